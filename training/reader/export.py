"""Writes the weights of a reader as a model of 8-bit numbers, with its vocabulary: export.py WEIGHTS FOLDER"""
import os
import shutil
import sys
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from reader import START, Reader


class Alone(torch.nn.Module):
    """The reader of one piece, which needs no filling and so no mask."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, types):
        return self.model(ids, torch.ones_like(ids), types)


def main():
    weights, folder = sys.argv[1:]
    # The other ways to reckon attention have no counterpart in the format.
    model = Reader(attention="eager")
    model.load_state_dict(torch.load(weights))
    ids = torch.randint(1000, 30000, (1, 50))
    length = {1: "length"}
    with tempfile.TemporaryDirectory() as kept:
        whole = os.path.join(kept, "whole.onnx")
        torch.onnx.export(
            Alone(model).eval(),
            (ids, torch.zeros_like(ids)),
            whole,
            input_names=["ids", "types"],
            output_names=["begins", "ends", "relevance"],
            dynamic_axes={name: length for name in ("ids", "types", "begins", "ends")},
            opset_version=17,
            dynamo=False,
        )
        # Of 7 bits, since products of 8 overflow on processors without VNNI, and answers would hang on the machine.
        quantize_dynamic(
            whole, os.path.join(folder, "reader.onnx"), weight_type=QuantType.QInt8, reduce_range=True, per_channel=True
        )
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(os.path.join(START, name), folder)


if __name__ == "__main__":
    main()
