"""Writes trained weights as safetensors with a config.json beside them.

    python export.py --folder FOLDER --weights ckpt/best.pt --out FOLDER/export --type f16

Names follow BERT's habits; a linear layer's weight is [out, in], row by row. Queries, keys and
values stand in one matrix, in this order. The description of the network is in `model.py`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from model import CLS, SEP, Reader, Shape

TYPES = {"f16": torch.float16, "f32": torch.float32}


def tensors(reader: Reader, unit_tokens: int, kind: torch.dtype) -> dict[str, Tensor]:
    """All that a reader needs at run time. Positions beyond a unit's cut are left out; vectors and
    the attention bias stay in f32: they are small, and some are added to sums."""
    state = reader.state_dict()
    state["position.weight"] = state["position.weight"][:unit_tokens]
    return {
        name: value.to(kind if value.dim() == 2 and name != "same_unit" else torch.float32).contiguous()
        for name, value in state.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, required=True, help="the training folder")
    parser.add_argument("--weights", default="ckpt/best.pt", help="inside the training folder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--type", choices=TYPES, default="f16", dest="kind")
    parser.add_argument("--unit-tokens", type=int, default=48)
    options = parser.parse_args()

    state = torch.load(options.folder / options.weights, map_location="cpu", weights_only=False)
    reader = Reader(Shape(**state["shape"]))
    reader.load_state_dict(state["average"])
    options.out.mkdir(parents=True, exist_ok=True)
    weights = options.out / "model.safetensors"
    save_file(tensors(reader, options.unit_tokens, TYPES[options.kind]), str(weights),
              metadata={"format": "sequitur-reader", "version": "1"})
    weights.chmod(0o644)
    base = options.folder / "base"
    shutil.copyfile(base / "vocab.txt", options.out / "vocab.txt")
    config = {
        "format": "sequitur-reader",
        "version": 1,
        "type": options.kind,
        **reader.description(),
        "unit_tokens": options.unit_tokens,
        "cls": CLS,
        "sep": SEP,
        "lowercase": True,
        "trained": {k: state[k] for k in ("step", "articles", "tokens")}
        | {"minutes": round(state["minutes"], 1)},
        "sha256": {
            p.name: hashlib.sha256(p.read_bytes()).hexdigest()
            for p in (weights, options.out / "vocab.txt")
        },
    }
    (options.out / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    print(f"{weights}: {weights.stat().st_size} bytes, step {state['step']}")


if __name__ == "__main__":
    main()
