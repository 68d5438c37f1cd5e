#include "app/workspacefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WorkspaceFiles)
};

} // namespace

bool DiskWorkspaceFiles::exists(const QString& path) const {
    return QFileInfo::exists(path);
}

Result<OpenedWorkspace> DiskWorkspaceFiles::open(const QString& path, StaleLockPrompt& prompt) {
    OpenOptions options;
    options.prompt = &prompt;
    return openWorkspace(path, options);
}

Result<OpenedWorkspace> DiskWorkspaceFiles::openToRead(const QString& path) {
    OpenOptions options;
    options.readOnly = true;
    return openWorkspace(path, options);
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

QString freePath(const WorkspaceFiles& files, const QString& folder, const QString& stem) {
    const QString suffix = QStringLiteral(".kspiegel");
    QString path = folder + QLatin1Char('/') + stem + suffix;
    for (int number = 2; files.exists(path); ++number)
        path = folder + QLatin1Char('/') + stem + QLatin1Char('-') + QString::number(number) + suffix;
    return path;
}

} // namespace ks
