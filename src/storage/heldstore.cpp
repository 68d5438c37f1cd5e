#include "storage/heldstore.h"

#include "base/samepath.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HeldStore)
};

} // namespace

HeldStore::HeldStore(std::unique_ptr<WorkspaceStore> store, Holding holding)
    : m_holding(std::move(holding)), m_store(std::move(store)) {}

HeldStore::~HeldStore() = default;

Result<void> HeldStore::confirmLock() {
    return m_holding.lock ? m_holding.lock->confirm() : Result<void>();
}

Result<void> HeldStore::commit(const Edit& edit, const LogContext& context) {
    const Result<void> confirmed = confirmLock();
    return confirmed ? m_store->commit(edit, context) : confirmed;
}

Result<void> HeldStore::rememberActor(const Actor& actor) {
    const Result<void> confirmed = confirmLock();
    return confirmed ? m_store->rememberActor(actor) : confirmed;
}

Result<ErasedPerson> HeldStore::erasePerson(const PersonId& person, const LogContext& context) {
    const Result<void> confirmed = confirmLock();
    return confirmed ? m_store->erasePerson(person, context) : Result<ErasedPerson>(confirmed.error());
}

Result<void> HeldStore::compact() {
    const Result<void> confirmed = confirmLock();
    return confirmed ? m_store->compact() : confirmed;
}

Result<void> HeldStore::closeErasures() {
    const Result<void> confirmed = confirmLock();
    return confirmed ? m_store->closeErasures() : confirmed;
}

Result<void> HeldStore::saveCopy(const QString& target) {
    // The store knows only of the copy that it reads, and would write over the file itself.
    if (samePath(target, m_holding.path))
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("A copy needs another name than the workspace itself. Nothing was changed."),
                     {}};
    return m_store->saveCopy(target);
}

} // namespace ks
