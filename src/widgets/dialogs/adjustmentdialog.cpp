#include "widgets/dialogs/adjustmentdialog.h"

#include "ui_adjustmentdialog.h"

#include "domain/analysis/layers.h"
#include "domain/analysis/statistics.h"
#include "domain/scoretext.h"
#include "session/adjustmentcommands.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/inspector/story.h"
#include "widgets/look/formlabels.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QPushButton>

namespace ks {

AdjustmentDialog::AdjustmentDialog(Session& session, const AdjustmentPlace& place, QDate today, QWidget* parent)
    : QDialog(parent), m_session(session), m_place(place), m_ui(std::make_unique<Ui::AdjustmentDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("adjustmentDialog"));
    arrange();
    describePlace();
    for (const AdjustmentSource source : {AdjustmentSource::KcEstimate, AdjustmentSource::Workshop,
                                          AdjustmentSource::Interview, AdjustmentSource::DocumentAnalysis})
        m_ui->source->addItem(adjustmentSourceTitle(source), static_cast<int>(source));
    m_ui->date->setDate(today);
    m_ui->date->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    connect(m_ui->value, &QLineEdit::textEdited, this, [this] { m_ui->problem->tell({}); });
    connect(m_ui->reason, &QPlainTextEdit::textChanged, this, [this] { m_ui->problem->tell({}); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &AdjustmentDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->value->setFocus();
}

AdjustmentDialog::~AdjustmentDialog() = default;

void AdjustmentDialog::arrange() {
    makeHeading(m_ui->heading);
    levelLabels(*m_ui->form);
    makeQuiet(m_ui->figures);
    m_ui->reason->setFixedHeight(fontMetrics().height() * 5);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Enter"));
    setMinimumWidth(steps(*this, 60));
}

void AdjustmentDialog::describePlace() {
    std::ignore = m_session.needContent(); // for what the report says of the theme; left out where it cannot be read
    const Workspace& workspace = m_session.workspace();
    m_ui->heading->setText(placeName(workspace, m_place));
    setWindowTitle(m_place.city ? tr("Adjust the score") : tr("Global score"));
    QStringList lines;
    if (m_place.city)
        lines.append(
            tr("The city's own score: %1").arg(longScoreText(workspace.score(*m_place.city, m_place.theme), locale())));
    const ScoreStatistics figures = scoreStatistics(workspace.scoresOfTheme(m_place.theme));
    lines.append(figures.median ? tr("Median of %n city(s): %1; bounds %2", nullptr, figures.n)
                                      .arg(figureText(*figures.median, locale()),
                                           boundsText(*figures.medianLow, *figures.medianHigh, locale()))
                                : tr("No city has a score on this theme yet."));
    if (const std::optional<Adjustment> holds = workspace.adjusted(m_place))
        lines.append((m_place.city ? tr("Adjusted so far to: %1") : tr("Global score so far: %1"))
                         .arg(longScoreText(holds->value, locale())));
    if (const auto* said = workspace.content.of<ThemeJudgement>().find({workspace.loadedRound, m_place.theme});
        said && !m_place.city)
        lines.append(tr("The report says: %1").arg(said->text));
    m_ui->figures->setText(lines.join(QLatin1Char('\n')));
}

void AdjustmentDialog::showProblem(const QString& text, QWidget* field) {
    m_ui->problem->tell(text);
    if (field)
        field->setFocus();
}

void AdjustmentDialog::accept() {
    if (m_ui->value->text().trimmed().isEmpty())
        return showProblem(tr("Type the score: 3, 2,5 or 3-4."), m_ui->value);
    const Result<Score> value = parseScoreText(m_ui->value->text());
    if (!value)
        return showProblem(value.error().text, m_ui->value);
    AdjustmentEntry entry;
    entry.of = m_place;
    entry.value = *value;
    entry.reason = m_ui->reason->toPlainText();
    entry.source = static_cast<AdjustmentSource>(m_ui->source->currentData().toInt());
    entry.decidedOn = m_ui->date->date();
    entry.decidedBy = m_ui->by->text();
    const Result<Edit> edit = adjust(m_session.workspace(), entry);
    if (!edit)
        return showProblem(edit.error().text,
                           entry.reason.trimmed().isEmpty() ? static_cast<QWidget*>(m_ui->reason) : m_ui->value);
    const Result<void> applied = m_session.apply(*edit);
    if (!applied)
        return showProblem(applied.error().text, nullptr);
    QDialog::accept();
}

} // namespace ks
