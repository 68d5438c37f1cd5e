// The due dates of actions as a calendar, byte by byte and as another reader understands it.
#include "support/testsupport.h"

#include "base/language.h"
#include "exchange/calendarfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

using namespace ks;

namespace tst_calendarfile {
namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// 2 March 2026, 9:00 in Brussels.
Timestamp monday() {
    return Timestamp::from(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::OffsetFromUTC, 3600));
}

PackageAction action(const char* id, const char* title, const QDate& due, WorkState state = WorkState::ToStart) {
    PackageAction row;
    row.id.value = u(id);
    row.round.value = u("2024-najaar");
    row.package.value = u("w-2");
    row.title = u(title);
    row.dueOn = due;
    row.state = state;
    return row;
}

/// One package with a part, and an action of each sort: two that are due, and four that are not told.
Workspace small() {
    Workspace workspace;
    workspace.info.id.value = u("werk-1");
    workspace.contentLoaded = true;
    workspace.loadedRound.value = u("2024-najaar");
    workspace.cities = {{CityId("gent"), "Gent", {}, 1, 1}, {CityId("genk"), "Genk", {}, 2, 2}};
    WorkPackage package;
    package.id.value = u("w-2");
    package.round = workspace.loadedRound;
    package.number = 2;
    package.title = u("Datagedreven klimaatbeleid");
    package.reservation = u("Onder voorbehoud");
    package.parts = {{WorkPackagePartId(u("a")), u("a"), u("SMART beleid"), false}};
    workspace.content.of<WorkPackage>().put(package);
    ReportSection reservation;
    reservation.id.value = u("voorbehoud");
    reservation.round = workspace.loadedRound;
    reservation.role = SectionRole::packagesReservation;
    reservation.text = u("Niet bindend.");
    workspace.content.of<ReportSection>().put(reservation);
    PackageAction offer = action("ac-1", "Offertes; vragen, drie", QDate(2026, 12, 31), WorkState::Running);
    offer.part = WorkPackagePartId(u("a"));
    offer.city = CityId("gent");
    offer.owner = u("dienst data");
    offer.note = u("Vraag het aan An Janssens.");
    workspace.content.of<PackageAction>().put(offer);
    PackageAction dashboard = action("ac-2", "Dashboard staat er", QDate(2026, 6, 30));
    dashboard.kind = ActionKind::Milestone;
    workspace.content.of<PackageAction>().put(dashboard);
    workspace.content.of<PackageAction>().put(action("ac-3", "Klaar", QDate(2026, 5, 1), WorkState::Done));
    workspace.content.of<PackageAction>().put(action("ac-4", "Gestopt", QDate(2026, 5, 1), WorkState::Stopped));
    workspace.content.of<PackageAction>().put(action("ac-5", "Ooit", QDate()));
    return workspace;
}

QJsonObject readByOthers(const QByteArray& calendar) {
    const QString debians = QStringLiteral("/usr/bin/python3"); // sees the packages that Debian installs
    QProcess process;
    process.start(QFile::exists(debians) ? debians : QStringLiteral("python3"),
                  {QStringLiteral("-B"), QStringLiteral(KS_SOURCE_DIR "/tests/exchange/readics.py")});
    REQUIRE(process.waitForStarted());
    process.write(calendar);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

TEST_CASE("a due date is an event of a whole day with the words of its action, in the order of the days") {
    const LanguageScope dutch(Language::Dutch);
    const Result<QByteArray> calendar = dueDatesCalendar(small(), monday());
    REQUIRE(calendar.ok());
    // A line of more than 75 bytes goes on after a space (RFC 5545, 3.1).
    CHECK(
        QByteArray(*calendar).replace("\r\n ", "").toStdString() ==
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//Klimaatspiegel//Klimaatspiegel//NL\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:ac-2\r\n"
        "DTSTAMP:20260302T080000Z\r\n"
        "DTSTART;VALUE=DATE:20260630\r\n"
        "DTEND;VALUE=DATE:20260701\r\n"
        "SUMMARY:Mijlpaal: Dashboard staat er (werkpakket 2)\r\n"
        "DESCRIPTION:Werkpakket: 2. Datagedreven klimaatbeleid\\nDoor wie: open\\nStand: nog te starten\\nNiet "
        "bindend. Onder voorbehoud.\r\n"
        "CATEGORIES:mijlpaal\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:ac-1\r\n"
        "DTSTAMP:20260302T080000Z\r\n"
        "DTSTART;VALUE=DATE:20261231\r\n"
        "DTEND;VALUE=DATE:20270101\r\n"
        "SUMMARY:Offertes\\; vragen\\, drie (werkpakket 2)\r\n"
        "DESCRIPTION:Werkpakket: 2. Datagedreven klimaatbeleid\\nOnderdeel: a. SMART beleid\\nDoor wie: Gent\\, dienst "
        "data\\nStand: lopend\\nNiet bindend. Onder voorbehoud.\r\n"
        "CATEGORIES:actie\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n");
    for (const QByteArray& line : calendar->split('\n'))
        CHECK(line.size() <= 76); // with its \r
    CHECK_FALSE(calendar->contains("Janssens"));
}

TEST_CASE("another reader finds the same days, words and ids, and no alarm") {
    const LanguageScope english(Language::English);
    Workspace workspace = small();
    PackageAction row = *workspace.content.of<PackageAction>().find(PackageActionId(u("ac-2")));
    row.title = u("Één “lange” titel: ") + QString(60, QChar(0x00E9)) + u("\ttot; slot, \"hier\"");
    workspace.content.of<PackageAction>().put(row);
    const Result<QByteArray> calendar = dueDatesCalendar(workspace, monday());
    REQUIRE(calendar.ok());
    const QJsonObject read = readByOthers(*calendar);
    CHECK(read["errors"].toArray().isEmpty());
    CHECK(read["others"].toArray().isEmpty());
    CHECK(read["calendar"].toObject()["VERSION"] == "2.0");
    const QJsonArray events = read["events"].toArray();
    REQUIRE(events.size() == 2);
    const QJsonObject first = events[0].toObject();
    CHECK(first["UID"] == "ac-2");
    CHECK(first["DTSTART"] == "2026-06-30");
    CHECK(first["DTEND"] == "2026-07-01");
    CHECK(first["DTSTAMP"] == "2026-03-02T08:00:00+00:00");
    CHECK(first["TRANSP"] == "TRANSPARENT");
    CHECK(first["CATEGORIES"].toArray() == QJsonArray{"milestone"});
    CHECK(first["SUMMARY"].toString() == u("Milestone: Één “lange” titel: ") + QString(60, QChar(0x00E9)) +
                                             u(" tot; slot, \"hier\" (work package 2)"));
    CHECK(events[1].toObject()["DESCRIPTION"] ==
          "Work package: 2. Datagedreven klimaatbeleid\nPart: a. SMART beleid\nBy whom: Gent, dienst data\nState: "
          "running\nNiet bindend. Onder voorbehoud.");
}

TEST_CASE("no line is longer than the format wants, and none is folded within its end, its letters or its id") {
    for (int length = 1; length <= 160; ++length) {
        CAPTURE(length);
        Workspace workspace = small();
        PackageAction row = *workspace.content.of<PackageAction>().find(PackageActionId(u("ac-2")));
        row.title = QString(length, QChar(u'x')) + (length % 2 ? QChar(0x00E9) : QChar(u' ')) + u("€ slot");
        row.id.value = u("8f14e45f-ceea-467f-a0e6-1b2c3d4e5f60"); // as long as those that are made
        workspace.content.of<PackageAction>().put(row);
        const QByteArray calendar = *dueDatesCalendar(workspace, monday());
        CHECK(calendar.contains("\r\nUID:8f14e45f-ceea-467f-a0e6-1b2c3d4e5f60\r\nDTSTAMP:"));
        CHECK(calendar.count('\r') == calendar.count("\r\n"));
        CHECK(calendar.count('\n') == calendar.count("\r\n"));
        for (const QByteArray& line : calendar.split('\n')) {
            CHECK(line.size() <= 76); // with its \r
            CHECK(QString::fromUtf8(line).toUtf8() == line);
        }
    }
}

TEST_CASE("a backslash in a title stays one") { // the reader above takes it for the mark of the sign behind it
    Workspace workspace = small();
    PackageAction row = *workspace.content.of<PackageAction>().find(PackageActionId(u("ac-2")));
    row.title = u("map S:\\nieuw\\, deel");
    workspace.content.of<PackageAction>().put(row);
    CHECK(dueDatesCalendar(workspace, monday())->contains(R"(map S:\\nieuw\\\, deel)"));
}

TEST_CASE("a calendar of one city has its own due dates and those that no city has") {
    const Result<QByteArray> gent = dueDatesCalendar(small(), monday(), CityId("gent"));
    REQUIRE(gent.ok());
    CHECK(gent->count("BEGIN:VEVENT") == 2);
    const Result<QByteArray> genk = dueDatesCalendar(small(), monday(), CityId("genk"));
    REQUIRE(genk.ok());
    CHECK(genk->count("BEGIN:VEVENT") == 1);
    CHECK(genk->contains("UID:ac-2\r\n"));
}

TEST_CASE("the same due dates give the same bytes, and an id stays when the day is moved") {
    CHECK(*dueDatesCalendar(small(), monday()) == *dueDatesCalendar(small(), monday()));
    Workspace moved = small();
    PackageAction row = *moved.content.of<PackageAction>().find(PackageActionId(u("ac-2")));
    row.dueOn = QDate(2027, 1, 4);
    moved.content.of<PackageAction>().put(row);
    const QByteArray calendar = *dueDatesCalendar(moved, monday());
    CHECK(calendar.contains("UID:ac-2\r\n"));
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20270104\r\n"));
}

TEST_CASE("without a due date that is still to come there is no calendar, and the reason is told") {
    const LanguageScope english(Language::English);
    Workspace workspace = small();
    workspace.content.of<PackageAction>().remove(PackageActionId(u("ac-1")));
    workspace.content.of<PackageAction>().remove(PackageActionId(u("ac-2")));
    const Result<QByteArray> none = dueDatesCalendar(workspace, monday());
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::NotFound);
    CHECK(none.error().text == "No action or milestone that is still to be done has a due date, so no calendar was "
                               "made. Give one a due date first.");
    CHECK(isCalendarPath("Taken.ICS"));
    CHECK_FALSE(isCalendarPath("taken.icsx"));
}

} // namespace tst_calendarfile
