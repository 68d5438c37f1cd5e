#pragma once

#include "report/content/reportdocument.h"
#include "widgets/pages/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ks {

class PlainTable;

/// A chart with its title, the same figures as a table, the rules and reservations that belong to them, and ways to
/// take both along.
class ChartPanel final : public QWidget {
    Q_OBJECT

public:
    /// Takes `chart` over. `id` names the objects within.
    ChartPanel(const QString& id, QWidget* chart, const PageContext& context, QWidget* parent = nullptr);

    /// What the chart shows. `picture` is asked for when it is to be saved; none where there is nothing to draw.
    void show(const ReportTable& table, const std::function<std::optional<ReportPicture>()>& picture);
    /// Text in place of the chart and of all that belongs to it.
    void showInstead(const QString& text);
    void savePicture();
    /// How high it has to be at a width so that nothing in it scrolls or is cut off.
    int heightFor(int width) const;
    QWidget* firstFocus();

signals:
    /// A row of the table was opened, by its id.
    void rowChosen(const QString& id);
    void heightChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitLetters();
    void showTexts();
    int faceHeight(int width) const;
    void compose(QWidget* chart);
    void turn(bool asTable);
    void fillTable();

    QString m_id;
    ReportTable m_content;
    bool m_tableStale = false; ///< it does not show m_content yet
    QStringList m_rows;        ///< ids
    PageContext m_context;
    std::function<std::optional<ReportPicture>()> m_picture;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QWidget* m_chart = nullptr;
    QStackedLayout* m_faces = nullptr; ///< chart, table, what stands in place of both
    PlainTable* m_table = nullptr;
    QLabel* m_instead = nullptr;
    QLabel* m_notes = nullptr;
    QWidget* m_tools = nullptr;
    QPushButton* m_asTable = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace ks
