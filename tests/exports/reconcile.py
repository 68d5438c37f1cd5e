"""Holds the tables of one export against those of another, cell by cell.

The JSON is what the others are held against: it names every value by its column and says of which kind it is. What a
format is to show for a value is worked out here, from the rules that people were told, not from the program.
"""
import difflib
import re

import readers
from readers import compact, plain


def comma(value, decimals):
    text = f"{value:.{decimals}f}".replace(".", ",")
    return re.sub(r",?0*$", "", text) if "," in text else text


def shown_numbers(value):
    """How a number may stand on paper: whole, or rounded to three or two decimals."""
    halfway_up = value + 1e-9
    return {comma(value, 6), comma(value, 3), comma(value, 2), comma(halfway_up, 3), comma(halfway_up, 2)}


def quarter(value):
    return f"{value:g}".replace(".", ",")


def short_score(score):
    kind = score["kind"]
    if kind == "exact":
        return quarter(score["value"])
    if kind == "between":
        return f"{quarter(score['low'])}–{quarter(score['high'])}"
    if kind == "approximate":
        return "~" if score["value"] is None else f"~{quarter(score['value'])}"
    return {"unscored": "–", "missing": "·", "notApplicable": "n.v.t."}[kind]


def long_score(score):
    """The full wording; empty for a plain number, which says all there is."""
    kind = score["kind"]
    if kind == "between":
        return f"tussen {quarter(score['low'])} en {quarter(score['high'])}"
    if kind == "approximate":
        return ("bij benadering, niveau niet opgenomen" if score["value"] is None
                else f"bij benadering {quarter(score['value'])}")
    return {"exact": "", "unscored": "bezorgd, zonder niveau", "missing": "niet bezorgd",
            "notApplicable": "niet van toepassing"}[kind]


KINDS = {"exact": "Exact", "between": "Tussen", "approximate": "Bij benadering", "unscored": "Zonder niveau",
         "missing": "Niet bezorgd", "notApplicable": "Niet van toepassing"}


class Expected:
    """What one cell of the JSON has to be in the other formats."""

    def __init__(self, cell):
        self.value, self.note, self.wording = cell["value"], cell.get("note", ""), cell.get("wording", "")
        self.open = cell.get("open", False)
        self.is_score = isinstance(self.value, dict)
        self.is_number = isinstance(self.value, (int, float)) and not isinstance(self.value, bool)

    def words(self):
        if not self.is_score or self.value["kind"] == "exact":
            return ""
        return long_score(self.value) + (f" ({self.wording})" if self.wording else "")

    def text(self):
        """Of a value that is no number."""
        if self.open:
            return "open"
        if self.value is None:
            return ""
        if isinstance(self.value, bool):
            return "ja" if self.value else "nee"
        return short_score(self.value) if self.is_score else plain(self.value)

    def number(self):
        """The value where it is a plain number, otherwise nothing."""
        if self.is_number:
            return float(self.value)
        return float(self.value["value"]) if self.is_score and self.value["kind"] == "exact" else None

    def on_paper(self):
        """All ways in which it may stand in a document that people read."""
        number = self.number()
        return shown_numbers(number) if number is not None else {self.text()}

    def fault(self, format, cell):
        """What is wrong with the cell as another format has it; empty when all is well."""
        check = {"xlsx": self.fault_in_numbers, "csv": self.fault_in_csv}.get(format, self.fault_on_paper)
        return check(cell, format)

    def fault_in_numbers(self, cell, _):
        number = self.number()
        if number is not None:
            same = isinstance(cell.shown, float) and abs(cell.shown - number) <= 1e-14 * abs(number)
            return "" if same and plain(cell.below) == plain(self.note) else f"{cell.text()!r} instead of {number!r}"
        # What is remarked on a text stands on the next line of its cell.
        whole = plain(f"{cell.shown or ''} {cell.below}") == plain(f"{self.text()} {self.note}")
        if not isinstance(cell.shown, str) or not plain(cell.shown).startswith(self.text()) or not whole:
            return f"{cell.text()!r} instead of {plain(self.text() + ' ' + self.note)!r}"
        return ""

    def fault_in_csv(self, cell, _):
        number = self.number()
        if number is not None:
            same = isinstance(cell.shown, float) and cell.shown == number
            return "" if same else f"{cell.shown!r} instead of {number!r}"
        expected = self.words() if self.is_score else self.text()
        # A text that is only digits, such as a year, cannot be told from a number in a file without types.
        found = cell.text() if isinstance(cell.shown, float) else plain(cell.shown)
        return "" if found == expected else f"{found!r} instead of {expected!r}"

    def fault_on_paper(self, cell, format):
        if plain(cell.shown) not in self.on_paper():
            return f"{plain(cell.shown)!r} instead of {sorted(self.on_paper())[0]!r}"
        # In a wide grid of a text document the wording of the source stands below the table instead.
        words = {self.words(), self.words().split(" (")[0] if format == "odt" else self.words()}
        small, expected = plain(f"{cell.words} {cell.below}"), {plain(f"{each} {self.note}") for each in words}
        return "" if small in expected else f"{small!r} below it instead of {max(expected)!r}"


def expected_rows(table):
    """Per row of the JSON: its name and the cells that have to be found, one only where it reaches over all."""
    for row in table["rows"]:
        cells = [Expected(row["cells"][column["id"]]) for column in table["columns"]]
        first = cells[0].text() if cells[0].number() is None else comma(cells[0].number(), 3)
        name = first or next((each.text() for each in cells if each.text()), row["id"])
        yield name, cells if row["kind"] != "subheading" else cells[:1]


def rowkey(cells):
    texts = [each.text() for each in cells[:2]]
    return texts[0] + "\n" + (texts[1] if len(texts) > 1 else "")


def paired(wanted, found, keys):
    """Pairs of rows that belong together, None where one side lacks it."""
    matcher = difflib.SequenceMatcher(None, keys, [rowkey(row) for row in found], autojunk=False)
    for what, i1, i2, j1, j2 in matcher.get_opcodes():
        both = min(i2 - i1, j2 - j1)
        yield from zip(wanted[i1:i1 + both], found[j1:j1 + both])
        yield from ((row, None) for row in wanted[i1 + both:i2])
        yield from ((None, row) for row in found[j1 + both:j2])


def key_of(expected, format):
    cells = []
    for each in expected[:2]:
        number = each.number()
        if number is not None:
            cells.append(readers.Cell(number if format in ("xlsx", "csv") else comma(number, 3)))
        else:
            cells.append(readers.Cell(each.words() if format == "csv" and each.is_score else each.text()))
    return rowkey(cells)


def compare_table(wanted, found, format):
    label = f"{format}: table {wanted['number']} {wanted['title']!r}"
    heads = [plain(column["title"]) for column in wanted["columns"]]
    if found.title != plain(wanted["title"]):
        yield f"{label}: is called {found.title!r}"
    if found.heads != heads:
        yield f"{label}: columns {found.heads} instead of {heads}"
    rows = list(expected_rows(wanted))
    for pair, cells in paired(rows, found.rows, [key_of(cells, format) for _, cells in rows]):
        if pair is None:
            yield f"{label}: a row {cells[0].text()!r} too many"
        elif cells is None:
            yield f"{label}: row {pair[0]!r} is lost"
        else:
            yield from compare_row(f"{label}, row {pair[0]!r}", heads, pair[1], cells, format)


def compare_row(label, heads, wanted, cells, format):
    rest = [each.text() for each in cells[len(wanted):] if each.text()]
    if len(cells) < len(wanted) or rest:
        yield f"{label}: {len(cells)} cells instead of {len(wanted)}"
    for head, expected, cell in zip(heads, wanted, cells):
        fault = expected.fault(format, cell)
        if fault:
            yield f"{label}, column {head!r}: {fault}"


def figures_of(table):
    """The rows that the second sheet of a table of scores has to hold: name, column, kind, low, middle, high."""
    score_columns = [each for each in table["columns"] if each["kind"] == "score"]
    for row, (name, cells) in zip(table["rows"], expected_rows(table)):
        for column in score_columns if row["kind"] != "subheading" else ():
            expected = Expected(row["cells"][column["id"]])
            if expected.open:
                yield [name, column["title"], "open", None, None, None, None]
            elif expected.is_score:
                low, high = (expected.value.get(each, expected.value.get("value")) for each in ("low", "high"))
                middle = None if low is None else (low + high) / 2
                yield [name, column["title"], KINDS[expected.value["kind"]], low, middle, high,
                       expected.words() or None]


def compare_figures(wanted, found):
    """Kinds, bounds and wordings, which a cell that shows "3–4" cannot hold as figures."""
    expected = list(figures_of(wanted))
    label = f"xlsx: table {wanted['number']} {wanted['title']!r}, sheet of figures"
    if not found.figures and all(row[2] == "open" for row in expected):
        return
    if len(found.figures) != len(expected):
        yield f"{label}: {len(found.figures)} rows instead of {len(expected)}"
    for row, figures in zip(expected, found.figures):
        figures = [*figures, *[None] * (7 - len(figures))]
        if figures != row:
            yield f"{label}, row {row[0]!r}, column {row[1]!r}: {figures[2:]} instead of {row[2:]}"


def around(table):
    """What stands above and below a table and belongs to it."""
    for part in ("subtitle", "source"):
        if table[part]:
            yield part, table[part]
    for part in ("notes", "reservations"):
        yield from ((part, each) for each in table[part])


def compare(reference, document):
    """Every difference of a document from the JSON, as a sentence with table, row, column and format."""
    format = document.format
    by_number = {each.number: each for each in document.tables}
    wanted_numbers = [each["number"] for each in reference["tables"]]
    if [each.number for each in document.tables] != wanted_numbers:
        yield f"{format}: tables {[each.number for each in document.tables]} instead of {wanted_numbers}"
    for wanted in reference["tables"]:
        found = by_number.get(wanted["number"])
        if found is None:
            yield f"{format}: table {wanted['number']} {wanted['title']!r} is lost"
            continue
        yield from compare_table(wanted, found, format)
        if format == "xlsx":
            yield from compare_figures(wanted, found)
        for part, text in around(wanted):
            if compact(text) not in document.text and (format != "csv" or part == "reservations"):
                yield f"{format}: table {wanted['number']} {wanted['title']!r}: {part} {text[:60]!r} is lost"


def prepare(reference, document):
    """Sheets show where heads end only to people: parts them, now that the JSON tells how many columns there are."""
    wanted = {each["number"]: each for each in reference["tables"]}
    for table in document.tables if document.format == "xlsx" else ():
        like = wanted.get(table.number)
        if like:
            columns = like["columns"]
            notes = {tuple(row["cells"][each["id"]].get("note", "") for each in columns) for row in like["rows"]}
            notes = {each for each in notes if any(each)}
            readers.part_heads(table, len(columns), any(each.get("group") for each in columns), notes)
    return document
