#include "widgets/records/recordpanel.h"

#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/taborder.h"
#include "widgets/look/tallcontent.h"
#include "widgets/records/fieldeditor.h"
#include "widgets/records/followupmaking.h"
#include "widgets/records/personerasing.h"
#include "widgets/records/recordtexts.h"
#include "widgets/records/reportoriginal.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

namespace ks {
namespace {

constexpr int shownHistory = 8;
constexpr int leastWidth = 34; // steps

} // namespace

RecordPanel::RecordPanel(const PageContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context), m_hint(tr("Select a line to read and change it here.")) {
    setObjectName(QStringLiteral("recordPanel"));
    setAccessibleName(tr("The selected record"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(steps(*this, leastWidth));
    connect(&m_context.session, &Session::changed, this, &RecordPanel::follow);
    rest();
}

/// With large letters the panel leaves the other parts of the page their room.
QSize RecordPanel::sizeHint() const {
    return {std::clamp(window()->width() / 3, minimumWidth(), steps(*this, 46)), steps(*this, 60)};
}

QVBoxLayout* RecordPanel::freshColumn() {
    for (const Line& line : std::as_const(m_lines))
        line.editor->disconnect(this);
    m_lines.clear();
    if (QWidget* before = takeWidget())
        before->deleteLater(); // one of its editors may be what told of the change
    m_title = m_origin = m_history = nullptr;
    m_restore = m_address = nullptr;
    auto* content = new TallContent;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    const int unit = steps(*this, 1);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit / 2);
    setWidget(content);
    return column;
}

void RecordPanel::setHint(const QString& hint) {
    m_hint = hint;
    if (!m_type)
        rest();
}

void RecordPanel::rest() {
    flush();
    m_type = nullptr;
    m_record = {};
    QVBoxLayout* column = freshColumn();
    QLabel* hint = plainParagraph(m_hint, column->parentWidget());
    makeQuiet(hint);
    column->addWidget(hint);
    column->addStretch(1);
}

void RecordPanel::show(const RowRef& record) {
    if (record == m_record && m_type)
        return;
    flush();
    const RecordType* type = recordType(record.entity);
    if (!type || !type->contains(m_context.session.workspace(), record.key)) {
        rest();
        return;
    }
    m_type = type;
    m_record = record;
    build();
}

void RecordPanel::build() {
    QVBoxLayout* column = freshColumn();
    addHead(*column);
    addFields(*column);
    addTools(*column);
    addHistory(*column);
    column->addStretch(1);
    refresh();
    fillHistory();
    fitContent();
}

void RecordPanel::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fitContent();
}

/// With large letters what cannot be broken, such as a button, may take half the page; beyond that the panel scrolls.
void RecordPanel::fitContent() {
    if (!widget())
        return;
    const int wanted = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    const int least = steps(*this, leastWidth);
    setMinimumWidth(std::clamp(wanted, least, std::max(least, window()->width() / 2)));
}

void RecordPanel::addHead(QVBoxLayout& column) {
    QWidget* content = column.parentWidget();
    QLabel* kind = plainLabel(m_type->name(), content);
    makeCaption(kind);
    m_title = plainParagraph({}, content);
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setFont(scaledFont(m_title->font(), 1.15, QFont::DemiBold));
    m_origin = plainParagraph({}, content);
    m_origin->setObjectName(QStringLiteral("recordOrigin"));
    makeQuiet(m_origin);
    column.addWidget(kind);
    column.addWidget(m_title);
    column.addWidget(m_origin);
    column.addSpacing(steps(*this, 1));
}

void RecordPanel::addFields(QVBoxLayout& column) {
    QWidget* content = column.parentWidget();
    const QList<FieldInfo> fields = m_type->fields();
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].listOnly)
            continue;
        FieldEditor* editor = makeFieldEditor(fields[i], content);
        if (fields[i].kind != FieldKind::Flag) {
            QLabel* label = plainLabel(fields[i].label, content);
            label->setBuddy(editor->target());
            makeCaption(label);
            column.addSpacing(steps(*this, 0.5));
            column.addWidget(label);
        }
        auto* problem = new ProblemLabel(content);
        problem->tell({});
        column.addWidget(editor);
        if (!fields[i].help.isEmpty()) {
            QLabel* help = plainParagraph(fields[i].help, content);
            help->setFont(scaledFont(help->font(), 0.9, QFont::Normal));
            makeQuiet(help);
            column.addWidget(help);
        }
        column.addWidget(problem);
        const auto line = static_cast<int>(m_lines.size());
        m_lines.append({i, editor, problem});
        connect(editor, &FieldEditor::committed, this, [this, line] { commit(line); });
    }
}

QPushButton* RecordPanel::tool(const char* name, const QString& icon, const QString& text, QVBoxLayout& column) {
    auto* button = new QPushButton(lineIcon(icon), text, column.parentWidget());
    button->setObjectName(QLatin1String(name));
    column.addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void RecordPanel::addTools(QVBoxLayout& column) {
    column.addSpacing(steps(*this, 1));
    if (m_type->fieldIndex(QStringLiteral("address")) >= 0) {
        m_address = tool("openAddress", QStringLiteral("export"), tr("Open the address"), column);
        connect(m_address, &QPushButton::clicked, this, &RecordPanel::openAddress);
    }
    m_restore = tool("asInReport", QStringLiteral("undo"), tr("As in the report"), column);
    m_restore->setToolTip(plainToolTip(tr("Takes back what was changed here since the report of June 2025.")));
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const Workspace* report = reportOriginal())
            apply(m_type->restore(m_context.session.workspace(), m_record.key, *report));
    });
    const bool writable = m_context.session.canEditRound();
    for (const FollowUp& each : followUpsOf(m_context.session.workspace(), m_record)) {
        QPushButton* button =
            tool(qPrintable(QStringLiteral("followUp-") + each.id), QStringLiteral("add"), each.label, column);
        button->setEnabled(writable);
        connect(button, &QPushButton::clicked, this, [this, each] {
            flush();
            makeAndEdit(m_context, each);
        });
    }
    for (const RecordTool& each : std::as_const(m_tools)) {
        QPushButton* button = tool(qPrintable(each.id), each.icon, each.label, column);
        button->setEnabled(writable || !each.changes);
        connect(button, &QPushButton::clicked, this, [this, each] {
            flush();
            each.run(m_context, m_record.key);
        });
    }
    if (m_type->canMove()) {
        for (const int by : {-1, 1}) {
            QPushButton* move =
                tool(by < 0 ? "moveUp" : "moveDown", by < 0 ? QStringLiteral("up") : QStringLiteral("down"),
                     by < 0 ? tr("Move up") : tr("Move down"), column);
            move->setEnabled(writable);
            connect(move, &QPushButton::clicked, this,
                    [this, by] { apply(m_type->move(m_context.session.workspace(), m_record.key, by)); });
        }
    }
    if (m_type->canRemove()) {
        QPushButton* button = tool("removeRecord", QStringLiteral("remove"), tr("Remove"), column);
        button->setEnabled(writable);
        connect(button, &QPushButton::clicked, this, &RecordPanel::remove);
    }
    if (m_type->personOf(m_context.session.workspace(), m_record.key)) {
        QPushButton* button = tool("erasePerson", QStringLiteral("remove"), tr("Erase personal data…"), column);
        button->setEnabled(writable);
        connect(button, &QPushButton::clicked, this, &RecordPanel::erasePerson);
    }
}

void RecordPanel::addHistory(QVBoxLayout& column) {
    column.addSpacing(steps(*this, 1.5));
    QLabel* caption = plainLabel(tr("Changes"), column.parentWidget());
    makeCaption(caption);
    m_history = plainParagraph({}, column.parentWidget());
    m_history->setObjectName(QStringLiteral("recordHistory"));
    column.addWidget(caption);
    column.addWidget(m_history);
}

void RecordPanel::refresh() {
    const Workspace& workspace = m_context.session.workspace();
    m_title->setText(m_type->title(workspace, m_record.key));
    m_origin->setText(originText(workspace, *m_type, m_record.key));
    m_origin->setVisible(!m_origin->text().isEmpty());
    const bool readOnly = !m_context.session.canEditRound();
    for (const Line& line : std::as_const(m_lines)) {
        FieldEditor& editor = *line.editor;
        editor.setChoices(choicesFor(workspace, editor.field()));
        editor.setValue(m_type->value(workspace, m_record.key, line.field));
        editor.setReadOnly(readOnly || editor.field().readOnly);
    }
    m_restore->setVisible(m_type->origin(workspace, m_record.key) == Origin::Changed);
    m_restore->setEnabled(!readOnly);
    if (m_address) {
        const int field = m_type->fieldIndex(QStringLiteral("address"));
        m_address->setVisible(!m_type->value(workspace, m_record.key, field).toString().isEmpty());
    }
    tabAsLaidOut(*widget()->layout()); // ticks are made as soon as their choices are known
}

void RecordPanel::fillHistory() {
    const Result<QList<LogEntry>> history = m_context.session.historyOf(m_type->loggedAs(m_record.key));
    m_history->setText(history ? historyText(*history, shownHistory, locale()) : history.error().text);
}

void RecordPanel::follow(const Change& change) {
    if (!m_type)
        return;
    if (!m_type->contains(m_context.session.workspace(), m_record.key)) {
        rest();
        return;
    }
    const QStringList others = m_type->alsoShows();
    const bool mine = std::any_of(change.content.begin(), change.content.end(),
                                  [&](const RowRef& each) { return each == m_record || others.contains(each.entity); });
    if (!change.rounds.empty()) {
        build(); // a round that was locked or opened: what can be done is another thing
    } else if (mine || change.everything) {
        refresh();
        fillHistory();
    }
}

void RecordPanel::commit(int number) {
    if (!m_type)
        return;
    const Line line = m_lines[number]; // the lines may go while the edit is told
    const Result<QVariant> value = line.editor->value();
    const Result<Edit> edit = value ? m_type->setValue(m_context.session.workspace(), m_record.key, line.field, *value)
                                    : Result<Edit>(value.error());
    if (!edit) {
        line.problem->tell(edit.error().text);
        return;
    }
    line.problem->tell({});
    if (edit->isEmpty()) {
        line.editor->discard(); // what was typed means what is there: shown in its usual form
        return;
    }
    const QString moved = keyAfter(*edit, *m_type);
    const RowRef record = m_record; // one that moves is gone from its place for a moment
    if (!m_context.session.apply(*edit))
        return; // told by Session::failed; what was typed stays in the field
    if (!moved.isEmpty() && moved != record.key)
        show({record.entity, moved});
    else if (m_type)
        line.editor->setValue(m_type->value(m_context.session.workspace(), m_record.key, line.field));
}

void RecordPanel::apply(const Result<Edit>& edit) {
    flush();
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else
        std::ignore = m_context.session.apply(*edit); // a refusal is told by Session::failed
}

void RecordPanel::remove() {
    const Result<Edit> edit = m_type->remove(m_context.session.workspace(), m_record.key);
    apply(edit);
    if (!m_type)
        emit removed();
}

void RecordPanel::erasePerson() {
    flush();
    if (const auto person = m_type->personOf(m_context.session.workspace(), m_record.key))
        erasePersonAfterAsking(m_context, *person);
    if (!m_type)
        emit removed();
}

void RecordPanel::openAddress() {
    const int field = m_type->fieldIndex(QStringLiteral("address"));
    const QUrl url(m_type->value(m_context.session.workspace(), m_record.key, field).toString(), QUrl::StrictMode);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(url);
}

void RecordPanel::flush() {
    for (const Line& line : QList<Line>(m_lines))
        line.editor->flush();
}

void RecordPanel::edit() {
    for (const Line& line : m_lines) {
        if (line.editor->target()->focusPolicy() != Qt::NoFocus) {
            line.editor->target()->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(line.editor);
            return;
        }
    }
}

void RecordPanel::paintEvent(QPaintEvent* event) {
    QScrollArea::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(0, 0, 1, viewport()->height(), palette().color(QPalette::Mid));
}

} // namespace ks
