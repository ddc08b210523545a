"""Noise: the ways in which news text differs from the treebanks, drawn anew in each epoch."""

import unicodedata

from conllu import Word

CITIES = (
    "Arvale Belmara Corvin Dalmore Estrana Farwick Gorsk Halvena Ilmar Jorvik Kelbar Lorvina Marsad Nazirah Ostrava "
    "Pelagia Qarun Rudenka Salmiya Tarvos Ulmen Varnak Westmere Xanthe Yelgorod Zahira Kirwan Beltsa Dunmor Alqasr"
).split() + ["New Arvale", "San Corvo", "Port Halva", "Al Marsad", "Tel Quram"]
COUNTRIES = "Iraq Iran Kenya Mali Peru Ukraine France India Japan Nigeria Syria Yemen".split()
AGENCIES = "AP Reuters AFP UPI CNN BBC Xinhua TASS Bloomberg EFE ANSA DPA".split()
MONTHS = "January February March April May June July August September October November December".split()
SHORT = {"January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct.", "November": "Nov.", "December": "Dec."}
SMALL = set("a an the and or but nor of in on at to for from by with as".split())


def word(form, upos, xpos, feats, head, rel, lemma=None):
    return Word(form, lemma or form, upos, xpos, feats, head, rel)


def punct(form, head):
    xpos = {"(": "-LRB-", ")": "-RRB-", ",": ","}.get(form, ":")
    return word(form, "PUNCT", xpos, "_", head, "punct")


def dateline(rng):
    """Words of a dateline; the first one heads it and is left without a head of its own (0)."""
    city = rng.choice(CITIES)
    parts = (city.upper() if rng.random() < 0.6 else city).split()
    out = [word(parts[0], "PROPN", "NNP", "Number=Sing", 0, "dep", city.split()[0])]
    if len(parts) > 1:
        out = [
            word(parts[0], "PROPN", "NNP", "Number=Sing", 2, "compound", city.split()[0]),
            word(parts[1], "PROPN", "NNP", "Number=Sing", 0, "dep", city.split()[1]),
        ]
    top = len(out)
    if rng.random() < 0.3:
        out += [punct(",", top + 2), word(rng.choice(COUNTRIES), "PROPN", "NNP", "Number=Sing", top, "appos")]
    if rng.random() < 0.5:
        month = rng.choice(MONTHS)
        form = SHORT.get(month, month) if rng.random() < 0.5 else month
        at = len(out)
        out += [
            punct(",", at + 3),
            word(form, "PROPN", "NNP", "Abbr=Yes|Number=Sing" if form != month else "Number=Sing", at + 3, "nmod:unmarked", month),
            word(str(rng.randint(1, 28)), "NUM", "CD", "NumForm=Digit|NumType=Card", top, "nmod:unmarked"),
        ]
    if rng.random() < 0.8:
        at = len(out)
        out += [punct("(", at + 2), word(rng.choice(AGENCIES), "PROPN", "NNP", "Number=Sing", top, "list"), punct(")", at + 2)]
    out.append(punct(rng.choice(["-", "–", "—", "--"]), top))
    return out


def with_dateline(words, rng):
    front = dateline(rng)
    shift = len(front)
    root = next(i for i, w in enumerate(words) if w.head == 0) + 1 + shift
    front = [w if w.head else w.changed(head=root) for w in front]
    return front + [w.changed(head=w.head + shift if w.head else 0) for w in words]


def without_last_period(words, rng):
    last = words[-1]
    if len(words) > 2 and last.upos == "PUNCT" and last.form == "." and all(w.head != len(words) for w in words):
        return words[:-1]
    return words


def upper(words, rng):
    return [w.changed(form=w.form.upper()) for w in words]


def title(words, rng):
    def cased(i, w):
        return w.form if i and w.form in SMALL or not w.form[0].isalpha() or w.form in ("n't",) else w.form[0].upper() + w.form[1:]

    return [w.changed(form=cased(i, w)) for i, w in enumerate(words)]


def lower(words, rng):
    return [w.changed(form=w.form.lower()) for w in words]


def curly(words, rng):
    out, opened = [], False
    for w in words:
        form = w.form.replace("'", "’")
        if form == '"':
            opened = not opened
            form = "“" if opened else "”"
        out.append(w.changed(form=form))
    return out


def unaccented(words, rng):
    def bare(text):
        return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))

    return [w.changed(form=bare(w.form)) for w in words]


def noisy(words, rng):
    """The sentence, changed with some probability; most stay as they are."""
    if rng.random() < 0.08:
        words = without_last_period(words, rng)
    draw = rng.random()
    if draw < 0.02:
        words = upper(words, rng)
    elif draw < 0.045:
        words = title(without_last_period(words, rng), rng)
    elif draw < 0.055:
        words = lower(words, rng)
    if rng.random() < 0.03 and any(w.upos in ("VERB", "AUX") for w in words) and len(words) > 6:
        words = with_dateline(words, rng)
    if rng.random() < 0.1:
        words = curly(words, rng)
    if rng.random() < 0.1:
        words = unaccented(words, rng)
    return words
