#pragma once

#include "exchange/baseline.h"
#include "exchange/datafile.h"
#include "exchange/form/formfile.h"
#include "exchange/modelfile.h"

#include <stdexcept>

namespace ks::test {

/// Cities, themes and levels of the program.
inline const Workspace& formModel() {
    static const Workspace model = [] {
        const Result<QByteArray> bytes = dataFile(QStringLiteral("model.json"));
        const Result<Workspace> read = bytes ? readModelFile(*bytes) : Result<Workspace>(bytes.error());
        if (!read)
            throw std::runtime_error(read.error().text.toStdString());
        return *read;
    }();
    return model;
}

inline Score quarterScore(int count) {
    return Score::exact(Quarters{count}).value();
}
inline Score betweenScore(int low, int high) {
    return Score::between(Quarters{low}, Quarters{high}).value();
}

/// A form with two statements and no answer, of Aalst in a second round. Ids are made by hand, so that the same form
/// is made every time.
inline FormFile emptyForm() {
    FormFile form;
    Workspace& own = form.workspace;
    own.info = {WorkspaceId(QStringLiteral("0c7a7bd0-8d3f-4d07-9a51-2f4a7f3d1a10")),
                QStringLiteral("Meetronde 2026"),
                {1'780'000'000'000, 120},
                {1'780'000'100'000, 60}};
    own.cities = {*formModel().city(CityId(QStringLiteral("aalst")))};
    own.themes = formModel().themes;
    own.levels = formModel().levels;
    own.contentLoaded = true;
    const QuestionnaireId questionnaire(QStringLiteral("proef"));
    const QuestionnaireVersionId version(QStringLiteral("proef-1"));
    Round round{RoundId(QStringLiteral("2026-najaar")), QStringLiteral("Najaar 2026"), {}};
    round.sequence = 2;
    round.startsOn = QDate(2026, 10, 1);
    round.endsOn = QDate(2026, 12, 15);
    round.questionnaire = version;
    own.rounds.put(round);
    own.loadedRound = round.id;
    own.content.of<Questionnaire>().put(
        {questionnaire, QStringLiteral("Proefvragenlijst"), QStringLiteral("Verzonnen.")});
    own.content.of<QuestionnaireVersion>().put({version, questionnaire, 1, VersionState::Frozen,
                                                QStringLiteral("Eerste versie"), QString(64, QLatin1Char('a'))});
    int position = 0;
    for (const char* key : {"strategie-plan-volledig", "strategie-participatie", "aanpak-rollen"}) {
        const QuestionId id(QString::fromLatin1(key));
        own.content.of<Question>().put({id, ThemeId(id.value.section(QLatin1Char('-'), 0, 0))});
        QuestionWording wording{version, id, ++position, QStringLiteral("Stelling ") + id.value, {}, {}, {}, {}, {}};
        wording.levels = {QStringLiteral("een"), QStringLiteral("twee"), QStringLiteral("drie"), QStringLiteral("vier"),
                          QStringLiteral("vijf")};
        own.content.of<QuestionWording>().put(wording);
    }
    return form;
}

} // namespace ks::test
