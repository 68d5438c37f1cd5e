#pragma once

#include "support/testsupport.h"

#include <QCoreApplication>
#include <QProcess>

namespace ks::test {

/// Another process at work on a workspace (see tests/programs/workspaceholder.cpp), by a user called annelies.
class OtherProcess final {
public:
    OtherProcess(const QString& mode, const QString& path) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("USER", "annelies");
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationDirPath() + "/workspaceholder", {mode, path});
        REQUIRE(m_process.waitForReadyRead());
        REQUIRE(m_process.readLine().trimmed() == "held");
        m_id = m_process.processId();
    }
    ~OtherProcess() { close(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    qint64 id() const { return m_id; }
    void close() {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill() {
        m_process.kill();
        REQUIRE(m_process.waitForFinished());
    }

private:
    QProcess m_process;
    qint64 m_id = 0;
};

} // namespace ks::test
