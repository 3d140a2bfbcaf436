"""BERT's layers as an ONNX graph, by hand, from the reader's weights.

Twice: in the standard's operators, which ONNX Runtime fuses as well as it can, and in ONNX
Runtime's own fused operators, as its BERT tooling writes them.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Weights = dict[str, np.ndarray]


class _Graph:
    def __init__(self, weights: Weights, config: dict) -> None:
        self.weights, self.config = weights, config
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def node(self, kind: str, inputs: list[str], **attributes) -> str:
        out = f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [out], **attributes))
        return out

    def linear(self, x: str, name: str, bias: bool = True) -> str:
        weight = self.constant(f"{name}.turned", self.weights[f"{name}.weight"].T)
        y = self.node("MatMul", [x, weight])
        return self.node("Add", [y, self.vector(f"{name}.bias")]) if bias else y

    def vector(self, name: str) -> str:
        return self.constant(name, self.weights[name])

    def norm(self, x: str, name: str) -> str:
        return self.node(
            "LayerNormalization", [x, self.vector(f"{name}.weight"), self.vector(f"{name}.bias")],
            axis=-1, epsilon=self.config["epsilon"])

    def embedding(self, tokens: int) -> str:
        words = self.node("Gather", [self.vector("word.weight"), "ids"])
        positions = self.constant("positions", self.weights["position.weight"][:tokens])
        return self.norm(self.node("Add", [words, positions]), "norm")

    def distances(self, tokens: int) -> str | None:
        """What logits gain, [1, heads, queries, keys], where attention knows distances."""
        if "relative" not in self.weights:
            return None
        relative = self.weights["relative"]
        place = np.arange(tokens)
        middle = (relative.shape[1] - 1) // 2
        return self.constant("distances", relative[None, :, middle + place[None] - place[:, None]])

    def standard_layer(self, x: str, name: str, tokens: int) -> str:
        heads = self.config["heads"]
        size = self.config["width"] // heads
        split = self.constant("split", np.array([0, tokens, heads, size], np.int64))
        join = self.constant("join", np.array([0, tokens, heads * size], np.int64))
        rows = np.split(self.weights[f"{name}.qkv.weight"], 3)
        biases = np.split(self.weights[f"{name}.qkv.bias"], 3)
        parts = []
        for part, row, bias, order in zip("qkv", rows, biases, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3])):
            y = self.node("MatMul", [x, self.constant(f"{name}.{part}", row.T)])
            y = self.node("Add", [y, self.constant(f"{name}.{part}.bias", bias)])
            y = self.node("Reshape", [y, split])
            parts.append(self.node("Transpose", [y], perm=order))
        logits = self.node("MatMul", parts[:2])
        logits = self.node(
            "Div", [logits, self.constant("root", np.array(size**0.5, np.float32))])
        distances = self.distances(tokens)
        if distances:
            logits = self.node("Add", [logits, distances])
        mixed = self.node("MatMul", [self.node("Softmax", [logits], axis=-1), parts[2]])
        mixed = self.node("Reshape", [self.node("Transpose", [mixed], perm=[0, 2, 1, 3]), join])
        x = self.norm(self.node("Add", [self.linear(mixed, f"{name}.out"), x]), f"{name}.norm1")
        y = self.linear(x, f"{name}.up")
        scaled = self.node("Div", [y, self.constant("√2", np.array(2**0.5, np.float32))])
        one = self.constant("one", np.array(1, np.float32))
        y = self.node("Mul", [y, self.node("Add", [self.node("Erf", [scaled]), one])])
        y = self.node("Mul", [y, self.constant("half", np.array(0.5, np.float32))])
        return self.norm(self.node("Add", [self.linear(y, f"{name}.down"), x]), f"{name}.norm2")

    def fused_layer(self, x: str, name: str, tokens: int) -> str:
        own = {"domain": "com.microsoft"}

        def skip(y: str, x: str, norm: str, linear: str) -> str:
            return self.node(
                "SkipLayerNormalization",
                [y, x, self.vector(f"{norm}.weight"), self.vector(f"{norm}.bias"),
                 self.vector(f"{linear}.bias")], epsilon=self.config["epsilon"], **own)

        weight = self.constant(f"{name}.qkv.turned", self.weights[f"{name}.qkv.weight"].T)
        inputs = [x, weight, self.vector(f"{name}.qkv.bias")]
        distances = self.distances(tokens)
        if distances:
            # Neither a mask nor what was before.
            inputs += ["", "", distances]
        mixed = self.node("Attention", inputs, num_heads=self.config["heads"], **own)
        x = skip(self.linear(mixed, f"{name}.out", bias=False), x, f"{name}.norm1", f"{name}.out")
        y = self.linear(x, f"{name}.up", bias=False)
        y = self.node("BiasGelu", [y, self.vector(f"{name}.up.bias")], **own)
        y = self.linear(y, f"{name}.down", bias=False)
        return skip(y, x, f"{name}.norm2", f"{name}.down")


def build(weights: Weights, config: dict, tokens: int, fused: bool) -> bytes:
    """A model from `ids` [sentences, tokens] to `rows` [sentences, tokens, width]."""
    graph = _Graph(weights, config)
    x = graph.embedding(tokens)
    for layer in range(config["layers"]):
        name = f"layers.{layer}"
        x = graph.fused_layer(x, name, tokens) if fused else graph.standard_layer(x, name, tokens)
    graph.nodes.append(helper.make_node("Identity", [x], ["rows"]))
    made = helper.make_graph(
        graph.nodes, "layers",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["sentences", tokens])],
        [helper.make_tensor_value_info(
            "rows", TensorProto.FLOAT, ["sentences", tokens, config["width"]])],
        list(graph.constants.values()))
    domains = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(
        made, opset_imports=domains, ir_version=8).SerializeToString()
