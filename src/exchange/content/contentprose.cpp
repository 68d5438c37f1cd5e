#include "exchange/content/contentprose.h"

#include "exchange/content/contentfile.h"

namespace ks::contentText {

QString named(const QString& name, const QString& text) {
    if (name.isEmpty() || text.isEmpty())
        return name + text;
    return name + QStringLiteral(": ") + text;
}

QString at(const QString& text, const QString& place) {
    return QStringLiteral("%1 (%2)").arg(text, place);
}

QString keywords(QStringList items, bool openEnded) {
    if (openEnded)
        items.append(QStringLiteral("…"));
    return items.join(QStringLiteral(", "));
}

QString item(const QString& text, int number) {
    return (number > 0 ? QStringLiteral("%1. ").arg(number) : QStringLiteral("- ")) + text;
}

QString detail(const QString& text) {
    return QStringLiteral("  - ") + text;
}

QString itemWithDetails(const QString& text, JsonFields& fields, int number) {
    QStringList lines{item(text, number)};
    for (const QString& line : withDetails({}, fields).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines.append(QStringLiteral("  ") + line);
    return lines.join(QLatin1Char('\n'));
}

QString items(const QStringList& texts) {
    QStringList lines;
    for (const QString& each : texts)
        lines.append(item(each));
    return lines.join(QLatin1Char('\n'));
}

QString listing(const QString& label, const QStringList& texts) {
    return label + QStringLiteral(":\n") + items(texts);
}

QString blocks(QStringList texts) {
    texts.removeAll(QString());
    return texts.join(QStringLiteral("\n\n"));
}

QString sections(QStringList titles) {
    titles.removeDuplicates();
    return titles.join(QStringLiteral("; "));
}

} // namespace ks::contentText
