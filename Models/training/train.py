"""Trains the reader; the same command on CPU and CUDA, and again to go on from the last checkpoint.

    OMP_NUM_THREADS=1 python train.py --folder FOLDER --minutes 100 --workers 2
    OMP_NUM_THREADS=1 python train.py --folder FOLDER --anneal 800
    OMP_NUM_THREADS=1 python train.py --folder FOLDER --begin Models/news --minutes 100 --falling

The trunk runs at a constant rate (after a warm-up), so it can always go on. `--anneal N` branches
off its last checkpoint and lets the rate fall to zero as 1 - √(step / N) within N steps, in
`anneal/` beside `ckpt/`; the trunk stays as it is. `--begin` starts from exported weights where no
checkpoint is left, and `--falling` lets the rate fall to zero over the minutes that are given.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import signal
import time
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor

import export
import pack as packs
from evaluate import measure
from label import Labels
from model import LONGEST, Batch, Reader, Shape
from objective import KIN_WEIGHT, SUCCESSION_WEIGHT, kin_loss, losses, taught
from parallel import Gradients, Team
from precision import autocast
from reference import load_export
from sampling import Augmentation, Source, draw_batch
from teacher import Teacher, load_mpnet


def begin_from(reader: Reader, folder: Path) -> None:
    """Takes up the weights of an export; positions and distances beyond its units' cut stay those of the
    base."""
    state = reader.state_dict()
    for name, given in export.read(folder).items():
        own = state[name][: len(given)]
        own.copy_(torch.where(given.isnan(), own, given))


class Trainer:
    """Network, optimiser, averaged weights and the place in the data: all that a checkpoint holds."""

    def __init__(self, options: argparse.Namespace, team: Team) -> None:
        self.options = options
        self.team = team
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(options.seed)
        slim = None
        given = json.loads((options.begin / "config.json").read_text()) if options.begin else {}
        # What the weights that training begins from have seen already.
        self.before: dict[str, float] = {}
        if options.mpnet:
            self.reader: Reader = Teacher()
            load_mpnet(self.reader, load_file(str(options.mpnet)))
        elif options.slim:
            slim = torch.load(options.slim, map_location="cpu", weights_only=False)
            self.reader = Reader(replace(Shape(**slim["shape"]), direction=options.direction,
                                         kin_width=64 if options.kin else 0))
            # What is new in form begins as it is made.
            missing, unknown = self.reader.load_state_dict(slim["average"], strict=False)
            if unknown or any(not n.startswith(("direction", "kin")) for n in missing):
                raise SystemExit(f"{options.slim} lacks {missing} or has {unknown} beside a reader")
            self.before = slim.get("before", {})
        elif given.get("buckets"):
            # No base has this form, so that nothing is known of longer units.
            self.reader, _ = load_export(options.begin)
            if options.unit_tokens[1] > given["unit_tokens"]:
                raise SystemExit(f"{options.begin} has positions for units of {given['unit_tokens']} tokens; "
                                 "give --unit-tokens")
        else:
            self.reader = Reader(Shape(local=options.local))
            self.reader.load_base(options.folder / "base" / "model.safetensors")
        if options.begin:
            begin_from(self.reader, options.begin)
            self.before = given.get("trained", {})
        self.reader.drop = options.dropout
        self.reader.word.requires_grad_(False)
        self.reader.position.requires_grad_(False)
        if options.freeze:
            self.reader.norm.requires_grad_(False)
            self.reader.layers[: options.freeze].requires_grad_(False)
        if options.coarse:
            self.reader.coarsen()
        self.reader.to(self.device)
        self.average = {k: v.detach().clone() for k, v in self.reader.state_dict().items()}
        self.gradients = Gradients(self.reader)
        # Frozen layers are listed too: the optimiser skips what has no gradient, and the next run may
        # train them.
        groups = [{"params": own, "times": times, "weight_decay": decay}
                  for own, times, decay in self.reader.rate_groups(options.new_times)]
        self.optimiser = torch.optim.AdamW(groups, lr=options.rate, betas=(0.9, 0.98), fused=True)
        self.step, self.articles, self.tokens = 0, 0, 0
        self.minutes, self.cpu_minutes, self.best = 0.0, 0.0, -1.0
        self.how = Augmentation(tokens=tuple(options.unit_tokens), subset=tuple(options.subset),
                                whole=options.whole, thin=options.thin, windows=options.windows)
        shares = dict(zip(("news", "stories", "abstracts"), options.shares))
        folder = options.folder / "packs"
        packs_of = {k: [f"{k}-train"] for k in shares}
        packs_of["news"] += options.more
        self.sources = [
            Source(packs.join([packs.load(folder / name) for name in packs_of[k]]), k, share)
            for k, share in shares.items() if share > 0
        ]
        self.labels: dict[str, Labels] = {}
        if options.labels:
            self.labels = {s.kind: Labels.load(options.labels / f"{s.kind}-train", s.pack)
                           for s in self.sources}
            for source in self.sources:
                if self.labels[source.kind].articles < len(source.pack):
                    raise SystemExit(f"{options.labels} lacks labels of {source.kind}; run label.py to its end")

    # Checkpoints

    def save(self, path: Path, whole: bool = True) -> None:
        state = {"shape": asdict(self.reader.shape), "average": self.average, "step": self.step,
                 "articles": self.articles, "tokens": self.tokens, "minutes": self.minutes,
                 "cpu_minutes": self.cpu_minutes, "best": self.best, "before": self.before,
                 "coarse": self.options.coarse, "unit_tokens": self.options.unit_tokens[1]}
        if whole:
            state |= {"reader": self.reader.state_dict(), "optimiser": self.optimiser.state_dict(),
                      "sources": [(s.kind, s.cursor, s.tokens) for s in self.sources]}
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        torch.save(state, partial)
        os.replace(partial, path)

    def keep(self, folder: Path) -> None:
        """Writes this step's checkpoint and removes all but the last two."""
        self.save(folder / f"step-{self.step:07}.pt")
        for old in sorted(folder.glob("step-*.pt"))[:-2]:
            old.unlink()

    def restore(self, path: Path) -> None:
        state = torch.load(path, map_location=self.device, weights_only=False)
        self.reader.load_state_dict(state["reader"])
        times = [g["times"] for g in self.optimiser.param_groups]
        self.optimiser.load_state_dict(state["optimiser"])
        for group, value in zip(self.optimiser.param_groups, times):
            group["times"] = value
        self.average = {k: v.to(self.device) for k, v in state["average"].items()}
        for name in ("step", "articles", "tokens", "minutes", "cpu_minutes", "best"):
            setattr(self, name, state.get(name, 0.0))
        self.before = state.get("before", {})
        if state.get("coarse", False) and not self.options.coarse:
            raise SystemExit(f"{path} is of a run with --coarse; go on with that")
        if self.options.coarse and not state.get("coarse", False):
            # What is computed with changes here; so does what counts as the best.
            self.best = -1.0
        places = {kind: (cursor, tokens) for kind, cursor, tokens in state["sources"]}
        for source in self.sources:
            source.cursor, source.tokens = places.get(source.kind, (0, 0))

    # Steps

    def advance(self, factor: float) -> dict[str, list[float]]:
        """One optimiser step; `factor` (that of rank 0 counts) scales the rate."""
        # Every process draws for all, so that all know the same places in the corpora.
        drawn_by_all = [
            draw_batch(self.sources, self.options.batch_tokens, self.how, self.options.seed, self.step, rank)
            for rank in range(self.team.size)
        ]
        batch = drawn_by_all[self.team.rank]
        # A longer article holds more evidence, yet far less than its number of pairs.
        mass = sum(d.count - 1 for drawn in drawn_by_all for d in drawn)
        self.reader.train()
        with autocast(self.device):
            rows = self.reader.units(Batch([d.example for d in batch], self.device))
            results = self.reader.scores(rows)
        kinships = self.reader.kinship(rows) if self.options.kin else [None] * len(rows)
        seen: dict[str, list[float]] = {}
        total = torch.zeros((), device=self.device)
        for (precedence, succession), kinship, drawn in zip(results, kinships, batch):
            pair, link = losses(precedence, succession, drawn)
            one = pair if link is None else pair + self.options.succession * link
            kin = None if kinship is None else kin_loss(kinship, drawn)
            if kin is not None:
                one = one + KIN_WEIGHT * kin
                seen.setdefault("kin", []).append(kin.detach())
            if drawn.kind in self.labels:
                soft = torch.from_numpy(self.labels[drawn.kind].of(drawn.article, drawn.spans))
                one = one + taught(precedence, soft.to(self.device), self.options.share)
            total = total + (drawn.count - 1) * one
            seen.setdefault(drawn.kind, []).append(pair.detach())
            if link is not None:
                seen.setdefault(drawn.kind + "-links", []).append(link.detach())
        (total / mass).backward()
        factor = self.gradients.join(self.team, factor)
        warm = min(1.0, (self.step + 1) / self.options.warm_up)
        for group in self.optimiser.param_groups:
            group["lr"] = self.options.rate * group["times"] * warm * factor
        norm = self.gradients.clip(1.0)
        if math.isfinite(norm):
            self.optimiser.step()
        self.gradients.clear()
        self.step += 1
        self.articles += sum(map(len, drawn_by_all))
        self.tokens += sum(d.example.tokens for drawn in drawn_by_all for d in drawn)
        decay = min(self.options.decay, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, parameter in self.reader.named_parameters():
                if not name.startswith(("word.", "position.")):
                    self.average[name].lerp_(parameter, 1 - decay)
        return {k: [float(x) for x in v] for k, v in seen.items()} | {"norm": [norm]}

    def evaluate(self) -> dict[str, dict[str, float]]:
        """The averaged weights on small fixed samples."""
        own = self.reader.state_dict()
        kept = {n: v.detach().clone() for n, v in own.items() if n != "word.weight"}
        self.reader.load_state_dict(self.average)
        self.reader.eval()
        results = {}
        for item in self.options.sets:
            name, _, limit = item.partition(":")
            corpus = packs.load(self.options.folder / "packs" / name)
            results[name] = measure(self.reader, corpus, int(limit or 0), self.device,
                                    tokens=self.options.unit_tokens[1])
        self.reader.load_state_dict({**self.average, **kept})
        return results


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True, help="the training folder")
    parser.add_argument("--name", default="ckpt", help="folder of the checkpoints inside it")
    parser.add_argument("--minutes", type=float, default=1e9, help="stop after this time")
    parser.add_argument("--falling", action="store_true", help="the rate falls to zero over --minutes")
    parser.add_argument("--tokens", type=int, nargs=2, metavar=("FROM", "TO"),
                        help="the rate falls to zero between these counts of tokens, where the run ends")
    parser.add_argument("--begin", type=Path, help="folder of exported weights to begin from")
    parser.add_argument("--mpnet", type=Path,
                        help="MPNet's model.safetensors: train a teacher from there, not the reader")
    parser.add_argument("--slim", type=Path, help="what slim.py wrote: train that")
    parser.add_argument("--more", nargs="*", default=[], help="packs of news beside news-train")
    parser.add_argument("--windows", type=float, default=0.0,
                        help="chance that a news example is a run of consecutive units")
    parser.add_argument("--succession", type=float, default=SUCCESSION_WEIGHT,
                        help="what a link's cross-entropy counts beside a pair's log-loss")
    parser.add_argument("--direction", action="store_true", help="succession has a share in precedence")
    parser.add_argument("--kin", action="store_true", help="learn beside it which units share a paragraph")
    parser.add_argument("--coarse", action="store_true", help="compute with weights of four bits")
    parser.add_argument("--labels", type=Path, help="what label.py wrote")
    parser.add_argument("--share", type=float, default=0.6, help="of the pairs' loss that labels set")
    parser.add_argument("--anneal", type=int, default=0, help="steps of a falling rate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1, help="processes; one a core")
    parser.add_argument("--rank", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--meeting", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--new-times", type=float, default=3, help="rate of new parts, as a multiple")
    parser.add_argument("--warm-up", type=int, default=40, help="steps")
    parser.add_argument("--batch-tokens", type=int, default=3000, help="of each process")
    parser.add_argument("--unit-tokens", type=int, nargs=2, default=(32, 48))
    parser.add_argument("--subset", type=int, nargs=2, default=(10, 15))
    parser.add_argument("--whole", type=float, default=0.1)
    parser.add_argument("--thin", type=float, default=0.0,
                        help="chance that a story or an abstract loses units and word pieces")
    parser.add_argument("--shares", type=float, nargs=3, default=(0.82, 0.12, 0.06),
                        help="of tokens: news, stories, abstracts")
    parser.add_argument("--local", type=int, default=2, help="layers of the reader that see one unit only")
    parser.add_argument("--freeze", type=int, default=0, help="layers that are not trained")
    parser.add_argument("--dropout", type=float, default=0.0)
    parser.add_argument("--decay", type=float, default=0.998, help="of the averaged weights")
    parser.add_argument("--evaluate-every", type=int, default=800, help="steps; 0: never")
    parser.add_argument("--save-every", type=float, default=5, help="minutes; 0: never")
    parser.add_argument("--sets", nargs="+", default=["dev-seen:120",
                        "stories-val:150", "abstracts-val:60", "captions-val:150"])
    return parser.parse_args()


def main() -> None:
    options = parse()
    if options.unit_tokens[1] > LONGEST and (options.mpnet or options.slim):
        raise SystemExit(f"The biases of attention are made for units of at most {LONGEST} pieces")
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    team = Team(options.workers, options.rank, options.meeting)
    trainer = Trainer(options, team)
    trunk = options.folder / options.name
    # The branch of another trunk than the usual one is named after it, and so are the logs.
    branch = "anneal" if options.name == "ckpt" else f"{options.name}-anneal"
    target = options.folder / branch if options.anneal else trunk
    log_name = branch if options.anneal else "log" if options.name == "ckpt" else options.name
    there = sorted(target.glob("step-*.pt")) or sorted(trunk.glob("step-*.pt"))
    if there:
        trainer.restore(there[-1])
        if options.falling and trainer.minutes >= options.minutes:
            raise SystemExit(f"{there[-1]} is the end of a run already; give another --name")
    elif options.anneal:
        raise SystemExit(f"{trunk} holds no checkpoint to branch off")
    while team.rank > 0:
        # Until the first process ends it; the rate comes from there.
        trainer.advance(0.0)
    log = (options.folder / f"{log_name}.jsonl").open("a")
    start_minutes, began = trainer.minutes, time.monotonic()
    start_cpu, idle_cpu = trainer.cpu_minutes - time.process_time() / 60, 0.0
    # An annealing run that was broken off goes on with the rate it had: its start is noted here.
    note = target / "start.json"
    anneal_from = trainer.step
    if options.anneal:
        target.mkdir(parents=True, exist_ok=True)
        if note.exists():
            anneal_from = json.loads(note.read_text())["step"]
        else:
            note.write_text(json.dumps({"step": anneal_from}))
            # Judged anew: what the trunk reached does not hold back the branch's first result.
            trainer.best = -1.0

    def write(kind: str, **values: object) -> None:
        line = {"kind": kind, "time": time.strftime("%H:%M:%S"), "step": trainer.step,
                "minutes": round(trainer.minutes, 2),
                "cpu_minutes": round(trainer.cpu_minutes, 2), "articles": trainer.articles,
                "tokens": trainer.tokens, **values}
        log.write(json.dumps(line) + "\n")
        log.flush()
        print(json.dumps(line), flush=True)

    stopping: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda n, _: stopping.append(n))
    write("start", options={k: str(v) if isinstance(v, Path) else v for k, v in vars(options).items()})
    saved = trainer.minutes
    seen: dict[str, list[float]] = {}
    mark_tokens, mark_minutes = trainer.tokens, trainer.minutes
    idle = 0.0
    ending = False
    while not ending:
        factor = 1.0
        if options.anneal:
            factor = 1 - min(1.0, (trainer.step - anneal_from) / options.anneal) ** 0.5
            ending = factor <= 0
        elif options.falling:
            factor = max(0.0, 1 - trainer.minutes / options.minutes)
            ending = factor <= 0
        elif options.tokens:
            low, high = options.tokens
            factor = min(1.0, max(0.0, (high - trainer.tokens) / (high - low)))
            ending = factor <= 0
        if not ending:
            for key, values in trainer.advance(factor).items():
                seen.setdefault(key, []).extend(values)
        # Minutes of training alone: evaluation does not count.
        trainer.minutes = start_minutes + (time.monotonic() - began - idle) / 60
        trainer.cpu_minutes = start_cpu + time.process_time() / 60 - idle_cpu
        spent = trainer.minutes - (0 if options.falling else start_minutes)
        ending = ending or bool(stopping) or spent >= options.minutes
        if trainer.step % 50 == 0 or ending:
            elapsed = max(1e-9, trainer.minutes - mark_minutes) * 60
            write("train", **{k: round(float(np.mean(v)), 4) for k, v in sorted(seen.items())},
                  rate=round(options.rate * factor, 7),
                  tokens_per_second=round((trainer.tokens - mark_tokens) / elapsed),
                  cursors=[s.cursor for s in trainer.sources])
            seen, mark_tokens, mark_minutes = {}, trainer.tokens, trainer.minutes
        if options.save_every and (ending or trainer.minutes - saved >= options.save_every):
            trainer.keep(target)
            saved = trainer.minutes
        due = options.evaluate_every and trainer.step % options.evaluate_every == 0
        if due or (ending and not stopping and options.evaluate_every):
            pause, pause_cpu = time.monotonic(), time.process_time()
            results = trainer.evaluate()
            idle += time.monotonic() - pause
            idle_cpu += (time.process_time() - pause_cpu) / 60
            write("evaluate", seconds=round(time.monotonic() - pause, 1), **results)
            judge = next(iter(results.values()))["tau"]
            if judge > trainer.best:
                trainer.best = judge
                trainer.save(target / "best.pt", whole=False)
    team.dismiss()


if __name__ == "__main__":
    main()
