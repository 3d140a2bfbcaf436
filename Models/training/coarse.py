"""Weights in four bits: what int4 files hold, and what training for them computes with.

A row is cut into groups of `GROUP` numbers, or is one itself where that does not go. Each group has a
scale in half precision, by which whole numbers from -8 to 7 are multiplied; it is chosen so that the
group's largest magnitude becomes -8. Doing it twice changes nothing.
"""

from __future__ import annotations

import torch
from torch import Tensor

GROUP = 128


def groups(matrix: Tensor) -> tuple[Tensor, Tensor]:
    """[rows, inputs] to whole numbers [rows, groups, GROUP] and scales [rows, groups, 1]; both in f32."""
    size = GROUP if matrix.shape[1] % GROUP == 0 else matrix.shape[1]
    parts = matrix.float().view(matrix.shape[0], -1, size)
    high, low = parts.amax(2, keepdim=True), parts.amin(2, keepdim=True)
    scale = (torch.where(high > -low, high, low) / -8).half().float()
    inverse = torch.where(scale == 0, scale, 1 / scale)
    return (parts * inverse).round_().clamp_(-8, 7), scale


def coarse(matrix: Tensor) -> Tensor:
    """The matrix that four bits a number leave."""
    whole, scale = groups(matrix)
    return (whole * scale).view(matrix.shape)


def pack(matrix: Tensor) -> tuple[Tensor, Tensor]:
    """Bytes [rows, inputs / 2], each two numbers plus 8, the first in the low half; scales [rows, groups]."""
    whole, scale = groups(matrix)
    nibbles = (whole + 8).to(torch.uint8).view(matrix.shape[0], -1, 2)
    return nibbles[..., 0] | nibbles[..., 1] << 4, scale.half().squeeze(2)


def unpack(bytes_: Tensor, scale: Tensor) -> Tensor:
    """What `pack` was given, coarse."""
    nibbles = torch.stack([bytes_ & 15, bytes_ >> 4], 2).view(*scale.shape, -1)
    return ((nibbles.float() - 8) * scale.float()[..., None]).view(bytes_.shape[0], -1)
