#include "support/testsupport.h"

#include "charts/chartlabel.h"

using namespace ks;

namespace tst_chartlabel {

TEST_CASE("markup in a name stands literally in the label of a chart (F02)") {
    CHECK(chartLabel("<img src='//server/x'> & co") == "&lt;img src='//server/x'&gt; &amp; co");
}

TEST_CASE("lines of a label stand centred below one another") {
    CHECK(chartLabel(QStringList{"Nulmeting", "najaar & 2024"}) ==
          "<div align='center'>Nulmeting<br/>najaar &amp; 2024</div>");
}

TEST_CASE("names below a chart are broken between words, and stand upright where a word is wider than its column") {
    const auto measure = [](const QString& text) { return 10.0 * static_cast<qreal>(text.size()); };
    CHECK(columnNames({"Aanpak", "HR & cultuur"}, 200, measure) == ColumnNames{{"Aanpak", "HR &amp; cultuur"}, false});
    CHECK(columnNames({"Aanpak", "HR & cultuur"}, 100, measure) ==
          ColumnNames{{"Aanpak", "<div align='center'>HR &amp;<br/>cultuur</div>"}, false});
    CHECK(columnNames({"Communicatie", "HR & cultuur"}, 100, measure) ==
          ColumnNames{{"Communicatie", "HR &amp; cultuur"}, true});
}

} // namespace tst_chartlabel
