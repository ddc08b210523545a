#!/usr/bin/env python3
"""Score how pronouns and short names are linked to named persons, organizations and places (Python 3.11, standard library).

usage: coref_links.py GOLD PRED [--errors]

GOLD is CoNLL-U, plain or .gz, with `Entity=` as GUM has it (`etype`, `minspan` and `identity` are read by the order in
`# global.Entity`); PRED is CoNLL-U with `Entity=` of `dateline parse`. Words are compared by their characters, white space
not counted, so PRED may have other tokens and sentences than GOLD, but must have the same text.

A *name* is a mention of type person, organization or place whose head is a proper noun ("coauthor Ana Kovar": or a noun
with one beside it), or that has a proper noun of its Wikipedia identity in it. Its *name words* are the head and the
capitalised words that hang on it by flat, compound, amod, nummod, nmod or nmod:poss, without titles (nmod:desc) and
without words inside a mention of something else (and without the "Rich" that only begins the sentence "Rich Oslo ...").

Recall: of the gold mentions of these classes whose gold chain holds a name,
  he/she, it, they   personal, possessive and reflexive pronouns of the third person
  I/we/you           those of the first and second person inside quotation marks
  short name         names with fewer name words than the fullest name of their chain (surname, acronym, "the Church")
how many are linked right. Roles ("the envoy", "the group": mentions of such a chain with a common noun for their head)
are counted too, as information.

Our mention for a gold mention has the same span or the same head word (or, of names, each has the head of the other among
its name words: trees differ in what heads "Ana Kovar"). Our chain says one name for it, its
representative: the name with the most name words (of equals the first). For a short name it has to be another name than
the mention: at least as many name words, and not the same ones. A link is right if the representative is, by its own span
or head word, a name of the gold chain of the mention. So the pronouns of a chain that mixes two people are right for one
of the two at most, and a chain that says no name answers nothing.

Precision: of our pronouns of these classes, short names and roles for which our chain says a representative, how many are
right, whatever gold says of the mention; one that gold does not link at all is wrong. (Left out: links inside one gold
chain of another type, as of a ship or an event.) For roles this counts only mentions that gold has too, since descriptions
of things are no matter of this scorer.

--errors lists what was wrong or missed, with the words around it. Last line, over all classes but roles:
`coref links P=0.xxx R=0.xxx F=0.xxx`. Exit 0, or 2 when the files cannot be compared.
"""
import bisect
import collections
import gzip
import re
import sys

TYPES = {"person", "organization", "place"}
PRONOUNS = {
    "he/she": "he him his himself she her hers herself",
    "it": "it its itself",
    "they": "they them their theirs themselves themself",
    "I/we/you": "i me my mine myself we us our ours ourselves you your yours yourself yourselves",
}
CLASS_OF = {form: name for name, forms in PRONOUNS.items() for form in forms.split()}
CLASSES = [*PRONOUNS, "short name"]
IN_NAME = {"flat", "compound", "amod", "nummod", "nmod", "nmod:poss"}
FIELDS = "GRP-etype-infstat-salience-centering-minspan-link-identity"


class Bad(Exception):
    pass


class Token:
    def __init__(self, columns, start, end):
        self.number, self.form, self.upos, self.rel = columns[0], columns[1], columns[3], columns[7]
        self.head_number = columns[6]
        self.start, self.end = start, end
        self.head = None
        self.children = []
        self.quoted = self.first = False


class Mention:
    def __init__(self, chain, first, last, fields):
        self.chain, self.first, self.last = chain, first, last
        self.type, self.identity = fields.get("etype", ""), fields.get("identity", "")
        self.inner = []

    def finish(self, tokens, proper):
        """Finds the head and the name words, once all mentions are known; `proper` are words that are mostly capitalised within
        sentences."""
        inside = range(self.first, self.last + 1)
        self.span = (tokens[self.first].start, tokens[self.last].end)
        tops = [at for at in inside if tokens[at].head is None or tokens[at].head not in inside]
        content = [at for at in tops if tokens[at].upos not in ("PUNCT", "ADP", "DET", "PART")]
        self.head = (content or tops or [self.first])[0]
        self.upos = tokens[self.head].upos
        others = {at for other in self.inner if other.chain != self.chain for at in range(other.first, other.last + 1)}
        self.name = self.head if self.upos == "PROPN" else self.set_beside(tokens, inside)
        self.heads = {tokens[at].start for at in (self.head, self.name) if at is not None}
        words, queue = [], [self.head if self.name is None else self.name]
        while queue:
            at = queue.pop()
            words.append(at)
            for child in tokens[at].children:
                token = tokens[child]
                named = token.form[:1].isupper() or token.form[:1].isdigit() or token.rel == "flat"
                named = named and not (token.first and token.rel == "amod" and token.form not in proper)
                if child in inside and child not in others and token.rel.removesuffix(":unmarked") in IN_NAME and named:
                    queue.append(child)
        self.parts = {tokens[at].start for at in words}
        self.words = tuple(tokens[at].form for at in sorted(words) if tokens[at].upos != "PUNCT")
        title = set(re.split(r"[_\W]+", self.identity))
        named = any(tokens[at].upos == "PROPN" and tokens[at].form in title for at in inside)
        self.is_proper = self.name is not None or (self.upos != "PRON" and named)
        self.is_name = self.is_proper and self.type in TYPES

    def set_beside(self, tokens, inside):
        """The name in "coauthor Ana Kovar", where it is no mention of its own."""
        taken = {at for other in self.inner for at in range(other.first, other.last + 1)}
        for at in tokens[self.head].children:
            token = tokens[at]
            if at in inside and at not in taken and token.upos == "PROPN" and token.rel in ("flat", "appos"):
                return at
        return None


class Document:
    """Tokens with their place among the characters, and mentions."""

    def __init__(self, name):
        self.name, self.tokens, self.mentions = name, [], []
        self.opened, self.quote, self.fields = {}, False, FIELDS.split("-")

    def sentence(self, rows):
        numbers = {token.number: at for at, token in rows}
        rows[0][1].first = True
        for at, token in rows:
            token.head = numbers.get(token.head_number)
            if token.head is not None:
                self.tokens[token.head].children.append(at)

    def add(self, columns, start, end):
        token = Token(columns, start, end)
        self.tokens.append(token)
        if token.form in ("“", "``"):
            self.quote = True
        elif token.form in ("”", "''"):
            self.quote = False
        elif token.form == '"':
            self.quote = not self.quote
        else:
            token.quoted = self.quote
        at = len(self.tokens) - 1
        brackets = next((item[7:] for item in columns[9].split("|") if item.startswith("Entity=")), "")
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", brackets):
            chain = part.strip("()").split("-")[0]
            if part[0] == "(":
                values = part.strip("()").split("-")
                self.opened.setdefault(chain, []).append((at, dict(zip(self.fields, values))))
            if part[-1] == ")":
                if not self.opened.get(chain):
                    raise Bad(f"mention of {chain} closed but not opened at {token.form!r} in {self.name}")
                first, fields = self.opened[chain].pop()
                self.mentions.append(Mention(chain, first, at, fields))
        return at, token

    def finish(self):
        if any(self.opened.values()):
            raise Bad(f"a mention is not closed in {self.name}")
        self.mentions.sort(key=lambda mention: (mention.first, -mention.last))
        outer = []
        for mention in self.mentions:
            outer = [other for other in outer if other.last >= mention.first]
            for other in outer:
                if other.last >= mention.last:
                    other.inner.append(mention)
            outer.append(mention)
        within = collections.Counter(token.form for token in self.tokens if not token.first)
        proper = {form for form in within if within[form] > within[form[:1].lower() + form[1:]]}
        for mention in self.mentions:
            mention.finish(self.tokens, proper)
        self.chains = {}
        for mention in self.mentions:
            self.chains.setdefault(mention.chain, []).append(mention)
        self.starts = [token.start for token in self.tokens]

    def around(self, start, end, width=6):
        first = max(0, bisect.bisect_right(self.starts, start) - 1)
        last = bisect.bisect_left(self.starts, end) - 1
        form = lambda tokens: " ".join(token.form for token in tokens)
        left, right = self.tokens[max(0, first - width) : first], self.tokens[last + 1 : last + 1 + width]
        return f"{form(left)} [{form(self.tokens[first : last + 1])}] {form(right)}".strip()


def load(path):
    documents, document, size, rows = [], None, 0, []
    span, until, done = (0, 0), 0, 0
    with gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8") as file:
        for line in [*file, "\n"]:
            line = line.rstrip("\r\n")
            if line.startswith("# newdoc") or (document is None and line):
                document = Document(line.partition("=")[2].strip())
                documents.append(document)
                size = 0
            if line.startswith("# global.Entity"):
                document.fields = line.partition("=")[2].strip().split("-")
            if line.startswith("# newpar"):
                document.quote = False
            if not line:
                if rows:
                    document.sentence(rows)
                rows, until = [], 0
                continue
            columns = line.split("\t")
            if line.startswith("#") or len(columns) != 10 or "." in columns[0]:
                continue
            form = "".join(columns[1].split())
            if "-" in columns[0]:
                span, until, done = (size, size + len(form)), int(columns[0].split("-")[1]), 0
                size += len(form)
                continue
            if int(columns[0]) <= until:
                start = min(span[0] + done, span[1])
                end = span[1] if int(columns[0]) == until else min(start + len(form), span[1])
                done += len(form)
            else:
                start, end = size, size + len(form)
                size = end
            rows.append(document.add(columns, start, end))
    for document in documents:
        document.finish()
    return documents


def align(gold, pred):
    """-> for each of our mentions the gold mention with its span, else the one with its head word and the nearest span"""
    spans, heads = {}, {}
    for mention in gold.mentions:
        spans.setdefault(mention.span, mention)
        for start in mention.heads:
            heads.setdefault(start, []).append(mention)
    found, names = {}, [mention for mention in gold.mentions if mention.is_proper]
    for mention in pred.mentions:
        away = lambda other: (abs(other.span[0] - mention.span[0]) + abs(other.span[1] - mention.span[1]), other.span)
        same_head = [other for start in sorted(mention.heads) for other in heads.get(start, [])]
        if not same_head and mention.is_proper:
            same_head = [other for other in names if other.heads & mention.parts and mention.heads & other.parts]
        found[mention] = spans.get(mention.span) or min(same_head, key=away, default=None)
    return found


def class_of(tokens, mention, quoted):
    """The class of a pronoun, None for other words and for "I" outside of quotation marks."""
    token = tokens[mention.head]
    name = CLASS_OF.get(token.form.lower()) if token.upos in ("PRON", "DET") and token.form != "US" else None
    return None if name == "I/we/you" and not quoted(token.start) else name


class Counts:
    def __init__(self):
        self.right, self.said, self.found, self.gold = 0, 0, 0, 0

    def add(self, other):
        for key, value in vars(other).items():
            setattr(self, key, getattr(self, key) + value)

    def figures(self):
        precision = self.right / self.said if self.said else 0.0
        recall = self.found / self.gold if self.gold else 0.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0


def score(gold, pred, counts, errors):
    quotes = {token.start for token in gold.tokens if token.quoted}
    quoted = lambda start: start in quotes
    of = align(gold, pred)
    ours = {}
    for mention in pred.mentions:
        if of[mention] is not None:
            ours.setdefault(of[mention], mention)

    def words(mention):
        return of[mention].words if of[mention] is not None else mention.words

    def is_name(mention):
        return of[mention].is_proper if of[mention] is not None else mention.is_proper

    def representative(mention, name_class):
        names = [other for other in pred.chains[mention.chain] if other is not mention and is_name(other)]
        if name_class == "short name":
            own = words(mention)
            names = [other for other in names if words(other) != own and len(words(other)) >= len(own)]
        return max(names, key=lambda other: (len(words(other)), -other.first), default=None)

    def judge(mention, name_class):
        """-> representative and True, False, or None for a link that is left out; (None, False) where nothing is said"""
        said = representative(mention, name_class)
        if said is None:
            return None, False
        target, name = of[mention], of[said]
        same = target is not None and name is not None and target.chain == name.chain
        return said, None if same and not name.is_name else same

    def fullest_name(mention):
        names = [other for other in gold.chains[mention.chain] if other.is_name] if mention is not None else []
        name = max(names, key=lambda other: len(other.words), default=None)
        return "no name" if name is None else gold.around(*name.span, width=0).strip()

    for mention in pred.mentions:
        target = of[mention]
        if is_name(mention):
            name_class = "short name"
        elif mention.upos in ("PRON", "DET"):
            name_class = class_of(pred.tokens, mention, quoted)
        else:
            name_class = "role" if target is not None and target.upos == "NOUN" and not target.is_proper else None
        if name_class is None:
            continue
        said, right = judge(mention, name_class)
        if said is None or right is None:
            continue
        counts[name_class].said += 1
        counts[name_class].right += right
        if not right and errors is not None:
            text = f"wrong   {name_class:10} {pred.around(*mention.span)}  -> {pred.around(*said.span, width=0)}"
            errors.append((mention.span, f"{text} = {fullest_name(target)}"))
    for chain in gold.chains.values():
        fullest = max((len(mention.words) for mention in chain if mention.is_name), default=0)
        for mention in chain:
            if not fullest or mention.type not in TYPES:
                continue
            if mention.is_name:
                name_class = "short name" if len(mention.words) < fullest else None
            elif mention.upos == "NOUN" and not mention.is_proper:
                name_class = "role"
            else:
                name_class = class_of(gold.tokens, mention, quoted)
            if name_class is None:
                continue
            mine = ours.get(mention)
            said, right = judge(mine, name_class) if mine is not None else (None, False)
            counts[name_class].gold += 1
            counts[name_class].found += bool(right)
            if said is None and errors is not None:
                why = "not found" if mine is None else "no name"
                text = f"missed  {name_class:10} {gold.around(*mention.span)}  = {fullest_name(mention)} ({why})"
                errors.append((mention.span, text))


def main(arguments):
    files = [item for item in arguments if not item.startswith("--")]
    if len(files) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    gold, pred = load(files[0]), load(files[1])
    text = lambda document: "".join("".join(token.form.split()) for token in document.tokens)
    if [text(document) for document in gold] != [text(document) for document in pred]:
        raise Bad(f"the documents' texts differ ({len(gold)} and {len(pred)} documents)")
    counts = {name: Counts() for name in [*CLASSES, "role"]}
    for one, two in zip(gold, pred):
        errors = [] if "--errors" in arguments else None
        score(one, two, counts, errors)
        if errors is not None:
            print(f"== {one.name}")
            for _, line in sorted(errors):
                print(line)
    total = Counts()
    for name in CLASSES:
        total.add(counts[name])
    for name, count in [*counts.items(), ("all but roles", total)]:
        p, r, f = count.figures()
        print(f"{name:14} right {count.right:4} of {count.said:4} said  P {p:.3f}   found {count.found:4} of {count.gold:4}  R {r:.3f}   F {f:.3f}")
    print("coref links P={:.3f} R={:.3f} F={:.3f}".format(*total.figures()))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Bad, OSError, ValueError) as error:
        print(f"coref_links.py: {error}", file=sys.stderr)
        sys.exit(2)
