#include "storage/modelrepository.h"

namespace ks {

Result<QHash<QString, QStringList>> ModelRepository::otherNames(const QString& statement) {
    Result<Query> query = m_database.query(statement);
    if (!query)
        return query.error();
    QHash<QString, QStringList> names;
    while (query->next())
        names[query->text(0)].append(query->text(1));
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return names;
}

Result<QList<City>> ModelRepository::cities() {
    const Result<QHash<QString, QStringList>> names =
        otherNames(QStringLiteral("SELECT city_id, name FROM city_other_name ORDER BY city_id, position"));
    if (!names)
        return names.error();
    Result<Query> query = m_database.query(
        QStringLiteral("SELECT id, name, grid_order, member_order FROM city ORDER BY grid_order, rowid"));
    if (!query)
        return query.error();
    QList<City> cities;
    while (query->next())
        cities.append(
            {CityId(query->text(0)), query->text(1), names->value(query->text(0)), query->number(2), query->number(3)});
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return cities;
}

Result<QList<Theme>> ModelRepository::themes() {
    const Result<QHash<QString, QStringList>> names =
        otherNames(QStringLiteral("SELECT theme_id, name FROM theme_other_name ORDER BY theme_id, position"));
    if (!names)
        return names.error();
    Result<Query> query = m_database.query(QStringLiteral(
        "SELECT id, name, short_name, grid_order, chapter_order, definition, source FROM theme ORDER BY grid_order, "
        "rowid"));
    if (!query)
        return query.error();
    QList<Theme> themes;
    while (query->next())
        themes.append({ThemeId(query->text(0)), query->text(1), query->text(2), names->value(query->text(0)),
                       query->number(3), query->number(4), query->text(5), query->text(6)});
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return themes;
}

Result<QList<MaturityLevel>> ModelRepository::levels() {
    Result<Query> query = m_database.query(
        QStringLiteral("SELECT number, name, colour, description, source FROM maturity_level ORDER BY number"));
    if (!query)
        return query.error();
    QList<MaturityLevel> levels;
    while (query->next())
        levels.append({query->number(0), query->text(1), query->text(2), query->text(3), query->text(4)});
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return levels;
}

Result<void> ModelRepository::insert(const City& city) {
    const Result<void> done =
        m_database.execute(QStringLiteral("INSERT INTO city (id, name, grid_order, member_order) VALUES (?, ?, ?, ?)"),
                           city.id.value, city.name, city.gridOrder, city.memberOrder);
    if (!done)
        return done;
    for (qsizetype i = 0; i < city.otherNames.size(); ++i) {
        const Result<void> named =
            m_database.execute(QStringLiteral("INSERT INTO city_other_name (city_id, position, name) VALUES (?, ?, ?)"),
                               city.id.value, qint64(i + 1), city.otherNames.at(i));
        if (!named)
            return named;
    }
    return {};
}

Result<void> ModelRepository::insert(const Theme& theme) {
    const Result<void> done = m_database.execute(
        QStringLiteral("INSERT INTO theme (id, name, short_name, grid_order, chapter_order, definition, source) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?)"),
        theme.id.value, theme.name, theme.shortName, theme.gridOrder, theme.chapterOrder, theme.definition,
        theme.source);
    if (!done)
        return done;
    for (qsizetype i = 0; i < theme.otherNames.size(); ++i) {
        const Result<void> named = m_database.execute(
            QStringLiteral("INSERT INTO theme_other_name (theme_id, position, name) VALUES (?, ?, ?)"), theme.id.value,
            qint64(i + 1), theme.otherNames.at(i));
        if (!named)
            return named;
    }
    return {};
}

Result<void> ModelRepository::insert(const MaturityLevel& level) {
    return m_database.execute(
        QStringLiteral("INSERT INTO maturity_level (number, name, colour, description, source) VALUES (?, ?, ?, ?, ?)"),
        level.number, level.name, level.colour, level.description, level.source);
}

} // namespace ks
