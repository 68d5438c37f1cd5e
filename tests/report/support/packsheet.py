#!/usr/bin/env python3
"""Packs what comes in as xl/worksheets/sheet1.xml of a package with one more part, and prints the package."""
import io
import sys
import zipfile

package = io.BytesIO()
with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("xl/worksheets/sheet1.xml", sys.stdin.buffer.read())
    archive.writestr("xl/workbook.xml", "<workbook/>")
sys.stdout.buffer.write(package.getvalue())
