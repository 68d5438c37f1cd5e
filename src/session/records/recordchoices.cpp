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

namespace {

/// A field and what it may hold, to be tried one after another.
struct Trial {
    QString field;
    QStringList keys;
};

/// The first combination that is accepted; the last refusal where none is.
Result<RecordAddition> firstAccepted(const Workspace& workspace, const RecordType& type, const QVariantMap& values,
                                     const QList<Trial>& trials) {
    if (trials.isEmpty())
        return type.add(workspace, values);
    Result<RecordAddition> addition = Error{ErrorCode::InvalidInput, {}, {}};
    for (const QString& key : trials.first().keys) {
        QVariantMap tried = values;
        tried.insert(trials.first().field, key);
        addition = firstAccepted(workspace, type, tried, trials.mid(1));
        if (addition)
            break;
    }
    return addition;
}

} // namespace

Result<RecordAddition> addWithDefaults(const Workspace& workspace, const RecordType& type, const QVariantMap& preset) {
    QVariantMap values = preset;
    QList<Trial> trials;
    for (const FieldInfo& field : type.fields()) {
        if (values.contains(field.id))
            continue;
        QStringList keys;
        for (const FieldChoice& each : choicesFor(workspace, field))
            keys.append(each.key);
        const bool chosen = field.required && (field.kind == FieldKind::Theme || field.source);
        if ((field.id == QLatin1String("city_id") || chosen) && !keys.isEmpty())
            trials.append({field.id, keys});
        else if (field.required && (field.kind == FieldKind::Line || field.kind == FieldKind::Text))
            values.insert(field.id, Texts::tr("New %1").arg(type.name()));
        else if (field.required && field.kind == FieldKind::Number)
            values.insert(field.id, field.minimum);
    }
    return firstAccepted(workspace, type, values, trials);
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
