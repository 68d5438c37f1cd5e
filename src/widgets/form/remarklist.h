#pragma once

#include "domain/evaluation/formcheck.h"

#include <QListWidget>

namespace ks {

/// What checkForm noticed, grouped by how much it weighs and by theme. Enter or a double click chooses a line.
class RemarkList final : public QListWidget {
    Q_OBJECT

public:
    explicit RemarkList(QWidget* parent = nullptr);

    /// The line that was selected stays selected, or the one that took its place.
    void setRemarks(const Workspace& workspace, const QList<FormRemark>& remarks);
    const QList<FormRemark>& remarks() const { return m_remarks; } ///< in the order of the lines
    QSize sizeHint() const override;

signals:
    void chosen(const ks::FormRemark& remark);

private:
    void addHeading(const QString& text);
    void addRemark(const FormRemark& remark);
    int rowOf(const FormRemark& remark) const;

    QList<FormRemark> m_remarks;
};

} // namespace ks
