#include "storage/erasure.h"

#include "storage/backup.h"
#include "storage/copyeraser.h"
#include "storage/snapshots.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ks::erasure {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Erasure)
};

constexpr qint64 largestSearched = 256LL * 1024 * 1024; // bytes

Error notCompacted(const Error& cause) {
    return {cause.code,
            Texts::tr("The person is deleted in the workspace, but the file could not be rewritten: traces may still "
                      "stand in its unused parts."),
            cause.detail.isEmpty() ? cause.text : cause.detail};
}

Error notRemoved(const QString& path) {
    return {ErrorCode::FileUnwritable,
            Texts::tr("%1 may still hold the person, and could not be removed.").arg(QDir::toNativeSeparators(path)),
            {}};
}

/// Everything that has to be looked at once the rows are gone.
class Sweep final {
public:
    Sweep(WorkspaceStore& store, const WorkspaceId& id, ErasureReport& report)
        : m_store(store), m_id(id), m_report(report), m_copies(id, report.people, report.traces) {}

    void run() {
        if (const Result<void> compacted = m_store.compact(); !compacted)
            m_report.failures.append(notCompacted(compacted.error()));
        for (const QString& folder : {backups::folderOf(m_id), snapshots::folderOf(m_id)})
            sweepCopies(folder);
        if (!m_report.traces.isEmpty())
            sweepBesides();
        if (!m_report.failures.isEmpty())
            return;
        if (const Result<void> closed = m_store.closeErasures(); !closed)
            m_report.failures.append(closed.error());
    }

private:
    void sweepCopies(const QString& folder) {
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
            if (file.suffix() == QLatin1String("kspiegel"))
                cleanCopy(file.absoluteFilePath());
            else if (file.suffix() == QLatin1String("tmp")) // of a program that was killed while it wrote a copy
                remove(file.absoluteFilePath());
        }
    }

    void cleanCopy(const QString& path) {
        const Result<CopyEraser::Done> done = m_copies.clean(path);
        if (!done) {
            m_report.failures.append(done.error());
            return;
        }
        m_report.rewritten += done->outcome == CopyEraser::Outcome::Rewritten ? 1 : 0;
        m_report.removed += done->outcome == CopyEraser::Outcome::Removed ? 1 : 0;
        m_report.copiesWithTexts += done->textsLeft ? 1 : 0;
    }

    void remove(const QString& path) {
        if (QFile::remove(path) || !QFileInfo::exists(path))
            ++m_report.removed;
        else
            m_report.failures.append(notRemoved(path));
    }

    /// Journals that this program put aside go; copies that somebody made, or a damaged file that was kept, are not
    /// ours to delete.
    void sweepBesides() {
        const QFileInfo own(QFileInfo(m_store.path()).canonicalFilePath());
        if (!own.exists())
            return;
        const QString stem = own.completeBaseName();
        for (const QFileInfo& file : own.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
            if (!file.fileName().startsWith(stem) || file.fileName() == own.fileName() || !holdsTrace(file))
                continue;
            const bool putAside = file.fileName().startsWith(own.fileName() + QLatin1Char('-')) &&
                                  file.fileName().contains(QLatin1String(".aside-"));
            if (putAside)
                remove(file.absoluteFilePath());
            else
                m_report.besides.append(file.absoluteFilePath());
        }
    }

    bool holdsTrace(const QFileInfo& info) const {
        QFile file(info.absoluteFilePath());
        return info.size() <= largestSearched && file.open(QIODevice::ReadOnly) && m_copies.isIn(file.readAll());
    }

    WorkspaceStore& m_store;
    WorkspaceId m_id;
    ErasureReport& m_report;
    CopyEraser m_copies;
};

} // namespace

Result<ErasureReport> erase(WorkspaceStore& store, const WorkspaceId& id, const PersonId& person,
                            const LogContext& context) {
    const Result<ErasedPerson> erased = store.erasePerson(person, context);
    if (!erased)
        return erased.error();
    ErasureReport report;
    report.people = erased->people;
    report.actors = erased->actors;
    report.traces = erased->traces;
    report.textsLeft = erased->textsLeft;
    report.rewritten = erased->rewritten;
    report.removed = erased->removed;
    report.copiesWithTexts = erased->copiesWithTexts;
    Sweep(store, id, report).run();
    return report;
}

Result<std::optional<ErasureReport>> resume(WorkspaceStore& store, const WorkspaceId& id) {
    const Result<QList<PersonId>> open = store.openErasures();
    if (!open)
        return open.error();
    if (open->isEmpty())
        return std::optional<ErasureReport>();
    ErasureReport report;
    report.people = *open;
    Sweep(store, id, report).run();
    return std::optional(report);
}

} // namespace ks::erasure
