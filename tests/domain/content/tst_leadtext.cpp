#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "domain/content/leadtext.h"

using namespace ks;
using namespace ks::test;

namespace tst_leadtext {
namespace {

WorkPackageLead leadOf(const char* city, Certainty certainty, const QString& note) {
    WorkPackageLead lead;
    lead.city = idOf<CityId>(city);
    lead.certainty = certainty;
    lead.note = note;
    return lead;
}

} // namespace

TEST_CASE("a lead says each of its reservations once, in Dutch too") {
    const LanguageScope dutch(Language::Dutch);
    const Workspace workspace = reportModel();
    CHECK(leadText(workspace, leadOf("gent", Certainty::Certain, {})) == "Gent");
    CHECK(leadText(workspace, leadOf("gent", Certainty::ToExamine, "te onderzoeken")) == "Gent (te onderzoeken)");
    CHECK(leadText(workspace, leadOf("gent", Certainty::ToDecide, "vraagteken in de bron; nog te bepalen")) ==
          "Gent (vraagteken in de bron; nog te bepalen)");
    CHECK(leadText(workspace, leadOf("gent", Certainty::ToDecide, "masterproef")) ==
          "Gent (masterproef; nog te bepalen)");
    WorkPackageLead partner = leadOf("gent", Certainty::Certain, {});
    partner.role = LeadRole::Partner;
    CHECK(leadText(workspace, partner) == "Gent (partner)");
}

TEST_CASE("a lead that is still open stands in the words of the source alone") {
    WorkPackageLead open;
    open.label = "Tweede stad nog te bepalen";
    open.certainty = Certainty::ToDecide;
    open.note = "Tweede stad nog te bepalen";
    CHECK(leadText(reportModel(), open) == "Tweede stad nog te bepalen");
}

} // namespace tst_leadtext
