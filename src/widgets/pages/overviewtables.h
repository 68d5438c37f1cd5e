#pragma once

#include "widgets/pages/overviewattention.h"
#include "widgets/pages/overviewfigures.h"

#include <QListWidget>
#include <QTableWidget>

namespace ks {

/// A table that is read, not edited: rows are chosen whole, by a click or with Enter, and it is as high as its rows.
class ReadingTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ReadingTable(QWidget* parent = nullptr);

signals:
    void rowChosen(const QString& id);

protected:
    void setHeadings(const QStringList& headings, Qt::Alignment alignment);
    void fitHeight();
    /// The item that names a row, and what choosing the row tells.
    QTableWidgetItem* rowItem(const QString& text, const QString& id);
    static QTableWidgetItem* textItem(const QString& text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    void changeEvent(QEvent* event) override;

private:
    int m_named = 0; ///< the column of rowItem()
};

/// How the themes stand: spread, median, bounds, number and global score.
class ThemesTable final : public ReadingTable {
    Q_OBJECT

public:
    explicit ThemesTable(QWidget* parent = nullptr);
    void fill(const Workspace& workspace);

private:
    void fillRow(int row, const ThemeStanding& standing, const QString& median);
};

/// The work packages that are to start or run.
class PackagesTable final : public ReadingTable {
    Q_OBJECT

public:
    explicit PackagesTable(QWidget* parent = nullptr);
    void fill(const QList<PackageDue>& packages);
};

/// The cities beside and below one another, each with how many themes have a score.
class CitiesList final : public QListWidget {
    Q_OBJECT

public:
    explicit CitiesList(QWidget* parent = nullptr);
    void fill(const QList<CityStanding>& standings);

signals:
    void cityChosen(const ks::CityId& city, const ks::ThemeId& theme);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QList<CityStanding> m_standings;
};

} // namespace ks
