#include "widgets/dialogs/comparisondialog.h"

#include "ui_comparisondialog.h"

#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QHeaderView>

#include <algorithm>

namespace ks {
namespace {

constexpr qsizetype mostRowsShown = 2000;

} // namespace

ComparisonDialog::ComparisonDialog(const QList<WorkspaceDifference>& found, const QString& fileName, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ComparisonDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("comparisonDialog"));
    const auto content =
        static_cast<int>(std::count_if(found.begin(), found.end(), [](const WorkspaceDifference& each) {
            return each.kind != WorkspaceDifference::Kind::LastChange;
        }));
    m_ui->summary->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    if (content > 0)
        m_ui->summary->setText(
            tr("%n difference(s) between this window and %1 on the disk", nullptr, content).arg(fileName));
    else if (!found.isEmpty())
        m_ui->summary->setText(tr("The content is the same; only the time of the last change differs."));
    else
        m_ui->summary->setText(tr("No differences: %1 on the disk says what this window says.").arg(fileName));
    if (content == 0)
        m_ui->hint->setText(
            tr("Nothing is lost with “Load again”; after it, make the change that was refused once more."));
    makeQuiet(m_ui->hint);
    fillTable(found);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->table->setFocus();
    resizeInSteps(*this, 110, found.isEmpty() ? 24 : 60);
}

ComparisonDialog::~ComparisonDialog() = default;

void ComparisonDialog::fillTable(const QList<WorkspaceDifference>& found) {
    PlainTable& table = *m_ui->table;
    table.setHeadings({tr("Where"), tr("In this window"), tr("In the file")});
    QList<QStringList> rows;
    for (const WorkspaceDifference& each : found.first(std::min(mostRowsShown, found.size())))
        rows.append({each.where, each.here, each.there});
    table.setRows(rows);
    table.setVisible(!rows.isEmpty());
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const auto left = static_cast<int>(found.size() - rows.size());
    m_ui->more->setText(tr("%n more difference(s) are not listed here.", nullptr, left));
    m_ui->more->setVisible(left > 0);
    if (!rows.isEmpty())
        table.setCurrentCell(0, 0);
}

} // namespace ks
