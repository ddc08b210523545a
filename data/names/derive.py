"""Writes given.txt and family.txt: personal names, from the Python packages `names` (data of the US Census Bureau of
1990, public domain) and `Faker` (MIT licence), unpacked in one folder.

usage: derive.py FOLDER SPELLINGS     SPELLINGS: train/words.tsv, whose words that are seldom names are left out
"""
import importlib
import re
import sys
import unicodedata
from pathlib import Path

# Latin script, or Cyrillic that is transliterated.
LOCALES = """az_AZ cs_CZ da_DK de_AT de_CH de_DE en en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_US es es_AR es_CA es_CL
es_CO es_ES es_MX et_EE fi_FI fr_BE fr_CA fr_CH fr_DZ fr_FR ga_IE ha_NG hr_HR hu_HU id_ID ig_NG it_IT ja_JP lt_LT lv_LV
nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sv_SE sw tr_TR tw_GH uk_UA uz_UZ vi_VN yo_NG zh_CN zu_ZA
bg_BG mk_MK""".split()
CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэёъьіїєґ", "a b v g d e z i y k l m n o p r s t u f y e e   i i e g".split(" ")))
CYRILLIC |= {"ъ": "", "ь": "", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
CYRILLIC |= {"і": "i", "ї": "i", "є": "ye", "ґ": "g", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "љ": "lj", "њ": "nj", "џ": "dzh", "ј": "j"}
GIVEN_OFTEN, FAMILY_OFTEN = 300, 700  # ranks down to which a name counts even where it is a common word
FAMILY_CENSUS = 12_000
FAMILY_LOCALE = 600  # of one locale at most: the lists begin with the common ones, or have no order


def latin(name):
    name = name.replace("’", "'").strip()
    if re.search(r"[\u0400-\u04ff]", name):
        name = "".join(CYRILLIC.get(char, char) for char in name.lower()).title()
        name = re.sub(r"iy$", "y", name)
    return name if re.fullmatch(r"[A-ZÀ-ÞĀ-Ž][^\W\d_]+([-' ][A-ZÀ-ÞĀ-Ž]?[^\W\d_]+)?", name) else None


def spellings(name):
    plain = "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
    plain = plain.replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("Ø", "O").replace("ı", "i").replace("ß", "ss")
    return {name, plain.replace("đ", "d").replace("Đ", "D").replace("ə", "e").replace("Ə", "A")}


def main(folder, words):
    common = {row.split("\t")[0] for row in Path(words).read_text().splitlines() if row.split("\t")[3] in "nl"}
    sys.path.insert(0, folder)
    given, family = {}, set()

    def add_given(name, gender, keep=False):
        for name in spellings(name) if name else ():
            if len(name) > 2 and (keep or name.lower() not in common):
                given.setdefault(name, set()).add(gender)

    def add_family(name, keep=False):
        for name in spellings(name) if name else ():
            if len(name) > 1 and (keep or name.lower() not in common):
                family.add(name)

    census = next(Path(folder).glob("names-*/names"))
    for gender, file in (("f", "dist.female.first"), ("m", "dist.male.first")):
        for rank, row in enumerate((census / file).read_text().splitlines()):
            add_given(row.split()[0].title(), gender, rank < GIVEN_OFTEN)
    for rank, row in enumerate((census / "dist.all.last").read_text().splitlines()[:FAMILY_CENSUS]):
        name = re.sub(r"^(Mc|O')(.)", lambda found: found[1] + found[2].upper(), row.split()[0].title())
        add_family(name, rank < FAMILY_OFTEN)
        if re.match(r"O[BCDGHKLMNRST][^aeiou]?[aeiou]", name) and name[0] + "'" + name[1:].title() in irish(folder):
            add_family(name[0] + "'" + name[1:].title())
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for field, gender in (("female", "f"), ("male", "m"), ("unisex", "-")):
            for name in list(getattr(provider, f"first_names_{field}", ()) or ()):
                add_given(latin(name), gender)
            for name in list(getattr(provider, f"first_romanized_names_{field}", ()) or ()):
                add_given(latin(name), gender)
            for name in list(getattr(provider, f"{field}_last_names", ()) or ())[:FAMILY_LOCALE]:
                add_family(latin(name))
            for name in list(getattr(provider, f"last_names_{field}", ()) or ())[:FAMILY_LOCALE]:
                add_family(latin(name))
        if not getattr(provider, "first_names_male", None):
            for name in list(getattr(provider, "first_names", ()) or ()):
                add_given(latin(name), "-")
        for name in list(getattr(provider, "first_romanized_names", ()) or ()):
            add_given(latin(name), "-")
        for field in ("last_names", "last_romanized_names"):
            for name in list(getattr(provider, field, ()) or ())[:FAMILY_LOCALE]:
                add_family(latin(name))
    write("given.txt", HEAD_GIVEN, (f"{name} | {gender_of(genders)}" for name, genders in sorted(given.items())))
    write("family.txt", HEAD_FAMILY, sorted(family))


def irish(folder, cache=[]):
    if not cache:
        provider = importlib.import_module("faker.providers.person.en_IE").Provider
        cache.append({name.replace("’", "'") for name in provider.last_names})
    return cache[0]


def gender_of(genders):
    return genders.pop() if len(genders) == 1 else "-"


def write(file, head, rows):
    (Path(__file__).parent / file).write_text(head + "\n".join(rows) + "\n")


HEAD_GIVEN = """# Given names; derived by derive.py from the US Census of 1990 (public domain) and Faker (MIT licence).
#
# given name | f, m, or - where both or unknown
"""
HEAD_FAMILY = """# Family names; derived by derive.py from the US Census of 1990 (public domain) and Faker (MIT licence).
#
# family name
"""
if __name__ == "__main__":
    main(*sys.argv[1:])
