"""The teacher: MPNet-base in the reader's form, which is trained in the same way. It is not shipped;
`slim.py` cuts it down to what is.

MPNet's attention knows relative positions: its table of biases is added between tokens of one unit
and stays as it is. On a CPU it has `LAYERS` of its twelve layers: the top ones were shaped for
sentence vectors, and what they cost buys a quarter more articles.
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from model import Reader, Shape

MPNET = Shape(width=768, heads=12, inner=3072, layers=12, local=4, unit_layers=2, pair_width=256,
              epsilon=1e-5, buckets=32)
LAYERS = 10


@torch.no_grad()
def load_mpnet(reader: Reader, tensors: dict[str, Tensor]) -> None:
    """Copies all-mpnet-base-v2 in. Its vocabulary is BERT's four entries on; `<s>` and `</s>`
    take the places of [CLS] and [SEP], positions start at 2."""
    word = tensors["embeddings.word_embeddings.weight"]
    reader.word.weight.copy_(word[4 : 4 + reader.shape.vocabulary])
    reader.word.weight[101], reader.word.weight[102] = word[0], word[2]
    reader.position.weight.copy_(
        tensors["embeddings.position_embeddings.weight"][2 : 2 + reader.shape.positions])
    reader.norm.weight.copy_(tensors["embeddings.LayerNorm.weight"])
    reader.norm.bias.copy_(tensors["embeddings.LayerNorm.bias"])
    reader.relative.copy_(tensors["encoder.relative_attention_bias.weight"])
    for index, layer in enumerate(reader.layers):
        for kind in ("weight", "bias"):

            def of(name: str) -> Tensor:
                return tensors[f"encoder.layer.{index}.{name}.{kind}"]

            getattr(layer.qkv, kind).copy_(torch.cat([of(f"attention.attn.{p}") for p in "qkv"]))
            getattr(layer.out, kind).copy_(of("attention.attn.o"))
            getattr(layer.norm1, kind).copy_(of("attention.LayerNorm"))
            getattr(layer.up, kind).copy_(of("intermediate.dense"))
            getattr(layer.down, kind).copy_(of("output.dense"))
            getattr(layer.norm2, kind).copy_(of("output.LayerNorm"))


class Teacher(Reader):
    """`model.Reader` in MPNet's shape."""

    def __init__(self, shape: Shape = replace(MPNET, layers=LAYERS)) -> None:
        super().__init__(shape)
        # MPNet's table says how tokens of a unit relate; how much more they count than others is not
        # learned beside it.
        self.same_unit.requires_grad_(False)
