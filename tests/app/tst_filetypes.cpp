// What the desktop is told of the program's files, read as the desktop reads it.
#include "support/testsupport.h"

#include "forms/openform.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace ks;

namespace tst_filetypes {
namespace {

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// The types that the program is offered for.
QStringList typesOfEntry(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("MimeType="))
            return QString::fromUtf8(line.mid(9)).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    }
    return {};
}

} // namespace

TEST_CASE("an installed program is known as what opens workspaces and forms") {
    QTemporaryDir prefix;
    INFO(run(QStringLiteral("cmake"),
             {QStringLiteral("--install"), test::buildFolder(), QStringLiteral("--prefix"), prefix.path()})
             .toStdString());
    const QString share = prefix.filePath(QStringLiteral("share"));
    CHECK(QFile::exists(prefix.filePath(QStringLiteral("bin/klimaatspiegel"))));
    CHECK(QFile::exists(share + QStringLiteral("/icons/hicolor/scalable/apps/klimaatspiegel.svg")));
    const QStringList types =
        typesOfEntry(share + QStringLiteral("/applications/be.klimaatspiegel.Klimaatspiegel.desktop"));
    REQUIRE(types.size() == 2);
    QFile described(share + QStringLiteral("/mime/packages/klimaatspiegel.xml"));
    REQUIRE(described.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(described.readAll());
    for (const QString& type : types)
        CHECK(text.contains(QStringLiteral("<mime-type type=\"%1\">").arg(type)));
    CHECK(text.contains(QStringLiteral("<glob pattern=\"*.kspiegel\"/>")));
    CHECK(text.contains(QStringLiteral("<glob pattern=\"*%1\"/>").arg(formSuffix)));
}

} // namespace tst_filetypes
