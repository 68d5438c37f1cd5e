#include "widgets/pages/contextpage.h"

#include "models/markedorigin.h"
#include "models/themereading.h"
#include "session/session.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/pages/tableplaces.h"
#include "widgets/reading/readingview.h"
#include "widgets/records/recordpanel.h"
#include "widgets/records/takeoveroffer.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ks {
namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr int deepest = 6; // a damaged file could go round in circles
const QString sectionEntity = QLatin1String(ReportSection::entity);

/// The sections as the tree shows them, by depth and id: equal as long as only their words change.
QStringList shapeOf(const RoundContent& content, const std::optional<ReportSectionId>& parent, int depth) {
    QStringList shape;
    if (depth > deepest)
        return shape;
    for (const ReportSection* each :
         rowsInOrder<ReportSection>(content, [&](const ReportSection& row) { return row.parent == parent; })) {
        shape.append(QString::number(depth) + QLatin1Char(' ') + each->id.value);
        shape += shapeOf(content, each->id, depth + 1);
    }
    return shape;
}

QStringList shapeOf(const QTreeWidgetItem& above, int depth) {
    QStringList shape;
    for (int i = 0; i < above.childCount(); ++i) {
        shape.append(QString::number(depth) + QLatin1Char(' ') + above.child(i)->data(0, sectionRole).toString());
        shape += shapeOf(*above.child(i), depth + 1);
    }
    return shape;
}

} // namespace

ContextPage::ContextPage(const PageContext& context, QWidget* parent) : Page(parent), m_context(withContent(context)) {
    setObjectName(QStringLiteral("contextPage"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 1));
    rows->addWidget(buildHead());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildText());
    m_stack->addWidget(buildEmpty());
    rows->addWidget(m_stack, 1);
    connectParts();
    fill();
}

QWidget* ContextPage::buildHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    const int unit = steps(*this, 1);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 0);
    column->setSpacing(unit / 2);
    QLabel* title = plainLabel(tr("Texts of the report"), head);
    makeHeading(title);
    m_note = plainParagraph(
        tr("Restated in short after the report of June 2025. Whoever owns the original text can put it in."), head);
    m_note->setObjectName(QStringLiteral("restatedNote"));
    makeQuiet(m_note);
    column->addWidget(title);
    column->addWidget(m_note);
    return head;
}

QWidget* ContextPage::buildText() {
    auto* split = new QSplitter(m_stack);
    split->setChildrenCollapsible(false);
    m_tree = new QTreeWidget(split);
    m_tree->setObjectName(QStringLiteral("sectionTree"));
    m_tree->setAccessibleName(tr("Sections of the report"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setMinimumWidth(steps(*this, 24));
    m_tree->header()->setStretchLastSection(true);
    m_reading = new ReadingView(m_lines, split);
    m_reading->setObjectName(QStringLiteral("sectionReading"));
    m_reading->setAccessibleName(tr("Text of the section"));
    m_panel = new RecordPanel(m_context, split);
    split->addWidget(m_tree);
    split->addWidget(m_reading);
    split->addWidget(m_panel);
    split->setStretchFactor(1, 1);
    return split;
}

QWidget* ContextPage::buildEmpty() {
    auto* empty = new QWidget(m_stack);
    empty->setAutoFillBackground(true);
    empty->setBackgroundRole(QPalette::Base);
    auto* rows = new QVBoxLayout(empty);
    const int margin = steps(*this, 4);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(steps(*this, 2));
    QLabel* text = plainParagraph(tr("This round has no texts of the report yet."), empty);
    text->setAlignment(Qt::AlignHCenter);
    makeQuiet(text);
    m_offer = new TakeOverOffer(m_context, Qt::AlignHCenter, empty);
    rows->addStretch(1);
    rows->addWidget(text);
    rows->addWidget(m_offer);
    rows->addStretch(2);
    return empty;
}

void ContextPage::connectParts() {
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            showSection(ReportSectionId(item->data(0, sectionRole).toString()));
    });
    connect(m_reading, &ReadingView::currentRecordChanged, m_panel, [this](const RowRef& record) {
        if (record.entity == sectionEntity)
            m_panel->show(record);
    });
    connect(m_reading, &ReadingView::recordActivated, this, [this](const RowRef& record) {
        if (record.entity == reportTableEntity)
            showTable(m_context, record.key);
        else
            m_panel->edit();
    });
    connect(&m_context.session, &Session::changed, this, &ContextPage::follow);
}

/// A sign beside what is not as in the report, with the words for it as tool tip and for a reader of the screen.
void ContextPage::markOrigin(QTreeWidgetItem& item, const ReportSection& section) const {
    const Origin origin = markedOriginOf(m_context.session.workspace(), section);
    item.setIcon(0, origin == Origin::Changed ? lineIcon(QStringLiteral("edit"))
                    : origin == Origin::Added ? lineIcon(QStringLiteral("add"))
                                              : QIcon());
    const QString meaning = originMeaning(origin);
    const QString mark = originMark(origin);
    item.setToolTip(0, plainToolTip(meaning.isEmpty() ? section.title : section.title + QLatin1Char('\n') + meaning));
    item.setData(0, Qt::AccessibleTextRole,
                 mark.isEmpty() ? section.title : QStringLiteral("%1 (%2)").arg(section.title, mark));
}

void ContextPage::fill() {
    const QStringList shape = shapeOf(m_context.session.workspace().content, std::nullopt, 0);
    if (shape != shapeOf(*m_tree->invisibleRootItem(), 0))
        rebuildTree();
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const ReportSectionId id((*it)->data(0, sectionRole).toString());
        const ReportSection* section = m_context.session.workspace().content.of<ReportSection>().find(id);
        (*it)->setText(0, section->title);
        markOrigin(**it, *section);
    }
    m_stack->setCurrentIndex(shape.isEmpty() ? 1 : 0);
    if (shape.isEmpty())
        m_offer->refresh();
    fillText();
}

/// What was open stays open, as far as it is still there.
void ContextPage::rebuildTree() {
    QStringList open;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->isExpanded())
            open.append((*it)->data(0, sectionRole).toString());
    }
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    addBelow(std::nullopt, m_tree->invisibleRootItem(), 0);
    if (open.isEmpty())
        m_tree->expandToDepth(0);
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (open.contains((*it)->data(0, sectionRole).toString()))
            (*it)->setExpanded(true);
    }
    QTreeWidgetItem* current = itemOf(m_section.value);
    if (!current)
        current = m_tree->topLevelItem(0);
    m_tree->setCurrentItem(current);
    const ReportSectionId section(current ? current->data(0, sectionRole).toString() : QString());
    if (section != m_section) {
        m_section = section;
        m_panel->show({sectionEntity, section.value});
    }
}

void ContextPage::addBelow(const std::optional<ReportSectionId>& parent, QTreeWidgetItem* above, int depth) {
    if (depth > deepest)
        return;
    for (const ReportSection* each : rowsInOrder<ReportSection>(
             m_context.session.workspace().content, [&](const ReportSection& row) { return row.parent == parent; })) {
        auto* item = new QTreeWidgetItem(above);
        item->setSizeHint(0, {0, steps(*this, 2.6)});
        item->setData(0, sectionRole, each->id.value);
        addBelow(each->id, item, depth + 1);
    }
}

QTreeWidgetItem* ContextPage::itemOf(const QString& section) const {
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, sectionRole).toString() == section)
            return *it;
    }
    return nullptr;
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
    const Workspace& workspace = m_context.session.workspace();
    m_lines.setLines(sectionReading(workspace, m_section, [&](const QString& table) {
        const QString title = reportTableTitle(workspace, table);
        return title.isEmpty() ? title : tr("To the table: %1").arg(title);
    }));
    m_note->setVisible(isRestated());
}

/// Whether any of the sections on show is told in other words than those of the report.
bool ContextPage::isRestated() const {
    const RoundContent& content = m_context.session.workspace().content;
    return std::any_of(m_lines.lines().begin(), m_lines.lines().end(), [&](const ReadingLine& line) {
        const Provenance* from = provenanceOf(content, line.row);
        return from && from->restated;
    });
}

void ContextPage::follow(const Change& change) {
    if (concerns<ReportSection>(change) || !change.rounds.empty())
        fill();
}

QWidget* ContextPage::firstFocus() {
    return m_tree;
}

void ContextPage::showRecord(const RowRef& record) {
    if (QTreeWidgetItem* item = itemOf(record.key))
        m_tree->setCurrentItem(item);
    m_panel->show(record);
}

} // namespace ks
