#include "widgets/records/recordsview.h"

#include "models/recordfilter.h"
#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"
#include "widgets/records/followupmaking.h"
#include "widgets/records/newrecorddialog.h"
#include "widgets/records/recorddelegate.h"
#include "widgets/records/takeoveroffer.h"
#include "widgets/shell/tablecopy.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ks {

RecordsView::RecordsView(const PageContext& context, const RecordsSetup& setup, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_setup(setup),
      m_type(*recordType(setup.entity)),
      m_model(new RecordTableModel(context.session, m_type, setup.columns, this)),
      m_filter(new RecordFilter(*m_model, this)) {
    setObjectName(setup.id + QStringLiteral("View"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* bar = new QWidget(this);
    auto* line = new FlowLayout(bar);
    buildFilters(*line);
    rows->addWidget(bar);
    m_split = new QSplitter(this);
    m_split->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_split);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildEmpty());
    m_panel = new RecordPanel(context, m_split);
    m_panel->setTools(m_setup.tools);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    rows->addWidget(m_split, 1);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RecordsView::follow);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &RecordsView::follow);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &RecordsView::follow);
    connect(&m_context.session, &Session::changed, this, [this] {
        for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
            fillFilter(**it, it.key());
        follow();
    });
    follow();
}

RecordsView::~RecordsView() = default;

void RecordsView::buildFilters(FlowLayout& line) {
    const int unit = steps(*this, 1);
    line.setContentsMargins(2 * unit, unit, 2 * unit, unit);
    line.setSpacing(unit);
    QWidget* bar = line.parentWidget();
    m_words = new QLineEdit(bar);
    m_words->setObjectName(m_setup.id + QStringLiteral("Words"));
    m_words->setClearButtonEnabled(true);
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setMinimumWidth(steps(*this, 24));
    connect(m_words, &QLineEdit::textChanged, m_filter, &RecordFilter::setWords);
    connect(m_words, &QLineEdit::textChanged, this, &RecordsView::follow);
    line.addWidget(m_words);
    const QList<FieldInfo> fields = m_type.fields();
    for (const QString& field : m_setup.filters) {
        const int index = m_type.fieldIndex(field);
        auto* box = new QComboBox(bar);
        box->setObjectName(QStringLiteral("filter_") + field);
        box->setAccessibleName(tr("Filter: %1").arg(index < 0 ? field : fields[index].label));
        if (index >= 0 && fields[index].source) { // titles of other records, which may be long
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(24);
        } else {
            box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        }
        fillFilter(*box, field);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, field] {
            m_filter->setValue(field, box->currentData().toString());
            follow();
        });
        m_boxes.insert(field, box);
        line.addWidget(box);
    }
    m_clear = new QPushButton(lineIcon(QStringLiteral("close")), tr("Show all"), bar);
    m_clear->setObjectName(m_setup.id + QStringLiteral("Clear"));
    connect(m_clear, &QPushButton::clicked, this, &RecordsView::clearFilters);
    line.addWidget(m_clear);
    m_add = new QPushButton(lineIcon(QStringLiteral("add")), tr("New %1").arg(m_type.name()), bar);
    m_add->setObjectName(m_setup.id + QStringLiteral("Add"));
    m_add->setVisible(m_type.canAdd() || m_setup.add);
    connect(m_add, &QPushButton::clicked, this, &RecordsView::addRecord);
    line.addWidget(m_add);
    m_count = plainLabel({}, bar);
    m_count->setObjectName(m_setup.id + QStringLiteral("Count"));
    makeQuiet(m_count);
    line.addWidget(m_count);
}

/// What stands in place of the table while it has no lines.
QWidget* RecordsView::buildEmpty() {
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new TallContent;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    scroll->setWidget(page);
    auto* rows = new QVBoxLayout(page);
    const int margin = steps(*this, 4);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(steps(*this, 2));
    m_empty = plainParagraph(m_setup.empty, page);
    m_empty->setAlignment(Qt::AlignHCenter);
    makeQuiet(m_empty);
    m_offer = new TakeOverOffer(m_context, Qt::AlignHCenter, page);
    rows->addStretch(1);
    rows->addWidget(m_empty);
    rows->addWidget(m_offer);
    rows->addStretch(2);
    return scroll;
}

void RecordsView::fillFilter(QComboBox& box, const QString& field) {
    const QList<FieldInfo> fields = m_type.fields();
    const int index = m_type.fieldIndex(field);
    if (index < 0)
        return;
    const QString chosen = box.currentData().toString();
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(tr("%1: all").arg(fields[index].label), QString());
    for (const FieldChoice& each : choicesFor(m_context.session.workspace(), fields[index])) {
        if (!each.key.isEmpty())
            box.addItem(each.label, each.key);
    }
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void RecordsView::buildTable() {
    m_table = new RecordTable(m_stack);
    m_table->setObjectName(m_setup.id + QStringLiteral("Table"));
    m_table->setAccessibleName(m_type.plural());
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitColumns();
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordsView::fitColumns);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecordsView::fitColumns);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_filter->sort(-1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordsView::showCurrent);
}

/// What a person made wider or narrower stays so. All rows count, whatever is filtered: nothing moves while one types.
void RecordsView::fitColumns() {
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int shown = m_table->columnWidth(column);
        if (m_setup.wideColumns.contains(column) || m_fitted.value(column, shown) != shown)
            continue;
        m_table->setColumnWidth(column, widthOf(column));
        m_fitted[column] = m_table->columnWidth(column);
    }
    m_table->setWideColumns(m_setup.wideColumns);
}

QTableView& RecordsView::table() const {
    return *m_table;
}

int RecordsView::widthOf(int column) const {
    constexpr int most = 20; // characters
    const QFontMetrics& metrics = m_table->fontMetrics();
    const QString heading = m_model->headerData(column, Qt::Horizontal).toString() + QStringLiteral("  ");
    int widest = metrics.horizontalAdvance(heading.left(most));
    const auto fit = [&](const QString& text) {
        widest = std::max(widest, metrics.horizontalAdvance(text.left(most)));
    };
    for (int row = 0; row < m_model->rowCount(); ++row)
        fit(m_model->index(row, column).data().toString());
    // What may be chosen later has to fit too: a word is not broken.
    const FieldInfo field = m_type.fields().value(m_type.fieldIndex(m_setup.columns[column].field));
    if (field.kind == FieldKind::Choice) {
        for (const FieldChoice& each : field.choices)
            fit(each.label);
    }
    if (field.kind == FieldKind::Date)
        fit(QStringLiteral("28/12/2028"));
    return widest + metrics.height();
}

QWidget* RecordsView::firstFocus() const {
    return m_filter->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_words;
}

QString RecordsView::currentKey() const {
    return m_current;
}

void RecordsView::showCurrent() {
    const QModelIndex index = m_table->currentIndex();
    const QString key = index.isValid() ? index.data(RecordKeyRole).toString() : QString();
    if (key.isEmpty() || key == m_current)
        return;
    m_current = key;
    m_panel->show({m_setup.entity, key});
    emit currentChanged(key);
}

void RecordsView::select(int row) {
    if (row < 0)
        return;
    m_table->selectionModel()->setCurrentIndex(m_filter->index(row, std::max(0, m_table->currentIndex().column())),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_filter->index(row, 0));
}

bool RecordsView::showRecord(const QString& key) {
    if (m_model->rowOf(key) < 0)
        return false;
    if (m_filter->rowOf(key) < 0)
        clearFilters();
    select(m_filter->rowOf(key));
    return true;
}

void RecordsView::filterBy(const QString& field, const QString& value) {
    if (QComboBox* box = m_boxes.value(field))
        box->setCurrentIndex(std::max(0, box->findData(value)));
}

void RecordsView::clearFilters() {
    m_words->clear();
    for (QComboBox* box : std::as_const(m_boxes))
        box->setCurrentIndex(0);
    follow();
}

void RecordsView::follow() {
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    const QString count = shown == all ? tr("%n in all", nullptr, all) : tr("%1 of %2").arg(shown).arg(all);
    const int marked = m_model->markedRows();
    m_count->setText(marked == 0
                         ? count
                         : count + QStringLiteral(" · ") + tr("%n added or changed since the report", nullptr, marked));
    m_clear->setVisible(m_filter->isFiltering());
    m_add->setEnabled(m_context.session.canEditRound());
    m_empty->setText(all == 0 ? m_setup.empty : tr("Nothing fits this filter."));
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    if (all == 0 && m_type.belongsToRound())
        m_offer->refresh();
    else
        m_offer->hide();
    if (!m_current.isEmpty() && m_filter->rowOf(m_current) >= 0 &&
        m_table->currentIndex().data(RecordKeyRole).toString() != m_current)
        select(m_filter->rowOf(m_current));
    if (!m_current.isEmpty() && m_model->rowOf(m_current) < 0) {
        m_current.clear();
        m_panel->rest();
    }
}

void RecordsView::addRecord() {
    QVariantMap preset;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        if (const QString value = it.value()->currentData().toString(); !value.isEmpty())
            preset.insert(it.key(), value);
    }
    if (m_setup.add)
        return m_setup.add(m_context, *this, preset);
    if (NewRecordDialog::isNeeded(m_type, preset))
        return askAndAdd(m_context, m_type, preset);
    const Result<RecordAddition> addition = addWithDefaults(m_context.session.workspace(), m_type, preset);
    if (!addition) {
        m_context.navigator.tell(failureNotice(addition.error()));
        return;
    }
    if (!m_context.session.apply(addition->edit))
        return; // told by Session::failed
    showRecord(addition->key);
    m_panel->edit();
}

void RecordsView::copy() {
    copyRows(*m_table);
}

void RecordsView::keyPressEvent(QKeyEvent* event) {
    const bool inTable = m_table->hasFocus();
    if (inTable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)) {
        m_panel->edit();
    } else if (event->key() == Qt::Key_Escape && m_panel->isAncestorOf(focusWidget())) {
        m_panel->flush();
        m_table->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ks
