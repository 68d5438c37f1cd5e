#include "cli/support/program.h"
#include "support/testsupport.h"

#include "cli/cli.h"
#include "cli/commandline.h"

#include <QDir>

using namespace ks;
using test::BaselineProgram;
using test::Outcome;
using test::Program;

namespace tst_usage {
namespace {

bool subcommand(std::vector<std::string> words) {
    words.insert(words.begin(), "klimaatspiegel");
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    return isSubcommand(static_cast<int>(pointers.size()), pointers.data());
}

} // namespace

TEST_CASE("a window opens for a file or nothing, never for a subcommand") {
    CHECK_FALSE(subcommand({}));
    CHECK_FALSE(subcommand({"a.kspiegel"}));
    CHECK_FALSE(subcommand({"/tmp/somewhere/a"}));
    CHECK_FALSE(subcommand({"--exit-after-first-paint"}));
    CHECK_FALSE(subcommand({"-platform", "offscreen", "a.kspiegel"}));
    CHECK_FALSE(subcommand({"--lang", "en", "a.kspiegel"}));
    for (const QString& name : subcommandNames()) {
        CHECK(subcommand({name.toStdString(), "a.kspiegel"}));
        CHECK(subcommand({"--lang", "en", name.toStdString()}));
    }
    CHECK(subcommand({"--help"}));
    CHECK(subcommand({"--version"}));
    CHECK(subcommand({"gird", "a.kspiegel"})); // a slip is answered, not opened as a file
    CHECK(subcommand({"--lang", "en", "gird", "a.kspiegel"}));
    CHECK(subcommand({"--lang=en", "gird", "a.kspiegel"}));
}

TEST_CASE("version and help") {
    const Program program;
    const Outcome version = program.run({"--version"});
    CHECK(version.status == 0);
    CHECK(version.out == "klimaatspiegel 0.1.0\n");
    const Outcome help = program.run({"--help", "--lang", "en"});
    CHECK(help.status == 0);
    CHECK(help.out.contains("Usage: klimaatspiegel"));
    CHECK(program.run({"--help"}).out.contains("Gebruik: klimaatspiegel"));
    CHECK(help.err.isEmpty());
    for (const QString& name : subcommandNames()) {
        CHECK(help.out.contains(name.toUtf8()));
        for (const char* language : {"nl", "en"}) {
            CAPTURE(name, language);
            const Outcome own = program.run({name, "--help", "--lang", language});
            CHECK(own.status == 0);
            CHECK(own.out.contains("klimaatspiegel " + name.toUtf8()));
            CHECK(own.out.contains("--lang nl|en"));
            CHECK_FALSE(own.out.contains("TEXT"));
            CHECK_FALSE(own.out.contains("REQUIRED"));
        }
    }
}

TEST_CASE("wrong usage ends with 2 and one line of our own that names what is wrong") {
    const BaselineProgram program;
    struct Case {
        QStringList arguments;
        const char* named;
    };
    const QList<Case> cases = {
        {{"grid"}, "FILE"},
        {{"gird", "grid.kspiegel"}, "gird"},
        {{"grid", "grid.kspiegel", "--format", "xml"}, "xml"},
        {{"grid", "grid.kspiegel", "--format"}, "--format"},
        {{"grid", "grid.kspiegel", "--format", "csv", "--format", "json"}, "--format"},
        {{"grid", "grid.kspiegel", "--depth", "3"}, "--depth"},
        {{"grid", "grid.kspiegel", "other.kspiegel"}, "other.kspiegel"},
        {{"stats", "grid.kspiegel", "--round"}, "--round"},
        {{"check", "grid.kspiegel", "--format", "csv"}, "csv"},
        {{"rounds", "grid.kspiegel", "--format", "csv"}, "csv"},
        {{"tables"}, "FILE"},
        {{"new"}, "FILE"},
        {{"new", "x.kspiegel", "--full"}, "--full"},
        {{"grid", "grid.kspiegel", "--lang", "fr"}, "fr"},
        {{"grid", "grid.kspiegel", "stats"}, "stats"},
        {{"export"}, "FILE"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.arguments.join(' '));
        const bool chooses = each.arguments.contains("--lang");
        const Outcome english = program->run(chooses ? each.arguments : QStringList{"--lang", "en"} + each.arguments);
        const Outcome dutch = program->run(each.arguments);
        for (const Outcome& outcome : {english, dutch}) {
            CHECK(outcome.refusedWith(2));
            CHECK(outcome.err.contains(each.named));
            // The library's own sentences
            for (const char* foreign : {"was not expected", "A subcommand is required", "Run with", "At Most", " TEXT"})
                CHECK_FALSE(outcome.err.contains(foreign));
        }
        CHECK((chooses || english.err != dutch.err)); // Dutch unless asked otherwise
    }
    CHECK(program->files() == QStringList{"grid.kspiegel"});
}

TEST_CASE("what is no workspace, or is not there, ends with 3 and is named; it stays as it was") {
    const Program program;
    program.write("junk.kspiegel", "this is no database");
    program.write("nothing.kspiegel", "");
    QDir(program.path("")).mkdir("folder.kspiegel");
    for (const char* name : {"junk.kspiegel", "nothing.kspiegel", "folder.kspiegel", "absent.kspiegel"}) {
        const QString file = QString::fromLatin1(name);
        const QList<QStringList> commands = {{"grid", file},
                                             {"stats", file, "--format", "json"},
                                             {"rounds", file},
                                             {"rounds", file, "--add", "2027", "--name", "x"},
                                             {"tables", file},
                                             {"check", file},
                                             {"export", file, "--what", "heatmap", "--to", "out.csv"}};
        for (const QStringList& arguments : commands) {
            CAPTURE(arguments.join(' '));
            const Outcome outcome = program.run(arguments);
            CHECK(outcome.refusedWith(3));
            CHECK(outcome.err.contains(name));
        }
    }
    CHECK(program.read("junk.kspiegel") == "this is no database");
    CHECK(program.read("nothing.kspiegel").isEmpty());
    CHECK(program.files() == QStringList{"folder.kspiegel", "junk.kspiegel", "nothing.kspiegel"});
}

} // namespace tst_usage
