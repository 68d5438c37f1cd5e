#include "forms/intake/intaketexts.h"

#include "domain/scoretext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::IntakeTexts)
};

const QString between = QStringLiteral("; ");

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString fteText(const std::optional<int>& hundredths, const QLocale& locale) {
    return hundredths ? Texts::tr("%1 FTE").arg(locale.toString(*hundredths / 100.0, 'g', 8)) : QString();
}

QString textOf(const Answer& row) {
    return row.comment;
}
QString textOf(const AgreedAnswer& row) {
    return row.comment;
}
QString textOf(const ThemeScore& row) {
    return row.reason;
}
QString textOf(const Evidence& row) {
    return joined({row.text, row.address});
}
QString textOf(const Target& row) {
    return joined({row.dueText, row.note});
}
template<class PointId>
QString textOf(const ThemePoint<PointId>& row) {
    return joined({row.text, row.note});
}
QString textOf(const GoodPractice& row) {
    return joined({row.title, row.text, row.note, row.address});
}
QString textOf(const ClimateTeam& row) {
    return joined({row.coordinationNote, row.placedUnder, row.leadFunction, row.note});
}
QString textOf(const FteFigure& row) {
    const QLocale locale;
    const QString subsidised =
        row.subsidisedPercent ? Texts::tr("%1 % subsidised").arg(*row.subsidisedPercent) : QString();
    return joined({fteText(row.hundredths, locale), subsidised, row.note});
}
QString textOf(const LekpFigure& row) {
    return joined({fteText(row.hundredths, QLocale()), row.domains.join(QStringLiteral(", ")), row.note});
}
QString textOf(const Respondent& row) {
    return row.role;
}
template<class T>
QString textOf(const T&) {
    return {};
}

template<class T>
QString kindTitle(const T*) {
    return {};
}
QString kindTitle(const AgreedAnswer*) {
    return Texts::tr("Agreed answer");
}
QString kindTitle(const ThemeScore*) {
    return Texts::tr("Score of the theme");
}
QString kindTitle(const Evidence*) {
    return Texts::tr("Evidence");
}
QString kindTitle(const Target*) {
    return Texts::tr("Target");
}
QString kindTitle(const Strength*) {
    return Texts::tr("Strength");
}
QString kindTitle(const ImprovementPoint*) {
    return Texts::tr("Improvement point");
}
QString kindTitle(const GoodPractice*) {
    return Texts::tr("Good practice");
}
QString kindTitle(const ClimateTeam*) {
    return Texts::tr("Climate team");
}
QString kindTitle(const FteFigure*) {
    return Texts::tr("FTE");
}
QString kindTitle(const LekpFigure*) {
    return Texts::tr("LEKP-1");
}
QString kindTitle(const Respondent*) {
    return Texts::tr("Respondent");
}

/// Only what follows from the answers differs: without that both sides would read the same.
bool saysNoDifference(const RowDelta<ThemeScore>& rows) {
    return rows.before && rows.after && rows.before->score == rows.after->score &&
           rows.before->reason == rows.after->reason && rows.before->derived != rows.after->derived;
}

QString derivedText(const std::optional<Score>& derived, const QLocale& locale) {
    return !derived || derived->kind() == ScoreKind::Missing
               ? Texts::tr("no score follows from the answers")
               : Texts::tr("%1 follows from the answers").arg(longScoreText(*derived, locale));
}

QString statement(const QuestionId& question, const Workspace& workspace) {
    const Round* round = workspace.round();
    const QuestionWording* wording =
        round && round->questionnaire ? workspace.content.of<QuestionWording>().find({*round->questionnaire, question})
                                      : nullptr;
    return wording ? wording->text : question.value;
}

/// Calls `visit` with the row of one side; with nothing where that side has none.
template<class Visit>
void withRow(const Delta& rows, bool ofForm, Visit&& visit) {
    std::visit(
        [&](const auto& delta) {
            const auto& row = ofForm ? delta.after : delta.before;
            if (row)
                visit(*row);
        },
        rows);
}

} // namespace

Score scoreIn(const Delta& rows, bool ofForm) {
    Score score;
    withRow(rows, ofForm, [&](const auto& row) {
        if constexpr (requires { row.score; })
            score = row.score;
    });
    return score;
}

QString textIn(const Delta& rows, bool ofForm) {
    QString text;
    withRow(rows, ofForm, [&](const auto& row) { text = textOf(row); });
    return text;
}

QString valueWords(const Delta& rows, bool ofForm, const QLocale& locale) {
    QString words;
    withRow(rows, ofForm, [&](const auto& row) {
        words = textOf(row);
        if constexpr (requires { row.score; })
            words = joined({longScoreText(row.score, locale), words});
    });
    const auto* scores = std::get_if<RowDelta<ThemeScore>>(&rows);
    return scores && saysNoDifference(*scores)
               ? joined({words, derivedText((ofForm ? scores->after : scores->before)->derived, locale)})
               : words;
}

QString subjectOf(const IntakeValue& value, const Workspace& workspace) {
    const QString kind = std::visit(
        [](const auto& delta) { return kindTitle(static_cast<const std::decay_t<decltype(*delta.after)>*>(nullptr)); },
        value.rows);
    const QString about = value.question ? statement(*value.question, workspace) : QString();
    QString subject = kind.isEmpty() ? about : about.isEmpty() ? kind : kind + QStringLiteral(": ") + about;
    if (!value.respondentRole.isEmpty())
        subject += QStringLiteral(" (") + value.respondentRole + QLatin1Char(')');
    return subject;
}

QString themeOf(const IntakeValue& value, const Workspace& workspace) {
    if (!value.theme)
        return {};
    const Theme* theme = workspace.theme(*value.theme);
    return theme ? theme->name : value.theme->value;
}

QString outcomeTitle(FormOutcome outcome) {
    switch (outcome) {
    case FormOutcome::Imported:
        return Texts::tr("Taken in");
    case FormOutcome::Unchanged:
        return Texts::tr("Nothing new");
    case FormOutcome::Conflict:
        return Texts::tr("Conflict");
    case FormOutcome::Refused:
        break;
    }
    return Texts::tr("Refused");
}

QString outcomeName(FormOutcome outcome) {
    switch (outcome) {
    case FormOutcome::Imported:
        return QStringLiteral("imported");
    case FormOutcome::Unchanged:
        return QStringLiteral("unchanged");
    case FormOutcome::Conflict:
        return QStringLiteral("conflict");
    case FormOutcome::Refused:
        break;
    }
    return QStringLiteral("refused");
}

QString outcomeTitle(ValueOutcome outcome) {
    switch (outcome) {
    case ValueOutcome::New:
        return Texts::tr("new");
    case ValueOutcome::Same:
        return Texts::tr("same");
    case ValueOutcome::Changed:
        return Texts::tr("changed");
    case ValueOutcome::Older:
        return Texts::tr("older");
    case ValueOutcome::Conflict:
        break;
    }
    return Texts::tr("conflict");
}

} // namespace ks
