#include "widgets/form/linesview.h"

#include "domain/content/prose.h"
#include "session/session.h"
#include "widgets/form/heldwidth.h"
#include "widgets/form/recordlines.h"
#include "widgets/look/card.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace ks {
namespace {

/// The text of a section as lines, items with a dash.
QString sectionText(const Workspace& workspace, const QString& role) {
    const ReportSection* section = sectionWithRole(workspace.content, role);
    QStringList lines;
    for (const ProseBlock& block : proseBlocks(section ? section->text : QString()))
        lines.append(block.kind == ProseBlock::Kind::Paragraph ? block.text : QStringLiteral("– ") + block.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

LinesView::LinesView(const char* name, QWidget* parent) : StepArea(name, parent) {
    const int unit = steps(*this, 1);
    m_column = new QVBoxLayout(content());
    m_column->setContentsMargins(2 * unit, qRound(1.5 * unit), 2 * unit, 2 * unit);
    m_column->setSpacing(qRound(1.5 * unit));
    m_title = plainLabel({}, content());
    m_title->setWordWrap(true);
    m_title->setFont(scaledFont(m_title->font(), 1.2, QFont::DemiBold));
    m_title->hide();
    m_column->addWidget(m_title);
    m_column->addStretch(1);
}

void LinesView::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void LinesView::add(RecordLines* lines) {
    auto* card = new Card(content());
    auto* rows = new QVBoxLayout(card);
    const int unit = steps(*this, 1);
    rows->setContentsMargins(2 * unit, qRound(1.5 * unit), 2 * unit, qRound(1.5 * unit));
    rows->addWidget(lines);
    m_column->insertLayout(m_column->count() - 1, heldWidth(card, fontMetrics().averageCharWidth() * 110));
    m_lines.append(lines);
}

void LinesView::show(const CityId& city, const ThemeId& theme) {
    for (RecordLines* each : std::as_const(m_lines))
        each->show(city, theme);
}

void LinesView::refresh() {
    for (RecordLines* each : std::as_const(m_lines))
        each->refresh();
}

bool LinesView::flush() {
    bool done = true;
    for (RecordLines* each : std::as_const(m_lines))
        done = each->flush() && done;
    return done;
}

QWidget* LinesView::firstFocus() const {
    return m_lines.first()->firstFocus();
}

LinesView* makePointsView(const PageContext& context, QWidget* parent) {
    auto* view = new LinesView("themePoints", parent);
    view->setTitle(LinesView::tr("Strengths, improvement points and practices"));
    const QString text = QStringLiteral("text");
    view->add(new RecordLines(context,
                              {QStringLiteral("strength"),
                               LinesView::tr("Strengths"),
                               LinesView::tr("What the city does well on this theme."),
                               {text}},
                              view->content()));
    view->add(new RecordLines(context,
                              {QStringLiteral("improvement_point"),
                               LinesView::tr("Improvement points"),
                               LinesView::tr("What the city wants to do better on this theme."),
                               {text}},
                              view->content()));
    view->add(new RecordLines(context,
                              {QStringLiteral("good_practice"),
                               LinesView::tr("Good practices"),
                               LinesView::tr("What other cities can learn from."),
                               {QStringLiteral("title"), text, QStringLiteral("address")}},
                              view->content()));
    return view;
}

LinesView* makeFiguresView(const PageContext& context, QWidget* parent) {
    auto* view = new LinesView("figuresView", parent);
    view->setAccessibleName(LinesView::tr("Figures of the city"));
    auto* fte = new RecordLines(context,
                                {QStringLiteral("fte_figure"),
                                 LinesView::tr("FTE in the HR benchmark"),
                                 {},
                                 {QStringLiteral("fte_hundredths"), QStringLiteral("subsidised_percent"),
                                  QStringLiteral("state"), QStringLiteral("visibility"), QStringLiteral("note")},
                                 true,
                                 // As the report left figures out: who wants everyone to see it says so.
                                 {{QStringLiteral("visibility"), enumName(Visibility::SteeringGroup)}}},
                                view->content());
    auto* lekp = new RecordLines(context,
                                 {QStringLiteral("lekp_figure"),
                                  LinesView::tr("FTE by LEKP-1"),
                                  {},
                                  {QStringLiteral("fte_hundredths"), QStringLiteral("note"), QStringLiteral("domains"),
                                   QStringLiteral("domains_open_ended"), QStringLiteral("visibility")},
                                  true},
                                 view->content());
    const Workspace& workspace = context.session.workspace();
    const QString general =
        LinesView::tr("Cities do not all count in the same way: the figures are not fully comparable.");
    const QString fteText = sectionText(workspace, SectionRole::fteReservation);
    const QString lekpText = sectionText(workspace, SectionRole::lekpReservation);
    fte->setNote(fteText.isEmpty() ? general : fteText);
    lekp->setNote(lekpText.isEmpty() ? general : lekpText);
    view->add(fte);
    view->add(lekp);
    view->add(
        new RecordLines(context,
                        {QStringLiteral("climate_team"),
                         LinesView::tr("Climate team"),
                         LinesView::tr("How the city organises its climate team."),
                         {QStringLiteral("coordination"), QStringLiteral("coordination_note"),
                          QStringLiteral("placed_under"), QStringLiteral("lead_function"), QStringLiteral("note")},
                         true},
                        view->content()));
    return view;
}

} // namespace ks
