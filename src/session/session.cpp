#include "session/session.h"

#include "domain/editkeys.h"
#include "session/evaluation/formedit.h"
#include "session/linkcuts.h"

#include <QUndoCommand>

#include <utility>

namespace ks {

namespace {

template<class T, class Wanted>
QList<T> rowsOf(const RoundContent& content, Wanted&& wanted) {
    QList<T> rows;
    for (const T* each : rowsInOrder<T>(content, wanted))
        rows.append(*each);
    return rows;
}

/// Brings the content in memory to what erasing left in the file.
void forget(RoundContent& content, const QList<PersonId>& people) {
    for (const PersonId& person : people) {
        content.of<Person>().remove(person);
        const auto isTheirs = [&](const auto& row) { return row.person == person; };
        for (const SteeringMember& seat : rowsOf<SteeringMember>(content, isTheirs))
            content.of<SteeringMember>().remove(seat.id);
        for (Interviewee row : rowsOf<Interviewee>(content, isTheirs)) {
            row.person.reset();
            content.of<Interviewee>().put(row);
        }
        for (Respondent row : rowsOf<Respondent>(content, isTheirs)) {
            row.person.reset();
            content.of<Respondent>().put(row);
        }
        if (const Provenance* from = provenanceOf(content, {QLatin1String(Person::entity), person.value})) {
            Provenance without = *from;
            without.digest.clear();
            content.of<Provenance>().put(without);
        }
    }
}

} // namespace

/// A step on the stack. It only remembers; Session writes and applies before it moves the stack.
class Session::Step final : public QUndoCommand {
public:
    explicit Step(Edit edit) : m_edit(std::move(edit)) { setText(m_edit.label); }

    const Edit& edit() const { return m_edit; }
    void undo() override {}
    void redo() override {}
    int id() const override { return m_edit.mergeKey.isEmpty() ? -1 : 1; }
    void allowMerge() { m_mayMerge = true; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* step = static_cast<const Step*>(other);
        const Edit& next = step->m_edit;
        if (!step->m_mayMerge || next.mergeKey != m_edit.mergeKey || next.deltas.size() != m_edit.deltas.size())
            return false;
        for (std::size_t i = 0; i < next.deltas.size(); ++i) {
            if (next.deltas[i].index() != m_edit.deltas[i].index())
                return false; // the first letter may have changed other rows than those after it
        }
        for (std::size_t i = 0; i < next.deltas.size(); ++i) {
            std::visit(
                [&](auto& mine) {
                    using Row = std::decay_t<decltype(mine)>;
                    mine.after = std::get<Row>(next.deltas[i]).after;
                },
                m_edit.deltas[i]);
        }
        return true;
    }

private:
    Edit m_edit;
    bool m_mayMerge = false;
};

Session::Session(OpenedWorkspace opened, Workspace workspace, Actor actor, const Clock& clock)
    : m_store(std::move(opened.store)),
      m_workspace(std::move(workspace)),
      m_actor(std::move(actor)),
      m_clock(clock),
      m_notices(std::move(opened.notices)) {
    connect(&m_stack, &QUndoStack::indexChanged, this, &Session::undoStateChanged);
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::start(OpenedWorkspace opened, const Actor& actor, const Clock& clock) {
    Result<Workspace> workspace = opened.store->load(std::nullopt);
    if (!workspace)
        return workspace.error();
    return std::unique_ptr<Session>(new Session(std::move(opened), std::move(*workspace), actor, clock));
}

Result<void> Session::setActorName(const QString& name) {
    m_actor.name = name;
    return isReadOnly() ? Result<void>() : m_store->rememberActor(m_actor);
}

Result<void> Session::write(const Edit& edit, LogAction action) {
    const Timestamp now = m_clock.now();
    const Result<void> written = m_store->commit(edit, {action, now, m_actor.id});
    if (!written) {
        emit failed(written.error());
        return written;
    }
    m_lastSavedAt = now;
    m_workspace.info.changedAt = now;
    return written;
}

void Session::adopt(const Edit& edit, Change::Cause cause) {
    applyTo(m_workspace, edit);
    const std::optional<RoundId> round = roundToShowAfter(edit);
    if (!round) {
        emit changed(changeOf(edit, cause));
        return;
    }
    if (const Result<void> shown = load(*round, cause); !shown) {
        emit changed(changeOf(edit, cause));
        emit failed(shown.error());
    }
}

std::optional<RoundId> Session::roundToShowAfter(const Edit& edit) const {
    const RoundId changed = roundOf(edit);
    if (m_workspace.rounds.find(changed))
        return changed == m_workspace.loadedRound ? std::nullopt : std::optional(changed);
    if (m_workspace.round() || m_workspace.rounds.isEmpty())
        return std::nullopt;
    return m_workspace.rounds.find(m_roundBefore) ? m_roundBefore : m_workspace.roundsInOrder().last().id;
}

bool Session::mergesWithLast(const Edit& edit, Timestamp now) const {
    constexpr qint64 typingPause = 1000; // milliseconds
    return m_mergeOpen && !edit.mergeKey.isEmpty() &&
           now.utcMilliseconds - m_lastSavedAt.utcMilliseconds <= typingPause;
}

bool Session::canEditRound() const {
    const Round* round = m_workspace.round();
    return !isReadOnly() && round && round->state != RoundState::Locked;
}

/// A form may come in for a round that is not on show, and content is not always read: such links come from the file.
Result<Edit> Session::withAllLinksCut(Edit edit) const {
    for (const RoundId& round : roundsLosingLinked(edit)) {
        if (round == m_workspace.loadedRound && m_workspace.contentLoaded) {
            edit = withLinksCut(m_workspace.content, std::move(edit));
            continue;
        }
        const Result<RoundContent> content = m_store->loadContent(round);
        if (!content)
            return content.error();
        edit = withLinksCut(*content, std::move(edit));
    }
    return edit;
}

Result<void> Session::apply(const Edit& asked) {
    if (asked.isEmpty())
        return {};
    // In the file of a city any edit after a hand-in begins a correction, whichever page it comes from.
    const Result<Edit> whole = isForm() ? formEdit::withFormReopened(m_workspace, asked) : withAllLinksCut(asked);
    if (!whole) {
        emit failed(whole.error());
        return whole.error();
    }
    const Edit& edit = *whole;
    const bool merge = mergesWithLast(edit, m_clock.now());
    const Result<void> written = write(edit, LogAction::Edit);
    if (!written)
        return written;
    auto step = std::make_unique<Step>(edit);
    if (merge)
        step->allowMerge();
    applyTo(m_workspace, edit);
    m_stack.push(step.release());
    m_mergeOpen = true;
    emit changed(changeOf(edit, Change::Cause::Edited));
    return {};
}

Result<void> Session::undo() {
    if (!canUndo())
        return {};
    const auto* step = static_cast<const Step*>(m_stack.command(m_stack.index() - 1));
    const Edit inverse = inverseOf(step->edit());
    const Result<void> written = write(inverse, LogAction::Undo);
    if (!written)
        return written;
    m_mergeOpen = false;
    m_stack.undo();
    adopt(inverse, Change::Cause::Undone);
    return {};
}

Result<void> Session::redo() {
    if (!canRedo())
        return {};
    const Edit edit = static_cast<const Step*>(m_stack.command(m_stack.index()))->edit();
    const Result<void> written = write(edit, LogAction::Redo);
    if (!written)
        return written;
    m_mergeOpen = false;
    m_stack.redo();
    adopt(edit, Change::Cause::Redone);
    return {};
}

Result<ErasureReport> Session::erasePerson(const PersonId& person) {
    const Timestamp now = m_clock.now();
    Result<ErasureReport> report =
        erasure::erase(*m_store, m_workspace.info.id, person, {LogAction::Erase, now, m_actor.id});
    if (!report) {
        emit failed(report.error());
        return report;
    }
    m_lastSavedAt = now;
    m_workspace.info.changedAt = now;
    if (report->actors.contains(m_actor.id))
        m_actor.name.clear();
    m_stack.clear(); // its steps hold what must not come back
    m_mergeOpen = false;
    forget(m_workspace.content, report->people);
    Change change;
    change.cause = Change::Cause::Reloaded;
    change.everything = true;
    emit changed(change);
    return report;
}

Result<void> Session::load(const std::optional<RoundId>& round, Change::Cause cause) {
    Result<Workspace> loaded = m_store->load(round);
    if (!loaded)
        return loaded.error();
    if (m_workspace.contentLoaded) {
        if (const Result<void> read = readContentOf(*loaded); !read)
            return read;
    }
    const RoundId before = std::exchange(m_workspace, std::move(*loaded)).loadedRound;
    if (before != m_workspace.loadedRound)
        m_roundBefore = before;
    Change change;
    change.cause = cause;
    change.everything = true;
    emit changed(change);
    return {};
}

Result<void> Session::readContentOf(Workspace& workspace) {
    Result<RoundContent> content = m_store->loadContent(workspace.loadedRound);
    if (!content)
        return content.error();
    workspace.content = std::move(*content);
    workspace.contentLoaded = true;
    return {};
}

Result<void> Session::needContent() {
    return m_workspace.contentLoaded ? Result<void>() : readContentOf(m_workspace);
}

Result<void> Session::showRound(const RoundId& round) {
    return load(round, Change::Cause::RoundLoaded);
}

Result<void> Session::reload() {
    const Result<void> loaded = load(m_workspace.loadedRound, Change::Cause::Reloaded);
    if (!loaded)
        return loaded;
    m_stack.clear();
    m_mergeOpen = false;
    return {};
}

Result<QList<LogEntry>> Session::historyOf(const ScoreKey& cell) const {
    return m_store->history({editKeys::themeScore, editKeys::of(cell), 200});
}

Result<QList<LogEntry>> Session::historyOf(const RowRef& row) const {
    return m_store->history({row.entity, row.key, 200});
}

Result<QList<LogEntry>> Session::historyOf(const AdjustmentPlace& place) const {
    return m_store->history({editKeys::adjustment, editKeys::of(m_workspace.loadedRound, place), 200});
}

} // namespace ks
