#include "exchange/form/formjson.h"

namespace ks::formJson {

QString keyOf(const char* field) {
    QString name = QString::fromLatin1(field);
    if (name.isEmpty())
        return QStringLiteral("score");
    if (name.endsWith(QLatin1String("_id")))
        name.chop(3);
    for (qsizetype i = name.indexOf(QLatin1Char('_')); i >= 0; i = name.indexOf(QLatin1Char('_'))) {
        name.remove(i, 1);
        if (i < name.size())
            name[i] = name[i].toUpper();
    }
    return name;
}

Json valueOf(const QStringList& texts) {
    Json list = Json::array();
    for (const QString& text : texts)
        list.push_back(valueOf(text));
    return list;
}

Json valueOf(const QDate& date) {
    return date.isValid() ? valueOf(date.toString(Qt::ISODate)) : Json(nullptr);
}

Json valueOf(const Score& score) {
    const auto quarters = [](const std::optional<Quarters>& value) {
        return value ? Json(value->count) : Json(nullptr);
    };
    Json object = {{"kind", valueOf(scoreKindName(score.kind()))}};
    switch (score.kind()) {
    case ScoreKind::Exact:
    case ScoreKind::Approximate:
        object["quarters"] = quarters(score.low());
        break;
    case ScoreKind::Between:
        object["lowQuarters"] = quarters(score.low());
        object["highQuarters"] = quarters(score.high());
        break;
    case ScoreKind::Unscored:
    case ScoreKind::Missing:
    case ScoreKind::NotApplicable:
        break;
    }
    return object;
}

Json valueOf(const Timestamp& moment) {
    return {{"utcMilliseconds", moment.utcMilliseconds}, {"offsetMinutes", moment.offsetMinutes}};
}

} // namespace ks::formJson
