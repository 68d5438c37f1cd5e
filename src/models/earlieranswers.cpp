#include "models/earlieranswers.h"

#include "domain/evaluation/cityevaluation.h"
#include "domain/roundorder.h"
#include "domain/scoretext.h"
#include "session/session.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::EarlierAnswers)
};

QString inWords(const Score& score, const QString& comment, const QLocale& locale) {
    const QString level = score.kind() == ScoreKind::Missing ? Texts::tr("no level") : longScoreText(score, locale);
    return comment.isEmpty() ? level : QStringLiteral("%1 – %2").arg(level, comment);
}

} // namespace

void EarlierAnswers::refresh() {
    const Workspace& workspace = m_session.workspace();
    if (m_readFor == workspace.loadedRound)
        return;
    m_readFor = workspace.loadedRound;
    m_earlier.reset();
    const Round* before = roundBefore(workspace);
    if (!before)
        return;
    Result<Workspace> read = m_session.store().load(before->id);
    Result<RoundContent> content = m_session.store().loadContent(before->id);
    if (!read || !content)
        return;
    m_earlier = std::move(*read);
    m_earlier->content = std::move(*content);
    m_earlier->contentLoaded = true;
}

QString EarlierAnswers::answerText(const CityId& city, const QuestionId& question, const QLocale& locale) const {
    if (!m_earlier)
        return {};
    const CityEvaluation evaluation(*m_earlier, city);
    QStringList said;
    const AgreedAnswer* agreed = evaluation.agreed(question);
    if (agreed)
        said.append(Texts::tr("Team score: %1").arg(inWords(agreed->score, agreed->comment, locale)));
    for (const Respondent* each : evaluation.respondents()) {
        const Answer* answer = evaluation.answer(each->id, question);
        if (!answer)
            continue;
        const QString words = inWords(answer->score, answer->comment, locale);
        said.append(evaluation.respondents().size() == 1 && !agreed ? words
                                                                    : QStringLiteral("%1: %2").arg(each->role, words));
    }
    return said.join(QLatin1Char('\n'));
}

Score EarlierAnswers::score(const CityId& city, const ThemeId& theme) const {
    return m_earlier ? m_earlier->score(city, theme) : Score::missing();
}

} // namespace ks
