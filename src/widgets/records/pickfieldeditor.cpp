#include "widgets/records/pickfieldeditor.h"

#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ks {

PickFieldEditor::PickFieldEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(field, parent), m_list(new QListWidget(this)), m_picker(new QComboBox(this)), m_remove(nullptr) {
    m_list->setObjectName(QStringLiteral("field_") + field.id);
    m_list->setAccessibleName(field.label);
    m_list->setAccessibleDescription(tr("Del takes the selected line out."));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->installEventFilter(this);
    buildPicker();
    m_remove = new QPushButton(lineIcon(QStringLiteral("remove")), tr("Take out"), this);
    m_remove->setObjectName(QStringLiteral("remove_") + field.id);
    m_remove->setAccessibleName(tr("%1: take out the selected line").arg(field.label));
    connect(m_remove, &QPushButton::clicked, this, &PickFieldEditor::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0 && !m_readOnly); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(steps(*this, 0.5));
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addWidget(m_picker);
    show();
}

void PickFieldEditor::buildPicker() {
    m_picker->setObjectName(QStringLiteral("add_") + field().id);
    m_picker->setAccessibleName(tr("%1: add").arg(field().label));
    m_picker->setEditable(true);
    m_picker->setInsertPolicy(QComboBox::NoInsert);
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_picker->setMinimumContentsLength(12);
    m_picker->setFocusPolicy(Qt::StrongFocus);
    m_picker->lineEdit()->setPlaceholderText(tr("Add: type a word, or choose"));
    m_picker->lineEdit()->setAccessibleName(m_picker->accessibleName());
    m_picker->completer()->setFilterMode(Qt::MatchContains);
    m_picker->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_picker->installEventFilter(this);
    connect(m_picker, &QComboBox::activated, this, [this](int index) { add(m_picker->itemData(index).toString()); });
    connect(m_picker->lineEdit(), &QLineEdit::returnPressed, this, &PickFieldEditor::addTyped);
}

void PickFieldEditor::setChoices(const QList<FieldChoice>& choices) {
    if (choices == m_choices)
        return;
    m_choices = choices;
    show();
}

void PickFieldEditor::setValue(const QVariant& value) {
    const QStringList chosen = value.toStringList();
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    show();
}

void PickFieldEditor::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_picker->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly && m_list->currentRow() >= 0);
}

QWidget* PickFieldEditor::target() {
    return m_picker;
}

QString PickFieldEditor::labelOf(const QString& key) const {
    for (const FieldChoice& each : m_choices) {
        if (each.key == key)
            return each.label;
    }
    return key;
}

void PickFieldEditor::show() {
    constexpr int most = 6; // lines of the list before it scrolls
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString& key : std::as_const(m_chosen)) {
        auto* item = new QListWidgetItem(labelOf(key), m_list);
        item->setData(Qt::UserRole, key);
        item->setToolTip(plainToolTip(item->text()));
        if (key == current)
            m_list->setCurrentItem(item);
    }
    const int lines = std::clamp(static_cast<int>(m_chosen.size()) * 2, 2, most);
    m_list->setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * m_list->frameWidth() + fontMetrics().height() / 2);
    m_list->setVisible(!m_chosen.isEmpty());
    m_remove->setVisible(!m_chosen.isEmpty());
    m_remove->setEnabled(!m_readOnly && m_list->currentRow() >= 0);
    offerRest();
}

void PickFieldEditor::offerRest() {
    const QSignalBlocker quiet(m_picker);
    m_picker->clear();
    for (const FieldChoice& each : std::as_const(m_choices)) {
        if (!m_chosen.contains(each.key))
            m_picker->addItem(each.label, each.key);
    }
    m_picker->setCurrentIndex(-1);
    m_picker->setEditText({});
}

/// Told after the signal that led here, since the edit that follows builds what is shown anew.
void PickFieldEditor::add(const QString& key) {
    if (key.isEmpty() || m_chosen.contains(key) || m_readOnly)
        return;
    m_chosen.append(key);
    QTimer::singleShot(0, this, [this] {
        show();
        emit committed();
    });
}

/// Enter on words that only one of the rest has takes that one.
void PickFieldEditor::addTyped() {
    const QString typed = m_picker->currentText().trimmed();
    QStringList fitting;
    for (int i = 0; i < m_picker->count(); ++i) {
        if (!typed.isEmpty() && m_picker->itemText(i).contains(typed, Qt::CaseInsensitive))
            fitting.append(m_picker->itemData(i).toString());
    }
    if (fitting.size() == 1)
        add(fitting.first());
}

void PickFieldEditor::removeCurrent() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || m_readOnly)
        return;
    m_chosen.removeAll(item->data(Qt::UserRole).toString());
    show();
    emit committed();
    (m_chosen.isEmpty() ? static_cast<QWidget*>(m_picker) : m_list)->setFocus();
}

bool PickFieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeCurrent();
            return true;
        }
    }
    if (watched == m_picker && event->type() == QEvent::Wheel && !m_picker->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ks
