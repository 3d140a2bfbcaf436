"""What training minimises for one article: log-loss over pairs and cross-entropy of links."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from sampling import Drawn

SUCCESSION_WEIGHT = 0.3
"""What a link's cross-entropy counts beside a pair's log-loss, where nothing else is said."""

KIN_WEIGHT = 0.1
"""What telling units of one paragraph counts beside a pair's log-loss."""

IMPOSSIBLE = -1e4


def losses(precedence: Tensor, succession: Tensor, drawn: Drawn) -> tuple[Tensor, Tensor | None]:
    """Mean log-loss over pairs, and cross-entropy of successors and predecessors where known."""
    n = len(precedence)
    i, j = torch.triu_indices(n, n, 1, device=precedence.device)
    pair = F.softplus(-precedence[i, j]).mean()
    mask = torch.zeros_like(succession).fill_diagonal_(IMPOSSIBLE)
    logits = succession + mask
    rows = [k for k in range(n) if drawn.successor[k] >= 0]
    columns = [int(drawn.successor[k]) for k in rows]
    if drawn.opener:
        rows, columns = [*rows, n], [*columns, 0]
    if not rows:
        return pair, None
    r = torch.tensor(rows, device=logits.device)
    c = torch.tensor(columns, device=logits.device)
    chosen = logits.log_softmax(1)[r, c] + logits.log_softmax(0)[r, c]
    return pair, -chosen.mean() / 2


def kin_loss(kinship: Tensor, drawn: Drawn) -> Tensor | None:
    """Mean log-loss of the log-odds that two units share a paragraph, where paragraphs are known."""
    if drawn.paragraph is None:
        return None
    n = len(kinship)
    i, j = torch.triu_indices(n, n, 1, device=kinship.device)
    number = torch.from_numpy(drawn.paragraph.astype("int64")).to(kinship.device)
    return F.binary_cross_entropy_with_logits(kinship[i, j], (number[i] == number[j]).float())


def taught(precedence: Tensor, soft: Tensor, share: float) -> Tensor:
    """What is added to the log-loss over pairs so that `share` of it is measured against a teacher's
    chances, where `soft` holds its odds; NaN: it says nothing, and the gold order is all there is."""
    n = len(precedence)
    i, j = torch.triu_indices(n, n, 1, device=precedence.device)
    wrong = torch.sigmoid(-soft[i, j]).nan_to_num(0.0)
    return share * (wrong * precedence[i, j]).mean()
