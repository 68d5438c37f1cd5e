#include "models/profilemodel.h"

#include "domain/scoretext.h"
#include "models/summarytext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ks {
namespace {

const QString nothing = QStringLiteral("–");

/// With its sign, and the true minus.
QString signedText(double value, const QLocale& locale) {
    const QString text = figureText(std::abs(value), locale);
    return value > 0 ? QLatin1Char('+') + text : value < 0 ? QChar(0x2212) + text : text;
}

QString joined(QStringList parts, const QString& between) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString placeWithRange(const CityPlace& place) {
    const QString range = placeRangeText(place);
    return range.isEmpty() ? placeText(place)
                           : placeText(place) + QLatin1Char('\n') + ProfileModel::tr("can be %1", "places").arg(range);
}

} // namespace

ProfileModel::ProfileModel(const Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &ProfileModel::read);
}

void ProfileModel::setCity(const CityId& city) {
    m_profile.city = city;
    read();
}

/// Kept by row where the rows stay, so that the keyboard stays where it is.
void ProfileModel::read() {
    CityProfile now = cityProfile(m_session.workspace(), m_profile.city);
    const bool same = now.themes.size() == m_profile.themes.size();
    if (!same)
        beginResetModel();
    m_profile = std::move(now);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

bool ProfileModel::hasAdjustments() const {
    return std::any_of(m_profile.themes.begin(), m_profile.themes.end(),
                       [](const ProfileTheme& each) { return each.layers.adjustment.has_value(); });
}

ThemeId ProfileModel::themeAt(int row) const {
    return m_profile.themes.value(row).theme;
}

int ProfileModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_profile.themes.size());
}

int ProfileModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString ProfileModel::themeName(const ProfileTheme& row) const {
    const Theme* theme = m_session.workspace().theme(row.theme);
    return theme ? theme->name : row.theme.value;
}

QVariant ProfileModel::score(const ProfileTheme& row, int column) const {
    if (column == OwnColumn)
        return QVariant::fromValue(row.layers.own);
    if (column == AdjustedColumn && row.layers.adjustment)
        return QVariant::fromValue(row.layers.adjustment->value);
    if (column == TargetColumn && row.target)
        return QVariant::fromValue(row.target->score);
    return {};
}

QString ProfileModel::text(const ProfileTheme& row, int column) const {
    const QLocale locale;
    if (const QVariant shown = score(row, column); shown.isValid())
        return shortScoreText(shown.value<Score>(), locale);
    switch (column) {
    case ThemeColumn:
        return themeName(row);
    case PlaceColumn:
        return row.place ? placeWithRange(*row.place) : tr("no place: no value");
    case MedianColumn:
        return medianText(row.figures, locale);
    case DifferenceColumn:
        return row.difference ? signedText(*row.difference, locale) : nothing;
    case TargetColumn:
        return tr("open", "target");
    default:
        return nothing;
    }
}

QString ProfileModel::note(const ProfileTheme& row, int column) const {
    return column == MedianColumn ? medianNote(row.figures, QLocale()) : QString();
}

QString ProfileModel::longText(const ProfileTheme& row, int column) const {
    const QLocale locale;
    switch (column) {
    case OwnColumn:
        return longScoreText(row.layers.own, locale);
    case AdjustedColumn:
        return row.layers.adjustment
                   ? joined({longScoreText(row.layers.adjustment->value, locale),
                             adjustmentSummary(*row.layers.adjustment, locale), row.layers.adjustment->reason},
                            QStringLiteral("\n"))
                   : tr("not adjusted");
    case MedianColumn:
        return medianLongText(row.figures, locale);
    case DifferenceColumn:
        return row.difference ? tr("%1 compared with the median of all cities").arg(text(row, column)) : nothing;
    case TargetColumn:
        if (!row.target)
            return tr("no target set");
        return joined({longScoreText(row.target->score, locale), row.target->dueText,
                       row.gap ? tr("%1 from the own score").arg(signedText(*row.gap, locale)) : QString(),
                       row.target->note},
                      QStringLiteral("\n"));
    default:
        return text(row, column);
    }
}

QVariant ProfileModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ProfileTheme& row = m_profile.themes[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ScoreRole:
        return score(row, column);
    case LayerRole:
        return static_cast<int>(column == OwnColumn ? row.layers.state : LayerState::NotAdjusted);
    case OpenRole:
        return column == TargetColumn && !row.target;
    case NoteRole:
        return note(row, column);
    case CityIdRole:
        return m_profile.city.value;
    case ThemeIdRole:
        return row.theme.value;
    case LongTextRole:
        return longText(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(longText(row, column));
    case Qt::AccessibleTextRole:
        return column == ThemeColumn ? themeName(row)
                                     : tr("%1, %2: %3", "theme, column, cell")
                                           .arg(themeName(row), headerData(column, Qt::Horizontal).toString(),
                                                longText(row, column).replace(QLatin1Char('\n'), QStringLiteral(", ")));
    case Qt::TextAlignmentRole:
        return QVariant(column == DifferenceColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ThemeColumn:
        return tr("Theme");
    case OwnColumn:
        return tr("Own score");
    case AdjustedColumn:
        return tr("Adjusted");
    case PlaceColumn:
        return tr("Place");
    case MedianColumn:
        return tr("Median");
    case DifferenceColumn:
        return tr("Difference");
    default:
        return tr("Target");
    }
}

} // namespace ks
