#include "session/records/advicerecords.h"

#include "domain/content/leadtext.h"
#include "domain/content/packagetext.h"
#include "domain/content/recommendationtext.h"
#include "session/records/linkfields.h"
#include "session/records/recordorder.h"
#include "session/records/recordsources.h"

#include <QRegularExpression>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

/// Sub-points as lines; a line that stays keeps its id, so that what points to it holds.
QList<RecommendationPoint> pointsFrom(const QList<RecommendationPoint>& before, const QStringList& lines) {
    QList<RecommendationPoint> points;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const RecommendationPoint& each) { return each.text == lines[i]; });
        const bool sameSize = before.size() == lines.size();
        const QString id = same != before.end() ? same->id : sameSize ? before[i].id : linkFields::newPartId();
        points.append({id, lines[i]});
    }
    return points;
}

QString keyOf(const AnsweredPoint& link) {
    return link.point.value;
}
QString keyOf(const AnsweredCell& link) {
    return recordSources::cellKey(link.theme, link.city);
}
QString keyOf(const WorkPackageService& link) {
    return link.recommendation.value;
}
QString keyOf(const PackageTarget& link) {
    return recordSources::cellKey(link.theme, link.city);
}
template<class Part>
QString (*namer())(const Part&) {
    return [](const Part& part) { return keyOf(part); };
}

/// A quarter as it is stored, from what people write: "2025-Q4", "q4 2025", "K4 2025", "4e kwartaal 2025".
QString quarterFrom(const QString& typed) {
    static const QRegularExpression yearFirst(QStringLiteral("^(20\\d\\d)[ -]*[qk]([1-4])$"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearLast(QStringLiteral("^(?:[qk]([1-4])|([1-4])e kwartaal)[ -]*(20\\d\\d)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (const auto found = yearFirst.match(typed); found.hasMatch())
        return QStringLiteral("%1-Q%2").arg(found.captured(1), found.captured(2));
    if (const auto found = yearLast.match(typed); found.hasMatch())
        return QStringLiteral("%1-Q%2").arg(found.captured(3), found.captured(1) + found.captured(2));
    return typed;
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
/// With a title that says that it is new: one of two may be empty, so neither is asked for by itself.
Recommendation RecommendationRecords::fresh(const Workspace& workspace) const {
    Recommendation row = TypedRecords::fresh(workspace);
    row.shortTitle = Texts::tr("New %1").arg(name());
    return row;
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
    const auto removeThoseOf = [&]<class T>(const Table<T>& rows) {
        for (const auto& [id, each] : rows) {
            if (each.recommendation == row.id)
                edit.deltas.push_back(RowDelta<T>{each, std::nullopt});
        }
    };
    removeThoseOf(workspace.content.of<Rating>());
    removeThoseOf(workspace.content.of<GivenPlace>());
}
QStringList RecommendationRecords::alsoShows() const {
    return {QLatin1String(ImprovementPoint::entity)};
}
RecommendationRecords::Field RecommendationRecords::pointsField() {
    Field points{
        {QStringLiteral("points"), Texts::tr("Sub-points"), FieldKind::Lines},
        [](const Recommendation& row) {
            QStringList lines;
            for (const RecommendationPoint& each : row.points)
                lines.append(each.text);
            return QVariant(lines);
        },
        [](Recommendation& row, const QVariant& value) { row.points = pointsFrom(row.points, value.toStringList()); }};
    return points;
}
RecommendationRecords::Field RecommendationRecords::addresseesField() {
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
    for (std::size_t i = 0; i < namesOf(Addressee{}).size(); ++i) {
        const auto each = static_cast<Addressee>(i);
        addressees.info.choices.append({enumName(each), recommendationText::addressee(each)});
    }
    return addressees;
}
RecommendationRecords::Field RecommendationRecords::answersField() {
    Field answers = several(
        "answers", Texts::tr("Improvement points it answers"), recordSources::improvementPoints(),
        [](const Recommendation& row) { return linkFields::keysOf(row.answers, namer<AnsweredPoint>()); },
        [](Recommendation& row, const QStringList& keys) {
            row.answers = linkFields::linksFrom(row.answers, keys, namer<AnsweredPoint>(), [](const QString& key) {
                return AnsweredPoint{ImprovementPointId(key)};
            });
            sortParts(row.answers);
        });
    answers.info.many = true;
    return answers;
}
RecommendationRecords::Field RecommendationRecords::cellsField() {
    Field cells = several(
        "cells", Texts::tr("Cells it answers"), recordSources::cells(),
        [](const Recommendation& row) { return linkFields::keysOf(row.cells, namer<AnsweredCell>()); },
        [](Recommendation& row, const QStringList& keys) {
            row.cells = linkFields::linksFrom(row.cells, keys, namer<AnsweredCell>(), [](const QString& key) {
                return AnsweredCell{linkFields::newPartId(), recordSources::themeOfCell(key),
                                    recordSources::cityOfCell(key)};
            });
            sortParts(row.cells);
        });
    cells.info.many = true;
    return cells;
}
RecommendationRecords::Field RecommendationRecords::confirmedField() {
    Field confirmed{{QStringLiteral("links_confirmed"), Texts::tr("These links are confirmed"), FieldKind::Flag},
                    [](const Recommendation& row) { return QVariant(linkFields::confirmed(row.answers, row.cells)); },
                    [](Recommendation& row, const QVariant& value) {
                        linkFields::confirm(row.answers, value.toBool());
                        linkFields::confirm(row.cells, value.toBool());
                    }};
    return confirmed;
}
QList<RecommendationRecords::Field> RecommendationRecords::describe() const {
    return {withHelp(number("number", Texts::tr("Number"), FieldKind::Number, &Recommendation::number, 1, 999),
                     Texts::tr("Follows the themes; no rank.")),
            themes("themes", Texts::tr("Themes"), &Recommendation::themes),
            line("short_title", Texts::tr("Short title"), &Recommendation::shortTitle),
            text("long_title", Texts::tr("Long title"), &Recommendation::longTitle),
            text("text", Texts::tr("Text"), &Recommendation::text),
            withHelp(pointsField(), Texts::tr("One a line.")),
            addresseesField(),
            choice("state", Texts::tr("State"), &Recommendation::state, recommendationText::states()),
            withHelp(answersField(), Texts::tr("A link that you add is a proposal until a body confirms it.")),
            cellsField(),
            confirmedField(),
            text("note", Texts::tr("Note"), &Recommendation::note)};
}

namespace {

QStringList criterionLabels() {
    return {Texts::tr("impact"), Texts::tr("importance"), Texts::tr("urgency")};
}

} // namespace

QString RatingRecords::name() const {
    return Texts::tr("rating");
}
QString RatingRecords::plural() const {
    return Texts::tr("Ratings");
}
QStringList RatingRecords::alsoShows() const {
    return {QLatin1String(Recommendation::entity)};
}
QString RatingRecords::titleOf(const Workspace& workspace, const Rating& row) const {
    const City* city = row.city ? workspace.city(*row.city) : nullptr;
    return QStringLiteral("%1: %2, %3")
        .arg(recordSources::recommendations().label(workspace, row.recommendation.value),
             criterionLabels().value(static_cast<int>(row.criterion)),
             city ? city->name : Texts::tr("agreed together"));
}
Rating RatingRecords::fresh(const Workspace& workspace) const {
    Rating row = TypedRecords::fresh(workspace);
    const auto all = rowsInOrder<Recommendation>(workspace.content);
    if (!all.isEmpty())
        row.recommendation = all.first()->id;
    row.value = 1;
    return row;
}
Result<void> RatingRecords::check(const Workspace& workspace, const Rating& row) const {
    if (!workspace.content.of<Recommendation>().find(row.recommendation))
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("A rating is of a recommendation, and there is none yet. Nothing was changed; add the "
                               "recommendation first."),
                     QStringLiteral("recommendation_id")};
    for (const auto& [id, other] : workspace.content.of<Rating>()) {
        if (id != row.id && other.recommendation == row.recommendation && other.criterion == row.criterion &&
            other.city == row.city)
            return alreadyThere(workspace, row);
    }
    return {};
}
void RatingRecords::arrange(const Workspace& workspace, QList<const Rating*>& rows) const {
    recordOrder::by(
        rows, [&](const Rating& row) { return std::pair(row.criterion, recordOrder::ofCity(workspace, row.city)); });
    recordOrder::byParent<Recommendation>(workspace, rows, &Rating::recommendation);
}
QList<RatingRecords::Field> RatingRecords::describe() const {
    return {chosen("recommendation_id", Texts::tr("Recommendation"), recordSources::recommendations(),
                   &Rating::recommendation),
            choice("criterion", Texts::tr("Criterion"), &Rating::criterion, criterionLabels()),
            withHelp(reference("city_id", Texts::tr("City"), FieldKind::City, &Rating::city),
                     Texts::tr("Empty: one figure that was agreed together.")),
            withHelp(count("value", Texts::tr("Figure"), &Rating::value, 1, 5),
                     Texts::tr("From 1, the lowest, to 5, the highest.")),
            text("note", Texts::tr("Note"), &Rating::note)};
}

QString GivenPlaceRecords::name() const {
    return Texts::tr("place by hand");
}
QString GivenPlaceRecords::plural() const {
    return Texts::tr("Places by hand");
}
QStringList GivenPlaceRecords::alsoShows() const {
    return {QLatin1String(Recommendation::entity)};
}
QString GivenPlaceRecords::titleOf(const Workspace& workspace, const GivenPlace& row) const {
    return Texts::tr("%1: place %2", "recommendation, number")
        .arg(recordSources::recommendations().label(workspace, row.recommendation.value), QString::number(row.place));
}
/// Of the first recommendation that has none yet.
GivenPlace GivenPlaceRecords::fresh(const Workspace& workspace) const {
    GivenPlace row = TypedRecords::fresh(workspace);
    const Table<GivenPlace>& given = workspace.content.of<GivenPlace>();
    for (const Recommendation* each : rowsInOrder<Recommendation>(workspace.content)) {
        const bool taken = std::any_of(given.begin(), given.end(),
                                       [&](const auto& other) { return other.second.recommendation == each->id; });
        if (!taken && each->state != RecommendationState::Dropped) {
            row.recommendation = each->id;
            break;
        }
    }
    return row;
}
Result<void> GivenPlaceRecords::check(const Workspace& workspace, const GivenPlace& row) const {
    if (!workspace.content.of<Recommendation>().find(row.recommendation))
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("A place by hand is of a recommendation that has none yet. Nothing was changed."),
                     QStringLiteral("recommendation_id")};
    for (const auto& [id, other] : workspace.content.of<GivenPlace>()) {
        if (id == row.id)
            continue;
        if (other.recommendation == row.recommendation)
            return alreadyThere(workspace, row);
        if (other.place == row.place)
            return Error{
                ErrorCode::InvalidInput,
                Texts::tr("Place: %1 is given to another recommendation already. Nothing was changed.").arg(row.place),
                QStringLiteral("place")};
    }
    return {};
}
void GivenPlaceRecords::arrange(const Workspace&, QList<const GivenPlace*>& rows) const {
    recordOrder::by(rows, [](const GivenPlace& row) { return row.place; });
}
QList<GivenPlaceRecords::Field> GivenPlaceRecords::describe() const {
    return {chosen("recommendation_id", Texts::tr("Recommendation"), recordSources::recommendations(),
                   &GivenPlace::recommendation),
            withHelp(count("place", Texts::tr("Place"), &GivenPlace::place, 1, 999),
                     Texts::tr("Where it stands in the ranking, whatever its figures say.")),
            text("reason", Texts::tr("Why"), &GivenPlace::reason, true)};
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
QStringList WorkPackageRecords::alsoShows() const {
    return {QLatin1String(Recommendation::entity), QLatin1String(Target::entity)};
}
Result<void> WorkPackageRecords::check(const Workspace&, const WorkPackage& row) const {
    static const QRegularExpression stored(QStringLiteral("^20\\d\\d-Q[1-4]$"));
    if (row.quarter && !stored.match(*row.quarter).hasMatch())
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("Quarter: a quarter such as 2026-Q1 is expected. Nothing was changed; leave it empty "
                               "while it is open."),
                     QStringLiteral("quarter")};
    return {};
}
void WorkPackageRecords::cutBefore(const Workspace& workspace, const WorkPackage& row, Edit& edit) const {
    const auto removeThoseOf = [&]<class T>(const Table<T>& rows) {
        for (const auto& [id, each] : rows) {
            if (each.package == row.id)
                edit.deltas.push_back(RowDelta<T>{each, std::nullopt});
        }
    };
    removeThoseOf(workspace.content.of<PackageAction>());
    removeThoseOf(workspace.content.of<PackageEntry>());
    removeThoseOf(workspace.content.of<PackageLink>());
}
QList<WorkPackageRecords::Field> WorkPackageRecords::describe() const {
    const auto leads = [] {
        Field field = shown("leads", Texts::tr("Leads"), leadLines);
        field.info.help = Texts::tr("Together with the Knowledge Centre.");
        return field;
    };
    const auto when = [] {
        Field field = shown("timing", Texts::tr("Timing"), [](const Workspace&, const WorkPackage& row) {
            return QVariant(packageText::timing(row));
        });
        field.info.listOnly = true; // a form has its words and its quarter
        return field;
    };
    const auto subtopics = [] { return shown("subtopics", Texts::tr("Possible subtopics"), subtopicLines); };
    Field quarter{{QStringLiteral("quarter"), Texts::tr("Quarter"), FieldKind::Line},
                  [](const WorkPackage& row) { return QVariant(row.quarter.value_or(QString())); },
                  [](WorkPackage& row, const QVariant& value) {
                      const QString typed = value.toString();
                      row.quarter = typed.isEmpty() ? std::nullopt : std::optional(quarterFrom(typed));
                  }};
    Field serves = several(
        "serves", Texts::tr("Recommendations it serves"), recordSources::recommendations(),
        [](const WorkPackage& row) { return linkFields::keysOf(row.serves, namer<WorkPackageService>()); },
        [](WorkPackage& row, const QStringList& keys) {
            row.serves = linkFields::linksFrom(row.serves, keys, namer<WorkPackageService>(), [](const QString& key) {
                return WorkPackageService{RecommendationId(key)};
            });
        });
    Field targets = several(
        "targets", Texts::tr("Targets it works towards"), recordSources::targets(),
        [](const WorkPackage& row) { return linkFields::keysOf(row.targets, namer<PackageTarget>()); },
        [](WorkPackage& row, const QStringList& keys) {
            row.targets = linkFields::linksFrom(row.targets, keys, namer<PackageTarget>(), [](const QString& key) {
                return PackageTarget{recordSources::themeOfCell(key),
                                     recordSources::cityOfCell(key).value_or(CityId())};
            });
            sortParts(row.targets);
        });
    serves.info.many = targets.info.many = true;
    Field confirmed{{QStringLiteral("links_confirmed"), Texts::tr("These links are confirmed"), FieldKind::Flag},
                    [](const WorkPackage& row) { return QVariant(linkFields::confirmed(row.serves, row.targets)); },
                    [](WorkPackage& row, const QVariant& value) {
                        linkFields::confirm(row.serves, value.toBool());
                        linkFields::confirm(row.targets, value.toBool());
                    }};
    return {number("number", Texts::tr("Number"), FieldKind::Number, &WorkPackage::number, 1, 999),
            line("title", Texts::tr("Title"), &WorkPackage::title, true),
            themes("themes", Texts::tr("Themes"), &WorkPackage::themes),
            leads(),
            subtopics(),
            flag("open_ended", Texts::tr("There are more subtopics"), &WorkPackage::openEnded),
            text("aim", Texts::tr("Aim"), &WorkPackage::aim),
            withHelp(number("priority", Texts::tr("Priority"), FieldKind::Number, &WorkPackage::priority, 1, 4),
                     Texts::tr("1 to 4, about timing.")),
            line("timing_text", Texts::tr("Timing"), &WorkPackage::timing),
            when(),
            withHelp(quarter, Texts::tr("When it is known, such as 2026-Q1.")),
            choice("state", Texts::tr("State"), &WorkPackage::state, packageText::states()),
            withHelp(serves, Texts::tr("A link that you add is a proposal until a body confirms it.")),
            withHelp(targets, Texts::tr("What cities want to reach, as they set it in their form.")),
            confirmed,
            text("reservation", Texts::tr("Reservation"), &WorkPackage::reservation),
            text("note", Texts::tr("Note"), &WorkPackage::note)};
}

} // namespace ks
