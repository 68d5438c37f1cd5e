#include "domain/changelog.h"

namespace ks {

QString logActionName(LogAction action) {
    constexpr const char* names[] = {"create", "edit", "undo", "redo", "import"};
    return QLatin1String(names[static_cast<int>(action)]);
}

} // namespace ks
