#pragma once

#include "domain/edit.h"
#include "session/records/recordtype.h"

#include <QWidget>

#include <functional>

namespace ks {

class FieldEditor;
class ProblemLabel;
class Session;

/// One field of a form: its label, an editor that is bound to a value of the session, and what is wrong with what was
/// typed. An accepted value is an edit at once; a refused one stays in the field with the reason below it.
class BoundField final : public QWidget {
    Q_OBJECT

public:
    struct Binding {
        std::function<QVariant(const Workspace&)> read;
        std::function<Result<Edit>(const Workspace&, const QVariant&)> write;
    };

    /// `name`: objectName of what takes the keyboard.
    BoundField(Session& session, const FieldInfo& field, const QString& name, Binding binding,
               QWidget* parent = nullptr);

    /// Shows what the session holds; what is being typed is kept.
    void refresh();
    /// Tells what was typed and not told yet. False when it was refused, and is still there.
    bool flush();
    /// Forgets what was typed and refused.
    void discard();
    void setReadOnly(bool readOnly);
    QWidget* target() const;

private:
    void commit();

    Session& m_session;
    Binding m_binding;
    FieldEditor* m_editor;
    ProblemLabel* m_problem;
};

} // namespace ks
