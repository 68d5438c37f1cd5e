#pragma once

#include "drawing/levelpalette.h"
#include "models/heatmaproles.h" // Score as a value of signals

#include <QWidget>

class QLineEdit;

namespace ks {

class CellSwatch;
class ProblemLabel;

/// A score to type, with the cell that it makes beside it. It tells `entered` on Enter and on leaving; what cannot be
/// read stays with the reason below it.
class ScoreField final : public QWidget {
    Q_OBJECT

public:
    ScoreField(const char* name, const QString& label, QWidget* parent = nullptr);

    void show(const Score& score);
    void tellProblem(const QString& problem);
    bool flush();
    void setReadOnly(bool readOnly);
    void setLevelPalette(LevelPaletteId palette);
    QLineEdit& line() const { return *m_line; }

signals:
    void entered(const ks::Score& score);

private:
    void read();
    QString shown() const;

    Score m_score;
    CellSwatch* m_chip;
    QLineEdit* m_line;
    ProblemLabel* m_problem;
};

} // namespace ks
