#pragma once

#include "domain/adjustment.h"
#include "domain/content/provenance.h"
#include "report/content/tablefilter.h"
#include "widgets/shell/notice.h"

#include <QStringList>
#include <QWidget>

namespace ks {

class AppSettings;
class Prompts;
class Session;
class ViewState;

/// What a page can ask of the window around it.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void showPage(const QString& id) = 0;
    /// Shows the cell of a city on the page that has it; without a city the summary of the theme.
    virtual void showCell(const std::optional<CityId>& city, const ThemeId& theme) = 0;
    /// Shows a row on the page that has rows of its kind, without a key that page; does nothing where no page has.
    virtual void showRecord(const RowRef& record) = 0;
    /// The same, with the keyboard in its first field.
    virtual void editRecord(const RowRef& record) = 0;
    virtual void tell(const Notice& notice) = 0;
    virtual void toggleFullScreen() = 0;
    /// Asks for a global score of a theme, or for an adjustment of a cell.
    virtual void adjust(const AdjustmentPlace& place) = 0;
    /// Asks why the one that holds is to be withdrawn.
    virtual void withdrawAdjustment(const AdjustmentPlace& place) = 0;
    /// Opens the dialog for a new round.
    virtual void addRound() = 0;
    /// Opens the window with everything that asks for attention.
    virtual void showFindings() = 0;
    /// Opens a workspace or a form in place of the file on show.
    virtual void openFile(const QString& path) = 0;
    /// Opens the dialog that exports or previews what the page shows.
    virtual void exportShown() = 0;
    /// Opens the same dialog for this paper alone, as a PDF.
    virtual void exportPaper(const QString& id) = 0;
};

/// What a page works with; all of it outlives the page.
struct PageContext {
    Session& session;
    Prompts& prompts;
    AppSettings& settings;
    ViewState& view;
    Navigator& navigator;
};

/// The same, once all that the round holds is read: before a page makes a model of it. Where it cannot be read the
/// window tells so, and the page shows what it has.
const PageContext& withContent(const PageContext& context);

/// One entry of the navigation list, made when it is first shown.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Where the keyboard goes when the page is shown.
    virtual QWidget* firstFocus() { return this; }
    /// Selects a cell, or without a city the summary of a theme, where the page has such a thing.
    virtual void showCell(const std::optional<CityId>&, const ThemeId&) {}
    /// Shows a row of the report's content, where the page has such rows.
    virtual void showRecord(const RowRef&) {}
    /// Puts the keyboard in the first field of the row on show, where rows are changed on the page.
    virtual void editShownRecord() {}
    /// Tells what was typed and not told yet. False when it was refused and still stands in its field, which then has
    /// the keyboard.
    virtual bool mayLeave() { return true; }
    /// Takes in these forms, after a look at them, where the page is for that: of all cities, or of one city's team.
    virtual void takeInForms(const QStringList&) {}
    /// Ids of the report's tables and chapters that say what the page shows now; empty where the registry's hold.
    virtual QStringList tablesShown() const { return {}; }
    /// The city that the page is limited to now, or the group that it compares; what is exported from it follows that.
    virtual TableFilter filterShown() const { return {}; }
    /// The window fills the screen, or does no longer.
    virtual void setFullScreen(bool) {}
    /// Asks where to and saves the page as a picture, where it is one.
    virtual void savePicture() {}
};

} // namespace ks
