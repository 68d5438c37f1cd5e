#include "widgets/form/checkview.h"

#include "domain/evaluation/formcheck.h"
#include "session/session.h"
#include "widgets/form/handinpanel.h"
#include "widgets/form/remarklist.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ks {

CheckView::CheckView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setObjectName(QStringLiteral("checkView"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    whole->addWidget(split);
    auto* left = new QWidget(split);
    auto* rows = new QVBoxLayout(left);
    const int unit = steps(*this, 1);
    rows->setContentsMargins(2 * unit, unit, unit, unit);
    rows->setSpacing(unit / 2);
    m_count = plainParagraph({}, left);
    m_count->setObjectName(QStringLiteral("remarkCount"));
    makeQuiet(m_count);
    m_list = new RemarkList(left);
    rows->addWidget(m_count);
    rows->addWidget(m_list, 1);
    m_panel = new HandInPanel(context, split);
    split->addWidget(left);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    connect(m_list, &RemarkList::chosen, this, &CheckView::choose);
    connect(&m_context.session, &Session::changed, this, &CheckView::follow);
}

CheckView::~CheckView() {
    m_context.session.disconnect(this); // its fields tell what was typed when they go
}

void CheckView::showCity(const CityId& city) {
    m_city = city;
    m_panel->showCity(city);
    refresh();
}

void CheckView::follow() {
    m_stale = true;
    if (isVisible())
        refresh();
}

void CheckView::showEvent(QShowEvent* event) {
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void CheckView::refresh() {
    const Workspace& workspace = m_context.session.workspace();
    const QList<FormRemark> remarks = checkForm(workspace, m_city, locale());
    m_stale = false;
    m_list->setRemarks(workspace, remarks);
    m_count->setText(remarks.isEmpty() ? tr("The form is complete.")
                                       : tr("%n remark(s). Enter leads to the field; what is mended leaves the list.",
                                            nullptr, int(remarks.size())));
    m_panel->refresh();
}

void CheckView::choose(const FormRemark& remark) {
    if (remark.field.part == FormPart::NoScore)
        m_panel->enterReason();
    else if (remark.code == FormRule::participantsOpen)
        m_panel->enterParticipants();
    else
        emit fieldWanted(remark.field);
}

bool CheckView::mayLeave() {
    return m_panel->mayLeave();
}

void CheckView::showField(const FormField& field) {
    if (field.part == FormPart::NoScore)
        m_panel->enterReason();
    else if (field.part == FormPart::Respondents)
        m_panel->enterParticipants();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

QWidget* CheckView::firstFocus() {
    return m_list;
}

} // namespace ks
