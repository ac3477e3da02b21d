"""Puts first what a reader mistakes most easily: mine.py MODEL EXAMPLES OUT HELD SET:SHARE,...

Writes a share of each set's examples, their wrong pieces ordered by how surely the reader finds an answer in them. A piece
that holds the words of a right answer is left out, for it may answer too.
"""
import json
import multiprocessing
import random
import sys

import numpy
import onnxruntime

from reader import encode

LONGEST_ANSWER = 48
SHORTEST_WORDS = 4
session = None


def open_model(folder):
    global session
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(f"{folder}/reader.onnx", settings, providers=["CPUExecutionProvider"])


def score(question, piece):
    """How much speaks, in log-odds, for an answer in a piece: of all of it, and of its best words."""
    row = encode(question, piece)
    ids, types = (numpy.array([it], dtype=numpy.int64) for it in (row.ids, row.types))
    begins, ends, relevance = (it.flatten() for it in session.run(None, {"ids": ids, "types": types}))
    places = range(row.start, row.start + row.length)
    best = max(begins[at] + ends[at:min(at + LONGEST_ANSWER, places.stop)].max() for at in places)
    return float(relevance[0] + best - begins[0] - ends[0])


def order(example):
    question, right = example["question"], example["right"]
    answers = {piece["text"][start:end].lower() for piece in right for start, end in piece["spans"]}
    holds = lambda piece: any(len(it) >= SHORTEST_WORDS and it in piece["text"].lower() for it in answers)
    scored = [(score(question, piece), piece) for piece in example["wrong"] if not holds(piece)]
    scored.sort(key=lambda it: -it[0])
    hardest = scored[0][0] if scored else None
    surest = max((score(question, piece) for piece in right), default=0)
    return {**example, "wrong": [piece for _, piece in scored], "margin": surest - hardest if scored else None}


def main():
    model, source, out, held, shares = sys.argv[1:]
    left_out = set(open(held).read().split())
    share_of = {name: float(share) for name, share in (it.split(":") for it in shares.split(","))}
    rng = random.Random(1)
    rows = [json.loads(line) for line in open(source)]
    rows = [it for it in rows if it["article"] not in left_out and rng.random() < share_of.get(it["set"], 0)]
    with multiprocessing.Pool(2, open_model, [model]) as pool, open(out, "w") as file:
        for at, example in enumerate(pool.imap(order, rows, 16)):
            file.write(json.dumps(example, ensure_ascii=False) + "\n")
            if at % 1000 == 0:
                print(f"{at} of {len(rows)} examples read", flush=True)


if __name__ == "__main__":
    main()
