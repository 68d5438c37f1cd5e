#include "widgets/shell/topbar.h"

#include "forms/formtitle.h"
#include "session/session.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/literal.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/shell/searchbox.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ks {
namespace {

constexpr int leastRound = 16; ///< steps for its name in the narrowest bar

QString withState(const Round& round) {
    if (round.state == RoundState::Locked)
        return TopBar::tr("%1 (locked)").arg(round.name);
    return round.name;
}

} // namespace

TopBar::TopBar(Session& session, Navigator& navigator, QAction* undo, QAction* redo, QAction* exporting,
               QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_round(new QPushButton(this)),
      m_form(plainLabel({}, this)),
      m_search(new SearchBox(session, navigator, this)) {
    setObjectName(QStringLiteral("topBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int unit = steps(*this, 1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    line->setSpacing(unit);

    QLabel* name = plainLabel(QStringLiteral("Klimaatspiegel"), this);
    name->setFont(scaledFont(name->font(), 1.15, QFont::Bold));
    name->setForegroundRole(QPalette::Link);
    line->addWidget(name);
    line->addSpacing(unit);

    m_round->setObjectName(QStringLiteral("round"));
    m_round->setMenu(new QMenu(m_round));
    connect(m_round->menu(), &QMenu::aboutToShow, this, &TopBar::fillRoundMenu);
    m_round->setVisible(!session.isForm());
    m_form->setObjectName(QStringLiteral("formTitle"));
    m_form->setVisible(session.isForm());
    m_search->setVisible(!session.isForm());
    line->addWidget(m_round);
    line->addWidget(m_form);
    line->addSpacing(unit);
    line->addWidget(stepButton(undo));
    line->addWidget(stepButton(redo));
    line->addStretch(1);
    line->addWidget(m_search, 4);

    auto* out = new QPushButton(exporting->icon(), tr("Export…"), this);
    out->setObjectName(QStringLiteral("export"));
    out->setToolTip(plainToolTip(exporting->toolTip()));
    connect(out, &QPushButton::clicked, exporting, &QAction::trigger);
    connect(exporting, &QAction::changed, out, [out, exporting] { out->setVisible(exporting->isVisible()); });
    line->addWidget(out);

    connect(&m_session, &Session::changed, this, &TopBar::followRound);
    followRound();
}

QToolButton* TopBar::stepButton(QAction* action) {
    auto* button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(action, &QAction::changed, button, [this, button, action] { followStep(*button, *action); });
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_steps.append({button, action});
    followStep(*button, *action);
    return button;
}

void TopBar::followStep(QToolButton& button, const QAction& action) {
    const QString text = action.text().remove(QLatin1Char('&'));
    button.setIcon(action.icon());
    button.setEnabled(action.isEnabled());
    button.setAccessibleName(text);
    button.setToolTip(plainToolTip(text + QStringLiteral(" (") + action.shortcut().toString(QKeySequence::NativeText) +
                                   QLatin1Char(')')));
    button.setText(fontMetrics().elidedText(text, Qt::ElideRight, steps(*this, 36)));
    // In a narrow bar, or with large letters, the words give way to the field and the round.
    const bool words = action.isEnabled() && width() >= steps(*this, 150);
    button.setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    for (const auto& [button, action] : std::as_const(m_steps))
        followStep(*button, *action);
    followRound();
}

/// A long name of a round does not keep the window wide: it is shortened when that gets narrower.
QSize TopBar::minimumSizeHint() const {
    return QWidget::minimumSizeHint() - QSize(std::max(0, m_spare), 0);
}

void TopBar::followRound() {
    if (m_session.isForm()) {
        const QString title = formTitle(m_session.workspace());
        m_form->setText(fontMetrics().elidedText(title, Qt::ElideRight, steps(*this, 60)));
        m_form->setToolTip(plainToolTip(title));
        return;
    }
    const Round* round = m_session.workspace().round();
    const QString name = round ? withState(*round) : tr("No round yet");
    const int room = std::clamp(width() / 4, steps(*this, leastRound), steps(*this, 34));
    m_round->setText(literal(fontMetrics().elidedText(name, Qt::ElideRight, room)));
    m_round->setToolTip(plainToolTip(name));
    m_round->setAccessibleName(tr("Round: %1").arg(name));
    m_round->setMinimumWidth(m_round->sizeHint().width()); // what is shortened by now is not cut off on top of that
    const auto wide = [this](const QString& text) { return fontMetrics().horizontalAdvance(text); };
    const int least = wide(fontMetrics().elidedText(name, Qt::ElideRight, steps(*this, leastRound)));
    m_spare = wide(m_round->text()) - least;
    updateGeometry();
}

void TopBar::fillRoundMenu() {
    QMenu& menu = *m_round->menu();
    menu.clear();
    auto* choices = new QActionGroup(&menu);
    for (const Round& round : m_session.workspace().roundsInOrder()) {
        QAction* action = menu.addAction(literal(withState(round)));
        action->setCheckable(true);
        action->setChecked(round.id == m_session.workspace().loadedRound);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = round.id] {
            if (const Result<void> shown = m_session.showRound(id); !shown)
                emit failed(shown.error());
        });
    }
    menu.addSeparator();
    QAction* add =
        menu.addAction(lineIcon(QStringLiteral("round")), tr("New round…"), this, &TopBar::newRoundRequested);
    add->setEnabled(!m_session.isReadOnly());
}

void TopBar::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
}

} // namespace ks
