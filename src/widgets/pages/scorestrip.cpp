#include "widgets/pages/scorestrip.h"

#include "domain/scoretext.h"
#include "drawing/heatcell.h"
#include "widgets/look/appearance.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ks {
namespace {

constexpr int focusRing = 2; // pixels

QSize cellSize(const QWidget& widget) {
    return {steps(widget, 11), steps(widget, 6)};
}

} // namespace

ScoreStrip::ScoreStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("scoreStrip"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScoreStrip::show(const Workspace& workspace, const ThemeId& theme) {
    m_entries.clear();
    for (const City& city : workspace.cities)
        m_entries.append({city.id, city.name, workspace.score(city.id, theme)});
    const Theme* found = workspace.theme(theme);
    setAccessibleName(tr("Scores of the cities on %1").arg(found ? found->name : theme.value));
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_entries.size()) - 1));
    describe();
    updateGeometry();
    update();
}

void ScoreStrip::setLevelPalette(LevelPaletteId palette) {
    m_palette = palette;
    update();
}

void ScoreStrip::describe() {
    QStringList texts;
    for (const Entry& each : m_entries)
        texts.append(each.name + QStringLiteral(": ") + longScoreText(each.score, locale()));
    setAccessibleDescription(texts.join(QLatin1Char('\n')));
}

int ScoreStrip::columnsFor(int width) const {
    const int count = static_cast<int>(m_entries.size());
    const int fit = std::clamp(width / cellSize(*this).width(), 1, std::max(1, count));
    const int rows = (count + fit - 1) / std::max(1, fit);
    return rows > 0 ? (count + rows - 1) / rows : 1; // rows of about the same length
}

int ScoreStrip::heightForWidth(int width) const {
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(m_entries.size()) + columns - 1) / columns;
    return rows * cellSize(*this).height() + 2 * focusRing;
}

QSize ScoreStrip::sizeHint() const {
    const int width = cellSize(*this).width() * 7;
    return {width, heightForWidth(width)};
}

QSize ScoreStrip::minimumSizeHint() const {
    return cellSize(*this);
}

QRect ScoreStrip::cellOf(int index) const {
    const QSize cell = cellSize(*this);
    const int columns = columnsFor(width());
    return {focusRing + index % columns * cell.width(), focusRing + index / columns * cell.height(), cell.width(),
            cell.height()};
}

int ScoreStrip::indexAt(const QPoint& point) const {
    for (int i = 0; i < m_entries.size(); ++i) {
        if (cellOf(i).contains(point))
            return i;
    }
    return -1;
}

void ScoreStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HeatCellStyle style = HeatCellStyle::from(font(), this);
    const QFont nameFont = scaledFont(font(), 0.85, QFont::Normal);
    const int nameHeight = QFontMetrics(nameFont).height();
    for (int i = 0; i < m_entries.size(); ++i) {
        const QRect area = cellOf(i);
        painter.setFont(nameFont);
        painter.setPen(quietText(palette()));
        painter.drawText(QRect(area.left(), area.top() + 2, area.width() - 4, nameHeight), Qt::AlignCenter,
                         QFontMetrics(nameFont).elidedText(m_entries[i].name, Qt::ElideRight, area.width() - 4));
        const QRectF cell(area.left() + 2, area.top() + nameHeight + 4, area.width() - 8,
                          area.height() - nameHeight - 8);
        paintHeatCell(painter, cell, heatCellLook(m_entries[i].score, m_palette, locale(), palette()), style);
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(accent(palette()), focusRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(area.adjusted(0, 1, -4, -2));
        }
    }
}

bool ScoreStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(),
                               plainToolTip(m_entries[index].name + QStringLiteral(": ") +
                                            longScoreText(m_entries[index].score, locale())),
                               this, cellOf(index));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ScoreStrip::keyPressEvent(QKeyEvent* event) {
    const int columns = columnsFor(width());
    const int last = static_cast<int>(m_entries.size()) - 1;
    int to = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        --to;
        break;
    case Qt::Key_Right:
        ++to;
        break;
    case Qt::Key_Up:
        to -= columns;
        break;
    case Qt::Key_Down:
        to += columns;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current <= last)
            emit chosen(m_entries[m_current].city);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (to >= 0 && to <= last)
        m_current = to;
    update();
}

void ScoreStrip::mouseReleaseEvent(QMouseEvent* event) {
    const int index = indexAt(event->position().toPoint());
    if (index < 0 || event->button() != Qt::LeftButton)
        return;
    m_current = index;
    update();
    emit chosen(m_entries[index].city);
}

void ScoreStrip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ScoreStrip::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ks
