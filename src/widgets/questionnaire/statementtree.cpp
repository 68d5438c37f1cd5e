#include "widgets/questionnaire/statementtree.h"

#include "domain/evaluation/cityevaluation.h"
#include "domain/evaluation/questionnaireversions.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ks {
namespace {

constexpr int questionRole = Qt::UserRole;
constexpr int themeRole = Qt::UserRole + 1;
constexpr int retiredRole = Qt::UserRole + 2;

QString inWords(const StatementChange& change) {
    if (change.added)
        return StatementTree::tr("new");
    if (change.retired)
        return StatementTree::tr("left out");
    QStringList words;
    if (change.reworded)
        words.append(StatementTree::tr("reworded"));
    if (change.moved)
        words.append(StatementTree::tr("moved"));
    return words.join(QStringLiteral(", "));
}

} // namespace

StatementTree::StatementTree(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("statements"));
    setAccessibleName(tr("Statements by theme"));
    setColumnCount(2);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setHeaderLabels({tr("Statement"), tr("Difference")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, &StatementTree::chosen);
}

void StatementTree::fill(const Workspace& workspace, const QuestionnaireVersionId& version,
                         const std::optional<QuestionnaireVersionId>& other) {
    const ThemeId selectedTheme = theme();
    const QuestionId selected = question();
    m_version = version;
    m_changes.clear();
    if (other) {
        for (const StatementChange& each : compareVersions(workspace, *other, version))
            m_changes.insert(each.question.value, inWords(each));
    }
    const QSignalBlocker quiet(this);
    clear();
    setColumnHidden(1, !other);
    setHeaderHidden(!other);
    QList<Theme> themes = workspace.themes;
    std::stable_sort(themes.begin(), themes.end(),
                     [](const Theme& a, const Theme& b) { return a.chapterOrder < b.chapterOrder; });
    for (const Theme& each : std::as_const(themes)) {
        auto* item = new QTreeWidgetItem(this);
        item->setData(0, themeRole, each.id.value);
        const auto count = statementsOf(workspace.content, version, each.id).size();
        item->setText(0, tr("%1. %2 (%n statement(s))", nullptr, static_cast<int>(count))
                             .arg(QString::number(each.chapterOrder), each.name));
        item->setFont(0, scaledFont(font(), 1.0, QFont::DemiBold));
        item->setFirstColumnSpanned(!other);
        addStatements(*item, workspace);
        item->setExpanded(true);
    }
    restore(selectedTheme, selected);
}

void StatementTree::addStatements(QTreeWidgetItem& parent, const Workspace& workspace) {
    const ThemeId theme(parent.data(0, themeRole).toString());
    int number = 0;
    for (const QuestionWording* each : statementsOf(workspace.content, m_version, theme)) {
        QTreeWidgetItem* item = addLine(parent, *each, false);
        item->setText(0, QStringLiteral("%1. %2").arg(++number).arg(each->text));
    }
    for (const Question* each : retiredStatements(workspace.content, m_version, theme))
        addLine(parent, *lastWording(workspace.content, each->id), true);
}

QTreeWidgetItem* StatementTree::addLine(QTreeWidgetItem& parent, const QuestionWording& row, bool retired) {
    auto* item = new QTreeWidgetItem(&parent);
    item->setData(0, questionRole, row.question.value);
    item->setData(0, themeRole, parent.data(0, themeRole));
    item->setData(0, retiredRole, retired);
    item->setToolTip(0, plainToolTip(row.text));
    item->setText(1, m_changes.value(row.question.value));
    if (retired) {
        item->setText(0, tr("left out: %1").arg(row.text));
        QFont slanted = font();
        slanted.setItalic(true);
        item->setFont(0, slanted);
    }
    return item;
}

void StatementTree::restore(const ThemeId& theme, const QuestionId& question) {
    if (!question.isEmpty() && select(question))
        return;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (i == 0 || topLevelItem(i)->data(0, themeRole).toString() == theme.value)
            setCurrentItem(topLevelItem(i));
    }
}

ThemeId StatementTree::theme() const {
    return currentItem() ? ThemeId(currentItem()->data(0, themeRole).toString()) : ThemeId();
}

QuestionId StatementTree::question() const {
    return currentItem() ? QuestionId(currentItem()->data(0, questionRole).toString()) : QuestionId();
}

bool StatementTree::isRetired() const {
    return currentItem() && currentItem()->data(0, retiredRole).toBool();
}

bool StatementTree::select(const QuestionId& question) {
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->data(0, questionRole).toString() == question.value) {
            setCurrentItem(*it);
            return true;
        }
    }
    return false;
}

void StatementTree::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete)
        emit retireWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        emit editWanted();
    else
        QTreeWidget::keyPressEvent(event);
}

void StatementTree::changeEvent(QEvent* event) {
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setFont(0, scaledFont(font(), 1.0, QFont::DemiBold));
}

} // namespace ks
