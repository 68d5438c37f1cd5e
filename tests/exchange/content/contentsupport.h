#pragma once

#include "domain/workspace.h"
#include "exchange/content/contentfile.h"

#include <QJsonValue>

#include <stdexcept>

namespace ks::test {

using ContentReader = void (*)(ContentFile&);

/// A data file of the source tree, as it stands and as a tree that the program's own reader has not seen.
QByteArray contentBytes(const char* name);
QJsonValue contentTree(const char* name);

/// What a reader makes of a file; a refusal fails the test.
RoundContent contentOf(ContentReader reader, const char* name);
/// Reads another file of the source tree, which `file` builds on.
void readBefore(ContentFile& file, ContentReader reader, const char* name);
/// With what is wrong in the file; empty when it is read.
QString refusalOf(ContentReader reader, const QByteArray& bytes);
/// Of the file with one place changed; the place has to be there.
QString refusalWith(ContentReader reader, const char* name, const QByteArray& from, const QByteArray& to);

/// The content of a new workspace.
const Workspace& baselineWithContent();

/// Takes out each key of the file, gives it another type, and adds one that is not known to each object, once for all
/// places that are alike: each is refused, and named with its path. Returns how many faults were tried.
int checkEveryKey(ContentReader reader, const char* name);

template<class T>
const T& rowOf(const RoundContent& content, const char* key) {
    const T* row = content.of<T>().find(typename T::Key(QString::fromUtf8(key)));
    if (!row)
        throw std::runtime_error(key);
    return *row;
}

} // namespace ks::test
