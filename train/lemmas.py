"""Lemma edit rules, and the lexicon that says which form takes which.

    =be        the lemma is "be", whatever the form
    K          the form as it is       L  the form in lower case      C  lower case but for the first letter
    N          the form without its commas
    L-3+y      in lower case, three characters off the end, "y" put there instead (also with K and C)

The lexicon looks up (form, Penn tag), then the longest known ending of the form with that tag; entries that a
shorter ending already answers are left out. `crates/syntax/src/model/lemma.rs` reads it.
"""

from collections import Counter, defaultdict

import features as feat


def lowered(text):
    return "".join(c.lower() for c in text)


def capital(text):
    return text[:1].upper() + lowered(text[1:])


BASES = {"K": lambda form: form, "L": lowered, "C": capital, "N": lambda form: form.replace(",", "")}


def apply(rule, form):
    """The lemma that `rule` makes of `form` with its curly quotes made plain, or None where it does not fit."""
    if rule[0] == "=":
        return rule[1:]
    base = BASES[rule[0]](plain(form))
    if len(rule) == 1:
        return base
    cut, put = rule[2:].split("+", 1)
    return base[: len(base) - int(cut)] + put if int(cut) < len(base) else None


def plain(form):
    return form.replace("’", "'").replace("‘", "'")


def rule_for(form, lemma, upos):
    """The shortest rule that makes `lemma` of `form`."""
    if lemma == "_":
        return "K" if upos == "PROPN" else "L"
    bases = "KCL" if upos == "PROPN" else "NLK" if upos == "NUM" else "LKC"
    for base in bases:
        if plain(BASES[base](form)) == plain(lemma):
            return base
    best = None
    for base in bases:
        text = BASES[base](form)
        same = 0
        while same < min(len(text), len(lemma)) and plain(text[same]) == plain(lemma[same]):
            same += 1
        if same and (best is None or len(text) - same < best[0]):
            best = (len(text) - same, f"{base}-{len(text) - same}+{lemma[same:]}")
    return best[1] if best and "_" not in lemma else "=" + lemma


LONGEST_ENDING = 6


def capitals(form):
    """Whether the form has two letters or more and none is lower case."""
    return sum(c.isalpha() for c in form) >= 2 and form.upper() == form


def key(kind, piece, xpos, form):
    """Key of a whole form (kind "f") or an ending (kind "e") under a tag; forms in capitals have keys of their own."""
    return feat.fnv(kind, f"{xpos}{'^' if capitals(form) else '/'}{piece}")


class Lexicon:
    """Rules by key."""

    def __init__(self, sentences=(), rules=None):
        self.rules = rules if rules is not None else learn(sentences)

    def lemma(self, form, xpos):
        low = lowered(plain(form))
        for kind, piece in pieces(low):
            rule = self.rules.get(key(kind, piece, xpos, form))
            made = rule and apply(rule, form)
            if made:
                return made
        return form if xpos.startswith("NNP") else lowered(form)


def pieces(low):
    yield "f", low
    for n in range(min(LONGEST_ENDING, len(low)), -1, -1):
        yield "e", low[len(low) - n :]


def learn(sentences):
    seen, made_up = defaultdict(Counter), set()
    for words in sentences:
        for w in words:
            if w.lemma == "_" or w.rel == "goeswith":
                continue
            low = lowered(plain(w.form))
            seen[low, w.xpos, capitals(w.form)][w.form, w.lemma, w.upos] += 1
            if w.lemma != w.form.upper() and not capitals(w.form):
                made_up.add((low, w.xpos, w.form.upper(), w.lemma, w.upos))
    for low, xpos, form, lemma, upos in sorted(made_up):
        if capitals(form) and (low, xpos, True) not in seen:
            seen[low, xpos, True][form, lemma, upos] += 1
    best = {k: best_rule(counts) for k, counts in seen.items()}
    shouted = {(low, xpos, True) for low, xpos, *_ in made_up if xpos.startswith("NNP")}
    endings = defaultdict(Counter)
    for (low, xpos, caps), rule in best.items():
        if rule[0] != "=" and (low, xpos, caps) not in shouted:  # of unknown names in capitals most are acronyms
            for n in range(min(LONGEST_ENDING, len(low)) + 1):
                endings[xpos, caps, low[len(low) - n :]][rule] += 1
    rules, answers = {}, {}

    def add(kind, piece, xpos, caps, rule):
        rules[feat.fnv(kind, f"{xpos}{'^' if caps else '/'}{piece}")] = rule

    for (xpos, caps, ending), counts in sorted(endings.items(), key=lambda e: len(e[0][2])):
        rule = max(sorted(counts), key=counts.get)
        shorter = answers.get((xpos, caps, ending[1:])) if ending else None
        if rule != shorter and (counts.total() >= 2 or not ending):
            add("e", ending, xpos, caps, rule)
            answers[xpos, caps, ending] = rule
        else:
            answers[xpos, caps, ending] = shorter
    for (low, xpos, caps), rule in best.items():
        longest = low[len(low) - min(LONGEST_ENDING, len(low)) :]
        if rule != answers.get((xpos, caps, longest)):
            add("f", low, xpos, caps, rule)
    return rules


def best_rule(counts):
    """The rule that is right most often; of equals the shortest."""
    rules = {rule_for(*k) for k in counts} | {"=" + lemma for _, lemma, _ in counts if len(counts) > 1}
    right = {r: sum(n for (form, lemma, _), n in counts.items() if apply(r, form) == plain(lemma)) for r in rules}
    return min(sorted(rules), key=lambda r: (-right[r], r[0] == "=", len(r)))
