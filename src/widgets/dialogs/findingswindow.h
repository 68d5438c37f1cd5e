#pragma once

#include "widgets/shell/findingslist.h"

#include <QDialog>

namespace ks {

class Session;

/// The list of what asks for attention, beside the window; it follows every change, so that a line that is mended goes.
class FindingsWindow final : public QDialog {
    Q_OBJECT

public:
    /// `session` outlives the window.
    explicit FindingsWindow(Session& session, QWidget* parent = nullptr);

signals:
    void chosen(const ks::AttentionLine& line);
};

} // namespace ks
