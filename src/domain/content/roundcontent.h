#pragma once

#include "domain/content/goodpractice.h"
#include "domain/content/meeting.h"
#include "domain/content/packagework.h"
#include "domain/content/peergroup.h"
#include "domain/content/people.h"
#include "domain/content/provenance.h"
#include "domain/content/recommendation.h"
#include "domain/content/reporttexts.h"
#include "domain/content/staffing.h"
#include "domain/content/themepoints.h"
#include "domain/content/workpackage.h"
#include "domain/evaluation/handin.h"
#include "domain/evaluation/questionnaire.h"
#include "domain/evaluation/selfevaluation.h"
#include "domain/table.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace ks {

template<class... Rows>
struct RowTypes {
    /// Calls `visit` with a null pointer of each type, in order.
    template<class Visit>
    static void each(Visit&& visit) {
        (visit(static_cast<const Rows*>(nullptr)), ...);
    }
    template<template<class...> class Holder, class... First>
    using in = Holder<First..., Rows...>;
    using Tables = std::tuple<Table<Rows>...>;
};

/// Every kind of row that a round has beside its scores. A kind that others point to comes before these.
using ContentRows =
    RowTypes<Person, Organisation, SteeringMember, Interviewee, ThemeJudgement, Strength, ImprovementPoint,
             GoodPractice, ClimateTeam, FteFigure, LekpFigure, Recommendation, Rating, GivenPlace, Ranking, Target,
             WorkPackage, PackageAction, PackageEntry, PackageLink, Meeting, AgendaItem, MeetingDecision, ReportSection,
             ProcessStep, SourceDocument, Correction, Provenance, Questionnaire, QuestionnaireVersion, Question,
             QuestionWording, SelfEvaluation, Respondent, Answer, AgreedAnswer, Evidence, Submission, SupersededValue,
             PeerGroup>;

/// What a round holds beside the grid: what its report says, and its self-evaluations. People, organisations,
/// provenance, questionnaires and groups of cities belong to all rounds. What touches all tables at once is compiled in
/// one place, since nearly every file of the program holds one of these.
class RoundContent {
public:
    RoundContent();
    RoundContent(const RoundContent& other);
    RoundContent(RoundContent&& other) noexcept;
    RoundContent& operator=(const RoundContent& other);
    RoundContent& operator=(RoundContent&& other) noexcept;
    ~RoundContent();

    template<class T>
    const Table<T>& of() const {
        return std::get<Table<T>>(m_tables);
    }
    template<class T>
    Table<T>& of() {
        return std::get<Table<T>>(m_tables);
    }
    bool isEmpty() const;
    bool operator==(const RoundContent& other) const;

private:
    ContentRows::Tables m_tables;
};

/// The round a row belongs to; empty for what belongs to all rounds.
template<class T>
RoundId roundOfRow(const T& row) {
    if constexpr (requires { row.round; })
        return row.round;
    else
        return {};
}

/// The rows that `wanted` picks, in the order of their positions; rows without a position in that of their keys.
/// The pointers are valid until the content changes.
template<class T, class Wanted>
QList<const T*> rowsInOrder(const RoundContent& content, Wanted&& wanted) {
    QList<const T*> rows;
    for (const auto& [key, row] : content.of<T>()) {
        if (wanted(row))
            rows.append(&row);
    }
    if constexpr (requires(const T& row) { row.position; })
        std::stable_sort(rows.begin(), rows.end(), [](const T* a, const T* b) { return a->position < b->position; });
    return rows;
}
template<class T>
QList<const T*> rowsInOrder(const RoundContent& content) {
    return rowsInOrder<T>(content, [](const T&) { return true; });
}

/// All rows, such that one which is the parent of another comes before it.
template<class T>
QList<const T*> parentsFirst(const RoundContent& content) {
    QList<const T*> rows;
    if constexpr (requires(const T& row) { row.parent; }) {
        std::set<typename T::Key> added;
        qsizetype before = -1;
        while (rows.size() != before) { // once per depth of the tree
            before = rows.size();
            for (const auto& [key, row] : content.of<T>()) {
                if (!added.count(key) && (!row.parent || added.count(*row.parent))) {
                    rows.append(&row);
                    added.insert(key);
                }
            }
        }
    } else {
        for (const auto& [key, row] : content.of<T>())
            rows.append(&row);
    }
    return rows;
}

/// The section that the program asks for by `role` (SectionRole); null when there is none.
const ReportSection* sectionWithRole(const RoundContent& content, const QString& role);

/// How a row stands to the report it comes from.
enum class Origin {
    Report,  ///< as it was taken from the report
    Changed, ///< from the report, changed here since
    Added,   ///< made here
};

/// The digest of everything a row says, free of language: the same for equal rows only.
template<class T>
QString contentDigest(const T& row);

/// Where a row comes from; null when it was made here.
const Provenance* provenanceOf(const RoundContent& content, const RowRef& row);

template<class T>
RowRef refOf(const T& row) {
    return {QLatin1String(T::entity), keyText(row.key())};
}

template<class T>
Origin originOf(const RoundContent& content, const T& row);

} // namespace ks
