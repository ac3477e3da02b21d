"""Teaches the reader: where an answer begins and ends, that it is not here, and which piece of several answers."""
import argparse
import json
import random
import time

import torch
import torch.nn.functional as functional

from reader import collate, encode, read_weights

GROUPS_SORTED = 400
# In so many batches a teacher comes to count nothing.
TAUGHT = 900


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--examples", default="examples.jsonl")
    parser.add_argument("--held", help="a file with the ids of the articles that are not learnt from")
    parser.add_argument("--start", required=True, help="the weights to go on from")
    parser.add_argument("--teacher", help="the weights of a reader whose marks are learnt too, less and less")
    parser.add_argument("--out", required=True)
    parser.add_argument("--mix", required=True, help="set:epochs:wrong pieces, with commas between sets")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--tokens", type=int, default=2400, help="ids in a batch, filling included")
    parser.add_argument("--batches", type=int, help="end after so many; the rate falls as if there were all")
    parser.add_argument("--minutes", type=float, default=1e9, help="the rate falls to nothing in this time")
    parser.add_argument("--shuffled", type=float, default=0.5, help="how often the wrong pieces are taken at random")
    parser.add_argument("--sure", type=float, default=1e9, help="leave out most of what mine.py found so sure")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def read_examples(settings):
    """The examples of articles that are learnt from, by set."""
    held = set(open(settings.held).read().split()) if settings.held else set()
    sets = {}
    for line in open(settings.examples):
        example = json.loads(line)
        if example["article"] not in held:
            sets.setdefault(example["set"], []).append(example)
    return sets


def make_groups(sets, settings, rng):
    """Questions as often as the mix says, each with a piece that answers, where there is one, and some that do not."""
    groups = []
    for part in settings.mix.split(","):
        name, epochs, wrong = part.split(":")
        examples, pool = [it for it in sets[name] if is_taught(it, settings, rng)], []
        count = int(len(examples) * float(epochs))
        while len(pool) < count:
            pool += rng.sample(examples, len(examples))
        groups += [group for group in (make_group(it, int(wrong), settings, rng) for it in pool[:count]) if group]
    rng.shuffle(groups)
    return groups


def is_taught(example, settings, rng):
    """What was told apart for certain teaches little: one in four is taught, so that it is not forgotten."""
    return (example.get("margin") or 0) < settings.sure or rng.random() < 0.25


def make_group(example, count, settings, rng):
    rows = []
    if example["right"]:
        piece = rng.choice(example["right"])
        rows.append((encode(example["question"], piece, piece["spans"], rng), 1.0))
    wrong = list(example["wrong"])
    # Mostly what ranks best, and so is mistaken most easily; now and then something else.
    if rng.random() < settings.shuffled:
        rng.shuffle(wrong)
    return rows + [(encode(example["question"], piece, (), rng), 0.0) for piece in wrong[:count]]


def make_batches(groups, most, rng):
    """Batches of groups of like length, so that little of them is filling."""
    batches = []
    for begin in range(0, len(groups), GROUPS_SORTED):
        length = lambda group: max(len(row.ids) for row, _ in group)
        part, batch, longest, count = [], [], 0, 0
        for group in sorted(groups[begin:begin + GROUPS_SORTED], key=length):
            if batch and max(longest, length(group)) * (count + len(group)) > most:
                part.append(batch)
                batch, longest, count = [], 0, 0
            batch.append(group)
            longest, count = max(longest, length(group)), count + len(group)
        part += [batch] if batch else []
        rng.shuffle(part)
        batches += part
    return batches


def span_loss(begins, ends, open_places, rows):
    begins = begins.masked_fill(~open_places, -1e4).log_softmax(-1)
    ends = ends.masked_fill(~open_places, -1e4).log_softmax(-1)
    losses = []
    for at, row in enumerate(rows):
        if row.spans:
            losses.append(-torch.logsumexp(torch.stack([begins[at, a] + ends[at, b] for a, b in row.spans]), 0))
        else:
            losses.append(-0.5 * (begins[at, 0] + ends[at, 0]))
    return torch.stack(losses).mean()


def losses_of(model, batch, teacher=None):
    """How far the marks are from the right ones, and, as the last of four, from those of a teacher."""
    rows = [row for group in batch for row, _ in group]
    labels = torch.tensor([label for group in batch for _, label in group])
    ids, mask, types, open_places = collate(rows)
    begins, ends, relevance = model(ids, mask, types)
    choices, at = [], 0
    for group in batch:
        if len(group) > 1 and group[0][1] == 1.0:
            choices.append(-relevance[at:at + len(group)].log_softmax(0)[0])
        at += len(group)
    choice = torch.stack(choices).mean() if choices else torch.zeros(())
    answers = functional.binary_cross_entropy_with_logits(relevance, labels)
    taught = torch.zeros(())
    if teacher:
        with torch.no_grad():
            its_begins, its_ends, its_relevance = teacher(ids, mask, types)
        spans = divergence(begins, its_begins, open_places) + divergence(ends, its_ends, open_places)
        taught = spans + functional.mse_loss(relevance, its_relevance) / 4
    return span_loss(begins, ends, open_places, rows), answers, choice, taught


def divergence(told, taught, open_places):
    """How far what is told of the places is from what a teacher tells, as Kullback and Leibler measure it."""
    told, taught = (it.masked_fill(~open_places, -1e4).log_softmax(-1) for it in (told, taught))
    return (taught.exp() * (taught - told)).sum(-1).mean()


def optimizer_of(model, rate):
    learnt = [part for part in model.parameters() if part.requires_grad]
    groups = [
        {"params": [part for part in learnt if part.dim() > 1], "weight_decay": 0.01},
        {"params": [part for part in learnt if part.dim() == 1], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), fused=True)


def main():
    settings = parse()
    torch.manual_seed(settings.seed)
    rng = random.Random(settings.seed)
    batches = make_batches(make_groups(read_examples(settings), settings, rng), settings.tokens, rng)
    model = read_weights(settings.start)
    teacher = read_weights(settings.teacher).eval() if settings.teacher else None
    optimizer = optimizer_of(model, settings.rate)
    warm, began = min(100, max(1, len(batches) // 10)), time.time()
    mean = None
    for at, batch in enumerate(batches[:settings.batches]):
        done = max(at / len(batches), (time.time() - began) / 60 / settings.minutes)
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = settings.rate * min(1, (at + 1) / warm) * (1 - done)
        # A teacher of fewer layers is soon surpassed: it counts less and less.
        counts = max(0, 1 - at / TAUGHT)
        *losses, taught = losses_of(model, batch, teacher if counts > 0 else None)
        (sum(losses) + counts * taught).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        now = torch.tensor([loss.item() for loss in losses])
        mean = now if mean is None else 0.98 * mean + 0.02 * now
        if at % 100 == 0:
            span, answers, choice = mean.tolist()
            print(f"{at} of {len(batches)}: span {span:.3f}, answers {answers:.3f}, choice {choice:.3f}", flush=True)
    torch.save(model.state_dict(), settings.out)


if __name__ == "__main__":
    main()
