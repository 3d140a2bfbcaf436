"""`sequitur readability` beside GNU style and textstat: rates, start and memory, in one run.

    python compare.py --tool .build/release/sequitur --work FOLDER [--data FILE]

Every tool runs on one core. Rates are bytes of text by seconds of processor time (user and
system) of the whole process, its start included, the best of rounds that take turns, since others
may use the machine; textstat, which is slow to start, is only charged for its formulas, on a
shorter text. Memory is the most that the process held at once, less the bytes of the text.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

MB = 1_000_000
RATE_TEXT = 10 * MB
SLICE = MB // 2
HERE = Path(__file__).resolve().parent


@dataclass
class Measured:
    """What a process took."""

    wall: float
    cpu: float
    peak: int


def measure(command: list[str], stdin: Path | None = None) -> Measured:
    """Runs a command, with a file poured into a pipe where one is given."""
    source = subprocess.Popen(["cat", str(stdin)], stdout=subprocess.PIPE) if stdin else None
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=source.stdout if source else subprocess.DEVNULL,
        stdout=subprocess.DEVNULL)
    if source:
        source.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if source:
        source.wait()
    if process.returncode != 0:
        raise SystemExit(f"compare: {command[0]} ended with {process.returncode}")
    return Measured(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


class Bench:
    def __init__(self, tool: Path, work: Path, rounds: int) -> None:
        self.tool, self.work, self.rounds = tool, work, rounds
        self.failed = False

    def sequitur(self, text: Path | None) -> list[str]:
        return [str(self.tool), "readability", "--json", "--jobs", "1", "--no-cache",
                str(text) if text else "-"]

    def row(self, *cells: str) -> None:
        print("| " + " | ".join(cells) + " |", flush=True)

    def judged(self, what: str, value: str, bar: str, passes: bool) -> None:
        self.failed = self.failed or not passes
        self.row(what, value, bar, "yes" if passes else "**no**")

    def made(self, size: int) -> Path:
        path = self.work / f"made-{size // MB}.txt"
        if not path.exists() or path.stat().st_size != size:
            print(f"making {path} …", file=sys.stderr)
            self.python("corpus.py", "make", str(path), str(size))
        return path

    def python(self, script: str, *arguments: str) -> str:
        """What a script of this folder prints; it does not weigh on this process's memory.

        The peak that the system reports of a process is never less than that of its parent was.
        """
        return subprocess.run(
            [sys.executable, "-B", str(HERE / script), *arguments], check=True,
            stdout=subprocess.PIPE, text=True).stdout

    def part(self, text: Path, size: int) -> Path:
        """A file of the first bytes of a text."""
        part = self.work / "part.txt"
        with text.open("rb") as file:
            part.write_bytes(file.read(size).decode(errors="ignore").encode())
        return part

    def rates(self, name: str, text: Path) -> None:
        """The rates of all three on a text, and their ratios."""
        size = text.stat().st_size
        ours, styles = [], []
        for _ in range(self.rounds):
            ours.append(measure(self.sequitur(text)))
            styles.append(measure(["style", str(text)]))
        short = self.part(text, SLICE)
        answers = [self.python("textstat_rate.py", str(short)).split() for _ in range(2)]
        formulas, seconds = answers[0][0], min(float(answer[1]) for answer in answers)
        rate = size / min(m.cpu for m in ours) / MB
        style = size / min(m.cpu for m in styles) / MB
        textstat = short.stat().st_size / seconds / MB
        wall = size / statistics.median(m.wall for m in ours) / MB
        self.judged(
            f"{name}, {size / MB:.1f} MB: Sequitur, everything", f"{rate:.1f} MB/s", "≥ 20",
            rate >= 20)
        self.row(f"{name}: the same by the clock, median", f"{wall:.1f} MB/s", "", "")
        self.judged(
            f"{name}: GNU style", f"{style:.2f} MB/s, {rate / style:.1f} times slower", "≥ 5",
            rate >= 5 * style)
        self.judged(
            f"{name}: textstat, {formulas} formulas, {short.stat().st_size / MB:.1f} MB",
            f"{textstat:.3f} MB/s, {rate / textstat:.0f} times slower", "≥ 30",
            rate >= 30 * textstat)

    def small(self, name: str, text: Path, start: float) -> None:
        """The rate on a small part of a text, where most words are new."""
        for size in (MB, MB // 10):
            if text.stat().st_size < size:
                continue
            part = self.part(text, size)
            best = min(measure(self.sequitur(part)).cpu for _ in range(2 * self.rounds))
            rate = size / best / MB
            beyond = size / max(1e-9, best - start) / MB
            self.row(
                f"{name}, its first {size / MB:.1f} MB",
                f"{rate:.1f} MB/s, {beyond:.1f} beyond the start", "", "")

    def start(self) -> float:
        text = self.work / "start.txt"
        text.write_text("A small town.\n")
        runs = [measure(self.sequitur(text)) for _ in range(20)]
        median = statistics.median(m.wall for m in runs) * 1_000
        self.judged("start: three words, median of 20", f"{median:.0f} ms", "< 50", median < 50)
        return min(m.cpu for m in runs)

    def memory(self, text: Path) -> None:
        size = text.stat().st_size
        for name, run in (
            ("file", measure(self.sequitur(text))),
            ("pipe", measure(self.sequitur(None), stdin=text)),
        ):
            beyond = (run.peak - size) / MB
            self.judged(
                f"memory beyond {size // MB} MB from a {name}", f"{beyond:.0f} MB", "≤ 100",
                beyond <= 100)


def processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":")[1].strip()
    return platform.processor()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--largest", type=int, default=200, help="MB of the largest made text")
    options = parser.parse_args()
    corpora = options.work / "nltk_data" / "corpora" / "cmudict"
    bench = Bench(options.tool, options.work, options.rounds)
    if not (corpora / "cmudict").exists():
        bench.python("corpus.py", "pronunciations", str(corpora))
    texts = [("made text", bench.made(RATE_TEXT))]
    largest = bench.made(options.largest * MB)
    if options.data:
        real = options.work / "data.txt"
        bench.python("corpus.py", "copy", str(options.data), str(real), str(RATE_TEXT))
        texts.append((options.data.name, real))
    print(f"{processor()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    bench.row("measure", "value", "bar", "passed")
    bench.row("---", "---", "---", "---")
    start = bench.start()
    for name, text in texts:
        bench.rates(name, text)
        bench.small(name, text, start)
    bench.memory(texts[0][1])
    bench.memory(largest)
    sys.exit(1 if bench.failed else 0)


main()
