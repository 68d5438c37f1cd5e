"""Looks for what the report says, as it was read off by hand (tests/data/report-facts.json), in tables read back.

A fact belongs into a table, a row and a column: the score of Gent for Aanpak into the grid, at Gent, below Aanpak.
"""
import json
import re

from readers import compact, plain

LINK = "link: "


class Facts:
    def __init__(self, path):
        self.all = json.loads(path.read_text(encoding="utf-8"))

    def shown(self, text):
        """As readers get it: slips of the scan mended."""
        for slip, mended in self.all["slips"].items():
            text = text.replace(slip, mended)
        return text

    def city(self, name):
        return self.all["cityNames"].get(name, name)


def within(fragment, text):
    """As whole words, wherever lines were broken, capitals or not."""
    pattern = r"\s*".join(re.escape(each) for each in compact(fragment))
    start = r"(?<!\w)" if fragment[0].isalnum() else ""
    end = r"(?!\w|,\d)" if fragment[-1].isdigit() else ""
    return re.search(start + pattern + end, text, re.IGNORECASE) is not None


class Search:
    """Looks for facts in one document and keeps what it does not find."""

    def __init__(self, facts, document):
        self.facts, self.document, self.findings, self.looked = facts, document, [], 0

    def miss(self, text):
        self.findings.append(f"{self.document.format}: {text}")

    def table(self, title):
        found = next((each for each in self.document.tables if each.title.startswith(title)), None)
        if found is None:
            self.miss(f"no table {title!r}")
        return found

    def row(self, table, key, column=0):
        found = next((each for each in table.rows if len(each) > column and each[column].text() == key), None)
        if found is None:
            self.miss(f"table {table.title!r}: no row {key!r}")
        return found

    def cell(self, table, row, head, fragments, exact=False):
        """The cell below the title of the column holds each of the words, or is the only one."""
        if row is None:
            return
        at = table.heads.index(head) if head in table.heads else None
        text = row[at].text() if at is not None and at < len(row) else None
        for fragment in fragments:
            self.looked += 1
            wanted = self.facts.shown(fragment)
            if text is None or (compact(text) != compact(wanted) if exact else not within(wanted, text)):
                self.miss(f"table {table.title!r}, row {row[0].text()!r}, column {head!r}: {wanted!r} is not there, "
                          f"but {text!r}")

    # --- the tables of the report

    def grid(self):
        table, facts = self.table("Maturiteitsinschatting per stad en thema"), self.facts.all
        for city, scores in facts["grid"]["scores"].items() if table else ():
            row = self.row(table, self.facts.city(city))
            for theme, wording in zip(facts["grid"]["themes"], scores):
                self.score(table, row, theme, wording)
        for at, theme in enumerate(facts["grid"]["themes"]):
            own = self.table(f"Scores van de steden voor {theme}")
            for city, scores in facts["grid"]["scores"].items() if own else ():
                self.score(own, self.row(own, self.facts.city(city)), "Score", scores[at])

    def score(self, table, row, head, wording):
        """A figure stands alone; a wording has its sign, and is told in words somewhere."""
        if row is None:
            return
        at = table.heads.index(head) if head in table.heads else None
        text = row[at].text() if at is not None else ""
        sign = self.facts.all["shownAs"].get(wording)
        self.looked += 1
        if self.document.format == "csv" and sign:
            right = text.endswith(f"({wording})")
        else:
            right = text == wording if sign is None else (text + " ").startswith(sign + " ")
        if not right:
            self.miss(f"table {table.title!r}, row {row[0].text()!r}, column {head!r}: {text!r} is not {wording!r}")
        if sign and compact(wording) not in self.document.text:
            self.miss(f"the wording {wording!r} is nowhere")

    def legend(self):
        table = self.table("Legende van de maturiteitsniveaus")
        for level, name in self.facts.all["levels"] if table else ():
            self.cell(table, self.row(table, level), "Naam", [name], exact=True)

    def summary(self):
        table = self.table("Managementsamenvatting")
        row = self.row(table, "Aanbevelingen (TO BE)") if table else None
        for theme, titles in self.facts.all["summary"].items() if row else ():
            self.cell(table, row, theme, [" ".join(titles)], exact=True)

    def practices(self):
        for theme, cities in self.facts.all["practices"].items():
            table = self.table(f"Goede praktijken voor {theme}")
            if table is None:
                continue
            count = sum(len(each) for each in cities.values())
            if len(table.rows) != count:
                self.miss(f"table {table.title!r}: {len(table.rows)} practices instead of {count}")
            for city, practices in cities.items():
                rows = [row for row in table.rows if row[0].text() == self.facts.city(city)]
                self.practices_of(table, city, rows, practices)

    def practices_of(self, table, city, rows, practices):
        if len(rows) != len(practices):
            self.miss(f"table {table.title!r}: {len(rows)} practices of {city} instead of {len(practices)}")
        for row, practice in zip(rows, practices):
            name, *more = practice if isinstance(practice, list) else [practice]
            self.cell(table, row, "Goede praktijk", [name.removeprefix(LINK)])
            text = " ".join(each.text() for each in row[1:])
            for fragment in more:
                self.looked += 1
                if not within(self.facts.shown(fragment), text):
                    self.miss(f"table {table.title!r}, {city}, {name!r}: {fragment!r} is not there, but {text!r}")
            self.cell(table, row, "Adres", ["open" if name.startswith(LINK) else ""], exact=True)

    def climate_teams(self):
        facts, table = self.facts.all["climateTeams"], self.table("Klimaatgovernance en opzet van de klimaatteams")
        for city, columns in facts["rows"].items() if table else ():
            row = self.row(table, self.facts.city(city))
            for head, fragments in zip(facts["columns"], columns):
                self.cell(table, row, head, fragments)

    def staffing(self):
        facts, table = self.facts.all["staffing"], self.table("High-level HR-benchmark")
        if table is None:
            return
        for part, head in (("fte", "VTE"), ("subsidised", "Gesubsidieerd (%)"), ("remarks", "Opmerking")):
            for city, figure in facts[part].items():
                self.cell(table, self.row(table, city), head, [figure], exact=True)
        self.anywhere(facts["around"])

    def lekp(self):
        facts, table = self.facts.all["lekp"], self.table("Overzicht LEKP-1-VTE")
        for city, (fte, remark, domains) in facts["rows"].items() if table else ():
            row = self.row(table, self.facts.city(city))
            self.cell(table, row, "VTE (LEKP-1)", [fte], exact=True)
            self.cell(table, row, "Opmerkingen", [remark], exact=True)
            self.cell(table, row, "(Meest) geïmpacteerde domeinen/taken", domains or [""], exact=not domains)
        self.anywhere(facts["around"])

    def monitoring_tools(self):
        table = self.table("De meest gebruikte systemen/tools")
        for city, fragments in self.facts.all["monitoringTools"].items() if table else ():
            row = self.row(table, city)
            text = " ".join(each.text() for each in row[1:]) if row else ""
            for fragment in fragments:
                self.looked += 1
                if not within(fragment, text):
                    self.miss(f"table {table.title!r}, row {city!r}: {fragment!r} is not there, but {text!r}")

    def recommendations(self):
        table = self.table("Top 10 aanbevelingen")
        for number, theme, short, fragments in self.facts.all["recommendations"] if table else ():
            row = self.row(table, number)
            self.cell(table, row, "In het kort", [short], exact=True)
            self.cell(table, row, "Aanbeveling", fragments)
            if row and not within(theme, self.heading_above(table, row)):
                self.miss(f"table {table.title!r}, row {number!r}: stands below {self.heading_above(table, row)!r}")

    @staticmethod
    def heading_above(table, row):
        before = table.rows[:next(at for at, each in enumerate(table.rows) if each is row)]
        return next((each[0].text() for each in reversed(before)
                     if not any(cell.text() for cell in each[1:])), "nothing")

    def packages(self):
        table = self.table("Van aanbevelingen naar werkpakketten")
        for package in self.facts.all["packages"] if table else ():
            row = self.row(table, package["number"])
            heads = self.facts.all["packageColumns"]
            self.cell(table, row, heads[0], [package["title"]], exact=True)
            self.cell(table, row, heads[1], package["subtopics"])
            self.cell(table, row, heads[2], [" & ".join(package["themes"])], exact=True)
            self.cell(table, row, heads[3], [self.facts.city(each) for each in package["leads"]])
            self.cell(table, row, heads[4], [package["priority"]], exact=True)
            self.cell(table, row, heads[5], [package["timing"]], exact=True)

    def lists(self):
        documents = self.table("Onderzochte documenten en bronnen")
        for name in self.facts.all["documents"] + self.facts.all["sources"] if documents else ():
            self.looked += 1
            self.row(documents, name)
        interviewed = self.table("Geïnterviewden")
        for name in self.facts.all["interviewees"] if interviewed else ():
            self.looked += 1
            if not any(cell.text() == name for row in interviewed.rows for cell in row):
                self.miss(f"table {interviewed.title!r}: no {name!r}")

    def people(self):
        table = self.table("Leden stuurgroep")
        for group, names in self.facts.all["steeringGroup"].items() if table else ():
            self.cell(table, self.row(table, group), "Leden", names)

    def process(self):
        table = self.table("Fases en aanpak")
        for when, step in self.facts.all["process"] if table else ():
            self.looked += 1
            if not any(within(when, row[0].text()) and len(row) > 1 and within(step, row[1].text())
                       for row in table.rows):
                self.miss(f"table {table.title!r}: no row {when!r} with {step!r}")

    def slips(self):
        table = self.table("Verschrijvingen in de bron")
        for slip, mended in self.facts.all["slips"].items() if table else ():
            self.looked += 1
            if not any([each.text() for each in row[1:3]] == [slip, mended] for row in table.rows):
                self.miss(f"table {table.title!r}: no row for {slip!r} and {mended!r}")

    def anywhere(self, fragments):
        for fragment in fragments:
            self.looked += 1
            if compact(self.facts.shown(fragment)).casefold() not in self.document.text.casefold():
                self.miss(f"{fragment!r} is nowhere")

    # --- names and figures of the strengths and improvement points

    def points(self):
        """Only an export of single tables has them as tables; a chapter lists them."""
        titles = ("Sterke punten", "Verbeterpunten")
        tables = [each for title in titles for each in self.document.tables if each.title == title]
        for theme, (counts, names) in self.facts.all["points"].items() if len(tables) == 2 else ():
            parts = [self.points_of(table, theme) for table in tables]
            self.looked += len(names) + 2
            if [len(each) for each in parts] != counts:
                self.miss(f"{theme}: {[len(each) for each in parts]} strengths and improvement points, not {counts}")
            text = " ".join(cell.text() for part in parts for row in part for cell in row)
            for name in names:
                if not within(self.facts.shown(name), text):
                    self.miss(f"points of {theme!r}: {name!r} is not there")

    @staticmethod
    def points_of(table, theme):
        found, inside = [], False
        for row in table.rows:
            if not any(each.text() for each in row[1:]):
                inside = within(theme, row[0].text())
            elif inside:
                found.append(row)
        return found


TABLES = [Search.grid, Search.legend, Search.summary, Search.practices, Search.climate_teams, Search.staffing,
          Search.lekp, Search.monitoring_tools, Search.recommendations, Search.packages, Search.lists, Search.people, Search.process,
          Search.slips, Search.points]


def look(facts, document, running_text):
    """How many facts were looked for in the tables of the document, and those that are not there."""
    search = Search(facts, document)
    for part in TABLES:
        part(search)
    if running_text:
        search.anywhere(facts.all["anywhere"])
    return search.looked, search.findings
