#include "cli/commands.h"

#include "base/verifiedwriter.h"
#include "cli/console.h"
#include "cli/opening.h"
#include "exchange/baseline.h"
#include "forms/earlierround.h"
#include "forms/formwebpage.h"
#include "forms/makeform.h"
#include "forms/newform.h"

namespace ks {
namespace {

/// The form as a value; the workspace is let go before anything is written.
Result<FormFile> formFor(const FormOptions& options) {
    Result<OpenedWorkspace> opened = openToRead(options.file);
    if (!opened)
        return opened.error();
    Result<Workspace> workspace = loadRound(*opened->store, options.round);
    if (!workspace)
        return workspace.error();
    if (const Result<void> complete = addContent(*opened->store, *workspace); !complete)
        return complete.error();
    const Result<std::optional<EarlierRound>> earlier = earlierRoundOf(*opened->store, *workspace);
    if (!earlier)
        return earlier.error();
    return makeForm(*workspace, options.city, *earlier);
}

Result<void> writePage(const QString& target, const FormFile& form, const Workspace& model) {
    const Result<QByteArray> page = formWebPage(form, model, QStringLiteral(KS_VERSION));
    if (!page)
        return page.error();
    return writeVerified(target, *page);
}

} // namespace

int run(const FormOptions& options) {
    const Result<FormFile> form = formFor(options);
    if (!form)
        return refuse(form.error(), options.file);
    const Result<Workspace> model = emptyWorkspace({});
    if (!model)
        return refuse(model.error());
    const Result<void> written = isFormPagePath(options.target) ? writePage(options.target, *form, *model)
                                                                : writeNewForm(options.target, *form, *model);
    if (written)
        return exitStatus::done;
    refuse(written.error(), options.target);
    return exitStatus::fileFailed; // also when a form there is not replaced: that is about the file
}

} // namespace ks
