#include "widgets/form/formtarget.h"

namespace ks {

std::optional<FormTarget> formTarget(const Workspace& workspace, const RowRef& record) {
    const auto isOf = [&](const char* entity) { return record.entity == QLatin1String(entity); };
    if (isOf(SelfEvaluation::entity)) {
        if (const auto key = keyFromText<CityKey>(record.key))
            return FormTarget{key->round, key->city};
    } else if (isOf(Answer::entity)) {
        if (const auto key = keyFromText<AnswerKey>(record.key))
            return FormTarget{key->round, key->city,
                              FormField{FormPart::Statement, {}, key->question, key->respondent}};
    } else if (isOf(AgreedAnswer::entity)) {
        if (const auto key = keyFromText<StatementKey>(record.key))
            return FormTarget{key->round, key->city, FormField{FormPart::Statement, {}, key->question}};
    } else if (isOf(Target::entity)) {
        if (const auto key = keyFromText<ScoreKey>(record.key))
            return FormTarget{key->round, key->city, FormField{FormPart::Target, key->theme, {}}};
    } else if (const Evidence* row = workspace.content.of<Evidence>().find(EvidenceId(record.key))) {
        return FormTarget{row->round, row->city,
                          FormField{FormPart::Evidence, row->theme, row->question, row->respondent}};
    }
    return std::nullopt;
}

} // namespace ks
