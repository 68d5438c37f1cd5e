#pragma once

#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/scriptedreasons.h"
#include "support/testsupport.h"

#include "session/session.h"

namespace ks::test {

/// A session on the report's grid in memory.
struct ModelFixture {
    explicit ModelFixture(Workspace content = reportGrid(false), bool readOnly = false)
        : session(
              std::move(Session::start(openedInMemory(std::move(content), &store, readOnly),
                                       Actor{ActorId(QStringLiteral("actor")), QStringLiteral("An Peeters")}, clock))
                  .value()) {}

    MemoryStore* store = nullptr;
    ManualClock clock{Timestamp{1'700'000'000'000, 60}};
    ScriptedReasons reasons;
    std::unique_ptr<Session> session;

    Score score(const char* city, const char* theme) const {
        return session->workspace().score(CityId(QString::fromUtf8(city)), ThemeId(QString::fromUtf8(theme)));
    }
};

inline Score quarters(int count) {
    return *Score::exact(Quarters{count});
}

} // namespace ks::test

namespace Catch {
template<>
struct StringMaker<ks::Score> {
    static std::string convert(const ks::Score& score) { return ks::scoreNotation(score).toStdString(); }
};
} // namespace Catch
