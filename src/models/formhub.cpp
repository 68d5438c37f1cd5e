#include "models/formhub.h"

#include "domain/scoretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormHub)
};

QString spokenScore(const Score& score, const QLocale& locale) {
    return score.kind() == ScoreKind::Missing ? Texts::tr("open") : longScoreText(score, locale);
}

HubTheme hubTheme(const Workspace& workspace, const CityId& city, const CityEvaluation& evaluation,
                  const ThemeEvaluation& each, const QLocale& locale) {
    const Theme* theme = workspace.theme(each.theme);
    HubTheme shown;
    for (qsizetype i = 0; i < each.statements.size(); ++i) {
        const bool toConfirm = !evaluation.yetToConfirm(each.statements[i]->question).isEmpty();
        shown.toConfirm += toConfirm ? 1 : 0;
        shown.answered += !toConfirm && each.answers[i].isAnswered() ? 1 : 0;
    }
    shown.theme = each.theme;
    shown.name = theme ? theme->name : each.theme.value;
    shown.state = each.progress.state;
    shown.stateTitle = progressTitle(shown.state);
    shown.count = Texts::tr("%1 of %n statement(s)", nullptr, each.progress.statements).arg(shown.answered);
    if (shown.toConfirm > 0)
        shown.count += QStringLiteral(", ") + Texts::tr("%n to confirm", nullptr, shown.toConfirm);
    shown.derived = each.progress.derived.score;
    shown.decision = workspace.score(city, each.theme);
    shown.spoken = Texts::tr("%1: %2, %3; what follows: %4; own score: %5")
                       .arg(shown.name, shown.stateTitle, shown.count, spokenScore(shown.derived, locale),
                            spokenScore(shown.decision, locale));
    return shown;
}

} // namespace

QString progressTitle(ProgressState state) {
    switch (state) {
    case ProgressState::NotStarted:
        return Texts::tr("Not started");
    case ProgressState::InProgress:
        return Texts::tr("In progress");
    case ProgressState::Complete:
        return Texts::tr("Complete");
    case ProgressState::ToReview:
        break;
    }
    return Texts::tr("To review");
}

QString progressIcon(ProgressState state) {
    switch (state) {
    case ProgressState::NotStarted:
        return QStringLiteral("pending");
    case ProgressState::InProgress:
        return QStringLiteral("edit");
    case ProgressState::Complete:
        return QStringLiteral("done");
    case ProgressState::ToReview:
        break;
    }
    return QStringLiteral("warning");
}

FormHub formHub(const Workspace& workspace, const CityId& city, const QLocale& locale) {
    const CityEvaluation evaluation(workspace, city);
    FormHub hub;
    for (const ThemeEvaluation& each : evaluation.themes()) {
        hub.themes.append(hubTheme(workspace, city, evaluation, each, locale));
        hub.answered += hub.themes.last().answered;
        hub.toConfirm += hub.themes.last().toConfirm;
        hub.statements += each.progress.statements;
    }
    hub.complete = evaluation.completeThemes();
    hub.summary =
        Texts::tr("%1 of %n theme(s) complete", nullptr, static_cast<int>(hub.themes.size())).arg(hub.complete);
    return hub;
}

QString readOnlyWords(const Round& round, bool fileReadOnly) {
    switch (round.state) {
    case RoundState::Closed:
        return Texts::tr("The round is closed: its forms can be read, and are no longer filled in.");
    case RoundState::Locked:
        return Texts::tr("The round is locked: its forms can be read, and are no longer filled in.");
    case RoundState::Open:
        break;
    }
    return fileReadOnly ? Texts::tr("This file is open for reading only.") : QString();
}

QString leftOffAt(const Workspace& workspace, const CityId& city) {
    const CityEvaluation evaluation(workspace, city);
    if (!evaluation.row() || !evaluation.row()->lastQuestion)
        return {};
    for (const ThemeEvaluation& each : evaluation.themes()) {
        for (qsizetype i = 0; i < each.statements.size(); ++i) {
            if (each.statements[i]->question != *evaluation.row()->lastQuestion)
                continue;
            const Theme* theme = workspace.theme(each.theme);
            return Texts::tr("%1, statement %2").arg(theme ? theme->name : each.theme.value).arg(i + 1);
        }
    }
    return {};
}

} // namespace ks
