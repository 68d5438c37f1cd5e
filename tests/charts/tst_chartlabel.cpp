#include "support/testsupport.h"

#include "charts/chartlabel.h"

using namespace ks;

namespace tst_chartlabel {

TEST_CASE("markup in a name stands literally in the label of a chart (F02)") {
    CHECK(chartLabel("<img src='//server/x'> & co") == "&lt;img src='//server/x'&gt; &amp; co");
}

TEST_CASE("a long label is broken between words, and a word that is longer stays whole") {
    CHECK(chartLabel("Nulmeting najaar 2024", 18) == "Nulmeting najaar<br/>2024");
    CHECK(chartLabel("Nulmeting najaar 2024", 40) == "Nulmeting najaar 2024");
    CHECK(chartLabel("Klimaatgovernancetransitie & co", 10) == "Klimaatgovernancetransitie<br/>&amp; co");
}

} // namespace tst_chartlabel
