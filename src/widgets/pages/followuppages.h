#pragma once

#include "widgets/records/recordsview.h"

namespace ks {

class Page;

/// What the pages about acting show beside recommendations and packages themselves.
RecordsSetup ratingsSetup();
RecordsSetup givenPlacesSetup();
RecordsSetup packageActionsSetup();
RecordsSetup packageLeadsSetup();
RecordsSetup packagePartsSetup();
RecordsSetup packageSubtopicsSetup();
RecordsSetup packageJournalSetup();
RecordsSetup packageLinksSetup();

/// The page of the steering group: its meetings, their agendas, what they decided.
Page* makeFollowUpPage(const PageContext& context, QWidget* parent);

} // namespace ks
