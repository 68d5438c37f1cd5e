#include "widgets/dialogs/newrounddialog.h"

#include "ui_newrounddialog.h"

#include "base/slug.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/dialogs/roundfields.h"
#include "widgets/look/formlabels.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QLayout>
#include <QPushButton>

namespace ks {

NewRoundDialog::NewRoundDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_ui(std::make_unique<Ui::NewRoundDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("newRoundDialog"));
    std::ignore = session.needContent(); // what is not there is told when the round is to be made
    m_fields = std::make_unique<RoundFields>(*m_ui->form, session.workspace(), nullptr, *this);
    levelLabels(*m_ui->form);
    makeQuiet(m_ui->hint);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Make the round"));
    setMinimumWidth(steps(*this, 60));
    m_fields->placeInTabOrder(*m_ui->copyScores, *m_ui->buttons);
    connect(m_ui->name, &QLineEdit::textEdited, this, [this](const QString& text) {
        tell({});
        if (!m_ui->shortName->isModified())
            m_ui->shortName->setText(shortNameFor(text));
    });
    connect(m_ui->from, &QComboBox::currentIndexChanged, this, &NewRoundDialog::followFrom);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewRoundDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillFrom();
    m_ui->name->setFocus();
}

NewRoundDialog::~NewRoundDialog() = default;

void NewRoundDialog::fillFrom() {
    const Workspace& workspace = m_session.workspace();
    m_ui->from->addItem(tr("Nothing: an empty round"), QString());
    QList<Round> rounds = workspace.roundsInOrder();
    std::reverse(rounds.begin(), rounds.end());
    for (const Round& each : std::as_const(rounds))
        m_ui->from->addItem(each.name, each.id.value);
    m_ui->from->setCurrentIndex(std::max(0, m_ui->from->findData(workspace.loadedRound.value)));
    followFrom();
}

void NewRoundDialog::followFrom() {
    const Round* from = m_session.workspace().rounds.find(RoundId(m_ui->from->currentData().toString()));
    m_ui->copyScores->setEnabled(from);
    if (!from)
        m_ui->copyScores->setChecked(false);
    QString hint;
    if (from && from->questionnaire)
        hint = tr("The answers of %1 stand in the forms of the new round, to be confirmed anew by each city.")
                   .arg(from->name);
    else if (from)
        hint = tr("%1 has no forms, so there are no answers to go on from.").arg(from->name);
    else
        hint = tr("The forms of the new round start without answers.");
    m_ui->hint->setText(hint + QLatin1Char(' ') + tr("Earlier rounds stay as they are. A new round can be undone."));
    fit();
}

void NewRoundDialog::tell(const QString& problem) {
    m_ui->problem->tell(problem);
    fit();
}

void NewRoundDialog::fit() {
    layout()->activate();
    const int wide = std::max(isVisible() ? width() : 0, minimumWidth());
    resize(wide, std::max({isVisible() ? height() : 0, layout()->totalHeightForWidth(wide), sizeHint().height()}));
}

Result<NewRound> NewRoundDialog::wanted() const {
    const Result<RoundDetails> details = m_fields->details(m_ui->name->text(), {});
    if (!details)
        return details.error();
    NewRound round;
    round.id = RoundId(m_ui->shortName->text().trimmed());
    round.details = *details;
    const RoundId from(m_ui->from->currentData().toString());
    if (from.isEmpty())
        return round;
    const Result<Workspace> source = m_session.store().load(from);
    if (!source)
        return source.error();
    Result<RoundContent> content = m_session.store().loadContent(from);
    if (!content)
        return content.error();
    round.from = EarlierRound{*source->round(), source->scores, std::move(*content)};
    if (m_ui->copyScores->isChecked())
        round.copied = source->scores;
    return round;
}

void NewRoundDialog::accept() {
    if (const Result<void> read = m_session.needContent(); !read)
        return tell(read.error().text);
    const Result<NewRound> round = wanted();
    if (!round)
        return tell(round.error().text);
    const Result<Edit> edit = addEvaluationRound(m_session.workspace(), *round);
    if (!edit)
        return tell(edit.error().text);
    if (const Result<void> applied = m_session.apply(*edit); !applied)
        return tell(applied.error().text);
    if (const Result<void> shown = m_session.showRound(round->id); !shown)
        return tell(shown.error().text);
    QDialog::accept();
}

} // namespace ks
