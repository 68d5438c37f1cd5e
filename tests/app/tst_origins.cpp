// What was added or changed since the report is told from what comes from it, on every page that shows it.
#include "windowfixture.h"

#include "exchange/baseline.h"
#include "models/recordroles.h"
#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"
#include "widgets/pages/pageregistry.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTreeWidget>

using namespace ks;
using namespace ks::test;

namespace tst_origins {
namespace {

struct Marked {
    QString read; ///< what a reader of the screen is told
    QString tip;
};

/// The lines of the page's lists and tree that show a record.
QList<Marked> linesOf(const QWidget& page, const RowRef& record) {
    QList<Marked> lines;
    for (const auto* view : page.findChildren<QAbstractItemView*>()) {
        const bool header = qobject_cast<const QHeaderView*>(view); // has the model of its table
        const QAbstractItemModel* model = header ? nullptr : view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(RecordEntityRole).toString() == record.entity &&
                index.data(RecordKeyRole).toString() == record.key)
                lines.append({index.data(Qt::AccessibleTextRole).toString(), index.data(Qt::ToolTipRole).toString()});
        }
    }
    auto* tree = page.findChild<QTreeWidget*>(QStringLiteral("sectionTree"));
    if (!tree || record.entity != QLatin1String(ReportSection::entity))
        return lines;
    for (QTreeWidgetItemIterator it(tree); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == record.key)
            lines.append({(*it)->data(0, Qt::AccessibleTextRole).toString(), (*it)->toolTip(0)});
    }
    return lines;
}

/// Changes the first text of the record that takes a change.
bool change(Session& session, const RecordType& type, const QString& key) {
    const QList<FieldInfo> fields = type.fields();
    for (int i = 0; i < fields.size(); ++i) {
        const bool text = fields[i].kind == FieldKind::Line || fields[i].kind == FieldKind::Text;
        if (!text || fields[i].readOnly || fields[i].listOnly)
            continue;
        const QString before = type.value(session.workspace(), key, i).toString();
        const Result<Edit> edit = type.setValue(session.workspace(), key, i, before + QStringLiteral(" anders"));
        if (edit && !edit->isEmpty())
            return session.apply(*edit).ok();
    }
    return false;
}

} // namespace

TEST_CASE("a record that was changed since the report is marked in words wherever its page lists it") {
    WindowFixture fixture(*baselineWorkspace(someAfternoon()));
    REQUIRE(fixture.session->needContent().ok());
    int kinds = 0;
    for (const RecordType* type : recordTypes()) {
        const QStringList keys = type->keys(fixture.session->workspace());
        if (keys.isEmpty() || type->entity() == "person") // is shown by its membership, and not in the log
            continue;
        if (type->isPart()) // marked by its row
            continue;
        CAPTURE(type->entity());
        const RowRef record{type->entity(), keys.first()};
        fixture.window->showRecord(record);
        QTest::qWait(0);
        const QWidget& page = *fixture.window->currentPage();
        for (const Marked& line : linesOf(page, record))
            CHECK_FALSE(line.read.contains("(changed)"));
        REQUIRE(change(*fixture.session, *type, record.key));
        const QList<Marked> lines = linesOf(page, record);
        CHECK_FALSE(lines.isEmpty());
        for (const Marked& line : lines) {
            CHECK(line.read.contains("(changed)"));
            CHECK(line.tip.contains("From the report of June 2025, changed here since."));
        }
        ++kinds;
    }
    CHECK(kinds == 16); // all but the person
}

TEST_CASE("a record that was added is marked, counted beside the filter, and unmarked again when it goes") {
    WindowFixture fixture(*baselineWorkspace(someAfternoon()));
    REQUIRE(fixture.session->needContent().ok());
    fixture.window->showPage(QStringLiteral("packages"));
    const auto* count = fixture.find<QLabel>("packagesCount");
    CHECK(count->text() == QString("7 in all"));
    const RecordType& type = *recordType(QStringLiteral("work_package"));
    const Result<RecordAddition> added = addWithDefaults(fixture.session->workspace(), type, {});
    REQUIRE(added.ok());
    REQUIRE(fixture.session->apply(added->edit).ok());
    CHECK(count->text() == QString::fromUtf8("8 in all · 1 added or changed since the report"));
    const QList<Marked> lines = linesOf(*fixture.window->currentPage(), {type.entity(), added->key});
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().read.contains("(added)"));
    CHECK(lines.first().tip.contains("Added here; not in the report of June 2025."));
    REQUIRE(fixture.session->undo().ok());
    CHECK(count->text() == QString("7 in all"));
}

TEST_CASE("the mark takes room of its own in the first column of words") {
    WindowFixture fixture(*baselineWorkspace(someAfternoon()));
    REQUIRE(fixture.session->needContent().ok());
    fixture.window->showPage(QStringLiteral("packages"));
    const auto* table = fixture.find<QTableView>("packagesTable");
    const QModelIndex title = table->model()->index(6, 1);
    const QModelIndex number = table->model()->index(6, 0);
    QStyleOptionViewItem option;
    option.initFrom(table);
    option.widget = table;
    const auto heightOf = [&](const QModelIndex& index) {
        return table->itemDelegate()->sizeHint(option, index).height();
    };
    const int plain = heightOf(title);
    const int plainNumber = heightOf(number);
    const QString key = title.data(RecordKeyRole).toString();
    const RecordType& type = *recordType(QStringLiteral("work_package"));
    const int note = type.fieldIndex(QStringLiteral("note"));
    REQUIRE(note >= 0);
    REQUIRE(fixture.session->apply(*type.setValue(fixture.session->workspace(), key, note, "anders")).ok());
    CHECK(heightOf(title) > plain);
    CHECK(heightOf(number) == plainNumber);
}

TEST_CASE("a later round is ours from its first row on, so that nothing in it is marked as added") {
    Workspace workspace = *baselineWorkspace(someAfternoon());
    Round round = *workspace.round();
    round.baseline = false;
    workspace.rounds.put(round);
    workspace.content.of<Provenance>().clear();
    WindowFixture fixture(workspace);
    fixture.window->showPage(QStringLiteral("packages"));
    CHECK(fixture.find<QLabel>("packagesCount")->text() == QString("7 in all"));
}

} // namespace tst_origins
