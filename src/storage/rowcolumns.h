#pragma once

#include "base/timestamp.h"
#include "domain/rowfields.h"
#include "domain/score.h"
#include "storage/query.h"
#include "storage/scorecolumns.h"

#include <QStringList>

/// How the fields of a row (see rowfields.h) become columns: names, values to bind, values read.
namespace ks::rowColumns {

/// The columns that a field of this type takes. A moment takes two.
template<class Value>
QStringList namesOfField(const char* field, const Value&) {
    return {QLatin1String(field)};
}
inline QStringList namesOfField(const char* field, const Timestamp&) {
    const QString name = QLatin1String(field);
    return {name + QStringLiteral("_utc_ms"), name + QStringLiteral("_offset_min")};
}

/// A score takes three: kind, low and high, after the name of the field where it has one.
inline QStringList namesOfField(const char* field, const Score&) {
    const QString name = QLatin1String(field);
    const QString before = name.isEmpty() ? QString() : name + QLatin1Char('_');
    return {before + QStringLiteral("kind"), before + QStringLiteral("low"), before + QStringLiteral("high")};
}

template<class T>
QStringList names() {
    QStringList all;
    const T row;
    T::fields(row, [&](const char* field, const auto& value) { all += namesOfField(field, value); });
    return all;
}

template<class Value>
void bind(QVariantList& values, const Value& value) {
    if constexpr (std::is_enum_v<Value>)
        values.append(sql::value(enumName(value)));
    else
        values.append(sql::value(value));
}
template<class Tag>
void bind(QVariantList& values, const Id<Tag>& value) {
    values.append(sql::value(value.value));
}
template<class Tag>
void bind(QVariantList& values, const std::optional<Id<Tag>>& value) {
    values.append(value ? sql::value(value->value) : sql::value(std::optional<QString>()));
}
inline void bind(QVariantList& values, const QStringList& value) {
    values.append(sql::value(value.join(QLatin1Char('\n'))));
}
inline void bind(QVariantList& values, const Timestamp& value) {
    values.append(sql::value(value.utcMilliseconds));
    values.append(sql::value(value.offsetMinutes));
}

inline void bind(QVariantList& values, const Score& value) {
    values.append(sql::value(scoreKindName(value.kind())));
    for (const std::optional<Quarters>& bound : {value.low(), value.high()})
        values.append(sql::value(bound ? std::optional(bound->count) : std::nullopt));
}

template<class T>
QVariantList valuesOf(const T& row) {
    QVariantList values;
    T::fields(row, [&](const char*, const auto& value) { bind(values, value); });
    return values;
}

/// Reads the fields of a row one after the other.
class Reader final {
public:
    explicit Reader(const Query& row) : m_row(row) {}

    void read(QString& value) { value = m_row.text(m_column++); }
    void read(QByteArray& value) { value = m_row.bytes(m_column++); }
    void read(int& value) { value = m_row.number(m_column++); }
    void read(bool& value) { value = m_row.integer(m_column++) != 0; }
    void read(QDate& value) { value = m_row.date(m_column++); }
    void read(std::optional<QString>& value) {
        value = m_row.isNull(m_column) ? std::nullopt : std::optional(m_row.text(m_column));
        ++m_column;
    }
    void read(std::optional<int>& value) { value = m_row.optionalNumber(m_column++); }
    void read(QStringList& value) { value = m_row.text(m_column++).split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    void read(Timestamp& value) {
        value.utcMilliseconds = m_row.integer(m_column++);
        value.offsetMinutes = m_row.number(m_column++);
    }
    template<class Tag>
    void read(Id<Tag>& value) {
        value.value = m_row.text(m_column++);
    }
    template<class Tag>
    void read(std::optional<Id<Tag>>& value) {
        value = m_row.isNull(m_column) ? std::nullopt : std::optional(Id<Tag>(m_row.text(m_column)));
        ++m_column;
    }
    void read(Score& value) {
        const Result<Score> known = scoreColumns::read(m_row, m_column);
        if (known)
            value = *known;
        else if (m_unknown.isEmpty())
            m_unknown = m_row.text(m_column);
        m_column += 3;
    }
    template<class E>
    requires std::is_enum_v<E>
    void read(E& value) {
        const QString name = m_row.text(m_column++);
        if (const std::optional<E> known = enumFromName<E>(name))
            value = *known;
        else if (m_unknown.isEmpty())
            m_unknown = name.isEmpty() ? QStringLiteral("''") : name;
    }
    int column() const { return m_column; }
    /// A name that the enumeration does not have; empty when all were known.
    QString unknownName() const { return m_unknown; }

private:
    const Query& m_row;
    int m_column = 0;
    QString m_unknown;
};

} // namespace ks::rowColumns
