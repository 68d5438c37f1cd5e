#include "widgets/form/evidencelist.h"

#include "session/session.h"
#include "widgets/form/boundfield.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ks {

EvidenceList::EvidenceList(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("evidenceList"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(steps(*this, 1));
    m_add = new QPushButton(lineIcon(QStringLiteral("add")), tr("Add evidence"), this);
    m_add->setObjectName(QStringLiteral("addEvidence"));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &EvidenceList::addLine);
}

void EvidenceList::show(const EvidencePlace& place) {
    m_place = place;
    rebuild({}, false);
    refresh();
}

const Evidence* EvidenceList::row(const EvidenceId& id) const {
    return id.isEmpty() ? nullptr : m_session.workspace().content.of<Evidence>().find(id);
}

void EvidenceList::refresh() {
    QList<EvidenceId> ids;
    for (const Evidence* each : evidenceAt(m_session.workspace(), m_place))
        ids.append(each->id);
    QList<EvidenceId> shown;
    bool withNew = false;
    for (const Line& each : std::as_const(m_lines)) {
        if (each.id->isEmpty())
            withNew = true;
        else
            shown.append(*each.id);
    }
    if (ids != shown)
        rebuild(ids, withNew);
    for (const Line& each : std::as_const(m_lines)) {
        each.text->refresh();
        each.address->refresh();
        const Evidence* evidence = row(*each.id);
        each.open->setVisible(evidence && !evidence->address.isEmpty());
    }
}

void EvidenceList::rebuild(const QList<EvidenceId>& ids, bool withNew) {
    for (const Line& each : std::as_const(m_lines)) {
        each.widget->hide();
        each.widget->deleteLater(); // one of its fields may be what told of the change
    }
    m_lines.clear();
    for (const EvidenceId& each : ids)
        m_lines.append(makeLine(each, static_cast<int>(m_lines.size()) + 1));
    if (withNew)
        m_lines.append(makeLine({}, static_cast<int>(m_lines.size()) + 1));
    setReadOnly(m_readOnly);
}

EvidenceList::Line EvidenceList::makeLine(const EvidenceId& id, int number) {
    Line line;
    line.id = std::make_shared<EvidenceId>(id);
    line.widget = new QWidget(this);
    auto* rows = new QVBoxLayout(line.widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 0.5));
    const auto write = [this, shared = line.id](const Workspace& workspace, const QString* text,
                                                const QString* address) -> Result<Edit> {
        const Evidence* now = row(*shared);
        const QString words = text ? *text : now ? now->text : QString();
        const QString link = address ? *address : now ? now->address : QString();
        if (now)
            return changeEvidence(workspace, now->id, words, link);
        if (words.trimmed().isEmpty() && link.trimmed().isEmpty())
            return Edit();
        const Result<EvidenceAddition> addition = addEvidence(workspace, m_place, words, link);
        if (!addition)
            return addition.error();
        *shared = addition->id; // from now on the line is that row
        return addition->edit;
    };
    line.text = new BoundField(m_session, {QStringLiteral("text"), tr("Evidence %1").arg(number), FieldKind::Text},
                               QStringLiteral("evidenceText%1").arg(number),
                               {[this, shared = line.id](const Workspace&) {
                                    const Evidence* now = row(*shared);
                                    return QVariant(now ? now->text : QString());
                                },
                                [write](const Workspace& workspace, const QVariant& value) {
                                    const QString text = value.toString();
                                    return write(workspace, &text, nullptr);
                                }},
                               line.widget);
    FieldInfo link{QStringLiteral("address"), tr("Link of evidence %1").arg(number), FieldKind::Address};
    line.address = new BoundField(m_session, link, QStringLiteral("evidenceAddress%1").arg(number),
                                  {[this, shared = line.id](const Workspace&) {
                                       const Evidence* now = row(*shared);
                                       return QVariant(now ? now->address : QString());
                                   },
                                   [write](const Workspace& workspace, const QVariant& value) {
                                       const QString address = value.toString();
                                       return write(workspace, nullptr, &address);
                                   }},
                                  line.widget);
    rows->addWidget(line.text);
    rows->addWidget(line.address);
    auto* tools = new QWidget(line.widget);
    auto* flow = new FlowLayout(tools);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(steps(*this, 0.75));
    line.open = new QPushButton(lineIcon(QStringLiteral("export")), tr("Open link"), tools);
    line.open->setObjectName(QStringLiteral("openEvidence%1").arg(number));
    line.open->setAccessibleName(tr("Open the link of evidence %1").arg(number));
    line.remove = new QPushButton(lineIcon(QStringLiteral("remove")), tr("Remove"), tools);
    line.remove->setObjectName(QStringLiteral("removeEvidence%1").arg(number));
    line.remove->setAccessibleName(tr("Remove evidence %1").arg(number));
    flow->addWidget(line.open);
    flow->addWidget(line.remove);
    rows->addWidget(tools);
    connect(line.open, &QPushButton::clicked, this, [this, shared = line.id] { openAddress(*shared); });
    connect(line.remove, &QPushButton::clicked, this, [this, shared = line.id] { removeLine(shared); });
    line.open->hide();
    m_column->insertWidget(m_column->indexOf(m_add), line.widget);
    const auto before = m_lines.isEmpty() ? nullptr : m_lines.last().remove;
    if (before)
        QWidget::setTabOrder(before, line.text->target());
    QWidget::setTabOrder(line.text->target(), line.address->target());
    QWidget::setTabOrder(line.address->target(), line.open);
    QWidget::setTabOrder(line.open, line.remove);
    QWidget::setTabOrder(line.remove, m_add);
    line.widget->show();
    return line;
}

void EvidenceList::addLine() {
    for (const Line& each : std::as_const(m_lines)) {
        if (each.id->isEmpty()) {
            each.text->target()->setFocus();
            return;
        }
    }
    m_lines.append(makeLine({}, static_cast<int>(m_lines.size()) + 1));
    m_lines.last().text->target()->setFocus();
}

void EvidenceList::removeLine(const std::shared_ptr<EvidenceId>& id) {
    m_add->setFocus(); // the line goes
    if (row(*id)) {
        const Result<Edit> edit = removeEvidence(m_session.workspace(), *id);
        if (edit)
            std::ignore = m_session.apply(*edit); // a refusal is told by Session::failed
        return;
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].id != id)
            continue;
        m_lines[i].widget->hide();
        m_lines[i].widget->deleteLater();
        m_lines.removeAt(i);
        return;
    }
}

void EvidenceList::openAddress(const EvidenceId& id) const {
    const Evidence* evidence = row(id);
    const QUrl url(evidence ? evidence->address : QString(), QUrl::StrictMode);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(url);
}

bool EvidenceList::flush() {
    bool done = true;
    for (const Line& each : QList<Line>(m_lines)) {
        done = each.text->flush() && done;
        done = each.address->flush() && done;
    }
    return done;
}

void EvidenceList::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (const Line& each : std::as_const(m_lines)) {
        each.text->setReadOnly(readOnly);
        each.address->setReadOnly(readOnly);
        each.remove->setEnabled(!readOnly);
    }
    m_add->setEnabled(!readOnly);
}

QWidget* EvidenceList::firstFocus() const {
    return m_lines.isEmpty() ? static_cast<QWidget*>(m_add) : m_lines.first().text->target();
}

} // namespace ks
