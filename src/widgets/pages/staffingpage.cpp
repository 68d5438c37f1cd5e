#include "widgets/pages/staffingpage.h"

#include "charts/staffingview.h"
#include "domain/content/prose.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace ks {
namespace {

RecordsSetup fte() {
    return {QStringLiteral("fte"),
            QStringLiteral("fte_figure"),
            {{QStringLiteral("city_id")},
             {QStringLiteral("fte_hundredths"), StaffingPage::tr("open")},
             {QStringLiteral("subsidised_percent"), StaffingPage::tr("open")},
             {QStringLiteral("state")},
             {QStringLiteral("visibility")},
             {QStringLiteral("note")}},
            {QStringLiteral("state")},
            StaffingPage::tr("Full-time equivalents on climate tasks per city, as the HR benchmark counts them."),
            {5}};
}

RecordsSetup lekp() {
    return {QStringLiteral("lekp"),
            QStringLiteral("lekp_figure"),
            {{QStringLiteral("city_id")},
             {QStringLiteral("fte_hundredths"), StaffingPage::tr("open")},
             {QStringLiteral("note")},
             {QStringLiteral("domains")}},
            {},
            StaffingPage::tr("Full-time equivalents that LEKP-1 pays, approximately."),
            {2, 3}};
}

RecordsPage::Setup setup() {
    return {QStringLiteral("staffing"),
            StaffingPage::tr("FTE and LEKP"),
            {{StaffingPage::tr("HR benchmark"), fte()}, {StaffingPage::tr("LEKP-1"), lekp()}},
            {}};
}

/// The text as lines, items with a dash.
QString sectionText(const Workspace& workspace, const QString& role) {
    const ReportSection* section = sectionWithRole(workspace.content, role);
    QStringList lines;
    for (const ProseBlock& block : proseBlocks(section ? section->text : QString()))
        lines.append(block.kind == ProseBlock::Kind::Paragraph ? block.text : QStringLiteral("– ") + block.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

StaffingPage::StaffingPage(const PageContext& pageContext, QWidget* parent)
    : RecordsPage(pageContext, setup(), parent),
      m_fte(pageContext.session, StaffingFigure::Fte),
      m_lekp(pageContext.session, StaffingFigure::Lekp) {
    m_charts = {buildChart(m_fte, SectionRole::fteReservation), buildChart(m_lekp, SectionRole::lekpReservation)};
    for (QWidget* each : std::as_const(m_charts))
        addAbove(each);
    connect(findChild<QTabBar*>(QStringLiteral("staffingTabs")), &QTabBar::currentChanged, this,
            &StaffingPage::showChart);
    connect(&context().session, &Session::changed, this, &StaffingPage::fillTexts);
    fillTexts();
}

QWidget* StaffingPage::buildChart(StaffingModel& model, const QString& role) {
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 2));
    auto* view = new StaffingView(model, box);
    view->setBackgroundRole(QPalette::Window);
    view->setFixedHeight(view->sizeHint().height());
    auto* frame = new QScrollArea(box); // large letters in a low window leave no room for a bar per city
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frame->setMinimumHeight(6 * fontMetrics().height());
    frame->setMaximumHeight(view->height());
    frame->setAccessibleName(view->accessibleName());
    frame->setWidget(view);
    line->addWidget(frame, 3);
    auto* scroll = new QScrollArea(box);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Reservations to the figures"));
    auto* content = new TallContent;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, steps(*this, 1), 0);
    QLabel* caption = plainParagraph(tr("Read these figures with care"), content);
    caption->setFont(scaledFont(caption->font(), 1.0, QFont::DemiBold));
    QLabel* text = plainParagraph({}, content);
    text->setObjectName(QStringLiteral("reservation_") + role);
    column->addWidget(caption);
    if (&model == &m_lekp) {
        m_total = plainParagraph({}, content);
        m_total->setObjectName(QStringLiteral("lekpTotal"));
        column->addWidget(m_total);
    }
    column->addWidget(text);
    column->addStretch(1);
    m_texts.append({text, role});
    scroll->setWidget(content);
    line->addWidget(scroll, 2);
    return box;
}

void StaffingPage::showChart(int tab) {
    for (int i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setVisible(i == tab && (i == 0 ? m_fte : m_lekp).known() > 0);
}

void StaffingPage::fillTexts() {
    const Workspace& workspace = context().session.workspace();
    for (const auto& [label, role] : std::as_const(m_texts)) {
        label->setText(sectionText(workspace, role));
        label->setVisible(!label->text().isEmpty());
    }
    QStringList total{
        tr("In all %1 FTE, approximately, over %n city(ies); remarks stay out of the total.", nullptr, m_lekp.known())
            .arg(locale().toString(m_lekp.totalHundredths() / 100.0, 'g', 8)),
        m_lekp.addition(locale())};
    total.removeAll(QString());
    m_total->setText(total.join(QLatin1Char('\n')));
    showChart(currentTab());
}

} // namespace ks
