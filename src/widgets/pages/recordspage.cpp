#include "widgets/pages/recordspage.h"

#include "domain/content/prose.h"
#include "session/session.h"
#include "widgets/look/literal.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/records/recordpanel.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ks {
namespace {

/// Records scroll, so their height is not bound to their width. A plain stack would take the height that its filters
/// ask for, however little is left.
class RecordStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

RecordsPage::RecordsPage(const PageContext& context, const Setup& setup, QWidget* parent)
    : Page(parent), m_context(context), m_setup(setup) {
    setObjectName(setup.id + QStringLiteral("Page"));
    if (const Result<void> read = m_context.session.needContent(); !read)
        m_context.navigator.tell(failureNotice(read.error()));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_head = new QVBoxLayout;
    m_head->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 0);
    m_head->setSpacing(unit / 2);
    QLabel* title = plainLabel(setup.title, this);
    makeHeading(title);
    m_head->addWidget(title);
    m_introduction = plainParagraph({}, this);
    m_introduction->setObjectName(QStringLiteral("introduction"));
    m_introduction->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    makeQuiet(m_introduction);
    m_head->addWidget(m_introduction);
    rows->addLayout(m_head);
    m_bar = new QTabBar(this);
    m_bar->setObjectName(setup.id + QStringLiteral("Tabs"));
    m_bar->setAccessibleName(setup.title);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_stack = new RecordStack(this);
    for (const Tab& tab : setup.tabs) {
        m_bar->addTab(literal(tab.title));
        m_views.append(new RecordsView(context, tab.setup, m_stack));
        m_stack->addWidget(m_views.last());
    }
    m_bar->setVisible(setup.tabs.size() > 1);
    rows->addWidget(m_bar);
    rows->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &RecordsPage::openTab);
    connect(&m_context.session, &Session::changed, this, &RecordsPage::fillIntroduction);
    fillIntroduction();
}

void RecordsPage::addAbove(QWidget* widget) {
    m_head->addWidget(widget, 1);
    // What stands above gets the height that it asks for first; the records share what is left and scroll.
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_stack->setMinimumHeight(fontMetrics().height() * 14);
}

int RecordsPage::currentTab() const {
    return m_stack->currentIndex();
}

void RecordsPage::openTab(int tab) {
    m_views[currentTab()]->panel().flush();
    m_stack->setCurrentIndex(tab);
}

QWidget* RecordsPage::firstFocus() {
    return m_views[currentTab()]->firstFocus();
}

void RecordsPage::showRecord(const RowRef& record) {
    for (int tab = 0; tab < m_views.size(); ++tab) {
        if (m_setup.tabs[tab].setup.entity != record.entity || !m_views[tab]->showRecord(record.key))
            continue;
        m_bar->setCurrentIndex(tab);
        m_views[tab]->firstFocus()->setFocus();
        return;
    }
}

void RecordsPage::fillIntroduction() {
    QStringList texts;
    for (const QString& role : m_setup.introductions) {
        const ReportSection* section = sectionWithRole(m_context.session.workspace().content, role);
        if (!section)
            continue;
        QStringList lines;
        for (const ProseBlock& block : proseBlocks(section->text))
            lines.append(block.kind == ProseBlock::Kind::Paragraph ? block.text : QStringLiteral("– ") + block.text);
        texts.append(lines.join(QLatin1Char('\n')));
    }
    m_introduction->setText(texts.join(QLatin1Char('\n')));
    m_introduction->setVisible(!texts.isEmpty());
}

} // namespace ks
