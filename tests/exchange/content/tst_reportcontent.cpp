#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

#include "domain/content/rowtext.h"
#include "exchange/baseline.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <map>
#include <set>

using namespace ks;
using namespace ks::test;

namespace tst_reportcontent {
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

/// What stands in a row beside its fields, each part with its id.
template<class T>
QString partsOf(const T&) {
    return {};
}
QString partsOf(const Recommendation& row) {
    QStringList all;
    for (const ThemeId& each : row.themes)
        all.append(each.value);
    for (const RecommendationPoint& each : row.points)
        all += {each.id, each.text};
    return all.join(QLatin1Char('\n'));
}
QString partsOf(const WorkPackage& row) {
    QStringList all;
    for (const ThemeId& each : row.themes)
        all.append(each.value);
    for (const WorkPackagePart& each : row.parts)
        all += {each.id.value, each.letter, each.title};
    for (const WorkPackageSubtopic& each : row.subtopics)
        all += {each.keyword, each.note};
    for (const WorkPackageLead& each : row.leads)
        all += {each.id, textOf(each.city), each.label, enumName(each.certainty), each.note};
    for (const WorkPackageService& each : row.serves)
        all += {each.recommendation.value, enumName(each.origin)};
    return all.join(QLatin1Char('\n'));
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
        text += partsOf(row) + QLatin1Char('\n');
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

/// As `exceptions`, of the files on recommendations, work packages, process, context and people.
constexpr Exception exceptionsOfTexts[] = {
    {"\\.format", "", "of the file, checked by its reader"},
    {".*\\.origin", "", "said in words before the note, or with the link"},
    {"\\.(notes|reservations|priorityMeaning|contradictions|prioritisation|pointsOfAttention|makingOfRecommendations)\\"
     ".id",
     "", "the item is a part of a text"},
    {"\\.scoring\\..*id", "", "the item is a part of a text"},
    {"\\.sections\\.blocks\\.(id|items\\.id)", "", "the block is a part of a text"},
    {"\\.(keyFigures|lost|steeringGroup\\.tasks)\\.id", "", "the item is a part of a text"},
    {"\\.packages\\.leads\\.(kind|state)", "", "who leads, and how certain that is, are fields of the lead"},
    {"\\.packages\\.timing\\.kind", "", "the state of the package"},
    {"\\.proposedLinks\\.links\\.(package|recommendation)", "", "the package serves the recommendation"},
    {"\\.phases\\.date\\.(from|to|precision)", "", "became the first and the last day"},
    {"\\.reportStages\\.date", "", "became the day"},
    {"\\.report\\.date\\.(from|to|precision)", "", "the wording once more"},
    {"\\.contradictions\\.kind", "", "said in Dutch behind the title"},
    {"\\.prioritisation\\.step", "", "the criteria stand in the section of their step"},
    {"\\.outline\\.(title|chapter)", "", "tells where sections stand, and names the sources of rows"},
    {"\\.sections\\.blocks\\.(kind|language)", "", "how the text is set; the language of a quotation is said in Dutch"},
    {"\\.sections\\.blocks\\.(data|part)", "", "leads to what stands there: a table, or a text of another file"},
    {"\\.lost\\.kind", "", "said in Dutch before the item"},
    {"\\.keyFigures\\.unit", "jaar", "the figure is a year itself"},
    {".*\\.(members|persons)\\.id", "", "made of the name: people have ids that tell nothing"},
    {"\\.steeringGroup\\.groups\\.id", "", "the start of the ids of its seats"},
};

template<std::size_t count>
bool isException(const Leaf& leaf, const Exception (&allowed)[count]) {
    for (const Exception& each : allowed) {
        const QString path = QRegularExpression::anchoredPattern(QLatin1String(each.path));
        if (QRegularExpression(path).match(leaf.path).hasMatch() && (!*each.text || leaf.text == each.text))
            return true;
    }
    return false;
}

/// Of two practices that are the same, the later one names the earlier one; what holds for all packages is said once,
/// and a text on the interviews is a section.
const QString elsewhere = QStringLiteral("\\.sameAs$|\\.leadWith$|\\.interviewees\\.text$");

template<std::size_t count>
QStringList droppedOf(const char* name, const Rows& rows, const Exception (&allowed)[count]) {
    QList<Leaf> leaves;
    collect(contentTree(name), {}, {}, leaves);
    QStringList dropped;
    for (const Leaf& each : leaves) {
        const bool anywhere = QRegularExpression(elsewhere).match(each.path).hasMatch();
        if (!(anywhere ? rows.hasAnywhere(each.text) : rows.has(each.id, each.text)) && !isException(each, allowed))
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
        CHECK(droppedOf(name, rows, exceptions) == QStringList());
    }
}

TEST_CASE("no text of the files on what follows from the grid is dropped on the way into rows") {
    const Rows rows(baselineWithContent());
    for (const char* name : {"recommendations-2025.json", "work-packages-2025.json", "process.json", "context.json",
                             "people-sources.json"}) {
        CAPTURE(name);
        CHECK(droppedOf(name, rows, exceptionsOfTexts) == QStringList());
    }
}

TEST_CASE("a text that is dropped would be noticed") {
    Workspace workspace = baselineWithContent();
    auto& practices = workspace.content.of<GoodPractice>();
    GoodPractice changed = *practices.find(GoodPracticeId("monitoring-tools-hasselt"));
    changed.text.remove("voor energiestromen");
    practices.put(changed);
    CHECK(droppedOf("monitoring-tools-2024.json", Rows(workspace), exceptions) ==
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

TEST_CASE("sections that the program asks for stand below the section of the report that they are about") {
    const RoundContent& content = baselineWithContent().content;
    const std::map<QString, const char*> parents = {{SectionRole::practicesIntroduction, "legende"},
                                                    {SectionRole::teamsIntroduction, "thema-2"},
                                                    {SectionRole::fteReservation, "thema-4"},
                                                    {SectionRole::lekpReservation, "thema-4"},
                                                    {SectionRole::toolsIntroduction, "thema-5"},
                                                    {SectionRole::recommendationsNote, "top-10"},
                                                    {SectionRole::packagesReservation, "werkpakketten"},
                                                    {SectionRole::leadRole, "volgende-stappen"},
                                                    {SectionRole::proposedLinks, "deel-weergave"}};
    for (const auto& [role, parent] : parents) {
        CAPTURE(role);
        const ReportSection* section = sectionWithRole(content, role);
        REQUIRE(section);
        CHECK(section->id.value.startsWith(role));
        CHECK(section->parent == ReportSectionId(parent));
        CHECK_FALSE(section->title.isEmpty());
    }
}

TEST_CASE("siblings among the sections count from 1, and only the parts stand at the top") {
    std::map<QString, std::set<int>> positions;
    for (const auto& [id, row] : baselineWithContent().content.of<ReportSection>()) {
        CHECK(positions[row.parent.value_or(ReportSectionId()).value].insert(row.position).second);
        CHECK(row.parent.has_value() != id.value.startsWith("deel-"));
        CHECK(id.value.size() <= 120);
    }
    CHECK(positions.at({}).size() == 7);
    for (const auto& [parent, all] : positions) {
        CAPTURE(parent);
        CHECK(*all.begin() == 1);
        CHECK(*all.rbegin() == static_cast<int>(all.size()));
    }
}

TEST_CASE("every row comes from sections of the report, but for what the program adds") {
    QSet<QString> outline;
    for (const QJsonValue& each : contentTree("context.json").toObject().value("outline").toArray())
        outline.insert(each.toObject().value("title").toString());
    CHECK(outline.size() == 63);
    const RoundContent& content = baselineWithContent().content;
    QStringList added;
    ContentRows::each([&]<class T>(const T*) {
        constexpr bool isOfQuestionnaire = std::is_same_v<T, Questionnaire> ||
                                           std::is_same_v<T, QuestionnaireVersion> || std::is_same_v<T, Question> ||
                                           std::is_same_v<T, QuestionWording>; // made for the program
        if constexpr (!std::is_same_v<T, Provenance> && !isOfQuestionnaire) {
            for (const auto& [key, row] : content.of<T>()) {
                CAPTURE(T::entity, keyText(key));
                const Provenance* from = provenanceOf(content, refOf(row));
                if (!from) {
                    added.append(keyText(key));
                    continue;
                }
                CHECK(originOf(content, row) == Origin::Report);
                for (const QString& section : from->section.split(QStringLiteral("; ")))
                    CHECK(outline.contains(section));
            }
        }
    });
    CHECK(added == QStringList{"deel-weergave", "proposed-links"});
}

TEST_CASE("no person's name stands anywhere but with the people (M14)") {
    const RoundContent& content = baselineWithContent().content;
    QStringList names;
    const QJsonObject people = contentTree("people-sources.json").toObject();
    const auto addNames = [&](const QJsonValue& persons) {
        for (const QJsonValue& each : persons.toArray())
            names.append(each.toObject().value("name").toString());
    };
    for (const QJsonValue& group : people.value("steeringGroup").toObject().value("groups").toArray())
        addNames(group.toObject().value("members"));
    addNames(people.value("contacts").toObject().value("persons"));
    REQUIRE(names.size() == 26);
    for (const QString& name : QStringList(names)) // as it would stand in an id or an address
        names += {name.toLower().replace(QLatin1Char(' '), QLatin1Char('-')),
                  name.toLower().replace(QLatin1Char(' '), QLatin1Char('.'))};
    ContentRows::each([&]<class T>(const T*) {
        for (const auto& [key, row] : content.of<T>()) {
            QString text = keyText(key) + QLatin1Char('\n') + logText(row);
            if constexpr (!std::is_same_v<T, Person>)
                T::fields(row, [&](const char*, const auto& value) { text += QLatin1Char('\n') + textOf(value); });
            for (const QString& name : names) {
                if (text.contains(name, Qt::CaseInsensitive))
                    FAIL_CHECK(T::entity << " " << keyText(key).toStdString() << " names " << name.toStdString());
            }
        }
    });
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

} // namespace tst_reportcontent
