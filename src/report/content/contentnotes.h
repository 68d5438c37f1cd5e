#pragma once

#include "report/content/tablefilter.h"

#include <QStringList>

namespace ks {

/// Collects, while the rows of a table are written, where they come from and what became of them since.
class RowOrigins final {
public:
    /// `workspace` outlives this.
    explicit RowOrigins(const Workspace& workspace) : m_workspace(workspace) {}

    /// The mark that the row carries: that it was changed or added after the report; mostly empty.
    template<class T>
    QString add(const T& row) {
        const RoundContent& content = m_workspace.content;
        return add(originOf(content, row), provenanceOf(content, refOf(row)));
    }

    /// "Source: report Klimaatgovernance, June 2025 (section; section)", or that the rows were entered here.
    QString source() const;
    /// That running text is restated, and how many rows are no longer as the report has them.
    QStringList notes() const;

private:
    QString add(Origin origin, const Provenance* from);

    const Workspace& m_workspace;
    QStringList m_sections; ///< of the report, each once
    bool m_restated = false;
    int m_changed = 0;
    int m_added = 0;
};

/// Sentences that go with the tables beyond the grid.
namespace contentNotes {

/// "kort weergegeven": what the program shows is shorter than the source and in other words.
QString restated();

/// The report that the baseline comes from, as a source line names it.
QString reportName();

/// That the rows are those of one city only; empty without a limit.
QString limited(const Workspace& workspace, const TableFilter& filter);

/// That the export is limited to one city but this table is about the cities together; empty without a limit.
QString staysWhole(const Workspace& workspace, const TableFilter& filter);

/// That so many figures are left out, since only the steering group may see them; empty for none.
QString leftOutFigures(int count);

/// How far figures of staff can be compared: stands with those of a single city, which does not get to see the others.
QString staffFigures();

/// The sentences of the section with this role, which travel with a table; none when there is no such section.
QStringList ofRole(const Workspace& workspace, const QString& role);

/// The sentences of the section that names this table alone; none when there is no such section.
QStringList ofSectionNaming(const Workspace& workspace, const QString& tableId);

} // namespace contentNotes
} // namespace ks
