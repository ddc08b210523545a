"""Lemma edit rules: how a form becomes its lemma.

    =be        the lemma is "be", whatever the form
    K          the form as it is       L  the form in lower case      C  lower case but for the first letter
    L-3+y      in lower case, three characters off the end, "y" put there instead (also with K and C)
"""


def lowered(text):
    return "".join(c.lower() for c in text)


def capital(text):
    return text[:1].upper() + lowered(text[1:])


BASES = {"K": lambda form: form, "L": lowered, "C": capital}


def apply(rule, form):
    """The lemma that `rule` makes of `form`, or None where it does not fit."""
    if rule[0] == "=":
        return rule[1:]
    base = BASES[rule[0]](form)
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
    bases = "KCL" if upos == "PROPN" else "LKC"
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
