#!/usr/bin/env python3
"""Sentences of news that the treebanks hardly have, with their trees, from a small grammar of our own.

usage: grammar.py COUNT [SEED]     prints COUNT sentences in CoNLL-U

What the treebanks (weblogs, mail, reviews, encyclopaedia) lack is what news is made of: "demanded that the government
end curbs", "offered to hand over two suspects", "Peru today refused", "relations with A and B", and verbs that are
nouns elsewhere (end, ban, strike, raid, aid, order). The frames below draw such sentences with random parties, things
and days.
"""

import random
import sys

from conllu import Word

STATES = "Norway Peru Kenya Iran Mali Ghana Chile Sudan Nepal Qatar Oman Laos Cuba Fiji Egypt Libya Syria Yemen Jordan Turkey Greece France Spain Italy Poland Japan China India Russia Ukraine Israel Lebanon Iraq Serbia Albania Congo Somalia Nigeria Ethiopia Eritrea Pakistan Bangladesh Vietnam Thailand Cambodia Colombia Venezuela Bolivia Germany Britain Austria Canada Mexico Brazil Denmark Moscow Tehran Beijing Washington Ankara Cairo Baghdad Kyiv Damascus Belgrade".split()
PEOPLES = "Norwegian Peruvian Kenyan Iranian Malian Ghanaian Chilean Sudanese Nepalese Qatari Omani Cuban Egyptian Libyan Syrian Yemeni Jordanian Turkish Greek French Spanish Italian Polish Japanese Chinese Indian Russian Ukrainian Israeli Lebanese Iraqi Serbian Albanian Congolese Somali Nigerian Ethiopian Eritrean Pakistani Vietnamese Thai Colombian Venezuelan German British Canadian Mexican Brazilian Danish".split()
GROUPS = "rebel/rebels soldier/soldiers official/officials troop/troops militant/militants protester/protesters lawmaker/lawmakers diplomat/diplomats minister/ministers student/students worker/workers leader/leaders peacekeeper/peacekeepers gunman/gunmen villager/villagers judge/judges prosecutor/prosecutors settler/settlers refugee/refugees hostage/hostages prisoner/prisoners activist/activists journalist/journalists inspector/inspectors".split()
BODIES = "government army parliament ministry opposition police union court cabinet militia junta party embassy council commission military navy president minister envoy spokesman general".split()
THINGS = "border blockade curfew embargo airport port bridge village base camp ban strike rally siege deal treaty ceasefire plan talk visit offensive patrol raid attack sanction restriction demand order aid convoy checkpoint mission summit vote trial arrest curb call march protest visit offer".split()
FIRST = "Ana Karim Dina Omar Lena Yusuf Marta Ivan Nadia Pavel Rosa Tomas Amira Jonas Leila Samir Hana Boris Elif Kofi".split()
LAST = "Kovar Aydin Lund Reyes Haddad Petrov Mensah Okoye Vargas Nilsen Demir Tanaka Rahimi Ferrer Abara Sorokin Mbeki Larsen Costa Najjar".split()
ORGS = ["Amnesty International", "Human Rights Watch", "United Nations", "African Union", "European Union", "Arab League", "Red Cross", "World Bank", "Kurdistan Workers Party", "National Salvation Front"]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
CITIES = "Oslo Lima Nairobi Mosul Kidal Accra Geneva Doha Vienna Aleppo Aden Basra Goma Juba Kabul Homs Tripoli Odesa Lviv Taiz".split()
NUMBERS = "two three four five six seven eight nine ten twelve".split()

PLURAL = "Number=Plur"
SINGULAR = "Number=Sing"


class Node:
    """A word with what hangs on it, before and after; numbered when the sentence is read off."""

    def __init__(self, form, lemma, upos, xpos, feats="_"):
        self.word = (form, lemma, upos, xpos, feats)
        self.before, self.after = [], []
        self.plural = False

    def left(self, rel, node):
        self.before.append((rel, node))
        return self

    def right(self, rel, node):
        self.after.append((rel, node))
        return self

    def left_first(self, rel, node):
        self.before.insert(0, (rel, node))
        return self

    def read_off(self, rel, out, head):
        """Appends (word, rel, head node) of the whole phrase in text order."""
        for child_rel, child in self.before:
            child.read_off(child_rel, out, self)
        out.append((self, rel, head))
        for child_rel, child in self.after:
            child.read_off(child_rel, out, self)


def sentence(root):
    out = []
    root.read_off("root", out, None)
    at = {id(node): i + 1 for i, (node, _, _) in enumerate(out)}
    words = [Word(*node.word, at[id(head)] if head else 0, rel) for node, rel, head in out]
    first = words[0]
    return [first.changed(form=first.form[0].upper() + first.form[1:])] + words[1:]


def punct(form):
    return Node(form, form, "PUNCT", {".": ".", ",": ","}.get(form, form))


def the():
    return Node("the", "the", "DET", "DT", "Definite=Def|PronType=Art")


def a(word):
    form = "an" if word[0] in "aeiou" else "a"
    return Node(form, "a", "DET", "DT", "Definite=Ind|PronType=Art")


def case(form):
    return Node(form, form, "ADP", "IN")


def name(form, xpos="NNP"):
    return Node(form, form, "PROPN", xpos, SINGULAR)


def noun(form, plural=False, lemma=None):
    node = Node(form, lemma or form, "NOUN", "NNS" if plural else "NN", PLURAL if plural else SINGULAR)
    node.plural = plural
    return node


def genitive(node):
    return node.right("case", Node("'" if node.word[0].endswith("s") and node.plural else "'s", "'s", "PART", "POS"))


def plural_of(word):
    return word[:-1] + "ies" if word[-1] == "y" and word[-2] not in "aeiou" else word + ("es" if word[-1] in "sxh" else "s")


def had(number):
    return Node("had", "have", "AUX", "VBD", f"Mood=Ind|{number}|Person=3|Tense=Past|VerbForm=Fin")


def was(subject):
    form, number = ("were", PLURAL) if subject.plural else ("was", SINGULAR)
    return Node(form, "be", "AUX", "VBD", f"Mood=Ind|{number}|Person=3|Tense=Past|VerbForm=Fin")


def negation():
    return Node("not", "not", "PART", "RB", "Polarity=Neg")


def marker(form, xpos="IN"):
    return Node(form, form, "SCONJ", xpos)


class Verb:
    """A verb with its forms: base, -s, past, participle, -ing, and a particle, if any."""

    def __init__(self, spec):
        words, _, particle = spec.partition("|")
        base, *given = words.split("/")
        self.base, self.particle = base, particle
        stem = base[:-1] if base[-1] == "e" else base[:-1] + "i" if base[-1] == "y" and base[-2] not in "aeiou" else base
        self.past = given[0] if given else stem + "ed"
        self.participle = given[1] if len(given) > 1 else self.past
        self.ing = given[2] if len(given) > 2 else (stem if base[-1] == "e" else base) + "ing"
        self.third = plural_of(base)

    def node(self, form, xpos, feats):
        node = Node(form, self.base, "VERB", xpos, feats)
        if self.particle:
            node.right("compound:prt", Node(self.particle, self.particle, "ADP", "RP"))
        return node

    def finite(self, subject, rng):
        """Past, present, perfect, future, with a modal or negated, with its subject."""
        number = PLURAL if subject.plural else SINGULAR
        kind = rng.random()
        if kind < 0.5:
            node = self.past_of(subject)
        elif kind < 0.62:
            node = self.present(subject)
        elif kind < 0.72:
            form, xpos = ("have", "VBP") if subject.plural else ("has", "VBZ")
            node = self.node(self.participle, "VBN", "Tense=Past|VerbForm=Part")
            node.left("aux", Node(form, "have", "AUX", xpos, f"Mood=Ind|{number}|Person=3|Tense=Pres|VerbForm=Fin"))
        elif kind < 0.8:
            node = self.node(self.participle, "VBN", "Tense=Past|VerbForm=Part").left("aux", had(number))
        elif kind < 0.85:
            did = Node("did", "do", "AUX", "VBD", f"Mood=Ind|{number}|Person=3|Tense=Past|VerbForm=Fin")
            node = self.bare().left("aux", did).left("advmod", negation())
        else:
            modal = rng.choice(["will", "will", "would", "may", "must"])
            node = self.bare().left("aux", Node(modal, modal, "AUX", "MD", "VerbForm=Fin"))
            if rng.random() < 0.2:
                node.left("advmod", negation())
        return node.left_first("nsubj", subject)

    def past_of(self, subject):
        number = PLURAL if subject.plural else SINGULAR
        return self.node(self.past, "VBD", f"Mood=Ind|{number}|Person=3|Tense=Past|VerbForm=Fin")

    def present(self, subject):
        form, xpos, number = (self.base, "VBP", PLURAL) if subject.plural else (self.third, "VBZ", SINGULAR)
        return self.node(form, xpos, f"Mood=Ind|{number}|Person=3|Tense=Pres|VerbForm=Fin")

    def bare(self):
        return self.node(self.base, "VB", "VerbForm=Inf")

    def to(self):
        return self.bare().left("mark", Node("to", "to", "PART", "TO"))

    def subjunctive(self, subject):
        number = PLURAL if subject.plural else SINGULAR
        node = self.node(self.base, "VB", f"Mood=Sub|{number}|Person=3|Tense=Pres|VerbForm=Fin")
        return node.left("nsubj", subject)

    def passive(self, subject, rng):
        node = self.node(self.participle, "VBN", "Tense=Past|VerbForm=Part|Voice=Pass")
        number, form = (PLURAL, "were") if subject.plural else (SINGULAR, "was")
        node.left("nsubj:pass", subject)
        if rng.random() < 0.3:
            node.left("aux", Node("will", "will", "AUX", "MD", "VerbForm=Fin"))
            return node.left("aux:pass", Node("be", "be", "AUX", "VB", "VerbForm=Inf"))
        return node.left("aux:pass", Node(form, "be", "AUX", "VBD", f"Mood=Ind|{number}|Person=3|Tense=Past|VerbForm=Fin"))

    def gerund(self):
        return self.node(self.ing, "VBG", "VerbForm=Ger")


TRANSITIVE = [Verb(v) for v in (
    "end attack raid bomb strike/struck/struck ban/banned/banned/banning shell visit release arrest detain aid help halt lift back "
    "support welcome target condemn order protest cancel blame close open seize free kill wound recognize suspend storm join leave/left "
    "block extend ease enter accept reject sign break/broke/broken call|off break/broke/broken|off hand|over set/set/set/setting|up "
    "carry|out take/took/taken|over shut/shut/shut/shutting|down give/gave/given|up pull|out draw/drew/drawn|up turn|over send/sent/sent|back "
    "meet/met/met plan/planned/planned/planning demand offer deploy evacuate withdraw/withdrew/withdrawn besiege expel/expelled/expelled/expelling"
).split()]
DEMANDS = [Verb(v) for v in "demand insist urge request recommend propose suggest order".split()]
SAYS = [Verb(v) for v in "fear hint/hinted/hinted/hinting say/said/said announce warn claim report confirm deny vow threaten promise pledge insist".split()]
INFINITIVES = [Verb(v) for v in (
    "offer agree refuse threaten vow pledge promise decline plan/planned/planned/planning fail propose intend try decide seek/sought/sought hope "
    "prepare begin/began/begun/beginning continue"
).split()]
CONTROLS = [Verb(v) for v in "urge order ask tell/told/told force allow warn invite persuade press pressure call instruct help".split()]
LIGHT = [("hold/held/held", "talks", "with"), ("impose", "sanctions", "on"), ("launch", "attacks", "on"), ("issue", "demands", "to"),
         ("break/broke/broken|off", "relations", "with"), ("sever", "ties", "with"), ("restore", "relations", "with"),
         ("lift", "restrictions", "on"), ("carry|out", "raids", "against"), ("open", "negotiations", "with"), ("sign", "agreements", "with")]


class Draw:
    """Draws phrases and sentences."""

    def __init__(self, rng):
        self.rng = rng

    def pick(self, items):
        return self.rng.choice(items)

    def state(self):
        return name(self.pick(STATES))

    def people(self):
        return Node(*[self.pick(PEOPLES)] * 2, "ADJ", "JJ", "Degree=Pos")

    def person(self):
        head = name(self.pick(FIRST)).right("flat", name(self.pick(LAST)))
        kind = self.rng.random()
        if kind < 0.3:
            title = name(self.pick(["President", "General", "Chancellor", "Ambassador", "Colonel", "Senator"]))
            if self.rng.random() < 0.5:
                title.left("amod", self.people())
            head.left("nmod:desc", title)
        elif kind < 0.5:
            title = name("Minister").left("amod", Node("Prime", "Prime", "ADJ", "NNP", "Degree=Pos"))
            head.left("nmod:desc", title)
        return head

    def organization(self):
        words = self.pick(ORGS).split()
        if self.rng.random() < 0.1:
            words = [self.pick("NATO UNHCR OSCE ECOWAS PKK FARC IAEA OPEC".split())]
        head = name(words[-1])
        if words[0] == "United":
            head = Node("Nations", "Nation", "PROPN", "NNPS", PLURAL).left("amod", Node("United", "United", "ADJ", "NNP", "Degree=Pos"))
        elif words[0] in ("African", "European", "Red"):
            head.left("amod", Node(words[0], words[0], "ADJ", "NNP", "Degree=Pos"))
        else:
            for word in words[:-1]:
                head.left("compound", name(word))
        if words[0] not in ("Amnesty", "Human") and words[0].istitle():
            head.before.insert(0, ("det", the()))
        return head

    def body(self):
        kind = self.rng.random()
        if kind < 0.3:
            owner = genitive(self.state())
            return noun(self.pick(BODIES)).left("nmod:poss", owner)
        head = noun(self.pick(BODIES)).left("det", the())
        if kind < 0.8:
            head.left("amod", self.people())
        return head

    def group(self):
        lemma, form = self.pick(GROUPS).split("/")
        head = noun(form, True, lemma)
        kind = self.rng.random()
        if kind < 0.3:
            head.left("det", the())
        elif kind < 0.5:
            number = self.pick(NUMBERS)
            head.left("nummod", Node(number, number, "NUM", "CD", "NumForm=Word|NumType=Card"))
        if self.rng.random() < 0.5:
            head.left("amod", self.people())
        return head

    def party(self):
        draw = self.pick([self.state, self.state, self.body, self.body, self.group, self.group, self.person, self.organization])
        node = draw()
        if self.rng.random() < 0.08 and draw == self.state:
            other = self.state().left("cc", Node("and", "and", "CCONJ", "CC"))
            node.right("conj", other)
            node.plural = True
        return node

    def thing(self):
        word = self.pick(THINGS)
        plural = self.rng.random() < 0.4
        head = noun(plural_of(word) if plural else word, plural, word)
        kind = self.rng.random()
        if not plural:
            head.left("det", the() if kind < 0.6 else a(word))
        elif kind < 0.4:
            head.left("det", the())
        if self.rng.random() < 0.25:
            below = self.pick([self.state, self.body])()
            head.right("nmod", below.left_first("case", case(self.pick(["on", "against", "in", "with"]))))
        return head

    def harmed(self):
        return self.pick([self.group, self.thing, self.state])()

    def when(self, verb):
        """Hangs a day on the verb; it may stand before the verb ("Peru today refused")."""
        kind = self.rng.random()
        if kind > 0.35 and any(rel.startswith("aux") for rel, _ in verb.before):
            kind = kind / 2  # not between an auxiliary and its verb
        if kind < 0.2:
            verb.right("obl", name(self.pick(DAYS)).left("case", case("on")))
        elif kind < 0.3:
            verb.right("obl:unmarked", name(self.pick(DAYS)))
        elif kind < 0.35:
            verb.right("obl:unmarked", noun(self.pick(["today", "yesterday"])))
        elif kind < 0.45:
            day = self.pick(["today", "yesterday"])
            verb.left("obl:unmarked", noun(day))
        elif kind < 0.52:
            verb.left("obl", name(self.pick(DAYS)).left("case", case("on")))
        elif kind < 0.58:
            verb.left("obl:unmarked", name(self.pick(DAYS)))
        return verb

    def where(self, verb):
        if self.rng.random() < 0.25:
            verb.right("obl", name(self.pick(CITIES)).left("case", case(self.pick(["in", "near", "outside"]))))
        return verb

    def transitive(self, node):
        return self.where(node.right("obj", self.harmed()))

    def plain(self):
        subject = self.party()
        return self.when(self.transitive(self.pick(TRANSITIVE).finite(subject, self.rng)))

    def demand(self):
        """A subjunctive: "demanded that the army end the siege"."""
        inner = self.transitive(self.pick(TRANSITIVE).subjunctive(self.party()))
        inner.left_first("mark", Node("that", "that", "SCONJ", "IN"))
        return self.when(self.pick(DEMANDS).finite(self.party(), self.rng)).right("ccomp", inner)

    def says(self):
        inner = self.transitive(self.pick(TRANSITIVE).finite(self.party(), self.rng))
        if self.rng.random() < 0.6:
            inner.left_first("mark", Node("that", "that", "SCONJ", "IN"))
        return self.when(self.pick(SAYS).finite(self.party(), self.rng)).right("ccomp", inner)

    def infinitive(self):
        """ "offered to hand over two suspects" """
        verb = self.when(self.pick(INFINITIVES).finite(self.party(), self.rng))
        return verb.right("xcomp", self.transitive(self.pick(TRANSITIVE).to()))

    def control(self):
        verb = self.pick(CONTROLS).finite(self.party(), self.rng)
        inner = self.transitive(self.pick(TRANSITIVE).to())
        if verb.word[1] == "call":
            verb.right("obl", self.party().left_first("case", case("on")))
        else:
            verb.right("obj", self.party())
        return self.when(verb).right("xcomp", inner)

    def passive(self):
        verb = self.pick(TRANSITIVE).passive(self.harmed(), self.rng)
        if self.rng.random() < 0.5:
            verb.right("obl:agent", self.party().left_first("case", case("by")))
        return self.when(self.where(verb))

    def light(self):
        """ "break off relations with A and B" """
        words, things, with_whom = self.pick(LIGHT)
        below = self.state().left("case", case(with_whom))
        if self.rng.random() < 0.5:
            below.right("conj", self.state().left("cc", Node("and", "and", "CCONJ", "CC")))
        lemma = {"ties": "tie", "talks": "talk", "sanctions": "sanction"}.get(things, things[:-1])
        thing = noun(things, True, lemma).right("nmod", below)
        verb = Verb(words)
        if self.rng.random() < 0.4:
            return self.when(self.pick(INFINITIVES).finite(self.party(), self.rng)).right("xcomp", verb.to().right("obj", thing))
        return self.when(verb.finite(self.party(), self.rng).right("obj", thing))

    def deed(self):
        """ "Norway's attack on Iran drew protests" """
        deed = noun(self.pick(["attack", "raid", "strike", "visit", "ban", "offensive", "siege", "decision", "demand", "offer"]))
        deed.left("nmod:poss", genitive(self.pick([self.state, self.organization])()))
        if self.rng.random() < 0.6:
            deed.right("nmod", self.party().left_first("case", case(self.pick(["on", "against", "to"]))))
        verb = Verb(self.pick(["draw/drew/drawn", "spark", "trigger", "prompt", "follow", "cause", "end", "kill", "wound", "anger"]))
        return self.when(verb.finite(deed, self.rng).right("obj", self.harmed()))

    def relative(self):
        """ "the rebels, who raided the camp, released …" """
        subject = self.pick([self.group, self.body])()
        who = "who" if subject.plural else "which"
        number = PLURAL if subject.plural else SINGULAR
        verb = self.pick(TRANSITIVE)
        clause = verb.node(verb.past, "VBD", f"Mood=Ind|{number}|Person=3|Tense=Past|VerbForm=Fin")
        clause.left("nsubj", Node(who, who, "PRON", "WP" if who == "who" else "WDT", "PronType=Rel"))
        self.transitive(clause)
        clause.left_first("punct", punct(","))
        clause.right("punct", punct(","))
        subject.right("acl:relcl", clause)
        return self.transitive(self.pick(TRANSITIVE).finite(subject, self.rng))

    def accused(self):
        """ "accused Iran of raiding the camp" """
        inner = self.transitive(self.pick(TRANSITIVE).gerund()).left_first("mark", Node("of", "of", "SCONJ", "IN"))
        verb = Verb(self.pick(["accuse", "suspect", "warn", "convict"])).finite(self.party(), self.rng)
        return self.when(verb.right("obj", self.party())).right("advcl", inner)

    def headline(self):
        """ "Ministers to meet in Oslo" """
        head = self.pick([self.state, self.group, self.organization])()
        head.before = [(rel, node) for rel, node in head.before if rel != "det"]
        return self.transitive(self.pick(TRANSITIVE).to()).left_first("nsubj", head)

    def due(self):
        """ "had been due to meet", "is ready to sign" """
        subject = self.party()
        word = self.pick(["due", "due", "ready", "willing", "unable", "able", "likely", "unlikely", "set"])
        root = Node(word, word, "ADJ", "JJ", "Degree=Pos").left("nsubj", subject)
        if self.rng.random() < 0.4:
            number = PLURAL if subject.plural else SINGULAR
            root.left("aux", had(number)).left("cop", Node("been", "be", "AUX", "VBN", "Tense=Past|VerbForm=Part"))
        else:
            root.left("cop", was(subject))
        return root.right("xcomp", self.when_after(self.transitive(self.pick(TRANSITIVE).to())))

    def held_to(self):
        """ "was expected to sign", "is not known to have ordered the raid" """
        verb = Verb(self.pick("expect order schedule know/knew/known believe say/said/said report ask tell/told/told suspect".split()))
        root = verb.passive(self.party(), self.rng)
        if self.rng.random() < 0.2:
            root.left("advmod", negation())
        inner = self.pick(TRANSITIVE)
        if self.rng.random() < 0.4:
            clause = inner.node(inner.participle, "VBN", "Tense=Past|VerbForm=Part")
            clause.left("mark", Node("to", "to", "PART", "TO")).left("aux", Node("have", "have", "AUX", "VB", "VerbForm=Inf"))
        else:
            clause = inner.to()
        return root.right("xcomp", self.when_after(self.transitive(clause)))

    def condition(self):
        """ "if the army advances", "should the vote go ahead", "had the talks not been called off" """
        subject, verb = self.pick([self.body, self.group, self.thing])(), self.pick(TRANSITIVE)
        number = PLURAL if subject.plural else SINGULAR
        kind = self.rng.random()
        if kind < 0.5:
            clause = verb.present(subject).left("mark", marker(self.pick(["if", "unless", "when", "after"]))).left("nsubj", subject)
            return self.transitive(clause)
        if kind < 0.75:
            clause = verb.bare().left("aux", Node("should", "should", "AUX", "MD", "VerbForm=Fin")).left("nsubj", subject)
            return self.transitive(clause)
        clause = verb.node(verb.participle, "VBN", "Tense=Past|VerbForm=Part|Voice=Pass").left("aux", had(number))
        clause.left("nsubj:pass", subject)
        if self.rng.random() < 0.6:
            clause.left("advmod", negation())
        return clause.left("aux:pass", Node("been", "be", "AUX", "VBN", "Tense=Past|VerbForm=Part"))

    def conditional(self):
        verb = self.pick([self.infinitive, self.plain])()
        clause = self.condition()
        if self.rng.random() < 0.5:
            return verb.right("advcl", clause)
        return verb.left_first("punct", punct(",")).left_first("advcl", clause)

    def told(self):
        """ "reports that the army had shelled the camp are false" """
        noun_of = self.pick("report claim suggestion allegation rumour threat warning fear demand".split())
        subject = noun(noun_of + "s", True, noun_of)
        if self.rng.random() < 0.4:
            subject.left("amod", Node(*[self.pick(["unconfirmed", "media", "new", "repeated"])] * 2, "ADJ", "JJ", "Degree=Pos"))
        clause = self.transitive(self.pick(TRANSITIVE).finite(self.party(), self.rng)).left_first("mark", marker("that"))
        subject.right("acl", clause)
        if self.rng.random() < 0.4:
            word = self.pick(["false", "baseless", "untrue", "wrong", "credible"])
            root = Node(word, word, "ADJ", "JJ", "Degree=Pos").left("nsubj", subject)
            return root.left("cop", Node("are", "be", "AUX", "VBP", "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"))
        if self.rng.random() < 0.5:
            return Verb("confirm").passive(subject, self.rng)
        return self.pick([Verb("anger"), Verb("spread/spread/spread"), Verb("alarm")]).past_of(subject).left("nsubj", subject).right("obj", self.party())

    def between(self):
        """ "talks between Norway and rebel leaders collapsed" """
        subject = noun("talks", True, "talk") if self.rng.random() < 0.5 else noun(self.pick(["deal", "meeting", "truce"])).left("det", the())
        first = self.pick([self.state, self.person, self.organization])().left_first("case", case("between"))
        second = self.pick([self.group, self.state, self.body])().left_first("cc", Node("and", "and", "CCONJ", "CC"))
        subject.right("nmod", first.right("conj", second))
        verb = Verb(self.pick(["collapse", "fail", "begin/began/begun", "end", "resume", "stall"]))
        return self.when(self.where(verb.finite(subject, self.rng)))

    def apposition(self):
        """ "Ana Kovar, the spokesman of the army, said …" """
        person = name(self.pick(FIRST)).right("flat", name(self.pick(LAST)))
        role = noun(self.pick(["spokesman", "leader", "head", "commander", "envoy"])).left("det", the())
        role.right("nmod", self.pick([self.body, self.state, self.organization])().left_first("case", case(self.pick(["of", "for"]))))
        role.left_first("punct", punct(",")).right("punct", punct(","))
        person.right("appos", role)
        return self.when(self.transitive(self.pick(TRANSITIVE).finite(person, self.rng)))

    def both(self):
        """ "shelled the camp and detained six villagers" """
        subject = self.party()
        second = self.transitive(self.pick(TRANSITIVE).past_of(subject)).left_first("cc", Node("and", "and", "CCONJ", "CC"))
        first = self.transitive(self.pick(TRANSITIVE).past_of(subject)).left_first("nsubj", subject)
        return first.right("conj", second)

    def when_after(self, verb):
        """A day behind the verb or none."""
        if self.rng.random() < 0.3:
            verb.right("obl", name(self.pick(DAYS)).left("case", case("on")))
        return verb

    def sentence(self):
        frames = [self.plain, self.demand, self.demand, self.says, self.infinitive, self.infinitive, self.control, self.passive,
                  self.light, self.deed, self.relative, self.accused, self.headline, self.due, self.held_to, self.conditional,
                  self.told, self.between, self.apposition, self.both]
        root = self.pick(frames)()
        if self.rng.random() < 0.2:
            said = Verb("say/said/said")
            speaker = self.pick([self.group, self.body, self.person])()
            number = PLURAL if speaker.plural else SINGULAR
            root.right("punct", punct(","))
            verb = said.node("said", "VBD", f"Mood=Ind|{number}|Person=3|Tense=Past|VerbForm=Fin")
            root = self.when(verb.left("nsubj", speaker).left_first("ccomp", root))
        if self.rng.random() < 0.92:
            root.right("punct", punct("."))
        return sentence(root)


def sentences(count, seed):
    draw = Draw(random.Random(seed))
    return [draw.sentence() for _ in range(count)]


def main(count, seed=1):
    for words in sentences(int(count), int(seed)):
        print(f"# text = {' '.join(w.form for w in words)}")
        for i, w in enumerate(words):
            print(i + 1, w.form, w.lemma, w.upos, w.xpos, w.feats, w.head, w.rel, "_", "_", sep="\t")
        print()


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])
