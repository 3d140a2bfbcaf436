"""Four bits a weight, and what is left of a teacher.

    FOLDER/venv/bin/python -m unittest -q
"""

from __future__ import annotations

import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

import coarse
from export import blend, by_bucket, by_distance, rows_as_bytes, write
from fixtures import FAR, MARKS, UNIT_TOKENS, articles, reader
from model import Batch, Reader
from reference import load_export
from slim import slim

CPU = torch.device("cpu")


class CoarseTests(unittest.TestCase):
    def setUp(self) -> None:
        torch.manual_seed(3)
        self.matrix = torch.randn(7, 2 * coarse.GROUP)
        self.matrix[2] = 0
        self.matrix[3, : coarse.GROUP] = 0
        self.matrix[4] *= 1e-3

    def test_errors_are_half_a_step(self) -> None:
        _, scale = coarse.groups(self.matrix)
        steps = scale.abs().expand(-1, -1, coarse.GROUP).reshape(self.matrix.shape)
        error = (coarse.coarse(self.matrix) - self.matrix).abs()
        # One step at the end that has one number less.
        self.assertTrue(bool((error <= steps * 1.01).all()))
        self.assertLess(float((error > steps * 0.51).float().mean()), 0.02)

    def test_twice_is_once(self) -> None:
        once = coarse.coarse(self.matrix)
        self.assertTrue(torch.equal(coarse.coarse(once), once))

    def test_packed_is_coarse(self) -> None:
        held, scale = coarse.pack(self.matrix)
        self.assertEqual((held.dtype, held.shape), (torch.uint8, (7, coarse.GROUP)))
        self.assertEqual((scale.dtype, scale.shape), (torch.float16, (7, 2)))
        self.assertTrue(torch.equal(coarse.unpack(held, scale), coarse.coarse(self.matrix)))

    def test_odd_rows_are_one_group(self) -> None:
        matrix = torch.randn(3, 50)
        self.assertEqual(coarse.pack(matrix)[1].shape, (3, 1))
        self.assertTrue(torch.equal(coarse.unpack(*coarse.pack(matrix)), coarse.coarse(matrix)))

    def test_a_coarse_reader_is_trained(self) -> None:
        plain, rough = reader(FAR), reader(FAR)
        rough.coarsen()
        batch = Batch(articles()[2:4], CPU)
        self.assertGreater(float((plain(batch)[0][0] - rough(batch)[0][0]).detach().abs().max()), 1e-3)
        sum(p.square().sum() + s.square().sum() for p, s in rough(batch)).backward()
        for name, parameter in rough.named_parameters():
            self.assertIsNotNone(parameter.grad, name)
            self.assertGreater(float(parameter.grad.abs().max()), 0, name)
        # What it computes is what a file of four bits holds.
        with torch.no_grad():
            for name, parameter in plain.named_parameters():
                if name.endswith(("qkv.weight", "out.weight", "up.weight", "down.weight")):
                    parameter.copy_(coarse.coarse(parameter))
        for (a, _), (b, _) in zip(plain(batch), rough(batch)):
            torch.testing.assert_close(a, b, atol=1e-5, rtol=1e-5)


class DistanceTests(unittest.TestCase):
    def test_distances_are_buckets(self) -> None:
        table = torch.randn(32, 4)
        distances = by_distance(table, 20)
        self.assertEqual(distances.shape, (4, 39))
        # A key behind the query has the second half of the buckets.
        self.assertTrue(torch.equal(distances[:, 19 + 3], table[16 + 3]))
        self.assertTrue(torch.equal(distances[:, 19 - 3], table[3]))
        back = by_bucket(distances, 32)
        self.assertTrue(torch.equal(by_distance(back, 20), distances))
        self.assertTrue(torch.equal(back[:8], table[:8]))
        self.assertTrue(bool(back[15].isnan().all()))
        mixed = blend({"relative": table}, {"relative": back}, 0.5)["relative"]
        torch.testing.assert_close(mixed, table)

    def test_a_reader_that_knows_distances_is_read_back(self) -> None:
        whole, rough = reader(FAR), reader(FAR)
        with torch.no_grad():
            for name, weight in rough.named_parameters():
                if name.startswith(("word.", "layers.", "unit_layers.")) and weight.dim() == 2:
                    weight.copy_(coarse.coarse(weight))
                elif weight.dim() == 2 and name != "same_unit":
                    held, scale = rows_as_bytes(weight)
                    weight.copy_(held * scale[:, None])
        with tempfile.TemporaryDirectory() as folder:
            for kind, expected, bound in (("f32", whole, 1e-5), ("f16", whole, 1e-2), ("int4", rough, 1e-5)):
                write(whole, Path(folder) / kind, kind, UNIT_TOKENS, MARKS)
                held, _ = load_export(Path(folder) / kind)
                for example in articles():
                    batch = Batch([example], CPU)
                    with torch.inference_mode():
                        difference = (held(batch)[0][0] - expected(batch)[0][0]).abs().max()
                    self.assertLessEqual(float(difference), bound)


class SlimTests(unittest.TestCase):
    def test_what_is_left_is_the_teachers(self) -> None:
        shape = replace(FAR, layers=5, local=2, unit_inner=0)
        teacher = reader(shape)
        kept = np.arange(0, 100, 2)
        weights, less = slim(teacher.state_dict(), shape, kept, [0, 2, 4], 1, 20)
        self.assertEqual((less.layers, less.local, less.vocabulary, less.unit_inner), (3, 1, 50, 20))
        self.assertEqual((less.buckets, less.inner), (shape.buckets, shape.inner))
        own = Reader(less)
        own.load_state_dict(weights)
        state = teacher.state_dict()
        self.assertTrue(torch.equal(weights["word.weight"], coarse.coarse(state["word.weight"][::2])))
        self.assertTrue(torch.equal(weights["layers.2.up.weight"], state["layers.4.up.weight"]))
        self.assertTrue(torch.equal(weights["layers.0.up.weight"], coarse.coarse(state["layers.0.up.weight"])))
        self.assertTrue(torch.equal(weights["same_unit"], state["same_unit"][[0, 2]]))
        # A layer that saw one unit only sees all.
        weights, less = slim(state, shape, kept, [0, 1, 4], 1, 20)
        self.assertTrue(torch.equal(weights["same_unit"], state["same_unit"][[0, 2]]))
        self.assertTrue(torch.equal(weights["layers.1.up.weight"], state["layers.1.up.weight"]))

    def test_the_heaviest_inner_numbers_stay(self) -> None:
        shape = replace(FAR, unit_inner=0)
        teacher = reader(shape)
        with torch.no_grad():
            # All but these count for nothing.
            left = [3, 11, 12, 40]
            for linear, rows in ((teacher.unit_layers[0].up, True), (teacher.unit_layers[0].down, False)):
                kept = linear.weight[left].clone() if rows else linear.weight[:, left].clone()
                linear.weight.zero_()
                (linear.weight if rows else linear.weight.T)[left] = kept if rows else kept.T
        weights, less = slim(teacher.state_dict(), shape, np.arange(100), [0, 1, 2], 1, 4)
        own = Reader(less)
        own.load_state_dict(weights)
        # Words and the first layer are coarse in one of them: undo that.
        own.word.load_state_dict(teacher.word.state_dict())
        own.layers.load_state_dict(teacher.layers.state_dict())
        for example in articles():
            batch = Batch([example], CPU)
            torch.testing.assert_close(own(batch)[0][0], teacher(batch)[0][0], atol=1e-5, rtol=1e-5)


if __name__ == "__main__":
    unittest.main()
