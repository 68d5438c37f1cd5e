#include "widgets/dialogs/comparisondialog.h"

#include "ui_comparisondialog.h"

#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QFileInfo>
#include <QHeaderView>

#include <algorithm>

namespace ks {
namespace {

constexpr qsizetype mostDifferencesShown = 2000;

} // namespace

ComparisonDialog::ComparisonDialog(const QList<WorkspaceDifference>& found, const ComparedFile& file, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ComparisonDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("comparisonDialog"));
    m_ui->summary->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    makeQuiet(m_ui->hint);
    const auto content = std::count_if(found.begin(), found.end(), [](const WorkspaceDifference& each) {
        return each.kind != WorkspaceDifference::Kind::LastChange;
    });
    describe(static_cast<int>(content), !found.isEmpty(), file);
    fillTable(found);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->table->setFocus();
    resizeInSteps(*this, 110, found.isEmpty() ? 24 : 60);
}

void ComparisonDialog::describe(int differencesInContent, bool otherTime, const ComparedFile& file) {
    const QString name = QFileInfo(file.path).fileName();
    if (differencesInContent > 0)
        m_ui->summary->setText(
            tr("%n difference(s) between this window and %1 on the disk", nullptr, differencesInContent).arg(name));
    else if (otherTime)
        m_ui->summary->setText(tr("The content is the same; only the time of the last change differs."));
    else
        m_ui->summary->setText(tr("No differences: %1 on the disk says what this window says.").arg(name));
    m_ui->hint->setVisible(file.kind == ComparedFile::Kind::Workspace);
    if (file.kind == ComparedFile::Kind::Snapshot)
        setWindowTitle(tr("Compare with a snapshot"));
    else if (differencesInContent == 0)
        m_ui->hint->setText(
            tr("Nothing is lost with “Load again”; after it, make the change that was refused once more."));
}

ComparisonDialog::~ComparisonDialog() = default;

void ComparisonDialog::fillTable(const QList<WorkspaceDifference>& found) {
    PlainTable& table = *m_ui->table;
    table.setHeadings({tr("Where"), tr("In this window"), tr("In the file")});
    QList<QStringList> rows;
    for (const WorkspaceDifference& each : found.first(std::min(mostDifferencesShown, found.size())))
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
