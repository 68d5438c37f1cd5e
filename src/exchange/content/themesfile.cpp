#include "exchange/content/contentreading.h"

namespace ks {
namespace {

using namespace contentReading;

/// Notes, and what else the report says to look at.
QString notesOf(JsonFields& fields) {
    ProseLines lines;
    for (const QString& each : fields.lines(QStringLiteral("notes")))
        lines.paragraph(each);
    for (const QString& each : fields.lines(QStringLiteral("seeAlso"))) {
        if (each != QStringLiteral("climate-teams-2024")) // the note that belongs to it says so in words
            lines.paragraph(QStringLiteral("Zie ook: %1.").arg(each));
    }
    return lines.text();
}

template<class Point>
void readPoints(ContentFile& file, JsonFields& theme, const QString& name, const ThemeId& id) {
    for (JsonFields& fields : theme.objects(name)) {
        Point point;
        point.id.value = fields.line(QStringLiteral("id"));
        point.round = file.round();
        point.theme = id;
        point.position = fields.integer(QStringLiteral("number"), 1, 99);
        point.text = contentText::withDetails(fields.line(QStringLiteral("text")), fields);
        point.note = notesOf(fields);
        const QString source = fields.line(QStringLiteral("source"));
        fields.done();
        addOnce(file, fields, point, source, true);
    }
}

void readJudgement(ContentFile& file, JsonFields& theme, const ThemeId& id) {
    ThemeJudgement judgement;
    judgement.round = file.round();
    judgement.theme = id;
    JsonFields fields = theme.object(QStringLiteral("judgement"));
    judgement.text = fields.line(QStringLiteral("text"));
    ProseLines note;
    note.paragraph(notesOf(fields));
    // The global scores of the report are lost: its own words are all there is of them.
    note.paragraph(
        QStringLiteral("In de woorden van het rapport: “%1”.").arg(fields.line(QStringLiteral("verdictWords"))));
    judgement.note = note.text();
    const QString source = fields.line(QStringLiteral("source"));
    fields.done();
    QString summarySource;
    if (std::optional<JsonFields> summary = theme.objectOrNull(QStringLiteral("summaryStatement"))) {
        judgement.summary = summary->line(QStringLiteral("text"));
        summarySource = QStringLiteral("Samenvatting: ") + summary->line(QStringLiteral("source"));
        summary->done();
    }
    addOnce(file, theme, judgement, source, true, summarySource);
}

} // namespace

void readThemesFile(ContentFile& file) {
    expectHead(file, QStringLiteral("klimaatspiegel-themes"));
    for (JsonFields& theme : file.root().objects(QStringLiteral("themes"))) {
        theme.line(QStringLiteral("id")); // a judgement goes by its theme
        const ThemeId id(theme.line(QStringLiteral("theme")));
        // The order and the names of the chapters are those of the model.
        theme.integer(QStringLiteral("chapterNumber"), 1, ModelSize::themes);
        theme.line(QStringLiteral("chapterTitle"));
        readJudgement(file, theme, id);
        readPoints<Strength>(file, theme, QStringLiteral("strengths"), id);
        readPoints<ImprovementPoint>(file, theme, QStringLiteral("improvementPoints"), id);
        theme.done();
    }
    file.root().done();
}

} // namespace ks
