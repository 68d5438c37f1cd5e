#pragma once

#include "support/gridfixture.h"

/// What the 2025 report holds beside its grid, in small: a few rows of each kind, typed over by hand from the report,
/// so that a test knows every one of them.
namespace ks::test {

class ReportContentFixture final {
public:
    ReportContentFixture();

    /// Adds a row as one that was taken over from this section of the report.
    template<class T>
    void add(T row, const char* section, bool restated = false) {
        if constexpr (requires { row.round; })
            row.round = reportRound();
        workspace.content.of<T>().put(row);
        workspace.content.of<Provenance>().put(
            {refOf(row), QString::fromUtf8(section), restated, {}, contentDigest(row)});
    }
    /// Adds a row that is not in the report.
    template<class T>
    void addOwn(T row) {
        if constexpr (requires { row.round; })
            row.round = reportRound();
        workspace.content.of<T>().put(row);
    }

    Workspace workspace = reportGrid();

private:
    void addThemes();
    void addPractices();
    void addStaffing();
    void addRecommendations();
    void addPackages();
    void addSections();
    void addProcess();
    void addPeople();

    void team(const char* cityId, TeamCoordination coordination, const char* note, const char* under, const char* lead);
    void fte(const char* cityId, FteState state, std::optional<int> hundredths, std::optional<int> percent,
             const char* note = "", Visibility visibility = Visibility::Everyone);
    void lekp(const char* cityId, int hundredths, const QStringList& domains, bool more = false, const char* note = "");
    void recommendation(int number, const char* themeId, const char* shortTitle, const char* longTitle,
                        const char* text = "", const QStringList& points = {});
};

/// The grid of the report with the small content.
Workspace reportWithContent();

} // namespace ks::test
