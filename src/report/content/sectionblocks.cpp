#include "report/content/sectionblocks.h"

#include "report/content/contentnotes.h"
#include "report/content/runningtext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SectionBlocks)
};

/// Where the text comes from and what became of it; empty for a text that is the report's own or has none.
QString noteOf(const Workspace& workspace, const ReportSection& section) {
    RowOrigins origins(workspace);
    const QString mark = origins.add(section);
    const Provenance* from = provenanceOf(workspace.content, refOf(section));
    QStringList parts;
    if (from && from->restated)
        parts.append(from->section.isEmpty() || from->section == section.title
                         ? Texts::tr("given in short after the report of June 2025")
                         : Texts::tr("given in short after the report of June 2025, “%1”").arg(from->section));
    if (!mark.isEmpty())
        parts.append(mark);
    QString note = parts.join(QStringLiteral("; "));
    if (!note.isEmpty())
        note[0] = note[0].toUpper();
    return note.isEmpty() ? note : note + QLatin1Char('.');
}

} // namespace

QList<ReportBlock> sectionText(const Workspace& workspace, const ReportSection& section, int level) {
    QList<ReportBlock> blocks{ReportHeading{level, section.title, section.id.value}};
    const QList<ReportBlock> text = runningText(section.text);
    blocks += text;
    const QString note = text.isEmpty() ? QString() : noteOf(workspace, section);
    if (!note.isEmpty())
        blocks.append(ReportParagraph{note, ParagraphStyle::Note});
    return blocks;
}

bool travelsWithTable(const ReportSection& section) {
    static const QStringList roles = {SectionRole::practicesIntroduction, SectionRole::teamsIntroduction,
                                      SectionRole::toolsIntroduction,     SectionRole::fteReservation,
                                      SectionRole::lekpReservation,       SectionRole::recommendationsNote,
                                      SectionRole::packagesReservation,   SectionRole::leadRole};
    return roles.contains(section.role);
}

} // namespace ks
