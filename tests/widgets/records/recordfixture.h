#pragma once

#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/scriptedprompts.h"
#include "support/testsupport.h"

#include "session/session.h"
#include "widgets/pages/page.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/viewstate.h"

#include <QTemporaryDir>
#include <QTest>

namespace ks::test {

/// Remembers where a page wanted to lead.
class RecordingNavigator final : public Navigator {
public:
    QStringList pages;
    QList<RowRef> records;
    QList<RowRef> edited;
    QList<QPair<std::optional<CityId>, ThemeId>> cells;
    QList<Notice> told;
    QStringList opened;
    int roundsAsked = 0;
    int findingsAsked = 0;
    int exportsAsked = 0;
    QStringList papers;

    void showPage(const QString& id) override { pages.append(id); }
    void showCell(const std::optional<CityId>& city, const ThemeId& theme) override { cells.append({city, theme}); }
    void showRecord(const RowRef& record) override { records.append(record); }
    void editRecord(const RowRef& record) override { edited.append(record); }
    void tell(const Notice& notice) override { told.append(notice); }
    void toggleFullScreen() override {}
    void adjust(const AdjustmentPlace&) override {}
    void withdrawAdjustment(const AdjustmentPlace&) override {}
    void addRound() override { ++roundsAsked; }
    void showFindings() override { ++findingsAsked; }
    void openFile(const QString& path) override { opened.append(path); }
    void exportShown() override { ++exportsAsked; }
    void exportPaper(const QString& id) override { papers.append(id); }
};

/// What a page of records works with, over a round that has a row of every kind.
struct RecordFixture {
    explicit RecordFixture(bool readOnly = false, RoundContent content = fullContent()) {
        Workspace grid = reportGrid();
        grid.content = std::move(content);
        session = std::move(*Session::start(openedInMemory(std::move(grid), &store, readOnly),
                                            {ActorId("a-1"), QStringLiteral("An Peeters")}, clock));
        REQUIRE(session->needContent().ok());
    }
    const RoundContent& content() const { return session->workspace().content; }

    QTemporaryDir folder;
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewState view{settings};
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    ManualClock clock{Timestamp{1'700'000'000'000, 60}};
    MemoryStore* store = nullptr;
    std::unique_ptr<Session> session;
    PageContext context() { return {*session, prompts, settings, view, navigator}; }
};

/// Where Tab goes up, or to the left within a line, on its way through what shows of a widget: "from → to" each.
inline QStringList stepsBack(QWidget& parent) {
    QStringList back;
    const QWidget* before = nullptr;
    for (QWidget* each = parent.nextInFocusChain(); each != &parent; each = each->nextInFocusChain()) {
        if (!parent.isAncestorOf(each) || !each->isVisible() || !(each->focusPolicy() & Qt::TabFocus) ||
            each->focusProxy() || !each->isEnabled())
            continue;
        if (before) {
            const QRect from(before->mapTo(&parent, QPoint()), before->size());
            const QRect to(each->mapTo(&parent, QPoint()), each->size());
            const bool sameLine = from.top() < to.bottom() && to.top() < from.bottom();
            if (sameLine ? to.left() < from.left() : to.top() < from.top())
                back.append(before->objectName() + QStringLiteral(" → ") + each->objectName());
        }
        before = each;
    }
    return back;
}

template<class T>
T* childNamed(const QWidget& parent, const char* name) {
    T* found = parent.findChild<T*>(QLatin1String(name));
    INFO("looking for " << name);
    REQUIRE(found);
    return found;
}

} // namespace ks::test
