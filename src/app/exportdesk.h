#pragma once

#include "widgets/pages/page.h"
#include "widgets/shell/backgroundexport.h"

class QAction;

namespace ks {

class ExportDialog;
class MainWindow;
class TaskProgress;

/// Everything that takes the content of the window elsewhere: export, which goes on beside the work, print preview and
/// printer. What is proposed is what the page shows.
class ExportDesk final : public QObject {
    Q_OBJECT

public:
    /// `exporting` rests while an export runs.
    ExportDesk(MainWindow& window, const PageContext& context, QAction* exporting);

    void chooseExport();
    /// With all that was chosen last.
    void chooseAgain() { openDialog({}); }
    /// One paper, as a PDF to begin with.
    void choosePaper(const QString& id);
    void previewShown();
    void printShown();
    /// A file that was made, or the folder that holds it, in the program that the person has for it.
    void showFile(const QString& path);
    void showFolderOf(const QString& path);
    /// Stands at the foot of the window.
    TaskProgress* progress() const { return m_progress; }

private:
    ExportDialog& openDialog(const QStringList& shown, const TableFilter& filter = {});
    ExportChoice shownNow() const;
    void start(const ExportChoice& choice);
    void follow();
    void tellStep(ExportStep step);
    void preview(const ExportChoice& choice, QWidget& over);
    /// With the round that the pages compare with.
    ExportChoice asCompared(ExportChoice choice) const;
    bool print(const ExportChoice& choice, QWidget& over);
    void showOutside(const QString& path);

    MainWindow& m_window;
    PageContext m_context;
    QAction* m_exporting;
    TaskProgress* m_progress;
    BackgroundExport m_work;
    QString m_name; ///< of the file that is being made
};

} // namespace ks
