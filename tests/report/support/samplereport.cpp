#include "samplereport.h"

#include "support/gridfixture.h"

#include "base/language.h"
#include "report/content/catalogue.h"

#include <QPainter>

namespace ks::test {
namespace {

ReportBlock part(const char* text, const char* section) {
    return ReportHeading{1, QString::fromUtf8(text), {}, QString::fromUtf8(section)};
}

ReportBlock heading(int level, const char* text) {
    return ReportHeading{level, QString::fromUtf8(text), {}, {}};
}

ReportBlock text(const char* text, ParagraphStyle style = ParagraphStyle::Body) {
    return ReportParagraph{QString::fromUtf8(text), style};
}

ReportCell cell(const char* text, const char* note = "") {
    return {QString::fromUtf8(text), QString::fromUtf8(note), {}};
}

ReportColumn column(const char* id, const char* title, double weight = 1.0) {
    return {QString::fromUtf8(id), QString::fromUtf8(title), ColumnKind::Text, weight};
}

ReportTable packages() {
    ReportTable table;
    table.id = QStringLiteral("work-packages");
    table.title = QString::fromUtf8("Werkpakketten met trekker en timing");
    table.subtitle = QString::fromUtf8("Zeven pakketten, elk samen met het Kenniscentrum.");
    table.columns = {column("nr", "Nr.", 0.3), column("name", "Werkpakket", 2.5), column("lead", "Trekker", 1.5),
                     column("when", "Timing", 1.0)};
    const char* rows[][3] = {
        {"Afstemming van de strategie tussen diensten en met de buurgemeenten", "Gent?", "Najaar 2025"},
        {"Data en monitoring: een gedeeld overzicht van wat steden meten", "Sint-Niklaas, te onderzoeken",
         "Reeds opgestart"},
        {"Kader voor basisfinanciering", "Steden nog vast te leggen", "Najaar 2025"},
        {"Beter zicht op risico's", "Tweede stad nog te bepalen", "Later te bepalen"},
    };
    int number = 0;
    for (const auto& row : rows) {
        const QString nr = QString::number(++number);
        table.rows.append({nr, RowKind::Body, {{nr, {}, {}}, cell(row[0]), cell(row[1]), cell(row[2])}});
    }
    table.reservations = {QString::fromUtf8("Onder voorbehoud: pakketten, trekkers en timing zijn niet bindend.")};
    table.source = QString::fromUtf8("Bron: rapport Klimaatgovernance, juni 2025, deel 4");
    return table;
}

ReportTable practices(int rows) {
    ReportTable table;
    table.id = QStringLiteral("practices");
    table.title = QString::fromUtf8("Goede praktijken per stad");
    table.columns = {column("city", "Stad", 0.6), column("theme", "Thema", 0.8), column("practice", "Praktijk", 3.0)};
    for (int i = 1; i <= rows; ++i) {
        const QString number = QString::number(i);
        table.rows.append(
            {number,
             RowKind::Body,
             {cell(i % 2 == 0 ? "Roeselare" : "Leuven"),
              cell(i % 3 == 0 ? "Aanpak" : "Monitoring"),
              {QString::fromUtf8("Praktijk %1: een overleg over de diensten heen, met een vaste agenda en "
                                 "een verslag dat iedereen kan lezen")
                   .arg(number),
               {},
               {}}}});
    }
    table.source = QString::fromUtf8("Bron: rapport Klimaatgovernance, juni 2025, deel 2");
    return table;
}

ReportTable fromCatalogue(const QString& id, int number) {
    const LanguageScope english(Language::English); // so that the next one loads its words
    const LanguageScope dutch(Language::Dutch);
    ReportTable table = buildDocument(reportGrid(), {id}).value().tables().first();
    table.number = number;
    return table;
}

ReportTable numbered(ReportTable table, int number) {
    table.number = number;
    return table;
}

const char* const leadText = "Dertien steden hebben met acht thema's bekeken hoe zij hun klimaatbeleid sturen. Dit "
                             "rapport toont waar zij staan, "
                             "en wat zij samen willen aanpakken.";
const char* const bodyText =
    "De steden vulden in het najaar van 2024 een zelfevaluatie in, soms met een heel team, soms alleen. De scores zijn "
    "een momentopname en zeggen niets over de keuzes van een bestuur. Ze tonen hoe ver de afspraken, de middelen en de "
    "opvolging staan. Wie een score leest, leest dus best ook de onderbouwing die de stad erbij gaf: twee steden met "
    "dezelfde score kunnen om heel andere redenen op die hoogte staan.";

QList<ReportBlock> summary() {
    return {part("Samenvatting", "Samenvatting"),
            text(leadText, ParagraphStyle::Lead),
            text(bodyText),
            text(bodyText),
            heading(3, "Wat het rapport vraagt"),
            text("De steden formuleerden tien aanbevelingen, waaronder deze drie:"),
            ReportList{true,
                       {{QString::fromUtf8("Meer strategische afstemming"),
                         {QString::fromUtf8("tussen diensten"), QString::fromUtf8("met de buurgemeenten")},
                         QString::fromUtf8("Thema Strategie; dient werkpakket 1.")},
                        {QString::fromUtf8("De strategie moet SMARTER: specifiek, meetbaar en opgevolgd, zodat een "
                                           "volgend bestuur ermee verder kan zonder opnieuw te beginnen"),
                         {},
                         {}},
                        {QString::fromUtf8("Beter zicht op risico's"), {}, QString::fromUtf8("Thema Risicobeheer.")}}},
            text("Steden zijn de plek waar het klimaat gewonnen of verloren wordt.", ParagraphStyle::Quote),
            text("De globale scores van 2024 stonden in een figuur en zijn nog niet ingevuld.", ParagraphStyle::Open),
            text("Kort weergegeven naar het rapport van juni 2025, managementsamenvatting.", ParagraphStyle::Note)};
}

QList<ReportBlock> asIs() {
    return {part("AS IS: waar staan de steden nu?", "AS IS"),
            heading(2, "Maturiteit per stad en thema"),
            text("Elke cel is de score van één stad voor één thema."),
            fromCatalogue(QStringLiteral("heatmap"), 1),
            text(bodyText),
            fromCatalogue(QStringLiteral("legend"), 2),
            samplePicture(),
            heading(2, "Cijfers per thema"),
            fromCatalogue(QStringLiteral("statistics"), 3),
            heading(2, "Goede praktijken"),
            text(bodyText),
            heading(3, "Waar ze te vinden zijn"),
            text(bodyText),
            numbered(practices(45), 4),
            text("Mechelen en Turnhout gaven geen praktijken door.", ParagraphStyle::Note)};
}

QList<ReportBlock> next() {
    return {part("Aan de slag en volgende stappen", "Aan de slag"),
            text(leadText, ParagraphStyle::Lead),
            heading(2, "Werkpakketten"),
            text(bodyText),
            numbered(packages(), 5),
            heading(3, "Hoe een pakket start"),
            text(bodyText),
            ReportList{false,
                       {{QString::fromUtf8("Het Kenniscentrum roept de trekkers samen."), {}, {}},
                        {QString::fromUtf8("Elke trekker zoekt een tweede stad."), {}, {}},
                        {QString::fromUtf8("De stuurgroep keurt inhoud en agenda goed."), {}, {}}}},
            text(bodyText)};
}

} // namespace

ReportPicture samplePicture() {
    ReportPicture picture;
    picture.id = QStringLiteral("levels");
    picture.number = 1;
    picture.caption = QString::fromUtf8("Aantal scores per niveau");
    picture.description = QString::fromUtf8("Niveau 3 komt het meest voor; niveau 5 één keer.");
    picture.table.source = QString::fromUtf8("Bron: zelfevaluaties van de steden, najaar 2024");
    picture.table.reservations = {QString::fromUtf8("Scores zonder niveau tellen niet mee.")};
    picture.size = QSizeF(160, 70);
    picture.paint = [](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
        constexpr int counts[] = {1, 20, 41, 20, 1};
        const qreal step = area.width() / 5;
        for (int level = 1; level <= 5; ++level) {
            const qreal height = (area.height() - 30) * counts[level - 1] / 41;
            const QRectF bar(area.left() + (level - 1) * step + step * 0.15, area.bottom() - 15 - height, step * 0.7,
                             height);
            painter.fillRect(bar, levelColours(palette, level).fill);
            painter.setPen(QColor(0x1A, 0x1A, 0x1A));
            painter.drawText(QPointF(bar.left(), area.bottom()), QStringLiteral("niveau %1").arg(level));
            painter.drawText(QPointF(bar.left(), bar.top() - 3), QString::number(counts[level - 1]));
        }
    };
    return picture;
}

ReportDocument sampleReport() {
    ReportDocument document;
    document.title = QString::fromUtf8("Klimaatgovernance van de centrumsteden · Nulmeting najaar 2024");
    document.runningTitle = QString::fromUtf8("Klimaatgovernance · 13 Vlaamse centrumsteden");
    document.language = QStringLiteral("nl-BE");
    document.roundName = QString::fromUtf8("Nulmeting najaar 2024");
    document.digest = QStringLiteral("a3f9 c21e");
    document.dataMoment = Timestamp{1741334400000, 60}; // 7 March 2025
    document.cover = ReportCover{
        QString::fromUtf8("Klimaatgovernance in 13 Vlaamse centrumsteden"),
        QString::fromUtf8("Waar de steden staan en wat zij samen aanpakken"),
        {QString::fromUtf8("Nulmeting najaar 2024"), QString::fromUtf8("Kenniscentrum Vlaamse Steden"),
         QString::fromUtf8("Gegevens van 7/03/2025")},
        QString::fromUtf8("Teksten van de steden zijn kort weergegeven naar het rapport van juni 2025. Wat de bron "
                          "niet zegt, staat er als open.")};
    document.contentsList = true;
    document.blocks = summary() + asIs() + next();
    return document;
}

} // namespace ks::test
