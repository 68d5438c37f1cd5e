#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

#include "exchange/baseline.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>
#include <set>

using namespace ks;
using namespace ks::test;

namespace {

QString textOf(const QString& value) {
    return value;
}
QString textOf(const QStringList& value) {
    return value.join(QLatin1Char('\n'));
}
template<class Tag>
QString textOf(const Id<Tag>& value) {
    return value.value;
}
template<class Value>
QString textOf(const Value& value) {
    if constexpr (std::is_enum_v<Value>)
        return enumName(value);
    else
        return {};
}
template<class Value>
QString textOf(const std::optional<Value>& value) {
    return value ? textOf(*value) : QString();
}

/// What stands in the rows of the content, as text: of each row by its id, and all together.
class Rows final {
public:
    explicit Rows(const Workspace& workspace) {
        ContentRows::each([&]<class T>(const T*) {
            for (const auto& [key, row] : workspace.content.of<T>())
                add(workspace, row);
        });
        for (const Theme& each : workspace.themes)
            m_all += each.name + QLatin1Char('\n') + each.otherNames.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

    /// Whether `text` stands in the row with the id; where none has it, whether it stands in any.
    bool has(const QString& id, const QString& text) const {
        const auto row = m_byId.find(id);
        return (row == m_byId.end() ? m_all : row->second).contains(text);
    }
    bool hasAnywhere(const QString& text) const { return m_all.contains(text); }

private:
    template<class T>
    void add(const Workspace& workspace, const T& row) {
        QString text;
        T::fields(row, [&](const char*, const auto& value) { text += textOf(value) + QLatin1Char('\n'); });
        if constexpr (requires { row.city->value; }) {
            if (row.city)
                text += workspace.city(*row.city)->name + QLatin1Char('\n');
        }
        if constexpr (!std::is_same_v<T, Provenance>) {
            if (const Provenance* from = provenanceOf(workspace.content, refOf(row)))
                text += from->section + QLatin1Char('\n') + from->note + QLatin1Char('\n');
            m_byId[keyText(row.key())] += text;
        }
        m_all += text;
    }

    std::map<QString, QString> m_byId;
    QString m_all;
};

/// A text of a data file with where it stands: keys only, and the id of the innermost object that has one.
struct Leaf {
    QString path;
    QString id;
    QString text;
};

void collect(const QJsonValue& value, const QString& path, QString id, QList<Leaf>& leaves) {
    if (value.isString())
        leaves.append({path, id, value.toString()});
    for (const QJsonValue& each : value.toArray())
        collect(each, path, id, leaves);
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("id")))
        id = object.value(QStringLiteral("id")).toString();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), path + QLatin1Char('.') + it.key(), id, leaves);
}

/// What may be missing from the rows, and why. Matched against the whole path.
struct Exception {
    const char* path;
    const char* text; ///< empty: any
    const char* why;
};

constexpr Exception exceptions[] = {
    {"\\.(format|round)", "", "of the file, checked by its reader"},
    {"\\.(themes|teams|entries|notes)\\.id", "", "the row goes by its theme or city, or is a part of a text"},
    {"\\.(hrBenchmark|lekp1)\\..*id", "", "the row goes by its city, or is a part of a text"},
    {"\\.columns\\.id", "", "the column is a field"},
    {"\\.hrBenchmark\\.cities\\.(fte|subsidisedSharePercent)\\.state", "", "whether there is a figure"},
    {"\\.hrBenchmark\\.cities\\.fte\\.extreme", "", "stands in words among the trends"},
    {".*\\.origin", "", "said in words before the note"},
    {"\\.themes\\.strengths\\.seeAlso", "climate-teams-2024", "the note says so in words"},
    {"\\.information\\.(id|data)", "", "leads to a file of its own"},
    {"\\.corrections\\.where\\.(file|id)", "", "for the checks of the data files"},
    {"\\.corrections\\.status", "restated", "said in words in the note"},
    {"\\.corrections\\.(sourceHas|shown)", "Forian Anaf", "a name stands with the people only"},
    {"\\.corrections\\.(sourceHas|shown)", "Inge Singeleyn", "a name stands with the people only"},
    {"\\.corrections\\.sourceHas", "Inge Singeleyn,", "a name stands with the people only"},
};

bool isException(const Leaf& leaf) {
    for (const Exception& each : exceptions) {
        const QString path = QRegularExpression::anchoredPattern(QLatin1String(each.path));
        if (QRegularExpression(path).match(leaf.path).hasMatch() && (!*each.text || leaf.text == each.text))
            return true;
    }
    return false;
}

QStringList droppedOf(const char* name, const Rows& rows) {
    QList<Leaf> leaves;
    collect(contentTree(name), {}, {}, leaves);
    QStringList dropped;
    for (const Leaf& each : leaves) {
        // Of two practices that are the same, the later one names the earlier one.
        const bool anywhere = each.path.endsWith(QStringLiteral(".sameAs"));
        if (!(anywhere ? rows.hasAnywhere(each.text) : rows.has(each.id, each.text)) && !isException(each))
            dropped.append(each.path + QStringLiteral(": ") + each.text);
    }
    CHECK(leaves.size() > 20);
    return dropped;
}

} // namespace

TEST_CASE("no text of the data files is dropped on the way into rows") {
    const Rows rows(baselineWithContent());
    for (const char* name : {"themes-2024.json", "practices-2024.json", "monitoring-tools-2024.json",
                             "climate-teams-2024.json", "staffing-2024.json", "corrections.json"}) {
        CAPTURE(name);
        CHECK(droppedOf(name, rows) == QStringList());
    }
}

TEST_CASE("a text that is dropped would be noticed") {
    Workspace workspace = baselineWithContent();
    auto& practices = workspace.content.of<GoodPractice>();
    GoodPractice changed = *practices.find(GoodPracticeId("monitoring-tools-hasselt"));
    changed.text.remove("voor energiestromen");
    practices.put(changed);
    CHECK(droppedOf("monitoring-tools-2024.json", Rows(workspace)) ==
          QStringList{".entries.tools.use: voor energiestromen"});
}

TEST_CASE("a new workspace holds the report's content, every row with the section it comes from") {
    const Workspace& workspace = baselineWithContent();
    const RoundContent& content = workspace.content;
    CHECK(workspace.contentLoaded);
    CHECK(content.of<GoodPractice>().size() == 134 + 2 + 4);
    ContentRows::each([&]<class T>(const T*) {
        if constexpr (std::is_same_v<T, GoodPractice> || std::is_same_v<T, Strength> ||
                      std::is_same_v<T, ImprovementPoint> || std::is_same_v<T, ThemeJudgement> ||
                      std::is_same_v<T, ClimateTeam> || std::is_same_v<T, FteFigure> || std::is_same_v<T, LekpFigure> ||
                      std::is_same_v<T, Correction>) {
            for (const auto& [key, row] : content.of<T>()) {
                CAPTURE(keyText(key));
                CHECK(row.round == RoundId("2024-najaar"));
                CHECK(originOf(content, row) == Origin::Report);
                CHECK_FALSE(provenanceOf(content, refOf(row))->section.isEmpty());
            }
        }
    });
}

TEST_CASE("positions of practices count from 1 within a theme and a city") {
    std::map<std::pair<QString, QString>, std::set<int>> positions;
    for (const auto& [id, row] : baselineWithContent().content.of<GoodPractice>()) {
        const QString city = row.city ? row.city->value : row.subject;
        CHECK(positions[{row.theme.value, city}].insert(row.position).second);
    }
    for (const auto& [place, all] : positions) {
        CAPTURE(place.first, place.second);
        CHECK(*all.begin() == 1);
        CHECK(*all.rbegin() == static_cast<int>(all.size()));
    }
}

TEST_CASE("sections that the program asks for have a place of their own at the top") {
    const RoundContent& content = baselineWithContent().content;
    std::set<int> positions;
    for (const QString& role :
         {SectionRole::practicesIntroduction, SectionRole::toolsIntroduction, SectionRole::teamsIntroduction,
          SectionRole::fteReservation, SectionRole::lekpReservation}) {
        CAPTURE(role);
        const ReportSection* section = sectionWithRole(content, role);
        REQUIRE(section);
        CHECK(section->id.value.startsWith(role));
        CHECK_FALSE(section->parent);
        CHECK_FALSE(section->title.isEmpty());
        CHECK(positions.insert(section->position).second);
    }
}

TEST_CASE("content that does not belong to the model or the round is refused, and the file and the place are named") {
    Workspace without = *emptyWorkspace(Timestamp{1718000000000, 120});
    without.loadedRound = RoundId(QStringLiteral("2024-najaar"));
    without.cities.removeIf([](const City& city) { return city.id == CityId("hasselt"); });
    const Workspace before = without;
    const Result<void> city = addReportContent(without);
    REQUIRE_FALSE(city.ok());
    CHECK(city.error().code == ErrorCode::Internal);
    CHECK(city.error().text.contains("practices-2024.json"));
    CHECK(city.error().detail == QString::fromUtf8("communicatie-hasselt-burgerbudget: there is no city “hasselt”."));
    CHECK(without == before);

    Workspace other = *emptyWorkspace(Timestamp{1718000000000, 120});
    other.loadedRound = RoundId(QStringLiteral("2027-voorjaar"));
    const Result<void> round = addReportContent(other);
    REQUIRE_FALSE(round.ok());
    CHECK(round.error().text.contains("themes-2024.json"));
    CHECK(round.error().detail == QString::fromUtf8("round: “2027-voorjaar” was expected."));
}
