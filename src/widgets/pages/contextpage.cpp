#include "widgets/pages/contextpage.h"

#include "models/themereading.h"
#include "session/session.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/reading/readingview.h"
#include "widgets/records/recordpanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ks {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int deepest = 6; // a damaged file could go round in circles
const QString sectionEntity = QLatin1String(ReportSection::entity);

} // namespace

ContextPage::ContextPage(const PageContext& context, QWidget* parent) : Page(parent), m_context(context) {
    setObjectName(QStringLiteral("contextPage"));
    if (const Result<void> read = m_context.session.needContent(); !read)
        m_context.navigator.tell(failureNotice(read.error()));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(unit);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 0);
    QLabel* title = plainLabel(tr("Texts of the report"), this);
    makeHeading(title);
    QLabel* note = plainParagraph(
        tr("Restated in short after the report of June 2025. Whoever owns the original text can put it in."), this);
    makeQuiet(note);
    head->addWidget(title);
    head->addWidget(note);
    rows->addLayout(head);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    m_tree = new QTreeWidget(split);
    m_tree->setObjectName(QStringLiteral("sectionTree"));
    m_tree->setAccessibleName(tr("Sections of the report"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setMinimumWidth(steps(*this, 28));
    m_tree->header()->setStretchLastSection(true);
    m_reading = new ReadingView(m_lines, split);
    m_reading->setObjectName(QStringLiteral("sectionReading"));
    m_reading->setAccessibleName(tr("Text of the section"));
    m_panel = new RecordPanel(context, split);
    for (QWidget* each :
         {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_reading), static_cast<QWidget*>(m_panel)})
        split->addWidget(each);
    split->setStretchFactor(1, 1);
    rows->addWidget(split, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            showSection(ReportSectionId(item->data(0, idRole).toString()));
    });
    connect(m_reading, &ReadingView::currentRecordChanged, m_panel, [this](const RowRef& record) {
        if (!record.key.isEmpty())
            m_panel->show(record);
    });
    connect(m_reading, &ReadingView::recordActivated, m_panel, &RecordPanel::edit);
    connect(&m_context.session, &Session::changed, this, &ContextPage::follow);
    fillTree();
}

void ContextPage::fillTree() {
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        addBelow(std::nullopt, m_tree->invisibleRootItem(), 0);
        m_tree->expandToDepth(0);
    }
    QTreeWidgetItem* wanted = nullptr;
    for (QTreeWidgetItemIterator it(m_tree); *it && !wanted; ++it) {
        if ((*it)->data(0, idRole).toString() == m_section.value)
            wanted = *it;
    }
    if (!wanted)
        wanted = m_tree->topLevelItem(0);
    m_tree->setCurrentItem(wanted);
    if (!wanted)
        m_section = {};
    fillText();
}

void ContextPage::addBelow(const std::optional<ReportSectionId>& parent, QTreeWidgetItem* above, int depth) {
    if (depth > deepest)
        return;
    for (const ReportSection* each : rowsInOrder<ReportSection>(
             m_context.session.workspace().content, [&](const ReportSection& row) { return row.parent == parent; })) {
        auto* item = new QTreeWidgetItem(above, {each->title});
        item->setData(0, idRole, each->id.value);
        addBelow(each->id, item, depth + 1);
    }
}

void ContextPage::showSection(const ReportSectionId& section) {
    if (section == m_section)
        return;
    m_section = section;
    fillText();
    m_reading->scrollToTop();
    m_panel->show({sectionEntity, section.value});
}

void ContextPage::fillText() {
    QList<ReadingLine> lines = sectionReading(m_context.session.workspace(), m_section);
    if (m_section.isEmpty())
        lines = {{ReadingKind::Open, tr("This round has no texts of the report yet."), {}, 0, {}, Origin::Report}};
    m_lines.setLines(lines);
}

void ContextPage::follow(const Change& change) {
    if (concerns<ReportSection>(change))
        fillTree();
}

QWidget* ContextPage::firstFocus() {
    return m_tree;
}

void ContextPage::showRecord(const RowRef& record) {
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, idRole).toString() == record.key)
            m_tree->setCurrentItem(*it);
    }
    m_panel->show(record);
}

} // namespace ks
