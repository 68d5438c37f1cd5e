#pragma once

#include "domain/analysis/cityprofile.h"
#include "models/heatmaproles.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace ks {

/// One city against the others: a row per theme in the order of the grid, with the roles of the heatmap for its cells.
/// Follows the session.
class ProfileModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ThemeColumn,
        OwnColumn,
        AdjustedColumn,
        PlaceColumn,
        MedianColumn,
        DifferenceColumn,
        TargetColumn,
        Columns
    };

    /// `session` outlives the model; its content is loaded.
    explicit ProfileModel(const Session& session, QObject* parent = nullptr);

    void setCity(const CityId& city);
    const CityId& city() const { return m_profile.city; }
    const CityProfile& profile() const { return m_profile; }
    /// Whether anything lies over a score of the city.
    bool hasAdjustments() const;
    ThemeId themeAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void read();
    QString text(const ProfileTheme& row, int column) const;
    QString note(const ProfileTheme& row, int column) const;
    QVariant score(const ProfileTheme& row, int column) const;
    QString longText(const ProfileTheme& row, int column) const;
    QString themeName(const ProfileTheme& row) const;

    const Session& m_session;
    CityProfile m_profile;
};

} // namespace ks
