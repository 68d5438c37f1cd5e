// Cases F02 and H05 on the pages of what a round holds beside its scores.
#include "support/filetrap.h"
#include "windowfixture.h"

#include "exchange/baseline.h"
#include "models/recordroles.h"
#include "session/records/recordregistry.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/records/recordpanel.h"

#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace ks;
using namespace ks::test;

namespace tst_contentcases {
namespace {

const QString markup =
    QStringLiteral("<img src='file:///etc/passwd'><a href='//server/x'>x</a><style>*{}</style>&amp;%1");

/// Puts a text in every field of the record that takes one; tells in how many.
int poison(Session& session, const RecordType& type, const QString& key, const QString& poisonous = markup) {
    int changed = 0;
    const QList<FieldInfo> fields = type.fields();
    for (int i = 0; i < fields.size(); ++i) {
        const bool lines = fields[i].kind == FieldKind::Lines;
        const bool text = fields[i].kind == FieldKind::Line || fields[i].kind == FieldKind::Text;
        if (fields[i].readOnly || fields[i].listOnly || !(lines || text))
            continue;
        const QVariant value = lines ? QVariant(QStringList{poisonous}) : QVariant(poisonous);
        const Result<Edit> edit = type.setValue(session.workspace(), key, i, value);
        if (edit && !edit->isEmpty() && session.apply(*edit))
            ++changed;
    }
    return changed;
}

/// A record of the kind; what the report has none of, such as a group of cities, is made.
QString recordOf(Session& session, const RecordType& type) {
    const QStringList keys = type.keys(session.workspace());
    if (!keys.isEmpty())
        return keys.first();
    const Result<RecordAddition> added = type.add(session.workspace(), {});
    REQUIRE(added.ok());
    REQUIRE(session.apply(added->edit).ok());
    return added->key;
}

/// How often the markup stands literally in lists of the page; fails where a tool tip would read it as markup.
int literalsIn(const QWidget& page) {
    int literal = 0;
    for (const auto* list : page.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = list->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                literal += index.data().toString().contains(markup) ? 1 : 0;
                CHECK_FALSE(index.data(Qt::ToolTipRole).toString().contains("<img"));
            }
        }
    }
    return literal;
}

template<class T, class Mutate>
void plant(Session& session, const typename T::Key& key, Mutate&& mutate) {
    const T* before = session.workspace().content.of<T>().find(key);
    REQUIRE(before);
    T after = *before;
    mutate(after);
    Edit edit;
    edit.label = QStringLiteral("planted");
    edit.deltas.push_back(RowDelta<T>{*before, after});
    REQUIRE(session.apply(edit).ok());
}

template<class T>
typename T::Key keyAt(const Session& session, int place) {
    return rowsInOrder<T>(session.workspace().content).at(place)->key();
}

/// Twelve problems, none of the same kind more than twice: three would be told in one line.
QList<RowRef> plantProblems(Session& session) {
    QList<RowRef> places;
    const auto at = [&](const char* entity, const auto& key) { places.append({entity, keyText(key)}); };
    for (const int place : {0, 1}) {
        const WorkPackageId timed = keyAt<WorkPackage>(session, place);
        plant<WorkPackage>(session, timed, [](WorkPackage& row) {
            row.timing.clear();
            row.quarter.reset();
        });
        at(WorkPackage::entity, timed);
        const WorkPackageId led = keyAt<WorkPackage>(session, place + 4);
        plant<WorkPackage>(session, led, [](WorkPackage& row) { row.leads.clear(); });
        at(WorkPackage::entity, led);
        const RecommendationId advice = keyAt<Recommendation>(session, place);
        plant<Recommendation>(session, advice, [](Recommendation& row) { row.themes.clear(); });
        at(Recommendation::entity, advice);
        const SteeringMemberId member = keyAt<SteeringMember>(session, place);
        plant<SteeringMember>(session, member, [](SteeringMember& row) { row.city.reset(); });
        at(SteeringMember::entity, member);
    }
    const RecommendationId third = keyAt<Recommendation>(session, 2);
    plant<Recommendation>(session, third, [](Recommendation& row) { row.number = 4; });
    at(Recommendation::entity, keyAt<Recommendation>(session, 3)); // the second of the two with this number
    const FteFigure::Key aalst = session.workspace().content.of<FteFigure>().begin()->first;
    plant<FteFigure>(session, aalst, [](FteFigure& row) {
        row.state = FteState::Given;
        row.hundredths.reset();
    });
    at(FteFigure::entity, aalst);
    const GoodPracticeId practice = keyAt<GoodPractice>(session, 5);
    plant<GoodPractice>(session, practice, [](GoodPractice& row) { row.sameAs = QStringLiteral("gone"); });
    at(GoodPractice::entity, practice);
    const ReportSectionId section = keyAt<ReportSection>(session, 3);
    plant<ReportSection>(session, section, [](ReportSection& row) { row.tables.append(QStringLiteral("gone")); });
    at(ReportSection::entity, section);
    return places;
}

QStringList linesOf(const QListWidget& list) {
    QStringList lines;
    for (int row = 0; row < list.count(); ++row)
        lines.append(list.item(row)->text());
    return lines;
}

} // namespace

TEST_CASE("markup in every text of every kind of record stands literally on its page (F02)") {
    WindowFixture fixture(*baselineWorkspace(someAfternoon()));
    REQUIRE(fixture.session->needContent().ok());
    int changed = 0;
    for (const RecordType* type : recordTypes()) {
        CAPTURE(type->entity());
        const QString key = recordOf(*fixture.session, *type);
        const int here = poison(*fixture.session, *type, key);
        CHECK(here > 0);
        changed += here;
        fixture.window->showRecord({type->entity(), key});
        QTest::qWait(0);
        CHECK(literalsIn(*fixture.window->currentPage()) > 0);
    }
    CHECK(changed > 40);
    fixture.window->showPage(QStringLiteral("overview"));
    QTest::qWait(0);
    CHECK(literalsIn(*fixture.window->currentPage()) > 0); // the title of a work package
    for (const auto* label : fixture.window->findChildren<QLabel*>()) {
        INFO(label->objectName().toStdString() << ": " << label->text().toStdString());
        CHECK((label->textFormat() == Qt::PlainText || !label->text().contains('<')));
    }
    for (const auto* widget : fixture.window->findChildren<QWidget*>())
        CHECK_FALSE(widget->toolTip().contains("<img"));
    CHECK(fixture.window->findChildren<QTextBrowser*>().isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("the window opens no file that a text names, on any page (F02)") {
    const FileTrap trap;
    WindowFixture fixture(*baselineWorkspace(someAfternoon()));
    REQUIRE(fixture.session->needContent().ok());
    for (const RecordType* type : recordTypes()) {
        CAPTURE(type->entity());
        const QString key = recordOf(*fixture.session, *type);
        CHECK(poison(*fixture.session, *type, key, trap.text()) > 0);
        fixture.window->showRecord({type->entity(), key});
        QTest::qWait(0);
        fixture.window->grab();
    }
    for (const PageEntry& page : pageRegistry()) {
        fixture.window->showPage(page.id);
        QTest::qWait(0);
        fixture.window->grab();
    }
    fixture.window->showFindings();
    QTest::qWait(0);
    CHECK_FALSE(trap.sprung());
    QFile opened(trap.path()); // the trap works
    CHECK(opened.open(QIODevice::ReadOnly));
    CHECK(trap.sprung());
}
#endif

TEST_CASE("twelve planted problems are twelve lines that lead to their records and go when they are mended (H05)") {
    WindowFixture fixture(*baselineWorkspace(someAfternoon()));
    REQUIRE(fixture.session->needContent().ok());
    fixture.window->showFindings();
    auto* list = fixture.find<QListWidget>("findingsList");
    const QStringList before = linesOf(*list);
    // Below a line about several places stands one for each.
    const auto findings = [&] { return linesOf(*list).filter(QRegularExpression(QStringLiteral("^(?!– )"))).size(); };
    const qsizetype findingsBefore = findings();
    const QList<RowRef> places = plantProblems(*fixture.session);
    REQUIRE(places.size() == 12);
    CHECK(findings() == findingsBefore + 12);

    QList<RowRef> reached;
    for (int row = 0; row < list->count(); ++row) {
        // The line of the packages with a lead to decide is shorter where packages have lost all their leads.
        if (before.contains(list->item(row)->text()) || list->item(row)->text().contains("still to be decided"))
            continue;
        INFO(list->item(row)->text().toStdString());
        fixture.window->showPage(QStringLiteral("heatmap"));
        list->setCurrentRow(row);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTest::qWait(0);
        const QWidget* page = fixture.window->currentPage();
        RowRef shown;
        for (const auto* panel : page->findChildren<RecordPanel*>()) {
            if (panel->isVisible())
                shown = panel->record();
        }
        CHECK(places.contains(shown));
        CHECK(page->isAncestorOf(fixture.window->focusWidget()));
        reached.append(shown);
    }
    for (const RowRef& each : places) {
        INFO(each.entity.toStdString() << ' ' << each.key.toStdString());
        CHECK(reached.count(each) == places.count(each));
    }
    for (int left = 11; left >= 0; --left) {
        REQUIRE(fixture.session->undo().ok());
        CHECK(findings() == findingsBefore + left);
    }
    CHECK(linesOf(*list) == before);
}

} // namespace tst_contentcases
