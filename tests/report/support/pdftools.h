#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What other programs say of a PDF: poppler, qpdf and PDFBox, so that nothing rests on our own reading of it.
namespace ks::test {

/// Standard output of a tool that gets the PDF as a file; fails the test when it cannot be run.
QString runOnPdf(const QString& tool, const QStringList& before, const QByteArray& pdf, const QStringList& after = {});

/// The text of each page, in the order it was painted.
QStringList pageTexts(const QByteArray& pdf);

/// Empty when PDFBox finds the file to be PDF/A-1b, otherwise its findings.
QString archiveFindings(const QByteArray& pdf);

/// Words that reach beyond `margin` points from a side of their page, with the page.
QStringList wordsOutside(const QByteArray& pdf, double margin);

/// The pages as pictures, one after the other, for comparison of two files.
QByteArray picturesOf(const QByteArray& pdf);

/// A page printed without colours: 0 is black, 255 is white; a point to a pixel.
struct GreyPage {
    int width = 0;
    QByteArray pixels;

    int at(int x, int y) const { return static_cast<unsigned char>(pixels[y * width + x]); }
    int darkest(int left, int top, int right, int bottom) const;
    int lightest(int left, int top, int right, int bottom) const;
};
GreyPage greyPage(const QByteArray& pdf, int page);

/// Contrast of two greys, 1 to 21, as WCAG 2.1 defines it.
double contrastOfGreys(int a, int b);

} // namespace ks::test
