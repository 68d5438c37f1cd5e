#include "cli/support/program.h"
#include "support/smalldisk.h"
#include "support/testsupport.h"

#include "base/clock.h"
#include "domain/content/peergroup.h"
#include "report/render/renderer.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "storage/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>

#include <algorithm>

using namespace ks;
using test::BaselineProgram;
using test::Outcome;
using test::Program;

namespace tst_exportcommands {

TEST_CASE("tables lists ids and titles of what export knows") {
    const BaselineProgram program;
    const Outcome outcome = program->run({"tables", "grid.kspiegel"});
    CHECK(outcome.status == 0);
    const QList<QByteArray> lines = outcome.out.split('\n');
    QByteArrayList ids;
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        ids.append(lines[i].split(' ').first());
        CHECK(lines[i].simplified().size() > ids.last().size() + 3);
    }
    CHECK(
        ids.join(' ') ==
        "summary legend heatmap statistics adjustments distribution spread standings radar groups "
        "themes theme:strategie theme:aanpak theme:regelgeving "
        "theme:hr-cultuur "
        "theme:monitoring theme:middelen theme:risicobeheer theme:communicatie strengths improvement-points practices "
        "help profile climate-teams fte lekp monitoring-tools recommendations long-list work-packages priorities "
        "ratings "
        "actions workload journal meetings process "
        "sources "
        "interviewees "
        "steering-group corrections report");
}

namespace {

/// In its own list, or with the pictures that stand for them.
bool carriesTables(const QJsonObject& document) {
    const QJsonArray blocks = document["blocks"].toArray();
    return !document["tables"].toArray().isEmpty() ||
           (!blocks.isEmpty() && std::all_of(blocks.begin(), blocks.end(), [](const QJsonValue& block) {
               return !block.toObject()["table"].toObject()["rows"].toArray().isEmpty();
           }));
}

} // namespace

TEST_CASE("everything that tables lists can be exported, with the state of the data that the rest has") {
    const BaselineProgram program;
    QSet<QString> digests;
    const QList<QByteArray> lines = program->run({"tables", "grid.kspiegel"}).out.split('\n');
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const QString id = QString::fromUtf8(lines[i].split(' ').first());
        CAPTURE(id);
        const Outcome outcome = program->run({"export", "grid.kspiegel", "--what", id, "--to", "one.json"});
        CHECK(outcome.status == 0);
        CHECK(outcome.err.isEmpty());
        const QJsonObject document = QJsonDocument::fromJson(program->read("one.json")).object();
        CHECK(carriesTables(document));
        digests.insert(document["digest"].toString());
    }
    CHECK(digests.size() == 1);
}

TEST_CASE("a workspace without a round lists what could be exported") {
    const Program program;
    REQUIRE(program.run({"new", "empty.kspiegel", "--empty"}).status == 0);
    const Outcome outcome = program.run({"tables", "empty.kspiegel", "--lang", "en"});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.contains("\ntheme:strategie     Theme 1 | Strategie\n"));
    CHECK(outcome.out.contains("\nreport              The whole report\n"));
}

TEST_CASE("figures for the steering group are asked for by name") {
    const BaselineProgram program;
    const QStringList plain{"export", "grid.kspiegel", "--what", "fte,lekp", "--to", "fte.json"};
    CHECK(program->run(plain).status == 0);
    CHECK(program->run(plain + QStringList{"--steering-figures"}).status == 0);
    CHECK(program->run({"export", "--help", "--lang", "en"}).out.contains("--steering-figures"));
}

TEST_CASE("every format can be written without a display") {
    const BaselineProgram program;
    for (const RenderFormat& format : renderFormats()) {
        CAPTURE(format.suffix);
        const QString name = QStringLiteral("out.") + format.suffix;
        const Outcome outcome = program->run({"export", "grid.kspiegel", "--what", "heatmap,statistics", "--to", name});
        CHECK(outcome.status == 0);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.isEmpty());
        CHECK(program->read(name).size() > 500);
    }
    CHECK(program->files().size() == renderFormats().size() + 1);
}

TEST_CASE("a .csv in two dialects, the Belgian spreadsheet's unless plain is asked for") {
    const BaselineProgram program;
    REQUIRE(program->run({"export", "grid.kspiegel", "--what", "heatmap", "--to", "excel.csv"}).status == 0);
    const QByteArray excel = program->read("excel.csv");
    CHECK(excel.startsWith("\xEF\xBB\xBF"));
    CHECK(excel.contains("\r\nAalst;2,5;3;1;3;2,75;3,5;"));
    REQUIRE(program->run({"export", "grid.kspiegel", "--what", "heatmap", "--to", "plain.csv", "--dialect", "plain"})
                .status == 0);
    const QByteArray plain = program->read("plain.csv");
    CHECK_FALSE(plain.startsWith("\xEF\xBB\xBF"));
    CHECK(plain.contains("\nAalst,2.5,3,1,3,2.75,3.5,"));
    CHECK_FALSE(plain.contains('\r'));
}

TEST_CASE("several tables in one file, in the order asked for; report stands for all") {
    const BaselineProgram program;
    REQUIRE(program
                ->run({"export", "grid.kspiegel", "--what", "statistics, legend", "--to", "two.csv", "--lang", "en",
                       "--dialect", "plain"})
                .status == 0);
    const QByteArray two = program->read("two.csv");
    CHECK(two.indexOf("Monitoring") >= 0);
    CHECK(two.indexOf("Monitoring") < two.indexOf("Gestructureerde aanzet"));
    REQUIRE(program->run({"export", "grid.kspiegel", "--what", "report", "--to", "all.json"}).status == 0);
    CHECK(QJsonDocument::fromJson(program->read("all.json")).isObject());
    CHECK(program->read("all.json").contains("heatmap"));
    CHECK(program->read("all.json").contains("legend"));
    CHECK(program->read("all.json").contains("statistics"));
}

TEST_CASE("export --city limits the rows to one city and keeps what it is compared with") {
    const BaselineProgram program;
    const auto exported = [&](const char* name, const QStringList& more) {
        const QStringList base{"export", "grid.kspiegel", "--to", QString::fromLatin1(name), "--city", "brugge"};
        const Outcome outcome = program->run(base + more);
        CHECK(outcome.status == 0);
        CHECK(outcome.err.isEmpty());
        return program->read(QString::fromLatin1(name));
    };
    const QByteArray rows = exported("one.csv", {"--what", "heatmap", "--dialect", "plain", "--lang", "en"});
    CHECK(rows.contains("\nBrugge,3,3,4,2,2,2,2,4"));
    CHECK(rows.contains("\nMedian,3,3,2.75,3,2.875,3,3,3"));
    CHECK(rows.contains("\nGlobal score,"));
    CHECK_FALSE(rows.contains("Aalst"));
    const QByteArray all = exported("all.json", {"--what", "report"});
    const QJsonObject document = QJsonDocument::fromJson(all).object();
    CHECK(document["title"].toString().contains("Brugge"));
    for (const QJsonValue& each : document["tables"].toArray()) {
        const QJsonObject table = each.toObject();
        const QJsonArray tableRows = table["rows"].toArray();
        if (table["id"] == "heatmap")
            CHECK(tableRows.size() == 3); // global score, median, Brugge
        if (table["id"] == "statistics") {
            CHECK(tableRows.size() == 8);
            CHECK(table["notes"].toArray().first().toString().contains("Brugge"));
        }
        if (table["id"] == "legend")
            CHECK_FALSE(QJsonDocument(table).toJson().contains("Brugge"));
    }
    exported("one.pdf", {"--what", "report"});
}

namespace {

/// Whether the first page of the PDF, painted, has an area of the colour (0xRRGGBB), and not only edges of letters.
bool shows(const QString& pdf, QRgb colour) {
    QProcess painter;
    painter.start("pdftoppm", {"-r", "50", "-f", "1", "-singlefile", "-png", pdf});
    REQUIRE(painter.waitForFinished());
    const QImage page = QImage::fromData(painter.readAllStandardOutput());
    REQUIRE_FALSE(page.isNull());
    int pixels = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            pixels += (page.pixel(x, y) & 0xFFFFFF) == colour ? 1 : 0;
    }
    return pixels > 100;
}

} // namespace

TEST_CASE("export --palette chooses the level colours of a PDF; without it they are those of the report") {
    const BaselineProgram program;
    struct Case {
        QStringList arguments;
        QRgb levelOne;
        QRgb levelFive;
    };
    const Case cases[] = {{{}, 0xC0392B, 0x1E7B34},
                          {{"--palette", "levels"}, 0xC0392B, 0x1E7B34},
                          {{"--palette", "cividis"}, 0x00224E, 0xFEE838},
                          {{"--palette", "grey"}, 0x3A3A3A, 0xEFEFEF}};
    for (const Case& each : cases) {
        CAPTURE(each.arguments.join(' '));
        REQUIRE(
            program->run(QStringList{"export", "grid.kspiegel", "--what", "legend", "--to", "x.pdf"} + each.arguments)
                .status == 0);
        for (const Case& other : cases) {
            CHECK(shows(program->path("x.pdf"), other.levelOne) == (other.levelOne == each.levelOne));
            CHECK(shows(program->path("x.pdf"), other.levelFive) == (other.levelFive == each.levelFive));
        }
    }
    CHECK(program->run({"export", "--help"}).out.contains("--palette levels|cividis|grey"));
}

TEST_CASE("what cannot be exported is refused by name, and nothing is written") {
    const BaselineProgram program;
    const auto refused = [&](const QStringList& arguments, int status, const char* named) {
        CAPTURE(arguments.join(' '));
        const Outcome outcome = program->run(QStringList{"export", "grid.kspiegel"} + arguments);
        CHECK(outcome.refusedWith(status));
        CHECK(outcome.err.contains(named));
    };
    refused({"--what", "heatmap,nothing", "--to", "x.csv"}, 2, "nothing");
    refused({"--what", ",", "--to", "x.csv"}, 2, "heatmap");
    refused({"--what", "heatmap", "--to", "x.doc"}, 2, ".csv");
    refused({"--what", "heatmap", "--to", "csv"}, 2, ".csv");
    refused({"--what", "heatmap", "--to", "x.csv", "--round", "2030"}, 2, "2030");
    refused({"--what", "heatmap", "--to", "x.csv", "--dialect", "french"}, 2, "french");
    refused({"--what", "heatmap", "--to", "x.pdf", "--palette", "blue"}, 2, "levels, cividis, grey");
    refused({"--what", "heatmap", "--to", "x.csv", "--city", "parijs"}, 2, "parijs");
    refused({"--what", "heatmap", "--to", "x.csv", "--city", "parijs"}, 2, "aalst, antwerpen, brugge");
    refused({"--what", "legend", "--to", "x.csv", "--city", ""}, 2, "aalst, antwerpen, brugge");
    refused({"--what", "heatmap", "--to", "x.csv", "--city"}, 2, "--city");
    refused({"--what", "heatmap"}, 2, "--to");
    refused({"--to", "x.csv"}, 2, "--what");
    refused({"--what", "heatmap", "--to", "nowhere/x.csv"}, 3, "x.csv");
    CHECK(program->files() == QStringList{"grid.kspiegel"});
}

TEST_CASE("an export that fails leaves the file of before") {
    const BaselineProgram program;
    program->write("x.csv", "of before");
    CHECK(program->run({"export", "grid.kspiegel", "--what", "nothing", "--to", "x.csv"}).status == 2);
    CHECK(program->read("x.csv") == "of before");
    QDir(program->path("")).mkdir("folder.csv");
    CHECK(program->run({"export", "grid.kspiegel", "--what", "heatmap", "--to", "folder.csv"}).refusedWith(3));
    CHECK(program->files() == QStringList{"folder.csv", "grid.kspiegel", "x.csv"});
    CHECK(program->run({"export", "grid.kspiegel", "--what", "heatmap", "--to", "x.csv"}).status == 0);
    CHECK(program->read("x.csv").contains("Aalst"));
}

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Exports small documents in all formats onto the disk; answers with what lies there then.
QMap<QString, QByteArray> exportedBefore(const BaselineProgram& program, const test::SmallDisk& disk) {
    QMap<QString, QByteArray> before;
    for (const RenderFormat& format : renderFormats()) {
        const QString name = QStringLiteral("x.") + format.suffix;
        REQUIRE(program->run({"export", "grid.kspiegel", "--what", "interviewees", "--to", disk.path(name)}).status ==
                0);
        before[name] = bytesOf(disk.path(name));
    }
    return before;
}

/// Each format in turn is refused with the file named; what was there stays, and nothing comes beside it.
void checkRefusedInAllFormats(const BaselineProgram& program, const test::SmallDisk& disk,
                              const QMap<QString, QByteArray>& before) {
    for (auto it = before.begin(); it != before.end(); ++it) {
        CAPTURE(it.key());
        const Outcome failed =
            program->run({"export", "grid.kspiegel", "--what", "report", "--to", disk.path(it.key())});
        CHECK(failed.refusedWith(3));
        CHECK(failed.err.contains(it.key().toUtf8()));
        CHECK(bytesOf(disk.path(it.key())) == it.value());
        CHECK(disk.files() == QStringList(before.keys()));
    }
}

} // namespace

TEST_CASE("on a full disk every format leaves the export of before and no stump, with status 3 (F04)") {
    const test::SmallDisk disk(1024);
    if (!disk.usable()) {
        WARN("no small file system could be mounted: this case needs the right to do so");
        return;
    }
    const BaselineProgram program;
    const QMap<QString, QByteArray> before = exportedBefore(program, disk);
    disk.fillLeaving(8192);
    checkRefusedInAllFormats(program, disk, before);
    disk.makeRoom();
    for (const QString& name : before.keys()) {
        CHECK(program->run({"export", "grid.kspiegel", "--what", "legend", "--to", disk.path(name)}).status == 0);
        CHECK(bytesOf(disk.path(name)) != before[name]);
    }
}

TEST_CASE("in a folder that cannot be written to every format leaves the export of before, with status 3 (F04)") {
    const test::SmallDisk disk(1024);
    if (!disk.usable()) {
        WARN("no small file system could be mounted: this case needs the right to do so");
        return;
    }
    const BaselineProgram program;
    const QMap<QString, QByteArray> before = exportedBefore(program, disk);
    REQUIRE(disk.forbidWriting());
    checkRefusedInAllFormats(program, disk, before);
}

TEST_CASE("a full disk: the export of before stays, a new workspace is not half made, and the status is 3 (F04)") {
    const test::SmallDisk disk(256);
    if (!disk.usable()) {
        WARN("no small file system could be mounted: this case needs the right to do so");
        return;
    }
    const BaselineProgram program;
    const QString target = disk.path("x.json");
    REQUIRE(program->run({"export", "grid.kspiegel", "--what", "legend", "--to", target}).status == 0);
    QFile file(target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    disk.fillLeaving(8192);
    const Outcome failed = program->run({"export", "grid.kspiegel", "--what", "report", "--to", target});
    CHECK(failed.refusedWith(3));
    CHECK(failed.err.contains("x.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
    const Outcome unmade = program->run({"new", disk.path("new.kspiegel")});
    CHECK(unmade.refusedWith(3));
    CHECK(disk.files() == QStringList{"x.json"});
}

TEST_CASE("the evolution is exported where a round has one before it, and not known in the first") {
    const Program program;
    REQUIRE(program.run({"new", "v.kspiegel", "--example"}).status == 0);
    REQUIRE(program.run({"export", "v.kspiegel", "--what", "evolution", "--to", "e.json"}).status == 0);
    const QByteArray exported = program.read("e.json");
    for (const char* id : {"evolution", "evolution-cells", "evolution-ranking", "evolution-trend"})
        CHECK(exported.contains('"' + QByteArray(id) + '"'));
    CHECK(exported.contains("reële verandering")); // of the city that has answers in both rounds
    CHECK(exported.contains("niet op te splitsen: geen antwoorden in VOORBEELD"));
    const Outcome first =
        program.run({"export", "v.kspiegel", "--what", "evolution", "--round", "2024-najaar", "--to", "f.json"});
    CHECK(first.status != 0);
    CHECK(first.err.contains("evolution"));
}

TEST_CASE("export --group compares within a group of cities, found by its name, and refuses one that is not there") {
    const BaselineProgram program;
    const QStringList spread{"export", "grid.kspiegel", "--what", "spread", "--to", "s.json", "--group"};
    const Outcome none = program->run(spread + QStringList{"Aan zee", "--lang", "en"});
    CHECK(none.refusedWith(2));
    CHECK(none.err.contains("No groups were made here yet"));
    {
        const ManualClock clock(Timestamp{1764547200000, 60});
        Result<OpenedWorkspace> opened = openWorkspace(program->path("grid.kspiegel"), {});
        REQUIRE(opened.ok());
        const auto session = *Session::start(std::move(*opened), Actor{ActorId("a"), "An"}, clock);
        REQUIRE(session->needContent().ok());
        for (const RecordType* type : recordTypes()) {
            if (type->entity() != PeerGroup::entity)
                continue;
            const Result<RecordAddition> added =
                type->add(session->workspace(), {{"name", "Aan zee"}, {"cities", QStringList{"oostende", "brugge"}}});
            REQUIRE(added.ok());
            REQUIRE(session->apply(added->edit).ok());
        }
    }
    REQUIRE(program->run(spread + QStringList{"aan ZEE"}).status == 0);
    const QJsonObject document = QJsonDocument::fromJson(program->read("s.json")).object();
    const QJsonObject first = document["tables"].toArray()[0].toObject()["rows"].toArray()[0].toObject();
    CHECK(first["cells"].toObject()["n"].toObject()["value"] == 2);
    const Outcome other = program->run(spread + QStringList{"Elders", "--lang", "en"});
    CHECK(other.refusedWith(2));
    CHECK(other.err.contains("Aan zee"));
}

} // namespace tst_exportcommands
