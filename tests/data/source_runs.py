#!/usr/bin/env python3
"""Shows that the project restates its source and copies none of its sentences.

The list beside this file holds a hash of every run of twelve consecutive words of the source report, and no text.

    source_runs.py check LIST ROOT          fails when a text of the project contains one of those runs
    source_runs.py selftest                 shows on a text of its own that a copied run is found
    source_runs.py make REPORT.txt LIST     makes the list anew
"""
import json
import pathlib
import re
import struct
import sys
import unicodedata

LENGTH = 12
# A run that is mostly figures is a table of the report: figures carry over.
MOST_FIGURES = 5


def words(text):
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return re.findall(r"[^\W_]+", plain.casefold())


def fnv(text):
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def runs(text):
    found = words(text)
    for start in range(len(found) - LENGTH + 1):
        run = found[start : start + LENGTH]
        if sum(word.isdigit() for word in run) < MOST_FIGURES:
            yield " ".join(run)


def without_markup(text):
    text = re.sub(r"\]\([^)]*\)", "]", text)
    text = re.sub(r"<[^>]+>", " ", text)
    return text.replace("&amp;", "&").replace("**", "").replace("*", "")


def strings(node):
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from strings(value)


def texts_of(path):
    """The running texts of a file: each string of a JSON file, otherwise the file as a whole."""
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return list(strings(json.loads(content)))
    # Literals that continue on the next line belong together.
    return [re.sub(r'"\s*\n\s*"', "", content)]


def project_texts(root):
    patterns = ["data/**/*.json", "src/**/*.cpp", "src/**/*.h", "ui/**/*.ui", "resources/**/*.ts", "resources/**/*.md",
                "docs/**/*.md", "README.md"]
    for pattern in patterns:
        for path in sorted(root.glob(pattern)):
            for text in texts_of(path):
                yield path.relative_to(root), text


def find_copies(known, texts):
    return [(path, run) for path, text in texts for run in runs(text) if fnv(run) in known]


def read_list(path):
    data = path.read_bytes()
    return set(struct.unpack(f"<{len(data) // 8}Q", data))


def make(report, target):
    text = without_markup(pathlib.Path(report).read_text(encoding="utf-8"))
    hashes = sorted({fnv(run) for run in runs(text)})
    pathlib.Path(target).write_bytes(struct.pack(f"<{len(hashes)}Q", *hashes))
    print(f"{len(hashes)} runs of {LENGTH} words")
    return 0


def check(list_path, root):
    known = read_list(pathlib.Path(list_path))
    texts = list(project_texts(pathlib.Path(root)))
    copies = find_copies(known, texts)
    for path, run in copies:
        print(f"{path}: copied from the report: {run}")
    data_files = {str(path) for path, _ in texts if path.parts[0] == "data"}
    complete = len(known) > 5000 and {"data/model.json", "data/baseline-2024.json"} <= data_files
    if not complete:
        print("the list or the data files are not there: nothing was shown")
    print(f"{len(texts)} texts against {len(known)} runs")
    return 0 if complete and not copies else 1


def selftest():
    original = "Een **zin** van meer dan twaalf woorden, die hier [enkel](x) dient om gevonden te worden."
    known = {fnv(run) for run in runs(without_markup(original))}
    copied = "Eerst iets anders: EEN zin van meer dan twaalf woorden die hier\nenkel dient om gevonden te worden!"
    restated = "Een zin van meer dan twaalf woorden, die hier slechts dient om gevonden te worden."
    accents = "Eén zin van méér dan twaalf woorden die hier enkel dient om gevonden te worden"
    ok = (
        len(find_copies(known, [("copied", copied)])) == len(known) == 4
        and find_copies(known, [("accents", accents)])
        and not find_copies(known, [("restated", restated)])
        and fnv("a") == 0xAF63DC4C8601EC8C
    )
    print("a copied run is found, a restated one is not" if ok else "the check does not find what it must find")
    return 0 if ok else 1


COMMANDS = {"make": make, "check": check, "selftest": selftest}
if __name__ == "__main__":
    sys.exit(COMMANDS[sys.argv[1]](*sys.argv[2:]))
