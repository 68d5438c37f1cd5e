#include "exchange/jsonfields.h"

#include "base/numberreader.h"
#include "exchange/filetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::JsonFields)
};

constexpr int longestLine = 500;
constexpr DecimalRule scoreRule{.minimum = 1000, .maximum = 5000, .step = 250, .maxDecimals = 2};
constexpr Quarters anyQuarters{Quarters::lowest};

QString kindName(JsonNode::Kind kind) {
    switch (kind) {
    case JsonNode::Kind::Null:
        return Texts::tr("null");
    case JsonNode::Kind::Bool:
        return Texts::tr("true or false");
    case JsonNode::Kind::Number:
        return Texts::tr("a number");
    case JsonNode::Kind::Text:
        return Texts::tr("a text");
    case JsonNode::Kind::List:
        return Texts::tr("a list");
    case JsonNode::Kind::Object:
        return Texts::tr("an object");
    }
    return {};
}

bool isLine(const QString& text) {
    return !text.isEmpty() && text.size() <= longestLine &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

void JsonProblem::report(const QString& path, const QString& text) {
    if (m_error)
        return;
    m_where = path;
    m_what = text;
    m_error = Error{ErrorCode::InvalidFile, path.isEmpty() ? text : path + QStringLiteral(": ") + text, {}};
}

JsonFields::JsonFields(const JsonNode& node, QString path, JsonProblem& problem)
    : m_node(&node), m_path(std::move(path)), m_problem(&problem) {
    if (node.kind != JsonNode::Kind::Object)
        problem.report(m_path, Texts::tr("an object was expected, %1 was found.").arg(kindName(node.kind)));
}

QString JsonFields::pathOf(const QString& name) const {
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

void JsonFields::report(const QString& name, const QString& text) {
    m_problem->report(pathOf(name), text);
}

const JsonNode* JsonFields::take(const QString& name, JsonNode::Kind kind) {
    m_taken.append(name);
    const JsonNode* found = m_node->member(name);
    if (!found) {
        report(name, Texts::tr("this is required and is not there."));
    } else if (found->kind != kind) {
        report(name, Texts::tr("%1 was expected, %2 was found.").arg(kindName(kind), kindName(found->kind)));
        found = nullptr;
    }
    return found;
}

QString JsonFields::line(const QString& name) {
    const JsonNode* found = take(name, JsonNode::Kind::Text);
    if (found && !isLine(found->text)) {
        report(name, Texts::tr("one line of at most %n character(s) was expected.", nullptr, longestLine));
        return {};
    }
    return found ? found->text : QString();
}

QStringList JsonFields::lines(const QString& name) {
    QStringList all;
    const JsonNode* list = take(name, JsonNode::Kind::List);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        const JsonNode& each = list->items[i];
        if (each.kind != JsonNode::Kind::Text || !isLine(each.text))
            report(QStringLiteral("%1[%2]").arg(name).arg(i),
                   Texts::tr("one line of at most %n character(s) was expected.", nullptr, longestLine));
        all.append(each.text);
    }
    return all;
}

QString JsonFields::text(const QString& name, int longest) {
    const JsonNode* found = take(name, JsonNode::Kind::Text);
    return found ? toText(name, *found, longest) : QString();
}

QStringList JsonFields::texts(const QString& name, int most, int longest) {
    QStringList all;
    const JsonNode* list = takeList(name, most);
    for (std::size_t i = 0; list && i < list->items.size(); ++i)
        all.append(toText(QStringLiteral("%1[%2]").arg(name).arg(i), list->items[i], longest));
    return all;
}

QString JsonFields::toText(const QString& name, const JsonNode& node, int longest) {
    if (node.kind != JsonNode::Kind::Text)
        report(name,
               Texts::tr("%1 was expected, %2 was found.").arg(kindName(JsonNode::Kind::Text), kindName(node.kind)));
    else if (node.text.size() > longest)
        report(name, Texts::tr("this is longer than %n character(s).", nullptr, longest));
    else if (!isFileText(node.text))
        report(name, Texts::tr("this holds characters that cannot be seen and that no text may hold."));
    else
        return node.text;
    return {};
}

const JsonNode* JsonFields::takeList(const QString& name, int most) {
    const JsonNode* list = take(name, JsonNode::Kind::List);
    if (!list || list->items.size() <= static_cast<std::size_t>(most))
        return list;
    report(name, Texts::tr("there are more than %n entries.", nullptr, most));
    return nullptr;
}

qint64 JsonFields::longInteger(const QString& name, qint64 minimum, qint64 maximum) {
    const JsonNode* found = take(name, JsonNode::Kind::Number);
    if (!found)
        return minimum;
    bool whole = false;
    const qint64 value = found->text.toLongLong(&whole);
    if (whole && value >= minimum && value <= maximum)
        return value;
    report(name, Texts::tr("a whole number from %1 to %2 was expected.").arg(minimum).arg(maximum));
    return minimum;
}

int JsonFields::toInteger(const QString& name, const JsonNode& node, int minimum, int maximum) {
    bool whole = node.kind == JsonNode::Kind::Number;
    const int value = whole ? node.text.toInt(&whole) : minimum;
    if (!whole || value < minimum || value > maximum) {
        report(name, Texts::tr("a whole number from %1 to %2 was expected.").arg(minimum).arg(maximum));
        return minimum;
    }
    return value;
}

int JsonFields::integer(const QString& name, int minimum, int maximum) {
    const JsonNode* found = take(name, JsonNode::Kind::Number);
    return found ? toInteger(name, *found, minimum, maximum) : minimum;
}

QList<int> JsonFields::integers(const QString& name, int minimum, int maximum) {
    QList<int> all;
    const JsonNode* list = take(name, JsonNode::Kind::List);
    for (std::size_t i = 0; list && i < list->items.size(); ++i)
        all.append(toInteger(QStringLiteral("%1[%2]").arg(name).arg(i), list->items[i], minimum, maximum));
    return all;
}

bool JsonFields::flag(const QString& name) {
    const JsonNode* found = take(name, JsonNode::Kind::Bool);
    return found && found->flag;
}

std::optional<Quarters> JsonFields::toQuarters(const QString& name, const JsonNode& node) {
    const Result<qint64> thousandths = readDecimalFromFile(node.text, scoreRule);
    if (!thousandths) {
        report(name, thousandths.error().text);
        return std::nullopt;
    }
    return Quarters{static_cast<int>(*thousandths / scoreRule.step)};
}

Quarters JsonFields::quarters(const QString& name) {
    const JsonNode* found = take(name, JsonNode::Kind::Number);
    return found ? toQuarters(name, *found).value_or(anyQuarters) : anyQuarters;
}

std::optional<Quarters> JsonFields::quartersOrNull(const QString& name) {
    return takeNull(name) ? std::nullopt : std::optional(quarters(name));
}

bool JsonFields::takeNull(const QString& name) {
    const JsonNode* found = m_node->member(name);
    const bool null = found && found->kind == JsonNode::Kind::Null;
    if (null)
        m_taken.append(name);
    return null;
}

QString JsonFields::lineOrNull(const QString& name) {
    return takeNull(name) ? QString() : line(name);
}

std::optional<int> JsonFields::integerOrNull(const QString& name, int minimum, int maximum) {
    return takeNull(name) ? std::nullopt : std::optional(integer(name, minimum, maximum));
}

std::optional<bool> JsonFields::flagOrNull(const QString& name) {
    return takeNull(name) ? std::nullopt : std::optional(flag(name));
}

std::optional<int> JsonFields::hundredthsOrNull(const QString& name, int maximum) {
    if (takeNull(name))
        return std::nullopt;
    const JsonNode* found = take(name, JsonNode::Kind::Number);
    if (!found)
        return std::nullopt;
    const DecimalRule rule{.minimum = 0, .maximum = maximum * qint64(1000), .step = 10, .maxDecimals = 2};
    const Result<qint64> thousandths = readDecimalFromFile(found->text, rule);
    if (!thousandths) {
        report(name, thousandths.error().text);
        return std::nullopt;
    }
    return static_cast<int>(*thousandths / 10);
}

std::optional<JsonFields> JsonFields::objectOrNull(const QString& name) {
    return takeNull(name) ? std::nullopt : std::optional(object(name));
}

Score JsonFields::score() {
    const QString kindText = line(QStringLiteral("kind"));
    const std::optional<ScoreKind> kind = scoreKindFromName(kindText);
    if (!kind) {
        report(QStringLiteral("kind"), Texts::tr("“%1” is no kind of score.").arg(kindText.left(40)));
        return {};
    }
    std::optional<Quarters> low;
    std::optional<Quarters> high;
    if (*kind == ScoreKind::Exact)
        low = high = quarters(QStringLiteral("value"));
    else if (*kind == ScoreKind::Approximate)
        low = high = quartersOrNull(QStringLiteral("value"));
    else if (*kind == ScoreKind::Between) {
        low = quarters(QStringLiteral("low"));
        high = quarters(QStringLiteral("high"));
    }
    const Result<Score> made = Score::fromParts(*kind, low, high);
    if (!made)
        m_problem->report(m_path, made.error().text);
    return made ? *made : Score();
}

JsonFields JsonFields::object(const QString& name) {
    static const JsonNode none{.kind = JsonNode::Kind::Object};
    const JsonNode* found = take(name, JsonNode::Kind::Object);
    return {found ? *found : none, pathOf(name), *m_problem};
}

std::vector<JsonFields> JsonFields::objects(const QString& name, int most) {
    std::vector<JsonFields> all;
    const JsonNode* list = takeList(name, most);
    for (std::size_t i = 0; list && i < list->items.size(); ++i)
        all.emplace_back(list->items[i], QStringLiteral("%1[%2]").arg(pathOf(name)).arg(i), *m_problem);
    return all;
}

void JsonFields::expect(const QString& name, const QString& text) {
    const JsonNode* found = take(name, JsonNode::Kind::Text);
    if (found && found->text != text)
        report(name, Texts::tr("“%1” was expected.").arg(text));
}

void JsonFields::expectFormat(const QString& format, int version) {
    expect(QStringLiteral("format"), format);
    const JsonNode* found = take(QStringLiteral("formatVersion"), JsonNode::Kind::Number);
    if (found && found->text != QString::number(version))
        report(QStringLiteral("formatVersion"), Texts::tr("this program reads version %1 only.").arg(version));
}

void JsonFields::done() {
    if (m_problem->passesOverUnknownKeys())
        return;
    for (const QString& name : m_node->names) {
        if (!m_taken.contains(name))
            report(name.left(80), Texts::tr("this key is not known."));
    }
}

} // namespace ks
