// From what the grid shows to what is to be reached, and back.
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/traceability.h"
#include "domain/analysis/tracetext.h"

#include <QRandomGenerator>

using namespace ks;

namespace tst_traceability {
namespace {

const ThemeId strategy(QStringLiteral("strategie"));
const ThemeId monitoring(QStringLiteral("monitoring"));
const CityId ghent(QStringLiteral("gent"));
const CityId aalst(QStringLiteral("aalst"));

/// Two points and three recommendations on two themes, two packages, a target.
struct Chain {
    Chain() {
        workspace.contentLoaded = true;
        point("p-gent", strategy, ghent);
        point("p-all", monitoring, std::nullopt);
        Recommendation& answersPoint = recommendation("r-point", {strategy});
        answersPoint.answers = {{ImprovementPointId("p-gent"), LinkOrigin::Confirmed}};
        Recommendation& answersCell = recommendation("r-cell", {monitoring});
        answersCell.cells = {{QStringLiteral("c"), monitoring, aalst, LinkOrigin::Proposed}};
        recommendation("r-loose", {monitoring});
        for (const Recommendation& each : std::as_const(recommendations))
            workspace.content.of<Recommendation>().put(each);
        WorkPackage package;
        package.id = WorkPackageId("w");
        package.round = workspace.loadedRound;
        package.number = 2;
        package.title = QStringLiteral("Meten");
        package.serves = {{RecommendationId("r-point"), LinkOrigin::Source},
                          {RecommendationId("gone"), LinkOrigin::Proposed}};
        package.targets = {{strategy, ghent, LinkOrigin::Proposed}};
        workspace.content.of<WorkPackage>().put(package);
        workspace.content.of<Target>().put({workspace.loadedRound,
                                            strategy,
                                            ghent,
                                            *parseScoreText(QStringLiteral("4")),
                                            QStringLiteral("eind 2027"),
                                            {}});
    }
    void point(const char* id, const ThemeId& theme, const std::optional<CityId>& city) {
        ImprovementPoint row;
        row.id = ImprovementPointId(QLatin1String(id));
        row.round = workspace.loadedRound;
        row.theme = theme;
        row.city = city;
        row.text = QStringLiteral("Beter.");
        workspace.content.of<ImprovementPoint>().put(row);
    }
    Recommendation& recommendation(const char* id, const QList<ThemeId>& themes) {
        Recommendation row;
        row.id = RecommendationId(QLatin1String(id));
        row.round = workspace.loadedRound;
        row.shortTitle = QLatin1String(id);
        row.position = static_cast<int>(recommendations.size()) + 1;
        row.themes = themes;
        recommendations.append(row);
        return recommendations.last();
    }
    /// What is connected, in words: "link r-point", "theme strategie/gent".
    QStringList around(const TraceItem& item) const {
        QStringList words;
        for (const TracedItem& each : Traceability(workspace).connectedTo(item)) {
            const QString place =
                each.item.city ? each.item.theme.value + "/" + each.item.city->value : each.item.theme.value;
            words.append((each.bond == TraceBond::Link ? "link " : "theme ") +
                         (each.item.row.isEmpty() ? place : each.item.row) +
                         (each.item.stage == TraceStage::Target ? " target" : ""));
        }
        return words;
    }
    Workspace workspace = test::reportGrid();
    QList<Recommendation> recommendations;
};

TraceItem cell(const ThemeId& theme, const std::optional<CityId>& city) {
    return {TraceStage::Cell, {}, theme, city};
}
TraceItem row(TraceStage stage, const char* id) {
    return {stage, QLatin1String(id), {}, {}};
}

} // namespace

TEST_CASE("a cell leads over its point and recommendation to the package and the target, and each leads back") {
    const Chain chain;
    const QStringList onwards{"link p-gent", "link r-point", "link w", "link strategie/gent target"};
    CHECK(chain.around(cell(strategy, ghent)) == onwards);
    CHECK(chain.around(row(TraceStage::Package, "w")) ==
          QStringList{"link strategie/gent", "link p-gent", "link r-point", "link strategie/gent target"});
    CHECK(chain.around({TraceStage::Target, {}, strategy, ghent}) ==
          QStringList{"link strategie/gent", "link p-gent", "link r-point", "link w"});
    CHECK(chain.around(cell(strategy, aalst)).isEmpty()); // the point is of Gent, and the recommendation answers it
}

TEST_CASE("what is only about the same theme is connected as such, and no more than that") {
    const Chain chain;
    CHECK(chain.around(cell(monitoring, aalst)) == QStringList{"theme p-all", "link r-cell", "theme r-loose"});
    CHECK(chain.around(cell(monitoring, ghent)) == QStringList{"theme p-all", "theme r-loose"});
    CHECK(chain.around(cell(monitoring, std::nullopt)) == QStringList{"link p-all", "theme r-loose"});
    const QStringList loose = chain.around(row(TraceStage::Recommendation, "r-loose"));
    CHECK(loose.size() == 14); // the theme as a whole and its 13 cells
    CHECK(loose.first() == "theme monitoring");
}

TEST_CASE("dropped recommendations, stopped packages and links to what is gone lead nowhere") {
    Chain chain;
    WorkPackage package = *chain.workspace.content.of<WorkPackage>().find(WorkPackageId("w"));
    package.state = WorkState::Stopped;
    chain.workspace.content.of<WorkPackage>().put(package);
    CHECK(chain.around(cell(strategy, ghent)) == QStringList{"link p-gent", "link r-point"});
    Recommendation dropped = chain.recommendations.first();
    dropped.state = RecommendationState::Dropped;
    chain.workspace.content.of<Recommendation>().put(dropped);
    CHECK(chain.around(cell(strategy, ghent)) == QStringList{"link p-gent"});
}

TEST_CASE("the words of an item say where it stands") {
    const Chain chain;
    const QLocale dutch(QLocale::Dutch, QLocale::Belgium);
    const auto words = [&](const TraceItem& item) { return traceText::item(chain.workspace, item, dutch); };
    CHECK(words(cell(strategy, aalst)) == "Aalst, Strategie: 2,5");
    CHECK(words(cell(strategy, std::nullopt)).startsWith("Strategie, all cities: median 3"));
    CHECK(words(row(TraceStage::Point, "p-gent")) == "Gent, Strategie: Beter.");
    CHECK(words(row(TraceStage::Package, "w")) == "2. Meten\nno lead yet");
    CHECK(words({TraceStage::Target, {}, strategy, ghent}) == "Gent, Strategie: 4, eind 2027");
    CHECK(traceText::bond(TraceBond::Link).isEmpty());
    CHECK(traceText::bond(TraceBond::Theme) == "the same theme, not linked");
}

TEST_CASE("what is connected equals every path tried out, on random links") {
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        Chain chain;
        for (Recommendation& each : chain.recommendations) {
            each.answers.clear();
            each.cells.clear();
            for (const char* point : {"p-gent", "p-all"}) {
                if (random.bounded(2))
                    each.answers.append({ImprovementPointId(QLatin1String(point)), LinkOrigin::Proposed});
            }
            if (random.bounded(2))
                each.cells.append({QStringLiteral("x"), random.bounded(2) ? strategy : monitoring,
                                   random.bounded(2) ? std::optional(ghent) : std::nullopt, LinkOrigin::Proposed});
            chain.workspace.content.of<Recommendation>().put(each);
        }
        const Traceability traces(chain.workspace);
        QList<TraceItem> all;
        for (const TraceStage stage : allTraceStages)
            all += traces.items(stage);
        // Every path from an item, step by step; a path is by links when each of its steps is.
        const std::function<void(const TraceItem&, bool, bool, QMap<QString, bool>&)> walk =
            [&](const TraceItem& here, bool onwards, bool byLinks, QMap<QString, bool>& found) {
                for (const TraceStep& step : traces.steps()) {
                    if ((onwards ? step.from : step.to) != here)
                        continue;
                    const TraceItem& there = onwards ? step.to : step.from;
                    const bool links = byLinks && step.bond == TraceBond::Link;
                    const QString name = QString::number(all.indexOf(there));
                    found[name] = found.value(name) || links;
                    walk(there, onwards, links, found);
                }
            };
        for (const TraceItem& item : {cell(strategy, ghent), cell(monitoring, aalst), cell(monitoring, std::nullopt),
                                      row(TraceStage::Point, "p-all"), row(TraceStage::Recommendation, "r-point"),
                                      row(TraceStage::Package, "w")}) {
            QMap<QString, bool> tried;
            walk(item, true, true, tried);
            walk(item, false, true, tried);
            QMap<QString, bool> reckoned;
            for (const TracedItem& each : traces.connectedTo(item))
                reckoned[QString::number(all.indexOf(each.item))] = each.bond == TraceBond::Link;
            CHECK(reckoned == tried);
        }
    }
}

} // namespace tst_traceability
