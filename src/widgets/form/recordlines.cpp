#include "widgets/form/recordlines.h"

#include "models/formhub.h"
#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/form/boundfield.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ks {
namespace {

const QString cityField = QStringLiteral("city_id");
const QString themeField = QStringLiteral("theme_id");

/// What a new line says until somebody says something else, as addWithDefaults puts it there.
QString placeholderOf(const RecordType& type) {
    return QCoreApplication::translate("ks::Records", "New %1").arg(type.name());
}

/// So that the first key takes the place of what stands there.
void selectWhole(QWidget& field) {
    if (auto* line = qobject_cast<QLineEdit*>(&field))
        line->selectAll();
    else if (auto* text = qobject_cast<QPlainTextEdit*>(&field))
        text->selectAll();
}

} // namespace

RecordLines::RecordLines(const PageContext& context, const Setup& setup, QWidget* parent)
    : QWidget(parent), m_context(context), m_setup(setup), m_type(*recordType(setup.entity)) {
    setObjectName(QStringLiteral("lines_") + setup.entity);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(steps(*this, 1));
    QLabel* title = plainLabel(setup.title, this);
    title->setWordWrap(true);
    title->setFont(scaledFont(title->font(), 1.1, QFont::DemiBold));
    m_note = plainParagraph(setup.note, this);
    makeQuiet(m_note);
    m_note->setVisible(!setup.note.isEmpty());
    m_add = new QPushButton(lineIcon(QStringLiteral("add")), tr("New %1").arg(m_type.name()), this);
    m_add->setObjectName(QStringLiteral("add_") + setup.entity);
    connect(m_add, &QPushButton::clicked, this, &RecordLines::add);
    connect(qApp, &QApplication::focusChanged, this, &RecordLines::leave);
    m_column->addWidget(title);
    m_column->addWidget(m_note);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
}

RecordLines::~RecordLines() {
    qApp->disconnect(this); // its fields lose the keyboard when they go
}

void RecordLines::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void RecordLines::show(const CityId& city, const ThemeId& theme) {
    if (city != m_city || theme != m_theme) {
        m_city = city;
        m_theme = theme;
        rebuild({});
    }
    refresh();
}

QStringList RecordLines::keys() const {
    const Workspace& workspace = m_context.session.workspace();
    const int city = m_type.fieldIndex(cityField);
    const int theme = m_type.fieldIndex(themeField);
    QStringList kept;
    for (const QString& key : m_type.keys(workspace)) {
        if (m_type.value(workspace, key, city).toString() == m_city.value &&
            (theme < 0 || m_type.value(workspace, key, theme).toString() == m_theme.value))
            kept.append(key);
    }
    return kept;
}

bool RecordLines::mayEdit() const {
    const Round* round = m_context.session.workspace().round();
    return round && round->state == RoundState::Open && !m_context.session.isReadOnly();
}

void RecordLines::refresh() {
    if (m_city.isEmpty())
        return;
    const QStringList now = keys();
    QStringList shown;
    for (const Line& each : std::as_const(m_lines))
        shown.append(each.key);
    if (now != shown)
        rebuild(now);
    const bool writable = mayEdit();
    for (const Line& line : std::as_const(m_lines)) {
        for (BoundField* each : line.fields) {
            each->refresh();
            each->setReadOnly(!writable);
        }
        line.remove->setEnabled(writable);
    }
    m_add->setEnabled(writable);
    const Round* round = m_context.session.workspace().round();
    m_add->setToolTip(writable || !round ? QString()
                                         : plainToolTip(readOnlyWords(*round, m_context.session.isReadOnly())));
    m_add->setVisible(!m_setup.single || m_lines.isEmpty());
}

void RecordLines::rebuild(const QStringList& keys) {
    for (const Line& each : std::as_const(m_lines)) {
        each.widget->hide();
        each.widget->deleteLater(); // one of its fields may be what told of the change
    }
    m_lines.clear();
    for (const QString& each : keys)
        m_lines.append(makeLine(each, static_cast<int>(m_lines.size()) + 1));
}

RecordLines::Line RecordLines::makeLine(const QString& key, int number) {
    Line line{key, new QWidget(this), {}, nullptr};
    auto* rows = new QVBoxLayout(line.widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 0.5));
    const QList<FieldInfo> fields = m_type.fields();
    QWidget* before = nullptr;
    for (const QString& id : std::as_const(m_setup.fields)) {
        const int index = m_type.fieldIndex(id);
        FieldInfo info = fields[index];
        if (!m_setup.single)
            info.label = QStringLiteral("%1 %2").arg(info.label).arg(number);
        auto* field = new BoundField(
            m_context.session, info, QStringLiteral("%1_%2_%3").arg(m_setup.entity, id).arg(number),
            {[this, key, index](const Workspace& workspace) { return m_type.value(workspace, key, index); },
             [this, key, index](const Workspace& workspace, const QVariant& value) {
                 return m_type.setValue(workspace, key, index, value);
             }},
            line.widget);
        rows->addWidget(field);
        line.fields.append(field);
        if (before)
            QWidget::setTabOrder(before, field->target());
        else if (!m_lines.isEmpty())
            QWidget::setTabOrder(m_lines.last().remove, field->target());
        before = field->target();
    }
    line.remove = new QPushButton(lineIcon(QStringLiteral("remove")), tr("Remove"), line.widget);
    line.remove->setObjectName(QStringLiteral("remove_%1_%2").arg(m_setup.entity).arg(number));
    line.remove->setAccessibleName(tr("Remove %1 %2").arg(m_type.name()).arg(number));
    connect(line.remove, &QPushButton::clicked, this, [this, key] { remove(key); });
    rows->addWidget(line.remove, 0, Qt::AlignLeft);
    QWidget::setTabOrder(before, line.remove);
    QWidget::setTabOrder(line.remove, m_add);
    m_column->insertWidget(m_column->indexOf(m_add), line.widget);
    line.widget->show();
    return line;
}

void RecordLines::add() {
    const auto unnamed =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [this](const Line& each) { return isUnnamed(each.key); });
    if (unnamed != m_lines.cend())
        return enter(unnamed->key); // one that was added before still waits for its words
    QVariantMap preset = m_setup.preset;
    preset.insert(cityField, m_city.value);
    if (m_type.fieldIndex(themeField) >= 0)
        preset.insert(themeField, m_theme.value);
    const Result<RecordAddition> addition = addWithDefaults(m_context.session.workspace(), m_type, preset);
    if (!addition) {
        m_context.navigator.tell(failureNotice(addition.error()));
        return;
    }
    if (!m_context.session.apply(addition->edit))
        return; // told by Session::failed
    refresh();
    enter(addition->key);
}

void RecordLines::enter(const QString& key) {
    for (const Line& each : std::as_const(m_lines)) {
        if (each.key != key)
            continue;
        QWidget* field = each.fields.first()->target();
        field->setFocus(); // which may take other lines away
        selectWhole(*field);
        return;
    }
}

/// A line that somebody leaves as it came says nothing: it would be handed in with the words of the button.
void RecordLines::leave(const QWidget* from, const QWidget* to) {
    if (!from || !to || to == m_add || to->window() != window() || !isAncestorOf(from))
        return; // also for a menu or another program: the line is not left then
    QStringList left;
    for (const Line& each : std::as_const(m_lines)) {
        if (!each.widget->isAncestorOf(to))
            left.append(each.key);
    }
    for (const QString& key : std::as_const(left))
        takeAwayUnnamed(key);
}

bool RecordLines::isUnnamed(const QString& key) const {
    const Workspace& workspace = m_context.session.workspace();
    const QString first = m_setup.fields.first();
    if (m_setup.single || m_type.value(workspace, key, m_type.fieldIndex(first)) != placeholderOf(m_type))
        return false;
    return std::all_of(m_setup.fields.cbegin() + 1, m_setup.fields.cend(), [&](const QString& each) {
        return m_type.value(workspace, key, m_type.fieldIndex(each)).toString().isEmpty();
    });
}

void RecordLines::takeAwayUnnamed(const QString& key) {
    if (!mayEdit() || !isUnnamed(key))
        return;
    if (const Result<Edit> edit = m_type.remove(m_context.session.workspace(), key))
        std::ignore = m_context.session.apply(*edit); // a refusal is told by Session::failed
}

void RecordLines::remove(const QString& key) {
    m_add->show();
    m_add->setFocus(); // the line goes
    const Result<Edit> edit = m_type.remove(m_context.session.workspace(), key);
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else
        std::ignore = m_context.session.apply(*edit); // a refusal is told by Session::failed
}

bool RecordLines::flush() {
    bool done = true;
    for (const Line& line : QList<Line>(m_lines)) {
        for (BoundField* each : line.fields)
            done = each->flush() && done;
        if (done)
            takeAwayUnnamed(line.key);
    }
    return done;
}

QWidget* RecordLines::firstFocus() const {
    return m_lines.isEmpty() ? static_cast<QWidget*>(m_add) : m_lines.first().fields.first()->target();
}

} // namespace ks
