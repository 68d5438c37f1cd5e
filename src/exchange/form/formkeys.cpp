#include "exchange/form/formkeys.h"

namespace ks::formKeys {

QString keyOf(const char* field) {
    QString name = QString::fromLatin1(field);
    if (name.isEmpty())
        return QStringLiteral("score");
    if (name.endsWith(QLatin1String("_id")))
        name.chop(3);
    for (qsizetype i = name.indexOf(QLatin1Char('_')); i >= 0; i = name.indexOf(QLatin1Char('_'))) {
        name.remove(i, 1);
        if (i < name.size())
            name[i] = name[i].toUpper();
    }
    return name;
}

} // namespace ks::formKeys
