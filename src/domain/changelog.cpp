#include "domain/changelog.h"

namespace ks {

QString logActionName(LogAction action) {
    constexpr const char* names[] = {"create", "edit", "undo", "redo", "import", "erase"};
    return QLatin1String(names[static_cast<int>(action)]);
}

} // namespace ks
