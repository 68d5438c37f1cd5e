#pragma once

#include <QLineEdit>

class QLabel;

namespace ks {

/// The line in which a score is typed. Text that is no score is refused with the reason beside it and stays there to
/// be mended.
class ScoreEditor final : public QLineEdit {
    Q_OBJECT

public:
    explicit ScoreEditor(QWidget* parent);
    ~ScoreEditor() override;

    bool isAcceptable() const;
    /// Says why the text is no score; from then on the reason follows what is typed.
    void showRefusal();
    /// Empty while nothing was refused.
    QString refusal() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void followText();
    void placeHint();

    bool m_refused = false;
    QLabel* m_hint = nullptr; ///< beside the editor, so a child of its parent
};

} // namespace ks
