#include "widgets/pages/recordspage.h"

#include "domain/content/packagetext.h"
#include "domain/content/prose.h"
#include "session/session.h"
#include "widgets/look/boundedtext.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/records/recordpanel.h"
#include "widgets/shell/tablecopy.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace ks {

RecordsPage::RecordsPage(const PageContext& context, const Setup& setup, QWidget* parent)
    : Page(parent), m_context(withContent(context)), m_setup(setup) {
    setObjectName(setup.id + QStringLiteral("Page"));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    head->setSpacing(unit / 2);
    QLabel* title = plainLabel(setup.title, this);
    makeHeading(title);
    head->addWidget(title);
    m_introduction = new BoundedText(tr("Introduction"), 110, this);
    m_introduction->setObjectName(QStringLiteral("introduction"));
    head->addWidget(m_introduction);
    rows->addLayout(head);
    m_tabs = new TabbedStack(setup.id + QStringLiteral("Tabs"), setup.title, this);
    m_tabs->setTopMargin(2 * unit);
    for (const Tab& tab : setup.tabs) {
        m_views.append(new RecordsView(context, tab.setup, m_tabs));
        m_tabs->addTab(tab.title, m_views.last());
    }
    rows->addWidget(m_tabs, 1);
    connect(m_tabs, &TabbedStack::currentChanged, this, &RecordsPage::leaveTab);
    connect(&m_context.session, &Session::changed, this, &RecordsPage::fillIntroduction);
    fillIntroduction();
}

void RecordsPage::addAbove(QWidget* widget) {
    m_tabs->addAbove(widget);
}

int RecordsPage::currentTab() const {
    return m_tabs->currentIndex();
}

/// What was typed on the tab before is kept.
void RecordsPage::leaveTab(int tab) {
    m_views[std::exchange(m_shown, tab)]->panel().flush();
}

QWidget* RecordsPage::firstFocus() {
    return m_views[currentTab()]->firstFocus();
}

void RecordsPage::showRecord(const RowRef& record) {
    for (int tab = 0; tab < m_views.size(); ++tab) {
        if (m_setup.tabs[tab].setup.entity != record.entity || !m_views[tab]->showRecord(record.key))
            continue;
        m_tabs->setCurrentIndex(tab);
        m_views[tab]->firstFocus()->setFocus();
        return;
    }
}

void RecordsPage::editShownRecord() {
    m_views[currentTab()]->panel().edit();
}

void RecordsPage::fillIntroduction() {
    const Workspace& workspace = m_context.session.workspace();
    QStringList texts;
    for (const QString& role : m_setup.introductions) {
        const ReportSection* section = sectionWithRole(workspace.content, role);
        QStringList lines;
        if (!section || section->text.isEmpty()) {
            if (role == SectionRole::packagesReservation)
                texts += packageText::reservationOfAll(workspace);
            continue;
        }
        for (const ProseBlock& block : proseBlocks(section->text))
            lines.append(block.kind == ProseBlock::Kind::Paragraph ? block.text : QStringLiteral("– ") + block.text);
        texts.append(lines.join(QLatin1Char('\n')));
    }
    m_introduction->setText(texts.join(QLatin1Char('\n')));
    if (m_setup.introductions.contains(SectionRole::packagesReservation))
        setCopiedBelow(*this, packageText::reservationOfAll(workspace).join(QLatin1Char(' ')));
}

} // namespace ks
