#include "session/records/recordregistry.h"

#include "session/records/advicerecords.h"
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
    static const WorkPackageRecords packages;
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
        &judgements,      &strengths, &improvementPoints, &practices, &teams,     &fte,          &lekp,
        &recommendations, &packages,  &sections,          &steps,     &documents, &interviewees, &organisations,
        &people,          &members,   &corrections,       &groups};
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
