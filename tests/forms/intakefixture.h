#pragma once

#include "support/formworkspace.h"
#include "support/testsupport.h"

#include "exchange/form/formfile.h"
#include "forms/handin.h"
#include "forms/intake/planintake.h"
#include "forms/intake/takein.h"
#include "forms/makeform.h"
#include "session/evaluation/answercommands.h"
#include "session/evaluation/formedit.h"
#include "session/session.h"

#include <QTemporaryDir>

/// A workspace in a file that takes in forms, and cities that fill theirs in.
namespace ks::test {

inline constexpr Timestamp intakeMoment{1'780'000'000'000, 120};

/// The session of the Kenniscentrum over a workspace with an open round.
class Office final {
public:
    explicit Office(Workspace content = questionnaireRound()) {
        const Result<void> made = createWorkspace(path(), content, {}, intakeMoment);
        INFO((made ? QString() : made.error().text + made.error().detail).toStdString());
        REQUIRE(made.ok());
        open();
    }

    Session& session() { return *m_session; }
    const Workspace& workspace() { return m_session->workspace(); }
    QString path() const { return m_folder.filePath(QStringLiteral("kc.kspiegel")); }
    void open() {
        m_session.reset();
        Result<OpenedWorkspace> opened = openWorkspace(path());
        REQUIRE(opened.ok());
        Result<std::unique_ptr<Session>> started = Session::start(std::move(*opened), {}, m_clock);
        REQUIRE(started.ok());
        m_session = std::move(*started);
        REQUIRE(m_session->needContent().ok());
    }
    FormFile form(const CityId& city = formCity) {
        const Result<FormFile> made = makeForm(workspace(), city);
        REQUIRE(made.ok());
        return *made;
    }
    void apply(const Result<Edit>& edit) {
        REQUIRE(edit.ok());
        REQUIRE(session().apply(*edit).ok());
    }
    IntakePlan plan(const QList<ArrivedForm>& arrived) {
        const Result<IntakePlan> made = planIntake(arrived, session().store(), intakeMoment);
        REQUIRE(made.ok());
        return *made;
    }
    FormPlan planOne(const FormFile& form) { return plan({{QStringLiteral("a.kszelf"), form}}).forms.first(); }
    void take(const IntakePlan& plan) { REQUIRE(takeIn(session(), plan, intakeMoment).ok()); }
    FormPlan take(const FormFile& form) {
        const IntakePlan made = plan({{QStringLiteral("a.kszelf"), form}});
        take(made);
        return made.forms.first();
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{intakeMoment};
    std::unique_ptr<Session> m_session;
};

/// Does on a form what the window does.
inline void fill(FormFile& form, const Result<Edit>& edit) {
    REQUIRE(edit.ok());
    applyTo(form.workspace, formEdit::withFormReopened(form.workspace, *edit));
}

inline RespondentId firstRespondent(FormFile& form) {
    Table<Respondent>& all = form.workspace.content.of<Respondent>();
    if (all.isEmpty())
        fill(form, addRespondent(form.workspace, form.city().id, QStringLiteral("klimaatcoördinator")));
    return all.begin()->first;
}

inline void answer(FormFile& form, const char* theme, int number, double level, const QString& comment = {}) {
    const RespondentId who = firstRespondent(form);
    fill(form, answerStatement(form.workspace, {who, statement(theme, number), exactly(level), 3, comment}));
}

inline void decide(FormFile& form, const char* theme, const Score& score) {
    fill(form, decideTheme(form.workspace, form.city().id, ThemeId(QLatin1String(theme)), score,
                           QStringLiteral("Na overleg.")));
}

inline void handInForm(FormFile& form) {
    fill(form, handIn(form.workspace, form.city().id, {1'780'100'000'000, 60}, QStringLiteral("0.1.0")));
}

/// Two statements and one score, handed in.
inline FormFile handedInForm(Office& office, const CityId& city = formCity) {
    FormFile form = office.form(city);
    answer(form, "strategie", 1, 2);
    answer(form, "strategie", 2, 3);
    decide(form, "strategie", exactly(2.5));
    handInForm(form);
    return form;
}

/// Everything that the open round of the file holds, whatever the session shows.
inline Workspace stored(Office& office) {
    Result<Workspace> workspace = office.session().store().load(std::nullopt);
    REQUIRE(workspace.ok());
    Result<RoundContent> content = office.session().store().loadContent(workspace->loadedRound);
    REQUIRE(content.ok());
    workspace->content = std::move(*content);
    workspace->info.changedAt = {}; // of the last edit, undo included
    return *workspace;
}

inline QStringList codesOf(const FormPlan& plan) {
    QStringList codes;
    for (const IntakeProblem& each : plan.problems)
        codes.append(each.code);
    return codes;
}

} // namespace ks::test
