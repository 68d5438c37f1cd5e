#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What other programs say of an OpenDocument text, so that nothing rests on our own reading of it.
namespace ks::test {

/// The lines that readodt.py prints: "package", "content", "cells", "pages", "sizes", "indents", "numbers", "meta" or
/// "faults".
QStringList readOdt(const QString& what, const QByteArray& odt);

/// What LibreOffice makes of it, as "txt" or "pdf"; empty when it does not open the file.
QByteArray inLibreOffice(const QByteArray& odt, const QString& format);

/// What the schema of the format (OASIS, 1.3) finds in content, styles, meta and manifest; empty when all is valid.
QString schemaFindings(const QByteArray& odt);

} // namespace ks::test
