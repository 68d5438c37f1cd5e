#pragma once

#include "widgets/pages/recordspage.h"

namespace ks {

class BoundedText;
class PlainTable;

/// Groups of cities that people make, each with its cities, and the medians of every group beside those of all.
class GroupsPage final : public RecordsPage {
    Q_OBJECT

public:
    explicit GroupsPage(const PageContext& context, QWidget* parent = nullptr);

private:
    void fillMedians();
    void fillStory();

    PlainTable* m_medians = nullptr;
    BoundedText* m_story = nullptr;
};

} // namespace ks
