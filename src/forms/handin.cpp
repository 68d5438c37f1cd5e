#include "forms/handin.h"

#include "base/slug.h"
#include "base/verifiedwriter.h"
#include "domain/evaluation/cityevaluation.h"
#include "domain/evaluation/formcheck.h"
#include "forms/makeform.h"
#include "forms/openform.h"
#include "session/evaluation/formguards.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ks {
namespace {

using formGuards::cityName;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HandIn)
};

constexpr int copiesTried = 99; // under numbered names

/// The last hand-in, when the form still holds what was handed in.
std::optional<Submission> frozenHandIn(const FormFile& form) {
    const Submission* last = lastHandIn(form);
    return last && handInState(form) == HandInState::Frozen ? std::optional(*last) : std::nullopt;
}

/// Themes without a level say that there is none, and why.
void leaveUnscored(Edit& edit, const Workspace& workspace, const SelfEvaluation& form) {
    const QString reason = form.noScoreReason.trimmed();
    if (reason.isEmpty())
        return;
    const CityEvaluation evaluation(workspace, form.city);
    for (const ThemeEvaluation& each : evaluation.themes()) {
        const ScoreKey place = workspace.cell(form.city, each.theme);
        const ThemeScore* cell = workspace.scores.find(place);
        if (cell && hasOwnScore(cell->score))
            continue;
        ThemeScore after{place, Score::unscored(), {}, {}, each.progress.derived.score, reason};
        formGuards::change<ThemeScore>(edit, cell ? std::optional(*cell) : std::nullopt, after);
    }
}

/// Reads as an existing file with exactly these bytes.
bool holds(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace

HandInSummary handInSummary(const Workspace& workspace, const CityId& city, const std::optional<Submission>& sent) {
    HandInSummary summary;
    const CityEvaluation evaluation(workspace, city);
    if (!evaluation.row())
        return summary;
    for (const ThemeEvaluation& each : evaluation.themes()) {
        summary.statements += each.progress.statements;
        summary.answered += each.progress.answered;
        for (qsizetype i = 0; i < each.statements.size(); ++i) {
            const bool open = !evaluation.yetToConfirm(each.statements[i]->question).isEmpty();
            summary.toConfirm += open && each.answers[i].isAnswered() ? 1 : 0;
        }
        ++summary.themes;
        summary.scored += hasOwnScore(workspace.score(city, each.theme)) ? 1 : 0;
    }
    if (!evaluation.row()->noScoreReason.trimmed().isEmpty())
        summary.unscored = summary.themes - summary.scored;
    for (const auto& [id, each] : workspace.content.of<Evidence>())
        summary.evidence += each.city == city ? 1 : 0;
    summary.respondents = int(evaluation.respondents().size());
    const QList<Submission> before = handInsOf(workspace, city);
    summary.next = std::max(before.isEmpty() ? 0 : before.last().sequence, sent ? sent->sequence : 0) + 1;
    if (!before.isEmpty()) {
        const Result<FormFile> form = makeForm(workspace, city);
        summary.frozen = form && handInState(*form) == HandInState::Frozen;
    }
    const QList<FormRemark> remarks = checkForm(workspace, city);
    summary.blocked = blocksHandIn(remarks);
    summary.asks = int(std::count_if(remarks.begin(), remarks.end(),
                                     [](const FormRemark& each) { return each.severity == RemarkSeverity::Asks; }));
    return summary;
}

QList<Submission> handInsOf(const Workspace& workspace, const CityId& city) {
    QList<Submission> found;
    for (const auto& [id, each] : workspace.content.of<Submission>()) {
        if (each.city == city && each.round == workspace.loadedRound)
            found.append(each);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.sequence < b.sequence; });
    return found;
}

QList<int> handInsBeforeTheirTime(const QList<Submission>& handIns) {
    QList<int> numbers;
    for (int i = 1; i < int(handIns.size()); ++i) {
        if (handIns[i].receivedAt.utcMilliseconds < handIns[i - 1].receivedAt.utcMilliseconds)
            numbers.append(handIns[i].sequence);
    }
    return numbers;
}

std::optional<Submission> lastCopyIn(const Workspace& workspace, const CityId& city, const QString& folder) {
    Submission any;
    any.city = city;
    any.round = workspace.loadedRound;
    QString beginning = frozenCopyName(workspace, any);
    beginning.chop(QStringLiteral("0.kszelf").size());
    std::optional<Submission> last;
    for (const QFileInfo& each : QDir(folder).entryInfoList({QStringLiteral("*.kszelf")}, QDir::Files)) {
        if (!each.fileName().startsWith(beginning))
            continue;
        const Result<QByteArray> bytes = formBytes(each.filePath());
        const Result<FormFile> copy = bytes ? readForm(*bytes, workspace) : Result<FormFile>(bytes.error());
        if (!copy || copy->city().id != city || copy->workspace.loadedRound != workspace.loadedRound ||
            copy->workspace.info.id != workspace.info.id)
            continue;
        const Submission* found = lastHandIn(*copy);
        if (found && (!last || found->sequence > last->sequence))
            last = *found;
    }
    return last;
}

Result<Edit> handIn(const Workspace& workspace, const CityId& city, Timestamp now, const QString& programVersion,
                    const std::optional<Submission>& sent, Unchanged unchanged) {
    const Result<SelfEvaluation> form = formGuards::formOf(workspace, city);
    if (!form)
        return form.error();
    if (blocksHandIn(checkForm(workspace, city)))
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("The form was not handed in: no theme has a score, and no reason says why. Nothing was "
                               "changed; give a score, or the reason for handing in without scores."),
                     {}};
    Edit edit;
    leaveUnscored(edit, workspace, *form);
    Workspace after = workspace;
    applyTo(after, edit);
    const Result<FormFile> file = makeForm(after, city);
    if (!file)
        return file.error();
    const Submission* last = lastHandIn(*file);
    if (unchanged == Unchanged::Refused && last && handInState(*file) == HandInState::Frozen &&
        form->state == EvaluationState::HandedIn)
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("Nothing was changed since the form was handed in as number %1, so there is nothing to "
                               "hand in.")
                         .arg(last->sequence),
                     {}};
    if (sent && (!last || sent->sequence > last->sequence))
        last = &*sent;
    Submission row;
    row.id = SubmissionId::make();
    row.round = after.loadedRound;
    row.city = city;
    row.sequence = last ? last->sequence + 1 : 1;
    row.questionnaire = after.round()->questionnaire;
    row.programVersion = programVersion;
    row.previousDigest = last ? last->digest : QString();
    row.receivedAt = now;
    row.content = canonicalForm(*file, row);
    row.digest = formDigest(row.content);
    SelfEvaluation handedIn = *form;
    handedIn.state = EvaluationState::HandedIn;
    handedIn.handedInOn = now.toDateTime().date();
    formGuards::change<SelfEvaluation>(edit, *form, handedIn);
    formGuards::change<Submission>(edit, {}, row);
    edit.label = Texts::tr("hand in %1, number %2").arg(cityName(workspace, city)).arg(row.sequence);
    return edit;
}

QString frozenCopyName(const Workspace& workspace, const Submission& handIn) {
    const Round* round = workspace.rounds.find(handIn.round);
    return shortNameFor(QStringList{cityName(workspace, handIn.city), round ? round->name : handIn.round.value,
                                    QStringLiteral("ingediend"), QString::number(handIn.sequence)}
                            .join(QLatin1Char(' '))) +
           QStringLiteral(".kszelf");
}

Result<QString> writeFrozenCopy(const Workspace& workspace, const CityId& city, const QString& folder) {
    Result<FormFile> form = makeForm(workspace, city);
    if (!form)
        return form.error();
    const std::optional<Submission> last = frozenHandIn(*form);
    if (!last)
        return lastHandIn(*form)
                   ? Error{ErrorCode::InvalidInput,
                           Texts::tr("The form was changed since it was handed in, so no copy of the hand-in can be "
                                     "made of it. Nothing was changed; hand in the correction first."),
                           {}}
                   : Error{ErrorCode::NotFound, Texts::tr("The form was not handed in yet."), {}};
    form->workspace.info.changedAt = last->receivedAt; // the same hand-in gives the same bytes
    const Result<QByteArray> bytes = writeReadableForm(*form, workspace);
    if (!bytes)
        return bytes.error();
    const QDir place(folder);
    const QString name = frozenCopyName(workspace, *last);
    for (int number = 1; number <= copiesTried; ++number) {
        const QString path = place.filePath(
            number == 1 ? name : QStringLiteral("%1 (%2).kszelf").arg(QFileInfo(name).completeBaseName()).arg(number));
        if (QFileInfo::exists(path) && !holds(path, *bytes))
            continue; // never over what may have been mailed
        if (!QFileInfo::exists(path)) {
            if (const Result<void> written = writeVerified(path, *bytes); !written)
                return written.error();
        }
        return path;
    }
    return Error{ErrorCode::FileUnwritable,
                 Texts::tr("The copy was not written: the folder %1 has %n file(s) of that name already. The form is "
                           "handed in; tidy up the folder and write the copy again.",
                           nullptr, copiesTried)
                     .arg(QDir::toNativeSeparators(folder)),
                 {}};
}

QString handInMail(const Workspace& workspace, const Submission& handIn, const QString& path) {
    const Round* round = workspace.rounds.find(handIn.round);
    const QString name = round ? round->name : handIn.round.value;
    const QString subject = handIn.sequence == 1
                                ? Texts::tr("Self-evaluation of %1, %2").arg(cityName(workspace, handIn.city), name)
                                : Texts::tr("Self-evaluation of %1, %2: correction %3")
                                      .arg(cityName(workspace, handIn.city), name)
                                      .arg(handIn.sequence);
    return QStringList{
        Texts::tr("Subject: %1").arg(subject),
        {},
        Texts::tr("Dear Kenniscentrum,"),
        {},
        Texts::tr("Attached you find our self-evaluation: %1").arg(QFileInfo(path).fileName()),
        handIn.sequence == 1
            ? Texts::tr("It is our first hand-in (number 1).")
            : Texts::tr("It is hand-in number %1 and takes the place of the one before.").arg(handIn.sequence),
        Texts::tr("To compare, its digest begins with %1.").arg(digestBeginning(handIn.digest)),
        {},
        Texts::tr("Kind regards,")}
        .join(QLatin1Char('\n'));
}

QString digestBeginning(const QString& digest) {
    QStringList groups;
    for (int at = 0; at < 16 && at < digest.size(); at += 4)
        groups.append(digest.mid(at, 4));
    return groups.join(QLatin1Char(' '));
}

} // namespace ks
