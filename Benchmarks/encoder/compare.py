"""The encoder's layers against ONNX Runtime: same weights, same sentences, one thread, taking turns.

    python compare.py --model Models/news --tool .build/release/sequitur-bench --work FOLDER

What is measured is the stack of BERT layers over each sentence by itself. ONNX Runtime runs the
graph in its standard and in its own fused operators, sentence by sentence and in batches; the
fastest of the four at each length is what it is credited with. Weights are float32 on both sides
(those that the file's whole numbers stand for), and int8 in a column of its own.

Rounds are short and alternate, since others may use the machine: each figure is the best round's,
with the median beside it.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime
from safetensors.numpy import load_file, save_file

from graph import Weights, build

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Models" / "training"))
from checksum import checksum  # noqa: E402

LENGTHS = (32, 64, 128)
TOKENS_A_ROUND = 512


def plain(tensors: Weights) -> Weights:
    """The float32 weights that the tensors of a file stand for."""
    result = {}
    for name, value in tensors.items():
        scale = tensors.get(name + ".scale")
        if name.endswith(".scale"):
            continue
        if value.dtype == np.uint8:
            # Two numbers of four bits in a byte, a scale for each group of them.
            numbers = np.stack([value & 15, value >> 4], 2).astype(np.float32) - 8
            parts = numbers.reshape(*scale.shape, -1) * scale.astype(np.float32)[:, :, None]
            result[name] = parts.reshape(len(value), -1)
        else:
            result[name] = value.astype(np.float32) * (1 if scale is None else scale[:, None])
    return result


def lengthen(model: Path, out: Path) -> tuple[Weights, dict]:
    """Writes the reader again with positions for the longest sentence, repeating those it has;
    distances beyond those it has count as the furthest."""
    config = json.loads((model / "config.json").read_text())
    tensors = load_file(str(model / "model.safetensors"))
    longest = max(LENGTHS)
    for name in ("position.weight", "position.weight.scale"):
        if name in tensors:
            rows = tensors[name]
            tensors[name] = rows[np.arange(longest) % len(rows)]
    if "relative" in tensors:
        relative = tensors["relative"]
        middle = (relative.shape[1] - 1) // 2
        away = np.clip(np.arange(1 - longest, longest), -middle, middle)
        tensors["relative"] = np.ascontiguousarray(relative[:, middle + away])
    out.mkdir(parents=True, exist_ok=True)
    weights = out / "model.safetensors"
    save_file(tensors, str(weights), metadata={"format": config["format"], "version": "1"})
    config |= {"unit_tokens": longest, "checksum": {weights.name: checksum(weights.read_bytes())}}
    config.pop("sha256", None)
    (out / "config.json").write_text(json.dumps(config))
    return plain(tensors), config


class Swift:
    """The tool, kept running."""

    def __init__(self, tool: Path, model: Path) -> None:
        self.process = subprocess.Popen(
            [str(tool), "encoder", "--model", str(model), "--serve"], text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, *words: object) -> str:
        assert self.process.stdin and self.process.stdout
        print(*words, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit("compare: the tool ended early")
        return answer

    def close(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


def session(model: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def seconds(runner: onnxruntime.InferenceSession, ids: np.ndarray, batch: int) -> float:
    start = time.perf_counter()
    for low in range(0, len(ids), batch):
        runner.run(None, {"ids": ids[low : low + batch]})
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--tool", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args()
    long = options.work / "model"
    weights, config = lengthen(options.model, long)
    kinds = ["float32"] + ["int8"] * (config["type"] in ("int8", "int4"))
    swift = Swift(options.tool, long)
    rng = np.random.default_rng(1)
    print(f"ONNX Runtime {onnxruntime.__version__}, one thread; sentences a second: best round "
          f"(median) of {options.rounds}\n")
    heads = "".join(f" Sequitur {k} | to ORT |" for k in kinds)
    print(f"| tokens | ONNX Runtime | its best graph |{heads} difference |")
    print("| ---: | ---: | --- |" + " ---: | ---: |" * len(kinds) + " ---: |")
    for length in LENGTHS:
        count = TOKENS_A_ROUND // length
        pieces = rng.integers(1000, config["vocabulary"], (count, length - 2))
        ids = np.concatenate(
            [np.full((count, 1), config["cls"]), pieces, np.full((count, 1), config["sep"])], 1)
        file = options.work / f"{length}.txt"
        file.write_text("".join(" ".join(map(str, row)) + "\n" for row in pieces))
        runners = {
            name: session(build(weights, config, length, name == "fused"))
            for name in ("standard", "fused")
        }
        ways = [(n, b) for n in runners for b in (1, count)]
        out = options.work / "rows.f32"
        swift.ask("rows", "float32", file, out)
        rows = np.fromfile(out, np.float32).reshape(count, length, -1)
        difference = max(
            float(np.abs(r.run(None, {"ids": ids})[0] - rows).max()) for r in runners.values())
        times: dict[object, list[float]] = {way: [] for way in [*ways, *kinds]}
        for _ in range(options.rounds):
            for way in ways:
                times[way].append(seconds(runners[way[0]], ids, way[1]))
            for kind in kinds:
                times[kind].append(float(swift.ask("time", kind, file)))
        best = {way: count / min(t) for way, t in times.items()}
        middle = {way: count / statistics.median(t) for way, t in times.items()}
        peer = max(ways, key=lambda w: best[w])
        cells = [f"{length}", f"{best[peer]:.1f} ({max(middle[w] for w in ways):.1f})",
                 f"{peer[0]}, {'one by one' if peer[1] == 1 else f'{peer[1]} at once'}"]
        for kind in kinds:
            ratio = middle[kind] / max(middle[w] for w in ways)
            cells += [f"{best[kind]:.1f} ({middle[kind]:.1f})",
                      f"{best[kind] / best[peer]:.2f} ({ratio:.2f})"]
        print("| " + " | ".join([*cells, f"{difference:.1e}"]) + " |", flush=True)
    swift.close()


if __name__ == "__main__":
    main()
