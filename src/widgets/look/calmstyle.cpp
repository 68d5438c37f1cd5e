#include "widgets/look/calmstyle.h"

#include "drawing/contrast.h"
#include "widgets/look/appearance.h"
#include "widgets/look/plaintable.h"

#include <QAbstractScrollArea>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QWidget>

namespace ks {
namespace {

constexpr qreal cornerRadius = 4.0;

bool isDefaultButton(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option->state.testFlag(QStyle::State_Enabled);
}

QColor buttonFill(const QStyleOption* option) {
    const QPalette& palette = option->palette;
    const bool pressed = option->state.testFlag(QStyle::State_Sunken);
    if (isDefaultButton(option)) {
        const QColor fill = palette.color(QPalette::Highlight);
        return pressed ? mixed(fill, Qt::black, 0.2) : fill;
    }
    const QColor rest = isDark(palette) ? palette.color(QPalette::Button) : palette.color(QPalette::Base);
    if (pressed)
        return mixed(rest, palette.color(QPalette::WindowText), 0.14);
    if (option->state.testFlag(QStyle::State_On))
        return mixed(rest, palette.color(QPalette::Highlight), 0.22);
    const bool hovered =
        option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    return hovered ? mixed(rest, palette.color(QPalette::WindowText), 0.06) : rest;
}

QColor outlineOf(const QStyleOption* option) {
    const QPalette& palette = option->palette;
    if (option->state.testFlag(QStyle::State_On))
        return accent(palette);
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 option->state.testFlag(QStyle::State_Enabled) ? 0.3 : 0.16);
}

void drawPanel(const QStyleOption* option, QPainter* painter) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(buttonFill(option));
    painter->setPen(isDefaultButton(option) ? QPen(Qt::NoPen) : QPen(outlineOf(option), 1));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter->restore();
}

void drawFocus(const QStyleOption* option, QPainter* painter) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->setPen(QPen(accent(option->palette), 2));
    painter->drawRoundedRect(edge, cornerRadius, cornerRadius);
    if (isDefaultButton(option)) { // a ring of the accent cannot be seen on the accent
        painter->setPen(QPen(option->palette.color(QPalette::HighlightedText), 1.5));
        painter->drawRoundedRect(edge.adjusted(2, 2, -2, -2), cornerRadius / 2, cornerRadius / 2);
    }
    painter->restore();
}

/// The outlines of Fusion are darker than their ground, which on a dark one cannot be seen.
void drawFieldOutline(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter) {
    const bool box = element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorItemViewItemCheck;
    const bool round = element == QStyle::PE_IndicatorRadioButton;
    const bool line = element == QStyle::PE_FrameLineEdit;
    if (!box && !round && !line)
        return;
    const QPalette& palette = option->palette;
    const double share = option->state.testFlag(QStyle::State_Enabled) ? 0.55 : 0.25;
    const bool focus = line && option->state.testFlag(QStyle::State_HasFocus);
    const QColor rest = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), share);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focus ? accent(palette) : rest, focus ? 1.6 : 1));
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = round ? edge.width() / 2 : 2.0;
    painter->drawRoundedRect(edge, radius, radius);
    painter->restore();
}

/// Around a text to type in, a list or a table; what has the keyboard shows it.
void drawAreaFrame(const QStyleOption* option, QPainter* painter, const QWidget* area) {
    const QPalette& palette = option->palette;
    const bool typedIn = qobject_cast<const QPlainTextEdit*>(area);
    const QColor rest =
        typedIn ? mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.55) : outlineOf(option);
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(option->state.testFlag(QStyle::State_HasFocus) ? accent(palette) : rest, 1));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// A header stands on the same ground as the table that it belongs to.
QPalette::ColorRole groundOfTable(const QWidget* header) {
    const auto* table = header ? qobject_cast<const QAbstractScrollArea*>(header->parentWidget()) : nullptr;
    return table ? table->viewport()->backgroundRole() : QPalette::Base;
}

bool belongsToPlainTable(const QWidget* part) {
    return qobject_cast<const PlainTable*>(part) || (part && qobject_cast<const PlainTable*>(part->parentWidget()));
}

void drawChevron(const QRectF& box, const QColor& ink, QPainter* painter) {
    const QPointF middle = box.center();
    const qreal half = std::min(box.width(), box.height()) * 0.28;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF(
        {middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2), middle + QPointF(half, -half / 2)}));
    painter->restore();
}

/// Fusion tells the chosen tab by its ground alone, which on a dark one cannot be seen.
void drawChosenTab(const QStyleOption* option, QPainter* painter) {
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    const bool above = tab && (tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::TriangularNorth);
    if (!above || !option->state.testFlag(QStyle::State_Selected))
        return;
    const int thick = std::max(2, option->fontMetrics.height() / 6);
    painter->fillRect(
        QRect(option->rect.left() + 1, option->rect.bottom() + 1 - thick, option->rect.width() - 2, thick),
        accent(option->palette));
}

/// The icon as it is drawn on the accent, in the ink of what is selected.
QIcon onAccentIcon(const QIcon& icon, QSize size, const QPainter& painter) {
    return icon.isNull() ? icon : QIcon(icon.pixmap(size, painter.device()->devicePixelRatioF(), QIcon::Selected));
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        drawPanel(option, painter);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On) || !(option->state & State_AutoRaise))
            drawPanel(option, painter);
        return;
    case PE_FrameFocusRect:
        drawFocus(option, painter);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)) {
            drawAreaFrame(option, painter, widget);
            return;
        }
        break;
    case PE_IndicatorArrowDown:
        drawChevron(option->rect, option->palette.color(QPalette::ButtonText), painter);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    drawFieldOutline(element, option, painter);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button && isDefaultButton(option)) {
        QStyleOptionButton onAccent(*button);
        onAccent.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        onAccent.icon = onAccentIcon(button->icon, button->iconSize, *painter);
        QProxyStyle::drawControl(element, &onAccent, painter, widget);
        return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        element == CE_MenuItem && item && !item->icon.isNull() && option->state.testFlag(State_Selected) &&
        option->state.testFlag(State_Enabled)) {
        // Fusion draws it in the ink of the ground, which cannot be seen on the accent.
        QStyleOptionMenuItem onAccent(*item);
        const int side = proxy()->pixelMetric(PM_SmallIconSize, option, widget);
        onAccent.icon = onAccentIcon(item->icon, QSize(side, side), *painter);
        QProxyStyle::drawControl(element, &onAccent, painter, widget);
        return;
    }
    if (element == CE_PushButton) {
        QProxyStyle::drawControl(element, option, painter, widget);
        // Fusion shows the focus in its panel, which is not drawn here.
        if (option->state & State_HasFocus)
            drawFocus(option, painter);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(groundOfTable(widget)));
        if (element == CE_HeaderSection)
            painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
                              hairline(option->palette));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape)
        drawChosenTab(option, painter);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || !box || box->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox)
            drawFieldOutline(PE_FrameLineEdit, option, painter);
        return;
    }
    drawPanel(option, painter);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget);
    const qreal side = option->fontMetrics.height() * 0.8;
    QRectF chevron(0, 0, side, side);
    chevron.moveCenter(QRectF(arrow).center());
    drawChevron(chevron, option->palette.color(QPalette::ButtonText), painter);
    if (option->state & State_HasFocus)
        drawFocus(option, painter);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool field = type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit;
    if (option && field && contents.height() <= option->fontMetrics.height() * 3 / 2)
        size.setHeight(option->fontMetrics.height() * 2); // all that stand in one line are equally high
    if (option && type == CT_ItemViewItem)                // a line of text, whole and with some air
        size.setHeight(std::max(size.height(), qRound(option->fontMetrics.height() * 1.4)));
    const bool wrapped = option && type == CT_ItemViewItem && size.height() >= 2 * option->fontMetrics.height();
    if (wrapped && qobject_cast<const QListView*>(widget)) // the mark of the focus keeps clear of the words
        size.rheight() += option->fontMetrics.height() * 2 / 5;
    return size;
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int unit = widget ? widget->fontMetrics().height() / 2 : 8;
    switch (metric) {
    case PM_FocusFrameHMargin: // beside the text of an item
    case PM_HeaderMargin:
        if (belongsToPlainTable(widget))
            return unit * 3 / 4;
        break;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonMargin:
        return 2 * unit;
    case PM_MenuButtonIndicator:
        return 2 * unit;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * unit;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return unit;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return std::max(16, qRound(unit * 2.25));
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const {
    if (hint == SH_EtchDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace ks
