#include "forms/intake/supersededvalues.h"

#include "forms/intake/intaketexts.h"

namespace ks {
namespace {

template<class T>
void describe(SupersededValue& lost, const T& row) {
    lost.field = QLatin1String(T::entity);
    if constexpr (requires { row.theme; }) {
        if constexpr (requires { row.theme.value; })
            lost.theme = row.theme;
    }
    if constexpr (requires { row.question.value; })
        lost.question = row.question;
    else if constexpr (requires { row.question; })
        lost.question = row.question;
    if constexpr (requires { row.score; })
        lost.score = row.score;
}

template<class T>
constexpr bool isScored = std::is_same_v<T, Answer> || std::is_same_v<T, AgreedAnswer> || std::is_same_v<T, ThemeScore>;

void describe(SupersededValue& lost, const ThemeScore& row) {
    lost.theme = row.place.theme;
    lost.score = row.score;
}

} // namespace

SupersededValue supersededBy(const IntakeValue& value, ConflictSide loser, int sequence) {
    SupersededValue lost;
    lost.side = loser;
    lost.sequence = sequence;
    lost.respondentRole = value.respondentRole;
    std::visit(
        [&](const auto& delta) {
            const auto& row = loser == ConflictSide::Form ? delta.after : delta.before;
            if (!row)
                return;
            using Row = std::decay_t<decltype(*row)>;
            describe(lost, *row);
            if constexpr (isScored<Row>)
                lost.field.clear();
        },
        value.rows);
    lost.text = valueWords(value.rows, loser == ConflictSide::Form);
    return lost;
}

bool sayTheSame(const SupersededValue& one, const SupersededValue& other) {
    SupersededValue aligned = other;
    aligned.id = one.id;
    aligned.sequence = one.sequence;
    return one == aligned;
}

} // namespace ks
