#!/usr/bin/env python3
"""The examples of the lexicon as plain sentences: {"id", "text", "type", "anchors"}; anchors in code points.

usage: lexicon_examples.py data/lexicon > examples.jsonl
"""
import json
import pathlib
import re
import sys

ROLE = re.compile(r"\[(?:actor|recipient|mediator|content|thing|place)\S* ")


def plain(example):
    """-> the sentence without its marks, and where its starred words stand"""
    text, stars, depth = "", [], 0
    for letter in ROLE.sub("\0", example):
        if letter == "\0":
            depth += 1
        elif letter == "]" and depth:
            depth -= 1
        elif letter == "*":
            stars.append(len(text))
        else:
            text += letter
    return text, [stars[at:at + 2] for at in range(0, len(stars) - 1, 2)]


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.lex")):
    kind = path.stem.lower() if path.stem == "none" else path.stem.upper()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("+ "):
            text, anchors = plain(line[2:].strip())
            print(json.dumps({"id": f"{path.name}:{number}", "text": text, "type": kind, "anchors": anchors}))
