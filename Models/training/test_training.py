"""Properties of network, sampling and search; needs neither base weights nor corpora.

    FOLDER/venv/bin/python -m unittest -q
"""

from __future__ import annotations

import itertools
import unittest

import numpy as np
import torch

import model
from decode import decode, kendall_tau, succession_log_odds
from model import Batch, Example, Reader, Shape, attend
from pack import Pack, looks_like_caption, lossy
from parallel import Gradients, Team
from sampling import Augmentation, Source, draw, draw_batch

SMALL = Shape(width=32, heads=4, inner=48, layers=3, local=1, unit_layers=1, pair_width=8,
              vocabulary=200, positions=24)
CPU = torch.device("cpu")


def article(count: int, has_title: bool, rng: np.random.Generator) -> Example:
    pieces = [rng.integers(110, 200, rng.integers(2, 20)) for _ in range(count + has_title)]
    return Example([np.concatenate([[101], p, [102]]) for p in pieces], has_title)


def small_reader(seed: int = 0) -> Reader:
    torch.manual_seed(seed)
    reader = Reader(SMALL)
    for parameter in (reader.title, reader.same_unit):
        torch.nn.init.normal_(parameter)
    return reader.eval()


def corpus(articles: int, sentences: int, rng: np.random.Generator) -> Pack:
    """Sentence s of an article holds the piece 110 + s three times."""
    pieces = np.concatenate([np.repeat(np.arange(sentences) + 110, 3)] * articles).astype(np.uint16)
    start = np.arange(articles * sentences + 1) * 3
    title = np.full(articles * 2, 190, np.uint16)
    title_start = np.arange(articles + 1) * 2
    return Pack((pieces, pieces), (start, start), np.arange(articles + 1) * sentences, (title, title),
                (title_start, title_start), np.full(articles * sentences, -1),
                rng.random(articles * sentences) < 0.1)


class ReaderTests(unittest.TestCase):
    def test_equivariant_and_independent_of_the_batch(self) -> None:
        rng = np.random.default_rng(1)
        reader = small_reader()
        for has_title in (False, True):
            one = article(7, has_title, rng)
            order = rng.permutation(7)
            first = int(has_title)
            other = Example([*one.units[:first], *(one.units[first + i] for i in order)], has_title)
            with torch.no_grad():
                p, s = reader(Batch([one], CPU))[0]
                q, t = reader(Batch([article(5, True, rng), other], CPU))[1]
            rows = np.append(order, 7)
            self.assertLess(float((p[order][:, order] - q).abs().max()), 1e-5)
            self.assertLess(float((s[rows][:, rows] - t).abs().max()), 1e-5)

    def test_precedence_is_antisymmetric(self) -> None:
        p, _ = small_reader()(Batch([article(6, True, np.random.default_rng(2))], CPU))[0]
        self.assertLess(float((p + p.T).abs().max()), 1e-5)

    def test_attention_by_unit_equals_the_spread_out_bias(self) -> None:
        torch.manual_seed(3)
        bounds, heads = [(0, 4), (4, 5), (5, 11)], 4
        qkv = torch.randn(11, 96, dtype=torch.float64, requires_grad=True)
        bias = torch.randn(heads, dtype=torch.float64, requires_grad=True)
        spread = torch.zeros(11, 11, dtype=torch.float64)
        for low, high in bounds:
            spread[low:high, low:high] = 1
        q, k, v = qkv.view(11, 3, heads, -1).permute(1, 2, 0, 3).unbind(0)
        plain = attend(q, k, v, bias[:, None, None] * spread).transpose(0, 1).flatten(1)
        ours = model._AttendByUnit.apply(qkv, bias, None, bounds)
        self.assertLess(float((plain - ours).detach().abs().max()), 1e-12)
        upstream = torch.randn_like(plain)
        for a, b in zip(torch.autograd.grad(plain, (qkv, bias), upstream),
                        torch.autograd.grad(ours, (qkv, bias), upstream)):
            self.assertLess(float((a - b).abs().max()), 1e-6)


class SamplingTests(unittest.TestCase):
    def test_successors_are_true_neighbours(self) -> None:
        rng = np.random.default_rng(4)
        pack = corpus(1, 30, rng)
        pack.caption[:] = False
        seen_end = seen_gap = False
        for _ in range(300):
            drawn = draw(pack, 0, "news", Augmentation(paragraphs=0), rng)
            assert drawn is not None
            units = drawn.example.units[int(drawn.example.has_title):]
            place = [int(u[1]) - 110 for u in units]
            self.assertEqual(place, sorted(set(place)))
            self.assertEqual(drawn.opener, place[0] == 0)
            for k, successor in enumerate(drawn.successor.tolist()):
                if successor == len(place):
                    self.assertEqual(place[k], 29)
                    seen_end = True
                elif successor >= 0:
                    self.assertEqual(place[successor], place[k] + 1)
                elif k + 1 < len(place):
                    self.assertGreater(place[k + 1], place[k] + 1)
                    seen_gap = True
        self.assertTrue(seen_end and seen_gap)

    def test_a_thinned_story_keeps_its_order_and_three_units(self) -> None:
        rng = np.random.default_rng(4)
        pack = corpus(1, 6, rng)
        sizes, lost = set(), 0
        for _ in range(200):
            drawn = draw(pack, 0, "stories", Augmentation(thin=1, title=0), rng)
            assert drawn is not None
            numbers = [int(u[1]) for u in drawn.example.units]
            self.assertEqual(numbers, sorted(set(numbers)))
            sizes.add(len(numbers))
            lost += sum(len(u) < 5 for u in drawn.example.units)
            for at, following in enumerate(drawn.successor):
                if 0 <= following < len(numbers):
                    self.assertEqual(numbers[at] + 1, numbers[following])
                elif following == len(numbers):
                    self.assertEqual(numbers[at], 115)
        self.assertEqual(sizes, {3, 4, 5, 6})
        self.assertGreater(lost, 0)
        news = draw(pack, 0, "news", Augmentation(thin=1, title=0), rng)
        assert news is not None
        self.assertTrue(all(len(u) == 5 for u in news.example.units))

    def test_a_resumed_run_draws_the_same(self) -> None:
        rng = np.random.default_rng(5)
        packs = [corpus(9, 20, rng), corpus(5, 5, rng)]

        def sources() -> list[Source]:
            return [Source(packs[0], "news", 0.8), Source(packs[1], "stories", 0.2)]

        def ids(drawn: list) -> list[list[int]]:
            return [np.concatenate(d.example.units).tolist() for d in drawn]

        whole = sources()
        runs = [ids(draw_batch(whole, 600, Augmentation(), 7, step)) for step in range(6)]
        broken = sources()
        for step in range(3):
            draw_batch(broken, 600, Augmentation(), 7, step)
        resumed = sources()
        for a, b in zip(resumed, broken):
            a.cursor, a.tokens = b.cursor, b.tokens
        self.assertEqual([ids(draw_batch(resumed, 600, Augmentation(), 7, s)) for s in (3, 4, 5)], runs[3:])


class ParallelTests(unittest.TestCase):
    def test_two_workers_draw_different_articles(self) -> None:
        rng = np.random.default_rng(8)
        sources = [Source(corpus(40, 20, rng), "news", 1.0)]
        drawn = [draw_batch(sources, 600, Augmentation(), 7, 0, rank) for rank in range(2)]
        self.assertEqual(sources[0].cursor, sum(map(len, drawn)))
        self.assertEqual([d.count for d in drawn[0]], [len(d.successor) for d in drawn[0]])

    def test_gradients_are_summed_clipped_and_cleared(self) -> None:
        class Twins(Team):
            def sum(self, values: torch.Tensor) -> None:
                values.mul_(2)

        network = torch.nn.Linear(3, 2)
        network.bias.requires_grad_(False)
        gradients = Gradients(network)
        network(torch.tensor([[1.0, 2.0, 2.0]])).sum().backward()
        self.assertEqual(gradients.join(Twins(1), 0.5), 1.0)
        self.assertEqual(network.weight.grad.tolist(), [[2, 4, 4], [2, 4, 4]])
        self.assertIsNone(network.bias.grad)
        self.assertAlmostEqual(gradients.clip(1.0), 72**0.5, places=5)
        self.assertAlmostEqual(float(network.weight.grad.norm()), 1, places=5)
        gradients.clear()
        self.assertEqual(float(network.weight.grad.norm()), 0)


class SearchTests(unittest.TestCase):
    def test_finds_the_best_of_all_orders(self) -> None:
        rng = np.random.default_rng(6)
        for _ in range(20):
            n = 6
            p = rng.normal(size=(n, n))
            p = p - p.T
            s = rng.normal(size=(n + 1, n + 1))
            w = -np.logaddexp(0, -p) * 2 / n
            links = 0.3 * succession_log_odds(s)

            def value(order: tuple[int, ...]) -> float:
                o = list(order)
                steps = sum(links[a, b] for a, b in zip([n, *o], [*o, n]))
                return float(np.triu(w[np.ix_(o, o)], 1).sum() + steps)

            found = decode(p, s, 0.3)
            self.assertEqual(sorted(found), list(range(n)))
            best = max(map(value, itertools.permutations(range(n))))
            self.assertLess(best - value(tuple(found)), 0.2)

    def test_kendall_tau(self) -> None:
        self.assertEqual(kendall_tau([0, 1, 2, 3]), 1)
        self.assertEqual(kendall_tau([3, 2, 1, 0]), -1)
        self.assertAlmostEqual(kendall_tau([1, 0, 2, 3]), 2 / 3)


class PackTests(unittest.TestCase):
    def test_lossy_text_and_captions(self) -> None:
        self.assertEqual(lossy("“Niinistö’s café”, isn't"), '"Niinists caf", isnt')
        self.assertTrue(looks_like_caption("A rally in the capital"))
        self.assertFalse(looks_like_caption('He said: "No."'))


if __name__ == "__main__":
    unittest.main()
