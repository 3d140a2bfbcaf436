"""The reader in a form for accelerators: whole batches at once instead of article by article.

`DenseReader` has the parameters of `model.Reader` and computes the same numbers (a test compares
them); only the way differs. Linear layers see the tokens of a batch end to end, attention sees them
padded: units of one length for the local layers, articles in groups of like length for the joint
ones. Where `model.Reader` runs some hundred small products an article, this runs a dozen large ones
a batch.

With `shape.buckets` it has the parameters of `teacher.Teacher` and computes what that does.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from model import Layer, Reader
from sampling import Drawn

KINDS = ("news", "stories", "abstracts")

UNITS = 32
"""Units of an article at most, its title among them; also the rows of what the heads give."""

_PADDED = -1e4


@dataclass(frozen=True)
class Group:
    """Articles of like length: which tokens are theirs, and where each lies in a padded block."""

    articles: int
    length: int
    low: int
    high: int
    place: Tensor
    """[high - low], row of the padded block [articles × length]."""
    unit: Tensor
    """[articles, length], number of the token's unit in its article, -1 for padding."""
    position: Tensor
    """[articles, length], the token's position in its unit."""
    first: Tensor
    """[articles, UNITS], column of each unit's first token (0 where there is none)."""


class DenseBatch:
    """Examples laid out for `DenseReader`: arrays as `of` makes them, tensors after `to`.

    Arrays are pickled where tensors would be shared between processes, a file handle each.
    """

    def __init__(self, arrays: dict[str, np.ndarray], sizes: list[tuple[int, int, int, int]],
                 longest: int) -> None:
        self.arrays, self.sizes, self.longest = arrays, sizes, longest
        self.tensors: dict[str, Tensor] = {}

    @staticmethod
    def of(drawn: Sequence[Drawn], limits: Sequence[int] = (128, 384, 512, 768)) -> DenseBatch:
        """Lays examples out, those of like length together."""
        order = sorted(range(len(drawn)), key=lambda i: drawn[i].example.tokens)
        drawn = [drawn[i] for i in order]
        examples = [d.example for d in drawn]
        units = [u for e in examples for u in e.units]
        lengths = np.array([len(u) for u in units])
        counts = np.array([len(e.units) for e in examples])
        if counts.max() > UNITS:
            raise ValueError(f"an example has {counts.max()} units, more than {UNITS}")
        tokens = np.array([e.tokens for e in examples])
        # Kernels want rows whose length is a multiple of eight.
        longest = -(-int(lengths.max()) // 16) * 16
        positions = np.concatenate([np.arange(n) for n in lengths])
        unit_of_token = np.repeat(np.arange(len(units)), lengths)
        article_of_unit = np.repeat(np.arange(len(examples)), counts)
        number = np.concatenate([np.arange(n) for n in counts])
        token_starts = np.concatenate([[0], np.cumsum(tokens)])
        unit_starts = np.concatenate([[0], np.cumsum(lengths)])
        t: dict[str, np.ndarray] = {
            "ids": np.concatenate(units).astype(np.int64),
            "positions": positions,
            "unit_of_token": unit_of_token,
            "lengths": lengths,
            "local_place": unit_of_token * longest + positions,
            "unit_place": article_of_unit * UNITS + number,
        }
        has_title = np.array([e.has_title for e in examples])
        is_title = has_title[article_of_unit] & (number == 0)
        t["is_title"] = is_title[unit_of_token]
        # Row r of an article's results is its unit r, the title left out.
        t["row"] = np.arange(len(examples))[:, None] * UNITS + np.minimum(
            np.arange(UNITS)[None] + has_title[:, None], UNITS - 1)
        n = counts - has_title
        t["count"] = n
        successor = np.full((len(examples), UNITS + 1), -1)
        for a, d in enumerate(drawn):
            successor[a, : n[a]] = np.where(d.successor == n[a], UNITS, d.successor)
            if d.opener:
                successor[a, UNITS] = 0
        t["successor"] = successor
        sizes: list[tuple[int, int, int, int]] = []
        low = 0
        while low < len(examples):
            limit = next((x for x in limits if x >= tokens[low]), 1 << 30)
            high = low
            while high < len(examples) and tokens[high] <= limit:
                high += 1
            length = -(-int(tokens[high - 1]) // 32) * 32
            a, b = int(token_starts[low]), int(token_starts[high])
            own = np.repeat(np.arange(high - low), tokens[low:high])
            column = np.arange(a, b) - token_starts[low:high][own]
            name = f"group{len(sizes)}"
            t[name + "place"] = own * length + column
            unit = np.full((high - low, length), -1)
            unit[own, column] = number[unit_of_token[a:b]]
            t[name + "unit"] = unit
            position = np.zeros((high - low, length), np.int64)
            position[own, column] = positions[a:b]
            t[name + "position"] = position
            first = np.zeros((high - low, UNITS), np.int64)
            mine = (article_of_unit >= low) & (article_of_unit < high)
            first[article_of_unit[mine] - low, number[mine]] = (
                unit_starts[:-1][mine] - token_starts[article_of_unit[mine]])
            t[name + "first"] = first
            sizes.append((high - low, length, a, b))
            low = high
        t["index"] = np.array(order)
        t["kinds"] = np.array([KINDS.index(d.kind) for d in drawn])
        return DenseBatch({k: np.ascontiguousarray(v) for k, v in t.items()}, sizes, longest)

    def to(self, device: torch.device) -> DenseBatch:
        self.tensors = {k: torch.from_numpy(v).to(device) for k, v in self.arrays.items()}
        return self

    def __getitem__(self, name: str) -> Tensor:
        return self.tensors[name]

    @property
    def articles(self) -> int:
        return len(self.arrays["count"])

    @property
    def tokens(self) -> int:
        return len(self.arrays["ids"])

    def groups(self) -> list[Group]:
        return [
            Group(a, n, low, high, *(self.tensors[f"group{i}{x}"]
                                     for x in ("place", "unit", "position", "first")))
            for i, (a, n, low, high) in enumerate(self.sizes)
        ]


class _Spread(torch.autograd.Function):
    """Rows put at `place` into `size` rows of zeros."""

    @staticmethod
    def forward(context, rows: Tensor, place: Tensor, size: int) -> Tensor:
        context.save_for_backward(place)
        return rows.new_zeros(size, rows.shape[1]).index_copy_(0, place, rows)

    @staticmethod
    def backward(context, gradient: Tensor):
        return gradient.index_select(0, context.saved_tensors[0]), None, None


class _Collect(torch.autograd.Function):
    """The rows at `place`, each of which stands there once: the way back from `_Spread`."""

    @staticmethod
    def forward(context, rows: Tensor, place: Tensor) -> Tensor:
        context.save_for_backward(place)
        context.size = len(rows)
        return rows.index_select(0, place)

    @staticmethod
    def backward(context, gradient: Tensor):
        place = context.saved_tensors[0]
        whole = gradient.new_zeros(context.size, gradient.shape[1])
        return whole.index_copy_(0, place, gradient), None


def _attend(qkv: Tensor, heads: int, bias: Tensor) -> Tensor:
    """[blocks, rows, 3 × width] and a bias [blocks, heads or 1, rows, rows] to [blocks, rows, width]."""
    blocks, rows, _ = qkv.shape
    q, k, v = qkv.view(blocks, rows, 3, heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
    bias = bias.expand(blocks, heads, rows, rows)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=bias).transpose(1, 2).flatten(2)


class DenseReader(Reader):
    """`model.Reader`, batched; where positions count, `teacher.Teacher`, whose bias for a unit's own
    tokens is one number."""

    def _between(self, query: Tensor, key: Tensor) -> Tensor:
        """The table's values [blocks, heads, queries, keys] for positions [blocks, …]."""
        bucket = self._buckets[query[:, :, None], key[:, None, :]]
        return self.relative[bucket].permute(0, 3, 1, 2)

    def _local(self, layer: Layer, x: Tensor, batch: DenseBatch, bias: Tensor) -> Tensor:
        count, size = bias.shape[0], bias.shape[-1]
        place = batch["local_place"]
        block = _Spread.apply(layer.qkv(x), place, count * size).view(count, size, -1)
        attended = _attend(block, layer.heads, bias).reshape(count * size, -1)
        return layer.rest(x, _Collect.apply(attended, place), self.drop)

    def _marks(self, group: Group, dtype: torch.dtype) -> Tensor:
        """What tells apart units and padding: a joint layer's bias for its heads ([articles, heads,
        length, length]) where positions count, else a column for each unit and one for padding
        ([articles, length, UNITS + 8])."""
        if not self.shape.buckets:
            columns = torch.where(group.unit < 0, UNITS, group.unit)
            return F.one_hot(columns, UNITS + 8).to(dtype)
        same = (group.unit[:, :, None] == group.unit[:, None, :]).unsqueeze(1)
        padded = torch.where(group.unit < 0, _PADDED, 0.0)[:, None, None, :]
        # As in `Teacher`, the bias for a unit's own tokens is not trained: one value serves all layers.
        added = self._between(group.position, group.position) + self.same_unit[0, 0].detach()
        return torch.where(same, added, 0).add(padded).to(dtype)

    def _over(self, at: int, q: Tensor, k: Tensor, v: Tensor, marks: Tensor, mine: Tensor) -> Tensor:
        """Joint attention of the queries of `mine` ([articles, queries], columns of the block)."""
        heads, width = q.shape[1], q.shape[3]
        if self.shape.buckets:
            bias = marks.gather(2, mine[:, None, :, None].expand(-1, heads, -1, marks.shape[3]))
            return F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        # A product of marks is 1 within a unit and 0 between two, so the bias comes out of the same
        # product as everything else, and the fastest kernels, which take no bias, can be used.
        scale = 1 / math.sqrt(width)
        own = self.same_unit[at].to(q.dtype)[None, :, None, None] / scale
        keys = marks.clone()
        keys[:, :, UNITS] *= _PADDED / scale
        asked = marks.gather(1, mine[:, :, None].expand(-1, -1, marks.shape[2]))[:, None] * own
        asked = torch.cat([asked[..., :UNITS], torch.ones_like(asked[..., UNITS:])], -1)
        q = torch.cat([q, asked], -1)
        k = torch.cat([k, keys[:, None].expand(-1, heads, -1, -1)], -1)
        v = F.pad(v, (0, marks.shape[2]))
        return F.scaled_dot_product_attention(q, k, v, scale=scale)[..., :width]

    def _joint(self, at: int, x: Tensor, groups: list[tuple[Group, Tensor]],
               first: Tensor | None = None, unit_place: Tensor | None = None) -> Tensor:
        """A joint layer: for all tokens, or for each unit's first one (`first`, rows of `x`)."""
        layer, width = self.layers[self.shape.local + at], x.shape[1]
        qkv = layer.qkv(x)
        outs = []
        for group, marks in groups:
            size = group.articles * group.length
            block = _Spread.apply(qkv[group.low : group.high], group.place, size)
            q, k, v = (block.view(group.articles, group.length, 3, layer.heads, -1)
                       .permute(2, 0, 3, 1, 4).unbind(0))
            mine = torch.arange(group.length, device=x.device).expand(group.articles, -1)
            if first is not None:
                mine = group.first
                q = q.gather(2, mine[:, None, :, None].expand(-1, layer.heads, -1, q.shape[3]))
            attended = self._over(at, q, k, v, marks, mine).transpose(1, 2).reshape(-1, width)
            outs.append(attended if first is not None else _Collect.apply(attended, group.place))
        attended = torch.cat(outs)
        if first is not None:
            return layer.rest(x.index_select(0, first), attended.index_select(0, unit_place), self.drop)
        return layer.rest(x, attended, self.drop)

    def heads(self, batch: DenseBatch) -> tuple[Tensor, Tensor]:
        """Precedence [articles, UNITS, UNITS] and succession [articles, UNITS + 1, UNITS + 1] (the
        last row: begin, the last column: end), in f32; what is beyond an article's `count` is noise."""
        dtype = self.layers[0].qkv.weight.dtype
        x = self.norm(self.word(batch["ids"]).to(dtype) + self.position(batch["positions"]).to(dtype))
        size = batch.longest
        places = torch.arange(size, device=x.device)
        bias = torch.where(places[None] < batch["lengths"][:, None], 0.0, _PADDED).to(dtype)[:, None, None]
        bias = bias.expand(-1, 1, size, -1).contiguous()
        if self.shape.buckets:
            bias = bias + self._between(places[None], places[None]).to(dtype)
        for layer in self.layers[: self.shape.local]:
            x = self._local(layer, x, batch, bias)
        x = x + batch["is_title"][:, None].to(dtype) * self.title
        groups = [(g, self._marks(g, dtype)) for g in batch.groups()]
        joint = self.shape.layers - self.shape.local
        for at in range(joint - 1):
            x = self._joint(at, x, groups)
        total = torch.zeros(len(batch["lengths"]), x.shape[1], device=x.device)
        mean = total.index_add(0, batch["unit_of_token"], x.float()) / batch["lengths"][:, None]
        start = torch.cumsum(batch["lengths"], 0) - batch["lengths"]
        first = self._joint(joint - 1, x, groups, start, batch["unit_place"])
        h = self.unit_norm(self.first(first) + self.mean(mean.to(dtype)))
        place = batch["unit_place"]
        padded = torch.full((batch.articles * UNITS,), _PADDED, dtype=dtype, device=x.device)
        padded = padded.index_fill(0, place, 0).view(-1, 1, 1, UNITS).expand(-1, 1, UNITS, -1).contiguous()
        for layer in self.unit_layers:
            block = _Spread.apply(layer.qkv(h), place, batch.articles * UNITS)
            attended = _attend(block.view(batch.articles, UNITS, -1), layer.heads, padded)
            h = layer.rest(h, _Collect.apply(attended.reshape(-1, h.shape[1]), place), self.drop)
        rows = _Spread.apply(h, place, batch.articles * UNITS)
        h = rows.index_select(0, batch["row"].flatten()).view(batch.articles, UNITS, -1)
        scale = 1 / math.sqrt(self.shape.pair_width)
        before, after = self.before(h).float(), self.after(h).float()
        p = before @ after.transpose(1, 2) * scale
        stand = self.stand(h).float()
        precedence = p - p.transpose(1, 2) + stand - stand.transpose(1, 2)

        def with_end(rows: Tensor, end: nn.Parameter) -> Tensor:
            return torch.cat([rows, end.expand(batch.articles, 1, -1).to(rows.dtype)], 1).float()

        leaving = with_end(self.leaving(h), self.begin)
        arriving = with_end(self.arriving(h), self.end)
        return precedence, leaving @ arriving.transpose(1, 2) * scale


def losses(
    precedence: Tensor, succession: Tensor, batch: DenseBatch,
    soft: tuple[Tensor, Tensor] | None = None, share: float = 0.0,
) -> tuple[Tensor, Tensor]:
    """Per article, mean log-loss over pairs and cross-entropy of links, as `objective.losses` has them.

    With what a teacher says of the same batch, `share` of both is measured against its chances.
    """
    n = batch["count"]
    device = precedence.device
    index = torch.arange(UNITS, device=device)
    valid = index[None] < n[:, None]
    ahead = valid[:, :, None] & valid[:, None, :] & (index[:, None] < index[None])[None]
    pairs = (n * (n - 1) / 2).float()
    loss = F.softplus(-precedence)
    if soft is not None:
        chance = torch.sigmoid(soft[0])
        loss = loss + share * (1 - chance) * precedence
    pair = (loss * ahead).sum((1, 2)) / pairs

    ends = torch.cat([valid, torch.ones_like(valid[:, :1])], 1)
    possible = ends[:, :, None] & ends[:, None, :]
    possible &= ~torch.eye(UNITS + 1, dtype=torch.bool, device=device)[None]

    def both(logits: Tensor) -> tuple[Tensor, Tensor]:
        masked = torch.where(possible, logits, _PADDED)
        return masked.log_softmax(2), masked.log_softmax(1)

    by_row, by_column = both(succession)
    target = batch["successor"]
    known = target >= 0
    at = target.clamp(min=0)[:, :, None]
    chosen = (by_row.gather(2, at) + by_column.gather(2, at))[:, :, 0]
    link = -(chosen * known).sum(1) / 2 / known.sum(1).clamp(min=1)
    if soft is not None:
        rows, columns = both(soft[1])
        taught = -((rows.exp() * by_row * possible).sum((1, 2))
                   + (columns.exp() * by_column * possible).sum((1, 2))) / 2 / (n + 1)
        # Where units were left out, what follows is unknown: gold links count as far as they go.
        link = torch.where(known.any(1), (1 - share) * link + share * taught, share * taught)
    return pair, link

