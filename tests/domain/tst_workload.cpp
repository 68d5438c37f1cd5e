#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/workload.h"

using namespace ks;

namespace tst_workload {
namespace {

const CityId ghent(QStringLiteral("gent"));
const CityId genk(QStringLiteral("genk"));

void add(Workspace& workspace, const char* id, const QList<WorkPackageLead>& leads,
         WorkState state = WorkState::ToStart) {
    WorkPackage row;
    row.id = WorkPackageId(QString::fromUtf8(id));
    row.leads = leads;
    row.state = state;
    workspace.content.of<WorkPackage>().put(row);
}

WorkPackageLead lead(const CityId& city, Certainty certainty = Certainty::Certain, LeadRole role = LeadRole::Lead) {
    return {QStringLiteral("l"), role, city, std::nullopt, {}, certainty, {}};
}

CityWorkload of(const Workspace& workspace, const CityId& city) {
    for (const CityWorkload& each : workloads(workspace)) {
        if (each.city == city)
            return each;
    }
    FAIL("no such city");
    return {};
}

} // namespace

TEST_CASE("a city counts each package that goes on once and in its strongest part") {
    Workspace workspace = test::reportModel();
    CHECK(workloads(workspace).size() == 13);
    CHECK(of(workspace, ghent) == CityWorkload{ghent, 0, 0, 0});
    add(workspace, "a", {lead(ghent), lead(genk, Certainty::ToDecide)});
    add(workspace, "b", {lead(ghent, Certainty::ToExamine), lead(ghent)}, WorkState::Running);
    add(workspace, "c", {lead(ghent, Certainty::Certain, LeadRole::Partner), lead(genk)});
    add(workspace, "d", {lead(ghent), lead(genk)}, WorkState::Done);
    add(workspace, "e", {lead(ghent)}, WorkState::Stopped);
    CHECK(of(workspace, ghent) == CityWorkload{ghent, 2, 0, 1});
    CHECK(of(workspace, genk) == CityWorkload{genk, 1, 1, 0});
    CHECK(of(workspace, CityId("aalst")) == CityWorkload{CityId("aalst"), 0, 0, 0});
}

} // namespace tst_workload
