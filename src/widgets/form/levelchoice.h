#pragma once

#include "domain/score.h"
#include "drawing/levelpalette.h"

#include <QAbstractButton>

namespace ks {

/// One level of a statement to choose: its digit in the colour of the level, its name, and what it looks like here.
class LevelRow final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mark {
        None,
        Chosen, ///< the answer is this level
        Part,   ///< the answer lies between this level and the next one, or the one before
    };

    LevelRow(int level, QWidget* parent);

    void setTexts(const QString& name, const QString& description);
    void setMark(Mark mark);
    Mark mark() const { return m_mark; }
    void setLevelPalette(LevelPaletteId palette);
    int level() const { return m_level; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int textLeft() const;
    int textWidth(int width) const;
    QFont nameFont() const;
    void describe();

    int m_level;
    QString m_name;
    QString m_description;
    Mark m_mark = Mark::None;
    LevelPaletteId m_palette = LevelPaletteId::Report;
};

/// The five levels of a statement, one below the other. Up and Down move between them, Space and the mouse choose.
class LevelChoice final : public QWidget {
    Q_OBJECT

public:
    explicit LevelChoice(QWidget* parent = nullptr);

    /// `names` and `descriptions` of level 1 to 5.
    void setTexts(const QStringList& names, const QStringList& descriptions);
    /// Marks the level of an answer, or the levels that it lies between; the keyboard goes along when it is on a level.
    void setScore(const Score& score);
    /// While two levels are being chosen: the first of them.
    void setFirstOfTwo(int level);
    void setLevelPalette(LevelPaletteId palette);
    LevelRow& row(int level) const { return *m_rows[level - 1]; }
    /// The row of the answer, else the first one.
    QWidget* focusRow() const;

signals:
    void chosen(int level);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<LevelRow*> m_rows;
};

} // namespace ks
