#include "forms/intake/planintake.h"

#include "forms/intake/formadmission.h"
#include "forms/intake/formcomparison.h"
#include "forms/intake/formsupplement.h"

#include <QCoreApplication>

#include <map>
#include <numeric>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PlanIntake)
};

/// A round that forms came in for, read once for all of them.
struct RoundAtHand {
    Workspace workspace;
    WorkspaceChanges changes;
};

class Planner final {
public:
    Planner(WorkspaceStore& store, Timestamp now) : m_store(store), m_now(now) {}

    Result<IntakePlan> plan(const QList<ArrivedForm>& arrived) {
        const Result<Workspace> latest = m_store.load(std::nullopt);
        if (!latest)
            return latest.error();
        IntakePlan plan;
        for (const ArrivedForm& each : arrived)
            plan.forms.append(admitForm(each, *latest));
        for (const qsizetype index : lastHandInFirst(plan)) {
            if (plan.forms[index].refused)
                continue;
            if (const Result<void> done = planForm(plan, index, *arrived[index].form); !done)
                return done.error();
        }
        return plan;
    }

private:
    /// The order of planning: what was handed in last counts, wherever it stands among the files.
    static QList<qsizetype> lastHandInFirst(const IntakePlan& plan) {
        QList<qsizetype> order(plan.forms.size());
        std::iota(order.begin(), order.end(), 0);
        const auto rank = [&](qsizetype index) {
            const FormPlan& each = plan.forms[index];
            return std::pair(each.sequence, each.handedIn ? 0 : 1); // an interim state follows what it goes on from
        };
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return rank(a) > rank(b); });
        return order;
    }

    static QList<int> numbersAlongside(const IntakePlan& plan, const FormPlan& form) {
        QList<int> numbers;
        for (const FormPlan& each : plan.forms) {
            if (!each.refused && each.handedIn && each.city == form.city && each.round == form.round)
                numbers.append(each.sequence);
        }
        return numbers;
    }

    Result<RoundAtHand*> roundAtHand(const RoundId& id) {
        if (const auto found = m_rounds.find(id); found != m_rounds.end())
            return &found->second;
        Result<Workspace> workspace = m_store.load(id);
        if (!workspace)
            return workspace.error();
        Result<RoundContent> content = m_store.loadContent(id);
        if (!content)
            return content.error();
        workspace->content = std::move(*content);
        workspace->contentLoaded = true;
        return &m_rounds.emplace(id, RoundAtHand{std::move(*workspace), WorkspaceChanges(m_store, id)}).first->second;
    }

    Result<void> planForm(IntakePlan& all, qsizetype index, const FormFile& form) {
        FormPlan& plan = all.forms[index];
        const QList<int> alongside = numbersAlongside(all, plan);
        const Result<RoundAtHand*> round = roundAtHand(plan.round);
        if (!round)
            return round.error();
        const Workspace& workspace = (*round)->workspace;
        if (!fitsRound(plan, form, workspace))
            return {};
        if (const auto other = m_planned.find({plan.round, plan.city}); other != m_planned.end()) {
            againstOther(plan, form, all.forms[other->second.first], *other->second.second);
            return {};
        }
        placeInOrder(plan, workspace, alongside);
        const FormFile taken = takeable(form, workspace);
        if (const Result<void> done = compareForm(plan, taken, workspace, (*round)->changes); !done)
            return done;
        supplement(plan, taken, workspace, m_now);
        if (!plan.blocked)
            m_planned.emplace(CityKey{plan.round, plan.city}, std::pair(index, &form));
        return {};
    }

    /// A second form of the same city among these files.
    static void againstOther(FormPlan& plan, const FormFile& form, FormPlan& other, const FormFile& taken) {
        const bool same = plan.handedIn ? plan.digest == other.digest : form == taken;
        if (same) {
            plan.submission.reset(); // it comes in with the other one
            return;
        }
        const Submission* last = lastHandIn(taken);
        if (plan.sequence < (last ? last->sequence : 0)) {
            plan.older = true;
            plan.problems.append(
                {QStringLiteral("older"), plan.file,
                 Texts::tr("Another of these files is a later hand-in of %1: this one is left.").arg(plan.cityName)});
            return;
        }
        plan.blocked = true;
        if (plan.handedIn && other.handedIn && plan.sequence == other.sequence)
            return tellSameNumber(plan, other);
        plan.problems.append({QStringLiteral("twiceInOneGo"), plan.file,
                              Texts::tr("Two of these files are of %1 and hold something else: take them in one after "
                                        "the other.")
                                  .arg(plan.cityName)});
    }

    /// Which of the two the city means is not decided by the order of the files.
    static void tellSameNumber(FormPlan& plan, FormPlan& other) {
        const bool told = other.blocked; // a third one
        other.blocked = true;
        for (FormPlan* each : {&plan, &other}) {
            if (told && each == &other)
                continue;
            each->submission.reset();
            each->problems.append(
                {QStringLiteral("sameNumber"), each->file,
                 Texts::tr("Two of these files are hand-in number %1 of %2, with another content. Neither is taken in; "
                           "ask the city which one holds, and to hand that in again under the next number.")
                     .arg(each->sequence)
                     .arg(each->cityName)});
        }
    }

    WorkspaceStore& m_store;
    Timestamp m_now;
    std::map<RoundId, RoundAtHand> m_rounds;
    std::map<CityKey, std::pair<qsizetype, const FormFile*>> m_planned; ///< by its place among the files
};

} // namespace

Result<IntakePlan> planIntake(const QList<ArrivedForm>& arrived, WorkspaceStore& store, Timestamp now) {
    return Planner(store, now).plan(arrived);
}

} // namespace ks
