#pragma once

#include "support/memorystore.h"

namespace ks::test {

/// A workspace in memory that says that it holds the form of one city.
class FormInMemory final : public WorkspaceStore {
public:
    explicit FormInMemory(Workspace content, QString path = QStringLiteral("memory.kszelf"), bool readOnly = false)
        : m_store(std::move(content), readOnly), m_path(std::move(path)) {}

    MemoryStore& store() { return m_store; }
    StoreKind kind() const override { return StoreKind::Form; }
    QString path() const override { return m_path; }
    bool isReadOnly() const override { return m_store.isReadOnly(); }
    Result<Workspace> load(const std::optional<RoundId>& round) override { return m_store.load(round); }
    Result<RoundContent> loadContent(const RoundId& round) override { return m_store.loadContent(round); }
    Result<void> commit(const Edit& edit, const LogContext& context) override { return m_store.commit(edit, context); }
    Result<QList<LogEntry>> history(const LogQuery& query) override { return m_store.history(query); }
    Result<void> rememberActor(const Actor& actor) override { return m_store.rememberActor(actor); }
    Result<ErasedPerson> erasePerson(const PersonId& id, const LogContext& context) override {
        return m_store.erasePerson(id, context);
    }
    Result<void> compact() override { return {}; }
    Result<QList<PersonId>> openErasures() override { return QList<PersonId>(); }
    Result<void> closeErasures() override { return {}; }
    Result<void> saveCopy(const QString& target) override { return m_store.saveCopy(target); }
    Result<QList<IntegrityFinding>> checkIntegrity() override { return QList<IntegrityFinding>(); }

private:
    MemoryStore m_store;
    QString m_path;
};

} // namespace ks::test
