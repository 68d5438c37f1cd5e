#pragma once

#include "reportcontentfixture.h"

namespace ks::test {

/// The small content of the report with what followed it: ratings of three recommendations, actions, a journal, and two
/// meetings, one with everything and one that is only planned.
inline Workspace reportWithFollowUp() {
    ReportContentFixture fixture;
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    const auto rate = [&](int number, RatingCriterion criterion, const char* city, int value, const char* note = "") {
        Rating row;
        row.id.value =
            QStringLiteral("r-%1").arg(fixture.workspace.content.of<Rating>().size(), 3, 10, QLatin1Char('0'));
        row.recommendation.value = QStringLiteral("aanbeveling-%1").arg(number, 2, 10, QLatin1Char('0'));
        row.criterion = criterion;
        if (*city)
            row.city = CityId(s(city));
        row.value = value;
        row.note = s(note);
        fixture.addOwn(row);
    };
    rate(1, RatingCriterion::Impact, "", 4, "op de workshop");
    rate(1, RatingCriterion::Importance, "gent", 4);
    rate(1, RatingCriterion::Importance, "genk", 3, "na overleg");
    rate(1, RatingCriterion::Importance, "aalst", 3);
    rate(2, RatingCriterion::Importance, "gent", 5);
    rate(4, RatingCriterion::Impact, "", 5);
    rate(4, RatingCriterion::Importance, "", 4);
    rate(4, RatingCriterion::Urgency, "", 2);

    const auto action = [&](const char* id, const char* package, const char* title) {
        PackageAction row;
        row.id.value = s(id);
        row.package.value = s(package);
        row.title = s(title);
        row.position = static_cast<int>(fixture.workspace.content.of<PackageAction>().size()) + 1;
        return row;
    };
    PackageAction plan = action("actie-plan", "werkpakket-2", "Indicatoren kiezen");
    plan.part = WorkPackagePartId(s("a"));
    plan.note = s("Met de dienst data.");
    plan.city = CityId(s("gent"));
    plan.owner = s("dienst data");
    plan.dueOn = QDate(2026, 3, 31);
    plan.state = WorkState::Running;
    fixture.addOwn(plan);
    PackageAction milestone = action("actie-mijlpaal", "werkpakket-2", "Dashboard staat er");
    milestone.kind = ActionKind::Milestone;
    milestone.organisation = OrganisationId(s("vgc"));
    milestone.dueOn = QDate(2026, 6, 30);
    milestone.doneOn = QDate(2026, 6, 15);
    milestone.state = WorkState::Done;
    fixture.addOwn(milestone);
    fixture.addOwn(action("actie-open", "werkpakket-1", "Partners zoeken"));

    PackageEntry entry;
    entry.id.value = s("bericht-1");
    entry.package.value = s("werkpakket-1");
    entry.written = Timestamp{1'780'000'000'000, 120}; // 28 May 2026
    entry.text = s("Eerste overleg.\n- Mechelen doet mee");
    fixture.addOwn(entry);
    PackageLink link;
    link.id.value = s("koppeling-1");
    link.package.value = s("werkpakket-1");
    link.title = s("Verslag");
    link.address = s("https://stad.example/verslag");
    fixture.addOwn(link);

    Meeting held;
    held.id.value = s("verg-2");
    held.title = s("Stuurgroep van maart");
    held.heldOn = QDate(2026, 3, 20);
    held.heldText = s("om 10 uur");
    held.place = s("Gent");
    held.state = MeetingState::Held;
    held.minutes = s("Kort verslag.\n- eerste punt\n- tweede punt");
    held.attendance = {{s("1"), CityId(s("gent")), std::nullopt, Presence::Present},
                       {s("2"), CityId(s("genk")), std::nullopt, Presence::Present},
                       {s("3"), std::nullopt, OrganisationId(s("vgc")), Presence::Excused},
                       {s("4"), CityId(s("aalst")), std::nullopt, Presence::Absent}};
    fixture.addOwn(held);
    Meeting planned;
    planned.id.value = s("verg-1");
    planned.kind = MeetingKind::Workshop;
    planned.title = s("Workshop data");
    planned.heldText = s("najaar 2026");
    fixture.addOwn(planned);
    fixture.addOwn(AgendaItem{AgendaItemId(s("ag-1")),
                              {},
                              held.id,
                              1,
                              s("Stand van zaken"),
                              s("Wat loopt."),
                              s("work_package"),
                              s("werkpakket-2")});
    fixture.addOwn(AgendaItem{AgendaItemId(s("ag-2")), {}, held.id, 2, s("Rondvraag"), {}, {}, {}});
    fixture.addOwn(MeetingDecision{DecisionId(s("be-1")),
                                   {},
                                   held.id,
                                   1,
                                   s("Het dashboard wordt gedeeld."),
                                   s("work_package_action"),
                                   s("actie-mijlpaal")});
    fixture.addOwn(MeetingDecision{DecisionId(s("be-2")),
                                   {},
                                   held.id,
                                   2,
                                   s("Aanbeveling 4 komt eerst."),
                                   s("recommendation"),
                                   s("aanbeveling-04")});

    Ranking chosen;
    chosen.id.value = s("top-10");
    chosen.title = s("Top 10 van 2025");
    chosen.decidedBy = s("Stuurgroep");
    chosen.ordered = false;
    chosen.frozen = Timestamp{1'751'000'000'000, 120};
    for (int number = 1; number <= 2; ++number) {
        RankingEntry place;
        place.recommendation = RecommendationId(QStringLiteral("aanbeveling-%1").arg(number, 2, 10, QLatin1Char('0')));
        place.number = number;
        place.title = s(number == 1 ? "Meer strategische afstemming nodig" : "Strategie moet SMARTER");
        chosen.entries.append(place);
    }
    fixture.add(chosen, "Top 10 aanbevelingen volgens belang en impact");
    Ranking later;
    later.id.value = s("lijst-2");
    later.title = s("Lijst van juni");
    later.decidedOn = QDate(2026, 6, 12);
    later.rule = s("De som telt.");
    later.frozen = Timestamp{1'781'000'000'000, 120};
    later.entries = {
        {RecommendationId(s("aanbeveling-04")), 4, s("Meer handhaving"), 2875, 5000, 4000, 2000, 12125, 1, {}},
        {RecommendationId(s("aanbeveling-01")), 1, s("Afstemming"), 3000, 4000, 3333, std::nullopt, 10333, 3,
         s("eerst nodig")}};
    fixture.addOwn(later);
    return fixture.workspace;
}

} // namespace ks::test
