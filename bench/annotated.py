#!/usr/bin/env python3
"""How coded documents agree with the annotated blocks of train/events.jsonl, and how far confidence can be trusted.

usage: annotated.py LABELS CODED.jsonl [--parts 3,5] [--plot OUT.svg] [-v]

CODED: the documents of `train/texts.py`, coded by a program whose model has not learnt from the parts measured on
(`train/reader.py --without 3,5`). Judged is what lies in an annotated block. An event is right if its words overlap those of an
annotated event (or of a further mention of it) of the same type, or of the type that PLOVER's reduction gives it; doubtful ones
may be coded or not. Participants and status are judged where the type is right: `participants` is the share of those coded that are annotated in that
role, `roles` the share of annotated roles for which somebody annotated is coded. The contexts of a block are those of all its
coded events together; blocks without a coded event do not count. `-v` prints each context.
"""
import argparse
import collections
import json


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def readings(event):
    kind, status = event["type"], event["status"]
    found = {kind}
    if status in ("planned", "proposed") and kind in ("CONSULT", "SUPPORT", "COOPERATE", "AID"):
        found.add("AGREE")
    if status == "threatened":
        found.add("THREATEN")
    if status == "demanded":
        found.add("REQUEST")
    return found


def judge(block, document, count, sure):
    """Adds what holds for one block to `count`, and (confidence, right) of each coded event to `sure`."""
    start, end = block["span"]
    entities = document["entities"]
    first = {event["id"]: event for event in block["events"] if "types" in event}
    told = [(event["anchor"], event if "types" in event else first.get(event["same"])) for event in block["events"]]
    found = set()
    count["sentences"] += sum(start <= a < end for a, _ in document["sentences"])
    for event in document["events"]:
        if not start <= event["anchor"][0] < end:
            continue
        spans = [event["anchor"]] + event["mentions"]
        near = [gold for anchor, gold in told if gold and any(overlap(anchor, span) for span in spans)]
        right = [gold for gold in near if set(gold["types"]) & readings(event)]
        count["coded"] += 1
        sure.append((event["confidence"], bool(right)))
        if not right:
            count["other type" if near else "no event"] += 1
            continue
        count["right"] += 1
        found.update(id(gold) for gold in right)
        gold = right[0]
        count["statuses"] += 1
        count["status right"] += event["status"] == gold["status"]
        for role in ("actors", "recipients"):
            mentions = [entities[i]["mentions"] for i in event[role]]
            held = [any(overlap(m, s) for m in words for s in gold[role]) for words in mentions]
            count["participants coded"] += len(held)
            count["participants right"] += sum(held)
            count["roles annotated"] += bool(gold[role])
            count["roles found"] += any(held)
    for event in first.values():
        if not event["unsure"]:
            count["annotated"] += 1
            count["found"] += id(event) in found


def judge_contexts(block, document, contexts):
    """Adds to `contexts`, by name, how often it is right, coded and annotated."""
    start, end = block["span"]
    events = [event for event in document["events"] if start <= event["anchor"][0] < end]
    if not events:
        return
    coded = {name for event in events for name in event["contexts"]}
    for name in coded | set(block["contexts"]):
        was = {"coded": name in coded, "annotated": name in block["contexts"]}
        contexts[name].update({key: int(value) for key, value in (was | {"right": all(was.values())}).items()})


def f1(count):
    precision = count["right"] / max(count["coded"], 1)
    recall = count["right"] / max(count["annotated"], 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def tell_contexts(contexts, each):
    if each:
        for name, count in sorted(contexts.items()):
            figures = "precision={:.3f} recall={:.3f} F1={:.3f}".format(*f1(count))
            print(f"  {name:24}{figures}  coded {count['coded']}, annotated {count['annotated']}")
    print("contexts precision={:.3f} recall={:.3f} F1={:.3f}".format(*f1(sum(contexts.values(), collections.Counter()))))


def table(sure):
    rows = []
    for low in range(10):
        inside = [(c, r) for c, r in sure if low / 10 <= c < (low + 1) / 10 or low == 9 and c >= 1]
        if inside:
            rows.append((low / 10, len(inside), sum(c for c, _ in inside) / len(inside), sum(r for _, r in inside) / len(inside)))
    return rows


def plot(rows, path):
    """One dot for each tenth of confidence, as large as the number of events asks for; the line is perfect calibration."""
    at = lambda x, y: (60 + 400 * x, 440 - 400 * y)
    most = max(row[1] for row in rows)
    dots = []
    for _, number, confidence, right in rows:
        x, y = at(confidence, right)
        dots.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{3 + 9 * (number / most) ** 0.5:.1f}" fill="#1f4e79"><title>{number} events</title></circle>')
    ticks = "".join(
        f'<text x="{at(t / 5, 0)[0]:.0f}" y="462" text-anchor="middle">{t / 5}</text><text x="50" y="{at(0, t / 5)[1] + 4:.0f}" text-anchor="end">{t / 5}</text>'
        for t in range(6))
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 500" font-family="sans-serif" font-size="13">'
            '<rect width="480" height="500" fill="white"/><rect x="60" y="40" width="400" height="400" fill="none" stroke="#999"/>'
            f'<line x1="60" y1="440" x2="460" y2="40" stroke="#999" stroke-dasharray="4 4"/>{"".join(dots)}{ticks}'
            '<text x="260" y="488" text-anchor="middle">confidence</text>'
            '<text x="60" y="28">share of coded events whose type is right</text></svg>\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels")
    parser.add_argument("coded")
    parser.add_argument("--parts", default="3,5")
    parser.add_argument("--plot")
    parser.add_argument("-v", "--each-context", action="store_true")
    options = parser.parse_args()
    parts = {int(part) for part in options.parts.split(",")}
    documents = {}
    for line in open(options.coded, encoding="utf-8"):
        document = json.loads(line)
        documents[document["document"]["id"]] = document
    count, sure, contexts = collections.Counter(), [], collections.defaultdict(collections.Counter)
    for line in open(options.labels, encoding="utf-8"):
        block = json.loads(line)
        if block["block"] % 6 in parts:
            judge(block, documents[block["doc"]], count, sure)
            judge_contexts(block, documents[block["doc"]], contexts)
    share = lambda a, b: count[a] / max(count[b], 1)
    rows = table(sure)
    for low, number, confidence, right in rows:
        print(f"  confidence from {low:.1f}: {number:5} events, mean {confidence:.3f}, right {right:.3f}")
    off = sum(number * abs(confidence - right) for _, number, confidence, right in rows) / len(sure)
    tell_contexts(contexts, options.each_context)
    print(f"  coded {count['coded']}, of another type {count['other type']}, no event {count['no event']}; annotated {count['annotated']}")
    print(f"annotated precision={share('right', 'coded'):.3f} recall={share('found', 'annotated'):.3f} status={share('status right', 'statuses'):.3f}"
          f" participants={share('participants right', 'participants coded'):.3f} roles={share('roles found', 'roles annotated'):.3f} events/sentence={share('coded', 'sentences'):.2f} calibration error={off:.3f}")
    if options.plot:
        plot(rows, options.plot)


if __name__ == "__main__":
    main()
