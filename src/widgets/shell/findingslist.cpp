#include "widgets/shell/findingslist.h"

#include "domain/analysis/findinggroups.h"
#include "session/session.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/plaintext.h"

#include <QPixmap>
#include <QStyle>

namespace ks {
namespace {

QString iconFor(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

QList<AttentionLine> attentionLines(const QList<Finding>& all, qsizetype themesInAll) {
    QList<AttentionLine> lines;
    for (const FindingGroup& group : findingGroups(all, themesInAll)) {
        const Finding& first = group.first();
        lines.append(
            {first.severity, group.where + QStringLiteral(": ") + first.message, first.city, first.theme, first.row});
    }
    return lines;
}

QList<AttentionLine> linesOfAllPlaces(const QList<Finding>& all, qsizetype themesInAll) {
    QList<AttentionLine> lines;
    for (const FindingGroup& group : findingGroups(all, themesInAll)) {
        const Finding& first = group.first();
        const auto places = static_cast<int>(group.findings.size());
        const QString text = places == 1 ? group.where + QStringLiteral(": ") + first.message
                                         : first.message + QLatin1Char(' ') +
                                               FindingsList::tr("(%n place(s))", "below a message", places);
        lines.append({first.severity, text, first.city, first.theme, first.row});
        if (places == 1)
            continue;
        for (const Finding& each : group.findings)
            lines.append({each.severity, each.where, each.city, each.theme, each.row, true});
    }
    return lines;
}

QList<Finding> judge(Session& session) {
    std::ignore = session.needContent();
    return findings(session.workspace());
}

FindingsList::FindingsList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("What asks for attention"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setIconSize(QSize(icon, icon));
    connect(this, &QListWidget::itemClicked, this, &FindingsList::choose);
    connect(this, &QListWidget::itemActivated, this, &FindingsList::choose);
}

void FindingsList::fill(Session& session) {
    fill(judge(session), session.workspace().themes.size());
}

void FindingsList::fill(const QList<Finding>& found, qsizetype themesInAll) {
    setLines(linesOfAllPlaces(found, themesInAll));
}

void FindingsList::setLines(const QList<AttentionLine>& lines) {
    m_lines = lines;
    clear();
    QPixmap indent(iconSize());
    indent.fill(Qt::transparent);
    for (const AttentionLine& line : std::as_const(m_lines)) {
        auto* item = line.part ? new QListWidgetItem(QIcon(indent), QStringLiteral("– ") + line.text, this)
                               : new QListWidgetItem(lineIcon(iconFor(line.severity)), line.text, this);
        item->setToolTip(plainToolTip(line.text));
    }
    if (m_lines.isEmpty()) {
        auto* item = new QListWidgetItem(lineIcon(QStringLiteral("done")), tr("Nothing asks for attention."), this);
        item->setFlags(Qt::ItemIsEnabled);
    }
}

QSize FindingsList::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 10};
}

void FindingsList::choose(const QListWidgetItem* item) {
    const int at = row(item);
    if (at >= 0 && at < m_lines.size())
        emit chosen(m_lines[at]);
}

} // namespace ks
