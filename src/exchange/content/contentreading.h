#pragma once

#include "exchange/content/contentfile.h"

namespace ks {

/// Puts a text together in the notation of prose.h, a line per call; what is empty is left out.
class ProseLines final {
public:
    void paragraph(const QString& text);
    void item(const QString& text);
    QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

/// What the readers of the data files share. The words that they add to a text are Dutch, as the data is.
namespace contentReading {

/// The value of a member that may hold one of `words` only.
QString oneOf(JsonFields& fields, const QString& name, const QStringList& words);

void reportUnknown(JsonFields& fields, const QString& name, const QString& value);
void reportTwice(JsonFields& fields, const QString& key);

template<class E>
E enumOf(JsonFields& fields, const QString& name) {
    const QString word = fields.line(name);
    const std::optional<E> known = enumFromName<E>(word);
    if (!known)
        reportUnknown(fields, name, word);
    return known.value_or(E{});
}

/// The file's first members; it has to be of the round that is read.
void expectHead(ContentFile& file, const QString& format);

/// Adds a row whose key may stand once in all files; `fields` is where it stands.
template<class T>
void addOnce(ContentFile& file, JsonFields& fields, const T& row, const QString& section, bool restated,
             const QString& note = {}) {
    if (file.content().of<T>().find(row.key()))
        reportTwice(fields, keyText(row.key()));
    file.add(row, section, restated, note);
}

/// Adds a section that the program asks for by `role`, behind the report's own: its text travels with tables.
void addSection(ContentFile& file, const QString& role, const QString& title, const QString& text,
                const QString& source, const QString& note = {});

/// The place of a practice behind those that are there of its theme and city (or subject).
int nextPosition(const RoundContent& content, const GoodPractice& practice);

/// The text of a part of a section (id, text, source). The section has one source, so its parts have the same.
QString partText(JsonFields& part, const QString& source);
/// Says of a note that it is the program's, not the report's.
QString byProgram(const QString& note);
/// As partText(), saying so where the program adds the note to the report (origin).
QString noteText(JsonFields& note, const QString& source);

} // namespace contentReading
} // namespace ks
