#include "forms/intake/supersededvalues.h"

#include "forms/intake/intaketexts.h"

namespace ks {

SupersededValue supersededBy(const IntakeValue& value, const FormPlan& form, ConflictSide loser) {
    SupersededValue lost;
    lost.id = SupersededValueId::make();
    lost.round = form.round;
    lost.city = form.city;
    lost.theme = value.theme;
    lost.question = value.question;
    if (!isAnswer(value.rows) && !std::holds_alternative<RowDelta<ThemeScore>>(value.rows))
        lost.field = std::visit(
            [](const auto& delta) -> QString {
                using Row = std::decay_t<decltype(*delta.after)>;
                if constexpr (requires { Row::entity; })
                    return QLatin1String(Row::entity);
                else
                    return {};
            },
            value.rows);
    lost.score = scoreIn(value.rows, loser == ConflictSide::Form);
    lost.text = textIn(value.rows, loser == ConflictSide::Form);
    lost.side = loser;
    lost.sequence = form.sequence;
    lost.respondentRole = value.respondentRole;
    return lost;
}

bool sayTheSame(const SupersededValue& one, const SupersededValue& other) {
    SupersededValue aligned = other;
    aligned.id = one.id;
    aligned.sequence = one.sequence;
    return one == aligned;
}

} // namespace ks
