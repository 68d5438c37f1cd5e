#include "session/records/reportrecords.h"

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

/// The sections below `parent`, each followed by those below it.
void appendTree(const RoundContent& content, const std::optional<ReportSectionId>& parent,
                QList<const ReportSection*>& rows) {
    constexpr int deepest = 20; // a tree of a damaged file could go round in circles
    static thread_local int depth = 0;
    if (depth >= deepest)
        return;
    ++depth;
    for (const ReportSection* each :
         rowsInOrder<ReportSection>(content, [&](const ReportSection& row) { return row.parent == parent; })) {
        rows.append(each);
        appendTree(content, each->id, rows);
    }
    --depth;
}

} // namespace

QString ReportSectionRecords::name() const {
    return Texts::tr("report text");
}
QString ReportSectionRecords::plural() const {
    return Texts::tr("Texts of the report");
}
QString ReportSectionRecords::titleOf(const Workspace&, const ReportSection& row) const {
    return row.title.isEmpty() ? Texts::tr("without title") : row.title;
}
void ReportSectionRecords::arrange(const Workspace& workspace, QList<const ReportSection*>& rows) const {
    rows.clear();
    appendTree(workspace.content, std::nullopt, rows);
}
bool ReportSectionRecords::areSiblings(const ReportSection& a, const ReportSection& b) const {
    return a.parent == b.parent;
}
void ReportSectionRecords::cutBefore(const Workspace& workspace, const ReportSection& row, Edit& edit) const {
    QList<const ReportSection*> below;
    appendTree(workspace.content, row.id, below);
    for (auto it = below.crbegin(); it != below.crend(); ++it)
        edit.deltas.push_back(RowDelta<ReportSection>{**it, std::nullopt});
}
QList<ReportSectionRecords::Field> ReportSectionRecords::describe() const {
    return {line("title", Texts::tr("Title"), &ReportSection::title, true),
            withHelp(text("text", Texts::tr("Text"), &ReportSection::text),
                     Texts::tr("“- ” begins an item of a list, “1. ” a numbered one, “> ” a quotation."))};
}

QString ProcessStepRecords::name() const {
    return Texts::tr("step");
}
QString ProcessStepRecords::plural() const {
    return Texts::tr("Process");
}
QString ProcessStepRecords::titleOf(const Workspace&, const ProcessStep& row) const {
    return row.title;
}
Result<void> ProcessStepRecords::check(const Workspace&, const ProcessStep& row) const {
    if (row.startsOn.isValid() && row.endsOn.isValid() && row.endsOn < row.startsOn)
        return Error{ErrorCode::InvalidInput, Texts::tr("The last day lies before the first one. Nothing was changed."),
                     QStringLiteral("ends_on")};
    return {};
}
QList<ProcessStepRecords::Field> ProcessStepRecords::describe() const {
    return {line("title", Texts::tr("Title"), &ProcessStep::title, true),
            line("stage", Texts::tr("Stage"), &ProcessStep::stage),
            choice("kind", Texts::tr("Kind"), &ProcessStep::kind,
                   {Texts::tr("phase"), Texts::tr("event"), Texts::tr("stage of the report")}),
            line("when_text", Texts::tr("When"), &ProcessStep::when),
            withHelp(date("starts_on", Texts::tr("First day"), &ProcessStep::startsOn),
                     Texts::tr("That the wording can mean; empty while open.")),
            date("ends_on", Texts::tr("Last day"), &ProcessStep::endsOn),
            text("text", Texts::tr("Text"), &ProcessStep::text),
            withHelp(text("other_reading", Texts::tr("Other reading"), &ProcessStep::otherReading),
                     Texts::tr("The other side, where the source contradicts itself."))};
}

QString SourceDocumentRecords::name() const {
    return Texts::tr("source");
}
QString SourceDocumentRecords::plural() const {
    return Texts::tr("Documents and sources");
}
QString SourceDocumentRecords::titleOf(const Workspace&, const SourceDocument& row) const {
    return row.title;
}
void SourceDocumentRecords::arrange(const Workspace&, QList<const SourceDocument*>& rows) const {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SourceDocument* a, const SourceDocument* b) { return a->kind < b->kind; });
}
bool SourceDocumentRecords::areSiblings(const SourceDocument& a, const SourceDocument& b) const {
    return a.kind == b.kind;
}
QList<SourceDocumentRecords::Field> SourceDocumentRecords::describe() const {
    return {line("title", Texts::tr("Title"), &SourceDocument::title, true),
            choice("kind", Texts::tr("Kind"), &SourceDocument::kind,
                   {Texts::tr("document of the cities"), Texts::tr("external source"), Texts::tr("other")}),
            reference("city_id", Texts::tr("City"), FieldKind::City, &SourceDocument::city),
            address("address", Texts::tr("Address"), &SourceDocument::address),
            text("note", Texts::tr("Note"), &SourceDocument::note)};
}

QString CorrectionRecords::name() const {
    return Texts::tr("correction");
}
QString CorrectionRecords::plural() const {
    return Texts::tr("Corrections of the source");
}
QString CorrectionRecords::titleOf(const Workspace&, const Correction& row) const {
    return row.found;
}
QList<CorrectionRecords::Field> CorrectionRecords::describe() const {
    return {
        line("found", Texts::tr("In the source"), &Correction::found, true),
        line("corrected", Texts::tr("Shown as"), &Correction::corrected),
        choice("state", Texts::tr("State"), &Correction::state, {Texts::tr("corrected"), Texts::tr("left as it is")}),
        line("place", Texts::tr("Place"), &Correction::place), text("note", Texts::tr("Note"), &Correction::note)};
}

} // namespace ks
