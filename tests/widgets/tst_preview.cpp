#include "session/session.h"
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"
#include "widgets/dialogs/printing.h"
#include "widgets/dialogs/printpreviewdialog.h"
#include "widgets/preview/pagesview.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/exportchoices.h"

#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_preview {
namespace {

/// An upright page with a red square of 100 points in its corner, a lying one with a blue one, another upright one.
QList<RecordedPage> threePages() {
    PageRecorder recorder{QPageSize(QPageSize::A4)};
    QPainter painter(&recorder);
    const int square = 100 * PageRecorder::unitsPerPoint;
    painter.fillRect(0, 0, square, square, Qt::red);
    recorder.setPageOrientation(QPageLayout::Landscape);
    recorder.newPage();
    painter.fillRect(0, 0, square, square, Qt::blue);
    recorder.setPageOrientation(QPageLayout::Portrait);
    recorder.newPage();
    painter.end();
    return recorder.pages();
}

QImage painted(const RecordedPage& page, double scale) {
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    page.paint(painter, scale);
    return image;
}

struct Preview {
    explicit Preview(const QList<RecordedPage>& pages = threePages()) : dialog(pages, settings) {
        dialog.resize(900, 700);
        dialog.show();
        dialog.activateWindow();
        QTest::qWait(0);
    }
    PagesView& view() const { return *dialog.findChild<PagesView*>(QStringLiteral("view")); }
    QPushButton& button(const char* name) const { return *dialog.findChild<QPushButton*>(QLatin1String(name)); }
    QSpinBox& page() const { return *dialog.findChild<QSpinBox*>(QStringLiteral("page")); }

    QTemporaryDir folder;
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    PrintPreviewDialog dialog;
};

} // namespace

TEST_CASE("each page is kept the way it is held, with what was painted on it") {
    const QList<RecordedPage> pages = threePages();
    REQUIRE(pages.size() == 3);
    CHECK_FALSE(pages[0].isLandscape());
    CHECK(pages[1].isLandscape());
    CHECK_FALSE(pages[2].isLandscape());
    CHECK(pages[0].size.toSize() == QSize(595, 842));
    CHECK(pages[1].size.toSize() == QSize(842, 595));
    const QImage first = painted(pages[0], 0.5);
    CHECK(first.pixelColor(10, 10) == QColor(Qt::red));
    CHECK(first.pixelColor(49, 49) == QColor(Qt::red));
    CHECK(first.pixelColor(51, 51) == QColor(Qt::white));
    CHECK(painted(pages[1], 2.0).pixelColor(199, 199) == QColor(Qt::blue));
    CHECK(painted(pages[2], 1.0).pixelColor(10, 10) == QColor(Qt::white));
}

TEST_CASE("pen, brush, font and clip of one page hold on the next, as on paper") {
    PageRecorder recorder{QPageSize(QPageSize::A4)};
    QPainter painter(&recorder);
    const int point = PageRecorder::unitsPerPoint;
    painter.scale(point, point);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::green);
    painter.setClipRect(QRect(0, 0, 50, 50));
    recorder.newPage();
    painter.drawRect(0, 0, 100, 100);
    painter.end();
    const QImage second = painted(recorder.pages()[1], 1.0);
    CHECK(second.pixelColor(25, 25) == QColor(Qt::green));
    CHECK(second.pixelColor(75, 75) == QColor(Qt::white));
}

namespace {

std::unique_ptr<Session> gridSession() {
    static const ManualClock clock{Timestamp{1'700'000'000'000, 60}};
    return std::move(*Session::start(openedInMemory(reportGrid()), {ActorId("a-1"), QStringLiteral("Tester")}, clock));
}

} // namespace

TEST_CASE("the pages of the report are those of the printer: lying heatmap, upright legend, nothing empty") {
    QTemporaryDir folder;
    AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    const Result<QList<RecordedPage>> pages =
        pagesToPrint(*gridSession(), choiceAsShown(settings, {"heatmap", "legend"}));
    REQUIRE(pages.ok());
    REQUIRE(pages->size() == 2);
    CHECK((*pages)[0].isLandscape());
    CHECK_FALSE((*pages)[1].isLandscape());
    for (const RecordedPage& page : *pages) {
        const QImage image = painted(page, 1.0);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
        }
        CHECK(inked > 3000);
        const QRect sheet = image.rect(); // margins stay white
        for (const QPoint& corner : {sheet.topLeft(), sheet.topRight(), sheet.bottomLeft(), sheet.bottomRight()})
            CHECK(image.pixelColor(corner) == QColor(Qt::white));
    }
    CHECK_FALSE(pagesToPrint(*gridSession(), choiceAsShown(settings, {"no-such-table"})).ok());
}

TEST_CASE("pages stand below one another in the middle, and the one that takes most of the height is the current one") {
    const QList<QSizeF> sizes{{100, 200}, {200, 100}};
    const PagePlaces places = placePages(sizes, 2.0, 10, 600);
    REQUIRE(places.pages.size() == 2);
    CHECK(places.pages[0] == QRect(200, 10, 200, 400));
    CHECK(places.pages[1] == QRect(100, 420, 400, 200));
    CHECK(places.whole == QSize(600, 630));
    CHECK(placePages(sizes, 2.0, 10, 50).whole.width() == 420); // the widest page with its gaps
    CHECK(places.pageAt(0, 300) == 0);
    CHECK(places.pageAt(300, 330) == 1);
    CHECK(PagePlaces().pageAt(0, 100) == -1);
    CHECK(fittingScale(sizes, QSize(420, 220), 10, true) == 1.0); // 200 high
    CHECK(fittingScale(sizes, QSize(420, 220), 10, false) == 2.0);
}

TEST_CASE("the preview is walked through by keyboard and left with Esc") {
    Preview preview;
    REQUIRE(preview.view().hasFocus());
    CHECK(preview.page().value() == 1);
    CHECK(preview.page().maximum() == 3);
    CHECK(preview.page().suffix() == QString(" of 3"));
    QTest::keyClick(&preview.view(), Qt::Key_PageDown);
    CHECK(preview.page().value() == 2);
    QTest::keyClick(&preview.view(), Qt::Key_End);
    CHECK(preview.view().currentPage() == 2);
    CHECK(preview.view().accessibleDescription() == QString("Page 3 of 3"));
    QTest::keyClick(&preview.view(), Qt::Key_PageDown);
    CHECK(preview.page().value() == 3);
    QTest::keyClick(&preview.view(), Qt::Key_Home);
    CHECK(preview.page().value() == 1);
    preview.page().setValue(2);
    CHECK(preview.view().currentPage() == 1);

    const double fitting = preview.view().zoom();
    QTest::keyClick(&preview.view(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(preview.view().zoom() == Approx(fitting * 1.25));
    CHECK(preview.view().currentPage() == 1);
    QTest::keyClick(&preview.view(), Qt::Key_0, Qt::ControlModifier);
    CHECK(preview.view().zoom() == Approx(1.0));
    CHECK(preview.button("zoom").text() == QString("100 %"));
    CHECK_FALSE(preview.button("wholePage").isChecked());
    preview.button("wholePage").click();
    CHECK(preview.view().zoom() == Approx(fitting));

    QSignalSpy printing(&preview.dialog, &PrintPreviewDialog::printRequested);
    QTest::keyClick(&preview.view(), Qt::Key_P, Qt::ControlModifier);
    preview.button("print").click();
    CHECK(printing.size() == 2);
    QTest::keyClick(&preview.view(), Qt::Key_Escape);
    CHECK_FALSE(preview.dialog.isVisible());
}

TEST_CASE("the whole page or its width stays fitted when the window changes, and the choice is remembered") {
    Preview preview;
    const double whole = preview.view().zoom();
    preview.dialog.resize(900, 500);
    CHECK(preview.view().zoom() < whole);
    preview.button("pageWidth").click();
    CHECK(preview.view().zoom() > whole);
    CHECK(preview.button("pageWidth").isChecked());
    PrintPreviewDialog again(threePages(), preview.settings);
    CHECK(again.findChild<PagesView*>(QStringLiteral("view"))->fit() == PagesView::Fit::Width);
}

} // namespace tst_preview
