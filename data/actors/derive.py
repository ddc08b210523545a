#!/usr/bin/env python3
"""Derive people_heads.txt and people_congress.txt from the source tables.

usage: derive.py SOURCE_FOLDER     (office_holders.tsv and us_congress_executive.tsv; see NOTICE for their origin)

Both files are written beside this script. Who stands in people/ is left out: those files are kept by hand and win.
"""
import csv
import difflib
import re
import sys
import unicodedata
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
FINAL_VERSION = "2025-10-01"  # entries still printed from this day on are taken as still in office

# names in the source that countries.txt has under no other name
COUNTRY = {
    "Congo (Brazzaville)": "COG", "DRC": "COD", "The Bahamas": "BHS", "The Dominican": "DOM", "The Gambia": "GMB",
    "Holy See (Vatican City)": "VAT", "Côte d'Ivoire": "CIV",
}
# by the code of the source, where it prints no name
UNNAMED = {"ae": "ARE", "ct": "CAF", "fm": "FSM"}
# surname first: the whole name is the name in use
FAMILY_FIRST = {"CHN", "KHM", "KOR", "LAO", "MMR", "PRK", "TWN", "VNM"}
# dependencies and other territories: their governors are no heads of state
SKIP = {
    "Akrotiri", "American Samoa", "Anguilla", "Aruba", "Bermuda", "British Virgin Islands", "Cayman Islands",
    "Christmas Island", "Cocos (Keeling) Islands", "Cook Islands", "Curacao", "Dhekelia",
    "Falkland Islands (Islas Malvinas)", "Faroe Islands", "French Polynesia", "French Southern and Antarctic Lands",
    "Gibraltar", "Greenland", "Guam", "Guernsey", "Isle of Man", "Jersey", "Macau", "Montserrat", "New Caledonia",
    "Niue", "Norfolk Island", "Northern Mariana Islands", "Pitcairn Islands", "Puerto Rico", "Saint Barthelemy",
    "Saint Martin", "Saint Pierre and Miquelon", "Sint Maarten", "Tokelau", "Turks and Caicos Islands",
    "Virgin Islands", "Wallis and Futuna", "United States",
}
# offices that one person holds at a time; a new holder ends the old one's days
SINGLE = [
    "President", "Prime Minister", "Chancellor", "Premier", "King", "Queen", "Emir", "Sultan", "Emperor", "Supreme Leader",
    "Taoiseach", "Governor General", "Grand Duke", "Prince", "Pope", "Chief Executive", "State President",
]
OTHER = [
    "First Vice President", "Second Vice President", "Third Vice President", "Vice President", "First Deputy Prime Minister",
    "Deputy Prime Minister", "First Deputy Premier", "Deputy Premier", "Deputy Premiers", "Vice Premier",
    "Co-prince", "Crown Prince",
]
CANON = {
    "Amir": "Emir", "Governor-General": "Governor General", "Executive Vice President": "Vice President", "New President": "President",
    "Transitional President": "President", "Transition President": "President", "Interim President": "President", "Acting President": "President",
    "President of the Republic": "President", "Interim Prime Minister": "Prime Minister", "Acting Prime Minister": "Prime Minister",
    "Caretaker Prime Minister": "Prime Minister", "Transitional Prime Minister": "Prime Minister", "New Prime Minister": "Prime Minister", "Sovereign": "King",
    "Deputy Premiers": "Deputy Premier", "State President": "President", "Sultan and Prime Minister": "Sultan",
}
FEMALE = {"Queen"}
RANKS = r"(?:Lt\.?|Maj\.?|Brig\.?|Col\.?|Capt\.?|Gen\.?|General|Field Marshal|Marshal|Adm\.?|Dr\.?|Sir|Sheikh|Dame|Lord|Prince|Tun|Tuan|Ret\.|\(Ret\.\)|Hon\.?|Rear|Vice Adm\.|Colonel|Senior|Sr\.?|Captain|Ratu|Mr\.|Mrs\.|Ms\.|Archbishop|Haji)"
# words of further titles between an office and the name ("Deputy Prime Minister and Minister of Foreign Affairs ...")
TITLE_WORDS = {
    "affairs", "and", "armed", "development", "digital", "growth", "infrastructure", "labor", "trade", "chair", "chairman", "chairperson", "chief", "commander", "commander-in-chief", "commerce", "council",
    "co-vice", "crown", "defence", "defense", "deputy", "economic", "economy", "finance", "first", "for", "foreign", "forces",
    "government", "interior", "justice", "minister", "ministers", "national", "of", "planning", "prince", "region", "republic", "sac",
    "second", "security", "state", "supreme", "swiss", "confederation", "the", "vice", "president", "prime", "co-prince", "leader",
}
PARTICLES = {"DA", "DAS", "DE", "DEL", "DER", "DI", "DO", "DOS", "DU", "EL", "LA", "VAN", "VON", "BIN", "IBN", "OULD"}
NUMERAL = re.compile(r"^[IVX]{2,}$|^[VX]$")
COMPOUND = re.compile(r"^(?:abd|abdul|abdel|abdal|abdur|abu|al|el)$", re.I)  # no given name by themselves


def fold(text):
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z ]", "", text.replace("-", " "))


def known_titles():
    known = sorted({*SINGLE, *OTHER, *CANON}, key=len, reverse=True)
    return re.compile(r"(%s)s?(?=[ ,:])[ ,:]*" % "|".join(map(re.escape, known)))


TITLE = known_titles()


def split_offices(text):
    """-> (offices, the words after all titles)"""
    offices = []
    while True:
        found = TITLE.match(text)
        if found:
            offices.append(CANON.get(found.group(1), found.group(1)))
            text = text[found.end():]
            continue
        word, _, rest = text.partition(" ")
        of_country = re.match(r"of (?:the )?(?:[A-Z][a-z]+ )+", text)
        if offices and of_country:
            text = text[of_country.end():]
            continue
        if offices and word.lower().strip(",:") in TITLE_WORDS and not (len(word) > 3 and word.isupper()):
            text = rest
            continue
        return list(dict.fromkeys(offices)), text


def word_case(word):
    """BOUTEFLIKA -> Bouteflika, al-ASAD -> al-Asad, DOS -> dos; mixed words and numerals stay."""
    if NUMERAL.match(word) or "." in word:
        return word
    if word in PARTICLES:
        return word.lower()

    def piece(part):
        if len(part) > 1 and part.isupper():
            low = part.lower()
            return "Mc" + low[2:].capitalize() if low.startswith("mc") else low.capitalize()
        return part
    word = "-".join(piece(p) for p in word.split("-"))
    return "'".join(p[:1].upper() + p[1:] if i and len(p) > 1 and len(word.split("'")[0]) <= 2 else p for i, p in enumerate(word.split("'")))


def is_surname(word):
    letters = re.sub(r"[^A-Za-zÀ-ÿ]", "", word)
    tail = re.sub(r"[^A-Za-zÀ-ÿ]", "", re.split(r"-", word)[-1])
    return (len(letters) > 1 and letters.isupper() and not NUMERAL.match(letters)) or (len(tail) > 2 and tail.isupper())


def read_holder(printed):
    """-> (offices, given words, surname words, words after it) of one printed entry; None where it is not one plain name."""
    text = re.sub(r"\([^)]*\)|\"[^\"]*\"", " ", printed).replace("- ", "-")
    text = re.split(r" - |;|, (?:Dr|Lt|Gen|Brig|Maj|Col|Jr|Sr|Adm|Capt|MBE|QC)|\bserving as\b|\bas of\b|\bsince\b|\bwas \b", text)[0].strip(" ,.:")
    offices, text = split_offices(text)
    text = re.sub(r"^(?:%s\s+)+" % RANKS, "", text)
    words = text.split()
    surname = [w for w in words if is_surname(w)]
    strange = any(w.lower() in TITLE_WORDS | {"general", "secretary", "acting", "designate"} for w in words)
    if "," in text or not surname or len(words) > 8 or strange:
        return None
    first = words.index(surname[0])
    last = first
    while last < len(words) and is_surname(words[last]):
        last += 1
    cased = [word_case(w) for w in words]
    return offices, cased[:first], cased[first:last], cased[last:]


def names(country, given, surname, after):
    """-> (preferred name, other names)"""
    full = " ".join(given + surname + after)
    # surname first (Chinese, Korean, Vietnamese), a ruler known by the given name, or an Arabic chain of names
    if not given or country in FAMILY_FIRST or COMPOUND.match(given[0]) or any(w.lower() in ("bin", "ibn", "ould", "ag") for w in given):
        return full, []
    short = " ".join([given[0], *surname, *(w for w in after if NUMERAL.match(w))])
    spellings = {full, " ".join(given + surname)} - {short}
    return short, sorted(spellings)


def load_countries():
    code = dict(COUNTRY)
    for line in (HERE / "countries.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            cells = [c.strip() for c in line.split("|")]
            for name in filter(None, [cells[1], *(n.strip() for n in cells[2].split(";"))]):
                code.setdefault(name, cells[0])
    return code


def load_hand():
    """Of people/: folded names by country, and the days on which it knows the holder of an office of one."""
    have, known = {}, {}
    paths = sorted((HERE / "people").glob("*.txt"))
    for line in (line for path in paths for line in path.read_text(encoding="utf-8").splitlines()):
        if line and not line.startswith("#"):
            cells = [c.strip() for c in line.split("|")]
            country = cells[2].split("/")[0]
            have.setdefault(country, set()).update(fold(n) for n in [cells[0], *cells[1].split(";")] if n.strip())
            first, _, last = cells[4].partition("..")
            for office in cells[3].split(";") if cells[4] else []:
                known.setdefault((country, office.strip()), []).append((first or "0001-01-01", last or "9999-12-31"))
    return have, known


def alike(a, b):
    """Whether two folded full names can be spellings of one person's."""
    if a == b:
        return True
    wa, wb = a.split(), b.split()
    if not wa or not wb:
        return False
    last = difflib.SequenceMatcher(None, wa[-1], wb[-1]).ratio()
    first = difflib.SequenceMatcher(None, wa[0], wb[0]).ratio()
    return (last > 0.75 and first > 0.6) or difflib.SequenceMatcher(None, a, b).ratio() > 0.85


def day_before(day):
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def day_after(day):
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def without(first, last, known):
    """The parts of first..last that `known` days leave, without short rests, which are differences of a few days."""
    parts = [(first, last or "9999-12-30")]
    for a, b in known:
        rests = [[(f, min(l, day_before(a))) if a > "0001-01-01" else ("2", "1"), (max(f, day_after(b)) if b < "9999-12-30" else "9999-12-31", l)] for f, l in parts]
        parts = [(f, l) for pair in rests for f, l in pair if f <= l]
    long = [(f, l) for f, l in parts if (date.fromisoformat(l) - date.fromisoformat(f)).days > 60]
    return [(f, "" if l == "9999-12-30" else l) for f, l in long]


def full_day(since):
    """"2018-04" -> its first day; a year alone says too little."""
    return {10: since, 7: since + "-01"}.get(len(since), "")


def read_offices(source):
    """-> {(country, office): [(since, last seen, holder or None)]}"""
    code = load_countries()
    offices = {}
    with open(source / "office_holders.tsv", encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t"):
            since = full_day(row["since"])
            country = UNNAMED.get(row["code"]) if not row["country"] else None if row["country"] in SKIP else code.get(row["country"])
            if not country or not since:
                continue
            printed = row["holder_as_printed"].strip()
            holder = read_holder(printed) if printed and printed != "vacant" else None
            if holder:
                for office in holder[0]:
                    offices.setdefault((country, office), []).append((since, row["last_seen"], holder[1:]))
            elif printed in ("", "vacant"):
                office = {"chief_of_state": "President", "head_of_government": "Prime Minister"}[row["office"]]
                offices.setdefault((country, office), []).append((since, row["last_seen"], None))
    return offices


def merge_spellings(country, rows):
    """-> [[since, last seen, preferred name or None, other names]]: one entry for each spell of a person."""
    merged = []
    for since, seen, holder in sorted(rows, key=lambda r: r[:2]):
        if holder is None:
            merged.append([since, seen, None, set()])
            continue
        name, others = names(country, *holder)
        same = next((m for m in merged if m[2] and alike(fold(m[2]), fold(name))), None)
        # a later spell in the same office stands apart
        between = same and any(m for m in merged if m[2] != same[2] and m[0] > same[0] and m[0] < since)
        if same and not between:
            same[1] = max(same[1], seen)
            same[3].update({name, *others} - {same[2]})
        else:
            merged.append([since, seen, name, set(others)])
    return merged


def heads(source):
    hand, known_days = load_hand()
    everybody = set().union(*hand.values())  # a king of several countries has his line in people/
    people = {}  # (country, preferred name) -> [others, [(office, first, last)]]
    for (country, office), rows in sorted(read_offices(source).items()):
        merged = merge_spellings(country, rows)
        for at, (since, seen, name, others) in enumerate(merged):
            by_hand = name and (fold(name) in everybody or any(alike(h, fold(n)) for h in hand.get(country, ()) for n in (name, *others)))
            if not name or by_hand:
                continue
            later = [m[0] for m in merged[at + 1:] if m[0] > since] if office in SINGLE else []
            last = day_before(min(later)) if later else "" if seen >= FINAL_VERSION else seen
            spells = without(since, last, known_days.get((country, office), ())) if office in SINGLE else [(since, last)]
            if not spells:
                continue
            known = next((k for k in people if k[0] == country and alike(fold(k[1]), fold(name))), None)
            entry = people.setdefault(known or (country, name), [set(), []])
            entry[0].update(others | ({name} - {known[1]} if known else set()))
            entry[1].extend((office, first, last) for first, last in spells)
    lines = []
    for (country, name), (others, spells) in people.items():
        for first, last, held in slices(spells):
            lines.append((name, first, country, others, last, held))
    write("people_heads.txt", "Heads of state and of government and their deputies since 2014.", [
        f"{name} | {'; '.join(sorted(others - {name}))} | {country}/GOV | {'; '.join(held)} | {first}..{last} | factbook"
        for name, first, country, others, last, held in sorted(lines, key=lambda l: (fold(l[0]), l[2], l[1]))])


def slices(spells):
    """Cut overlapping spells in several offices into pieces that do not overlap."""
    start = lambda s: s[1]
    end = lambda s: s[2] or "9999-12-31"
    cuts = sorted({start(s) for s in spells} | {(date.fromisoformat(end(s)) + timedelta(days=1)).isoformat() if s[2] else "9999-12-31" for s in spells})
    out = []
    for a, b in zip(cuts, cuts[1:]):
        held = sorted({s[0] for s in spells if start(s) <= a and end(s) >= a}, key=lambda o: (SINGLE + OTHER).index(o))
        if not held:
            continue
        last = "" if b == "9999-12-31" else day_before(b)
        if out and out[-1][2] == held and out[-1][1] and (date.fromisoformat(out[-1][1]) + timedelta(days=1)).isoformat() == a:
            out[-1] = (out[-1][0], last, held)
        else:
            out.append((a, last, held))
    return out


def congress(source):
    hand = load_hand()[0].get("USA", set())
    terms = {}
    with open(source / "us_congress_executive.tsv", encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t"):
            if row["role"] in ("Senator", "Representative"):
                terms.setdefault(row["name"], []).append((row["since"], row["until"], row["role"]))
    lines = []
    for name, spells in terms.items():
        plain = re.sub(r" [A-Z]\.(?= )", "", re.sub(r",? (Jr\.|Sr\.|II|III|IV)$", "", name))
        if fold(name) in hand or fold(plain) in hand:
            continue
        spells.sort()
        runs = []
        for since, until, role in spells:
            if runs and runs[-1][2] == role and since <= (date.fromisoformat(runs[-1][1]) + timedelta(days=40)).isoformat():
                runs[-1][1] = until
            else:
                if runs and runs[-1][1] >= since:
                    runs[-1][1] = day_before(since)
                runs.append([since, until, role])
        others = sorted({plain} - {name})
        for first, last, role in runs:
            open_end = "" if last > FINAL_VERSION else last
            lines.append((fold(name), first, f"{name} | {'; '.join(others)} | USA/LEG | {role} | {first}..{open_end} | congress-legislators"))
    write("people_congress.txt", "Sitting members of the Congress of the United States.", [line for _, _, line in sorted(lines)])


def write(name, what, lines):
    head = f"# {what} Derived by derive.py; do not edit: an entry in people/ replaces one here.\n#\n" \
           "# name | other names | code/sector | offices | holds | origin\n"
    (HERE / name).write_text(head + "".join(re.sub(r"\|  \|", "| |", line) + "\n" for line in lines), encoding="utf-8")
    print(f"{name}: {len(lines)} lines")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    heads(Path(sys.argv[1]))
    congress(Path(sys.argv[1]))
