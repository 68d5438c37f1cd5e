#pragma once

#include "models/readinglist.h"
#include "widgets/pages/page.h"

class QPushButton;

namespace ks {

class ReadingView;
class RecordPanel;
class TakeOverOffer;
class TimelineView;

/// How the report came about: a timeline, the steps in words, and the stages of the report itself. Where the source
/// contradicts itself both sides stand there.
class ProcessPage final : public Page {
    Q_OBJECT

public:
    explicit ProcessPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    void showRecord(const RowRef& record) override;

private:
    void fill();
    void add();

    PageContext m_context;
    ReadingList m_lines;
    TimelineView* m_timeline = nullptr;
    ReadingView* m_reading = nullptr;
    RecordPanel* m_panel = nullptr;
    QPushButton* m_add = nullptr;
    TakeOverOffer* m_offer = nullptr;
};

} // namespace ks
