#include "report/content/contentnotes.h"

#include "report/content/reportlanguage.h"
#include "report/content/runningtext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentNotes)
};

/// More sections than that would fill the source line without helping anybody to find the place.
constexpr qsizetype sectionsNamed = 3;

bool isBaseline(const Workspace& workspace) {
    const Round* round = workspace.round();
    return round && round->baseline;
}

} // namespace

QString RowOrigins::add(Origin origin, const Provenance* from) {
    if (from) {
        m_restated = m_restated || from->restated;
        if (!from->section.isEmpty() && !m_sections.contains(from->section))
            m_sections.append(from->section);
    }
    if (origin == Origin::Changed) {
        ++m_changed;
        return Texts::tr("changed after the report");
    }
    if (origin == Origin::Added && isBaseline(m_workspace)) { // a later round is ours from its first row on
        ++m_added;
        return Texts::tr("added after the report");
    }
    return {};
}

QString RowOrigins::source() const {
    if (m_sections.isEmpty())
        return Texts::tr("Source: entered in this measuring round");
    const QString name = Texts::tr("Source: %1").arg(contentNotes::reportName());
    return m_sections.size() > sectionsNamed ? name
                                             : Texts::tr("%1 (%2)").arg(name, m_sections.join(QStringLiteral("; ")));
}

QStringList RowOrigins::notes() const {
    QStringList list;
    if (m_restated)
        list.append(contentNotes::restated());
    if (m_changed > 0)
        list.append(Texts::tr("%n row(s) changed after the report, marked as such.", nullptr, m_changed));
    if (m_added > 0)
        list.append(Texts::tr("%n row(s) added after the report, marked as such.", nullptr, m_added));
    return list;
}

namespace contentNotes {

QString restated() {
    return Texts::tr("Running text is given in short, after the report of June 2025.");
}

QString reportName() {
    return Texts::tr("report Klimaatgovernance, June 2025");
}

QString limited(const Workspace& workspace, const TableFilter& filter) {
    const City* only = onlyCity(workspace, filter);
    return only ? Texts::tr("Limited to %1.").arg(only->name) : QString();
}

QString staysWhole(const Workspace& workspace, const TableFilter& filter) {
    const City* only = onlyCity(workspace, filter);
    return only ? Texts::tr("This export is limited to %1; this table is about the cities together and stays whole.")
                      .arg(only->name)
                : QString();
}

QString leftOutFigures(int count) {
    return count > 0 ? Texts::tr("%n city (cities) with figures that only the steering group may see; they are left "
                                 "out here.",
                                 nullptr, count)
                     : QString();
}

QString staffFigures() {
    return Texts::tr("FTE figures are not fully comparable between cities: staff on climate tasks work in different "
                     "services, some only part of their time, and cities do not all count the same tasks. FTE of the "
                     "HR benchmark and of LEKP-1 are defined differently: never divide one by the other.");
}

QStringList ofRole(const Workspace& workspace, const QString& role) {
    const ReportSection* section = sectionWithRole(workspace.content, role);
    return section ? sentences(section->text) : QStringList();
}

QStringList ofSectionNaming(const Workspace& workspace, const QString& tableId) {
    const auto naming = rowsInOrder<ReportSection>(
        workspace.content, [&](const ReportSection& each) { return each.tables == QStringList{tableId}; });
    return naming.isEmpty() ? QStringList() : sentences(naming.first()->text);
}

} // namespace contentNotes
} // namespace ks
