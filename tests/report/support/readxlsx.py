#!/usr/bin/env python3
"""Reads a workbook (.xlsx) from standard input and prints what is in it as JSON.

Reads the parts with zipfile and ElementTree, as the standard describes them (ECMA-376), and then has openpyxl, a reader
by other people, read the same file: "otherReader" lists every cell on which the two do not agree."""
import io
import json
import posixpath
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

import openpyxl

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def decoded(text):
    """Text as ST_Xstring spells it, with its characters back in place."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text or "")


def colour(element):
    return None if element is None else element.get("rgb")


class Styles:
    def __init__(self, package):
        root = ElementTree.fromstring(package.read("xl/styles.xml"))
        formats = {each.get("numFmtId"): each.get("formatCode") for each in root.iter(MAIN + "numFmt")}
        built_in = {"0": "General", "1": "0", "2": "0.00", "49": "@"}
        fills = [self.fill(each) for each in root.find(MAIN + "fills")]
        fonts = [self.font(each) for each in root.find(MAIN + "fonts")]
        self.cells = []
        for each in root.find(MAIN + "cellXfs"):
            number = each.get("numFmtId")
            alignment = each.find(MAIN + "alignment")
            self.cells.append({"number": formats.get(number) or built_in.get(number, number),
                               "fill": fills[int(each.get("fillId"))], "font": fonts[int(each.get("fontId"))],
                               "wrap": alignment is not None and alignment.get("wrapText") == "1"})
        overlays = root.find(MAIN + "dxfs")
        self.overlays = [] if overlays is None else [
            {"font": colour(each.find(f"{MAIN}font/{MAIN}color")),
             "ground": colour(each.find(f"{MAIN}fill/{MAIN}patternFill/{MAIN}bgColor"))} for each in overlays]

    @staticmethod
    def fill(element):
        pattern = element.find(MAIN + "patternFill")
        kind = pattern.get("patternType")
        return [kind, colour(pattern.find(MAIN + "fgColor")), colour(pattern.find(MAIN + "bgColor"))]

    @staticmethod
    def font(element):
        return {"bold": element.find(MAIN + "b") is not None, "colour": colour(element.find(MAIN + "color")),
                "size": float(element.find(MAIN + "sz").get("val"))}


def cell_value(cell):
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return decoded("".join(each.text or "" for each in cell.iter(MAIN + "t")))
    value = cell.find(MAIN + "v")
    if value is None:
        return None
    if kind != "n":
        raise ValueError(f"a cell of type {kind}")
    return float(value.text)


def rules(root, styles):
    found = []
    for area in root.iter(MAIN + "conditionalFormatting"):
        for rule in area.iter(MAIN + "cfRule"):
            found.append({"range": area.get("sqref"), "operator": rule.get("operator"),
                          "priority": int(rule.get("priority")), "stops": rule.get("stopIfTrue") == "1",
                          "bounds": [float(each.text) for each in rule.iter(MAIN + "formula")],
                          **styles.overlays[int(rule.get("dxfId"))]})
    return found


def attributes(root, name):
    element = root.find(f".//{MAIN}{name}")
    return {} if element is None else dict(element.attrib)


def text_of(root, name):
    element = root.find(f".//{MAIN}{name}")
    return None if element is None else element.text


def sheet(package, part, name, styles):
    data = package.read(part)
    root = ElementTree.fromstring(data)
    cells, looks, heights = {}, {}, {}
    for row in root.iter(MAIN + "row"):
        heights[row.get("r")] = float(row.get("ht", 0))
        for cell in row.iter(MAIN + "c"):
            value = cell_value(cell)
            if value is not None:
                cells[cell.get("r")] = value
                looks[cell.get("r")] = styles.cells[int(cell.get("s", 0))]
    return {"name": name, "cells": cells, "looks": looks, "heights": heights, "rules": rules(root, styles),
            "formulas": sum(1 for _ in root.iter(MAIN + "f")), "links": sum(1 for _ in root.iter(MAIN + "hyperlink")),
            "merged": [each.get("ref") for each in root.iter(MAIN + "mergeCell")],
            "widths": [float(each.get("width")) for each in root.iter(MAIN + "col")],
            "frozen": attributes(root, "pane").get("topLeftCell"), "filter": attributes(root, "autoFilter").get("ref"),
            "paper": attributes(root, "pageSetup"), "header": text_of(root, "oddHeader"),
            "footer": text_of(root, "oddFooter")}


def differences(package_bytes, sheets):
    """Cells that openpyxl reads otherwise. It leaves the escapes of ST_Xstring as they are."""
    found = []
    book = openpyxl.load_workbook(io.BytesIO(package_bytes))
    for ours in sheets:
        theirs = {cell.coordinate: cell for row in book[ours["name"]].iter_rows() for cell in row
                  if cell.value is not None}
        for place in sorted(theirs.keys() | ours["cells"].keys()):
            cell = theirs.get(place)
            value = decoded(cell.value) if cell and isinstance(cell.value, str) else cell and cell.value
            if cell is None or value != ours["cells"].get(place) or cell.hyperlink is not None:
                found.append(f"{ours['name']}!{place}: {value!r}")
    return found


def main():
    package_bytes = sys.stdin.buffer.read()
    package = zipfile.ZipFile(io.BytesIO(package_bytes))
    if package.testzip() is not None:
        raise ValueError("a checksum is wrong")
    styles = Styles(package)
    book = ElementTree.fromstring(package.read("xl/workbook.xml"))
    links = {each.get("Id"): each.get("Target")
             for each in ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))}
    order = [each for each in book.iter(MAIN + "sheet")]
    sheets = [sheet(package, posixpath.join("xl", links[each.get(RELATION)]), each.get("name"), styles)
              for each in order]
    names = {}
    for each in book.iter(MAIN + "definedName"):
        on = order[int(each.get("localSheetId"))].get("name")
        names.setdefault(on, {})[each.get("name")] = each.text
    core = ElementTree.fromstring(package.read("docProps/core.xml"))
    properties = {each.tag.split("}")[1]: each.text for each in core}
    parts = package.namelist()
    print(json.dumps({"sheets": sheets, "names": names, "properties": properties, "parts": parts,
                      "otherReader": differences(package_bytes, sheets)}))


if __name__ == "__main__":
    main()
