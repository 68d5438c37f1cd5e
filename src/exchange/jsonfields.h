#pragma once

#include "domain/score.h"
#include "exchange/strictjson.h"

#include <QStringList>

#include <limits>
#include <optional>

namespace ks {

/// Keeps the first thing found wrong in a file, with the place where it stands.
class JsonProblem final {
public:
    /// Only the first one counts: what follows is often its consequence.
    void report(const QString& path, const QString& text);
    const std::optional<Error>& error() const { return m_error; }
    /// The place and the fault apart; empty while nothing is wrong.
    const QString& where() const { return m_where; }
    const QString& what() const { return m_what; }

    /// A file of a later version may have keys that are not known here: they are passed over.
    void passOverUnknownKeys() { m_unknownPass = true; }
    bool passesOverUnknownKeys() const { return m_unknownPass; }

private:
    std::optional<Error> m_error;
    QString m_where;
    QString m_what;
    bool m_unknownPass = false;
};

/// Reads the members of one object, each with its type and range; nothing is converted from one type to another.
/// A fault is reported to the JsonProblem and gives an empty value, so that a reader runs through and asks once at
/// the end. done() reports every key that was not asked for.
class JsonFields final {
public:
    /// Both outlive this reader.
    JsonFields(const JsonNode& node, QString path, JsonProblem& problem);

    /// One line of text: not empty, no control characters, at most 500 characters.
    QString line(const QString& name);
    QStringList lines(const QString& name);
    /// A text of several lines, which may be empty, of at most `longest` characters (see isFileText).
    QString text(const QString& name, int longest);
    /// At most `most` of them, each as text().
    QStringList texts(const QString& name, int most, int longest);
    /// As line(), or empty for null.
    QString lineOrNull(const QString& name);
    int integer(const QString& name, int minimum, int maximum);
    qint64 longInteger(const QString& name, qint64 minimum, qint64 maximum);
    std::optional<int> integerOrNull(const QString& name, int minimum, int maximum);
    QList<int> integers(const QString& name, int minimum, int maximum);
    /// A number with at most two decimals, in hundredths; or none for null.
    std::optional<int> hundredthsOrNull(const QString& name, int maximum);
    bool flag(const QString& name);
    std::optional<bool> flagOrNull(const QString& name);
    /// A value of the maturity scale, 1 to 5 in whole quarters, written with a point.
    Quarters quarters(const QString& name);
    /// As quarters(), or none for null.
    std::optional<Quarters> quartersOrNull(const QString& name);
    /// The score whose parts are members of this object: kind, and value or low and high.
    Score score();
    JsonFields object(const QString& name);
    /// None for null.
    std::optional<JsonFields> objectOrNull(const QString& name);
    /// True when the object has this member, whatever its value.
    bool has(const QString& name) const { return m_node->member(name) != nullptr; }
    /// True when the member is null, which is then read.
    bool takeNull(const QString& name);
    /// The objects of a list. With more than `most` of them none is read.
    std::vector<JsonFields> objects(const QString& name, int most = std::numeric_limits<int>::max());
    /// Accepts only this text as the value.
    void expect(const QString& name, const QString& text);
    /// The two members that every file of ours begins with.
    void expectFormat(const QString& format, int version);

    void report(const QString& name, const QString& text);
    /// Of the object as a whole.
    void report(const QString& text) { m_problem->report(m_path, text); }
    void done();
    QString path() const { return m_path; }

private:
    const JsonNode* take(const QString& name, JsonNode::Kind kind);
    const JsonNode* takeList(const QString& name, int most);
    QString pathOf(const QString& name) const;
    QString toText(const QString& name, const JsonNode& node, int longest);
    int toInteger(const QString& name, const JsonNode& node, int minimum, int maximum);
    std::optional<Quarters> toQuarters(const QString& name, const JsonNode& node);

    const JsonNode* m_node;
    QString m_path;
    JsonProblem* m_problem;
    QStringList m_taken;
};

} // namespace ks
