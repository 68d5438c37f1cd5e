#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

namespace ks {

enum class StaffingFigure { Fte, Lekp };

/// Full-time equivalents per city, for a chart and for the table that says the same: name, figure, what stands instead
/// of it. Cities in the order of the members.
class StaffingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CityColumn, FigureColumn, WordsColumn, Columns };

    /// `session` outlives the model.
    StaffingModel(const Session& session, StaffingFigure figure, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// In full-time equivalents; none where it is not known.
    std::optional<double> figure(int row) const;
    /// The sum of the figures that are known, in hundredths.
    int totalHundredths() const;
    int known() const;
    /// How the total comes about: "Aalst 3,5 + Brugge 2 = 5,5"; empty while nothing is known.
    QString addition(const QLocale& locale) const;

private:
    struct Row {
        QString city;
        std::optional<int> hundredths;
        QString words; ///< why there is none, or a remark
    };

    void read();
    QString fteWords(const FteFigure& row) const;

    const Session& m_session;
    StaffingFigure m_figure;
    QList<Row> m_rows;
};

} // namespace ks
