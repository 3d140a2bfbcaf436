"""Packs for a machine that takes little at a time: corpora and weights as few, small files.

    python bundle.py corpora --folder FOLDER --out FILE
    python bundle.py weights --source FILE.safetensors --out FILE --parts 2

Corpora: what training reads of the packs, with LZMA. Weights: matrices in int8 with a scale a row,
which is close enough to begin from, with zlib; several parts where one would be too large.
"""

from __future__ import annotations

import argparse
import io
import lzma
import zlib
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

import pack as packs
from export import rows_as_bytes
from pack import Pack

KEPT = 46
"""Pieces of a sentence that are kept: a unit of 48 less [CLS] and [SEP]."""

TRAINING = ("news-train", "stories-train", "abstracts-train")
MEASURING = ("dev-seen", "stories-val", "abstracts-val")
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 6, "lp": 1, "lc": 3, "pb": 1, "dict_size": 96 << 20}]


def _cut(pieces: np.ndarray, start: np.ndarray, kept: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray]:
    """The texts `kept`, each cut to `most` pieces: pieces end to end, and their numbers."""
    lengths = np.minimum(start[1:] - start[:-1], most)[kept]
    begin = start[:-1][kept]
    ends = np.cumsum(lengths)
    at = np.arange(int(lengths.sum())) - np.repeat(ends - lengths, lengths) + np.repeat(begin, lengths)
    return pieces[at], lengths.astype(np.uint8)


def corpora(folder: Path, names: tuple[str, ...], head: int = 60) -> dict[str, np.ndarray]:
    """The first `head` sentences of every article. Of the lossy variants only what differs."""
    result: dict[str, np.ndarray] = {}
    for name in names:
        own = packs.load(folder / "packs" / name)
        number = np.minimum(own.first[1:] - own.first[:-1], head)
        within = np.arange(int(number.sum())) - np.repeat(np.cumsum(number) - number, number)
        sentences = within + np.repeat(own.first[:-1], number)
        result[f"{name}/number"] = number.astype(np.uint8)
        result[f"{name}/paragraph"] = own.paragraph[sentences]
        result[f"{name}/caption"] = own.caption[sentences]
        titles = np.arange(len(own))
        for kind, pieces, start, kept in (("sentence", own.pieces, own.start, sentences),
                                          ("title", own.title, own.title_start, titles)):
            clean, length = _cut(pieces[0], start[0], kept, KEPT)
            lossy, lossy_length = _cut(pieces[1], start[1], kept, KEPT)
            a, b = (np.concatenate([[0], np.cumsum(n, dtype=np.int64)]) for n in (length, lossy_length))
            differs = np.array([
                not np.array_equal(clean[a[i] : a[i + 1]], lossy[b[i] : b[i + 1]]) for i in range(len(kept))
            ])
            changed, changed_length = _cut(lossy, b, np.flatnonzero(differs), KEPT)
            result |= {f"{name}/{kind}": clean, f"{name}/{kind}-length": length,
                       f"{name}/{kind}-differs": differs, f"{name}/{kind}-lossy": changed,
                       f"{name}/{kind}-lossy-length": changed_length}
    return result


def write_corpora(arrays: dict[str, np.ndarray], path: Path) -> None:
    file = io.BytesIO()
    np.savez(file, **arrays)
    path.write_bytes(lzma.compress(file.getvalue(), lzma.FORMAT_XZ, filters=_FILTERS))


def _both(clean: np.ndarray, length: np.ndarray, differs: np.ndarray, lossy: np.ndarray,
          lossy_length: np.ndarray) -> tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]:
    """Pieces and starts of the clean and of the lossy variant."""
    whole = length.astype(np.int64)
    whole[differs] = lossy_length
    start = np.concatenate([[0], np.cumsum(length, dtype=np.int64)])
    lossy_start = np.concatenate([[0], np.cumsum(whole)])
    pieces = np.empty(int(lossy_start[-1]), np.uint16)
    changed = np.repeat(differs, whole)
    pieces[changed] = lossy
    pieces[~changed] = clean[np.repeat(~differs, length)]
    return (clean, pieces), (start, lossy_start)


def read_corpora(path: Path) -> dict[str, Pack]:
    """The packs of a file that `write_corpora` wrote."""
    arrays = np.load(io.BytesIO(lzma.decompress(path.read_bytes())))
    result = {}
    for name in sorted({key.partition("/")[0] for key in arrays}):
        own = {key.partition("/")[2]: arrays[key] for key in arrays if key.startswith(name + "/")}
        parts = ("", "-length", "-differs", "-lossy", "-lossy-length")
        pieces, start = _both(*(own["sentence" + p] for p in parts))
        title, title_start = _both(*(own["title" + p] for p in parts))
        first = np.concatenate([[0], np.cumsum(own["number"], dtype=np.int64)]).astype(np.int32)
        result[name] = Pack(pieces, start, first, title, title_start, own["paragraph"], own["caption"])
    return result


def write_weights(tensors: dict[str, Tensor], path: Path, parts: int) -> None:
    """`path.0`, `path.1` …; matrices in int8 with their scales beside them, the rest in f32."""
    small: dict[str, Tensor] = {}
    for name, value in tensors.items():
        if value.dtype == torch.uint8:
            raise SystemExit(f"{name} has four bits a number; this takes files of int8 and floats")
        if value.dtype == torch.int8:
            small[name] = value
        elif value.dim() == 2 and min(value.shape) > 32:
            small[name], small[name + ".scale"] = rows_as_bytes(value)
        else:
            small[name] = value.float()
    file = io.BytesIO()
    torch.save(small, file)
    # Level 1 is Huffman's coding and little more: a seventh less, and quickly undone.
    packed = zlib.compress(file.getvalue(), 1)
    size = -(-len(packed) // parts)
    for part in range(parts):
        Path(f"{path}.{part}").write_bytes(packed[part * size : (part + 1) * size])


def read_weights(path: Path) -> dict[str, Tensor]:
    """All tensors in f32, of the parts of `path` that lie side by side."""
    files = sorted(path.parent.glob(path.name + ".[0-9]"))
    small = torch.load(io.BytesIO(zlib.decompress(b"".join(f.read_bytes() for f in files))))
    result = {}
    for name, value in small.items():
        if name.endswith(".scale"):
            continue
        scale = small.get(name + ".scale")
        result[name] = value.float() if scale is None else value.float() * scale[:, None]
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", choices=("corpora", "weights"))
    parser.add_argument("--folder", type=Path, help="the training folder")
    parser.add_argument("--source", type=Path, help="weights: a safetensors file")
    parser.add_argument("--parts", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    if options.what == "corpora":
        write_corpora(corpora(options.folder, TRAINING + MEASURING), options.out)
    else:
        from safetensors.torch import load_file

        write_weights(load_file(str(options.source)), options.out, options.parts)


if __name__ == "__main__":
    main()
