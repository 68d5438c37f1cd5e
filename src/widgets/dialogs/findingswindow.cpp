#include "widgets/dialogs/findingswindow.h"

#include "session/session.h"
#include "widgets/look/measure.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace ks {

FindingsWindow::FindingsWindow(Session& session, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("findingsWindow"));
    setWindowTitle(tr("What asks for attention"));
    setModal(false);
    auto* column = new QVBoxLayout(this);
    auto* list = new FindingsList(this);
    list->setObjectName(QStringLiteral("findingsList"));
    list->setFrameShape(QFrame::StyledPanel);
    list->setSpacing(steps(*this, 0.3));
    column->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(list, &FindingsList::chosen, this, &FindingsWindow::chosen);
    const auto follow = [list, &session] { list->fill(session); };
    connect(&session, &Session::changed, list, follow);
    follow();
    list->setFocus();
    resizeInSteps(*this, 80, 50);
}

} // namespace ks
