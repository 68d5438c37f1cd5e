#pragma once

#include "domain/workspace.h"

#include <QLocale>

#include <optional>

namespace ks {

class Session;

/// What a city said in the round before the one that is loaded, to stand beside the new answers. Read from the store
/// once per round; nothing where there is no round before or it cannot be read.
class EarlierAnswers final {
public:
    explicit EarlierAnswers(Session& session) : m_session(session) {}

    /// Reads when another round is loaded than the last time. For when the session has changed.
    void refresh();
    /// Reads anew in any case.
    void forget() { m_readFor.reset(); }
    /// None: there is no round before.
    const Round* round() const { return m_earlier ? m_earlier->round() : nullptr; }
    /// The answers to a statement in words, a line each: the team score, where there is one, and what each respondent
    /// said; empty where there is none.
    QString answerText(const CityId& city, const QuestionId& question, const QLocale& locale) const;
    /// The city's own score of a theme; missing where there is none.
    Score score(const CityId& city, const ThemeId& theme) const;

private:
    Session& m_session;
    std::optional<RoundId> m_readFor;
    std::optional<Workspace> m_earlier;
};

} // namespace ks
