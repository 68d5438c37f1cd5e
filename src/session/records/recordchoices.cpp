#include "session/records/recordchoices.h"

#include "base/dayreader.h"
#include "base/numberreader.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

template<class Row, class Order>
void appendInOrder(QList<FieldChoice>& choices, QList<Row> rows, Order order) {
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return a.*order < b.*order; });
    for (const Row& each : rows)
        choices.append({each.id.value, each.name});
}

Result<QVariant> readDay(const FieldInfo& field, const QString& text) {
    if (const Result<QDate> day = readDayFromPerson(text))
        return QVariant(*day);
    return Error{ErrorCode::InvalidInput,
                 Texts::tr("%1: a day such as %2 is expected. Nothing was changed.")
                     .arg(field.label, dayText(QDate(2025, 12, 31))),
                 field.id};
}

Result<QVariant> readNumber(const FieldInfo& field, const QString& text) {
    const bool hundredths = field.kind == FieldKind::Hundredths;
    const qint64 unit = hundredths ? 10 : 1000; // thousandths in one step of the field
    const DecimalRule rule{.minimum = field.minimum * unit,
                           .maximum = field.maximum * unit,
                           .step = unit,
                           .maxDecimals = hundredths ? 2 : 0};
    const Result<qint64> thousandths = readDecimalFromPerson(text, rule);
    if (!thousandths)
        return Error{ErrorCode::InvalidInput, field.label + QStringLiteral(": ") + thousandths.error().text, field.id};
    return QVariant(static_cast<int>(*thousandths / unit));
}

} // namespace

QList<FieldChoice> choicesFor(const Workspace& workspace, const FieldInfo& field) {
    QList<FieldChoice> choices;
    if (field.kind == FieldKind::Flag)
        return {{QStringLiteral("yes"), field.label}};
    const bool several = field.kind == FieldKind::Cities || field.kind == FieldKind::Themes ||
                         field.kind == FieldKind::Choices; // none of them is ticked: no entry for that
    if (!field.required && !several)
        choices.append({QString(), QStringLiteral("–")});
    switch (field.kind) {
    case FieldKind::City:
    case FieldKind::Cities:
        appendInOrder(choices, workspace.cities, &City::memberOrder);
        break;
    case FieldKind::Theme:
    case FieldKind::Themes:
        appendInOrder(choices, workspace.themes, &Theme::chapterOrder);
        break;
    case FieldKind::Organisation:
        for (const Organisation* each : rowsInOrder<Organisation>(workspace.content))
            choices.append({each->id.value, each->name});
        break;
    default:
        choices += field.source ? field.source.all(workspace) : field.choices;
    }
    return choices;
}

Result<RecordAddition> addWithDefaults(const Workspace& workspace, const RecordType& type, const QVariantMap& preset) {
    QVariantMap values = preset;
    std::optional<FieldInfo> city;
    for (const FieldInfo& field : type.fields()) {
        if (values.contains(field.id))
            continue;
        const QList<FieldChoice> choices = choicesFor(workspace, field);
        if (field.id == QLatin1String("city_id"))
            city = field;
        else if (field.required && (field.kind == FieldKind::Line || field.kind == FieldKind::Text))
            values.insert(field.id, Texts::tr("New %1").arg(type.name()));
        else if (field.required && (field.kind == FieldKind::Theme || field.source) && !choices.isEmpty())
            values.insert(field.id, choices.first().key);
        else if (field.required && field.kind == FieldKind::Number)
            values.insert(field.id, field.minimum);
    }
    Result<RecordAddition> addition = type.add(workspace, values);
    if (!city || (addition && !city->required))
        return addition; // one that has to be of a city is never of none
    for (const FieldChoice& each : choicesFor(workspace, *city)) {
        if (city->required && each.key.isEmpty())
            continue;
        values.insert(city->id, each.key);
        if (Result<RecordAddition> next = type.add(workspace, values))
            return next;
    }
    return addition;
}

Result<QVariant> readFieldText(const FieldInfo& field, const QString& text) {
    const QString trimmed = text.trimmed();
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Hundredths:
        return trimmed.isEmpty() ? Result<QVariant>(QVariant()) : readNumber(field, trimmed);
    case FieldKind::Date:
        return trimmed.isEmpty() ? Result<QVariant>(QVariant(QDate())) : readDay(field, trimmed);
    default:
        return QVariant(text);
    }
}

} // namespace ks
