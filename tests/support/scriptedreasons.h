#pragma once

#include "models/reasonsource.h"

#include <QStringList>

namespace ks::test {

/// Answers what it is told to and keeps the questions.
class ScriptedReasons final : public ReasonSource {
public:
    std::optional<QString> answer = QStringLiteral("nagekeken met de stad");
    QStringList questions;

    std::optional<QString> askReason(const QString& what) override {
        questions.append(what);
        return answer;
    }
};

} // namespace ks::test
