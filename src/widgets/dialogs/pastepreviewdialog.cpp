#include "widgets/dialogs/pastepreviewdialog.h"

#include "domain/scoretext.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {
namespace {

constexpr std::size_t mostCellsShown = 2000;

QString placeOf(const Workspace& workspace, const ScoreKey& cell) {
    const City* city = workspace.city(cell.city);
    const Theme* theme = workspace.theme(cell.theme);
    return (city ? city->name : cell.city.value) + QStringLiteral(", ") + (theme ? theme->name : cell.theme.value);
}

QString remarkOn(const PlacedCell& cell) {
    if (!cell.after)
        return cell.after.error().text;
    return cell.changes() ? PastePreviewDialog::tr("changes") : PastePreviewDialog::tr("stays as it is");
}

PlainTable* previewTable(const Workspace& workspace, const PastePlan& plan, QWidget* parent) {
    auto* table = new PlainTable(parent);
    table->setObjectName(QStringLiteral("pastedCells"));
    table->setAccessibleName(PastePreviewDialog::tr("The cells of the block"));
    table->setHeadings({PastePreviewDialog::tr("Cell"), PastePreviewDialog::tr("Now"),
                        PastePreviewDialog::tr("Becomes"), PastePreviewDialog::tr("Remark")});
    const std::size_t shown = std::min(mostCellsShown, plan.cells.size());
    const QLocale locale = table->locale();
    QList<QStringList> rows;
    for (std::size_t row = 0; row < shown; ++row) {
        const PlacedCell& cell = plan.cells[row];
        rows.append({placeOf(workspace, cell.cell), longScoreText(cell.before, locale),
                     cell.after ? longScoreText(*cell.after, locale) : cell.text, remarkOn(cell)});
    }
    table->setRows(rows);
    const int remark = table->columnCount() - 1;
    for (std::size_t row = 0; row < shown; ++row) {
        const PlacedCell& cell = plan.cells[row];
        if (!cell.after || cell.changes())
            table->item(static_cast<int>(row), remark)
                ->setIcon(lineIcon(cell.after ? QStringLiteral("done") : QStringLiteral("error")));
    }
    table->resizeColumnsToContents();
    // A remark takes as many lines as it needs, rather than a scroll bar.
    table->horizontalHeader()->setSectionResizeMode(remark, QHeaderView::Stretch);
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
    resizeInSteps(*this, 96, 60);
}

} // namespace ks
