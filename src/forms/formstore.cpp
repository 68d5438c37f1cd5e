#include "forms/formstore.h"

#include "base/samepath.h"
#include "base/verifiedwriter.h"
#include "forms/forgetperson.h"
#include "forms/formbackups.h"
#include "forms/formedits.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormStore)
};

QByteArray digestOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// What belongs to all rounds: the questionnaire and the people.
void copyRowsOfAllRounds(const RoundContent& from, RoundContent& to) {
    ContentRows::each([&]<class T>(const T*) {
        for (const auto& [key, row] : from.of<T>()) {
            if (roundOfRow(row).isEmpty())
                to.of<T>().put(row);
        }
    });
}

} // namespace

FormStore::FormStore(QString path, const Workspace& model, Options options)
    : m_path(std::move(path)),
      m_model(model),
      m_write(options.write ? std::move(options.write) : writeVerified),
      m_readOnly(options.readOnly) {}

Result<std::unique_ptr<FormStore>> FormStore::open(const QString& path, const Workspace& model, Options options) {
    std::unique_ptr<FormStore> store(new FormStore(path, model, std::move(options)));
    if (const Result<void> done = store->read(); !done)
        return done.error();
    return store;
}

Result<void> FormStore::read() {
    const Result<QByteArray> bytes = formBytes(m_path);
    if (!bytes)
        return bytes.error();
    Result<FormFile> form = readForm(*bytes, m_model);
    if (!form)
        return form.error();
    m_form = std::move(*form);
    m_digest = digestOf(*bytes);
    m_readOnly = m_readOnly || m_form.fromNewerProgram;
    return {};
}

Result<Workspace> FormStore::load(const std::optional<RoundId>& round) {
    Workspace loaded = m_form.workspace;
    loaded.content = {};
    loaded.contentLoaded = false;
    if (m_form.earlier) {
        Round earlier = m_form.earlier->round;
        earlier.state = RoundState::Locked;
        loaded.rounds.put(earlier);
    }
    if (!round || *round == loaded.loadedRound)
        return loaded;
    if (!m_form.earlier || *round != m_form.earlier->round.id)
        return Error{ErrorCode::NotFound, Texts::tr("This form holds no such round. Nothing was changed."),
                     round->value};
    loaded.loadedRound = *round;
    loaded.scores = m_form.earlier->scores;
    return loaded;
}

Result<RoundContent> FormStore::loadContent(const RoundId& round) {
    if (!m_form.earlier || round != m_form.earlier->round.id)
        return m_form.workspace.content;
    RoundContent content = m_form.earlier->content;
    copyRowsOfAllRounds(m_form.workspace.content, content);
    return content;
}

Result<void> FormStore::mayWrite() const {
    if (!m_readOnly)
        return {};
    return Error{ErrorCode::ReadOnly,
                 Texts::tr("%1 is open for reading only. Nothing was changed; save a copy to work on.")
                     .arg(QFileInfo(m_path).fileName()),
                 {}};
}

Result<void> FormStore::isStillTheFile() const {
    QFile file(m_path);
    const bool read = QFileInfo(m_path).isFile() && file.open(QIODevice::ReadOnly) && file.size() <= FormLimits::bytes;
    if (read && digestOf(file.readAll()) == m_digest)
        return {};
    return Error{
        ErrorCode::ChangedOutside,
        Texts::tr("%1 was replaced or changed by another program since it was opened. Your last change was not "
                  "written, and the file there was left alone. Save your work as a copy, or reload the file.")
            .arg(QFileInfo(m_path).fileName()),
        read ? QStringLiteral("contents differ") : QStringLiteral("cannot be read: ") + file.errorString()};
}

Result<void> FormStore::replace(FormFile form, const Edit& edit) {
    if (const Result<void> same = isStillTheFile(); !same)
        return same;
    const QByteArray bytes = writeForm(form);
    // A file that could not be opened again would be worse than an edit that is refused.
    const Result<FormFile> again = readForm(bytes, m_model);
    if (!again)
        return writeReadableForm(form, m_model).error();
    if (const Result<void> kept = formEdits::checkKept(form.workspace, again->workspace, edit); !kept)
        return kept;
    if (const Result<void> written = m_write(m_path, bytes); !written)
        return written;
    m_form = std::move(form);
    m_digest = digestOf(bytes);
    return {};
}

Result<void> FormStore::commit(const Edit& edit, const LogContext& context) {
    if (edit.isEmpty())
        return {};
    if (const Result<void> may = mayWrite(); !may)
        return may;
    FormFile form = m_form;
    if (const Result<void> applied = formEdits::apply(form.workspace, edit); !applied)
        return applied;
    form.workspace.info.changedAt = context.at;
    const Result<void> done = replace(std::move(form), edit);
    if (done)
        m_log.note(edit, context);
    return done;
}

Result<void> FormStore::rememberActor(const Actor& actor) {
    const Result<void> may = mayWrite();
    if (may)
        m_log.nameActor(actor);
    return may;
}

Result<ErasedPerson> FormStore::erasePerson(const PersonId& person, const LogContext& context) {
    if (const Result<void> may = mayWrite(); !may)
        return may.error();
    const Person* row = m_form.workspace.content.of<Person>().find(person);
    if (!row)
        return Error{ErrorCode::NotFound, Texts::tr("These personal data are not there any more. Nothing was changed."),
                     person.value};
    const Person gone = *row;
    ErasedPerson erased;
    erased.people = rowsOfPerson(m_form, gone);
    erased.traces = tracesOf(gone);
    // The copies first: when one cannot be written, the person still stands in the form and can be erased again.
    const Result<formBackups::Forgotten> copies = formBackups::forget(m_form.workspace, gone, m_model);
    if (!copies)
        return copies.error();
    erased.rewritten = copies->rewritten;
    erased.removed = copies->removed;
    erased.copiesWithTexts = copies->withTexts;
    FormFile form = m_form;
    forgetPerson(form, gone);
    erased.textsLeft = rowsWith(form, erased.traces);
    form.workspace.info.changedAt = context.at;
    if (const Result<void> done = replace(std::move(form), {}); !done)
        return done.error();
    m_log.noteErased(person, context);
    return erased;
}

Result<void> FormStore::saveCopy(const QString& target) {
    if (samePath(target, m_path))
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("A copy needs another name than the form itself. Nothing was changed."),
                     {}};
    return writeVerified(target, writeForm(m_form));
}

Result<QList<IntegrityFinding>> FormStore::checkIntegrity() {
    QList<IntegrityFinding> findings;
    if (const Result<void> same = isStillTheFile(); !same)
        findings.append({QStringLiteral("file"), same.error().text});
    for (const auto& [id, row] : m_form.workspace.content.of<Submission>()) {
        if (!row.content.isEmpty() && formDigest(row.content) != row.digest)
            findings.append({refOf(row).entity + QLatin1Char(' ') + refOf(row).key,
                             Texts::tr("What was handed in as number %1 is no longer what its digest was made of.")
                                 .arg(row.sequence)});
    }
    return findings;
}

Result<std::unique_ptr<WorkspaceStore>> openFormStore(const QString& path, const Workspace& model) {
    Result<std::unique_ptr<FormStore>> store = FormStore::open(path, model, {});
    if (!store)
        return store.error();
    return std::unique_ptr<WorkspaceStore>(std::move(*store));
}

} // namespace ks
