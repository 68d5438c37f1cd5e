#include "widgets/records/followupmaking.h"

#include "session/session.h"

namespace ks {

void makeAndEdit(const PageContext& context, const FollowUp& followUp) {
    const Result<RecordAddition> made = makeFollowUp(context.session.workspace(), followUp);
    if (!made)
        context.navigator.tell(failureNotice(made.error()));
    else if (context.session.apply(made->edit)) // a refusal is told by Session::failed
        context.navigator.editRecord({followUp.entity, made->key});
}

} // namespace ks
