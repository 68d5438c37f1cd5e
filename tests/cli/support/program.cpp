#include "cli/support/program.h"

#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace ks::test {
namespace {

QProcessEnvironment bareEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        const bool chosen = name.startsWith(QLatin1String("LC_")) || name.startsWith(QLatin1String("QT_")) ||
                            name == QLatin1String("LANG") || name == QLatin1String("LANGUAGE") ||
                            name == QLatin1String("DISPLAY") || name == QLatin1String("WAYLAND_DISPLAY");
        if (chosen)
            environment.remove(name);
    }
    return environment;
}

} // namespace

bool Outcome::refusedWith(int expected) const {
    return status == expected && out.isEmpty() && err.count('\n') == 1 && err.startsWith("klimaatspiegel: ") &&
           err.endsWith('\n');
}

Program::Program() {
    REQUIRE(m_folder.isValid());
}

Outcome Program::run(const QStringList& arguments, const QMap<QString, QString>& environment) const {
    QProcessEnvironment whole = bareEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        whole.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(whole);
    process.setWorkingDirectory(m_folder.path());
    process.start(buildFolder() + "/bin/klimaatspiegel", arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(60000));
    Outcome outcome;
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

QStringList Program::files() const {
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

QByteArray Program::read(const QString& name) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void Program::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

BaselineProgram::BaselineProgram() {
    const Outcome made = m_program.run({"new", "grid.kspiegel"});
    REQUIRE(made.status == 0);
}

} // namespace ks::test
