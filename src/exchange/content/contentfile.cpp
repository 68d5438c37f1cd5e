#include "exchange/content/contentfile.h"

namespace ks::contentText {

QString withDetails(const QString& text, JsonFields& fields, const QString& name) {
    QStringList lines;
    if (!text.isEmpty())
        lines.append(text);
    for (JsonFields& each : fields.objects(name)) {
        const QString label = each.line(QStringLiteral("label"));
        QStringList items = each.lines(QStringLiteral("items"));
        if (each.flag(QStringLiteral("openEnded")))
            items.append(QStringLiteral("…"));
        each.done();
        lines.append(QStringLiteral("- %1: %2").arg(label, items.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ks::contentText
