#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

namespace ks {

/// Attributes in the order they are written. One whose value is a null string is left out; an empty one is written.
using HtmlAttributes = QList<std::pair<const char*, QString>>;

/// Writes the elements of an HTML page as UTF-8. Every text and every attribute is escaped and freed of characters that
/// HTML has no place for, so that nothing a person typed can become markup. What it writes is well-formed XML as well,
/// the contents of style and script left aside.
class HtmlWriter final {
public:
    /// `out` outlives the writer.
    explicit HtmlWriter(QByteArray& out);

    void start(const char* element, const HtmlAttributes& attributes = {});
    void end();
    void text(const QString& text);
    /// An element with nothing but text in it.
    void element(const char* name, const QString& text, const HtmlAttributes& attributes = {});
    /// An element that has no end tag: meta, col.
    void empty(const char* name, const HtmlAttributes& attributes);
    /// Unescaped, for what the program itself brings: the text of style, of script, and a doctype.
    void raw(const QByteArray& bytes);

private:
    void attributes(const HtmlAttributes& all);

    QXmlStreamWriter m_xml;
};

/// An element that ends with the scope it stands in.
class HtmlElement final {
public:
    HtmlElement(HtmlWriter& writer, const char* name, const HtmlAttributes& attributes = {}) : m_writer(writer) {
        m_writer.start(name, attributes);
    }
    ~HtmlElement() { m_writer.end(); }
    Q_DISABLE_COPY_MOVE(HtmlElement)

private:
    HtmlWriter& m_writer;
};

/// Line ends made the same; without control characters and halves of pairs, which no HTML text may have.
QString htmlText(const QString& text);

} // namespace ks
