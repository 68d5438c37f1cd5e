#include "domain/analysis/digest.h"

#include "domain/scoretext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ks {

QString digestOfTheme(const Workspace& workspace, const ThemeId& theme) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QList<CityId> ids;
    for (const City& city : workspace.cities)
        ids.append(city.id);
    std::sort(ids.begin(), ids.end());
    for (const CityId& city : ids)
        hash.addData(
            (city.value + QLatin1Char('=') + scoreNotation(workspace.score(city, theme)) + QLatin1Char('\n')).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace ks
