#!/usr/bin/env python3
"""Makes a workbook of a grid whose figures a spreadsheet colours by their size, as people would to get a heatmap.

    colouredsheet.py GRID.csv OUT.xlsx
"""
import csv
import sys

import openpyxl
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.utils import get_column_letter


def value(cell):
    try:
        return float(cell)
    except ValueError:
        return cell


def main(source, target):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Grid")
    rows = 0
    with open(source, encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            sheet.append([value(each) for each in row])
            rows, columns = rows + 1, len(row)
    area = f"B2:{get_column_letter(columns)}{rows}"
    sheet.conditional_formatting.add(area, ColorScaleRule(
        start_type="num", start_value=1, start_color="C0392B", mid_type="num", mid_value=3, mid_color="FFD84D",
        end_type="num", end_value=5, end_color="1E7B34"))
    book.save(target)


main(*sys.argv[1:])
