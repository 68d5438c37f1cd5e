#include "exchange/modelfile.h"

#include "exchange/jsonfields.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ModelFile)
};

/// Sees to it that ids and orders each stand once.
class Once final {
public:
    explicit Once(QString name) : m_name(std::move(name)) {}
    void add(JsonFields& fields, const QString& value) {
        if (m_seen.contains(value))
            fields.report(m_name, Texts::tr("“%1” stands there twice.").arg(value));
        m_seen.insert(value);
    }

private:
    QString m_name;
    QSet<QString> m_seen;
};

QString slug(JsonFields& fields, const QString& name) {
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9-]{0,63}$"));
    QString text = fields.line(name);
    if (!form.match(text).hasMatch())
        fields.report(name, Texts::tr("an id of small letters, digits and hyphens was expected."));
    return text;
}

std::vector<JsonFields> exactly(JsonFields& fields, const QString& name, int count) {
    std::vector<JsonFields> all = fields.objects(name);
    if (static_cast<int>(all.size()) != count)
        fields.report(name, Texts::tr("%1 entries were expected, %2 were found.").arg(count).arg(all.size()));
    return all;
}

QList<City> readCities(JsonFields& root) {
    QList<City> cities;
    Once ids(QStringLiteral("id"));
    Once gridOrders(QStringLiteral("gridOrder"));
    Once memberOrders(QStringLiteral("memberOrder"));
    for (JsonFields& fields : exactly(root, QStringLiteral("cities"), ModelSize::cities)) {
        City city;
        city.id = CityId(slug(fields, QStringLiteral("id")));
        city.name = fields.line(QStringLiteral("name"));
        city.otherNames = fields.lines(QStringLiteral("otherNames"));
        city.gridOrder = fields.integer(QStringLiteral("gridOrder"), 1, ModelSize::cities);
        city.memberOrder = fields.integer(QStringLiteral("memberOrder"), 1, ModelSize::cities);
        fields.done();
        ids.add(fields, city.id.value);
        gridOrders.add(fields, QString::number(city.gridOrder));
        memberOrders.add(fields, QString::number(city.memberOrder));
        cities.append(city);
    }
    std::sort(cities.begin(), cities.end(), [](const City& a, const City& b) { return a.gridOrder < b.gridOrder; });
    return cities;
}

QList<Theme> readThemes(JsonFields& root) {
    QList<Theme> themes;
    Once ids(QStringLiteral("id"));
    Once gridOrders(QStringLiteral("gridOrder"));
    Once chapterOrders(QStringLiteral("chapterOrder"));
    for (JsonFields& fields : exactly(root, QStringLiteral("themes"), ModelSize::themes)) {
        Theme theme;
        theme.id = ThemeId(slug(fields, QStringLiteral("id")));
        theme.name = fields.line(QStringLiteral("name"));
        theme.shortName = fields.line(QStringLiteral("shortName"));
        theme.otherNames = fields.lines(QStringLiteral("otherNames"));
        theme.gridOrder = fields.integer(QStringLiteral("gridOrder"), 1, ModelSize::themes);
        theme.chapterOrder = fields.integer(QStringLiteral("chapterOrder"), 1, ModelSize::themes);
        theme.definition = fields.line(QStringLiteral("definition"));
        theme.source = fields.line(QStringLiteral("source"));
        fields.done();
        ids.add(fields, theme.id.value);
        gridOrders.add(fields, QString::number(theme.gridOrder));
        chapterOrders.add(fields, QString::number(theme.chapterOrder));
        themes.append(theme);
    }
    std::sort(themes.begin(), themes.end(), [](const Theme& a, const Theme& b) { return a.gridOrder < b.gridOrder; });
    return themes;
}

QList<MaturityLevel> readLevels(JsonFields& root) {
    QList<MaturityLevel> levels;
    Once numbers(QStringLiteral("number"));
    for (JsonFields& fields : exactly(root, QStringLiteral("levels"), ModelSize::levels)) {
        MaturityLevel level;
        level.number = fields.integer(QStringLiteral("number"), 1, ModelSize::levels);
        level.name = fields.line(QStringLiteral("name"));
        level.colour = fields.line(QStringLiteral("colour"));
        // The program says of every colour that it is inferred; a file that says otherwise would be shown wrongly.
        fields.expect(QStringLiteral("colourBasis"), QStringLiteral("inferred"));
        level.description = fields.line(QStringLiteral("description"));
        level.source = fields.line(QStringLiteral("source"));
        fields.done();
        numbers.add(fields, QString::number(level.number));
        levels.append(level);
    }
    std::sort(levels.begin(), levels.end(),
              [](const MaturityLevel& a, const MaturityLevel& b) { return a.number < b.number; });
    return levels;
}

void readPublication(JsonFields& root) {
    JsonFields source = root.object(QStringLiteral("source"));
    for (const char* name : {"title", "publisher", "date"})
        source.line(QLatin1String(name));
    source.done();
}

Round readRound(JsonFields& root) {
    JsonFields fields = root.object(QStringLiteral("round"));
    Round round;
    round.id = RoundId(slug(fields, QStringLiteral("id")));
    round.name = fields.line(QStringLiteral("name"));
    QStringList periods; // the source words it in two ways: both are kept
    for (JsonFields& period : fields.objects(QStringLiteral("periods"))) {
        periods.append(period.line(QStringLiteral("wording")));
        period.line(QStringLiteral("source"));
        period.done();
    }
    round.period = periods.join(QStringLiteral(" / "));
    const QString state = fields.line(QStringLiteral("state"));
    if (const std::optional<RoundState> known = roundStateFromName(state))
        round.state = *known;
    else
        fields.report(QStringLiteral("state"), Texts::tr("“%1” is no state of a round.").arg(state.left(40)));
    round.baseline = fields.flag(QStringLiteral("baseline"));
    round.sequence = 1;
    fields.done();
    return round;
}

void readCell(JsonFields& fields, const QString& source, Workspace& workspace) {
    const CityId city(fields.line(QStringLiteral("city")));
    const ThemeId theme(fields.line(QStringLiteral("theme")));
    ThemeScore row;
    row.place = workspace.cell(city, theme);
    row.score = fields.score();
    row.wording = fields.line(QStringLiteral("wording"));
    row.source = source;
    fields.done();
    if (!workspace.city(city))
        fields.report(QStringLiteral("city"), Texts::tr("there is no city “%1”.").arg(city.value.left(64)));
    if (!workspace.theme(theme))
        fields.report(QStringLiteral("theme"), Texts::tr("there is no theme “%1”.").arg(theme.value.left(64)));
    if (workspace.scores.find(row.place))
        fields.report(QStringLiteral("theme"), Texts::tr("this cell stands there twice."));
    workspace.scores.put(std::move(row));
}

} // namespace

Result<Workspace> readModelFile(const QByteArray& bytes) {
    const Result<JsonNode> document = parseStrictJson(bytes);
    if (!document)
        return document.error();
    JsonProblem problem;
    JsonFields root(*document, {}, problem);
    root.expectFormat(QStringLiteral("klimaatspiegel-model"), 1);
    Workspace workspace;
    workspace.info.title = root.line(QStringLiteral("title"));
    root.expect(QStringLiteral("language"), QStringLiteral("nl-BE"));
    readPublication(root);
    root.lines(QStringLiteral("remarks")); // for who reads the file
    workspace.cities = readCities(root);
    workspace.themes = readThemes(root);
    workspace.levels = readLevels(root);
    root.done();
    if (problem.error())
        return *problem.error();
    return workspace;
}

Result<Workspace> addBaselineFile(Workspace model, const QByteArray& bytes) {
    const Result<JsonNode> document = parseStrictJson(bytes);
    if (!document)
        return document.error();
    JsonProblem problem;
    JsonFields root(*document, {}, problem);
    root.expectFormat(QStringLiteral("klimaatspiegel-baseline"), 1);
    const Round round = readRound(root);
    model.rounds.put(round);
    model.loadedRound = round.id;
    const QString source = root.line(QStringLiteral("source"));
    root.lines(QStringLiteral("remarks")); // for who reads the file
    for (JsonFields& fields : exactly(root, QStringLiteral("scores"), ModelSize::cities * ModelSize::themes))
        readCell(fields, source, model);
    root.done();
    if (problem.error())
        return *problem.error();
    return model;
}

} // namespace ks
