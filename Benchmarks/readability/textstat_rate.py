"""The seconds of processor time that textstat takes for its whole suite of English formulas.

    python textstat_rate.py FILE ROUNDS

Starting Python, importing and loading the dictionary are not counted, and one round on another
text comes before. textstat remembers what it found for a text, which is forgotten between rounds.
"""

from __future__ import annotations

import sys
import time

from textstat import textstat

SUITE = (
    "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog_index",
    "automated_readability_index", "coleman_liau_index", "dale_chall_readability_score",
    "dale_chall_readability_score_v2", "spache_readability", "linsear_write_formula", "lix",
    "rix", "mcalpine_eflaw",
)


def suite(text: str) -> None:
    for name in SUITE:
        getattr(textstat, name)(text)


def forget() -> None:
    for name in dir(textstat):
        clear = getattr(getattr(textstat, name), "cache_clear", None)
        if clear:
            clear()


def main() -> None:
    text = open(sys.argv[1], encoding="utf-8").read()
    suite("A quick round. It loads the dictionary and the lists.")
    best = float("inf")
    for _ in range(int(sys.argv[2])):
        forget()
        start = time.process_time()
        suite(text)
        best = min(best, time.process_time() - start)
    print(len(SUITE), best)


main()
