#include "widgets/trace/tracepage.h"

#include "domain/analysis/rules.h"
#include "session/session.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/shell/findingslist.h"
#include "widgets/shell/places.h"
#include "widgets/trace/traceview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ks {
namespace {

/// The rules that say where the chain from the grid to the packages is broken.
const QStringList& chainRules() {
    static const QStringList rules{Rule::lowScoreRecommendation,
                                   Rule::recommendationWithoutGap,
                                   Rule::recommendationWithoutTheme,
                                   Rule::recommendationWithoutPackage,
                                   Rule::packageWithoutRecommendation,
                                   Rule::packageWithoutLead,
                                   Rule::packageLeadOpen,
                                   Rule::packageLeadsToDecide,
                                   Rule::packageWithoutTiming};
    return rules;
}

} // namespace

TracePage::TracePage(const PageContext& context, QWidget* parent) : Page(parent), m_context(context) {
    setObjectName(QStringLiteral("tracePage"));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit);
    QLabel* title = plainLabel(tr("From score to action"), this);
    makeHeading(title);
    QLabel* hint = plainParagraph(
        tr("Choose a line to see what it answers and what follows from it. Enter leads to where it stands."), this);
    makeQuiet(hint);
    m_tabs = new TabbedStack(QStringLiteral("traceTabs"), title->text(), this);
    m_view = new TraceView(context);
    m_gaps = new FindingsList;
    m_gaps->setObjectName(QStringLiteral("traceGaps"));
    m_gaps->setAccessibleName(tr("Where the chain is broken"));
    m_gaps->setSpacing(steps(*this, 0.3));
    m_tabs->addTab(tr("Chain"), m_view);
    m_tabs->addTab(tr("Where it is broken"), m_gaps);
    rows->addWidget(title);
    rows->addWidget(hint);
    rows->addWidget(m_tabs, 1);
    connect(m_gaps, &FindingsList::chosen, this,
            [this](const AttentionLine& line) { leadTo(m_context.navigator, m_context.session.workspace(), line); });
    connect(&m_context.session, &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            fill();
    });
}

void TracePage::showEvent(QShowEvent* event) {
    if (m_stale)
        fill();
    Page::showEvent(event);
}

void TracePage::fill() {
    m_stale = false;
    QList<Finding> broken = judge(m_context.session); // reads the content too
    m_view->fill();
    broken.removeIf([](const Finding& each) { return !chainRules().contains(each.rule); });
    m_gaps->fill(broken, m_context.session.workspace().themes.size());
}

QWidget* TracePage::firstFocus() {
    return m_tabs->currentIndex() == ChainTab ? m_view->firstFocus() : m_gaps;
}

} // namespace ks
