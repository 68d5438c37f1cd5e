#pragma once

#include "base/result.h"
#include "forms/roundcommands.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ks {

/// The days and the questionnaire of a round, as lines of a dialog's form.
class RoundFields final {
public:
    /// Adds its lines at the end of `form`. `round`: the one that is changed; none for a new one.
    RoundFields(QFormLayout& form, const Workspace& workspace, const Round* round, QWidget& dialog);

    /// What was filled in, with this name and period. Error: InvalidInput; the keyboard is in the field then.
    Result<RoundDetails> details(const QString& name, const QString& period) const;
    /// The fields take the keyboard after `before`, in their order, and then `after`.
    void placeInTabOrder(QWidget& before, QWidget& after);

private:
    QLineEdit* addDay(QFormLayout& form, const char* name, const QString& label, const QDate& day, QWidget& dialog);
    void addVersions(QFormLayout& form, const Workspace& workspace, const Round* round, QWidget& dialog);

    QLineEdit* m_starts = nullptr;
    QLineEdit* m_ends = nullptr;
    QComboBox* m_version = nullptr;
};

} // namespace ks
