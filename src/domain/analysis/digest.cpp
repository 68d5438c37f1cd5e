#include "domain/analysis/digest.h"

#include "domain/scoretext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ks {
namespace {

void add(QCryptographicHash& hash, const Workspace& workspace, const CityId& city, const ThemeId& theme) {
    hash.addData(
        (city.value + QLatin1Char('=') + scoreNotation(workspace.score(city, theme)) + QLatin1Char('\n')).toUtf8());
}

} // namespace

QString digestOfTheme(const Workspace& workspace, const ThemeId& theme) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QList<CityId> ids;
    for (const City& city : workspace.cities)
        ids.append(city.id);
    std::sort(ids.begin(), ids.end());
    for (const CityId& city : ids)
        add(hash, workspace, city, theme);
    return QString::fromLatin1(hash.result().toHex());
}

QString digestOf(const Workspace& workspace, const AdjustmentPlace& place) {
    if (!place.city)
        return digestOfTheme(workspace, place.theme);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, workspace, *place.city, place.theme);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace ks
