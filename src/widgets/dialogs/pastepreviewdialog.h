#pragma once

#include "models/pastedblock.h"

#include <QDialog>

namespace ks {

/// Shows a pasted block before it is taken over: what each cell becomes, what cannot be read, what falls outside.
class PastePreviewDialog final : public QDialog {
    Q_OBJECT

public:
    PastePreviewDialog(const Workspace& workspace, const PastePlan& plan, QWidget* parent = nullptr);
};

} // namespace ks
