#include "support/testsupport.h"
#include "widgets/dialogs/problemlabel.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace ks;

namespace tst_problemlabel {

TEST_CASE("a long problem is plain text on as many lines as it needs, and a dialog on show makes room for it") {
    const bool nested = GENERATE(false, true);
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* part = new QWidget(&dialog);
    auto* rows = nested ? new QVBoxLayout(part) : column;
    if (nested)
        column->addWidget(part);
    auto* field = new QLineEdit(&dialog);
    auto* problem = new ProblemLabel(&dialog);
    auto* below = new QLineEdit(&dialog);
    for (QWidget* each : {static_cast<QWidget*>(field), static_cast<QWidget*>(problem), static_cast<QWidget*>(below)})
        rows->addWidget(each);
    dialog.resize(320, dialog.sizeHint().height());
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    const int before = dialog.height();
    problem->tell(QStringLiteral("<b>Zo</b> kan het niet: ") + QStringLiteral("er is niets gewijzigd. ").repeated(8));
    QCoreApplication::processEvents();
    CHECK(problem->textFormat() == Qt::PlainText);
    CHECK(dialog.width() == 320);
    CHECK(dialog.height() > before);
    CHECK(problem->height() >= problem->heightForWidth(problem->width()));
    CHECK_FALSE(problem->geometry().intersects(field->geometry()));
    CHECK_FALSE(problem->geometry().intersects(below->geometry()));
    problem->tell({});
    CHECK(problem->isHidden());
}

} // namespace tst_problemlabel
