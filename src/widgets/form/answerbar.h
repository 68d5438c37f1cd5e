#pragma once

#include "drawing/levelpalette.h"
#include "models/heatmaproles.h" // Score as a value of signals

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ks {

class CellSwatch;
class ProblemLabel;

/// The answer to a statement as it stands, and the ways to give it other than by a level: a value to type, quarters,
/// between two levels, approximate, not applicable, taken back. It knows what the keys mean; whoever holds it says
/// which keys were pressed.
class AnswerBar final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerBar(QWidget* parent = nullptr);

    void show(const Score& answer);
    /// The answer is there to be read, and nothing says how to give another one.
    void setReadOnly(bool readOnly);
    void setLevelPalette(LevelPaletteId palette);
    /// A level was chosen: the answer, or one of the two that it lies between.
    void choose(int level);
    /// Does what the key means; false when it means nothing here.
    bool take(QKeyEvent* event);
    /// Tells a value that was typed and not told yet. False when it was refused.
    bool flush();
    /// Leaves the choice of two levels.
    void endChoice();
    QLineEdit& value() const { return *m_value; }

signals:
    void answered(const ks::Score& answer);
    /// While two levels are being chosen, the first of them; 0 when none is.
    void firstOfTwoChanged(int level);

private:
    QPushButton* button(const char* name, const QString& text);
    void beginChoice();
    void step(int quarters);
    void toggleApproximate();
    void readValue();
    void tell(const std::optional<Score>& answer, const QString& otherwise);
    void setHint(const QString& hint);
    void inviteToAnswer();

    Score m_answer;
    bool m_choosing = false; ///< two levels
    int m_first = 0;
    CellSwatch* m_chip;
    QLabel* m_words;
    QWidget* m_tools;
    QLineEdit* m_value;
    QPushButton* m_between;
    QPushButton* m_approximate;
    QPushButton* m_notApplicable;
    QPushButton* m_takeBack;
    QList<QPushButton*> m_steps;
    QLabel* m_hint;
    ProblemLabel* m_problem;
};

/// The level that a key stands for: a digit, also one typed without Shift on a keyboard as Belgium has it. 0: none.
int levelOfKey(const QKeyEvent& event);

} // namespace ks
