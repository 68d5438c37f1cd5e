#include "widgets/records/fieldeditor.h"

#include "widgets/look/flowlayout.h"
#include "widgets/look/literal.h"
#include "widgets/look/measure.h"
#include "widgets/records/pickfieldeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace ks {
namespace {

QVBoxLayout* bareColumn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

void nameTarget(QWidget* target, const FieldInfo& field) {
    target->setObjectName(QStringLiteral("field_") + field.id);
    target->setAccessibleName(field.label);
    target->setAccessibleDescription(field.help);
}

/// One line: texts, addresses, numbers, dates.
class LineFieldEditor final : public FieldEditor {
public:
    LineFieldEditor(const FieldInfo& field, QWidget* parent) : FieldEditor(field, parent), m_line(new QLineEdit(this)) {
        nameTarget(m_line, field);
        bareColumn(this)->addWidget(m_line);
        const bool number = field.kind == FieldKind::Number || field.kind == FieldKind::Hundredths;
        if (number || field.kind == FieldKind::Date) {
            m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
            m_line->setPlaceholderText(FieldEditor::tr("open"));
        }
        connect(m_line, &QLineEdit::editingFinished, this, &LineFieldEditor::flush);
        m_line->installEventFilter(this);
    }

    void setValue(const QVariant& value) override {
        const QString text = fieldText(Workspace(), field(), value);
        const bool pending = isPending();
        m_shown = text;
        if (pending)
            return;
        m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0); // the beginning of a long one tells more than its end
    }
    Result<QVariant> value() const override { return readFieldText(field(), m_line->text()); }
    void setReadOnly(bool readOnly) override { m_line->setReadOnly(readOnly); }
    bool isPending() const override { return m_line->text() != m_shown; }
    void flush() override {
        if (isPending())
            emit committed();
    }
    void discard() override { m_line->setText(m_shown); }
    QWidget* target() override { return m_line; }

protected:
    /// Esc takes back what was typed; only then does it leave.
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
            isPending()) {
            discard();
            return true;
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    QLineEdit* m_line;
    QString m_shown;
};

/// A text field as high as its text, within reason. Tab leads on.
class GrowingText final : public QPlainTextEdit {
public:
    explicit GrowingText(QWidget* parent) : QPlainTextEdit(parent) {
        setTabChangesFocus(true);
        connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QPlainTextEdit::resizeEvent(event);
        fit();
    }
    void changeEvent(QEvent* event) override {
        QPlainTextEdit::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }

private:
    void fit() {
        constexpr int fewest = 2;
        constexpr int most = 14;
        int lines = 0;
        for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
            lines += std::max(1, block.layout()->lineCount());
        const int wanted = std::clamp(lines, fewest, most);
        const int height =
            wanted * fontMetrics().lineSpacing() + qRound(2 * document()->documentMargin()) + 2 * frameWidth();
        if (height != minimumHeight())
            setFixedHeight(height);
        setVerticalScrollBarPolicy(lines > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    }
};

/// Several lines: texts, and lists with an item a line.
class TextFieldEditor final : public FieldEditor {
public:
    TextFieldEditor(const FieldInfo& field, QWidget* parent)
        : FieldEditor(field, parent), m_text(new GrowingText(this)), m_pause(new QTimer(this)) {
        nameTarget(m_text, field);
        bareColumn(this)->addWidget(m_text);
        m_pause->setSingleShot(true);
        m_pause->setInterval(pauseInTyping);
        connect(m_pause, &QTimer::timeout, this, &TextFieldEditor::flush);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (isPending())
                m_pause->start();
        });
        m_text->installEventFilter(this);
    }

    void setValue(const QVariant& value) override {
        const bool pending = isPending();
        m_shown = textOf(value);
        if (!pending && m_text->toPlainText() != m_shown)
            m_text->setPlainText(m_shown);
    }
    Result<QVariant> value() const override {
        const QString text = m_text->toPlainText();
        return field().kind == FieldKind::Lines ? QVariant(text.split(QLatin1Char('\n'))) : QVariant(text);
    }
    void setReadOnly(bool readOnly) override { m_text->setReadOnly(readOnly); }
    bool isPending() const override { return m_text->toPlainText() != m_shown; }
    void flush() override {
        m_pause->stop();
        if (isPending())
            emit committed();
    }
    void discard() override {
        m_pause->stop();
        if (m_text->hasFocus())
            return; // a space at the end is cleaned away, but the next word follows it
        m_text->setPlainText(m_shown);
    }
    QWidget* target() override { return m_text; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusOut)
            flush();
        return FieldEditor::eventFilter(watched, event);
    }

private:
    static constexpr int pauseInTyping = 700; // milliseconds

    QString textOf(const QVariant& value) const {
        return field().kind == FieldKind::Lines ? value.toStringList().join(QLatin1Char('\n')) : value.toString();
    }

    QPlainTextEdit* m_text;
    QTimer* m_pause;
    QString m_shown;
};

/// One of several.
class ChoiceFieldEditor final : public FieldEditor {
public:
    ChoiceFieldEditor(const FieldInfo& field, QWidget* parent)
        : FieldEditor(field, parent), m_box(new QComboBox(this)) {
        nameTarget(m_box, field);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(12);
        m_box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page, it does not change what is chosen
        m_box->installEventFilter(this);
        bareColumn(this)->addWidget(m_box);
        connect(m_box, &QComboBox::activated, this, &FieldEditor::committed);
    }

    void setChoices(const QList<FieldChoice>& choices) override {
        const QString chosen = m_box->currentData().toString();
        m_box->clear();
        for (const FieldChoice& each : choices)
            m_box->addItem(each.label, each.key);
        m_box->setCurrentIndex(m_box->findData(chosen));
    }
    void setValue(const QVariant& value) override { m_box->setCurrentIndex(m_box->findData(value.toString())); }
    Result<QVariant> value() const override { return QVariant(m_box->currentData().toString()); }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    QWidget* target() override { return m_box; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
            event->ignore();
            return true;
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    QComboBox* m_box;
};

/// Some of several, or one yes or no.
class ChecksFieldEditor final : public FieldEditor {
public:
    ChecksFieldEditor(const FieldInfo& field, QWidget* parent)
        : FieldEditor(field, parent), m_flow(new FlowLayout(this)) {
        m_flow->setContentsMargins(0, 0, 0, 0);
        m_flow->setSpacing(steps(*this, 0.75));
        if (field.kind == FieldKind::Flag)
            setChoices({{QStringLiteral("yes"), field.label}});
    }

    void setChoices(const QList<FieldChoice>& choices) override {
        if (choices == m_choices)
            return; // the boxes stay, and with them the focus
        m_choices = choices;
        qDeleteAll(m_boxes);
        m_boxes.clear();
        for (const FieldChoice& each : choices) {
            auto* box = new QCheckBox(literal(each.label), this);
            box->setObjectName(QStringLiteral("field_%1_%2").arg(field().id, each.key));
            box->setAccessibleName(
                field().label == each.label ? each.label : QStringLiteral("%1: %2").arg(field().label, each.label));
            box->setProperty("key", each.key);
            connect(box, &QCheckBox::clicked, this, &FieldEditor::committed);
            m_flow->addWidget(box);
            m_boxes.append(box);
        }
    }
    void setValue(const QVariant& value) override {
        const QStringList chosen = value.typeId() == QMetaType::Bool
                                       ? QStringList(value.toBool() ? QStringLiteral("yes") : QString())
                                       : value.toStringList();
        for (QCheckBox* box : m_boxes)
            box->setChecked(chosen.contains(box->property("key").toString()));
    }
    Result<QVariant> value() const override {
        QStringList chosen;
        for (const QCheckBox* box : m_boxes) {
            if (box->isChecked())
                chosen.append(box->property("key").toString());
        }
        return field().kind == FieldKind::Flag ? QVariant(!chosen.isEmpty()) : QVariant(chosen);
    }
    void setReadOnly(bool readOnly) override {
        for (QCheckBox* box : m_boxes)
            box->setEnabled(!readOnly);
    }
    QWidget* target() override { return m_boxes.isEmpty() ? this : static_cast<QWidget*>(m_boxes.first()); }

private:
    FlowLayout* m_flow;
    QList<FieldChoice> m_choices;
    QList<QCheckBox*> m_boxes;
};

} // namespace

FieldEditor::FieldEditor(const FieldInfo& field, QWidget* parent) : QWidget(parent), m_field(field) {}

FieldEditor* makeFieldEditor(const FieldInfo& field, QWidget* parent) {
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Lines:
        return new TextFieldEditor(field, parent);
    case FieldKind::City:
    case FieldKind::Theme:
    case FieldKind::Organisation:
    case FieldKind::Choice:
        return new ChoiceFieldEditor(field, parent);
    case FieldKind::Cities:
    case FieldKind::Themes:
    case FieldKind::Choices:
    case FieldKind::Flag:
        if (field.many)
            return new PickFieldEditor(field, parent);
        return new ChecksFieldEditor(field, parent);
    default:
        return new LineFieldEditor(field, parent);
    }
}

} // namespace ks
