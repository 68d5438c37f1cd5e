// A second process for the tests of storage: holds the lock of a workspace until its standard input ends.
// "held" on standard output when it has the lock; "busy" and status 1 otherwise.
#include "storage/workspacelock.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const ks::WorkspaceLock::Attempt attempt = ks::WorkspaceLock::take(arguments.at(1), nullptr);
    const bool held =
        attempt.lock && attempt.lock->record(ks::WorkspaceId(arguments.at(2)),
                                             ks::Timestamp::from(QDateTime(QDate(2025, 3, 7), QTime(10, 15))));
    std::puts(held ? "held" : "busy");
    std::fflush(stdout);
    if (!held)
        return 1;
    while (std::getchar() != EOF) {
    }
    return 0;
}
