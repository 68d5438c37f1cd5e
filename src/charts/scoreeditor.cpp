#include "charts/scoreeditor.h"

#include "domain/scoretext.h"
#include "drawing/contrast.h"

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QValidator>

namespace ks {
namespace {

/// Anything may be typed on the way; only a score is accepted.
class ScoreValidator final : public QValidator {
public:
    using QValidator::QValidator;
    State validate(QString& text, int&) const override { return parseScoreText(text).ok() ? Acceptable : Intermediate; }
};

/// A red that reads on the given ground, light or dark.
QColor warningColour(const QColor& ground) {
    const QColor dark(0xB3, 0x26, 0x1E);
    const QColor light(0xFF, 0xB4, 0xAB);
    return contrastRatio(ground, dark) >= contrastRatio(ground, light) ? dark : light;
}

} // namespace

ScoreEditor::ScoreEditor(QWidget* parent) : QLineEdit(parent), m_hint(new QLabel(parent)) {
    setObjectName(QStringLiteral("scoreEditor"));
    setAlignment(Qt::AlignCenter);
    setFrame(false);
    setAutoFillBackground(true);
    setMaxLength(40);
    setValidator(new ScoreValidator(this));
    m_hint->setObjectName(QStringLiteral("scoreRefusal"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAutoFillBackground(true);
    m_hint->setFrameShape(QFrame::Box);
    m_hint->setMargin(6);
    QPalette colours = m_hint->palette();
    colours.setColor(QPalette::WindowText, warningColour(colours.color(QPalette::Base)));
    colours.setColor(QPalette::Window, colours.color(QPalette::Base));
    m_hint->setPalette(colours);
    m_hint->hide();
    connect(this, &QLineEdit::textChanged, this, &ScoreEditor::followText);
    // The view deletes the editor later; the hint must not stay behind until then.
    connect(this, &QObject::destroyed, m_hint, &QObject::deleteLater);
}

ScoreEditor::~ScoreEditor() = default;

bool ScoreEditor::isAcceptable() const {
    return hasAcceptableInput();
}

QString ScoreEditor::refusal() const {
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void ScoreEditor::showRefusal() {
    m_refused = true;
    followText();
}

void ScoreEditor::followText() {
    if (!m_refused)
        return;
    const Result<Score> score = parseScoreText(text());
    QPalette colours = parentWidget() ? parentWidget()->palette() : palette();
    if (score) {
        m_hint->hide();
        setToolTip(QString());
        setAccessibleDescription(QString());
    } else {
        colours.setColor(QPalette::Text, warningColour(colours.color(QPalette::Base)));
        m_hint->setText(score.error().text);
        setAccessibleDescription(score.error().text);
        placeHint();
        m_hint->show();
        m_hint->raise();
    }
    setPalette(colours);
}

void ScoreEditor::placeHint() {
    const QWidget* around = parentWidget();
    if (!around)
        return;
    const int width = std::min(around->width() - 8, fontMetrics().averageCharWidth() * 46);
    m_hint->setFixedWidth(std::max(width, 40));
    m_hint->resize(m_hint->width(), m_hint->heightForWidth(m_hint->width()));
    const int left = std::clamp(geometry().center().x() - m_hint->width() / 2, 4,
                                std::max(4, around->width() - m_hint->width() - 4));
    const bool below = geometry().bottom() + 4 + m_hint->height() <= around->height();
    m_hint->move(left, below ? geometry().bottom() + 4 : std::max(0, geometry().top() - 4 - m_hint->height()));
}

void ScoreEditor::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    placeHint();
}

void ScoreEditor::hideEvent(QHideEvent* event) {
    QLineEdit::hideEvent(event);
    m_hint->hide();
}

void ScoreEditor::moveEvent(QMoveEvent* event) {
    QLineEdit::moveEvent(event);
    placeHint();
}

} // namespace ks
