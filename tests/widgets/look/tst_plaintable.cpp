// A table of text to read: what it holds after its rows were exchanged, and what a cell reads out.
#include "support/testsupport.h"

#include "widgets/look/plaintable.h"

using namespace ks;
using namespace ks::test;

namespace tst_plaintable {
namespace {

QList<QStringList> textsOf(const PlainTable& table) {
    QList<QStringList> rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < table.columnCount(); ++column)
            texts.append(table.item(row, column)->text());
        rows.append(texts);
    }
    return rows;
}

QString readOut(const PlainTable& table, int row, int column) {
    return table.item(row, column)->data(Qt::AccessibleTextRole).toString();
}

} // namespace

TEST_CASE("rows are exchanged whole, and only the cells that differ are made anew") {
    PlainTable table;
    table.setHeadings({"Theme", "Median", "n"});
    table.setRows({{"Strategie", "3", "9"}, {"Aanpak", "2", "9"}});
    table.fitColumns();
    const QTableWidgetItem* kept = table.item(0, 2);
    const QTableWidgetItem* changed = table.item(0, 1);

    const QList<QStringList> next{{"Strategie", "3,5", "9"}, {"Middelen", "2", "9"}, {"Monitoring", "", "0"}};
    table.setRows(next);
    CHECK(textsOf(table) == next);
    CHECK(table.item(0, 2) == kept);
    CHECK(table.item(0, 1) != changed);
    CHECK(readOut(table, 0, 1) == "Strategie, Median: 3,5");
    CHECK(readOut(table, 1, 1) == "Middelen, Median: 2"); // its row has another name now
    CHECK(readOut(table, 2, 1) == "Monitoring, Median: empty");

    table.setRows({next.first()});
    CHECK(textsOf(table) == QList<QStringList>{next.first()});
    table.setRows({});
    CHECK(table.rowCount() == 0);
}

TEST_CASE("with other headings every cell reads out the new one, and rows that go are gone") {
    PlainTable table;
    table.setHeadings({"City", "2024"});
    table.setRows({{"Gent", "3"}});
    table.setHeadings({"City", "2024", "2026"});
    table.setRows({{"Gent", "3", "4"}});
    CHECK(textsOf(table) == QList<QStringList>{{"Gent", "3", "4"}});
    table.setHeadings({"City", "spring", "autumn"});
    table.setRows({{"Gent", "3", "4"}});
    CHECK(readOut(table, 0, 1) == "Gent, spring: 3");
    table.setHeadings({"City"});
    table.setRows({});
    CHECK(table.rowCount() == 0);
}

TEST_CASE("columns are fitted to a text that has become longer") {
    PlainTable table;
    table.resize(900, 200);
    table.setHeadings({"City", "Score", "Why"});
    table.setRows({{"Gent", "3", ""}});
    table.fitColumns();
    const int before = table.columnWidth(1);
    table.setRows({{"Gent", "between three and four", ""}});
    table.fitColumns();
    CHECK(table.columnWidth(1) > before);
}

} // namespace tst_plaintable
