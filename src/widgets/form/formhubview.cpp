#include "widgets/form/formhubview.h"

#include "models/formhub.h"
#include "session/session.h"
#include "widgets/form/themecard.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {

FormHubView::FormHubView(const PageContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context), m_content(new TallContent) {
    setObjectName(QStringLiteral("formHub"));
    setAccessibleName(tr("Themes of the form"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(2 * unit, unit, 2 * unit, 2 * unit);
    rows->setSpacing(unit);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * unit);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(unit / 2);
    m_summary = plainLabel({}, m_content);
    m_summary->setObjectName(QStringLiteral("hubSummary"));
    m_summary->setWordWrap(true);
    m_summary->setFont(scaledFont(m_summary->font(), 1.15, QFont::DemiBold));
    m_bar = new QProgressBar(m_content);
    m_bar->setObjectName(QStringLiteral("hubBar"));
    m_bar->setAccessibleName(tr("Statements answered"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(steps(*this, 1));
    m_closing = plainLabel({}, m_content);
    m_closing->setObjectName(QStringLiteral("hubClosing"));
    m_closing->setWordWrap(true);
    makeQuiet(m_closing);
    texts->addWidget(m_summary);
    texts->addWidget(m_bar);
    texts->addWidget(m_closing);
    head->addLayout(texts, 2);
    auto* goOn = new QVBoxLayout;
    goOn->setSpacing(unit / 2);
    m_resume = new QPushButton(lineIcon(QStringLiteral("edit")), {}, m_content);
    m_resume->setObjectName(QStringLiteral("resumeForm"));
    m_left = plainLabel({}, m_content);
    m_left->setObjectName(QStringLiteral("hubLeftOff"));
    m_left->setWordWrap(true);
    makeQuiet(m_left);
    goOn->addWidget(m_resume, 0, Qt::AlignLeft);
    goOn->addWidget(m_left);
    head->addLayout(goOn, 1);
    rows->addLayout(head);
    rows->addSpacing(unit);
    m_grid = new QGridLayout;
    m_grid->setSpacing(qRound(1.5 * unit));
    rows->addLayout(m_grid);
    rows->addStretch(1);
    setWidget(m_content);
    m_content->installEventFilter(this);
    connect(m_resume, &QPushButton::clicked, this, &FormHubView::resumeWanted);
}

void FormHubView::show(const CityId& city) {
    m_city = city;
    refresh();
}

void FormHubView::refresh() {
    const Workspace& workspace = m_context.session.workspace();
    const FormHub hub = formHub(workspace, m_city, locale());
    while (m_cards.size() < hub.themes.size()) {
        const auto number = m_cards.size();
        auto* card = new ThemeCard(m_content);
        card->setLevelPalette(m_palette);
        connect(card, &QAbstractButton::clicked, this, [this, number] { emit themeChosen(m_themes[number]); });
        m_cards.append(card);
        m_perLine = 0;
    }
    m_themes.clear();
    for (qsizetype i = 0; i < hub.themes.size(); ++i) {
        m_themes.append(hub.themes[i].theme);
        m_cards[i]->show(hub.themes[i]);
    }
    m_summary->setText(hub.summary);
    m_bar->setRange(0, std::max(1, hub.statements));
    m_bar->setValue(hub.answered);
    const Round* round = workspace.round();
    QString answered = tr("%1 of %n statement(s) answered", nullptr, hub.statements).arg(hub.answered);
    if (hub.toConfirm > 0)
        answered += QStringLiteral(" · ") + tr("%n answer(s) of the round before to confirm", nullptr, hub.toConfirm);
    const QDate today = m_context.session.clock().now().toDateTime().date();
    m_closing->setText(
        round && round->state == RoundState::Open && round->endsOn.isValid() && round->endsOn >= today
            ? tr("%1 · to be handed in by %2").arg(answered, locale().toString(round->endsOn, QLocale::ShortFormat))
            : answered);
    const QString left = leftOffAt(workspace, m_city);
    const bool fillable = round && round->state == RoundState::Open && !m_context.session.isReadOnly();
    if (!fillable)
        m_resume->setText(left.isEmpty() ? tr("Read from the first statement") : tr("Read where it was left off"));
    else
        m_resume->setText(left.isEmpty() ? tr("Begin with the first statement") : tr("Go on where you left off"));
    m_resume->setAccessibleDescription(left);
    m_left->setText(left);
    m_left->setVisible(!left.isEmpty());
    arrange();
}

/// As many cards beside one another as there is room for, in lines of the same length.
void FormHubView::arrange() {
    const int count = static_cast<int>(m_cards.size());
    if (count == 0)
        return;
    const int room = viewport()->width() - steps(*this, 4);
    const int fit = std::clamp(room / steps(*this, 28), 1, 4);
    const int perLine = fit == 3 ? 2 : fit; // eight in lines of three leave a hole
    if (perLine == m_perLine)
        return;
    m_perLine = perLine;
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < perLine ? 1 : 0);
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_cards[i], i / perLine, i % perLine);
}

QWidget* FormHubView::firstFocus() const {
    return m_resume;
}

void FormHubView::setLevelPalette(LevelPaletteId palette) {
    m_palette = palette;
    for (ThemeCard* each : std::as_const(m_cards))
        each->setLevelPalette(palette);
}

void FormHubView::moveFocus(int key) {
    const auto at = static_cast<int>(m_cards.indexOf(qobject_cast<ThemeCard*>(focusWidget())));
    const int by = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : key == Qt::Key_Up ? -m_perLine : m_perLine;
    const int to = at + by;
    if (at < 0 || to < 0 || to >= m_cards.size())
        return;
    m_cards[to]->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_cards[to]);
}

bool FormHubView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_content && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
            moveFocus(key);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_resume->hasFocus()) {
            m_resume->click();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void FormHubView::resizeEvent(QResizeEvent* event) {
    arrange();
    QScrollArea::resizeEvent(event);
}

void FormHubView::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_grid)
        arrange();
}

} // namespace ks
