#include "widgets/dialogs/globalscoredialog.h"

#include "ui_globalscoredialog.h"

#include "domain/analysis/statistics.h"
#include "domain/scoretext.h"
#include "session/commands.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/inspector/story.h"
#include "widgets/look/formlabels.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QPushButton>

namespace ks {

GlobalScoreDialog::GlobalScoreDialog(Session& session, const ThemeId& theme, QDate today, QWidget* parent)
    : QDialog(parent), m_session(session), m_theme(theme), m_ui(std::make_unique<Ui::GlobalScoreDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("globalScoreDialog"));
    arrange();
    describeTheme();
    for (const AdjustmentSource source : {AdjustmentSource::KcEstimate, AdjustmentSource::Workshop,
                                          AdjustmentSource::Interview, AdjustmentSource::DocumentAnalysis})
        m_ui->source->addItem(adjustmentSourceTitle(source), static_cast<int>(source));
    m_ui->date->setDate(today);
    m_ui->date->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    connect(m_ui->value, &QLineEdit::textEdited, this, [this] { m_ui->problem->tell({}); });
    connect(m_ui->reason, &QPlainTextEdit::textChanged, this, [this] { m_ui->problem->tell({}); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &GlobalScoreDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->value->setFocus();
}

GlobalScoreDialog::~GlobalScoreDialog() = default;

void GlobalScoreDialog::arrange() {
    makeHeading(m_ui->heading);
    levelLabels(*m_ui->form);
    makeQuiet(m_ui->figures);
    m_ui->reason->setFixedHeight(fontMetrics().height() * 5);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Enter"));
    setMinimumWidth(steps(*this, 60));
}

void GlobalScoreDialog::describeTheme() {
    const Workspace& workspace = m_session.workspace();
    const Theme* theme = workspace.theme(m_theme);
    m_ui->heading->setText(theme ? theme->name : m_theme.value);
    const ScoreStatistics figures = scoreStatistics(workspace.scoresOfTheme(m_theme));
    QString text = figures.median ? tr("Median of %n city(s): %1; bounds %2", nullptr, figures.n)
                                        .arg(figureText(*figures.median, locale()),
                                             boundsText(*figures.medianLow, *figures.medianHigh, locale()))
                                  : tr("No city has a score on this theme yet.");
    if (const std::optional<Adjustment> global = workspace.globalScore(m_theme))
        text += QLatin1Char('\n') + tr("Global score so far: %1").arg(longScoreText(global->value, locale()));
    m_ui->figures->setText(text);
}

void GlobalScoreDialog::showProblem(const QString& text, QWidget* field) {
    m_ui->problem->tell(text);
    if (field)
        field->setFocus();
}

void GlobalScoreDialog::accept() {
    if (m_ui->value->text().trimmed().isEmpty())
        return showProblem(tr("Type the global score: 3, 2,5 or 3-4."), m_ui->value);
    const Result<Score> value = parseScoreText(m_ui->value->text());
    if (!value)
        return showProblem(value.error().text, m_ui->value);
    GlobalScoreEntry entry;
    entry.theme = m_theme;
    entry.value = *value;
    entry.reason = m_ui->reason->toPlainText();
    entry.source = static_cast<AdjustmentSource>(m_ui->source->currentData().toInt());
    entry.decidedOn = m_ui->date->date();
    entry.decidedBy = m_ui->by->text();
    const Result<Edit> edit = setGlobalScore(m_session.workspace(), entry);
    if (!edit)
        return showProblem(edit.error().text,
                           entry.reason.trimmed().isEmpty() ? static_cast<QWidget*>(m_ui->reason) : m_ui->value);
    const Result<void> applied = m_session.apply(*edit);
    if (!applied)
        return showProblem(applied.error().text, nullptr);
    QDialog::accept();
}

} // namespace ks
