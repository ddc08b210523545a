#!/usr/bin/env python3
"""What a parse gets wrong: the kinds of error by how often they occur, with examples.

usage: errors.py GOLD.conllu PRED.conllu [EXAMPLES]

The two files hold the same words. A word is wrong where its head or its relation (without subtype) is. EXAMPLES (0)
sentences are printed for each kind.
"""

import sys
from collections import Counter, defaultdict

import conllu


def bare(rel):
    return rel.split(":")[0]


def kind_of(gold, found):
    """What went wrong with one word."""
    if bare(gold.rel) == bare(found.rel):
        return f"{bare(gold.rel)} on another head"
    if gold.head == found.head:
        return f"{bare(gold.rel)} read as {bare(found.rel)}, head right"
    return f"{bare(gold.rel)} read as {bare(found.rel)}, head wrong"


def marked(words, at, found):
    shown = [f"[{w.form}]" if i == at else w.form for i, w in enumerate(words)]
    head = words[found.head - 1].form if found.head else "ROOT"
    gold = words[words[at].head - 1].form if words[at].head else "ROOT"
    return f"{' '.join(shown[max(0, at - 8) : at + 9])}    head {gold}, found {head}"


def main(gold_path, found_path, examples="0"):
    gold, found = conllu.read(gold_path), conllu.read(found_path)
    kinds, tags, shown, words = Counter(), Counter(), defaultdict(list), 0
    by_rel, right = Counter(), Counter()
    for g, f in zip(gold, found, strict=True):
        for at, (a, b) in enumerate(zip(g, f, strict=True)):
            words += 1
            by_rel[bare(a.rel)] += 1
            if a.upos != b.upos:
                tags[f"{a.upos} read as {b.upos}"] += 1
            if a.head == b.head and bare(a.rel) == bare(b.rel):
                right[bare(a.rel)] += 1
            else:
                kind = kind_of(a, b)
                kinds[kind] += 1
                shown[kind].append(marked(g, at, b))
    wrong = kinds.total()
    print(f"{words} words, {wrong} wrong ({wrong / words:.1%})")
    for kind, count in kinds.most_common(25):
        print(f"{count:5} {count / wrong:6.1%}  {kind}")
        for line in shown[kind][: int(examples)]:
            print(f"              {line}")
    print("recall of each relation:", ", ".join(f"{rel} {right[rel] / n:.2f} of {n}" for rel, n in by_rel.most_common(24)))
    print("tags:", ", ".join(f"{kind} {n}" for kind, n in tags.most_common(12)))


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
