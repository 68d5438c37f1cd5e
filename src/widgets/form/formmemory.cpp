#include "widgets/form/formmemory.h"

#include "widgets/shell/appsettings.h"

namespace ks {
namespace {

const QString cityKey = QStringLiteral("form/city");

QString keyOf(const RoundId& round, const CityId& city) {
    return QStringLiteral("form/place/%1/%2").arg(round.value, city.value);
}

} // namespace

CityId FormMemory::lastCity() const {
    return CityId(m_settings.value(cityKey).toString());
}

void FormMemory::setLastCity(const CityId& city) {
    m_settings.setValue(cityKey, city.value);
}

std::optional<FormPlace> FormMemory::place(const RoundId& round, const CityId& city) const {
    const QStringList parts = m_settings.value(keyOf(round, city)).toStringList();
    if (parts.size() != 3)
        return std::nullopt;
    FormPlace place{city, RespondentId(parts[0]), ThemeId(parts[1])};
    if (!parts[2].isEmpty())
        place.question = QuestionId(parts[2]);
    return place;
}

void FormMemory::setPlace(const RoundId& round, const FormPlace& place) {
    m_settings.setValue(keyOf(round, place.city), QStringList{place.respondent.value, place.theme.value,
                                                              place.question ? place.question->value : QString()});
}

} // namespace ks
