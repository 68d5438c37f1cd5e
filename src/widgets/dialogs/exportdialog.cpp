#include "widgets/dialogs/exportdialog.h"

#include "ui_exportdialog.h"

#include "report/content/catalogue.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/formlabels.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/shell/exportchoices.h"
#include "widgets/shell/levelpalettenames.h"
#include "widgets/shell/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace ks {
namespace {

void chooseData(QComboBox& box, const QVariant& data) {
    const int at = box.findData(data);
    box.setCurrentIndex(at < 0 ? 0 : at);
}

/// What a format is good for.
QString purposeOf(const QString& suffix) {
    if (suffix == QLatin1String("pdf"))
        return ExportDialog::tr("To print, to send along and to keep: looks the same everywhere.");
    if (suffix == QLatin1String("html"))
        return ExportDialog::tr("To read in a browser, on a telephone too; nothing needs to be installed.");
    if (suffix == QLatin1String("odt"))
        return ExportDialog::tr("To write on in Word or LibreOffice.");
    if (suffix == QLatin1String("xlsx"))
        return ExportDialog::tr("To calculate on in Excel: a sheet for each table, numbers as numbers.");
    if (suffix == QLatin1String("csv"))
        return ExportDialog::tr("To take the tables into another program; without colours and running texts.");
    return ExportDialog::tr("For other programs: every figure as it is stored.");
}

} // namespace

ExportDialog::ExportDialog(Session& session, Prompts& prompts, AppSettings& settings, const QStringList& shown,
                           QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_settings(settings),
      m_ui(std::make_unique<Ui::ExportDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("exportDialog"));
    fill();
    addQuickChoices(shown);
    recall(rememberedChoice(settings));
    if (!shown.isEmpty())
        tick(shown);
    connect(m_ui->tables, &QListWidget::itemChanged, this, &ExportDialog::follow);
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(m_ui->browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->city, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    arrange();
    follow();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::arrange() {
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    QPushButton* preview = m_ui->buttons->addButton(tr("Print pre&view…"), QDialogButtonBox::ActionRole);
    preview->setObjectName(QStringLiteral("preview"));
    preview->setAutoDefault(false);
    connect(preview, &QPushButton::clicked, this, &ExportDialog::preview);
    levelLabels(*m_ui->form);
    makeQuiet(m_ui->formatHint);
    m_ui->tables->setMinimumHeight(fontMetrics().height() * 9);
    m_ui->contentColumn->setStretchFactor(m_ui->tables, 1);
    m_ui->tables->setFocus();
    resizeInSteps(*this, 88, 92);
}

void ExportDialog::addQuickChoices(const QStringList& shown) {
    auto* line = new FlowLayout(m_ui->quickChoices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 1));
    const auto offer = [&](const char* name, const QString& text, const QStringList& ids) {
        auto* button = new QPushButton(text, m_ui->quickChoices);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, ids] { tick(ids); });
        line->addWidget(button);
        setTabOrder(button, m_ui->tables);
    };
    if (!shown.isEmpty())
        offer("whatPageShows", tr("What this &page shows"), shown);
    if (!m_session.isForm()) {
        offer("wholeReport", tr("The w&hole report"), {QStringLiteral("report")});
        offer("allThemes", tr("All the&mes"), {QStringLiteral("themes")});
    }
    offer("asLastTime", tr("As last tim&e"), rememberedChoice(m_settings).tables);
}

void ExportDialog::fill() {
    for (const CatalogueEntry& entry : offeredTables(m_session)) {
        auto* item = new QListWidgetItem(entry.title, m_ui->tables);
        item->setData(Qt::UserRole, entry.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    for (const RenderFormat& format : renderFormats())
        m_ui->format->addItem(format.name(), format.suffix);
    m_ui->dialect->addItem(tr("Excel in Belgium (semicolon, decimal comma)"),
                           static_cast<int>(CsvDialect::ExcelBelgium));
    m_ui->dialect->addItem(tr("Exchange (comma, decimal point)"), static_cast<int>(CsvDialect::Plain));
    for (const LevelPaletteId palette : {LevelPaletteId::Report, LevelPaletteId::ColourBlind, LevelPaletteId::Grey})
        m_ui->palette->addItem(levelPaletteTitle(palette), static_cast<int>(palette));
    m_ui->language->addItem(QStringLiteral("Nederlands"), languageName(Language::Dutch));
    m_ui->language->addItem(QStringLiteral("English"), languageName(Language::English));
    m_ui->city->addItem(tr("All cities"), QString());
    for (const City& city : m_session.workspace().cities)
        m_ui->city->addItem(city.name, city.id.value);
    for (QWidget* each : {static_cast<QWidget*>(m_ui->cityLabel), static_cast<QWidget*>(m_ui->city)})
        each->setVisible(!m_session.isForm()); // that is of one city
    m_ui->group->addItem(tr("All cities"), QString());
    for (const PeerGroup* each : rowsInOrder<PeerGroup>(m_session.workspace().content))
        m_ui->group->addItem(each->name, each->id.value);
    const bool grouped = m_ui->group->count() > 1;
    m_ui->group->setVisible(grouped);
    m_ui->groupLabel->setVisible(grouped);
}

void ExportDialog::recall(const ExportChoice& last) {
    tick(last.tables);
    chooseData(*m_ui->format, last.suffix);
    chooseData(*m_ui->dialect, static_cast<int>(last.options.dialect));
    chooseData(*m_ui->palette, static_cast<int>(last.options.palette));
    chooseData(*m_ui->language, languageName(last.language));
    m_ui->folder->setText(QDir::toNativeSeparators(QFileInfo(last.path).absolutePath()));
}

void ExportDialog::tick(const QStringList& ids) {
    QListWidget& tables = *m_ui->tables;
    tables.setCurrentRow(-1);
    for (int row = 0; row < tables.count(); ++row) {
        QListWidgetItem* item = tables.item(row);
        const bool chosen = ids.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        if (chosen && tables.currentRow() < 0)
            tables.setCurrentRow(row);
    }
    if (tables.currentRow() < 0)
        tables.setCurrentRow(0);
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
    m_ui->formatHint->setText(purposeOf(suffix));
    m_ui->dialect->setVisible(csv);
    m_ui->dialectLabel->setVisible(csv);
    m_ui->palette->setVisible(coloured);
    m_ui->paletteLabel->setVisible(coloured);
    proposeName(suffix);
}

void ExportDialog::proposeName(const QString& suffix) {
    if (!m_ui->fileName->isModified())
        m_ui->fileName->setText(
            proposedFileName(m_session.workspace(), chosenTables(), m_ui->city->currentData().toString()) +
            QLatin1Char('.') + suffix);
    else if (const QString stem = QFileInfo(m_ui->fileName->text()).completeBaseName(); !stem.isEmpty()) {
        m_ui->fileName->setText(stem + QLatin1Char('.') + suffix);
        m_ui->fileName->setModified(true);
    }
}

void ExportDialog::choose(const TableFilter& filter) {
    chooseData(*m_ui->city, filter.city ? filter.city->value : QString());
    chooseData(*m_ui->group, filter.group ? filter.group->value : QString());
}

void ExportDialog::chooseFormat(const QString& suffix) {
    chooseData(*m_ui->format, suffix);
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
    if (const QString city = m_ui->city->currentData().toString(); !city.isEmpty())
        choice.filter.city = CityId(city);
    if (const QString group = m_ui->group->currentData().toString(); !group.isEmpty())
        choice.filter.group = PeerGroupId(group);
    choice.filter.steeringGroupFigures = m_ui->steeringFigures->isChecked();
    QString name = m_ui->fileName->text().trimmed();
    if (!name.endsWith(QLatin1Char('.') + choice.suffix, Qt::CaseInsensitive))
        name += QLatin1Char('.') + choice.suffix;
    choice.path = QDir(QDir::fromNativeSeparators(m_ui->folder->text())).filePath(name);
    return choice;
}

QString ExportDialog::problem(const ExportChoice& choice) const {
    if (choice.tables.isEmpty())
        return tr("Choose at least one table.");
    const QFileInfo file(choice.path);
    if (file.completeBaseName().isEmpty())
        return tr("Give the file a name.");
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return tr("There is no folder %1. Nothing was made; choose another folder.")
            .arg(QDir::toNativeSeparators(folder.filePath()));
    if (!folder.isWritable())
        return tr("Nothing may be written in the folder %1. Nothing was made; choose another folder.")
            .arg(QDir::toNativeSeparators(folder.filePath()));
    return {};
}

void ExportDialog::preview() {
    const ExportChoice chosen = choice();
    if (chosen.tables.isEmpty())
        return m_ui->problem->tell(tr("Choose at least one table."));
    emit previewRequested(chosen);
}

void ExportDialog::accept() {
    const ExportChoice now = choice();
    if (const QString found = problem(now); !found.isEmpty())
        return m_ui->problem->tell(found);
    if (const Result<void> read = m_session.needContent(); !read)
        return m_ui->problem->tell(read.error().text);
    if (QFileInfo::exists(now.path) &&
        !m_prompts.choose(
            {tr("Replace the file?"), tr("%1 exists already.").arg(QDir::toNativeSeparators(now.path)), tr("Replace")}))
        return;
    rememberChoice(m_settings, now);
    QDialog::accept();
    emit chosen(now);
}

} // namespace ks
