#include "models/themereading.h"

#include "domain/content/leadtext.h"
#include "domain/content/packagetext.h"
#include "models/markedorigin.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ThemeReading)
};

constexpr int deepestSection = 6;

/// Gathers the lines of one page.
class Page final {
public:
    explicit Page(const Workspace& workspace) : m_workspace(workspace) {}

    void add(ReadingKind kind, const QString& text, const QString& note = {}) {
        if (!text.isEmpty())
            m_lines.append({kind, text, note, 0, {}, Origin::Report});
    }
    void open(const QString& text) { add(ReadingKind::Open, text); }
    void link(const QString& text, const RowRef& to) {
        m_lines.append({ReadingKind::Link, text, {}, 0, to, Origin::Report});
    }

    template<class T>
    void prose(const T& row, const QString& text) {
        m_lines += proseLines(text, refOf(row), markedOriginOf(m_workspace, row));
    }
    /// A record as an item of a list: its first paragraph carries the mark, what follows stands below it.
    template<class T>
    void item(const T& row, const QString& text, const QString& note = {}) {
        QList<ReadingLine> lines = proseLines(text, refOf(row), markedOriginOf(m_workspace, row));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i == 0)
                lines[i].kind = ReadingKind::Item;
            else if (lines[i].kind == ReadingKind::Item || lines[i].kind == ReadingKind::Paragraph)
                lines[i].kind = ReadingKind::Detail;
        }
        if (!lines.isEmpty())
            lines.last().note = note;
        m_lines += lines;
    }
    const QList<ReadingLine>& lines() const { return m_lines; }

private:
    const Workspace& m_workspace;
    QList<ReadingLine> m_lines;
};

QString cityName(const Workspace& workspace, const std::optional<CityId>& id) {
    const City* city = id ? workspace.city(*id) : nullptr;
    return city ? city->name : QString();
}

void addJudgement(Page& page, const Workspace& workspace, const ThemeId& theme) {
    page.add(ReadingKind::Heading, Texts::tr("How the report judges it"));
    const ThemeJudgement* judgement = workspace.content.of<ThemeJudgement>().find({workspace.loadedRound, theme});
    if (!judgement) {
        page.open(Texts::tr("Open: this round has no judgement of the theme yet."));
        return;
    }
    page.prose(*judgement, judgement->text);
    page.prose(*judgement, judgement->note);
    if (!judgement->summary.isEmpty()) {
        page.add(ReadingKind::Subheading, Texts::tr("In the management summary"));
        page.prose(*judgement, judgement->summary);
    }
}

template<class T>
void addPoints(Page& page, const Workspace& workspace, const ThemeId& theme, const QString& heading,
               const QString& none) {
    page.add(ReadingKind::Heading, heading);
    const QList<const T*> rows = rowsInOrder<T>(workspace.content, [&](const T& row) { return row.theme == theme; });
    if (rows.isEmpty())
        page.open(none);
    for (const T* row : rows) {
        const QString city = cityName(workspace, row->city);
        page.item(*row, city.isEmpty() ? row->text : city + QStringLiteral(": ") + row->text, row->note);
    }
}

QString practiceText(const GoodPractice& row) {
    QString text = row.title;
    if (row.kind == PracticeKind::WeakPoint)
        text += Texts::tr(" (weak point)");
    return row.text.isEmpty() ? text : text + QLatin1Char('\n') + row.text;
}

QString practiceNote(const GoodPractice& row) {
    QStringList notes;
    if (!row.note.isEmpty())
        notes.append(row.note);
    if (!row.address.isEmpty())
        notes.append(row.address);
    else if (row.addressState == AddressState::Lost)
        notes.append(Texts::tr("The address of this link is open."));
    return notes.join(QStringLiteral(" · "));
}

void addPracticesOf(Page& page, const Workspace& workspace, const ThemeId& theme, const std::optional<CityId>& city,
                    PracticeKind kind) {
    QString who;
    QString heading;
    for (const GoodPractice* row : rowsInOrder<GoodPractice>(workspace.content, [&](const GoodPractice& each) {
             const bool information = each.kind == PracticeKind::Information;
             return each.theme == theme && each.city == city && information == (kind == PracticeKind::Information);
         })) {
        const QString name = row->city ? cityName(workspace, row->city) : row->subject;
        if (name != who)
            page.add(ReadingKind::Subheading, who = name);
        if (row->heading != heading)
            page.add(ReadingKind::Note, heading = row->heading);
        page.item(*row, practiceText(*row), practiceNote(*row));
    }
}

bool hasPractices(const Workspace& workspace, const ThemeId& theme, PracticeKind kind) {
    return std::any_of(workspace.content.of<GoodPractice>().begin(), workspace.content.of<GoodPractice>().end(),
                       [&](const auto& each) {
                           const bool information = each.second.kind == PracticeKind::Information;
                           return each.second.theme == theme && information == (kind == PracticeKind::Information);
                       });
}

void addPractices(Page& page, const Workspace& workspace, const ThemeId& theme, PracticeKind kind) {
    QList<City> cities = workspace.cities;
    std::stable_sort(cities.begin(), cities.end(),
                     [](const City& a, const City& b) { return a.memberOrder < b.memberOrder; });
    for (const City& city : cities)
        addPracticesOf(page, workspace, theme, city.id, kind);
    addPracticesOf(page, workspace, theme, std::nullopt, kind);
}

void addAdvice(Page& page, const Workspace& workspace, const ThemeId& theme) {
    page.add(ReadingKind::Heading, Texts::tr("Recommendations"));
    const auto about = [&](const auto& row) { return row.themes.contains(theme); };
    const QList<const Recommendation*> advice = rowsInOrder<Recommendation>(workspace.content, about);
    if (advice.isEmpty())
        page.open(Texts::tr("None in the top list for this theme."));
    for (const Recommendation* row : advice) {
        const QString number = row->number ? QString::number(*row->number) + QStringLiteral(". ") : QString();
        const QString longer = row->longTitle == row->title() ? QString() : row->longTitle;
        page.item(*row, number + row->title() + (longer.isEmpty() ? QString() : QLatin1Char('\n') + longer));
    }
    page.add(ReadingKind::Heading, Texts::tr("Work packages"));
    const QList<const WorkPackage*> packages = rowsInOrder<WorkPackage>(workspace.content, about);
    if (packages.isEmpty())
        page.open(Texts::tr("None for this theme."));
    for (const WorkPackage* row : packages) {
        QStringList leads;
        for (const WorkPackageLead& lead : row->leads)
            leads.append(leadText(workspace, lead));
        const QString number = row->number ? QString::number(*row->number) + QStringLiteral(". ") : QString();
        page.item(*row, number + row->title,
                  Texts::tr("Leads: %1 · %2").arg(leads.join(QStringLiteral(", ")), row->timing));
    }
    const ReportSection* reservation = sectionWithRole(workspace.content, SectionRole::packagesReservation);
    const QString reserved = reservation && !reservation->text.isEmpty()
                                 ? firstLine(reservation->text)
                                 : packageText::reservationOfAll(workspace).join(QLatin1Char(' '));
    if (!reserved.isEmpty())
        page.add(ReadingKind::Note, reserved);
}

void addSection(Page& page, const Workspace& workspace, const ReportSection& section, const TableTitle& titleOf,
                int depth) {
    const ReadingKind headings[] = {ReadingKind::Title, ReadingKind::Heading, ReadingKind::Subheading};
    page.add(headings[std::min(depth, 2)], section.title);
    page.prose(section, section.text);
    for (const QString& table : section.tables) {
        if (const QString title = titleOf ? titleOf(table) : QString(); !title.isEmpty())
            page.link(title, {reportTableEntity, table});
    }
    if (depth >= deepestSection)
        return;
    for (const ReportSection* below : rowsInOrder<ReportSection>(
             workspace.content, [&](const ReportSection& each) { return each.parent == section.id; }))
        addSection(page, workspace, *below, titleOf, depth + 1);
}

} // namespace

QList<ReadingLine> themeReading(const Workspace& workspace, const ThemeId& id) {
    Page page(workspace);
    const Theme* theme = workspace.theme(id);
    if (!theme)
        return {};
    page.add(ReadingKind::Heading, Texts::tr("What it is"));
    page.add(ReadingKind::Paragraph, theme->definition, theme->source);
    addJudgement(page, workspace, id);
    addPoints<Strength>(page, workspace, id, Texts::tr("Strengths"), Texts::tr("None recorded in this round."));
    addPoints<ImprovementPoint>(page, workspace, id, Texts::tr("Improvement points"),
                                Texts::tr("None recorded in this round."));
    page.add(ReadingKind::Heading, Texts::tr("Good practices"));
    if (!hasPractices(workspace, id, PracticeKind::Practice))
        page.open(Texts::tr("None recorded in this round."));
    addPractices(page, workspace, id, PracticeKind::Practice);
    if (hasPractices(workspace, id, PracticeKind::Information)) {
        page.add(ReadingKind::Heading, Texts::tr("For information"));
        addPractices(page, workspace, id, PracticeKind::Information);
    }
    addAdvice(page, workspace, id);
    return page.lines();
}

QList<ReadingLine> sectionReading(const Workspace& workspace, const ReportSectionId& id, const TableTitle& titleOf) {
    Page page(workspace);
    if (const ReportSection* section = workspace.content.of<ReportSection>().find(id))
        addSection(page, workspace, *section, titleOf, 0);
    return page.lines();
}

} // namespace ks
