#!/usr/bin/env python3
"""Add to countries.txt and capitals.txt the places of a World Factbook extract that they lack.

usage: derive.py FOLDER      FOLDER holds factbook.jsonl.gz: one country a line, the fields of the public-domain Factbook

A line that stands is never changed: spellings, points and other names are corrected there by hand, and a second
run leaves the files as they are.
"""
import gzip
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
HEAD = "# name | other names | kind | country | admin1 | lat | lon | population | geonames"

# The Factbook's file codes and ISO 3166-1 alpha-3.
CODES = dict(pair.split(":") for pair in """
ag:DZA ao:AGO bc:BWA bn:BEN by:BDI cd:TCD cf:COG cg:COD cm:CMR cn:COM ct:CAF cv:CPV dj:DJI eg:EGY ek:GNQ er:ERI et:ETH
ga:GMB gb:GAB gh:GHA gv:GIN iv:CIV ke:KEN li:LBR lt:LSO ly:LBY ma:MDG mi:MWI ml:MLI mo:MAR mp:MUS mr:MRT mz:MOZ ng:NER
ni:NGA od:SSD pu:GNB rw:RWA se:SYC sf:ZAF sg:SEN sl:SLE so:SOM su:SDN to:TGO tp:STP ts:TUN tz:TZA ug:UGA uv:BFA wa:NAM
wi:ESH wz:SWZ za:ZMB zi:ZWE aq:ASM as:AUS bp:SLB cq:MNP cw:COK fj:FJI fm:FSM fp:PYF gq:GUM kr:KIR nc:NCL ne:NIU nh:VUT
nr:NRU nz:NZL ps:PLW rm:MHL tl:TKL tn:TON tv:TUV wf:WLF ws:WSM aa:ABW ac:ATG av:AIA bb:BRB bf:BHS bh:BLZ cj:CYM cs:CRI
cu:CUB do:DMA dr:DOM es:SLV gj:GRD gt:GTM ha:HTI ho:HND jm:JAM mh:MSR nn:SXM nu:NIC pm:PAN rn:MAF rq:PRI sc:KNA st:LCA
tb:BLM td:TTO tk:TCA uc:CUW vc:VCT vi:VGB vq:VIR aj:AZE am:ARM gg:GEO kg:KGZ kz:KAZ rs:RUS ti:TJK tx:TKM uz:UZB bm:MMR
bx:BRN cb:KHM ch:CHN hk:HKG id:IDN ja:JPN kn:PRK ks:KOR la:LAO mc:MAC mg:MNG my:MYS pp:PNG rp:PHL sn:SGP th:THA tt:TLS
tw:TWN vm:VNM al:ALB an:AND au:AUT be:BEL bk:BIH bo:BLR bu:BGR cy:CYP da:DNK ei:IRL en:EST ez:CZE fi:FIN fo:FRO fr:FRA
gi:GIB gk:GGY gm:DEU gr:GRC hr:HRV hu:HUN ic:ISL im:IMN it:ITA je:JEY kv:XKX lg:LVA lh:LTU lo:SVK ls:LIE lu:LUX md:MDA
mj:MNE mk:MKD mn:MCO mt:MLT nl:NLD no:NOR pl:POL po:PRT ri:SRB ro:ROU si:SVN sm:SMR sp:ESP sv:SJM sw:SWE sz:CHE uk:GBR
up:UKR vt:VAT ba:BHR gz:PSE ir:IRN is:ISR iz:IRQ jo:JOR ku:KWT le:LBN mu:OMN qa:QAT sa:SAU sy:SYR tu:TUR ae:ARE ym:YEM
bd:BMU ca:CAN gl:GRL mx:MEX sb:SPM us:USA af:AFG bg:BGD bt:BTN ce:LKA in:IND io:IOT mv:MDV np:NPL pk:PAK ar:ARG bl:BOL
br:BRA ci:CHL co:COL ec:ECU fk:FLK gy:GUY ns:SUR pa:PRY pe:PER uy:URY ve:VEN
""".split())

# Capitals that the Factbook lists only in a remark, or whose point is that of another city.
BY_HAND = {"BOL", "CHL", "MMR", "TZA", "NRU", "BEL", "PSE", "ISR"}


def point(words):
    """`41 19 N, 19 49 E` in degrees, to two places; None for anything else, or for minutes past 59."""
    found = re.search(r"(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])", str(words or ""))
    if not found or max(int(found[2]), int(found[5])) > 59:
        return None
    lat, lon = int(found[1]) + int(found[2]) / 60, int(found[4]) + int(found[5]) / 60
    return round(-lat if found[3] == "S" else lat, 2), round(-lon if found[6] == "W" else lon, 2)


def number(words):
    """The first number of `47,735,685 (2025 est.)`, rounded to two figures; empty without one."""
    found = re.match(r"[\d,]+", str(words or ""))
    if not found:
        return ""
    digits = found[0].replace(",", "")
    return str(round(int(digits), 2 - len(digits)))


def rows(country, code):
    """The country's own line and that of its capital."""
    name = country["name"]
    short = name.get("conventional short form")
    short = short if short and short != "none" else name["conventional long form"]
    short = re.split(r"[(;,]", short)[0].strip()
    people = country.get("population")
    people = people.get("total") if isinstance(people, dict) else people
    at = point(country.get("coordinates"))
    if at:
        yield "countries.txt", [short.removeprefix("The "), "", "country", code, "", *at, number(people), ""]
    capital = country.get("capital") or {}
    at = point(capital.get("geographic coordinates"))
    if at and code not in BY_HAND:
        title = re.split(r"[(;,]", capital["name"])[0].strip()
        yield "capitals.txt", [title, "", "settlement", code, "", *at, "", ""]


def merge(file, found):
    """Adds what `file` has no line for: of countries their code, of capitals their country."""
    path = HERE / file
    all_lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else [HEAD]
    comments = [line for line in all_lines if line.startswith("#")]
    lines = [line for line in all_lines if line and not line.startswith("#")]
    held = {line.split("|")[3].strip() for line in lines}
    lines += [" | ".join(str(cell) for cell in row) for row in found if row[3] not in held]
    path.write_text("".join(line + "\n" for line in comments + sorted(lines)), encoding="utf-8")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = {"countries.txt": [], "capitals.txt": []}
    with gzip.open(pathlib.Path(sys.argv[1]) / "factbook.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            country = json.loads(line)
            code = CODES.get(country["code"])
            if code:
                for file, row in rows(country, code):
                    found[file].append(row)
    for file, those in found.items():
        merge(file, those)


if __name__ == "__main__":
    main()
