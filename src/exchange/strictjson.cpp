#include "exchange/strictjson.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::StrictJson)
};

constexpr int longestPath = 200; ///< of a place in a message

Error refuse(const QString& text, const QString& detail = {}) {
    return {ErrorCode::InvalidFile, text, detail};
}

/// Builds the tree while the text is read, so that what is refused is refused before anything else is stored.
class TreeBuilder final {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    explicit TreeBuilder(const JsonLimits& limits) : m_limits(limits) {}

    const std::optional<Error>& problem() const { return m_problem; }
    JsonNode takeRoot() { return std::move(m_root); }

    bool null() { return add({}); }
    bool boolean(bool value) {
        JsonNode node;
        node.kind = JsonNode::Kind::Bool;
        node.flag = value;
        return add(std::move(node));
    }
    bool number_integer(number_integer_t value) { return addNumber(QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) { return addNumber(QString::number(value)); }
    bool number_float(number_float_t, const string_t& digits) { return addNumber(QString::fromStdString(digits)); }
    bool string(const string_t& value) {
        JsonNode node;
        node.kind = JsonNode::Kind::Text;
        node.text = QString::fromStdString(value);
        if (node.text.contains(QChar(u'\0')))
            return fail(Texts::tr("A text at %1 holds a NUL character, which no text may hold.").arg(path()));
        return add(std::move(node));
    }
    bool binary(binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonNode::Kind::Object); }
    bool key(const string_t& name) {
        Level& level = m_open.back();
        level.name = QString::fromStdString(name);
        if (level.name.contains(QChar(u'\0')))
            return fail(Texts::tr("A key holds a NUL character, which no text may hold."));
        if (level.seen.contains(level.name))
            return fail(Texts::tr("The key %1 stands there twice; which one is meant cannot be told.").arg(path()));
        level.seen.insert(level.name);
        return true;
    }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(JsonNode::Kind::List); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& exception) {
        m_problem = refuse(Texts::tr("This is not well-formed JSON: there is a fault at byte %1.").arg(position),
                           QString::fromUtf8(exception.what()));
        return false;
    }

private:
    struct Level {
        JsonNode node;
        QString name; ///< the key being read
        QSet<QString> seen;
    };

    bool fail(const QString& text) {
        m_problem = refuse(text);
        return false;
    }

    /// Where the value being read stands: "themes[3].name".
    QString path() const {
        QString text;
        for (const Level& level : m_open) {
            if (level.node.kind == JsonNode::Kind::List)
                text += QStringLiteral("[%1]").arg(level.node.items.size());
            else
                text += (text.isEmpty() ? QString() : QStringLiteral(".")) + level.name.left(80);
        }
        return text;
    }

    bool addNumber(const QString& digits) {
        JsonNode node;
        node.kind = JsonNode::Kind::Number;
        node.text = digits;
        return add(std::move(node));
    }

    bool add(JsonNode node) {
        if (++m_count > m_limits.maxValues)
            return fail(Texts::tr("The file holds more than %n values.", nullptr, m_limits.maxValues));
        attach(std::move(node));
        return true;
    }

    void attach(JsonNode node) {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Level& level = m_open.back();
        if (level.node.kind == JsonNode::Kind::Object)
            level.node.names.push_back(level.name);
        level.node.items.push_back(std::move(node));
    }

    bool open(JsonNode::Kind kind) {
        if (static_cast<int>(m_open.size()) >= m_limits.maxDepth)
            return fail(Texts::tr("The file nests deeper than %n level(s), at %1.", nullptr, m_limits.maxDepth)
                            .arg(path().left(longestPath)));
        Level level;
        level.node.kind = kind;
        m_open.push_back(std::move(level));
        return true;
    }

    bool close() {
        JsonNode node = std::move(m_open.back().node);
        m_open.pop_back();
        return add(std::move(node));
    }

    const JsonLimits& m_limits;
    JsonNode m_root;
    std::vector<Level> m_open;
    std::optional<Error> m_problem;
    int m_count = 0;
};

std::optional<Error> badEncoding(const QByteArray& bytes) {
    if (bytes.contains('\0'))
        return refuse(Texts::tr("The file holds NUL bytes: it is no text in UTF-8."));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    if (decoder.hasError())
        return refuse(Texts::tr("The file is no valid UTF-8."));
    return std::nullopt;
}

} // namespace

const JsonNode* JsonNode::member(const QString& name) const {
    const auto it = std::find(names.begin(), names.end(), name);
    return kind != Kind::Object || it == names.end() ? nullptr : &items[static_cast<std::size_t>(it - names.begin())];
}

Result<JsonNode> parseStrictJson(const QByteArray& bytes, const JsonLimits& limits) {
    if (bytes.size() > limits.maxBytes)
        return refuse(Texts::tr("The file is larger than %1 bytes.").arg(limits.maxBytes));
    if (const std::optional<Error> bad = badEncoding(bytes))
        return *bad;
    TreeBuilder builder(limits);
    try {
        if (!nlohmann::json::sax_parse(bytes.cbegin(), bytes.cend(), &builder))
            return builder.problem().value_or(refuse(Texts::tr("This is not well-formed JSON.")));
    } catch (const std::exception& fault) {
        return refuse(Texts::tr("This is not well-formed JSON."), QString::fromUtf8(fault.what()));
    }
    return builder.takeRoot();
}

} // namespace ks
