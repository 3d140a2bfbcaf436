"""What a teacher says of the articles to train on: odds of their pairs, once for all epochs.

    python label.py --folder FOLDER --teacher TEACHER.pt --out FOLDER/labels --workers 2

The teacher reads the first `HEAD` sentences of every article together, with its title. Odds are kept
in half precision, a file for every `CHUNK` articles: what is there is not made again, so that the
run can be broken off and taken up. `train.py --labels` learns from them beside the gold order.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import torch

import pack as packs
from evaluate import load_reader, scores
from model import Example, Reader
from pack import Pack
from sampling import unit, units_of

HEAD = 32
"""Sentences of an article that the teacher reads: those that most examples are drawn from."""

CHUNK = 256
"""Articles a file: some ten seconds of work that breaking off can lose."""

SEEN = 2
"""Sentences of a paragraph that its label comes from: about as many as a reader sees before its cut."""


class Labels:
    """Odds of pairs among the first sentences of articles, as far as they were made."""

    def __init__(self, odds: np.ndarray, start: np.ndarray, count: np.ndarray) -> None:
        self._odds, self._start, self._count = odds, start, count

    @staticmethod
    def load(folder: Path, pack: Pack) -> Labels:
        """Reads what `label` wrote of a corpus; raises ValueError where it was another one."""
        articles = len(pack)
        heads = np.minimum(np.diff(pack.first), HEAD)
        start, count = np.zeros(articles, np.int64), np.zeros(articles, np.int64)
        parts: list[np.ndarray] = []
        total = 0
        for file in sorted(folder.glob("chunk-*.npz")):
            held = np.load(file)
            low, counts = int(held["low"]), held["count"].astype(np.int64)
            own = slice(low, low + len(counts))
            if not np.array_equal(counts, heads[own]):
                raise ValueError(f"{file} is of another corpus, or of other articles of it")
            sizes = counts * (counts - 1) // 2
            count[own] = counts
            start[own] = total + np.cumsum(sizes) - sizes
            parts.append(held["odds"])
            total += len(parts[-1])
        return Labels(np.concatenate(parts) if parts else np.zeros(0, np.float16), start, count)

    @property
    def articles(self) -> int:
        """How many articles have labels."""
        return int((self._count > 0).sum())

    def of(self, article: int, spans: np.ndarray) -> np.ndarray:
        """Log-odds [n, n] of the unit in the row standing before the one in the column; NaN where
        nothing is known.

        What is known is of single sentences: of paragraphs it is the mean over pairs of the first
        `SEEN` sentences of each.
        """
        count = int(self._count[article])
        own = np.zeros((count, count), np.float32)
        upper = np.triu_indices(count, 1)
        start = self._start[article]
        own[upper] = self._odds[start : start + len(upper[0])]
        own -= own.T
        low, high = spans[:, 0], np.minimum(spans[:, 1], spans[:, 0] + SEEN)
        place = np.arange(count)
        weight = ((place[None] >= low[:, None]) & (place[None] < high[:, None])).astype(np.float32)
        known = weight.sum(1)
        weight /= np.maximum(known, 1)[:, None]
        result = weight @ own @ weight.T
        result[known == 0] = np.nan
        result[:, known == 0] = np.nan
        return result


def example(pack: Pack, article: int, tokens: int, order: np.ndarray) -> Example:
    """The article's first sentences in the order given, and its title."""
    own = [unit(u, tokens) for u in units_of(pack, article, 0, False)[:HEAD]]
    own = [own[i] for i in order]
    title = pack.title_of(article, 0)
    return Example([unit(title, tokens), *own] if len(title) else own, len(title) > 0)


def label(teacher: Reader, pack: Pack, out: Path, tokens: int, rank: int = 0, workers: int = 1) -> None:
    """Writes the odds of one process's part of a corpus."""
    out.mkdir(parents=True, exist_ok=True)
    device = next(teacher.parameters()).device
    began, read = time.monotonic(), 0
    for chunk in range(rank, -(-len(pack) // CHUNK), workers):
        target = out / f"chunk-{chunk:05}.npz"
        if target.exists():
            continue
        low, high = chunk * CHUNK, min(len(pack), (chunk + 1) * CHUNK)
        counts = np.minimum(np.diff(pack.first[low : high + 1]), HEAD)
        # Shuffled, so that not even rounding can go with the gold order.
        rng = np.random.default_rng(chunk)
        orders = [rng.permutation(n) for n in counts]
        made = [example(pack, low + i, tokens, order) for i, order in enumerate(orders)]
        by_size = sorted(range(len(made)), key=lambda i: made[i].tokens)
        found = dict(zip(by_size, scores(teacher, [made[i] for i in by_size], device)))
        odds = []
        for i, (n, order) in enumerate(zip(counts, orders)):
            place = np.argsort(order)
            odds.append(found[i][0][np.ix_(place, place)][np.triu_indices(n, 1)])
        partial = target.with_suffix(f".{os.getpid()}")
        with partial.open("wb") as file:
            np.savez(file, low=low, count=counts.astype(np.uint8),
                     odds=np.concatenate(odds).astype(np.float16))
        os.replace(partial, target)
        read += sum(e.tokens for e in made)
        rate = read / (time.monotonic() - began)
        print(f"{out.name}: {high} of {len(pack)} articles, {rate:.0f} tokens a second", flush=True)


def note(folder: Path, teacher: Path, tokens: int) -> None:
    """Notes whose labels a folder holds; ends the run where it holds those of another teacher."""
    made = {"teacher": hashlib.sha256(teacher.read_bytes()).hexdigest(), "tokens": tokens, "head": HEAD}
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "labels.json"
    if file.exists() and json.loads(file.read_text()) != made:
        raise SystemExit(f"{folder} holds labels of another teacher or another form; name another folder")
    file.write_text(json.dumps(made, indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True, help="the training folder")
    parser.add_argument("--teacher", type=Path, required=True, help="a checkpoint of train.py --mpnet")
    parser.add_argument("--corpora", nargs="+", default=["stories-train", "abstracts-train", "news-train"])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tokens", type=int, default=48, help="of a unit at most")
    parser.add_argument("--workers", type=int, default=1, help="processes; one a core")
    parser.add_argument("--rank", type=int, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    torch.set_num_threads(1)
    others = []
    if options.rank == 0:
        note(options.out, options.teacher, options.tokens)
        signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
        others = [subprocess.Popen([sys.executable, *sys.argv, "--rank", str(rank)])
                  for rank in range(1, options.workers)]
    try:
        device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        teacher = load_reader(options.teacher, device)
        for corpus in options.corpora:
            label(teacher, packs.load(options.folder / "packs" / corpus), options.out / corpus,
                  options.tokens, options.rank, options.workers)
        if any(other.wait() for other in others):
            raise SystemExit("another process failed; run this again")
    finally:
        for other in others:
            other.kill()


if __name__ == "__main__":
    main()
