#pragma once

#include "drawing/levelpalette.h"
#include "widgets/inspector/story.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace ks {

class CellSwatch;

/// Tells the story of what is selected, at the right of the page.
class Inspector final : public QScrollArea {
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);

    void tell(const Story& story);
    /// Nothing is selected: says what to do.
    void rest();
    void setLevelPalette(LevelPaletteId palette);
    void setCanEdit(bool canEdit);
    /// All text on show, top to bottom, a line each.
    QString plainText() const;
    QSize sizeHint() const override;

signals:
    void adjustmentRequested(const ks::AdjustmentPlace& place);
    void withdrawalRequested(const ks::AdjustmentPlace& place);
    /// The cell of this city on the theme that is told of.
    void cityRequested(const ks::CityId& city);
    void confirmationRequested(const ks::AdjustmentPlace& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QPushButton* actionButton(const char* name, const char* icon, const QString& text, QWidget* content);
    void addActions(const Story& story, QVBoxLayout& column);
    void addHead(const Story& story, QVBoxLayout& column);
    QWidget* cityLink(const StoryFact& fact, QWidget* content);
    void addSection(const StorySection& section, QVBoxLayout& column);
    QVBoxLayout* freshColumn();

    LevelPaletteId m_levelPalette = LevelPaletteId::Report;
    bool m_canEdit = true;
    CellSwatch* m_swatch = nullptr;
    std::optional<Story> m_story;
};

} // namespace ks
