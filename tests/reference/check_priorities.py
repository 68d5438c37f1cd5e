#!/usr/bin/env python3
"""Ranks recommendations a second time, with exact fractions and Python's own sort, tries out every step of every
rating, and compares with what the program makes of them.

    check_priorities.py PROGRAM             a list worked out by hand, and 1,000 random lists of 5 to 60 entries
    check_priorities.py PROGRAM --selftest  each kind of planted slip is noticed

Ends with 1 and a line per slip.
"""
import random
import subprocess
import sys
from fractions import Fraction

LISTS = 1000
WITH_STEPS = 200  # of these every step is tried out
CRITERIA = ["maturity", "impact", "importance", "urgency"]
REPORT_RULE = {"scales": [(1, 1000, 5000, 0), (1, 1000, 5000, 1000), (1, 1000, 5000, 1000), (0, 1000, 5000, 1000)],
               "ties": ["urgency"], "top": 10}

# By hand: 3,5 + 5 + 4 = 12,5; 3 + 4 + 4 = 11 with urgency 3; 4 + 4 + 3 = 11 with urgency 4; 2 + 3 + 4 = 9; one is open.
BY_HAND = {"rule": dict(REPORT_RULE, top=2), "places": [], "rows": [
    {"id": "a", "number": None, "position": 1, "themes": [2500], "impact": 5000, "agreed": 4000, "votes": [],
     "urgency": None},
    {"id": "b", "number": None, "position": 2, "themes": [3000], "impact": 4000, "agreed": 4000, "votes": [],
     "urgency": 3000},
    {"id": "c", "number": None, "position": 3, "themes": [2000, 3000], "impact": 4000, "agreed": None,
     "votes": [2000, 4000], "urgency": 4000},
    {"id": "d", "number": None, "position": 4, "themes": [4000], "impact": 3000, "agreed": 4000, "votes": [],
     "urgency": 5000},
    {"id": "e", "number": None, "position": 5, "themes": [1000], "impact": None, "agreed": 5000, "votes": [],
     "urgency": 5000},
]}
BY_HAND_SAYS = [
    "entry a 1 1 12500 -", "entry c 2 2 11000 -", "entry b 3 3 11000 -", "entry d 4 4 9000 -", "entry e 0 0 - impact",
    "top a,c", "border c b urgency", "change c impact 4000 3000 c b", "change c importance 3000 2000 c b",
    "change c urgency 4000 3000 c b", "change b impact 4000 5000 c b", "change b importance 4000 5000 c b",
    "change b urgency 3000 4000 c b", "could e",
]


def rounded(value):
    """To whole thousandths, a half going up."""
    return (value + Fraction(1, 2)).__floor__()


def figures(row):
    open_theme = not row["themes"] or any(theme is None for theme in row["themes"])
    importance = row["agreed"]
    if importance is None and row["votes"]:
        importance = rounded(Fraction(sum(row["votes"]), len(row["votes"])))
    return {"maturity": None if open_theme else min(row["themes"]), "impact": row["impact"], "importance": importance,
            "urgency": row["urgency"]}


def counted(criterion, figure, rule):
    _, lowest, highest, _ = rule["scales"][CRITERIA.index(criterion)]
    return lowest + highest - figure if criterion == "maturity" else figure


def missing(known, rule):
    return [name for name, scale in zip(CRITERIA, rule["scales"]) if scale[0] and known[name] is None]


def total(known, rule):
    return sum(scale[0] * counted(name, known[name], rule)
               for name, scale in zip(CRITERIA, rule["scales"]) if scale[0])


def tie_keys(row, known, rule):
    keys = [(name, (known[name] is None, 0 if known[name] is None else -counted(name, known[name], rule)))
            for name in rule["ties"]]
    return keys + [("number", (row["number"] is None, row["number"] or 0)), ("position", row["position"]),
                   ("id", row["id"])]


class Order:
    def __init__(self, rows, known, rule, places):
        self.rule = rule
        self.totals = {row["id"]: total(known[row["id"]], rule) for row in rows
                       if not missing(known[row["id"]], rule)}
        self.keys = {row["id"]: tie_keys(row, known[row["id"]], rule) for row in rows}
        self.computed = sorted(self.totals, key=lambda each: (-self.totals[each], [k for _, k in self.keys[each]]))
        self.by_hand = dict(places)
        held = {place: name for name, place in places}
        rest = [each for each in self.computed if each not in self.by_hand]
        self.placed = []
        while rest or len(self.placed) + 1 in held:
            self.placed.append(held.get(len(self.placed) + 1) or rest.pop(0))
        self.top = self.placed[:rule["top"]]

    def border(self):
        inside = [each for each in self.top if each not in self.by_hand]
        outside = [each for each in self.placed[len(self.top):] if each not in self.by_hand]
        if not inside or not outside or self.totals[inside[-1]] != self.totals[outside[0]]:
            return None
        at = self.totals[inside[-1]]
        decision = next(name for (name, mine), (_, other) in zip(self.keys[inside[-1]], self.keys[outside[0]])
                        if mine != other)
        same = [[each for each in side if self.totals[each] == at] for side in (inside, outside)]
        return f"border {','.join(same[0])} {','.join(same[1])} {decision}"


def listed(names):
    return ",".join(names) or "-"


def reckon(task, steps):
    rows, rule, places = task["rows"], task["rule"], task["places"]
    known = {row["id"]: figures(row) for row in rows}
    order = Order(rows, known, rule, places)
    lines = []
    apart = [row["id"] for row in rows if row["id"] not in order.placed]
    for name in order.placed + apart:
        place = order.placed.index(name) + 1 if name in order.placed else 0
        computed = order.computed.index(name) + 1 if name in order.totals else 0
        lines.append(f"entry {name} {place} {computed} {order.totals.get(name, '-')} "
                     f"{listed(missing(known[name], rule))}")
    lines.append("top " + listed(order.top))
    if order.border():
        lines.append(order.border())
    if steps:
        lines += changes(rows, known, rule, places, order)
    lines.append("could " + listed(could_enter(rows, known, rule, places, apart)))
    return lines


def changes(rows, known, rule, places, before):
    for name in before.placed:
        for criterion, (_, lowest, highest, step) in zip(CRITERIA, rule["scales"]):
            figure = known[name][criterion]
            for to in (None, None) if figure is None else (max(lowest, figure - step), min(highest, figure + step)):
                if to is None or to == figure:
                    continue
                after = Order(rows, dict(known, **{name: dict(known[name], **{criterion: to})}), rule, places)
                leaving = [each for each in before.top if each not in after.top]
                entering = [each for each in after.top if each not in before.top]
                if leaving or entering:
                    yield f"change {name} {criterion} {figure} {to} {listed(leaving)} {listed(entering)}"


def could_enter(rows, known, rule, places, apart):
    for name in apart:
        best = {criterion: (lowest if criterion == "maturity" else highest) if known[name][criterion] is None
                else known[name][criterion] for criterion, (_, lowest, highest, _) in zip(CRITERIA, rule["scales"])}
        if name in Order(rows, dict(known, **{name: best}), rule, places).top:
            yield name


def typed(task):
    def one(value):
        return "-" if value is None else str(value)

    def many(values):
        return ",".join("?" if value is None else str(value) for value in values) or "-"

    rule = task["rule"]
    lines = ["rule " + " ".join(":".join(map(str, scale)) for scale in rule["scales"]) +
             f" {listed(rule['ties'])} {rule['top']}"]
    for row in task["rows"]:
        lines.append(f"row {row['id']} {one(row['number'])} {row['position']} {many(row['themes'])} "
                     f"{one(row['impact'])} {one(row['agreed'])} {many(row['votes'])} {one(row['urgency'])}")
    lines += [f"place {name} {place}" for name, place in task["places"]]
    return "\n".join(lines) + "\n\n"


def answers(program, tasks):
    done = subprocess.run([program], input="".join(map(typed, tasks)), capture_output=True, text=True, check=True)
    return [block.split("\n") for block in done.stdout.split("\n\n")[:-1]]


def slips(task, ours, theirs):
    if ours == theirs:
        return []
    wrong = [f"    we say {line}" for line in ours if line not in theirs]
    wrong += [f"    it says {line}" for line in theirs if line not in ours]
    return [f"{len(task['rows'])} entries:"] + (wrong or ["    the same lines in another order"])


def random_task(dice):
    rule = dict(REPORT_RULE, top=dice.choice([10, 10, 10, 0, 3, 7, 15]))
    if dice.random() < 0.3:
        rule["scales"] = [(dice.randint(0, 3), 1000, 5000, dice.choice([0, 250, 500, 1000])) for _ in CRITERIA]
        rule["ties"] = dice.sample(CRITERIA, dice.randint(0, 4))
    rows = [random_row(dice, index) for index in range(dice.randint(5, 60))]
    ranked = [row["id"] for row in rows if not missing(figures(row), rule)]
    places = []
    if ranked and dice.random() < 0.3:
        count = min(len(ranked), dice.randint(1, 4))
        # Open ones too: with as many places as are ranked without them there is no gap.
        held = dice.sample([row["id"] for row in rows], count)
        places = list(zip(held, dice.sample(range(1, len(ranked) + 1), count)))
    return {"rule": rule, "rows": rows, "places": places}


def random_row(dice, index):
    def rating(open_share):
        return None if dice.random() < open_share else 1000 * dice.randint(1, 5)
    themes = [None if dice.random() < 0.05 else dice.choice([125 * dice.randint(8, 40), 1000 * dice.randint(1, 5)])
              for _ in range(dice.choice([0] + [1] * 15 + [2] * 4))]
    return {"id": f"r{(index * 37) % 61:02}", "number": dice.choice([None, dice.randint(1, 12)]),
            "position": dice.randint(0, 20), "themes": themes, "impact": rating(0.08),
            "agreed": rating(0.6), "votes": [1000 * dice.randint(1, 5) for _ in range(dice.randint(0, 13))],
            "urgency": rating(0.3)}


def compare(program):
    dice = random.Random(2025)
    tasks = [BY_HAND] + [random_task(dice) for _ in range(LISTS)]
    given = answers(program, tasks)
    failed = [] if len(given) == len(tasks) else [f"{len(given)} answers to {len(tasks)} lists"]
    failed += slips(BY_HAND, BY_HAND_SAYS, given[0])
    steps = 0
    for index, (task, theirs) in enumerate(zip(tasks, given)):
        with_steps = index <= WITH_STEPS
        if not with_steps:
            theirs = [line for line in theirs if not line.startswith("change")]
        ours = reckon(task, with_steps)
        steps += sum(line.startswith("change") for line in ours)
        failed += slips(task, ours, theirs)
    print(f"{len(given)} lists ranked twice, {steps} steps over the border")
    return failed


def selftest(program):
    """Every word of every line of an answer, changed in turn."""
    good = answers(program, [BY_HAND])[0]
    failed = slips(BY_HAND, reckon(BY_HAND, True), good)
    for index, line in enumerate(good):
        words = line.split(" ")
        for place in range(1, len(words)):
            wrong = words[:place] + [words[place] + "9"] + words[place + 1:]
            if not slips(BY_HAND, reckon(BY_HAND, True), good[:index] + [" ".join(wrong)] + good[index + 1:]):
                failed.append(f"a wrong word was not noticed: {' '.join(wrong)}")
        if not slips(BY_HAND, reckon(BY_HAND, True), good[:index] + good[index + 1:]):
            failed.append(f"a line that is missing was not noticed: {line}")
    # And the reckoning itself: another rule gives another answer.
    for name, other in {"a weight": {"scales": [(2, 1000, 5000, 0)] + REPORT_RULE["scales"][1:]},
                        "a tie": {"ties": []}, "a size": {"top": 3}}.items():
        task = dict(BY_HAND, rule=dict(BY_HAND["rule"], **other))
        if not slips(task, reckon(task, True), good):
            failed.append(f"{name} of the rule was not noticed")
    return failed


def main():
    failed = selftest(sys.argv[1]) if "--selftest" in sys.argv else compare(sys.argv[1])
    for line in failed[:40]:
        print(line)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
