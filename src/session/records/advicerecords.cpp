#include "session/records/advicerecords.h"

#include "domain/content/leadtext.h"

#include <QUuid>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

QStringList addresseeLabels() {
    return {Texts::tr("city"),     Texts::tr("Knowledge Centre"), Texts::tr("VVSG"),  Texts::tr("province"),
            Texts::tr("Flanders"), Texts::tr("federal"),          Texts::tr("Europe")};
}

/// Sub-points as lines; a line that stays keeps its id, so that what points to it holds.
QList<RecommendationPoint> pointsFrom(const QList<RecommendationPoint>& before, const QStringList& lines) {
    QList<RecommendationPoint> points;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const RecommendationPoint& each) { return each.text == lines[i]; });
        const bool sameSize = before.size() == lines.size();
        const QString id = same != before.end() ? same->id
                           : sameSize           ? before[i].id
                                                : QUuid::createUuid().toString(QUuid::WithoutBraces);
        points.append({id, lines[i]});
    }
    return points;
}

QVariant leadLines(const Workspace& workspace, const WorkPackage& row) {
    QStringList lines;
    for (const WorkPackageLead& lead : row.leads)
        lines.append(leadText(workspace, lead));
    return lines;
}

QVariant subtopicLines(const Workspace&, const WorkPackage& row) {
    QStringList lines;
    const auto append = [&](const std::optional<WorkPackagePartId>& part, bool openEnded) {
        for (const WorkPackageSubtopic& each : row.subtopics) {
            if (each.part == part)
                lines.append(each.note.isEmpty() ? each.keyword
                                                 : QStringLiteral("%1 (%2)").arg(each.keyword, each.note));
        }
        if (openEnded)
            lines.append(QStringLiteral("…"));
    };
    append(std::nullopt, row.openEnded);
    for (const WorkPackagePart& part : row.parts) {
        lines.append(QStringLiteral("%1. %2").arg(part.letter, part.title));
        append(part.id, part.openEnded);
    }
    return lines;
}

} // namespace

QString RecommendationRecords::name() const {
    return Texts::tr("recommendation");
}
QString RecommendationRecords::plural() const {
    return Texts::tr("Recommendations");
}
QString RecommendationRecords::titleOf(const Workspace&, const Recommendation& row) const {
    return row.number ? QStringLiteral("%1. %2").arg(*row.number).arg(row.title()) : row.title();
}
Result<void> RecommendationRecords::check(const Workspace&, const Recommendation& row) const {
    if (row.shortTitle.isEmpty() && row.longTitle.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("A recommendation needs a short or a long title. Nothing was changed."),
                     QStringLiteral("short_title")};
    return {};
}
void RecommendationRecords::cutBefore(const Workspace& workspace, const Recommendation& row, Edit& edit) const {
    for (const auto& [id, package] : workspace.content.of<WorkPackage>()) {
        WorkPackage after = package;
        after.serves.removeIf([&](const WorkPackageService& each) { return each.recommendation == row.id; });
        if (!(after == package))
            edit.deltas.push_back(RowDelta<WorkPackage>{package, after});
    }
    for (const auto& [id, ranking] : workspace.content.of<Ranking>()) {
        Ranking after = ranking;
        for (RankingEntry& each : after.entries) {
            if (each.recommendation == row.id)
                each.recommendation.reset(); // the frozen title stays
        }
        if (!(after == ranking))
            edit.deltas.push_back(RowDelta<Ranking>{ranking, after});
    }
}
QList<RecommendationRecords::Field> RecommendationRecords::describe() const {
    Field points{
        {QStringLiteral("points"), Texts::tr("Sub-points"), FieldKind::Lines},
        [](const Recommendation& row) {
            QStringList lines;
            for (const RecommendationPoint& each : row.points)
                lines.append(each.text);
            return QVariant(lines);
        },
        [](Recommendation& row, const QVariant& value) { row.points = pointsFrom(row.points, value.toStringList()); }};
    Field addressees{{QStringLiteral("addressees"), Texts::tr("Addressed to"), FieldKind::Choices},
                     [](const Recommendation& row) {
                         QStringList keys;
                         for (const Addressee each : row.addressees)
                             keys.append(enumName(each));
                         return QVariant(keys);
                     },
                     [](Recommendation& row, const QVariant& value) {
                         row.addressees.clear();
                         for (const QString& each : value.toStringList()) {
                             if (const std::optional<Addressee> known = enumFromName<Addressee>(each))
                                 row.addressees.append(*known);
                         }
                         std::sort(row.addressees.begin(), row.addressees.end());
                     }};
    const QStringList labels = addresseeLabels();
    for (qsizetype i = 0; i < labels.size(); ++i)
        addressees.info.choices.append({enumName(static_cast<Addressee>(i)), labels[i]});
    return {withHelp(number("number", Texts::tr("Number"), FieldKind::Number, &Recommendation::number, 1, 999),
                     Texts::tr("Follows the themes; no rank.")),
            themes("themes", Texts::tr("Themes"), &Recommendation::themes),
            line("short_title", Texts::tr("Short title"), &Recommendation::shortTitle),
            text("long_title", Texts::tr("Long title"), &Recommendation::longTitle),
            text("text", Texts::tr("Text"), &Recommendation::text),
            withHelp(points, Texts::tr("One a line.")),
            addressees,
            choice("state", Texts::tr("State"), &Recommendation::state,
                   {Texts::tr("on the long list"), Texts::tr("in the top list"), Texts::tr("dropped")}),
            text("note", Texts::tr("Note"), &Recommendation::note)};
}

QString WorkPackageRecords::name() const {
    return Texts::tr("work package");
}
QString WorkPackageRecords::plural() const {
    return Texts::tr("Work packages");
}
QString WorkPackageRecords::titleOf(const Workspace&, const WorkPackage& row) const {
    return row.number ? QStringLiteral("%1. %2").arg(*row.number).arg(row.title) : row.title;
}
QList<WorkPackageRecords::Field> WorkPackageRecords::describe() const {
    const auto leads = [] {
        Field field = shown("leads", Texts::tr("Leads"), leadLines);
        field.info.help = Texts::tr("Together with the Knowledge Centre.");
        return field;
    };
    const auto subtopics = [] { return shown("subtopics", Texts::tr("Possible subtopics"), subtopicLines); };
    return {number("number", Texts::tr("Number"), FieldKind::Number, &WorkPackage::number, 1, 999),
            line("title", Texts::tr("Title"), &WorkPackage::title, true),
            themes("themes", Texts::tr("Themes"), &WorkPackage::themes),
            leads(),
            subtopics(),
            text("aim", Texts::tr("Aim"), &WorkPackage::aim),
            withHelp(number("priority", Texts::tr("Priority"), FieldKind::Number, &WorkPackage::priority, 1, 4),
                     Texts::tr("1 to 4, about timing.")),
            line("timing_text", Texts::tr("Timing"), &WorkPackage::timing),
            choice("state", Texts::tr("State"), &WorkPackage::state,
                   {Texts::tr("to start"), Texts::tr("running"), Texts::tr("finished"), Texts::tr("stopped")}),
            text("reservation", Texts::tr("Reservation"), &WorkPackage::reservation),
            text("note", Texts::tr("Note"), &WorkPackage::note)};
}

} // namespace ks
