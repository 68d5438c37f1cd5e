#include "domain/analysis/workspacecomparison.h"

#include "domain/scoretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WorkspaceComparison)
};

using Kind = WorkspaceDifference::Kind;

/// What an adjustment lies over: a theme, or one cell of it.
struct Layered {
    ThemeId theme;
    std::optional<CityId> city;

    auto operator<=>(const Layered&) const = default;
};

QString timeText(Timestamp moment, const QLocale& locale) {
    if (moment.isNull())
        return Texts::tr("unknown");
    const QDateTime time = moment.toDateTime();
    return locale.toString(time.date(), QLocale::ShortFormat) + time.toString(QStringLiteral(" HH:mm:ss"));
}

template<class T>
QString namesOf(const QList<T>& all) {
    QStringList names;
    for (const T& each : all)
        names.append(each.name);
    return names.join(QStringLiteral(", "));
}

QString roundText(const Round& round, const QLocale& locale) {
    QStringList parts{round.name, roundStateTitle(round.state)};
    if (!round.period.isEmpty())
        parts.insert(1, round.period);
    if (round.startsOn.isValid())
        parts.append(Texts::tr("starts on %1").arg(locale.toString(round.startsOn, QLocale::ShortFormat)));
    if (round.endsOn.isValid())
        parts.append(Texts::tr("ends on %1").arg(locale.toString(round.endsOn, QLocale::ShortFormat)));
    if (round.questionnaire)
        parts.append(Texts::tr("questionnaire %1").arg(round.questionnaire->value));
    return parts.join(QStringLiteral(" · "));
}

/// Latest first, a line each.
QString layersText(QList<Adjustment> layers, const QLocale& locale) {
    std::sort(layers.begin(), layers.end(),
              [](const Adjustment& a, const Adjustment& b) { return a.sequence > b.sequence; });
    QStringList lines;
    for (const Adjustment& each : std::as_const(layers))
        lines.append(adjustmentSummary(each, locale) + QStringLiteral(" · ") + each.reason);
    return lines.isEmpty() ? Texts::tr("still open") : lines.join(QLatin1Char('\n'));
}

/// The score of `row` (null: nothing stored), with its wording and source where `other` has another one.
QString cellText(const ThemeScore* row, const ThemeScore* other, const QLocale& locale) {
    if (!row)
        return longScoreText(Score::missing(), locale);
    QString text = longScoreText(row->score, locale);
    if (saysMore(row->wording, row->score) && !(other && other->wording == row->wording))
        text += QStringLiteral(" “%1”").arg(row->wording);
    if (other && row->source != other->source)
        text += QStringLiteral(" · ") + (row->source.isEmpty() ? Texts::tr("entered in this program") : row->source);
    if (!row->reason.isEmpty() && !(other && other->reason == row->reason))
        text += QStringLiteral(" · ") + row->reason;
    if (row->derived && !(other && other->derived == row->derived))
        text += QStringLiteral(" · ") + Texts::tr("from the answers: %1").arg(longScoreText(*row->derived, locale));
    return text;
}

class Comparing final {
public:
    Comparing(const Workspace& here, const Workspace& there, const QLocale& locale)
        : m_here(here), m_there(there), m_locale(locale) {}

    QList<WorkspaceDifference> run();

private:
    void compareInfo();
    template<class T>
    void compareModel(const QString& where, const QList<T>& here, const QList<T>& there);
    void compareRounds();
    void compareRound(const Round& here, const Round& there);
    void compareGlobalScores(const Round& round);
    void compareCells(const Round& round);
    QString wholeRoundText(const Workspace& workspace, const Round& round) const;
    void note(Kind kind, const QString& where, const QString& here, const QString& there);

    std::map<Layered, QList<Adjustment>> layersOf(const Workspace& workspace, const RoundId& round) const;
    const City* city(const CityId& id) const;
    const Theme* theme(const ThemeId& id) const;
    QString place(const Round& round, const ThemeId& theme, const std::optional<CityId>& city) const;
    /// Sorts like the rows of the grid; what is in neither model comes last.
    std::pair<int, int> rank(const ThemeId& theme, const std::optional<CityId>& city) const;

    const Workspace& m_here;
    const Workspace& m_there;
    QLocale m_locale;
    QList<WorkspaceDifference> m_found;
};

QList<WorkspaceDifference> Comparing::run() {
    compareInfo();
    compareModel(Texts::tr("Cities"), m_here.cities, m_there.cities);
    compareModel(Texts::tr("Themes"), m_here.themes, m_there.themes);
    compareModel(Texts::tr("Levels"), m_here.levels, m_there.levels);
    compareRounds();
    return m_found;
}

void Comparing::note(Kind kind, const QString& where, const QString& here, const QString& there) {
    if (here != there)
        m_found.append({kind, where, here, there});
}

void Comparing::compareInfo() {
    const WorkspaceInfo& here = m_here.info;
    const WorkspaceInfo& there = m_there.info;
    if (here.id != there.id)
        note(Kind::Identity, Texts::tr("Which workspace it is"), Texts::tr("this workspace"),
             Texts::tr("another workspace, made apart from this one"));
    note(Kind::Title, Texts::tr("Title of the workspace"), here.title, there.title);
    note(Kind::LastChange, Texts::tr("Time of the last change"), timeText(here.changedAt, m_locale),
         timeText(there.changedAt, m_locale));
}

template<class T>
void Comparing::compareModel(const QString& where, const QList<T>& here, const QList<T>& there) {
    if (here == there)
        return;
    const QString namesHere = namesOf(here);
    const QString namesThere = namesOf(there);
    if (namesHere != namesThere)
        note(Kind::Model, where, namesHere, namesThere);
    else
        note(Kind::Model, where, Texts::tr("as in this window"), Texts::tr("with other texts or another order"));
}

void Comparing::compareRounds() {
    for (const Round& here : m_here.roundsInOrder()) {
        if (const Round* there = m_there.rounds.find(here.id))
            compareRound(here, *there);
        else
            note(Kind::Round, here.name, wholeRoundText(m_here, here), Texts::tr("is not there"));
    }
    for (const Round& there : m_there.roundsInOrder()) {
        if (!m_here.rounds.find(there.id))
            note(Kind::Round, there.name, Texts::tr("is not there"), wholeRoundText(m_there, there));
    }
}

void Comparing::compareRound(const Round& here, const Round& there) {
    note(Kind::Round, here.name, roundText(here, m_locale), roundText(there, m_locale));
    compareGlobalScores(here);
    compareCells(here);
}

void Comparing::compareGlobalScores(const Round& round) {
    const auto here = layersOf(m_here, round.id);
    const auto there = layersOf(m_there, round.id);
    QList<Layered> all;
    for (const auto& [over, layers] : here)
        all.append(over);
    for (const auto& [over, layers] : there) {
        if (here.find(over) == here.end())
            all.append(over);
    }
    std::sort(all.begin(), all.end(), [this](const Layered& a, const Layered& b) {
        return std::pair(rank(a.theme, a.city), a) < std::pair(rank(b.theme, b.city), b);
    });
    const auto textOf = [this](const std::map<Layered, QList<Adjustment>>& layers, const Layered& over) {
        const auto found = layers.find(over);
        return layersText(found == layers.end() ? QList<Adjustment>() : found->second, m_locale);
    };
    for (const Layered& over : std::as_const(all)) {
        const QString where = place(round, over.theme, over.city);
        note(Kind::GlobalScore,
             over.city ? Texts::tr("Adjustment %1").arg(where) : Texts::tr("Global score %1").arg(where),
             textOf(here, over), textOf(there, over));
    }
}

void Comparing::compareCells(const Round& round) {
    std::set<ScoreKey> keys;
    for (const Workspace* side : {&m_here, &m_there}) {
        for (const auto& [key, row] : side->scores) {
            if (key.round == round.id)
                keys.insert(key);
        }
    }
    QList<ScoreKey> ordered(keys.begin(), keys.end());
    std::stable_sort(ordered.begin(), ordered.end(), [this](const ScoreKey& a, const ScoreKey& b) {
        return rank(a.theme, a.city) < rank(b.theme, b.city);
    });
    for (const ScoreKey& key : std::as_const(ordered)) {
        const ThemeScore* here = m_here.scores.find(key);
        const ThemeScore* there = m_there.scores.find(key);
        note(Kind::Score, place(round, key.theme, key.city), cellText(here, there, m_locale),
             cellText(there, here, m_locale));
    }
}

QString Comparing::wholeRoundText(const Workspace& workspace, const Round& round) const {
    const auto stored = std::count_if(workspace.scores.begin(), workspace.scores.end(),
                                      [&](const auto& entry) { return entry.first.round == round.id; });
    return roundText(round, m_locale) + QStringLiteral(" · ") +
           Texts::tr("%n score(s)", nullptr, static_cast<int>(stored));
}

std::map<Layered, QList<Adjustment>> Comparing::layersOf(const Workspace& workspace, const RoundId& round) const {
    std::map<Layered, QList<Adjustment>> layers;
    for (const auto& [id, row] : workspace.adjustments) {
        if (row.round == round)
            layers[{row.theme, row.city}].append(row);
    }
    return layers;
}

const City* Comparing::city(const CityId& id) const {
    const City* here = m_here.city(id);
    return here ? here : m_there.city(id);
}

const Theme* Comparing::theme(const ThemeId& id) const {
    const Theme* here = m_here.theme(id);
    return here ? here : m_there.theme(id);
}

QString Comparing::place(const Round& round, const ThemeId& themeId, const std::optional<CityId>& cityId) const {
    QStringList parts;
    if (cityId) {
        const City* of = city(*cityId);
        parts.append(of ? of->name : cityId->value);
    }
    const Theme* on = theme(themeId);
    parts.append(on ? on->name : themeId.value);
    if (m_here.rounds.size() > 1 || m_there.rounds.size() > 1)
        parts.append(round.name);
    return parts.join(QStringLiteral(", "));
}

std::pair<int, int> Comparing::rank(const ThemeId& themeId, const std::optional<CityId>& cityId) const {
    constexpr int last = 1'000'000;
    const City* of = cityId ? city(*cityId) : nullptr;
    const Theme* on = theme(themeId);
    return {!cityId ? 0 : of ? of->gridOrder : last, on ? on->gridOrder : last};
}

} // namespace

QList<WorkspaceDifference> differencesBetween(const Workspace& here, const Workspace& there, const QLocale& locale) {
    return Comparing(here, there, locale).run();
}

} // namespace ks
