#pragma once

#include "domain/analysis/workspacecomparison.h"

#include <QDialog>

#include <memory>

namespace ks {

namespace Ui {
class ComparisonDialog;
}

/// Shows where what the window holds differs from what is in its file now (B03). To read, beside the work.
class ComparisonDialog final : public QDialog {
    Q_OBJECT

public:
    /// `fileName` names the file in the text.
    ComparisonDialog(const QList<WorkspaceDifference>& found, const QString& fileName, QWidget* parent = nullptr);
    ~ComparisonDialog() override;

private:
    void fillTable(const QList<WorkspaceDifference>& found);

    std::unique_ptr<Ui::ComparisonDialog> m_ui;
};

} // namespace ks
