#pragma once

#include "models/readinglist.h"
#include "widgets/pages/page.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace ks {

class ReadingView;
class RecordPanel;
struct Change;

/// The running text of the report, section by section: its tree at the left, the text to read, the section to change.
class ContextPage final : public Page {
    Q_OBJECT

public:
    explicit ContextPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    void showRecord(const RowRef& record) override;

private:
    void fillTree();
    void addBelow(const std::optional<ReportSectionId>& parent, QTreeWidgetItem* above, int depth);
    void showSection(const ReportSectionId& section);
    void fillText();
    void follow(const Change& change);

    PageContext m_context;
    ReportSectionId m_section;
    ReadingList m_lines;
    QTreeWidget* m_tree = nullptr;
    ReadingView* m_reading = nullptr;
    RecordPanel* m_panel = nullptr;
};

} // namespace ks
