#include "session/evaluation/handincommands.h"

#include "session/evaluation/formguards.h"

#include <QCoreApplication>

#include <functional>

namespace ks {
namespace {

using formGuards::change;
using formGuards::formOf;
using formGuards::longestRole;
using formGuards::stored;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HandInCommands)
};

constexpr int mostPeople = 999;
constexpr int longestNote = 20000; // as a form holds
constexpr int mostRoles = 100;

Result<QString> textOf(const QString& typed, int most) {
    const QString text = typed.trimmed();
    if (text.size() > most)
        return invalidInput(
            Texts::tr("This is too long: at most %n character(s) fit. Nothing was changed.", nullptr, most));
    return text;
}

/// An edit of the form itself.
Result<Edit> changeForm(const Workspace& workspace, const CityId& city, const QString& label,
                        const std::function<void(SelfEvaluation&)>& set) {
    const Result<SelfEvaluation> form = formOf(workspace, city);
    if (!form)
        return form.error();
    SelfEvaluation after = *form;
    set(after);
    Edit edit;
    edit.label = label;
    if (after == *form)
        return edit;
    change<SelfEvaluation>(edit, *form, formGuards::begun(after));
    return edit;
}

/// A respondent whose form may be changed.
Result<Respondent> respondentOf(const Workspace& workspace, const RespondentId& id) {
    const std::optional<Respondent> row = stored<Respondent>(workspace, id);
    if (!row)
        return Error{ErrorCode::NotFound, Texts::tr("There is no such respondent."), {}};
    if (const Result<SelfEvaluation> form = formOf(workspace, row->city); !form)
        return form.error();
    return *row;
}

/// Whether anything but this respondent points to the person.
bool isKnownElsewhere(const Workspace& workspace, const PersonId& person, const RespondentId& respondent) {
    const RoundContent& content = workspace.content;
    const auto points = [&](const auto& each) { return each.second.person == person; };
    const auto& others = content.of<Respondent>();
    const auto& seats = content.of<SteeringMember>();
    const auto& interviews = content.of<Interviewee>();
    return std::any_of(seats.begin(), seats.end(), points) ||
           std::any_of(interviews.begin(), interviews.end(), points) ||
           std::any_of(others.begin(), others.end(),
                       [&](const auto& each) { return points(each) && each.first != respondent; });
}

} // namespace

Result<Edit> setNoScoreReason(const Workspace& workspace, const CityId& city, const QString& reason) {
    const Result<QString> text = textOf(reason, longestNote);
    if (!text)
        return text.error();
    return changeForm(workspace, city, Texts::tr("reason for no scores"),
                      [&](SelfEvaluation& form) { form.noScoreReason = *text; });
}

Result<Edit> setParticipantCount(const Workspace& workspace, const CityId& city, std::optional<int> count) {
    if (count && (*count < 1 || *count > mostPeople))
        return invalidInput(Texts::tr("From 1 to %1 people take part. Nothing was changed.").arg(mostPeople));
    return changeForm(workspace, city, Texts::tr("number of participants"),
                      [&](SelfEvaluation& form) { form.participantCount = count; });
}

Result<Edit> setParticipantRoles(const Workspace& workspace, const CityId& city, const QStringList& roles) {
    QStringList kept;
    for (const QString& each : roles) {
        const Result<QString> role = textOf(each.simplified(), longestRole);
        if (!role)
            return role.error();
        if (!role->isEmpty())
            kept.append(*role);
    }
    if (kept.size() > mostRoles)
        return invalidInput(Texts::tr("At most %n role(s) fit. Nothing was changed.", nullptr, mostRoles));
    return changeForm(workspace, city, Texts::tr("roles of participants"),
                      [&](SelfEvaluation& form) { form.participantRoles = kept; });
}

Result<Edit> setFormNote(const Workspace& workspace, const CityId& city, const QString& note) {
    const Result<QString> text = textOf(note, longestNote);
    if (!text)
        return text.error();
    return changeForm(workspace, city, Texts::tr("note with the form"),
                      [&](SelfEvaluation& form) { form.note = *text; });
}

Result<Edit> setRespondentRole(const Workspace& workspace, const RespondentId& id, const QString& role) {
    const Result<Respondent> row = respondentOf(workspace, id);
    if (!row)
        return row.error();
    const Result<QString> text = formGuards::roleOf(role);
    if (!text)
        return text.error();
    Respondent after = *row;
    after.role = *text;
    Edit edit;
    edit.label = Texts::tr("role of a respondent");
    change<Respondent>(edit, *row, after);
    return edit;
}

Result<Edit> setRespondentName(const Workspace& workspace, const RespondentId& id, const QString& name) {
    const Result<Respondent> row = respondentOf(workspace, id);
    if (!row)
        return row.error();
    const Result<QString> text = textOf(name.simplified(), longestRole);
    if (!text)
        return text.error();
    const std::optional<Person> before = row->person ? stored<Person>(workspace, *row->person) : std::nullopt;
    Edit edit;
    edit.label = Texts::tr("name of a respondent");
    if (!text->isEmpty()) {
        Person person = before.value_or(Person{PersonId::make(), {}, {}, row->role});
        person.name = *text;
        change<Person>(edit, before, person);
        Respondent after = *row;
        after.person = person.id;
        change<Respondent>(edit, *row, after);
        return edit;
    }
    Respondent after = *row;
    after.person.reset();
    change<Respondent>(edit, *row, after);
    if (before && !isKnownElsewhere(workspace, before->id, id))
        change<Person>(edit, before, {});
    return edit;
}

} // namespace ks
