#pragma once

#include "exchange/form/formfile.h"
#include "forms/steplog.h"
#include "storage/workspacestore.h"

#include <functional>
#include <memory>

namespace ks {

/// The form of a city as a store: a session works on a `.kszelf` as it does on a workspace. The value of the form is
/// held here; every accepted edit is in the file, whole and read back, before it is told, and an edit that is refused
/// leaves file and value as they were.
///
/// The round before can be loaded and read, and not be changed: it comes as a locked one. The steps that history()
/// tells are those since the form was opened, since a form keeps no log.
class FormStore final : public WorkspaceStore {
public:
    using Writer = std::function<Result<void>(const QString& path, const QByteArray& bytes)>;

    struct Options {
        bool readOnly = false;
        Writer write = {}; ///< none: writeVerified
    };

    /// Takes no lock: openForm() does. `model`: cities, themes and levels of the program.
    /// Errors: those of formBytes and readForm.
    static Result<std::unique_ptr<FormStore>> open(const QString& path, const Workspace& model, Options options);

    const FormFile& form() const { return m_form; }

    QString path() const override { return m_path; }
    bool isReadOnly() const override { return m_readOnly; }
    StoreKind kind() const override { return StoreKind::Form; }
    Result<Workspace> load(const std::optional<RoundId>& round) override;
    Result<RoundContent> loadContent(const RoundId& round) override;
    /// Also refuses what a form cannot hold (InvalidInput), and rows of another round than its own (RoundLocked).
    Result<void> commit(const Edit& edit, const LogContext& context) override;
    Result<QList<LogEntry>> history(const LogQuery& query) override { return m_log.find(query); }
    /// Names stay out of the file: only what is told of this session's steps has them.
    Result<void> rememberActor(const Actor& actor) override;
    Result<ErasedPerson> erasePerson(const PersonId& person, const LogContext& context) override;
    /// Nothing to do: the file is written anew with every edit, so nothing deleted is left in it.
    Result<void> compact() override { return mayWrite(); }
    Result<QList<PersonId>> openErasures() override { return QList<PersonId>(); }
    Result<void> closeErasures() override { return mayWrite(); }
    Result<void> saveCopy(const QString& target) override;
    Result<QList<IntegrityFinding>> checkIntegrity() override;

private:
    FormStore(QString path, const Workspace& model, Options options);

    Result<void> read();
    Result<void> mayWrite() const;
    Result<void> isStillTheFile() const;
    /// Puts `form` into the file and keeps it. On an error nothing has changed.
    Result<void> replace(FormFile form, const Edit& edit);

    QString m_path;
    Workspace m_model;
    Writer m_write;
    bool m_readOnly;
    FormFile m_form;
    QByteArray m_digest; ///< of the bytes of the file as they were last read or written
    StepLog m_log;
};

/// A form without a lock, for whoever only reads it or has the file alone.
Result<std::unique_ptr<WorkspaceStore>> openFormStore(const QString& path, const Workspace& model);

} // namespace ks
