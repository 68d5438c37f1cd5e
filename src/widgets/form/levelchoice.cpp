#include "widgets/form/levelchoice.h"

#include "drawing/contrast.h"
#include "widgets/form/wrappedtext.h"
#include "widgets/look/appearance.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ks {

LevelRow::LevelRow(int level, QWidget* parent) : QAbstractButton(parent), m_level(level) {
    setObjectName(QStringLiteral("level%1").arg(level));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelRow::setTexts(const QString& name, const QString& description) {
    m_name = name;
    m_description = description;
    describe();
    updateGeometry();
    update();
}

void LevelRow::setMark(Mark mark) {
    if (mark == m_mark)
        return;
    m_mark = mark;
    describe();
    update();
}

void LevelRow::setLevelPalette(LevelPaletteId palette) {
    m_palette = palette;
    update();
}

/// Read out with what it says and whether it is chosen.
void LevelRow::describe() {
    setAccessibleName(QStringLiteral("%1 %2").arg(m_level).arg(m_name));
    const QString state = m_mark == Mark::Chosen ? tr("chosen")
                          : m_mark == Mark::Part ? tr("part of the answer")
                                                 : QString();
    setAccessibleDescription(state.isEmpty() ? m_description : QStringLiteral("%1. %2").arg(state, m_description));
}

QFont LevelRow::nameFont() const {
    return scaledFont(font(), 1.0, QFont::DemiBold);
}

int LevelRow::textLeft() const {
    return steps(*this, 6);
}

int LevelRow::textWidth(int width) const {
    return width - textLeft() - steps(*this, 4); // room for the sign of the choice
}

int LevelRow::heightForWidth(int width) const {
    const int room = textWidth(width);
    const int texts = wrappedText::height(nameFont(), m_name, room) +
                      (m_description.isEmpty() ? 0 : wrappedText::height(font(), m_description, room));
    return std::max(texts, steps(*this, 3.2)) + steps(*this, 1.8);
}

QSize LevelRow::sizeHint() const {
    const int width = steps(*this, 60);
    return {width, heightForWidth(width)};
}

QSize LevelRow::minimumSizeHint() const {
    return {steps(*this, 20), steps(*this, 4.5)};
}

void LevelRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = steps(*this, 1);
    QPalette own = palette();
    own.setCurrentColorGroup(QPalette::Active); // what cannot be chosen now is there to be read
    const QColor base = own.color(QPalette::Base);
    const bool marked = m_mark != Mark::None;
    const QColor strong = accent(own);
    const qreal line = m_mark == Mark::Chosen ? 2.0 : 1.0;
    painter.setPen(
        QPen(marked ? strong : own.color(QPalette::Mid), line, m_mark == Mark::Part ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(marked                        ? mixed(base, strong, 0.07)
                     : underMouse() && isEnabled() ? mixed(base, strong, 0.03)
                                                   : base);
    const qreal inset = line / 2 + 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
    const LevelColours colours = levelColours(m_palette, m_level);
    const int side = steps(*this, 3.2);
    const QRectF plate(unit * 1.2, unit * 0.9, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(colours.text);
    painter.setFont(scaledFont(font(), 1.15, QFont::Bold));
    painter.drawText(plate, Qt::AlignCenter, QString::number(m_level));
    painter.setPen(own.color(QPalette::Text));
    painter.setFont(nameFont());
    QRect texts(textLeft(), qRound(unit * 0.9), textWidth(width()), height());
    painter.drawText(texts, wrappedText::flags, m_name);
    texts.translate(0, wrappedText::height(nameFont(), m_name, texts.width()));
    painter.setFont(font());
    painter.drawText(texts, wrappedText::flags, m_description);
    if (m_mark == Mark::Chosen)
        lineIcon(QStringLiteral("done"))
            .paint(&painter, QRect(width() - steps(*this, 3.6), unit, steps(*this, 2.6), steps(*this, 2.6)));
    if (hasFocus()) {
        painter.setPen(QPen(strong, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 3, 3);
    }
}

/// Space chooses; all other keys are those of the form around it.
void LevelRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

LevelChoice::LevelChoice(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("levelChoice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(steps(*this, 0.5));
    for (int level = 1; level <= 5; ++level) {
        auto* row = new LevelRow(level, this);
        connect(row, &QAbstractButton::clicked, this, [this, level] { emit chosen(level); });
        column->addWidget(row);
        m_rows.append(row);
    }
}

void LevelChoice::setTexts(const QStringList& names, const QStringList& descriptions) {
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setTexts(names.value(i), descriptions.value(i));
}

void LevelChoice::setScore(const Score& score) {
    for (LevelRow* each : std::as_const(m_rows)) {
        LevelRow::Mark mark = LevelRow::Mark::None;
        if (score.hasValue()) {
            const int level = each->level() * 4; // in quarters
            const bool whole = *score.low() == *score.high() && score.low()->count % 4 == 0;
            if (whole && score.low()->count == level)
                mark = LevelRow::Mark::Chosen;
            else if (!whole && level + 4 > score.low()->count && level - 4 < score.high()->count &&
                     (*score.low() == *score.high() || (level >= score.low()->count && level <= score.high()->count)))
                mark = LevelRow::Mark::Part;
        }
        each->setMark(mark);
    }
    const bool here =
        std::any_of(m_rows.cbegin(), m_rows.cend(), [](const LevelRow* each) { return each->hasFocus(); });
    if (here && score.hasValue())
        focusRow()->setFocus(Qt::OtherFocusReason); // else Space would take back what was just chosen
}

void LevelChoice::setFirstOfTwo(int level) {
    for (LevelRow* each : std::as_const(m_rows))
        each->setMark(each->level() == level ? LevelRow::Mark::Part : LevelRow::Mark::None);
}

void LevelChoice::setLevelPalette(LevelPaletteId palette) {
    for (LevelRow* each : std::as_const(m_rows))
        each->setLevelPalette(palette);
}

QWidget* LevelChoice::focusRow() const {
    for (LevelRow* each : m_rows) {
        if (each->mark() != LevelRow::Mark::None)
            return each;
    }
    return m_rows.first();
}

void LevelChoice::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = m_rows.indexOf(qobject_cast<LevelRow*>(focusWidget()));
    if (!plain || by == 0 || at < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto to = at + by;
    if (to >= 0 && to < m_rows.size())
        m_rows[to]->setFocus(Qt::TabFocusReason);
}

} // namespace ks
