#include "app/workspacefiles.h"

#include "exchange/baseline.h"
#include "forms/openform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WorkspaceFiles)
};

Result<OpenedWorkspace> openEither(const QString& path, const OpenOptions& options) {
    if (!isFormPath(path))
        return openWorkspace(path, options);
    const Result<Workspace> model = emptyWorkspace({});
    return model ? openForm(path, *model, options) : Result<OpenedWorkspace>(model.error());
}

} // namespace

bool DiskWorkspaceFiles::exists(const QString& path) const {
    return QFileInfo::exists(path);
}

Result<OpenedWorkspace> DiskWorkspaceFiles::open(const QString& path, StaleLockPrompt& prompt) {
    OpenOptions options;
    options.prompt = &prompt;
    return openEither(path, options);
}

Result<OpenedWorkspace> DiskWorkspaceFiles::openToRead(const QString& path) {
    OpenOptions options;
    options.readOnly = true;
    return openEither(path, options);
}

Result<void> DiskWorkspaceFiles::create(const QString& path, const Workspace& content, const Actor& actor,
                                        Timestamp now) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileUnwritable,
                     Texts::tr("The folder %1 cannot be made, so no file was made either. Choose another folder.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    return createWorkspace(path, content, actor, now);
}

QString firstWorkspacePath() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
           QStringLiteral("/Klimaatspiegel/nulmeting-2024.kspiegel");
}

QString suffixOf(StoreKind kind) {
    return kind == StoreKind::Form ? formSuffix : QStringLiteral(".kspiegel");
}

QString freePath(const WorkspaceFiles& files, const QString& folder, const QString& stem, StoreKind kind) {
    const QString suffix = suffixOf(kind);
    QString path = folder + QLatin1Char('/') + stem + suffix;
    for (int number = 2; files.exists(path); ++number)
        path = folder + QLatin1Char('/') + stem + QLatin1Char('-') + QString::number(number) + suffix;
    return path;
}

} // namespace ks
