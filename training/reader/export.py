"""Writes the weights of a reader as a model of 8-bit numbers: export.py WEIGHTS FOLDER [VOCABULARY]

VOCABULARY is what vocabulary.py wrote; without it the whole vocabulary is kept.
"""
import json
import os
import shutil
import sys
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from reader import ENCODER, read_weights, tokenizer

# The most ids that the program gives at once: of a question, a headline and a text, and four marks round them.
PLACES = 400


class Alone(torch.nn.Module):
    """The reader of one piece, which needs no filling and so no mask."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, types):
        return self.model(ids, torch.ones_like(ids), types)


def main():
    weights, folder, *vocabulary = sys.argv[1:]
    # The other ways to reckon attention have no counterpart in the format.
    model = read_weights(weights, attention="eager")
    kept = vocabulary[0] if vocabulary else os.path.join(ENCODER, "tokenizer.json")
    trim(model.bert.embeddings, json.load(open(kept))["model"]["vocab"])
    ids = torch.randint(1000, 10000, (1, 50))
    length = {1: "length"}
    with tempfile.TemporaryDirectory() as passing:
        whole = os.path.join(passing, "whole.onnx")
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
    shutil.copy(kept, os.path.join(folder, "tokenizer.json"))
    shutil.copy(os.path.join(ENCODER, "tokenizer_config.json"), folder)


def trim(embeddings, vocabulary):
    """Leaves the tokens of a vocabulary, in its order, and the places that are used."""
    rows = torch.tensor([tokenizer.vocab[token] for token in sorted(vocabulary, key=vocabulary.get)])
    for table, kept in ((embeddings.word_embeddings, rows), (embeddings.position_embeddings, torch.arange(PLACES))):
        table.weight = torch.nn.Parameter(table.weight.detach()[kept])


if __name__ == "__main__":
    main()
