#include "domain/evaluation/handin.h"
#include "domain/rowfields.h"
#include "exchange/filetext.h"
#include "exchange/form/formfile.h"
#include "exchange/form/formkeys.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

#include <set>

// How a form stands in its file, and in what is handed in of it.

namespace ks {
namespace {

using Json = nlohmann::ordered_json;
/// nlohmann's plain object sorts its keys by their bytes.
using Canonical = nlohmann::json;

Json valueOf(const QString& text) {
    return cleanFileText(text).toStdString();
}

Json valueOf(int number) {
    return number;
}

Json valueOf(bool flag) {
    return flag;
}

Json valueOf(const QStringList& texts) {
    Json list = Json::array();
    for (const QString& text : texts)
        list.push_back(valueOf(text));
    return list;
}

/// ISO; null for none.
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

template<class Tag>
Json valueOf(const Id<Tag>& id) {
    return valueOf(id.value);
}

template<class E>
requires std::is_enum_v<E> Json valueOf(E value) {
    return valueOf(enumName(value));
}

template<class V>
Json valueOf(const std::optional<V>& value) {
    return value ? valueOf(*value) : Json(nullptr);
}

/// Writes the fields of a row, in their order.
class RowWriter final {
public:
    explicit RowWriter(Json& object) : m_object(object) {}

    template<class V>
    void operator()(const char* field, const V& value) {
        if constexpr (!formKeys::standsInHead<V>)
            m_object[formKeys::keyOf(field).toStdString()] = valueOf(value);
    }

private:
    Json& m_object;
};

template<class T>
Json objectOf(const T& row) {
    Json object = Json::object();
    T::fields(row, RowWriter(object));
    return object;
}

/// Whose rows are written: a form holds nothing of another city.
struct Place {
    RoundId round;
    CityId city;
};

template<class T>
bool isOf(const Place& place, const T& row) {
    return row.round == place.round && row.city == place.city;
}

template<class T>
Json rowsOf(const RoundContent& content, const Place& place) {
    Json list = Json::array();
    for (const auto& [key, row] : content.of<T>()) {
        if (isOf(place, row))
            list.push_back(objectOf(row));
    }
    return list;
}

template<class T>
Json rowOrNull(const RoundContent& content, const Place& place) {
    const T* row = content.of<T>().find({place.round, place.city});
    return row ? objectOf(*row) : Json(nullptr);
}

Json roundObject(const Round& round) {
    return {{"id", valueOf(round.id)},
            {"name", valueOf(round.name)},
            {"period", valueOf(round.period)},
            {"state", valueOf(roundStateName(round.state))},
            {"baseline", round.baseline},
            {"sequence", round.sequence},
            {"startsOn", valueOf(round.startsOn)},
            {"endsOn", valueOf(round.endsOn)},
            {"questionnaire", valueOf(round.questionnaire)}};
}

Json workspaceObject(const WorkspaceInfo& info) {
    return {{"id", valueOf(info.id)},
            {"title", valueOf(info.title)},
            {"createdAt", valueOf(info.createdAt)},
            {"changedAt", valueOf(info.changedAt)}};
}

Json statementObject(const RoundContent& content, const QuestionWording& wording) {
    Json object = objectOf(wording);
    const Question* question = content.of<Question>().find(wording.question);
    object["theme"] = question ? valueOf(question->theme) : Json(nullptr);
    object["levels"] = valueOf(wording.levels);
    return object;
}

Json questionnaireObject(const RoundContent& content, const std::optional<QuestionnaireVersionId>& id) {
    const QuestionnaireVersion* version = id ? content.of<QuestionnaireVersion>().find(*id) : nullptr;
    const Questionnaire* of = version ? content.of<Questionnaire>().find(version->questionnaire) : nullptr;
    if (!of)
        return nullptr;
    Json object = objectOf(*of);
    object["id"] = valueOf(of->id);
    object["version"] = objectOf(*version);
    object["version"]["id"] = valueOf(version->id);
    object["statements"] = Json::array();
    for (const auto& [key, wording] : content.of<QuestionWording>()) {
        if (key.version == *id)
            object["statements"].push_back(statementObject(content, wording));
    }
    return object;
}

Json peopleOf(const RoundContent& content, const Place& place) {
    std::set<PersonId> named;
    for (const auto& [id, row] : content.of<Respondent>()) {
        if (isOf(place, row) && row.person)
            named.insert(*row.person);
    }
    Json list = Json::array();
    for (const auto& [id, row] : content.of<Person>()) {
        if (named.count(id))
            list.push_back(objectOf(row));
    }
    return list;
}

/// A person that is not there cannot be named.
Json respondentsOf(const RoundContent& content, const Place& place) {
    Json list = Json::array();
    for (const auto& [id, row] : content.of<Respondent>()) {
        if (!isOf(place, row))
            continue;
        Respondent written = row;
        if (row.person && !content.of<Person>().find(*row.person))
            written.person.reset();
        list.push_back(objectOf(written));
    }
    return list;
}

Json scoresOf(const Table<ThemeScore>& scores, const Place& at) {
    Json list = Json::array();
    for (const auto& [place, row] : scores) {
        if (place.round != at.round || place.city != at.city)
            continue;
        list.push_back({{"theme", valueOf(place.theme)},
                        {"score", valueOf(row.score)},
                        {"derived", valueOf(row.derived)},
                        {"reason", valueOf(row.reason)},
                        {"wording", valueOf(row.wording)},
                        {"source", valueOf(row.source)}});
    }
    return list;
}

/// What a city answered in a round.
void addAnswers(Json& object, const RoundContent& content, const Table<ThemeScore>& scores, const Place& place) {
    object["evaluation"] = rowOrNull<SelfEvaluation>(content, place);
    object["respondents"] = respondentsOf(content, place);
    object["answers"] = rowsOf<Answer>(content, place);
    object["agreedAnswers"] = rowsOf<AgreedAnswer>(content, place);
    object["evidence"] = rowsOf<Evidence>(content, place);
    object["scores"] = scoresOf(scores, place);
    object["targets"] = rowsOf<Target>(content, place);
}

Json earlierObject(const EarlierRound& earlier, const CityId& city) {
    Json object = {{"round", roundObject(earlier.round)}};
    addAnswers(object, earlier.content, earlier.scores, {earlier.round.id, city});
    return object;
}

/// In the order of their numbers.
Json handInsOf(const RoundContent& content, const Place& place) {
    std::map<int, const Submission*> rows;
    for (const auto& [id, row] : content.of<Submission>()) {
        if (isOf(place, row))
            rows.emplace(row.sequence, &row);
    }
    Json list = Json::array();
    for (const auto& [sequence, row] : rows)
        list.push_back({{"id", valueOf(row->id)},
                        {"sequence", sequence},
                        {"previousDigest", valueOf(row->previousDigest)},
                        {"digest", valueOf(row->digest)},
                        {"programVersion", valueOf(row->programVersion)},
                        {"handedInAt", valueOf(row->receivedAt)}});
    return list;
}

/// The part of a form that the city fills in.
Json answersDocument(const FormFile& form) {
    const Workspace& own = form.workspace;
    const Place place{own.loadedRound, form.city().id};
    Json document = Json::object();
    addAnswers(document, own.content, own.scores, place);
    document["strengths"] = rowsOf<Strength>(own.content, place);
    document["improvementPoints"] = rowsOf<ImprovementPoint>(own.content, place);
    document["practices"] = rowsOf<GoodPractice>(own.content, place);
    document["fte"] = rowOrNull<FteFigure>(own.content, place);
    document["lekp"] = rowOrNull<LekpFigure>(own.content, place);
    if (const Json team = rowOrNull<ClimateTeam>(own.content, place); !team.is_null())
        document["climateTeam"] = team; // forms were sent out before there was such a key
    return document;
}

/// The whole of a form as it stands in its file.
Json formDocument(const FormFile& form) {
    const Workspace& own = form.workspace;
    const Place place{own.loadedRound, form.city().id};
    const Round* round = own.round();
    Json document = Json::object();
    document["format"] = "klimaatspiegel-self-evaluation";
    document["formatVersion"] = 1;
    document["workspace"] = workspaceObject(own.info);
    document["city"] = valueOf(place.city);
    document["round"] = roundObject(round ? *round : Round{});
    document["questionnaire"] =
        questionnaireObject(own.content, round ? round->questionnaire : std::optional<QuestionnaireVersionId>());
    document["people"] = peopleOf(own.content, place);
    document.update(answersDocument(form));
    document["earlier"] = form.earlier ? earlierObject(*form.earlier, place.city) : Json(nullptr);
    document["handIns"] = handInsOf(own.content, place);
    return document;
}

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

QByteArray writeForm(const FormFile& form) {
    return QByteArray::fromStdString(formDocument(form).dump(1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

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
    document["city"] = valueOf(form.city().id);
    document["round"] = valueOf(form.workspace.loadedRound);
    document["questionnaire"] = round ? valueOf(round->questionnaire) : Json(nullptr);
    document["id"] = valueOf(head.id);
    document["sequence"] = head.sequence;
    document["previousDigest"] = valueOf(head.previousDigest);
    document["programVersion"] = valueOf(head.programVersion);
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
