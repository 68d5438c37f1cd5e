#include "session/records/recordregistry.h"

#include "session/records/advicerecords.h"
#include "session/records/meetingrecords.h"
#include "session/records/packagepartrecords.h"
#include "session/records/packagerecords.h"
#include "session/records/peergrouprecords.h"
#include "session/records/peoplerecords.h"
#include "session/records/reportrecords.h"
#include "session/records/staffingrecords.h"
#include "session/records/themerecords.h"

namespace ks {

const QList<const RecordType*>& recordTypes() {
    static const ThemeJudgementRecords judgements;
    static const StrengthRecords strengths;
    static const ImprovementPointRecords improvementPoints;
    static const GoodPracticeRecords practices;
    static const ClimateTeamRecords teams;
    static const FteRecords fte;
    static const LekpRecords lekp;
    static const RecommendationRecords recommendations;
    static const RatingRecords ratings;
    static const GivenPlaceRecords places;
    static const WorkPackageRecords packages;
    static const PackageLeadRecords leads;
    static const PackageStageRecords stages;
    static const PackageSubtopicRecords subtopics;
    static const PackageActionRecords actions;
    static const PackageEntryRecords entries;
    static const PackageLinkRecords links;
    static const MeetingRecords meetings;
    static const AgendaItemRecords agenda;
    static const MeetingDecisionRecords decisions;
    static const ReportSectionRecords sections;
    static const ProcessStepRecords steps;
    static const SourceDocumentRecords documents;
    static const IntervieweeRecords interviewees;
    static const OrganisationRecords organisations;
    static const PersonRecords people;
    static const SteeringMemberRecords members;
    static const CorrectionRecords corrections;
    static const PeerGroupRecords groups;
    static const QList<const RecordType*> all = {
        &judgements,    &strengths,       &improvementPoints, &practices,   &teams,     &fte,
        &lekp,          &recommendations, &ratings,           &places,      &packages,  &leads,
        &stages,        &subtopics,       &actions,           &entries,     &links,     &meetings,
        &agenda,        &decisions,       &sections,          &steps,       &documents, &interviewees,
        &organisations, &people,          &members,           &corrections, &groups};
    return all;
}

const RecordType* recordType(const QString& entity) {
    for (const RecordType* each : recordTypes()) {
        if (each->entity() == entity)
            return each;
    }
    return nullptr;
}

} // namespace ks
