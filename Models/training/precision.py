"""In which numbers a machine computes fastest: bfloat16 where it has instructions for it, else f32.

A processor without them emulates bfloat16, ten times slower than it computes in f32.
"""

from __future__ import annotations

import time
from functools import cache

import torch
from torch.nn.functional import linear


def _seconds(kind: torch.dtype) -> float:
    """The least time of a product of the size that a layer has."""
    rows, weight = torch.randn(256, 768).to(kind), torch.randn(768, 768).to(kind)
    linear(rows, weight)
    times = []
    for _ in range(5):
        began = time.perf_counter()
        linear(rows, weight)
        times.append(time.perf_counter() - began)
    return min(times)


@cache
def has_fast_halves() -> bool:
    """Whether this processor multiplies in bfloat16 at least as fast as in f32."""
    return _seconds(torch.bfloat16) <= _seconds(torch.float32)


def autocast(device: torch.device) -> torch.autocast:
    """The context in which a network computes on a device: bfloat16 where that is fast."""
    return torch.autocast(device.type, torch.bfloat16, enabled=device.type != "cpu" or has_fast_halves())
