#include "session/records/recordsources.h"

#include "domain/content/prose.h"
#include "session/records/recordorder.h"

#include <QCoreApplication>
#include <QLocale>

namespace ks::recordSources {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

const QString cityPrefix = QStringLiteral("city/");
const QString organisationPrefix = QStringLiteral("organisation/");

QString cutTitle(const QString& text) {
    constexpr int most = 90;
    return text.size() > most ? text.left(most - 1) + QChar(0x2026) : text;
}

QString gone() {
    return Texts::tr("no longer there");
}

QString numbered(const std::optional<int>& number, const QString& title) {
    return cutTitle(number ? QStringLiteral("%1. %2").arg(*number).arg(title) : title);
}

QString labelOf(const Workspace&, const Recommendation& row) {
    return numbered(row.number, row.title());
}
QString labelOf(const Workspace&, const WorkPackage& row) {
    return numbered(row.number, row.title);
}
QString labelOf(const Workspace& workspace, const ImprovementPoint& row) {
    const Theme* theme = workspace.theme(row.theme);
    return cutTitle(QStringLiteral("%1: %2").arg(theme ? theme->shortName : row.theme.value, firstLine(row.text)));
}
QString labelOf(const Workspace&, const PackageAction& row) {
    return cutTitle(row.title);
}
QString labelOf(const Workspace&, const Meeting& row) {
    const QString day = row.heldOn.isValid() ? QLocale().toString(row.heldOn, QLocale::ShortFormat) : row.heldText;
    return day.isEmpty() ? cutTitle(row.title) : cutTitle(QStringLiteral("%1, %2").arg(row.title, day));
}

template<class T>
void arrange(const Workspace&, QList<const T*>&) {}
void arrange(const Workspace& workspace, QList<const ImprovementPoint*>& rows) {
    recordOrder::by(rows, [&](const ImprovementPoint& row) { return recordOrder::ofTheme(workspace, row.theme); });
}
void arrange(const Workspace&, QList<const Meeting*>& rows) {
    recordOrder::newestFirst(rows);
}

template<class T>
ChoiceSource rowsOf() {
    return {[](const Workspace& workspace) {
                QList<const T*> rows = rowsInOrder<T>(workspace.content);
                arrange(workspace, rows);
                QList<FieldChoice> choices;
                for (const T* row : rows)
                    choices.append({keyText(row->key()), labelOf(workspace, *row)});
                return choices;
            },
            [](const Workspace& workspace, const QString& key) {
                const T* row = workspace.content.of<T>().find(typename T::Key(key));
                return row ? labelOf(workspace, *row) : gone();
            }};
}

QString cellLabel(const Workspace& workspace, const QString& key) {
    const Theme* theme = workspace.theme(themeOfCell(key));
    const std::optional<CityId> id = cityOfCell(key);
    const City* city = id ? workspace.city(*id) : nullptr;
    const QString column = theme ? theme->name : key;
    return id ? QStringLiteral("%1, %2").arg(column, city ? city->name : id->value)
              : Texts::tr("%1, all cities").arg(column);
}

QList<Theme> themesOf(const Workspace& workspace) {
    QList<Theme> themes = workspace.themes;
    std::stable_sort(themes.begin(), themes.end(),
                     [](const Theme& a, const Theme& b) { return a.chapterOrder < b.chapterOrder; });
    return themes;
}

QList<City> citiesOf(const Workspace& workspace) {
    QList<City> cities = workspace.cities;
    std::stable_sort(cities.begin(), cities.end(),
                     [](const City& a, const City& b) { return a.memberOrder < b.memberOrder; });
    return cities;
}

QList<FieldChoice> cellChoices(const Workspace& workspace) {
    QList<FieldChoice> choices;
    const auto append = [&](const QString& key) { choices.append({key, cellLabel(workspace, key)}); };
    for (const Theme& theme : themesOf(workspace)) {
        append(cellKey(theme.id, std::nullopt));
        for (const City& city : citiesOf(workspace))
            append(cellKey(theme.id, city.id));
    }
    return choices;
}

QList<FieldChoice> targetChoices(const Workspace& workspace) {
    QList<FieldChoice> choices;
    for (const Theme& theme : themesOf(workspace)) {
        for (const City& city : citiesOf(workspace)) {
            const QString key = cellKey(theme.id, city.id);
            if (workspace.content.of<Target>().find({workspace.loadedRound, theme.id, city.id}))
                choices.append({key, cellLabel(workspace, key)});
        }
    }
    return choices;
}

QString partLabel(const WorkPackage& package, const WorkPackagePart& part) {
    const QString number = package.number ? QString::number(*package.number) : QString();
    return cutTitle(QStringLiteral("%1%2. %3").arg(number, part.letter, part.title));
}

QList<FieldChoice> participantChoices(const Workspace& workspace) {
    QList<FieldChoice> choices;
    for (const City& city : citiesOf(workspace))
        choices.append({cityPrefix + city.id.value, city.name});
    for (const Organisation* each : rowsInOrder<Organisation>(workspace.content))
        choices.append({organisationPrefix + each->id.value, each->name});
    return choices;
}

QString participantLabel(const Workspace& workspace, const QString& key) {
    if (key.startsWith(cityPrefix)) {
        const City* city = workspace.city(CityId(key.mid(cityPrefix.size())));
        return city ? city->name : gone();
    }
    const OrganisationId id(key.mid(organisationPrefix.size()));
    const Organisation* organisation = workspace.content.of<Organisation>().find(id);
    return organisation ? organisation->name : gone();
}

template<class T>
void addSubjects(const Workspace& workspace, const QString& kind, QList<FieldChoice>& choices) {
    for (const T* row : rowsInOrder<T>(workspace.content))
        choices.append({keyText(refOf(*row)), QStringLiteral("%1: %2").arg(kind, labelOf(workspace, *row))});
}

QList<FieldChoice> subjectChoices(const Workspace& workspace) {
    QList<FieldChoice> choices;
    addSubjects<WorkPackage>(workspace, Texts::tr("work package"), choices);
    addSubjects<PackageAction>(workspace, Texts::tr("action"), choices);
    addSubjects<Recommendation>(workspace, Texts::tr("recommendation"), choices);
    return choices;
}

} // namespace

QString cellKey(const ThemeId& theme, const std::optional<CityId>& city) {
    return city ? theme.value + QLatin1Char('/') + city->value : theme.value;
}
ThemeId themeOfCell(const QString& key) {
    return ThemeId(key.section(QLatin1Char('/'), 0, 0));
}
std::optional<CityId> cityOfCell(const QString& key) {
    const QString city = key.section(QLatin1Char('/'), 1);
    return city.isEmpty() ? std::nullopt : std::optional(CityId(city));
}

ChoiceSource recommendations() {
    return rowsOf<Recommendation>();
}
ChoiceSource packages() {
    return rowsOf<WorkPackage>();
}
ChoiceSource improvementPoints() {
    return rowsOf<ImprovementPoint>();
}
ChoiceSource meetings() {
    return rowsOf<Meeting>();
}
ChoiceSource packageParts() {
    const auto all = [](const Workspace& workspace) {
        QList<FieldChoice> choices;
        for (const WorkPackage* package : rowsInOrder<WorkPackage>(workspace.content)) {
            for (const WorkPackagePart& part : package->parts)
                choices.append({part.id.value, partLabel(*package, part)});
        }
        return choices;
    };
    return {all, [all](const Workspace& workspace, const QString& key) {
                for (const FieldChoice& each : all(workspace)) {
                    if (each.key == key)
                        return each.label;
                }
                return gone();
            }};
}
ChoiceSource cells() {
    return {cellChoices, cellLabel};
}
ChoiceSource targets() {
    return {targetChoices, cellLabel};
}
ChoiceSource participants() {
    return {participantChoices, participantLabel};
}
ChoiceSource subjects() {
    return {subjectChoices, [](const Workspace& workspace, const QString& key) {
                for (const FieldChoice& each : subjectChoices(workspace)) {
                    if (each.key == key)
                        return each.label;
                }
                return gone();
            }};
}

} // namespace ks::recordSources
