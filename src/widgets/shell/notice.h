#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

namespace ks {

/// What can be done about a notice at once, as a button beside its text.
enum class NoticeOffer { SaveCopy, Reload, Compare, OpenFile, ShowFolder, ExportAgain };

/// Something to tell without stopping anybody.
struct Notice {
    enum class Kind { Done, Information, Warning, Failure };

    Kind kind = Kind::Information;
    QString text;       ///< one sentence; shown as it stands
    QString detail;     ///< shown when the pointer rests on it; may be empty
    bool stays = false; ///< true: a state of the file, which cannot be closed away
    QString key;        ///< a notice with the same non-empty key replaces this one
    QList<NoticeOffer> offers = {};
    QString file = {}; ///< that the offers are about
};

inline Notice failureNotice(const Error& error) {
    Notice notice{Notice::Kind::Failure, error.text, error.detail, false, QStringLiteral("failure")};
    if (error.code == ErrorCode::ChangedOutside)
        notice.offers = {NoticeOffer::Compare, NoticeOffer::SaveCopy, NoticeOffer::Reload};
    else if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::FileUnwritable)
        notice.offers = {NoticeOffer::SaveCopy};
    return notice;
}

} // namespace ks
