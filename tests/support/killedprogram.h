#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <limits>

namespace ks::test {

/// A program of tests/programs that says "ready", and "safe N" after each thing that it did, until it is killed. Plain
/// values only: several of these run at once, in threads.
class KilledProgram final {
public:
    /// What it says of `last` and before is known already.
    KilledProgram(const QString& name, const QStringList& arguments, int last) : m_safe(last) {
        m_process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + name, arguments);
    }

    /// The last thing that it called safe.
    int safe() const { return m_safe; }

    /// Reads until the program is ready and has called `number` safe, or it is gone.
    void readUntil(int number) {
        do {
            while (m_process.canReadLine()) {
                const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
                m_ready = m_ready || words.first() == "ready";
                if (words.first() == "safe")
                    m_safe = words.last().toInt();
            }
            if (m_safe >= number && m_ready)
                return;
        } while (m_process.waitForReadyRead(20000));
    }

    /// Kills it, and reads what it said before its end. The fault, when it had stopped by itself.
    QString kill() {
        m_process.kill();
        m_process.waitForFinished();
        readUntil(std::numeric_limits<int>::max());
        const QByteArray complaint = m_process.readAllStandardError();
        if (complaint.isEmpty() && m_ready)
            return {};
        return QStringLiteral("the program stopped by itself: ") + QString::fromUtf8(complaint);
    }

private:
    QProcess m_process;
    bool m_ready = false;
    int m_safe;
};

} // namespace ks::test
