#include "report/render/html/htmloutline.h"

#include "report/render/celltext.h"

#include <algorithm>

namespace ks {
namespace {

constexpr QLatin1String ownPrefix("ks-");

/// Gives each kind of block its place and remembers how deep the last heading was.
class Placing {
public:
    HtmlPlace operator()(const ReportHeading& heading) {
        m_depth = std::clamp(heading.level, 1, m_depth + 1);
        return {m_ids.unique(heading.anchor.isEmpty() ? QStringLiteral("heading") : heading.anchor), m_depth + 1};
    }
    HtmlPlace operator()(const ReportTable& table) {
        return {m_ids.unique(table.id.isEmpty() ? QStringLiteral("table") : table.id), m_depth + 2};
    }
    HtmlPlace operator()(const ReportPicture& picture) {
        return {m_ids.unique(picture.id.isEmpty() ? QStringLiteral("picture") : picture.id), 0};
    }
    HtmlPlace operator()(const ReportParagraph&) const { return {}; }
    HtmlPlace operator()(const ReportList&) const { return {}; }

private:
    HtmlIds m_ids;
    int m_depth = 0;
};

QString outlineText(const ReportBlock& block) {
    if (const auto* heading = std::get_if<ReportHeading>(&block))
        return heading->text;
    const auto* table = std::get_if<ReportTable>(&block);
    return table ? numberedTitle(*table) : QString();
}

bool isLetter(QChar character) {
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool fitsInId(QChar character) {
    return isLetter(character) || (character >= u'0' && character <= u'9') || character == u'-' || character == u'_';
}

} // namespace

QString HtmlIds::unique(const QString& wanted) {
    QString base = wanted;
    for (QChar& character : base) {
        if (!fitsInId(character))
            character = QLatin1Char('-');
    }
    if (base.isEmpty() || !isLetter(base.at(0)) || base.startsWith(ownPrefix))
        base.prepend(QLatin1String("p-"));
    QString id = base;
    for (int number = 2; m_taken.contains(id); ++number)
        id = base + QLatin1Char('-') + QString::number(number);
    m_taken.insert(id);
    return id;
}

QString HtmlIds::own(const char* part, const QString& of) {
    const QString name = ownPrefix + QLatin1String(part);
    return of.isEmpty() ? name : name + QLatin1Char('-') + of;
}

HtmlOutline::HtmlOutline(const ReportDocument& document) {
    Placing placing;
    for (const ReportBlock& block : document.blocks) {
        const HtmlPlace place = std::visit([&](const auto& each) { return placing(each); }, block);
        m_places.append(place);
        if (place.level > 0)
            m_entries.append({place.level, place.id, outlineText(block)});
    }
}

} // namespace ks
