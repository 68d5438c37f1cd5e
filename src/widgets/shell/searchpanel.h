#pragma once

#include <QWidget>

class QLabel;
class QListView;

namespace ks {

class SearchModel;

/// What a search found, under the field where it is asked: how many hits, and the hits in their groups. It stands over
/// the pages and is no window of its own, so that the keyboard stays where it was.
class SearchPanel final : public QWidget {
    Q_OBJECT

public:
    /// `model` outlives the panel.
    SearchPanel(SearchModel& model, QWidget* parent);

    /// Shows what the model holds now, right under `field`, as large as the hits ask for and the parent has room.
    void showUnder(const QWidget& field);
    /// What it says in one sentence: the number of hits, or why there are none.
    QString summary() const;
    QListView& hits() const;

signals:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class HitList;

    void place(const QWidget& field);

    SearchModel& m_model;
    QLabel* m_summary;
    HitList* m_hits;
};

} // namespace ks
