#include "odtsample.h"

#include <QPainter>

namespace ks::test {
namespace {

Quarters quarters(double value) {
    return Quarters{static_cast<int>(value * 4)};
}

struct Cell {
    CellValue value = {};
    QString note = {};
    QString wording = {};
};

ReportRow row(const QString& id, const QList<Cell>& cells, RowKind kind = RowKind::Body) {
    ReportRow made{id, kind, {}};
    for (const Cell& cell : cells)
        made.cells.append({cell.value, cell.note, cell.wording});
    return made;
}

/// Upright, every kind of cell, columns in groups, a subheading.
ReportTable kindsTable() {
    ReportTable table;
    table.id = QStringLiteral("kinds");
    table.number = 1;
    table.title = QStringLiteral("Kinds of cells");
    table.subtitle = QStringLiteral("One of each.");
    table.columns = {{"what", "What", ColumnKind::Text},
                     {"score", "Score", ColumnKind::Score, 1.0, 3, "Judged"},
                     {"level", "Level", ColumnKind::Level, 1.0, 3, "Judged"},
                     {"value", "Value", ColumnKind::Number},
                     {"count", "Count", ColumnKind::Count}};
    table.rows = {
        row("all", {{QString("All")}, {2.875, "n = 12"}, {LevelValue{3}}, {2.875}, {qint64(12)}}, RowKind::Summary),
        row("part", {{QString("A part")}}, RowKind::Subheading),
        row("a", {{QString("exact")}, {exactScore(2.5)}, {LevelValue{2}}, {2.5}, {qint64(3)}}),
        row("b", {{QString("between")},
                  {betweenScore(3, 4), {}, "Tussen geel en groen"},
                  {LevelValue{4}},
                  {3.0},
                  {qint64(0)}}),
        row("c", {{QString("approximate")}, {approximateScore(3)}, {LevelValue{5}}, {OpenValue{}}, {}}),
        row("d", {{QString("approximate, open")}, {approximateScore(), {}, "Bij benadering"}, {LevelValue{1}}, {}, {}}),
        row("e", {{QString("unscored")}, {Score::unscored()}, {}, {YesNo{true}}, {}}),
        row("f", {{QString("missing")}, {Score::missing()}, {}, {YesNo{false}}, {}}),
        row("g", {{QString("not applicable"), "with a note"}, {Score::notApplicable()}, {}, {}, {}}),
        row("h", {{OpenValue{}}, {OpenValue{}}, {}, {}, {}})};
    table.notes = {QStringLiteral("The first note."), QStringLiteral("The second note.")};
    table.reservations = {QStringLiteral("Subject to change.")};
    table.source = QStringLiteral("Source: made by hand");
    return table;
}

/// Lying, mostly scores, with a legend.
ReportTable gridTable() {
    ReportTable table;
    table.id = QStringLiteral("grid");
    table.number = 2;
    table.title = QStringLiteral("A grid");
    table.columns = {
        {"city", "City", ColumnKind::Text}, {"one", "One", ColumnKind::Score}, {"two", "Two", ColumnKind::Score}};
    table.rows = {row("global", {{QString("Global score")}, {OpenValue{}}, {exactScore(4)}}, RowKind::Summary),
                  row("gent", {{QString("Gent")}, {betweenScore(3, 4), {}, "Tussen geel en groen"}, {exactScore(5)}})};
    table.landscape = true;
    table.legend = {{exactScore(1), "Niet matuur"}, {betweenScore(3, 4), "Between two levels"}};
    return table;
}

ReportPicture picture() {
    ReportPicture picture;
    picture.id = QStringLiteral("bars");
    picture.number = 1;
    picture.caption = QStringLiteral("Two bars");
    picture.description = QStringLiteral("The second bar is twice as long as the first.");
    picture.size = QSizeF(120, 40);
    picture.table = textTable("bars", {"one", "two"});
    picture.paint = [](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
        const double step = area.height() / 5;
        painter.fillRect(QRectF(0, step, area.width() / 3, step), levelColours(palette, 1).fill);
        painter.fillRect(QRectF(0, 3 * step, area.width() / 1.5, step), levelColours(palette, 5).fill);
        painter.setPen(Qt::black);
        painter.drawText(QRectF(area.width() / 1.5, 3 * step, area.width() / 3, step), Qt::AlignCenter, "twice");
    };
    return picture;
}

ReportList bullets() {
    return {false,
            {{QStringLiteral("an item"), {QStringLiteral("a detail"), QStringLiteral("another")}, {}},
             {QStringLiteral("a second item"), {}, QStringLiteral("with a note")}}};
}

} // namespace

Score exactScore(double value) {
    return Score::exact(quarters(value)).value();
}
Score betweenScore(double low, double high) {
    return Score::between(quarters(low), quarters(high)).value();
}
Score approximateScore(double value) {
    return Score::approximate(quarters(value)).value();
}
Score approximateScore() {
    return Score::approximate(std::nullopt).value();
}

ReportTable textTable(const QString& id, const QStringList& cells) {
    ReportTable table;
    table.id = id;
    table.title = QStringLiteral("Title of ") + id;
    table.columns = {{"text", "Text", ColumnKind::Text}};
    for (const QString& cell : cells)
        table.rows.append(row(cell.left(8), {{cell}}));
    return table;
}

ReportDocument plainDocument(const QList<ReportBlock>& blocks) {
    ReportDocument document;
    document.title = QStringLiteral("Sample");
    document.language = QStringLiteral("en");
    document.blocks = blocks;
    return document;
}

ReportDocument sampleDocument() {
    ReportDocument document = plainDocument(
        {ReportHeading{1, "First part", "first", "PART · One"}, ReportParagraph{"An opening.", ParagraphStyle::Lead},
         ReportHeading{2, "A chapter", "chapter"}, ReportParagraph{"Plain words.\nOn two lines."},
         ReportParagraph{"Where it comes from.", ParagraphStyle::Note},
         ReportParagraph{"Somebody's words.", ParagraphStyle::Quote},
         ReportParagraph{"Not known yet.", ParagraphStyle::Open}, bullets(), ReportList{true, {{"first"}, {"second"}}},
         kindsTable(), ReportHeading{1, "Second part", "second"}, ReportHeading{2, "A wide chapter", "wide"},
         ReportParagraph{"What introduces the grid."}, gridTable(), ReportHeading{2, "A picture", "picture"},
         picture()});
    document.title = QStringLiteral("Sample report");
    document.runningTitle = QStringLiteral("Running title");
    document.roundName = QStringLiteral("Nulmeting");
    document.digest = QStringLiteral("a3f9 c21e");
    document.dataMoment = Timestamp{1741334400000, 60}; // 7 March 2025, 9:00 in Brussels
    document.cover = ReportCover{"Sample report", "Of everything", {"Nulmeting", "By hand"}, "Texts are restated."};
    document.contentsList = true;
    return document;
}

} // namespace ks::test
