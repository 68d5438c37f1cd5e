#include "widgets/benchmark/chartpanel.h"

#include "drawing/captionedpicture.h"
#include "session/session.h"
#include "widgets/benchmark/tabletexts.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/shell/picturefile.h"
#include "widgets/shell/tablecopy.h"
#include "widgets/shell/viewstate.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace ks {
namespace {

enum Face { ChartFace, TableFace, InsteadFace };

constexpr qreal pointsPerMillimetre = 96 / 25.4 * 1.6; ///< larger than on paper: for slides as well
constexpr int padding = 24;                            ///< in picture points
constexpr int letters = 19;

/// A picture of the report as a file of its own, with what the table says of round, group and reservations.
FilePicture fileOf(const ReportPicture& picture, const ReportTable& table, LevelPaletteId palette, const QString& id) {
    const QFont font = QGuiApplication::font();
    const CaptionedGeometry whole = captionedGeometry(
        {picture.caption, table.subtitle, picture.size * pointsPerMillimetre, table.notes + table.reservations},
        captionMetrics(font, letters, padding, nullptr));
    FilePicture file;
    file.title = picture.caption;
    file.name = id;
    file.size = [whole](QPaintDevice*) { return QSize(qCeil(whole.size.width()), qCeil(whole.size.height())); };
    file.paint = [picture, whole, font, palette](QPainter& painter, const QSize&) {
        painter.setFont(font);
        paintCaptioned(painter, whole, letters,
                       [&](QPainter& inside, const QRectF& area) { picture.paint(inside, area, palette); });
    };
    return file;
}

} // namespace

ChartPanel::ChartPanel(const QString& id, QWidget* chart, const PageContext& context, QWidget* parent)
    : QWidget(parent), m_id(id), m_context(context) {
    setObjectName(id + QStringLiteral("Panel"));
    compose(chart);
    connect(m_asTable, &QPushButton::toggled, this, &ChartPanel::turn);
    connect(m_save, &QPushButton::clicked, this, &ChartPanel::savePicture);
    connect(m_table, &PlainTable::activated, this, [this](const QModelIndex& index) {
        if (index.row() < m_rows.size())
            emit rowChosen(m_rows[index.row()]);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        fillTable();
        copyRows(*m_table);
    });
}

void ChartPanel::compose(QWidget* chart) {
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(unit / 2);
    m_title = plainParagraph({}, this);
    m_title->setObjectName(m_id + QStringLiteral("Title"));
    fitLetters();
    m_subtitle = plainParagraph({}, this);
    m_subtitle->setObjectName(m_id + QStringLiteral("Subtitle"));
    makeQuiet(m_subtitle);
    m_table = new PlainTable(this);
    m_table->setObjectName(m_id + QStringLiteral("Table"));
    m_instead = plainParagraph({}, this);
    m_instead->setObjectName(m_id + QStringLiteral("Instead"));
    m_instead->setAlignment(Qt::AlignCenter);
    auto* faces = new QWidget(this);
    m_faces = new QStackedLayout(faces);
    m_chart = chart;
    m_faces->addWidget(chart);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_instead);
    m_notes = plainParagraph({}, this);
    m_notes->setObjectName(m_id + QStringLiteral("Notes"));
    makeQuiet(m_notes);
    m_tools = new QWidget(this);
    auto* line = new FlowLayout(m_tools);
    line->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char* name, const QString& text) {
        auto* made = new QPushButton(text, m_tools);
        made->setObjectName(m_id + QLatin1String(name));
        line->addWidget(made);
        return made;
    };
    m_asTable = button("AsTable", tr("As a &table"));
    m_asTable->setCheckable(true);
    m_save = button("Save", tr("Save as a &picture…"));
    m_copy = button("Copy", tr("&Copy the table"));
    rows->addWidget(m_title);
    rows->addWidget(m_subtitle);
    rows->addWidget(faces, 1);
    rows->addWidget(m_notes);
    rows->addWidget(m_tools);
}

void ChartPanel::show(const ReportTable& table, const std::function<std::optional<ReportPicture>()>& picture) {
    m_picture = picture;
    m_content = table;
    m_instead->clear();
    showTexts();
}

void ChartPanel::showInstead(const QString& text) {
    m_picture = nullptr;
    m_content = {};
    m_instead->setText(text);
    showTexts();
}

void ChartPanel::showTexts() {
    m_tableStale = true;
    m_title->setText(m_content.title);
    m_subtitle->setText(m_content.subtitle);
    m_notes->setText((m_content.notes + m_content.reservations).join(QLatin1Char('\n')));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    const bool shown = m_instead->text().isEmpty();
    m_asTable->setEnabled(shown);
    m_copy->setEnabled(shown);
    m_save->setEnabled(m_picture && m_picture());
    turn(m_asTable->isChecked());
}

/// The table waits until somebody wants it: filling it takes longer than drawing the chart.
void ChartPanel::fillTable() {
    if (!std::exchange(m_tableStale, false))
        return;
    showTable(*m_table, m_content, locale());
    m_rows.clear();
    for (const ReportRow& row : std::as_const(m_content.rows))
        m_rows.append(row.id);
}

void ChartPanel::turn(bool asTable) {
    if (asTable && m_instead->text().isEmpty())
        fillTable();
    m_faces->setCurrentIndex(!m_instead->text().isEmpty() ? InsteadFace : asTable ? TableFace : ChartFace);
    emit heightChanged();
}

/// Of what is on show: the chart, or every row of the table.
int ChartPanel::faceHeight(int width) const {
    if (m_faces->currentIndex() == InsteadFace)
        return m_instead->heightForWidth(width);
    if (m_faces->currentIndex() == TableFace)
        return m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() +
               m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth();
    if (const QLayout* parts = m_chart->layout())
        return parts->hasHeightForWidth() ? parts->minimumHeightForWidth(width) : parts->minimumSize().height();
    return m_chart->hasHeightForWidth() ? m_chart->heightForWidth(width) : m_chart->minimumSizeHint().height();
}

int ChartPanel::heightFor(int width) const {
    int height = faceHeight(width);
    for (const QWidget* each : std::initializer_list<QWidget*>{m_title, m_subtitle, m_notes, m_tools}) {
        if (!each->isHidden())
            height += each->heightForWidth(width) + layout()->spacing();
    }
    return height;
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit heightChanged();
}

/// A label with letters of its own does not follow those around it.
void ChartPanel::fitLetters() {
    m_title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
}

void ChartPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_save)
        return;
    fitLetters();
    emit heightChanged();
}

void ChartPanel::savePicture() {
    const std::optional<ReportPicture> picture = m_picture ? m_picture() : std::nullopt;
    if (!picture)
        return;
    const FilePicture file = fileOf(*picture, m_content, m_context.view.palette(), m_id);
    tellPicture(m_context.navigator,
                savePictureFile(file, m_context.session.workspace(), m_context.prompts, m_context.settings));
}

QWidget* ChartPanel::firstFocus() {
    return m_asTable;
}

} // namespace ks
