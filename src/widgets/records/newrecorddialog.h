#pragma once

#include "session/records/recordtype.h"

#include <QDialog>

class QDialogButtonBox;

namespace ks {

class FieldEditor;
class ProblemLabel;
class Session;

/// Asks for what a record cannot be without and only people know, such as a figure, before it is made.
class NewRecordDialog final : public QDialog {
    Q_OBJECT

public:
    /// `preset`: what is known already, by field. The type and the session outlive it.
    NewRecordDialog(Session& session, const RecordType& type, const QVariantMap& preset, QWidget* parent = nullptr);

    /// A record with only this known would hold a number that nobody gave.
    static bool isNeeded(const RecordType& type, const QVariantMap& preset);

    void accept() override;

signals:
    void added(const QString& key);

private:
    Session& m_session;
    const RecordType& m_type;
    QVariantMap m_preset;
    QList<FieldEditor*> m_editors;
    ProblemLabel* m_problem = nullptr;
};

} // namespace ks
