"""Reads what the program exports with other people's readers, into one form: documents of tables of cells.

PDF: pdftotext of poppler, every word with its place. XLSX: openpyxl. HTML: html.parser. ODT: zipfile and ElementTree.
CSV: the csv module, with Belgian settings. JSON: the json module. Nothing here knows how the program writes.
"""
import csv
import dataclasses
import html.parser
import io
import json
import re
import subprocess
import xml.etree.ElementTree as tree
import zipfile

import openpyxl

NUMBERED = re.compile(r"Tabel (\d+)\. (.*)", re.DOTALL)


def plain(text):
    """White space counts once, wherever lines were broken."""
    return " ".join(text.split())


def compact(text):
    return "".join(text.split())


@dataclasses.dataclass
class Cell:
    """What stands in a cell: its main text or number, what stands smaller below it, what only some readers get."""
    shown: object = ""
    below: str = ""
    words: str = ""

    def text(self):
        shown = self.shown if isinstance(self.shown, str) else f"{self.shown:.15g}".replace(".", ",")
        return plain(f"{shown} {self.below} {self.words}")


@dataclasses.dataclass
class Table:
    number: int
    title: str
    heads: list
    rows: list                                      # lists of cells; a row of one cell reaches over all columns
    figures: list = dataclasses.field(default_factory=list)  # XLSX: rows of the second sheet of a table of scores


@dataclasses.dataclass
class Document:
    format: str
    tables: list
    text: str                                       # everything, white space removed


NAMED = {}  # of a paper to fill in or sign: titles of its tables, which have no numbers, and the places they stand in


def numbered(title):
    found = NUMBERED.fullmatch(plain(title))
    if found:
        return int(found.group(1)), found.group(2)
    return (NAMED[plain(title)], plain(title)) if plain(title) in NAMED else None


# --- JSON


def json_document(data):
    """Tables without a number go by their place; by their titles the other formats are read."""
    document = json.loads(data.decode("utf-8"))
    for place, table in enumerate(document["tables"], 1):
        table["unnumbered"] = not table["number"]
        table["number"] = table["number"] or place
    return document


def know_titles(reference):
    NAMED.clear()
    NAMED.update({plain(each["title"]): each["number"] for each in reference["tables"] if each["unnumbered"]})


def score_in_words(value):
    return {"exact": "", "between": "{low} {high}", "approximate": "~", "unscored": "–", "missing": "·",
            "notApplicable": "n.v.t."}[value["kind"]].format(**value)


def json_cell(cell):
    value = cell["value"]
    shown = ("open" if cell.get("open") else "" if value is None else value)
    if isinstance(value, bool):
        shown = "ja" if value else "nee"
    elif isinstance(value, dict):
        shown = value["value"] if value["kind"] == "exact" else score_in_words(value)
        if value["kind"] == "between":
            shown = shown.replace(" ", "–").replace(".", ",")
    elif isinstance(value, (int, float)):
        shown = float(value)
    exact = isinstance(value, dict) and value["kind"] == "exact"
    return Cell(shown, cell.get("note", ""), "" if exact else cell.get("wording", ""))


def json_rows(table):
    columns = [each["id"] for each in table["columns"]]
    for row in table["rows"]:
        yield [json_cell(row["cells"][each]) for each in (columns if row["kind"] != "subheading" else columns[:1])]


def read_json(data):
    document = json_document(data)
    tables = [Table(each["number"], plain(each["title"]), [plain(column["title"]) for column in each["columns"]],
                    list(json_rows(each))) for each in document["tables"]]
    strings = []

    def walk(node):
        if isinstance(node, str):
            strings.append(node)
        for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            walk(each)

    walk(document)
    return Document("json", tables, compact("".join(strings)))


# --- CSV, as a spreadsheet with Belgian settings reads it

NUMBER = re.compile(r"-?[0-9]+(,[0-9]+)?")
GUARDED = re.compile("'[=+@\\-\t\r\n＝＋＠－]", re.UNICODE)  # an apostrophe that keeps a text from being calculated


def csv_value(cell):
    if NUMBER.fullmatch(cell):
        return float(cell.replace(",", "."))
    return cell[1:] if GUARDED.match(cell) else cell


def read_csv(data):
    text = data.decode("utf-8-sig")
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)]
    blocks, block = [], []
    for row in rows + [[]]:
        if row:
            block.append(row)
        elif block:
            blocks.append(block)
            block = []
    tables = []
    for title, heads, *body in (block for block in blocks if numbered(block[0][0])):
        cells = [[Cell(csv_value(each)) for each in row] for row in body]
        tables.append(Table(*numbered(title[0]), heads, cells))
    return Document("csv", tables, compact(text))


# --- HTML and ODT have cells that reach over several rows or columns


def laid_out(rows):
    """Rows of (cell, columns, rows) as a full grid, each cell repeated wherever it reaches."""
    grid, hanging = [], {}
    for row in rows:
        line, at, cells = {}, 0, list(row)
        while cells or any(left > 0 for left, _ in hanging.values()):
            if hanging.get(at, (0, None))[0] > 0:
                left, cell = hanging[at]
                line[at], hanging[at] = cell, (left - 1, cell)
                at += 1
                continue
            if not cells:
                break
            cell, across, down = cells.pop(0)
            for _ in range(across):
                line[at] = cell
                if down > 1:
                    hanging[at] = (down - 1, cell)
                at += 1
        for rest, (left, cell) in hanging.items():
            if rest not in line and left > 0:
                line[rest], hanging[rest] = cell, (left - 1, cell)
        grid.append([line[each] for each in sorted(line)])
    return grid


def body_row(row):
    return [row[0][0]] if len(row) == 1 and row[0][1] > 1 else [cell for cell, _, _ in row]


class HtmlReader(html.parser.HTMLParser):
    HIDDEN = {"script", "style"}

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.tables, self.texts, self.skipping = [], [], 0
        self.caption, self.cell, self.part, self.inside = None, None, [], None
        self.feed(source)
        self.close()

    def handle_starttag(self, name, attributes):
        attributes = dict(attributes)
        if name in self.HIDDEN:
            self.skipping += 1
        elif name == "table":
            self.head, self.body, self.caption = [], [], ""
        elif name in ("caption", "thead", "tbody"):
            self.inside = name
        elif name == "tr":
            self.row = []
        elif name in ("td", "th"):
            self.cell, self.part = Cell(), ["shown"]
            self.span = int(attributes.get("colspan", 1)), int(attributes.get("rowspan", 1))
        elif self.cell is not None and name in ("span", "small"):
            unseen = "unseen" in (attributes.get("class") or "").split()
            self.part.append("below" if name == "small" else "words" if unseen else self.part[-1])
        elif self.cell is not None and name == "br":
            self.handle_data("\n")

    def handle_endtag(self, name):
        if name in self.HIDDEN:
            self.skipping -= 1
        elif name in ("td", "th"):
            self.row.append((self.cell, *self.span))
            self.cell = None
        elif name == "tr":
            (self.head if self.inside == "thead" else self.body).append(self.row)
        elif name == "table":
            title = numbered(self.caption)
            if title:
                heads = [plain(cell.shown) for cell in laid_out(self.head)[-1]]
                self.tables.append(Table(*title, heads, [body_row(row) for row in self.body]))
            self.inside = None
        elif name == "caption":
            self.inside = None
        elif self.cell is not None and name in ("span", "small"):
            self.part.pop()

    def handle_data(self, data):
        if self.skipping:
            return
        self.texts.append(data)
        if self.cell is not None:
            setattr(self.cell, self.part[-1], getattr(self.cell, self.part[-1]) + data)
        elif self.inside == "caption":
            self.caption += data


def read_html(data):
    reader = HtmlReader(data.decode("utf-8"))
    return Document("html", reader.tables, compact("".join(reader.texts)))


ODF = {"text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
       "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0"}


def odf(name):
    prefix, local = name.split(":")
    return "{%s}%s" % (ODF[prefix], local)


def odt_words(node):
    if node.tag == odf("text:s"):
        return " " * int(node.get(odf("text:c"), "1"))
    if node.tag in (odf("text:tab"), odf("text:line-break")):
        return "\n"
    return (node.text or "") + "".join(odt_words(each) + (each.tail or "") for each in node)


def odt_cell(node):
    shown, *below = [odt_words(each) for each in node.iter(odf("text:p"))] or [""]
    return Cell(shown, " ".join(below))


def odt_row(row):
    return [(odt_cell(each), int(each.get(odf("table:number-columns-spanned"), "1")),
             int(each.get(odf("table:number-rows-spanned"), "1"))) for each in row.findall(odf("table:table-cell"))]


def read_odt(data):
    body = tree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("content.xml"))
    tables, title = [], None
    for node in body.iter():
        if node.tag == odf("text:h"):
            title = numbered(odt_words(node)) or title
        elif node.tag == odf("table:table") and title:
            head = node.find(odf("table:table-header-rows"))
            heads = laid_out([odt_row(row) for row in head])[-1]
            rows = [body_row(odt_row(row)) for row in node.findall(odf("table:table-row"))]
            tables.append(Table(*title, [plain(cell.shown) for cell in heads], rows))
            title = None
    return Document("odt", tables, compact(odt_words(body)))


# --- XLSX


def trimmed(row):
    row = list(row)
    while row and row[-1] is None:
        row.pop()
    return row


def xlsx_table(rows):
    """The head is the first row after the empty one that closes the title; an empty row closes the body."""
    start = next(at for at, row in enumerate(rows) if not row) + 1
    end = next((at for at in range(start, len(rows)) if not rows[at]), len(rows))
    return rows[start:end]


def read_xlsx(data):
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=False)
    tables, texts, before = [], [], None
    for sheet in book.worksheets:
        rows = [trimmed(row) for row in sheet.iter_rows(values_only=True)]
        texts += [str(each) for row in rows for each in row if each is not None]
        title = numbered(str(rows[0][0])) if rows and rows[0] else None
        if title and sheet.title != "Tekst":
            tables.append(Table(*title, [], xlsx_table(rows)))
        elif before and rows and len(rows[0]) == 7 and rows[0][2] == "Soort":
            before.figures = rows[1:]
        before = tables[-1] if title and sheet.title != "Tekst" else None
    return Document("xlsx", tables, compact("".join(texts)))


def xlsx_cell(value):
    return Cell("" if value is None else value if isinstance(value, str) else float(value))


def part_heads(table, width, groups, notes):
    """Parts the rows of a sheet into heads and body, once it is known how many columns there are, whether titles stand
    over several of them, and which rows of smaller text belong to the figures above them, and which columns hold the notes on the one before."""
    head = 2 if groups else 1
    titles = [plain(each or "") for each in table.rows[head - 1]]
    noted = [i for i in range(1, len(titles)) if titles[i] == f"Toelichting bij {titles[i - 1]}"]
    below = [[row[i] if i < len(row) else None for i in noted] for row in table.rows]
    rows = [[each for i, each in enumerate(row) if i not in noted] for row in table.rows]
    rows = [[*row[:width], *[None] * (width - len(row))] for row in rows]
    table.heads, table.rows = [plain(each or "") for each in rows[head - 1]], []
    for row, notes_beside in zip(rows[head:], below[head:]):
        if tuple(each or "" for each in row) in notes:
            for cell, value in zip(table.rows[-1], row):
                cell.below = value or ""
        else:
            table.rows.append([xlsx_cell(each) for each in row])
            for place, (i, note) in enumerate(zip(noted, notes_beside)):
                table.rows[-1][i - 1 - place].below = note or ""


# --- PDF: words in the order in which they are set, with their places


@dataclasses.dataclass
class Word:
    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
HEAD, FOOT = 50, 95  # points from the edges of a sheet, within which stands what runs along on every page


def placed_words(path):
    found = subprocess.run(["pdftotext", "-raw", "-bbox", str(path), "-"], capture_output=True, check=True)
    return found.stdout.decode("utf-8")


def words_of(source):
    """Words of the body, and words of heads and feet: these are set first on each page."""
    body, running = [], []
    for number, page in enumerate(source.split("<page ")[1:], 1):
        height = float(re.search(r'height="([\d.]+)"', page).group(1))
        began = False
        for left, top, right, bottom, text in WORD.findall(page):
            word = Word(number, float(left), float(top), float(right), float(bottom), html.unescape(text))
            began = began or HEAD < word.top < height - FOOT
            (body if began else running).append(word)
    return body, running


READERS = {"json": read_json, "csv": read_csv, "html": read_html, "odt": read_odt, "xlsx": read_xlsx}
