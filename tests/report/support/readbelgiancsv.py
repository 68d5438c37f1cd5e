#!/usr/bin/env python3
"""Reads CSV from standard input as a spreadsheet with Belgian settings does, and prints its rows as JSON.

A semicolon divides cells, a comma is the decimal mark, the first bytes name UTF-8; what is digits around one comma is a
number, an apostrophe before a text is not part of it, everything else is text."""
import csv
import io
import json
import re
import sys

NUMBER = re.compile(r"-?[0-9]+(,[0-9]+)?")


def value(cell):
    if NUMBER.fullmatch(cell):
        return float(cell.replace(",", "."))
    return cell[1:] if cell.startswith("'") else cell


def main():
    data = sys.stdin.buffer.read()
    if not data.startswith(b"\xef\xbb\xbf"):
        raise ValueError("without its mark the file would be read as Windows-1252")
    text = data.decode("utf-8-sig")
    if re.search("(?<!\r)\n", re.sub('"[^"]*"', "", text)):
        raise ValueError("a line does not end with CR LF")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)
    print(json.dumps([[value(cell) for cell in row] for row in rows]))


if __name__ == "__main__":
    main()
