#include "widgets/pages/helppage.h"

#include "domain/analysis/helpoffers.h"
#include "domain/editkeys.h"
#include "domain/scoretext.h"
#include "models/markedorigin.h"
#include "report/content/helptable.h"
#include "session/searchentries.h"
#include "session/session.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/reading/readingview.h"
#include "widgets/shell/places.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ks {
namespace {

class Reading final {
public:
    Reading(const Workspace& workspace, const QLocale& locale) : m_workspace(workspace), m_locale(locale) {}

    QList<ReadingLine> lines() {
        for (const HelpOffer& each : helpOffers(m_workspace))
            addTheme(each);
        return m_lines;
    }

private:
    void add(ReadingKind kind, const QString& text, const RowRef& row = {}, Origin origin = Origin::Report) {
        m_lines.append({kind, text, {}, 0, row, origin});
    }

    void addTheme(const HelpOffer& offer) {
        const Theme* theme = m_workspace.theme(offer.theme);
        add(ReadingKind::Heading, theme ? theme->name : offer.theme.value);
        add(ReadingKind::Subheading, HelpPage::tr("Can help"));
        for (const ScoredCity& each : offer.high) {
            addCity(offer.theme, each);
            addPractices(each);
        }
        if (offer.high.isEmpty())
            add(ReadingKind::Open, HelpPage::tr("No city scores high on this theme."));
        add(ReadingKind::Subheading, HelpPage::tr("Could use help"));
        for (const ScoredCity& each : offer.low)
            addCity(offer.theme, each);
        if (offer.low.isEmpty())
            add(ReadingKind::Paragraph, HelpPage::tr("No city scores low on this theme."));
    }

    void addCity(const ThemeId& theme, const ScoredCity& standing) {
        const City* city = m_workspace.city(standing.city);
        add(ReadingKind::Item,
            HelpPage::tr("%1: %2", "city, score")
                .arg(city ? city->name : standing.city.value, longScoreText(standing.score, m_locale)),
            {SearchKind::score, editKeys::of(m_workspace.cell(standing.city, theme))});
    }

    void addPractices(const ScoredCity& standing) {
        for (const GoodPractice* each : standing.practices)
            add(ReadingKind::Detail, each->title.isEmpty() ? each->text : each->title, refOf(*each),
                markedOriginOf(m_workspace, *each));
        if (standing.practices.isEmpty())
            add(ReadingKind::Detail, HelpPage::tr("No practice of this city is recorded on this theme."));
    }

    const Workspace& m_workspace;
    QLocale m_locale;
    QList<ReadingLine> m_lines;
};

} // namespace

HelpPage::HelpPage(const PageContext& context, QWidget* parent) : Page(parent), m_context(withContent(context)) {
    setObjectName(QStringLiteral("helpPage"));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit);
    QLabel* title = plainLabel(tr("Who can help whom"), this);
    makeHeading(title);
    QLabel* rule = plainParagraph(helpRule(), this);
    makeQuiet(rule);
    m_reading = new ReadingView(m_lines, this);
    m_reading->setObjectName(QStringLiteral("helpReading"));
    m_reading->setAccessibleName(title->text());
    rows->addWidget(title);
    rows->addWidget(rule);
    rows->addWidget(m_reading, 1);
    connect(m_reading, &ReadingView::recordActivated, this, [this](const RowRef& record) {
        leadTo(m_context.navigator, m_context.session.workspace(), SearchPlace{record.entity, record.key});
    });
    connect(&m_context.session, &Session::changed, this, [this](const Change& change) {
        if (change.everything || !change.scores.empty() || concerns<GoodPractice>(change))
            fill();
    });
    fill();
}

void HelpPage::fill() {
    m_lines.setLines(Reading(m_context.session.workspace(), locale()).lines());
}

QWidget* HelpPage::firstFocus() {
    return m_reading;
}

} // namespace ks
