#include "widgets/form/colleaguefiles.h"

#include "exchange/baseline.h"
#include "forms/colleague.h"
#include "forms/openform.h"
#include "session/session.h"
#include "widgets/shell/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ColleagueFiles)
};

/// One of the files, and why it is left where it is.
struct Sent {
    QString name;
    Result<FormFile> form;
    int changes = 0; ///< answers that it said otherwise than the form, when that was asked about
};

struct Tally {
    QStringList roles;         ///< of whose answers were taken over
    QStringList known;         ///< files with nothing new
    QStringList left;          ///< files that did not fit, each with why
    std::optional<Error> only; ///< why the last of them did not
    int added = 0;
    int changed = 0;
    int same = 0;
};

void leave(Tally& tally, const QString& name, const Error& error) {
    tally.left.append(QStringLiteral("%1: %2").arg(name, error.text));
    tally.only = error;
}

/// A form knows its own city only; that of another one has to be read to be named.
Result<FormFile> readSent(const Session& session, const QString& path) {
    const Result<QByteArray> bytes = formBytes(path);
    if (!bytes)
        return bytes.error();
    if (!session.isForm())
        return readForm(*bytes, session.workspace());
    const Result<Workspace> model = emptyWorkspace({});
    return model ? readForm(*bytes, *model) : Result<FormFile>(model.error());
}

QList<Sent> readAll(const Session& session, const QStringList& paths) {
    QList<Sent> sent;
    for (const QString& path : paths)
        sent.append({QFileInfo(path).fileName(), readSent(session, path)});
    return sent;
}

/// Asked once for all files; true where there is nothing to ask.
bool mayChange(const PageContext& context, const CityId& city, QList<Sent>& sent) {
    QStringList who;
    int changes = 0;
    for (Sent& each : sent) {
        const Result<ColleagueAnswers> planned = each.form
                                                     ? answersOfColleague(context.session.workspace(), city, *each.form)
                                                     : Result<ColleagueAnswers>(each.form.error());
        if (!planned || planned->changed == 0)
            continue;
        each.changes = planned->changed;
        changes += planned->changed;
        who += planned->roles;
    }
    who.removeDuplicates();
    return changes == 0 ||
           context.prompts.choose({Texts::tr("Take over the answers?"),
                                   Texts::tr("%n answer(s) of %1 say something else than what stands here. The file's "
                                             "answers take their place; this can be undone.",
                                             nullptr, changes)
                                       .arg(who.join(QStringLiteral(", "))),
                                   Texts::tr("Take over")});
}

/// One file over the form as the files before it left it.
Result<void> takeOne(const PageContext& context, const CityId& city, const Sent& sent, Tally& tally) {
    if (!sent.form) {
        leave(tally, sent.name, sent.form.error());
        return {};
    }
    const Result<ColleagueAnswers> taken = answersOfColleague(context.session.workspace(), city, *sent.form);
    if (!taken) {
        leave(tally, sent.name, taken.error());
    } else if (taken->edit.isEmpty()) {
        tally.known.append(sent.name);
    } else if (taken->changed > sent.changes) { // by a file before it, which nobody was asked about
        leave(tally, sent.name,
              {ErrorCode::InvalidInput,
               Texts::tr("Another of these files holds other answers of %1, and was taken over. Nothing was changed by "
                         "this one; take it over by itself when it is the right one.")
                   .arg(taken->roles.join(QStringLiteral(", "))),
               {}});
    } else {
        if (const Result<void> applied = context.session.apply(taken->edit); !applied)
            return applied;
        tally.roles += taken->roles;
        tally.added += taken->added;
        tally.changed += taken->changed;
        tally.same += taken->same;
    }
    return {};
}

QString takenText(const Tally& tally) {
    QStringList roles = tally.roles;
    roles.removeDuplicates();
    return Texts::tr("Taken over from %1:").arg(roles.join(QStringLiteral(", "))) + QLatin1Char(' ') +
           Texts::tr("%n new answer(s)", nullptr, tally.added) + QStringLiteral(", ") +
           Texts::tr("%n changed", nullptr, tally.changed) + QStringLiteral(", ") +
           Texts::tr("%n the same", nullptr, tally.same) + QLatin1Char('.');
}

Notice noticeOf(const Tally& tally, qsizetype files) {
    if (files == 1 && tally.only)
        return failureNotice(*tally.only);
    QStringList lines;
    if (!tally.roles.isEmpty())
        lines.append(takenText(tally));
    if (!tally.known.isEmpty())
        lines.append(Texts::tr("Everything in %1 is here already; nothing was changed.", nullptr)
                         .arg(tally.known.join(QStringLiteral(", "))));
    if (!tally.left.isEmpty())
        lines.append(Texts::tr("%n file(s) were not taken over.", nullptr, static_cast<int>(tally.left.size())));
    const auto kind = tally.left.isEmpty() ? (tally.roles.isEmpty() ? Notice::Kind::Information : Notice::Kind::Done)
                                           : (tally.roles.isEmpty() ? Notice::Kind::Failure : Notice::Kind::Warning);
    return {kind, (lines + tally.left).join(QLatin1Char('\n')), {}, false, QStringLiteral("colleague")};
}

} // namespace

void takeColleagueFiles(const PageContext& context, const CityId& city, const QStringList& paths) {
    QList<Sent> sent = readAll(context.session, paths);
    if (sent.isEmpty() || !mayChange(context, city, sent))
        return;
    Tally tally;
    std::optional<Error> stopped; // told by Session::failed; the next ones would be refused as well
    for (const Sent& each : std::as_const(sent)) {
        if (stopped)
            leave(tally, each.name, *stopped);
        else if (const Result<void> done = takeOne(context, city, each, tally); !done)
            stopped = done.error();
    }
    if (!stopped || !tally.roles.isEmpty() || !tally.left.isEmpty())
        context.navigator.tell(noticeOf(tally, sent.size()));
}

} // namespace ks
