#include "storage/opennotices.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ks::openNotices {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OpenNotices)
};

QString shownName(const QString& path) {
    return QFileInfo(path).fileName();
}

OpenNotice notice(OpenNotice::Kind kind, const QString& text, const QString& detail = {}) {
    return {kind, text, detail};
}

} // namespace

QString holderText(const LockHolder& holder) {
    const QString user = holder.user.isEmpty() ? Texts::tr("someone") : holder.user;
    const QString computer = holder.computer.isEmpty() ? Texts::tr("an unknown computer") : holder.computer;
    if (holder.since.isNull())
        return Texts::tr("%1 on %2").arg(user, computer);
    const QString since = holder.since.toDateTime().toLocalTime().toString(QStringLiteral("d/MM/yyyy HH:mm"));
    return Texts::tr("%1 on %2 since %3").arg(user, computer, since);
}

OpenNotice heldByOther(const QString& path, const LockHolder& holder) {
    return notice(OpenNotice::Kind::HeldByOther,
                  Texts::tr("%1 is being edited by %2. You can read and export it; to edit, wait until it is closed "
                            "there, or save a copy.")
                      .arg(shownName(path), holderText(holder)));
}

OpenNotice readOnlyMedium(const QString& path, const QString& why) {
    return notice(
        OpenNotice::Kind::ReadOnlyMedium,
        Texts::tr("%1 or its folder cannot be written to, so it is open for reading only. To edit, save a copy "
                  "in a folder of your own.")
            .arg(shownName(path)),
        why);
}

OpenNotice networkFolder(const QString& path) {
    return notice(OpenNotice::Kind::NetworkFolder,
                  Texts::tr("%1 is on a network folder. Every edit is written to it with the safest settings; if the "
                            "connection is lost, the last edit may have to be entered again.")
                      .arg(shownName(path)),
                  QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
}

OpenNotice journalPutAside(const QString& path, const QString& to) {
    return notice(OpenNotice::Kind::JournalPutAside,
                  Texts::tr("Beside %1 stood a file of another program that would have changed it. It was not used and "
                            "is now called %2.")
                      .arg(shownName(path), shownName(to)),
                  to);
}

OpenNotice journalLeftOut(const QString& path, const QString& journal) {
    return notice(OpenNotice::Kind::JournalPutAside,
                  Texts::tr("Beside %1 stands %2, a file of another program that would change it. It is not used: what "
                            "you see is %1 alone.")
                      .arg(shownName(path), shownName(journal)),
                  journal);
}

OpenNotice journalApplied(const QString& path) {
    return notice(
        OpenNotice::Kind::JournalApplied,
        Texts::tr("The program was stopped while it wrote to %1. That one unfinished edit was taken back; all "
                  "edits before it are there.")
            .arg(shownName(path)));
}

OpenNotice walConverted(const QString& path) {
    return notice(
        OpenNotice::Kind::WalConverted,
        Texts::tr("%1 was last written by another program that keeps part of a file in a second one. Both were "
                  "brought together, checked and saved as one file.")
            .arg(shownName(path)));
}

OpenNotice walConvertedInCopy(const QString& path) {
    return notice(
        OpenNotice::Kind::WalConverted,
        Texts::tr("%1 was last written by another program that keeps part of a file in a second one. What you "
                  "see is a checked copy of both; the files themselves were not touched.")
            .arg(shownName(path)));
}

OpenNotice newerReadable(const QString& path) {
    return notice(OpenNotice::Kind::NewerReadable,
                  Texts::tr("%1 was made by a later version of this program. You can read and export it; to edit, "
                            "install the newer version.")
                      .arg(shownName(path)));
}

OpenNotice frozenCopy(const QString& path, int number) {
    return notice(
        OpenNotice::Kind::FrozenCopy,
        Texts::tr("%1 is the copy of hand-in number %2, made to be mailed: it can be read, and stays as it is. "
                  "Go on in the form itself; where that is lost, save a copy of this one under another name "
                  "and go on in that.")
            .arg(shownName(path))
            .arg(number));
}

OpenNotice backupMade(const QString& path, const QString& backup) {
    return notice(OpenNotice::Kind::BackupMade,
                  Texts::tr("%1 was brought up to date for this version of the program. The file as it was is kept as "
                            "a backup.")
                      .arg(shownName(path)),
                  backup);
}

} // namespace ks::openNotices
