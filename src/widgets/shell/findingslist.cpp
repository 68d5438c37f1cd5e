#include "widgets/shell/findingslist.h"

#include "widgets/look/iconfactory.h"
#include "widgets/look/plaintext.h"

#include <QStyle>

#include <algorithm>

namespace ks {
namespace {

constexpr qsizetype gatherFrom = 3;

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

AttentionLine lineOf(const Finding& finding, const QString& places) {
    return {finding.severity, places + QStringLiteral(": ") + finding.message, finding.city, finding.theme};
}

/// The places of findings that say the same.
QString placesOf(const QList<Finding>& same, qsizetype themesInAll) {
    const bool themesOnly =
        std::all_of(same.cbegin(), same.cend(), [](const Finding& each) { return each.theme && !each.city; });
    if (themesOnly && same.size() == themesInAll)
        return FindingsList::tr("All themes");
    QStringList places;
    for (const Finding& each : same)
        places.append(each.where);
    return places.join(QStringLiteral(", "));
}

bool sameWords(const Finding& a, const Finding& b) {
    return a.rule == b.rule && a.severity == b.severity && a.message == b.message;
}

} // namespace

QList<AttentionLine> attentionLines(const QList<Finding>& all, qsizetype themesInAll) {
    QList<AttentionLine> lines;
    QList<Finding> rest = all;
    while (!rest.isEmpty()) {
        const Finding first = rest.first();
        QList<Finding> same;
        std::copy_if(rest.cbegin(), rest.cend(), std::back_inserter(same),
                     [&](const Finding& each) { return sameWords(each, first); });
        if (same.size() < gatherFrom) {
            lines.append(lineOf(first, first.where));
            rest.removeFirst();
        } else {
            lines.append(lineOf(first, placesOf(same, themesInAll)));
            rest.removeIf([&](const Finding& each) { return sameWords(each, first); });
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const AttentionLine& a, const AttentionLine& b) { return a.severity < b.severity; });
    return lines;
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

void FindingsList::fill(const Workspace& workspace) {
    fill(findings(workspace), workspace.themes.size());
}

void FindingsList::fill(const QList<Finding>& found, qsizetype themesInAll) {
    m_lines = attentionLines(found, themesInAll);
    clear();
    for (const AttentionLine& line : std::as_const(m_lines)) {
        auto* item = new QListWidgetItem(lineIcon(iconFor(line.severity)), line.text, this);
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
