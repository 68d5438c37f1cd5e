#include "exchange/form/formdocument.h"

#include <QCryptographicHash>

#include <set>

namespace ks {
namespace {

/// nlohmann's plain object sorts its keys by their bytes.
using Canonical = nlohmann::json;
using formJson::Json;

/// Texts and whole numbers only: true is 1, false 0, and what is open is left out.
Canonical canonicalOf(const Json& value) {
    if (value.is_boolean())
        return value.get<bool>() ? 1 : 0;
    if (value.is_array()) {
        Canonical list = Canonical::array();
        for (const Json& each : value)
            list.push_back(canonicalOf(each));
        return list;
    }
    if (!value.is_object())
        return value;
    Canonical object = Canonical::object();
    for (const auto& [key, each] : value.items()) {
        if (!each.is_null())
            object[key] = canonicalOf(each);
    }
    return object;
}

/// Links to practices that the form does not have (any more) say nothing of the city.
void cutLinksElsewhere(Json& practices) {
    std::set<std::string> own;
    for (const Json& each : practices)
        own.insert(each["id"].get<std::string>());
    for (Json& each : practices) {
        if (!own.count(each["sameAs"].get<std::string>()))
            each["sameAs"] = "";
        Json kept = Json::array();
        for (const Json& id : each["related"]) {
            if (own.count(id.get<std::string>()))
                kept.push_back(id);
        }
        each["related"] = std::move(kept);
    }
}

} // namespace

QByteArray canonicalForm(const FormFile& form, const Submission& head) {
    Json document = answersDocument(form);
    for (Json& respondent : document["respondents"])
        respondent.erase("person");
    cutLinksElsewhere(document["practices"]);
    if (!document["evaluation"].is_null()) {
        for (const char* key : {"state", "sentOn", "handedInOn", "lastQuestion"})
            document["evaluation"].erase(key);
    }
    const Round* round = form.workspace.round();
    document["format"] = "klimaatspiegel-hand-in";
    document["formatVersion"] = 1;
    document["city"] = formJson::valueOf(form.city().id);
    document["round"] = formJson::valueOf(form.workspace.loadedRound);
    document["questionnaire"] = round ? formJson::valueOf(round->questionnaire) : Json(nullptr);
    document["id"] = formJson::valueOf(head.id);
    document["sequence"] = head.sequence;
    document["previousDigest"] = formJson::valueOf(head.previousDigest);
    document["programVersion"] = formJson::valueOf(head.programVersion);
    return QByteArray::fromStdString(canonicalOf(document).dump(-1, ' ', false, Canonical::error_handler_t::replace));
}

QString formDigest(const QByteArray& canonical) {
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

const Submission* lastHandIn(const FormFile& form) {
    const Submission* last = nullptr;
    for (const auto& [id, row] : form.workspace.content.of<Submission>()) {
        if (row.city == form.city().id && row.round == form.workspace.loadedRound &&
            (!last || row.sequence > last->sequence))
            last = &row;
    }
    return last;
}

HandInState handInState(const FormFile& form) {
    const Submission* last = lastHandIn(form);
    if (!last)
        return HandInState::None;
    return formDigest(canonicalForm(form, *last)) == last->digest ? HandInState::Frozen : HandInState::EditedSince;
}

} // namespace ks
