#pragma once

#include "domain/workspace.h"

#include <memory>

namespace ks {

class Session;

/// The rounds before the one that is loaded, to compare it with: read from the store once per round, the first time
/// that somebody asks.
class RoundsBefore final {
public:
    explicit RoundsBefore(Session& session) : m_session(session) {}

    /// Oldest first, each with its content. Empty for the first round, and where they cannot be read.
    const QList<Workspace>& rounds();
    /// Why they cannot be read; none where they can.
    const std::optional<Error>& problem() const { return m_problem; }
    /// The one asked for, or the last before; null for the first round.
    const Workspace* comparedWith(const std::optional<RoundId>& asked);
    /// Reads anew when it is asked next.
    void forget() { m_readFor.reset(); }

private:
    Session& m_session;
    std::optional<RoundId> m_readFor;
    std::shared_ptr<const QList<Workspace>> m_rounds;
    std::optional<Error> m_problem;
};

} // namespace ks
