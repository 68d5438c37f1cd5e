#include "widgets/shell/taskprogress.h"

#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace ks {
namespace {

/// Gives way where there is little room, with an ellipsis, rather than widen the window.
class YieldingLabel final : public QLabel {
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {steps(*this, 6), QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, width());
        style()->drawItemText(&painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(), shown,
                              QPalette::WindowText);
    }
};

} // namespace

TaskProgress::TaskProgress(QWidget* parent)
    : QWidget(parent),
      m_what(new YieldingLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Call off"), this)) {
    setObjectName(QStringLiteral("taskProgress"));
    m_what->setObjectName(QStringLiteral("taskText"));
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("taskBar"));
    m_cancel->setObjectName(QStringLiteral("taskCancel"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 1));
    line->addWidget(m_what);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    m_bar->setFixedWidth(steps(*this, 8));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    connect(m_cancel, &QPushButton::clicked, this, &TaskProgress::cancelled);
    hide();
}

void TaskProgress::tell(const QString& what, int done, int all) {
    m_what->setText(what);
    m_what->setToolTip(plainToolTip(what));
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
