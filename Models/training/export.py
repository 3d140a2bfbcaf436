"""Writes trained weights as safetensors with a config.json beside them.

    python export.py --folder FOLDER --weights ckpt/best.pt --out FOLDER/export --type int8

Names follow BERT's habits; a linear layer's weight is [out, in], row by row. Queries, keys and
values stand in one matrix, in this order. The description of the network is in `model.py`.

With int8 a matrix `X` is stored as whole numbers from -127 to 127, and `X.scale` holds a factor for
each of its rows: for each output of a layer, for each word piece. With int4 those of layers and word
pieces are stored as `coarse.py` describes, the few others in int8.

Where attention knows distances, `relative` holds for each head what logits gain when a key stands
`unit_tokens - 1` before the query, and so on to as many behind it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

import coarse
from checksum import checksum
from model import CLS, SEP, Reader, Shape, relative_buckets

TYPES = ("f16", "f32", "int8", "int4")


def rows_as_bytes(matrix: Tensor) -> tuple[Tensor, Tensor]:
    """A matrix in int8, symmetric, and a factor for each row that gives back its numbers."""
    scale = matrix.float().abs().amax(1) / 127
    scale = torch.where(scale > 0, scale, torch.ones_like(scale))
    return torch.round(matrix.float() / scale[:, None]).clamp(-127, 127).to(torch.int8), scale


def by_distance(relative: Tensor, unit_tokens: int) -> Tensor:
    """[buckets, heads] to [heads, distances]."""
    bucket = torch.from_numpy(relative_buckets(unit_tokens, len(relative)))
    # The last query sees all that stand before it, the first all that stand behind.
    return relative[torch.cat([bucket[-1], bucket[0, 1:]])].T.contiguous()


def by_bucket(distances: Tensor, buckets: int) -> Tensor:
    """[heads, distances] to [buckets, heads]; of buckets beyond all distances nothing is known: NaN."""
    bucket = torch.from_numpy(relative_buckets((distances.shape[1] + 1) // 2, buckets))
    result = torch.full((buckets, len(distances)), torch.nan)
    result[torch.cat([bucket[-1], bucket[0, 1:]])] = distances.T
    return result


def tensors(reader: Reader, unit_tokens: int, kind: str) -> dict[str, Tensor]:
    """All that a reader needs at run time. Positions beyond a unit's cut are left out; vectors and
    the attention bias stay in f32: they are small, and some are added to sums."""
    state = {k: v for k, v in reader.state_dict().items() if not k.startswith("kin")}
    state["position.weight"] = state["position.weight"][:unit_tokens]
    if "relative" in state:
        state["relative"] = by_distance(state["relative"], unit_tokens)
    result = {}
    for name, value in state.items():
        if value.dim() != 2 or name in ("same_unit", "relative"):
            result[name] = value.float().contiguous()
        elif kind == "int4" and name.startswith(("word.", "layers.", "unit_layers.")):
            result[name], result[name + ".scale"] = coarse.pack(value)
        elif kind in ("int8", "int4"):
            result[name], result[name + ".scale"] = rows_as_bytes(value)
        else:
            result[name] = value.to(torch.float16 if kind == "f16" else torch.float32).contiguous()
    return result


def read(folder: Path) -> dict[str, Tensor]:
    """The tensors that `write` wrote, in f32: whole numbers times their scales where it holds those."""
    held = load_file(str(folder / "model.safetensors"))
    config = json.loads((folder / "config.json").read_text())
    result = {}
    for name, value in held.items():
        if name.endswith(".scale"):
            continue
        scale = held.get(name + ".scale")
        if value.dtype == torch.uint8:
            result[name] = coarse.unpack(value, scale)
        else:
            result[name] = value.float() if scale is None else value.float() * scale[:, None]
    if "relative" in result:
        result["relative"] = by_bucket(result["relative"], config["buckets"])
    return result


def blend(state: dict[str, Tensor], other: dict[str, Tensor], share: float) -> dict[str, Tensor]:
    """The mean of two sets of weights, `share` of the first; what `other` lacks or does not know stays."""
    result = {}
    for name, value in state.items():
        result[name] = value.clone()
        given = other[name]
        own = value[: len(given)]
        result[name][: len(given)] = torch.where(given.isnan(), own, share * own + (1 - share) * given)
    return result


def write(
    reader: Reader, out: Path, kind: str, unit_tokens: int, marks: tuple[int, int] = (CLS, SEP),
    more: dict | None = None, vocabulary: Path | None = None,
) -> Path:
    """Writes `model.safetensors`, `config.json` and the vocabulary, if any, into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    weights = out / "model.safetensors"
    save_file(tensors(reader, unit_tokens, kind), str(weights),
              metadata={"format": "sequitur-reader", "version": "1"})
    weights.chmod(0o644)
    files = [weights]
    if vocabulary:
        files.append(out / "vocab.txt")
        shutil.copyfile(vocabulary, files[-1])
    config = {
        "format": "sequitur-reader",
        "version": 2,
        "type": kind,
        **reader.description(),
        "unit_inner": reader.shape.unit_inner or reader.shape.inner,
        "unit_tokens": unit_tokens,
        "cls": marks[0],
        "sep": marks[1],
        "lowercase": True,
        **(more or {}),
        "checksum": {p.name: checksum(p.read_bytes()) for p in files},
        "sha256": {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in files},
    }
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, required=True, help="the training folder")
    parser.add_argument("--weights", default="ckpt/best.pt", help="inside the training folder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--type", choices=TYPES, default="f16", dest="kind")
    parser.add_argument("--unit-tokens", type=int, help="tokens of a unit that are read; what it was trained with")
    parser.add_argument("--blend", type=Path, help="an export whose weights are averaged in")
    parser.add_argument("--share", type=float, default=0.7, help="of the new weights in that average")
    options = parser.parse_args()

    state = torch.load(options.folder / options.weights, map_location="cpu", weights_only=False)
    reader = Reader(Shape(**state["shape"]))
    unit_tokens = options.unit_tokens or state.get("unit_tokens", 48)
    average = state["average"]
    if options.kind == "int4" and not state.get("coarse"):
        print(f"{options.weights} was not trained for four bits (train.py --coarse)", file=sys.stderr)
    if options.blend:
        average = blend(average, read(options.blend), options.share)
    reader.load_state_dict(average)
    before = state.get("before", {})
    trained = {k: state[k] + before.get(k, 0) for k in ("step", "articles", "tokens", "minutes")}
    trained["minutes"] = round(trained["minutes"], 1)
    weights = write(
        reader, options.out, options.kind, unit_tokens,
        more={"trained": trained},
        vocabulary=options.folder / "base" / "vocab.txt")
    print(f"{weights}: {weights.stat().st_size} bytes, step {state['step']}, units of {unit_tokens} tokens")


if __name__ == "__main__":
    main()
