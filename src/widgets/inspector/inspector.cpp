#include "widgets/inspector/inspector.h"

#include "widgets/inspector/cellswatch.h"
#include "widgets/look/appearance.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/linkbutton.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {
namespace {

constexpr int focusRing = 2; // pixels

} // namespace

Inspector::Inspector(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("The story of the selected cell"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(steps(*this, 30));
    setViewportMargins(focusRing, focusRing, focusRing, focusRing);
    setAutoFillBackground(true);
    rest();
}

bool Inspector::event(QEvent* event) {
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    } else if (event->type() == QEvent::Paint && hasFocus()) { // the arrows scroll it then
        QPainter painter(this);
        painter.setPen(QPen(accent(palette()), focusRing));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    return done;
}

QSize Inspector::sizeHint() const {
    return {steps(*this, 40), steps(*this, 60)};
}

void Inspector::rest() {
    m_story.reset();
    QVBoxLayout* column = freshColumn();
    QLabel* hint = plainParagraph(tr("Select a cell to read the story behind it."), column->parentWidget());
    makeQuiet(hint);
    column->addWidget(hint);
    column->addStretch(1);
}

void Inspector::tell(const Story& story) {
    m_story = story;
    QVBoxLayout* column = freshColumn();
    addHead(story, *column);
    for (const StorySection& section : story.sections)
        addSection(section, *column);
    column->addStretch(1);
}

void Inspector::setLevelPalette(LevelPaletteId palette) {
    m_levelPalette = palette;
    if (m_swatch)
        m_swatch->setLevelPalette(palette);
}

void Inspector::setCanEdit(bool canEdit) {
    m_canEdit = canEdit;
    for (QPushButton* button : widget()->findChildren<QPushButton*>()) {
        if (!qobject_cast<LinkButton*>(button)) // leads somewhere, changes nothing
            button->setEnabled(canEdit);
    }
}

QString Inspector::plainText() const {
    QStringList lines;
    for (const QWidget* each : widget()->findChildren<QWidget*>()) {
        if (const auto* label = qobject_cast<const QLabel*>(each))
            lines.append(label->text());
        else if (const auto* link = qobject_cast<const LinkButton*>(each))
            lines.append(link->text());
    }
    return lines.join(QLatin1Char('\n'));
}

QVBoxLayout* Inspector::freshColumn() {
    m_swatch = nullptr;
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    const int unit = steps(*this, 1);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit / 2);
    setWidget(content); // the one before goes with all that it held
    return column;
}

void Inspector::addHead(const Story& story, QVBoxLayout& column) {
    QWidget* content = column.parentWidget();
    QLabel* title = plainParagraph(story.title, content);
    title->setFont(scaledFont(title->font(), 1.15, QFont::DemiBold));
    title->setObjectName(QStringLiteral("storyTitle"));
    QLabel* subtitle = plainParagraph(story.subtitle, content);
    makeQuiet(subtitle);
    column.addWidget(title);
    column.addWidget(subtitle);
    column.addSpacing(steps(*this, 1));

    auto* line = new QHBoxLayout;
    line->setSpacing(steps(*this, 1.5));
    m_swatch = new CellSwatch(story.score, m_levelPalette, content);
    line->addWidget(m_swatch, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    if (!story.quote.isEmpty())
        words->addWidget(plainParagraph(story.quote, content));
    QLabel* inWords = plainParagraph(story.inWords, content);
    makeQuiet(inWords);
    words->addWidget(inWords);
    line->addLayout(words, 1);
    column.addLayout(line);

    if (story.place)
        addActions(story, column);
}

/// What can be done to the layer over the score; a confirmation only where the layer is out of date.
void Inspector::addActions(const Story& story, QVBoxLayout& column) {
    QWidget* content = column.parentWidget();
    const AdjustmentPlace place = *story.place;
    column.addSpacing(steps(*this, 1));
    if (story.layer == LayerState::Outdated) {
        column.addWidget(plainParagraph(
            tr("What was adjusted rests on scores that have changed since: look whether it still holds."), content));
        QPushButton* confirm = actionButton("confirmAdjustment", "done", tr("It still holds"), content);
        connect(confirm, &QPushButton::clicked, this, [this, place] { emit confirmationRequested(place); });
        column.addWidget(confirm, 0, Qt::AlignLeft);
    }
    const bool another = story.layer != LayerState::NotAdjusted;
    const QString text = place.city ? another ? tr("Adjust this score again…") : tr("Adjust this score…")
                         : another ? tr("Enter another global score…")
                                    : tr("Enter global score…");
    QPushButton* enter = actionButton("adjust", "edit", text, content);
    connect(enter, &QPushButton::clicked, this, [this, place] { emit adjustmentRequested(place); });
    column.addWidget(enter, 0, Qt::AlignLeft);
    if (!another)
        return;
    QPushButton* withdraw = actionButton(
        "withdrawAdjustment", "undo", place.city ? tr("Withdraw adjustment…") : tr("Withdraw global score…"), content);
    connect(withdraw, &QPushButton::clicked, this, [this, place] { emit withdrawalRequested(place); });
    column.addWidget(withdraw, 0, Qt::AlignLeft);
}

QPushButton* Inspector::actionButton(const char* name, const char* icon, const QString& text, QWidget* content) {
    auto* button = new QPushButton(lineIcon(QLatin1String(icon)), text, content);
    button->setObjectName(QLatin1String(name));
    button->setEnabled(m_canEdit);
    return button;
}

/// The name of a city that leads to its cell.
QWidget* Inspector::cityLink(const StoryFact& fact, QWidget* content) {
    auto* link = new LinkButton(fact.label, content);
    link->setObjectName(QStringLiteral("city_") + fact.city->value);
    link->setAccessibleName(tr("%1, %2: to the cell", "city, score").arg(fact.label, fact.value));
    connect(link, &QPushButton::clicked, this, [this, city = *fact.city] { emit cityRequested(city); });
    return link;
}

void Inspector::addSection(const StorySection& section, QVBoxLayout& column) {
    QWidget* content = column.parentWidget();
    column.addSpacing(steps(*this, 1.5));
    QLabel* caption = plainParagraph(section.caption, content);
    makeCaption(caption);
    column.addWidget(caption);
    if (!section.facts.isEmpty()) {
        auto* grid = new QGridLayout;
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(steps(*this, 1));
        grid->setVerticalSpacing(steps(*this, 0.4));
        grid->setColumnStretch(0, 1);
        for (const StoryFact& fact : section.facts) {
            const int row = grid->rowCount();
            QLabel* value = plainLabel(fact.value, content);
            value->setFont(scaledFont(value->font(), 1.0, QFont::DemiBold));
            grid->addWidget(fact.city ? cityLink(fact, content) : plainParagraph(fact.label, content), row, 0,
                            Qt::AlignTop | (fact.city ? Qt::AlignLeft : Qt::Alignment()));
            grid->addWidget(value, row, 1, Qt::AlignTop | Qt::AlignRight);
        }
        column.addLayout(grid);
    }
    for (const QString& text : section.paragraphs)
        column.addWidget(plainParagraph(text, content));
}

void Inspector::paintEvent(QPaintEvent* event) {
    QScrollArea::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(0, 0, 1, viewport()->height(), palette().color(QPalette::Mid));
}

} // namespace ks
