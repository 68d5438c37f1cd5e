#include "support/testsupport.h"

#include "support/rounds.h"

namespace ks::test {
QStringList& expectedWarnings() {
    static QStringList list;
    return list;
}

void expectWarning(const QString& part) {
    expectedWarnings().append(part);
}

QString buildFolder() {
    return QStringLiteral(KS_BINARY_DIR);
}

int rounds([[maybe_unused]] int full, [[maybe_unused]] int underSanitizers) {
#ifdef KS_SANITIZED
    return underSanitizers;
#else
    return full;
#endif
}

} // namespace ks::test
