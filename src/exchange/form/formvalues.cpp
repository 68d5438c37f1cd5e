#include "exchange/form/rowreader.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace ks::formValues {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormFile)
};

constexpr int longestId = 128;
constexpr int digestLength = 64;
constexpr int isoDateLength = 10;
constexpr qint64 lastMoment = 253402300799999; // the end of the year 9999
constexpr int mostOffset = 24 * 60;

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}
bool isSmallLetter(QChar c) {
    return c >= QLatin1Char('a') && c <= QLatin1Char('z');
}
bool isIdSign(QChar c) {
    return isDigit(c) || isSmallLetter(c) || c == QLatin1Char('-');
}

Quarters quarters(JsonFields& fields, const QString& key) {
    return Quarters{fields.integer(key, Quarters::lowest, Quarters::highest)};
}

} // namespace

bool isId(const QString& text) {
    return !text.isEmpty() && text.size() <= longestId && text.front() != QLatin1Char('-') &&
           std::all_of(text.begin(), text.end(), isIdSign);
}

QString id(JsonFields& fields, const QString& key) {
    const QString text = fields.text(key, longestId);
    if (!isId(text))
        fields.report(key, Texts::tr("an id of small letters, digits and hyphens was expected."));
    return text;
}

QDate dateOrNull(JsonFields& fields, const QString& key) {
    if (fields.takeNull(key))
        return {};
    const QString text = fields.text(key, isoDateLength);
    bool wellFormed = text.size() == isoDateLength;
    for (qsizetype i = 0; wellFormed && i < text.size(); ++i)
        wellFormed = i == 4 || i == 7 ? text[i] == QLatin1Char('-') : isDigit(text[i]);
    const QDate date = wellFormed ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        fields.report(key, Texts::tr("a date as 2026-11-30 was expected."));
    return date;
}

Score score(JsonFields& fields, const QString& key) {
    JsonFields parts = fields.object(key);
    const QString kindText = parts.text(QStringLiteral("kind"), FormLimits::line);
    const std::optional<ScoreKind> kind = scoreKindFromName(kindText);
    if (!kind) {
        reportUnknown(parts, QStringLiteral("kind"), kindText);
        return {};
    }
    std::optional<Quarters> low;
    std::optional<Quarters> high;
    if (*kind == ScoreKind::Between) {
        low = quarters(parts, QStringLiteral("lowQuarters"));
        high = quarters(parts, QStringLiteral("highQuarters"));
    } else if (*kind == ScoreKind::Exact ||
               (*kind == ScoreKind::Approximate && !parts.takeNull(QStringLiteral("quarters")))) {
        low = high = quarters(parts, QStringLiteral("quarters"));
    }
    parts.done();
    const Result<Score> made = Score::fromParts(*kind, low, high);
    if (!made)
        parts.report(made.error().text);
    return made ? *made : Score();
}

std::optional<Score> scoreOrNull(JsonFields& fields, const QString& key) {
    return fields.takeNull(key) ? std::nullopt : std::optional(score(fields, key));
}

Timestamp moment(JsonFields& fields, const QString& key) {
    JsonFields parts = fields.object(key);
    Timestamp moment;
    moment.utcMilliseconds = parts.longInteger(QStringLiteral("utcMilliseconds"), 0, lastMoment);
    moment.offsetMinutes = parts.integer(QStringLiteral("offsetMinutes"), -mostOffset, mostOffset);
    parts.done();
    return moment;
}

QString digest(JsonFields& fields, const QString& key, bool empty) {
    const QString text = fields.text(key, digestLength);
    const bool hexadecimal = std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
    if (!(empty && text.isEmpty()) && (text.size() != digestLength || !hexadecimal))
        fields.report(key, Texts::tr("a SHA-256 of 64 hexadecimal digits was expected."));
    return text;
}

QString address(JsonFields& fields, const QString& key) {
    const QString text = fields.text(key, FormLimits::line);
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!text.isEmpty() && (!url.isValid() || !web || url.host().isEmpty()))
        fields.report(key, Texts::tr("an address of a web page that begins with https:// or http:// was expected."));
    return text;
}

std::pair<int, int> rangeOf(const QString& key) {
    struct Range {
        QLatin1String key;
        int least;
        int most;
    };
    static constexpr Range ranges[] = {
        {QLatin1String("position"), 0, 9999},         {QLatin1String("sureness"), 1, 3},
        {QLatin1String("participantCount"), 0, 9999}, {QLatin1String("fteHundredths"), 0, 10'000'000},
        {QLatin1String("subsidisedPercent"), 0, 100}, {QLatin1String("number"), 1, 9999},
    };
    const auto* const found =
        std::find_if(std::begin(ranges), std::end(ranges), [&](const Range& each) { return each.key == key; });
    return found == std::end(ranges) ? std::pair(0, 0) : std::pair(found->least, found->most);
}

void reportUnknown(JsonFields& fields, const QString& key, const QString& value) {
    fields.report(key, Texts::tr("“%1” is not known here.").arg(value.left(64)));
}

bool isKnown(const RowsPlace& place, const ThemeId& id) {
    return place.model.theme(id) != nullptr;
}
bool isKnown(const RowsPlace& place, const QuestionId& id) {
    return place.earlier || place.questions.of<Question>().find(id);
}
bool isKnown(const RowsPlace& place, const RespondentId& id) {
    return place.own.of<Respondent>().find(id) != nullptr;
}
bool isKnown(const RowsPlace& place, const PersonId& id) {
    return place.own.of<Person>().find(id) != nullptr;
}

} // namespace ks::formValues
