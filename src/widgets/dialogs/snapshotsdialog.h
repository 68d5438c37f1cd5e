#pragma once

#include "storage/snapshots.h"

#include <QDialog>

#include <memory>

namespace ks {

class Prompts;
namespace Ui {
class SnapshotsDialog;
}

/// The snapshots of a workspace, newest first: to be compared with what is on show, opened as a copy, or removed. Says
/// how long they stay.
class SnapshotsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `prompts` outlives the dialog.
    SnapshotsDialog(const WorkspaceId& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~SnapshotsDialog() override;

    /// Looks again which there are.
    void fill();

protected:
    void changeEvent(QEvent* event) override;

signals:
    void comparisonRequested(const QString& path);
    /// The snapshot itself is to stay as it is.
    void copyRequested(const QString& path);
    void failed(const ks::Error& error);

private:
    const Snapshot* selected() const;
    void follow();
    void removeSelected();

    WorkspaceId m_workspace;
    Prompts& m_prompts;
    QList<Snapshot> m_snapshots;
    std::unique_ptr<Ui::SnapshotsDialog> m_ui;
};

} // namespace ks
