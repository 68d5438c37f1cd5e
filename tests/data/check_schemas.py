#!/usr/bin/env python3
"""Checks every data file against its JSON Schema, and that each schema refuses what it must refuse."""
import copy
import json
import pathlib
import sys

import jsonschema

DATA = pathlib.Path(sys.argv[1])
PAIRS = {"model.json": "model.schema.json", "baseline-2024.json": "baseline.schema.json"}


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


def at(node, path):
    for step in path:
        node = node[step]
    return node


def planted(document):
    """Every object once with an unknown key, and once with each of its keys taken away."""
    for path, found in objects(document):
        if len(path) >= 2 and isinstance(path[-1], int) and path[-1] > 2:
            continue  # the first rows of a list stand for the others
        changed = copy.deepcopy(document)
        at(changed, path)["unknown"] = 1
        yield f"unknown key at {path}", changed
        for name in found:
            changed = copy.deepcopy(document)
            del at(changed, path)[name]
            yield f"{name} missing at {path}", changed


def main():
    failed = 0
    found = sorted(p.name for p in DATA.glob("*.json"))
    if found != sorted(PAIRS):
        print(f"data files and schemas do not pair up: {found}")
        failed += 1
    for name, schema_name in PAIRS.items():
        schema = load(DATA / "schemas" / schema_name)
        validator_class = jsonschema.validators.validator_for(schema)
        validator_class.check_schema(schema)
        validator = validator_class(schema)
        document = load(DATA / name)
        if list(document)[:2] != ["format", "formatVersion"]:
            print(f"{name}: format and formatVersion do not come first")
            failed += 1
        for error in validator.iter_errors(document):
            print(f"{name}: {list(error.absolute_path)}: {error.message}")
            failed += 1
        count = 0
        for what, broken in planted(document):
            count += 1
            if validator.is_valid(broken):
                print(f"{schema_name} accepts a document with {what}")
                failed += 1
        print(f"{name}: {count} planted faults tried")
    return 1 if failed else 0


sys.exit(main())
