"""Writes what PyTorch computes from exported weights, for another implementation to compare with.

    python reference.py --model FOLDER/export --articles some.jsonl.gz --limit 50 --out logits.jsonl

A line holds one article: its units' word pieces ([CLS] and [SEP] included, the title first if there
is one), precedence and succession, in the order in which the file gives the units, all in f32.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

import numpy as np
import torch
from tokenizers import BertWordPieceTokenizer

import export
from model import Batch, Example, Reader, Shape
from sampling import unit


def load_export(folder: Path) -> tuple[Reader, dict]:
    """The reader of an exported folder, in f32, with its config."""
    config = json.loads((folder / "config.json").read_text())
    fields = {k: config[k] for k in Shape.__dataclass_fields__ if k in config}
    reader = Reader(Shape(**{**fields, "positions": config["unit_tokens"]}))
    # Of distances that no unit has, nothing is asked.
    reader.load_state_dict({k: v.nan_to_num() for k, v in export.read(folder).items()})
    return reader.eval(), config


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="an exported folder")
    parser.add_argument("--articles", type=Path, required=True, help="JSON Lines, gzipped or not")
    parser.add_argument("--limit", type=int, default=50)
    parser.add_argument("--max-units", type=int, default=26)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    reader, config = load_export(options.model)
    tokenizer = BertWordPieceTokenizer(str(options.model / "vocab.txt"), lowercase=True)
    cut = config["unit_tokens"]

    def pieces(text: str) -> np.ndarray:
        return unit(tokenizer.encode(text, add_special_tokens=False).ids, cut)

    opener = gzip.open if options.articles.suffix == ".gz" else open
    with opener(options.articles, "rt", encoding="utf-8") as lines, options.out.open("w") as out:
        for _, line in zip(range(options.limit), lines):
            article = json.loads(line)
            title = article.get("title")
            texts = ([title] if title else []) + article["sentences"][: options.max_units]
            units = [pieces(t) for t in texts]
            batch = Batch([Example(units, bool(title))], torch.device("cpu"))
            with torch.inference_mode():
                precedence, succession = reader(batch)[0]
            out.write(json.dumps({
                "id": article.get("id"), "units": [u.tolist() for u in units], "has_title": bool(title),
                "precedence": precedence.tolist(), "succession": succession.tolist(),
            }) + "\n")


if __name__ == "__main__":
    main()
