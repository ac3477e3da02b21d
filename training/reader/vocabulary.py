"""Writes a tokenizer of the commonest tokens of news and of English: vocabulary.py EXAMPLES SIZE OUT

Single characters are kept but letters that are not Latin, so that a word that is left out can be read in parts.
"""
import json
import os
import sys
import unicodedata
from collections import Counter

from tokenizers import Tokenizer
from wordfreq import word_frequency

from reader import ENCODER

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
# A part of a word counts as if it had been met more often, for any unknown word may need it.
PART = 2e-7


def main():
    source, size, out = sys.argv[1:]
    whole = json.load(open(os.path.join(ENCODER, "tokenizer.json")))
    whole |= {"truncation": None, "padding": None}
    ids = whole["model"]["vocab"]
    counts = count_tokens(Tokenizer.from_str(json.dumps(whole)), source)
    commonest = sorted(ids, key=lambda token: (-weigh(token, counts[ids[token]] / counts.total()), ids[token]))
    kept = sorted(commonest[:int(size)], key=ids.get)
    vocabulary = {token: at for at, token in enumerate(kept)}
    whole["model"]["vocab"] = vocabulary
    for token in whole["added_tokens"]:
        token["id"] = vocabulary[token["content"]]
    for name, token in whole["post_processor"]["special_tokens"].items():
        token["ids"] = [vocabulary[name]]
    json.dump(whole, open(out, "w"), ensure_ascii=False, separators=(",", ":"))


def count_tokens(tokenizer, source):
    """How often each token stands in the questions and pieces that are learnt from, each of which is counted once."""
    texts = set()
    for line in open(source):
        example = json.loads(line)
        pieces = example["right"] + example["wrong"]
        texts |= {example["question"]} | {it[part] for it in pieces for part in ("text", "headline")}
    encoded = tokenizer.encode_batch(sorted(texts), add_special_tokens=False)
    return Counter(token for it in encoded for token in it.ids)


def weigh(token, share):
    """How much speaks for keeping a token, of its share of all tokens met."""
    if token in SPECIAL:
        return 2
    core = token.removeprefix("##")
    if len(core) == 1:
        return 1 if not core.isalpha() or unicodedata.name(core).startswith("LATIN") else -1
    if token.startswith("[unused") or not core.isascii():
        return -1
    return 2 * share + PART if core != token else share + 0.7 * word_frequency(token, "en")


if __name__ == "__main__":
    main()
