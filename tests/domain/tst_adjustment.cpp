#include "support/testsupport.h"

#include "base/language.h"
#include "domain/adjustment.h"

using namespace ks;

namespace tst_adjustment {

TEST_CASE("a source of an adjustment has a stable name for files and a title for people") {
    const LanguageScope english(Language::English);
    const AdjustmentSource all[] = {AdjustmentSource::Workshop, AdjustmentSource::Interview,
                                    AdjustmentSource::DocumentAnalysis, AdjustmentSource::KcEstimate};
    QStringList names;
    QStringList titles;
    for (const AdjustmentSource source : all) {
        names.append(adjustmentSourceName(source));
        titles.append(adjustmentSourceTitle(source));
        CHECK(adjustmentSourceFromName(names.last()) == source);
    }
    CHECK(names == QStringList{"workshop", "interview", "documentAnalysis", "kcEstimate"});
    CHECK(titles == QStringList{"workshop", "interview", "analysis of documents", "estimate of the Kenniscentrum"});
    CHECK_FALSE(adjustmentSourceFromName("elsewhere"));
}

} // namespace tst_adjustment
