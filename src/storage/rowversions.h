#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace ks {

/// The versions of rows as they were last seen, so that a commit notices a row that was changed in between.
/// Nearly all rows have version 1: of a round whose rows were read only the others are kept.
class RowVersions final {
public:
    void roundSeen(const QString& round) {
        m_rounds.insert(round);
        m_versions.remove(round);
    }
    void seen(const QString& round, const QString& entity, const QString& key, qint64 version) {
        if (version == 1)
            m_versions[round].remove(entity + QLatin1Char(' ') + key);
        else
            m_versions[round].insert(entity + QLatin1Char(' ') + key, version);
    }
    /// None when the row's round was never read: then only its content can be compared.
    std::optional<qint64> expected(const QString& round, const QString& entity, const QString& key) const {
        if (!m_rounds.contains(round))
            return std::nullopt;
        return m_versions.value(round).value(entity + QLatin1Char(' ') + key, 1);
    }

private:
    QSet<QString> m_rounds;
    QHash<QString, QHash<QString, qint64>> m_versions;
};

} // namespace ks
