"""Measures a reader on shuffled validation articles, leak-free.

Units are shuffled before anything sees them, so no tie can fall to the gold order.

    python evaluate.py --folder FOLDER --weights best.pt --sets dev-seen:0 dev-unseen:120
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

import pack as packs
from decode import decode, kendall_tau
from model import Batch, Example, Reader, Shape
from precision import autocast
from sampling import unit, units_of

SETS = ["dev-seen", "dev-unseen", "stories-val", "abstracts-val", "captions-val"]


def scores(
    reader: Reader, examples: list[Example], device: torch.device, tokens: int = 6000
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Precedence and succession of each example, in the order given."""
    results: list[tuple[np.ndarray, np.ndarray]] = []
    at = 0
    while at < len(examples):
        upto, total = at, 0
        while upto < len(examples) and (upto == at or total + examples[upto].tokens <= tokens):
            total += examples[upto].tokens
            upto += 1
        with torch.inference_mode(), autocast(device):
            for p, s in reader(Batch(examples[at:upto], device)):
                results.append((p.cpu().numpy(), s.cpu().numpy()))
        at = upto
    return results


NEAR = 4
"""Up to how many places apart units count as near."""


def near_pairs(precedence: np.ndarray) -> np.ndarray:
    """For each near pair without the opening unit whether its sign is right; units in true order."""
    n = len(precedence)
    i, j = np.triu_indices(n, 1)
    chosen = (i > 0) & (j - i <= NEAR)
    return precedence[i[chosen], j[chosen]] > 0


def followers_first(succession: np.ndarray) -> np.ndarray:
    """For each unit but the last whether its true successor ranks first; units in true order."""
    own = succession.astype(np.float64).copy()
    np.fill_diagonal(own, -np.inf)
    # The last row and column are begin and end; what an article is cut at does not end it.
    units = len(own) - 1
    return own[: units - 1].argmax(1) == np.arange(1, units)


def measure(
    reader: Reader, corpus: packs.Pack, limit: int, device: torch.device, *, tokens: int = 48,
    max_units: int = 26, paragraphs: bool = False, title: bool = True, weight: float = 0.1,
    seed: int = 1,
) -> dict[str, float]:
    """Mean metrics over `limit` articles (0: all), drawn by seed."""
    rng = np.random.default_rng(seed)
    chosen = rng.permutation(len(corpus))[: limit or len(corpus)]
    examples: list[Example] = []
    gold: list[np.ndarray] = []
    for article in chosen:
        own = units_of(corpus, int(article), 0, paragraphs)[:max_units]
        if len(own) < 2:
            continue
        order = rng.permutation(len(own))
        units = [unit(own[i], tokens) for i in order]
        name = corpus.title_of(int(article), 0)
        has_title = title and len(name) > 0
        examples.append(Example(([unit(name, tokens)] if has_title else []) + units, has_title))
        gold.append(order)
    # Articles of a length together: batches are even then.
    by_size = sorted(range(len(examples)), key=lambda i: examples[i].tokens)
    found = scores(reader, [examples[i] for i in by_size], device)
    rows = []
    near: list[np.ndarray] = []
    links: list[np.ndarray] = []
    for i, (p, s) in zip(by_size, found):
        position = gold[i]
        n = len(position)
        by_gold = np.argsort(position)
        near.append(near_pairs(p[np.ix_(by_gold, by_gold)]))
        links.append(followers_first(s[np.ix_(by_gold, by_gold)]))
        ahead = position[:, None] < position[None]
        pairs = float(((p > 0) & ahead).sum() + 0.5 * ((p == 0) & ahead).sum()) / (n * (n - 1) / 2)
        loss = float(np.logaddexp(0, -p[ahead].astype(np.float64)).mean())
        order = [int(position[u]) for u in decode(p, s, weight)]
        adjacent = float(np.mean([b == a + 1 for a, b in zip(order, order[1:])]))
        rows.append((kendall_tau(order), pairs, loss, order[0] == 0, order[-1] == n - 1, adjacent,
                     order == list(range(n))))
    names = ("tau", "pairs", "loss", "first", "last", "adjacent", "perfect")
    means = np.mean(np.array(rows, np.float64), 0)
    return {"articles": len(rows), **{k: round(float(v), 4) for k, v in zip(names, means)},
            "near": round(float(np.concatenate(near).mean()), 4),
            "follower": round(float(np.concatenate(links).mean()), 4)}


def load_reader(path: Path, device: torch.device) -> Reader:
    """A reader from a checkpoint of `train.py`; averaged weights where the file holds them."""
    state = torch.load(path, map_location="cpu", weights_only=False)
    weights = state.get("average") or state["reader"]
    # Checkpoints of teachers did not always say how many buckets they have.
    buckets = len(weights.get("relative", ()))
    reader = Reader(Shape(**{**state["shape"], "buckets": buckets}))
    reader.load_state_dict(weights)
    if state.get("coarse"):
        reader.coarsen()
    return reader.to(device).eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, required=True, help="the training folder")
    parser.add_argument("--weights", default="ckpt/best.pt", help="inside the training folder")
    parser.add_argument("--sets", nargs="+", default=[f"{s}:120" for s in SETS],
                        help="pack, colon, how many articles (0: all)")
    parser.add_argument("--weight", type=float, nargs="+", default=[0.1], help="of succession")
    parser.add_argument("--tokens", type=int, default=48)
    parser.add_argument("--max-units", type=int, default=26)
    parser.add_argument("--paragraphs", action="store_true")
    parser.add_argument("--no-title", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    reader = load_reader(options.folder / options.weights, device)
    for item in options.sets:
        name, _, limit = item.partition(":")
        corpus = packs.load(options.folder / "packs" / name)
        for weight in options.weight:
            began = time.time()
            result = measure(
                reader, corpus, int(limit or 0), device, tokens=options.tokens, weight=weight,
                max_units=options.max_units, paragraphs=options.paragraphs,
                title=not options.no_title,
            )
            seconds = round(time.time() - began, 1)
            print(json.dumps({"set": name, "weight": weight, **result, "seconds": seconds}), flush=True)


if __name__ == "__main__":
    main()
