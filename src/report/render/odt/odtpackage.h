#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QList>

namespace ks {

/// One file inside an OpenDocument package.
struct OdtEntry {
    QString path;
    QString mediaType;
    QByteArray bytes;
};

/// The entries as a package in memory: the media type first and uncompressed, so that it can be recognised by its first
/// bytes, then a manifest of what is in it. Every entry is dated `moment`, in the offset of its writer: the same
/// entries give the same bytes. Error: Internal.
Result<QByteArray> odtPackage(const QList<OdtEntry>& entries, Timestamp moment);

} // namespace ks
