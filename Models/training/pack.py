"""Tokenises the corpora once into compact arrays that training and evaluation share.

A pack is a folder of plain `.npy` files. Sentences are stored as word pieces without [CLS] and
[SEP], so that a paragraph is the concatenation of its sentences: BERT's pre-tokeniser breaks at
spaces, hence joining pieces and tokenising joined text give the same ids.

    python pack.py --data DATA --base FOLDER/base --out FOLDER/packs
"""

from __future__ import annotations

import argparse
import gzip
import json
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import BertWordPieceTokenizer, Tokenizer

SENTENCE_CAP = 64
"""Pieces kept of a sentence; units are cut to fewer at load."""

CORPORA: dict[str, str] = {
    "stories-train": "benchmarks/rocstories/train-partial.jsonl.gz",
    "abstracts-train": "benchmarks/nips/train.jsonl.gz",
    "dev-seen": "news/dev-seen.jsonl.gz",
    "dev-unseen": "news/dev-unseen.jsonl.gz",
    "stories-val": "benchmarks/rocstories/val.jsonl.gz",
    "abstracts-val": "benchmarks/nips/val.jsonl.gz",
    "captions-val": "benchmarks/sind/val.jsonl.gz",
    "news-train": "news/train.jsonl.gz",
    "news-more": "news/train-more.jsonl.gz",
    "calibration": "news/train-more.jsonl.gz",
}
"""Pack name to path inside the data folder. SIND serves measuring only: its validation part is
packed, nothing of it is trained on."""

HELD_OUT = {"CBN", "Salon", "Newsmax", "Newsmax - News", "Newsmax - Opinion"}
"""Publishers of `train-more` that no training sees: what is said of chances is fitted on them."""

TAKEN: dict[str, Callable[[dict], bool]] = {
    "news-more": lambda article: article["source"] not in HELD_OUT,
    "calibration": lambda article: article["source"] in HELD_OUT,
}
"""Which articles of its file a pack takes, where these are not all."""

_PLAIN = str.maketrans({"“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " "})


def lossy(text: str) -> str:
    """The text as careless converters leave it: apostrophes and letters beyond ASCII are gone."""
    plain = unicodedata.normalize("NFC", text).translate(_PLAIN)
    return "".join(c for c in plain if c < "\x7f" and c != "'")


def looks_like_caption(sentence: str) -> bool:
    """Whether a unit lacks the final punctuation of a sentence, as captions and labels do."""
    return sentence.rstrip().rstrip("\"'”’)]")[-1:] not in {".", "!", "?", ":", ";", ",", "…"}


@dataclass(frozen=True)
class Pack:
    """A tokenised corpus. `pieces[v][start[v][s]:start[v][s + 1]]` is sentence `s`, in the clean
    (v = 0) or the lossy (v = 1) variant; article `a` owns sentences `first[a]..<first[a + 1]`."""

    pieces: tuple[np.ndarray, np.ndarray]
    start: tuple[np.ndarray, np.ndarray]
    first: np.ndarray
    title: tuple[np.ndarray, np.ndarray]
    title_start: tuple[np.ndarray, np.ndarray]
    paragraph: np.ndarray
    caption: np.ndarray

    def __len__(self) -> int:
        return len(self.first) - 1

    def sentence(self, index: int, variant: int) -> np.ndarray:
        start = self.start[variant]
        return self.pieces[variant][start[index] : start[index + 1]]

    def title_of(self, article: int, variant: int) -> np.ndarray:
        start = self.title_start[variant]
        return self.title[variant][start[article] : start[article + 1]]


def load(folder: Path) -> Pack:
    """Reads a pack written by `pack`."""

    def read(name: str) -> np.ndarray:
        return np.load(folder / f"{name}.npy")

    def both(name: str) -> tuple[np.ndarray, np.ndarray]:
        return read(f"{name}-clean"), read(f"{name}-lossy")

    return Pack(
        both("pieces"), both("start"), read("first"), both("title"), both("title_start"),
        read("paragraph"), read("caption"),
    )


def join(parts: list[Pack]) -> Pack:
    """Several packs as one, the articles of the first first."""

    def ends(starts: list[np.ndarray]) -> np.ndarray:
        shifts = np.cumsum([0, *(int(s[-1]) for s in starts)])
        return np.concatenate([starts[0][:1], *(s[1:] + shift for s, shift in zip(starts, shifts))])

    def both(of: Callable[[Pack], tuple[np.ndarray, np.ndarray]],
             how: Callable[[list[np.ndarray]], np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        return how([of(p)[0] for p in parts]), how([of(p)[1] for p in parts])

    return Pack(
        both(lambda p: p.pieces, np.concatenate), both(lambda p: p.start, ends),
        ends([p.first for p in parts]), both(lambda p: p.title, np.concatenate),
        both(lambda p: p.title_start, ends), np.concatenate([p.paragraph for p in parts]),
        np.concatenate([p.caption for p in parts]))


def _articles(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _encode(texts: list[str], tokenizer: Tokenizer | BertWordPieceTokenizer) -> tuple[np.ndarray, np.ndarray]:
    """Pieces of all texts, end to end as uint16, and where each text starts."""
    lengths: list[int] = []
    chunks: list[np.ndarray] = []
    for at in range(0, len(texts), 4096):
        for encoded in tokenizer.encode_batch(texts[at : at + 4096], add_special_tokens=False):
            ids = encoded.ids[:SENTENCE_CAP]
            lengths.append(len(ids))
            chunks.append(np.array(ids, dtype=np.uint16))
    pieces = np.concatenate(chunks) if chunks else np.zeros(0, np.uint16)
    return pieces, np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


def pack(source: Path, target: Path, tokenizer: Tokenizer | BertWordPieceTokenizer,
         taken: Callable[[dict], bool] = lambda _: True) -> None:
    """Tokenises those articles of a JSON Lines file that are `taken` into a pack folder."""
    sentences: list[str] = []
    titles: list[str] = []
    paragraph: list[int] = []
    first = [0]
    for article in filter(taken, _articles(source)):
        own = article["sentences"]
        sentences += own
        titles.append(article.get("title") or "")
        # -1: the corpus does not know its paragraphs.
        paragraph += article.get("para") or [-1] * len(own)
        first.append(len(sentences))
    target.mkdir(parents=True, exist_ok=True)
    for variant, alter in (("clean", str), ("lossy", lossy)):
        for kind, texts in (("", sentences), ("title", titles)):
            pieces, start = _encode([alter(t) for t in texts], tokenizer)
            np.save(target / f"{kind or 'pieces'}-{variant}.npy", pieces)
            np.save(target / f"{kind + '_' if kind else ''}start-{variant}.npy", start)
    np.save(target / "first.npy", np.array(first, np.int32))
    np.save(target / "paragraph.npy", np.array(paragraph, np.int16))
    np.save(target / "caption.npy", np.array([looks_like_caption(s) for s in sentences], np.bool_))
    print(f"{target.name}: {len(titles)} articles, {len(sentences)} sentences", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--base", type=Path, required=True, help="folder of the base model")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--again", action="store_true", help="rewrite packs that are there")
    options = parser.parse_args()
    # An export has no more than the vocabulary.
    described = options.base / "tokenizer.json"
    tokenizer = (Tokenizer.from_file(str(described)) if described.exists()
                 else BertWordPieceTokenizer(str(options.base / "vocab.txt"), lowercase=True))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    for name, path in CORPORA.items():
        if options.again or not (options.out / name / "caption.npy").exists():
            pack(options.data / path, options.out / name, tokenizer, TAKEN.get(name, lambda _: True))


if __name__ == "__main__":
    main()
