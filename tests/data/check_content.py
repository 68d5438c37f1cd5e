#!/usr/bin/env python3
"""Checks what the data files say: counts and key figures against literals read off the report by hand, references
between the files, words that must survive restating, slips that must be gone, and that no text repeats the report.

    check_content.py check DATA RUNS     RUNS is the list that source_runs.py keeps, beside this file
    check_content.py selftest DATA RUNS  plants one fault of each sort in the loaded files; each must be found

How a text is normalized before its runs of twelve words are looked up: decomposed (NFD) without combining marks,
case-folded, cut into words of letters and digits (everything else parts words), twelve words joined by one space,
hashed with 64-bit FNV-1a over UTF-8. RUNS holds these hashes, sorted, as little-endian 64-bit numbers.
"""
import collections
import copy
import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
import source_runs  # noqa: E402

CITIES = ["aalst", "antwerpen", "brugge", "genk", "gent", "hasselt", "kortrijk", "leuven", "mechelen", "oostende",
          "roeselare", "sint-niklaas", "turnhout"]
CHAPTERS = ["strategie", "aanpak", "regelgeving", "hr-cultuur", "monitoring", "middelen", "risicobeheer",
            "communicatie"]

# Strengths and improvement points per theme, in the order of the chapters.
POINTS = [(4, 5), (3, 3), (2, 3), (3, 4), (2, 2), (2, 3), (2, 4), (4, 3)]

# How many practices the report names per theme and city.
PRACTICES = {
    "strategie": {"leuven": 2, "gent": 3, "brugge": 2, "hasselt": 2, "sint-niklaas": 1, "kortrijk": 1, "oostende": 4,
                  "roeselare": 1, "antwerpen": 3, "genk": 1},
    "aanpak": {"leuven": 2, "gent": 2, "brugge": 1, "aalst": 1, "antwerpen": 1, "genk": 2, "sint-niklaas": 2,
               "kortrijk": 1, "roeselare": 7},
    "regelgeving": {"gent": 3, "aalst": 2, "genk": 2, "hasselt": 2, "kortrijk": 1, "roeselare": 1, "antwerpen": 3,
                    "leuven": 1, "sint-niklaas": 1},
    "hr-cultuur": {"leuven": 2, "gent": 1, "kortrijk": 1},
    "monitoring": {"leuven": 2, "gent": 2, "brugge": 1, "antwerpen": 2, "roeselare": 3},
    "middelen": {"gent": 1, "aalst": 1, "sint-niklaas": 3, "kortrijk": 1, "oostende": 1, "roeselare": 1, "antwerpen": 2,
                 "leuven": 1, "brugge": 1},
    "risicobeheer": {"gent": 1, "aalst": 3, "hasselt": 3, "kortrijk": 1, "antwerpen": 5, "leuven": 1,
                     "sint-niklaas": 1},
    "communicatie": {"antwerpen": 5, "leuven": 4, "gent": 2, "brugge": 3, "aalst": 4, "hasselt": 4, "sint-niklaas": 5,
                     "oostende": 2, "roeselare": 3, "kortrijk": 1, "genk": 5},
}

# What the report marks as a link, in its order; one slip corrected.
LINKS = """Klimaatcontract|Klimaatplan|Warmtevisie|Voedselstrategie/werking voedselraad|Klimaatplan BruggeNaarMorgen
Klimaatkompas|Klimaatplan|Klimaatplan|Roadmap Warmte|Klimaatcontract Linkeroever|Klimaatplan
Dieselgeneratoren|Bemalingsvisie en -kader|Hervormde bedrijfsbelasting|stedelijk reglement warmtenetten
opcentiemen onroerende voorheffing|plantaardige voeding|CO2 monitor|hernieuwbare energie|Monitoringrapport
Publicatie jaarlijkse emissie-inventaris|Publicatie Klimaatdashboard|hemelwater- en droogteplan|T.OP Dender
Wetlands4Cities Aalst|Aankoop Grote Meers (Gijzegem)|Antwerpen Breekt Uit en Tuinstraten
de verhoging van de Scheldekaaien|paraatheid bij wateroverlast|Chief Resilience Officer|Antwerpen voor Klimaat
Living lab Muide-meulestede|Gent Klimaatstad|Storytelling wijkrenovatieprojecten|OK Toekomst Label
Klimaatgids en groengids|OK toekomst wandeling|Wijkbudget Kroonmolen aan zet|EU project DECA|De klimaatcoalitie
Facebookpagina|Living Lab Waterrijk Waterschei|Deelname met Genkenaars ikv Europees project oPEN Lab|City Deals
Stiemerprogramma""".replace("\n", "|").split("|")

LEKP = {"aalst": 1, "antwerpen": 11, "brugge": 3, "genk": 0, "gent": 8.4, "hasselt": 1, "kortrijk": 4, "leuven": 7,
        "mechelen": 7.1, "oostende": 0, "roeselare": 1, "sint-niklaas": 2, "turnhout": 0}
LEKP_DOMAINS = {"aalst": 1, "antwerpen": 6, "brugge": 4, "genk": 0, "gent": 4, "hasselt": 1, "kortrijk": 3, "leuven": 5,
                "mechelen": 5, "oostende": 0, "roeselare": 1, "sint-niklaas": 2, "turnhout": 0}
LEKP_REMARKS = {"antwerpen": "14 VTE (incl. LEKP2)", "brugge": "7 VTE (incl. LEKP 2)"}
FTE = {"aalst": 8.3, "antwerpen": 60, "brugge": 7.5, "mechelen": 23.4}
SUBSIDISED = {"mechelen": 83, "turnhout": 0}

SHORT_TITLES = {
    1: ("strategie", "Meer strategische afstemming nodig"), 2: ("strategie", "Strategie moet SMARTER"),
    3: ("strategie", "Meer Evidence-based beleid"), 4: ("regelgeving", "Meer proactieve handhaving nodig"),
    5: ("regelgeving", "Beter omgaan met conflicterende visies in regels"),
    6: ("monitoring", "Beter data en monitoring"), 7: ("monitoring", "Inzet op impactmeting"),
    8: ("middelen", "Kader voor basisfinanciering"), 9: ("risicobeheer", "Beter zicht op risico's"),
    10: ("communicatie", "Klimaatcommunicatie verbeteren"),
}

# Title, subtopics, priority, timing, leads with a letter for their state: c(ertain), i(nvestigate), d(ecide).
PACKAGES = {
    1: ("Strategische partnerschappen & Just transition", 10, 1, "Najaar 2025",
        ["sint-niklaas c", "gent c", "antwerpen c", "mechelen c", "Netwerk Klimaat i"]),
    2: ("Datagedreven klimaatbeleid", 0, 2, "Reeds opgestart",
        ["kortrijk c", "antwerpen c", "Smart Flanders c", "Werkgroep OBMI van het Kenniscentrum c"]),
    3: ("Proactieve klimaathandhaving", 4, 4, "Later te bepalen", ["oostende c", "open d"]),
    4: ("Conflicterende visies in regels", 1, 4, "Later te bepalen", ["open d"]),
    5: ("Kader klimaatfinanciering", 5, 1, "Najaar 2025", ["leuven c", "gent c", "antwerpen c", "Netwerk Klimaat i"]),
    6: ("Klimaatrisicomanagement", 1, 3, "Later te bepalen", ["gent d", "sint-niklaas c"]),
    7: ("Klimaatdialoog en stakeholdermanagement", 4, 2, "Later te bepalen",
        ["genk c", "hasselt c", "mechelen c", "VGC d", "Netwerk Klimaat i"]),
}
PARTS = {"a": ("SMART beleid", 4), "b": ("Evidence based klimaatbeleid", 3), "c": ("Data & monitoring", 4),
         "d": ("Impactmeting", 2)}
STATES = {"certain": "c", "toInvestigate": "i", "toBeDecided": "d"}

TEAMS = {"mechelen": True, "antwerpen": True, "sint-niklaas": True, "genk": True, "hasselt": False}
MEMBERS = {"aalst": 3, "antwerpen": 3, "brugge": 1, "genk": 2, "gent": 3, "hasselt": 1, "kortrijk": 2, "leuven": 2,
           "mechelen": 1, "oostende": 1, "roeselare": 1, "sint-niklaas": 2, "turnhout": 1, "VGC": 1}
KEY_FIGURES = [3, 72, 72, 50, 70, 56, 25, 90, 48, 2030, 7, 2030, 40, 13, 8, 10, 7]
DATES = {"fase-denkdag": "2022-05-31", "fase-workshop-1": "2024-12-06", "fase-workshop-2": "2025-02-07",
         "fase-ontwerprapport": "2025-05-08", "fase-validatie-rapport": "2025-05-16",
         "fase-dagelijks-bestuur": "2025-07-09"}

# Quantifiers are facts: the words each point must still hold. "Elke" may be told as "alle".
QUANTIFIERS = {
    "strategie-sterk-1": "alle",
    "strategie-sterk-2": "meeste|beperkt aantal|vooral",
    "strategie-sterk-3": "meeste|meestal",
    "strategie-sterk-4": "meeste|deels|meestal",
    "strategie-verbeter-1": "meeste",
    "strategie-verbeter-2": "enkele",
    "strategie-verbeter-3": "meeste",
    "strategie-verbeter-4": "vaak|soms",
    "strategie-verbeter-5": "meeste|mogelijk",
    "aanpak-sterk-1": "meeste|vaak",
    "aanpak-sterk-2": "voldoende",
    "aanpak-sterk-3": "veel steden",
    "aanpak-verbeter-1": "enkele|sommige|soms",
    "aanpak-verbeter-2": "meeste",
    "aanpak-verbeter-3": "verschillende",
    "regelgeving-sterk-1": "meeste|grotendeels",
    "regelgeving-sterk-2": "meeste|enkele",
    "regelgeving-verbeter-1": "meeste|soms",
    "regelgeving-verbeter-2": "enkele|soms",
    "regelgeving-verbeter-3": "enkele steden|enkele vlakken|vaak",
    "hr-cultuur-sterk-1": "meeste|overwegend",
    "hr-cultuur-sterk-2": "vaak",
    "hr-cultuur-sterk-3": "ongeveer de helft",
    "hr-cultuur-verbeter-1": "verschillende|vaak|soms",
    "hr-cultuur-verbeter-2": "meeste|soms",
    "hr-cultuur-verbeter-3": "meeste",
    "hr-cultuur-verbeter-4": "meeste",
    "monitoring-sterk-1": "bijna alle|vaak|sommige",
    "monitoring-sterk-2": "verschillende|vaak",
    "monitoring-verbeter-1": "meeste",
    "monitoring-verbeter-2": "vaak",
    "middelen-sterk-1": "meeste",
    "middelen-sterk-2": "enkele",
    "middelen-verbeter-1": "meeste",
    "middelen-verbeter-2": "elke stad",
    "middelen-verbeter-3": "vele|vaak|enkele|soms",
    "risicobeheer-sterk-1": "meeste",
    "risicobeheer-sterk-2": "verschillende",
    "risicobeheer-verbeter-1": "sommige",
    "risicobeheer-verbeter-2": "meeste",
    "risicobeheer-verbeter-3": "sommige|vaak",
    "risicobeheer-verbeter-4": "verschillende|vaak",
    "communicatie-sterk-1": "meeste|soms",
    "communicatie-sterk-2": "meeste",
    "communicatie-sterk-3": "meeste|vaak",
    "communicatie-sterk-4": "meeste|soms",
    "communicatie-verbeter-1": "meeste",
    "communicatie-verbeter-2": "vaak",
    "communicatie-verbeter-3": "vaak",
}


def load(folder):
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}


def walk(node, path=()):
    yield path, node
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, value in items:
        yield from walk(value, path + (step,))


def ids_of(document):
    """The ids given in a file; the place a correction points to and the heads of columns give none."""
    return [node["id"] for path, node in walk(document)
            if isinstance(node, dict) and "id" in node and "where" not in path and "columns" not in path]


def strings_of(node):
    return [value for _, value in walk(node) if isinstance(value, str)]


class Findings(list):
    def same(self, what, found, expected):
        if found != expected:
            self.append(f"{what}: {found!r} where the report has {expected!r}")

    def holds(self, what, condition):
        if not condition:
            self.append(what)


def check_themes(data, out):
    themes = data["themes-2024"]["themes"]
    out.same("themes in the order of the chapters", [t["theme"] for t in themes], CHAPTERS)
    out.same("points per theme", [(len(t["strengths"]), len(t["improvementPoints"])) for t in themes], POINTS)
    out.same("strengths", sum(len(t["strengths"]) for t in themes), 22)
    out.same("improvement points", sum(len(t["improvementPoints"]) for t in themes), 27)
    points = [p for t in themes for key in ("strengths", "improvementPoints") for p in t[key]]
    for theme in themes:
        for key in ("strengths", "improvementPoints"):
            out.same(f"numbers of {theme['theme']} {key}", [p["number"] for p in theme[key]],
                     list(range(1, len(theme[key]) + 1)))
    out.same("points with quantifiers looked at", {p["id"] for p in points}, set(QUANTIFIERS))
    for point in points:
        text = (point["text"] + " " + " ".join(point["notes"])).lower()
        for words in QUANTIFIERS.get(point["id"], "").split("|"):
            out.holds(f"{point['id']} lost the words {words!r}", words in text)


def check_practices(data, out):
    file = data["practices-2024"]
    entries = file["entries"]
    out.same("pairs of city and theme", len(entries), 63)
    found = collections.defaultdict(dict)
    for entry in entries:
        found[entry["theme"]][entry["city"]] = len(entry["practices"])
        out.same("id of an entry", entry["id"], f"{entry['theme']}-{entry['city']}")
    out.same("practices per theme and city", {t: list(c.items()) for t, c in found.items()},
             {t: list(c.items()) for t, c in PRACTICES.items()})
    practices = [p for e in entries for p in e["practices"]]
    out.same("links", [p["linkText"] for p in practices if p["hasLink"]], LINKS)
    out.holds("a link text without a link, or the other way round",
              all(p["hasLink"] == (p["linkText"] is not None) for p in practices))
    out.holds("a restated practice says so", all(p["restated"] or p["text"] is None for p in practices))
    out.same("open addresses", sum(p["address"] is None for p in practices), len(practices))
    out.same("weak points", [p["name"] for p in practices if p["kind"] == "weakPoint"], ["de regierol ontbreekt"])
    out.same("lost pages", [(p["id"], p["lostPage"]) for p in practices if p["lostPage"]],
             [("aanpak-antwerpen-governance", "zie p. 29"), ("aanpak-genk-governance", "zie p.30")])
    with_practices = {e["city"] for e in entries}
    out.same("cities without practices", sorted(set(CITIES) - with_practices), ["mechelen", "turnhout"])
    out.same("cities said to have none", file["citiesWithout"], ["mechelen", "turnhout"])
    out.same("repeats", [(r["city"], r["repeats"]) for r in file["repeats"]],
             [("antwerpen", "aanpak-antwerpen-governance"), ("genk", "aanpak-genk-governance")])
    out.same("information", [(i["kind"], i["data"]) for i in file["information"]],
             [("information", "monitoring-tools-2024")])
    known = {p["id"]: p for p in practices} | {r["id"]: {"sameAs": [r["repeats"]]} for r in file["repeats"]}
    for practice in practices:
        for other in practice["sameAs"]:
            out.holds(f"{practice['id']} and {other} do not name each other",
                      practice["id"] in known.get(other, {}).get("sameAs", []))
    out.holds("the brochure of Brugge is not linked across themes",
              "communicatie-brugge-publieksbrochure" in known.get("strategie-brugge-publieksbrochure", {})["sameAs"])


def check_teams(data, out):
    teams = data["climate-teams-2024"]["teams"]
    out.same("climate teams", {t["city"]: t["coordination"]["central"] for t in teams}, TEAMS)
    out.same("teams whose details stand in another row",
             [t["city"] for t in teams if t["detailsInRowOf"] != t["coordination"]["wording"]], ["hasselt"])
    tools = data["monitoring-tools-2024"]["entries"]
    out.same("monitoring tools", [(t["who"], [x["name"] for x in t["tools"]]) for t in tools],
             [("Antwerpen", ["Dashboard klimaat"]), ("Hasselt", ["e-lyse/terra", "Power BI"]),
              ("Andere steden", ["ORBA/Pepperflow", "LEKP-rapportagetool"]), ("Sint-Niklaas", ["eigen dashboard"])])


def check_staffing(data, out):
    benchmark, lekp = data["staffing-2024"]["hrBenchmark"], data["staffing-2024"]["lekp1"]
    rows = benchmark["cities"]
    out.same("cities of the benchmark table", [r["city"] for r in rows], CITIES)
    out.same("cities taking part", benchmark["citiesTakingPart"], 9)
    out.same("FTE given", {r["city"]: r["fte"]["value"] for r in rows if r["fte"]["state"] == "given"}, FTE)
    out.same("subsidised shares given", {r["city"]: r["subsidisedSharePercent"]["value"] for r in rows
                                         if r["subsidisedSharePercent"]["state"] == "given"}, SUBSIDISED)
    out.same("cities known to take part", [r["city"] for r in rows if r["tookPart"]], sorted(FTE | SUBSIDISED))
    out.same("note of Antwerpen", rows[1]["fte"]["note"], "incl. AG Energiebesparingsfonds")
    out.same("LEKP-1 order", [r["city"] for r in lekp["rows"]], CITIES)
    out.same("LEKP-1", {r["city"]: r["fte"] for r in lekp["rows"]}, LEKP)
    out.same("LEKP-1 total", lekp["total"], 45.5)
    out.same("sum of LEKP-1 in tenths", sum(round(r["fte"] * 10) for r in lekp["rows"]), 455)
    out.same("LEKP-1 domains", {r["city"]: len(r["domains"]) for r in lekp["rows"]}, LEKP_DOMAINS)
    out.same("LEKP-1 domains left open", [r["city"] for r in lekp["rows"] if r["domainsOpenEnded"]],
             ["antwerpen", "gent", "mechelen"])
    out.same("LEKP-1 remarks", {r["city"]: r["remark"]["wording"] for r in lekp["rows"] if r["remark"]}, LEKP_REMARKS)


def check_recommendations(data, out):
    file = data["recommendations-2025"]
    found = {r["number"]: (r["theme"], r["shortTitle"]) for r in file["recommendations"]}
    out.same("recommendations", found, SHORT_TITLES)
    out.same("themes without", [t["theme"] for t in file["themes"] if t["none"]], ["aanpak", "hr-cultuur"])
    out.same("recommendations per theme", {t["theme"]: t["recommendations"] for t in file["themes"]},
             {c: [n for n, (theme, _) in SHORT_TITLES.items() if theme == c] for c in CHAPTERS})
    sub_points = {r["number"]: len(r["subPoints"]) for r in file["recommendations"] if r["subPoints"]}
    out.same("sub-points", sub_points, {10: 3})


def lead_in_short(lead):
    return f"{lead['city'] or lead['organisation'] or 'open'} {STATES[lead['state']]}"


def check_packages(data, out):
    file = data["work-packages-2025"]
    found = {p["number"]: (p["title"], len(p["subtopics"]), p["priority"], p["timing"]["wording"],
                           [lead_in_short(lead) for lead in p["leads"]]) for p in file["packages"]}
    for number, expected in PACKAGES.items():
        out.same(f"work package {number}", found.get(number), expected)
    out.same("work packages", len(found), 7)
    parts = {p["number"]: {q["letter"]: (q["title"], len(q["subtopics"])) for q in p["parts"]}
             for p in file["packages"]}
    out.same("parts", {n: p for n, p in parts.items() if p}, {2: PARTS})
    out.same("packages with two themes", [p["number"] for p in file["packages"] if len(p["themes"]) == 2], [2])
    notes = {lead["id"]: lead["note"] for p in file["packages"] for lead in p["leads"] if lead["note"]}
    out.holds("a lead that is not certain without a note",
              all(lead["note"] for p in file["packages"] for lead in p["leads"] if lead["state"] != "certain"))
    out.same("note of Mechelen", notes.get("werkpakket-1-mechelen"), "in kader van masterproef")
    packages = {p["id"] for p in file["packages"]}
    parts = {q["id"] for p in file["packages"] for q in p["parts"]}
    for link in file["proposedLinks"]["links"]:
        out.holds(f"unknown package in {link}", link["package"] in packages)
        out.holds(f"unknown part in {link}", link["part"] in parts | {None})
        number = int(link["recommendation"].rsplit("-", 1)[1])
        out.holds(f"unknown recommendation in {link}", number in SHORT_TITLES)
    out.same("recommendations served", sorted(int(x["recommendation"].rsplit("-", 1)[1])
                                              for x in file["proposedLinks"]["links"]), list(range(1, 11)))


def check_process_and_context(data, out):
    process, context, people = data["process"], data["context"], data["people-sources"]
    phases = {p["id"]: p["date"]["from"] for p in process["phases"]}
    out.same("dates", {key: phases.get(key) for key in DATES}, DATES)
    out.same("stages of the report", [s["date"] for s in process["reportStages"]],
             ["2025-05-08", "2025-05-16", None, "2025-07-09"])
    out.same("contradictions", [c["id"] for c in process["contradictions"] if c["kind"] == "contradiction"],
             ["tegenspraak-validatie-as-is", "tegenspraak-periode-nulmeting", "tegenspraak-mensen-in-steden"])
    out.same("criteria", [c["id"] for c in process["prioritisation"]],
             ["criterium-maturiteit", "criterium-impact", "criterium-belang", "criterium-urgentie"])
    out.same("key figures", [f["value"] for f in context["keyFigures"]], KEY_FIGURES)
    out.same("pages of the contents", [c["page"] for c in context["contents"]], [5, 15, 51, 57, 59])
    blocks = {b["id"]: b for s in context["sections"] for b in s["blocks"]}
    sizes = {"werksporen": 4, "producten": 5, "werkdefinitie": 3, "belang-effecten": 5, "trends-lijst": 11,
             "samenvatting-domeinen": 4, "rol-kenniscentrum-lijst": 4}
    out.same("lists", {key: len(blocks[key]["items"]) for key in sizes if key in blocks}, sizes)
    out.same("quotes", sum(b["kind"] == "quote" for b in blocks.values()), 4)
    members = {g["city"] or g["organisation"]: len(g["members"]) for g in people["steeringGroup"]["groups"]}
    out.same("steering group", members, MEMBERS)
    out.same("e-mail addresses", [p["email"] for p in people["contacts"]["persons"]],
             ["femke.deproost@kenniscentrumvlaamsesteden.be", "annik.bogaert@kenniscentrumvlaamsesteden.be"])


def check_references(data, out):
    model = data["model"]
    out.same("cities of the model", {c["id"] for c in model["cities"]}, set(CITIES))
    out.same("themes of the model", {t["id"] for t in model["themes"]}, set(CHAPTERS))
    outline = {row["title"] for row in data["context"]["outline"]}
    known = set(data) | set(CHAPTERS)
    given = [i for name, document in data.items() if name != "baseline-2024" for i in ids_of(document)]
    twice = sorted(i for i, count in collections.Counter(given).items() if count > 1)
    out.holds(f"the same id twice: {twice}", not twice)
    known |= set(given)
    for name, document in data.items():
        for path, node in walk(document):
            key = path[-1] if path else None
            where = f"{name} {'/'.join(map(str, path))}"
            if isinstance(node, str) and (key in ("source", "shortTitleSource") or "sources" in path[-2:]):
                out.holds(f"{where}: no section of the outline: {node}", node in outline)
            elif key == "city" and node is not None:
                out.holds(f"{where}: unknown city {node}", node in CITIES)
            elif key == "theme" and node is not None and "columns" not in path:
                out.holds(f"{where}: unknown theme {node}", node in CHAPTERS)
            elif key in ("seeAlso", "sameAs", "related"):
                for other in node:
                    out.holds(f"{where}: leads nowhere: {other}", other in known)
            elif isinstance(node, dict) and node.get("kind") == "reference":
                out.holds(f"{where}: leads nowhere: {node['data']}", node["part"] in data.get(node["data"], {}))


def find_record(document, wanted):
    if wanted in document:
        return document[wanted]
    for _, node in walk(document):
        if isinstance(node, dict) and wanted in (node.get("id"), node.get("theme")):
            return node
    return None


def check_corrections(data, out):
    rows = data["corrections"]["corrections"]
    shown = {name: "\n".join(strings_of(doc)) for name, doc in data.items() if name != "corrections"}
    out.same("flagged", [r["id"] for r in rows if r["status"] == "flagged"][:2], ["dz-meter", "naam-van-een-lid"])
    for row in rows:
        record = find_record(data.get(row["where"]["file"], {}), row["where"]["id"])
        out.holds(f"correction {row['id']} leads nowhere", record is not None)
        if record is not None and row["status"] != "restated":
            text = "\n".join(strings_of(record)).lower()
            out.holds(f"correction {row['id']}: {row['shown']!r} is not shown there", row["shown"].lower() in text)
        if row["status"] == "corrected":
            slip = re.compile(rf"(?<!\w){re.escape(row['sourceHas'])}(?!\w)")
            for name, text in shown.items():
                out.holds(f"{name} still has the slip {row['sourceHas']!r}", not slip.search(text))


def check_wording(data, runs, out):
    for name, document in data.items():
        for text in strings_of(document):
            for path, run in source_runs.find_copies(runs, [(name, text)]):
                out.append(f"{path}: copied from the report: {run}")


CHECKS = [check_themes, check_practices, check_teams, check_staffing, check_recommendations, check_packages,
          check_process_and_context, check_references, check_corrections]


def findings(data, runs):
    out = Findings()
    for one in CHECKS:
        try:
            one(data, out)
        except (KeyError, IndexError, TypeError) as error:
            out.append(f"{one.__name__}: {type(error).__name__} {error}")
    check_wording(data, runs, out)
    return out


def check(folder, runs_path):
    data = load(pathlib.Path(folder))
    found = findings(data, source_runs.read_list(pathlib.Path(runs_path)))
    for line in found:
        print(line)
    print(f"{len(data)} files, {sum(len(strings_of(d)) for d in data.values())} texts, {len(found)} findings")
    return 1 if found else 0


def entry(data, pair):
    return next(e for e in data["practices-2024"]["entries"] if e["id"] == pair)


# One fault of each sort: what is planted, and a word of the finding that must follow.
FAULTS = {
    "a strength is lost": (lambda d: d["themes-2024"]["themes"][0]["strengths"].pop(), "points per theme"),
    "a quantifier is lost": (lambda d: d["themes-2024"]["themes"][4]["strengths"][0].update(
        text="Alle steden volgen hun klimaatbeleid op."), "bijna alle"),
    "a city's practices are lost": (lambda d: d["practices-2024"]["entries"].pop(20), "pairs of city and theme"),
    "an item of a sub-list is lost": (lambda d: entry(d, "aanpak-roeselare")["practices"].pop(), "practices per theme"),
    "a link is not marked": (lambda d: entry(d, "strategie-genk")["practices"][0].update(hasLink=False), "link"),
    "a weak point passes for a practice": (lambda d: entry(d, "aanpak-sint-niklaas")["practices"][1].update(
        kind="practice"), "weak points"),
    "a duplicate names only one side": (lambda d: entry(d, "communicatie-brugge")["practices"][0].update(sameAs=[]),
                                        "do not name each other"),
    "a figure changes": (lambda d: d["staffing-2024"]["lekp1"]["rows"][4].update(fte=8.5), "LEKP-1"),
    "a withheld figure is made up": (lambda d: d["staffing-2024"]["hrBenchmark"]["cities"][3]["fte"].update(
        state="given", value=5), "FTE given"),
    "a lead becomes certain": (lambda d: d["work-packages-2025"]["packages"][5]["leads"][0].update(state="certain"),
                               "work package 6"),
    "a short title changes": (lambda d: d["recommendations-2025"]["recommendations"][5].update(
        shortTitle="Betere data en monitoring"), "recommendations"),
    "a date changes": (lambda d: d["process"]["phases"][8]["date"].update({"from": "2024-12-16"}), "dates"),
    "a member is lost": (lambda d: d["people-sources"]["steeringGroup"]["groups"][4]["members"].pop(),
                         "steering group"),
    "a section does not exist": (lambda d: d["process"]["pointsOfAttention"][0].update(source="Nawoord"), "outline"),
    "a reference leads nowhere": (lambda d: d["themes-2024"]["themes"][3]["judgement"].update(seeAlso=["geld"]),
                                  "nowhere"),
    "a slip comes back": (lambda d: d["work-packages-2025"]["packages"][5].update(title="Klimatrisicomanagement"),
                          "slip"),
    "a run of words is copied": (lambda d: d["context"]["sections"][0]["blocks"][0].update(
        text=COPIED), "copied"),
}
COPIED = "Deze proefzin van precies veertien woorden staat enkel hier om als kopie gevonden te worden."


def selftest(folder, runs_path):
    data = load(pathlib.Path(folder))
    runs = source_runs.read_list(pathlib.Path(runs_path)) | {source_runs.fnv(r) for r in source_runs.runs(COPIED)}
    missed = 0
    for what, (plant, sign) in FAULTS.items():
        broken = copy.deepcopy(data)
        plant(broken)
        if not any(sign in line for line in findings(broken, runs if sign == "copied" else set())):
            print(f"not noticed: {what}")
            missed += 1
    print(f"{len(FAULTS)} faults planted, {missed} not noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit({"check": check, "selftest": selftest}[sys.argv[1]](*sys.argv[2:]))
