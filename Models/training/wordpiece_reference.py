"""Writes what `BertWordPieceTokenizer(vocab, lowercase=True)` makes of texts, and its tables.

    python wordpiece_reference.py sentences --vocabulary vocab.txt --articles train.jsonl.gz … \
        --limit 100000 --out sentences.jsonl
    python wordpiece_reference.py scalars --out-vocabulary all.txt --out scalars.jsonl
    python wordpiece_reference.py fixture --vocabulary vocab.txt \
        --cases wordpiece-cases.json --out-vocabulary wordpiece-vocabulary.txt
    python wordpiece_reference.py rows > Sources/Encoder/WordPiece/WordPieceScalarRows.swift

`sentences` takes texts of corpora, evenly spaced, with one word piece vocabulary. `scalars` takes
every code point alone and between two letters, and random texts of unlikely ones, with a vocabulary
of all code points, so that the ids show the normalised text to the letter. Both write lines
{"text": …, "ids": […]} for `sequitur-bench wordpiece`. `fixture` writes the ids of committed
texts anew into their file, with the part of the vocabulary that they need. `rows` asks the
library what it does to each code point and writes the Swift table.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import tokenizers
from tokenizers import BertWordPieceTokenizer, normalizers, pre_tokenizers

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
SCALARS = [c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]
HANGUL = range(0xAC00, 0xD7A4)


def normalizer(**steps: bool) -> normalizers.BertNormalizer:
    off = dict(clean_text=False, handle_chinese_chars=False, strip_accents=False, lowercase=False)
    return normalizers.BertNormalizer(**{**off, **steps})


CLEAN = normalizer(clean_text=True)
SPACED = normalizer(handle_chinese_chars=True)
STRIP = normalizer(strip_accents=True)
LOWER = normalizer(lowercase=True)
WHOLE = normalizers.BertNormalizer(lowercase=True)
NFD = normalizers.NFD()
WORDS = pre_tokenizers.BertPreTokenizer()


def write_lines(path: Path, tokenizer: BertWordPieceTokenizer, texts: Iterator[str]) -> None:
    with path.open("w", encoding="utf-8") as out:
        for text in texts:
            ids = tokenizer.encode(text, add_special_tokens=False).ids
            out.write(json.dumps({"text": text, "ids": ids}, ensure_ascii=False) + "\n")


# Sentences of corpora.


def articles(path: Path) -> Iterator[dict]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def sentences(options: argparse.Namespace) -> None:
    texts = [
        text
        for path in options.articles
        for article in articles(path)
        for text in [article.get("title"), *article["sentences"]]
        if text
    ]
    step = max(1, len(texts) // options.limit)
    tokenizer = BertWordPieceTokenizer(str(options.vocabulary), lowercase=True)
    write_lines(options.out, tokenizer, iter(texts[::step][: options.limit]))


# All code points.


def scalar_texts(seed: int) -> Iterator[str]:
    for form in (" {} ", " x{}y "):
        for start in range(0, len(SCALARS), 16):
            yield "".join(form.format(chr(c)) for c in SCALARS[start : start + 16])
    generator = random.Random(seed)
    touched = [c for c in SCALARS if WHOLE.normalize_str("x" + chr(c)) != "x" + chr(c)]
    touched = [c for c in touched if c not in HANGUL and c < 0xE000 or 0xF900 <= c < 0x30000]
    marks = [c for c in SCALARS if unicodedata.category(chr(c)).startswith("M")]
    kept = [c for c in marks if STRIP.normalize_str(chr(c))]
    pools = [touched, marks, kept, kept, list(HANGUL), list(range(0x20, 0x7F)), [0x61, 0x5B, 0x20]]
    for _ in range(100_000):
        length = generator.randrange(1, 120)
        yield "".join(chr(generator.choice(generator.choice(pools))) for _ in range(length))
    for _ in range(20_000):
        special = generator.choice(SPECIAL)
        yield special.join("x" * generator.randrange(3) for _ in range(4)) + special[: -1] + "é"


def scalars(options: argparse.Namespace) -> None:
    letters = [chr(c) for c in SCALARS if c > 0x20 and not chr(c).isspace()]
    pieces = SPECIAL + letters + ["##" + c for c in letters]
    options.out_vocabulary.write_text("\n".join(pieces) + "\n", encoding="utf-8", newline="\n")
    tokenizer = BertWordPieceTokenizer(dict(zip(pieces, range(len(pieces)))), lowercase=True)
    write_lines(options.out, tokenizer, scalar_texts(1))


# The committed fixture.


def fixture(options: argparse.Namespace) -> None:
    texts = [case["text"] for case in json.loads(options.cases.read_text())]
    whole = BertWordPieceTokenizer(str(options.vocabulary), lowercase=True)
    used = {t for text in texts for t in whole.encode(text, add_special_tokens=False).tokens}
    # Letters that BERT's vocabulary lacks are added, or [UNK] would hide what became of them; not
    # the emoji, so that some words cannot be cut.
    letters = {chr(c) for c in range(0x21, 0x7F)}
    normalised = {c for text in texts for c in WHOLE.normalize_str(text)}
    letters |= {c for c in normalised if not "\U0001f000" <= c < "\U00020000"}
    letters = sorted(letters - {" "})
    letters += ["##" + c for c in letters]
    entries = options.vocabulary.read_text(encoding="utf-8").split("\n")
    small = [e for e in entries if e in used or e in letters or e in SPECIAL]
    small += [c for c in letters if c not in small]
    options.out_vocabulary.write_text("\n".join(small) + "\n", encoding="utf-8", newline="\n")
    tokenizer = BertWordPieceTokenizer(dict(zip(small, range(len(small)))), lowercase=True)
    cases = [
        {"text": text, "ids": tokenizer.encode(text, add_special_tokens=False).ids}
        for text in texts
    ]
    # ASCII only: the fixture must survive editors that normalise, and show what it holds.
    lines = ",\n".join("  " + json.dumps(case) for case in cases)
    options.cases.write_text(f"[\n{lines}\n]\n")


# The Swift table. Kinds as in `WordPieceScalars.Kind`.

DROPPED, BREAK, SPACE, ALONE, SHIFT, TARGET, ALTERNATE, LIST, ALONE_LIST, SEQUENCE, NONSTARTER, \
    HANGUL_SYLLABLE = range(12)


def combining_classes() -> dict[int, int]:
    """Canonical combining classes as the library has them, found by how it orders pairs."""
    probes: dict[int, str] = {}
    for c in SCALARS[0x80:]:
        value = unicodedata.combining(chr(c))
        # U+0345 has the highest class, 240: what does not change places with it starts a run here.
        if value and NFD.normalize_str("\u0345" + chr(c)) == chr(c) + "\u0345" or value == 240:
            probes.setdefault(value, chr(c))
    low, high = probes[1], probes[240]
    classes = {}
    for c in SCALARS[0x80:]:
        x = chr(c)
        if len(NFD.normalize_str(x)) > 1:
            continue
        if NFD.normalize_str(high + x) == x + high or NFD.normalize_str(x + low) == low + x:
            equal = [
                value
                for value, probe in probes.items()
                if NFD.normalize_str(x + probe) == x + probe
                and NFD.normalize_str(probe + x) == probe + x
            ]
            assert len(equal) == 1, (hex(c), equal)
            classes[c] = equal[0]
    return classes


def words(text: str) -> list[str]:
    return [word for word, _ in WORDS.pre_tokenize_str(text)]


class Table:
    """Rows (first, last, kind, value), and the lists and sequences that values point into."""

    def __init__(self) -> None:
        self.classes = combining_classes()
        self.lists: list[int] = []
        self.sequences: list[int] = []
        self.actions = {c: a for c in SCALARS[0x80:] if (a := self.action(c)) is not None}

    def action(self, c: int) -> tuple | None:
        """(kind, targets…) of a code point; None where it is a letter that stays as it is."""
        x = chr(c)
        if c in HANGUL:
            return (HANGUL_SYLLABLE,)
        cleaned = CLEAN.normalize_str(x)
        if not cleaned:
            return (DROPPED,)
        if cleaned == " ":
            return (SPACE,)
        spaced = SPACED.normalize_str(x) != x
        parts = NFD.normalize_str(x)
        kept = STRIP.normalize_str(x)
        result = [ord(y) for y in LOWER.normalize_str(kept)]
        marks = [self.classes.get(ord(p), 0) for p in parts if p not in kept]
        if not result:
            return (DROPPED,) if all(marks) else (BREAK,)
        # A mark that starts, stripped, could part two marks that are kept: not within one letter.
        assert all(marks) or not self.classes.get(ord(kept[-1])), hex(c)
        assert WHOLE.normalize_str(f"x{x}y") == "x{}{}{}y".format(
            " " * spaced, "".join(map(chr, result)), " " * spaced)
        if result == [c]:
            isolated = len(words(f"x{x}y")) == 3
            if spaced or isolated:
                return (ALONE,)
            return (NONSTARTER, self.classes[c]) if c in self.classes else None
        # Case and class: nothing that is reordered has another lower-case form.
        assert all(ord(k) == r or ord(k) not in self.classes for k, r in zip(kept, result))
        assert len(kept) == len(result)
        if spaced:
            assert len(result) == 1 and len(words(f"x{chr(result[0])}y")) == 1
            return (ALONE_LIST, result[0])
        plain = len(result) == 1 and result[0] not in self.classes \
            and len(words(f"x{chr(result[0])}y")) == 1
        return (TARGET, result[0]) if plain else (SEQUENCE, *result)

    def run(self, c: int) -> tuple[int, int, int, int]:
        """The longest regular row that starts at a code point with a single target."""
        def target(d: int) -> int | None:
            action = self.actions.get(d)
            return action[1] if action and action[0] == TARGET else None

        best = (c, c, TARGET, target(c))
        last = c
        while target(last + 1) == target(c):
            last += 1
        best = max(best, (c, last, TARGET, target(c)), key=lambda r: r[1])
        last = c
        while target(last + 1) == last + 1 + target(c) - c:
            last += 1
        best = max(best, (c, last, SHIFT, (target(c) - c) % (1 << 24)), key=lambda r: r[1])
        last = c
        if target(c) == c + 1:
            while target(last + 2) == last + 3 and last + 1 not in self.actions:
                last += 2
            if last > c:
                best = max(best, (c, last, ALTERNATE, 0), key=lambda r: r[1])
        return best

    def rows(self) -> list[tuple[int, int, int, int]]:
        rows: list[tuple[int, int, int, int]] = []
        codes = sorted(self.actions)
        place = 0
        while place < len(codes):
            c = codes[place]
            kind, *targets = self.actions[c]
            if kind == TARGET:
                row = self.run(c)
                if row[1] - row[0] < 7:
                    row = self.list_row(c, LIST)
            elif kind == ALONE_LIST:
                row = self.list_row(c, kind)
            elif kind == SEQUENCE:
                row = (c, c, kind, len(self.sequences))
                self.sequences += [len(targets), *targets]
            else:
                last = c
                while self.actions.get(last + 1) == self.actions[c]:
                    last += 1
                row = (c, last, kind, targets[0] if targets else 0)
            rows.append(row)
            while place < len(codes) and codes[place] <= row[1]:
                place += 1
        return rows

    def list_row(self, c: int, kind: int) -> tuple[int, int, int, int]:
        """Irregular neighbours, each with its own target, up to a longer regular run."""
        within = TARGET if kind == LIST else ALONE_LIST
        stays = None if kind == LIST else (ALONE,)
        start, last, d = len(self.lists), c, c
        while d - last <= 3:
            action = self.actions.get(d)
            if action and action[0] == within:
                if kind == LIST and d > c:
                    run = self.run(d)
                    if run[1] - run[0] >= 7:
                        break
                last = d
            elif action != stays:
                break
            d += 1
        for e in range(c, last + 1):
            action = self.actions.get(e)
            self.lists.append(action[1] if action and action[0] == within else e)
        if c == last and kind == LIST:
            return (c, c, TARGET, self.lists.pop())
        return (c, last, kind, start)


def literal(value: int) -> str:
    digits = f"{value:x}"
    if len(digits) < 8:
        return "0x" + digits
    return f"0x{digits[:-4]}_{digits[-4:]}"


def array(name: str, comment: str, groups: list[str]) -> str:
    lines, line = [], "   "
    for group in groups:
        if len(line) + 1 + len(group) + 1 > 100:
            lines.append(line)
            line = "   "
        line += f" {group},"
    lines.append(line)
    body = "\n".join(lines)
    return f"  /// {comment}\n  static let {name}: [UInt32] = [\n{body}\n  ]\n"


def rows(_: argparse.Namespace) -> None:
    table = Table()
    numbers = [
        ", ".join([literal(first), literal(last), str(kind), literal(value)])
        for first, last, kind, value in table.rows()
    ]
    sys.stdout.write(
        "// Written by Models/training/wordpiece_reference.py rows, from what the Python package\n"
        f"// tokenizers {tokenizers.__version__} does to every code point. Do not edit.\n\n"
        "extension WordPieceScalars {\n"
        + array("rows", "First and last code point, kind, value: four numbers a row, ascending.",
                numbers)
        + "\n"
        + array("lists", "The targets of rows whose code points have each their own.",
                [literal(v) for v in table.lists])
        + "\n"
        + array("sequences", "Targets of several scalars, each after their number.",
                [literal(v) for v in table.sequences])
        + "}\n")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)

    def command(run, *paths: str) -> argparse.ArgumentParser:
        one = commands.add_parser(run.__name__)
        one.set_defaults(run=run)
        for path in paths:
            one.add_argument(path, type=Path, required=True)
        return one

    one = command(sentences, "--vocabulary", "--out")
    one.add_argument("--articles", type=Path, required=True, nargs="+")
    one.add_argument("--limit", type=int, default=100_000)
    command(scalars, "--out-vocabulary", "--out")
    command(fixture, "--vocabulary", "--cases", "--out-vocabulary")
    command(rows)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
