#include "exchange/form/answersreader.h"
#include "exchange/form/formrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormFile)
};

constexpr int formatVersion = 1;
constexpr int latestVersion = 999'999;
const QLatin1String formatName("klimaatspiegel-self-evaluation");

/// One sentence for people; the place is the detail.
Error refused(const QString& where, const QString& what) {
    const QString text = where.isEmpty()
                             ? Texts::tr("This form cannot be read: %1 Nothing was taken from it and nothing was "
                                         "changed; ask for the file to be sent again.")
                                   .arg(what)
                             : Texts::tr("This form cannot be read. At %1: %2 Nothing was taken from it and nothing "
                                         "was changed; ask for the file to be sent again.")
                                   .arg(where, what);
    return {ErrorCode::InvalidFile, text, where};
}

/// The same, where the sentence says of itself what it is about and the place is for programs only.
Error refusedAsWhole(const QString& where, const QString& what) {
    Error error = refused({}, what);
    error.detail = where;
    return error;
}

std::optional<int> wholeNumber(const JsonNode& document, const char* key) {
    const JsonNode* found = document.member(QLatin1String(key));
    bool whole = found && found->kind == JsonNode::Kind::Number;
    const int number = whole ? found->text.toInt(&whole) : 0;
    return whole && number >= 1 && number <= latestVersion ? std::optional(number) : std::nullopt;
}

/// Whether a later version of the program wrote the file. Errors: InvalidFile (another kind of file), NewerFile.
Result<bool> isNewer(const JsonNode& document) {
    const JsonNode* format = document.member(QStringLiteral("format"));
    if (!format || format->kind != JsonNode::Kind::Text || format->text != formatName)
        return refused({}, Texts::tr("this is no self-evaluation of Klimaatspiegel."));
    const std::optional<int> version = wholeNumber(document, "formatVersion");
    if (!version)
        return refused(QStringLiteral("formatVersion"), Texts::tr("the version of the form is a whole number from 1."));
    if (*version <= formatVersion)
        return false;
    const std::optional<int> readableBy = wholeNumber(document, "readableBy");
    if (readableBy && *readableBy <= formatVersion)
        return true;
    return Error{ErrorCode::NewerFile,
                 Texts::tr("This form needs a newer version of the program: it has format %1, this program reads up to "
                           "%2. Nothing was changed; install the newer version, then open the form again.")
                     .arg(*version)
                     .arg(formatVersion),
                 QStringLiteral("formatVersion")};
}

class FormReading final {
public:
    FormReading(JsonFields& root, const Workspace& model) : m_root(root), m_model(model) {}

    FormFile run() {
        m_root.expect(QStringLiteral("format"), formatName);
        m_root.integer(QStringLiteral("formatVersion"), 1, latestVersion);
        readHead();
        readQuestionnaire();
        Workspace& own = m_form.workspace;
        const RowsPlace place{m_model, own.loadedRound, m_city, m_version, own.content, own.content};
        for (JsonFields& fields : m_root.objects(QStringLiteral("people"), FormLimits::rows))
            readRow<Person>(fields, place, own.content);
        readAnswers(m_root, place, own.content, own.scores);
        formRules::checkPeople(m_root, own.content);
        for (JsonFields& fields : m_root.objects(QStringLiteral("strengths"), FormLimits::rows))
            readRow<Strength>(fields, place, own.content);
        for (JsonFields& fields : m_root.objects(QStringLiteral("improvementPoints"), FormLimits::rows))
            readRow<ImprovementPoint>(fields, place, own.content);
        for (JsonFields& fields : m_root.objects(QStringLiteral("practices"), FormLimits::rows))
            readRow<GoodPractice>(fields, place, own.content);
        if (std::optional<JsonFields> fields = m_root.objectOrNull(QStringLiteral("fte")))
            readRow<FteFigure>(*fields, place, own.content);
        if (std::optional<JsonFields> fields = m_root.objectOrNull(QStringLiteral("lekp")))
            readRow<LekpFigure>(*fields, place, own.content);
        readClimateTeam(place);
        readEarlier();
        readHandIns();
        m_root.done();
        return m_form;
    }

private:
    void readHead() {
        Workspace& own = m_form.workspace;
        JsonFields fields = m_root.object(QStringLiteral("workspace"));
        own.info.id = WorkspaceId(formValues::id(fields, QStringLiteral("id")));
        own.info.title = fields.text(QStringLiteral("title"), FormLimits::text);
        own.info.createdAt = formValues::moment(fields, QStringLiteral("createdAt"));
        own.info.changedAt = formValues::moment(fields, QStringLiteral("changedAt"));
        fields.done();
        own.themes = m_model.themes;
        own.levels = m_model.levels;
        own.contentLoaded = true;
        m_city = CityId(formValues::id(m_root, QStringLiteral("city")));
        const City* city = m_model.city(m_city);
        if (!city)
            formValues::reportUnknown(m_root, QStringLiteral("city"), m_city.value);
        own.cities = {city ? *city : City{}};
        JsonFields roundFields = m_root.object(QStringLiteral("round"));
        const Round round = readRound(roundFields);
        own.loadedRound = round.id;
        own.rounds.put(round);
        if (!round.questionnaire)
            roundFields.report(QStringLiteral("questionnaire"), Texts::tr("a form has a questionnaire."));
    }

    static Round readRound(JsonFields& fields) {
        Round round;
        round.id = RoundId(formValues::id(fields, QStringLiteral("id")));
        round.name = fields.text(QStringLiteral("name"), FormLimits::text);
        round.period = fields.text(QStringLiteral("period"), FormLimits::text);
        const QString state = fields.text(QStringLiteral("state"), FormLimits::line);
        if (const std::optional<RoundState> known = roundStateFromName(state))
            round.state = *known;
        else
            formValues::reportUnknown(fields, QStringLiteral("state"), state);
        round.baseline = fields.flag(QStringLiteral("baseline"));
        round.sequence = fields.integer(QStringLiteral("sequence"), 0, 9999);
        round.startsOn = formValues::dateOrNull(fields, QStringLiteral("startsOn"));
        round.endsOn = formValues::dateOrNull(fields, QStringLiteral("endsOn"));
        if (!fields.takeNull(QStringLiteral("questionnaire")))
            round.questionnaire = QuestionnaireVersionId(formValues::id(fields, QStringLiteral("questionnaire")));
        fields.done();
        return round;
    }

    void readQuestionnaire() {
        RoundContent& content = m_form.workspace.content;
        JsonFields fields = m_root.object(QStringLiteral("questionnaire"));
        JsonFields versionFields = fields.object(QStringLiteral("version"));
        const RowsPlace place{m_model, {}, {}, {}, content, content};
        Questionnaire questionnaire;
        Questionnaire::fields(questionnaire, RowReader(fields, place));
        questionnaire.id = QuestionnaireId(formValues::id(fields, QStringLiteral("id")));
        QuestionnaireVersion version;
        QuestionnaireVersion::fields(version, RowReader(versionFields, place));
        version.id = QuestionnaireVersionId(formValues::id(versionFields, QStringLiteral("id")));
        version.questionnaire = questionnaire.id;
        formValues::digest(versionFields, QStringLiteral("digest"), true);
        versionFields.done();
        const Round* round = m_form.workspace.round();
        if (round && round->questionnaire && *round->questionnaire != version.id)
            m_root.report(QStringLiteral("round.questionnaire"),
                          Texts::tr("this is not the questionnaire that the form holds."));
        m_version = version.id;
        content.of<Questionnaire>().put(questionnaire);
        content.of<QuestionnaireVersion>().put(version);
        for (JsonFields& statement : fields.objects(QStringLiteral("statements"), FormLimits::rows))
            readStatement(statement);
        fields.done();
    }

    void readStatement(JsonFields& fields) {
        RoundContent& content = m_form.workspace.content;
        const QuestionId id(formValues::id(fields, QStringLiteral("question")));
        if (content.of<Question>().find(id))
            fields.report(QStringLiteral("question"), Texts::tr("“%1” stands there twice.").arg(id.value));
        const ThemeId theme(formValues::id(fields, QStringLiteral("theme")));
        if (!m_model.theme(theme))
            formValues::reportUnknown(fields, QStringLiteral("theme"), theme.value);
        content.of<Question>().put({id, theme});
        const RowsPlace place{m_model, {}, {}, m_version, content, content};
        QuestionWording wording;
        QuestionWording::fields(wording, RowReader(fields, place));
        wording.levels = fields.texts(QStringLiteral("levels"), ModelSize::levels, FormLimits::text);
        if (!wording.levels.isEmpty() && wording.levels.size() != ModelSize::levels)
            fields.report(QStringLiteral("levels"), Texts::tr("five levels were expected, or none."));
        fields.done();
        content.of<QuestionWording>().put(wording);
    }

    /// Not in every form: where there is no such key there is no team.
    void readClimateTeam(const RowsPlace& place) {
        const QString key = QStringLiteral("climateTeam");
        if (!m_root.has(key))
            return;
        if (std::optional<JsonFields> fields = m_root.objectOrNull(key))
            readRow<ClimateTeam>(*fields, place, m_form.workspace.content);
    }

    void readEarlier() {
        std::optional<JsonFields> fields = m_root.objectOrNull(QStringLiteral("earlier"));
        if (!fields)
            return;
        EarlierRound earlier;
        JsonFields roundFields = fields->object(QStringLiteral("round"));
        earlier.round = readRound(roundFields);
        if (m_form.workspace.rounds.find(earlier.round.id))
            roundFields.report(QStringLiteral("id"),
                               Texts::tr("the earlier round is another one than that of the form."));
        const RowsPlace place{m_model, earlier.round.id, m_city, m_version, m_form.workspace.content, earlier.content,
                              true};
        readAnswers(*fields, place, earlier.content, earlier.scores);
        fields->done();
        m_form.workspace.rounds.put(earlier.round);
        m_form.earlier = std::move(earlier);
    }

    void readHandIns() {
        QList<Submission> rows;
        for (JsonFields& fields : m_root.objects(QStringLiteral("handIns"), FormLimits::rows)) {
            Submission row;
            row.id = SubmissionId(formValues::id(fields, QStringLiteral("id")));
            row.round = m_form.workspace.loadedRound;
            row.city = m_city;
            row.sequence = fields.integer(QStringLiteral("sequence"), 1, 9999);
            row.questionnaire = m_version;
            row.programVersion = fields.text(QStringLiteral("programVersion"), FormLimits::line);
            row.previousDigest = formValues::digest(fields, QStringLiteral("previousDigest"), true);
            row.digest = formValues::digest(fields, QStringLiteral("digest"), false);
            row.receivedAt = formValues::moment(fields, QStringLiteral("handedInAt"));
            fields.done();
            rows.append(row);
        }
        formRules::checkHandIns(m_root, rows);
        for (const Submission& row : std::as_const(rows))
            m_form.workspace.content.of<Submission>().put(row);
    }

    JsonFields& m_root;
    const Workspace& m_model;
    FormFile m_form;
    CityId m_city;
    QuestionnaireVersionId m_version;
};

/// Gives the last hand-in its content. Error: the form says that it was handed in, and holds something else.
Result<FormFile> withHandIn(FormFile form) {
    const Submission* last = lastHandIn(form);
    const SelfEvaluation* row =
        form.workspace.content.of<SelfEvaluation>().find({form.workspace.loadedRound, form.city().id});
    const bool saysHandedIn = row && row->state == EvaluationState::HandedIn;
    if (!last) {
        if (saysHandedIn)
            return refusedAsWhole(QStringLiteral("handIns"),
                                  Texts::tr("the form says that it was handed in, and holds no hand-in."));
        return form;
    }
    Submission frozen = *last;
    frozen.content = canonicalForm(form, frozen);
    if (formDigest(frozen.content) == frozen.digest)
        form.workspace.content.of<Submission>().put(frozen);
    else if (saysHandedIn)
        return refusedAsWhole(
            QStringLiteral("handIns"),
            Texts::tr("the form says that it was handed in, and it was changed after that outside the "
                      "program: its digest is not that of what it holds."));
    return form;
}

} // namespace

Result<QByteArray> formBytes(const QString& path) {
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return refused({}, Texts::tr("%1 is no file.").arg(info.fileName()));
    QFile file(path);
    if (info.size() <= FormLimits::bytes && file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.read(FormLimits::bytes + 1);
        if (file.error() == QFile::NoError)
            return bytes;
    }
    if (info.size() > FormLimits::bytes)
        return refused({}, Texts::tr("the file is larger than a form can be."));
    return Error{
        ErrorCode::FileUnreadable,
        Texts::tr("The form %1 cannot be read from the disk. Nothing was changed; see whether the file is still "
                  "there and may be read.")
            .arg(info.fileName()),
        file.errorString()};
}

Result<FormFile> readForm(const QByteArray& bytes, const Workspace& model) {
    if (bytes.trimmed().isEmpty())
        return refused({}, Texts::tr("the file is empty."));
    const JsonLimits limits{FormLimits::bytes, FormLimits::depth, FormLimits::values};
    const Result<JsonNode> document = parseStrictJson(bytes, limits);
    if (!document)
        return refused({}, document.error().text);
    const Result<bool> newer = isNewer(*document);
    if (!newer)
        return newer.error();
    JsonProblem problem;
    if (*newer)
        problem.passOverUnknownKeys();
    JsonFields root(*document, {}, problem);
    FormFile form = FormReading(root, model).run();
    if (problem.error())
        return refused(problem.where(), problem.what());
    form.fromNewerProgram = *newer;
    return withHandIn(std::move(form));
}

Result<QByteArray> writeReadableForm(const FormFile& form, const Workspace& model) {
    QByteArray bytes = writeForm(form);
    const Result<FormFile> again = readForm(bytes, model);
    if (again)
        return bytes;
    return Error{
        ErrorCode::InvalidInput,
        Texts::tr("The form cannot be saved with this in it (%1). It was not changed on the disk; take back the "
                  "last change or shorten it.")
            .arg(again.error().detail.isEmpty() ? again.error().text : again.error().detail),
        again.error().detail};
}

} // namespace ks
