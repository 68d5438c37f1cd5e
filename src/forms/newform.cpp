#include "forms/newform.h"

#include "base/verifiedwriter.h"
#include "storage/opennotices.h"
#include "storage/workspacelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::NewForm)
};

/// The file keeps what was handed in as its digest only.
Submission comparable(Submission row) {
    row.content.clear();
    return row;
}
template<class T>
const T& comparable(const T& row) {
    return row;
}

template<class T>
bool holdsAll(const Table<T>& rows, const Table<T>& of) {
    for (const auto& [key, row] : of) {
        const T* same = rows.find(key);
        if (!same || !(comparable(*same) == comparable(row)))
            return false;
    }
    return true;
}

template<class... Rows>
bool holdsAllOf(const RoundContent& rows, const RoundContent& of) {
    return (holdsAll<Rows>(rows.of<Rows>(), of.of<Rows>()) && ...);
}

/// Everything that a city enters in `there` stands in `form` too. How far it is says nothing by itself.
bool covers(const Workspace& form, const Workspace& there) {
    return holdsAll(form.scores, there.scores) &&
           holdsAllOf<Respondent, Answer, AgreedAnswer, Evidence, Target, Strength, ImprovementPoint, GoodPractice,
                      ClimateTeam, FteFigure, LekpFigure, Submission>(form.content, there.content);
}

Error notReplaced(const QString& path, const QString& detail) {
    return {ErrorCode::InvalidInput,
            Texts::tr("%1 is a form in which something was filled in that is not here yet. It was left as it is; take "
                      "that form in first, or choose another name.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Result<void> mayReplace(const QString& path, const FormFile& form, const Workspace& model) {
    const Result<QByteArray> bytes = formBytes(path);
    const Result<FormFile> there = bytes ? readForm(*bytes, model) : Result<FormFile>(bytes.error());
    if (there && !covers(form.workspace, there->workspace))
        return notReplaced(path, there->city().id.value);
    return {};
}

} // namespace

Result<void> writeNewForm(const QString& path, const FormFile& form, const Workspace& model) {
    const Result<QByteArray> bytes = writeReadableForm(form, model);
    if (!bytes)
        return bytes.error();
    if (!QFileInfo(path).isFile())
        return writeVerified(path, *bytes);
    const WorkspaceLock::Attempt attempt = WorkspaceLock::take(path, nullptr);
    if (attempt.heldBy)
        return Error{ErrorCode::Locked,
                     Texts::tr("%1 is being edited by %2, so nothing was written. Try again when it is closed there.")
                         .arg(QFileInfo(path).fileName(), openNotices::holderText(*attempt.heldBy)),
                     {}};
    if (const Result<void> may = mayReplace(path, form, model); !may)
        return may;
    return writeVerified(path, *bytes);
}

} // namespace ks
