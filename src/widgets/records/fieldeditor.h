#pragma once

#include "session/records/recordchoices.h"

#include <QWidget>

namespace ks {

/// Edits one field of a record. It tells `committed` when the person is done with a value: on Enter, on leaving the
/// field, on a choice, and for longer texts after a pause in typing, so that nothing typed is at risk for long.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(const FieldInfo& field, QWidget* parent);

    const FieldInfo& field() const { return m_field; }
    virtual void setChoices(const QList<FieldChoice>&) {}
    /// Shows a value; the person's own typing that is not committed yet is kept.
    virtual void setValue(const QVariant& value) = 0;
    /// What stands there now. Error: InvalidInput.
    virtual Result<QVariant> value() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Tells `committed` now when something was typed and not told yet.
    virtual void flush() {}
    /// The person typed something that has not been accepted.
    virtual bool isPending() const { return false; }
    /// Forgets what was typed and not accepted.
    virtual void discard() {}
    /// What the label's mnemonic leads to.
    virtual QWidget* target() = 0;

signals:
    void committed();

private:
    FieldInfo m_field;
};

/// The editor that fits the kind of the field.
FieldEditor* makeFieldEditor(const FieldInfo& field, QWidget* parent);

} // namespace ks
