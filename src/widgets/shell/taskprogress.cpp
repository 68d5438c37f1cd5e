#include "widgets/shell/taskprogress.h"

#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ks {

TaskProgress::TaskProgress(QWidget* parent)
    : QWidget(parent),
      m_what(plainLabel({}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Call off"), this)) {
    setObjectName(QStringLiteral("taskProgress"));
    m_what->setObjectName(QStringLiteral("taskText"));
    m_bar->setObjectName(QStringLiteral("taskBar"));
    m_cancel->setObjectName(QStringLiteral("taskCancel"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 1));
    line->addWidget(m_what);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    m_bar->setFixedWidth(steps(*this, 12));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    connect(m_cancel, &QPushButton::clicked, this, &TaskProgress::cancelled);
    hide();
}

void TaskProgress::tell(const QString& what, int done, int all) {
    m_what->setText(what);
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    m_bar->setAccessibleDescription(what);
    m_cancel->setAccessibleName(tr("Call off: %1").arg(what));
    show();
}

void TaskProgress::setCancellable(bool can) {
    m_cancel->setEnabled(can);
}

} // namespace ks
