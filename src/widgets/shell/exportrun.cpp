#include "widgets/shell/exportrun.h"

#include "base/slug.h"
#include "base/verifiedwriter.h"
#include "report/content/catalogue.h"
#include "report/content/minutespaper.h"
#include "report/pictures/reportpictures.h"
#include "session/earlierrounds.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QHash>

namespace ks {
namespace {

bool goesOn(const ExportWatch& watch, ExportStep step) {
    return !watch.reached || watch.reached(step);
}

/// None when it was called off.
Result<std::optional<QByteArray>> rendered(const Workspace& workspace, const ExportChoice& choice,
                                           const ExportWatch& watch) {
    const LanguageScope speaking(choice.language);
    if (!goesOn(watch, ExportStep::Gathering))
        return std::optional<QByteArray>();
    const Result<ReportDocument> document = chosenDocument(workspace, choice);
    if (!document)
        return document.error();
    const Result<RenderFormat> format = formatForFile(choice.path);
    if (!format)
        return format.error();
    if (!goesOn(watch, ExportStep::Drawing))
        return std::optional<QByteArray>();
    const Result<QByteArray> bytes = format->render(*document, choice.options);
    if (!bytes)
        return bytes.error();
    return std::optional(*bytes);
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FileNames)
};

/// What a table is called in the name of a file: its id in English, a word of the office's own language otherwise.
QString fileWord(const QString& table) {
    static const QHash<QString, const char*> words = {
        {QStringLiteral("summary"), QT_TRANSLATE_NOOP("ks::FileNames", "summary")},
        {QStringLiteral("legend"), QT_TRANSLATE_NOOP("ks::FileNames", "legend")},
        {QStringLiteral("statistics"), QT_TRANSLATE_NOOP("ks::FileNames", "statistics")},
        {QStringLiteral("adjustments"), QT_TRANSLATE_NOOP("ks::FileNames", "adjustments")},
        {QStringLiteral("distribution"), QT_TRANSLATE_NOOP("ks::FileNames", "distribution")},
        {QStringLiteral("spread"), QT_TRANSLATE_NOOP("ks::FileNames", "spread")},
        {QStringLiteral("standings"), QT_TRANSLATE_NOOP("ks::FileNames", "standings")},
        {QStringLiteral("groups"), QT_TRANSLATE_NOOP("ks::FileNames", "groups")},
        {QStringLiteral("evolution"), QT_TRANSLATE_NOOP("ks::FileNames", "evolution")},
        {QStringLiteral("themes"), QT_TRANSLATE_NOOP("ks::FileNames", "themes")},
        {QStringLiteral("strengths"), QT_TRANSLATE_NOOP("ks::FileNames", "strengths")},
        {QStringLiteral("improvement-points"), QT_TRANSLATE_NOOP("ks::FileNames", "improvement-points")},
        {QStringLiteral("practices"), QT_TRANSLATE_NOOP("ks::FileNames", "practices")},
        {QStringLiteral("help"), QT_TRANSLATE_NOOP("ks::FileNames", "help")},
        {QStringLiteral("profile"), QT_TRANSLATE_NOOP("ks::FileNames", "profile")},
        {QStringLiteral("climate-teams"), QT_TRANSLATE_NOOP("ks::FileNames", "climate-teams")},
        {QStringLiteral("monitoring-tools"), QT_TRANSLATE_NOOP("ks::FileNames", "monitoring-tools")},
        {QStringLiteral("recommendations"), QT_TRANSLATE_NOOP("ks::FileNames", "recommendations")},
        {QStringLiteral("long-list"), QT_TRANSLATE_NOOP("ks::FileNames", "long-list")},
        {QStringLiteral("work-packages"), QT_TRANSLATE_NOOP("ks::FileNames", "work-packages")},
        {QStringLiteral("priorities"), QT_TRANSLATE_NOOP("ks::FileNames", "priorities")},
        {QStringLiteral("ratings"), QT_TRANSLATE_NOOP("ks::FileNames", "ratings")},
        {QStringLiteral("actions"), QT_TRANSLATE_NOOP("ks::FileNames", "actions")},
        {QStringLiteral("workload"), QT_TRANSLATE_NOOP("ks::FileNames", "workload")},
        {QStringLiteral("journal"), QT_TRANSLATE_NOOP("ks::FileNames", "journal")},
        {QStringLiteral("meetings"), QT_TRANSLATE_NOOP("ks::FileNames", "meetings")},
        {QStringLiteral("process"), QT_TRANSLATE_NOOP("ks::FileNames", "process")},
        {QStringLiteral("sources"), QT_TRANSLATE_NOOP("ks::FileNames", "sources")},
        {QStringLiteral("interviewees"), QT_TRANSLATE_NOOP("ks::FileNames", "interviewees")},
        {QStringLiteral("steering-group"), QT_TRANSLATE_NOOP("ks::FileNames", "steering-group")},
        {QStringLiteral("corrections"), QT_TRANSLATE_NOOP("ks::FileNames", "corrections")},
        {QStringLiteral("report"), QT_TRANSLATE_NOOP("ks::FileNames", "report")},
        {QStringLiteral("questionnaire"), QT_TRANSLATE_NOOP("ks::FileNames", "questionnaire")},
        {QStringLiteral("self-evaluation"), QT_TRANSLATE_NOOP("ks::FileNames", "self-evaluation")},
        {QStringLiteral("theme"), QT_TRANSLATE_NOOP("ks::FileNames", "theme")},
    };
    const char* word = words.value(table);
    return word ? Texts::tr(word) : table;
}

/// A paper by what it is about, since its id means nothing to people: "minutes-stuurgroep-van-maart-2026-03-20".
QString minutesName(const Workspace& workspace, const QString& paper) {
    for (const auto& [id, meeting] : workspace.content.of<Meeting>()) {
        if (minutesPaperId(id) != paper)
            continue;
        const QString what = meeting.state == MeetingState::Held ? Texts::tr("minutes") : Texts::tr("agenda");
        QStringList parts{what, shortNameFor(meeting.title), meeting.heldOn.toString(Qt::ISODate)};
        parts.removeAll(QString());
        return parts.join(QLatin1Char('-'));
    }
    return {};
}

} // namespace

Result<ExportChoice> withEarlierRounds(Session& session, const ExportChoice& choice) {
    if (!comparesRounds(choice.tables))
        return choice;
    const auto earlier = readEarlierRounds(session.store(), session.workspace());
    if (!earlier)
        return earlier.error();
    ExportChoice complete = choice;
    complete.filter.earlier = *earlier;
    return complete;
}

Result<ReportDocument> chosenDocument(const Workspace& workspace, const ExportChoice& choice) {
    const ReportPictures pictures;
    return buildDocument(workspace, choice.tables, choice.filter, &pictures);
}

Result<ExportEnd> runExport(const Workspace& workspace, const ExportChoice& choice, const ExportWatch& watch) {
    const Result<std::optional<QByteArray>> bytes = rendered(workspace, choice, watch);
    if (!bytes)
        return bytes.error();
    if (!*bytes || !goesOn(watch, ExportStep::Writing))
        return ExportEnd::CalledOff;
    const Result<void> written = writeVerified(choice.path, **bytes);
    return written ? Result<ExportEnd>(ExportEnd::Written) : Result<ExportEnd>(written.error());
}

QString proposedFileName(const Workspace& workspace, const QStringList& tables, const QString& city) {
    const Round* round = workspace.round();
    if (const QString minutes = tables.size() == 1 ? minutesName(workspace, tables.first()) : QString();
        !minutes.isEmpty())
        return minutes;
    QString what = QStringLiteral("klimaatspiegel");
    if (tables.size() == 1) { // "theme:strategie": no file system likes a colon in a name
        const QString part = tables.first().section(QLatin1Char(':'), 1);
        what = fileWord(tables.first().section(QLatin1Char(':'), 0, 0)) +
               (part.isEmpty() ? QString() : QLatin1Char('-') + part);
    }
    if (!city.isEmpty())
        what += QLatin1Char('-') + city;
    return round ? what + QLatin1Char('-') + shortNameFor(round->name) : what;
}

} // namespace ks
