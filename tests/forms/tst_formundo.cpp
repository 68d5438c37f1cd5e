// Random edits of a form through a session on its file (H03): after each the file holds what the session shows; undone
// all together it is the form that it was, redone the form that it became.
#include "forms/openedform.h"

#include <random>

using namespace ks;
using namespace ks::test;

namespace tst_formundo {
namespace {

class Dice {
public:
    explicit Dice(unsigned seed) : m_random(seed) {}

    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    template<class List>
    auto any(const List& list) {
        return list.at(number(0, static_cast<int>(list.size()) - 1));
    }
    QString text() {
        static const QStringList parts = {"Het plan ", "é\n", "\t“3,5” ", "\\ / ", "{\"a\": [", "😀", "€ 1.000 ", ""};
        QString text;
        for (int i = number(0, 6); i > 0; --i)
            text += any(parts);
        return text;
    }
    Score score() {
        const int low = number(Quarters::lowest, Quarters::highest - 1);
        switch (number(0, 4)) {
        case 0:
            return betweenScore(low, number(low + 1, Quarters::highest));
        case 1:
            return Score::approximate(Quarters{low}).value();
        case 2:
            return Score::notApplicable();
        default:
            return quarterScore(low);
        }
    }

private:
    std::mt19937 m_random;
};

/// Puts, changes or takes away one row.
template<class T>
void touch(Edit& edit, const RoundContent& content, const T& row, bool remove) {
    const T* stored = content.of<T>().find(row.key());
    RowDelta<T> delta;
    if (stored)
        delta.before = *stored;
    if (!remove || !stored)
        delta.after = row;
    edit.deltas.push_back(delta);
}

class RandomEdits {
public:
    RandomEdits(const Workspace& workspace, unsigned seed) : m_workspace(workspace), m_dice(seed) {}

    Edit next() {
        Edit edit;
        edit.label = QStringLiteral("edit %1").arg(++m_number);
        for (int rows = m_dice.number(1, 3); rows > 0; --rows) {
            const std::size_t before = edit.deltas.size();
            addRow(edit);
            if (touchesTwice(edit))
                edit.deltas.resize(before);
        }
        return edit;
    }

private:
    static bool touchesTwice(const Edit& edit) {
        for (std::size_t i = 0; i + 1 < edit.deltas.size(); ++i) {
            if (keyOf(edit.deltas[i]) == keyOf(edit.deltas.back()))
                return true;
        }
        return false;
    }
    static QString keyOf(const Delta& delta) {
        return QString::number(delta.index()) + std::visit([](const auto& each) { return keyText(each.key()); }, delta);
    }

    void addRow(Edit& edit) {
        const RoundId round = m_workspace.loadedRound;
        const CityId city = m_workspace.cities.first().id;
        const RoundContent& content = m_workspace.content;
        const QuestionId question(
            m_dice.any(QStringList{"strategie-plan-volledig", "strategie-participatie", "aanpak-rollen"}));
        const ThemeId theme = content.of<Question>().find(question)->theme;
        const bool remove = m_dice.number(0, 3) == 0;
        switch (m_dice.number(0, 5)) {
        case 0: {
            const RespondentId who(m_dice.any(QStringList{"invuller-1", "invuller-2"}));
            return touch(edit, content,
                         Answer{round, city, who, question, m_dice.score(), m_dice.number(1, 3), m_dice.text(),
                                m_dice.number(0, 1) == 1},
                         remove);
        }
        case 1:
            return touch(edit, content, AgreedAnswer{round, city, question, m_dice.score(), {}, m_dice.text()}, remove);
        case 2:
            return touch(edit, content,
                         Evidence{EvidenceId(QStringLiteral("bewijs-%1").arg(m_dice.number(1, 6))),
                                  round,
                                  city,
                                  theme,
                                  question,
                                  {},
                                  m_dice.number(0, 9),
                                  m_dice.text(),
                                  QStringLiteral("https://example.org/%1").arg(m_number)},
                         remove);
        case 3: {
            Strength row;
            row.id = StrengthId(QStringLiteral("sterk-%1").arg(m_dice.number(1, 4)));
            row.round = round;
            row.theme = theme;
            row.city = city;
            row.text = m_dice.text();
            return touch(edit, content, row, remove);
        }
        case 4: {
            SelfEvaluation row = *content.of<SelfEvaluation>().find({round, city});
            row.note = m_dice.text();
            row.lastQuestion = question;
            return touch(edit, content, row, false);
        }
        default: {
            RowDelta<ThemeScore> delta;
            const ScoreKey cell{round, theme, city};
            if (const ThemeScore* stored = m_workspace.scores.find(cell))
                delta.before = *stored;
            delta.after = ThemeScore{cell, m_dice.score(), {}, {}, m_dice.score(), m_dice.text()};
            edit.deltas.push_back(delta);
        }
        }
    }

    const Workspace& m_workspace;
    Dice m_dice;
    int m_number = 0;
};

struct Shown {
    Table<ThemeScore> scores;
    RoundContent content;

    bool operator==(const Shown&) const = default;
};

Shown shown(const Workspace& workspace) {
    return {workspace.scores, workspace.content};
}

} // namespace

TEST_CASE("200 random edits of a form: the file follows each, and all are undone and redone (H03)") {
    constexpr unsigned seed = 1;
    OpenedForm open;
    const Shown start = shown(open.workspace());
    RandomEdits edits(open.workspace(), seed);
    Dice dice(seed + 100);
    int steps = 0;
    for (int i = 0; i < 200; ++i) {
        const Edit edit = edits.next();
        const Result<void> done = open.session->apply(edit);
        INFO(i << ": " << (done ? QString() : done.error().text + done.error().detail).toStdString());
        REQUIRE(done.ok());
        ++steps;
        if (dice.number(0, 9) == 0) { // back and forth on the way
            REQUIRE(open.session->undo().ok());
            REQUIRE(open.session->redo().ok());
        }
        if (i % 10 == 0)
            REQUIRE((shown(formIn(open.path).workspace) == shown(open.workspace())));
    }
    const Shown end = shown(open.workspace());
    CHECK((shown(formIn(open.path).workspace) == end));

    while (open.session->canUndo())
        REQUIRE(open.session->undo().ok());
    CHECK((shown(open.workspace()) == start));
    CHECK((shown(formIn(open.path).workspace) == start));
    while (open.session->canRedo())
        REQUIRE(open.session->redo().ok());
    CHECK((shown(open.workspace()) == end));
    open.open();
    CHECK((shown(open.workspace()) == end));
}

} // namespace tst_formundo
