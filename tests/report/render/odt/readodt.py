"""Reads an OpenDocument text without the program's help and prints what is in it, one line per thing.

    readodt.py package FILE      the entries of the package in order, and whether the manifest agrees with them
    readodt.py content FILE      headings, paragraphs, lists, tables and pictures in the order of the text
    readodt.py cells FILE        every cell of every table with its ground, edges and colour of letters
    readodt.py pages FILE        the page styles that are used, with paper, head and foot
    readodt.py sizes FILE        the size of the letters in every cell
    readodt.py indents FILE      how far the text of every cell stands from the right
    readodt.py numbers FILE      the fields that count tables and figures
    readodt.py meta FILE         title, language, dates
    readodt.py faults FILE       references to what is not there: styles, page styles, bookmarks, pictures
"""
import re
import struct
import sys
import xml.etree.ElementTree as tree
import zipfile

SPACE = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
}


def name(short):
    prefix, local = short.split(":")
    return "{%s}%s" % (SPACE[prefix], local)


def short(tag):
    uri, local = tag[1:].split("}")
    return next(prefix for prefix, known in SPACE.items() if known == uri) + ":" + local


def get(element, attribute, default=""):
    return element.get(name(attribute), default)


def words(element):
    """The characters of a paragraph as a reader shows them."""
    out = []

    def walk(node):
        kind = short(node.tag)
        if kind == "text:s":
            out.append(" " * int(get(node, "text:c", "1")))
        elif kind == "text:tab":
            out.append("\t")
        elif kind == "text:line-break":
            out.append("\n")
        elif kind == "draw:frame":
            images = [get(image, "xlink:href") for image in node.findall(name("draw:image"))]
            titles = [node.findtext(name(each)) for each in ("svg:title", "svg:desc")]
            out.append("{%s %s %s; %s}" % (get(node, "svg:width"), get(node, "svg:height"), "+".join(images),
                                            "; ".join(titles)))
            return
        else:
            # Outer and repeated white space counts for nothing, as the format says.
            out.append(re.sub(r"[ \t\r\n]+", " ", node.text or ""))
        for child in node:
            walk(child)
            out.append(re.sub(r"[ \t\r\n]+", " ", child.tail or ""))

    walk(element)
    return "".join(out).replace("\n", "\\n").replace("\t", "\\t")


class Document:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.content = tree.fromstring(self.zip.read("content.xml"))
        self.styles = tree.fromstring(self.zip.read("styles.xml"))
        self.named = {}
        for root in (self.styles, self.content):
            for style in root.iter(name("style:style")):
                self.named[get(style, "style:name")] = style
        self.text = self.content.find(name("office:body")).find(name("office:text"))

    def chain(self, style):
        """The style and those it builds on."""
        while style in self.named:
            yield self.named[style]
            style = get(self.named[style], "style:parent-style-name")

    def base(self, style):
        """The first style of the chain that people see."""
        common = self.styles.find(name("office:styles"))
        known = {get(each, "style:name") for each in common.iter(name("style:style"))}
        return next((get(each, "style:name") for each in self.chain(style) if get(each, "style:name") in known), "?")

    def value(self, style, attribute):
        for each in self.chain(style):
            for properties in each:
                if properties.get(name(attribute)) is not None:
                    return properties.get(name(attribute))
        return ""

    def page(self, style):
        return get(self.named[style], "style:master-page-name") if style in self.named else ""


def style_of(element, family="text"):
    return get(element, family + ":style-name")


def lines(document, element, depth=0):
    indent = "  " * depth
    for node in element:
        kind = short(node.tag)
        turn = document.page(style_of(node))
        start = "%s%s" % (indent, "[%s] " % turn if turn else "")
        if kind == "text:h":
            marks = [get(each, "text:name") for each in node.iter(name("text:bookmark-start"))]
            yield "%sH%s %s #%s" % (start, get(node, "text:outline-level"), words(node), ",".join(marks))
        elif kind == "text:p":
            yield ("%s%s: %s" % (start, document.base(style_of(node)), words(node))).rstrip()
        elif kind == "text:list":
            yield "%slist %s" % (indent, style_of(node))
            for item in node:
                yield indent + "-"
                yield from lines(document, item, depth + 1)
        elif kind == "table:table":
            yield from table_lines(document, node, indent)
        elif kind == "text:table-of-content":
            yield indent + "contents"
            yield from contents_lines(document, node, depth + 1)


def contents_lines(document, node, depth):
    body = node.find(name("text:index-body"))
    for each in body:
        if short(each.tag) == "text:index-title":
            yield from lines(document, each, depth)
            continue
        link = each.find(name("text:a"))
        reference = link.find(name("text:bookmark-ref"))
        yield "%s%s: %s -> %s, page of %s" % ("  " * depth, document.base(style_of(each)), words(each),
                                             get(link, "xlink:href"), get(reference, "text:ref-name"))


def table_lines(document, node, indent):
    columns = node.findall(name("table:table-column"))
    yield "%stable %s, %d columns: %s" % (indent, get(node, "table:name"), len(columns),
                                          node.findtext(name("table:title")))
    head = node.find(name("table:table-header-rows"))
    for row in head.findall(name("table:table-row")):
        yield indent + "  head | " + " | ".join(cells(row))
    for row in node.findall(name("table:table-row")):
        split = document.value(style_of(row, "table"), "fo:keep-together")
        yield "%s  row%s | %s" % (indent, "" if split == "always" else " (may break)", " | ".join(cells(row)))


def cells(row):
    for cell in row:
        if short(cell.tag) == "table:covered-table-cell":
            yield "^"
            continue
        text = " / ".join(words(paragraph) for paragraph in cell.findall(name("text:p")))
        across, down = get(cell, "table:number-columns-spanned", "1"), get(cell, "table:number-rows-spanned", "1")
        yield text if (across, down) == ("1", "1") else "%s (%sx%s)" % (text, across, down)


def cell_lines(document):
    for cell in document.text.iter(name("table:table-cell")):
        paragraphs = cell.findall(name("text:p"))
        style = style_of(paragraphs[0])
        edges = [document.value(style, "fo:border" + side) for side in ("", "-left", "-right")]
        shown = " ".join(each for each in edges if each and each != "none")
        yield "%s: ground %s, letters %s%s, edge %s" % (
            " / ".join(words(each) for each in paragraphs),
            document.value(style_of(cell, "table"), "fo:background-color") or "none",
            document.value(style, "fo:color") or "none",
            " bold" if document.value(style, "fo:font-weight") == "bold" else "", shown or "none")


def each_cell(document, attribute):
    for cell in document.text.iter(name("table:table-cell")):
        first = cell.find(name("text:p"))
        yield "%s: %s" % (words(first), document.value(style_of(first), attribute).removesuffix(
            "pt" if attribute == "fo:margin-right" else ""))


def page_lines(document):
    layouts = {get(each, "style:name"): each.find(name("style:page-layout-properties"))
               for each in document.styles.iter(name("style:page-layout"))}
    for master in document.styles.iter(name("style:master-page")):
        layout = layouts[get(master, "style:page-layout-name")]
        parts = ["%s: %s x %s" % (get(master, "style:name"), get(layout, "fo:page-width"),
                                 get(layout, "fo:page-height"))]
        for part in ("style:header", "style:footer"):
            found = master.find(name(part))
            if found is not None:
                parts.append("; ".join(words(each) for each in found))
        yield " | ".join(parts)
    for field in ("text:page-number", "text:page-count", "text:user-defined"):
        yield "%s fields: %d" % (field, len(list(document.styles.iter(name(field)))))


def meta_lines(document):
    root = tree.fromstring(document.zip.read("meta.xml"))
    for each in root[0]:
        label = get(each, "meta:name")
        yield "%s%s: %s" % (short(each.tag), " " + label if label else "", each.text)
    for each in document.styles.iter(name("style:text-properties")):
        if get(each, "fo:language"):
            yield "language of the text: %s-%s" % (get(each, "fo:language"), get(each, "fo:country"))


def package_lines(path):
    with open(path, "rb") as file:
        first = file.read(38 + 39)
    method, = struct.unpack_from("<H", first, 8)
    length, extra = struct.unpack_from("<HH", first, 26)
    yield "first: %s, %s, %d bytes of extra field, %s" % (
        first[30:30 + length].decode(), "stored" if method == 0 else "packed", extra, first[30 + length:].decode())
    archive = zipfile.ZipFile(path)
    yield "damaged: %s" % archive.testzip()
    for each in archive.infolist():
        yield "%s %04d-%02d-%02d %02d:%02d:%02d" % ((each.filename,) + each.date_time)
    manifest = tree.fromstring(archive.read("META-INF/manifest.xml"))
    listed = [get(each, "manifest:full-path") for each in manifest]
    yield "in the manifest: " + " ".join(listed)
    expected = ["/"] + [each for each in archive.namelist() if each not in ("mimetype", "META-INF/manifest.xml")]
    yield "complete: %s" % (listed == expected)


def number_lines(document):
    for each in document.text.iter(name("text:sequence")):
        yield "%s %s = %s" % (get(each, "text:name"), each.text, get(each, "text:formula"))


def fault_lines(document):
    pages = {get(each, "style:name") for each in document.styles.iter(name("style:master-page"))}
    lists = {get(each, "style:name") for each in document.styles.iter(name("text:list-style"))}
    marks = [get(each, "text:name") for each in document.text.iter(name("text:bookmark-start"))]
    tables = [get(each, "table:name") for each in document.text.iter(name("table:table"))]
    for kind, names in (("bookmark", marks), ("table", tables)):
        yield from ("twice the %s %s" % (kind, each) for each in sorted(set(names)) if names.count(each) > 1)
    for root in (document.styles, document.content):
        for each in root.iter():
            for attribute, wanted in each.attrib.items():
                kind = short(attribute) if attribute.startswith("{") else attribute
                if kind in ("text:style-name", "table:style-name", "draw:style-name", "style:parent-style-name",
                            "text:visited-style-name", "style:next-style-name"):
                    if wanted not in document.named and wanted not in lists:
                        yield "no style %s" % wanted
                elif kind == "style:master-page-name" and wanted not in pages:
                    yield "no page style %s" % wanted
                elif kind == "xlink:href" and wanted.startswith("#") and wanted[1:] not in marks:
                    yield "no bookmark %s" % wanted
                elif kind == "xlink:href" and not wanted.startswith("#") and wanted not in document.zip.namelist():
                    yield "no file %s" % wanted


def main(what, path):
    if what == "package":
        found = package_lines(path)
    else:
        document = Document(path)
        found = {
            "content": lambda: lines(document, document.text),
            "cells": lambda: cell_lines(document),
            "sizes": lambda: each_cell(document, "fo:font-size"),
            "indents": lambda: each_cell(document, "fo:margin-right"),
            "numbers": lambda: number_lines(document),
            "pages": lambda: page_lines(document),
            "meta": lambda: meta_lines(document),
            "faults": lambda: fault_lines(document),
        }[what]()
    sys.stdout.buffer.write("".join(each + "\n" for each in found).encode())


main(*sys.argv[1:])
