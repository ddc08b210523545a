"""Writes words.tsv: what open text shows of words, for the name tagger.

usage: words.py TEXT... > words.tsv     TEXT: a file with one sentence a line, words parted by blanks

A line: word in lower case (digits as 0), coarse class, fine class, spelling. Words that stand between like words share a
class: k-means over the leading directions of their positive mutual information with the common words two places around
them. Spelling is how often the word has a capital inside sentences: n never, l seldom, m mixed, c mostly, a always,
- not known.
"""
import collections
import re
import sys

import numpy as np

LEAST = 4  # times a word must be seen
CONTEXTS = 1500  # common words whose company is counted
DIRECTIONS = 64
FINE, COARSE = 400, 60


def normal(word):
    return re.sub(r"\d", "0", word.lower().replace("’", "'"))


def read(paths):
    """Sentences in normal form, and how often each word is seen, with a capital and without one."""
    sentences, counts = [], collections.Counter()
    capital, small = collections.Counter(), collections.Counter()
    for path in paths:
        for line in open(path, encoding="utf-8"):
            words = line.split()
            forms = [normal(word) for word in words]
            sentences.append(forms)
            counts.update(forms)
            letters = [word for word in words if word[0].isalpha()]
            if len(letters) < 4 or sum(word[0].isupper() for word in letters) > 0.6 * len(letters):
                continue  # a headline, or too short to tell
            for at, word in enumerate(words[1:], 1):
                if word[0].isalpha() and words[at - 1] not in ".\"“:?!'":
                    (capital if word[0].isupper() else small)[forms[at]] += 1
    return sentences, counts, capital, small


def directions(sentences, counts, vocabulary):
    """A vector of length 1 for each word: what company it keeps."""
    number = {word: at for at, word in enumerate(vocabulary)}
    company = np.zeros((len(vocabulary), 4 * CONTEXTS + 4), np.float32)
    for forms in sentences:
        ids = [number.get(form, -1) for form in forms]
        for at, word in enumerate(ids):
            if word < 0:
                continue
            for place, offset in enumerate((-2, -1, 1, 2)):
                other = at + offset
                if 0 <= other < len(ids):
                    if 0 <= ids[other] < CONTEXTS:
                        company[word, place * CONTEXTS + ids[other]] += 1
                elif offset in (-1, 1):
                    company[word, 4 * CONTEXTS + place] += 1
    total, rows = company.sum(), company.sum(1, keepdims=True) + 1e-9
    columns = company.sum(0, keepdims=True) ** 0.75
    chance = rows * columns * (total / columns.sum()) + 1e-9
    information = np.maximum(np.log(np.maximum(company * total / chance, 1e-9)), 0)
    information[company == 0] = 0
    trust = np.minimum(np.sqrt(np.array([counts[word] for word in vocabulary], np.float32)) / 30, 1)[:, None]
    information *= trust
    values, vectors = np.linalg.eigh((information.T @ information).astype(np.float64))
    scales = np.sqrt(np.maximum(values[-DIRECTIONS:], 1e-9))
    return unit((information @ vectors[:, -DIRECTIONS:].astype(np.float32)) / scales**0.5)


def unit(rows):
    return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def fine_classes(points, counts, vocabulary):
    random = np.random.RandomState(1)
    weight = np.array([counts[word] for word in vocabulary], float) ** 0.3
    centres = points[:FINE].copy() + 0.01 * random.randn(FINE, points.shape[1]).astype(np.float32)
    for _ in range(15):
        labels = (points @ centres.T).argmax(1)
        for label in range(FINE):
            inside = labels == label
            if inside.any():
                centres[label] = (points[inside] * weight[inside, None]).sum(0)
            else:
                centres[label] = points[random.randint(len(points))]
        centres = unit(centres)
    return labels


def coarse_classes(points, fine):
    empty = np.zeros(points.shape[1])
    means = [points[fine == label].mean(0) if (fine == label).any() else empty for label in range(FINE)]
    means = unit(np.array(means, np.float32))
    centres = means[:: FINE // COARSE][:COARSE].copy()
    for _ in range(30):
        labels = (means @ centres.T).argmax(1)
        for label in range(COARSE):
            if (labels == label).any():
                centres[label] = means[labels == label].mean(0)
        centres = unit(centres)
    return labels


def spelling(word, capital, small):
    seen = capital[word] + small[word]
    if seen < 2 or not word[0].isalpha():
        return "-"
    share = capital[word] / seen
    return next(mark for limit, mark in ((0.02, "n"), (0.2, "l"), (0.8, "m"), (0.98, "c"), (2, "a")) if share < limit)


def main(paths):
    sentences, counts, capital, small = read(paths)
    vocabulary = sorted((word for word in counts if counts[word] >= LEAST), key=lambda word: (-counts[word], word))
    points = directions(sentences, counts, vocabulary)
    fine = fine_classes(points, counts, vocabulary)
    coarse = coarse_classes(points, fine)
    for at, word in enumerate(vocabulary):
        print(word, coarse[fine[at]], fine[at], spelling(word, capital, small), sep="\t")


if __name__ == "__main__":
    main(sys.argv[1:])
