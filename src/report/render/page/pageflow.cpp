#include "report/render/page/pageflow.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ks {
namespace {

constexpr qreal tolerance = 0.01;

class Flow {
public:
    Flow(const QList<RowBox>& rows, const FlowMeasures& measures) : m_rows(rows), m_measures(measures) {
        startPage(true);
    }

    QList<PageFlow> run() {
        for (int row = 0; row < m_rows.size(); ++row)
            place(row);
        placeNotes();
        m_pages.append(m_page);
        return m_pages;
    }

private:
    void startPage(bool withHeader) {
        const qreal top = m_pages.isEmpty() ? m_measures.firstTop : m_measures.laterTop;
        m_left = (m_pages.isEmpty() ? m_measures.here.value_or(m_measures.body) : m_measures.body) - top;
        m_page.height = top;
        if (withHeader)
            take(m_measures.header + m_measures.legend);
    }

    void take(qreal height) {
        m_left -= height;
        m_page.height += height;
    }

    void nextPage(bool withHeader) {
        m_pages.append(m_page);
        m_page = {};
        startPage(withHeader);
    }

    qreal freshPage() const { return m_measures.body - m_measures.laterTop - m_measures.header - m_measures.legend; }

    /// With the rows that must not be parted from it.
    qreal togetherHeight(int row) const {
        qreal height = m_rows[row].height;
        while (m_rows[row].keepWithNext && row + 1 < m_rows.size() && height <= freshPage())
            height += m_rows[++row].height;
        return height;
    }

    void place(int row) {
        const RowBox& box = m_rows[row];
        const qreal together = togetherHeight(row);
        const qreal needed = together <= freshPage() ? together : box.height;
        const bool fitsLater = !m_page.rows.isEmpty() || (m_pages.isEmpty() && needed <= freshPage() + tolerance);
        if (needed > m_left + tolerance && fitsLater)
            nextPage(true);
        if (box.height <= m_left + tolerance)
            put(row, 0, box.lines, box.height);
        else
            placeDivided(row);
    }

    void put(int row, int firstLine, int lines, qreal height) {
        m_page.rows.append({row, firstLine, lines, height});
        take(height);
    }

    /// A row higher than a page goes on from page to page, at whole lines.
    void placeDivided(int row) {
        const RowBox& box = m_rows[row];
        const qreal around = box.height - box.lines * box.lineHeight;
        for (int line = 0; line < box.lines;) {
            const int room = std::max(1, static_cast<int>(std::floor((m_left - around + tolerance) / box.lineHeight)));
            const int lines = std::min(room, box.lines - line);
            put(row, line, lines, lines * box.lineHeight + around);
            line += lines;
            if (line < box.lines)
                nextPage(true);
        }
    }

    void placeNotes() {
        const int count = static_cast<int>(m_measures.noteLines.size());
        if (count > 0)
            take(m_measures.beforeNotes);
        for (int line = 0; line < count; ++line) {
            const qreal height = m_measures.noteLines[line];
            if (height > m_left + tolerance && (m_page.notes > 0 || !m_page.rows.isEmpty())) {
                nextPage(false);
                m_page.firstNote = line;
            }
            ++m_page.notes;
            take(height);
        }
    }

    const QList<RowBox>& m_rows;
    const FlowMeasures& m_measures;
    QList<PageFlow> m_pages;
    PageFlow m_page;
    qreal m_left = 0;
};

/// The index after the lines that must not be parted from line `first`.
int endOfTogether(const QList<LineBox>& lines, int first) {
    int end = first;
    while (lines[end].keepWithNext && end + 1 < lines.size())
        ++end;
    return end + 1;
}

/// Of the lines from `first` to before `end`, the first at the top of its page when `atTop`.
qreal heightOf(const QList<LineBox>& lines, int first, int end, bool atTop) {
    qreal height = 0;
    for (int line = first; line < end; ++line)
        height += lines[line].height + (atTop && line == first ? 0 : lines[line].above);
    return height;
}

} // namespace

QList<PageFlow> flowPages(const QList<RowBox>& rows, const FlowMeasures& measures) {
    return Flow(rows, measures).run();
}

qreal wholeHeight(const QList<RowBox>& rows, const FlowMeasures& measures) {
    qreal height = measures.firstTop + measures.header + measures.legend;
    for (const RowBox& row : rows)
        height += row.height;
    if (!measures.noteLines.isEmpty())
        height += std::accumulate(measures.noteLines.begin(), measures.noteLines.end(), measures.beforeNotes);
    return height;
}

qreal openingHeight(const QList<RowBox>& rows, const FlowMeasures& measures) {
    const qreal top = measures.firstTop + measures.header + measures.legend;
    if (rows.isEmpty())
        return top;
    qreal together = rows.first().height;
    for (int row = 0; rows[row].keepWithNext && row + 1 < rows.size();)
        together += rows[++row].height;
    return top + (top + together <= measures.body ? together : rows.first().height);
}

QList<LineRange> flowLines(const QList<LineBox>& lines, qreal here, qreal later, qreal around) {
    QList<LineRange> pages;
    LineRange page{0, 0, around};
    qreal room = here;
    const auto nextPage = [&](int first) {
        pages.append(page);
        page = {first, 0, around};
        room = later;
    };
    for (int line = 0; line < lines.size();) {
        const int end = endOfTogether(lines, line);
        const bool fits = page.height + heightOf(lines, line, end, page.count == 0) <= room + tolerance;
        if (!fits && (page.count > 0 || pages.isEmpty()) && heightOf(lines, line, end, true) <= later - around)
            nextPage(line);
        for (; line < end; ++line) {
            const bool first = page.count == 0;
            if (page.height + heightOf(lines, line, line + 1, first) > room + tolerance && (!first || pages.isEmpty()))
                nextPage(line);
            page.height += heightOf(lines, line, line + 1, page.count == 0);
            ++page.count;
        }
    }
    pages.append(page);
    return pages;
}

qreal openingHeight(const QList<LineBox>& lines, qreal around) {
    return lines.isEmpty() ? around : around + heightOf(lines, 0, endOfTogether(lines, 0), true);
}

} // namespace ks
