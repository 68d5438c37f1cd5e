#include "session/evaluation/evidencecommands.h"

#include "session/evaluation/formguards.h"
#include "session/records/typedrecords.h"

#include <QCoreApplication>

namespace ks {

using namespace formGuards;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::EvidenceCommands)
};

struct CleanEvidence {
    QString text;
    QString address;
};

/// Cleaned as the fields of a record are.
Result<QString> cleaned(const Workspace& workspace, const char* id, const QString& label, FieldKind kind,
                        const QString& text) {
    const Result<QVariant> clean = recordRules::cleaned(workspace, {QLatin1String(id), label, kind}, text);
    if (!clean)
        return clean.error();
    return clean->toString();
}

Result<CleanEvidence> cleanEvidence(const Workspace& workspace, const QString& text, const QString& address) {
    const Result<QString> words = cleaned(workspace, "text", Texts::tr("Evidence"), FieldKind::Text, text);
    if (!words)
        return words.error();
    const Result<QString> link =
        cleaned(workspace, "address", Texts::tr("Address of the evidence"), FieldKind::Address, address);
    if (!link)
        return link.error();
    if (words->isEmpty() && link->isEmpty())
        return invalidInput(Texts::tr("Say what the evidence is, or give its address. Nothing was changed."));
    return CleanEvidence{*words, *link};
}

bool isAt(const Evidence& row, const EvidencePlace& place) {
    return row.city == place.city && row.theme == place.theme && row.question == place.question &&
           row.respondent == place.respondent;
}

Result<void> checkPlace(const Workspace& workspace, const EvidencePlace& place) {
    if (!workspace.theme(place.theme))
        return notFound(Texts::tr("There is no theme “%1”.").arg(place.theme.value.left(64)));
    if (place.question) {
        const Question* question = workspace.content.of<Question>().find(*place.question);
        if (!wordingOf(workspace, *place.question) || !question || question->theme != place.theme)
            return notFound(Texts::tr("There is no statement “%1” in this round.").arg(place.question->value.left(64)));
    }
    if (place.respondent) {
        const Respondent* respondent = workspace.content.of<Respondent>().find(*place.respondent);
        if (!respondent || respondent->city != place.city)
            return notFound(Texts::tr("There is no such respondent."));
    }
    return {};
}

} // namespace

QList<const Evidence*> evidenceAt(const Workspace& workspace, const EvidencePlace& place) {
    return rowsInOrder<Evidence>(workspace.content, [&](const Evidence& row) { return isAt(row, place); });
}

Result<EvidenceAddition> addEvidence(const Workspace& workspace, const EvidencePlace& place, const QString& text,
                                     const QString& address) {
    const Result<SelfEvaluation> form = formOf(workspace, place.city);
    if (!form)
        return form.error();
    if (const Result<void> fits = checkPlace(workspace, place); !fits)
        return fits.error();
    const Result<CleanEvidence> clean = cleanEvidence(workspace, text, address);
    if (!clean)
        return clean.error();
    Evidence row;
    row.id = EvidenceId::make();
    row.round = workspace.loadedRound;
    row.city = place.city;
    row.theme = place.theme;
    row.question = place.question;
    row.respondent = place.respondent;
    row.position = 1;
    for (const Evidence* each : evidenceAt(workspace, place))
        row.position = std::max(row.position, each->position + 1);
    row.text = clean->text;
    row.address = clean->address;
    EvidenceAddition addition;
    addition.id = row.id;
    addition.edit.label = Texts::tr("evidence of %1").arg(cityName(workspace, place.city));
    change<Evidence>(addition.edit, {}, row);
    resumeAt(addition.edit, *form, place.question);
    return addition;
}

Result<Edit> changeEvidence(const Workspace& workspace, const EvidenceId& id, const QString& text,
                            const QString& address) {
    const std::optional<Evidence> before = stored<Evidence>(workspace, id);
    if (!before)
        return notFound(Texts::tr("There is no such evidence any more."));
    const Result<SelfEvaluation> form = formOf(workspace, before->city);
    if (!form)
        return form.error();
    const Result<CleanEvidence> clean = cleanEvidence(workspace, text, address);
    if (!clean)
        return clean.error();
    Evidence after = *before;
    after.text = clean->text;
    after.address = clean->address;
    Edit edit;
    edit.label = Texts::tr("evidence of %1").arg(cityName(workspace, before->city));
    change<Evidence>(edit, before, after);
    if (edit.isEmpty())
        return edit;
    if (before->address == after.address)
        edit.mergeKey = QStringLiteral("evidence ") + id.value;
    resumeAt(edit, *form, before->question);
    return edit;
}

Result<Edit> removeEvidence(const Workspace& workspace, const EvidenceId& id) {
    const std::optional<Evidence> before = stored<Evidence>(workspace, id);
    if (!before)
        return notFound(Texts::tr("There is no such evidence any more."));
    const Result<SelfEvaluation> form = formOf(workspace, before->city);
    if (!form)
        return form.error();
    Edit edit;
    edit.label = Texts::tr("remove evidence of %1").arg(cityName(workspace, before->city));
    change<Evidence>(edit, before, {});
    resumeAt(edit, *form, before->question);
    return edit;
}

Result<Edit> setTarget(const Workspace& workspace, const CityId& city, const ThemeId& theme, const Score& score,
                       const QString& dueText, const QString& note) {
    const Result<SelfEvaluation> form = formOf(workspace, city);
    if (!form)
        return form.error();
    if (!workspace.theme(theme))
        return notFound(Texts::tr("There is no theme “%1”.").arg(theme.value.left(64)));
    const Result<QString> due = cleaned(workspace, "due_text", Texts::tr("By when"), FieldKind::Line, dueText);
    if (!due)
        return due.error();
    const Result<QString> words = cleaned(workspace, "note", Texts::tr("Note"), FieldKind::Text, note);
    if (!words)
        return words.error();
    const bool given = score.kind() == ScoreKind::Exact || score.kind() == ScoreKind::Between;
    if (!given && score.kind() != ScoreKind::Missing)
        return invalidInput(
            Texts::tr("A target is a level such as 4 or 3,5, or lies between two levels, such as 3-4."));
    const ScoreKey key = workspace.cell(city, theme);
    const std::optional<Target> before = stored<Target>(workspace, key);
    if (!given && !before && !(due->isEmpty() && words->isEmpty()))
        return invalidInput(Texts::tr("Choose the level that the city wants to reach first. Nothing was changed."));
    std::optional<Target> after;
    if (given)
        after = Target{key.round, key.theme, key.city, score, *due, *words};
    Edit edit;
    edit.label = Texts::tr("target %1, %2").arg(cityName(workspace, city), themeName(workspace, theme));
    change<Target>(edit, before, after);
    if (edit.isEmpty())
        return edit;
    if (before && after && before->score == after->score)
        edit.mergeKey = QStringLiteral("target ") + keyText(key);
    resumeAt(edit, *form, {});
    return edit;
}

} // namespace ks
