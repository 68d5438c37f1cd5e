#include "widgets/benchmark/groupspage.h"

#include "report/content/benchmarktables.h"
#include "session/session.h"
#include "widgets/benchmark/groupstory.h"
#include "widgets/benchmark/tabletexts.h"
#include "widgets/look/boundedtext.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace ks {
namespace {

constexpr int columnsBeforeThemes = 2; ///< of the table of medians: group, number of cities

RecordsPage::Setup setup() {
    return {
        QStringLiteral("groups"),
        GroupsPage::tr("Groups of cities"),
        {{GroupsPage::tr("Groups of cities"),
          {QStringLiteral("groups"),
           QStringLiteral("peer_group"),
           {{QStringLiteral("name")},
            {QStringLiteral("cities"), GroupsPage::tr("none yet")},
            {QStringLiteral("description"), GroupsPage::tr("open")}},
           {},
           GroupsPage::tr("Cities that you want to see beside one another, such as the cities at the coast or those "
                          "of one size. Add the first one with the button above, then tick its cities; the "
                          "page Benchmark compares within it."),
           {0, 1, 2}}}},
        {}};
}

} // namespace

GroupsPage::GroupsPage(const PageContext& pageContext, QWidget* parent) : RecordsPage(pageContext, setup(), parent) {
    m_medians = new PlainTable(this);
    m_medians->setObjectName(QStringLiteral("groupMedians"));
    m_medians->setMinimumHeight(fontMetrics().height() * 3);
    addAbove(m_medians);
    m_story = new BoundedText(tr("How this figure comes about"), 150, this);
    m_story->setObjectName(QStringLiteral("groupStory"));
    addAbove(m_story);
    connect(m_medians, &QTableWidget::currentCellChanged, this, &GroupsPage::fillStory);
    connect(&context().session, &Session::changed, this, [this](const Change& change) {
        if (change.everything || !change.scores.empty() || concerns<PeerGroup>(change))
            fillMedians();
    });
    fillMedians();
}

void GroupsPage::fillMedians() {
    showTable(*m_medians, groupsTable(context().session.workspace(), {}), locale());
    m_medians->resizeRowsToContents();
    fillStory();
    const int frame = 2 * m_medians->frameWidth();
    m_medians->setMaximumHeight(m_medians->horizontalHeader()->sizeHint().height() +
                                m_medians->verticalHeader()->length() +
                                m_medians->horizontalScrollBar()->sizeHint().height() + frame);
}

/// Of the median that is selected.
void GroupsPage::fillStory() {
    const Workspace& workspace = context().session.workspace();
    const int theme = m_medians->currentColumn() - columnsBeforeThemes;
    const int row = m_medians->currentRow();
    const auto groups = rowsInOrder<PeerGroup>(workspace.content);
    const bool isFigure = theme >= 0 && theme < workspace.themes.size() && row >= 0 && row <= groups.size();
    m_story->setText(
        isFigure ? groupStory(workspace, workspace.themes[theme].id, row > 0 ? groups[row - 1] : nullptr, locale())
                 : QString());
}

} // namespace ks
