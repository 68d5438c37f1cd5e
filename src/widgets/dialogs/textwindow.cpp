#include "widgets/dialogs/textwindow.h"

#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ks {
namespace {

void addRows(const TextPart& part, QVBoxLayout& column, QWidget* content) {
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, steps(*content, 18)); // so that the parts stand in line with one another
    grid->setHorizontalSpacing(steps(*content, 3));
    grid->setVerticalSpacing(steps(*content, 0.4));
    for (const auto& [key, meaning] : part.rows) {
        const int row = grid->rowCount();
        QLabel* left = plainLabel(key, content);
        left->setFont(scaledFont(left->font(), 1.0, QFont::DemiBold));
        grid->addWidget(left, row, 0, Qt::AlignTop);
        QLabel* right = plainParagraph(meaning, content);
        right->setMinimumWidth(steps(*content, 20)); // less than it asks for by itself: it goes on a line lower
        grid->addWidget(right, row, 1, Qt::AlignTop);
    }
    column.addLayout(grid);
}

} // namespace

TextWindow::TextWindow(const QString& title, const QList<TextPart>& parts, QWidget* parent) : QDialog(parent) {
    setWindowTitle(title);
    setModal(false);
    auto* outer = new QVBoxLayout(this);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("text"));
    scroll->setAccessibleName(title);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    for (const TextPart& part : parts) {
        QLabel* heading = plainParagraph(part.heading, content);
        heading->setFont(scaledFont(heading->font(), 1.15, QFont::DemiBold));
        column->addWidget(heading);
        if (!part.rows.isEmpty())
            addRows(part, *column, content);
        for (const QString& text : part.paragraphs)
            column->addWidget(plainParagraph(text, content));
        column->addSpacing(steps(*this, 1.5));
    }
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(buttons);
    resizeInSteps(*this, 84, 76);
    resize(width(), std::min(height(), content->heightForWidth(width()) + buttons->sizeHint().height() * 3));
}

} // namespace ks
