#include "models/heatmapsummarymodel.h"

#include "domain/scoretext.h"
#include "models/summarytext.h"

#include <QSet>

namespace ks {

HeatmapSummaryModel::HeatmapSummaryModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
    rebuild();
    connect(&m_session, &Session::changed, this, &HeatmapSummaryModel::follow);
}

void HeatmapSummaryModel::setArrangement(const GridArrangement& arrangement) {
    if (arrangement.transposed == m_transposed && arrangement.themeOrder == m_order)
        return;
    beginResetModel();
    m_transposed = arrangement.transposed;
    m_order = arrangement.themeOrder;
    rebuild();
    endResetModel();
}

void HeatmapSummaryModel::setLocale(const QLocale& locale) {
    m_locale = locale;
    if (!m_themes.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int HeatmapSummaryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_transposed ? static_cast<int>(m_themes.size()) : kinds;
}

int HeatmapSummaryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_transposed ? kinds : static_cast<int>(m_themes.size());
}

ThemeId HeatmapSummaryModel::themeAt(const QModelIndex& index) const {
    return index.isValid() ? m_themes[m_transposed ? index.row() : index.column()] : ThemeId();
}

SummaryKind HeatmapSummaryModel::kindAt(const QModelIndex& index) const {
    return static_cast<SummaryKind>(m_transposed ? index.column() : index.row());
}

QModelIndex HeatmapSummaryModel::indexOf(SummaryKind kind, const ThemeId& theme) const {
    const auto place = static_cast<int>(m_themes.indexOf(theme));
    if (place < 0)
        return {};
    return m_transposed ? index(place, static_cast<int>(kind)) : index(static_cast<int>(kind), place);
}

const ScoreStatistics& HeatmapSummaryModel::statisticsOf(const ThemeId& theme) const {
    return m_entries[m_themes.indexOf(theme)].statistics;
}

const std::optional<Score>& HeatmapSummaryModel::globalScoreOf(const ThemeId& theme) const {
    return m_entries[m_themes.indexOf(theme)].global;
}

QVariant HeatmapSummaryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThemeId theme = themeAt(index);
    if (role == ThemeIdRole)
        return theme.value;
    if (role == SummaryKindRole)
        return static_cast<int>(kindAt(index));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    const Entry& entry = m_entries[m_transposed ? index.row() : index.column()];
    return kindAt(index) == SummaryKind::GlobalScore ? globalData(theme, entry, role) : medianData(theme, entry, role);
}

QString HeatmapSummaryModel::themeName(const ThemeId& id) const {
    const Theme* theme = m_session.workspace().theme(id);
    return theme ? theme->name : id.value;
}

QVariant HeatmapSummaryModel::globalData(const ThemeId& theme, const Entry& entry, int role) const {
    QString inFull = entry.global ? longScoreText(*entry.global, m_locale) : tr("open, not decided yet");
    if (entry.layer == LayerState::Differs)
        inFull = tr("%1, differs from the median").arg(inFull);
    else if (entry.layer == LayerState::Outdated)
        inFull = tr("%1, entered before scores of the theme changed").arg(inFull);
    switch (role) {
    case Qt::DisplayRole:
        return entry.global ? shortScoreText(*entry.global, m_locale) : tr("open");
    case ScoreRole:
        return entry.global ? QVariant::fromValue(*entry.global) : QVariant();
    case OpenRole:
        return !entry.global;
    case LayerRole:
        return static_cast<int>(entry.layer);
    case LongTextRole:
        return inFull;
    case Qt::ToolTipRole:
        return plainToolTip(tr("Global score, %1: %2").arg(themeName(theme), inFull));
    case Qt::AccessibleTextRole:
        return tr("Global score, %1, %2").arg(themeName(theme), inFull);
    default:
        return {};
    }
}

QVariant HeatmapSummaryModel::medianData(const ThemeId& theme, const Entry& entry, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return medianText(entry.statistics, m_locale);
    case NoteRole:
        return medianNote(entry.statistics, m_locale);
    case LongTextRole:
        return medianLongText(entry.statistics, m_locale);
    case Qt::ToolTipRole:
        return plainToolTip(themeName(theme) + QStringLiteral(": ") + medianLongText(entry.statistics, m_locale) +
                            QLatin1Char('\n') + tr("Over all cities of the round; “between” counts as its midpoint."));
    case Qt::AccessibleTextRole:
        return tr("Median, %1, %2").arg(themeName(theme), medianLongText(entry.statistics, m_locale));
    default:
        return {};
    }
}

QVariant HeatmapSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool overThemes = (orientation == Qt::Horizontal) != m_transposed;
    if (section < 0 || section >= (overThemes ? m_themes.size() : kinds))
        return {};
    if (!overThemes) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        return static_cast<SummaryKind>(section) == SummaryKind::GlobalScore ? tr("Global score") : tr("Median");
    }
    const Theme* theme = m_session.workspace().theme(m_themes[section]);
    const QString name = themeName(m_themes[section]);
    switch (role) {
    case Qt::DisplayRole:
        return theme && !theme->shortName.isEmpty() ? theme->shortName : name;
    case Qt::AccessibleTextRole:
        return name;
    case Qt::ToolTipRole:
        return plainToolTip(name);
    case ThemeIdRole:
        return m_themes[section].value;
    default:
        return {};
    }
}

HeatmapSummaryModel::Entry HeatmapSummaryModel::compute(const ThemeId& theme) const {
    const Workspace& workspace = m_session.workspace();
    Entry entry;
    entry.statistics = scoreStatistics(workspace.scoresOfTheme(theme));
    if (const std::optional<Adjustment> latest = workspace.globalScore(theme)) {
        entry.global = latest->value;
        entry.layer = layersOf(workspace, {theme}).state;
    }
    return entry;
}

void HeatmapSummaryModel::rebuild() {
    m_themes = arrangedThemes(m_session.workspace(), m_order);
    m_entries.clear();
    for (const ThemeId& theme : m_themes)
        m_entries.append(compute(theme));
}

void HeatmapSummaryModel::follow(const Change& change) {
    if (change.everything) {
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    QSet<ThemeId> themes;
    for (const AdjustmentPlace& each : change.adjustments) {
        if (!each.city)
            themes.insert(each.theme);
    }
    for (const ScoreKey& key : change.scores) {
        if (key.round == m_session.workspace().loadedRound)
            themes.insert(key.theme);
    }
    for (const ThemeId& theme : themes)
        refresh(theme);
}

void HeatmapSummaryModel::refresh(const ThemeId& theme) {
    const qsizetype place = m_themes.indexOf(theme);
    if (place < 0)
        return;
    const Entry before = m_entries[place];
    m_entries[place] = compute(theme);
    const Entry& now = m_entries[place];
    for (const SummaryKind kind : {SummaryKind::GlobalScore, SummaryKind::Median}) {
        const bool changed = kind == SummaryKind::GlobalScore ? before.global != now.global || before.layer != now.layer
                                                              : !(before.statistics == now.statistics);
        const QModelIndex cell = indexOf(kind, theme);
        if (changed)
            emit dataChanged(cell, cell);
    }
}

} // namespace ks
