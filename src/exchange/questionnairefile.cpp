#include "exchange/questionnairefile.h"

#include "domain/evaluation/questionnaireversions.h"
#include "exchange/jsonfields.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::QuestionnaireFile)
};

constexpr int mostVersions = 9999;

class Reading final {
public:
    Reading(JsonFields& root, const Workspace& model, RoundContent& content)
        : m_root(root), m_model(model), m_content(content) {}

    void run() {
        m_root.expectFormat(QStringLiteral("klimaatspiegel-questionnaire"), 1);
        readHead();
        for (JsonFields& fields : m_root.objects(QStringLiteral("themes")))
            readTheme(fields);
        m_root.done();
        freeze();
    }

private:
    /// The file is published: what carries the id of its version says the same everywhere, so it never changes.
    void freeze() {
        QuestionnaireVersion version = *m_content.of<QuestionnaireVersion>().find(m_version);
        version.state = VersionState::Frozen;
        version.digest = questionnaireDigest(m_content, m_version);
        m_content.of<QuestionnaireVersion>().put(version);
    }

    void readHead() {
        Questionnaire questionnaire;
        questionnaire.id = QuestionnaireId(m_root.line(QStringLiteral("id")));
        questionnaire.title = m_root.line(QStringLiteral("title"));
        m_root.expect(QStringLiteral("language"), QStringLiteral("nl-BE"));
        questionnaire.derivation = m_root.line(QStringLiteral("derivation"));
        JsonFields from = m_root.object(QStringLiteral("derivedFrom"));
        for (const char* name : {"title", "publisher", "date"})
            from.line(QLatin1String(name));
        from.done();
        JsonFields fields = m_root.object(QStringLiteral("version"));
        QuestionnaireVersion version;
        version.id = QuestionnaireVersionId(fields.line(QStringLiteral("id")));
        version.questionnaire = questionnaire.id;
        version.number = fields.integer(QStringLiteral("number"), 1, mostVersions);
        version.note = fields.line(QStringLiteral("note"));
        fields.done();
        m_version = version.id;
        m_content.of<Questionnaire>().put(questionnaire);
        m_content.of<QuestionnaireVersion>().put(version);
    }

    void readTheme(JsonFields& fields) {
        const ThemeId theme(fields.line(QStringLiteral("theme")));
        if (!m_model.theme(theme))
            fields.report(QStringLiteral("theme"), Texts::tr("there is no theme “%1”.").arg(theme.value.left(64)));
        int position = 0;
        for (JsonFields& statement : fields.objects(QStringLiteral("statements")))
            readStatement(statement, theme, ++position);
        fields.done();
    }

    void readStatement(JsonFields& fields, const ThemeId& theme, int position) {
        const Question question{QuestionId(fields.line(QStringLiteral("key"))), theme};
        if (m_content.of<Question>().find(question.id))
            fields.report(QStringLiteral("key"), Texts::tr("“%1” stands there twice.").arg(question.id.value));
        QuestionWording wording;
        wording.version = m_version;
        wording.question = question.id;
        wording.position = position;
        wording.text = fields.line(QStringLiteral("text"));
        wording.help = fields.lineOrNull(QStringLiteral("help"));
        wording.levels = fields.lines(QStringLiteral("levels"));
        if (wording.levels.size() != ModelSize::levels)
            fields.report(QStringLiteral("levels"), Texts::tr("%1 entries were expected, %2 were found.")
                                                        .arg(ModelSize::levels)
                                                        .arg(wording.levels.size()));
        wording.enoughEvidence = fields.line(QStringLiteral("enoughEvidence"));
        wording.notEnoughEvidence = fields.line(QStringLiteral("notEnoughEvidence"));
        JsonFields source = fields.object(QStringLiteral("source"));
        wording.source = source.lines(QStringLiteral("sections")).join(QStringLiteral("; "));
        source.lines(QStringLiteral("points")); // for those who check the file
        source.done();
        fields.done();
        m_content.of<Question>().put(question);
        m_content.of<QuestionWording>().put(wording);
    }

    JsonFields& m_root;
    const Workspace& m_model;
    RoundContent& m_content;
    QuestionnaireVersionId m_version;
};

} // namespace

Result<void> addQuestionnaireFile(const QByteArray& bytes, const Workspace& model, RoundContent& content) {
    const Result<JsonNode> document = parseStrictJson(bytes);
    if (!document)
        return document.error();
    JsonProblem problem;
    JsonFields root(*document, {}, problem);
    RoundContent read = content;
    Reading(root, model, read).run();
    if (problem.error())
        return *problem.error();
    content = std::move(read);
    return {};
}

} // namespace ks
