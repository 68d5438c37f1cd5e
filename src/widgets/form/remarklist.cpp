#include "widgets/form/remarklist.h"

#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ks {
namespace {

constexpr int remarkRole = Qt::UserRole; // index into the remarks; headings have none

/// A heading cannot be chosen, and is no paler for that.
class RemarkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(remarkRole).isValid())
            return;
        option->state |= QStyle::State_Enabled;
        option->font = scaledFont(option->font, 0.95, QFont::DemiBold);
        option->fontMetrics = QFontMetrics(option->font);
    }
};

QString iconOf(RemarkSeverity severity) {
    switch (severity) {
    case RemarkSeverity::Blocks:
        return QStringLiteral("error");
    case RemarkSeverity::Asks:
        return QStringLiteral("warning");
    case RemarkSeverity::Notes:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

RemarkList::RemarkList(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("remarks"));
    setAccessibleName(tr("What is missing or odd"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RemarkDelegate(this));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setSpacing(steps(*this, 0.15));
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setIconSize(QSize(icon, icon));
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const QVariant number = item->data(remarkRole);
        if (number.isValid())
            emit chosen(FormRemark(m_remarks[number.toInt()])); // the list may go while it is told
    });
}

QSize RemarkList::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 20};
}

void RemarkList::addHeading(const QString& text) {
    auto* item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

void RemarkList::addRemark(const FormRemark& remark) {
    const QString text = remark.where.isEmpty() ? remark.text : remark.where + QStringLiteral(": ") + remark.text;
    auto* item = new QListWidgetItem(lineIcon(iconOf(remark.severity)), text, this);
    item->setData(remarkRole, int(m_remarks.size()));
    item->setToolTip(plainToolTip(text));
    m_remarks.append(remark);
}

int RemarkList::rowOf(const FormRemark& remark) const {
    for (int row = 0; row < count(); ++row) {
        const QVariant number = item(row)->data(remarkRole);
        if (number.isValid() && m_remarks[number.toInt()].code == remark.code &&
            m_remarks[number.toInt()].field == remark.field)
            return row;
    }
    return -1;
}

void RemarkList::setRemarks(const Workspace& workspace, const QList<FormRemark>& remarks) {
    const int rowBefore = currentRow();
    const QVariant numberBefore = currentItem() ? currentItem()->data(remarkRole) : QVariant();
    const std::optional<FormRemark> chosenBefore =
        numberBefore.isValid() ? std::optional(m_remarks[numberBefore.toInt()]) : std::nullopt;
    clear();
    m_remarks.clear();
    const struct {
        RemarkSeverity severity;
        QString title;
    } groups[] = {{RemarkSeverity::Blocks, tr("To mend before handing in")},
                  {RemarkSeverity::Asks, tr("Asks for attention")},
                  {RemarkSeverity::Notes, tr("Worth another look")}};
    for (const auto& group : groups) {
        std::optional<std::optional<ThemeId>> heading;
        for (const FormRemark& each : remarks) {
            if (each.severity != group.severity)
                continue;
            if (!heading || *heading != each.field.theme) {
                heading = each.field.theme;
                const Theme* theme = each.field.theme ? workspace.theme(*each.field.theme) : nullptr;
                addHeading(group.title + QStringLiteral(" · ") + (theme ? theme->name : tr("the form as a whole")));
            }
            addRemark(each);
        }
    }
    if (remarks.isEmpty()) {
        auto* item =
            new QListWidgetItem(lineIcon(QStringLiteral("done")), tr("Nothing is missing and nothing is odd."), this);
        item->setFlags(Qt::ItemIsEnabled);
    }
    int row = chosenBefore ? rowOf(*chosenBefore) : -1;
    if (row < 0)
        row = std::clamp(rowBefore, 0, count() - 1);
    while (row + 1 < count() && !(item(row)->flags() & Qt::ItemIsEnabled))
        ++row; // a heading is no place to stand
    setCurrentRow(row);
}

} // namespace ks
