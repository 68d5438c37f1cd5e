#include "widgets/records/recordtexts.h"

#include "models/markedorigin.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::RecordTexts)
};

QString entryText(const LogEntry& entry, const QLocale& locale) {
    const QString when = locale.toString(entry.at.toDateTime(), QLocale::ShortFormat);
    const QString who = entry.actorName.isEmpty() ? Texts::tr("somebody") : entry.actorName;
    switch (entry.action) {
    case LogAction::Undo:
        return Texts::tr("%1, %2: undone – %3").arg(when, who, entry.label);
    case LogAction::Redo:
        return Texts::tr("%1, %2: done again – %3").arg(when, who, entry.label);
    default:
        return QStringLiteral("%1, %2: %3").arg(when, who, entry.label);
    }
}

} // namespace

QString originText(const Workspace& workspace, const RecordType& type, const QString& key) {
    if (type.isPart())
        return {}; // told of its row
    const Provenance* from = provenanceOf(workspace.content, {type.entity(), key});
    const Round* round = workspace.round();
    if (!from)
        return round && round->baseline ? originMeaning(Origin::Added) : QString();
    QStringList parts;
    if (type.origin(workspace, key) == Origin::Changed)
        parts.append(originMeaning(Origin::Changed));
    else if (from->restated)
        parts.append(Texts::tr("Restated in short after the report of June 2025."));
    else
        parts.append(Texts::tr("From the report of June 2025."));
    if (!from->section.isEmpty())
        parts.append(from->section);
    if (!from->note.isEmpty())
        parts.append(from->note);
    return parts.join(QLatin1Char('\n'));
}

QString historyText(const QList<LogEntry>& history, int most, const QLocale& locale) {
    if (history.isEmpty())
        return Texts::tr("None.");
    QStringList texts;
    for (const LogEntry& entry : history) {
        if (texts.size() == most) {
            texts.append(Texts::tr("and %n earlier change(s)", nullptr, static_cast<int>(history.size()) - most));
            break;
        }
        texts.append(entryText(entry, locale));
    }
    return texts.join(QLatin1Char('\n'));
}

QString keyAfter(const Edit& edit, const RecordType& type) {
    QString key;
    for (const Delta& each : edit.deltas) {
        std::visit(
            [&](const auto& delta) {
                if constexpr (requires { std::decay_t<decltype(*delta.after)>::entity; }) {
                    using Row = std::decay_t<decltype(*delta.after)>;
                    if (delta.after && type.entity() == QLatin1String(Row::entity))
                        key = keyText(delta.after->key());
                }
            },
            each);
    }
    return key;
}

} // namespace ks
