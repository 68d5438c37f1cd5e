#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// The minutes of a meeting as a paper to be approved: when and where, who was there, what stood on the agenda, what
/// was decided, and the text, with room to sign. Of a meeting that was not held it is the agenda, with nothing to sign,
/// and with decisions and text only when some were noted down. It is about the meeting as a whole, whatever city a
/// document is limited to.
QList<ReportBlock> minutesPaper(const BuildContext& context, const Meeting& meeting);

QString minutesPaperId(const MeetingId& meeting);
QString minutesPaperTitle(const Meeting& meeting);

/// What stands top left on its pages.
QString minutesRunningTitle();

} // namespace ks
