"""Trains on an accelerator that is lent for minutes: a teacher, then the reader that learns from it.

    python device.py teacher --data data.xz --base teacher --seconds 240 --keep teacher.pt
    python device.py student --data data.xz --base student --teacher teacher.pt \
        --seconds 330 --out FOLDER

The data and the weights to begin from are `bundle.py`'s. The rate rises for `--warm-up` steps and
then falls to zero over the time that was given, so that whatever the machine's speed, the run ends
annealed. `--steps` ends it by count instead. What is drawn for a step follows from seed and step.

`student` writes its weights to `--out` every minute, in files of less than 16 MiB, in half precision:
a machine can be taken back sooner than it said. `unpack` makes a checkpoint for `evaluate.py` and
`export.py` of them.
"""

from __future__ import annotations

import argparse
import io
import json
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from bundle import read_corpora, read_weights
from dense import KINDS, DenseBatch, DenseReader, losses
from model import Example, Shape
from objective import SUCCESSION_WEIGHT
from pack import Pack
from sampling import Augmentation, Drawn, draw, unit, units_of
from teacher import MPNET, load_mpnet

PART = 15 << 20


class Stream(IterableDataset):
    """Batches of one step after the other; every worker makes its own part of the steps."""

    def __init__(self, corpora: dict[str, Pack], counts: tuple[int, ...], how: Augmentation, seed: int) -> None:
        self.corpora, self.counts, self.how, self.seed = corpora, counts, how, seed

    def at(self, step: int) -> DenseBatch:
        """The batch of a step: the next articles of each corpus in this epoch's order."""
        rng = np.random.default_rng([self.seed, step])
        drawn: list[Drawn] = []
        for kind, count in zip(KINDS, self.counts):
            pack = self.corpora[f"{kind}-train"]
            for number in range(step * count, (step + 1) * count):
                epoch, place = divmod(number, len(pack))
                order = self._order(kind, len(pack), epoch)
                one = draw(pack, int(order[place]), kind, self.how, rng)
                if one is not None:
                    drawn.append(one)
        return DenseBatch.of(drawn)

    def _order(self, kind: str, count: int, epoch: int) -> np.ndarray:
        kept = self.__dict__.setdefault("_orders", {})
        if kept.get(kind, (-1,))[0] != epoch:
            kept[kind] = (epoch, np.random.default_rng([self.seed, epoch, count]).permutation(count))
        return kept[kind][1]

    def __iter__(self) -> Iterator[DenseBatch]:
        info = get_worker_info()
        step, by = (info.id, info.num_workers) if info else (0, 1)
        torch.set_num_threads(1)
        while True:
            yield self.at(step)
            step += by


class Masters:
    """Weights in f32 behind a network that computes in bfloat16."""

    def __init__(self, reader: DenseReader, rate: float, new_times: float) -> None:
        groups = [([p for p in own if p.requires_grad], times, decay)
                  for own, times, decay in reader.rate_groups(new_times)]
        self.rate = rate
        self.own = [p for own, _, _ in groups for p in own]
        self.masters = [p.detach().float().clone() for p in self.own]
        by_id = {id(p): m for p, m in zip(self.own, self.masters)}
        self.optimiser = torch.optim.AdamW(
            [{"params": [by_id[id(p)] for p in own], "times": times, "weight_decay": decay}
             for own, times, decay in groups if own],
            lr=rate, betas=(0.9, 0.98), fused=True)
        for master in self.masters:
            master.grad = torch.zeros_like(master)

    def step(self, factor: float) -> Tensor:
        """One step of the optimiser with what backward left; returns the norm of the gradients."""
        for group in self.optimiser.param_groups:
            group["lr"] = self.rate * group["times"] * factor
        gradients = [m.grad for m in self.masters]
        torch._foreach_copy_(gradients, [p.grad for p in self.own])
        norm = torch.nn.utils.clip_grad_norm_(self.masters, 1.0, foreach=True)
        self.optimiser.step()
        with torch.no_grad():
            torch._foreach_copy_(self.own, self.masters)
        for parameter in self.own:
            parameter.grad = None
        return norm

    def state(self, reader: DenseReader) -> dict[str, Tensor]:
        """The network's state with its trained weights in f32."""
        names = {id(p): n for n, p in reader.named_parameters()}
        precise = {names[id(p)]: m for p, m in zip(self.own, self.masters)}
        return {k: precise.get(k, v).detach().float().cpu() for k, v in reader.state_dict().items()}


def examples_of(pack: Pack, limit: int, seed: int = 1) -> list[tuple[Drawn, np.ndarray]]:
    """Whole articles, shuffled, with their titles; and the gold place of each unit."""
    rng = np.random.default_rng(seed)
    result = []
    for article in rng.permutation(len(pack))[: limit or len(pack)]:
        own = units_of(pack, int(article), 0, False)[:26]
        if len(own) < 3:
            continue
        order = rng.permutation(len(own))
        units = [unit(own[i], 48) for i in order]
        title = pack.title_of(int(article), 0)
        if len(title):
            units.insert(0, unit(title, 48))
        example = Example(units, len(title) > 0)
        result.append((Drawn(example, "news", np.full(len(own), -1), False), order))
    return result


@torch.inference_mode()
def measure(reader: DenseReader, corpora: dict[str, Pack], sets: dict[str, int],
            device: torch.device) -> dict[str, dict[str, float]]:
    """Pairs told right, log-loss, and tau of the order by summed chances; no search."""
    training = reader.training
    reader.eval()
    result = {}
    for name, limit in sets.items():
        made = examples_of(corpora[name], limit)
        rows = []
        for at in range(0, len(made), 64):
            part = made[at : at + 64]
            batch = DenseBatch.of([d for d, _ in part]).to(device)
            precedence, _ = reader.heads(batch)
            for row, index in zip(precedence.cpu().numpy(), batch["index"].tolist()):
                gold = part[index][1]
                n = len(gold)
                p = row[:n, :n]
                ahead = gold[:, None] < gold[None]
                standing = (1 / (1 + np.exp(-p))).sum(1)
                found = standing[:, None] > standing[None]
                rows.append((
                    float(((p > 0) & ahead).sum()) / (n * (n - 1) / 2),
                    float(np.logaddexp(0, -p[ahead]).mean()),
                    2 * float((found & ahead).sum()) / (n * (n - 1) / 2) - 1,
                    float(gold[int(standing.argmax())] == 0)))
        names = ("pairs", "loss", "tau", "first")
        result[name] = {k: round(float(v), 4) for k, v in zip(names, np.mean(rows, 0))}
    reader.train(training)
    return result


def train(options: argparse.Namespace) -> None:
    began = time.monotonic()

    def say(kind: str, **values: object) -> None:
        print(json.dumps({"kind": kind, "at": round(time.monotonic() - began, 1), **values}), flush=True)

    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    # cuDNN's attention makes a plan for each new shape, and every batch has new ones.
    torch.backends.cuda.enable_cudnn_sdp(False)
    dtype = torch.bfloat16 if device.type == "cuda" else torch.float32
    corpora = read_corpora(options.data)
    say("data", articles={k: len(v) for k, v in corpora.items()})
    how = Augmentation(tokens=(36, 48), subset=tuple(options.subset), whole=options.whole,
                       thin=options.thin)
    stream = Stream(corpora, tuple(options.counts), how, options.seed)
    loader = iter(DataLoader(stream, batch_size=None, num_workers=options.workers, prefetch_factor=(
        6 if options.workers else None)))
    torch.manual_seed(options.seed)
    teacher = None
    if options.what == "teacher":
        reader = DenseReader(MPNET)
        if options.base:
            load_mpnet(reader, read_weights(options.base))
    else:
        reader = DenseReader(Shape())
        if options.base:
            given = read_weights(options.base)
            own = reader.state_dict()
            given["position.weight"] = torch.cat(
                [given["position.weight"], own["position.weight"][len(given["position.weight"]) :]])
            reader.load_state_dict(given)
        if options.teacher:
            teacher = DenseReader(MPNET)
            if options.teacher.exists():
                teacher.load_state_dict(torch.load(options.teacher))
            teacher.to(device, dtype).eval().requires_grad_(False)
    reader.drop = options.dropout
    reader.word.requires_grad_(False)
    reader.position.requires_grad_(False)
    reader.same_unit.requires_grad_(not reader.shape.buckets)
    reader.to(device)
    masters = Masters(reader, options.rate, options.new_times)
    reader.to(dtype)
    # Moving a module replaces what its parameters hold, not the parameters.
    reader.train()
    say("weights", parameters=sum(p.numel() for p in reader.parameters()))
    sets = {"dev-seen": 0, "stories-val": 600, "abstracts-val": 200}
    if device.type == "cpu":
        sets = {"dev-seen": 8}
    if options.base:
        say("measured", step=0, **measure(reader, corpora, sets, device))
    start = time.monotonic()
    step, tokens, articles = 0, 0, 0
    seen: list[Tensor] = []
    mark = (start, 0)
    checks = sorted(options.measure_at, reverse=True)
    saved = start

    def save(now: float) -> None:
        state = masters.state(reader)
        if options.keep:
            torch.save(state, options.keep)
        if options.out:
            write(state, {"step": step, "articles": articles, "tokens": tokens,
                          "minutes": (now - start) / 60}, options.out)

    while True:
        part = step / options.steps if options.steps else (time.monotonic() - start) / options.seconds
        if part >= 1:
            break
        batch = next(loader).to(device)
        soft = None
        if teacher is not None:
            with torch.no_grad():
                soft = teacher.heads(batch)
        pair, link = losses(*reader.heads(batch), batch, soft, options.share)
        mass = (batch["count"] - 1).float()
        ((pair + SUCCESSION_WEIGHT * link) * mass).sum().div(mass.sum()).backward()
        norm = masters.step(min(1.0, (step + 1) / options.warm_up) * (1 - part))
        news = batch["kinds"] == 0
        seen.append(torch.stack([pair[news].mean(), link[news].mean(), pair[~news].mean(), norm]).detach())
        if step == 8 and options.profile:
            print(profile(lambda: ((losses(*reader.heads(batch), batch, soft, options.share)[0]).sum().backward(),
                                   teacher and teacher.heads(batch))), flush=True)
            for parameter in masters.own:
                parameter.grad = None
        step += 1
        tokens += batch.tokens
        articles += batch.articles
        if step in (1, 5, 20) or step % 100 == 0:
            means = torch.stack(seen).mean(0).tolist()
            now = time.monotonic()
            say("train", step=step, part=round(part, 3), tokens=tokens,
                per_second=round((tokens - mark[1]) / (now - mark[0])),
                **{k: round(v, 4) for k, v in zip(("pair", "link", "other", "norm"), means)})
            if not all(map(math.isfinite, means)):
                raise SystemExit("the loss is no number any more")
            seen, mark = [], (now, tokens)
        if time.monotonic() - saved > options.save_every:
            saved = time.monotonic()
            save(saved)
        if checks and part >= checks[-1]:
            checks.pop()
            say("measured", step=step, **measure(reader, corpora, sets, device))
    save(time.monotonic())
    if device.type == "cuda":
        say("memory", gib=round(torch.cuda.max_memory_allocated() / 2**30, 1))
    say("measured", step=step, tokens=tokens, articles=articles, **measure(reader, corpora, sets, device))


def profile(work: Callable[[], object]) -> str:
    """Where a step's time on the device goes."""
    with torch.profiler.profile() as found:
        work()
        if torch.cuda.is_available():
            torch.cuda.synchronize()
    sort = "self_cuda_time_total" if torch.cuda.is_available() else "self_cpu_time_total"
    return found.key_averages().table(sort_by=sort, row_limit=16, max_name_column_width=60)


def write(state: dict[str, Tensor], trained: dict[str, float], folder: Path) -> None:
    """Weights without the frozen embeddings, in half precision, in parts."""
    folder.mkdir(parents=True, exist_ok=True)
    own = {k: v.half() for k, v in state.items() if k not in ("word.weight", "position.weight")}
    file = io.BytesIO()
    torch.save({"state": own, "trained": trained}, file)
    packed = file.getvalue()
    for part in range(-(-len(packed) // PART)):
        (folder / f"weights.{part}").write_bytes(packed[part * PART : (part + 1) * PART])


def unpack(options: argparse.Namespace) -> None:
    """A checkpoint as `train.py` writes them, of the parts and the base they began from."""
    parts = sorted(options.out.glob("weights.[0-9]"))
    held = torch.load(io.BytesIO(b"".join(p.read_bytes() for p in parts)))
    base = DenseReader(Shape())
    base.load_base(options.base)
    average = base.state_dict() | {k: v.float() for k, v in held["state"].items()}
    before = {}
    if options.before:
        before = json.loads((options.before / "config.json").read_text()).get("trained", {})
    torch.save({"shape": asdict(base.shape), "average": average, "before": before, **held["trained"]},
               options.keep)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", choices=("teacher", "student", "unpack"))
    parser.add_argument("--data", type=Path)
    parser.add_argument("--base", type=Path, help="weights to begin from (unpack: MiniLM's file)")
    parser.add_argument("--teacher", type=Path, help="student: the teacher's weights")
    parser.add_argument("--share", type=float, default=0.6, help="of the loss that the teacher sets")
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--new-times", type=float, default=4)
    parser.add_argument("--warm-up", type=int, default=150)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--counts", type=int, nargs=3, default=(56, 32, 8), help="articles a step")
    parser.add_argument("--subset", type=int, nargs=2, default=(10, 22))
    parser.add_argument("--whole", type=float, default=0.3)
    parser.add_argument("--thin", type=float, default=0.7,
                        help="chance that a story or an abstract loses units and word pieces")
    parser.add_argument("--workers", type=int, default=12)
    parser.add_argument("--measure-at", type=float, nargs="*", default=[0.33, 0.66])
    parser.add_argument("--save-every", type=float, default=60, help="seconds")
    parser.add_argument("--profile", action="store_true", help="say where the time of a step goes")
    parser.add_argument("--keep", type=Path, help="where the state goes")
    parser.add_argument("--before", type=Path,
                        help="unpack: the exported folder that the run began from, for what it had seen")
    parser.add_argument("--out", type=Path, help="student, unpack: folder of the parts")
    options = parser.parse_args()
    (unpack if options.what == "unpack" else train)(options)


if __name__ == "__main__":
    main()
