"""Times a pair-wise orderer beside ours: MPNet-base over every pair of units, as B-TSort reads them.

    PYTHON pairwise.py --tool .build/release/sequitur --models Models [--units 26] [--tokens 31]

A pair-wise reader (Prabhumoye, Salakhutdinov and Black 2020, with MPNet-base in place of BERT-base)
runs a network of 12 layers and width 768 over each of the n (n - 1) / 2 pairs of units, two units of
`tokens` word pieces at a time. Only its time is of interest, so the weights are random; the layers
are PyTorch's own, by its fast path for inference. Ours is a whole process that reads, orders and
writes one article of as many units, nothing cached. Needs a Python with torch.
"""

import argparse
import json
import subprocess
import time

import torch
from torch import nn


def article(units: int, tokens: int) -> str:
    """An article of our own words, about `tokens` word pieces a unit, no two units alike."""
    words = ("the town council said on that it would open its new bridge for all who walk to work "
             "and back home each day when the river rises").split()
    sentences = []
    for number in range(units):
        drawn = [words[(number * 7 + place * (3 + number % 5)) % len(words)] for place in range(tokens - 2)]
        sentences.append(" ".join(drawn).capitalize() + ".")
    return json.dumps({"title": "A bridge for the town", "sentences": sentences}) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--models", required=True)
    parser.add_argument("--units", type=int, default=26)
    parser.add_argument("--tokens", type=int, default=31)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)

    layer = nn.TransformerEncoderLayer(768, 12, 3072, 0.0, "gelu", batch_first=True)
    network = nn.TransformerEncoder(layer, 12, enable_nested_tensor=False).eval()
    pairs = options.units * (options.units - 1) // 2
    length = 2 * options.tokens + 3
    started = time.perf_counter()
    with torch.inference_mode():
        for start in range(0, pairs, 16):
            network(torch.randn(min(16, pairs - start), length, 768))
    peer = time.perf_counter() - started

    text = article(options.units, options.tokens)
    ours = []
    for _ in range(5):
        started = time.perf_counter()
        done = subprocess.run(
            [options.tool, "restore", "--jsonl", "--no-cache", "--model", "news",
             "--models", options.models, "--jobs", str(options.threads)],
            input=text, text=True, capture_output=True, check=True)
        ours.append(time.perf_counter() - started)
        assert len(json.loads(done.stdout)["order"]) == options.units
    best = sorted(ours)[len(ours) // 2]
    print(f"| one article of {options.units} units of {options.tokens} pieces | seconds |")
    print("| --- | ---: |")
    print(f"| MPNet-base over {pairs} pairs, PyTorch, {options.threads} thread(s) | {peer:.1f} |")
    print(f"| sequitur, the whole process, {options.threads} thread(s), median of 5 | {best:.3f} |")
    print(f"\n{peer / best:.0f} times as fast")


if __name__ == "__main__":
    main()
