#include "domain/scoretext.h"

#include "base/numberreader.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ScoreText)
};

QString number(Quarters value, const QLocale& locale) {
    return locale.toString(value.toDouble(), 'g', 4);
}

QString plain(Quarters value) {
    return QString::number(value.toDouble(), 'g', 4);
}

constexpr DecimalRule scoreRule{.minimum = 1000, .maximum = 5000, .step = 250, .maxDecimals = 2};

Result<Quarters> readQuarters(QStringView text) {
    const Result<qint64> thousandths = readDecimalFromPerson(text, scoreRule);
    if (!thousandths)
        return thousandths.error();
    return Quarters{static_cast<int>(*thousandths / 250)};
}

Result<Score> readBetween(QStringView low, QStringView high) {
    const Result<Quarters> first = readQuarters(low);
    if (!first)
        return first.error();
    const Result<Quarters> second = readQuarters(high);
    if (!second)
        return second.error();
    return Score::between(*first, *second);
}

bool meansNotApplicable(const QString& text) {
    static const QStringList accepted = {"nvt", "n.v.t.", "n.v.t", "n/a", "na"};
    return accepted.contains(text.toLower());
}

} // namespace

QString shortScoreText(const Score& score, const QLocale& locale) {
    switch (score.kind()) {
    case ScoreKind::Exact:
        return number(*score.low(), locale);
    case ScoreKind::Between:
        return number(*score.low(), locale) + QChar(0x2013) + number(*score.high(), locale);
    case ScoreKind::Approximate:
        return score.hasValue() ? QLatin1Char('~') + number(*score.low(), locale) : QStringLiteral("~");
    case ScoreKind::Unscored:
        return QString(QChar(0x2013));
    case ScoreKind::Missing:
        return QString(QChar(0x00B7));
    case ScoreKind::NotApplicable:
        return Texts::tr("n/a");
    }
    return {};
}

QString longScoreText(const Score& score, const QLocale& locale) {
    switch (score.kind()) {
    case ScoreKind::Exact:
        return number(*score.low(), locale);
    case ScoreKind::Between:
        return Texts::tr("between %1 and %2").arg(number(*score.low(), locale), number(*score.high(), locale));
    case ScoreKind::Approximate:
        return score.hasValue() ? Texts::tr("approximately %1").arg(number(*score.low(), locale))
                                : Texts::tr("approximate, level not recorded");
    case ScoreKind::Unscored:
        return Texts::tr("handed in, without a level");
    case ScoreKind::Missing:
        return Texts::tr("not handed in");
    case ScoreKind::NotApplicable:
        return Texts::tr("not applicable");
    }
    return {};
}

Result<Score> parseScoreText(const QString& text) {
    QString given = text.trimmed();
    given.replace(QChar(0x2013), QLatin1Char('-'));
    if (given.isEmpty() || given == QString(QChar(0x00B7)))
        return Score::missing();
    if (given == QLatin1String("-"))
        return Score::unscored();
    if (meansNotApplicable(given))
        return Score::notApplicable();
    if (given == QLatin1String("~"))
        return Score::approximate(std::nullopt);
    if (given.startsWith(QLatin1Char('~'))) {
        const Result<Quarters> value = readQuarters(QStringView(given).sliced(1));
        return value ? Score::approximate(*value) : Result<Score>(value.error());
    }
    const qsizetype dash = given.indexOf(QLatin1Char('-'));
    if (dash > 0)
        return readBetween(QStringView(given).first(dash), QStringView(given).sliced(dash + 1));
    const Result<Quarters> value = readQuarters(given);
    return value ? Score::exact(*value) : Result<Score>(value.error());
}

bool saysMore(const QString& wording, const Score& score) {
    if (wording.isEmpty())
        return false;
    const Result<Score> read = parseScoreText(wording);
    return !read || *read != score;
}

QString scoreNotation(const Score& score) {
    switch (score.kind()) {
    case ScoreKind::Exact:
        return plain(*score.low());
    case ScoreKind::Between:
        return plain(*score.low()) + QLatin1Char('-') + plain(*score.high());
    case ScoreKind::Approximate:
        return score.hasValue() ? QLatin1Char('~') + plain(*score.low()) : QStringLiteral("~");
    case ScoreKind::Unscored:
    case ScoreKind::Missing:
    case ScoreKind::NotApplicable:
        break;
    }
    return scoreKindName(score.kind());
}

} // namespace ks
