#include "storage/gatetexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ks::gateTexts {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FileGate)
};

QString name(const QString& path) {
    const QString fileName = QFileInfo(path).fileName();
    return fileName.isEmpty() ? QDir::toNativeSeparators(path) : fileName;
}

Error refuse(ErrorCode code, const QString& path, const QString& text, const QString& detail = {}) {
    return {code, text.arg(name(path)), detail};
}

bool isText(const QByteArray& beginning) {
    const QByteArray part = beginning.first(std::min<qsizetype>(beginning.size(), 4096));
    return std::none_of(part.begin(), part.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
}

} // namespace

Error notThere(const QString& path) {
    return {ErrorCode::FileUnreadable,
            Texts::tr("There is no file %1. Check the name and the folder, or make a new workspace.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Error folder(const QString& path) {
    return refuse(ErrorCode::InvalidFile, path,
                  Texts::tr("%1 is a folder. Choose a workspace (a file that ends in .kspiegel) in it."));
}

Error device(const QString& path) {
    return refuse(ErrorCode::InvalidFile, path,
                  Texts::tr("%1 is a pipe or a device and not a file, so it was not opened. Choose a workspace (a file "
                            "that ends in .kspiegel)."));
}

Error empty(const QString& path) {
    return refuse(ErrorCode::InvalidFile, path,
                  Texts::tr("%1 is empty: there is no workspace in it. It was left as it is; choose another file or a "
                            "backup, or make a new workspace under another name."));
}

Error tooLarge(const QString& path, qint64 size) {
    return refuse(ErrorCode::InvalidFile, path,
                  Texts::tr("%1 is far larger than a workspace can be, so it was not opened. Check whether it is the "
                            "right file."),
                  QStringLiteral("%1 bytes").arg(size));
}

Error unreadable(const QString& path, const QString& detail) {
    return refuse(ErrorCode::FileUnreadable, path,
                  Texts::tr("%1 could not be read. Check that you may open it, and the connection to its folder."),
                  detail);
}

Error otherFile(const QString& path, const QByteArray& beginning) {
    if (isText(beginning))
        return refuse(ErrorCode::InvalidFile, path,
                      Texts::tr("%1 is a text file and not a workspace. It was left as it is; choose a file that ends "
                                "in .kspiegel, or use Import for a form."));
    return refuse(ErrorCode::InvalidFile, path,
                  Texts::tr("%1 is not a workspace. It was left as it is; choose a file that ends in .kspiegel."));
}

Error otherDatabase(const QString& path) {
    return refuse(ErrorCode::InvalidFile, path,
                  Texts::tr("%1 is a database of another program and not a workspace. It was left as it is; choose a "
                            "file that ends in .kspiegel."));
}

Error geoPackage(const QString& path) {
    return refuse(ErrorCode::InvalidFile, path,
                  Texts::tr("%1 is a GeoPackage with maps and not a workspace. It was left as it is; choose a file "
                            "that ends in .kspiegel."));
}

Error noVersion(const QString& path, const QString& detail) {
    return refuse(ErrorCode::InvalidFile, path,
                  Texts::tr("%1 does not say which version of a workspace it is, so it was not opened. It was left as "
                            "it is; choose another file or a backup."),
                  detail);
}

Error newer(const QString& path, int number) {
    return refuse(ErrorCode::NewerFile, path,
                  Texts::tr("%1 was made by a later version of this program, which this one cannot read. It was left "
                            "as it is; install the newer version to open it."),
                  QStringLiteral("schema %1").arg(number));
}

Error foreignParts(const QString& path, const QString& detail) {
    return refuse(ErrorCode::InvalidFile, path,
                  Texts::tr("%1 is not built as a workspace of this program: something was added, changed or taken "
                            "away. It was not opened and left as it is; choose a backup or ask the sender for the "
                            "original."),
                  detail);
}

Error tooMuch(const QString& path, const QString& detail) {
    return refuse(
        ErrorCode::InvalidFile, path,
        Texts::tr("Checking %1 took far longer than a workspace can need, so it was stopped and the file "
                  "was not opened. It was left as it is; choose a backup or ask the sender for the original."),
        detail);
}

Error damaged(const QString& path, const QString& detail) {
    return refuse(ErrorCode::CorruptFile, path,
                  Texts::tr("%1 is a workspace, but it is damaged and was not opened. It was left as it is; restore a "
                            "backup, or ask the sender for it again."),
                  detail);
}

Error cutOff(const QString& path, qint64 size, qint64 expected) {
    return refuse(ErrorCode::CorruptFile, path,
                  Texts::tr("%1 is a workspace, but its end is missing: perhaps it was copied or received only in "
                            "part. It was not opened and left as it is; copy it again or restore a backup."),
                  QStringLiteral("%1 of %2 bytes").arg(size).arg(expected));
}

Error impossibleContent(const QString& path, const QString& detail) {
    return refuse(ErrorCode::CorruptFile, path,
                  Texts::tr("%1 is a workspace, but it holds values that cannot be, so it was not opened. It was left "
                            "as it is; restore a backup, or ask the sender for it again."),
                  detail);
}

} // namespace ks::gateTexts
