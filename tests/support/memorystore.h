#pragma once

#include "domain/editkeys.h"
#include "storage/workspacefile.h"

#include <algorithm>
#include <memory>

namespace ks::test {

/// A workspace that lives in memory only: the fake behind sessions in tests that are not about the file.
/// It keeps all rounds, checks rows for conflicts as the real one does, and can be told to fail.
class MemoryStore final : public WorkspaceStore {
public:
    explicit MemoryStore(Workspace content, bool readOnly = false)
        : m_content(std::move(content)), m_readOnly(readOnly) {}

    /// The next commit returns this error and changes nothing.
    void failNextCommit(Error error) { m_nextFailure = std::move(error); }
    int commits() const { return m_commits; }
    const Workspace& content() const { return m_content; }
    const QList<LogEntry>& log() const { return m_log; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    QString path() const override { return QStringLiteral("memory.kspiegel"); }
    bool isReadOnly() const override { return m_readOnly; }

    Result<Workspace> load(const std::optional<RoundId>& wanted) override {
        Workspace workspace = m_content;
        const QList<Round> rounds = workspace.roundsInOrder();
        workspace.loadedRound = wanted ? *wanted : rounds.isEmpty() ? RoundId() : rounds.last().id;
        if (wanted && !workspace.rounds.find(*wanted))
            return Error{ErrorCode::NotFound, QStringLiteral("no such round"), {}};
        workspace.scores.clear();
        workspace.adjustments.clear();
        workspace.content = {};
        workspace.contentLoaded = false;
        for (const auto& [key, row] : m_content.scores) {
            if (key.round == workspace.loadedRound)
                workspace.scores.put(row);
        }
        for (const auto& [key, row] : m_content.adjustments) {
            if (row.round == workspace.loadedRound)
                workspace.adjustments.put(row);
        }
        return workspace;
    }

    Result<RoundContent> loadContent(const RoundId& round) override {
        RoundContent content;
        ContentRows::each([&]<class T>(const T*) {
            for (const auto& [key, row] : m_content.content.of<T>()) {
                if (roundOfRow(row).isEmpty() || roundOfRow(row) == round)
                    content.of<T>().put(row);
            }
        });
        return content;
    }

    Result<void> commit(const Edit& edit, const LogContext& context) override {
        if (m_nextFailure) {
            const Error failure = *m_nextFailure;
            m_nextFailure.reset();
            return failure;
        }
        if (m_readOnly)
            return Error{ErrorCode::ReadOnly, QStringLiteral("opened for reading only"), {}};
        Workspace after = m_content;
        QList<LogEntry> entries;
        for (const Delta& each : edit.deltas) {
            if (!std::visit([&](const auto& delta) { return put(after, delta, entries); }, each))
                return Error{ErrorCode::Conflict, QStringLiteral("the row is no longer as it was"), {}};
        }
        const qint64 step = m_log.size() + 1;
        for (LogEntry& entry : entries) {
            entry.sequence = m_log.size() + 1;
            entry.step = step;
            entry.more = entry.sequence < step + entries.size() - 1;
            entry.action = context.action;
            entry.at = context.at;
            entry.actor = context.actor;
            entry.label = edit.label;
            entry.reason = edit.reason;
            m_log.append(entry);
        }
        m_content = std::move(after);
        ++m_commits;
        return {};
    }

    Result<QList<LogEntry>> history(const LogQuery& query) override {
        QList<LogEntry> found;
        for (auto it = m_log.crbegin(); it != m_log.crend() && found.size() < query.newest; ++it) {
            if ((query.entity.isEmpty() || it->entity == query.entity) &&
                (query.entityKey.isEmpty() || it->entityKey == query.entityKey) &&
                (!query.steps || it->sequence == it->step))
                found.append(*it);
        }
        return found;
    }

    Result<void> rememberActor(const Actor&) override { return {}; }
    Result<ErasedPerson> erasePerson(const PersonId& person, const LogContext& context) override {
        if (m_nextFailure) {
            const Error failure = *m_nextFailure;
            m_nextFailure.reset();
            return failure;
        }
        RoundContent& content = m_content.content;
        if (!content.of<Person>().find(person))
            return Error{ErrorCode::NotFound, QStringLiteral("no such person"), {}};
        const auto isTheirs = [&](const SteeringMember& row) { return row.person == person; };
        QList<SteeringMemberId> seats;
        for (const SteeringMember* row : rowsInOrder<SteeringMember>(content, isTheirs))
            seats.append(row->id);
        for (const SteeringMemberId& each : seats)
            content.of<SteeringMember>().remove(each);
        content.of<Person>().remove(person);
        LogEntry entry;
        entry.sequence = entry.step = m_log.size() + 1;
        entry.action = context.action;
        entry.entity = QLatin1String(Person::entity);
        entry.entityKey = person.value;
        m_log.append(entry);
        return ErasedPerson{{person}, {}, {}, 0};
    }
    Result<void> compact() override { return {}; }
    Result<QList<PersonId>> openErasures() override { return QList<PersonId>(); }
    Result<void> closeErasures() override { return {}; }
    Result<void> saveCopy(const QString&) override {
        return Error{ErrorCode::FileUnwritable, QStringLiteral("in memory only"), {}};
    }
    Result<QList<IntegrityFinding>> checkIntegrity() override { return QList<IntegrityFinding>(); }

private:
    template<class T>
    static Table<T>& tableOf(Workspace& workspace, const T*) {
        return workspace.content.of<T>();
    }
    template<class T>
    static QString entityOf(const T*) {
        return QLatin1String(T::entity);
    }
    template<class T>
    static QString keyOf(const T& row) {
        return keyText(row.key());
    }
    static Table<Round>& tableOf(Workspace& workspace, const Round*) { return workspace.rounds; }
    static Table<ThemeScore>& tableOf(Workspace& workspace, const ThemeScore*) { return workspace.scores; }
    static Table<Adjustment>& tableOf(Workspace& workspace, const Adjustment*) { return workspace.adjustments; }
    static QString entityOf(const Round*) { return editKeys::round; }
    static QString entityOf(const ThemeScore*) { return editKeys::themeScore; }
    static QString entityOf(const Adjustment*) { return editKeys::adjustment; }
    static QString keyOf(const Round& row) { return editKeys::of(row.id); }
    static QString keyOf(const ThemeScore& row) { return editKeys::of(row.place); }
    static QString keyOf(const Adjustment& row) { return editKeys::of(row); }

    template<class T>
    static bool put(Workspace& workspace, const RowDelta<T>& delta, QList<LogEntry>& entries) {
        Table<T>& table = tableOf(workspace, static_cast<const T*>(nullptr));
        const T* stored = table.find(delta.key());
        if (stored ? !delta.before || !(*stored == *delta.before) : delta.before.has_value())
            return false;
        LogEntry entry;
        entry.entity = entityOf(static_cast<const T*>(nullptr));
        entry.entityKey = keyOf(delta.after ? *delta.after : *delta.before);
        entry.oldText = delta.before ? logText(*delta.before) : QString();
        entry.newText = delta.after ? logText(*delta.after) : QString();
        entries.append(entry);
        if (delta.after)
            table.put(*delta.after);
        else
            table.remove(delta.key());
        return true;
    }

    Workspace m_content;
    bool m_readOnly = false;
    std::optional<Error> m_nextFailure;
    QList<LogEntry> m_log;
    int m_commits = 0;
};

/// A workspace in memory as Session::start takes it. `store`, when given, receives the fake for later use.
inline OpenedWorkspace openedInMemory(Workspace content, MemoryStore** store = nullptr, bool readOnly = false) {
    auto made = std::make_unique<MemoryStore>(std::move(content), readOnly);
    if (store)
        *store = made.get();
    OpenedWorkspace opened;
    opened.store = std::move(made);
    return opened;
}

} // namespace ks::test
