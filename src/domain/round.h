#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ks {

enum class RoundState {
    Open,   ///< self-evaluations are coming in
    Closed, ///< finished; a score is corrected only with a reason
    Locked, ///< refuses every change
};

/// A measuring round ("meetronde"). The first is the 2024 baseline.
struct Round {
    using Key = RoundId;

    RoundId id;
    QString name;
    QString period; ///< as the source words it; may be empty
    RoundState state = RoundState::Open;
    bool baseline = false; ///< its scores come from the report
    int sequence = 0;      ///< 1-based order of the rounds
    QDate startsOn = {};   ///< invalid while it is not set
    QDate endsOn = {};     ///< by when self-evaluations are expected; invalid while it is not set
    std::optional<QuestionnaireVersionId> questionnaire = {}; ///< that its forms use; none: it has no forms

    Key key() const { return id; }
    bool operator==(const Round&) const = default;
};

QString roundStateName(RoundState state); ///< stable: open, closed, locked
std::optional<RoundState> roundStateFromName(const QString& name);
QString roundStateTitle(RoundState state); ///< in the language in force: "open", "closed" …

} // namespace ks
