#!/usr/bin/env python3
"""Checks the questionnaire: that its keys are the ones once given out, that every strength, improvement point and
recommendation of the report is asked about, that levels rise as the legend says, and that statements are plain and ask
one thing. Whether a text repeats the report is checked by source_runs.py.

    check_questionnaire.py check DATA
    check_questionnaire.py selftest DATA    plants one fault of each sort in the loaded file; each must be found
"""
import copy
import json
import pathlib
import re
import sys

# The keys given out so far. A statement may be worded anew, moved or retired; its key stays and is never used again.
KEYS = {
    "strategie": "plan-volledig participatie onderbouwing meerjarenplan gekend haalbaar acties-concreet afstemming",
    "aanpak": "coordinatie rollen overleg eigenaarschap-klimaatdienst eigenaarschap-andere-diensten aansturing "
              "transversaal",
    "regelgeving": "opvolging vertaling kennis eigen-regels uitvoerbaar conflicten bovenlokaal handhaving",
    "hr-cultuur": "expertise kennis-andere-diensten kennisdeling capaciteit vast-personeel samenwerking voorbeeld "
                  "klimaatcultuur",
    "monitoring": "opvolging indicatoren data databeheer taken rapportering impact bijsturing",
    "middelen": "kanalen inzet-subsidies structureel-budget kosten expertise projecten-diensten projecten-steden "
                "facilitair",
    "risicobeheer": "analyses overzicht cijfers organisatie maatregelen preventie beleid urgentie",
    "communicatie": "informeren doelgroepen diensten partners stakeholders participatie sensibilisering politiek",
}

# A statement has one sentence; a level or a help text a few. Words per statement and per sentence stay readable.
MOST_WORDS_OF_A_STATEMENT = 15
MOST_WORDS_OF_A_SENTENCE = 25
MOST_SENTENCES = {"text": 1, "help": 3, "levels": 2, "enoughEvidence": 1, "notEnoughEvidence": 1}

UNWANTED = re.compile(
    r"\b(gelieve|indien|dien(?:t|en) te|teneinde|middels|inzake|betreffende|alsmede|tevens|omtrent|ten behoeve van|"
    r"met betrekking tot|je|jij|jou|jouw|jullie|men|bv|nl|m\.b\.t|d\.m\.v|o\.b\.v|i\.k\.v|t\.e\.m)\b", re.IGNORECASE)

# Verbs that would join a second question to a statement: "… kent het plan en voert het uit".
VERBS = re.compile(
    r"\b(is|zijn|heeft|hebben|wordt|worden|kan|kunnen|moet|moeten|doet|doen|gaat|gaan|weet|weten|ligt|staat|blijft|"
    r"volgt|volgen|vertaalt|maakt|maken|bespreekt|handhaaft|beschikt|beschikken|geeft|telt|stuurt|rapporteert|gebruikt|"
    r"gebruiken|werkt|werken|werkten|beperkt|houden|behandelen|informeert|zet|kent|kennen|neemt|nemen|voert|voeren|"
    r"evalueert|meet|past|passen|steunen|steunt|bevat|stemt|verloopt|horen|zitten|vermijdt|controleert|deelt|delen)\b")

# The legend in signs: from level 2 to 3 a part is done, at 4 nearly all, and only 5 looks back and mends.
LOOKS_BACK = re.compile(r"\b(op vaste tijden|elk jaar|de volgende keer|bij elke (?:actualisatie|aanpassing))\b",
                        re.IGNORECASE)
MENDS = re.compile(
    r"\b(past|passen|paste|pas|werkt|herbekijkt|stuurt|sturen|verbetert|verfijnt|verdeelt|vult|vernieuwt|scherpt|"
    r"herziet|kiest|doet|voert)\b")
INCOMPLETE = re.compile(r"\b(een deel|een ander deel|een of twee|enkele|andere|oudere|een belangrijke groep|nog)\b",
                        re.IGNORECASE)
PARTLY = re.compile(r"\b(voor|van|bij|met|in) een deel\b|\been deel van\b|\bnog niet\b", re.IGNORECASE)


def load(folder):
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}


def sections_of_points(data):
    """Every passage a statement can rest on, with the section of the report it stands in."""
    found = {theme["id"]: theme["source"] for theme in data["model"]["themes"]}
    found |= {row["id"]: row["source"] for row in data["recommendations-2025"]["recommendations"]}
    for theme in data["themes-2024"]["themes"]:
        found[theme["id"]] = theme["judgement"]["source"]
        found |= {p["id"]: p["source"] for p in theme["strengths"] + theme["improvementPoints"]}
    return found


def must_be_asked(data):
    points = {p["id"] for t in data["themes-2024"]["themes"] for p in t["strengths"] + t["improvementPoints"]}
    return points | {row["id"] for row in data["recommendations-2025"]["recommendations"]}


def ids_in(node):
    if isinstance(node, dict):
        if isinstance(node.get("id"), str):
            yield node["id"]
        for value in node.values():
            yield from ids_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from ids_in(value)


def texts_of(statement):
    for name in MOST_SENTENCES:
        value = statement[name]
        for text in value if isinstance(value, list) else [value]:
            if text is not None:
                yield name, text


def sentences(text):
    return [s for s in re.split(r"(?<=[.?!])[”\"]?\s+", text) if s]


def words(text):
    return re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text)


def check_frame(name, document, data):
    number = document["version"]["number"]
    if name != f"questionnaire-{number}":
        yield f"{name}: holds version {number}"
    if document["version"]["id"] != f"{document['id']}-{number}":
        yield f"{name}: the id of the version does not follow from its number"
    if "geen tekst van het rapport" not in document["derivation"] or "Klimaatspiegel" not in document["derivation"]:
        yield f"{name}: does not say that it was derived, and by whom"
    chapters = [theme["theme"] for theme in data["themes-2024"]["themes"]]
    if [theme["theme"] for theme in document["themes"]] != chapters:
        yield f"{name}: themes are not those of the report in the order of its chapters"


def check_keys(name, document, data):
    taken = {i for other, node in data.items() if not other.startswith("questionnaire-") for i in ids_in(node)}
    seen = set()
    for theme in document["themes"]:
        known = {f"{theme['theme']}-{key}" for key in KEYS[theme["theme"]].split()}
        found = [statement["key"] for statement in theme["statements"]]
        if not 6 <= len(found) <= 9:
            yield f"{name}: {theme['theme']} has {len(found)} statements"
        for key in found:
            if key in seen or key in taken:
                yield f"{name}: the key {key} is given twice"
            if key not in known:
                yield f"{name}: {key} is no key that was given out for {theme['theme']}"
            seen.add(key)


def check_sources(name, document, data):
    section = sections_of_points(data)
    asked = set()
    for theme in document["themes"]:
        for statement in theme["statements"]:
            source = statement["source"]
            asked |= set(source["points"])
            unknown = [point for point in source["points"] if point not in section]
            if unknown:
                yield f"{statement['key']}: rests on what is not there: {unknown}"
            elif source["sections"] != list(dict.fromkeys(section[point] for point in source["points"])):
                yield f"{statement['key']}: its sections are not those of its points"
            own = [p for p in source["points"] if p == theme["theme"] or p.startswith(theme["theme"] + "-")]
            if not own:
                yield f"{statement['key']}: rests on nothing of its theme"
    left = sorted(must_be_asked(data) - asked)
    if left:
        yield f"{name}: nothing asks about {left}"


def check_levels(statement):
    key, levels = statement["key"], statement["levels"]
    if len(levels) != 5 or len(set(levels)) != len(levels):
        yield f"{key}: has not five different levels"
        return
    if [n for n, text in enumerate(levels, 1) if LOOKS_BACK.search(text)] != [5]:
        yield f"{key}: not only level 5 looks back at fixed times"
    if not MENDS.search(levels[4]):
        yield f"{key}: level 5 looks back without consequence"
    if not INCOMPLETE.search(levels[2]):
        yield f"{key}: level 3 leaves nothing to be done"
    if PARTLY.search(levels[3]) or PARTLY.search(levels[4]):
        yield f"{key}: levels 4 or 5 are only partly done"


def check_words(statement, cities):
    key = statement["key"]
    for name, text in texts_of(statement):
        found = UNWANTED.search(text)
        if found:
            yield f"{key}: {name} has the word {found.group()!r}"
        named = [city for city in cities if re.search(rf"\b{re.escape(city)}\b", text)]
        if named:
            yield f"{key}: {name} names {named}"
        if not re.search(r"[.?”]$", text):
            yield f"{key}: {name} does not end as a sentence"
        if len(sentences(text)) > MOST_SENTENCES[name]:
            yield f"{key}: {name} has {len(sentences(text))} sentences"
        for sentence in sentences(text):
            if len(words(sentence)) > MOST_WORDS_OF_A_SENTENCE:
                yield f"{key}: {name} has a sentence of {len(words(sentence))} words: {sentence}"


def check_statement(statement):
    key, text = statement["key"], statement["text"]
    if len(words(text)) > MOST_WORDS_OF_A_STATEMENT:
        yield f"{key}: the statement has {len(words(text))} words"
    if "?" in text or "niet" in words(text) or "geen" in words(text):
        yield f"{key}: the statement is a question or a denial"
    first, joined, second = text.partition(" en ")
    if joined and VERBS.search(first) and VERBS.search(second):
        yield f"{key}: the statement asks two things"


def check_texts(name, document, data):
    cities = [city["name"] for city in data["model"]["cities"]]
    statements = [statement for theme in document["themes"] for statement in theme["statements"]]
    wordings = [statement["text"] for statement in statements]
    for statement in statements:
        if wordings.count(statement["text"]) > 1:
            yield f"{statement['key']}: another statement has the same text"
        yield from check_levels(statement)
        yield from check_words(statement, cities)
        yield from check_statement(statement)


CHECKS = [check_frame, check_keys, check_sources, check_texts]


def findings(data):
    for name, document in data.items():
        if name.startswith("questionnaire-"):
            for one in CHECKS:
                yield from one(name, document, data)


def check(folder):
    data = load(pathlib.Path(folder))
    found = list(findings(data))
    for line in found:
        print(line)
    count = sum(len(theme["statements"]) for name, document in data.items() if name.startswith("questionnaire-")
                for theme in document["themes"])
    print(f"{count} statements, {len(found)} findings")
    return 1 if found or not count else 0


def statement_of(document, theme=0, place=0):
    return document["themes"][theme]["statements"][place]


def drop_points(document, point):
    for theme in document["themes"]:
        for statement in theme["statements"]:
            points = statement["source"]["points"]
            if point in points and len(points) > 1:
                points.remove(point)


def swap_levels(statement, first, second):
    levels = statement["levels"]
    levels[first], levels[second] = levels[second], levels[first]


# One fault of each sort: what is planted, and words of the finding that must follow.
FAULTS = {
    "the number does not fit the file": (lambda d: d["version"].update(number=2), "holds version"),
    "the derivation is left out": (lambda d: d.update(derivation="Het formulier van het rapport."), "derived"),
    "the themes stand in another order": (lambda d: d["themes"].reverse(), "order of its chapters"),
    "a theme has too few statements": (lambda d: d["themes"][1].update(
        statements=d["themes"][1]["statements"][:5]), "has 5 statements"),
    "a key changes with the wording": (lambda d: statement_of(d).update(key="strategie-volledig-plan"),
                                       "no key that was given out"),
    "a key is given twice": (lambda d: statement_of(d, 2, 1).update(key="regelgeving-opvolging"), "given twice"),
    "a key is an id of something else": (lambda d: statement_of(d).update(key="strategie-sterk-1"), "given twice"),
    "a source does not exist": (lambda d: statement_of(d)["source"]["points"].append("strategie-sterk-9"), "not there"),
    "a section is another one": (lambda d: statement_of(d)["source"].update(sections=["Legende"]), "sections"),
    "a statement rests on another theme": (lambda d: statement_of(d, 3)["source"].update(
        points=["middelen-sterk-1"], sections=["Thema 6 | Financiële & facilitaire middelen – Sterke punten"]),
        "nothing of its theme"),
    "an improvement point is not asked about": (lambda d: drop_points(d, "strategie-verbeter-5"), "nothing asks about"),
    "a level is lost": (lambda d: statement_of(d)["levels"].pop(), "five different levels"),
    "a level stands twice": (lambda d: statement_of(d)["levels"].__setitem__(1, statement_of(d)["levels"][0]),
                             "five different levels"),
    "levels 4 and 5 change places": (lambda d: swap_levels(statement_of(d, 6, 2), 3, 4), "not only level 5"),
    "levels 3 and 4 change places": (lambda d: swap_levels(statement_of(d, 4, 0), 2, 3), "leaves nothing"),
    "level 5 ends with looking": (lambda d: statement_of(d)["levels"].__setitem__(
        4, "Het plan is volledig. De stad bekijkt het op vaste tijden."), "without consequence"),
    "a forbidden word": (lambda d: statement_of(d, 5, 3).update(help="Gelieve alle kosten te noemen."), "Gelieve"),
    "a form of 'dienen te'": (lambda d: statement_of(d, 5, 3).update(help="De stad dient te ramen."), "dient te"),
    "a city is named": (lambda d: statement_of(d, 7).update(enoughEvidence="Zoals in Gent."), "names"),
    "a sentence is too long": (lambda d: statement_of(d).update(enoughEvidence="Een plan " + "met nog meer " * 9 + "."),
                               "a sentence of"),
    "a level is an essay": (lambda d: statement_of(d)["levels"].__setitem__(0, "Een. Twee. Drie."), "3 sentences"),
    "a statement is too long": (lambda d: statement_of(d).update(text="Het plan is " + "heel " * 13 + "goed."),
                                "17 words"),
    "a statement denies": (lambda d: statement_of(d).update(text="Het klimaatplan is niet volledig."), "denial"),
    "a statement asks two things": (lambda d: statement_of(d, 1, 4).update(
        text="De andere diensten kennen het plan en voeren het uit."), "two things"),
    "two statements are the same": (lambda d: statement_of(d, 0, 1).update(text=statement_of(d)["text"]), "same text"),
}


def selftest(folder):
    data = load(pathlib.Path(folder))
    missed = 0
    for what, (plant, sign) in FAULTS.items():
        broken = copy.deepcopy(data)
        plant(broken["questionnaire-1"])
        if not any(sign in line for line in findings(broken)):
            print(f"not noticed: {what}")
            missed += 1
    print(f"{len(FAULTS)} faults planted, {missed} not noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit({"check": check, "selftest": selftest}[sys.argv[1]](*sys.argv[2:]))
