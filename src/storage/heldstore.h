#pragma once

#include "storage/privateimage.h"
#include "storage/workspacelock.h"
#include "storage/workspacestore.h"

namespace ks {

/// A store together with what must live as long as it: the lock on its file, or the private copy that it reads.
class HeldStore final : public WorkspaceStore {
public:
    struct Holding {
        QString path;                        ///< as the user named the file, also when a copy is read
        std::unique_ptr<WorkspaceLock> lock; ///< none: for reading only
        std::optional<PrivateImage> copy;    ///< what is read instead of the file
    };

    HeldStore(std::unique_ptr<WorkspaceStore> store, Holding holding);
    ~HeldStore() override;

    QString path() const override { return m_holding.path; }
    bool isReadOnly() const override { return !m_holding.lock || m_store->isReadOnly(); }
    StoreKind kind() const override { return m_store->kind(); }
    Result<Workspace> load(const std::optional<RoundId>& round) override { return m_store->load(round); }
    Result<RoundContent> loadContent(const RoundId& round) override { return m_store->loadContent(round); }
    Result<void> commit(const Edit& edit, const LogContext& context) override;
    Result<QList<LogEntry>> history(const LogQuery& query) override { return m_store->history(query); }
    Result<void> rememberActor(const Actor& actor) override;
    Result<ErasedPerson> erasePerson(const PersonId& person, const LogContext& context) override;
    Result<QList<PersonId>> openErasures() override { return m_store->openErasures(); }
    Result<void> compact() override;
    Result<void> closeErasures() override;
    Result<void> saveCopy(const QString& target) override;
    Result<QList<IntegrityFinding>> checkIntegrity() override { return m_store->checkIntegrity(); }

private:
    Result<void> confirmLock();

    Holding m_holding;
    std::unique_ptr<WorkspaceStore> m_store; // goes first: the lock stands until the file is closed
};

} // namespace ks
