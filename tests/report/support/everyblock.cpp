#include "everyblock.h"

#include <QPainter>

namespace ks::test {
namespace {

ReportCell text(const char* words, const char* note = "") {
    return {QString::fromUtf8(words), QString::fromUtf8(note), {}};
}

ReportCell score(const Result<Score>& value, const char* wording = "") {
    return {*value, {}, QString::fromUtf8(wording)};
}

ReportColumn scoreColumn(const char* id, const char* title) {
    return {QString::fromUtf8(id), QString::fromUtf8(title), ColumnKind::Score};
}

QList<LegendEntry> legend() {
    return {{*Score::exact(Quarters{4}), QStringLiteral("Niet matuur")},
            {*Score::exact(Quarters{8}), QStringLiteral("Ad hoc")},
            {*Score::exact(Quarters{12}), QStringLiteral("Gestructureerde aanzet")},
            {*Score::exact(Quarters{16}), QStringLiteral("Matuur")},
            {*Score::exact(Quarters{20}), QStringLiteral("Heel matuur")},
            {*Score::between(Quarters{12}, Quarters{16}), QStringLiteral("Tussen twee niveaus")},
            {*Score::approximate(std::nullopt), QStringLiteral("Bij benadering")},
            {Score::unscored(), QStringLiteral("Bezorgd, zonder niveau")},
            {Score::missing(), QStringLiteral("Niet bezorgd")},
            {Score::notApplicable(), QStringLiteral("Niet van toepassing")}};
}

/// Long texts, groups over columns, subheadings and every value that is no score.
ReportTable everyValue() {
    ReportTable table;
    table.id = QStringLiteral("values");
    table.number = 2;
    table.title = QStringLiteral("Waarden van elke soort");
    table.columns = {
        {QStringLiteral("name"), QStringLiteral("Naam"), ColumnKind::Text},
        {QStringLiteral("level"), QStringLiteral("Niveau"), ColumnKind::Level},
        {QStringLiteral("median"), QStringLiteral("Mediaan"), ColumnKind::Number, 1.0, 3, QStringLiteral("Cijfers")},
        {QStringLiteral("n"), QStringLiteral("n"), ColumnKind::Count, 1.0, 0, QStringLiteral("Cijfers")},
        {QStringLiteral("stable"), QStringLiteral("Stabiel"), ColumnKind::Text},
        {QStringLiteral("global"), QStringLiteral("Globale score"), ColumnKind::Score},
        {QStringLiteral("remark"), QStringLiteral("Opmerking"), ColumnKind::Text}};
    table.rows = {{QStringLiteral("first"), RowKind::Subheading, {text("Eerste deel"), {}, {}, {}, {}, {}, {}}},
                  {QStringLiteral("a"),
                   RowKind::Body,
                   {text("Strategie", "met een tweede regel"),
                    {LevelValue{5}, {}, {}},
                    {2.875, {}, {}},
                    {qint64(12), {}, {}},
                    {YesNo{true}, {}, {}},
                    {OpenValue{}, {}, {}},
                    text("Een opmerking die zo lang is dat ze in haar kolom over meer dan één regel loopt.")}},
                  {QStringLiteral("second"), RowKind::Subheading, {text("Tweede deel"), {}, {}, {}, {}, {}, {}}},
                  {QStringLiteral("b"),
                   RowKind::Body,
                   {text("Middelen"),
                    {LevelValue{1}, {}, {}},
                    {3.0, {}, {}},
                    {qint64(7), {}, {}},
                    {YesNo{false}, {}, {}},
                    score(Score::between(Quarters{8}, Quarters{12})),
                    {OpenValue{}, {}, {}}}}};
    table.reservations = {QStringLiteral("Onder voorbehoud: niet volledig en niet bindend.")};
    table.source = QStringLiteral("Bron: met de hand gemaakt");
    table.landscape = true;
    return table;
}

ReportPicture picture() {
    ReportPicture picture;
    picture.id = QStringLiteral("bars");
    picture.number = 1;
    picture.caption = QStringLiteral("Medianen per thema");
    picture.description = QStringLiteral("Strategie staat op 3, Middelen op 2.");
    picture.table.id = QStringLiteral("barsTable");
    picture.table.columns = {{QStringLiteral("theme"), QStringLiteral("Thema"), ColumnKind::Text},
                             {QStringLiteral("median"), QStringLiteral("Mediaan"), ColumnKind::Number}};
    picture.table.rows = {{QStringLiteral("a"), RowKind::Body, {text("Strategie"), {3.0, {}, {}}}},
                          {QStringLiteral("b"), RowKind::Body, {text("Middelen"), {2.0, {}, {}}}}};
    picture.size = QSizeF(160, 60);
    picture.paint = [](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
        const qreal unit = area.width() / 5;
        painter.setPen(Qt::NoPen);
        painter.fillRect(QRectF(area.left(), area.top(), unit * 3, area.height() * 0.4), levelColours(palette, 3).fill);
        painter.fillRect(QRectF(area.left(), area.center().y(), unit * 2, area.height() * 0.4),
                         levelColours(palette, 2).fill);
        painter.setPen(QColor(0x1A, 0x1A, 0x1A));
        painter.drawText(QPointF(area.left() + unit * 3.1, area.top() + area.height() * 0.25),
                         QStringLiteral("Strategie & 3"));
        painter.drawText(QPointF(area.left() + unit * 2.1, area.top() + area.height() * 0.75),
                         QStringLiteral("Middelen"));
    };
    return picture;
}

ReportTable hostileTable(const QString& text) {
    ReportTable table;
    table.id = table.section = table.title = table.subtitle = table.source = text;
    table.columns = {{text, text, ColumnKind::Text, 1.0, 3, text},
                     {QStringLiteral("s"), text, ColumnKind::Score, 1.0, 3, text}};
    table.rows = {{text, RowKind::Subheading, {{text, {}, {}}, {}}},
                  {text, RowKind::Body, {{text, text, {}}, {*Score::between(Quarters{8}, Quarters{12}), {}, text}}}};
    table.notes = {text};
    table.reservations = {text};
    table.legend = {{Score::missing(), text}};
    return table;
}

ReportPicture hostilePicture(const QString& text) {
    ReportPicture picture;
    picture.id = picture.caption = picture.description = text;
    picture.table = hostileTable(text);
    picture.paint = [text](QPainter& painter, const QRectF& area, LevelPaletteId) {
        painter.drawText(area.center(), text);
    };
    return picture;
}

} // namespace

QString hostileText() {
    return QString::fromUtf8(
        "</script></style></title><img src=\"file:///etc/passwd\" onerror=alert(1)><img src=\\\\server\\share\\x.png>"
        "<img src=http://example.org/x><a href='javascript:alert(1)'>a</a><style>*{display:none}</style>"
        "<b>&amp;&nbsp;&#60;</b><!-- x --><img src=data:image/png;base64,A>");
}

ReportDocument hostileDocument(const QString& text) {
    ReportDocument document;
    document.title = document.runningTitle = document.roundName = document.digest = text;
    document.cover = ReportCover{text, text, {text}, text};
    document.contentsList = true;
    document.blocks = {
        ReportHeading{1, text, text, text},       ReportParagraph{text}, ReportParagraph{text, ParagraphStyle::Quote},
        ReportList{true, {{text, {text}, text}}}, hostileTable(text),    hostilePicture(text)};
    return document;
}

ReportTable everyScore() {
    ReportTable table;
    table.id = QStringLiteral("heatmap");
    table.number = 1;
    table.section = QStringLiteral("AS IS");
    table.title = QStringLiteral("Scores van elke soort");
    table.subtitle = QStringLiteral("Met de hand gemaakt. De globale scores zijn nog open.");
    table.columns = {{QStringLiteral("city"), QStringLiteral("Stad"), ColumnKind::Text},
                     scoreColumn("a", "Strategie"),
                     scoreColumn("b", "Communicatie & participatie"),
                     scoreColumn("c", "Middelen")};
    table.rows = {{QStringLiteral("global"),
                   RowKind::Summary,
                   {text("Globale score"), {OpenValue{}, {}, {}}, {*Score::exact(Quarters{8}), {}, {}}, {}}},
                  {QStringLiteral("median"),
                   RowKind::Summary,
                   {text("Mediaan"),
                    {2.875, QStringLiteral("2,5–3 · n = 12"), {}},
                    {3.0, QStringLiteral("n = 12"), {}},
                    {std::monostate(), QStringLiteral("n = 0"), {}}}},
                  {QStringLiteral("aalst"),
                   RowKind::Body,
                   {text("Aalst"), score(Score::exact(Quarters{4}), "1"), score(Score::exact(Quarters{11}), "2,75"),
                    score(Score::approximate(std::nullopt), "Bij benadering")}},
                  {QStringLiteral("gent"),
                   RowKind::Body,
                   {text("Gent"), score(Score::between(Quarters{12}, Quarters{16}), "Tussen geel en groen"),
                    score(Score::approximate(Quarters{12})), score(Score::exact(Quarters{16}))}},
                  {QStringLiteral("genk"),
                   RowKind::Body,
                   {text("Genk"), score(Score::exact(Quarters{20}), "5"),
                    score(Score::between(Quarters{4}, Quarters{8}), "Tussen rood en oranje"),
                    score(Score::exact(Quarters{13}), "ruim 3")}},
                  {QStringLiteral("hasselt"),
                   RowKind::Body,
                   {text("Hasselt"), score(Score::unscored(), "Bezorgd, maar zonder kleuren"), score(Score::missing()),
                    score(Score::notApplicable())}}};
    table.notes = {QStringLiteral("Niet meegeteld: Hasselt.")};
    table.source = QStringLiteral("Bron: met de hand gemaakt");
    table.landscape = true;
    table.legend = legend();
    return table;
}

ReportDocument everyBlock() {
    ReportDocument document;
    document.title = QStringLiteral("Alle blokken");
    document.runningTitle = QStringLiteral("Klimaatgovernance");
    document.language = QStringLiteral("nl-BE");
    document.roundName = QStringLiteral("Nulmeting najaar 2024");
    document.digest = QStringLiteral("a3f9 c21e");
    document.dataMoment = Timestamp{1741334400000, 60}; // 7 March 2025, 9:00 at +01:00
    document.cover = ReportCover{QStringLiteral("Verslag met alle blokken"),
                                 QStringLiteral("Een ondertitel"),
                                 {QStringLiteral("Nulmeting najaar 2024"), QStringLiteral("Kenniscentrum")},
                                 QStringLiteral("Teksten zijn kort weergegeven.")};
    document.contentsList = true;
    document.blocks = {
        ReportHeading{1, QStringLiteral("AS IS"), QStringLiteral("as-is")},
        ReportParagraph{QStringLiteral("De eerste zin opent het deel."), ParagraphStyle::Lead},
        ReportParagraph{QStringLiteral("Een gewone alinea.\nMet een tweede regel.")},
        everyScore(),
        ReportHeading{2, QStringLiteral("Strategie"), QStringLiteral("strategie")},
        ReportList{
            false,
            {{QStringLiteral("Een sterk punt"), {QStringLiteral("met een detail")}, QStringLiteral("uit hoofdstuk 2")},
             {QStringLiteral("Nog een")}}},
        ReportList{true, {{QStringLiteral("Eerst")}, {QStringLiteral("Dan")}}},
        ReportParagraph{QStringLiteral("Wie meet, weet."), ParagraphStyle::Quote},
        ReportHeading{3, QStringLiteral("Onderbouwing"), {}},
        ReportParagraph{QStringLiteral("Nog niet gekend."), ParagraphStyle::Open},
        ReportParagraph{QStringLiteral("Naar het rapport van juni 2025."), ParagraphStyle::Note},
        everyValue(),
        picture(),
        ReportHeading{1, QStringLiteral("TO BE"), QStringLiteral("to-be")},
        ReportParagraph{QStringLiteral("Het laatste deel.")},
    };
    return document;
}

} // namespace ks::test
