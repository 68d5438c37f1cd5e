#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace ks {

/// A reference by identity. The tag keeps a city from being passed where a theme is meant.
/// Slugs (aalst, strategie) for what the model fixes, UUIDs for rows that can be made anywhere.
template<class Tag>
struct Id {
    QString value;

    Id() = default;
    explicit Id(QString text) : value(std::move(text)) {}
    static Id make() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id&) const = default;
    std::strong_ordering operator<=>(const Id& other) const {
        const int c = value.compare(other.value);
        return c < 0 ? std::strong_ordering::less : c > 0 ? std::strong_ordering::greater : std::strong_ordering::equal;
    }
};

template<class Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0) {
    return qHash(id.value, seed);
}

using CityId = Id<struct CityTag>;
using ThemeId = Id<struct ThemeTag>;
using RoundId = Id<struct RoundTag>;
using AdjustmentId = Id<struct AdjustmentTag>;
using ActorId = Id<struct ActorTag>;
using WorkspaceId = Id<struct WorkspaceTag>;
using StrengthId = Id<struct StrengthTag>;
using ImprovementPointId = Id<struct ImprovementPointTag>;
using GoodPracticeId = Id<struct GoodPracticeTag>;
using RecommendationId = Id<struct RecommendationTag>;
using RankingId = Id<struct RankingTag>;
using WorkPackageId = Id<struct WorkPackageTag>;
using WorkPackagePartId = Id<struct WorkPackagePartTag>;
using ReportSectionId = Id<struct ReportSectionTag>;
using ProcessStepId = Id<struct ProcessStepTag>;
using SourceDocumentId = Id<struct SourceDocumentTag>;
using IntervieweeId = Id<struct IntervieweeTag>;
using CorrectionId = Id<struct CorrectionTag>;
using PersonId = Id<struct PersonTag>;
using OrganisationId = Id<struct OrganisationTag>;
using SteeringMemberId = Id<struct SteeringMemberTag>;
using QuestionnaireId = Id<struct QuestionnaireTag>;
using QuestionnaireVersionId = Id<struct QuestionnaireVersionTag>;
using QuestionId = Id<struct QuestionTag>;
using RespondentId = Id<struct RespondentTag>;
using EvidenceId = Id<struct EvidenceTag>;
using SubmissionId = Id<struct SubmissionTag>;
using SupersededValueId = Id<struct SupersededValueTag>;

} // namespace ks
