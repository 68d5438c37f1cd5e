#pragma once

#include "widgets/records/recordsview.h"

class QVBoxLayout;

namespace ks {

class BoundedText;
class TabbedStack;

/// A page of records: a heading, what the report says to introduce them, and one view of records or several behind
/// tabs. Pages that need no more are a function that makes one with its setup.
class RecordsPage : public Page {
    Q_OBJECT

public:
    struct Tab {
        QString title;
        RecordsSetup setup;
    };
    struct Setup {
        QString id;    ///< of the page: objectName
        QString title; ///< heading
        QList<Tab> tabs;
        QStringList introductions; ///< roles of sections whose text stands below the heading
    };

    RecordsPage(const PageContext& context, const Setup& setup, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    void showRecord(const RowRef& record) override;
    void editShownRecord() override;
    RecordsView& view(int tab) const { return *m_views[tab]; }
    int currentTab() const;

protected:
    /// Between the tabs and the records of each.
    void addAbove(QWidget* widget);
    const PageContext& context() const { return m_context; }

private:
    void fillIntroduction();
    void leaveTab(int tab);

    PageContext m_context;
    Setup m_setup;
    BoundedText* m_introduction = nullptr;
    TabbedStack* m_tabs = nullptr;
    QList<RecordsView*> m_views;
    int m_shown = 0; ///< tab
};

} // namespace ks
