#pragma once

#include "exchange/baseline.h"
#include "exchange/form/formfile.h"
#include "forms/handin.h"
#include "forms/makeform.h"

#include <QDir>
#include <QFile>

namespace ks::test {

/// A new workspace with an open round that uses the questionnaire of the program.
inline Result<Workspace> roundToFillIn(Timestamp now) {
    Result<Workspace> workspace = emptyWorkspace(now);
    if (!workspace)
        return workspace;
    Round round{RoundId(QStringLiteral("2027-voorjaar")), QStringLiteral("Voorjaar 2027"), {}};
    round.sequence = 1;
    round.questionnaire = workspace->content.of<QuestionnaireVersion>().begin()->first;
    workspace->rounds.put(round);
    workspace->loadedRound = round.id;
    workspace->contentLoaded = true;
    return workspace;
}

/// The form of a city with every statement of its round answered, a score for every theme, and handed in.
inline Result<FormFile> handedInForm(const Workspace& workspace, const CityId& city) {
    Result<FormFile> form = makeForm(workspace, city);
    if (!form)
        return form;
    Workspace& own = form->workspace;
    RoundContent& content = own.content;
    const RespondentId who(city.value + QStringLiteral("-1"));
    content.of<Respondent>().put({who, own.loadedRound, city, 1, QStringLiteral("klimaatcoördinator"), {}});
    int turn = static_cast<int>(city.value.size());
    for (const auto& [key, wording] : content.of<QuestionWording>()) {
        const Quarters level{8 + turn++ % 7}; // 2 to 3.5
        content.of<Answer>().put({own.loadedRound, city, who, wording.question, *Score::exact(level), 2,
                                  QStringLiteral("Besproken met de diensten."), true});
    }
    for (const Theme& theme : std::as_const(own.themes))
        own.scores.put({own.cell(city, theme.id),
                        *Score::exact({8 + turn++ % 7}),
                        {},
                        {},
                        {},
                        QStringLiteral("Na overleg met de schepen.")});
    const Result<Edit> done = handIn(own, city, {1'790'000'000'000, 60}, QStringLiteral("0.1.0"));
    if (!done)
        return done.error();
    applyTo(own, *done);
    return form;
}

/// Puts the form of every city of the loaded round, as above, in a file of its own: "gent.kszelf". Their paths.
inline Result<QStringList> writeHandedInForms(const Workspace& workspace, const QString& folder) {
    QStringList paths;
    for (const City& city : workspace.cities) {
        const Result<FormFile> form = handedInForm(workspace, city.id);
        if (!form)
            return form.error();
        const QByteArray bytes = writeForm(*form);
        paths.append(QDir(folder).filePath(city.id.value + QStringLiteral(".kszelf")));
        QFile file(paths.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{ErrorCode::FileUnwritable, file.errorString(), paths.last()};
    }
    return paths;
}

} // namespace ks::test
