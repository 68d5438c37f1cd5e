#include "storage/sample.h"

#include "support/testsupport.h"

#include "storage/workspacefile.h"

namespace ks::test {
namespace {

void addLevels(Workspace& workspace) {
    const char* names[] = {"Niet matuur", "Ad hoc", "Gestructureerde aanzet", "Matuur", "Heel matuur"};
    const char* colours[] = {"rood", "oranje", "geel", "lichtgroen", "donkergroen"};
    for (int i = 0; i < 5; ++i)
        workspace.levels.append({i + 1, QString::fromLatin1(names[i]), QString::fromLatin1(colours[i]),
                                 QStringLiteral("level %1").arg(i + 1), QStringLiteral("Legende")});
}

void addCity(Workspace& workspace, const char* id, const char* name, const QStringList& otherNames = {}) {
    const int order = static_cast<int>(workspace.cities.size()) + 1;
    workspace.cities.append(
        {CityId(QString::fromLatin1(id)), QString::fromLatin1(name), otherNames, order, 100 - order});
}

void addTheme(Workspace& workspace, const char* id, const char* name, const QStringList& otherNames = {}) {
    const int order = static_cast<int>(workspace.themes.size()) + 1;
    const QString text = QString::fromLatin1(name);
    workspace.themes.append({ThemeId(QString::fromLatin1(id)), text, text.left(8), otherNames, order, 9 - order,
                             QStringLiteral("what it is about"), QStringLiteral("Thema %1").arg(order)});
}

void addRound(Workspace& workspace) {
    Round round;
    round.id = RoundId(QStringLiteral("2024-najaar"));
    round.name = QStringLiteral("Nulmeting");
    round.period = QStringLiteral("najaar 2024");
    round.state = RoundState::Open;
    round.baseline = true;
    round.sequence = 1;
    workspace.loadedRound = round.id;
    workspace.rounds.put(round);
}

void put(Workspace& workspace, const char* city, const char* theme, const Score& score, const QString& wording = {}) {
    workspace.scores.put({cellOf(city, theme), score, wording, QStringLiteral("Maturiteitsinschatting")});
}

} // namespace

ScoreKey cellOf(const char* city, const char* theme, const char* round) {
    return {RoundId(QString::fromLatin1(round)), ThemeId(QString::fromLatin1(theme)),
            CityId(QString::fromLatin1(city))};
}

Timestamp someMoment() {
    return {1730000000123, 60};
}

Actor someActor() {
    return {ActorId(QStringLiteral("8f0e1c1e-0000-4000-8000-000000000001")), QStringLiteral("An Peeters")};
}

Workspace smallWorkspace() {
    Workspace workspace;
    workspace.info = {WorkspaceId(QStringLiteral("5b1b7d0c-0000-4000-8000-00000000000a")),
                      QStringLiteral("Klein"),
                      {1720000000000, 120},
                      {1720000000000, 120}};
    addLevels(workspace);
    addCity(workspace, "gent", "Gent");
    addCity(workspace, "genk", "Genk");
    addCity(workspace, "sint-niklaas", "Sint-Niklaas", {QStringLiteral("St-Niklaas"), QStringLiteral("Sint-Nicolaas")});
    addTheme(workspace, "strategie", "Strategie", {QStringLiteral("Klimaatstrategie")});
    addTheme(workspace, "risicobeheer", "Risicobeheer");
    addRound(workspace);
    put(workspace, "gent", "strategie", *Score::between({12}, {16}), QStringLiteral("Tussen geel en groen"));
    put(workspace, "genk", "strategie", *Score::exact({11}), QStringLiteral("2,75"));
    put(workspace, "sint-niklaas", "strategie", Score::unscored(), QStringLiteral("zonder kleuren"));
    put(workspace, "gent", "risicobeheer", *Score::approximate(std::nullopt), QStringLiteral("Bij benadering"));
    put(workspace, "genk", "risicobeheer", *Score::approximate(Quarters{14}));
    put(workspace, "sint-niklaas", "risicobeheer", Score::notApplicable());
    Adjustment global;
    global.id = AdjustmentId(QStringLiteral("b0a1c2d3-0000-4000-8000-0000000000ff"));
    global.round = workspace.loadedRound;
    global.theme = ThemeId(QStringLiteral("strategie"));
    global.sequence = 1;
    global.value = *Score::between({8}, {12});
    global.reason = QStringLiteral("besproken");
    global.source = AdjustmentSource::Workshop;
    global.decidedOn = QDate(2024, 12, 20);
    global.decidedBy = QStringLiteral("stuurgroep");
    workspace.adjustments.put(global);
    return workspace;
}

void makeFile(const QString& path, const Workspace& content) {
    const Result<void> made = createWorkspace(path, content, someActor(), someMoment());
    if (!made)
        FAIL(made.error().text.toStdString() << " / " << made.error().detail.toStdString());
}

std::unique_ptr<SqliteWorkspaceStore> openStore(const QString& path, std::unique_ptr<CommitGuard> guard) {
    SqliteWorkspaceStore::Options options;
    options.guard = std::move(guard);
    Result<std::unique_ptr<SqliteWorkspaceStore>> store = SqliteWorkspaceStore::open(path, std::move(options));
    if (!store)
        FAIL(store.error().text.toStdString() << " / " << store.error().detail.toStdString());
    return std::move(*store);
}

Workspace loadFrom(const QString& path) {
    const Result<Workspace> loaded = openStore(path)->load(std::nullopt);
    if (!loaded)
        FAIL(loaded.error().text.toStdString() << " / " << loaded.error().detail.toStdString());
    return *loaded;
}

Edit scoreEdit(const Workspace& workspace, const ScoreKey& cell, const Score& score) {
    Edit edit;
    edit.label = QStringLiteral("score");
    RowDelta<ThemeScore> delta;
    if (const ThemeScore* stored = workspace.scores.find(cell))
        delta.before = *stored;
    delta.after = ThemeScore{cell, score, {}, {}};
    edit.deltas.push_back(delta);
    return edit;
}

void rawScript(const QString& path, const char* script) {
    RawDatabase(path).must(script);
}

QStringList logicalDump(Database& database) {
    const auto column = [&](const QString& statement) {
        Result<Query> query = database.query(statement);
        REQUIRE(query.ok());
        QStringList values;
        while (query->next())
            values.append(query->text(0));
        REQUIRE(query->finish().ok());
        return values;
    };
    QStringList dump;
    const QStringList tables =
        column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                              "'sqlite%' AND name NOT IN ('change_log', 'actor') ORDER BY name"));
    for (const QString& table : tables) {
        QStringList columns = column(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
        columns.removeIf([](const QString& name) {
            return name == QLatin1String("row_version") || name.endsWith(QLatin1String("_utc_ms")) ||
                   name.endsWith(QLatin1String("_offset_min"));
        });
        const QString all = columns.join(QStringLiteral(") || '|' || quote("));
        for (const QString& row : column(QStringLiteral("SELECT quote(%1) FROM %2").arg(all, table)))
            dump.append(table + QLatin1Char('|') + row);
    }
    dump.sort();
    return dump;
}

} // namespace ks::test
