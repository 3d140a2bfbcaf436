#!/bin/bash
# Measures the encoder beside PyPI's ONNX Runtime, on the weights of a model's folder.
#
#   Benchmarks/encoder/run.sh [MODEL]      Models/news by default
#
# The virtual environment and everything that is written goes to .build/bench-encoder. Extra
# arguments for compare.py may be given in $ARGUMENTS. Needs `make build` first.
set -euo pipefail
cd "$(dirname "$0")/../.."

model=${1:-Models/news}
work=.build/bench-encoder
if [[ ! -f $model/model.safetensors ]]; then
  echo "bench-encoder: $model holds no model.safetensors; give a folder: make bench-encoder MODEL=…" >&2
  exit 69
fi
python=$work/venv/bin/python
[[ -x $python ]] || python3 -m venv "$work/venv"
"$python" -c 'import numpy, onnx, onnxruntime, safetensors' 2>/dev/null ||
  "$python" -m pip install -q numpy onnx onnxruntime safetensors

tool=.build/release/sequitur-bench
priority=()
# Others' work disturbs less where that is allowed.
nice -n -5 true 2>/dev/null && priority=(nice -n -5)
OMP_NUM_THREADS=1 "${priority[@]}" "$python" -B Benchmarks/encoder/compare.py \
  --model "$model" --tool "$tool" --work "$work" ${ARGUMENTS:-}
echo
"${priority[@]}" "$tool" encoder --model "$work/model"
