#pragma once

#include "models/readinglist.h"
#include "widgets/pages/page.h"

class QLabel;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ks {

class ReadingView;
class RecordPanel;
class TakeOverOffer;
struct Change;

/// The running text of the report, section by section: its tree at the left, the text to read, the section to change.
/// The tables that stand at the end of a section are lines that lead to the pages that have them.
class ContextPage final : public Page {
    Q_OBJECT

public:
    explicit ContextPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    void showRecord(const RowRef& record) override;

private:
    QWidget* buildHead();
    QWidget* buildText();
    QWidget* buildEmpty();
    void connectParts();
    void markOrigin(QTreeWidgetItem& item, const ReportSection& section) const;
    void fill();
    void rebuildTree();
    void addBelow(const std::optional<ReportSectionId>& parent, QTreeWidgetItem* above, int depth);
    QTreeWidgetItem* itemOf(const QString& section) const;
    void showSection(const ReportSectionId& section);
    void fillText();
    bool isRestated() const;
    void follow(const Change& change);

    PageContext m_context;
    ReportSectionId m_section;
    ReadingList m_lines;
    QLabel* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTreeWidget* m_tree = nullptr;
    ReadingView* m_reading = nullptr;
    RecordPanel* m_panel = nullptr;
    TakeOverOffer* m_offer = nullptr;
};

} // namespace ks
