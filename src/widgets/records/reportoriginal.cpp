#include "widgets/records/reportoriginal.h"

#include "exchange/baseline.h"

namespace ks {

const Workspace* reportOriginal() {
    static const Result<Workspace> report = baselineWorkspace({});
    return report ? &*report : nullptr;
}

} // namespace ks
