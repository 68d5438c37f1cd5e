#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/findinggroups.h"

using namespace ks;
using namespace ks::test;

namespace tst_findinggroups {
namespace {

Finding finding(const char* rule, Severity severity, const char* where, const char* message) {
    return {QString::fromLatin1(rule),
            severity,
            std::nullopt,
            ThemeId(QString::fromLatin1(where).toLower()),
            QString::fromLatin1(where),
            QString::fromLatin1(message)};
}

} // namespace

TEST_CASE("findings that say the same of three places or more come together, worst first") {
    const QList<Finding> found = {
        finding("open", Severity::Info, "A", "is open."), finding("open", Severity::Info, "B", "is open."),
        finding("open", Severity::Info, "C", "is open."), finding("open", Severity::Info, "D", "differs."),
        finding("bad", Severity::Error, "E", "is open."), finding("two", Severity::Warning, "F", "twice."),
        finding("two", Severity::Warning, "G", "twice.")};
    const QList<FindingGroup> groups = findingGroups(found, 8);
    QStringList places;
    qsizetype count = 0;
    for (const FindingGroup& group : groups) {
        places.append(group.where);
        count += group.findings.size();
    }
    CHECK(places == QStringList{"E", "F", "G", "A, B, C", "D"});
    CHECK(count == found.size()); // none is lost
    CHECK(findingGroups({}, 8).isEmpty());
    CHECK(findingGroups(found.first(3), 3).first().where == "All themes");
}

} // namespace tst_findinggroups
