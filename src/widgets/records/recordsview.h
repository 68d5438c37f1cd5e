#pragma once

#include "models/recordtablemodel.h"
#include "widgets/pages/page.h"
#include "widgets/records/recordpanel.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ks {

class FlowLayout;
class RecordFilter;
class RecordTable;
class RecordsView;
class TakeOverOffer;

/// What a view of records shows and lets choose.
struct RecordsSetup {
    QString id;     ///< stable: settings and objectName
    QString entity; ///< of the record type
    QList<RecordColumn> columns;
    QStringList filters;       ///< ids of the fields that have a box to filter by, in order
    QString empty;             ///< says what belongs here while there is nothing
    QList<int> wideColumns{0}; ///< share the room that is left
    /// Adds a record in another way than with the first values that fit, with what is filtered by field.
    std::function<void(const PageContext& context, RecordsView& view, const QVariantMap& preset)> add = {};
    QList<RecordTool> tools = {}; ///< what can be done with the selected one
};

/// The records of one kind: a table to look through, sort, filter and copy, and the selected one beside it to read and
/// change. Adding starts from what is filtered, so that a new practice of Gent is of Gent.
class RecordsView final : public QWidget {
    Q_OBJECT

public:
    RecordsView(const PageContext& context, const RecordsSetup& setup, QWidget* parent = nullptr);
    ~RecordsView() override;

    /// Selects the record, taking away filters that hide it. False when there is no such record.
    bool showRecord(const QString& key);
    QString currentKey() const;
    QWidget* firstFocus() const;
    QTableView& table() const;
    RecordPanel& panel() const { return *m_panel; }
    /// Filters from outside, as a person would choose.
    void filterBy(const QString& field, const QString& value);
    void clearFilters();

public slots:
    /// The selected lines, or all that are shown, as a table for spreadsheets and word processors.
    void copy();
    void addRecord();

signals:
    void currentChanged(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFilters(FlowLayout& line);
    void buildTable();
    QWidget* buildEmpty();
    void fillFilter(QComboBox& box, const QString& field);
    void follow();
    void fitColumns();
    int widthOf(int column) const;
    void select(int row);
    void showCurrent();

    PageContext m_context;
    RecordsSetup m_setup;
    const RecordType& m_type;
    RecordTableModel* m_model;
    RecordFilter* m_filter;
    QLineEdit* m_words = nullptr;
    QHash<QString, QComboBox*> m_boxes;
    QLabel* m_count = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_clear = nullptr;
    QSplitter* m_split = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    TakeOverOffer* m_offer = nullptr;
    RecordTable* m_table = nullptr;
    RecordPanel* m_panel = nullptr;
    QString m_current;        ///< key, kept over resets of the model
    QHash<int, int> m_fitted; ///< width of the narrow columns for what they hold
};

} // namespace ks
