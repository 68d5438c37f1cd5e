#include "widgets/dialogs/snapshotsdialog.h"

#include "ui_snapshotsdialog.h"

#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/shell/prompts.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>

namespace ks {
namespace {

QString whenText(const Snapshot& snapshot, const QLocale& locale) {
    return locale.toString(snapshot.takenAt.date(), QLocale::ShortFormat) +
           snapshot.takenAt.time().toString(QStringLiteral(" HH:mm:ss"));
}

} // namespace

SnapshotsDialog::SnapshotsDialog(const WorkspaceId& workspace, Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_ui(std::make_unique<Ui::SnapshotsDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("snapshotsDialog"));
    m_ui->table->setHeadings({tr("Taken"), tr("File"), tr("Size")});
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->rule->setText(snapshots::rule());
    m_ui->folder->setText(tr("They are kept in %1").arg(QDir::toNativeSeparators(snapshots::folderOf(workspace))));
    makeQuiet(m_ui->rule);
    makeQuiet(m_ui->folder);
    connect(m_ui->table, &QTableWidget::itemSelectionChanged, this, &SnapshotsDialog::follow);
    connect(m_ui->compare, &QPushButton::clicked, this, [this] { emit comparisonRequested(selected()->path); });
    connect(m_ui->openCopy, &QPushButton::clicked, this, [this] { emit copyRequested(selected()->path); });
    connect(m_ui->remove, &QPushButton::clicked, this, &SnapshotsDialog::removeSelected);
    auto* byKey = new QShortcut(QKeySequence::Delete, m_ui->table);
    byKey->setContext(Qt::WidgetShortcut);
    connect(byKey, &QShortcut::activated, m_ui->remove, &QPushButton::click);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    (m_snapshots.isEmpty() ? static_cast<QWidget*>(m_ui->buttons) : m_ui->table)->setFocus();
    resizeInSteps(*this, 90, m_snapshots.isEmpty() ? 30 : 56);
}

SnapshotsDialog::~SnapshotsDialog() = default;

void SnapshotsDialog::fill() {
    const int before = m_ui->table->currentRow();
    m_snapshots = snapshots::all(m_workspace);
    QList<QStringList> rows;
    for (const Snapshot& each : std::as_const(m_snapshots))
        rows.append({whenText(each, locale()), QFileInfo(each.path).fileName(),
                     locale().formattedDataSize(each.size, 0, QLocale::DataSizeTraditionalFormat)});
    m_ui->table->setRows(rows);
    m_ui->table->resizeColumnsToContents();
    m_ui->table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (QWidget* each :
         {static_cast<QWidget*>(m_ui->table), static_cast<QWidget*>(m_ui->folder), static_cast<QWidget*>(m_ui->compare),
          static_cast<QWidget*>(m_ui->openCopy), static_cast<QWidget*>(m_ui->remove)})
        each->setVisible(!rows.isEmpty());
    m_ui->none->setVisible(rows.isEmpty());
    if (!rows.isEmpty())
        m_ui->table->selectRow(std::clamp(before, 0, m_ui->table->rowCount() - 1));
    follow();
}

void SnapshotsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        fill(); // another may have been kept meanwhile
}

const Snapshot* SnapshotsDialog::selected() const {
    const int row = m_ui->table->currentRow();
    const bool marked = m_ui->table->selectionModel()->isRowSelected(row);
    return marked && row < m_snapshots.size() ? &m_snapshots[row] : nullptr;
}

void SnapshotsDialog::follow() {
    for (QPushButton* each : {m_ui->compare, m_ui->openCopy, m_ui->remove})
        each->setEnabled(selected());
}

void SnapshotsDialog::removeSelected() {
    const Snapshot* snapshot = selected();
    if (!snapshot || !m_prompts.choose({tr("Remove the snapshot?"),
                                        tr("The snapshot of %1 goes for good. The workspace itself stays as it is.")
                                            .arg(whenText(*snapshot, locale())),
                                        tr("Remove")}))
        return;
    if (const Result<void> removed = snapshots::remove(*snapshot); !removed)
        emit failed(removed.error());
    fill();
}

} // namespace ks
