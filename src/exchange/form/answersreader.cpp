#include "exchange/form/answersreader.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormFile)
};

template<class T>
void readRows(JsonFields& object, const char* key, const RowsPlace& place, RoundContent& into) {
    for (JsonFields& fields : object.objects(QLatin1String(key), FormLimits::rows))
        readRow<T>(fields, place, into);
}

void readScore(JsonFields& fields, const RowsPlace& place, Table<ThemeScore>& into) {
    ThemeScore row;
    row.place = {place.round, ThemeId(formValues::id(fields, QStringLiteral("theme"))), place.city};
    if (!place.model.theme(row.place.theme))
        formValues::reportUnknown(fields, QStringLiteral("theme"), row.place.theme.value);
    row.score = formValues::score(fields, QStringLiteral("score"));
    row.derived = formValues::scoreOrNull(fields, QStringLiteral("derived"));
    row.reason = fields.text(QStringLiteral("reason"), FormLimits::text);
    row.wording = fields.text(QStringLiteral("wording"), FormLimits::text);
    row.source = fields.text(QStringLiteral("source"), FormLimits::text);
    fields.done();
    if (into.find(row.place))
        reportTwice(fields, row.place.theme.value);
    into.put(row);
}

} // namespace

void reportTwice(JsonFields& fields, const QString& key) {
    fields.report(Texts::tr("“%1” stands there twice.").arg(key.left(200)));
}

void readAnswers(JsonFields& object, const RowsPlace& place, RoundContent& content, Table<ThemeScore>& scores) {
    readRows<Respondent>(object, "respondents", place, content);
    if (std::optional<JsonFields> fields = object.objectOrNull(QStringLiteral("evaluation")))
        readRow<SelfEvaluation>(*fields, place, content);
    readRows<Answer>(object, "answers", place, content);
    readRows<AgreedAnswer>(object, "agreedAnswers", place, content);
    readRows<Evidence>(object, "evidence", place, content);
    for (JsonFields& fields : object.objects(QStringLiteral("scores"), ModelSize::themes))
        readScore(fields, place, scores);
    readRows<Target>(object, "targets", place, content);
}

} // namespace ks
