#pragma once

#include <QByteArrayList>
#include <QStringList>

/// What other programs make of a web page: Python's own parser, and a real browser (Chromium).
namespace ks::test {

/// What pagecheck.py says of the page in this mode: structure, outline, tables or text.
QString readPage(const QByteArray& page, const QString& mode);
/// The same of several pages, read in one go.
QStringList readPages(const QByteArrayList& pages, const QString& mode);

struct BrowserView {
    bool dark = false;
    int width = 1600;
};

/// Opens the page as it is and returns what it has become once its script has run. Anything that the browser
/// complained about on its console, refusals by the page's policy included, is added to `complaints`.
QString openedPage(const QByteArray& page, QString& complaints);

/// Opens the page without its policy and with `script` added at its end; returns what the script hands, now or later,
/// to report(text). Fails the test when nothing is handed over.
QString runInPage(const QByteArray& page, const QByteArray& script, BrowserView view = {});

/// The violations that axe-core finds in the page in all three choices of level colours, a line each; empty when there
/// are none.
QString accessibilityViolations(const QByteArray& page, BrowserView view = {});

/// The page printed by the browser, as PDF.
QByteArray printedPage(const QByteArray& page);

} // namespace ks::test
