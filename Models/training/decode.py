"""From scores to an order, and what an order is worth.

Search is insertion of blocks of one to three units from two starts; ties are broken by position,
which says nothing, since evaluation shuffles units before it scores them.
"""

from __future__ import annotations

import numpy as np


def _log_sigmoid(x: np.ndarray) -> np.ndarray:
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def succession_log_odds(succession: np.ndarray) -> np.ndarray:
    """Mean of the row-wise and column-wise log-softmax; impossible successions are -inf-like."""
    n = len(succession) - 1
    masked = succession.astype(np.float64).copy()
    np.fill_diagonal(masked, -1e4)
    masked[n, n] = -1e4

    def log_softmax(x: np.ndarray, axis: int) -> np.ndarray:
        return x - np.logaddexp.reduce(x, axis=axis, keepdims=True)

    return (log_softmax(masked, 1) + log_softmax(masked, 0)) / 2


def decode(precedence: np.ndarray, succession: np.ndarray, weight: float) -> list[int]:
    """The best order found for 2/n · Σ log σ(P[i, j]) over ordered pairs + weight · Σ links."""
    n = len(precedence)
    w = _log_sigmoid(precedence.astype(np.float64)) * (2 / n)
    gain = w - w.T
    links = weight * succession_log_odds(succession)

    def score(order: list[int]) -> float:
        o = np.array(order)
        s = float(np.triu(w[np.ix_(o, o)], 1).sum())
        return s + float(links[n, o[0]] + links[o[:-1], o[1:]].sum() + links[o[-1], n])

    def improve(order: list[int]) -> list[int]:
        for _ in range(60):
            improved = False
            for length in (1, 2, 3):
                for start in range(n - length + 1):
                    block, rest = order[start : start + length], order[:start] + order[start + length :]
                    if not rest:
                        continue
                    r = np.array(rest)
                    # Precedence gained by a block that stands behind the first k of the rest.
                    behind = gain[np.ix_(rest, block)].sum(1)
                    precede = np.concatenate([[0], np.cumsum(behind)])
                    left = np.concatenate([[n], r])
                    right = np.concatenate([r, [n]])
                    broken = links[left, right]
                    broken[0] = links[n, r[0]]
                    joined = links[left, block[0]] + links[block[-1], right] - broken
                    value = precede + joined
                    best = int(value.argmax())
                    if value[best] > value[start] + 1e-9:
                        order = rest[:best] + block + rest[best:]
                        improved = True
            if not improved:
                break
        return order

    starts = [np.argsort(-gain.sum(1), kind="stable").tolist()]
    greedy, left = [], set(range(n))
    at = n
    while left:
        at = min(left, key=lambda j: (-links[at, j], j))
        left.remove(at)
        greedy.append(at)
    if weight > 0:
        starts.append(greedy)
    return max((improve(s) for s in starts), key=score)


def kendall_tau(order: list[int]) -> float:
    """Of an order of gold positions; 1 is gold order, -1 its reverse."""
    o = np.array(order)
    n = len(o)
    kept = int(np.triu(o[:, None] < o[None], 1).sum())
    return 4 * kept / (n * (n - 1)) - 1
