#include "cli/console.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Console)
};

int statusOf(ErrorCode code) {
    return code == ErrorCode::InvalidInput || code == ErrorCode::NotFound ? exitStatus::wrongUsage
                                                                          : exitStatus::fileFailed;
}

} // namespace

int print(const QByteArray& result) {
    const std::size_t size = static_cast<std::size_t>(result.size());
    const bool written = std::fwrite(result.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (written)
        return exitStatus::done;
    return refuse(
        Error{ErrorCode::FileUnwritable, Texts::tr("The result could not be written to standard output."), {}});
}

int print(const QString& result) {
    return print(result.toUtf8());
}

int refuse(const Error& error) {
    QString line = QStringLiteral("klimaatspiegel: ") + error.text.simplified();
    if (error.code == ErrorCode::Internal && !error.detail.isEmpty())
        line += QStringLiteral(" (") + error.detail.simplified() + QLatin1Char(')');
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
    return statusOf(error.code);
}

int refuse(const Error& error, const QString& path) {
    if (error.text.contains(QFileInfo(path).fileName()))
        return refuse(error);
    Error named = error;
    named.text = QDir::toNativeSeparators(path) + QStringLiteral(": ") + error.text;
    return refuse(named);
}

} // namespace ks
