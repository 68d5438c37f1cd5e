#pragma once

#include "support/testsupport.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

struct sqlite3;

/// Files for the tests of storage, odd ones above all: made with SQLite's own interface, beside all that they test.
namespace ks::test {

class RawDatabase final {
public:
    /// Makes the file when it is not there.
    explicit RawDatabase(const QString& path);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    int run(const QByteArray& sql);
    void must(const QByteArray& sql); ///< fails the test
    QString text(const QByteArray& sql);
    /// Changes the schema table by hand, as someone with another program could.
    void plant(const QByteArray& sql);

private:
    sqlite3* m_handle = nullptr;
};

/// The number of the newest schema of this program.
int latestSchema();
/// What a program does to a file whose schema is `ahead` steps further than ours; `readable`: it lets this one read.
QByteArray laterStep(bool readable, int ahead = 1);

QByteArray bytesOf(const QString& path);
void put(const QString& path, const QByteArray& bytes);
/// A number as SQLite's header keeps it, put over what is there.
void putNumber(QByteArray* bytes, int offset, quint32 value);

inline const QString fixtureId = QStringLiteral("5f0c2f7e-3a53-4a53-9d0b-3f2a7c1e8b11");

/// A workspace with 13 cities, 8 themes, one round with every cell filled (kinds and values alternate) and two steps
/// in its log.
QByteArray workspaceBytes();

/// What a killed process leaves: a file that is half written, and the journal to take that back.
struct UnfinishedWrite {
    QByteArray file;
    QByteArray journal;
};
/// Every score of `bytes` was on its way to become exactly 5.
UnfinishedWrite unfinishedWrite(const QByteArray& bytes = workspaceBytes());

/// A file that was kept with a write-ahead log: the title "uit het logboek" is in the log only.
struct WalFile {
    QByteArray file;
    QByteArray log;
};
WalFile walFile(const QByteArray& bytes = workspaceBytes());

/// A folder of its own with "werk.kspiegel" in it, and the means to see what happened in it.
struct Workplace {
    explicit Workplace(const QByteArray& content = workspaceBytes());

    QTemporaryDir folder;
    QString path = folder.filePath("werk.kspiegel");

    /// Every name in the folder but that of the workspace, hidden ones included, sorted.
    QStringList besides() const;
    /// Name and digest of everything in the folder: equal before and after means that nothing was touched.
    QMap<QString, QByteArray> snapshot() const;
};

} // namespace ks::test
