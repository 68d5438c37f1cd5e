#include "report/render/odt/odtpages.h"

namespace ks {
namespace {

/// So many characters before a wide table lie with it; more is prose, which reads badly in long lines.
constexpr qsizetype introductionAtMost = 600;

class Planner {
public:
    Planner(const QList<ReportBlock>& blocks, const std::function<bool(const ReportTable&)>& isWide)
        : m_blocks(blocks), m_isWide(isWide) {}

    OdtPagePlan plan() {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const OdtPage page{lies(i), sectionAt(i)};
            const bool begins = m_plan.pages.isEmpty() || beginsPart(i) || page != m_plan.pages.last();
            if (begins)
                m_plan.pages.append(page);
            const int last = static_cast<int>(m_plan.pages.size()) - 1;
            m_plan.startAt.append(begins ? last : -1);
            m_plan.pageOf.append(last);
        }
        return m_plan;
    }

private:
    const ReportHeading* headingAt(qsizetype i) const { return std::get_if<ReportHeading>(&m_blocks[i]); }
    bool beginsPart(qsizetype i) const { return headingAt(i) && headingAt(i)->level <= 1; }

    bool lies(qsizetype index) const {
        qsizetype characters = 0;
        for (qsizetype i = index; i < m_blocks.size(); ++i) {
            if (const auto* table = std::get_if<ReportTable>(&m_blocks[i]))
                return table->landscape || m_isWide(*table);
            if (const auto* paragraph = std::get_if<ReportParagraph>(&m_blocks[i]))
                characters += paragraph->text.size();
            else if (!headingAt(i) || (beginsPart(i) && i > index))
                return false;
            if (characters > introductionAtMost)
                return false;
        }
        return false;
    }

    /// A part names its pages; before any part the tables do, also for what introduces them.
    QString sectionAt(qsizetype index) {
        if (beginsPart(index)) {
            m_inPart = true;
            const ReportHeading& heading = *headingAt(index);
            m_section = heading.section.isEmpty() ? heading.text : heading.section;
        }
        for (qsizetype i = index; i < m_blocks.size() && !m_inPart && !beginsPart(i); ++i) {
            if (const auto* table = std::get_if<ReportTable>(&m_blocks[i])) {
                m_section = table->section;
                break;
            }
        }
        return m_section;
    }

    const QList<ReportBlock>& m_blocks;
    const std::function<bool(const ReportTable&)>& m_isWide;
    OdtPagePlan m_plan;
    QString m_section;
    bool m_inPart = false;
};

} // namespace

OdtPagePlan planPages(const QList<ReportBlock>& blocks, const std::function<bool(const ReportTable&)>& isWide) {
    return Planner(blocks, isWide).plan();
}

double bodyWidth(bool landscape) {
    return landscape ? 265.0 : 170.0;
}

} // namespace ks
