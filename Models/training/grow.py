"""Grows a shipped reader into a deeper one: MPNet's layers, with those that the reader has trained in
their places, and its heads; `train.py --slim` goes on from there.

    python grow.py --reader ../news --base FOLDER/base --mpnet FOLDER/mpnet/model.safetensors \
        --out DEEP --layers 10 --local 4 --places 0 2 4 6 8 9

`--places` says which layer of MPNet each layer of the reader grew from. DEEP becomes a training folder:
`base/` with the vocabulary, `slim.pt` with the weights. With `--fresh-layers` all layers are MPNet's, and
nothing but vocabulary, heads and layers over units comes from the reader.
"""

from __future__ import annotations

import argparse
import json
import shutil
from dataclasses import asdict, replace
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

import export
from coarse import coarse
from model import Reader, Shape
from reference import load_export
from teacher import MPNET, load_mpnet


def entries(names: list[str], whole: list[str]) -> list[int]:
    """The places in the whole vocabulary of the word pieces that a smaller one holds."""
    place = {name: index for index, name in enumerate(whole)}
    return [place[name] for name in names]


def grow(shipped: dict[str, Tensor], shape: Shape, base: dict[str, Tensor], kept: list[int],
         layers: int, local: int, places: list[int], own_layers: bool) -> tuple[dict[str, Tensor], Shape]:
    """The weights of the deeper reader, under the names that it has for them.

    `base` are those of MPNet in the reader's form, `kept` its word pieces that stay."""
    deep = replace(shape, layers=layers, local=local, positions=len(base["position.weight"]))
    result = {k: v.clone() for k, v in shipped.items()
              if not k.startswith(("layers.", "word.", "position.", "norm.", "same_unit", "relative"))}
    for name in ("norm.weight", "norm.bias", "position.weight", "relative"):
        result[name] = base[name].clone()
    result["word.weight"] = coarse(base["word.weight"][torch.tensor(kept)])
    result["same_unit"] = torch.full((layers - local, shape.heads), 2.0)
    for name, value in base.items():
        if name.startswith("layers.") and int(name.split(".")[1]) < layers:
            # Layers that see one unit are not trained on a CPU.
            frozen = value.dim() == 2 and int(name.split(".")[1]) < local
            result[name] = coarse(value) if frozen else value.clone()
    for at, place in enumerate(places if own_layers else []):
        if place < local:
            continue
        for name, value in shipped.items():
            if name.startswith(f"layers.{at}."):
                result[name.replace(f"layers.{at}.", f"layers.{place}.", 1)] = value.clone()
        result["same_unit"][place - local] = shipped["same_unit"][at - shape.local]
    return result, deep


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--reader", type=Path, required=True, help="an export, such as Models/news")
    parser.add_argument("--base", type=Path, required=True, help="the folder of the whole vocabulary")
    parser.add_argument("--mpnet", type=Path, required=True, help="MPNet's model.safetensors")
    parser.add_argument("--out", type=Path, required=True, help="the training folder to make")
    parser.add_argument("--name", default="slim.pt")
    parser.add_argument("--layers", type=int, default=10)
    parser.add_argument("--local", type=int, default=4, help="how many of them see one unit only")
    parser.add_argument("--places", type=int, nargs="+", default=[0, 2, 4, 6, 8, 9],
                        help="the layer of MPNet that each layer of the reader grew from")
    parser.add_argument("--fresh-layers", action="store_true", help="all layers are MPNet's")
    options = parser.parse_args()
    reader, _ = load_export(options.reader)
    whole = Reader(replace(MPNET, layers=max(options.layers, 1)))
    load_mpnet(whole, load_file(str(options.mpnet)))
    vocabulary = (options.reader / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
    names = (options.base / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
    weights, shape = grow(export.read(options.reader), reader.shape, whole.state_dict(),
                          entries(vocabulary, names), options.layers, options.local, options.places,
                          not options.fresh_layers)
    (options.out / "base").mkdir(parents=True, exist_ok=True)
    shutil.copyfile(options.reader / "vocab.txt", options.out / "base" / "vocab.txt")
    made = Reader(shape)
    made.load_state_dict(weights)
    before = json.loads((options.reader / "config.json").read_text()).get("trained", {})
    torch.save({"shape": asdict(shape), "average": made.state_dict(), "before": before},
               options.out / options.name)
    print(f"{sum(v.numel() for v in weights.values()) / 1e6:.1f} million weights")


if __name__ == "__main__":
    main()
