#pragma once

#include "base/error.h"

#include <QByteArray>

/// The sentences of the gate: one per kind of refusal. Each names the file, says that it was left alone, and what can
/// be done.
namespace ks::gateTexts {

Error notThere(const QString& path);
Error folder(const QString& path);
Error device(const QString& path);
Error empty(const QString& path);
Error tooLarge(const QString& path, qint64 size);
Error unreadable(const QString& path, const QString& detail);
/// `beginning` tells text from other things.
Error otherFile(const QString& path, const QByteArray& beginning);
Error otherDatabase(const QString& path);
Error geoPackage(const QString& path);
Error noVersion(const QString& path, const QString& detail);
Error newer(const QString& path, int number);
/// Tables, views or triggers that no workspace has, or some that are not there.
Error foreignParts(const QString& path, const QString& detail);
/// Looking at it takes more steps or time than any workspace needs.
Error tooMuch(const QString& path, const QString& detail);
Error damaged(const QString& path, const QString& detail);
Error cutOff(const QString& path, qint64 size, qint64 expected);
Error impossibleContent(const QString& path, const QString& detail);

} // namespace ks::gateTexts
