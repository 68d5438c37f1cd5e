#include "charts/gridheader.h"

#include "support/testsupport.h"

#include <QFontMetricsF>
#include <QStandardItemModel>

using namespace ks;

namespace tst_gridheader {

TEST_CASE("a name that takes two lines over its column finds room for both") {
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({QStringLiteral("HR & cultuur")});
    GridHeader header(Qt::Horizontal, nullptr);
    header.setModel(&model);
    QFont letters = header.font();
    letters.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(letters);
    const qreal whole = metrics.horizontalAdvance(QStringLiteral("HR & cultuur"));
    const int gap = qRound(QFontMetricsF(header.font()).height() * 0.12); // after the cell; no letters stand there
    CHECK(header.neededThickness(qRound(whole) + gap + 2) < 2 * metrics.height());
    CHECK(header.neededThickness(qRound(whole) + gap - 2) >= 2 * metrics.height());
}

TEST_CASE("a word that is wider than its column goes on below rather than being cut short") {
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({QStringLiteral("Communicatie")});
    GridHeader header(Qt::Horizontal, nullptr);
    header.setModel(&model);
    QFont letters = header.font();
    letters.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(letters);
    const int half = qRound(metrics.horizontalAdvance(QStringLiteral("Communi-")));
    CHECK(header.neededThickness(half + 4) >= 2 * metrics.height());
}

} // namespace tst_gridheader
