#pragma once

#include "widgets/form/steparea.h"
#include "widgets/pages/page.h"

class QLabel;
class QVBoxLayout;

namespace ks {

class RecordLines;

/// Kinds of records of a city, below one another: strengths, improvement points and practices of a theme, or figures.
class LinesView final : public StepArea {
    Q_OBJECT

public:
    explicit LinesView(const char* name, QWidget* parent = nullptr);

    /// Adds a kind of records, in a card of its own.
    void add(RecordLines* lines);
    void setTitle(const QString& title);
    void show(const CityId& city, const ThemeId& theme = {});
    void refresh();
    bool flush();
    QWidget* firstFocus() const;

private:
    QVBoxLayout* m_column;
    QLabel* m_title;
    QList<RecordLines*> m_lines;
};

/// Strengths, improvement points and practices of a city on a theme.
LinesView* makePointsView(const PageContext& context, QWidget* parent);
/// FTE and LEKP figures and the climate team of a city, with the reservations to the figures.
LinesView* makeFiguresView(const PageContext& context, QWidget* parent);

} // namespace ks
