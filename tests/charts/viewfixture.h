#pragma once

#include "models/modelfixture.h"

#include "charts/gridheader.h"
#include "charts/heatmaptable.h"
#include "charts/heatmapview.h"
#include "charts/scoreeditor.h"

#include <QTest>

namespace ks::test {

/// The heatmap in a window of its own on a session in memory.
struct ViewFixture : ModelFixture {
    explicit ViewFixture(Workspace content = reportGrid(false), bool readOnly = false, QSize size = {886, 560})
        : ModelFixture(std::move(content), readOnly) {
        view.resize(size);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.body().setFocus();
    }

    HeatmapModel model{*session, reasons};
    HeatmapSummaryModel summary{*session};
    HeatmapView view{model, summary};

    void go(const char* city, const char* theme) {
        view.setCurrentCell(CityId(QString::fromUtf8(city)), ThemeId(QString::fromUtf8(theme)));
    }
    QString at() const {
        if (const auto figure = view.currentFigure())
            return (figure->second == SummaryKind::Median ? QStringLiteral("median/") : QStringLiteral("global/")) +
                   figure->first.value;
        const std::optional<ScoreKey> cell = view.currentCell();
        return cell ? cell->city.value + '/' + cell->theme.value : QStringLiteral("nowhere");
    }
    /// The table that has the cursor's focus.
    QWidget* focused() const { return QApplication::focusWidget(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(focused(), static_cast<Qt::Key>(key), modifiers);
        // Editors are committed and closed from the event queue.
        QCoreApplication::processEvents();
    }
    void type(const char* text) {
        for (const char* c = text; *c; ++c)
            QTest::keyClick(focused(), *c);
    }
    ScoreEditor* editor() const {
        for (auto* each : view.body().viewport()->findChildren<ScoreEditor*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QPoint middleOf(const char* city, const char* theme) const {
        return view.body()
            .visualRect(model.indexOf(CityId(QString::fromUtf8(city)), ThemeId(QString::fromUtf8(theme))))
            .center();
    }
    QString firstRow() const { return model.headerData(0, Qt::Vertical).toString(); }
};

} // namespace ks::test
