#include "widgets/shell/exportrun.h"

#include "base/slug.h"
#include "base/verifiedwriter.h"
#include "report/content/catalogue.h"
#include "report/content/minutespaper.h"
#include "report/pictures/reportpictures.h"
#include "session/earlierrounds.h"
#include "session/session.h"

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

/// What the id of a paper says to nobody: "minutes-stuurgroep-van-maart-2026-03-20".
QString minutesName(const Workspace& workspace, const QString& paper) {
    for (const auto& [id, meeting] : workspace.content.of<Meeting>()) {
        if (minutesPaperId(id) != paper)
            continue;
        const QString what = meeting.state == MeetingState::Held ? QStringLiteral("minutes") : QStringLiteral("agenda");
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
    QString what = tables.size() == 1 ? tables.first() : QStringLiteral("klimaatspiegel");
    what.replace(QLatin1Char(':'), QLatin1Char('-')); // "theme:strategie": no file system likes that in a name
    if (!city.isEmpty())
        what += QLatin1Char('-') + city;
    return round ? what + QLatin1Char('-') + shortNameFor(round->name) : what;
}

} // namespace ks
