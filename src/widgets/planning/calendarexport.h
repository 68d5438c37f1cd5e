#pragma once

class QWidget;

namespace ks {

struct PageContext;

/// A button that saves the due dates of actions and milestones as a calendar: asks where to, writes, and tells.
QWidget* dueDatesButton(const PageContext& context, QWidget* parent);

} // namespace ks
