"""Draws training examples from the packs: mixture, units, subsets and other augmentation.

Everything follows from (seed, step), plus one cursor a corpus; so a resumed run draws what an
unbroken one would have drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from model import CLS, SEP, Example
from pack import Pack

_CLS, _SEP = np.array([CLS], np.uint16), np.array([SEP], np.uint16)


@dataclass(frozen=True)
class Augmentation:
    """How examples are varied; the chances are independent."""

    tokens: tuple[int, int] = (32, 48)
    """Pieces of a unit at most, [CLS] and [SEP] included; drawn for each article."""
    subset: tuple[int, int] = (10, 15)
    """How many units of a longer article are kept (drawn evenly, ends included)."""
    whole: float = 0.1
    """Chance that an article keeps all of its first `head` units."""
    head: int = 26
    far: float = 0.25
    """Chance that units are drawn from the first `far_head` units instead of the first `head`."""
    far_head: int = 60
    runs: float = 0.4
    """Chance that a subset is made of runs of three instead of single units."""
    windows: float = 0.0
    """Chance that a news example is a window of consecutive units from anywhere in the article."""
    window: tuple[int, int] = (10, 18)
    """How many units such a window has (drawn evenly, ends included)."""
    paragraphs: float = 0.3
    title: float = 0.75
    lossy: float = 0.12
    lossy_title: float = 0.3
    drop_captions: float = 0.5
    thin: float = 0.0
    """Chance that a story or an abstract loses units and pieces: these corpora are small, and soon
    known by heart."""
    thin_pieces: float = 0.15
    """Part of the pieces of each unit that a thinned example loses."""


@dataclass(frozen=True)
class Drawn:
    """An example with what its gold order says about succession."""

    example: Example
    kind: str
    successor: np.ndarray
    """For each unit the index of its successor, n for the end, -1 where it was left out."""
    opener: bool
    """Whether unit 0 opens the article."""
    article: int = -1
    """Which article of its corpus this is."""
    spans: np.ndarray | None = None
    """[n, 2]: for each unit the article's sentences in it, the first and the one behind the last."""
    paragraph: np.ndarray | None = None
    """For each unit the number of its paragraph; none where units are not sentences of known paragraphs."""

    @property
    def count(self) -> int:
        """Units, the title not among them."""
        return len(self.successor)


def unit(pieces: np.ndarray | list[int], tokens: int) -> np.ndarray:
    return np.concatenate([_CLS, np.asarray(pieces[: tokens - 2], np.uint16), _SEP])


def spans_of(pack: Pack, article: int, paragraphs: bool) -> np.ndarray:
    """[units, 2]: the sentences of an article one by one, or its paragraphs where it has at least six."""
    low, high = int(pack.first[article]), int(pack.first[article + 1])
    ends = np.arange(high - low + 1)
    if paragraphs and pack.paragraph[low] >= 0:
        numbers = pack.paragraph[low:high]
        breaks = np.flatnonzero(numbers[1:] != numbers[:-1]) + 1
        if len(breaks) >= 5:
            ends = np.array([0, *breaks.tolist(), high - low])
    return np.stack([ends[:-1], ends[1:]], 1)


def units_of(pack: Pack, article: int, variant: int, paragraphs: bool) -> list[np.ndarray]:
    """The pieces of the units of `spans_of`."""
    low = int(pack.first[article])
    return [np.concatenate([pack.sentence(low + s, variant) for s in range(a, b)])
            for a, b in spans_of(pack, article, paragraphs).tolist()]


def _subset(count: int, keep: int, runs: bool, rng: np.random.Generator) -> np.ndarray:
    if not runs:
        return np.sort(rng.choice(count, keep, replace=False))
    chosen: set[int] = set()
    for start in rng.permutation(count):
        for index in range(start, min(start + 3, count)):
            if len(chosen) < keep:
                chosen.add(int(index))
    return np.array(sorted(chosen))


def _without_some(pieces: np.ndarray, part: float, rng: np.random.Generator) -> np.ndarray:
    """The pieces but for a random part of them; never without any."""
    left = np.asarray(pieces)[rng.random(len(pieces)) >= part]
    return left if len(left) else pieces


def draw(pack: Pack, article: int, kind: str, how: Augmentation, rng: np.random.Generator) -> Drawn | None:
    """One example, or nothing if fewer than three units are left."""
    news = kind == "news"
    variant = int(rng.random() < how.lossy)
    paragraphs = news and rng.random() < how.paragraphs
    bounds = spans_of(pack, article, paragraphs)
    own = units_of(pack, article, variant, paragraphs)
    kept = np.arange(len(own))
    if news and not paragraphs and rng.random() < how.drop_captions:
        low = int(pack.first[article])
        kept = kept[~pack.caption[low : low + len(own)]]
    if how.windows and news and rng.random() < how.windows:
        size = min(len(kept), int(rng.integers(how.window[0], how.window[1] + 1)))
        start = int(rng.integers(0, len(kept) - size + 1))
        index, ended = np.arange(start, start + size), True
    else:
        head = how.far_head if rng.random() < how.far else how.head
        ended = len(kept) <= head
        kept = kept[:head]
        # Succession is judged among the units that are kept here, whatever captions went before.
        index = np.arange(len(kept))
        keep = int(rng.integers(how.subset[0], how.subset[1] + 1))
        if len(kept) > keep and (head > how.head or rng.random() >= how.whole):
            index = _subset(len(kept), keep, rng.random() < how.runs, rng)
    thinned = not news and rng.random() < how.thin
    if thinned and len(index) > 3:
        index = _subset(len(index), int(rng.integers(3, len(index) + 1)), False, rng)
    count = len(index)
    if count < 3:
        return None
    successor = np.full(count, -1)
    follows = np.flatnonzero(index[1:] == index[:-1] + 1)
    successor[follows] = follows + 1
    if ended and index[-1] == len(kept) - 1:
        successor[-1] = count
    tokens = int(rng.integers(how.tokens[0], how.tokens[1] + 1))
    texts = [own[kept[i]] for i in index]
    if thinned:
        texts = [_without_some(t, how.thin_pieces, rng) for t in texts]
    units = [unit(t, tokens) for t in texts]
    title = pack.title_of(article, int(variant or rng.random() < how.lossy_title))
    has_title = len(title) > 0 and rng.random() < how.title
    if has_title:
        units.insert(0, unit(title, tokens))
    numbers = pack.paragraph[int(pack.first[article]) + kept[index]] if not paragraphs else None
    known = numbers is not None and bool((numbers >= 0).all())
    return Drawn(Example(units, has_title), kind, successor, bool(index[0] == 0), article,
                 bounds[kept[index]], numbers if known else None)


@dataclass
class Source:
    """A corpus that is gone through in a new order each epoch."""

    pack: Pack
    kind: str
    share: float
    """Part of all tokens that shall come from here."""
    cursor: int = 0
    tokens: int = 0
    _epoch: int = field(default=-1, repr=False)
    _order: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64), repr=False)

    def next(self, seed: int) -> int:
        epoch, at = divmod(self.cursor, len(self.pack))
        if epoch != self._epoch:
            self._epoch = epoch
            self._order = np.random.default_rng([seed, epoch]).permutation(len(self.pack))
        self.cursor += 1
        return int(self._order[at])


def draw_batch(
    sources: list[Source], tokens: int, how: Augmentation, seed: int, step: int, rank: int = 0
) -> list[Drawn]:
    """Examples until `tokens` are reached, from the source that lags most behind its share."""
    rng = np.random.default_rng([seed, step, 1 + rank])
    drawn: list[Drawn] = []
    total = 0
    while total < tokens:
        source = min(sources, key=lambda s: s.tokens / s.share)
        one = draw(source.pack, source.next(seed), source.kind, how, rng)
        if one is not None:
            drawn.append(one)
            total += one.example.tokens
            source.tokens += one.example.tokens
    return drawn
