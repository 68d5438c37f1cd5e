#include "widgets/form/themecard.h"

#include "drawing/contrast.h"
#include "models/formhub.h"
#include "widgets/inspector/cellswatch.h"
#include "widgets/look/appearance.h"
#include "widgets/look/iconlabel.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ks {

ThemeCard::ThemeCard(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(qRound(1.5 * unit), unit, qRound(1.5 * unit), qRound(1.2 * unit));
    rows->setSpacing(unit / 2);
    m_name = plainLabel({}, this);
    m_name->setWordWrap(true);
    m_name->setFont(scaledFont(m_name->font(), 1.1, QFont::DemiBold));
    rows->addWidget(m_name);
    auto* line = new QHBoxLayout;
    line->setSpacing(unit / 2);
    m_stateIcon = new IconLabel(QStringLiteral("pending"), this);
    m_state = plainLabel({}, this);
    m_state->setWordWrap(true);
    line->addWidget(m_stateIcon, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    rows->addLayout(line);
    m_count = plainLabel({}, this);
    m_count->setWordWrap(true);
    makeQuiet(m_count);
    rows->addWidget(m_count);
    rows->addStretch(1);
    auto* scores = new QHBoxLayout;
    scores->setSpacing(unit);
    m_derived = new CellSwatch(std::nullopt, LevelPaletteId::Report, this);
    m_decision = new CellSwatch(std::nullopt, LevelPaletteId::Report, this);
    for (const auto& [swatch, text] : {std::pair(m_derived, tr("follows")), std::pair(m_decision, tr("own score"))}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(unit / 4);
        QLabel* caption = plainLabel(text, this);
        makeCaption(caption);
        column->addWidget(caption);
        column->addWidget(swatch);
        scores->addLayout(column);
    }
    scores->addStretch(1);
    rows->addLayout(scores);
    for (QLabel* each : findChildren<QLabel*>())
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QWidget* each :
         {static_cast<QWidget*>(m_stateIcon), static_cast<QWidget*>(m_derived), static_cast<QWidget*>(m_decision)})
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ThemeCard::show(const HubTheme& theme) {
    setObjectName(QStringLiteral("theme_") + theme.theme.value);
    setAccessibleName(theme.spoken);
    m_name->setText(theme.name);
    m_stateIcon->setIcon(progressIcon(theme.state));
    m_state->setText(theme.stateTitle);
    m_count->setText(theme.count);
    const auto shown = [](const Score& score) {
        return score.kind() == ScoreKind::Missing ? std::nullopt : std::optional(score);
    };
    m_derived->setScore(shown(theme.derived));
    m_decision->setScore(shown(theme.decision));
}

void ThemeCard::setLevelPalette(LevelPaletteId palette) {
    m_derived->setLevelPalette(palette);
    m_decision->setLevelPalette(palette);
}

QSize ThemeCard::sizeHint() const {
    return layout()->sizeHint();
}

QSize ThemeCard::minimumSizeHint() const {
    return layout()->minimumSize();
}

int ThemeCard::heightForWidth(int width) const {
    return layout()->totalHeightForWidth(width);
}

void ThemeCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor strong = accent(palette());
    const bool warm = hasFocus() || underMouse();
    painter.setPen(QPen(warm ? strong : palette().color(QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? mixed(base, strong, 0.1) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

/// Enter opens it as Space does; the arrows are those of the hub around it.
void ThemeCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

} // namespace ks
