#include "widgets/dialogs/exportdialog.h"

#include "ui_exportdialog.h"

#include "report/content/catalogue.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/look/formlabels.h"
#include "widgets/look/measure.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/levelpalettenames.h"
#include "widgets/shell/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace ks {
namespace {

const QString tablesKey = QStringLiteral("export/tables");
const QString formatKey = QStringLiteral("export/format");
const QString dialectKey = QStringLiteral("export/dialect");
const QString paletteKey = QStringLiteral("export/palette");
const QString languageKey = QStringLiteral("export/language");
const QString folderKey = QStringLiteral("export/folder");

void chooseData(QComboBox& box, const QVariant& data) {
    const int at = box.findData(data);
    box.setCurrentIndex(at < 0 ? 0 : at);
}

} // namespace

ExportDialog::ExportDialog(Session& session, Prompts& prompts, AppSettings& settings, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_settings(settings),
      m_ui(std::make_unique<Ui::ExportDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("exportDialog"));
    arrange();
    fill();
    recall();
    connect(m_ui->tables, &QListWidget::itemChanged, this, &ExportDialog::follow);
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(m_ui->browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::arrange() {
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    levelLabels(*m_ui->form);
    m_ui->tables->setFixedHeight(fontMetrics().height() * 8);
    setMinimumWidth(steps(*this, 68));
}

void ExportDialog::fill() {
    [[maybe_unused]] const Result<void> named = m_session.needContent(); // a failure is told when it is exported
    for (const CatalogueEntry& entry : tableCatalogue(m_session.workspace())) {
        auto* item = new QListWidgetItem(entry.title, m_ui->tables);
        item->setData(Qt::UserRole, entry.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    for (const RenderFormat& format : renderFormats())
        m_ui->format->addItem(format.name(), format.suffix);
    m_ui->dialect->addItem(tr("Excel in Belgium (semicolon, decimal comma)"), int(CsvDialect::ExcelBelgium));
    m_ui->dialect->addItem(tr("Exchange (comma, decimal point)"), int(CsvDialect::Plain));
    for (const LevelPaletteId palette : {LevelPaletteId::Report, LevelPaletteId::ColourBlind, LevelPaletteId::Grey})
        m_ui->palette->addItem(levelPaletteTitle(palette), int(palette));
    m_ui->language->addItem(QStringLiteral("Nederlands"), languageName(Language::Dutch));
    m_ui->language->addItem(QStringLiteral("English"), languageName(Language::English));
}

void ExportDialog::recall() {
    const QStringList tables = m_settings.value(tablesKey, QStringLiteral("heatmap")).toStringList();
    for (int row = 0; row < m_ui->tables->count(); ++row) {
        QListWidgetItem* item = m_ui->tables->item(row);
        const bool chosen = tables.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        if (chosen && m_ui->tables->currentRow() < 0)
            m_ui->tables->setCurrentRow(row);
    }
    if (m_ui->tables->currentRow() < 0)
        m_ui->tables->setCurrentRow(0);
    chooseData(*m_ui->format, m_settings.value(formatKey, QStringLiteral("pdf")));
    chooseData(*m_ui->dialect, m_settings.value(dialectKey, 0).toInt());
    chooseData(*m_ui->palette, m_settings.value(paletteKey, int(m_settings.palette())).toInt());
    chooseData(*m_ui->language, m_settings.value(languageKey, languageName(languageInUse())));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_ui->folder->setText(QDir::toNativeSeparators(m_settings.value(folderKey, documents).toString()));
}

void ExportDialog::remember() const {
    m_settings.setValue(tablesKey, chosenTables());
    m_settings.setValue(formatKey, m_ui->format->currentData());
    m_settings.setValue(dialectKey, m_ui->dialect->currentData());
    m_settings.setValue(paletteKey, m_ui->palette->currentData());
    m_settings.setValue(languageKey, m_ui->language->currentData());
    m_settings.setValue(folderKey, QDir::fromNativeSeparators(m_ui->folder->text()));
}

QStringList ExportDialog::chosenTables() const {
    QStringList ids;
    for (int row = 0; row < m_ui->tables->count(); ++row) {
        const QListWidgetItem* item = m_ui->tables->item(row);
        if (item->checkState() == Qt::Checked)
            ids.append(item->data(Qt::UserRole).toString());
    }
    return ids;
}

void ExportDialog::follow() {
    m_ui->problem->tell({});
    const QString suffix = m_ui->format->currentData().toString();
    const bool csv = suffix == QLatin1String("csv");
    const bool coloured = !csv && suffix != QLatin1String("json");
    m_ui->dialect->setVisible(csv);
    m_ui->dialectLabel->setVisible(csv);
    m_ui->palette->setVisible(coloured);
    m_ui->paletteLabel->setVisible(coloured);
    if (!m_ui->fileName->isModified())
        m_ui->fileName->setText(proposedFileName(m_session.workspace(), chosenTables()) + QLatin1Char('.') + suffix);
    else if (const QString stem = QFileInfo(m_ui->fileName->text()).completeBaseName(); !stem.isEmpty()) {
        m_ui->fileName->setText(stem + QLatin1Char('.') + suffix);
        m_ui->fileName->setModified(true);
    }
}

void ExportDialog::browse() {
    if (const std::optional<QString> chosen = m_prompts.folder(QDir::fromNativeSeparators(m_ui->folder->text())))
        m_ui->folder->setText(QDir::toNativeSeparators(*chosen));
}

ExportChoice ExportDialog::choice() const {
    ExportChoice choice;
    choice.tables = chosenTables();
    choice.suffix = m_ui->format->currentData().toString();
    choice.options.palette = static_cast<LevelPaletteId>(m_ui->palette->currentData().toInt());
    choice.options.dialect = static_cast<CsvDialect>(m_ui->dialect->currentData().toInt());
    choice.language = languageFromName(m_ui->language->currentData().toString()).value_or(Language::Dutch);
    QString name = m_ui->fileName->text().trimmed();
    if (!name.endsWith(QLatin1Char('.') + choice.suffix, Qt::CaseInsensitive))
        name += QLatin1Char('.') + choice.suffix;
    choice.path = QDir(QDir::fromNativeSeparators(m_ui->folder->text())).filePath(name);
    return choice;
}

void ExportDialog::accept() {
    const ExportChoice chosen = choice();
    if (chosen.tables.isEmpty())
        return m_ui->problem->tell(tr("Choose at least one table."));
    if (QFileInfo::exists(chosen.path) &&
        !m_prompts.choose({tr("Replace the file?"), tr("%1 exists already.").arg(QDir::toNativeSeparators(chosen.path)),
                           tr("Replace")}))
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> read = m_session.needContent();
    const Result<void> done = read ? runExport(m_session.workspace(), chosen) : read;
    QGuiApplication::restoreOverrideCursor();
    if (!done)
        return m_ui->problem->tell(done.error().text);
    remember();
    QDialog::accept();
    emit written(chosen.path);
}

} // namespace ks
