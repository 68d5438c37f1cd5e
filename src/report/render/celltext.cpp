#include "report/render/celltext.h"

#include "domain/scoretext.h"
#include "report/content/reportlanguage.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::CellText)
};

struct Shown {
    const ReportColumn& column;
    const QLocale& locale;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const Score& score) const { return shortScoreText(score, locale); }
    QString operator()(double number) const { return numberText(number, column.decimals, locale); }
    QString operator()(qint64 count) const { return locale.toString(count); }
    QString operator()(LevelValue level) const { return locale.toString(level.number); }
    QString operator()(OpenValue) const { return openText(); }
    QString operator()(YesNo answer) const { return yesNoText(answer); }
    QString operator()(WritingSpace) const { return {}; }
};

} // namespace

QString shownText(const ReportCell& cell, const ReportColumn& column, const QLocale& locale) {
    return std::visit(Shown{column, locale}, cell.value);
}

QString fullScoreText(const ReportCell& cell, const Score& score, const QLocale& locale) {
    const QString text = longScoreText(score, locale);
    return cell.wording.isEmpty() ? text : text + QStringLiteral(" (") + cell.wording + QLatin1Char(')');
}

QString openText() {
    //: a value that has not been decided yet
    return Texts::tr("open");
}

QString yesNoText(YesNo answer) {
    return answer.yes ? Texts::tr("yes") : Texts::tr("no");
}

QString numberedTitle(const ReportTable& table) {
    return table.number > 0 ? Texts::tr("Table %1. %2").arg(QString::number(table.number), table.title) : table.title;
}

QString numberedCaption(const ReportPicture& picture) {
    return picture.number > 0 ? Texts::tr("Figure %1. %2").arg(QString::number(picture.number), picture.caption)
                              : picture.caption;
}

} // namespace ks
