#include "session/takeover.h"

#include "domain/content/partorder.h"
#include "session/records/typedrecords.h"

#include <QCoreApplication>
#include <QHash>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::TakeOver)
};

template<class T>
constexpr bool isOfRound = requires(const T& row) {
    row.round;
};

template<class T, class... Kinds>
constexpr bool isOneOf = (std::is_same_v<T, Kinds> || ...);

/// A questionnaire is no part of the report, and a version that is in use never changes.
template<class T>
constexpr bool isOfQuestionnaire = isOneOf<T, Questionnaire, QuestionnaireVersion, Question, QuestionWording>;

/// What stands in the forms of a round; a new one takes its own over when it is made.
template<class T>
constexpr bool isOfForms =
    isOneOf<T, SelfEvaluation, Respondent, Answer, AgreedAnswer, Evidence, Target, Submission, SupersededValue>;

/// What belongs to its own round alone: what was given on its grid, and the meetings that were held.
template<class T>
constexpr bool staysBehind = isOfForms<T> || isOneOf<T, Rating, GivenPlace, Meeting, AgendaItem, MeetingDecision>;

template<class T>
void add(Edit& edit, const T& row) {
    edit.deltas.push_back(RowDelta<T>{std::nullopt, row});
}

/// What of the report the loaded round lacks.
class ReportTaker final {
public:
    ReportTaker(const Workspace& workspace, const Workspace& report) : m_workspace(workspace), m_report(report) {}

    Edit edit() {
        ContentRows::each([this]<class T>(const T*) {
            if constexpr (!std::is_same_v<T, Provenance> && !isOfQuestionnaire<T>)
                take<T>();
        });
        for (const Provenance& each : std::as_const(m_provenance))
            add(m_edit, each);
        return m_edit;
    }

private:
    template<class T>
    void take() {
        for (const T* each : parentsFirst<T>(m_report.content)) {
            T row = *each;
            if constexpr (isOfRound<T>)
                row.round = m_workspace.loadedRound;
            if (m_workspace.content.of<T>().find(row.key()) || !mayCome(row))
                continue;
            add(m_edit, row);
            noteProvenance(refOf(*each), refOf(row));
        }
    }
    template<class T>
    bool mayCome(const T&) const {
        return true;
    }
    /// Where the sign that somebody was there outlives the row, the person was erased.
    bool mayCome(const Person& row) const { return !provenanceOf(m_workspace.content, refOf(row)); }
    bool mayCome(const SteeringMember& row) const { return isThere(row.person); }
    bool mayCome(Interviewee& row) const {
        if (row.person && !isThere(*row.person))
            row.person.reset();
        return true;
    }
    bool isThere(const PersonId& id) const {
        const Person* person = m_report.content.of<Person>().find(id);
        return m_workspace.content.of<Person>().find(id) || (person && mayCome(*person));
    }
    void noteProvenance(const RowRef& original, const RowRef& row) {
        const Provenance* from = provenanceOf(m_report.content, original);
        if (!from || provenanceOf(m_workspace.content, row))
            return;
        m_provenance.append(*from);
        m_provenance.last().of = row;
    }

    const Workspace& m_workspace;
    const Workspace& m_report;
    QList<Provenance> m_provenance;
    Edit m_edit;
};

/// Which id a copy has in place of that of its original.
class NewIds final {
public:
    template<class T>
    void make(const T& original) {
        m_ids.insert(keyText(refOf(original)), T::Key::make().value);
    }
    /// None where the original was not copied.
    template<class T>
    std::optional<typename T::Key> of(const typename T::Key& id) const {
        const auto found = m_ids.constFind(keyText(RowRef{QLatin1String(T::entity), id.value}));
        return found == m_ids.constEnd() ? std::nullopt : std::optional(typename T::Key(*found));
    }
    template<class T>
    std::optional<typename T::Key> of(const std::optional<typename T::Key>& id) const {
        return id ? of<T>(*id) : std::nullopt;
    }
    WorkPackagePartId makePart(const WorkPackagePartId& original) {
        const WorkPackagePartId copy = WorkPackagePartId::make();
        m_parts.insert(original.value, copy.value);
        return copy;
    }
    std::optional<WorkPackagePartId> ofPart(const std::optional<WorkPackagePartId>& id) const {
        const auto found = id ? m_parts.constFind(id->value) : m_parts.constEnd();
        return found == m_parts.constEnd() ? std::nullopt : std::optional(WorkPackagePartId(*found));
    }

private:
    QHash<QString, QString> m_ids;
    QHash<QString, QString> m_parts;
};

QString newPartId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// What copies point to, brought from the originals to the copies.

template<class T>
void repoint(T&, NewIds&) {}

void repoint(GoodPractice& row, NewIds& ids) {
    const auto copyOf = [&](const QString& id) {
        return ids.of<GoodPractice>(GoodPracticeId(id)).value_or(GoodPracticeId()).value;
    };
    row.sameAs = copyOf(row.sameAs);
    for (QString& each : row.related)
        each = copyOf(each);
    row.related.removeAll(QString());
}

void repoint(Recommendation& row, NewIds& ids) {
    for (RecommendationPoint& each : row.points)
        each.id = newPartId();
    for (AnsweredCell& each : row.cells) {
        each.id = newPartId();
        each.origin = LinkOrigin::Proposed; // it was settled on another grid
    }
    QList<AnsweredPoint> answers;
    for (const AnsweredPoint& each : std::as_const(row.answers)) {
        if (const std::optional<ImprovementPointId> copy = ids.of<ImprovementPoint>(each.point))
            answers.append({*copy, each.origin});
    }
    row.answers = answers;
    sortParts(row.answers);
    sortParts(row.cells);
}

void repoint(Ranking& row, NewIds& ids) {
    for (RankingEntry& each : row.entries)
        each.recommendation = ids.of<Recommendation>(each.recommendation);
}

void repoint(WorkPackage& row, NewIds& ids) {
    for (WorkPackagePart& each : row.parts)
        each.id = ids.makePart(each.id);
    for (WorkPackageSubtopic& each : row.subtopics) {
        each.id = newPartId();
        each.part = ids.ofPart(each.part);
    }
    for (WorkPackageLead& each : row.leads)
        each.id = newPartId();
    QList<WorkPackageService> serves;
    for (const WorkPackageService& each : std::as_const(row.serves)) {
        if (const std::optional<RecommendationId> copy = ids.of<Recommendation>(each.recommendation))
            serves.append({*copy, each.origin});
    }
    row.serves = serves;
}

void repoint(PackageAction& row, NewIds& ids) {
    row.package = ids.of<WorkPackage>(row.package).value_or(WorkPackageId());
    row.part = ids.ofPart(row.part);
}
void repoint(PackageEntry& row, NewIds& ids) {
    row.package = ids.of<WorkPackage>(row.package).value_or(WorkPackageId());
}
void repoint(PackageLink& row, NewIds& ids) {
    row.package = ids.of<WorkPackage>(row.package).value_or(WorkPackageId());
}

void repoint(ReportSection& row, NewIds& ids) {
    row.parent = ids.of<ReportSection>(row.parent);
}

/// What was done for a package comes with it, and with no other.
template<class T>
bool hasItsPackage(const T& row) {
    if constexpr (requires { row.package; })
        return !row.package.isEmpty();
    else
        return true;
}

/// Copies of what an earlier round holds.
class RoundTaker final {
public:
    RoundTaker(const Workspace& workspace, const RoundContent& earlier) : m_workspace(workspace), m_earlier(earlier) {}

    Edit edit() {
        ContentRows::each([this]<class T>(const T*) {
            if constexpr (isOfRound<T> && !staysBehind<T> && requires(T row) { row.id; })
                takeIds<T>();
        });
        ContentRows::each([this]<class T>(const T*) {
            if constexpr (isOfRound<T> && !staysBehind<T>)
                take<T>();
        });
        return m_edit;
    }

private:
    template<class T>
    bool takes() const {
        return m_workspace.content.of<T>().isEmpty();
    }
    template<class T>
    void takeIds() {
        if (!takes<T>())
            return;
        for (const auto& [key, row] : m_earlier.of<T>())
            m_ids.make(row);
    }
    template<class T>
    void take() {
        if (!takes<T>())
            return;
        for (const T* each : parentsFirst<T>(m_earlier)) {
            T row = *each;
            row.round = m_workspace.loadedRound;
            if constexpr (requires { row.id; })
                row.id = *m_ids.of<T>(row.id);
            repoint(row, m_ids);
            keepTargets(row);
            if (hasItsPackage(row))
                add(m_edit, row);
        }
    }
    template<class T>
    void keepTargets(T&) const {}
    /// The targets that the cities set anew; the package still serves them, or so it seems.
    void keepTargets(WorkPackage& row) const {
        row.targets.removeIf([&](const PackageTarget& each) {
            return !m_workspace.content.of<Target>().find({row.round, each.theme, each.city});
        });
        for (PackageTarget& each : row.targets)
            each.origin = LinkOrigin::Proposed;
    }

    const Workspace& m_workspace;
    const RoundContent& m_earlier;
    NewIds m_ids;
    Edit m_edit;
};

} // namespace

Result<Edit> takeOverReport(const Workspace& workspace, const Workspace& report) {
    if (const Result<void> may = recordRules::writable(workspace); !may)
        return may.error();
    Edit edit = ReportTaker(workspace, report).edit();
    edit.label = Texts::tr("take over from the report");
    return edit;
}

Result<Edit> takeOverRound(const Workspace& workspace, const RoundContent& earlier) {
    if (const Result<void> may = recordRules::writable(workspace); !may)
        return may.error();
    Edit edit = RoundTaker(workspace, earlier).edit();
    edit.label = Texts::tr("take over from the previous round");
    return edit;
}

} // namespace ks
