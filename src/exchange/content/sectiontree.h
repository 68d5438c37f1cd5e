#pragma once

#include "exchange/content/contentfile.h"

namespace ks {

/// Puts the sections of the report in their places: below their parent, behind those that stand there already.
class SectionTree final {
public:
    explicit SectionTree(ContentFile& file) : m_file(file) {}

    /// The place for one more section below `parent`, or at the top.
    void place(ReportSection& section, const std::optional<ReportSectionId>& parent) const;
    /// Gives a section that another file left its place.
    void move(ReportSection section, const std::optional<ReportSectionId>& parent);

private:
    ContentFile& m_file;
};

} // namespace ks
