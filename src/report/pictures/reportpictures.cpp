#include "report/pictures/reportpictures.h"

#include "domain/analysis/distribution.h"
#include "drawing/barpicture.h"
#include "report/content/ftetable.h"
#include "report/content/lekptable.h"
#include "report/content/reportlanguage.h"
#include "report/pictures/benchmarkpictures.h"
#include "report/pictures/trendpictures.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ReportPictures)
};

constexpr qreal barsWidth = 150; ///< millimetres
constexpr qreal rowOnPaper = 6.5;

ReportPicture pictureOfBars(const QList<PictureBar>& bars) {
    ReportPicture picture;
    picture.size = {barsWidth, rowOnPaper * static_cast<qreal>(bars.size())};
    picture.paint = [bars](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
        paintBars(painter, area, bars, palette);
    };
    return picture;
}

/// The cell as text: words of the table stay as they are.
QString wordsOf(const CellValue& value) {
    const auto* words = std::get_if<QString>(&value);
    return words ? *words : Texts::tr("open");
}

/// A bar for each city of a table of figures, the city first and the figure second in its rows.
QList<PictureBar> barsOf(const ReportTable& table) {
    const QLocale locale = reportLocale(reportLanguage());
    QList<PictureBar> bars;
    for (const ReportRow& row : table.rows) {
        if (row.kind != RowKind::Body)
            continue;
        const auto* name = std::get_if<QString>(&row.cells[0].value);
        const auto* figure = std::get_if<double>(&row.cells[1].value);
        bars.append({name ? *name : QString(), figure ? std::optional(*figure) : std::nullopt,
                     figure ? numberText(*figure, 2, locale) : wordsOf(row.cells[1].value)});
    }
    return bars;
}

/// Who has this figure: "Genk, Oostende and Turnhout with 0".
QString whoHas(double figure, const QList<PictureBar>& bars) {
    QStringList names;
    QString text;
    for (const PictureBar& bar : bars) {
        if (bar.value == figure) {
            names.append(bar.name);
            text = bar.text;
        }
    }
    return Texts::tr("%1 with %2", "cities, figure").arg(joinedWithAnd(names), text);
}

/// The largest and the smallest bar in words, and how many there are none of.
QString inWords(const QList<PictureBar>& bars) {
    QList<double> known;
    for (const PictureBar& bar : bars) {
        if (bar.value)
            known.append(*bar.value);
    }
    QStringList sentences;
    if (known.size() > 1) {
        const auto [least, most] = std::minmax_element(known.cbegin(), known.cend());
        sentences.append(Texts::tr("Most: %1; least: %2.").arg(whoHas(*most, bars), whoHas(*least, bars)));
    }
    if (const auto without = static_cast<int>(bars.size() - known.size()); without > 0)
        sentences.append(Texts::tr("%n city (cities) without a figure.", nullptr, without));
    return sentences.join(QLatin1Char(' '));
}

std::optional<ReportPicture> figures(const ReportTable& table, const QString& caption) {
    const QList<PictureBar> bars = barsOf(table);
    if (std::none_of(bars.begin(), bars.end(), [](const PictureBar& each) { return each.value.has_value(); }))
        return std::nullopt;
    ReportPicture picture = pictureOfBars(bars);
    picture.caption = caption;
    picture.description = inWords(bars);
    return picture;
}

QString levelName(const Workspace& workspace, int number) {
    const auto it = std::find_if(workspace.levels.cbegin(), workspace.levels.cend(),
                                 [&](const auto& each) { return each.number == number; });
    return it == workspace.levels.cend() ? QString::number(number)
                                         : QStringLiteral("%1 · %2").arg(QString::number(number), it->name);
}

std::optional<ReportPicture> distribution(const Workspace& workspace, const Theme& theme) {
    const LevelDistribution figures = levelDistribution(workspace.scoresOfTheme(theme.id));
    if (std::all_of(figures.perLevel.begin(), figures.perLevel.end(), [](int cities) { return cities == 0; }))
        return std::nullopt;
    QList<PictureBar> bars;
    QStringList words;
    for (int level = static_cast<int>(figures.perLevel.size()); level >= 1; --level) {
        const int cities = figures.perLevel[static_cast<std::size_t>(level - 1)];
        bars.append({levelName(workspace, level), double(cities), QString::number(cities), level});
        if (cities > 0)
            words.append(Texts::tr("%n city (cities) on level %1", nullptr, cities).arg(level));
    }
    if (figures.withoutValue > 0) {
        bars.append({Texts::tr("Without a value"), double(figures.withoutValue), QString::number(figures.withoutValue),
                     0, true});
        words.append(Texts::tr("%n without a value", nullptr, figures.withoutValue));
    }
    ReportPicture picture = pictureOfBars(bars);
    picture.caption = Texts::tr("Cities per level for %1").arg(theme.name);
    picture.description = words.join(QStringLiteral(", ")) + QLatin1Char('.');
    return picture;
}

} // namespace

std::optional<ReportPicture> ReportPictures::picture(const QString& id, const Workspace& workspace,
                                                     const TableFilter& filter) const {
    if (id == pictureId::fte)
        return figures(fteTable(workspace, filter), Texts::tr("FTE of climate staff per city"));
    if (id == pictureId::lekp)
        return figures(lekpTable(workspace, filter), Texts::tr("LEKP-1 FTE per city, approximately"));
    for (const Theme& theme : workspace.themes) {
        if (id == pictureId::distribution(theme.id))
            return distribution(workspace, theme);
    }
    if (std::optional<ReportPicture> found = trendPicture(id, workspace, filter))
        return found;
    return benchmarkPicture(id, workspace, filter);
}

} // namespace ks
