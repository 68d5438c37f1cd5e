#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"

#include "session/records/peoplerecords.h"
#include "session/records/recordregistry.h"
#include "session/session.h"

#include <QSet>

using namespace ks;
using namespace ks::test;

namespace tst_records {
namespace {

struct Open {
    Open() {
        Workspace grid = reportGrid();
        grid.content = fullContent();
        session =
            std::move(*Session::start(openedInMemory(std::move(grid), &store), {ActorId("a-1"), "Tester"}, clock));
        REQUIRE(session->needContent().ok());
    }
    const Workspace& workspace() const { return session->workspace(); }
    void apply(const Result<Edit>& edit) const {
        REQUIRE(edit.ok());
        REQUIRE(session->apply(*edit).ok());
    }
    ManualClock clock{Timestamp{1'000'000, 60}};
    MemoryStore* store = nullptr;
    std::unique_ptr<Session> session;
};

/// Another value that the field takes; invalid where there is none.
QVariant otherValue(const Workspace& workspace, const FieldInfo& field, const QVariant& before) {
    if (field.source) {
        const QString last = field.source.all(workspace).last().key;
        if (field.kind == FieldKind::Choices)
            return before.toStringList().contains(last) ? QStringList() : QStringList{last};
        return before.toString() == last && !field.required ? QString() : last;
    }
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text:
        return before.toString() + QStringLiteral(" meer");
    case FieldKind::Address:
        return QStringLiteral("https://ander.example/");
    case FieldKind::Lines:
        return before.toStringList() + QStringList{QStringLiteral("erbij")};
    case FieldKind::City:
        return before.toString() == QLatin1String("aalst") ? QStringLiteral("brugge") : QStringLiteral("aalst");
    case FieldKind::Theme:
        return QStringLiteral("middelen");
    case FieldKind::Cities:
        return QStringList{workspace.cities.last().id.value};
    case FieldKind::Themes:
        return QStringList{workspace.themes.last().id.value};
    case FieldKind::Organisation:
        return QStringLiteral("vgc");
    case FieldKind::Choice:
        return before.toString() == field.choices.last().key ? field.choices.first().key : field.choices.last().key;
    case FieldKind::Choices:
        return QStringList{field.choices.last().key};
    case FieldKind::Number:
    case FieldKind::Hundredths:
        return before.toInt() == field.minimum ? field.minimum + 1 : field.minimum;
    case FieldKind::Date:
        return QDate(2024, 12, 6).addDays(before.toDate() == QDate(2024, 12, 6) ? 0 : 1);
    case FieldKind::Flag:
        return !before.toBool();
    }
    return {};
}

} // namespace

TEST_CASE("every field of every kind of record can be read, changed, undone and redone") {
    Open open;
    for (const RecordType* type : recordTypes()) {
        const QList<FieldInfo> fields = type->fields();
        REQUIRE_FALSE(type->keys(open.workspace()).isEmpty());
        const QString key = type->keys(open.workspace()).first();
        for (int field = 0; field < fields.size(); ++field) {
            INFO(type->entity().toStdString() << " " << fields[field].id.toStdString());
            const Workspace before = open.workspace();
            const QVariant value = type->value(before, key, field);
            if (fields[field].readOnly) {
                CHECK_FALSE(type->setValue(before, key, field, value).ok());
                continue;
            }
            const QVariant other = otherValue(before, fields[field], value);
            const Result<Edit> edit = type->setValue(before, key, field, other);
            if (!edit && edit.error().code == ErrorCode::InvalidInput)
                continue; // refused by a rule of its own: shown below
            REQUIRE(edit.ok());
            if (edit->isEmpty())
                continue;
            CHECK_FALSE(edit->label.isEmpty());
            open.session->endMerging();
            REQUIRE(open.session->apply(*edit).ok());
            const Workspace after = open.workspace();
            CHECK_FALSE(after.content == before.content);
            REQUIRE(open.session->undo().ok());
            CHECK(open.workspace().content == before.content);
            REQUIRE(open.session->redo().ok());
            CHECK(open.workspace().content == after.content);
            REQUIRE(open.session->undo().ok());
        }
    }
}

TEST_CASE("names of kinds and ids of fields stand once; every choice has a label") {
    QSet<QString> entities;
    for (const RecordType* type : recordTypes()) {
        CHECK_FALSE(entities.contains(type->entity()));
        entities.insert(type->entity());
        QSet<QString> ids;
        for (const FieldInfo& field : type->fields()) {
            INFO(type->entity().toStdString() << " " << field.id.toStdString());
            CHECK_FALSE(ids.contains(field.id));
            ids.insert(field.id);
            CHECK_FALSE(field.label.isEmpty());
            if (!field.source && (field.kind == FieldKind::Choice || field.kind == FieldKind::Choices))
                CHECK(field.choices.size() > 1);
        }
    }
}

TEST_CASE("what does not fit a field is refused with the field and a reason, and changes nothing") {
    Open open;
    const RecordType& practices = *recordType(QStringLiteral("good_practice"));
    const auto refused = [&](const char* field, const QVariant& value) {
        const Result<Edit> edit = practices.setValue(open.workspace(), QStringLiteral("g-1"),
                                                     practices.fieldIndex(QLatin1String(field)), value);
        return !edit && edit.error().code == ErrorCode::InvalidInput && !edit.error().text.isEmpty();
    };
    CHECK(refused("title", QStringLiteral("  \n ")));
    CHECK(refused("title", QString(501, QLatin1Char('x'))));
    CHECK(refused("address", QStringLiteral("file:///etc/passwd")));
    CHECK(refused("address", QStringLiteral("javascript:alert(1)")));
    CHECK(refused("address", QStringLiteral("\\\\server\\share")));
    CHECK(refused("address", QStringLiteral("stad.example")));
    CHECK(refused("city_id", QStringLiteral("parijs")));
    CHECK(refused("theme_id", QString()));
    CHECK(refused("kind", QStringLiteral("onzin")));
    CHECK(refused("city_id", QString())); // then nobody would be named
    const RecordType& fte = *recordType(QStringLiteral("fte_figure"));
    CHECK_FALSE(
        fte.setValue(open.workspace(), QStringLiteral("2024-najaar/gent"), fte.fieldIndex("subsidised_percent"), 101));
    const Result<Edit> control =
        practices.setValue(open.workspace(), QStringLiteral("g-1"), practices.fieldIndex(QStringLiteral("title")),
                           QStringLiteral("a\u0000\u0007b\r\nc"));
    REQUIRE(control.ok());
    CHECK(std::get<RowDelta<GoodPractice>>(control->deltas.front()).after->title == QStringLiteral("ab c"));
}

TEST_CASE("an address that is filled in makes a lost link known, and taking it away leaves it open") {
    Open open;
    const RecordType& practices = *recordType(QStringLiteral("good_practice"));
    const int address = practices.fieldIndex(QStringLiteral("address"));
    open.apply(
        practices.setValue(open.workspace(), QStringLiteral("g-2"), address, QStringLiteral("https://a.example")));
    const auto state = [&] {
        return open.workspace().content.of<GoodPractice>().find(idOf<GoodPracticeId>("g-2"))->addressState;
    };
    CHECK(state() == AddressState::Known);
    open.session->endMerging();
    open.apply(practices.setValue(open.workspace(), QStringLiteral("g-2"), address, QString()));
    CHECK(state() == AddressState::None);
}

TEST_CASE("a figure that was withheld stays inside the steering group when somebody fills it in") {
    Open open;
    const RecordType& fte = *recordType(QStringLiteral("fte_figure"));
    const QString key = QStringLiteral("2024-najaar/gent");
    open.apply(fte.setValue(open.workspace(), key, fte.fieldIndex("visibility"), QStringLiteral("everyone")));
    open.apply(fte.setValue(open.workspace(), key, fte.fieldIndex("fte_hundredths"), 1250));
    const FteFigure row = open.workspace().content.of<FteFigure>().begin()->second;
    CHECK(row.state == FteState::Withheld);
    CHECK(row.visibility == Visibility::SteeringGroup);
    const Result<Edit> notTaken =
        fte.setValue(open.workspace(), key, fte.fieldIndex("state"), QStringLiteral("notTaken"));
    REQUIRE_FALSE(notTaken.ok());
    CHECK(notTaken.error().detail == QStringLiteral("state"));
}

TEST_CASE("a new row comes last among its siblings; a second one for a city is refused") {
    Open open;
    const RecordType& strengths = *recordType(QStringLiteral("strength"));
    const Result<RecordAddition> added =
        strengths.add(open.workspace(), {{"theme_id", "strategie"}, {"text", "Een derde."}});
    REQUIRE(added.ok());
    REQUIRE(open.session->apply(added->edit).ok());
    CHECK(open.workspace().content.of<Strength>().find(StrengthId(added->key))->position == 2); // s-2 is of a city
    CHECK(strengths.origin(open.workspace(), added->key) == Origin::Added);
    const RecordType& teams = *recordType(QStringLiteral("climate_team"));
    const Result<RecordAddition> twice = teams.add(open.workspace(), {{"city_id", "gent"}});
    REQUIRE_FALSE(twice.ok());
    CHECK(twice.error().text.contains(QStringLiteral("Gent")));
    CHECK_FALSE(strengths.add(open.workspace(), {{"theme_id", "onzin"}}).ok());
}

TEST_CASE("rows move among their siblings and stop at the ends") {
    Open open;
    const RecordType& strengths = *recordType(QStringLiteral("strength"));
    for (const char* text : {"twee", "drie"})
        open.apply(strengths.add(open.workspace(), {{"theme_id", "strategie"}, {"text", text}})->edit);
    const QStringList before = strengths.keys(open.workspace()).mid(0, 3);
    open.apply(strengths.move(open.workspace(), before[2], -1));
    CHECK(strengths.keys(open.workspace()).mid(0, 3) == QStringList{before[0], before[2], before[1]});
    CHECK(strengths.move(open.workspace(), before[0], -1)->isEmpty());
    CHECK(strengths.move(open.workspace(), before[1], +1)->isEmpty());
}

TEST_CASE("removing a recommendation takes the links of packages along, and one undo brings all back") {
    Open open;
    const RoundContent before = open.workspace().content;
    open.apply(recordType(QStringLiteral("recommendation"))->remove(open.workspace(), QStringLiteral("a-1")));
    const RoundContent& after = open.workspace().content;
    CHECK(after.of<Recommendation>().isEmpty());
    CHECK(after.of<WorkPackage>().begin()->second.serves.isEmpty());
    CHECK_FALSE(after.of<Ranking>().begin()->second.entries.first().recommendation);
    CHECK(after.of<Ranking>().begin()->second.entries.first().title == QStringLiteral("Meer afstemming"));
    REQUIRE(open.session->undo().ok());
    CHECK(open.workspace().content == before);
}

TEST_CASE("removing a section removes those below it first") {
    Open open;
    const Result<Edit> edit =
        recordType(QStringLiteral("report_section"))->remove(open.workspace(), QStringLiteral("z-deel"));
    REQUIRE(edit.ok());
    REQUIRE(edit->deltas.size() == 2);
    CHECK(std::get<RowDelta<ReportSection>>(edit->deltas[0]).key().value == QStringLiteral("a-hoofdstuk"));
}

TEST_CASE("a locked round refuses every change of its content") {
    Workspace grid = reportGrid();
    grid.content = fullContent();
    Round round = *grid.round();
    round.state = RoundState::Locked;
    grid.rounds.put(round);
    for (const RecordType* type : recordTypes()) {
        INFO(type->entity().toStdString());
        const QString key = type->keys(grid).first();
        if (type->entity() == QLatin1String(PeerGroup::entity)) { // belongs to no round
            CHECK(type->remove(grid, key).ok());
            CHECK(type->setValue(grid, key, 0, QStringLiteral("Anders")).ok());
            continue;
        }
        CHECK(type->remove(grid, key).error().code == ErrorCode::RoundLocked);
        CHECK(type->setValue(grid, key, 0, QString()).error().code == ErrorCode::RoundLocked);
        CHECK(type->add(grid, {}).error().code == ErrorCode::RoundLocked);
    }
}

TEST_CASE("a row becomes again what the report says") {
    Open open;
    Workspace report = open.workspace();
    const RecordType& strengths = *recordType(QStringLiteral("strength"));
    open.apply(strengths.setValue(open.workspace(), QStringLiteral("s-1"), strengths.fieldIndex("text"),
                                  QStringLiteral("anders")));
    CHECK(strengths.origin(open.workspace(), QStringLiteral("s-1")) == Origin::Changed);
    open.apply(strengths.restore(open.workspace(), QStringLiteral("s-1"), report));
    CHECK(open.workspace().content == report.content);
    open.apply(strengths.remove(open.workspace(), QStringLiteral("s-1")));
    open.apply(strengths.restore(open.workspace(), QStringLiteral("s-1"), report));
    CHECK(open.workspace().content == report.content);
    CHECK(strengths.restore(open.workspace(), QStringLiteral("onbekend"), report).error().code == ErrorCode::NotFound);
}

TEST_CASE("a member comes with a person in one step, and no label or log holds the name") {
    Open open;
    const Result<RecordAddition> added =
        addMember(open.workspace(), {"Geheime Naam", "geheim@stad.example", idOf<CityId>("aalst"), std::nullopt});
    REQUIRE(added.ok());
    REQUIRE(open.session->apply(added->edit).ok());
    CHECK(open.workspace().content.of<Person>().size() == 3);
    const RecordType& people = *recordType(QStringLiteral("person"));
    const QString person =
        open.workspace().content.of<SteeringMember>().find(SteeringMemberId(added->key))->person.value;
    open.apply(people.setValue(open.workspace(), person, 0, QStringLiteral("Andere Geheime")));
    for (const LogEntry& entry : open.store->log()) {
        for (const QString& text : {entry.oldText, entry.newText, entry.label, entry.reason})
            CHECK_FALSE(text.contains(QStringLiteral("Geheime")));
    }
    CHECK_FALSE(open.session->undoText().contains(QStringLiteral("Geheime")));
    CHECK_FALSE(addMember(open.workspace(), {"X", "", std::nullopt, std::nullopt}).ok());
    CHECK_FALSE(addMember(open.workspace(), {" ", "", idOf<CityId>("aalst"), std::nullopt}).ok());
}

TEST_CASE("values are shown with names and the decimal mark in force") {
    Open open;
    const Workspace& workspace = open.workspace();
    const RecordType& fte = *recordType(QStringLiteral("fte_figure"));
    const QList<FieldInfo> fields = fte.fields();
    const auto shown = [&](const char* id) {
        const int field = fte.fieldIndex(QLatin1String(id));
        return fieldText(workspace, fields[field], fte.value(workspace, QStringLiteral("2024-najaar/gent"), field));
    };
    CHECK(shown("city_id") == "Gent");
    CHECK(shown("fte_hundredths") == QLocale().toString(23.4, 'f', 1));
    CHECK(shown("subsidised_percent") == "83");
}

TEST_CASE("removing a practice cuts what refers to it, as one step") {
    Open open;
    const RecordType& practices = *recordType(QStringLiteral("good_practice"));
    const Workspace before = open.workspace();
    open.apply(practices.remove(open.workspace(), QStringLiteral("g-2")));
    const GoodPractice* left = open.workspace().content.of<GoodPractice>().find(idOf<GoodPracticeId>("g-1"));
    REQUIRE(left);
    CHECK(left->sameAs.isEmpty());
    CHECK(left->related == QStringList{"g-3"}); // which is no concern of this step
    REQUIRE(open.session->undo().ok());
    CHECK(open.workspace().content == before.content);
}

} // namespace tst_records
