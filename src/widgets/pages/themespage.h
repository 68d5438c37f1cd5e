#pragma once

#include "models/readinglist.h"
#include "widgets/pages/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace ks {

class ReadingView;
class RecordPanel;
class ScoreStrip;
class TakeOverOffer;
struct Change;

/// One theme on one page: the column of the grid, and everything that its chapter says, to read and to change.
class ThemesPage final : public Page {
    Q_OBJECT

public:
    explicit ThemesPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    void showRecord(const RowRef& record) override;
    QStringList tablesShown() const override;
    void showTheme(const ThemeId& theme);
    ThemeId theme() const { return m_theme; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildMiddle();
    void fitTools();
    void fillThemes();
    void fill();
    void follow(const Change& change);
    void add(const QString& entity);

    PageContext m_context;
    ThemeId m_theme;
    ReadingList m_lines;
    QListWidget* m_themes = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_figures = nullptr;
    QScrollArea* m_tools = nullptr; ///< scores and buttons
    ScoreStrip* m_strip = nullptr;
    ReadingView* m_reading = nullptr;
    RecordPanel* m_panel = nullptr;
    TakeOverOffer* m_offer = nullptr;
    QList<QPushButton*> m_adders;
};

} // namespace ks
