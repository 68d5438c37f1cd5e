#!/usr/bin/env python3
"""Reckons every figure of a column of scores a second time, with Python's own statistics module and exact fractions,
and what one change does to the median by trying every change; then compares with what the program makes of them.

    check_figures.py PROGRAM             the eight columns of the 2024 grid and 1,000 random grids
    check_figures.py PROGRAM --selftest  each kind of planted slip is noticed

Ends with 1 and a line per slip.
"""
import random
import statistics
import subprocess
import sys
from fractions import Fraction

# The grid of the report, typed over by hand, Aalst to Turnhout; a theme a line.
REPORT = [
    "2,5 4 3 3-4 3 3 3 4 4 3 5 3 -",
    "3 3 3 2-3 2 3 3 3 4 4 4 2,5 -",
    "1 3 4 2-3 1-2 3 2 2 4 3 4-5 2 -",
    "3 3 2 3-4 3 4 3 3 2 3 3 2 -",
    "2,75 3 2 3-4 3-4 2 3 2 4 2 3-4 2 -",
    "3,5 3 2 3 3 2 3 2 2 4 4 3 -",
    "~ 4 2 2-3 3 2-3 3 2 4 3 3 2,5 -",
    "3 3 4 3-4 4 3 3 4 3 2 4 3 -",
]
GRIDS = 1000
THEMES = 8
CITIES = 13
KINDS = ["exact", "between", "approximate", "unscored", "missing", "notApplicable"]


def number(text):
    return Fraction(text.replace(",", "."))


def read(typed):
    """Kind, low and high; the ends are None where there is no value."""
    if typed == "-":
        return ("unscored", None, None)
    if typed == ".":
        return ("missing", None, None)
    if typed == "nvt":
        return ("notApplicable", None, None)
    if typed.startswith("~"):
        value = number(typed[1:]) if len(typed) > 1 else None
        return ("approximate", value, value)
    if "-" in typed:
        low, high = typed.split("-")
        return ("between", number(low), number(high))
    return ("exact", number(typed), number(typed))


def middle(values):
    return statistics.median(values) if values else None


def level(value):
    """The nearest level; a tie goes to the lower."""
    return min(range(1, 6), key=lambda each: (abs(each - value), each))


def reckon(column):
    cells = [read(typed) for typed in column.split()]
    counting = [(i, low, high, (low + high) / 2) for i, (_, low, high) in enumerate(cells) if low is not None]
    values = [each[3] for each in counting]
    order = sorted(counting, key=lambda each: each[3])
    median = middle(values)

    def instead(index, value):
        return middle([value if each[0] == index else each[3] for each in counting])

    between = [each for each in order if cells[each[0]][0] == "between"]
    found = {
        "n": len(values),
        "median": median,
        "low": middle([each[1] for each in counting]),
        "high": middle([each[2] for each in counting]),
        "min": min(values, default=None),
        "max": max(values, default=None),
        "mean": sum(values) / len(values) if values else None,
        "kinds": [sum(1 for cell in cells if cell[0] == kind) for kind in KINDS],
        "levels": [sum(1 for value in values if level(value) == each) for each in range(1, 6)],
        "counted": [each[0] for each in order],
        "leftOut": [i for i, cell in enumerate(cells) if cell[1] is None],
        "readLow": {each[0]: instead(each[0], each[1]) for each in between},
        "readHigh": {each[0]: instead(each[0], each[2]) for each in between},
        "without": {each[0]: middle([other[3] for other in counting if other[0] != each[0]]) for each in order},
        "oneMoreLow": middle(values + [Fraction(1)]),
        "oneMoreHigh": middle(values + [Fraction(5)]),
    }
    if len(values) == 1:
        found["q1"] = found["q3"] = values[0]
    elif values:
        found["q1"], _, found["q3"] = statistics.quantiles(values, n=4, method="inclusive")
    else:
        found["q1"] = found["q3"] = None
    tried = [median or Fraction(0)]
    for changes in (found["readLow"], found["readHigh"], found["without"]):
        tried += [each for each in changes.values() if each is not None]
    if values:  # one more city, at every step of the scale
        tried += [middle(values + [Fraction(step, 4)]) for step in range(4, 21)]
    found["least"], found["most"] = min(tried), max(tried)
    return found


def as_printed(name, text):
    def value(part):
        return None if part == "none" else Fraction(float(part))
    if name in ("readLow", "readHigh", "without"):
        pairs = [part.split("=") for part in text.split()]
        return {int(index): value(part) for index, part in pairs}
    if name in ("kinds", "levels", "counted", "leftOut"):
        return [int(part) for part in text.split()]
    return int(text) if name == "n" else value(text)


def answers(program, columns):
    done = subprocess.run([program], input="\n".join(columns) + "\n", capture_output=True, text=True, check=True)
    for block in done.stdout.split("\n\n")[:len(columns)]:
        lines = [line.partition(" ") for line in block.strip("\n").split("\n")]
        yield {name: as_printed(name, text) for name, _, text in lines}


def same(name, ours, theirs):
    if name == "mean" and ours is not None and theirs is not None:
        return abs(ours - theirs) < Fraction(1, 10**12)  # a third is no binary fraction
    return ours == theirs


def slips(columns, given):
    found = []
    for column, theirs in zip(columns, given):
        ours = reckon(column)
        for name in sorted(set(ours) | set(theirs)):
            if not same(name, ours.get(name), theirs.get(name)):
                found.append(f"{column}: {name} is {ours.get(name)}, the program says {theirs.get(name)}")
    return found


def random_columns():
    """Grids with every kind of score, some of them nearly or wholly empty."""
    dice = random.Random(20241)
    for _ in range(GRIDS):
        empty = dice.choice([0.05, 0.2, 0.6, 0.97])
        for _ in range(THEMES):
            yield " ".join(random_cell(dice, empty) for _ in range(CITIES))


def random_cell(dice, empty):
    if dice.random() < empty:
        return dice.choice(["-", ".", "nvt", "~"])
    low = dice.randint(4, 19)
    kind = dice.choice(["exact", "exact", "between", "approximate"])
    if kind == "between":
        return f"{low / 4:g}-{dice.randint(low + 1, 20) / 4:g}"
    return ("~" if kind == "approximate" else "") + f"{dice.randint(4, 20) / 4:g}"


def selftest(program):
    column = "1 2-4 2 3 3-5 ~ 4 - 5"
    good = list(answers(program, [column]))
    failed = slips([column], good)
    for name, planted in good[0].items():
        wrong = dict(good[0])
        if isinstance(planted, dict):
            wrong[name] = {index: (value or 0) + Fraction(1, 4) for index, value in planted.items()}
        elif isinstance(planted, list):
            wrong[name] = planted[::-1] if planted != planted[::-1] else planted + [0]
        else:
            wrong[name] = planted + (1 if name == "n" else Fraction(1, 8))
        if not slips([column], [wrong]):
            failed.append(f"a wrong {name} was not noticed")
    return failed


def main():
    program = sys.argv[1]
    if "--selftest" in sys.argv:
        failed = selftest(program)
    else:
        columns = REPORT + list(random_columns())
        given = list(answers(program, columns))
        failed = slips(columns, given)
        if len(given) != len(columns):
            failed.append(f"{len(given)} answers to {len(columns)} columns")
        print(f"{len(given)} columns reckoned twice")
    for line in failed[:20]:
        print(line)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
