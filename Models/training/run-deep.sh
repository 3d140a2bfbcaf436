#!/bin/bash
# Trains the ten-layer reader, or goes on with that from the last checkpoint; one command on a new machine too.
#
#   ./run-deep.sh FOLDER DATA [DEEP] [OPTIONS of train.py ...]
#
# FOLDER is the training folder (made by setup.sh and setup-teacher.sh where it is missing), DATA that of the
# corpora, DEEP (FOLDER/deep) receives packs, first weights, checkpoints and log. Returns as soon as training
# runs in the background; says so and does nothing where it runs already. SHARE (-5) is the nice value of
# the run's group of processes, which takes root; the lower, the less does other work slow it down.
set -euo pipefail

if [ $# -lt 2 ]; then
  sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
  exit 64
fi
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
data=$(cd "$2" && pwd)
shift 2
deep="$folder/deep"
if [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; then
  deep=$1
  shift
fi
mkdir -p "$deep"
deep=$(cd "$deep" && pwd)

# The run inherits the lock, and whatever ends the run lets go of it.
exec 9> "$deep/lock"
if ! flock -n 9 || pgrep -f "train.py --folder $deep( |\$)" > /dev/null; then
  echo "it runs already: $deep"
  exit 0
fi

python="$folder/venv/bin/python"
cd "$here"
[ -f "$folder/packs/calibration/caption.npy" ] || ./setup.sh "$folder" "$data"
if [ ! -f "$deep/slim.pt" ]; then
  ./setup-teacher.sh "$folder"
  "$python" grow.py --reader ../news --base "$folder/base" --mpnet "$folder/mpnet/model.safetensors" \
    --out "$deep" --name slim.partial
  mv "$deep/slim.partial" "$deep/slim.pt"
fi
"$python" pack.py --data "$data" --base "$deep/base" --out "$deep/packs"

export OMP_NUM_THREADS=1
setsid nohup "$python" train.py --folder "$deep" --slim "$deep/slim.pt" \
  --more news-more --windows 0.5 --succession 0.6 --direction --kin --dropout 0.1 \
  --workers 2 --freeze 4 --batch-tokens 2500 --unit-tokens 32 64 --subset 10 20 --whole 0.2 \
  --rate 6e-5 --new-times 3 --warm-up 60 --shares 0.93 0.05 0.02 --thin 0.7 --decay 0.99 \
  --tokens 40000000 67000000 --evaluate-every 0 --save-every 5 "$@" >> "$deep/train.out" 2>&1 < /dev/null &
run=$!
# A session has a group of its own, in which the second process is too. Without root it stays as it is.
sleep 2
{ echo "${SHARE:--5}" > "/proc/$run/autogroup"; } 2> /dev/null || true
if ! kill -0 "$run" 2> /dev/null; then
  tail -5 "$deep/train.out" >&2
  exit 1
fi
echo "started: process $run, $deep/log.jsonl"
