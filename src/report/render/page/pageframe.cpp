#include "report/render/page/pageframe.h"

#include "report/render/page/pagestyle.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PageFrame)
};

template<class Blocks>
qsizetype mostLines(const Blocks& blocks) {
    qsizetype most = 1;
    for (const auto& block : blocks)
        most = std::max(most, block.lines.size());
    return most;
}

QString pageText(int page, int pages) {
    return Texts::tr("Page %1 of %2").arg(page).arg(pages);
}

/// One source stands by itself; of several each says what it is of.
QString sourceText(const QList<PageSource>& sources) {
    QStringList texts;
    QHash<QString, QStringList> of;
    for (const PageSource& source : sources) {
        if (source.text.isEmpty())
            continue;
        if (!texts.contains(source.text))
            texts.append(source.text);
        if (!source.of.isEmpty())
            of[source.text].append(source.of);
    }
    if (texts.size() > 1) {
        for (QString& text : texts) {
            const QString owners = of.value(text).join(QStringLiteral(", "));
            text = owners.isEmpty() ? text : owners + QStringLiteral(" · ") + text;
        }
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

QString dataStamp(const ReportDocument& document) {
    QStringList parts;
    if (!document.roundName.isEmpty())
        parts.append(document.roundName);
    if (!document.dataMoment.isNull()) {
        const QDate day = document.dataMoment.toDateTime().date();
        parts.append(Texts::tr("data of %1").arg(day.toString(QStringLiteral("d/MM/yyyy"))));
    }
    if (!document.digest.isEmpty())
        parts.append(document.digest);
    return parts.join(QStringLiteral(" · "));
}

PageFrame::PageFrame(const ReportDocument& document, const QString& section, const QList<PageSource>& sources,
                     const PageFonts& fonts, QSizeF sheet)
    : m_fonts(fonts), m_sheet(sheet) {
    const qreal width = sheet.width() - 2 * pageStyle::sideMargin;
    const qreal gap = fromPoints(10);
    const qreal half = (width - gap) / 2;
    m_head = {block(document.runningTitle, 0, half, Qt::AlignLeft), block(section, half + gap, half, Qt::AlignRight)};
    layFoot(document, sources);
    const qreal lineHeight = fonts.lineHeight(FontRole::Running);
    m_headRule = pageStyle::topMargin + static_cast<qreal>(mostLines(m_head)) * lineHeight + pageStyle::headToRule;
    const qsizetype footLines = mostLines(m_foot) + m_sources.lines.size();
    m_footRule =
        sheet.height() - pageStyle::bottomMargin - static_cast<qreal>(footLines) * lineHeight - pageStyle::headToRule;
    m_body = QRectF(QPointF(pageStyle::sideMargin, m_headRule + pageStyle::ruleToBody),
                    QPointF(sheet.width() - pageStyle::sideMargin, m_footRule - pageStyle::bodyToRule));
}

/// The number needs little; of the rest the stamp takes what it needs and the source what is left.
void PageFrame::layFoot(const ReportDocument& document, const QList<PageSource>& sources) {
    const qreal width = m_sheet.width() - 2 * pageStyle::sideMargin;
    const qreal gap = fromPoints(10);
    const qreal number = m_fonts.width(FontRole::Running, pageText(999, 999));
    const QString stamp = dataStamp(document);
    const qreal ofStamp = std::min(m_fonts.width(FontRole::Running, stamp), width - number - gap);
    const qreal ofSource = width - number - ofStamp - 2 * gap;
    const QString text = sourceText(sources);
    Block source;
    qreal stampLeft = 0;
    if (!text.contains(QLatin1Char('\n')) && m_fonts.width(FontRole::Running, text) <= ofSource) {
        source = block(text, 0, ofSource, Qt::AlignLeft);
        // In the middle of what is free between source and number.
        if (!source.lines.isEmpty())
            stampLeft = (m_fonts.width(FontRole::Running, text) + width - number - ofStamp) / 2;
    } else {
        m_sources = block(text, 0, width, Qt::AlignLeft);
    }
    m_foot = {source, block(stamp, stampLeft, ofStamp, Qt::AlignLeft),
              block({}, width - number, number, Qt::AlignRight)};
}

PageFrame::Block PageFrame::block(const QString& text, qreal left, qreal width, Qt::Alignment alignment) const {
    return {m_fonts.wrap(FontRole::Running, text, width), left, width, alignment};
}

void PageFrame::paintBlock(QPainter& painter, const Block& block, qreal top) const {
    qreal y = top + m_fonts.ascent(FontRole::Running);
    for (const QString& line : block.lines) {
        const qreal spare = block.width - m_fonts.width(FontRole::Running, line);
        const qreal shift = block.alignment == Qt::AlignRight     ? spare
                            : block.alignment == Qt::AlignHCenter ? spare / 2
                                                                  : 0;
        painter.drawText(QPointF(pageStyle::sideMargin + block.left + shift, y), line);
        y += m_fonts.lineHeight(FontRole::Running);
    }
}

void PageFrame::paintRule(QPainter& painter, qreal y) const {
    painter.drawLine(QPointF(pageStyle::sideMargin, y), QPointF(m_sheet.width() - pageStyle::sideMargin, y));
}

void PageFrame::paint(QPainter& painter, int page, int pages) const {
    painter.setFont(m_fonts.font(FontRole::Running));
    painter.setPen(pageStyle::quiet);
    for (const Block& each : m_head)
        paintBlock(painter, each, pageStyle::topMargin);
    qreal footTop = m_footRule + pageStyle::headToRule;
    paintBlock(painter, m_sources, footTop);
    footTop += static_cast<qreal>(m_sources.lines.size()) * m_fonts.lineHeight(FontRole::Running);
    for (const Block& each : m_foot)
        paintBlock(painter, each, footTop);
    Block number = m_foot.last();
    number.lines = QStringList(pageText(page, pages));
    paintBlock(painter, number, footTop);
    painter.setPen(QPen(pageStyle::hairline, pageStyle::hairlineWidth, Qt::SolidLine, Qt::FlatCap));
    paintRule(painter, m_headRule);
    paintRule(painter, m_footRule);
}

} // namespace ks
