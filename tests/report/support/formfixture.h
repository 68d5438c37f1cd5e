#pragma once

#include "support/gridfixture.h"

/// A small self-evaluation: Gent in a round of its own, two themes with statements, two respondents, and an answer of
/// every kind. Everything is typed over by hand, so that a test knows every row and can work out every score.
namespace ks::test {

/// The round "Meetronde 2026", with Gent's form handed in for the second time.
Workspace workspaceWithForm();

/// The same before anybody had a form: a round with its questionnaire.
Workspace workspaceWithQuestionnaire();

} // namespace ks::test
