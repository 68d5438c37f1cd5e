#include "widgets/form/scorefield.h"

#include "domain/scoretext.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/inspector/cellswatch.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ks {

ScoreField::ScoreField(const char* name, const QString& label, QWidget* parent) : QWidget(parent) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 0.5));
    QLabel* caption = plainLabel(label, this);
    caption->setWordWrap(true);
    makeCaption(caption);
    rows->addWidget(caption);
    auto* line = new QHBoxLayout;
    line->setSpacing(steps(*this, 1));
    m_line = new QLineEdit(this);
    m_line->setObjectName(QLatin1String(name));
    m_line->setAccessibleName(label);
    m_line->setAccessibleDescription(tr("A level such as 3 or 2,5, or between two such as 3-4; empty: open"));
    m_line->setToolTip(plainToolTip(m_line->accessibleDescription()));
    m_line->setPlaceholderText(tr("open"));
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    caption->setBuddy(m_line);
    m_chip = new CellSwatch(std::nullopt, LevelPaletteId::Report, this);
    line->addWidget(m_line);
    line->addWidget(m_chip);
    line->addStretch(1);
    rows->addLayout(line);
    m_problem = new ProblemLabel(this);
    rows->addWidget(m_problem);
    connect(m_line, &QLineEdit::editingFinished, this, &ScoreField::read);
}

QString ScoreField::shown() const {
    return m_score.kind() == ScoreKind::Missing ? QString() : shortScoreText(m_score, locale());
}

void ScoreField::show(const Score& score) {
    m_score = score;
    m_line->setText(shown());
    m_chip->setScore(score.kind() == ScoreKind::Missing ? std::nullopt : std::optional(score));
    m_problem->tell({});
}

void ScoreField::tellProblem(const QString& problem) {
    m_problem->tell(problem);
}

void ScoreField::read() {
    if (m_line->text() == shown()) {
        m_problem->tell({});
        return;
    }
    const Result<Score> score = parseScoreText(m_line->text());
    if (!score)
        m_problem->tell(score.error().text);
    else if (*score == m_score)
        show(m_score);
    else
        emit entered(*score);
}

bool ScoreField::flush() {
    read();
    return m_problem->text().isEmpty();
}

void ScoreField::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
}

void ScoreField::setLevelPalette(LevelPaletteId palette) {
    m_chip->setLevelPalette(palette);
}

} // namespace ks
