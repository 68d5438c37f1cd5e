#pragma once

#include "drawing/timeline.h"

namespace ks::test {

/// The steps of a round and of a report, as crowded as real ones.
inline QList<TimelineStep> timelineSteps() {
    using enum TimelineKind;
    using enum TimelinePrecision;
    QList<TimelineStep> steps = {
        {"think", "Denkdag", "31 mei 2022", {2022, 5, 31}, {}, Day, Event},
        {"programme", "Start programma Klimaattransitie", "2023", {2023, 1, 1}, {}, Year, Phase},
        {"talks", "Interviews", "2023", {2023, 1, 1}, {}, Year, Phase},
        {"documents", "Documentanalyse", "het najaar van 2024", {2024, 9, 1}, {2024, 11, 1}, Season, Phase},
        {"forms", "Zelfevaluaties", "najaar 2024", {2024, 9, 1}, {2024, 11, 1}, Season, Phase},
        {"asis", "Validatie en bespreking AS IS", "eind december 2024", {2024, 12, 1}, {}, Month, Event},
        {"first", "Workshop aanbevelingen", "6 december 2024", {2024, 12, 6}, {}, Day, Event},
        {"second", "Workshop aanbevelingen", "7 februari 2025", {2025, 2, 7}, {}, Day, Event},
        {"draft", "Ontwerprapport", "8 mei 2025", {2025, 5, 8}, {}, Day, ReportStage},
        {"valid", "Gevalideerd door de stuurgroep", "16 mei", {2025, 5, 16}, {}, Day, ReportStage},
        {"final", "Finaal rapport", "juni 2025", {2025, 6, 1}, {}, Month, ReportStage},
        {"board", "Dagelijks Bestuur", "9 juli 2025", {2025, 7, 9}, {}, Day, ReportStage},
        {"work", "Aan de slag", "vanaf het najaar 2025", {2025, 9, 1}, {}, Season, Phase, true},
        {"later", "Volgende meetronde", "later te bepalen", {}, {}, Day, Event},
    };
    return steps;
}

} // namespace ks::test
