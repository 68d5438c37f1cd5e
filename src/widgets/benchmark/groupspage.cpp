#include "widgets/benchmark/groupspage.h"

#include "report/content/benchmarktables.h"
#include "session/session.h"
#include "widgets/benchmark/tabletexts.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace ks {
namespace {

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
           {1, 2}}}},
        {}};
}

} // namespace

GroupsPage::GroupsPage(const PageContext& pageContext, QWidget* parent) : RecordsPage(pageContext, setup(), parent) {
    m_medians = new PlainTable(this);
    m_medians->setObjectName(QStringLiteral("groupMedians"));
    m_medians->setMinimumHeight(fontMetrics().height() * 3);
    addAbove(m_medians);
    connect(&context().session, &Session::changed, this, [this](const Change& change) {
        if (change.everything || !change.scores.empty() || concerns<PeerGroup>(change))
            fillMedians();
    });
    fillMedians();
}

void GroupsPage::fillMedians() {
    showTable(*m_medians, groupsTable(context().session.workspace(), {}), locale());
    m_medians->resizeRowsToContents();
    const int frame = 2 * m_medians->frameWidth();
    m_medians->setMaximumHeight(m_medians->horizontalHeader()->sizeHint().height() +
                                m_medians->verticalHeader()->length() +
                                m_medians->horizontalScrollBar()->sizeHint().height() + frame);
}

} // namespace ks
