#include "widgets/records/personerasing.h"

#include "session/session.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/prompts.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PersonErasing)
};

/// Where the name goes, and what goes with it.
QStringList places(bool form) {
    if (form)
        return {Texts::tr("in this form;"),
                Texts::tr("in all copies of it that the program keeps: these are rewritten without the person;")};
    return {
        Texts::tr("in this workspace, with the seats in the steering group, also in unused parts of the file and in "
                  "its journals;"),
        Texts::tr("in all backups and snapshots of it that the program keeps: these are rewritten without the "
                  "person;")};
}

ChoiceQuestion question(const QString& name, bool form) {
    QStringList lines = {Texts::tr("The name and the e-mail address of %1 are erased for good:").arg(name)};
    for (const QString& each :
         places(form) + QStringList{Texts::tr("in the settings of the program on this computer.")})
        lines.append(QStringLiteral("– ") + each);
    lines += QStringList{
        {},
        form ? Texts::tr("This cannot be undone, and it empties the list of steps to undo.")
             : Texts::tr("This cannot be undone, and it empties the list of steps to undo. The log says that somebody "
                         "was erased, not who."),
        {},
        Texts::tr("Files that were exported, copied or mailed are out of reach and keep the name.")};
    return {Texts::tr("Erase personal data?"), lines.join(QLatin1Char('\n')), Texts::tr("Erase for good"), true};
}

/// The name of whoever edits on this computer stands in the settings, with whatever else was remembered of it.
Result<void> forgetInSettings(AppSettings& settings, const ErasureReport& report) {
    if (report.actors.contains(settings.actor().id))
        settings.setActorName({});
    return settings.forget(report.traces);
}

/// Shown while copies are rewritten, one by one.
class WaitCursor final {
public:
    WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QApplication::restoreOverrideCursor(); }
};

} // namespace

Notice erasureNotice(const ErasureReport& report) {
    QStringList sentences;
    QStringList details;
    if (report.failures.isEmpty()) {
        sentences.append(Texts::tr("The personal data are erased."));
    } else {
        sentences.append(Texts::tr("The personal data are erased in the workspace, but something is left:"));
        for (const Error& each : report.failures) {
            sentences.append(each.text);
            details.append(each.detail);
        }
        sentences.append(Texts::tr("This is tried again when the workspace is next opened."));
    }
    if (report.rewritten > 0)
        sentences.append(
            Texts::tr("%n backup(s) and snapshot(s) were rewritten without them.", nullptr, report.rewritten));
    if (report.removed > 0)
        sentences.append(Texts::tr("%n damaged or unfinished copy(ies) that may have held them were deleted.", nullptr,
                                   report.removed));
    if (report.textsLeft > 0)
        sentences.append(
            Texts::tr("The name or the address also stands in %n other place(s) of this file, where somebody "
                      "typed it. Look for it and take it out there.",
                      nullptr, report.textsLeft));
    if (report.copiesWithTexts > 0)
        sentences.append(Texts::tr("In %n backup(s) or snapshot(s) it stands in such a text as well.", nullptr,
                                   report.copiesWithTexts));
    for (const QString& path : report.besides)
        sentences.append(
            Texts::tr("This file holds the name too and was left alone: %1").arg(QDir::toNativeSeparators(path)));
    details.removeAll(QString());
    const bool whole =
        report.failures.isEmpty() && report.textsLeft == 0 && report.copiesWithTexts == 0 && report.besides.isEmpty();
    return {whole ? Notice::Kind::Done : Notice::Kind::Warning, sentences.join(QLatin1Char(' ')),
            details.join(QLatin1Char('\n')), false, QStringLiteral("erased")};
}

void erasePersonAfterAsking(const PageContext& context, const PersonId& id) {
    const Person* person = context.session.workspace().content.of<Person>().find(id);
    if (!person || !context.prompts.choose(question(person->name, context.session.isForm())))
        return;
    const WaitCursor waiting;
    Result<ErasureReport> report = context.session.erasePerson(id);
    if (!report)
        return; // told by Session::failed
    if (const Result<void> forgotten = forgetInSettings(context.settings, *report); !forgotten)
        report->failures.append(forgotten.error());
    context.navigator.tell(erasureNotice(*report));
}

} // namespace ks
