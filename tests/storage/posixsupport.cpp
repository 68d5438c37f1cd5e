#include "storage/posixsupport.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>
#endif

namespace ks::test {

#ifdef Q_OS_UNIX

namespace {
constexpr uid_t nobody = 65534;
}

bool hasPosix() {
    return true;
}

bool makePipe(const QString& path) {
    return ::mkfifo(QFile::encodeName(path).constData(), 0644) == 0;
}

Unprivileged::Unprivileged() : m_changed(::geteuid() == 0 && ::seteuid(nobody) == 0) {}

Unprivileged::~Unprivileged() {
    if (m_changed && ::seteuid(0) != 0)
        qFatal("the rights of this process could not be restored");
}

#else

bool hasPosix() {
    return false;
}

bool makePipe(const QString&) {
    return false;
}

Unprivileged::Unprivileged() = default;
Unprivileged::~Unprivileged() = default;

#endif

} // namespace ks::test
