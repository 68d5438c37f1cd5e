#include "odttools.h"

#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace ks::test {
namespace {

/// A folder with the document in it.
class Place {
public:
    explicit Place(const QByteArray& odt) {
        QFile out(file());
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(odt) == odt.size());
    }
    QString file() const { return m_folder.filePath(QStringLiteral("test.odt")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

QByteArray run(const QString& tool, const QStringList& arguments, bool mustSucceed = true) {
    constexpr int patience = 100000;
    QProcess process;
    process.start(tool, arguments);
    INFO(tool.toStdString());
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(patience));
    CAPTURE(process.readAllStandardError().toStdString());
    if (mustSucceed)
        REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString firstFile(const QString& folder, const QString& pattern) {
    const QStringList versions = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& version : versions) {
        const QString path = folder + QLatin1Char('/') + version + QStringLiteral("/etc/schema/") + pattern;
        if (QFile::exists(path))
            return path;
    }
    FAIL("the schema is not installed: " << pattern.toStdString());
    return {};
}

} // namespace

QStringList readOdt(const QString& what, const QByteArray& odt) {
    const Place place(odt);
    const QString script = QStringLiteral(KS_SOURCE_DIR "/tests/report/render/odt/readodt.py");
    QStringList lines =
        QString::fromUtf8(run(QStringLiteral("python3"), {script, what, place.file()})).split(QLatin1Char('\n'));
    lines.removeLast();
    return lines;
}

QByteArray inLibreOffice(const QByteArray& odt, const QString& format) {
    const Place place(odt);
    const QString profile = QUrl::fromLocalFile(place.path(QStringLiteral("profile"))).toString();
    const QString filter = format == QLatin1String("txt") ? QStringLiteral("txt:Text (encoded):UTF8") : format;
    run(QStringLiteral("soffice"),
        {QStringLiteral("-env:UserInstallation=") + profile, QStringLiteral("--headless"),
         QStringLiteral("--convert-to"), filter, QStringLiteral("--outdir"), place.path(QStringLiteral("out")),
         place.file()},
        false);
    QFile made(place.path(QStringLiteral("out/test.") + format));
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

QString schemaFindings(const QByteArray& odt) {
    const Place place(odt);
    // The document says 1.2, for older programs; the schema of 1.3 holds all of 1.2 and asks for its own number.
    run(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
for name in ("content.xml", "styles.xml", "meta.xml"):
    text = archive.read(name).replace(b'office:version="1.2"', b'office:version="1.3"', 1)
    open(sys.argv[2] + "/" + name, "wb").write(text)
open(sys.argv[2] + "/manifest.xml", "wb").write(archive.read("META-INF/manifest.xml"))
)"),
                                    place.file(), place.path(QString())});
    const QString schemas = QStringLiteral("/usr/share/emacs");
    const QString whole = firstFile(schemas, QStringLiteral("OpenDocument-schema-v1.3.rnc"));
    const QString list = firstFile(schemas, QStringLiteral("od-manifest-schema-v1.2-os.rnc"));
    // -i: the schema's own use of ids is more than this checker allows.
    QByteArray said = run(QStringLiteral("jing"),
                          {QStringLiteral("-i"), QStringLiteral("-c"), whole, place.path(QStringLiteral("content.xml")),
                           place.path(QStringLiteral("styles.xml")), place.path(QStringLiteral("meta.xml"))},
                          false);
    said +=
        run(QStringLiteral("jing"), {QStringLiteral("-c"), list, place.path(QStringLiteral("manifest.xml"))}, false);
    return QString::fromUtf8(said);
}

} // namespace ks::test
