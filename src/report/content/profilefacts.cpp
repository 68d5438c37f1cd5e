#include "report/content/profilefacts.h"

#include "domain/content/leadtext.h"
#include "domain/evaluation/cityevaluation.h"
#include "report/content/contentnotes.h"
#include "report/content/reportlanguage.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ProfileFacts)
};

QString hundredthsText(int hundredths, const QLocale& locale) {
    return numberText(hundredths / 100.0, 2, locale);
}

QString forSteeringGroup() {
    return Texts::tr("for the steering group");
}

/// With it that not everybody may see the figure.
template<class Figure>
QString noteOf(const Figure& figure) {
    QStringList parts{figure.note, figure.visibility == Visibility::Everyone ? QString() : forSteeringGroup()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

/// Writes the sections one after the other.
class Sections final {
public:
    Sections(const Workspace& workspace, const CityProfile& profile, const TableFilter& filter, const QLocale& locale)
        : m_workspace(workspace), m_profile(profile), m_filter(filter), m_locale(locale), m_origins(workspace) {}

    ProfileFacts write();

private:
    QString name(const ThemeId& id) const {
        const Theme* theme = m_workspace.theme(id);
        return theme ? theme->name : id.value;
    }
    template<class Point>
    ProfileSection points(const char* id, const QString& title, QList<const Point*> ProfileTheme::*of,
                          const QString& none);
    ProfileSection practices();
    ProfileSection team();
    ProfileSection fte();
    ProfileSection lekp();
    ProfileSection packages(const char* id, const QString& title, const QList<ProfilePackage>& rows,
                            const QString& none);
    ProfileSection form();
    ProfileSection open() const;
    void addForm(ProfileSection& section);
    template<class T>
    ProfileFact fact(const T& row, const QString& text, const QString& note, const QString& theme = {}) {
        return {theme, text, note, refOf(row), originOf(m_workspace.content, row), m_origins.add(row)};
    }

    const Workspace& m_workspace;
    const CityProfile& m_profile;
    const TableFilter& m_filter;
    QLocale m_locale;
    RowOrigins m_origins;
};

template<class Point>
ProfileSection Sections::points(const char* id, const QString& title, QList<const Point*> ProfileTheme::*of,
                                const QString& none) {
    ProfileSection section{QLatin1String(id), title, {}, none};
    for (const ProfileTheme& theme : m_profile.themes) {
        for (const Point* each : theme.*of)
            section.facts.append(fact(*each, each->text, each->note, name(theme.theme)));
    }
    section.more = Texts::tr("all of them stand in the chapters of the themes");
    return section;
}

ProfileSection Sections::practices() {
    ProfileSection section{QStringLiteral("practices"),
                           Texts::tr("Good practices"),
                           {},
                           Texts::tr("No good practice of this city is recorded.")};
    for (const ProfileTheme& theme : m_profile.themes) {
        for (const GoodPractice* each : theme.practices) {
            QString text = each->title.isEmpty() ? each->text : each->title;
            if (each->kind == PracticeKind::WeakPoint)
                text = Texts::tr("%1 (weak point, no good practice)").arg(text);
            section.facts.append(fact(*each, text, {}, name(theme.theme)));
        }
    }
    section.more = Texts::tr("they stand in the report, with each theme");
    return section;
}

ProfileSection Sections::team() {
    ProfileSection section{QStringLiteral("team"),
                           Texts::tr("Climate team"),
                           {},
                           Texts::tr("Nothing is recorded of its climate team."),
                           true};
    const ClimateTeam* team = m_profile.team;
    if (!team)
        return section;
    QStringList parts;
    if (team->coordination != TeamCoordination::Open)
        parts.append(team->coordination == TeamCoordination::Central ? Texts::tr("coordinated centrally, city-wide")
                                                                     : Texts::tr("no central coordination"));
    if (!team->placedUnder.isEmpty())
        parts.append(Texts::tr("belongs to %1").arg(team->placedUnder));
    if (!team->leadFunction.isEmpty())
        parts.append(Texts::tr("led by: %1").arg(team->leadFunction));
    QStringList notes{team->coordinationNote, team->note};
    notes.removeAll(QString());
    const QString text =
        parts.isEmpty() ? Texts::tr("recorded, but with nothing filled in") : parts.join(QStringLiteral("; "));
    section.facts.append(fact(*team, text, notes.join(QLatin1Char(' '))));
    return section;
}

ProfileSection Sections::fte() {
    ProfileSection section{
        QStringLiteral("fte"), Texts::tr("FTE (HR benchmark)"), {}, Texts::tr("The source does not say."), true};
    const FteFigure* figure = m_profile.fte;
    if (!figure)
        return section;
    if (isClosed(*figure, m_filter)) {
        section.facts.append({{}, forSteeringGroup(), {}, refOf(*figure)});
        return section;
    }
    QStringList parts;
    if (figure->state == FteState::NotTaken)
        parts.append(Texts::tr("did not take part"));
    else if (figure->state == FteState::Withheld)
        parts.append(Texts::tr("took part, not in the report"));
    else if (figure->hundredths)
        parts.append(Texts::tr("%1 FTE").arg(hundredthsText(*figure->hundredths, m_locale)));
    if (figure->subsidisedPercent)
        parts.append(Texts::tr("%1 % subsidised").arg(*figure->subsidisedPercent));
    if (!parts.isEmpty() || !figure->note.isEmpty())
        section.facts.append(
            {{}, parts.isEmpty() ? section.none : parts.join(QStringLiteral(", ")), figure->note, refOf(*figure)});
    return section;
}

ProfileSection Sections::lekp() {
    ProfileSection section{
        QStringLiteral("lekp"), Texts::tr("FTE (LEKP-1, approx.)"), {}, Texts::tr("The source does not say."), true};
    const LekpFigure* figure = m_profile.lekp;
    if (!figure)
        return section;
    if (isClosed(*figure, m_filter)) {
        section.facts.append({{}, forSteeringGroup(), {}, refOf(*figure)});
        return section;
    }
    QStringList domains = figure->domains;
    if (figure->domainsOpenEnded)
        domains.append(QStringLiteral("…"));
    QStringList parts{figure->hundredths ? Texts::tr("%1 FTE").arg(hundredthsText(*figure->hundredths, m_locale))
                                         : QString(),
                      domains.join(QStringLiteral(", "))};
    parts.removeAll(QString());
    if (!parts.isEmpty() || !figure->note.isEmpty())
        section.facts.append(
            {{}, parts.isEmpty() ? section.none : parts.join(QStringLiteral(": ")), figure->note, refOf(*figure)});
    section.more = Texts::tr("all of it stands in the table of LEKP-1");
    return section;
}

ProfileSection Sections::packages(const char* id, const QString& title, const QList<ProfilePackage>& rows,
                                  const QString& none) {
    ProfileSection section{QLatin1String(id), title, {}, none};
    for (const ProfilePackage& each : rows) {
        const QString number =
            each.package->number ? QString::number(*each.package->number) + QStringLiteral(" · ") : QString();
        const QString timing = each.package->timing.isEmpty() ? Texts::tr("timing open") : each.package->timing;
        QString text = QStringLiteral("%1%2 · %3").arg(number, each.package->title, timing);
        const bool certain = each.lead->certainty == Certainty::Certain && each.lead->note.isEmpty();
        section.facts.append(fact(*each.package, text, certain ? QString() : leadText(m_workspace, *each.lead)));
    }
    section.more = Texts::tr("all of them stand in the table of work packages");
    return section;
}

void Sections::addForm(ProfileSection& section) {
    const SelfEvaluation& form = *m_profile.evaluation;
    const RowRef row = refOf(form);
    const auto date = [](const QDate& day) { return day.toString(QStringLiteral("d/MM/yyyy")); };
    QStringList parts;
    if (form.state == EvaluationState::NotStarted)
        parts.append(form.sentOn.isValid() ? Texts::tr("sent on %1, not started").arg(date(form.sentOn))
                                           : Texts::tr("not started"));
    else if (form.state == EvaluationState::InProgress)
        parts.append(Texts::tr("in progress"));
    if (m_profile.handedIn) {
        const Submission& last = *m_profile.handedIn;
        const QDate day = form.handedInOn.isValid() ? form.handedInOn : last.receivedAt.toDateTime().date();
        parts.append(Texts::tr("hand-in %1 of %2").arg(last.sequence).arg(date(day)));
        parts.append(last.confirmed ? Texts::tr("confirmed by the city") : Texts::tr("not confirmed by the city yet"));
    } else if (form.handedInOn.isValid()) {
        parts.append(Texts::tr("handed in on %1").arg(date(form.handedInOn)));
    }
    const CityEvaluation evaluation(m_workspace, m_profile.city);
    parts.append(
        Texts::tr("%1 of %2 themes complete").arg(evaluation.completeThemes()).arg(evaluation.themes().size()));
    section.facts.append({{}, parts.join(QStringLiteral("; ")), form.noScoreReason, row});
}

ProfileSection Sections::form() {
    const Round* round = m_workspace.round();
    ProfileSection section{QStringLiteral("form"),
                           Texts::tr("Handed in"),
                           {},
                           round && round->baseline
                               ? Texts::tr("The scores were taken over from the report; there is no form.")
                               : Texts::tr("No form was made in this round.")};
    if (m_profile.evaluation)
        addForm(section);
    return section;
}

/// What nobody has filled in yet, in the order of the page.
ProfileSection Sections::open() const {
    ProfileSection section{QStringLiteral("open"), Texts::tr("Still open"), {}, Texts::tr("Nothing.")};
    QStringList levels;
    QStringList targets;
    for (const ProfileTheme& each : m_profile.themes) {
        const ScoreKind kind = each.layers.own.kind();
        if (!each.layers.own.hasValue() && kind != ScoreKind::NotApplicable)
            levels.append(name(each.theme));
        if (!each.target && kind != ScoreKind::NotApplicable)
            targets.append(name(each.theme));
    }
    const auto add = [&](const QString& text) { section.facts.append({{}, text}); };
    const auto themes = [&](const QStringList& names) {
        return names.size() == m_profile.themes.size() ? Texts::tr("all themes") : joinedWithAnd(names);
    };
    if (!levels.isEmpty())
        add(Texts::tr("no level: %1", "themes").arg(themes(levels)));
    if (!targets.isEmpty())
        add(Texts::tr("no target: %1", "themes").arg(themes(targets)));
    if (m_profile.evaluation && !m_profile.handedIn)
        add(Texts::tr("not handed in yet"));
    return section;
}

ProfileFacts Sections::write() {
    QList<ProfileSection> sections{
        points<Strength>("strengths", Texts::tr("Strengths"), &ProfileTheme::strengths,
                         Texts::tr("None of this city alone; those of the cities together stand with the themes.")),
        points<ImprovementPoint>(
            "improvements", Texts::tr("Improvement points"), &ProfileTheme::improvements,
            Texts::tr("None of this city alone; those of the cities together stand with the themes.")),
        practices(),
        team(),
        fte(),
        lekp(),
        packages("leads", Texts::tr("Leads work packages"), m_profile.leads, Texts::tr("Leads no work package."))};
    if (!m_profile.partnerOf.isEmpty())
        sections.append(packages("partner", Texts::tr("Partner in packages"), m_profile.partnerOf, {}));
    sections.append(form());
    sections.append(open());
    return {sections, m_origins.source(), m_origins.notes()};
}

} // namespace

ProfileFacts profileFacts(const Workspace& workspace, const CityProfile& profile, const TableFilter& filter,
                          const QLocale& locale) {
    return Sections(workspace, profile, filter, locale).write();
}

QString profileRule() {
    return Texts::tr(
        "Place 1 is the highest; equal values share a place. “Between” counts at its midpoint; “can be” is the "
        "best and the worst place when each “between” is read low or high. The median and the mean of the "
        "city are over its own themes with a value.");
}

} // namespace ks
