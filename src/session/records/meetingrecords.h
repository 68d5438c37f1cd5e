#pragma once

#include "session/records/typedrecords.h"

namespace ks {

class MeetingRecords final : public TypedRecords<Meeting> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const Meeting& row) const override;
    void arrange(const Workspace& workspace, QList<const Meeting*>& rows) const override;
    void cutBefore(const Workspace& workspace, const Meeting& row, Edit& edit) const override;
};

/// Rows that belong to a meeting.
template<class T>
class OfMeetingRecords : public TypedRecords<T> {
public:
    bool canMove() const override { return true; }
    QStringList alsoShows() const override;

protected:
    using Field = typename TypedRecords<T>::Field;

    static Field meetingField();
    /// What it is about: another row, or nothing.
    static Field aboutField();
    T fresh(const Workspace& workspace) const override;
    Result<void> check(const Workspace& workspace, const T& row) const override;
    void arrange(const Workspace& workspace, QList<const T*>& rows) const override;
    bool areSiblings(const T& a, const T& b) const override { return a.meeting == b.meeting; }
};

class AgendaItemRecords final : public OfMeetingRecords<AgendaItem> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const AgendaItem& row) const override;
};

class MeetingDecisionRecords final : public OfMeetingRecords<MeetingDecision> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const MeetingDecision& row) const override;
};

} // namespace ks
