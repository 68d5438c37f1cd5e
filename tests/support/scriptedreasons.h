#pragma once

#include "models/reasonsource.h"

#include <QStringList>

#include <functional>

namespace ks::test {

/// Answers what it is told to and keeps the questions.
class ScriptedReasons final : public ReasonSource {
public:
    std::optional<QString> answer = QStringLiteral("nagekeken met de stad");
    QStringList questions;
    std::function<void()> onAsk; ///< what happens while the question is open

    std::optional<QString> askReason(const QString& what) override {
        questions.append(what);
        if (onAsk)
            onAsk();
        return answer;
    }
};

} // namespace ks::test
