#pragma once

#include "domain/content/provenance.h"

#include <QListView>

namespace ks {

class ReadingList;

/// Text to be read, line under line, at most about 75 characters wide; arrows go from line to line, Enter and a double
/// click choose the record that a line shows, one click follows a line that leads elsewhere. What was added or changed
/// since the report is marked. Copies as text.
class ReadingView final : public QListView {
    Q_OBJECT

public:
    explicit ReadingView(ReadingList& list, QWidget* parent = nullptr);

    /// Goes to the first line of the record; false when none shows it.
    bool showRecord(const RowRef& record);
    RowRef currentRecord() const;
    /// The width that a line of text gets.
    int measure() const;

public slots:
    void copy();

signals:
    /// Another line was gone to; the record is empty where the line shows none.
    void currentRecordChanged(const ks::RowRef& record);
    void recordActivated(const ks::RowRef& record);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ReadingList& m_list;
};

} // namespace ks
