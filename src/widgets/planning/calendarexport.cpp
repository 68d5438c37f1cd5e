#include "widgets/planning/calendarexport.h"

#include "base/verifiedwriter.h"
#include "exchange/calendarfile.h"
#include "session/session.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/plaintext.h"
#include "widgets/pages/page.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/exportrun.h"
#include "widgets/shell/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::CalendarExport)
};

const QString folderKey = QStringLiteral("calendar/folder");

/// The path of the file; empty when the person thought better of it.
Result<QString> saveDueDates(const PageContext& context) {
    if (const Result<void> read = context.session.needContent(); !read)
        return read.error();
    const Workspace& workspace = context.session.workspace();
    const Result<QByteArray> calendar = dueDatesCalendar(workspace, context.session.clock().now());
    if (!calendar)
        return calendar.error();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = context.settings.value(folderKey, documents).toString();
    const QString name = proposedFileName(workspace, {QStringLiteral("actions")}) + QStringLiteral(".ics");
    const std::optional<QString> path = context.prompts.fileToWrite(
        {Texts::tr("Save the due dates as a calendar"), QDir(folder).filePath(name), Texts::tr("Calendar (*.ics)")});
    if (!path)
        return QString();
    const QString target = isCalendarPath(*path) ? *path : *path + QStringLiteral(".ics");
    if (const Result<void> written = writeVerified(target, *calendar); !written)
        return written.error();
    context.settings.setValue(folderKey, QFileInfo(target).absolutePath());
    return target;
}

void saveAndTell(const PageContext& context) {
    const Result<QString> saved = saveDueDates(context);
    if (!saved && saved.error().code == ErrorCode::NotFound) // no failure: there is nothing yet
        context.navigator.tell({Notice::Kind::Information, saved.error().text, {}, false, QStringLiteral("written")});
    else if (!saved)
        context.navigator.tell(failureNotice(saved.error()));
    else if (!saved->isEmpty())
        context.navigator.tell({Notice::Kind::Done,
                                Texts::tr("The due dates stand in %1").arg(QDir::toNativeSeparators(*saved)),
                                {},
                                false,
                                QStringLiteral("written"),
                                {NoticeOffer::OpenFile, NoticeOffer::ShowFolder},
                                *saved});
}

} // namespace

QWidget* dueDatesButton(const PageContext& context, QWidget* parent) {
    auto* button =
        new QPushButton(lineIcon(QStringLiteral("export")), Texts::tr("Due dates to a calendar (.ics)…"), parent);
    button->setObjectName(QStringLiteral("dueDates"));
    button->setToolTip(plainToolTip(Texts::tr("Of the actions and milestones that are still to be done")));
    QObject::connect(button, &QPushButton::clicked, parent, [context] { saveAndTell(context); });
    return button;
}

} // namespace ks
