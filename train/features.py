"""What the model sees of a form. `crates/syntax/src/model/features.rs` computes the same numbers.

A form is folded (accents, curly quotes and long dashes go, by a table that travels in the model file), its
digits become `0`, and hashes of pieces of it choose rows of the embedding tables. The hash is FNV-1a, 64 bits,
over a byte that names the kind of piece and the UTF-8 bytes of the piece; its two halves are folded by xor.
"""

import unicodedata

GRAM_ROWS, PREFIX_ROWS, SUFFIX3_ROWS, SUFFIX2_ROWS, SHAPE_ROWS = 32768, 4096, 4096, 1024, 512
GRAM_LENGTHS = (3, 4, 5)
SHAPE_RUN = 3
MAX_CHARS = 32  # longer forms are cut before their n-grams are taken


def fold_table():
    """Characters that are replaced before hashing, sorted: {char: replacement}."""
    table = {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "′": "'", "`": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "″": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
        "…": "...", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
        "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "þ": "th", "Þ": "TH", "ð": "d", "Ð": "D", "\u00ad": "",
    }
    for code in [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]:
        char = chr(code)
        base = "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c))
        if base and base.isascii() and char not in table:
            table[char] = base
    return dict(sorted(table.items()))


FOLD = fold_table()


def folded(form):
    """The form without accents and with plain punctuation, digits as `0`; the form itself where nothing is left."""
    out = "".join(FOLD.get(c, c) for c in form) or form
    return "".join("0" if c in "0123456789" else c for c in out)


def lowered(text):
    """Lower case, character by character."""
    return "".join(c.lower() for c in text)


def fnv(kind, text):
    value = 0xCBF29CE484222325
    for byte in kind.encode() + text.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return (value ^ value >> 32) & 0xFFFFFFFF


def shape(text):
    """Classes of the characters, runs cut at SHAPE_RUN: "McCain's" is `XxXxxx'x`."""
    out = []
    for c in text:
        kind = "0" if c == "0" else c if c.isascii() and not c.isalpha() else "X" if c.isupper() else "x" if c.islower() else "?"
        if out[-SHAPE_RUN:] != [kind] * SHAPE_RUN:
            out.append(kind)
    return "".join(out)


def grams(low):
    """Hashes of the 3-, 4- and 5-grams of a form with `^` and `$` at its ends."""
    marked = "^" + low[:MAX_CHARS] + "$"
    return [
        fnv("g", marked[i : i + n]) % GRAM_ROWS
        for n in GRAM_LENGTHS
        for i in range(len(marked) - n + 1)
    ] or [fnv("g", marked) % GRAM_ROWS]


def features(form):
    """(key of the lower form, key of the cased form, prefix row, suffix rows, shape row, n-gram rows)."""
    cased = folded(form)
    low = lowered(cased)
    return (
        fnv("w", low),
        fnv("c", cased),
        fnv("p", low[:3]) % PREFIX_ROWS,
        fnv("s", low[-3:]) % SUFFIX3_ROWS,
        fnv("t", low[-2:]) % SUFFIX2_ROWS,
        fnv("h", shape(cased)) % SHAPE_ROWS,
        grams(low),
    )
