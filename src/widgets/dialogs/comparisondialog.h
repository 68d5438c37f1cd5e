#pragma once

#include "domain/analysis/workspacecomparison.h"

#include <QDialog>

#include <memory>

namespace ks {

namespace Ui {
class ComparisonDialog;
}

/// What the window is compared with.
struct ComparedFile {
    enum class Kind { Workspace, Snapshot };
    QString path;
    Kind kind = Kind::Workspace; ///< its own file, or a snapshot that was kept
};

/// Shows where what the window holds differs from what is in its file now (B03), or in a snapshot. To read, beside the
/// work.
class ComparisonDialog final : public QDialog {
    Q_OBJECT

public:
    ComparisonDialog(const QList<WorkspaceDifference>& found, const ComparedFile& file, QWidget* parent = nullptr);
    ~ComparisonDialog() override;

private:
    void describe(int differencesInContent, bool otherTime, const ComparedFile& file);
    void fillTable(const QList<WorkspaceDifference>& found);

    std::unique_ptr<Ui::ComparisonDialog> m_ui;
};

} // namespace ks
