#include "exchange/form/formrules.h"

#include <QCoreApplication>

#include <set>

namespace ks::formRules {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormFile)
};

} // namespace

void check(JsonFields& fields, const RowsPlace&, const Respondent& row) {
    if (row.position < 1)
        fields.report(QStringLiteral("position"), Texts::tr("the first position is 1."));
}

void check(JsonFields& fields, const RowsPlace& place, const Evidence& row) {
    const Question* question = row.question ? place.questions.of<Question>().find(*row.question) : nullptr;
    if (question && question->theme != row.theme)
        fields.report(
            QStringLiteral("question"),
            Texts::tr("“%1” is no statement of the theme “%2”.").arg(row.question->value, row.theme.value.left(64)));
}

void check(JsonFields& fields, const RowsPlace&, const GoodPractice& row) {
    if (!row.sameAs.isEmpty())
        formValues::id(fields, QStringLiteral("sameAs"));
    for (const QString& each : row.related) {
        if (!formValues::isId(each))
            formValues::reportUnknown(fields, QStringLiteral("related"), each);
    }
}

void check(JsonFields& fields, const RowsPlace&, const Target& row) {
    const ScoreKind kind = row.score.kind();
    if (kind != ScoreKind::Exact && kind != ScoreKind::Between && kind != ScoreKind::Missing)
        fields.report(QStringLiteral("score"),
                      Texts::tr("a target is a level, or between two levels, or not chosen yet."));
}

void checkPeople(JsonFields& root, const RoundContent& content) {
    std::set<PersonId> named;
    for (const auto& [id, row] : content.of<Respondent>()) {
        if (row.person)
            named.insert(*row.person);
    }
    for (const auto& [id, row] : content.of<Person>()) {
        if (!named.count(id))
            root.report(QStringLiteral("people"), Texts::tr("nobody who fills in the form is “%1”.").arg(id.value));
    }
}

void checkHandIns(JsonFields& root, const QList<Submission>& handIns) {
    for (qsizetype i = 0; i < handIns.size(); ++i) {
        const Submission& row = handIns[i];
        const int before = i == 0 ? 0 : handIns[i - 1].sequence;
        const QString digest = i == 0 ? QString() : handIns[i - 1].digest;
        const QString place = QStringLiteral("handIns[%1].").arg(i);
        if (row.sequence <= before)
            root.report(place + QStringLiteral("sequence"), Texts::tr("hand-ins are numbered upwards."));
        else if (row.sequence == before + 1 && row.previousDigest != digest)
            root.report(place + QStringLiteral("previousDigest"),
                        Texts::tr("this is not the digest of the hand-in before it."));
        for (qsizetype j = 0; j < i; ++j) {
            if (handIns[j].id == row.id)
                root.report(place + QStringLiteral("id"), Texts::tr("“%1” stands there twice.").arg(row.id.value));
        }
    }
}

} // namespace ks::formRules
