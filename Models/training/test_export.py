"""What export writes and reference reads.

    FOLDER/venv/bin/python -m unittest -q
"""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path

import torch
from safetensors.torch import load_file

from checksum import checksum
from export import blend, rows_as_bytes, write
from fixtures import FAR, MARKS, SHAPE, UNIT_TOKENS, articles, reader
from model import Batch, Reader
from reference import load_export
from train import begin_from


class ChecksumTests(unittest.TestCase):
    def test_every_byte_and_the_length_count(self) -> None:
        data = bytes(range(77))
        whole = checksum(data)
        self.assertEqual(len(whole), 16)
        self.assertNotIn(whole, (checksum(data + b"\0"), checksum(data[:-1])))
        for place in range(len(data)):
            for bit in range(8):
                changed = bytearray(data)
                changed[place] ^= 1 << bit
                self.assertNotEqual(checksum(bytes(changed)), whole)


class ExportTests(unittest.TestCase):
    def test_bytes_give_back_the_weights(self) -> None:
        torch.manual_seed(1)
        matrix = torch.randn(9, 31)
        matrix[4] = 0
        held, scale = rows_as_bytes(matrix)
        error = (held.float() * scale[:, None] - matrix).abs()
        self.assertTrue(bool((error <= scale[:, None] * 0.5001).all()))
        self.assertEqual(int(held.abs().max()), 127)

    def test_a_blend_lies_between(self) -> None:
        one, other = {"a": torch.tensor([0.0, 4.0, 7.0])}, {"a": torch.tensor([10.0, 8.0])}
        self.assertEqual(blend(one, other, 0.75)["a"].tolist(), [2.5, 5.0, 7.0])

    def test_every_type_is_read_back(self) -> None:
        device = torch.device("cpu")
        held = {"f32": torch.float32, "f16": torch.float16, "int8": torch.int8, "int4": torch.uint8}
        for shape, kind, bound in ((SHAPE, "f32", 1e-6), (SHAPE, "f16", 0.01), (SHAPE, "int8", 0.25),
                                   (FAR, "f32", 1e-6), (FAR, "int4", 1)):
            whole = reader(shape)
            with torch.inference_mode():
                wanted = [whole(Batch([a], device))[0][0] for a in articles()]
            with self.subTest(kind), tempfile.TemporaryDirectory() as folder:
                weights = write(whole, Path(folder), kind, UNIT_TOKENS, MARKS)
                config = json.loads((Path(folder) / "config.json").read_text())
                self.assertEqual(config["checksum"][weights.name], checksum(weights.read_bytes()))
                types = {v.dtype for n, v in load_file(str(weights)).items() if n == "word.weight"}
                self.assertEqual(types, {held[kind]})
                read, _ = load_export(Path(folder))
                begun = Reader(whole.shape)
                begin_from(begun, Path(folder))
                for name, value in read.state_dict().items():
                    own = begun.state_dict()[name]
                    self.assertTrue(bool(own.isfinite().all()), name)
                    self.assertTrue(torch.equal(own[: len(value)], value), name)
                for article, logits in zip(articles(), wanted):
                    with torch.inference_mode():
                        found = read(Batch([article], device))[0][0]
                    self.assertLess(float((found - logits).abs().max()), bound)


if __name__ == "__main__":
    unittest.main()
