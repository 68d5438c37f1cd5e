"""Faults of the sorts that an export can have, planted in files that are right: one of each in each format."""
import csv
import io
import json
import re
import zipfile

import openpyxl

TITLE = "Maturiteitsinschatting per stad en thema"


# --- what is done to the grid, as rows of cells: the first holds the name


def change_figure(rows):
    """Aalst, Regelgeving: 2,75 becomes 2,25."""
    row = next(row for row in rows if row.name() == "Aalst")
    row.set(5, "2,25")


def lose_row(rows):
    next(row for row in rows if row.name() == "Hasselt").drop()


def swap_columns(rows):
    """Monitoring and HR & cultuur change places, below titles that stay."""
    for row in rows:
        if row.name() in ("Aalst", "Antwerpen", "Brugge", "Leuven"):
            row.swap(3, 4)


GRID_DEFECTS = {
    "a changed figure": (change_figure, ["Aalst", "Regelgeving", "2,75|2\\.75"]),
    "a lost row": (lose_row, ["Hasselt"]),
    "a swapped column": (swap_columns, ["Brugge", "Monitoring|HR & cultuur"]),
}


class TextRow:
    """A row of a text in which a pattern finds the cells."""

    def __init__(self, source, cell, content):
        self.parts, self.gone = re.split(f"({cell})", source, flags=re.DOTALL), False
        self.content = content

    def cells(self):
        return range(1, len(self.parts), 2)

    def name(self):
        cells = self.cells()
        return re.sub("<[^>]*>", "", self.parts[cells[0]]).strip() if cells else ""

    def set(self, column, text):
        at = self.cells()[column]
        self.parts[at] = re.sub(self.content, lambda found: found.group(1) + text + found.group(2), self.parts[at],
                                count=1, flags=re.DOTALL)

    def swap(self, first, second):
        a, b = self.cells()[first], self.cells()[second]
        self.parts[a], self.parts[b] = self.parts[b], self.parts[a]

    def drop(self):
        self.gone = True

    def source(self):
        return "" if self.gone else "".join(self.parts)


def in_markup(source, start, row, cell, content, plant):
    begin = source.index(start)
    end = re.compile(r"</(table:)?table>").search(source, begin).start()
    parts = re.split(f"({row})", source[begin:end], flags=re.DOTALL)
    rows = [TextRow(each, cell, content) for each in parts[1::2]]
    plant(rows)
    parts[1::2] = [each.source() for each in rows]
    return source[:begin] + "".join(parts) + source[end:]


def in_html(data, plant):
    return in_markup(data.decode("utf-8"), f'<caption id="ks-caption-heatmap">', r"<tr>.*?</tr>",
                     r"<t[dh][^>]*>.*?</t[dh]>", r"(<t[dh][^>]*>)[^<]*(<)", plant).encode("utf-8")


def repacked(data, name, change):
    old, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(target, "w") as new:
        for each in old.infolist():
            content = old.read(each.filename)
            new.writestr(each, change(content) if each.filename == name else content)
    return target.getvalue()


def in_odt(data, plant):
    return repacked(data, "content.xml", lambda content: in_markup(
        content.decode("utf-8"), 'table:name="heatmap"', r"<table:table-row .*?</table:table-row>",
        r"<table:table-cell .*?</table:table-cell>", r"(<text:p[^>]*>)[^<]*(<)", plant).encode("utf-8"))


class ListRow:
    """A row of a list of values, with rows of the list it is from."""

    def __init__(self, rows, values, number):
        self.rows, self.values, self.number = rows, values, number

    def name(self):
        return self.values[0] if self.values else ""

    def set(self, column, text):
        self.values[column] = self.number(text)

    def swap(self, first, second):
        self.values[first], self.values[second] = self.values[second], self.values[first]

    def drop(self):
        self.rows.remove(self.values)


def in_csv(data, plant):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    start = next(at for at, row in enumerate(rows) if row and row[0].endswith(TITLE))
    plant([ListRow(rows, each, str) for each in rows[start:start + 18]])
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


class JsonRow:
    def __init__(self, table, row):
        self.table, self.row = table, row
        self.ids = [each["id"] for each in table["columns"]]

    def name(self):
        return self.row["cells"]["city"]["value"]

    def set(self, column, text):
        self.row["cells"][self.ids[column]] = {"value": {"kind": "exact", "value": float(text.replace(",", "."))}}

    def swap(self, first, second):
        cells = self.row["cells"]
        cells[self.ids[first]], cells[self.ids[second]] = cells[self.ids[second]], cells[self.ids[first]]

    def drop(self):
        self.table["rows"].remove(self.row)


def in_json(data, plant):
    document = json.loads(data)
    table = next(each for each in document["tables"] if each["id"] == "heatmap")
    plant([JsonRow(table, row) for row in table["rows"]])
    return json.dumps(document).encode("utf-8")


class SheetRow:
    def __init__(self, sheet, number):
        self.sheet, self.number = sheet, number

    def cell(self, column):
        return self.sheet.cell(self.number, column + 1)

    def name(self):
        return self.cell(0).value

    def set(self, column, text):
        self.cell(column).value = float(text.replace(",", "."))

    def swap(self, first, second):
        a, b = self.cell(first), self.cell(second)
        a.value, b.value = b.value, a.value

    def drop(self):
        self.sheet.delete_rows(self.number)


def in_book(data, change):
    book, target = openpyxl.load_workbook(io.BytesIO(data)), io.BytesIO()
    change(book)
    book.save(target)
    return target.getvalue()


def sheet_titled(book, title):
    return next(each for each in book if str(each["A1"].value).endswith(title) and each.title != "Tekst")


def in_xlsx(data, plant):
    def change(book):
        sheet = sheet_titled(book, TITLE)
        plant([SheetRow(sheet, number) for number in range(1, sheet.max_row + 1)])
    return in_book(data, change)


class WordRow:
    """A city and its eight scores, a word each, as pdftotext prints them: a line for each."""

    def __init__(self, page, first):
        self.page, self.at = page, range(first, first + 9)

    def name(self):
        return text_of(self.page.lines[self.at[0]])

    def set(self, column, text):
        at = self.at[column]
        self.page.lines[at] = re.sub(">.*<", f">{text}<", self.page.lines[at])

    def swap(self, first, second):
        """The figures change places, and are set in the order of their new places."""
        a, b = (text_of(self.page.lines[self.at[each]]) for each in (first, second))
        self.set(first, b)
        self.set(second, a)

    def drop(self):
        for each in self.at:
            self.page.lines[each] = ""


def text_of(line):
    found = re.search(">(.*)</word>", line)
    return found.group(1) if found else None


class PageLines:
    def __init__(self, source):
        self.lines = source.split("\n")


def grid_page(source):
    """Where the page of the grid stands, behind the contents that name it too."""
    pages = source.split("<page ")
    return next(at for at, page in enumerate(pages) if ">Turnhout<" in page and ">Maturiteitsinschatting<" in page
                and ">2,5–3<" in page)


def in_words(source, plant):
    pages = source.split("<page ")
    at = grid_page(source)
    page = PageLines(pages[at])
    texts = [text_of(line) for line in page.lines]
    plant([WordRow(page, texts.index(name)) for name in ("Aalst", "Antwerpen", "Brugge", "Hasselt", "Leuven")])
    pages[at] = "\n".join(page.lines)
    return "<page ".join(pages)


GRID = {"json": in_json, "csv": in_csv, "html": in_html, "odt": in_odt, "xlsx": in_xlsx, "pdf": in_words}


# --- what only some formats can suffer


def move_words(source):
    """Two figures of Brugge stand in each other's place, though they are set in the right order."""
    def plant(rows):
        row = next(each for each in rows if each.name() == "Brugge")
        a, b = (row.page.lines[row.at[each]] for each in (3, 4))
        row.page.lines[row.at[3]], row.page.lines[row.at[4]] = b, a
        row.set(3, text_of(a))
        row.set(4, text_of(b))
    return in_words(source, plant)


def figure_as_text(data):
    def change(book):
        sheet = sheet_titled(book, TITLE)
        cell = next(row for row in sheet.iter_rows() if row[0].value == "Kortrijk")[1]
        cell.value = "3"
    return in_book(data, change)


def other_kind(data):
    def change(book):
        sheet = book.worksheets[book.worksheets.index(sheet_titled(book, TITLE)) + 1]
        next(row for row in sheet.iter_rows() if row[0].value == "Gent" and row[1].value == "Aanpak")[5].value = 2.5
    return in_book(data, change)


def replaced(old, new):
    def change(data):
        assert data.count(old) >= 1, old
        return data.replace(old, new, 1)
    return change


def without_reservation(data):
    old = "De werkpakketten zijn niet exhaustief".encode()
    assert old in data
    return data.replace(old, b"")


OTHERS = [
    ("pdf", "two figures in each other's place", move_words, ["Brugge|Monitoring", "not stand right|not apart"]),
    ("xlsx", "a figure that has become text", figure_as_text, ["Kortrijk", "Strategie"]),
    ("xlsx", "another bound of a score", other_kind, ["sheet of figures", "Gent", "Aanpak"]),
    ("html", "the words of a score lost", replaced(">tussen 2 en 3 (Tussen oranje en geel)<".encode(), b"><"),
     ["Gent", "Aanpak"]),
    ("html", "a note below a figure lost", replaced("2,5–3 · n = 12".encode(), b""), ["Mediaan", "Monitoring"]),
    ("html", "a reservation lost", without_reservation, ["Van aanbevelingen naar werkpakketten", "reservations"]),
    ("csv", "a reservation lost", without_reservation, ["Van aanbevelingen naar werkpakketten", "reservations"]),
    ("csv", "a name misspelt", replaced("Marjoke Lanckriet".encode(), "Marjoke Lankriet".encode()),
     ["Leden stuurgroep", "Aalst"]),
    ("html", "a column renamed", replaced(b'<th scope="col">Risicobeheer</th>', b'<th scope="col">Risico</th>'),
     ["columns", "Risico"]),
    ("csv", "a table lost", lambda data: re.sub("Tabel 19\\. ".encode(), b"Tafel 19. ", data), ["table 19", "is lost"]),
]


# --- a paper of a self-evaluation, whose tables have no numbers: page 12 of the evidence becomes page 21


def in_packed(data):
    for each in zipfile.ZipFile(io.BytesIO(data)).namelist():
        data = repacked(data, each, lambda content: content.replace(b"blz. 12", b"blz. 21"))
    return data


def in_placed(source):
    changed = re.sub(r"(>blz\.</word>\s*<word [^>]*>)12<", r"\g<1>21<", source)
    assert changed != source
    return changed


PAPER = {format: (plant, ["Antwoorden voor Strategie", r"1\.1", r"blz\. ?(12|21)"]) for format, plant in {
    **{each: replaced(b"blz. 12", b"blz. 21") for each in ("json", "csv", "html")}, "odt": in_packed,
    "xlsx": in_packed, "pdf": in_placed}.items()}
