"""Local order: windows, paragraphs, the share of succession in precedence; more corpora; a deeper reader.

    FOLDER/venv/bin/python -m unittest -q
"""

from __future__ import annotations

import json
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

from coarse import coarse
from evaluate import followers_first, near_pairs
from export import write
from fixtures import FAR, MARKS, UNIT_TOKENS, articles, reader
from grow import entries, grow
from model import Batch, Reader
from objective import kin_loss
from pack import HELD_OUT, TAKEN, join
from reference import load_export
from sampling import Augmentation, draw
from test_training import corpus

CPU = torch.device("cpu")
LOCAL = replace(FAR, direction=True, kin_width=6)


class DirectionTests(unittest.TestCase):
    def test_precedence_gains_what_succession_says(self) -> None:
        one = reader(LOCAL)
        batch = Batch([articles()[3]], CPU)
        with torch.inference_mode():
            given, links = one(batch)[0]
            one.direction.zero_()
            without, _ = one(batch)[0]
        one.direction.data.fill_(0.3)
        with torch.inference_mode():
            gained = one(batch)[0][0] - without
        follows = torch.nn.functional.softplus(links[:-1, :-1])
        torch.testing.assert_close(gained, 0.3 * (follows - follows.T), atol=1e-5, rtol=1e-5)
        torch.testing.assert_close(given, -given.T, atol=1e-5, rtol=1e-5)

    def test_the_pair_loss_trains_the_links(self) -> None:
        one = reader(LOCAL)
        precedence, _ = one(Batch([articles()[3]], CPU))[0]
        precedence.triu(1).sum().backward()
        for weight in (one.leaving.weight, one.arriving.weight, one.direction):
            self.assertGreater(float(weight.grad.abs().max()), 0)

    def test_an_export_says_so_and_holds_nothing_of_paragraphs(self) -> None:
        one = reader(LOCAL)
        with tempfile.TemporaryDirectory() as folder:
            weights = write(one, Path(folder), "f32", UNIT_TOKENS, MARKS)
            names = set(load_file(str(weights)))
            config = json.loads((Path(folder) / "config.json").read_text())
            self.assertIn("direction", names)
            self.assertFalse([n for n in names if n.startswith("kin")])
            self.assertTrue(config["direction"])
            self.assertNotIn("kin_width", config)
            read, _ = load_export(Path(folder))
            with torch.inference_mode():
                for example in articles():
                    batch = Batch([example], CPU)
                    torch.testing.assert_close(read(batch)[0][0], one(batch)[0][0], atol=1e-5, rtol=1e-5)

    def test_an_export_without_it_is_as_before(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            weights = write(reader(FAR), Path(folder), "f32", UNIT_TOKENS, MARKS)
            self.assertNotIn("direction", json.loads((Path(folder) / "config.json").read_text()))
            self.assertNotIn("direction", load_file(str(weights)))


class WindowTests(unittest.TestCase):
    def test_units_are_consecutive_and_links_known(self) -> None:
        rng = np.random.default_rng(4)
        pack = corpus(1, 40, rng)
        pack.caption[:] = False
        how = Augmentation(windows=1, paragraphs=0, title=0)
        starts, sizes = set(), set()
        for _ in range(400):
            drawn = draw(pack, 0, "news", how, rng)
            assert drawn is not None
            place = [int(u[1]) - 110 for u in drawn.example.units]
            self.assertEqual(place, list(range(place[0], place[0] + len(place))))
            self.assertEqual(drawn.successor[:-1].tolist(), list(range(1, len(place))))
            self.assertEqual(int(drawn.successor[-1]), len(place) if place[-1] == 39 else -1)
            self.assertEqual(drawn.opener, place[0] == 0)
            starts.add(place[0])
            sizes.add(len(place))
        self.assertEqual(sizes, set(range(10, 19)))
        self.assertGreater(max(starts), 26)

    def test_a_short_article_is_its_own_window(self) -> None:
        rng = np.random.default_rng(5)
        pack = corpus(1, 8, rng)
        pack.caption[:] = False
        drawn = draw(pack, 0, "news", Augmentation(windows=1, paragraphs=0, title=0), rng)
        assert drawn is not None
        self.assertEqual(drawn.successor.tolist(), list(range(1, 9)))

    def test_stories_have_none_and_off_draws_as_before(self) -> None:
        for kind, windows in (("stories", 1.0), ("news", 0.0)):
            found = []
            for chance in (0.0, windows):
                rng = np.random.default_rng(6)
                pack = corpus(1, 30, rng)
                drawn = draw(pack, 0, kind, Augmentation(windows=chance), rng)
                assert drawn is not None
                found.append(np.concatenate(drawn.example.units).tolist())
            self.assertEqual(found[0], found[1])


class KinTests(unittest.TestCase):
    def drawn(self, paragraph: list[int]):
        rng = np.random.default_rng(7)
        pack = corpus(1, len(paragraph), rng)
        pack.caption[:] = False
        pack.paragraph[:] = paragraph
        how = Augmentation(subset=(5, 5), whole=1, far=0, paragraphs=0)
        drawn = draw(pack, 0, "news", how, rng)
        assert drawn is not None
        return drawn

    def test_a_paragraphs_units_are_kin(self) -> None:
        drawn = self.drawn([0, 0, 1, 1, 1, 2])
        assert drawn.paragraph is not None
        same = torch.from_numpy(drawn.paragraph[:, None] == drawn.paragraph[None])
        right = torch.where(same, 20.0, -20.0)
        self.assertLess(float(kin_loss(right, drawn)), 1e-6)
        self.assertGreater(float(kin_loss(-right, drawn)), 19)

    def test_where_paragraphs_are_unknown_nothing_is_said(self) -> None:
        self.assertIsNone(kin_loss(torch.zeros(6, 6), self.drawn([-1] * 6)))

    def test_kinship_is_symmetric(self) -> None:
        one = reader(LOCAL)
        with torch.inference_mode():
            kinship = one.kinship(one.units(Batch([articles()[3]], CPU)))[0]
        torch.testing.assert_close(kinship, kinship.T, atol=1e-5, rtol=1e-5)


class CorpusTests(unittest.TestCase):
    def test_joined_packs_hold_the_articles_of_both(self) -> None:
        rng = np.random.default_rng(8)
        parts = [corpus(2, 7, rng), corpus(3, 12, rng)]
        both = join(parts)
        self.assertEqual(len(both), 5)
        at = 0
        for part in parts:
            for article in range(len(part)):
                low, high = int(both.first[at]), int(both.first[at + 1])
                own = int(part.first[article])
                self.assertEqual(high - low, int(part.first[article + 1]) - own)
                for variant in (0, 1):
                    for s in range(high - low):
                        self.assertEqual(both.sentence(low + s, variant).tolist(),
                                         part.sentence(own + s, variant).tolist())
                    self.assertEqual(both.title_of(at, variant).tolist(),
                                     part.title_of(article, variant).tolist())
                self.assertEqual(both.caption[low:high].tolist(),
                                 part.caption[own : own + high - low].tolist())
                at += 1

    def test_no_article_is_both_trained_on_and_held_out(self) -> None:
        for source in [*HELD_OUT, "Reuters", "Vox"]:
            article = {"source": source}
            self.assertNotEqual(TAKEN["news-more"](article), TAKEN["calibration"](article))
            self.assertEqual(TAKEN["calibration"](article), source in HELD_OUT)


class MeasureTests(unittest.TestCase):
    def test_near_pairs_leave_out_the_opener_and_what_is_far(self) -> None:
        n = 7
        place = np.arange(n)
        near = place[None] - place[:, None]
        right = np.where(np.abs(near) <= 4, np.sign(near), -np.sign(near)).astype(float)
        right[0], right[:, 0] = -1, 1
        self.assertTrue(near_pairs(right).all())
        self.assertEqual(len(near_pairs(right)), 4 + 4 + 3 + 2 + 1)
        self.assertFalse(near_pairs(-right).any())

    def test_the_true_successor_ranks_first(self) -> None:
        n = 5
        links = np.zeros((n + 1, n + 1))
        links[np.arange(n - 1), np.arange(1, n)] = 1
        # No unit follows itself, whatever stands there.
        np.fill_diagonal(links, 9)
        self.assertTrue(followers_first(links).all())
        links[1, 4] = 2
        self.assertEqual(followers_first(links).tolist(), [True, False, True, True])


class GrowTests(unittest.TestCase):
    def setUp(self) -> None:
        self.small = reader(replace(FAR, layers=4, local=2))
        self.base = reader(replace(FAR, layers=7, local=3, vocabulary=120, positions=30, unit_inner=0))
        self.kept = list(range(20, 120))
        self.given = self.small.state_dict(), self.small.shape, self.base.state_dict(), self.kept

    def test_trained_layers_stand_in_their_places(self) -> None:
        weights, shape = grow(*self.given, 6, 3, [0, 2, 4, 5], True)
        made = Reader(shape)
        made.load_state_dict(weights)
        self.assertEqual((shape.layers, shape.local, shape.vocabulary), (6, 3, 100))
        base, own = self.base.state_dict(), self.small.state_dict()
        for at in range(6):
            name = f"layers.{at}.up.weight"
            expected = own[{4: "layers.2.up.weight", 5: "layers.3.up.weight"}[at]] if at > 3 else base[name]
            self.assertTrue(torch.equal(weights[name], coarse(expected) if at < 3 else expected), name)
        self.assertTrue(torch.equal(weights["word.weight"], coarse(base["word.weight"][20:])))
        self.assertTrue(torch.equal(weights["before.weight"], own["before.weight"]))
        self.assertTrue(torch.equal(weights["same_unit"][1:], own["same_unit"]))
        self.assertEqual(weights["same_unit"][0].tolist(), [2.0] * shape.heads)

    def test_fresh_layers_are_the_bases(self) -> None:
        weights, shape = grow(*self.given, 6, 3, [0, 2, 4, 5], False)
        for at in range(3, 6):
            name = f"layers.{at}.down.weight"
            self.assertTrue(torch.equal(weights[name], self.base.state_dict()[name]))
        self.assertTrue(bool((weights["same_unit"] == 2).all()))
        self.assertEqual(shape.layers, 6)

    def test_pieces_keep_their_names(self) -> None:
        self.assertEqual(entries(["b", "##c"], ["a", "b", "c", "##c"]), [1, 3])


if __name__ == "__main__":
    unittest.main()
