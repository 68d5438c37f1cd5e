// What people add on the pages about acting, written from the command line.
#include "cli/support/program.h"
#include "support/testsupport.h"

#include "base/clock.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "storage/workspacefile.h"

#include <QDate>

using namespace ks;
using test::BaselineProgram;
using test::Outcome;

namespace tst_followupexports {
namespace {

/// Adds a record as the window does; its key.
QString add(const BaselineProgram& program, const char* entity, const QVariantMap& values) {
    const ManualClock clock(Timestamp{1764547200000, 60});
    Result<OpenedWorkspace> opened = openWorkspace(program->path("grid.kspiegel"), {});
    REQUIRE(opened.ok());
    const auto session = *Session::start(std::move(*opened), Actor{ActorId("a"), "An"}, clock);
    REQUIRE(session->needContent().ok());
    const Result<RecordAddition> added = recordType(QLatin1String(entity))->add(session->workspace(), values);
    REQUIRE(added.ok());
    REQUIRE(session->apply(added->edit).ok());
    return added->key;
}

} // namespace

TEST_CASE("export writes the due dates of actions as a calendar, of one city when that is asked") {
    const BaselineProgram program;
    const QStringList calendar{"export", "grid.kspiegel", "--what", "actions", "--to", "taken.ics"};
    const Outcome none = program->run(calendar);
    CHECK(none.refusedWith(2));
    CHECK(none.err.contains("deadline"));
    CHECK(program->files() == QStringList{"grid.kspiegel"});
    const auto action = [&](const char* title, const char* city, const QDate& due) {
        return add(program, PackageAction::entity,
                   {{"title", title}, {"work_package_id", "werkpakket-2"}, {"owner_city_id", city}, {"due_on", due}});
    };
    const QString first = action("Offertes vragen", "gent", QDate(2026, 6, 30));
    action("Bevraging", "genk", QDate(2026, 5, 1));
    const Outcome made = program->run(calendar);
    CHECK(made.status == 0);
    CHECK(made.err.isEmpty());
    const QByteArray both = program->read("taken.ics").replace("\r\n ", ""); // a long line goes on after a space
    CHECK(both.count("BEGIN:VEVENT") == 2);
    CHECK(both.contains("UID:" + first.toUtf8() + "\r\n"));
    CHECK(both.contains("SUMMARY:Offertes vragen (werkpakket 2)\r\n"));
    CHECK(both.contains("DTSTART;VALUE=DATE:20260630\r\n"));
    REQUIRE(program->run(calendar + QStringList{"--city", "genk", "--lang", "en"}).status == 0);
    const QByteArray genk = program->read("taken.ics");
    CHECK(genk.count("BEGIN:VEVENT") == 1);
    CHECK(genk.contains("SUMMARY:Bevraging (work package 2)\r\n"));
    const Outcome elsewhere = program->run(calendar + QStringList{"--city", "parijs"});
    CHECK(elsewhere.refusedWith(2));
    CHECK(elsewhere.err.contains("aalst, antwerpen"));
    for (const char* what : {"heatmap", "actions,meetings"}) {
        const Outcome other = program->run({"export", "grid.kspiegel", "--what", what, "--to", "other.ics"});
        CHECK(other.refusedWith(2));
        CHECK(other.err.contains("--what actions"));
    }
    CHECK(program->run({"export", "--help", "--lang", "en"}).out.contains(".ics"));
}

TEST_CASE("tables lists the paper of each meeting, and export writes it") {
    const BaselineProgram program;
    const QString key =
        add(program, Meeting::entity, {{"title", "Stuurgroep van juni"}, {"held_on", QDate(2026, 6, 12)}});
    const QByteArray id = "minutes:" + key.toUtf8();
    const QByteArray listed = program->run({"tables", "grid.kspiegel", "--lang", "en"}).out;
    CHECK(listed.contains(id));
    CHECK(listed.contains("Agenda: Stuurgroep van juni, 12/06/2026"));
    const Outcome made =
        program->run({"export", "grid.kspiegel", "--what", QString::fromUtf8(id), "--to", "verslag.pdf"});
    CHECK(made.status == 0);
    CHECK(program->read("verslag.pdf").startsWith("%PDF-"));
    CHECK(program->run({"export", "grid.kspiegel", "--what", "minutes:weg", "--to", "weg.pdf"}).refusedWith(2));
}

} // namespace tst_followupexports
