#include "cli/support/program.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace ks;
using test::BaselineProgram;
using test::Outcome;

namespace tst_locales {
namespace {

/// Compiles a locale of the C library into `folder`, where the system has the means; else only Qt sees the name.
bool compileLocale(const QString& name, const QString& folder) {
    const QString tool = QStandardPaths::findExecutable("localedef");
    if (tool.isEmpty() || !QFileInfo::exists("/usr/share/i18n/locales/" + name))
        return false;
    QProcess process;
    process.start(tool, {"--no-archive", "-i", name, "-f", "UTF-8", folder + "/" + name + ".UTF-8"});
    return process.waitForFinished(30000) && process.exitCode() == 0;
}

} // namespace

TEST_CASE("JSON and CSV come out byte for byte the same under every locale of the system (E02)") {
    const BaselineProgram program;
    QTemporaryDir compiled;
    const bool comma = compileLocale("nl_BE", compiled.path()); // its C library writes 2,5
    WARN((comma ? "nl_BE is in force for the C library as well" : "the locales are in force for Qt only"));
    const QList<QStringList> commands = {
        {"grid", "grid.kspiegel", "--format", "json"},  {"grid", "grid.kspiegel", "--format", "csv"},
        {"stats", "grid.kspiegel", "--format", "json"}, {"stats", "grid.kspiegel", "--format", "csv"},
        {"check", "grid.kspiegel", "--format", "json"}, {"grid", "grid.kspiegel"}};
    QList<QByteArray> expected;
    for (const QStringList& arguments : commands) {
        expected.append(program->run(arguments, {{"LC_ALL", "C"}}).out);
        REQUIRE(expected.last().size() > 500);
    }
    for (const char* name : {"nl_BE.UTF-8", "de_CH.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "C.UTF-8"}) {
        for (qsizetype i = 0; i < commands.size(); ++i) {
            CAPTURE(name, commands[i].join(' '));
            // The C library keeps what it reads of LOCPATH, which the leak check of the sanitizers would report.
            const Outcome outcome = program->run(commands[i], {{"LC_ALL", name},
                                                               {"LANG", name},
                                                               {"LANGUAGE", name},
                                                               {"LOCPATH", compiled.path()},
                                                               {"ASAN_OPTIONS", "detect_leaks=0"}});
            CHECK(outcome.err.isEmpty());
            CHECK(outcome.out == expected[i]);
        }
    }
}

TEST_CASE("an exported file is the same byte for byte under every locale (E02)") {
    const BaselineProgram program;
    QTemporaryDir compiled;
    const bool comma = compileLocale("nl_BE", compiled.path());
    WARN((comma ? "nl_BE is in force for the C library as well" : "the locales are in force for Qt only"));
    const QList<QStringList> choices = {
        {"x.csv", "--dialect", "plain"}, {"excel.csv"}, {"x.json"}, {"x.html"}, {"x.odt"}, {"x.xlsx"}};
    QList<QByteArray> expected;
    for (const char* name : {"C", "nl_BE.UTF-8", "de_CH.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"}) {
        for (qsizetype i = 0; i < choices.size(); ++i) {
            CAPTURE(name, choices[i].join(' '));
            const QStringList base{"export", "grid.kspiegel", "--what", "report", "--to"};
            const Outcome outcome = program->run(base + choices[i], {{"LC_ALL", name},
                                                                     {"LANG", name},
                                                                     {"LANGUAGE", name},
                                                                     {"LOCPATH", compiled.path()},
                                                                     {"ASAN_OPTIONS", "detect_leaks=0"}});
            REQUIRE(outcome.status == 0);
            const QByteArray bytes = program->read(choices[i].first());
            if (expected.size() == i)
                expected.append(bytes);
            CHECK((bytes == expected[i])); // the bytes themselves say nothing
        }
    }
}

} // namespace tst_locales
