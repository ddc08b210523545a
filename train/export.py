#!/usr/bin/env python3
"""Write a checkpoint as `syntax.bin`, the file that the program embeds.

usage: export.py MODEL.pt SYNTAX.bin

    8 bytes  "DLSYNTAX"
    u32      version of this layout (1)
    u32      size of the hidden state of one LSTM direction
    u64      bytes of the payload
    u64      checksum of the payload: FNV-1a over its 64-bit words, the last one filled up with zeros
    payload  sections, each: u8 length of its name, the name, u8 kind, and
             kind 0, rows:    u32 rows, u32 columns, f32 scale of each row, i8 weights; weight = scale * i8
             kind 1, floats:  u32 count, f32 values
             kind 2, strings: u32 count, each u16 length in bytes and UTF-8
             kind 3, keys:    u32 count, u32 values
All numbers are little-endian.
"""

import struct
import sys
from pathlib import Path

import numpy as np
import torch

import features as feat

MAGIC, VERSION = b"DLSYNTAX", 1


def checksum(payload):
    value = 0xCBF29CE484222325
    for word in np.frombuffer(payload + b"\0" * (-len(payload) % 8), dtype="<u8").tolist():
        value = (value ^ word) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def quantised(weights):
    """-> scales, int8 rows"""
    weights = np.asarray(weights, dtype=np.float32)
    scales = np.abs(weights).max(1) / 127
    scales[scales == 0] = 1
    return scales.astype("<f4"), np.clip(np.rint(weights / scales[:, None]), -127, 127).astype(np.int8)


class Writer:
    def __init__(self):
        self.parts = []

    def section(self, name, kind, *body):
        self.parts += [struct.pack("<B", len(name)), name.encode(), struct.pack("<B", kind), *body]

    def rows(self, name, weights):
        scales, values = quantised(weights)
        self.section(name, 0, struct.pack("<II", *values.shape), scales.tobytes(), values.tobytes())

    def floats(self, name, values):
        values = np.asarray(values, dtype="<f4").ravel()
        self.section(name, 1, struct.pack("<I", len(values)), values.tobytes())

    def strings(self, name, values):
        coded = [v.encode() for v in values]
        self.section(name, 2, struct.pack("<I", len(coded)), *(struct.pack("<H", len(c)) + c for c in coded))

    def keys(self, name, values):
        self.section(name, 3, struct.pack("<I", len(values)), np.asarray(values, dtype="<u4").tobytes())


def payload(checkpoint):
    weights = {k: t.float().numpy() for k, t in checkpoint["weights"].items()}
    lists, out = checkpoint["vocabulary"], Writer()
    out.strings("fold", [char + put for char, put in feat.FOLD.items()])
    for name in ("tags", "rels"):
        out.strings(name, lists[name])
    out.strings("bundles", lists["feats"])
    lexicon = sorted(checkpoint["lexicon"]["rules"].items())
    rules = sorted(set(rule for _, rule in lexicon))
    out.strings("lemma.rules", rules)
    out.keys("lemma.keys", [key for key, _ in lexicon])
    out.keys("lemma.choices", [rules.index(rule) for _, rule in lexicon])
    out.keys("words", lists["words"])
    for name in ("word", "gram", "prefix", "suffix3", "suffix2", "shape"):
        out.rows(f"embed.{name}", weights[f"{name}.weight"])
    for layer in (1, 2):
        for way, suffix in (("forward", ""), ("backward", "_reverse")):
            part = {k: weights[f"lstm{layer}.{k}_l0{suffix}"] for k in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")}
            out.rows(f"lstm{layer}.{way}.input", part["weight_ih"])
            out.rows(f"lstm{layer}.{way}.state", part["weight_hh"])
            out.floats(f"lstm{layer}.{way}.bias", part["bias_ih"] + part["bias_hh"])
    out.floats("root", weights["root"])
    for name in ("arc_dep", "arc_head", "arc", "rel_dep", "rel_head", "rel", "tag_hidden", "tag", "feats"):
        out.rows(name, weights[f"{name}.weight"])
        if name != "rel_head":
            out.floats(f"{name}.bias", weights[f"{name}.bias"])
    return b"".join(out.parts)


def main(checkpoint_path, out_path):
    checkpoint = torch.load(checkpoint_path, weights_only=False)
    body = payload(checkpoint)
    head = MAGIC + struct.pack("<IIQQ", VERSION, checkpoint["hidden"], len(body), checksum(body))
    Path(out_path).write_bytes(head + body)
    print(f"{out_path}: {len(head) + len(body)} bytes, hidden {checkpoint['hidden']}, epoch {checkpoint['epoch']}, {checkpoint['scores']}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
