#include "exchange/content/contentreading.h"

namespace ks {
namespace {

using namespace contentReading;

/// Leads the checks of the data files to the item; a reader finds it by its section. Gives whether that is a person.
bool readWhere(JsonFields& fields) {
    JsonFields where = fields.object(QStringLiteral("where"));
    const QString file = where.line(QStringLiteral("file"));
    where.line(QStringLiteral("id"));
    where.done();
    return file == QStringLiteral("people-sources");
}

/// The report's slip in a passage that stands here in other words: there is nothing left to correct.
const QString restatedState = QStringLiteral("restated");

void readCorrection(ContentFile& file, JsonFields& fields, int position) {
    Correction row;
    row.id = CorrectionId(fields.line(QStringLiteral("id")));
    row.round = file.round();
    row.position = position;
    row.found = fields.line(QStringLiteral("sourceHas"));
    row.corrected = fields.line(QStringLiteral("shown"));
    const QString status =
        oneOf(fields, QStringLiteral("status"),
              {enumName(CorrectionState::Corrected), restatedState, enumName(CorrectionState::Flagged)});
    row.state = enumFromName<CorrectionState>(status).value_or(CorrectionState::Corrected);
    ProseLines note;
    note.paragraph(fields.lineOrNull(QStringLiteral("note")));
    if (status == restatedState)
        note.paragraph(QStringLiteral("Stond in een passage die hier kort weergegeven is, in andere woorden."));
    row.note = note.text();
    row.place = fields.line(QStringLiteral("source"));
    if (readWhere(fields))
        row.found = row.corrected = QStringLiteral("(naam van een persoon)"); // stands with the people only (M14)
    fields.done();
    addOnce(file, fields, row, row.place, false);
}

} // namespace

void readCorrectionsFile(ContentFile& file) {
    file.root().expectFormat(QStringLiteral("klimaatspiegel-corrections"), 1);
    int position = 0;
    for (JsonFields& each : file.root().objects(QStringLiteral("corrections")))
        readCorrection(file, each, ++position);
    file.root().done();
}

} // namespace ks
