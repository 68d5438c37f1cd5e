"""Reads the tables of a PDF back from the words on its pages, and holds them against the JSON.

A page knows no tables, only words in places. The words of each row have to follow each other as the JSON has them, with
nothing between but the turn of a page, and have to stand where a reader sees a table: cells of a row from left to right
beside each other, columns straight below each other and apart, rows from top to bottom.
"""
import readers
import reconcile
from readers import Cell, Table, compact, plain

BOX = "☐"  # to tick: on paper a square that is drawn
SLACK = 1.0  # points by which two neighbours may overlap: a character may reach over its own edges


class Paper:
    def __init__(self, source):
        self.words, self.running = readers.words_of(source)
        self.text = "".join(compact(each.text) for each in self.words)
        self.owner = [at for at, word in enumerate(self.words) for _ in compact(word.text)]

    def words_at(self, start, end):
        """The words of a stretch of text; none may belong to it in part."""
        return [self.words[each] for each in dict.fromkeys(self.owner[start:end])]

    def everything(self):
        return self.text + "".join(compact(each.text) for each in self.running)


def head_text(table):
    """Titles over several columns are set before those of the columns."""
    groups = [column.get("group", "") for column in table["columns"]]
    over = [each for at, each in enumerate(groups) if each and (at == 0 or groups[at - 1] != each)]
    return compact("".join(over) + "".join(column["title"] for column in table["columns"]))


class Box:
    def __init__(self, words):
        self.page = words[0].page
        self.left, self.right = min(each.left for each in words), max(each.right for each in words)
        self.top, self.bottom = min(each.top for each in words), max(each.bottom for each in words)


class TableOnPaper:
    """Walks through the words of one table."""

    def __init__(self, paper, wanted, start):
        self.paper, self.wanted = paper, wanted
        self.label = f"pdf: table {wanted['number']} {wanted['title']!r}"
        self.heads = [plain(column["title"]) for column in wanted["columns"]]
        self.table = Table(wanted["number"], plain(wanted["title"]), self.heads, [])
        self.findings, self.boxes = [], []
        title = compact(wanted["title"] if wanted["unnumbered"] else f"Tabel {wanted['number']}. {wanted['title']}")
        self.again = title + compact("(vervolg)") + head_text(wanted)
        first = title + compact(wanted["subtitle"]) + head_text(wanted)
        at = paper.text.find(first, start)
        self.at = at + len(first) if at >= 0 else None
        if at < 0:
            self.findings.append(f"{self.label}: no title with these columns: {self.heads}")

    def read(self):
        for name, cells in reconcile.expected_rows(self.wanted) if self.at is not None else ():
            self.turn_page()
            found = self.row_at(self.at, cells)
            if found is None:
                self.findings += self.fault_of_row(name, cells)
                self.skip_to(cells)
                continue
            self.keep(name, found)
        self.check_columns()
        return self.table, self.findings

    def turn_page(self):
        if self.paper.text.startswith(self.again, self.at):
            self.at += len(self.again)

    def row_at(self, at, cells):
        """The stretches of text that hold the cells one after another, or nothing."""
        spans = []
        for cell in cells:
            end = self.end_of(cell, at)
            if end is None:
                return None
            spans.append((at, end))
            at = end
        return spans

    def end_of(self, cell, at):
        below = compact(cell.note)
        for text in sorted((compact(each).replace(BOX, "") for each in cell.on_paper()), key=len, reverse=True):
            if self.paper.text.startswith(text + below, at):
                return at + len(text + below)
        return None

    def fault_of_row(self, name, cells):
        at = self.at
        for head, cell in zip(self.heads, cells):
            end = self.end_of(cell, at)
            if end is None:
                expected = compact(sorted(cell.on_paper())[0] + cell.note)
                there = self.paper.text[at:at + max(len(expected), 12)]
                return [f"{self.label}, row {name!r}, column {head!r}: {there!r} instead of {expected!r}"]
            at = end
        return []

    def skip_to(self, cells):
        """Goes on behind a row that could not be read: at the next place from which the following row can be."""
        rows = [each for _, each in reconcile.expected_rows(self.wanted)]
        following = rows[len(self.table.rows) + 1:len(self.table.rows) + 2]
        self.table.rows.append([Cell() for _ in cells])
        self.boxes.append([])
        limit = min(len(self.paper.text), self.at + 3000)
        for at in range(self.at, limit) if following else ():
            if self.row_at(at, following[0]) is not None:
                self.at = at
                return

    def keep(self, name, spans):
        cells, boxes = [], []
        for start, end in spans:
            words = self.paper.words_at(start, end)
            cells.append(Cell(" ".join(each.text for each in words)))
            boxes.append(Box(words) if words else None)
        self.table.rows.append(cells)
        self.at = spans[-1][1]
        self.check_row(name, boxes)
        self.boxes.append(boxes if len(boxes) == len(self.heads) else [])

    def check_row(self, name, boxes):
        there = [(head, box) for head, box in zip(self.heads, boxes) if box]
        for (head, box), (other, right) in zip(there, there[1:]):
            if box.page != right.page or box.right > right.left + SLACK:
                self.findings.append(f"{self.label}, row {name!r}: column {other!r} does not stand right of {head!r}")
        before = [box for row in self.boxes[-1:] for box in row if box]
        for head, box in there:
            if before and before[0].page == box.page and box.top < max(each.bottom for each in before) - SLACK * 3:
                self.findings.append(f"{self.label}, row {name!r}, column {head!r}: not below the row before")

    def check_columns(self):
        """Each column keeps to a strip of the page that it has to itself."""
        strips = []
        for at, head in enumerate(self.heads):
            boxes = [row[at] for row in self.boxes if len(row) > at and row[at]]
            if boxes:
                strips.append((head, min(each.left for each in boxes), max(each.right for each in boxes)))
        for (head, _, right), (other, left, _) in zip(strips, strips[1:]):
            if right > left + SLACK:
                self.findings.append(f"{self.label}: columns {head!r} and {other!r} are not apart")


def read_pdf(reference, source):
    """The document, and what is wrong with it as a page."""
    paper = Paper(source)
    tables, findings, at = [], [], 0
    for wanted in reference["tables"]:
        reader = TableOnPaper(paper, wanted, at)
        table, faults = reader.read()
        tables.append(table)
        findings += faults
        at = reader.at or at
        everything = paper.everything()
        findings += [f"{reader.label}: {part} {text[:60]!r} is lost" for part, text in reconcile.around(wanted)
                     if compact(text) not in everything]
    return readers.Document("pdf", tables, paper.everything()), findings
