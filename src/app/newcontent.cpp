#include "app/newcontent.h"

#include "exchange/baseline.h"
#include "exchange/exampleworkspace.h"

namespace ks {

Result<Workspace> newContent(NewContent wanted, Timestamp now) {
    return wanted == NewContent::Empty     ? emptyWorkspace(now)
           : wanted == NewContent::Example ? exampleWorkspace(now)
                                           : baselineWorkspace(now);
}

} // namespace ks
