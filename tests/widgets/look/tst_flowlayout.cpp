#include "support/testsupport.h"

#include "widgets/look/flowlayout.h"

#include <QWidget>

using namespace ks;

namespace tst_flowlayout {
namespace {

/// Asks for a size and keeps it.
QWidget* boxOf(QWidget& parent, int width, int height) {
    auto* box = new QWidget(&parent);
    box->setFixedSize(width, height);
    parent.layout()->addWidget(box);
    return box;
}

} // namespace

TEST_CASE("what flows goes on below when the line is full, and stands in the middle of its line") {
    QWidget row;
    auto* flow = new FlowLayout(&row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(10);
    const QWidget* low = boxOf(row, 40, 20);
    const QWidget* high = boxOf(row, 40, 30);
    const QWidget* below = boxOf(row, 40, 20);
    row.resize(100, 200); // 40 + 10 + 40 fit, a third does not
    row.show();
    CHECK(low->geometry() == QRect(0, 5, 40, 20));
    CHECK(high->geometry() == QRect(50, 0, 40, 30));
    CHECK(below->geometry() == QRect(0, 40, 40, 20));
    CHECK(flow->heightForWidth(100) == 60);
    CHECK(flow->heightForWidth(140) == 30);
}

} // namespace tst_flowlayout
