#include "report/content/ratingstable.h"

#include "domain/analysis/prioritytext.h"
#include "report/content/contentnotes.h"
#include "report/content/followuptext.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::RatingsTable)
};

QList<ReportColumn> ratingColumns() {
    return {{QStringLiteral("number"), Texts::tr("No."), ColumnKind::Count, 0.3},
            {QStringLiteral("recommendation"), Texts::tr("Recommendation"), ColumnKind::Text, 2.0},
            {QStringLiteral("criterion"), Texts::tr("Rated for"), ColumnKind::Text, 0.9},
            {QStringLiteral("agreed"), Texts::tr("Agreed figure"), ColumnKind::Number, 0.8},
            {QStringLiteral("votes"), Texts::tr("Votes of the cities"), ColumnKind::Text, 3.0},
            {QStringLiteral("count"), Texts::tr("Number of votes"), ColumnKind::Count, 0.6},
            {QStringLiteral("mean"), Texts::tr("Mean of the votes"), ColumnKind::Number, 0.8}};
}

QString withNote(const QString& text, const QString& note) {
    return note.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, note);
}

/// What one recommendation was given for one criterion.
struct Given {
    const Rating* agreed = nullptr;
    QList<const Rating*> votes;
    GivenRating ofCities; ///< without what was agreed

    Given(const Workspace& workspace, const Recommendation& row, RatingCriterion criterion) {
        for (const auto& [id, each] : workspace.content.of<Rating>()) {
            if (each.recommendation != row.id || each.criterion != criterion)
                continue;
            if (!each.city) {
                agreed = &each;
                continue;
            }
            votes.append(&each);
            ofCities.votes.append({*each.city, each.value * 1000});
        }
    }
    bool isEmpty() const { return !agreed && votes.isEmpty(); }
    const Rating& any() const { return agreed ? *agreed : *votes.first(); }
};

/// "Gent 4, Genk 3 (na overleg)", in the order of the grid.
QString votesText(const Workspace& workspace, const TableFilter& filter, const Given& given) {
    QStringList texts;
    for (const City& city : shownCities(workspace, filter)) {
        for (const Rating* each : given.votes) {
            if (each->city == city.id)
                texts.append(withNote(QStringLiteral("%1 %2").arg(city.name).arg(each->value), each->note));
        }
    }
    return texts.join(QStringLiteral(", "));
}

/// Rows of a recommendation; how many there are.
int addRecommendation(ReportTable& table, const Workspace& workspace, const TableFilter& filter,
                      const Recommendation& row, RowOrigins& origins) {
    int added = 0;
    for (const RatingCriterion each :
         {RatingCriterion::Impact, RatingCriterion::Importance, RatingCriterion::Urgency}) {
        const Given given(workspace, row, each);
        if (given.isEmpty())
            continue;
        const QString criterion = priorityText::criterion(criterionOf(each));
        const std::optional<int> mean = given.ofCities.figure();
        const QString mark = origins.add(given.any());
        table.rows.append(
            {QStringLiteral("%1/%2").arg(row.id.value, QLatin1String(namesOf(each)[static_cast<std::size_t>(each)])),
             RowKind::Body,
             {plainCell(row.number ? CellValue(qint64(*row.number)) : CellValue()), plainCell(row.title()),
              plainCell(criterion, mark),
              given.agreed ? plainCell(double(given.agreed->value), given.agreed->note) : plainCell(CellValue()),
              plainCell(votesText(workspace, filter, given)), plainCell(qint64(given.votes.size())),
              plainCell(mean ? CellValue(*mean / 1000.0) : CellValue())}});
        ++added;
    }
    return added;
}

} // namespace

QString ratingsTitle() {
    return Texts::tr("Ratings of the recommendations");
}

ReportTable ratingsTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QStringLiteral("ratings");
    table.section = Texts::tr("TO BE · Recommendations");
    table.title = ratingsTitle();
    table.columns = ratingColumns();
    table.landscape = true;
    int unrated = 0;
    for (const Recommendation* each : rowsInOrder<Recommendation>(workspace.content)) {
        const bool rated = addRecommendation(table, workspace, filter, *each, origins) > 0;
        unrated += !rated && each->state != RecommendationState::Dropped ? 1 : 0;
    }
    if (const City* only = onlyCity(workspace, filter))
        table.notes.append(Texts::tr("This export is limited to %1: of the votes those of this city. What was agreed "
                                     "and the means stay those of all cities.")
                               .arg(only->name));
    if (table.rows.isEmpty())
        followUpText::sayInstead(table, Texts::tr("No recommendation was rated yet, by a city or together."));
    else if (unrated > 0)
        table.notes.append(Texts::tr("%n recommendation(s) without any rating.", nullptr, unrated));
    table.notes.append(Texts::tr("Ratings are whole numbers from 1 to 5. In the ranking counts the figure agreed on, "
                                 "or else the mean of the votes; a city without a vote does not count."));
    table.notes += origins.notes();
    table.source = origins.source();
    return table;
}

} // namespace ks
