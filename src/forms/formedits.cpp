#include "forms/formedits.h"

#include "domain/editkeys.h"

#include <QCoreApplication>

#include <type_traits>

namespace ks::formEdits {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormEdits)
};

Error notOfAForm(const QString& kind) {
    return {ErrorCode::InvalidInput,
            Texts::tr("A form cannot hold this change. Nothing was changed; the form is as it was."), kind};
}

Error ofAnotherRound(const QString& round) {
    return {ErrorCode::RoundLocked,
            Texts::tr("The round before can only be read in a form. Nothing was changed; fill in the round of the "
                      "form itself."),
            round};
}

Error conflict(const QString& kind) {
    return {ErrorCode::Conflict,
            Texts::tr("What you changed was changed elsewhere in the meantime. Your change was not stored and nothing "
                      "was lost; open the form again and make the change again."),
            kind};
}

template<class T, class... Kinds>
constexpr bool isOneOf = (std::is_same_v<T, Kinds> || ...);

/// The city's own; round and questionnaire are those of the Kenniscentrum.
template<class T>
constexpr bool isFilledIn =
    isOneOf<T, ThemeScore, Person, SelfEvaluation, Respondent, Answer, AgreedAnswer, Evidence, Target, Strength,
            ImprovementPoint, GoodPractice, ClimateTeam, FteFigure, LekpFigure, Submission>;

template<class Form>
auto& tableOf(Form& form, const ThemeScore&) {
    return form.scores;
}
template<class Form, class T>
auto& tableOf(Form& form, const T&) {
    return form.content.template of<T>();
}

RoundId roundOf(const ThemeScore& row) {
    return row.place.round;
}
template<class T>
RoundId roundOf(const T& row) {
    return roundOfRow(row);
}

QString kindOf(const ThemeScore&) {
    return editKeys::themeScore;
}
template<class T>
QString kindOf(const T&) {
    return QLatin1String(T::entity);
}

template<class T>
Result<void> applyRow(Workspace& form, const RowDelta<T>& delta) {
    if (!delta.before && !delta.after)
        return {};
    if constexpr (!isFilledIn<T>) {
        return notOfAForm({});
    } else {
        const T& row = delta.after ? *delta.after : *delta.before;
        const RoundId round = roundOf(row);
        if (!round.isEmpty() && round != form.loadedRound)
            return ofAnotherRound(round.value);
        Table<T>& table = tableOf(form, row);
        const T* stored = table.find(delta.key());
        if (stored ? !delta.before || !(*stored == *delta.before) : delta.before.has_value())
            return conflict(kindOf(row));
        if (delta.after)
            table.put(*delta.after);
        else
            table.remove(delta.key());
        return {};
    }
}

template<class T>
bool isKept(const Workspace& form, const Workspace& readBack, const RowDelta<T>& delta) {
    if constexpr (isFilledIn<T>) {
        const T& row = delta.after ? *delta.after : *delta.before;
        const auto holds = [&](const Workspace& each) { return tableOf(each, row).find(delta.key()) != nullptr; };
        return holds(form) == holds(readBack);
    }
    return true;
}

} // namespace

Result<void> apply(Workspace& form, const Edit& edit) {
    for (const Delta& each : edit.deltas) {
        const Result<void> done = std::visit([&](const auto& delta) { return applyRow(form, delta); }, each);
        if (!done)
            return done;
    }
    return {};
}

Result<void> checkKept(const Workspace& form, const Workspace& readBack, const Edit& edit) {
    for (const Delta& each : edit.deltas) {
        if (!std::visit([&](const auto& delta) { return isKept(form, readBack, delta); }, each))
            return notOfAForm(QStringLiteral("delta %1").arg(each.index()));
    }
    return {};
}

} // namespace ks::formEdits
