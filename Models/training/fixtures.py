"""Writes the small random readers that Tests/EncoderTests compares with.

    FOLDER/venv/bin/python fixtures.py ../../Tests/EncoderTests/Fixtures

One reader, seeded, as f32, f16 and int8, and one that knows distances, as f32 and int4; each with what
PyTorch computes from the exported weights for a few made-up articles. Their sizes are odd on purpose:
none is a multiple of a vector's length.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

import coarse
from export import write
from model import Batch, Example, Reader, Shape
from reference import load_export

SHAPE = Shape(width=36, heads=2, inner=50, layers=3, local=1, unit_layers=1, pair_width=11,
              vocabulary=100, positions=20)
FAR = replace(SHAPE, buckets=8, unit_inner=26)
MARKS = (1, 2)
UNIT_TOKENS = 16


def reader(shape: Shape = SHAPE) -> Reader:
    torch.manual_seed(7)
    made = Reader(shape)
    if shape.buckets:
        torch.nn.init.normal_(made.relative, std=0.5)
    for name, parameter in made.named_parameters():
        # Everything counts for something: gains near 1, the rest large enough to be seen.
        if "norm" in name and name.endswith("weight"):
            torch.nn.init.normal_(parameter, 1, 0.2)
        elif name.startswith(("before.w", "after.w", "leaving.w", "arriving.w")):
            # Logits of about ±1, as a trained reader's are: what arithmetic costs is judged by that.
            torch.nn.init.normal_(parameter, std=2.5 / parameter.shape[1] ** 0.5)
        elif parameter.dim() == 2 and name.endswith("weight"):
            torch.nn.init.normal_(parameter, std=0.7 / parameter.shape[1] ** 0.5)
        else:
            torch.nn.init.normal_(parameter, std=0.3)
    return made.eval()


def articles() -> list[Example]:
    """Units with their marks, as long as the cut allows at most; equal ones among them."""
    rng = np.random.default_rng(3)

    def unit(count: int) -> np.ndarray:
        return np.concatenate([[MARKS[0]], rng.integers(3, 100, count), [MARKS[1]]])

    made = [
        Example([unit(5)], False),
        Example([unit(1), unit(0), unit(14)], True),
        Example([unit(int(n)) for n in rng.integers(0, 15, 9)], False),
        Example([unit(int(n)) for n in rng.integers(3, 15, 24)], True),
    ]
    twins = [unit(4), unit(7), unit(9)]
    return [*made, Example([*twins, twins[0], twins[2]], False)]


def main() -> None:
    torch.set_num_threads(1)
    out = Path(sys.argv[1])
    # Three groups in most rows.
    coarse.GROUP = 12
    for name, shape, kind in (("f32", SHAPE, "f32"), ("f16", SHAPE, "f16"), ("int8", SHAPE, "int8"),
                              ("far-f32", FAR, "f32"), ("far-int4", FAR, "int4")):
        write(reader(shape), out / name, kind, UNIT_TOKENS, MARKS)
        exported, _ = load_export(out / name)
        lines = []
        for example in articles():
            with torch.inference_mode():
                precedence, succession = exported(Batch([example], torch.device("cpu")))[0]
            lines.append(json.dumps({
                "units": [u.tolist() for u in example.units], "has_title": example.has_title,
                "precedence": [[round(x, 6) for x in row] for row in precedence.tolist()],
                "succession": [[round(x, 6) for x in row] for row in succession.tolist()],
            }))
        (out / f"{name}.jsonl").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
