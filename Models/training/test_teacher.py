"""The teacher reads as its batched form does, and what it says of articles comes back.

    FOLDER/venv/bin/python -m unittest -q
"""

from __future__ import annotations

import tempfile
import unittest
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

import label
import objective
from dense import DenseBatch, DenseReader
from dense import losses as dense_losses
from evaluate import scores
from label import Labels
from model import Batch
from pack import Pack
from sampling import Augmentation, draw
from teacher import Teacher
from test_dense import SMALL, drawn
from test_training import corpus

CPU = torch.device("cpu")


def small_teacher() -> Teacher:
    torch.manual_seed(8)
    made = Teacher(replace(SMALL, epsilon=1e-5, buckets=32))
    with torch.no_grad():
        made.relative.normal_()
        for parameter in made.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.2)
        # One value for all layers, as in training.
        made.same_unit.fill_(1.5)
    return made


class TeacherTests(unittest.TestCase):
    def test_logits_are_those_of_the_batched_form(self) -> None:
        one = small_teacher()
        two = DenseReader(one.shape)
        two.load_state_dict(one.state_dict())
        examples = drawn()
        expected = one(Batch([d.example for d in examples], CPU))
        batch = DenseBatch.of(examples).to(CPU)
        precedence, succession = two.heads(batch)
        for row, index in enumerate(batch["index"].tolist()):
            p, s = expected[index]
            own = list(range(len(p))) + [succession.shape[1] - 1]
            torch.testing.assert_close(precedence[row, : len(p), : len(p)], p, atol=5e-5, rtol=1e-4)
            torch.testing.assert_close(succession[row][own][:, own], s, atol=5e-5, rtol=1e-4)

    def test_gradients_are_those_of_the_batched_form(self) -> None:
        one = small_teacher()
        two = DenseReader(one.shape)
        two.load_state_dict(one.state_dict())
        two.same_unit.requires_grad_(False)
        examples = drawn()
        total = torch.zeros(())
        for (p, s), d in zip(one(Batch([d.example for d in examples], CPU)), examples):
            pair, _ = objective.losses(p, s, d)
            total = total + pair
        total.backward()
        batch = DenseBatch.of(examples).to(CPU)
        dense_losses(*two.heads(batch), batch)[0].sum().backward()
        for (name, a), (_, b) in zip(one.named_parameters(), two.named_parameters()):
            self.assertEqual(a.grad is None, b.grad is None, name)
            if a.grad is not None:
                torch.testing.assert_close(b.grad, a.grad, atol=1e-3, rtol=1e-3, msg=name)

    def test_its_biases_count_and_stay(self) -> None:
        one = small_teacher()
        batch = Batch([drawn()[1].example], CPU)
        before = one(batch)[0][0]
        before.sum().backward()
        self.assertIsNone(one.relative.grad)
        self.assertIsNone(one.same_unit.grad)
        one.relative.zero_()
        self.assertGreater(float((one(batch)[0][0] - before).detach().abs().max()), 1e-3)


def singles(places: Iterable[int]) -> np.ndarray:
    return np.array([[p, p + 1] for p in places])


class LabelTests(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        rng = np.random.default_rng(4)
        self.counts = [5, 0, 3]
        self.odds = [rng.normal(size=(n, n)).astype(np.float16) for n in self.counts]
        flat = [m[np.triu_indices(len(m), 1)] for m in self.odds]
        for low, part in ((0, slice(0, 2)), (256, slice(2, 3))):
            np.savez(Path(self.folder.name) / f"chunk-{low:05}.npz", low=low,
                     count=np.array(self.counts[part], np.uint8), odds=np.concatenate(flat[part]))
        first = np.cumsum([0, *self.counts[:2], *[0] * 254, self.counts[2], *[0] * 43])
        empty = np.zeros(0, np.uint16)
        self.pack = Pack((empty, empty), (empty, empty), first, (empty, empty), (empty, empty), empty, empty)
        self.labels = Labels.load(Path(self.folder.name), self.pack)

    def tearDown(self) -> None:
        self.folder.cleanup()

    def test_odds_come_back(self) -> None:
        self.assertEqual(self.labels.articles, 2)
        for article, own in ((0, self.odds[0]), (256, self.odds[2])):
            found = self.labels.of(article, singles(range(len(own))))
            upper = np.triu_indices(len(own), 1)
            np.testing.assert_array_equal(found[upper], own[upper].astype(np.float32))
            np.testing.assert_array_equal(found, -found.T)
        found = self.labels.of(0, singles([1, 4, 9]))
        self.assertEqual(found[0, 1], self.odds[0][1, 4])
        self.assertTrue(np.isnan(found[0, 2]) and np.isnan(found[1, 2]))
        self.assertTrue(np.isnan(self.labels.of(7, singles([0, 1]))).all())

    def test_paragraphs_have_the_mean_of_their_first_sentences(self) -> None:
        found = self.labels.of(0, np.array([[0, 3], [3, 4], [4, 9]]))
        own = self.odds[0].astype(np.float32)
        self.assertAlmostEqual(found[0, 1], (own[0, 3] + own[1, 3]) / 2, 5)
        # Of the last one only its first sentence was read.
        self.assertAlmostEqual(found[0, 2], (own[0, 4] + own[1, 4]) / 2, 5)

    def test_the_loss_is_that_of_mixed_chances(self) -> None:
        own = drawn()[0]
        n = own.count
        precedence = torch.randn(n, n, dtype=torch.float64, requires_grad=True)
        soft = torch.full((n, n), torch.nan, dtype=torch.float64)
        soft[0, 1] = 0.7
        pair, _ = objective.losses(precedence, torch.zeros(n + 1, n + 1), own)
        i, j = torch.triu_indices(n, n, 1)
        target = torch.ones(len(i), dtype=torch.float64)
        target[0] = 0.4 + 0.6 * torch.sigmoid(soft[0, 1])
        expected = torch.nn.functional.binary_cross_entropy_with_logits(precedence[i, j], target)
        torch.testing.assert_close(pair + objective.taught(precedence, soft, 0.6), expected)

    def test_examples_say_which_sentences_they_hold(self) -> None:
        rng = np.random.default_rng(6)
        pack = corpus(4, 40, rng)
        for _ in range(40):
            one = draw(pack, 2, "news", Augmentation(), rng)
            self.assertEqual(one.article, 2)
            # Sentence s holds the piece 110 + s.
            units = one.example.units[int(one.example.has_title) :]
            self.assertEqual([int(u[1]) - 110 for u in units], one.spans[:, 0].tolist())
            self.assertTrue((one.spans[:, 1] == one.spans[:, 0] + 1).all())

    def test_paragraphs_say_which_sentences_they_hold(self) -> None:
        rng = np.random.default_rng(6)
        pack = corpus(3, 30, rng)
        pack.paragraph[:] = np.tile(np.arange(30) // 2, 3)
        for _ in range(20):
            one = draw(pack, 1, "news", Augmentation(paragraphs=1, far=0), rng)
            for u, (low, high) in zip(one.example.units[int(one.example.has_title) :], one.spans):
                self.assertEqual(high - low, 2)
                self.assertEqual((int(u[1]) - 110, int(u[-2]) - 110), (low, high - 1))

    def test_what_the_teacher_says_is_what_is_learned_from(self) -> None:
        teacher = small_teacher().eval()
        pack = corpus(300, 36, np.random.default_rng(6))
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            label.label(teacher, pack, folder, 16, rank=1, workers=2)
            self.assertEqual(Labels.load(folder, pack).articles, 300 - label.CHUNK)
            label.label(teacher, pack, folder, 16)
            labels = Labels.load(folder, pack)
            before = {f: f.stat().st_mtime_ns for f in folder.iterdir()}
            label.label(teacher, pack, folder, 16)
            self.assertEqual({f: f.stat().st_mtime_ns for f in folder.iterdir()}, before)
            with self.assertRaises(ValueError):
                Labels.load(folder, corpus(300, 20, np.random.default_rng(6)))
        self.assertEqual(labels.articles, 300)
        for article in (0, 255, 256, 299):
            made = label.example(pack, article, 16, np.arange(label.HEAD))
            self.assertEqual(len(made.units), label.HEAD + 1)
            expected = scores(teacher, [made], CPU)[0][0]
            found = labels.of(article, singles(range(label.HEAD)))
            # Half precision, and bfloat16's rounding in another order of units.
            self.assertLess(float(np.abs(found - expected).max()), 0.15 * float(np.abs(expected).max()))

    def test_labels_of_another_teacher_are_refused(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            one, two = Path(name) / "one", Path(name) / "two"
            one.write_bytes(b"1")
            two.write_bytes(b"2")
            label.note(Path(name) / "out", one, 48)
            label.note(Path(name) / "out", one, 48)
            for teacher, tokens in ((two, 48), (one, 40)):
                with self.assertRaises(SystemExit):
                    label.note(Path(name) / "out", teacher, tokens)


if __name__ == "__main__":
    unittest.main()
