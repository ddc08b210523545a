"""The joint model: embeddings of a form, two bidirectional LSTM layers, heads for everything else."""

import torch
from torch import nn
from torch.nn import functional as F

import features as feat


class Sizes:
    word, gram, prefix, suffix3, suffix2, shape = 96, 64, 16, 32, 16, 16
    arc, rel, tag = 128, 160, 160

    def __init__(self, hidden):
        self.hidden = hidden
        self.input = self.word + self.gram + self.prefix + self.suffix3 + self.suffix2 + self.shape


class Vocabulary:
    """Labels and known words, from the training sentences."""

    def __init__(self, words, tags, feats, rels):
        self.words, self.tags, self.feats, self.rels = words, tags, feats, rels


class Types:
    """Features of each distinct form, computed once."""

    def __init__(self, known):
        self.row = {key: i + 1 for i, key in enumerate(known)}  # row 0: not known
        self.ids, self.fixed, self.grams = {}, [], []

    def id(self, form):
        at = self.ids.get(form)
        if at is None:
            low, cased, prefix, suffix3, suffix2, shape, grams = feat.features(form)
            at = self.ids[form] = len(self.fixed)
            self.fixed.append((self.row.get(low, 0), self.row.get(cased, 0), prefix, suffix3, suffix2, shape))
            self.grams.append(grams)
        return at

    def tensors(self, types):
        fixed = torch.tensor([self.fixed[t] for t in types])
        flat = torch.tensor([g for t in types for g in self.grams[t]])
        starts, at = [], 0
        for t in types:
            starts.append(at)
            at += len(self.grams[t])
        return fixed, flat, torch.tensor(starts)


def shared_drop(x, p, training):
    """Dropout with one mask for all words of a sentence; x: batch, words, width."""
    if not training or not p:
        return x
    return x * x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p).div_(1 - p)


class Model(nn.Module):
    def __init__(self, sizes, vocabulary, drop=0.25):
        super().__init__()
        s, v = sizes, vocabulary
        self.sizes, self.drop = s, drop
        self.word = nn.Embedding(len(v.words) + 1, s.word, padding_idx=0)
        self.gram = nn.EmbeddingBag(feat.GRAM_ROWS, s.gram, mode="mean")
        self.prefix = nn.Embedding(feat.PREFIX_ROWS, s.prefix)
        self.suffix3 = nn.Embedding(feat.SUFFIX3_ROWS, s.suffix3)
        self.suffix2 = nn.Embedding(feat.SUFFIX2_ROWS, s.suffix2)
        self.shape = nn.Embedding(feat.SHAPE_ROWS, s.shape)
        for table in (self.word, self.gram, self.prefix, self.suffix3, self.suffix2, self.shape):
            nn.init.normal_(table.weight, std=0.3)
        with torch.no_grad():
            self.word.weight[0] = 0
        h = s.hidden
        self.lstm1 = nn.LSTM(s.input, h, batch_first=True, bidirectional=True)
        self.lstm2 = nn.LSTM(2 * h, h, batch_first=True, bidirectional=True)
        self.root = nn.Parameter(torch.randn(2 * h) * 0.1)
        self.arc_dep = nn.Linear(2 * h, s.arc)
        self.arc_head = nn.Linear(2 * h, s.arc)
        self.arc = nn.Linear(s.arc, s.arc)  # its bias scores a head whatever the word
        nn.init.orthogonal_(self.arc.weight)
        self.rel_dep = nn.Linear(2 * h, s.rel)
        self.rel_head = nn.Linear(2 * h, s.rel, bias=False)
        self.rel = nn.Linear(s.rel, len(v.rels))
        self.tag_hidden = nn.Linear(2 * h, s.tag)
        self.tag = nn.Linear(s.tag, len(v.tags))
        self.feats = nn.Linear(s.tag, len(v.feats))

    def embed(self, fixed, flat, starts, word_drop=None):
        known = fixed[:, :2]
        if word_drop is not None:
            known = known * word_drop[:, None]
        word = self.word(known).sum(1)
        return torch.cat(
            [
                word,
                self.gram(flat, starts),
                self.prefix(fixed[:, 2]),
                self.suffix3(fixed[:, 3]),
                self.suffix2(fixed[:, 4]),
                self.shape(fixed[:, 5]),
            ],
            1,
        )

    def encode(self, x, lengths):
        """x: batch, words, input; lengths sorted from long to short. -> batch, words, 2 * hidden"""
        for layer in (self.lstm1, self.lstm2):
            x = shared_drop(x, self.drop, self.training)
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
            x, _ = nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True)
        return shared_drop(x, self.drop, self.training)

    def arcs(self, x):
        """Scores of each head (0: the root) for each word: batch, words, words + 1."""
        with_root = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        dep = F.dropout(F.relu(self.arc_dep(x)), self.drop, self.training)
        head = F.dropout(F.relu(self.arc_head(with_root)), self.drop, self.training)
        return self.arc(dep) @ head.transpose(1, 2), with_root

    def rels(self, x, with_root, heads):
        head = torch.gather(with_root, 1, heads[..., None].expand(-1, -1, with_root.shape[2]))
        hidden = F.relu(self.rel_dep(x) + self.rel_head(head))
        return self.rel(F.dropout(hidden, self.drop, self.training))

    def tags(self, x):
        hidden = F.dropout(F.relu(self.tag_hidden(x)), self.drop, self.training)
        return self.tag(hidden), self.feats(hidden)
