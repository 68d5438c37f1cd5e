#include "widgets/dialogs/pastepreviewdialog.h"

#include "domain/scoretext.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ks {
namespace {

constexpr int mostRowsShown = 2000;

QString placeOf(const Workspace& workspace, const ScoreKey& cell) {
    const City* city = workspace.city(cell.city);
    const Theme* theme = workspace.theme(cell.theme);
    return (city ? city->name : cell.city.value) + QStringLiteral(", ") + (theme ? theme->name : cell.theme.value);
}

QTableWidgetItem* readOnlyItem(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainToolTip(text));
    return item;
}

void fillRow(QTableWidget& table, int row, const Workspace& workspace, const PlacedCell& cell) {
    const QLocale locale = table.locale();
    table.setItem(row, 0, readOnlyItem(placeOf(workspace, cell.cell)));
    table.setItem(row, 1, readOnlyItem(longScoreText(cell.before, locale)));
    table.setItem(row, 2, readOnlyItem(cell.after ? longScoreText(*cell.after, locale) : cell.text));
    QString remark;
    if (!cell.after)
        remark = cell.after.error().text;
    else if (!cell.changes())
        remark = PastePreviewDialog::tr("stays as it is");
    QTableWidgetItem* item = readOnlyItem(remark);
    if (!cell.after)
        item->setIcon(lineIcon(QStringLiteral("error")));
    else if (cell.changes())
        item->setIcon(lineIcon(QStringLiteral("done")));
    table.setItem(row, 3, item);
}

QTableWidget* previewTable(const Workspace& workspace, const PastePlan& plan, QWidget* parent) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(QStringLiteral("pastedCells"));
    table->setAccessibleName(PastePreviewDialog::tr("The cells of the block"));
    table->setColumnCount(4);
    table->setHorizontalHeaderLabels({PastePreviewDialog::tr("Cell"), PastePreviewDialog::tr("Now"),
                                      PastePreviewDialog::tr("Becomes"), PastePreviewDialog::tr("Remark")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setVisible(false);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const int rows = std::min(mostRowsShown, static_cast<int>(plan.cells.size()));
    table->setRowCount(rows);
    for (int row = 0; row < rows; ++row)
        fillRow(*table, row, workspace, plan.cells[static_cast<std::size_t>(row)]);
    table->resizeColumnsToContents();
    // A remark takes as many lines as it needs, rather than a scroll bar.
    table->horizontalHeader()->setSectionResizeMode(table->columnCount() - 1, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

PastePreviewDialog::PastePreviewDialog(const Workspace& workspace, const PastePlan& plan, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("pastePreview"));
    setWindowTitle(tr("Paste scores"));
    auto* column = new QVBoxLayout(this);
    QLabel* summary =
        plainParagraph(tr("%n score(s) change, as one step that can be undone.", nullptr, plan.changeCount()), this);
    summary->setObjectName(QStringLiteral("pasteSummary"));
    summary->setFont(scaledFont(summary->font(), 1.1, QFont::DemiBold));
    column->addWidget(summary);
    if (plan.errorCount() > 0)
        column->addWidget(plainParagraph(
            tr("%n cell(s) cannot be read as a score and stay as they are.", nullptr, plan.errorCount()), this));
    for (const QString& problem : plan.problems)
        column->addWidget(plainParagraph(problem, this));
    column->addWidget(previewTable(workspace, plan, this), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Take over"));
    accept->setEnabled(plan.changeCount() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    accept->setFocus();
    resize(steps(*this, 96), steps(*this, 60));
}

} // namespace ks
