"""Cuts a trained teacher down to a reader that can be shipped; `train.py --slim` makes it whole again.

    python slim.py --teacher TEACHER.pt --base BASE --out SLIM --packs PACKS --layers 0 1 4 6 8 9 --local 2

What stays: the layers named, word pieces that the corpora hold often, and in the layers over units
the inner numbers that weigh most. SLIM becomes a training folder: `base/` with the vocabulary,
`slim.pt` with the weights. Word vectors and layers that see one unit only, which training on a CPU
does not move, are coarse from here on.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

import pack as packs
from coarse import coarse
from model import Shape

KEPT = 104
"""The first pieces are marks and spare ones; they keep their places."""

CORPORA = ["news-train", "stories-train", "abstracts-train"]


def pieces(vocabulary: list[str], folder: Path, least: int) -> np.ndarray:
    """Which pieces stay: those that the training corpora hold at least `least` times, and all single
    characters, so that every word can still be spelt."""
    count = np.zeros(len(vocabulary), np.int64)
    for name in CORPORA:
        corpus = packs.load(folder / name)
        for part in (*corpus.pieces, *corpus.title):
            count += np.bincount(part.astype(np.int64), minlength=len(vocabulary))
    stays = count >= least
    stays[:KEPT] = True
    for index, piece in enumerate(vocabulary):
        stays[index] |= len(piece.removeprefix("##")) == 1
    return np.flatnonzero(stays)


def slim(weights: dict[str, Tensor], shape: Shape, kept: np.ndarray, layers: list[int], local: int,
         inner: int) -> tuple[dict[str, Tensor], Shape]:
    """The weights of a teacher that are left, under the names that they have in the smaller reader."""
    place = {f"layers.{old}.": f"layers.{new}." for new, old in enumerate(layers)}
    result = {}
    for name, value in weights.items():
        if name.startswith("layers."):
            stem = ".".join(name.split(".")[:2]) + "."
            if stem in place:
                result[name.replace(stem, place[stem], 1)] = value
        else:
            result[name] = value
    # Layers that see one unit are not trained on a CPU either.
    for name, value in result.items():
        if value.dim() == 2 and any(name.startswith(f"layers.{at}.") for at in range(local)):
            result[name] = coarse(value)
    result["word.weight"] = coarse(weights["word.weight"][torch.from_numpy(kept)])
    # A layer that saw one unit and shall see all begins with what the first of those has.
    result["same_unit"] = torch.stack(
        [weights["same_unit"][max(0, old - shape.local)] for old in layers[local:]])
    for at in range(shape.unit_layers):
        stem = f"unit_layers.{at}."
        up, down = weights[stem + "up.weight"], weights[stem + "down.weight"]
        heavy = (up.norm(dim=1) * down.norm(dim=0)).argsort(descending=True, stable=True)[:inner].sort()[0]
        result[stem + "up.weight"], result[stem + "down.weight"] = up[heavy], down[:, heavy].contiguous()
        result[stem + "up.bias"] = weights[stem + "up.bias"][heavy]
    return result, replace(shape, layers=len(layers), local=local, vocabulary=len(kept), unit_inner=inner,
                           buckets=len(weights["relative"]))


def tokenizer(source: Path, target: Path, kept: np.ndarray) -> None:
    """Writes the vocabulary that is left, as `vocab.txt` and as `tokenizer.json`."""
    target.mkdir(parents=True, exist_ok=True)
    names = (source / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
    left = [names[i] for i in kept]
    (target / "vocab.txt").write_text("".join(n + "\n" for n in left), encoding="utf-8")
    described = json.loads((source / "tokenizer.json").read_text(encoding="utf-8"))
    described["model"]["vocab"] = {n: i for i, n in enumerate(left)}
    (target / "tokenizer.json").write_text(json.dumps(described), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--teacher", type=Path, required=True, help="a checkpoint of train.py --mpnet")
    parser.add_argument("--base", type=Path, required=True, help="the folder of the whole vocabulary")
    parser.add_argument("--packs", type=Path, required=True, help="packs with the whole vocabulary")
    parser.add_argument("--out", type=Path, required=True, help="the training folder to make")
    parser.add_argument("--name", default="slim.pt")
    parser.add_argument("--layers", type=int, nargs="+", required=True, help="of the teacher, in order")
    parser.add_argument("--local", type=int, default=2, help="how many of them see one unit only")
    parser.add_argument("--inner", type=int, default=1024, help="inner numbers of layers over units")
    parser.add_argument("--least", type=int, default=20, help="how often a piece must be there to stay")
    options = parser.parse_args()
    state = torch.load(options.teacher, map_location="cpu", weights_only=False)
    names = (options.base / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
    kept = pieces(names, options.packs, options.least)
    tokenizer(options.base, options.out / "base", kept)
    weights, shape = slim(state["average"], Shape(**state["shape"]), kept, options.layers, options.local,
                          options.inner)
    before = state.get("before", {})
    seen = {k: state.get(k, 0) + before.get(k, 0) for k in ("step", "articles", "tokens", "minutes")}
    torch.save({"shape": asdict(shape), "average": weights, "before": seen}, options.out / options.name)
    print(f"{len(kept)} pieces, {sum(v.numel() for v in weights.values()) / 1e6:.1f} million weights")


if __name__ == "__main__":
    main()
