#pragma once

#include "widgets/pages/page.h"

namespace ks {

/// Pages that are a table of records with one beside it and nothing more.
Page* makePracticesPage(const PageContext& context, QWidget* parent);
Page* makeClimateTeamsPage(const PageContext& context, QWidget* parent);
Page* makeRecommendationsPage(const PageContext& context, QWidget* parent);
Page* makeWorkPackagesPage(const PageContext& context, QWidget* parent);
/// The steering group with its people, and what the report rests on.
Page* makeSourcesPage(const PageContext& context, QWidget* parent);

} // namespace ks
