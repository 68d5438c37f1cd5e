#include "domain/content/rowtext.h"

#include "domain/scoretext.h"

#include <QCryptographicHash>

namespace ks {
namespace {

QString valueText(const QString& value) {
    return value;
}
template<class Tag>
QString valueText(const Id<Tag>& value) {
    return value.value;
}
QString valueText(int value) {
    return QString::number(value);
}
QString valueText(bool value) {
    return value ? QStringLiteral("yes") : QString();
}
QString valueText(const QDate& value) {
    return value.toString(Qt::ISODate);
}
QString valueText(const Timestamp& value) {
    return value.isNull() ? QString() : value.toDateTime().toString(Qt::ISODate);
}
/// Its digest stands beside it.
QString valueText(const QByteArray&) {
    return {};
}
QString valueText(const QStringList& value) {
    return value.join(QStringLiteral("; "));
}
/// Free of language: the notation of the change log.
QString valueText(const Score& value) {
    return scoreNotation(value);
}
template<class E>
requires std::is_enum_v<E> QString valueText(E value) {
    return enumName(value);
}
template<class T>
QString valueText(const std::optional<T>& value) {
    return value ? valueText(*value) : QString();
}

/// Parts within a row, each on one line.
QString partText(const RecommendationPoint& part) {
    return part.text;
}
QString partText(const RankingEntry& part) {
    QStringList texts{part.title};
    for (const auto& figure :
         {part.number, part.maturity, part.impact, part.importance, part.urgency, part.total, part.computedPosition})
        texts.append(valueText(figure));
    texts.append(part.manualReason);
    return texts.join(QStringLiteral(" | "));
}
QString partText(const WorkPackagePart& part) {
    return QStringList{part.letter, part.title, valueText(part.openEnded)}.join(QStringLiteral(" | "));
}
QString partText(const WorkPackageSubtopic& part) {
    return QStringList{valueText(part.part), part.keyword, part.note}.join(QStringLiteral(" | "));
}
QString partText(const WorkPackageLead& part) {
    return QStringList{enumName(part.role), valueText(part.city),     valueText(part.organisation),
                       part.label,          enumName(part.certainty), part.note}
        .join(QStringLiteral(" | "));
}
QString partText(const WorkPackageService& part) {
    return valueText(part.recommendation) + QStringLiteral(" | ") + enumName(part.origin);
}
QString partText(const AnsweredPoint& part) {
    return valueText(part.point) + QStringLiteral(" | ") + enumName(part.origin);
}
QString partText(const AnsweredCell& part) {
    return QStringList{part.theme.value, valueText(part.city), enumName(part.origin)}.join(QStringLiteral(" | "));
}
QString partText(const PointCell& part) {
    return part.city.value + QStringLiteral(" | ") + enumName(part.origin);
}
QString partText(const PackageTarget& part) {
    return QStringList{part.theme.value, part.city.value, enumName(part.origin)}.join(QStringLiteral(" | "));
}
QString partText(const Attendance& part) {
    return QStringList{valueText(part.city), valueText(part.organisation), enumName(part.state)}.join(
        QStringLiteral(" | "));
}
QString partText(const ThemeId& part) {
    return part.value;
}
QString partText(Addressee part) {
    return enumName(part);
}

class Lines final {
public:
    void add(const QString& name, const QString& value) {
        if (!value.isEmpty())
            m_lines.append(name + QStringLiteral(": ") + value);
    }
    template<class Part>
    void add(const QString& name, const QList<Part>& parts) {
        for (const Part& each : parts)
            add(name, partText(each));
    }
    QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

template<class T>
void addParts(Lines&, const T&) {}
void addParts(Lines& lines, const Recommendation& row) {
    lines.add(QStringLiteral("themes"), row.themes);
    lines.add(QStringLiteral("points"), row.points);
    lines.add(QStringLiteral("addressees"), row.addressees);
    lines.add(QStringLiteral("answers"), row.answers);
    lines.add(QStringLiteral("cells"), row.cells);
}
void addParts(Lines& lines, const ImprovementPoint& row) {
    lines.add(QStringLiteral("cells"), row.cells);
}
void addParts(Lines& lines, const Meeting& row) {
    lines.add(QStringLiteral("attendance"), row.attendance);
}
void addParts(Lines& lines, const Ranking& row) {
    lines.add(QStringLiteral("entries"), row.entries);
}
void addParts(Lines& lines, const WorkPackage& row) {
    lines.add(QStringLiteral("themes"), row.themes);
    lines.add(QStringLiteral("parts"), row.parts);
    lines.add(QStringLiteral("subtopics"), row.subtopics);
    lines.add(QStringLiteral("leads"), row.leads);
    lines.add(QStringLiteral("serves"), row.serves);
    lines.add(QStringLiteral("targets"), row.targets);
}

void addParts(Lines& lines, const QuestionWording& row) {
    for (const QString& level : row.levels)
        lines.add(QStringLiteral("level"), level);
}

/// Names the place of a row, not what it says.
bool isPlace(const char* field) {
    const QLatin1String name(field);
    return name == QLatin1String("id") || name == QLatin1String("round_id");
}

template<class T>
Lines linesOf(const T& row) {
    Lines lines;
    T::fields(row, [&](const char* name, const auto& value) {
        if (!isPlace(name))
            lines.add(QLatin1String(name), valueText(value));
    });
    addParts(lines, row);
    return lines;
}

} // namespace

template<class T>
QString logText(const T& row) {
    return linesOf(row).text();
}
template<>
QString logText(const Person& row) {
    return row.id.value; // never the name
}

template<class T>
QString contentDigest(const T& row) {
    const QByteArray bytes = linesOf(row).text().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

template<class T>
Origin originOf(const RoundContent& content, const T& row) {
    const Provenance* from = provenanceOf(content, refOf(row));
    if (!from)
        return Origin::Added;
    return from->digest == contentDigest(row) ? Origin::Report : Origin::Changed;
}

const Provenance* provenanceOf(const RoundContent& content, const RowRef& row) {
    return content.of<Provenance>().find(row);
}

const ReportSection* sectionWithRole(const RoundContent& content, const QString& role) {
    for (const auto& [id, section] : content.of<ReportSection>()) {
        if (section.role == role)
            return &section;
    }
    return nullptr;
}

namespace {

/// Makes the functions above for every kind of row.
template<class... Rows>
struct Instances {
    static auto all() { return std::tuple{&logText<Rows>..., &contentDigest<Rows>..., &originOf<Rows>...}; }
};

} // namespace

/// Referred to by nobody; holds on to the instances, which an optimised build leaves out otherwise.
extern const decltype(ContentRows::in<Instances>::all()) rowTextInstances;
const decltype(ContentRows::in<Instances>::all()) rowTextInstances = ContentRows::in<Instances>::all();

} // namespace ks
