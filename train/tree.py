"""The best tree of a matrix of arc scores (Chu-Liu/Edmonds), with exactly one root."""

import numpy as np


def heads_of(score):
    """score[d, h]: how well word d (0-based) hangs on h (0 is the root, h = word h - 1). -> heads, 0 for the root."""
    n = score.shape[0]
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:] = score[:, : n + 1]
    full[np.arange(1, n + 1), np.arange(1, n + 1)] = -np.inf
    heads = full[1:].argmax(1)
    if well_formed(heads):
        return heads
    spread = np.abs(full[np.isfinite(full)]).max() * 2 * (n + 1) + 1
    full[1:, 0] -= spread  # every further root costs more than any arc can win
    return np.array(edmonds(full)[1:])


def well_formed(heads):
    if (heads == 0).sum() != 1:
        return False
    for i in range(len(heads)):
        at, steps = i + 1, 0
        while at and steps <= len(heads):
            at, steps = heads[at - 1], steps + 1
        if at:
            return False
    return True


def edmonds(score):
    n = len(score)
    heads = [0] + [int(score[d].argmax()) for d in range(1, n)]
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [v for v in range(n) if v not in inside]
    m = len(rest)
    small = np.full((m + 1, m + 1), -np.inf)
    small[:m, :m] = score[np.ix_(rest, rest)]
    enter, leave = {}, {}
    for i, v in enumerate(rest):
        gains = [score[c, v] - score[c, heads[c]] for c in cycle]
        enter[v] = cycle[int(np.argmax(gains))]
        small[m, i] = max(gains)
        outs = [score[v, c] for c in cycle]
        leave[v] = cycle[int(np.argmax(outs))]
        if i:
            small[i, m] = max(outs)
    found = edmonds(small)
    for i, v in enumerate(rest):
        if i:
            heads[v] = leave[v] if found[i] == m else rest[found[i]]
    top = rest[found[m]]
    heads[enter[top]] = top
    return heads


def find_cycle(heads):
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at and not state[at]:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if at and at in path:
            return path[path.index(at) :]
        for v in path:
            state[v] = 2
    return None
