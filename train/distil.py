#!/usr/bin/env python3
"""Teach a trained model what an ensemble knows, on the treebanks and on text without annotation.

usage: distil.py --data DIR --open TEXT.conllu.gz --student FROM.pt --teachers A.pt,B.pt,... --out MODEL.pt

The teachers read every sentence once, without noise; the mean of their probabilities is the target. On treebank
sentences the annotation counts as much as the teachers. Where noise adds or takes words away, the target no longer
fits, and the annotation (or, in text without one, the tree that the teachers agree on) is the target instead.
Each epoch also has sentences that `grammar.py` makes anew; no teacher reads those.
"""

import argparse
import random
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

import conllu
import grammar
from lemmas import Lexicon
from model import Model, Sizes, Types, Vocabulary
from noise import noisy
from syntax import (
    DEV, MAX_WORDS, WEIGHTS, Labels, batches, cross_entropy, fit, gold, known_words_drop, mask_arcs, on_development, report,
    scores, scores_of, tensors, vocabulary,
)
from tree import heads_of

KEPT = (4, 4, 4, 3)  # the likeliest heads, relations, tags and features that are kept of what the teachers say


@dataclass
class Teacher:
    model: Model
    types: Types
    vocabulary: Vocabulary


@dataclass
class Taught:
    """A sentence, and what the teachers say of each word: label numbers and probabilities for each of the heads."""

    words: list
    soft: list
    annotated: bool

    def __len__(self):
        return len(self.words)


def load(path):
    kept = torch.load(path, weights_only=False)
    v = Vocabulary(**kept["vocabulary"])
    model = Model(Sizes(kept["hidden"]), v)
    model.load_state_dict(kept["weights"])
    return Teacher(model.eval(), Types(v.words), v), kept


def onto(theirs, ours):
    """A matrix that takes probabilities of their labels to ours; labels that we lack are lost."""
    place = {label: i for i, label in enumerate(ours)}
    out = torch.zeros(len(theirs), len(ours))
    for i, label in enumerate(theirs):
        if label in place:
            out[i, place[label]] = 1
    return out


@torch.no_grad()
def teach(sentences, teachers, v, annotated):
    """-> `Taught` for each sentence"""
    order = sorted(range(len(sentences)), key=lambda i: -len(sentences[i]))
    maps = [[onto(getattr(t.vocabulary, k), getattr(v, k)) for k in ("rels", "tags", "feats")] for t in teachers]
    out = [None] * len(sentences)
    for at in range(0, len(order), 48):
        group = [sentences[i] for i in order[at : at + 48]]
        batch = [(t, *tensors(group, t.types)) for t in teachers]
        lengths, width = batch[0][3], max(map(len, group))
        hidden = [t.model.encode(t.model.embed(*t.types.tensors(distinct))[index], lengths) for t, index, distinct, _ in batch]
        arcs = sum(probabilities_of_heads(t.model, x, lengths) for t, x in zip(teachers, hidden)) / len(teachers)
        heads = torch.zeros(len(group), width, dtype=torch.int64)
        for i, words in enumerate(group):
            n = len(words)
            scored = np.log(arcs[i, :n, : n + 1].numpy() + 1e-9)
            heads[i, :n] = torch.tensor([w.head for w in words]) if annotated else torch.from_numpy(heads_of(scored))
        parts = [arcs] + [0, 0, 0]
        for t, x, into in zip(teachers, hidden, maps):
            with_root = torch.cat([t.model.root.expand(x.shape[0], 1, -1), x], 1)
            for k, given in enumerate((t.model.rels(x, with_root, heads), *t.model.tags(x))):
                parts[k + 1] = parts[k + 1] + given.softmax(-1) @ into[k] / len(teachers)
        best = [part.topk(min(k, part.shape[-1]), -1) for part, k in zip(parts, KEPT)]
        for i, words in enumerate(group):
            n = len(words)
            soft = [(b.indices[i, :n].to(torch.int16).numpy(), b.values[i, :n].half().numpy()) for b in best]
            if not annotated:
                words = [said(w, v, int(heads[i, j]), [b.indices[i, j, 0] for b in best[1:]]) for j, w in enumerate(words)]
            out[order[at + i]] = Taught(words, soft, annotated)
    return out


def probabilities_of_heads(model, x, lengths):
    return mask_arcs(model.arcs(x)[0], lengths).softmax(-1)


def said(w, v, head, labels):
    """The word with the labels that the teachers find likeliest."""
    rel, tag, feats = (names[i] for names, i in zip((v.rels, v.tags, v.feats), labels))
    upos, xpos = tag.split(" ")
    return w.changed(upos=upos, xpos=xpos, feats=feats, head=head, rel=rel if head else "root")


def with_noise(one, rng):
    words = noisy(one.words, rng)
    return Taught(words, one.soft if len(words) == len(one.words) else None, one.annotated)


def soft_targets(group, width):
    """For each head of the model: label numbers and probabilities, (sentences, words, kept); 0 where nothing is said."""
    out = []
    for k, kept in enumerate(KEPT):
        numbers = np.zeros((len(group), width, kept), dtype=np.int64)
        shares = np.zeros((len(group), width, kept), dtype=np.float32)
        for i, one in enumerate(group):
            if one.soft is not None:
                found, values = one.soft[k]
                numbers[i, : len(one), : found.shape[1]], shares[i, : len(one), : found.shape[1]] = found, values
        total = shares.sum(-1, keepdims=True)
        out.append((torch.from_numpy(numbers), torch.from_numpy(shares / np.maximum(total, 1e-6))))
    return out


def soft_cross_entropy(given, numbers, shares):
    logs = torch.gather(given.log_softmax(-1), -1, numbers)
    return -(shares * logs).sum() / (shares.sum() + 1e-6)


def loss_of(model, group, types, labels, known_drop):
    group = sorted(group, key=len, reverse=True)
    words = [one.words for one in group]
    index, distinct, lengths = tensors(words, types)
    drop = (torch.rand(len(distinct)) >= known_drop(distinct)).long()
    targets = gold(words, labels, index.shape[1])
    found = scores_of(model, index, distinct, lengths, types, targets[0], drop)
    hard = torch.tensor([one.annotated or one.soft is None for one in group])
    targets = targets.masked_fill(~hard[None, :, None], -100)
    loss = 0.0
    for weight, given, target, (numbers, shares) in zip(WEIGHTS, found, targets, soft_targets(group, index.shape[1])):
        numbers = numbers.clamp(max=given.shape[-1] - 1)  # a short sentence's unlikely heads may lie beyond its end
        loss = loss + weight * soft_cross_entropy(given, numbers, shares)
        if hard.any():
            loss = loss + weight * cross_entropy(given, target)
    return loss


def open_sentences(path, words, rng):
    """Sentences of 4 to 60 words drawn from the text, `words` words in all."""
    found = [s for s in conllu.read(path) if 4 <= len(s) <= 60]
    rng.shuffle(found)
    out, total = [], 0
    for sentence in found:
        if total >= words:
            break
        out.append(sentence)
        total += len(sentence)
    return out


def main():
    arg = argparse.ArgumentParser()
    arg.add_argument("--data", required=True, type=Path)
    arg.add_argument("--open", required=True, type=Path)
    arg.add_argument("--open-words", type=int, default=350_000)
    arg.add_argument("--train", required=True, type=lambda names: names.split(","))
    arg.add_argument("--student", required=True, type=Path)
    arg.add_argument("--teachers", required=True, type=lambda names: names.split(","))
    arg.add_argument("--out", required=True, type=Path)
    arg.add_argument("--made", type=int, default=2500, help="sentences of the grammar in each epoch")
    arg.add_argument("--epochs", type=int, default=8)
    arg.add_argument("--seed", type=int, default=7)
    arg.add_argument("--threads", type=int, default=1)
    arg.add_argument("--batch", type=int, default=900)
    arg.add_argument("--rate", type=float, default=1.5e-3)
    arg.add_argument("--drop", type=float, default=0.25)
    a = arg.parse_args()

    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    treebanks = [s for name in a.train for s in conllu.read(a.data / f"{name}.conllu.gz") if len(s) <= MAX_WORDS]
    dev = {name: conllu.read(a.data / f"{name}.conllu.gz") for name in DEV}
    teachers = [load(path)[0] for path in a.teachers]
    student, kept = load(a.student)
    v, model, types = student.vocabulary, student.model, student.types
    model.drop = a.drop
    lexicon = Lexicon(rules=kept["lexicon"]["rules"])
    report("student before:", on_development(model, dev, types, v, lexicon)[0])
    report("teachers together:", {name: scores(s, [one.words for one in teach(s, teachers, v, False)]) for name, s in dev.items()})
    began = time.time()
    taught = teach(treebanks, teachers, v, True) + teach(open_sentences(a.open, a.open_words, rng), teachers, v, False)
    print(f"{len(taught)} sentences taught by {len(teachers)} models in {time.time() - began:.0f} s", flush=True)
    labels, known_drop = Labels(v), known_words_drop(types, vocabulary(treebanks)[1], v)

    def groups_of(epoch):
        made = [Taught(words, None, True) for words in grammar.sentences(a.made, a.seed * 1000 + epoch)]
        return batches([with_noise(one, rng) for one in taught + made], a.batch, rng)

    def keep(epoch, found):
        torch.save({**kept, "weights": model.state_dict(), "scores": found, "epoch": epoch, "arguments": vars(a)}, a.out)

    fit(
        model, a.epochs, a.rate, groups_of,
        loss=lambda group: loss_of(model, group, types, labels, known_drop),
        measure=lambda: on_development(model, dev, types, v, lexicon),
        keep=keep,
    )


if __name__ == "__main__":
    main()
