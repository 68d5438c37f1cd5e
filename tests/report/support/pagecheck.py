"""Reads HTML pages from standard input, a NUL between them, independently of what wrote them. Answers likewise.

  pagecheck.py structure   everything that is wrong with its structure, a line each; nothing when all is well
  pagecheck.py text        its text as a reader gets it, hidden words included
  pagecheck.py outline     its headings, a line each, then the links of its contents list, as deep as they stand
  pagecheck.py tables      its tables: "caption", then a line per row; "*" = header, "«…»" = words hidden from sight
"""
import base64
import hashlib
import html.parser
import re
import sys

VOID = {"meta", "col", "br", "input", "hr"}
# What a page may hold. No element that loads anything, sends anything or changes where links lead.
ELEMENTS = VOID | set(
    "html head title style script body a header footer main nav div section p h1 h2 h3 h4 h5 h6 ul ol li blockquote "
    "table caption colgroup thead tbody tr th td span small figure figcaption details summary fieldset legend label "
    "button svg desc g path rect circle ellipse line polyline polygon text defs lineargradient stop pattern mask "
    "use".split())
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


class Node:
    def __init__(self, name, attributes, parent):
        self.name, self.attributes, self.parent, self.parts = name, attributes, parent, []

    def get(self, attribute):
        return self.attributes.get(attribute)

    def all(self, *names):
        for part in self.parts:
            if isinstance(part, Node):
                if not names or part.name in names:
                    yield part
                yield from part.all(*names)

    def children(self, *names):
        return [part for part in self.parts if isinstance(part, Node) and part.name in names]

    def text(self):
        return "".join(part if isinstance(part, str) else part.text() for part in self.parts
                       if isinstance(part, str) or part.name not in ("style", "script"))


class Page(html.parser.HTMLParser):
    """A strict reader: every element that is opened has to be closed, in order."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.root = self.at = Node("", {}, None)
        self.findings, self.doctype = [], None
        self.feed(source)
        self.close()
        if self.at is not self.root:
            self.findings.append(f"<{self.at.name}> is never closed")

    def handle_decl(self, declaration):
        self.doctype = declaration

    def handle_starttag(self, name, attributes):
        names = [each for each, _ in attributes]
        if len(names) != len(set(names)):
            self.findings.append(f"<{name}> has an attribute twice")
        node = Node(name, dict(attributes), self.at)
        self.at.parts.append(node)
        if name not in VOID:
            self.at = node

    def handle_startendtag(self, name, attributes):
        if name not in VOID:
            self.findings.append(f"<{name}/> is read as a start tag")
        self.handle_starttag(name, attributes)

    def handle_endtag(self, name):
        if self.at.name != name:
            self.findings.append(f"</{name}> closes <{self.at.name}>")
        else:
            self.at = self.at.parent

    def handle_data(self, data):
        self.at.parts.append(data)

    def handle_comment(self, data):
        self.findings.append("a comment in the page: " + data)


def document_findings(page):
    root = page.root
    if page.doctype is None or page.doctype.lower() != "doctype html":
        yield "no doctype"
    whole = next(root.all("html"), None)
    if whole is None or not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", whole.get("lang") or ""):
        yield "no language"
    titles = list(root.all("title"))
    if not any(each.parent.name == "head" and each.text().strip() for each in titles):
        yield "no title"
    metas = list(root.all("meta"))
    if not metas or metas[0].get("charset") != "utf-8":
        yield "the first meta is not the character set"
    if not any(each.get("name") == "viewport" and "user-scalable" not in each.get("content") for each in metas):
        yield "no viewport"
    for name in ("main", "h1"):
        if len(list(root.all(name))) != 1:
            yield f"{len(list(root.all(name)))} <{name}>"


def name_findings(root):
    ids = [each.get("id") for each in root.all() if each.get("id") is not None]
    for each in sorted({each for each in ids if ids.count(each) > 1 or not re.fullmatch(r"[A-Za-z][\w-]*", each)}):
        yield f"the id {each} is there twice or is no id"
    known = set(ids)
    for node in root.all():
        for attribute in ("aria-labelledby", "aria-describedby", "for"):
            for name in (node.get(attribute) or "").split():
                target = next((each for each in root.all() if each.get("id") == name), None)
                if target is None or not target.text().strip():
                    yield f"<{node.name}> is named by {name}, which says nothing"
        for attribute in ("href", "xlink:href"):
            link = node.get(attribute)
            if link is not None and (not link.startswith("#") or link[1:] not in known):
                yield f"a link to {link}"
        if node.name == "a" and not node.text().strip():
            yield "a link without text"


def heading_findings(root):
    before = 0
    for node in root.all(*HEADINGS):
        level = HEADINGS.index(node.name) + 1
        if level > before + 1:
            yield f"<{node.name}> “{node.text()}” after level {before}"
        if not node.text().strip():
            yield f"an empty <{node.name}>"
        before = level


def policy_findings(root):
    policies = [each.get("content") for each in root.all("meta") if each.get("http-equiv") == "Content-Security-Policy"]
    if len(policies) != 1:
        yield f"{len(policies)} policies"
        return
    rules = dict((rule.split()[0], rule.split()[1:]) for rule in policies[0].split(";") if rule.strip())
    if rules.get("default-src") != ["'none'"]:
        yield "the policy lets something in"
    for directive, sources in rules.items():
        for source in sources:
            if not (source == "'none'" or source.startswith("'sha256-") or (directive, source) == ("img-src", "data:")):
                yield f"the policy lets in {source}"
    for name in ("style", "script"):
        for node in root.all(name):
            digest = base64.b64encode(hashlib.sha256("".join(node.parts).encode()).digest()).decode()
            if f"'sha256-{digest}'" not in rules.get(name + "-src", []):
                yield f"the policy refuses the page's own {name}"


def outside_findings(root):
    for node in root.all():
        if node.name not in ELEMENTS:
            yield f"an element <{node.name}>"
        for attribute, value in node.attributes.items():
            if attribute.startswith("on") or attribute in ("style", "src", "srcset", "action", "formaction", "data",
                                                           "background", "poster", "ping", "srcdoc"):
                yield f"an attribute {attribute} on <{node.name}>"
            elif re.search(r"url\((?!#)", value or "") and node.name != "style":
                yield f"{value} in {attribute}"
    for style in root.all("style"):
        for found in re.findall(r"url\([^)]*\)|@import[^;]*", style.text() or "".join(style.parts)):
            yield f"{found} in the style"


def rows_of(table):
    return [row for part in table.children("thead", "tbody") for row in part.children("tr")]


def width_findings(table, label):
    """Every row has to fill the same number of columns, cells that reach over several rows counted in each."""
    hanging, widths = {}, []
    for row in rows_of(table):
        column = 0
        here = {at: left - 1 for at, left in hanging.items() if left > 1}
        width = sum(1 for left in hanging.values() if left > 1)
        for cell in row.children("td", "th"):
            span = int(cell.get("colspan") or 1)
            width += span
            while column in hanging and hanging[column] > 1:
                column += 1
            for at in range(column, column + span):
                if int(cell.get("rowspan") or 1) > 1:
                    here[at] = int(cell.get("rowspan"))
            column += span
        hanging = here
        widths.append(width)
    if len(set(widths)) != 1:
        yield f"rows of {sorted(set(widths))} columns in {label}"


def table_findings(root):
    for table in root.all("table"):
        captions = table.children("caption")
        label = captions[0].text() if captions else "a table"
        if len(captions) != 1 or not label.strip():
            yield "a table without a caption"
        if len(table.children("thead")) != 1 or not table.children("tbody"):
            yield f"no head or body in {label}"
        for header in table.all("th"):
            if header.get("scope") not in ("col", "row", "colgroup", "rowgroup"):
                yield f"no scope on “{header.text()}” in {label}"
            if not header.text().strip():
                yield f"an empty header in {label}"
        for row in (row for body in table.children("tbody") for row in body.children("tr")):
            if not any(cell.get("scope") in ("row", "rowgroup") for cell in row.children("th")):
                yield f"a row without a header in {label}"
        region = table.parent
        if region.get("role") != "region" or region.get("tabindex") != "0" or not region.get("aria-labelledby"):
            yield f"no region with a name around {label}"
        yield from width_findings(table, label)


def picture_findings(root):
    for drawing in root.all("svg"):
        names = (drawing.get("aria-labelledby") or "").split()
        if drawing.get("role") != "img" or not names:
            yield "a drawing without a text alternative"
        parts = [each.get("id") for each in drawing.children("title", "desc")]
        if parts != names:
            yield "a drawing that is not named by its own title and description"


def colour_findings(root):
    """A cell that has a colour says its score as well."""
    for node in root.all("td", "span"):
        classes = (node.get("class") or "").split()
        if any(each in classes for each in ("level", "between", "approximate", "unscored", "missing")):
            if not node.text().strip():
                yield f"a cell that is only a colour ({node.get('class')})"


def structure(page):
    root = page.root
    checks = [document_findings(page)] + [check(root) for check in (
        name_findings, heading_findings, policy_findings, outside_findings, table_findings, picture_findings,
        colour_findings)]
    return page.findings + [finding for check in checks for finding in check]


def cell_text(cell):
    words = ""
    for part in cell.parts:
        if isinstance(part, str):
            words += part
        elif part.get("class") == "unseen":
            words += f" «{part.text()}»"
        elif part.name == "small":
            words += f" [{part.text()}]"
        else:
            words += cell_text(part)
    return words


def tables(page):
    for table in page.root.all("table"):
        yield table.children("caption")[0].text()
        for row in rows_of(table):
            yield " | ".join(("*" if cell.name == "th" else "") + cell_text(cell) for cell in row.children("td", "th"))


def outline(page):
    for node in page.root.all(*HEADINGS):
        yield f"{node.name} {node.text()}"
    for nav in page.root.all("nav"):
        for link in nav.all("a"):
            above, depth = link.parent, 0
            while above is not nav:
                depth += above.name == "ol"
                above = above.parent
            yield "-" * depth + f" {link.text()} {link.get('href')}"


def main():
    read = {"structure": structure, "outline": outline, "tables": tables,
            "text": lambda page: [page.root.text()]}[sys.argv[1]]
    pages = sys.stdin.buffer.read().decode("utf-8").split("\0")
    sys.stdout.buffer.write("\0".join("\n".join(read(Page(page))) for page in pages).encode())


main()
