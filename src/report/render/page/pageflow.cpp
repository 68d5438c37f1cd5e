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
        m_left = m_measures.body - top;
        if (withHeader)
            m_left -= m_measures.header + m_measures.legend;
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
        while (m_rows[row].keepWithNext && row + 1 < m_rows.size())
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
        m_left -= height;
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
        m_left -= m_measures.beforeNotes;
        for (int line = 0; line < count; ++line) {
            const qreal height = m_measures.noteLines[line];
            if (height > m_left + tolerance && (m_page.notes > 0 || !m_page.rows.isEmpty())) {
                nextPage(false);
                m_page.firstNote = line;
            }
            ++m_page.notes;
            m_left -= height;
        }
    }

    const QList<RowBox>& m_rows;
    const FlowMeasures& m_measures;
    QList<PageFlow> m_pages;
    PageFlow m_page;
    qreal m_left = 0;
};

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

} // namespace ks
