#include "models/heatmapmodel.h"

#include "domain/scoretext.h"

namespace ks {

HeatmapModel::HeatmapModel(Session& session, ReasonSource& reasons, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_reasons(reasons) {
    rebuild();
    connect(&m_session, &Session::changed, this, &HeatmapModel::follow);
}

void HeatmapModel::setLocale(const QLocale& locale) {
    m_locale = locale;
    readLayers();
    placeChanges();
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int HeatmapModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(transposed() ? m_themes.size() : m_cities.size());
}

int HeatmapModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(transposed() ? m_cities.size() : m_themes.size());
}

ScoreKey HeatmapModel::cellAt(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const int city = transposed() ? index.column() : index.row();
    const int theme = transposed() ? index.row() : index.column();
    return workspace().cell(m_cities[city], m_themes[theme]);
}

QModelIndex HeatmapModel::indexOf(const CityId& city, const ThemeId& theme) const {
    const int cityPlace = m_cityPlace.value(city, -1);
    const int themePlace = m_themePlace.value(theme, -1);
    if (cityPlace < 0 || themePlace < 0)
        return {};
    return transposed() ? index(themePlace, cityPlace) : index(cityPlace, themePlace);
}

QVariant HeatmapModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Score& score = scoreAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shortScoreText(score, m_locale);
    case Qt::EditRole:
        return score.kind() == ScoreKind::Missing ? QString() : shortScoreText(score, m_locale);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case Qt::StatusTipRole:
        return lockedBecause();
    case Qt::AccessibleTextRole:
        return cellName(cellAt(index)) + QStringLiteral(", ") + longScoreText(score, m_locale) + layerText(index) +
               (compares() ? QStringLiteral(", ") + changeText(index) : QString());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case ScoreRole:
        return QVariant::fromValue(score);
    case WordingRole:
        return wording(index);
    case LongTextRole:
        return longScoreText(score, m_locale);
    case CityIdRole:
        return cellAt(index).city.value;
    case ThemeIdRole:
        return cellAt(index).theme.value;
    case LayerRole:
        return static_cast<int>(layerAt(index.row(), index.column()));
    case ChangeNoteRole:
        return changeNoteAt(index.row(), index.column());
    case ChangeTextRole:
        return changeText(index);
    case MedianDifferenceRole:
        return medianDifference(index);
    default:
        return {};
    }
}

QVariant HeatmapModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool overCities = (orientation == Qt::Vertical) != transposed();
    if (section < 0 || section >= (overCities ? m_cities.size() : m_themes.size()))
        return {};
    if (overCities) {
        const City* city = workspace().city(m_cities[section]);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return city ? city->name : m_cities[section].value;
        return role == CityIdRole ? QVariant(m_cities[section].value) : QVariant();
    }
    const Theme* theme = workspace().theme(m_themes[section]);
    const QString name = theme ? theme->name : m_themes[section].value;
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

Qt::ItemFlags HeatmapModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && lockedBecause().isEmpty() ? flags | Qt::ItemIsEditable : flags;
}

QString HeatmapModel::lockedBecause() const {
    const Round* round = workspace().round();
    if (m_session.isReadOnly())
        return tr("This workspace is open for reading only: scores cannot be changed here.");
    if (!round)
        return tr("There is no round yet: make one first.");
    if (round->state == RoundState::Locked)
        return tr("The round “%1” is locked: unlock it to change a score.").arg(round->name);
    return {};
}

QString HeatmapModel::cellName(const ScoreKey& key) const {
    return placeName(workspace(), {key.theme, key.city});
}

QString HeatmapModel::wording(const QModelIndex& index) const {
    const ThemeScore* stored = workspace().scores.find(cellAt(index));
    return stored ? stored->wording : QString();
}

QString HeatmapModel::toolTip(const QModelIndex& index) const {
    const Score& score = scoreAt(index.row(), index.column());
    QString text = cellName(cellAt(index)) + QStringLiteral(": ") + longScoreText(score, m_locale);
    const QString words = wording(index);
    if (saysMore(words, score))
        text += QLatin1Char('\n') + tr("In the source: “%1”").arg(words);
    if (const auto layer = m_layers.constFind(position(index.row(), index.column())); layer != m_layers.constEnd()) {
        text += QLatin1Char('\n') + tr("Adjusted: %1").arg(layer->summary) + QLatin1Char('\n') +
                tr("Why: %1").arg(layer->reason);
        if (layer->state == LayerState::Outdated)
            text += QLatin1Char('\n') + tr("The city's own score has changed since.");
    }
    return compares() ? text + QLatin1Char('\n') + changeText(index) : text;
}

/// To be spoken after the score; empty where nothing lies over it.
QString HeatmapModel::layerText(const QModelIndex& index) const {
    const auto layer = m_layers.constFind(position(index.row(), index.column()));
    if (layer == m_layers.constEnd())
        return {};
    return layer->state == LayerState::Outdated ? tr(", adjusted to %1, out of date").arg(layer->summary)
                                                : tr(", adjusted to %1").arg(layer->summary);
}

QVariant HeatmapModel::medianDifference(const QModelIndex& index) const {
    const std::optional<double> middle = scoreAt(index.row(), index.column()).midpoint();
    const std::optional<double> median = m_medians.value(cellAt(index).theme);
    return middle && median ? QVariant(*middle - *median) : QVariant();
}

bool HeatmapModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Result<Score> score = parseScoreText(value.toString());
    if (!score) {
        emit refused(score.error());
        return false;
    }
    return setScores({{cellAt(index), *score}});
}

std::optional<QString> HeatmapModel::reasonFor(const std::vector<ScoreEntry>& changing) {
    // A locked round is refused anyway: nobody is asked for a reason first.
    if (!correctionNeedsReason(workspace()) || !lockedBecause().isEmpty())
        return QString();
    const ScoreEntry& first = changing.front();
    if (changing.size() > 1)
        return m_reasons.askReason(tr("%n score(s) are corrected", nullptr, static_cast<int>(changing.size())));
    const Score before = workspace().score(first.cell.city, first.cell.theme);
    return m_reasons.askReason(
        tr("%1: %2 becomes %3")
            .arg(cellName(first.cell), shortScoreText(before, m_locale), shortScoreText(first.score, m_locale)));
}

bool HeatmapModel::setScores(const std::vector<ScoreEntry>& entries) {
    std::vector<ScoreEntry> changing;
    for (const ScoreEntry& entry : entries) {
        const ThemeScore* stored = workspace().scores.find(entry.cell);
        if ((stored ? stored->score : Score::missing()) != entry.score)
            changing.push_back(entry);
    }
    if (changing.empty())
        return false;
    const std::optional<QString> reason = reasonFor(changing);
    if (!reason)
        return false;
    const Result<Edit> edit = changing.size() == 1 ? setScore(workspace(), changing[0].cell, changing[0].score, *reason)
                                                   : ks::setScores(workspace(), changing, *reason);
    if (!edit) {
        emit refused(edit.error());
        return false;
    }
    return m_session.apply(*edit).ok();
}

} // namespace ks
