"""The batched reader computes what `model.Reader` computes; bundles give back what went in.

    FOLDER/venv/bin/python -m unittest -q
"""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

import bundle
import objective
from dense import DenseBatch, DenseReader, losses
from model import Batch, Example, Reader, Shape, relative_buckets
from pack import Pack
from sampling import Drawn

SMALL = Shape(width=32, heads=4, inner=48, layers=4, local=2, unit_layers=2, pair_width=8,
              vocabulary=200, positions=64)


def drawn(seed: int = 3) -> list[Drawn]:
    rng = np.random.default_rng(seed)
    result = []
    for count, has_title in ((3, False), (9, True), (26, True), (5, False), (14, True)):
        pieces = [rng.integers(110, 200, rng.integers(1, 30)) for _ in range(count + has_title)]
        units = [np.concatenate([[101], p, [102]]).astype(np.uint16) for p in pieces]
        successor = np.where(rng.random(count) < 0.6, np.arange(1, count + 1), -1)
        result.append(Drawn(Example(units, has_title), "news", successor, bool(rng.random() < 0.5)))
    return result


def readers() -> tuple[Reader, DenseReader]:
    torch.manual_seed(5)
    one = Reader(SMALL)
    with torch.no_grad():
        for parameter in one.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.2)
    two = DenseReader(SMALL)
    two.load_state_dict(one.state_dict())
    return one, two


class Dense(unittest.TestCase):
    def test_logits_are_those_of_the_reader(self) -> None:
        one, two = readers()
        examples = drawn()
        expected = one(Batch([d.example for d in examples], torch.device("cpu")))
        batch = DenseBatch.of(examples, limits=(128, 256)).to(torch.device("cpu"))
        precedence, succession = two.heads(batch)
        for row, index in enumerate(batch["index"].tolist()):
            p, s = expected[index]
            n = len(p)
            own = list(range(n)) + [succession.shape[1] - 1]
            torch.testing.assert_close(precedence[row, :n, :n], p, atol=2e-5, rtol=1e-4)
            torch.testing.assert_close(succession[row][own][:, own], s, atol=2e-5, rtol=1e-4)

    def test_losses_and_gradients_are_those_of_training(self) -> None:
        one, two = readers()
        examples = drawn()
        total = torch.zeros(())
        for (p, s), d in zip(one(Batch([d.example for d in examples], torch.device("cpu"))), examples):
            pair, link = objective.losses(p, s, d)
            total = total + (d.count - 1) * (pair if link is None else pair + 0.3 * link)
        total.backward()
        batch = DenseBatch.of(examples).to(torch.device("cpu"))
        pair, link = losses(*two.heads(batch), batch)
        whole = ((pair + 0.3 * link) * (batch["count"] - 1)).sum()
        whole.backward()
        torch.testing.assert_close(whole, total, atol=1e-4, rtol=1e-5)
        for (name, a), (_, b) in zip(one.named_parameters(), two.named_parameters()):
            self.assertEqual(a.grad is None, b.grad is None, name)
            if a.grad is not None:
                torch.testing.assert_close(b.grad, a.grad, atol=1e-3, rtol=1e-3, msg=name)

    def test_a_teacher_that_agrees_is_a_minimum(self) -> None:
        _, two = readers()
        batch = DenseBatch.of(drawn()).to(torch.device("cpu"))
        own = [x.detach().requires_grad_() for x in two.heads(batch)]
        pair, link = losses(own[0], own[1], batch, (own[0].detach(), own[1].detach()), share=1.0)
        (pair.sum() + link.sum()).backward()
        for leaf in own:
            self.assertLess(float(leaf.grad.abs().max()), 1e-5)

    def test_relative_buckets(self) -> None:
        table = relative_buckets(48, 32)
        self.assertEqual(table[5, 5], 0)
        self.assertEqual(table[5, 2], 3)
        self.assertEqual(table[2, 5], 16 + 3)
        self.assertEqual(table[47, 0], 8 + int(np.log(47 / 8) / np.log(16) * 8))


class Bundles(unittest.TestCase):
    def test_packs_come_back(self) -> None:
        rng = np.random.default_rng(2)

        def texts(count: int, most: int) -> tuple[np.ndarray, np.ndarray]:
            lengths = rng.integers(0, most, count)
            return (rng.integers(0, 30000, int(lengths.sum())).astype(np.uint16),
                    np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64))

        clean, start = texts(30, 60)
        title, title_start = texts(4, 9)
        lossy, lossy_start = texts(30, 60)
        own = Pack((clean, lossy), (start, lossy_start), np.array([0, 8, 9, 20, 30], np.int32),
                   (title, title), (title_start, title_start), np.arange(30).astype(np.int16),
                   rng.random(30) < 0.5)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "packs" / "some"
            folder.mkdir(parents=True)
            for variant, v in (("clean", 0), ("lossy", 1)):
                np.save(folder / f"pieces-{variant}.npy", own.pieces[v])
                np.save(folder / f"start-{variant}.npy", own.start[v])
                np.save(folder / f"title-{variant}.npy", own.title[v])
                np.save(folder / f"title_start-{variant}.npy", own.title_start[v])
            for key in ("first", "paragraph", "caption"):
                np.save(folder / f"{key}.npy", getattr(own, key))
            bundle.write_corpora(bundle.corpora(Path(name), ("some",), head=9), Path(name) / "x")
            back = bundle.read_corpora(Path(name) / "x")["some"]
        self.assertEqual(np.diff(back.first).tolist(), [8, 1, 9, 9])
        for variant in (0, 1):
            for there, here in ((0, 0), (8, 8), (9, 9), (17, 17), (18, 20), (26, 28)):
                expected = own.sentence(here, variant)[: bundle.KEPT]
                np.testing.assert_array_equal(back.sentence(there, variant), expected)
            np.testing.assert_array_equal(back.title_of(3, variant), own.title_of(3, variant))

    def test_weights_come_back_within_a_step(self) -> None:
        given = {"a.weight": torch.randn(64, 48), "b": torch.randn(70)}
        with tempfile.TemporaryDirectory() as name:
            bundle.write_weights(given, Path(name) / "w", 3)
            back = bundle.read_weights(Path(name) / "w")
        torch.testing.assert_close(back["b"], given["b"])
        step = given["a.weight"].abs().amax(1, keepdim=True) / 127
        self.assertLessEqual(float(((back["a.weight"] - given["a.weight"]).abs() / step).max()), 0.51)


if __name__ == "__main__":
    unittest.main()
