#include "widgets/form/themeform.h"

#include "models/formhub.h"
#include "models/heatmaproles.h"
#include "session/session.h"
#include "widgets/form/linesview.h"
#include "widgets/form/refusedfield.h"
#include "widgets/form/statementdelegate.h"
#include "widgets/form/statementeditor.h"
#include "widgets/form/themescoreview.h"
#include "widgets/look/focusinsight.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/iconlabel.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ks {

ThemeForm::ThemeForm(const PageContext& context, const EarlierAnswers& earlier, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(context.session), m_delegate(new StatementDelegate(this)) {
    setObjectName(QStringLiteral("themeForm"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    m_list = new QListView(this); // before what stands at its right, for the order of Tab
    m_editor = new StatementEditor(context, earlier, this);
    m_score = new ThemeScoreView(context, earlier, this);
    m_points = makePointsView(context, this);
    buildBody(*rows);
    rows->addWidget(buildFoot());
    connect(m_editor, &StatementEditor::nextWanted, this, &ThemeForm::next);
    connect(m_editor, &StatementEditor::previousWanted, this, &ThemeForm::previous);
    connect(m_score, &ThemeScoreView::nextWanted, this, &ThemeForm::next);
    connect(m_score, &ThemeScoreView::previousWanted, this, &ThemeForm::previous);
    connect(m_points, &LinesView::nextWanted, this, &ThemeForm::next);
    connect(m_points, &LinesView::previousWanted, this, &ThemeForm::previous);
    for (const auto& [key, by] : {std::pair(Qt::Key_Down, 1), std::pair(Qt::Key_Up, -1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

QWidget* ThemeForm::buildHead() {
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    const int unit = steps(*this, 1);
    line->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    line->setSpacing(unit);
    auto* back = new QPushButton(lineIcon(QStringLiteral("overview")), tr("All themes"), head);
    back->setObjectName(QStringLiteral("toHub"));
    connect(back, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            emit hubWanted();
    });
    m_title = plainLabel({}, head);
    m_title->setObjectName(QStringLiteral("themeFormTitle"));
    m_title->setWordWrap(true);
    m_title->setFont(scaledFont(m_title->font(), 1.2, QFont::DemiBold));
    m_stateIcon = new IconLabel(QStringLiteral("pending"), head);
    m_state = plainLabel({}, head);
    m_state->setObjectName(QStringLiteral("themeFormState"));
    m_state->setWordWrap(true);
    line->addWidget(back);
    line->addWidget(m_title, 2);
    line->addWidget(m_stateIcon);
    line->addWidget(m_state, 1);
    return head;
}

void ThemeForm::buildBody(QVBoxLayout& rows) {
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    m_list->setObjectName(QStringLiteral("statementList"));
    m_list->setAccessibleName(tr("Statements of the theme"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumWidth(steps(*this, 22));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_stack = new QStackedWidget(split);
    for (QWidget* each :
         {static_cast<QWidget*>(m_editor), static_cast<QWidget*>(m_score), static_cast<QWidget*>(m_points)})
        m_stack->addWidget(each);
    split->addWidget(m_list);
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    split->setSizes({steps(*this, 34), steps(*this, 110)});
    rows.addWidget(split, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now, const QModelIndex& before) {
                if (m_moving || !now.isValid() || open(now.row()))
                    return;
                m_moving = true;
                m_list->setCurrentIndex(before); // what was refused is still there
                m_moving = false;
            });
    connect(m_list, &QListView::activated, this, [this] { firstFocus()->setFocus(); });
}

QWidget* ThemeForm::buildFoot() {
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    const int unit = steps(*this, 1);
    line->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    line->setSpacing(unit);
    m_previous = new QPushButton(lineIcon(QStringLiteral("up")), tr("Previous"), foot);
    m_previous->setObjectName(QStringLiteral("previousStatement"));
    m_previous->setToolTip(plainToolTip(tr("PageUp, or Alt with the arrow up")));
    m_next = new QPushButton(lineIcon(QStringLiteral("down")), tr("Next"), foot);
    m_next->setObjectName(QStringLiteral("nextStatement"));
    m_next->setToolTip(plainToolTip(tr("Enter, PageDown, or Alt with the arrow down")));
    m_position = plainLabel({}, foot);
    m_position->setObjectName(QStringLiteral("statementPosition"));
    m_position->setWordWrap(true);
    m_position->setAlignment(Qt::AlignCenter);
    makeQuiet(m_position);
    line->addWidget(m_previous);
    line->addWidget(m_position, 1);
    line->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, &ThemeForm::previous);
    connect(m_next, &QPushButton::clicked, this, &ThemeForm::next);
    return foot;
}

bool ThemeForm::show(const FormPlace& place) {
    if (!flush())
        return false;
    const bool other =
        place.city != m_place.city || place.theme != m_place.theme || place.respondent != m_place.respondent;
    m_place = place;
    if (other)
        m_model.show(place.city, place.theme, place.respondent);
    const int wanted = place.question ? m_model.rowOf(*place.question) : -1;
    showRow(wanted >= 0 ? wanted : firstOpen());
    refresh();
    return true;
}

int ThemeForm::firstOpen() const {
    for (int row = 0; row < m_model.statements(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(ScoreRole).value<Score>().kind() == ScoreKind::Missing ||
            !index.data(StatementReviewRole).toString().isEmpty())
            return row;
    }
    return 0;
}

int ThemeForm::current() const {
    return m_list->currentIndex().row();
}

/// Leaves the line that is shown for another one.
bool ThemeForm::open(int row) {
    if (!mayLeave())
        return false;
    showRow(row);
    return true;
}

void ThemeForm::showRow(int row) {
    m_moving = true;
    m_list->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    m_moving = false;
    m_list->scrollTo(m_model.index(row));
    switch (m_model.lineAt(row)) {
    case StatementLine::Statement:
        m_place.question = m_model.questionAt(row);
        m_editor->show(m_place, row + 1, m_model.statements());
        m_stack->setCurrentWidget(m_editor);
        break;
    case StatementLine::Score:
        m_score->show(m_place.city, m_place.theme);
        m_stack->setCurrentWidget(m_score);
        break;
    case StatementLine::Points:
        m_points->show(m_place.city, m_place.theme);
        m_stack->setCurrentWidget(m_points);
        break;
    }
    m_position->setText(row < m_model.statements() ? tr("Statement %1 of %2").arg(row + 1).arg(m_model.statements())
                                                   : m_model.index(row).data().toString());
    emit placeChanged(m_place);
}

void ThemeForm::next() {
    step(1);
}

void ThemeForm::previous() {
    step(-1);
}

void ThemeForm::step(int by) {
    const int to = current() + by;
    if (to < 0 || to >= m_model.rowCount()) {
        if (mayLeave())
            emit themeWanted(by);
        return;
    }
    const bool inList = m_list->hasFocus();
    const bool atButton = m_next->hasFocus() || m_previous->hasFocus();
    if (open(to) && !inList && !atButton) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
        if (auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget())) // which may have had it before
            bringFocusIntoSight(*area);
    }
}

void ThemeForm::fillHead() {
    const FormHub hub = formHub(m_context.session.workspace(), m_place.city, locale());
    for (const HubTheme& each : hub.themes) {
        if (each.theme != m_place.theme)
            continue;
        m_title->setText(each.name);
        m_stateIcon->setIcon(progressIcon(each.state));
        m_state->setText(QStringLiteral("%1 · %2").arg(each.stateTitle, each.count));
    }
}

void ThemeForm::refresh() {
    fillHead();
    if (m_stack->currentWidget() == m_editor)
        m_editor->refresh();
    else if (m_stack->currentWidget() == m_score)
        m_score->refresh();
    else
        m_points->refresh();
}

bool ThemeForm::flush() {
    if (m_stack->currentWidget() == m_editor)
        return m_editor->flush();
    return m_stack->currentWidget() == m_score ? m_score->flush() : m_points->flush();
}

bool ThemeForm::mayLeave() {
    if (flush())
        return true;
    leadToRefused(*m_stack->currentWidget());
    return false;
}

QWidget* ThemeForm::firstFocus() const {
    if (m_stack->currentWidget() == m_editor)
        return m_editor->firstFocus();
    return m_stack->currentWidget() == m_score ? m_score->firstFocus() : m_points->firstFocus();
}

void ThemeForm::showField(const FormField& field) {
    const bool points = field.part == FormPart::Points;
    const bool score = field.part == FormPart::Decision || field.part == FormPart::Reason ||
                       field.part == FormPart::Target || (field.part == FormPart::Evidence && !field.question);
    const int row = points           ? m_model.rowOf(StatementLine::Points)
                    : score          ? m_model.rowOf(StatementLine::Score)
                    : field.question ? m_model.rowOf(*field.question)
                                     : firstOpen();
    if (row >= 0 && row != current() && !open(row))
        return;
    QWidget* target = points  ? m_points->firstFocus()
                      : score ? m_score->fieldOf(field.part)
                              : m_editor->fieldOf(field.part);
    target->setFocus(Qt::OtherFocusReason);
    if (score)
        m_score->ensureWidgetVisible(target);
    else if (!points)
        m_editor->ensureWidgetVisible(target);
}

void ThemeForm::setLevelPalette(LevelPaletteId palette) {
    m_delegate->setLevelPalette(palette);
    m_list->viewport()->update();
    m_editor->setLevelPalette(palette);
    m_score->setLevelPalette(palette);
}

} // namespace ks
