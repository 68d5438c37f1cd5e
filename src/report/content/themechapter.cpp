#include "report/content/themechapter.h"

#include "report/content/benchmarktables.h"
#include "report/content/climateteamstable.h"
#include "report/content/contentnotes.h"
#include "report/content/ftetable.h"
#include "report/content/lekptable.h"
#include "report/content/practicestable.h"
#include "report/content/recommendationstable.h"
#include "report/content/runningtext.h"
#include "report/content/themescorestable.h"
#include "report/content/workpackagestable.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ThemeChapter)
};

/// A chapter as it is written, block by block.
class Chapter final {
public:
    Chapter(const BuildContext& context, const Theme& theme)
        : m_context(context), m_workspace(context.workspace), m_theme(theme), m_level(context.level) {}

    QList<ReportBlock> build();

private:
    void heading(const QString& part, const QString& text) {
        m_blocks.append(ReportHeading{m_level + 1, text, themeChapterId(m_theme) + QLatin1Char(':') + part});
    }
    void note(const QString& text) {
        if (!text.isEmpty())
            m_blocks.append(ReportParagraph{text, ParagraphStyle::Note});
    }
    void notes(const RowOrigins& origins) {
        QStringList lines = origins.notes();
        lines.append(origins.source());
        note(lines.join(QLatin1Char(' ')));
    }
    bool standsHere(const QString& tableId) const { return !m_context.elsewhere.contains(tableId); }
    bool isTheme(const char* id) const { return m_theme.id.value == QLatin1String(id); }

    void judgement();
    void scores();
    template<class Point>
    void points(const QString& part, const QString& title, const QString& none);
    void climateTeams();
    void staffing();
    void practices();
    void monitoringTools();
    void recommendations();
    void workPackages();

    const BuildContext& m_context;
    const Workspace& m_workspace;
    const Theme& m_theme;
    int m_level;
    QList<ReportBlock> m_blocks;
};

void Chapter::judgement() {
    const ThemeJudgement* row = m_workspace.content.of<ThemeJudgement>().find({m_workspace.loadedRound, m_theme.id});
    if (!row || row->text.isEmpty()) {
        m_blocks.append(ReportParagraph{Texts::tr("No judgement of this theme is recorded."), ParagraphStyle::Open});
        return;
    }
    RowOrigins origins(m_workspace);
    const QString mark = origins.add(*row);
    m_blocks += runningText(row->text, ParagraphStyle::Lead);
    for (const QString& each : sentences(row->note))
        note(each);
    if (!row->summary.isEmpty())
        m_blocks.append(ReportParagraph{
            Texts::tr("In the management summary: %1").arg(sentences(row->summary).join(QLatin1Char(' '))),
            ParagraphStyle::Body});
    if (!mark.isEmpty())
        note(Texts::tr("This judgement was %1.", "changed/added after the report").arg(mark));
    notes(origins);
}

void Chapter::scores() {
    heading(QStringLiteral("scores"), Texts::tr("Maturity assessment"));
    m_blocks.append(themeScoresTable(m_workspace, m_context.filter, m_theme));
    m_blocks.append(themeDistribution(m_context, m_theme));
    if (const ReportBlock cities = standingsBlock(m_context, m_theme); std::holds_alternative<ReportPicture>(cities))
        m_blocks.append(cities); // without a picture it would only repeat the first table
}

template<class Point>
void Chapter::points(const QString& part, const QString& title, const QString& none) {
    heading(part, title);
    RowOrigins origins(m_workspace);
    ReportList list{true, {}};
    for (const Point* row : rowsInOrder<Point>(m_workspace.content, [&](const Point& each) {
             return each.theme == m_theme.id && isShown(each.city, m_context.filter);
         })) {
        ReportListItem item = listItem(row->text);
        const City* city = row->city ? m_workspace.city(*row->city) : nullptr;
        if (city)
            item.text = Texts::tr("%1: %2", "city, point").arg(city->name, item.text);
        QStringList below = sentences(row->note);
        below.append(origins.add(*row));
        below.removeAll(QString());
        item.note = below.join(QLatin1Char(' '));
        list.items.append(item);
    }
    if (list.items.isEmpty()) {
        m_blocks.append(ReportParagraph{none, ParagraphStyle::Open});
        return;
    }
    m_blocks.append(list);
    notes(origins);
}

void Chapter::climateTeams() {
    if (!isTheme("aanpak") || !standsHere(QStringLiteral("climate-teams")))
        return;
    heading(QStringLiteral("teams"), Texts::tr("Climate teams"));
    m_blocks.append(climateTeamsTable(m_workspace, m_context.filter));
}

void Chapter::staffing() {
    if (!isTheme("hr-cultuur"))
        return;
    if (standsHere(QStringLiteral("fte"))) {
        heading(QStringLiteral("fte"), Texts::tr("HR benchmark"));
        m_blocks += tableWithPicture(m_context, pictureId::fte, fteTable(m_workspace, m_context.filter));
    }
    if (standsHere(QStringLiteral("lekp"))) {
        heading(QStringLiteral("lekp"), Texts::tr("LEKP benchmark"));
        m_blocks += tableWithPicture(m_context, pictureId::lekp, lekpTable(m_workspace, m_context.filter));
    }
}

void Chapter::practices() {
    heading(QStringLiteral("practices"), Texts::tr("Good practices"));
    const ReportTable table = practicesOfTheme(m_workspace, m_context.filter, m_theme);
    if (table.rows.isEmpty())
        m_blocks.append(ReportParagraph{Texts::tr("No good practices are recorded here."), ParagraphStyle::Open});
    else
        m_blocks.append(table);
}

void Chapter::monitoringTools() {
    if (!isTheme("monitoring") || !standsHere(QStringLiteral("monitoring-tools")))
        return;
    heading(QStringLiteral("tools"), Texts::tr("Systems and tools"));
    m_blocks.append(monitoringToolsTable(m_workspace, m_context.filter));
}

void Chapter::recommendations() {
    if (!standsHere(QStringLiteral("recommendations")))
        return;
    heading(QStringLiteral("recommendations"), Texts::tr("Recommendations"));
    const ReportTable table = recommendationsOfTheme(m_workspace, m_context.filter, m_theme);
    if (table.rows.isEmpty())
        m_blocks.append(
            ReportParagraph{Texts::tr("/ (no recommendation for this theme in the top 10)"), ParagraphStyle::Body});
    else
        m_blocks.append(table);
}

void Chapter::workPackages() {
    if (!standsHere(QStringLiteral("work-packages")))
        return;
    const ReportTable table = workPackagesOfTheme(m_workspace, m_context.filter, m_theme);
    if (table.rows.isEmpty())
        return;
    heading(QStringLiteral("packages"), Texts::tr("Work packages"));
    m_blocks.append(table);
}

QList<ReportBlock> Chapter::build() {
    if (!m_context.embedded)
        m_blocks.append(ReportHeading{m_level, themeChapterTitle(m_workspace, m_theme), themeChapterId(m_theme)});
    judgement();
    scores();
    points<Strength>(QStringLiteral("strengths"), Texts::tr("Strengths"), Texts::tr("No strengths are recorded."));
    climateTeams();
    points<ImprovementPoint>(QStringLiteral("improvement"), Texts::tr("Points for improvement"),
                             Texts::tr("No points for improvement are recorded."));
    staffing();
    practices();
    monitoringTools();
    recommendations();
    workPackages();
    return m_blocks;
}

} // namespace

QString themeChapterId(const Theme& theme) {
    return QStringLiteral("theme:") + theme.id.value;
}

QString themeChapterTitle(const Workspace& workspace, const Theme& theme) {
    const auto sections = rowsInOrder<ReportSection>(
        workspace.content, [&](const ReportSection& each) { return each.tables.contains(themeChapterId(theme)); });
    if (!sections.isEmpty())
        return sections.first()->title;
    return Texts::tr("Theme %1 | %2", "number, name").arg(QString::number(theme.chapterOrder), theme.name);
}

QList<ReportBlock> themeChapter(const BuildContext& context, const Theme& theme) {
    return Chapter(context, theme).build();
}

} // namespace ks
