#!/usr/bin/env python3
"""The texts of events.jsonl, as `dateline-cues` takes them: {"id", "text", "published"?, "events"}.

usage: texts.py DATA events.jsonl > texts.jsonl

DATA is the folder of development data (see README.md). An id begins with the short name of its corpus:

  pol, pol2   PolNeAR, training part      gwn, lgl   GeoWebNews, Local-Global Lexicon     mt   MEANTIME
  ngec        NGEC's training set: headline and text
  ww          WikiWars: two long paragraphs at a time
  re3d        re3d, development part: six sentences at a time
  wire        written for this purpose: wire.jsonl beside this script
"""
import collections
import gzip
import json
import pathlib
import re
import sys


def lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        yield from file


def polnear(data):
    for line in lines(f"{data}/attribution/train.jsonl.gz"):
        row = json.loads(line)
        for name in ("pol", "pol2"):
            yield f"{name}:{row['id']}", row["text"], row["date"]


def places(data):
    for name, file in ("gwn", "gwn"), ("lgl", "lgl"):
        for line in lines(f"{data}/place/{file}.jsonl"):
            row = json.loads(line)
            yield f"{name}:{row['id']}", row["text"], None


def meantime(data):
    for line in lines(f"{data}/time/meantime.jsonl"):
        row = json.loads(line)
        yield f"mt:{row['id']}", row["text"], row["published"]


def wikiwars(data):
    for line in lines(f"{data}/time/wikiwars.jsonl"):
        row = json.loads(line)
        long = [p for p in row["text"].split("\n") if len(p) > 300]
        for at in range(0, len(long) - 1, 2):
            yield f"ww:{row['id']}-{at}", "\n\n".join(long[at:at + 2]), row.get("published")


def ngec(data):
    for line in lines(f"{data}/events/ngec_synthetic.jsonl.gz"):
        row = json.loads(line)
        yield f"ngec:{row['id']}", row["headline"] + ".\n\n" + row["text"], None


def re3d(data):
    """Sentences of which none stands in the status sentences, written as running text."""
    known = {json.loads(line)["text"][:60] for line in lines(f"{data}/status/dev.jsonl")}
    sentences = []
    for block in "".join(lines(f"{data}/ner/re3d-dev.bio.gz")).split("\n\n"):
        text = " ".join(row.split("\t")[0] for row in block.split("\n") if row and not row.startswith("#"))
        text = re.sub(r" ([.,;:!?%)\]’'”]|'s|’s|n't)", r"\1", text)
        text = re.sub(r"([(\[“]) ", r"\1", text)
        if 40 < len(text) < 400 and not any(text[:30] in other or other[:30] in text for other in known):
            sentences.append(text)
    for at in range(0, len(sentences) - 6, 6):
        yield f"re3d:{at}", "\n".join(sentences[at:at + 6]), None


def wire(_):
    for line in lines(str(pathlib.Path(__file__).with_name("wire.jsonl"))):
        row = json.loads(line)
        yield row["id"], row["text"], row["published"]


def main():
    data, labels = sys.argv[1:]
    events = collections.defaultdict(list)
    for line in open(labels, encoding="utf-8"):
        block = json.loads(line)
        given = events[block["doc"]]
        types = {event["id"]: event["types"][0] for event in block["events"] if "types" in event}
        for event in block["events"]:
            kind = types.get(event["id"] if "types" in event else event["same"])
            if kind:
                given.append([*event["anchor"], kind])
    missing = set(events)
    for corpus in (polnear, places, meantime, wikiwars, ngec, re3d, wire):
        for name, text, published in corpus(data):
            if name in missing:
                missing.remove(name)
                row = {"id": name, "text": text, "events": events[name]}
                print(json.dumps(row | ({"published": published} if published else {})))
    if missing:
        raise SystemExit(f"{len(missing)} texts are not in {data}: {sorted(missing)[:5]}")


if __name__ == "__main__":
    main()
