#pragma once

#include "widgets/preview/pagerecorder.h"

#include <QDialog>

#include <memory>

namespace ks {

class AppSettings;
namespace Ui {
class PrintPreviewDialog;
}

/// The pages as they come out of the printer, each held as it is printed; from here they are sent to it.
class PrintPreviewDialog final : public QDialog {
    Q_OBJECT

public:
    /// `settings` outlives the dialog.
    PrintPreviewDialog(const QList<RecordedPage>& pages, AppSettings& settings, QWidget* parent = nullptr);
    ~PrintPreviewDialog() override;

signals:
    void printRequested();

private:
    void arrange();
    void wire();
    void followPage();
    void followZoom();
    void chooseFit(bool wholePage);

    AppSettings& m_settings;
    std::unique_ptr<Ui::PrintPreviewDialog> m_ui;
};

} // namespace ks
