#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace ks::test {

/// How a run of the program ended.
struct Outcome {
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    /// Wrong usage and failures say so in exactly one line, and print no result.
    bool refusedWith(int expected) const;
};

/// A folder of its own with the program run in it: the real binary, without a display and without a platform chosen.
class Program final {
public:
    Program();

    Outcome run(const QStringList& arguments, const QMap<QString, QString>& environment = {}) const;
    QString path(const QString& name) const { return m_folder.path() + QLatin1Char('/') + name; }
    QStringList files() const;
    QByteArray read(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

/// A folder with grid.kspiegel, the 2024 baseline as the program makes it.
class BaselineProgram final {
public:
    BaselineProgram();
    const Program& operator*() const { return m_program; }
    const Program* operator->() const { return &m_program; }

private:
    Program m_program;
};

} // namespace ks::test
