#include "support/testsupport.h"
#include "widgets/form/formmemory.h"
#include "widgets/shell/appsettings.h"

#include <QTemporaryDir>

using namespace ks;

namespace tst_formmemory {

TEST_CASE("what is remembered of a form holds for that file as it was then, and for no other file of the city") {
    QTemporaryDir folder;
    AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    const RoundId round("2027-voorjaar");
    const CityId ghent("gent");
    const Timestamp then{1'800'000'000'000, 60};
    const FormPlace place{ghent, RespondentId("r-2"), ThemeId("aanpak"), QuestionId("aanpak-rollen")};
    FormMemory mine(settings, folder.filePath(QStringLiteral("gent.kszelf")));
    mine.setPlace(round, place, then);
    CHECK(mine.place(round, ghent, then) == place);
    CHECK(mine.respondent(round, ghent) == RespondentId("r-2"));
    CHECK_FALSE(mine.place(round, ghent, {1'800'000'000'001, 60})); // the file says where it was filled in since
    CHECK(mine.respondent(round, ghent) == RespondentId("r-2"));

    const FormMemory colleagues(settings, folder.filePath(QStringLiteral("gent-mobiliteit.kszelf")));
    CHECK_FALSE(colleagues.place(round, ghent, then));
    CHECK(colleagues.respondent(round, ghent).isEmpty());
}

} // namespace tst_formmemory
