#include "exchange/form/formdocument.h"

#include <set>

namespace ks {
namespace {

using formJson::Json;
using formJson::objectOf;
using formJson::valueOf;

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

} // namespace

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
    return document;
}

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

QByteArray writeForm(const FormFile& form) {
    return QByteArray::fromStdString(formDocument(form).dump(1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace ks
