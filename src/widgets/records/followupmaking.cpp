#include "widgets/records/followupmaking.h"

#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/records/newrecorddialog.h"

#include <QApplication>

namespace ks {

void askAndAdd(const PageContext& context, const RecordType& type, const QVariantMap& preset) {
    auto* dialog = new NewRecordDialog(context.session, type, preset, QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString entity = type.entity();
    QObject::connect(dialog, &NewRecordDialog::added, dialog,
                     [&navigator = context.navigator, entity](const QString& key) {
                         navigator.showRecord({entity, key});
                     });
    dialog->open();
}

void makeAndEdit(const PageContext& context, const FollowUp& followUp) {
    const RecordType& type = *recordType(followUp.entity);
    if (NewRecordDialog::isNeeded(type, followUp.preset))
        return askAndAdd(context, type, followUp.preset);
    const Result<RecordAddition> made = makeFollowUp(context.session.workspace(), followUp);
    if (!made)
        context.navigator.tell(failureNotice(made.error()));
    else if (context.session.apply(made->edit)) // a refusal is told by Session::failed
        context.navigator.editRecord({followUp.entity, made->key});
}

} // namespace ks
