// The form of a city holds nothing of another one (G01): every field of a workspace of thirteen cities carries a mark,
// and the bytes of each form are searched for the marks of the others, for names, and for who made it and where.
#include "support/formfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"

#include "forms/earlierround.h"
#include "forms/makeform.h"
#include "forms/newform.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_isolation {
namespace {

const RoundId before(QStringLiteral("2024-najaar"));
const RoundId now(QStringLiteral("2026-najaar"));
const QString office = QStringLiteral("kenniscentrum"); ///< whose rows belong to no city

QString mark(const QString& owner) {
    return QStringLiteral("merk:%1:").arg(owner);
}

/// Text in every field says whose row it is, and which field.
struct Marker {
    QString text;

    void operator()(const char* name, QString& value) const { value = text + QLatin1String(name); }
    void operator()(const char* name, QStringList& value) const { value = {text + QLatin1String(name)}; }
    template<class Tag>
    void operator()(const char* name, Id<Tag>& value) const {
        value = Id<Tag>(text + QLatin1String(name));
    }
    template<class Tag>
    void operator()(const char* name, std::optional<Id<Tag>>& value) const {
        value = Id<Tag>(text + QLatin1String(name));
    }
    template<class Other>
    void operator()(const char*, Other&) const {}
};

template<class T>
constexpr bool isOfACity = requires(T row) {
    row.city;
};

template<class T>
T markedRow(const QString& owner, const RoundId& round) {
    T row;
    T::fields(row, Marker{mark(owner) + QLatin1String(T::entity) + QLatin1Char('.')});
    if constexpr (requires { row.round; })
        row.round = round;
    if constexpr (isOfACity<T>)
        row.city = CityId(owner);
    if constexpr (requires { row.theme; })
        row.theme = ThemeId(QStringLiteral("strategie"));
    if constexpr (requires { row.question; })
        row.question = QuestionId(QStringLiteral("strategie-participatie"));
    if constexpr (requires { row.respondent; })
        row.respondent = RespondentId(mark(owner) + QStringLiteral("respondent.id"));
    return row;
}

/// A city's rows of one kind; a kind that belongs to all rounds has a row each, which the other round then replaces.
template<class T>
void addMarked(RoundContent& content, const QStringList& owners, const RoundId& round) {
    for (const QString& owner : isOfACity<T> || std::is_same_v<T, Person> ? owners : QStringList{office})
        content.of<T>().put(markedRow<T>(owner, round));
}

Workspace markedWorkspace() {
    Workspace workspace = emptyForm().workspace;
    workspace.cities = formModel().cities;
    Round first = *workspace.round();
    first.id = before;
    first.sequence = 1;
    workspace.rounds.put(first);
    QStringList owners;
    for (const City& city : std::as_const(workspace.cities))
        owners.append(city.id.value);
    for (const RoundId& round : {before, now}) {
        ContentRows::each([&]<class T>(const T*) {
            constexpr bool isQuestionnaire = std::is_same_v<T, Questionnaire> || std::is_same_v<T, Question> ||
                                             std::is_same_v<T, QuestionnaireVersion> ||
                                             std::is_same_v<T, QuestionWording>;
            if constexpr (!isQuestionnaire)
                addMarked<T>(workspace.content, owners, round);
        });
        for (const City& city : std::as_const(workspace.cities)) {
            const QString text = mark(city.id.value) + QStringLiteral("theme_score.");
            workspace.scores.put({{round, ThemeId(QStringLiteral("aanpak")), city.id},
                                  quarterScore(12),
                                  text + QStringLiteral("wording"),
                                  text + QStringLiteral("source"),
                                  {},
                                  text + QStringLiteral("reason")});
            Adjustment adjustment;
            adjustment.id = AdjustmentId(text + round.value);
            adjustment.round = round;
            adjustment.theme = ThemeId(QStringLiteral("aanpak"));
            adjustment.city = city.id;
            adjustment.reason = mark(office) + QStringLiteral("adjustment.reason");
            workspace.adjustments.put(adjustment);
        }
    }
    return workspace;
}

QByteArray formOf(Workspace workspace, const CityId& city) {
    MemoryStore store(std::move(workspace));
    Workspace loaded = *store.load(now);
    loaded.content = *store.loadContent(now);
    loaded.contentLoaded = true;
    const Result<std::optional<EarlierRound>> earlier = earlierRoundOf(store, loaded);
    REQUIRE(earlier.ok());
    REQUIRE(earlier->has_value());
    const Result<FormFile> form = makeForm(loaded, city, *earlier);
    REQUIRE(form.ok());
    return writeForm(*form);
}

/// Whose marks are found besides those of the city.
QStringList strangersIn(const QByteArray& bytes, const Workspace& workspace, const CityId& own) {
    QStringList found;
    for (const City& city : workspace.cities) {
        if (city.id != own && (bytes.contains(mark(city.id.value).toUtf8()) || bytes.contains(city.name.toUtf8())))
            found.append(city.id.value);
    }
    if (bytes.contains(mark(office).toUtf8()))
        found.append(office);
    return found;
}

} // namespace

TEST_CASE("the form of each city holds its own rows and no mark of another, nor a name (G01)") {
    const Workspace workspace = markedWorkspace();
    REQUIRE(workspace.cities.size() == 13);
    for (const City& city : workspace.cities) {
        CAPTURE(city.name);
        const QByteArray bytes = formOf(workspace, city.id);
        CHECK(strangersIn(bytes, workspace, city.id) == QStringList());
        CHECK_FALSE(bytes.contains("person.")); // no name, no address, no id
        for (const char* field : {"strength.text", "improvement_point.text", "good_practice.title", "respondent.role",
                                  "answer.comment", "agreed_answer.comment", "evidence.text", "target.note",
                                  "self_evaluation.note", "theme_score.reason", "theme_score.wording"})
            CHECK(bytes.contains((mark(city.id.value) + QLatin1String(field)).toUtf8()));
        // Also in the round before.
        CHECK(bytes.count((mark(city.id.value) + QStringLiteral("answer.comment")).toUtf8()) == 2);
    }
}

TEST_CASE("a practice that points to one of another city does not say so in the form") {
    Workspace workspace = markedWorkspace();
    GoodPractice practice = markedRow<GoodPractice>(QStringLiteral("genk"), now);
    practice.sameAs = mark(QStringLiteral("gent")) + QStringLiteral("good_practice.id");
    practice.related = {practice.sameAs, mark(QStringLiteral("genk")) + QStringLiteral("eigen")};
    workspace.content.of<GoodPractice>().put(practice);
    GoodPractice own = markedRow<GoodPractice>(QStringLiteral("genk"), now);
    own.id = GoodPracticeId(practice.related.last());
    workspace.content.of<GoodPractice>().put(own);
    const QByteArray bytes = formOf(workspace, CityId(QStringLiteral("genk")));
    CHECK(strangersIn(bytes, workspace, CityId(QStringLiteral("genk"))) == QStringList());
    CHECK(bytes.count(practice.related.last().toUtf8()) >= 2); // its id, and the one that points to it
}

TEST_CASE("the search for strangers finds one that is planted") {
    const Workspace workspace = markedWorkspace();
    QByteArray bytes = formOf(workspace, CityId(QStringLiteral("genk")));
    bytes.replace("strength.text", mark(QStringLiteral("gent")).toUtf8());
    CHECK(strangersIn(bytes, workspace, CityId(QStringLiteral("genk"))) == QStringList{"gent"});
    CHECK(strangersIn(bytes, workspace, CityId(QStringLiteral("gent"))).contains("genk"));
}

TEST_CASE("a form does not tell who made it, on which computer, or where the workspace stands (G01)") {
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/pad-merk-XXXXXX"));
    qputenv("USER", "aanmeldnaam-merk");
    const QString path = folder.filePath(QStringLiteral("bestand-merk.kspiegel"));
    Workspace workspace = *emptyWorkspace({1'780'000'000'000, 60});
    Round round{now, QStringLiteral("Najaar 2026"), {}};
    round.sequence = 1;
    round.questionnaire = workspace.content.of<QuestionnaireVersion>().begin()->first;
    workspace.rounds.put(round);
    workspace.loadedRound = now;
    const Actor actor{ActorId(QStringLiteral("actor-merk")), QStringLiteral("Naam Merk")};
    REQUIRE(createWorkspace(path, workspace, actor, {1'780'000'000'000, 60}).ok());

    const Result<OpenedWorkspace> opened = openWorkspace(path);
    REQUIRE(opened.ok());
    Result<Workspace> loaded = opened->store->load(now);
    REQUIRE(loaded.ok());
    loaded->content = *opened->store->loadContent(now);
    loaded->contentLoaded = true;
    const Result<std::optional<EarlierRound>> earlier = earlierRoundOf(*opened->store, *loaded);
    REQUIRE(earlier.ok());
    CHECK_FALSE(earlier->has_value());
    const Result<FormFile> form = makeForm(*loaded, CityId(QStringLiteral("genk")));
    REQUIRE(form.ok());
    const QString target = folder.filePath(QStringLiteral("genk.kszelf"));
    REQUIRE(writeNewForm(target, *form, formModel()).ok());
    QFile file(target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("\"genk\""));
    for (const QByteArray& trace :
         {QByteArray("pad-merk"), QByteArray("bestand-merk"), QByteArray("aanmeldnaam-merk"), QByteArray("actor-merk"),
          QByteArray("Naam Merk"), QSysInfo::machineHostName().toUtf8(), QDir::homePath().toUtf8()})
        CHECK_FALSE(bytes.contains(trace));
}

} // namespace tst_isolation
