#pragma once

#include "domain/content/prose.h"
#include "domain/content/roundcontent.h"
#include "models/recordroles.h"

#include <QAbstractListModel>

namespace ks {

enum class ReadingKind { Title, Heading, Subheading, Paragraph, Item, Detail, Quote, Note, Open, Link };

/// One line of a page that is read: a heading, a paragraph, an item of a list.
struct ReadingLine {
    ReadingKind kind = ReadingKind::Paragraph;
    QString text;
    QString note{}; ///< a smaller line below
    int number = 0; ///< of a numbered item
    RowRef row{};   ///< the record it shows; empty = none
    Origin origin = Origin::Report;

    bool operator==(const ReadingLine&) const = default;
};

/// The lines of a text in the notation of prose.h, all of one record.
QList<ReadingLine> proseLines(const QString& text, const RowRef& row, Origin origin);

/// Lines to be read from top to bottom; those of records lead to them.
class ReadingList final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Keeps rows where nothing changed, so that selection and place stay.
    void setLines(const QList<ReadingLine>& lines);
    const QList<ReadingLine>& lines() const { return m_lines; }
    /// The first line of a record; -1 when none shows it.
    int rowOf(const RowRef& record) const;
    /// Everything as plain text, for the clipboard.
    QString plainText(const QList<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<ReadingLine> m_lines;
};

} // namespace ks
