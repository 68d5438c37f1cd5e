#include "support/testsupport.h"

namespace ks::test {
QStringList& expectedWarnings() {
    static QStringList list;
    return list;
}

void expectWarning(const QString& part) {
    expectedWarnings().append(part);
}

} // namespace ks::test
