#include "pdftools.h"

#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace ks::test {

QString runOnPdf(const QString& tool, const QStringList& before, const QByteArray& pdf, const QStringList& after) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("test.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QProcess process;
    process.start(tool, before + QStringList(file.fileName()) + after);
    INFO(tool.toStdString());
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(60000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pageTexts(const QByteArray& pdf) {
    QStringList pages =
        runOnPdf(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, pdf, {QStringLiteral("-")}).split(QChar(u'\f'));
    pages.removeLast(); // each page ends with a form feed
    return pages;
}

QString archiveFindings(const QByteArray& pdf) {
    QStringList jars;
    for (const char* name : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io",
                             "javax.activation", "jaxb-api"}) {
        const QString path = QStringLiteral("/usr/share/java/") + QLatin1String(name) + QStringLiteral(".jar");
        INFO(path.toStdString());
        REQUIRE(QFile::exists(path));
        jars.append(path);
    }
    const QString said =
        runOnPdf(QStringLiteral("java"),
                 {QStringLiteral("-Xshare:auto"), QStringLiteral("-cp"), jars.join(QDir::listSeparator()),
                  QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b")},
                 pdf)
            .trimmed();
    return said.endsWith(QStringLiteral(" is a valid PDF/A-1b file")) ? QString() : said + QLatin1Char('.');
}

QStringList wordsOutside(const QByteArray& pdf, double margin) {
    static const QRegularExpression page(QStringLiteral("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""));
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)<"));
    QStringList outside;
    double width = 0;
    double height = 0;
    int number = 0;
    int words = 0;
    const QString boxes = runOnPdf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, pdf, {QStringLiteral("-")});
    for (const QString& line : boxes.split(QLatin1Char('\n'))) {
        if (const QRegularExpressionMatch found = page.match(line); found.hasMatch()) {
            width = found.captured(1).toDouble();
            height = found.captured(2).toDouble();
            ++number;
        }
        const QRegularExpressionMatch found = word.match(line);
        if (!found.hasMatch())
            continue;
        ++words;
        const bool inside = found.captured(1).toDouble() >= margin && found.captured(2).toDouble() >= margin &&
                            found.captured(3).toDouble() <= width - margin &&
                            found.captured(4).toDouble() <= height - margin;
        if (!inside)
            outside.append(QStringLiteral("%1: %2").arg(number).arg(found.captured(5)));
    }
    REQUIRE(words > 0);
    return outside;
}

QByteArray picturesOf(const QByteArray& pdf) {
    const QTemporaryDir folder;
    runOnPdf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("60")}, pdf,
             {folder.filePath(QStringLiteral("page"))});
    QByteArray all;
    const QStringList names = QDir(folder.path()).entryList({QStringLiteral("*.ppm")}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& name : names) {
        QFile picture(folder.filePath(name));
        REQUIRE(picture.open(QIODevice::ReadOnly));
        all += picture.readAll();
    }
    return all;
}

int GreyPage::darkest(int left, int top, int right, int bottom) const {
    int found = 255;
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x)
            found = std::min(found, at(x, y));
    }
    return found;
}

int GreyPage::lightest(int left, int top, int right, int bottom) const {
    int found = 0;
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x)
            found = std::max(found, at(x, y));
    }
    return found;
}

GreyPage greyPage(const QByteArray& pdf, int page) {
    const QTemporaryDir folder;
    const QString number = QString::number(page);
    runOnPdf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-gray"), QStringLiteral("-singlefile"),
              QStringLiteral("-f"), number},
             pdf, {folder.filePath(QStringLiteral("page"))});
    QFile file(folder.filePath(QStringLiteral("page.pgm")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.readLine() == "P5\n");
    const QList<QByteArray> size = file.readLine().trimmed().split(' ');
    REQUIRE(file.readLine() == "255\n");
    GreyPage grey{size[0].toInt(), file.readAll()};
    REQUIRE(grey.pixels.size() == size[0].toInt() * size[1].toInt());
    return grey;
}

double contrastOfGreys(int a, int b) {
    const auto luminance = [](int grey) {
        const double part = grey / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return (std::max(luminance(a), luminance(b)) + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

} // namespace ks::test
