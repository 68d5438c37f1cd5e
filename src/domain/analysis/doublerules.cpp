#include "domain/analysis/contentrules.h"
#include "domain/analysis/textfold.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Rules)
};

/// The theme, the city or who else a row is about, and what it says, folded: rows that agree in all are double.
using Sameness = std::tuple<QString, QString, QString>;

Sameness samenessOf(const GoodPractice& row) {
    return {row.theme.value, row.city ? row.city->value : row.subject, foldedForSearch(row.title).trimmed()};
}

template<class Id>
Sameness samenessOf(const ThemePoint<Id>& row) {
    return {row.theme.value, row.city ? row.city->value : QString(), foldedForSearch(row.text).trimmed()};
}

/// It says itself that it repeats another one, so that it is no slip.
template<class T>
bool isLinked(const T& row, const QList<const T*>& alike) {
    if constexpr (requires { row.sameAs; })
        return std::any_of(alike.cbegin(), alike.cend(),
                           [&](const T* each) { return each != &row && row.sameAs == each->id.value; });
    return false;
}

QString placeOf(const Workspace& workspace, const ThemeId& themeId, const std::optional<CityId>& cityId,
                const QString& subject) {
    const Theme* theme = workspace.theme(themeId);
    const City* city = cityId ? workspace.city(*cityId) : nullptr;
    QStringList parts{city ? city->name : subject, theme ? theme->name : themeId.value};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString placeOf(const Workspace& workspace, const GoodPractice& row) {
    return placeOf(workspace, row.theme, row.city, row.subject);
}
template<class Id>
QString placeOf(const Workspace& workspace, const ThemePoint<Id>& row) {
    return placeOf(workspace, row.theme, row.city, {});
}

QString nameOf(const GoodPractice& row) {
    return row.title;
}
template<class Id>
QString nameOf(const ThemePoint<Id>& row) {
    constexpr qsizetype most = 60;
    const QString text = row.text.simplified();
    return text.size() > most ? text.left(most - 1) + QChar(0x2026) : text;
}

template<class T>
void checkDoublesOf(const Workspace& workspace, QList<Finding>& found) {
    std::map<Sameness, QList<const T*>> alike;
    for (const T* each : rowsInOrder<T>(workspace.content))
        alike[samenessOf(*each)].append(each);
    for (const auto& [sameness, rows] : alike) {
        const QList<const T*>& same = rows;
        const auto unlinked =
            std::count_if(same.cbegin(), same.cend(), [&](const T* each) { return !isLinked(*each, same); });
        if (unlinked > 1)
            found.append(aboutRow(*rows[1], Rule::doubleEntry, Severity::Warning, placeOf(workspace, *rows[1]),
                                  Texts::tr("“%1” stands there more than once.").arg(nameOf(*rows[1]))));
    }
}

} // namespace

void checkDoubles(const Workspace& workspace, QList<Finding>& found) {
    checkDoublesOf<GoodPractice>(workspace, found);
    checkDoublesOf<Strength>(workspace, found);
    checkDoublesOf<ImprovementPoint>(workspace, found);
}

} // namespace ks
