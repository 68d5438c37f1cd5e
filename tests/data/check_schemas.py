#!/usr/bin/env python3
"""Checks every data file against its JSON Schema, and that each schema refuses what it must refuse.

    check_schemas.py DATA [EXAMPLE SCHEMA]...    examples are files that are no data of the program
"""
import json
import pathlib
import sys

import jsonschema

DATA = pathlib.Path(sys.argv[1])
PAIRS = {
    "baseline-2024.json": "baseline.schema.json",
    "climate-teams-2024.json": "climate-teams.schema.json",
    "context.json": "context.schema.json",
    "corrections.json": "corrections.schema.json",
    "model.json": "model.schema.json",
    "monitoring-tools-2024.json": "monitoring-tools.schema.json",
    "people-sources.json": "people-sources.schema.json",
    "practices-2024.json": "practices.schema.json",
    "process.json": "process.schema.json",
    "questionnaire-1.json": "questionnaire.schema.json",
    "recommendations-2025.json": "recommendations.schema.json",
    "staffing-2024.json": "staffing.schema.json",
    "themes-2024.json": "themes.schema.json",
    "work-packages-2025.json": "work-packages.schema.json",
}


def refuse_duplicates(pairs):
    names = [name for name, _ in pairs]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"the same key twice: {sorted(twice)}")
    return dict(pairs)


def load(path):
    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=refuse_duplicates)


def objects(node, path=()):
    if isinstance(node, dict):
        yield path, node
        for name, value in node.items():
            yield from objects(value, path + (name,))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from objects(value, path + (index,))


def kind_of(node):
    """What tells the rows of a list apart: the keys and kinds in them, and which values are open."""
    if isinstance(node, list):
        return frozenset(kind_of(row) for row in node)
    if not isinstance(node, dict):
        return type(node)
    return tuple((name, kind_of(value)) for name, value in sorted(node.items())), node.get("kind")


def thinned(node):
    """The document with one row of each kind in every list: it shows the same faults in a fraction of the time."""
    if isinstance(node, dict):
        return {name: thinned(value) for name, value in node.items()}
    if isinstance(node, list):
        return list({kind_of(row): thinned(row) for row in reversed(node)}.values())
    return node


def without_counts(schema):
    """The schema for a thinned document: how many rows there must be is left out."""
    if isinstance(schema, dict):
        counts = ("minItems", "maxItems")
        return {name: without_counts(value) for name, value in schema.items() if name not in counts}
    if isinstance(schema, list):
        return [without_counts(value) for value in schema]
    return schema


def planted(document):
    """Every object once with an unknown key, and once with each of its keys taken away; put right again after each."""
    seen = set()
    for path, found in list(objects(document)):
        place = tuple("*" if isinstance(step, int) else step for step in path)
        shape = place, tuple(sorted(found)), found.get("kind")
        if shape in seen:
            continue  # the first of its shape stands for the others
        seen.add(shape)
        found["unknown"] = 1
        yield f"unknown key at {path}"
        del found["unknown"]
        for name in list(found):
            value = found.pop(name)
            yield f"{name} missing at {path}"
            found[name] = value


def main():
    failed = 0
    found = sorted(p.name for p in DATA.glob("*.json"))
    if found != sorted(PAIRS):
        print(f"data files and schemas do not pair up: {found}")
        failed += 1
    pairs = [(DATA / name, schema_name) for name, schema_name in PAIRS.items()]
    pairs += [(pathlib.Path(path), schema_name) for path, schema_name in zip(sys.argv[2::2], sys.argv[3::2])]
    for path, schema_name in pairs:
        name = path.name
        schema = load(DATA / "schemas" / schema_name)
        validator_class = jsonschema.validators.validator_for(schema)
        validator_class.check_schema(schema)
        validator = validator_class(schema)
        document = load(path)
        if list(document)[:2] != ["format", "formatVersion"]:
            print(f"{name}: format and formatVersion do not come first")
            failed += 1
        for error in validator.iter_errors(document):
            print(f"{name}: {list(error.absolute_path)}: {error.message}")
            failed += 1
        thin, thin_validator = thinned(document), validator_class(without_counts(schema))
        for error in thin_validator.iter_errors(thin):
            print(f"{name}, one row of each kind: {list(error.absolute_path)}: {error.message}")
            failed += 1
        count = 0
        for what in planted(thin):
            count += 1
            if thin_validator.is_valid(thin):
                print(f"{schema_name} accepts a document with {what}")
                failed += 1
        print(f"{name}: {count} planted faults tried")
    return 1 if failed else 0


sys.exit(main())
