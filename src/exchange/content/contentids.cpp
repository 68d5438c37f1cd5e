#include "exchange/content/contentids.h"

#include <QRegularExpression>

namespace ks::contentIds {
namespace {

ThemeId checked(ContentFile& file, JsonFields& fields, const QString& name, const QString& id) {
    if (!file.model().theme(ThemeId(id)))
        contentReading::reportUnknown(fields, name, id);
    return ThemeId(id);
}

QString slugOf(const QString& name) {
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    return name.toLower().replace(other, QStringLiteral("-"));
}

} // namespace

ThemeId theme(ContentFile& file, JsonFields& fields, const QString& name) {
    return checked(file, fields, name, fields.line(name));
}

QList<ThemeId> themes(ContentFile& file, JsonFields& fields, const QString& name) {
    QList<ThemeId> all;
    for (const QString& id : fields.lines(name))
        all.append(checked(file, fields, QStringLiteral("%1[%2]").arg(name).arg(all.size()), id));
    return all;
}

std::optional<CityId> cityOrNull(ContentFile& file, JsonFields& fields, const QString& name) {
    const CityId id(fields.lineOrNull(name));
    if (id.isEmpty())
        return std::nullopt;
    if (!file.model().city(id))
        contentReading::reportUnknown(fields, name, id.value);
    return id;
}

OrganisationId organisation(ContentFile& file, const QString& name, const QString& section) {
    const auto& known = file.content().of<Organisation>();
    Organisation row{OrganisationId(slugOf(name)), name, static_cast<int>(known.size()) + 1};
    if (!known.find(row.id))
        file.add(row, section, false);
    return row.id;
}

} // namespace ks::contentIds
