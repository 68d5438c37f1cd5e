#pragma once

#include "support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>

namespace ks::test {

/// A file that texts name, and whether anybody has opened it.
class FileTrap final {
public:
    FileTrap() {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("not a picture");
        file.close();
        m_events = inotify_init1(IN_NONBLOCK);
        REQUIRE(m_events >= 0);
        REQUIRE(inotify_add_watch(m_events, path().toUtf8().constData(), IN_OPEN | IN_ACCESS) >= 0);
    }
    ~FileTrap() { close(m_events); }
    QString path() const { return m_folder.filePath(QStringLiteral("trap.png")); }
    QString text() const {
        return QStringLiteral("<img src=\"file://%1\"><img src=%1><link rel=stylesheet href=\"file://%1\">"
                              "<style>@import url(\"file://%1\"); p { background: url(%1) }</style>")
            .arg(path());
    }
    bool sprung() const {
        char buffer[4096];
        return read(m_events, buffer, sizeof buffer) > 0;
    }

private:
    QTemporaryDir m_folder;
    int m_events = -1;
};

} // namespace ks::test
#endif
