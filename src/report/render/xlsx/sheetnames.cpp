#include "report/render/xlsx/sheetnames.h"

#include "report/render/xlsx/sheetstring.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SheetNames)
};

constexpr qsizetype longest = 31;

/// What a name may not contain becomes what reads best in its place; the straight apostrophe has a meaning in formulas.
QString withoutForbidden(QString title) {
    title.replace(QLatin1Char('/'), QLatin1Char('-'));
    title.replace(QLatin1Char('\\'), QLatin1Char('-'));
    title.replace(QLatin1Char('['), QLatin1Char('('));
    title.replace(QLatin1Char(']'), QLatin1Char(')'));
    title.replace(QLatin1Char('\''), QChar(0x2019));
    for (const char mark : {':', '*', '?'})
        title.replace(QLatin1Char(mark), QLatin1Char(' '));
    return plainLine(title);
}

/// A bare word with a figure in it can be the address of a cell ("VTE2024"); libxlsxwriter quotes names in its own
/// references only when they hold another character than letters, figures, point and underscore.
bool readsAsAddress(const QString& name) {
    const bool bare = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'.');
    });
    const bool figure = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return bare && (figure || name.size() <= 2);
}

QString shortened(const QString& name, qsizetype room) {
    if (name.size() <= room)
        return name;
    const qsizetype space = name.lastIndexOf(QLatin1Char(' '), room - 1);
    qsizetype end = space >= room / 2 ? space : room - 1;
    while (end > 0 && (name[end].isLowSurrogate() || name[end - 1].isSpace()))
        --end;
    return name.first(end) + QChar(0x2026);
}

} // namespace

/// One name belongs to the spreadsheet itself.
SheetNames::SheetNames() : m_taken{QStringLiteral("history")} {}

QString SheetNames::take(const QString& title, const QString& suffix) {
    QString name = withoutForbidden(title);
    if (name.isEmpty())
        name = Texts::tr("Sheet");
    if (readsAsAddress(name))
        name = Texts::tr("Table %1").arg(name);
    QString found;
    for (int number = 1; found.isEmpty(); ++number) {
        const QString mark = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
        const QString candidate = shortened(name, longest - suffix.size() - mark.size()) + mark + suffix;
        if (!m_taken.contains(candidate.toCaseFolded()))
            found = candidate;
    }
    m_taken.insert(found.toCaseFolded());
    return found;
}

} // namespace ks
