#include "widgets/form/formmemory.h"

#include "widgets/shell/appsettings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace ks {
namespace {

const QString cityKey = QStringLiteral("form/city");

enum Part { RespondentPart, ThemePart, QuestionPart, ChangedPart, PartCount };

QString digestOfPath(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    return QString::fromLatin1(QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

FormMemory::FormMemory(AppSettings& settings, const QString& file) : m_settings(settings), m_file(digestOfPath(file)) {}

QString FormMemory::keyOf(const RoundId& round, const CityId& city) const {
    return QStringLiteral("form/place/%1/%2/%3").arg(m_file, round.value, city.value);
}

CityId FormMemory::lastCity() const {
    return CityId(m_settings.value(cityKey).toString());
}

void FormMemory::setLastCity(const CityId& city) {
    m_settings.setValue(cityKey, city.value);
}

QStringList FormMemory::parts(const RoundId& round, const CityId& city) const {
    const QStringList kept = m_settings.value(keyOf(round, city)).toStringList();
    return kept.size() == PartCount ? kept : QStringList();
}

RespondentId FormMemory::respondent(const RoundId& round, const CityId& city) const {
    return RespondentId(parts(round, city).value(RespondentPart));
}

std::optional<FormPlace> FormMemory::place(const RoundId& round, const CityId& city, Timestamp changedAt) const {
    const QStringList kept = parts(round, city);
    if (kept.isEmpty() || kept[ChangedPart] != QString::number(changedAt.utcMilliseconds))
        return std::nullopt;
    FormPlace place{city, RespondentId(kept[RespondentPart]), ThemeId(kept[ThemePart])};
    if (!kept[QuestionPart].isEmpty())
        place.question = QuestionId(kept[QuestionPart]);
    return place;
}

void FormMemory::setPlace(const RoundId& round, const FormPlace& place, Timestamp changedAt) {
    m_settings.setValue(keyOf(round, place.city), QStringList{place.respondent.value, place.theme.value,
                                                              place.question ? place.question->value : QString(),
                                                              QString::number(changedAt.utcMilliseconds)});
}

} // namespace ks
