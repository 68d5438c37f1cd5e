// Random edits through every editor of the program over a real file (H03): the records of every kind with each of their
// fields, what follows from one another, ratings and places, kept lists, agendas, the grid, adjustments, the
// questionnaire. Undone all together the file is what it was, redone what it became.
#include "storage/openfile.h"
#include "support/contentfixture.h"
#include "support/rounds.h"
#include "support/testsupport.h"

#include "domain/analysis/prioritising.h"
#include "session/adjustmentcommands.h"
#include "session/agendacommands.h"
#include "session/commands.h"
#include "session/evaluation/questionnairecommands.h"
#include "session/ratingcommands.h"
#include "session/records/followups.h"
#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"

#include <random>

using namespace ks;
using namespace ks::test;

namespace tst_editorsonfile {
namespace {

Workspace everything() {
    Workspace workspace = reportGrid(false);
    workspace.content = fullContent();
    return workspace;
}

class Editor {
public:
    Editor(Session& session, unsigned seed) : m_session(session), m_dice(seed) {}

    /// An edit that a person could make now; empty where the dice ask for what is refused, or for nothing new.
    Edit next() {
        switch (number(0, 13)) {
        case 0: {
            const RecordType& kind = type();
            // A member is made with its person, in a dialog of its own.
            return kind.canAdd() && kind.entity() != SteeringMember::entity ? added(addWithDefaults(now(), kind, {}))
                                                                            : Edit();
        }
        case 1: {
            const RecordType& kind = type();
            return kind.canRemove() ? taken(kind.remove(now(), key(kind))) : Edit();
        }
        case 2: {
            const RecordType& kind = type();
            return kind.canMove() ? taken(kind.move(now(), key(kind), number(0, 1) == 0 ? -1 : 1)) : Edit();
        }
        case 3:
            return follow();
        case 4:
            return rate();
        case 5:
            return taken(proposeAgenda(now(), any<Meeting>(), QDate(2026, number(1, 12), 1)));
        case 6:
            return taken(setScore(now(), now().cell(any(now().cities).id, any(now().themes).id),
                                  *Score::exact({number(4, 20)}), QStringLiteral("verbeterd")));
        case 7:
            return taken(adjust(now(), {{any(now().themes).id},
                                        *Score::exact({number(4, 20)}),
                                        QStringLiteral("besproken"),
                                        AdjustmentSource::Workshop,
                                        QDate(2025, 1, number(1, 28)),
                                        QStringLiteral("stuurgroep")}));
        case 8:
            return question();
        default:
            return field();
        }
    }
    const QSet<QString>& touched() const { return m_touched; }

private:
    const Workspace& now() const { return m_session.workspace(); }
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_dice); }
    template<class T>
    T any(const QList<T>& list) {
        return list[number(0, static_cast<int>(list.size()) - 1)];
    }
    template<class T>
    typename T::Key any() {
        QList<typename T::Key> keys;
        for (const auto& [id, row] : now().content.of<T>())
            keys.append(id);
        return keys.isEmpty() ? typename T::Key() : any(keys);
    }
    const RecordType& type() { return *any(recordTypes()); }
    QString key(const RecordType& kind) {
        const QStringList keys = kind.keys(now());
        return keys.isEmpty() ? QString() : any(keys);
    }
    Edit taken(const Result<Edit>& edit) {
        if (!edit)
            return {};
        for (const Delta& each : edit->deltas)
            m_touched.insert(std::visit(
                []<class T>(const RowDelta<T>&) {
                    if constexpr (requires { T::entity; })
                        return QString(QLatin1String(T::entity));
                    else
                        return QStringLiteral("grid");
                },
                each));
        return *edit;
    }
    Edit added(const Result<RecordAddition>& addition) { return addition ? taken(addition->edit) : Edit(); }

    Edit follow() {
        const RecordType& kind = type();
        const QList<FollowUp> offered = number(0, 2) == 0 ? followUpsOf(any(now().themes).id, any(now().cities).id)
                                                          : followUpsOf(now(), {kind.entity(), key(kind)});
        return offered.isEmpty() ? Edit() : added(makeFollowUp(now(), any(offered)));
    }
    Edit rate() {
        const RecommendationId id = any<Recommendation>();
        switch (number(0, 4)) {
        case 0:
            return taken(agreeOnRatings(now(), id, number(1, 5), number(1, 5)));
        case 1:
            return taken(agreeOnRating(now(), id, static_cast<RatingCriterion>(number(0, 2)),
                                       number(0, 3) == 0 ? std::nullopt : std::optional(number(1, 5))));
        case 2:
            return taken(placeByHand(now(), id, number(1, 4), 9, QStringLiteral("eerst dit")));
        case 3:
            return taken(placeByFigures(now(), id));
        default:
            return taken(keepTopList(now(), number(1, 10),
                                     {{}, QDate(2026, 5, number(1, 28)), {}, {}, number(0, 1) == 1}, someMoment()));
        }
    }
    Edit question() {
        const auto made = [&](const Result<QuestionnaireEdit>& edit) {
            return edit ? taken(Result<Edit>(edit->edit)) : Edit();
        };
        const WordingKey wording = any<QuestionWording>();
        switch (number(0, 4)) {
        case 0:
            return made(addStatement(now(), any<QuestionnaireVersion>(), any(now().themes).id, text()));
        case 1:
            return made(rewordStatement(now(), wording, static_cast<StatementText>(number(0, 4)), text()));
        case 2:
            return made(describeLevel(now(), wording, number(1, 5), text()));
        case 3:
            return made(moveStatement(now(), wording, number(-2, 2)));
        default:
            return made(retireStatement(now(), wording));
        }
    }
    QString text() {
        static const QStringList parts = {"Het plan ", "- punt\n", "\t“3,5” ", "\\ / ", "<b>&", "😀", "€ 1.000 "};
        QString text;
        for (int i = number(0, 5); i > 0; --i)
            text += any(parts);
        return text;
    }
    QStringList some(const QList<FieldChoice>& choices) {
        QStringList keys;
        for (const FieldChoice& each : choices) {
            if (!each.key.isEmpty() && keys.size() < 4 && number(0, 3) == 0)
                keys.append(each.key);
        }
        return keys;
    }
    QVariant value(const FieldInfo& info) {
        const QList<FieldChoice> choices = choicesFor(now(), info);
        switch (info.kind) {
        case FieldKind::Line:
            return text().simplified();
        case FieldKind::Text:
            return text();
        case FieldKind::Lines:
            return text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        case FieldKind::Address:
            return number(0, 1) == 0 ? QString() : QStringLiteral("https://example.org/%1").arg(number(1, 99));
        case FieldKind::Cities:
        case FieldKind::Themes:
        case FieldKind::Choices:
            return some(choices);
        case FieldKind::City:
        case FieldKind::Theme:
        case FieldKind::Organisation:
        case FieldKind::Choice:
            return choices.isEmpty() ? QString() : any(choices).key;
        case FieldKind::Number:
        case FieldKind::Hundredths:
            return number(0, 4) == 0 ? QVariant() : QVariant(number(info.minimum, std::min(info.maximum, 9)));
        case FieldKind::Date:
            return number(0, 4) == 0 ? QDate() : QDate(2026, number(1, 12), number(1, 28));
        case FieldKind::Flag:
            break;
        }
        return number(0, 1) == 1;
    }
    Edit field() {
        const RecordType& kind = type();
        const QList<FieldInfo> fields = kind.fields();
        const QString row = key(kind);
        const int at = number(0, static_cast<int>(fields.size()) - 1);
        if (row.isEmpty() || fields[at].readOnly || fields[at].listOnly)
            return {};
        return taken(kind.setValue(now(), row, at, value(fields[at])));
    }

    Session& m_session;
    std::mt19937 m_dice;
    QSet<QString> m_touched;
};

/// The rows that one of the two has and the other has not, and nothing of the thousands that are the same.
QString differences(const QStringList& found, const QStringList& expected) {
    QStringList lines;
    for (const QString& each : found) {
        if (!expected.contains(each))
            lines.append("+ " + each);
    }
    for (const QString& each : expected) {
        if (!found.contains(each))
            lines.append("- " + each);
    }
    return lines.join('\n');
}

} // namespace

TEST_CASE("500 random edits through every editor undone and redone: the file is the start, then the end (H03)") {
    const auto seed = static_cast<unsigned>(GENERATE(range(1, 1 + rounds(20, 2))));
    CAPTURE(seed);
    OpenFile open(everything());
    open.hurry();
    Session& session = *open.session;
    REQUIRE(session.needContent().ok());
    const QStringList start = logicalDump(open.store->database());
    Editor editor(session, seed);
    int done = 0;
    for (int tried = 0; done < 500; ++tried) {
        REQUIRE(tried < 50000);
        const Edit edit = editor.next();
        if (edit.isEmpty())
            continue;
        session.endMerging();
        const Result<void> applied = session.apply(edit);
        INFO(edit.label.toStdString()
             << ": " << (applied ? QString() : applied.error().text + applied.error().detail).toStdString());
        REQUIRE(applied.ok());
        CHECK_FALSE(edit.label.isEmpty()); // the menu names each step
        ++done;
    }
    CHECK(editor.touched().size() >= 25); // of the kinds of rows
    const QStringList end = logicalDump(open.store->database());
    CHECK(end != start);
    const RoundContent shown = session.workspace().content;
    CHECK(*open.store->loadContent(session.workspace().loadedRound) == shown);

    int undone = 0;
    for (; session.canUndo(); ++undone) {
        const QString step = session.undoText();
        const Result<void> back = session.undo();
        INFO("undoing " << step.toStdString() << ": "
                        << (back ? QString() : back.error().text + back.error().detail).toStdString());
        REQUIRE(back.ok());
    }
    CHECK(undone == 500);
    CHECK(differences(logicalDump(open.store->database()), start) == QString());
    while (session.canRedo())
        REQUIRE(session.redo().ok());
    CHECK(differences(logicalDump(open.store->database()), end) == QString());
    CHECK(session.workspace().content == shown);
    CHECK(open.store->checkIntegrity()->isEmpty());
}

} // namespace tst_editorsonfile
