#include "widgets/pages/recordspage.h"

#include "domain/content/prose.h"
#include "session/session.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/records/recordpanel.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace ks {

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
    m_head->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    m_head->setSpacing(unit / 2);
    QLabel* title = plainLabel(setup.title, this);
    makeHeading(title);
    m_head->addWidget(title);
    m_introduction = plainParagraph({}, this);
    m_introduction->setObjectName(QStringLiteral("introduction"));
    m_introduction->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    m_introduction->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    makeQuiet(m_introduction);
    m_introductionRoom = new QScrollArea(this);
    m_introductionRoom->setObjectName(QStringLiteral("introductionRoom"));
    m_introductionRoom->setAccessibleName(tr("Introduction"));
    m_introductionRoom->setFrameShape(QFrame::NoFrame);
    m_introductionRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_introductionRoom->setWidget(m_introduction);
    m_introduction->setAutoFillBackground(false);
    m_head->addWidget(m_introductionRoom);
    rows->addLayout(m_head);
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
    m_introductionRoom->setVisible(!texts.isEmpty());
    fitIntroduction();
}

/// With large letters a long introduction scrolls in a quarter of the page, so that the records keep the rest.
void RecordsPage::fitIntroduction() {
    if (m_introduction->text().isEmpty())
        return;
    const auto heightAt = [this](int width) {
        return m_introduction->heightForWidth(std::min(width, m_introduction->maximumWidth()));
    };
    const QMargins around = m_head->contentsMargins();
    const int room = std::max(width() - around.left() - around.right(), 1);
    const int most = std::max(height() / 4, 3 * fontMetrics().lineSpacing());
    const bool whole = heightAt(room) <= most;
    const int bar = whole ? 0 : m_introductionRoom->verticalScrollBar()->sizeHint().width();
    const int wide = std::min(std::max(room - bar, 1), m_introduction->maximumWidth());
    m_introduction->resize(wide, heightAt(wide));
    m_introductionRoom->setFixedHeight(std::min(heightAt(wide), most));
    m_introductionRoom->setFocusPolicy(whole ? Qt::NoFocus : Qt::StrongFocus); // the arrows scroll
}

void RecordsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitIntroduction();
}

void RecordsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_introductionRoom)
        fitIntroduction();
}

} // namespace ks
