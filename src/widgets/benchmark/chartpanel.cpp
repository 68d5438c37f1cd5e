#include "widgets/benchmark/chartpanel.h"

#include "drawing/chartink.h"
#include "session/session.h"
#include "widgets/benchmark/tabletexts.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"
#include "widgets/shell/picturefile.h"
#include "widgets/shell/tablecopy.h"
#include "widgets/shell/viewstate.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ks {
namespace {

enum Face { ChartFace, TableFace, InsteadFace };

constexpr qreal pointsPerMillimetre = 96 / 25.4 * 1.6; ///< larger than on paper: for slides as well
constexpr int padding = 24;                            ///< in picture points
constexpr int letters = 19;

/// A picture of the report as a file of its own.
FilePicture fileOf(const ReportPicture& picture, LevelPaletteId palette, const QString& id) {
    const QSize inside = (picture.size * pointsPerMillimetre).toSize();
    constexpr int heading = 2 * letters;
    FilePicture file;
    file.title = picture.caption;
    file.name = id;
    file.size = [inside](QPaintDevice*) { return inside + QSize(2 * padding, 2 * padding + heading); };
    file.paint = [picture, palette, inside](QPainter& painter, const QSize&) {
        QFont font = painter.font();
        font.setPixelSize(letters);
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(ChartInk::onPaper().text);
        painter.drawText(QRectF(padding, padding, inside.width(), heading), Qt::AlignLeft | Qt::AlignTop,
                         picture.caption);
        painter.setFont(font);
        picture.paint(painter, QRectF(QPointF(padding, padding + heading), QSizeF(inside)), palette);
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
    m_title->setFont(scaledFont(m_title->font(), 1.1, QFont::DemiBold));
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
    m_faces->addWidget(chart);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_instead);
    m_notes = plainParagraph({}, this);
    m_notes->setObjectName(m_id + QStringLiteral("Notes"));
    makeQuiet(m_notes);
    m_notesRoom = new QScrollArea(this); // long reservations leave the chart its room
    m_notesRoom->setObjectName(m_id + QStringLiteral("NotesRoom"));
    m_notesRoom->setAccessibleName(tr("Rules and reservations"));
    m_notesRoom->setFrameShape(QFrame::NoFrame);
    m_notesRoom->setWidgetResizable(true);
    m_notesRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notesRoom->viewport()->setBackgroundRole(QPalette::Base);
    auto* content = new TallContent;
    content->setBackgroundRole(QPalette::Base);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_notes);
    m_notesRoom->setWidget(content);
    auto* tools = new QWidget(this);
    auto* line = new FlowLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char* name, const QString& text) {
        auto* made = new QPushButton(text, tools);
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
    rows->addWidget(m_notesRoom);
    rows->addWidget(tools);
}

void ChartPanel::show(const ReportTable& table, const std::function<std::optional<ReportPicture>()>& picture) {
    m_picture = picture;
    m_title->setText(table.title);
    m_subtitle->setText(table.subtitle);
    m_content = table;
    m_tableStale = true;
    m_notes->setText((table.notes + table.reservations).join(QLatin1Char('\n')));
    m_notesRoom->setVisible(!m_notes->text().isEmpty());
    showInstead({});
    fitNotes();
}

void ChartPanel::showInstead(const QString& text) {
    m_instead->setText(text);
    for (QPushButton* each : {m_asTable, m_save, m_copy})
        each->setEnabled(text.isEmpty());
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
    if (asTable)
        fillTable();
    m_faces->setCurrentIndex(!m_instead->text().isEmpty() ? InsteadFace : asTable ? TableFace : ChartFace);
}

/// As high as the notes are, up to a quarter of the panel; beyond that they scroll.
void ChartPanel::fitNotes() {
    const int most = std::max(height() / 4, 3 * fontMetrics().lineSpacing());
    const int room = std::max(1, width() - m_notesRoom->verticalScrollBar()->sizeHint().width());
    const int wanted = m_notes->text().isEmpty() ? 0 : std::max(0, m_notes->heightForWidth(room));
    m_notesRoom->setFixedHeight(std::min(wanted, most));
    m_notesRoom->setFocusPolicy(wanted > most ? Qt::StrongFocus : Qt::NoFocus); // the arrows scroll
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitNotes();
}

void ChartPanel::savePicture() {
    const std::optional<ReportPicture> picture = m_picture ? m_picture() : std::nullopt;
    if (!picture)
        return;
    const FilePicture file = fileOf(*picture, m_context.view.palette(), m_id);
    tellPicture(m_context.navigator,
                savePictureFile(file, m_context.session.workspace(), m_context.prompts, m_context.settings));
}

QWidget* ChartPanel::firstFocus() {
    return m_asTable;
}

} // namespace ks
