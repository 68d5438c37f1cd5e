#pragma once

#include "widgets/shell/notice.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ks {

/// What the program has to tell, above the page: banners of the file's state and passing notices. It never asks and
/// never takes the keyboard away from the work.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void show(const Notice& notice);
    void withdraw(const QString& key);
    /// The sentences on show, oldest first.
    QStringList texts() const;

signals:
    /// What a notice offers is wanted; `file` is the one that it is about, where it is about one.
    void accepted(ks::NoticeOffer offer, const QString& file);

private:
    QPushButton* offerButton(NoticeOffer offer, const QString& file, QWidget* row);
    QWidget* strip(const Notice& notice);
    void drop(QWidget* strip);

    QVBoxLayout* m_rows;
    QList<QWidget*> m_strips;
    QHash<QString, QWidget*> m_keyed;
};

} // namespace ks
