#include "forms/intake/intakeedit.h"

#include "forms/intake/supersededvalues.h"
#include "forms/intake/workspacechanges.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::IntakeEdit)
};

/// The rows of one form, in an order in which each finds what it points to.
class FormRows final {
public:
    explicit FormRows(const FormPlan& form) : m_form(form) {}

    void addTo(Edit& edit) {
        edit.deltas.insert(edit.deltas.end(), m_form.first.begin(), m_form.first.end());
        for (const IntakeValue& each : m_form.values)
            add(each);
        for (const auto* rows : {&m_rows, &m_lost, &m_respondentsGone})
            edit.deltas.insert(edit.deltas.end(), rows->begin(), rows->end());
        if (m_form.submission)
            edit.deltas.emplace_back(*m_form.submission);
    }

private:
    void add(const IntakeValue& value) {
        const bool conflict = value.outcome == ValueOutcome::Conflict;
        if (conflict) {
            const ConflictSide loser =
                value.decision == Decision::TakeForm ? ConflictSide::Workspace : ConflictSide::Form;
            m_lost.emplace_back(RowDelta<SupersededValue>{{}, supersededBy(value, m_form, loser)});
        }
        const bool takes = value.outcome == ValueOutcome::New || value.outcome == ValueOutcome::Changed ||
                           (conflict && value.decision == Decision::TakeForm);
        if (!takes)
            return;
        const auto* respondent = std::get_if<RowDelta<Respondent>>(&value.rows);
        if (respondent && !respondent->after) {
            if (!isStillNeeded(respondent->before->id))
                m_respondentsGone.push_back(value.rows);
            return;
        }
        m_rows.push_back(value.rows);
    }

    /// Something of a respondent who is gone from the form stays in the workspace, because it was changed there.
    bool isStillNeeded(const RespondentId& id) const {
        const auto staysWith = [&](const auto& delta) {
            if constexpr (requires { delta.before->respondent; })
                return delta.before && delta.before->respondent == id && delta.after == delta.before;
            return false;
        };
        return std::any_of(m_form.values.cbegin(), m_form.values.cend(),
                           [&](const IntakeValue& each) { return std::visit(staysWith, each.rows); });
    }

    const FormPlan& m_form;
    std::vector<Delta> m_rows;
    std::vector<Delta> m_lost;
    std::vector<Delta> m_respondentsGone;
};

QString nameOf(const FormPlan& form) {
    return form.sequence > 0 ? form.city.value + QLatin1Char(' ') + QString::number(form.sequence) : form.city.value;
}

} // namespace

Edit intakeEdit(const IntakePlan& plan) {
    Edit edit;
    QStringList names;
    QString city;
    for (const FormPlan& each : plan.forms) {
        if (each.outcome() != FormOutcome::Imported)
            continue;
        if (each.older)
            edit.deltas.emplace_back(*each.submission);
        else
            FormRows(each).addTo(edit);
        names.append(nameOf(each));
        city = each.cityName;
    }
    edit.label = names.size() == 1 ? Texts::tr("form of %1 taken in").arg(city)
                                   : Texts::tr("%n form(s) taken in", nullptr, static_cast<int>(names.size()));
    edit.reason = WorkspaceChanges::reasonOfIntake(names);
    return edit;
}

} // namespace ks
