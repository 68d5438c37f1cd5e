#include "widgets/shell/noticebar.h"

#include "widgets/look/iconfactory.h"
#include "widgets/look/iconlabel.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ks {
namespace {

constexpr int mostStrips = 4;

QString iconFor(Notice::Kind kind) {
    switch (kind) {
    case Notice::Kind::Done:
        return QStringLiteral("done");
    case Notice::Kind::Information:
        return QStringLiteral("info");
    case Notice::Kind::Warning:
        return QStringLiteral("warning");
    case Notice::Kind::Failure:
        break;
    }
    return QStringLiteral("error");
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("notices"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setVisible(false);
}

void NoticeBar::show(const Notice& notice) {
    if (!notice.key.isEmpty())
        withdraw(notice.key);
    for (QWidget* each : QList<QWidget*>(m_strips)) {
        if (m_strips.size() >= mostStrips && !each->property("stays").toBool())
            drop(each);
    }
    QWidget* row = strip(notice);
    m_rows->addWidget(row);
    m_strips.append(row);
    if (!notice.key.isEmpty())
        m_keyed.insert(notice.key, row);
    setVisible(true);
    QAccessibleEvent event(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::withdraw(const QString& key) {
    if (QWidget* row = m_keyed.value(key))
        drop(row);
}

QStringList NoticeBar::texts() const {
    QStringList found;
    for (const QWidget* each : m_strips)
        found.append(each->property("text").toString());
    return found;
}

QWidget* NoticeBar::strip(const Notice& notice) {
    auto* row = new QFrame(this);
    row->setAutoFillBackground(true);
    row->setBackgroundRole(QPalette::AlternateBase);
    row->setProperty("text", notice.text);
    row->setProperty("stays", notice.stays);
    row->setAccessibleName(notice.text);
    const int unit = steps(*this, 1);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(2 * unit, unit / 2, unit, unit / 2);
    auto* icon = new IconLabel(iconFor(notice.kind), row);
    QLabel* text = plainParagraph(notice.text, row);
    text->setObjectName(QStringLiteral("noticeText"));
    text->setToolTip(plainToolTip(notice.detail));
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    for (const NoticeOffer offer : notice.offers)
        line->addWidget(offerButton(offer, notice.file, row), 0, Qt::AlignTop);
    if (!notice.stays) {
        auto* close = new QToolButton(row);
        close->setObjectName(QStringLiteral("closeNotice"));
        close->setIcon(lineIcon(QStringLiteral("close")));
        close->setAutoRaise(true);
        close->setAccessibleName(tr("Close this message"));
        close->setToolTip(close->accessibleName());
        connect(close, &QToolButton::clicked, this, [this, row] { drop(row); });
        line->addWidget(close, 0, Qt::AlignTop);
    }
    return row;
}

QPushButton* NoticeBar::offerButton(NoticeOffer offer, const QString& file, QWidget* row) {
    auto* button = new QPushButton(row);
    switch (offer) {
    case NoticeOffer::SaveCopy:
        button->setText(tr("Save a copy…"));
        button->setObjectName(QStringLiteral("offerSaveCopy"));
        break;
    case NoticeOffer::Reload:
        button->setText(tr("Load again"));
        button->setObjectName(QStringLiteral("offerReload"));
        break;
    case NoticeOffer::Compare:
        button->setText(tr("Compare"));
        button->setObjectName(QStringLiteral("offerCompare"));
        break;
    case NoticeOffer::OpenFile:
        button->setText(tr("Open"));
        button->setObjectName(QStringLiteral("offerOpenFile"));
        break;
    case NoticeOffer::ShowFolder:
        button->setText(tr("Show folder"));
        button->setObjectName(QStringLiteral("offerShowFolder"));
        break;
    case NoticeOffer::ExportAgain:
        button->setText(tr("Export again…"));
        button->setObjectName(QStringLiteral("offerExportAgain"));
        break;
    }
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, offer, file] { emit accepted(offer, file); });
    return button;
}

void NoticeBar::drop(QWidget* row) {
    m_strips.removeAll(row);
    m_keyed.removeIf([row](const QHash<QString, QWidget*>::iterator it) { return it.value() == row; });
    row->hide();
    row->deleteLater();
    setVisible(!m_strips.isEmpty());
}

} // namespace ks
