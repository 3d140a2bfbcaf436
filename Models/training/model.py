"""The learned reader: one encoder over all units of an article, heads for every pair of them.

Permutation-equivariant by construction: positions restart in each unit, tokens of other units are
told apart only by a learned attention bias, and nothing knows the order in which units came.

The layers are BERT's (post-norm, GELU by erf). All that another language has to re-implement:

1. token = LN(word + position in unit + type 0);
2. `local` layers attend inside each unit, with `relative[bucket, head]` added to the logits where there
   are `buckets` of distances; a title's tokens then get the `title` vector;
3. further layers attend over the whole article, with `same_unit[layer, head]` and the same `relative`
   added to the logits of pairs in one unit. The last of them is computed for each unit's first token only;
4. unit = LN(W_first · first token + W_mean · mean of the unit's tokens before the last layer);
5. `unit_layers` attend over units; the title then leaves;
6. precedence P[i, j] = (a_i·b_j - a_j·b_i) / √p + s_i - s_j, a log-odds that i precedes j;
   succession S[i, j] = c_i·d_j / √p over units, with a learned c for "begin" (row n) and a learned
   d for "end" (column n);
7. where there is a `direction` (one number), P[i, j] gains direction · (softplus S[i, j] - softplus S[j, i]):
   what knows who follows whom has a say in who comes first.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from coarse import coarse

CLS, SEP = 101, 102


@dataclass(frozen=True)
class Shape:
    """Everything that fixes the network's form."""

    width: int = 384
    heads: int = 12
    inner: int = 1536
    layers: int = 6
    local: int = 2
    unit_layers: int = 2
    pair_width: int = 128
    vocabulary: int = 30522
    positions: int = 512
    epsilon: float = 1e-12
    buckets: int = 0
    """Of distances between tokens of a unit, MPNet's; 0: attention does not know them."""
    unit_inner: int = 0
    """Numbers in the middle of a layer over units; 0: as in the layers over tokens."""
    direction: bool = False
    """Whether succession has a share in precedence."""
    kin_width: int = 0
    """Numbers by which training tells units of one paragraph; 0: it does not. Not exported."""


FAR, LONGEST = 128, 64
"""The distance from which on all are in one bucket, and the longest unit that buckets are made for."""


def relative_buckets(size: int, buckets: int) -> np.ndarray:
    """The bucket of each (query, key) by their positions: T5's, in both directions, exact below a
    quarter of them."""
    back = np.arange(size)[:, None] - np.arange(size)[None]
    half, exact = buckets // 2, buckets // 4
    far = np.abs(back)
    log = np.log(np.maximum(far, 1) / exact) / math.log(FAR / exact) * (half - exact)
    bucket = np.where(far < exact, far, np.minimum(exact + log.astype(np.int64), half - 1))
    return bucket + np.where(back < 0, half, 0)


@dataclass(frozen=True)
class Example:
    """One article in gold order: units as word pieces with [CLS] and [SEP]; the title, if any,
    stands first."""

    units: Sequence[np.ndarray]
    has_title: bool

    @property
    def tokens(self) -> int:
        return sum(len(u) for u in self.units)


class Batch:
    """Several articles laid end to end without padding.

    Tokens come sorted by the length of their unit, so that the local layers see slices of equal
    length; `to_article` brings them into article order.
    """

    def __init__(self, examples: Sequence[Example], device: torch.device) -> None:
        units = [u for e in examples for u in e.units]
        lengths = np.array([len(u) for u in units])
        by_length = np.argsort(lengths, kind="stable")
        sizes, counts = np.unique(lengths, return_counts=True)
        self.groups: list[tuple[int, int]] = list(zip(counts.tolist(), sizes.tolist()))
        ids = np.concatenate([units[u] for u in by_length]).astype(np.int64)
        positions = np.concatenate([np.arange(lengths[u]) for u in by_length])

        def tensor(values: np.ndarray) -> Tensor:
            return torch.from_numpy(np.ascontiguousarray(values)).to(device)

        starts = np.concatenate([[0], np.cumsum(lengths)])
        place = np.concatenate([np.arange(starts[u], starts[u + 1]) for u in by_length])
        to_article = np.empty_like(place)
        to_article[place] = np.arange(len(place))
        self.ids, self.positions = tensor(ids), tensor(positions)
        self.to_article, self.from_article = tensor(to_article), tensor(place)
        self.first_token = tensor(starts[:-1])
        self.unit_of_token = tensor(np.repeat(np.arange(len(units)), lengths))
        self.unit_tokens = tensor(lengths.astype(np.float32))
        self.units = [len(e.units) for e in examples]
        self.has_title = [e.has_title for e in examples]
        self.tokens = [e.tokens for e in examples]
        article_starts = np.concatenate([[0], np.cumsum(self.units)])
        titles = [int(s) for s, t in zip(article_starts, self.has_title) if t]
        self.title_tokens = tensor(
            np.concatenate([np.arange(starts[u], starts[u + 1]) for u in titles]).astype(np.int64)
            if titles
            else np.zeros(0, np.int64)
        )
        # Per article: where each unit lies among its tokens, and which tokens share a unit's first.
        self.bounds: list[list[tuple[int, int]]] = []
        self.same_as_first: list[Tensor] = []
        for at, count in zip(article_starts, self.units):
            own = lengths[at : at + count]
            ends = np.cumsum(own)
            self.bounds.append(list(zip((ends - own).tolist(), ends.tolist())))
            owner = tensor(np.repeat(np.arange(count), own))
            each = torch.arange(count, device=device)
            self.same_as_first.append((each[:, None] == owner[None]).to(torch.float32))


class _Permute(torch.autograd.Function):
    """Rows in another order; the gradient is the way back (a plain index would scatter-add)."""

    @staticmethod
    def forward(context, rows: Tensor, order: Tensor, back: Tensor) -> Tensor:
        context.save_for_backward(back)
        return rows.index_select(0, order)

    @staticmethod
    def backward(context, gradient: Tensor):
        return gradient.index_select(0, context.saved_tensors[0]), None, None


def attend(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None = None) -> Tensor:
    """Soft attention; shapes […, heads, rows, width of a head]; `bias` is added to the logits."""
    logits = (query * (1 / math.sqrt(query.shape[-1]))) @ key.transpose(-1, -2)
    if bias is not None:
        logits = logits + bias
    return torch.softmax(logits, -1, dtype=logits.dtype) @ value


class _AttendByUnit(torch.autograd.Function):
    """`attend` over one article, where `bias` (one a head) is added inside each unit only; and with
    it `table` ([heads, queries, keys] by their positions in the unit, not trained) where there is one.

    Gives what `attend` gives with the bias spread out as a matrix, without making that matrix: on a
    CPU this step takes 7.5 instead of 12.7 ms for 340 tokens, backward included.
    """

    @staticmethod
    def forward(context, qkv: Tensor, bias: Tensor, table: Tensor | None,
                bounds: list[tuple[int, int]]) -> Tensor:
        rows, heads = qkv.shape[0], bias.shape[0]
        q, k, v = (
            x.contiguous() for x in qkv.view(rows, 3, heads, -1).permute(1, 2, 0, 3).unbind(0)
        )
        q = q * (1 / math.sqrt(q.shape[-1]))
        logits = torch.bmm(q, k.transpose(1, 2))
        added = bias.to(logits.dtype)[:, None, None]
        for low, high in bounds:
            logits[:, low:high, low:high] += added
            if table is not None:
                size = high - low
                logits[:, low:high, low:high] += table[:, :size, :size].to(logits.dtype)
        p = torch.softmax(logits, -1)
        context.save_for_backward(q, k, v, p)
        context.bounds, context.bias_type = bounds, bias.dtype
        return torch.bmm(p, v).transpose(0, 1).reshape(rows, -1)

    @staticmethod
    def backward(context, gradient: Tensor):
        q, k, v, p = context.saved_tensors
        heads, rows, head = q.shape
        g = gradient.to(q.dtype).view(rows, heads, head).transpose(0, 1).contiguous()
        logits = torch._softmax_backward_data(torch.bmm(g, v.transpose(1, 2)), p, -1, p.dtype)
        scale = 1 / math.sqrt(head)
        for_qkv = torch.stack(
            [torch.bmm(logits, k) * scale, torch.bmm(logits.transpose(1, 2), q),
             torch.bmm(p.transpose(1, 2), g)]
        )
        for_qkv = for_qkv.permute(2, 0, 1, 3).reshape(rows, -1)
        if not context.needs_input_grad[1]:
            return for_qkv, None, None, None
        for_bias = torch.zeros(heads, device=q.device)
        for low, high in context.bounds:
            for_bias += logits[:, low:high, low:high].sum((1, 2), dtype=torch.float32)
        return for_qkv, for_bias.to(context.bias_type), None, None


class Linear(nn.Linear):
    """A linear layer that computes with the numbers that `coarse` leaves of its weights, if told to;
    training moves the numbers behind them."""

    coarse = False

    def own(self) -> Tensor:
        if not self.coarse:
            return self.weight
        return self.weight + (coarse(self.weight.detach()) - self.weight).detach()

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x, self.own(), self.bias)


class Layer(nn.Module):
    """A BERT layer; queries, keys and values in one projection."""

    def __init__(self, shape: Shape, inner: int = 0) -> None:
        super().__init__()
        self.heads = shape.heads
        inner = inner or shape.inner
        self.qkv = Linear(shape.width, 3 * shape.width)
        self.out = Linear(shape.width, shape.width)
        self.norm1 = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.up = Linear(shape.width, inner)
        self.down = Linear(inner, shape.width)
        self.norm2 = nn.LayerNorm(shape.width, eps=shape.epsilon)

    def rest(self, x: Tensor, attended: Tensor, drop: float) -> Tensor:
        x = self.norm1(x + F.dropout(self.out(attended), drop, self.training and drop > 0))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(y, drop, self.training and drop > 0))

    def _split(self, rows: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """[tokens, 3 × width] to three of [heads, tokens, head]."""
        q, k, v = rows.view(rows.shape[0], 3, self.heads, -1).permute(1, 2, 0, 3).unbind(0)
        return q, k, v

    def inside_units(
        self, x: Tensor, groups: list[tuple[int, int]], table: Tensor | None, drop: float
    ) -> Tensor:
        """Attention inside each unit; tokens sorted by the length of their unit."""
        parts = self.qkv(x).split([count * size for count, size in groups])
        outs = []
        for part, (count, size) in zip(parts, groups):
            q, k, v = part.view(count, size, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
            added = None if table is None else table[:, :size, :size].to(q.dtype)
            outs.append(attend(q, k, v, added).transpose(1, 2).reshape(count * size, -1))
        return self.rest(x, torch.cat(outs), drop)

    def over_articles(
        self, x: Tensor, sizes: list[int], units: list[list[tuple[int, int]]] | None,
        bias: Tensor | None, table: Tensor | None, drop: float,
    ) -> Tensor:
        """Attention over all rows of each article; `units` bounds those that share a unit."""
        outs = []
        for at, part in enumerate(self.qkv(x).split(sizes)):
            if units is not None and bias is not None:
                outs.append(_AttendByUnit.apply(part, bias, table, units[at]))
            else:
                outs.append(attend(*self._split(part)).transpose(0, 1).flatten(1))
        return self.rest(x, torch.cat(outs), drop)

    def at_first_tokens(
        self, x: Tensor, batch: Batch, bias: Tensor, table: Tensor | None, drop: float
    ) -> Tensor:
        """As `over_articles`, for each unit's first token only; returns a row a unit."""
        width = x.shape[1]
        first = x.index_select(0, batch.first_token)
        weight, shift = self.qkv.own(), self.qkv.bias
        query = F.linear(first, weight[:width], shift[:width])
        pairs = F.linear(x, weight[width:], shift[width:]).split(batch.tokens)
        places = batch.positions.index_select(0, batch.to_article).split(batch.tokens)
        outs = []
        for at, (q, kv) in enumerate(zip(query.split(batch.units), pairs)):
            q = q.view(q.shape[0], self.heads, -1).transpose(0, 1)
            k, v = kv.view(kv.shape[0], 2, self.heads, -1).permute(1, 2, 0, 3).unbind(0)
            gain = bias[:, None] if table is None else bias[:, None] + table[:, 0, places[at]]
            added = (gain[:, None] * batch.same_as_first[at]).to(q.dtype)
            outs.append(attend(q, k, v, added).transpose(0, 1).flatten(1))
        return self.rest(first, torch.cat(outs), drop)


class Reader(nn.Module):
    """The whole network; see the module's description."""

    def __init__(self, shape: Shape = Shape()) -> None:
        super().__init__()
        self.shape = shape
        self.drop = 0.0
        width, pairs = shape.width, shape.pair_width
        self.word = nn.Embedding(shape.vocabulary, width)
        self.position = nn.Embedding(shape.positions, width)
        self.norm = nn.LayerNorm(width, eps=shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        # e^2 ≈ 7: a unit starts out with about as much attention for itself as for the others.
        self.same_unit = nn.Parameter(torch.full((shape.layers - shape.local, shape.heads), 2.0))
        if shape.buckets:
            self.register_buffer("relative", torch.zeros(shape.buckets, shape.heads))
            self.register_buffer(
                "_buckets", torch.from_numpy(relative_buckets(LONGEST, shape.buckets)), persistent=False)
        self.title = nn.Parameter(torch.zeros(width))
        self.first = nn.Linear(width, width, bias=False)
        self.mean = nn.Linear(width, width)
        self.unit_norm = nn.LayerNorm(width, eps=shape.epsilon)
        self.unit_layers = nn.ModuleList(Layer(shape, shape.unit_inner) for _ in range(shape.unit_layers))
        self.before, self.after = nn.Linear(width, pairs), nn.Linear(width, pairs)
        self.leaving, self.arriving = nn.Linear(width, pairs), nn.Linear(width, pairs)
        self.stand = nn.Linear(width, 1, bias=False)
        self.begin = nn.Parameter(torch.randn(pairs) * 0.05)
        self.end = nn.Parameter(torch.randn(pairs) * 0.05)
        if shape.direction:
            self.direction = nn.Parameter(torch.tensor([0.05]))
        if shape.kin_width:
            self.kin = nn.Linear(width, shape.kin_width)
            self.kin_offset = nn.Parameter(torch.zeros(1))
        with torch.no_grad():
            self.first.weight.copy_(torch.eye(width) * 0.5)
            self.mean.weight.copy_(torch.eye(width) * 0.5)
            self.mean.bias.zero_()
            for layer in self.unit_layers:
                # Near the identity at first, so that the pretrained vectors reach the heads.
                for linear in (layer.qkv, layer.out, layer.up, layer.down):
                    nn.init.normal_(linear.weight, std=0.02)
                    nn.init.zeros_(linear.bias)

    @torch.no_grad()
    def load_base(self, path: Path) -> None:
        """Copies the base model's weights (safetensors with BERT's names) in."""
        base = load_file(str(path))
        self.word.weight.copy_(base["embeddings.word_embeddings.weight"])
        # The one token type that is used is folded into the positions.
        self.position.weight.copy_(
            base["embeddings.position_embeddings.weight"]
            + base["embeddings.token_type_embeddings.weight"][0]
        )
        self.norm.weight.copy_(base["embeddings.LayerNorm.weight"])
        self.norm.bias.copy_(base["embeddings.LayerNorm.bias"])
        for index, layer in enumerate(self.layers):
            for kind in ("weight", "bias"):

                def of(name: str) -> Tensor:
                    return base[f"encoder.layer.{index}.{name}.{kind}"]

                heads = [of(f"attention.self.{p}") for p in ("query", "key", "value")]
                getattr(layer.qkv, kind).copy_(torch.cat(heads))
                getattr(layer.out, kind).copy_(of("attention.output.dense"))
                getattr(layer.norm1, kind).copy_(of("attention.output.LayerNorm"))
                getattr(layer.up, kind).copy_(of("intermediate.dense"))
                getattr(layer.down, kind).copy_(of("output.dense"))
                getattr(layer.norm2, kind).copy_(of("output.LayerNorm"))

    def inside(self) -> Tensor | None:
        """A bias [heads, queries, keys] by positions in the unit for tokens that share one."""
        if not self.shape.buckets:
            return None
        return self.relative[self._buckets].permute(2, 0, 1).contiguous()

    def coarsen(self) -> None:
        """From here on all layers compute with coarse weights."""
        for module in self.modules():
            if isinstance(module, Linear):
                module.coarse = True

    def units(self, batch: Batch) -> list[Tensor]:
        """A row a unit for each article, the title's row left out."""
        local, table = self.shape.local, self.inside()
        trained = any(p.requires_grad for p in self.layers[:local].parameters())
        with torch.set_grad_enabled(torch.is_grad_enabled() and trained):
            x = self.norm(self.word(batch.ids) + self.position(batch.positions))
            for layer in self.layers[:local]:
                x = layer.inside_units(x, batch.groups, table, self.drop)
        x = _Permute.apply(x, batch.to_article, batch.from_article)
        if len(batch.title_tokens):
            mark = torch.zeros(len(x), 1, device=x.device, dtype=x.dtype)
            x = x + mark.index_fill_(0, batch.title_tokens, 1) * self.title.to(x.dtype)
        for at, layer in enumerate(self.layers[local:-1]):
            x = layer.over_articles(x, batch.tokens, batch.bounds, self.same_unit[at], table, self.drop)
        total = torch.zeros(len(batch.first_token), x.shape[1], device=x.device)
        mean = total.index_add(0, batch.unit_of_token, x.float()) / batch.unit_tokens[:, None]
        first = self.layers[-1].at_first_tokens(x, batch, self.same_unit[-1], table, self.drop)
        h = self.unit_norm(self.first(first) + self.mean(mean))
        for layer in self.unit_layers:
            h = layer.over_articles(h, batch.units, None, None, None, self.drop)
        rows = h.float().split(batch.units)
        return [r[1:] if t else r for r, t in zip(rows, batch.has_title)]

    def forward(self, batch: Batch) -> list[tuple[Tensor, Tensor]]:
        """Per article: precedence [n, n], succession [n + 1, n + 1] (row n: begin, column n: end;
        the diagonal, begin to end included, is for the caller to mask)."""
        return self.scores(self.units(batch))

    def kinship(self, rows: list[Tensor]) -> list[Tensor]:
        """Per article the log-odds [n, n] that two units share a paragraph."""
        scale = 1 / math.sqrt(self.shape.kin_width)
        with torch.autocast(rows[0].device.type, enabled=False):
            own = [self.kin(h) for h in rows]
            return [k @ k.T * scale + self.kin_offset for k in own]

    def scores(self, rows: list[Tensor]) -> list[tuple[Tensor, Tensor]]:
        """What `forward` gives, from what `units` gives."""
        scale = 1 / math.sqrt(self.shape.pair_width)
        results = []
        with torch.autocast(rows[0].device.type, enabled=False):
            for h in rows:
                p = (self.before(h) @ self.after(h).T) * scale
                stand = self.stand(h)
                precedence = p - p.T + stand - stand.T
                leaving = torch.cat([self.leaving(h), self.begin[None]])
                arriving = torch.cat([self.arriving(h), self.end[None]])
                succession = (leaving @ arriving.T) * scale
                if self.shape.direction:
                    follows = F.softplus(succession[:-1, :-1])
                    precedence = precedence + self.direction * (follows - follows.T)
                results.append((precedence, succession))
        return results

    def rate_groups(self, new_times: float) -> list[tuple[list[nn.Parameter], float, float]]:
        """All parameters but the embeddings', frozen ones too, with how many times the rate each group
        learns at and its weight decay: pretrained layers; what is new; biases of attention, which
        have far to go."""
        base: list[nn.Parameter] = []
        new: list[nn.Parameter] = []
        bias: list[nn.Parameter] = []
        for name, parameter in self.named_parameters():
            if name.startswith(("word.", "position.")):
                continue
            own = bias if name in ("same_unit", "direction") else base if name.startswith(("layers.", "norm.")) else new
            own.append(parameter)
        return [(base, 1.0, 0.01), (new, new_times, 0.01), (bias, 20.0, 0.0)]

    def description(self) -> dict[str, int | float]:
        """What a config says of the network's form."""
        described = asdict(self.shape)
        del described["kin_width"]
        if not self.shape.direction:
            del described["direction"]
        return described
