#include "exchange/content/sectiontree.h"

#include <algorithm>

namespace ks {

void SectionTree::place(ReportSection& section, const std::optional<ReportSectionId>& parent) const {
    int last = 0;
    for (const auto& [id, each] : m_file.content().of<ReportSection>()) {
        if (each.parent == parent && id != section.id)
            last = std::max(last, each.position);
    }
    section.parent = parent;
    section.position = last + 1;
}

void SectionTree::move(ReportSection section, const std::optional<ReportSectionId>& parent) {
    place(section, parent);
    const Provenance* from = provenanceOf(m_file.content(), refOf(section));
    if (!from)
        return m_file.addOwn(section);
    const Provenance kept = *from; // the row it stands in is written anew
    m_file.add(section, kept.section, kept.restated, kept.note);
}

} // namespace ks
