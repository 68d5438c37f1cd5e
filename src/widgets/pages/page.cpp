#include "widgets/pages/page.h"

#include "session/session.h"

namespace ks {

const PageContext& withContent(const PageContext& context) {
    if (const Result<void> read = context.session.needContent(); !read)
        context.navigator.tell(failureNotice(read.error()));
    return context;
}

} // namespace ks
