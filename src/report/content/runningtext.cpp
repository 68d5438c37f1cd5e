#include "report/content/runningtext.h"

namespace ks {
namespace {

using Kind = ProseBlock::Kind;

ReportList& openList(QList<ReportBlock>& blocks, bool ordered) {
    if (blocks.isEmpty() || !std::holds_alternative<ReportList>(blocks.last()) ||
        std::get<ReportList>(blocks.last()).ordered != ordered)
        blocks.append(ReportList{ordered, {}});
    return std::get<ReportList>(blocks.last());
}

/// A detail without an item above it is an item itself.
void addDetail(QList<ReportBlock>& blocks, const QString& text) {
    auto* list = blocks.isEmpty() ? nullptr : std::get_if<ReportList>(&blocks.last());
    if (list)
        list->items.last().details.append(text);
    else
        blocks.append(ReportList{false, {{text}}});
}

} // namespace

QList<ReportBlock> runningText(const QString& prose, ParagraphStyle first) {
    QList<ReportBlock> blocks;
    for (const ProseBlock& block : proseBlocks(prose)) {
        switch (block.kind) {
        case Kind::Paragraph:
            blocks.append(ReportParagraph{block.text, blocks.isEmpty() ? first : ParagraphStyle::Body});
            break;
        case Kind::Quote:
            blocks.append(ReportParagraph{block.text, ParagraphStyle::Quote});
            break;
        case Kind::Item:
            openList(blocks, block.number > 0).items.append({block.text});
            break;
        case Kind::Detail:
            addDetail(blocks, block.text);
            break;
        }
    }
    return blocks;
}

ReportListItem listItem(const QString& prose) {
    ReportListItem item;
    QStringList paragraphs;
    for (const ProseBlock& block : proseBlocks(prose)) {
        if (block.kind == Kind::Item || block.kind == Kind::Detail)
            item.details.append(block.text);
        else
            paragraphs.append(block.text);
    }
    if (paragraphs.isEmpty() && !item.details.isEmpty())
        paragraphs.append(item.details.takeFirst());
    item.text = paragraphs.join(QLatin1Char(' '));
    return item;
}

QString cellProse(const QString& prose) {
    const QString dash = QString(QChar(0x2013)) + QLatin1Char(' ');
    QStringList lines;
    for (const ProseBlock& block : proseBlocks(prose)) {
        const bool item = block.kind == Kind::Item || block.kind == Kind::Detail;
        lines.append(block.number > 0 ? QStringLiteral("%1. %2").arg(QString::number(block.number), block.text)
                                      : (item ? dash : QString()) + block.text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ks
