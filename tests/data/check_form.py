#!/usr/bin/env python3
"""Checks the form format from outside the program: that the digest in the example form is the one that follows from
docs/data-format.md, that the table of cases agrees with the schema and with that digest, and that the scores in it
follow from their answers.

    check_form.py check DATA TESTS
    check_form.py selftest DATA TESTS    plants one fault of each sort; each must be found
"""
import copy
import hashlib
import json
import pathlib
import sys
from fractions import Fraction

import jsonschema

# The members of the file that are handed in, and by what the rows of a list are ordered.
LISTS = {
    "respondents": ("id",), "answers": ("respondent", "question"), "agreedAnswers": ("question",), "evidence": ("id",),
    "scores": ("theme",), "targets": ("theme",), "strengths": ("id",), "improvementPoints": ("id",),
    "practices": ("id",),
}
OBJECTS = ("evaluation", "fte", "lekp", "climateTeam")
LEFT_OUT = {"respondents": ("person",), "evaluation": ("state", "sentOn", "handedInOn", "lastQuestion")}


def plain(value):
    """Texts and whole numbers: true is 1, false is 0, what is open is left out."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items() if each is not None}
    return value


def without(row, keys):
    return {key: value for key, value in row.items() if key not in keys}


def canonical(form, hand_in):
    handed = {
        "format": "klimaatspiegel-hand-in",
        "formatVersion": 1,
        "city": form["city"],
        "round": form["round"]["id"],
        "questionnaire": form["questionnaire"]["version"]["id"],
    }
    for key in ("id", "sequence", "previousDigest", "programVersion"):
        handed[key] = hand_in[key]
    for name, order in LISTS.items():
        rows = [without(row, LEFT_OUT.get(name, ())) for row in form[name]]
        handed[name] = sorted(rows, key=lambda row: tuple(row[key] for key in order))
    own = {row["id"] for row in form["practices"]}
    for row in handed["practices"]:
        row["sameAs"] = row["sameAs"] if row["sameAs"] in own else ""
        row["related"] = [each for each in row["related"] if each in own]
    for name in OBJECTS:
        if form.get(name) is not None:
            handed[name] = without(form[name], LEFT_OUT.get(name, ()))
    return json.dumps(plain(handed), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def hand_in_state(form):
    if not form["handIns"]:
        return "none"
    last = max(form["handIns"], key=lambda row: row["sequence"])
    digest = hashlib.sha256(canonical(form, last)).hexdigest()
    return "frozen" if digest == last["digest"] else "editedSince"


def target_of(document, pointer):
    steps = pointer.split("/")[1:]
    for step in steps[:-1]:
        document = document[int(step) if isinstance(document, list) else step]
    last = steps[-1]
    if isinstance(document, list) and last != "-":
        last = int(last)
    return document, last


def patched(document, patch):
    document = copy.deepcopy(document)
    for step in patch:
        holder, key = target_of(document, step["path"])
        value = copy.deepcopy(step.get("value"))
        if step["op"] == "copy":
            source, name = target_of(document, step["from"])
            value = copy.deepcopy(source[name])
        if step["op"] == "remove":
            del holder[key]
        elif key == "-":
            holder.append(value)
        elif step["op"] == "replace" and (key not in holder if isinstance(holder, dict) else key >= len(holder)):
            raise KeyError(step["path"])
        else:
            holder[key] = value
    return document


def middle(score):
    """In quarters; none where the score has no value."""
    if score["kind"] == "between":
        return Fraction(score["lowQuarters"] + score["highQuarters"], 2)
    value = score.get("quarters")
    return None if value is None else Fraction(value)


def derived(answers):
    """The score that follows, how many answers are needed, and how many count."""
    applying = [each for each in answers if each["kind"] != "notApplicable"]
    values = [value for value in map(middle, applying) if value is not None]
    needed = (len(applying) + 1) // 2
    if answers and not applying:
        return {"kind": "notApplicable"}, needed, 0
    if not values or len(values) < needed:
        return {"kind": "missing"}, needed, len(values)
    mean = sum(values) / len(values)
    below = mean.numerator // mean.denominator
    quarters = below if mean - below <= Fraction(1, 2) else below + 1
    return {"kind": "exact", "quarters": quarters}, needed, len(values)


def check_case(case, example, validator):
    form = patched(example, case["patch"])
    accepted = case["outcome"] == "accepted"
    by_schema = validator.is_valid(form)
    later = form.get("formatVersion") == 2
    if accepted and not by_schema and not later:
        yield f"{case['name']}: the schema refuses it"
    if not accepted and by_schema != (case["by"] == "rules"):
        yield f"{case['name']}: not refused by the {case['by']}"
    if accepted and hand_in_state(form) != case["handIn"]:
        yield f"{case['name']}: is {hand_in_state(form)}"
    if not accepted and case["where"] == "handIns" and form["handIns"] and hand_in_state(form) != "editedSince":
        yield f"{case['name']}: nothing was changed"


def check(schema, example, cases):
    validator = jsonschema.validators.validator_for(schema)(schema)
    for error in validator.iter_errors(example):
        yield f"example: {list(error.absolute_path)}: {error.message}"
    before = ""
    for row in example["handIns"]:
        if row["previousDigest"] != before:
            yield f"example: hand-in {row['sequence']} does not follow the one before it"
        before = row["digest"]
    if hand_in_state(example) != "frozen":
        yield "example: the digest is not that of what it holds"
    names = [case["name"] for case in cases["files"] + cases["derivedScores"]]
    for name in {name for name in names if names.count(name) > 1}:
        yield f"{name}: stands there twice"
    for case in cases["files"]:
        yield from check_case(case, example, validator)
    for case in cases["derivedScores"]:
        found = derived(case["answers"])
        if found != (case["score"], case["needed"], case["answered"]):
            yield f"{case['name']}: follows {found}"


def selftest(schema, example, cases):
    def fault(change):
        own = copy.deepcopy((example, cases))
        change(*own)
        return schema, *own

    def file_case(cases, name):
        return next(case for case in cases["files"] if case["name"] == name)

    planted = {
        "a level changed": lambda e, c: e["answers"][1].update(score={"kind": "exact", "quarters": 9}),
        "a digest changed": lambda e, c: e["handIns"][1].update(digest="0" * 64),
        "the chain broken": lambda e, c: e["handIns"][1].update(previousDigest="0" * 64),
        "a row left out": lambda e, c: e["evidence"].pop(),
        "a key too many": lambda e, c: e.update(colour=1),
        "a refused case accepted": lambda e, c: file_case(c, "a level above the scale").update(
            outcome="accepted", handIn="frozen"),
        "refused by the wrong part": lambda e, c: file_case(c, "a level above the scale").update(by="rules"),
        "another state": lambda e, c: file_case(c, "no names").update(handIn="editedSince"),
        "a score rounded up": lambda e, c: c["derivedScores"][4]["score"].update(quarters=11),
        "a name twice": lambda e, c: c["files"].append(copy.deepcopy(c["files"][0])),
    }
    for name, change in planted.items():
        if not list(check(*fault(change))):
            yield f"not found: {name}"
    # What is no part of a hand-in changes nothing in it.
    same = copy.deepcopy(example)
    same["people"][0]["name"] = "Iemand Anders"
    same["evaluation"]["state"] = "inProgress"
    same["answers"].reverse()
    if hand_in_state(same) != "frozen":
        yield "a name, the state or the order of a list changed the digest"


def main():
    data, tests = pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    load = lambda path: json.loads(path.read_text(encoding="utf-8"))
    cases = load(tests / "form-cases.json")
    found = list({"check": check, "selftest": selftest}[sys.argv[1]](
        load(data / "schemas/self-evaluation.schema.json"), load(tests / cases["example"]), cases))
    for each in found:
        print(each)
    print(f"{len(cases['files'])} cases of files, {len(cases['derivedScores'])} of scores")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
