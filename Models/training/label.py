"""What a teacher says of the articles to train on: odds of their pairs, once for all epochs.

    python label.py --folder FOLDER --teacher TEACHER.pt --out FOLDER/labels --workers 2

The teacher reads the first `HEAD` sentences of every article together, with its title. Odds are kept
in half precision, a file for every `CHUNK` articles: what is there is not made again, so that the
run can be broken off and taken up. `train.py --labels` learns from them beside the gold order.
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path

import numpy as np
import torch

import pack as packs
from evaluate import load_reader, scores
from model import Example, Reader
from pack import Pack
from parallel import Team
from sampling import unit, units_of

HEAD = 32
CHUNK = 256
SEEN = 2
PARAGRAPHS = 1.0


class Labels:
    """Odds of pairs among the first sentences of articles, as far as they were made."""

    def __init__(self, odds: np.ndarray, start: np.ndarray, count: np.ndarray) -> None:
        self._odds, self._start, self._count = odds, start, count

    @staticmethod
    def load(folder: Path, articles: int) -> Labels:
        """Reads what `main` wrote."""
        start, count = np.zeros(articles, np.int64), np.zeros(articles, np.int64)
        parts: list[np.ndarray] = []
        total = 0
        for file in sorted(folder.glob("chunk-*.npz")):
            held = np.load(file)
            low, counts = int(held["low"]), held["count"].astype(np.int64)
            sizes = counts * (counts - 1) // 2
            own = slice(low, low + len(counts))
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

        What is known is of single sentences. For paragraphs it is `PARAGRAPHS` times the mean over
        pairs of the first `SEEN` sentences of each, which is about what a reader sees of them.
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
        many = (spans[:, 1] - spans[:, 0] > 1).astype(np.float32)
        times = PARAGRAPHS ** ((many[:, None] + many[None]) / 2)
        result = weight @ own @ weight.T * times
        result[known == 0] = np.nan
        result[:, known == 0] = np.nan
        return result


def example(pack: Pack, article: int, tokens: int) -> Example:
    """The article's first sentences in gold order, which the teacher cannot see."""
    own = [unit(u, tokens) for u in units_of(pack, article, 0, False)[:HEAD]]
    title = pack.title_of(article, 0)
    return Example([unit(title, tokens), *own] if len(title) else own, len(title) > 0)


def label(teacher: Reader, pack: Pack, out: Path, options: argparse.Namespace) -> None:
    """Writes the odds of this process's part of a corpus."""
    out.mkdir(parents=True, exist_ok=True)
    device = next(teacher.parameters()).device
    began, tokens = time.monotonic(), 0
    for chunk in range(options.rank, -(-len(pack) // CHUNK), options.workers):
        target = out / f"chunk-{chunk:05}.npz"
        if target.exists():
            continue
        low, high = chunk * CHUNK, min(len(pack), (chunk + 1) * CHUNK)
        made = [example(pack, a, options.tokens) for a in range(low, high)]
        order = sorted(range(len(made)), key=lambda i: made[i].tokens)
        found = dict(zip(order, scores(teacher, [made[i] for i in order], device)))
        counts = [len(found[i][0]) for i in range(len(made))]
        odds = [found[i][0][np.triu_indices(n, 1)] for i, n in enumerate(counts)]
        partial = target.with_suffix(".partial")
        with partial.open("wb") as file:
            np.savez(file, low=low, count=np.array(counts, np.uint8),
                     odds=np.concatenate(odds).astype(np.float16))
        os.replace(partial, target)
        tokens += sum(e.tokens for e in made)
        rate = tokens / (time.monotonic() - began)
        print(f"{out.name}: {high} of {len(pack)} articles, {rate:.0f} tokens a second", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True, help="the training folder")
    parser.add_argument("--teacher", type=Path, required=True, help="a checkpoint of train.py --mpnet")
    parser.add_argument("--corpora", nargs="+", default=["stories-train", "abstracts-train", "news-train"])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tokens", type=int, default=48, help="of a unit at most")
    parser.add_argument("--workers", type=int, default=1, help="processes; one a core")
    parser.add_argument("--rank", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--meeting", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    torch.set_num_threads(1)
    team = Team(options.workers, options.rank, options.meeting)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    teacher = load_reader(options.teacher, device)
    for corpus in options.corpora:
        label(teacher, packs.load(options.folder / "packs" / corpus), options.out / corpus, options)
    # Nobody leaves before all are done: the first process would take the others along.
    team.sum(torch.zeros(1))
    team.dismiss()


if __name__ == "__main__":
    main()
