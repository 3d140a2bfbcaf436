"""The checksum that the Swift reader verifies before it trusts a file."""

from __future__ import annotations

import numpy as np

_MASK = (1 << 64) - 1
_PRIME = 0x100000001B3


def checksum(data: bytes) -> str:
    """FNV-1a over 8-byte words in four lanes, which are then chained, and onward over what is left
    and the length; 16 hexadecimal digits."""
    basis = 0xCBF29CE484222325
    words = np.frombuffer(data, "<u8", len(data) // 8)
    whole = len(words) // 4 * 4
    lanes = [basis + i for i in range(4)]
    for lane in range(4):
        value = lanes[lane]
        for word in words[lane:whole:4].tolist():
            value = ((value ^ word) * _PRIME) & _MASK
        lanes[lane] = value
    for word in words[whole:].tolist():
        lanes[0] = ((lanes[0] ^ word) * _PRIME) & _MASK
    value = basis
    for part in [*lanes, *data[len(words) * 8 :], len(data)]:
        value = ((value ^ part) * _PRIME) & _MASK
    return f"{value:016x}"
