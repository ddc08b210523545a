"""Treebanks as the trainer sees them: sentences of words with tags, features, lemmas and heads."""

import gzip
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Word:
    """One syntactic word; `head` counts from 1 and is 0 for the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    rel: str

    def changed(self, **fields):
        return replace(self, **fields)


def read(path):
    """Sentences of a CoNLL-U file (plain or .gz), each a list of `Word`; ranges and empty nodes are left out."""
    opened = gzip.open if str(path).endswith(".gz") else open
    sentences, words = [], []
    with opened(path, "rt", encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if words:
                    sentences.append(words)
                words = []
            elif line[0] != "#":
                col = line.split("\t")
                if col[0].isdigit():
                    words.append(Word(col[1], col[2], col[3], col[4], col[5], int(col[6]), col[7]))
    if words:
        sentences.append(words)
    return sentences
