#!/usr/bin/env python3
"""Reads back what the program exports, in all six formats, with other people's readers.

    check_exports.py facts PROGRAM FACTS       every figure and name that was read off the report by hand (FACTS) has to
                                               stand in its table, row and column, in the whole report and in the tables
    check_exports.py reconcile PROGRAM         all formats hold the same tables, cells, order, values and kinds; the
                                               papers of a self-evaluation, what followed the report and minutes
                                               too
    check_exports.py pages PROGRAM             the whole report as a web page and on paper is in order (F05, F06): no
                                               structural fault, nothing cut, title and language set
    check_exports.py selftest PROGRAM FACTS    plants a fault of each sort in the files; each has to be found by name
"""
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import defects  # noqa: E402
import exports  # noqa: E402
import facts  # noqa: E402
import paper  # noqa: E402
import readers  # noqa: E402
import reconcile  # noqa: E402


def raw(path, format):
    """A file as it stands; of a PDF its words with their places."""
    return readers.placed_words(path) if format == "pdf" else path.read_bytes()


def read(reference, format, data):
    """The document, and what is wrong with its tables."""
    readers.know_titles(reference)
    if format == "pdf":
        return paper.read_pdf(reference, data)
    document = reconcile.prepare(reference, readers.READERS[format](data))
    return document, [] if format == "json" else list(reconcile.compare(reference, document))


class Choice:
    """One choice of tables in all formats."""

    def __init__(self, name, paths):
        self.name = name
        self.data = {format: raw(path, format) for format, path in paths.items()}
        self.reference = readers.json_document(self.data["json"])

    def read(self, format, data=None, reference=None):
        return read(reference or self.reference, format, self.data[format] if data is None else data)

    def facts_missing(self, known, document):
        """How many facts were looked for, and those that are not there."""
        return facts.look(known, document, running_text=self.name == "report" and document.format != "csv")


def report_of(made):
    return Choice("report", made.make("report", "report"))


def both_of(made):
    return [Choice("report", made.make("report", "report")),
            Choice("tables", made.make("tables", ",".join(made.table_ids())))]


def papers_of(made):
    return [Choice(name, paths) for name, paths in made.make_papers().items()]


def told(findings, choice):
    for each in findings[:40]:
        print(f"{choice.name}: {each}")
    if len(findings) > 40:
        print(f"{choice.name}: and {len(findings) - 40} more")
    return len(findings)


def check_facts(program, folder, path):
    known, faults = facts.Facts(pathlib.Path(path)), 0
    for choice in both_of(exports.Exports(program, folder)):
        for format in exports.FORMATS:
            looked, missing = choice.facts_missing(known, choice.read(format)[0])
            print(f"{choice.name}.{format}: {looked} facts, {len(missing)} not found")
            faults += told(missing, choice) + (looked < 880)
    return faults


def check_reconcile(program, folder):
    made, faults = exports.Exports(program, folder), 0
    for choice in both_of(made) + papers_of(made):
        cells = sum(len(row["cells"]) for table in choice.reference["tables"] for row in table["rows"])
        for format in exports.FORMATS[1:]:
            findings = choice.read(format)[1]
            print(f"{choice.name}.{format}: {len(choice.reference['tables'])} tables, {cells} cells, "
                  f"{len(findings)} differences")
            faults += told(findings, choice)
    return faults


PAGECHECK = pathlib.Path(__file__).resolve().parent.parent / "report" / "support" / "pagecheck.py"
EDGE = 30  # points at each side of a sheet that stay white


def faults_of_page(data):
    done = subprocess.run([sys.executable, str(PAGECHECK), "structure"], input=data, capture_output=True, check=True)
    return ["html: " + each for each in done.stdout.decode("utf-8").splitlines()]


def faults_on_paper(path, source):
    """Words that leave their page, and what the file has to say of itself."""
    sizes = [tuple(map(float, each)) for each in re.findall('<page width="([^"]*)" height="([^"]*)"', source)]
    for word in [each for part in readers.words_of(source) for each in part]:
        width, height = sizes[word.page - 1]
        if min(word.left, word.top, width - word.right, height - word.bottom) < EDGE:
            yield f"pdf: page {word.page}: {word.text!r} leaves the page"
    title = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True).stdout.decode("utf-8")
    if not re.search(r"^Title: +\S", title, re.MULTILINE):
        yield "pdf: no title"
    if b"/Lang" not in subprocess.run(["qpdf", "--qdf", "--object-streams=disable", str(path), "-"],
                                      capture_output=True, check=True).stdout:
        yield "pdf: no language"


def check_pages(program, folder):
    made, faults = exports.Exports(program, folder), 0
    documents = {"report": made.make("report", "report"), "tables": made.make("tables", ",".join(made.table_ids())),
                 **made.make_papers()}
    for stem, paths in documents.items():
        source = readers.placed_words(paths["pdf"])
        for each in faults_of_page(paths["html"].read_bytes()) + list(faults_on_paper(paths["pdf"], source)):
            print(f"{stem}: {each}")
            faults += 1
        print(f"{stem}: {source.count('<page ')} pages, {source.count('<word ')} words looked at")
    return faults


def found_by_name(findings, format, signs):
    return any(each.startswith(format) and all(re.search(sign, each) for sign in signs) for each in findings)


def with_fault(choice, format, data):
    """The document with a planted fault, and what the comparison says of it; one in the JSON shows in all others."""
    document, differences = choice.read(format, data)
    if format == "json":
        reference = readers.json_document(data)
        differences = ["json, " + each for other in ("csv", "html") for each in choice.read(other, None, reference)[1]]
    return document, differences


def planted_faults():
    """Format, what it is, how it is planted, what has to be named, whether it changes a fact of the report."""
    for format in exports.FORMATS:
        for what, (plant, signs) in defects.GRID_DEFECTS.items():
            yield format, what, lambda data, f=format, p=plant: defects.GRID[f](data, p), signs, True
    for format, what, plant, signs in defects.OTHERS:
        yield format, what, plant, signs, False


def selftest(program, folder, path):
    made, known = exports.Exports(program, folder), facts.Facts(pathlib.Path(path))
    choice, planted, missed = report_of(made), 0, 0
    for format, what, plant, signs, in_facts in planted_faults():
        planted += 1
        document, differences = with_fault(choice, format, plant(choice.data[format]))
        if not found_by_name(differences, format, signs):
            print(f"{format}, {what}: not named among {differences[:3]}")
            missed += 1
        if in_facts and not any(re.search(signs[0], each) for each in choice.facts_missing(known, document)[1]):
            print(f"{format}, {what}: not missed among the facts")
            missed += 1
    paper = papers_of(made)[1]
    for format, (plant, signs) in defects.PAPER.items():
        planted += 1
        if not found_by_name(with_fault(paper, format, plant(paper.data[format]))[1], format, signs):
            print(f"{format}, another page in a paper: not named")
            missed += 1
    print(f"{planted} faults planted, {missed} not noticed")
    return missed + (planted < 34)


COMMANDS = {"facts": check_facts, "reconcile": check_reconcile, "pages": check_pages, "selftest": selftest}
if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(1 if COMMANDS[sys.argv[1]](sys.argv[2], folder, *sys.argv[3:]) else 0)
