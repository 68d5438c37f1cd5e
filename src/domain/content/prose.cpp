#include "domain/content/prose.h"

namespace ks {
namespace {

/// The number of "12. text"; 0 when the line does not begin so.
int leadingNumber(const QString& line, qsizetype& length) {
    qsizetype digits = 0;
    while (digits < line.size() && digits < 3 && line.at(digits) >= QLatin1Char('0') &&
           line.at(digits) <= QLatin1Char('9'))
        ++digits;
    if (digits == 0 || line.mid(digits, 2) != QStringLiteral(". "))
        return 0;
    length = digits + 2;
    return line.left(digits).toInt();
}

ProseBlock blockOf(const QString& line) {
    const QString trimmed = line.trimmed();
    const bool indented = line.startsWith(QStringLiteral("  ")) || line.startsWith(QLatin1Char('\t'));
    if (trimmed.startsWith(QStringLiteral("- ")))
        return {indented ? ProseBlock::Kind::Detail : ProseBlock::Kind::Item, trimmed.mid(2).trimmed(), 0};
    if (trimmed.startsWith(QStringLiteral("> ")))
        return {ProseBlock::Kind::Quote, trimmed.mid(2).trimmed(), 0};
    qsizetype length = 0;
    if (const int number = leadingNumber(trimmed, length); number > 0)
        return {ProseBlock::Kind::Item, trimmed.mid(length).trimmed(), number};
    return {ProseBlock::Kind::Paragraph, trimmed, 0};
}

/// Ends what a sentence enumerates, so that the next one can follow it.
QString withStop(const QString& text) {
    return text.isEmpty() || QStringLiteral(".!?:…").contains(text.back()) ? text : text + QLatin1Char('.');
}

} // namespace

QList<ProseBlock> proseBlocks(const QString& text) {
    QList<ProseBlock> blocks;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            blocks.append(blockOf(line));
    }
    return blocks;
}

QString firstLine(const QString& text) {
    const QList<ProseBlock> blocks = proseBlocks(text);
    return blocks.isEmpty() ? QString() : blocks.first().text;
}

QStringList sentences(const QString& text) {
    QStringList found;
    for (const ProseBlock& block : proseBlocks(text)) {
        const bool item = block.kind == ProseBlock::Kind::Item || block.kind == ProseBlock::Kind::Detail;
        if (item && !found.isEmpty())
            found.last() = withStop(found.last()) + QLatin1Char(' ') + block.text;
        else
            found.append(block.text);
    }
    for (QString& each : found)
        each = withStop(each);
    return found;
}

} // namespace ks
