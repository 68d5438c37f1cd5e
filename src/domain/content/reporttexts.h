#pragma once

#include "domain/rowfields.h"

#include <QDate>
#include <QStringList>

namespace ks {

/// A piece of the report's running text, restated. Sections form a tree; parts and chapters may have no text.
struct ReportSection {
    using Key = ReportSectionId;
    static constexpr const char* entity = "report_section";

    ReportSectionId id;
    RoundId round;
    std::optional<ReportSectionId> parent;
    int position = 0; ///< order among its siblings, from 1
    QString title;
    QString text;       ///< in the notation of prose.h
    QStringList tables; ///< ids of report tables that stand at its end ("recommendations", "theme:strategie")
    QString role;       ///< what the program asks for by name (see SectionRole); mostly empty

    Key key() const { return id; }
    bool operator==(const ReportSection&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("parent_id", row.parent);
        field("position", row.position);
        field("title", row.title);
        field("text", row.text);
        field("tables", row.tables);
        field("role", row.role);
    }
};

/// Texts that travel with tables and charts wherever these go.
struct SectionRole {
    static inline const QString foreword = QStringLiteral("foreword");
    static inline const QString summary = QStringLiteral("summary");
    static inline const QString practicesIntroduction = QStringLiteral("practices-introduction");
    static inline const QString teamsIntroduction = QStringLiteral("climate-teams-introduction");
    static inline const QString toolsIntroduction = QStringLiteral("monitoring-tools-introduction");
    static inline const QString fteReservation = QStringLiteral("fte-reservation");
    static inline const QString lekpReservation = QStringLiteral("lekp-reservation");
    static inline const QString recommendationsNote = QStringLiteral("recommendations-note");
    static inline const QString packagesReservation = QStringLiteral("work-packages-reservation");
    static inline const QString leadRole = QStringLiteral("lead-role");
    static inline const QString proposedLinks = QStringLiteral("proposed-links");
    static inline const QString contradictions = QStringLiteral("contradictions");
    static inline const QString lost = QStringLiteral("lost");
    static inline const QString keyFigures = QStringLiteral("key-figures");
    static inline const QString abbreviations = QStringLiteral("abbreviations");
};

enum class ProcessKind {
    Phase,       ///< of the work
    Event,       ///< on a day
    ReportStage, ///< of the report itself
};
constexpr auto namesOf(ProcessKind) {
    return std::array{"phase", "event", "reportStage"};
}

struct ProcessStep {
    using Key = ProcessStepId;
    static constexpr const char* entity = "process_step";

    ProcessStepId id;
    RoundId round;
    ProcessKind kind = ProcessKind::Phase;
    QString stage; ///< the heading it stands under: "AS IS", "TO BE"
    int position = 0;
    QString title;
    QString text;
    QString when;         ///< as the source words it
    QDate startsOn;       ///< the first day that the wording can mean; invalid = open
    QDate endsOn;         ///< the last one
    QString otherReading; ///< the other side where the source contradicts itself

    Key key() const { return id; }
    bool operator==(const ProcessStep&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("kind", row.kind);
        field("stage", row.stage);
        field("position", row.position);
        field("title", row.title);
        field("text", row.text);
        field("when_text", row.when);
        field("starts_on", row.startsOn);
        field("ends_on", row.endsOn);
        field("other_reading", row.otherReading);
    }
};

enum class DocumentKind { CityDocument, ExternalSource, Other };
constexpr auto namesOf(DocumentKind) {
    return std::array{"cityDocument", "externalSource", "other"};
}

struct SourceDocument {
    using Key = SourceDocumentId;
    static constexpr const char* entity = "source_document";

    SourceDocumentId id;
    RoundId round;
    DocumentKind kind = DocumentKind::Other;
    std::optional<CityId> city;
    int position = 0;
    QString title;
    QString address; ///< http or https; empty while open
    QString note;

    Key key() const { return id; }
    bool operator==(const SourceDocument&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("kind", row.kind);
        field("city_id", row.city);
        field("position", row.position);
        field("title", row.title);
        field("address", row.address);
        field("note", row.note);
    }
};

enum class CorrectionState {
    Corrected, ///< what users read has the right form
    Flagged,   ///< the right reading is not certain: left as it is
};
constexpr auto namesOf(CorrectionState) {
    return std::array{"corrected", "flagged"};
}

/// A slip of the source and what became of it.
struct Correction {
    using Key = CorrectionId;
    static constexpr const char* entity = "correction";

    CorrectionId id;
    RoundId round;
    QString place; ///< section of the report
    QString found;
    QString corrected;
    CorrectionState state = CorrectionState::Corrected;
    QString note;
    int position = 0;

    Key key() const { return id; }
    bool operator==(const Correction&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("place", row.place);
        field("found", row.found);
        field("corrected", row.corrected);
        field("state", row.state);
        field("note", row.note);
        field("position", row.position);
    }
};

} // namespace ks
