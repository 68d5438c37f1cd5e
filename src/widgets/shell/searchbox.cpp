#include "widgets/shell/searchbox.h"

#include "session/session.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/pages/page.h"
#include "widgets/shell/places.h"
#include "widgets/shell/searchpanel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace ks {

SearchBox::SearchBox(Session& session, Navigator& navigator, QWidget* bar)
    : QWidget(bar),
      m_session(session),
      m_navigator(navigator),
      m_model(session, [&session] { return placeEntries(session.workspace()); }),
      m_field(new QLineEdit(this)) {
    m_field->setObjectName(QStringLiteral("search"));
    m_field->setAccessibleName(tr("Search in everything"));
    m_field->setPlaceholderText(tr("Search in everything"));
    m_field->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(steps(*this, 16));
    m_field->setMaximumWidth(steps(*this, 44));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBox::ask);
    connect(&m_model, &SearchModel::failed, this,
            [this](const Error& error) { m_navigator.tell(failureNotice(error)); });
    connect(&m_session, &Session::changed, this, [this] {
        if (m_panel && m_panel->isVisible())
            ask();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

SearchPanel& SearchBox::panel() {
    if (!m_panel) {
        m_panel = new SearchPanel(m_model, window());
        m_panel->hits().installEventFilter(this);
        connect(m_panel, &SearchPanel::chosen, this, &SearchBox::choose);
        window()->installEventFilter(this);
    }
    return *m_panel;
}

void SearchBox::start() {
    if (!isMine(window()->focusWidget()))
        m_before = window()->focusWidget();
    parentWidget()->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    ask();
}

void SearchBox::ask() {
    const QString query = m_field->text();
    if (query.trimmed().isEmpty()) {
        if (m_panel)
            m_panel->hide();
        return;
    }
    m_model.ask(query);
    panel().showUnder(*m_field);
    m_field->setAccessibleDescription(panel().summary());
}

void SearchBox::choose(int row) {
    const std::optional<SearchPlace> place = m_model.placeAt(row);
    if (!place) {
        m_model.showMore(row);
        panel().showUnder(*m_field);
        m_panel->hits().setCurrentIndex(m_model.index(row));
        return;
    }
    m_field->setFocus(); // what is hidden would hand the keyboard to anybody
    end(false);
    leadTo(m_navigator, m_session.workspace(), *place);
    if (m_field->hasFocus() && m_before)
        m_before->setFocus(); // the place was on the screen already
}

void SearchBox::end(bool giveBack) {
    if (giveBack && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    if (m_panel)
        m_panel->hide();
    if (window()->isFullScreen())
        parentWidget()->hide();
}

bool SearchBox::isMine(const QWidget* widget) const {
    return widget && (isAncestorOf(widget) || (m_panel && (widget == m_panel || m_panel->isAncestorOf(widget))));
}

void SearchBox::followFocus(const QWidget* now) {
    if (now == m_field) {
        if (!m_panel || !m_panel->isVisible())
            ask();
    } else if (now && !isMine(now) && m_panel && now->window() == window()) {
        end(false);
    }
}

bool SearchBox::keyInField(int key) {
    const bool open = m_panel && m_panel->isVisible();
    switch (key) {
    case Qt::Key_Escape:
        end(true);
        return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        if (open && m_model.firstHit() >= 0) {
            m_panel->hits().setFocus();
            m_panel->hits().setCurrentIndex(m_model.index(m_model.firstHit()));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && m_model.firstHit() >= 0)
            choose(m_model.firstHit());
        return true;
    default:
        return false;
    }
}

bool SearchBox::keyInHits(QKeyEvent& event) {
    const int row = m_panel->hits().currentIndex().row();
    switch (event.key()) {
    case Qt::Key_Escape:
        end(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    case Qt::Key_Up:
        if (row > m_model.firstHit())
            return false;
        m_field->setFocus();
        return true;
    default:
        break;
    }
    const QString typed = event.text();
    if (!typed.isEmpty() && (typed[0].isPrint() || event.key() == Qt::Key_Backspace)) { // goes on with the query
        m_field->setFocus();
        QCoreApplication::sendEvent(m_field, &event);
        return true;
    }
    return false;
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto& key = static_cast<QKeyEvent&>(*event);
        if (watched == m_field && keyInField(key.key()))
            return true;
        if (m_panel && watched == &m_panel->hits() && keyInHits(key))
            return true;
    } else if (event->type() == QEvent::Resize && watched == window() && m_panel && m_panel->isVisible()) {
        m_panel->showUnder(*m_field);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ks
