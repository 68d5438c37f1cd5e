#pragma once

#include "domain/workspace.h"
#include "exchange/jsonfields.h"

namespace ks {

/// What a reader of one of the report's data files works with: the file's root, and the content that it adds to.
/// Faults are reported through the fields; the caller asks once at the end.
class ContentFile final {
public:
    /// All outlive this. `model` has the cities and themes that the file may name, and the round that is read.
    ContentFile(JsonFields& root, RoundContent& content, const Workspace& model)
        : m_root(root), m_content(content), m_model(model) {}

    JsonFields& root() { return m_root; }
    const RoundId& round() const { return m_model.loadedRound; }
    RoundContent& content() { return m_content; }
    const Workspace& model() const { return m_model; }

    /// Adds a row and where it comes from. `restated`: its running text is shorter and in other words than the source.
    template<class T>
    void add(const T& row, const QString& section, bool restated, const QString& note = {}) {
        m_content.of<T>().put(row);
        m_content.of<Provenance>().put({refOf(row), section, restated, note, contentDigest(row)});
    }
    /// Adds a row that the program proposes and the report does not have.
    template<class T>
    void addOwn(const T& row) {
        m_content.of<T>().put(row);
    }

private:
    JsonFields& m_root;
    RoundContent& m_content;
    const Workspace& m_model;
};

/// The helpers below turn the files' small structures into the notation of prose.h.
namespace contentText {

/// "Label: a, b, c" for each object of the list `name` (label, items, openEnded), as items of a list below `text`.
/// Open-ended lists end with "…".
QString withDetails(const QString& text, JsonFields& fields, const QString& name = QStringLiteral("details"));

} // namespace contentText

/// Readers, one per data file; each reads its file whole. Work packages are read after the recommendations that they
/// name; the context last, since its sections take up what the others left for them.
void readThemesFile(ContentFile& file);          ///< judgements, strengths, improvement points
void readPracticesFile(ContentFile& file);       ///< good practices, with what repeats and relates
void readMonitoringToolsFile(ContentFile& file); ///< practices of the kind information
void readClimateTeamsFile(ContentFile& file);
void readStaffingFile(ContentFile& file);        ///< FTE, LEKP-1, and the sections with their reservations
void readRecommendationsFile(ContentFile& file); ///< with the ranking of 2025, whose order is not known
void readWorkPackagesFile(ContentFile& file);    ///< with organisations that lead, and the links we propose
void readProcessFile(ContentFile& file);         ///< steps, stages, and the sections on how it was done
void readContextFile(ContentFile& file);         ///< the report's sections, in its order
void readPeopleSourcesFile(ContentFile& file);   ///< people, steering group, documents, sources, interviewees
void readCorrectionsFile(ContentFile& file);

/// Adds what the report holds beside the grid to a baseline workspace, from the data files inside the program.
/// Error: Internal, naming the file and the place.
Result<void> addReportContent(Workspace& workspace);

} // namespace ks
