#include "forms/sendforms.h"

#include "forms/earlierround.h"
#include "forms/intake/workspacechanges.h"
#include "forms/makeform.h"
#include "forms/newform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SendForms)
};

/// Notes the day on which the form of a city went out; the first one stays.
void noteSent(Edit& edit, const Workspace& workspace, const CityId& city, QDate today) {
    const SelfEvaluation* row = workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, city});
    if (row && row->sentOn.isValid())
        return;
    SelfEvaluation after = row ? *row : SelfEvaluation{};
    after.round = workspace.loadedRound;
    after.city = city;
    after.sentOn = today;
    edit.deltas.push_back(RowDelta<SelfEvaluation>{row ? std::optional(*row) : std::nullopt, after});
}

/// A file that is no form, or a damaged one, is somebody's all the same.
Result<void> isForm(const QString& path, const Workspace& workspace) {
    const Result<QByteArray> bytes = formBytes(path);
    const Result<FormFile> form = bytes ? readForm(*bytes, workspace) : Result<FormFile>(bytes.error());
    if (form)
        return {};
    return Error{
        ErrorCode::FileUnwritable,
        Texts::tr("“%1” is there already and is no form that can be read. It was left as it is; choose another "
                  "folder.")
            .arg(QFileInfo(path).fileName()),
        form.error().text};
}

Result<void> put(const QString& path, const Workspace& workspace, const CityId& city,
                 const std::optional<EarlierRound>& earlier) {
    const Result<FormFile> form = makeForm(workspace, city, earlier);
    return form ? writeNewForm(path, *form, workspace) : Result<void>(form.error());
}

} // namespace

QString formFileName(const CityId& city, const RoundId& round) {
    return city.value + QLatin1Char('-') + round.value + QStringLiteral(".kszelf");
}

Result<SentForms> sendForms(Session& session, const QString& folder, QDate today) {
    if (const Result<void> read = session.needContent(); !read)
        return read.error();
    const Workspace& workspace = session.workspace();
    if (const Round* round = workspace.round(); !round || !round->questionnaire)
        return Error{
            ErrorCode::InvalidInput,
            Texts::tr("This round has no questionnaire, so it has no forms. Nothing was made; add a new round to "
                      "send forms out for."),
            {}};
    const Result<std::optional<EarlierRound>> earlier = earlierRoundOf(session.store(), workspace);
    if (!earlier)
        return earlier.error();
    Edit all;
    all.reason = WorkspaceChanges::reasonOfSending();
    Workspace asSent = workspace; // a form says itself when it went out
    for (const City& each : workspace.cities)
        noteSent(all, workspace, each.id, today);
    applyTo(asSent, all);
    SentForms sent;
    Edit edit;
    edit.reason = all.reason;
    for (const City& each : workspace.cities) {
        const QString path = QDir(folder).filePath(formFileName(each.id, workspace.loadedRound));
        const bool there = QFileInfo::exists(path);
        const Result<void> may = there ? isForm(path, workspace) : Result<void>();
        if (const Result<void> done = may ? put(path, asSent, each.id, *earlier) : may; !done) {
            sent.left.append({each.name, done.error()});
            continue;
        }
        (there ? sent.renewed : sent.made).append(each.name);
        noteSent(edit, workspace, each.id, today);
    }
    edit.label = Texts::tr("%n form(s) sent out", nullptr, static_cast<int>(edit.deltas.size()));
    const Result<void> noted = session.apply(edit);
    return noted ? Result<SentForms>(sent) : Result<SentForms>(noted.error());
}

} // namespace ks
