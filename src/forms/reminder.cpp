#include "forms/reminder.h"

#include "domain/evaluation/cityevaluation.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Reminder)
};

QString dateText(QDate date) {
    return date.toString(QStringLiteral("d/MM/yyyy"));
}

QStringList openThemes(const Workspace& workspace, const CityEvaluation& evaluation) {
    QStringList names;
    for (const ThemeEvaluation& each : evaluation.themes()) {
        const Theme* theme = workspace.theme(each.theme);
        if (theme && each.progress.state != ProgressState::Complete)
            names.append(theme->name);
    }
    return names;
}

/// How far the city is, as far as can be known here.
QString standing(const Workspace& workspace, const CityEvaluation& evaluation) {
    const SelfEvaluation* row = evaluation.row();
    if (!row || row->state == EvaluationState::NotStarted)
        return Texts::tr(
            "We have not received your form yet. You may well be working on it: that is something we cannot "
            "see.");
    if (row->state == EvaluationState::HandedIn)
        return Texts::tr("We have received the form that you handed in. Thank you.");
    const QStringList open = openThemes(workspace, evaluation);
    const int themes = static_cast<int>(evaluation.themes().size());
    QString text =
        Texts::tr("In the form that we last received from you %1 of %2 themes are complete. It was not handed "
                  "in yet.")
            .arg(themes - open.size())
            .arg(themes);
    if (!open.isEmpty())
        text += QLatin1Char('\n') + Texts::tr("Still open then: %1.").arg(open.join(QStringLiteral(", ")));
    return text;
}

} // namespace

QString reminderText(const Workspace& workspace, const CityId& city) {
    const City* row = workspace.city(city);
    const Round* round = workspace.round();
    const QString name = row ? row->name : city.value;
    const QString roundName = round ? round->name : QString();
    const QString until =
        round && round->endsOn.isValid()
            ? Texts::tr("We look forward to your form until %1.").arg(dateText(round->endsOn))
            : Texts::tr("No closing date is set for this round. Please let us know when we can expect "
                        "your form.");
    return QStringList{Texts::tr("Subject: self-evaluation of %1, %2").arg(name, roundName),
                       QString(),
                       Texts::tr("Dear colleague,"),
                       QString(),
                       Texts::tr("This is a reminder of the self-evaluation of %1 for “%2”.").arg(name, roundName),
                       standing(workspace, CityEvaluation(workspace, city)),
                       QString(),
                       until,
                       Texts::tr("In the program you hand in under “Check and hand in”; then mail us the file."),
                       Texts::tr("Is something unclear, or does the date not suit you? Let us know."),
                       QString(),
                       Texts::tr("Kind regards,")}
        .join(QLatin1Char('\n'));
}

QString reminderTexts(const Workspace& workspace, const QList<CityId>& cities) {
    QStringList texts;
    for (const CityId& each : cities)
        texts.append(reminderText(workspace, each));
    return texts.join(QStringLiteral("\n\n----------\n\n")) + QLatin1Char('\n');
}

} // namespace ks
