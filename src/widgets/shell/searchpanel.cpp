#include "widgets/shell/searchpanel.h"

#include "models/searchmodel.h"
#include "widgets/look/appearance.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/shell/searchdelegate.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace ks {

class SearchPanel::HitList final : public QListView {
public:
    using QListView::QListView;

    int heightOfAll() {
        doItemsLayout();
        return contentsSize().height();
    }
};

SearchPanel::SearchPanel(SearchModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_summary(plainParagraph({}, this)), m_hits(new HitList(this)) {
    setObjectName(QStringLiteral("searchPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_summary->setObjectName(QStringLiteral("searchSummary"));
    m_summary->setTextInteractionFlags(Qt::NoTextInteraction);
    makeQuiet(m_summary);
    m_hits->setObjectName(QStringLiteral("searchHits"));
    m_hits->setAccessibleName(tr("Search results"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setResizeMode(QListView::Adjust);
    m_hits->setMouseTracking(true);
    m_hits->setModel(&m_model);
    m_hits->setItemDelegate(new SearchDelegate(m_hits));
    auto* column = new QVBoxLayout(this);
    const int unit = steps(*this, 1);
    column->setContentsMargins(1, unit, 1, unit / 2);
    column->setSpacing(0);
    m_summary->setContentsMargins(qRound(1.5 * unit), 0, qRound(1.5 * unit), unit / 2);
    column->addWidget(m_summary);
    column->addWidget(m_hits, 1);
    hide();
    connect(m_hits, &QListView::clicked, this, [this](const QModelIndex& index) { emit chosen(index.row()); });
}

QListView& SearchPanel::hits() const {
    return *m_hits;
}

QString SearchPanel::summary() const {
    if (!m_model.canFind())
        return tr("Type two letters or more: cities, themes, scores, practices, recommendations, people …");
    if (m_model.total() == 0)
        return tr("Nothing found. Fewer or shorter words find more.");
    return tr("%n hit(s)", nullptr, m_model.total());
}

void SearchPanel::showUnder(const QWidget& field) {
    m_summary->setText(summary());
    m_hits->setVisible(m_model.total() > 0);
    place(field);
    show();
    raise();
}

void SearchPanel::place(const QWidget& field) {
    const QWidget& around = *parentWidget();
    const int unit = steps(*this, 1);
    const QPoint corner = field.mapTo(&around, QPoint(field.width(), field.height() + unit / 2));
    const int width = std::min(steps(*this, 84), around.width() - 2 * unit);
    const int left = std::clamp(corner.x() - width, unit, around.width() - width - unit);
    const int room = around.height() - corner.y() - 2 * unit;
    const QMargins margins = layout()->contentsMargins();
    const int frame = margins.top() + margins.bottom();
    const int said = m_summary->heightForWidth(width - margins.left() - margins.right());
    setGeometry(left, corner.y(), width, room);
    layout()->activate();
    const int hits = m_hits->isHidden() ? 0 : m_hits->heightOfAll() + unit / 2;
    setGeometry(left, corner.y(), width, std::min(room, said + hits + frame));
}

void SearchPanel::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ks
