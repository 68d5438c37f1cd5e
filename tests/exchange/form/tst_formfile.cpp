#include "support/filledform.h"
#include "support/testsupport.h"

using namespace ks;
using test::emptyForm;
using test::filledForm;
using test::formModel;

namespace tst_formfile {
namespace {

FormFile readBack(const QByteArray& bytes) {
    const Result<FormFile> form = readForm(bytes, formModel());
    if (!form)
        FAIL(form.error().text.toStdString());
    return *form;
}

Error refusal(const QByteArray& bytes) {
    const Result<FormFile> form = readForm(bytes, formModel());
    REQUIRE_FALSE(form.ok());
    return form.error();
}

QByteArray with(const QByteArray& bytes, const QByteArray& from, const QByteArray& to) {
    REQUIRE(bytes.contains(from));
    QByteArray changed = bytes;
    return changed.replace(changed.indexOf(from), from.size(), to);
}

} // namespace

TEST_CASE("a form without answers and one with every kind of row come back as they were") {
    for (const FormFile& form : {emptyForm(), filledForm()}) {
        const QByteArray bytes = writeForm(form);
        const FormFile again = readBack(bytes);
        CHECK((again == form));
        CHECK(writeForm(again) == bytes);
    }
}

TEST_CASE("format and version stand first in a form") {
    CHECK(writeForm(emptyForm())
              .simplified()
              .startsWith(R"({ "format": "klimaatspiegel-self-evaluation", "formatVersion": 1, )"));
}

TEST_CASE("every kind of score and every quarter comes back from a form as it was (E03)") {
    QList<Score> scores = {Score::missing(), Score::unscored(), Score::notApplicable(), Score::approximate({}).value()};
    for (int low = Quarters::lowest; low <= Quarters::highest; ++low) {
        scores.append(test::quarterScore(low));
        scores.append(Score::approximate(Quarters{low}).value());
        for (int high = low + 1; high <= Quarters::highest; ++high)
            scores.append(test::betweenScore(low, high));
    }
    REQUIRE(scores.size() == 4 + 17 + 17 + 136);
    FormFile form = filledForm();
    const ScoreKey cell = form.workspace.cell(form.city().id, ThemeId("strategie"));
    for (const Score& score : std::as_const(scores)) {
        form.workspace.scores.put({cell, score, {}, {}, score, {}});
        CHECK((readBack(writeForm(form)) == form));
    }
}

TEST_CASE("what is of another city or round, or of somebody who answers nothing, is not written (G01)") {
    FormFile form = filledForm();
    const QByteArray bytes = writeForm(form);
    RoundContent& content = form.workspace.content;
    content.of<Person>().put({PersonId("persoon-9"), "Iemand Anders", "ander@example.org", {}});
    Strength foreign = content.of<Strength>().begin()->second;
    foreign.id = StrengthId("sterk-9");
    foreign.city = CityId("gent");
    content.of<Strength>().put(foreign);
    Strength ofAll = foreign;
    ofAll.id = StrengthId("sterk-8");
    ofAll.city.reset();
    content.of<Strength>().put(ofAll);
    content.of<Target>().put({form.workspace.loadedRound, ThemeId("strategie"), CityId("gent"), {}, {}, {}});
    form.workspace.scores.put({{form.workspace.loadedRound, ThemeId("strategie"), CityId("gent")}, {}, {}, {}, {}, {}});
    CHECK(writeForm(form) == bytes);
}

TEST_CASE("a hand-in is found again with its content, free of names and of how far filling in is") {
    FormFile form = filledForm();
    const Submission sent = test::handIn(form, 1, {});
    CHECK(handInState(form) == HandInState::Frozen);
    CHECK_FALSE(sent.content.contains("Voorbeeld Naam"));
    CHECK_FALSE(sent.content.contains("persoon-1"));
    CHECK_FALSE(sent.content.contains("null"));
    CHECK_FALSE(sent.content.contains("inProgress"));
    const FormFile again = readBack(writeForm(form));
    CHECK((again == form));
    REQUIRE(lastHandIn(again));
    CHECK(lastHandIn(again)->content == sent.content);
    CHECK(sent.digest.size() == 64);
}

TEST_CASE("a correction in progress is a form that is not handed in, and the next number when it is") {
    FormFile form = filledForm();
    const Submission first = test::handIn(form, 1, {});
    RoundContent& content = form.workspace.content;
    SelfEvaluation evaluation = content.of<SelfEvaluation>().begin()->second;
    evaluation.state = EvaluationState::InProgress;
    content.of<SelfEvaluation>().put(evaluation);
    Answer answer = content.of<Answer>().begin()->second;
    answer.score = test::quarterScore(20);
    content.of<Answer>().put(answer);
    CHECK(handInState(form) == HandInState::EditedSince);
    const FormFile working = readBack(writeForm(form));
    CHECK(handInState(working) == HandInState::EditedSince);
    CHECK(lastHandIn(working)->content.isEmpty());
    const Submission second = test::handIn(form, 2, first.digest);
    CHECK(second.digest != first.digest);
    CHECK(handInState(readBack(writeForm(form))) == HandInState::Frozen);
}

TEST_CASE("a level that was altered after handing in is refused while the digest is kept (G04)") {
    FormFile form = filledForm();
    const Submission sent = test::handIn(form, 1, {});
    const QByteArray bytes = writeForm(form);
    const QByteArray altered = with(bytes, R"("quarters": 11)", R"("quarters": 12)");
    const Error error = refusal(altered);
    CHECK(error.code == ErrorCode::InvalidFile);
    CHECK(error.detail == "handIns");
    CHECK(error.text.contains("changed after that"));
    // With the digest altered as well it is accepted: a digest is no proof of who sent it.
    FormFile other = filledForm();
    Answer answer =
        *other.workspace.content.of<Answer>().find({other.workspace.loadedRound, CityId("aalst"),
                                                    RespondentId("invuller-1"), QuestionId("strategie-plan-volledig")});
    answer.score = test::quarterScore(12);
    other.workspace.content.of<Answer>().put(answer);
    const QString digest = formDigest(canonicalForm(other, sent));
    const FormFile accepted = readBack(with(altered, sent.digest.toLatin1(), digest.toLatin1()));
    CHECK(handInState(accepted) == HandInState::Frozen);
    CHECK_FALSE(lastHandIn(accepted)->confirmed);
}

TEST_CASE("a form that says it was handed in and holds no hand-in is refused") {
    FormFile form = filledForm();
    test::handIn(form, 1, {});
    form.workspace.content.of<Submission>().clear();
    CHECK(refusal(writeForm(form)).detail == "handIns");
}

TEST_CASE("a form of a later format asks for a newer program, or is read where it says that it can be (C07)") {
    const QByteArray bytes = writeForm(filledForm());
    const QByteArray version = R"("formatVersion": 1)";
    CHECK(refusal(with(bytes, version, R"("formatVersion": 2)")).code == ErrorCode::NewerFile);
    CHECK(refusal(with(bytes, version, R"("formatVersion": 2, "readableBy": 2)")).code == ErrorCode::NewerFile);
    const FormFile later =
        readBack(with(bytes, version, R"("formatVersion": 2, "readableBy": 1, "colour": {"a": [1]})"));
    CHECK(later.fromNewerProgram);
    FormFile same = filledForm();
    same.fromNewerProgram = true;
    CHECK((later == same));
    CHECK(refusal(with(bytes, version, R"("formatVersion": 1, "colour": 1)")).detail == "colour");
}

TEST_CASE("what no file may carry is left out of what is written, and refused where it is read (C05)") {
    FormFile form = filledForm();
    SelfEvaluation evaluation = form.workspace.content.of<SelfEvaluation>().begin()->second;
    evaluation.note = QString::fromUtf8("a\u202Eb\u2066c\r\nd\x01") + QChar(0xD800) + "e" + QChar(0xDC00);
    form.workspace.content.of<SelfEvaluation>().put(evaluation);
    const QByteArray bytes = writeForm(form);
    CHECK(readBack(bytes).workspace.content.of<SelfEvaluation>().begin()->second.note ==
          QString::fromUtf8("abc\nd\uFFFDe\uFFFD"));
    for (const char* bad : {"a\\u202eb", "a\\u0007b", "a\\rb", "a\\u0000b", "a\\ud800b", "\xff"}) {
        CAPTURE(bad);
        CHECK(refusal(with(bytes, "Besproken op", bad)).code == ErrorCode::InvalidFile);
    }
    CHECK(readForm("\xEF\xBB\xBF" + bytes, formModel()).ok());
}

TEST_CASE("a form that could not be read again is not written for saving") {
    FormFile form = filledForm();
    const Result<QByteArray> saved = writeReadableForm(form, formModel());
    REQUIRE(saved.ok());
    CHECK(*saved == writeForm(form));
    SelfEvaluation evaluation = form.workspace.content.of<SelfEvaluation>().begin()->second;
    evaluation.note = QString(FormLimits::text + 1, 'a');
    form.workspace.content.of<SelfEvaluation>().put(evaluation);
    const Result<QByteArray> refused = writeReadableForm(form, formModel());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().detail == "evaluation.note");
}

} // namespace tst_formfile
