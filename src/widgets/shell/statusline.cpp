#include "widgets/shell/statusline.h"

#include "session/session.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/pages/overviewfigures.h"
#include "widgets/shell/findingslist.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace ks {

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent),
      m_session(session),
      m_saved(plainLabel({}, this)),
      m_cities(plainLabel({}, this)),
      m_findings(new QPushButton(this)),
      m_file(plainLabel({}, this)) {
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_file->setObjectName(QStringLiteral("fileName"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setFlat(true);
    m_findings->hide();
    const int unit = steps(*this, 1);
    setContentsMargins(unit, 0, unit, 0);
    for (QLabel* label : {m_saved, m_cities})
        label->setContentsMargins(0, 0, 2 * unit, 0);
    addWidget(m_saved);
    addWidget(m_cities);
    addWidget(m_findings);
    addPermanentWidget(m_file);
    connect(m_findings, &QPushButton::clicked, this, &StatusLine::findingsRequested);
    connect(&m_session, &Session::changed, this, &StatusLine::follow);
    follow();
}

void StatusLine::addTask(QWidget* task) {
    addPermanentWidget(task);
    task->installEventFilter(this);
    task->hide();
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        for (QLabel* each : {m_cities, m_file})
            each->setVisible(event->type() == QEvent::HideToParent);
    }
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::follow() {
    const Timestamp saved = m_session.lastSavedAt();
    const QString time = locale().toString(saved.toDateTime().time(), QStringLiteral("HH:mm"));
    if (m_session.isReadOnly())
        m_saved->setText(tr("Read only"));
    else
        m_saved->setText(saved.isNull() ? tr("All is saved") : tr("Saved %1").arg(time));
    m_cities->setText(m_session.isForm() ? QString() : citiesWithScoresText(m_session.workspace()));
    if (m_painted)
        countFindings();
    const QFileInfo file(m_session.path());
    m_file->setText(file.fileName());
    m_file->setToolTip(plainToolTip(file.absoluteFilePath()));
}

void StatusLine::countFindings() {
    if (m_session.isForm())
        return; // the rules are about all cities together; a form checks itself on its own page
    const qsizetype themes = m_session.workspace().themes.size();
    const auto points = static_cast<int>(attentionLines(judge(m_session), themes).size());
    m_findings->setText(tr("%n point(s) of attention", nullptr, points));
    m_findings->setVisible(points > 0);
}

void StatusLine::paintEvent(QPaintEvent* event) {
    QStatusBar::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    // The rules need all that the round holds: that is read once the window stands.
    QTimer::singleShot(0, this, &StatusLine::countFindings);
}

} // namespace ks
