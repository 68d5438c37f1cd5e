// A table of text to read: what it holds after its rows were exchanged, and what a cell reads out.
#include "support/testsupport.h"

#include "models/tableclipboard.h"
#include "widgets/look/plaintable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

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

TEST_CASE("figures stand to the right, words to the left") {
    PlainTable table;
    table.setHeadings({"City", "Score", "Why", "n"});
    table.setRows({{"Gent", QString::fromUtf8("2,75 (2,5–3)"), "12 cities", ""}, {"Genk", "open", "-", ""}});
    const auto right = [&](int row, int column) {
        return (table.item(row, column)->textAlignment() & Qt::AlignRight) != 0;
    };
    CHECK(right(0, 1));
    CHECK(right(1, 1));
    CHECK_FALSE(right(0, 0));
    CHECK_FALSE(right(0, 2));
    CHECK_FALSE(right(0, 3));
    CHECK((table.horizontalHeaderItem(1)->textAlignment() & Qt::AlignRight) != 0);
    table.setRows({{"Gent", "between two levels", "12 cities", "3"}, {"Genk", "open", "-", ""}});
    CHECK_FALSE(right(1, 1)); // the same text, in a column of words now
    CHECK(right(0, 3));
}

TEST_CASE("no word is cut off where columns share the width, and a narrow column keeps what it holds") {
    PlainTable table;
    table.resize(400, 300);
    table.show();
    const QString word = QStringLiteral("stakeholdermanagement");
    table.setHeadings({"Nr.", "Recommendation", "How it comes about"});
    const QString reckoning = QStringLiteral("maturity is the median of the theme and the rest is open for now");
    table.setRows({{"1", "Climate dialogue and " + word, reckoning}, {"2", "Short", reckoning}});
    table.fitColumns();
    CHECK(table.columnWidth(1) > table.fontMetrics().horizontalAdvance(word));
    CHECK(table.columnWidth(0) >= table.fontMetrics().horizontalAdvance("Nr."));
    CHECK(table.columnWidth(0) < table.columnWidth(1));
    const QString heading = table.horizontalHeaderItem(2)->text();
    CHECK(QString(heading).replace(QLatin1Char('\n'), QLatin1Char(' ')) == "How it comes about");
    for (const QString& line : heading.split(QLatin1Char('\n')))
        CHECK(table.horizontalHeader()->fontMetrics().horizontalAdvance(line) < table.columnWidth(2));
    table.resize(1600, 300); // room for all on one line
    CHECK(table.columnWidth(2) >= table.fontMetrics().horizontalAdvance(reckoning));
    CHECK(table.horizontalHeaderItem(2)->text() == "How it comes about");
}

TEST_CASE("no heading is broken within a word, and what is taken along has it whole") {
    for (const int width : {300, 420, 900}) {
        CAPTURE(width);
        PlainTable table;
        table.resize(width, 300);
        table.show();
        const QStringList headings{"City", "Score", "Counts as", "Recommendation of the committee"};
        table.setHeadings(headings);
        table.setRows({{"Gent", "3", "3,5", "x"}, {"Sint-Niklaas", "2", "2", "y"}});
        table.fitColumns();
        for (int column = 0; column < headings.size(); ++column) {
            const QString shown = table.horizontalHeaderItem(column)->text();
            CHECK(QString(shown).replace('\n', ' ') == headings[column]);
        }
        const std::unique_ptr<QMimeData> taken = tableMimeData(*table.model(), {0});
        CHECK(taken->text().split('\n').first() == headings.join('\t'));
        CHECK(taken->html().contains("<th>Recommendation of the committee</th>"));
    }
}

TEST_CASE("what is copied from a table is no formula to a spreadsheet") {
    PlainTable table;
    table.setHeadings({"Theme", "Direction"});
    table.setRows({{"Strategie", "= the same"}});
    table.selectRow(0);
    table.copy();
    CHECK(QGuiApplication::clipboard()->text() == "Strategie\t'= the same");
}

TEST_CASE("a last column of figures stays beside its row, one of words takes the room that is left") {
    PlainTable table;
    table.resize(1200, 300);
    table.show();
    table.setHeadings({"Theme", "Median", "Gent"});
    table.setRows({{"Strategie", "3", "3,5"}});
    table.fitColumns();
    CHECK(table.columnWidth(2) < 300);
    table.setRows({{"Strategie", "3", "between 3 and 4"}});
    table.fitColumns();
    CHECK(table.columnWidth(2) > 600);
}

} // namespace tst_plaintable
