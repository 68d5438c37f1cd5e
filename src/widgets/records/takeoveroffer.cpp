#include "widgets/records/takeoveroffer.h"

#include "domain/roundorder.h"
#include "session/session.h"
#include "session/takeover.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/records/reportoriginal.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {

TakeOverOffer::TakeOverOffer(const PageContext& context, Qt::AlignmentFlag alignment, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_text(plainParagraph({}, this)),
      m_button(new QPushButton(lineIcon(QStringLiteral("add")), {}, this)) {
    setObjectName(QStringLiteral("takeOverOffer"));
    m_text->setAlignment(alignment);
    m_text->setVisible(alignment == Qt::AlignHCenter);
    m_button->setObjectName(QStringLiteral("takeOver"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 1));
    rows->addWidget(m_text);
    rows->addWidget(m_button, 0, alignment);
    connect(m_button, &QPushButton::clicked, this, &TakeOverOffer::take);
    refresh();
}

bool TakeOverOffer::mayTake() const {
    return m_context.session.canEditRound();
}

/// The round before the one on show; null when that is the first.
const Round* TakeOverOffer::previous() const {
    return roundBefore(m_context.session.workspace());
}

Result<Edit> TakeOverOffer::edit() const {
    const Workspace& workspace = m_context.session.workspace();
    if (workspace.round()->baseline) {
        const Workspace* report = reportOriginal();
        return report ? takeOverReport(workspace, *report) : Result<Edit>(Edit());
    }
    const Result<RoundContent> earlier = m_context.session.store().loadContent(previous()->id);
    return earlier ? takeOverRound(workspace, *earlier) : Result<Edit>(earlier.error());
}

void TakeOverOffer::refresh() {
    m_offers = false;
    if (mayTake()) {
        const Round* round = m_context.session.workspace().round();
        const Round* before = previous();
        if (round->baseline) {
            const Result<Edit> lacking = edit();
            m_offers = lacking && !lacking->isEmpty();
            m_text->setText(tr("The texts, lists and figures of the report of June 2025 can be taken over in one step, "
                               "which can be undone. What is there already stays."));
            m_button->setText(tr("Take over from the report of 2025"));
        } else if (before) {
            m_offers = true;
            m_text->setText(tr("The content of “%1” can be copied to go on from, in one step which can be undone. What "
                               "is there already stays.")
                                .arg(before->name));
            m_button->setText(tr("Take over from the previous round"));
        }
    }
    m_button->setToolTip(m_text->text());
    m_button->setAccessibleDescription(m_text->text());
    setVisible(m_offers);
}

void TakeOverOffer::take() {
    if (!m_offers)
        return;
    const Result<Edit> taken = edit();
    if (!taken)
        return m_context.navigator.tell(failureNotice(taken.error()));
    if (taken->isEmpty())
        return m_context.navigator.tell({Notice::Kind::Information,
                                         tr("The previous round has nothing either that this one lacks."),
                                         {},
                                         false,
                                         QStringLiteral("takenOver")});
    const auto rows = static_cast<int>(taken->deltas.size());
    if (m_context.session.apply(*taken)) // a refusal is told by Session::failed
        m_context.navigator.tell({Notice::Kind::Done,
                                  tr("%n item(s) were taken over.", nullptr, rows),
                                  {},
                                  false,
                                  QStringLiteral("takenOver")});
}

} // namespace ks
