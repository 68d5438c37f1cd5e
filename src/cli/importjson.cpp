#include "cli/importjson.h"

#include "forms/intake/intaketexts.h"

#include <nlohmann/json.hpp>

namespace ks {
namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString& text) {
    return text.toStdString();
}

Json countsObject(const ValueCounts& counts) {
    return {{"new", counts.added},
            {"same", counts.same},
            {"changed", counts.changed},
            {"older", counts.older},
            {"conflict", counts.conflict}};
}

Json formObject(const FormPlan& form) {
    Json problems = Json::array();
    for (const IntakeProblem& each : form.problems)
        problems.push_back({{"code", utf8(each.code)}, {"where", utf8(each.where)}, {"message", utf8(each.message)}});
    return {{"file", utf8(form.file)},
            {"city", utf8(form.city.value)},
            {"round", utf8(form.round.value)},
            {"outcome", utf8(outcomeName(form.outcome()))},
            {"sequence", form.sequence},
            {"handedIn", form.handedIn},
            {"answers", countsObject(form.answers())},
            {"others", countsObject(form.others())},
            {"problems", problems}};
}

} // namespace

QByteArray importToJson(const IntakePlan& plan) {
    Json forms = Json::array();
    for (const FormPlan& each : plan.forms)
        forms.push_back(formObject(each));
    return QByteArray::fromStdString(Json{{"forms", forms}}.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace ks
