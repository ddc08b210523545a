#!/usr/bin/env python3
"""Train the syntax model and write it to a checkpoint; `export.py` turns that into `models/syntax.bin`.

usage: syntax.py --data DIR --out MODEL.pt [--train NAMES] [--hidden 128] [--epochs 12] [--drop 0.25] [--seed 1]

DIR holds the treebanks named below. One epoch after another is trained; the one with the best mean LAS over the
development treebanks is kept.
"""

import argparse
import random
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import conllu
import features as feat
from lemmas import Lexicon
from model import Model, Sizes, Types, Vocabulary
from noise import noisy
from tree import heads_of

TRAIN = ["en_ewt-train", "gum_news-train", "gum_open-train"]
DEV = ["en_ewt-dev", "gum_news-dev"]
NONE = -100  # a label to learn nothing from
MAX_WORDS = 140  # longer training sentences are left out


def vocabulary(sentences):
    keys, tags, feats, rels = Counter(), Counter(), Counter(), Counter()
    for words in sentences:
        for w in words:
            low, cased, *_ = feat.features(w.form)
            keys[low] += 1
            keys[cased] += 1
            tags[tag_of(w)] += 1
            feats[w.feats] += 1
            rels[w.rel] += 1

    def kept(counts, least):
        return sorted(k for k, n in counts.items() if n >= least)

    words = Vocabulary(kept(keys, 2), kept(tags, 2), kept(feats, 2), kept(rels, 2))
    return words, keys


def tag_of(w):
    return f"{w.upos} {w.xpos}"


class Labels:
    """Label numbers of a word."""

    def __init__(self, v):
        self.tags, self.feats, self.rels = ({k: i for i, k in enumerate(x)} for x in (v.tags, v.feats, v.rels))

    def of(self, w):
        return (w.head, self.rels.get(w.rel, NONE), self.tags.get(tag_of(w), NONE), self.feats.get(w.feats, NONE))


def batches(sentences, size, rng):
    """Groups of sentences of like length, about `size` words each."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]) + rng.random() * 3)
    out, group, words = [], [], 0
    for i in order:
        group.append(sentences[i])
        words += len(sentences[i])
        if words >= size:
            out.append(group)
            group, words = [], 0
    if group:
        out.append(group)
    rng.shuffle(out)
    return out


def tensors(group, types):
    """-> type of each word (index into the batch's own types), the batch's types, lengths; longest sentence first."""
    rows = [[types.id(w.form) for w in words] for words in group]
    distinct = sorted({t for row in rows for t in row})
    place = {t: i for i, t in enumerate(distinct)}
    lengths = [len(row) for row in rows]
    index = np.zeros((len(rows), max(lengths)), dtype=np.int64)
    for i, row in enumerate(rows):
        index[i, : len(row)] = [place[t] for t in row]
    return torch.from_numpy(index), distinct, lengths


def gold(group, labels, width):
    out = np.full((4, len(group), width), NONE, dtype=np.int64)
    for i, words in enumerate(group):
        out[:, i, : len(words)] = np.array([labels.of(w) for w in words]).T
    return torch.from_numpy(out)


def mask_arcs(scores, lengths):
    """No head beyond the sentence, and no word its own head."""
    width = scores.shape[1]
    beyond = torch.arange(width + 1)[None, :] > torch.tensor(lengths)[:, None]
    own = torch.eye(width + 1, dtype=torch.bool)[1:]
    return scores.masked_fill(beyond[:, None, :] | own, -1e9)


WEIGHTS = (1.0, 1.0, 1.0, 0.5)  # of the heads, relations, tags and features in the loss


def scores_of(model, index, distinct, lengths, types, heads, drop=None):
    """Scores of heads, of relations to the given heads, of tags and of features."""
    x = model.encode(model.embed(*types.tensors(distinct), drop)[index], lengths)
    arcs, with_root = model.arcs(x)
    return mask_arcs(arcs, lengths), model.rels(x, with_root, heads.clamp(min=0)), *model.tags(x)


def loss_of(model, group, types, labels, known_drop):
    group = sorted(group, key=len, reverse=True)
    index, distinct, lengths = tensors(group, types)
    drop = (torch.rand(len(distinct)) >= known_drop(distinct)).long()
    targets = gold(group, labels, index.shape[1])
    found = scores_of(model, index, distinct, lengths, types, targets[0], drop)
    return sum(w * cross_entropy(s, t) for w, s, t in zip(WEIGHTS, found, targets))


def cross_entropy(scores, target):
    return F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=NONE)


def known_words_drop(types, counts, v):
    """For the types of a batch, how often each is treated as not known: the rarer, the oftener."""
    by_row = torch.tensor([0] + [counts[k] for k in v.words])
    return lambda distinct: 0.4 / (0.4 + by_row[torch.tensor([types.fixed[t][0] for t in distinct])])


@torch.no_grad()
def predict(model, sentences, types, v, lexicon=None):
    """Sentences with everything but the forms predicted; lemmas only where a lexicon is given."""
    model.eval()
    out = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda i: -len(sentences[i]))
    root = v.rels.index("root")
    for at in range(0, len(order), 32):
        ids = order[at : at + 32]
        group = [sentences[i] for i in ids]
        index, distinct, lengths = tensors(group, types)
        x = model.encode(model.embed(*types.tensors(distinct))[index], lengths)
        arcs, with_root = model.arcs(x)
        arcs = mask_arcs(arcs, lengths).numpy()
        heads = torch.zeros_like(index)
        for i, n in enumerate(lengths):
            heads[i, :n] = torch.from_numpy(heads_of(arcs[i, :n, : n + 1]))
        rels = model.rels(x, with_root, heads)
        rels[..., root] = -1e9
        tags, feats = model.tags(x)
        rels, tags, feats = rels.argmax(-1), tags.argmax(-1), feats.argmax(-1)
        for i, k in enumerate(ids):
            words = []
            for j, w in enumerate(sentences[k]):
                upos, xpos = v.tags[tags[i, j]].split(" ")
                lemma = lexicon.lemma(w.form, xpos) if lexicon else "_"
                head = int(heads[i, j])
                rel = v.rels[rels[i, j]] if head else "root"
                words.append(w.changed(lemma=lemma, upos=upos, xpos=xpos, feats=v.feats[feats[i, j]], head=head, rel=rel))
            out[k] = words
    model.train()
    return out


def scores(gold_sentences, predicted):
    n = hit = las = full = upos = xpos = feats = lemma = 0
    for g, p in zip(gold_sentences, predicted):
        for a, b in zip(g, p):
            n += 1
            right = a.head == b.head
            hit += right
            las += right and a.rel.split(":")[0] == b.rel.split(":")[0]
            full += right and a.rel == b.rel
            upos += a.upos == b.upos
            xpos += a.xpos == b.xpos
            feats += a.feats == b.feats
            lemma += a.lemma in ("_", b.lemma)
    return {k: x / n for k, x in dict(uas=hit, las=las, full=full, upos=upos, xpos=xpos, feats=feats, lemma=lemma).items()}


def on_development(model, dev, types, v, lexicon):
    """-> the scores on each treebank, and the mean of their LAS"""
    found = {name: scores(s, predict(model, s, types, v, lexicon)) for name, s in dev.items()}
    return found, sum(f["las"] for f in found.values()) / len(found)


def report(front, found):
    print(front, " | ".join(f"{n} " + " ".join(f"{k} {x:.4f}" for k, x in f.items()) for n, f in found.items()), flush=True)


def learning_rate(done, peak):
    """Up over the first twentieth, then down in a line; `done` is the share of the training that is over."""
    return peak * min(done / 0.05, 1.0) * max((1 - done) / 0.95, 0.02) if done < 0.05 else peak * max((1 - done) / 0.95, 0.02)


def fit(model, epochs, rate, groups_of, loss, measure, keep):
    """Trains on the groups of each epoch; `keep` is called where `measure`, which gives scores and their mean, is best."""
    optimizer = torch.optim.Adam(model.parameters(), lr=rate, betas=(0.9, 0.95), eps=1e-8, fused=True)
    best, began = 0.0, time.time()
    model.train()
    for epoch in range(epochs):
        total, groups = 0.0, groups_of(epoch)
        for at, group in enumerate(groups):
            for part in optimizer.param_groups:
                part["lr"] = learning_rate((epoch + at / len(groups)) / epochs, rate)
            lost = loss(group)
            optimizer.zero_grad()
            lost.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            total += lost.item()
        found, mean = measure()
        report(f"epoch {epoch + 1} {time.time() - began:.0f} s loss {total / len(groups):.3f}", found)
        if mean > best:
            best = mean
            keep(epoch + 1, found)


def main():
    arg = argparse.ArgumentParser()
    arg.add_argument("--data", required=True, type=Path)
    arg.add_argument("--out", required=True, type=Path)
    arg.add_argument("--train", type=lambda names: names.split(","), default=TRAIN)
    arg.add_argument("--hidden", type=int, default=128)
    arg.add_argument("--epochs", type=int, default=12)
    arg.add_argument("--seed", type=int, default=1)
    arg.add_argument("--threads", type=int, default=1)
    arg.add_argument("--batch", type=int, default=700)
    arg.add_argument("--rate", type=float, default=2.5e-3)
    arg.add_argument("--drop", type=float, default=0.25)
    a = arg.parse_args()

    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    train = [s for name in a.train for s in conllu.read(a.data / f"{name}.conllu.gz") if len(s) <= MAX_WORDS]
    dev = {name: conllu.read(a.data / f"{name}.conllu.gz") for name in DEV}
    v, counts = vocabulary(train)
    types, labels, lexicon = Types(v.words), Labels(v), Lexicon(train)
    model = Model(Sizes(a.hidden), v, a.drop)
    print(f"{len(train)} sentences, {len(v.words)} known words, {len(v.tags)} tags, {len(v.feats)} bundles, {len(v.rels)} relations, {sum(p.numel() for p in model.parameters())} parameters", flush=True)

    known_drop = known_words_drop(types, counts, v)
    def groups_of(epoch):
        return batches([noisy(s, rng) for s in train], a.batch, rng)

    def keep(epoch, found):
        torch.save({"hidden": a.hidden, "vocabulary": vars(v), "lexicon": vars(lexicon), "weights": model.state_dict(), "scores": found, "epoch": epoch, "arguments": vars(a)}, a.out)

    fit(
        model, a.epochs, a.rate, groups_of,
        loss=lambda group: loss_of(model, group, types, labels, known_drop),
        measure=lambda: on_development(model, dev, types, v, lexicon),
        keep=keep,
    )


if __name__ == "__main__":
    main()
