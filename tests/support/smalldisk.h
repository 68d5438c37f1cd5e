#pragma once

#include <QString>

#include <memory>

namespace ks::test {

/// A file system of a few kilobytes, to be filled up. Needs the right to mount; usable() tells.
class SmallDisk {
public:
    explicit SmallDisk(int kibibytes);
    ~SmallDisk();

    bool usable() const { return m_mounted; }
    QString path(const QString& name) const { return m_folder + QLatin1Char('/') + name; }
    /// Fills up the disk until only about `bytes` are left.
    void fillLeaving(qint64 bytes) const;
    /// Takes the filling away.
    void makeRoom() const;
    /// From now on nobody can write here, whatever rights they have.
    bool forbidWriting() const;
    /// What lies there apart from the filling.
    QStringList files() const;

private:
    QString m_folder;
    bool m_mounted = false;
};

} // namespace ks::test
