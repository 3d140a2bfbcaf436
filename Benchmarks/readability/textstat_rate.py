"""The seconds of processor time that textstat takes for its whole suite of English formulas.

    python textstat_rate.py FILE

Starting Python, importing and loading the dictionary are not counted: a short text comes before.
textstat remembers what it found for a text, so that every round needs a process of its own.
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


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    suite("A quick round. It loads the dictionary and the lists.")
    start = time.process_time()
    suite(text)
    print(len(SUITE), time.process_time() - start)


main()
