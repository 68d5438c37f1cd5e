#pragma once

#include <QJsonObject>
#include <QLocale>

namespace ks {

/// What the page of a form says, by its English, in the language in force; also the decimal mark of `locale`.
QJsonObject formPageTexts(const QLocale& locale);

} // namespace ks
