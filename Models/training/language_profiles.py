#!/usr/bin/env python3
"""Prints the letter sequences of a LanguageProfile from a profile of PyPI's langdetect.

The sequences of three letters of a language, in lower case and without those that hold other signs,
are put into groups by how rare they are: minus the binary logarithm of their share, in half bits.
The groups are parted by a space, a word's edge is written _, as in
Sources/Lexicon/Languages/LanguageProfile+*.swift.

Usage: pip download --no-deps langdetect==1.0.9, unpack it, and
language_profiles.py langdetect-1.0.9/langdetect/profiles/de [COUNT]   (COUNT: 400; of English 1500)
"""
import collections
import json
import math
import sys


def groups(path, limit):
    """The cost of the commonest group, and all groups from the commonest on."""
    with open(path, encoding="utf-8") as file:
        frequencies = json.load(file)["freq"]
    counts = collections.Counter()
    for sequence, count in frequencies.items():
        if len(sequence) == 3:
            counts[sequence.lower()] += count
    total = sum(counts.values())
    chosen = [
        (sequence, count) for sequence, count in counts.most_common()
        if len(sequence) == 3 and all(letter == " " or letter.isalpha() for letter in sequence)
    ][:limit]
    by_cost = collections.defaultdict(list)
    for sequence, count in chosen:
        by_cost[-round(math.log2(count / total) * 2)].append(sequence.replace(" ", "_"))
    first, last = min(by_cost), max(by_cost)
    return first, ["".join(sorted(by_cost.get(cost, []))) for cost in range(first, last + 1)]


if __name__ == "__main__":
    first, found = groups(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 400)
    print(f"from: {first}")
    print(" ".join(found))
