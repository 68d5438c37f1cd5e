#include "session/searchentries.h"

#include "domain/content/prose.h"
#include "domain/editkeys.h"
#include "domain/scoretext.h"
#include "session/records/recordregistry.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SearchEntries)
};

constexpr qsizetype longestTitle = 120;

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(const Workspace& workspace, const CityId& id) {
    const City* city = workspace.city(id);
    return city ? city->name : id.value;
}
QString nameOf(const Workspace& workspace, const ThemeId& id) {
    const Theme* theme = workspace.theme(id);
    return theme ? theme->name : id.value;
}

void addModel(const Workspace& workspace, QList<SearchEntry>& entries) {
    for (const City& each : workspace.cities)
        entries.append({SearchKind::city, {SearchKind::city, each.id.value}, each.name, joined(each.otherNames)});
    for (const Theme& each : workspace.themes) {
        QStringList parts = each.otherNames;
        if (each.shortName != each.name)
            parts.prepend(each.shortName);
        parts.append(each.definition);
        entries.append({SearchKind::theme, {SearchKind::theme, each.id.value}, each.name, joined(parts)});
    }
    for (const MaturityLevel& each : workspace.levels)
        entries.append({SearchKind::level,
                        {SearchKind::level, QString::number(each.number)},
                        QStringLiteral("%1 %2").arg(QString::number(each.number), each.name),
                        joined({each.colour, each.description})});
}

/// In the order of the grid: theme by theme, the cities below one another.
void addScores(const Workspace& workspace, const QLocale& locale, QList<SearchEntry>& entries) {
    for (const Theme& theme : workspace.themes) {
        for (const City& city : workspace.cities) {
            const ThemeScore* row = workspace.scores.find(workspace.cell(city.id, theme.id));
            if (!row)
                continue;
            QStringList parts{longScoreText(row->score, locale)};
            if (saysMore(row->wording, row->score))
                parts.append(row->wording);
            entries.append({SearchKind::score,
                            {SearchKind::score, editKeys::of(row->place)},
                            QStringLiteral("%1, %2").arg(city.name, theme.name),
                            joined(parts)});
        }
    }
}

void addAdjustments(const Workspace& workspace, const QLocale& locale, QList<SearchEntry>& entries) {
    for (const auto& [id, row] : workspace.adjustments) {
        if (row.round != workspace.loadedRound)
            continue;
        const QString theme = nameOf(workspace, row.theme);
        const QString title = row.city ? Texts::tr("Adjustment of %1, %2").arg(nameOf(workspace, *row.city), theme)
                                       : Texts::tr("Global score of %1").arg(theme);
        entries.append({SearchKind::adjustment,
                        {SearchKind::adjustment, editKeys::of(row)},
                        title,
                        joined({adjustmentSummary(row, locale), row.reason})});
    }
}

/// A text without the marks of its notation, on one line.
QString plainProse(const QString& text) {
    QStringList parts;
    for (const ProseBlock& block : proseBlocks(text))
        parts.append(block.text.simplified());
    return parts.join(QLatin1Char(' '));
}

/// What a field shows; a bare number says what it counts.
QString shownField(const Workspace& workspace, const FieldInfo& field, const QVariant& value) {
    const QString text =
        field.kind == FieldKind::Text ? plainProse(value.toString()) : fieldText(workspace, field, value);
    const bool number = field.kind == FieldKind::Number || field.kind == FieldKind::Hundredths;
    return number && !text.isEmpty() ? QStringLiteral("%1: %2").arg(field.label, text) : text;
}

/// What a field adds to the title that stands over it; empty where it adds nothing.
QString beyond(const QString& title, const QString& text) {
    if (title.endsWith(text))
        return {};
    return text.startsWith(title) ? text.mid(title.size()).trimmed() : text;
}

/// Who has a seat of the steering group; null for other records and where that person was erased.
const Person* personOf(const Workspace& workspace, const RecordType& type, const QString& key) {
    if (type.entity() != QLatin1String(SteeringMember::entity))
        return nullptr;
    const SteeringMember* row = workspace.content.of<SteeringMember>().find(SteeringMemberId(key));
    return row ? workspace.content.of<Person>().find(row->person) : nullptr;
}

SearchEntry entryOf(const Workspace& workspace, const RecordType& type, const QList<FieldInfo>& fields,
                    const QString& key) {
    const Person* person = personOf(workspace, type, key);
    QString title = person && !person->name.isEmpty() ? person->name : type.title(workspace, key);
    QStringList parts;
    for (int i = 0; i < fields.size(); ++i) {
        const bool inTitle = fields[i].id == QLatin1String("number"); // of recommendations and packages
        const bool asked = (person || !fields[i].personal) && !fields[i].listOnly;
        if (asked && fields[i].kind != FieldKind::Flag && !inTitle)
            parts.append(beyond(title, shownField(workspace, fields[i], type.value(workspace, key, i))));
    }
    // What is cut from a long title can still be found, in the text.
    if (title.size() > longestTitle) {
        parts.prepend(title);
        title = title.left(longestTitle - 1) + QChar(0x2026);
    }
    return {type.entity(), {type.entity(), key}, title, joined(parts)};
}

/// People are found by their seats, parts by their row.
bool standsElsewhere(const RecordType& type) {
    return type.entity() == QLatin1String(Person::entity) || type.isPart();
}

} // namespace

QList<SearchEntry> searchEntries(const Workspace& workspace, const QLocale& locale) {
    QList<SearchEntry> entries;
    addModel(workspace, entries);
    addAdjustments(workspace, locale, entries);
    addScores(workspace, locale, entries);
    for (const RecordType* type : recordTypes()) {
        if (standsElsewhere(*type))
            continue;
        const QList<FieldInfo> fields = type->fields();
        for (const QString& key : type->keys(workspace))
            entries.append(entryOf(workspace, *type, fields, key));
    }
    return entries;
}

QStringList searchGroups() {
    QStringList groups{SearchKind::page,  SearchKind::city,       SearchKind::theme,
                       SearchKind::level, SearchKind::adjustment, SearchKind::score};
    for (const RecordType* type : recordTypes()) {
        if (!standsElsewhere(*type))
            groups.append(type->entity());
    }
    return groups;
}

QString searchGroupTitle(const QString& group) {
    if (group == SearchKind::page)
        return Texts::tr("Pages and tables");
    if (group == SearchKind::city)
        return Texts::tr("Cities");
    if (group == SearchKind::theme)
        return Texts::tr("Themes");
    if (group == SearchKind::level)
        return Texts::tr("Maturity levels");
    if (group == SearchKind::adjustment)
        return Texts::tr("Global scores and adjustments");
    if (group == SearchKind::score)
        return Texts::tr("Scores of the cities");
    const RecordType* type = recordType(group);
    return type ? type->plural() : group;
}

} // namespace ks
