#include "report/render/html/htmlcell.h"

#include "domain/analysis/level.h"
#include "domain/scoretext.h"
#include "report/render/celltext.h"

namespace ks {
namespace {

QString numbered(const char* name, int number) {
    return QLatin1String(name) + QString::number(number);
}

QString levelClass(double value) {
    return numbered("level level-", levelOf(value));
}

QString scoreClasses(const Score& score) {
    switch (score.kind()) {
    case ScoreKind::Exact:
        return levelClass(*score.midpoint());
    case ScoreKind::Between:
        return numbered("between low-", levelOf(score.low()->toDouble())) + QLatin1Char(' ') +
               numbered("high-", levelOf(score.high()->toDouble()));
    case ScoreKind::Approximate:
        return score.hasValue() ? QLatin1String("approximate ") + levelClass(*score.midpoint())
                                : QStringLiteral("approximate");
    case ScoreKind::Unscored:
        return QStringLiteral("unscored");
    case ScoreKind::Missing:
        return QStringLiteral("missing");
    case ScoreKind::NotApplicable:
        return QStringLiteral("unscored quiet");
    }
    return {};
}

QString layerClass(LayerState layer) {
    return layer == LayerState::Outdated  ? QStringLiteral(" adjusted outdated")
           : layer == LayerState::Differs ? QStringLiteral(" adjusted")
                                          : QString();
}

/// A plain number says itself, and so does its source when that wrote the same number.
QString scoreWords(const ReportCell& cell, const Score& score, const QLocale& locale) {
    if (saysMore(cell.wording, score))
        return fullScoreText(cell, score, locale);
    return score.kind() == ScoreKind::Exact ? QString() : longScoreText(score, locale);
}

struct KeyOfValue {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString&) const { return {}; }
    QString operator()(const Score& score) const { return score.hasValue() ? number(*score.midpoint()) : QString(); }
    QString operator()(double value) const { return number(value); }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(LevelValue level) const { return QString::number(level.number); }
    QString operator()(OpenValue) const { return {}; }
    QString operator()(YesNo) const { return {}; }
    QString operator()(WritingSpace) const { return {}; }

    static QString number(double value) { return QString::number(value, 'g', 15); }
};

} // namespace

HtmlCellLook htmlScoreLook(const ReportCell& cell, const Score& score, const QLocale& locale) {
    const bool plated = score.kind() == ScoreKind::Between || score.kind() == ScoreKind::Approximate;
    return {scoreClasses(score) + layerClass(cell.layer), shortScoreText(score, locale),
            scoreWords(cell, score, locale), plated};
}

HtmlCellLook htmlCellLook(const ReportCell& cell, const ReportColumn& column, const QLocale& locale) {
    if (const Score* score = std::get_if<Score>(&cell.value))
        return htmlScoreLook(cell, *score, locale);
    HtmlCellLook look;
    look.text = shownText(cell, column, locale);
    if (const LevelValue* level = std::get_if<LevelValue>(&cell.value))
        look.classes = levelClass(level->number);
    else
        look.classes =
            std::holds_alternative<OpenValue>(cell.value) ? QStringLiteral("open") : QStringLiteral("figure");
    return look;
}

void writeCellLook(HtmlWriter& out, const HtmlCellLook& look) {
    const QString classes = look.plated ? QStringLiteral("plate") : QString();
    if (look.words.isEmpty() && !look.plated) {
        out.text(look.text);
        return;
    }
    const bool worded = !look.words.isEmpty();
    out.element("span", look.text,
                {{"class", classes},
                 {"title", worded ? look.words : QString()},
                 {"aria-hidden", worded ? QStringLiteral("true") : QString()}});
    if (worded)
        out.element("span", look.words, {{"class", QStringLiteral("unseen")}});
}

QString sortKey(const ReportCell& cell) {
    return std::visit(KeyOfValue{}, cell.value);
}

} // namespace ks
