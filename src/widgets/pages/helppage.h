#pragma once

#include "models/readinglist.h"
#include "widgets/pages/page.h"

namespace ks {

class ReadingView;

/// Who can help whom: per theme the cities that score high, with their practices, and those that score low. Lines lead
/// to the cell and to the practice.
class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;

private:
    void fill();

    PageContext m_context;
    ReadingList m_lines;
    ReadingView* m_reading = nullptr;
};

} // namespace ks
