#include "session/records/recordtype.h"

#include "session/records/typedrecords.h"

#include <QLocale>
#include <QUrl>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

constexpr int longestLine = 500;
constexpr int longestText = 20000;
constexpr int longestList = 100;

Error refused(const FieldInfo& field, const QString& why) {
    return {ErrorCode::InvalidInput, Texts::tr("%1: %2 Nothing was changed.").arg(field.label, why), field.id};
}

/// Line ends as one sign, other control characters gone: they would be stored for nobody to see.
QString withoutControls(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    });
    return text;
}

QString trimmedEnd(QString text) {
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

Result<QVariant> cleanText(const FieldInfo& field, const QVariant& value) {
    const QString typed = withoutControls(value.toString());
    const bool lines = field.kind == FieldKind::Text;
    const QString text = lines ? trimmedEnd(typed) : typed.simplified();
    const int most = lines ? longestText : longestLine;
    if (field.required && text.trimmed().isEmpty())
        return refused(field, Texts::tr("this cannot be empty."));
    if (text.size() > most)
        return refused(field, Texts::tr("this is too long: at most %n character(s) fit.", nullptr, most));
    return QVariant(text);
}

Result<QVariant> cleanAddress(const FieldInfo& field, const QVariant& value) {
    const QString text = withoutControls(value.toString()).simplified();
    if (text.isEmpty())
        return QVariant(QString());
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty() || text.size() > longestLine)
        return refused(field, Texts::tr("this is no address of a web page; it begins with https:// or http://."));
    return QVariant(text);
}

Result<QVariant> cleanLines(const FieldInfo& field, const QVariant& value) {
    QStringList kept;
    for (const QString& each : value.toStringList()) {
        const QString line = withoutControls(each).simplified();
        if (line.size() > longestLine)
            return refused(field, Texts::tr("this is too long: at most %n character(s) fit.", nullptr, longestLine));
        if (!line.isEmpty())
            kept.append(line);
    }
    if (kept.size() > longestList)
        return refused(field, Texts::tr("these are too many: at most %n line(s) fit.", nullptr, longestList));
    return QVariant(kept);
}

bool isChoice(const Workspace& workspace, const FieldInfo& field, const QString& key) {
    const QList<FieldChoice> choices = field.source ? field.source.all(workspace) : field.choices;
    return std::any_of(choices.begin(), choices.end(), [&](const FieldChoice& each) { return each.key == key; });
}

bool isKnown(const Workspace& workspace, FieldKind kind, const QString& id) {
    switch (kind) {
    case FieldKind::City:
    case FieldKind::Cities:
        return workspace.city(CityId(id)) != nullptr;
    case FieldKind::Theme:
    case FieldKind::Themes:
        return workspace.theme(ThemeId(id)) != nullptr;
    case FieldKind::Organisation:
        return workspace.content.of<Organisation>().find(OrganisationId(id)) != nullptr;
    default:
        return false;
    }
}

Result<QVariant> cleanReference(const Workspace& workspace, const FieldInfo& field, const QVariant& value) {
    const QString id = value.toString();
    if (id.isEmpty() && !field.required)
        return QVariant(QString());
    const bool known =
        field.kind == FieldKind::Choice ? isChoice(workspace, field, id) : isKnown(workspace, field.kind, id);
    if (!known)
        return refused(field, Texts::tr("choose one from the list."));
    return QVariant(id);
}

Result<QVariant> cleanReferences(const Workspace& workspace, const FieldInfo& field, const QVariant& value) {
    QStringList kept;
    for (const QString& id : value.toStringList()) {
        const bool known =
            field.kind == FieldKind::Choices ? isChoice(workspace, field, id) : isKnown(workspace, field.kind, id);
        if (!known)
            return refused(field, Texts::tr("choose from the list."));
        if (!kept.contains(id))
            kept.append(id);
    }
    if (field.required && kept.isEmpty())
        return refused(field, Texts::tr("choose at least one."));
    return QVariant(kept);
}

Result<QVariant> cleanNumber(const FieldInfo& field, const QVariant& value) {
    if (!value.isValid())
        return field.required ? refused(field, Texts::tr("this cannot be empty.")) : Result<QVariant>(value);
    bool whole = false;
    const int number = value.toInt(&whole);
    if (whole && number >= field.minimum && number <= field.maximum)
        return QVariant(number);
    const int scale = field.kind == FieldKind::Hundredths ? 100 : 1;
    return refused(field,
                   Texts::tr("a number from %1 to %2 is expected.")
                       .arg(QLocale().toString(field.minimum / scale), QLocale().toString(field.maximum / scale)));
}

QString cityName(const Workspace& workspace, const QString& id) {
    const City* city = workspace.city(CityId(id));
    return city ? city->name : id;
}

QString themeName(const Workspace& workspace, const QString& id) {
    const Theme* theme = workspace.theme(ThemeId(id));
    return theme ? theme->name : id;
}

QString choiceLabel(const Workspace& workspace, const FieldInfo& field, const QString& key) {
    if (field.source)
        return key.isEmpty() ? QString() : field.source.label(workspace, key);
    for (const FieldChoice& each : field.choices) {
        if (each.key == key)
            return each.label;
    }
    return key;
}

QString hundredthsText(int hundredths) {
    return QLocale().toString(hundredths / 100.0, 'f', hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2);
}

QString joined(const QStringList& keys, const std::function<QString(const QString&)>& name) {
    QStringList names;
    for (const QString& each : keys)
        names.append(name(each));
    return names.join(QStringLiteral(", "));
}

} // namespace

int RecordType::fieldIndex(const QString& id) const {
    const QList<FieldInfo> all = fields();
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].id == id)
            return i;
    }
    return -1;
}

QString fieldText(const Workspace& workspace, const FieldInfo& field, const QVariant& value) {
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Address:
        return value.toString();
    case FieldKind::Text:
        return value.toString().simplified();
    case FieldKind::Lines:
        return value.toStringList().join(QStringLiteral(", "));
    case FieldKind::City:
        return cityName(workspace, value.toString());
    case FieldKind::Cities:
        return joined(value.toStringList(), [&](const QString& id) { return cityName(workspace, id); });
    case FieldKind::Theme:
        return themeName(workspace, value.toString());
    case FieldKind::Themes:
        return joined(value.toStringList(), [&](const QString& id) { return themeName(workspace, id); });
    case FieldKind::Organisation: {
        const Organisation* found = workspace.content.of<Organisation>().find(OrganisationId(value.toString()));
        return found ? found->name : value.toString();
    }
    case FieldKind::Choice:
        return choiceLabel(workspace, field, value.toString());
    case FieldKind::Choices:
        return joined(value.toStringList(), [&](const QString& key) { return choiceLabel(workspace, field, key); });
    case FieldKind::Number:
        return value.isValid() ? QLocale().toString(value.toInt()) : QString();
    case FieldKind::Hundredths:
        return value.isValid() ? hundredthsText(value.toInt()) : QString();
    case FieldKind::Date:
        return value.toDate().isValid() ? QLocale().toString(value.toDate(), QLocale::ShortFormat) : QString();
    case FieldKind::Flag:
        return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    }
    return {};
}

namespace recordRules {

Result<QVariant> cleaned(const Workspace& workspace, const FieldInfo& field, const QVariant& value) {
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text:
        return cleanText(field, value);
    case FieldKind::Address:
        return cleanAddress(field, value);
    case FieldKind::Lines:
        return cleanLines(field, value);
    case FieldKind::City:
    case FieldKind::Theme:
    case FieldKind::Organisation:
    case FieldKind::Choice:
        return cleanReference(workspace, field, value);
    case FieldKind::Cities:
    case FieldKind::Themes:
    case FieldKind::Choices:
        return cleanReferences(workspace, field, value);
    case FieldKind::Number:
    case FieldKind::Hundredths:
        return cleanNumber(field, value);
    case FieldKind::Date:
    case FieldKind::Flag:
        break;
    }
    return value;
}

Result<void> writable(const Workspace& workspace) {
    const Round* round = workspace.round();
    if (!round)
        return Error{ErrorCode::NotFound, Texts::tr("There is no round yet. Make one first; nothing was changed."), {}};
    if (round->state == RoundState::Locked)
        return Error{ErrorCode::RoundLocked,
                     Texts::tr("The round “%1” is locked: nothing was changed. Unlock it first.").arg(round->name),
                     {}};
    return {};
}

Error notThere(const QString& name) {
    return {ErrorCode::NotFound,
            Texts::tr("This is no longer there (%1). Nothing was changed; choose it again from the list.").arg(name),
            {}};
}

namespace {

QString cutLabel(const QString& title) {
    constexpr int most = 60;
    return title.size() > most ? title.left(most - 1) + QStringLiteral("…") : title;
}

} // namespace

QString editLabel(const QString& name, const QString& title) {
    return Texts::tr("%1 “%2”").arg(name, cutLabel(title));
}
QString addLabel(const QString& name) {
    return Texts::tr("new %1").arg(name);
}
QString removeLabel(const QString& name, const QString& title) {
    return Texts::tr("remove %1 “%2”").arg(name, cutLabel(title));
}
QString moveLabel(const QString& name, const QString& title) {
    return Texts::tr("move %1 “%2”").arg(name, cutLabel(title));
}
QString restoreLabel(const QString& name, const QString& title) {
    return Texts::tr("%1 “%2” as in the report").arg(name, cutLabel(title));
}

} // namespace recordRules
} // namespace ks
