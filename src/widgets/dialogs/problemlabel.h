#pragma once

#include <QLabel>

namespace ks {

/// Says what is wrong in a dialog, beside what was typed: a warning sign, and the sentence as it stands, on as many
/// lines as it needs.
class ProblemLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent = nullptr);

    /// Shows the sentence and reads it out; an empty one takes the label away. A dialog that is on show makes room.
    void tell(const QString& problem);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ks
