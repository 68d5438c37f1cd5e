#include "support/testsupport.h"

#include "report/render/page/pageflow.h"

using namespace ks;

namespace tst_pageflow {
namespace {

/// Head of 10 on the first page, 5 later, column titles of 5, pages of 100.
FlowMeasures measures(int noteLines = 0) {
    FlowMeasures m;
    m.body = 100;
    m.firstTop = 10;
    m.laterTop = 5;
    m.header = 5;
    m.beforeNotes = 2;
    m.noteLines = QList<qreal>(noteLines, 4);
    return m;
}

RowBox row(qreal height, int lines = 1, qreal lineHeight = 8, bool keepWithNext = false) {
    return {height, lineHeight, lines, keepWithNext};
}

QString shape(const QList<PageFlow>& pages) {
    QStringList all;
    for (const PageFlow& page : pages) {
        QStringList parts;
        for (const RowPart& part : page.rows)
            parts.append(part.firstLine == 0 ? QString::number(part.row)
                                             : QStringLiteral("%1+%2").arg(part.row).arg(part.firstLine));
        if (page.notes > 0)
            parts.append(QStringLiteral("n%1-%2").arg(page.firstNote).arg(page.firstNote + page.notes - 1));
        all.append(parts.join(QLatin1Char(' ')));
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace

TEST_CASE("rows go to the next page whole, notes follow the last row") {
    // First page: 100 - 10 - 5 = 85 = four rows of 20; later pages 90.
    CHECK(shape(flowPages(QList<RowBox>(4, row(20)), measures())) == "0 1 2 3");
    CHECK(shape(flowPages(QList<RowBox>(9, row(20)), measures())) == "0 1 2 3 | 4 5 6 7 | 8");
    CHECK(shape(flowPages(QList<RowBox>(3, row(20)), measures(5))) == "0 1 2 n0-4");
    CHECK(shape(flowPages(QList<RowBox>(4, row(20)), measures(2))) == "0 1 2 3 | n0-1");
}

TEST_CASE("notes that are longer than a page go on") {
    // After the rows 85 - 20 - 2 = 63 = 15 lines of 4; a page of notes holds 95 / 4 = 23.
    CHECK(shape(flowPages({row(20)}, measures(60))) == "0 n0-14 | n15-37 | n38-59");
}

TEST_CASE("a table without rows still has a page") {
    CHECK(shape(flowPages({}, measures(1))) == "n0-0");
    CHECK(flowPages({}, measures()).size() == 1);
}

TEST_CASE("the legend takes its room on every page with rows") {
    FlowMeasures m = measures();
    m.legend = 25;
    CHECK(shape(flowPages(QList<RowBox>(7, row(20)), m)) == "0 1 2 | 3 4 5 | 6");
}

TEST_CASE("a subheading is not left behind alone") {
    const RowBox heading = row(15, 1, 8, true);
    CHECK(shape(flowPages({row(20), row(20), row(20), heading, row(20)}, measures())) == "0 1 2 | 3 4");
    CHECK(shape(flowPages({row(20), row(20), heading, row(20)}, measures())) == "0 1 2 3");
}

TEST_CASE("only a row higher than a page is divided, at whole lines") {
    // 30 lines of 8 with 10 around: a fresh page of 90 holds 10 lines, the first one after a row of 20 none.
    const QList<PageFlow> pages = flowPages({row(20), row(250, 30), row(20)}, measures());
    CHECK(shape(pages) == "0 | 1 | 1+10 | 1+20 | 2");
    CHECK(pages[1].rows[0].lines == 10);
    CHECK(pages[1].rows[0].height == 90);
    // One that fits on a later page but not on the first moves there whole.
    CHECK(shape(flowPages({row(88)}, measures())) == " | 0");
}

TEST_CASE("the whole height is what one page would need") {
    CHECK(wholeHeight({row(20), row(30)}, measures(2)) == 10 + 5 + 50 + 2 + 8);
    CHECK(wholeHeight({}, measures()) == 15);
}

namespace {

/// "0-3 | 4-5": the lines on each page; "-" where there are none.
QString shape(const QList<LineRange>& pages) {
    QStringList all;
    for (const LineRange& page : pages)
        all.append(page.count == 0 ? QStringLiteral("-")
                                   : QStringLiteral("%1-%2").arg(page.first).arg(page.first + page.count - 1));
    return all.join(QStringLiteral(" | "));
}

/// Lines of 10, those with these numbers kept with the next.
QList<LineBox> linesOf(int count, const QList<int>& kept = {}) {
    QList<LineBox> lines;
    for (int i = 0; i < count; ++i)
        lines.append({0, 10, kept.contains(i)});
    return lines;
}

} // namespace

TEST_CASE("a table that begins below text uses what is left of that page") {
    FlowMeasures m = measures();
    m.here = 60; // 60 - 10 - 5 = 45 = two rows of 20; later pages 90 = four
    const QList<PageFlow> pages = flowPages(QList<RowBox>(8, row(20)), m);
    CHECK(shape(pages) == "0 1 | 2 3 4 5 | 6 7");
    CHECK(pages[0].height == 10 + 5 + 40);
    CHECK(pages[2].height == 5 + 5 + 40);
}

TEST_CASE("the opening of a table reaches to its first rows that keep together") {
    CHECK(openingHeight(QList<RowBox>{row(20), row(30)}, measures()) == 10 + 5 + 20);
    CHECK(openingHeight(QList<RowBox>{row(20, 1, 8, true), row(30), row(40)}, measures()) == 10 + 5 + 50);
    // 10 + 5 + 90 is more than a page of 100: the first row then begins without the other.
    CHECK(openingHeight(QList<RowBox>{row(20, 1, 8, true), row(70)}, measures()) == 10 + 5 + 20);
}

TEST_CASE("lines go on to the next page where the room ends") {
    CHECK(shape(flowLines(linesOf(9), 30, 50)) == "0-2 | 3-7 | 8-8");
    CHECK(shape(flowLines(linesOf(3), 30, 50)) == "0-2");
    CHECK(shape(flowLines(linesOf(3), 5, 50)) == "- | 0-2");
    CHECK(flowLines(linesOf(9), 30, 50)[1].height == 50);
}

TEST_CASE("lines that keep together move together, and only a run higher than a page is parted") {
    CHECK(shape(flowLines(linesOf(6, {0, 4}), 50, 60)) == "0-3 | 4-5");
    CHECK(shape(flowLines(linesOf(6, {0}), 10, 60)) == "- | 0-5");
    CHECK(shape(flowLines(linesOf(6, {0, 1, 2, 3, 4}), 30, 60)) == "- | 0-5");
    CHECK(shape(flowLines(linesOf(6, {0, 1, 2, 3, 4}), 30, 40)) == "0-2 | 3-5");
}

TEST_CASE("space above a line is dropped at the top of a page, a frame takes its own on each") {
    QList<LineBox> lines = linesOf(4);
    for (LineBox& line : lines)
        line.above = 5;
    // 10 + 15 = 25; a third line would make it 40.
    const QList<LineRange> pages = flowLines(lines, 30, 30);
    CHECK(shape(pages) == "0-1 | 2-3");
    CHECK(pages[1].height == 25);
    CHECK(shape(flowLines(linesOf(4), 30, 30, 10)) == "0-1 | 2-3");
    CHECK(flowLines(linesOf(4), 30, 30, 10)[0].height == 30);
}

} // namespace tst_pageflow
