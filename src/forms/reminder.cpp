#include "forms/reminder.h"

#include "domain/evaluation/cityevaluation.h"
#include "forms/confirmhandin.h"

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
enum class Progress { NotReceived, Interim, HandedIn, Correcting };

Progress progressOf(const SelfEvaluation* row, const Submission* last) {
    if (row && (row->state == EvaluationState::HandedIn || row->state == EvaluationState::ToReview))
        return Progress::HandedIn;
    if (last)
        return Progress::Correcting;
    return !row || row->state == EvaluationState::NotStarted ? Progress::NotReceived : Progress::Interim;
}

QString interimText(const Workspace& workspace, const CityEvaluation& evaluation) {
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

/// What is said and asked of one city.
class Letter final {
public:
    Letter(const Workspace& workspace, const CityId& city, QDate today)
        : m_today(today),
          m_workspace(workspace),
          m_evaluation(workspace, city),
          m_last(lastHandInOf(workspace, city)),
          m_progress(progressOf(m_evaluation.row(), m_last)),
          m_round(workspace.round() ? *workspace.round() : Round()) {
        const City* row = workspace.city(city);
        m_city = row ? row->name : city.value;
    }

    QString text() const {
        return QStringList{Texts::tr("Subject: self-evaluation of %1, %2").arg(m_city, m_round.name),
                           QString(),
                           Texts::tr("Dear colleague,"),
                           QString(),
                           occasion(),
                           standing(),
                           QString(),
                           request(),
                           question(),
                           QString(),
                           Texts::tr("Kind regards,")}
            .join(QLatin1Char('\n'));
    }

private:
    bool isOpen() const { return m_round.state == RoundState::Open; }
    QString until() const { return dateText(m_round.endsOn); }
    bool isLate() const { return m_round.endsOn.isValid() && m_round.endsOn < m_today; }

    QString occasion() const {
        return m_progress == Progress::HandedIn || !isOpen()
                   ? Texts::tr("This is about the self-evaluation of %1 for “%2”.").arg(m_city, m_round.name)
                   : Texts::tr("This is a reminder of the self-evaluation of %1 for “%2”.").arg(m_city, m_round.name);
    }

    QString standing() const {
        switch (m_progress) {
        case Progress::NotReceived:
            return isOpen() ? Texts::tr("We have not received your form yet. You may well be working on it: that is "
                                        "something we cannot see.")
                            : Texts::tr("We have not received your form.");
        case Progress::Interim:
            return interimText(m_workspace, m_evaluation);
        case Progress::HandedIn:
            return Texts::tr("We have received the form that you handed in. Thank you.");
        case Progress::Correcting:
            break;
        }
        return Texts::tr("You handed in number %1, and that one counts now. After that you sent us a form with changes "
                         "that were not handed in.")
            .arg(m_last->sequence);
    }

    /// What the city is to do, where something is to be done.
    QString request() const {
        if (!isOpen())
            return m_progress == Progress::HandedIn ? Texts::tr("The round is closed: what you handed in counts.")
                                                    : Texts::tr("The round is closed: no form is taken in any more.");
        const bool dated = m_round.endsOn.isValid() && !isLate();
        if (m_progress == Progress::HandedIn)
            return dated ? Texts::tr("You need not do anything more. Do you want to change something after all? Hand "
                                     "in the correction by %1, and mail us that file.")
                               .arg(until())
                         : Texts::tr("You need not do anything more. Do you want to change something after all? Hand "
                                     "in the correction, and mail us that file.");
        if (m_progress == Progress::Correcting)
            return dated ? Texts::tr("Are the changes to count? Hand in the correction by %1, and mail us that file.")
                               .arg(until())
                         : Texts::tr("Are the changes to count? Hand in the correction, and mail us that file.");
        return when() + QLatin1Char('\n') +
               Texts::tr("In the program you hand in under “Check and hand in”; then mail us the file.");
    }

    QString when() const {
        if (isLate())
            return Texts::tr(
                       "We asked for your form by %1, and still take it in. Please hand in as soon as you can, or "
                       "let us know when we can expect your form.")
                .arg(until());
        return m_round.endsOn.isValid() ? Texts::tr("We look forward to your form until %1.").arg(until())
                                        : Texts::tr("No closing date is set for this round. Please let us know when we "
                                                    "can expect your form.");
    }

    QString question() const {
        return isOpen() && m_progress != Progress::HandedIn && !isLate()
                   ? Texts::tr("Is something unclear, or does the date not suit you? Let us know.")
                   : Texts::tr("Is something unclear? Let us know.");
    }

    QDate m_today;
    const Workspace& m_workspace;
    CityEvaluation m_evaluation;
    const Submission* m_last;
    Progress m_progress;
    Round m_round;
    QString m_city;
};

} // namespace

QString reminderText(const Workspace& workspace, const CityId& city, QDate today) {
    return Letter(workspace, city, today).text();
}

QString reminderTexts(const Workspace& workspace, const QList<CityId>& cities, QDate today) {
    QStringList texts;
    for (const CityId& each : cities)
        texts.append(reminderText(workspace, each, today));
    return texts.join(QStringLiteral("\n\n----------\n\n")) + QLatin1Char('\n');
}

} // namespace ks
