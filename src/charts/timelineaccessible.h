#pragma once

namespace ks {

class TimelineView;

/// Lets screen readers see a TimelineView as a list of its steps. Once is enough; more often does no harm.
void installTimelineAccessible();

/// The view has other steps than before.
void announceTimelineSteps(TimelineView& view);

/// The focus went to a step, by its index in the view's steps.
void announceTimelineStep(TimelineView& view, int step);

} // namespace ks
