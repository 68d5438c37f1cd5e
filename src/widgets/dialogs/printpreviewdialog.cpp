#include "widgets/dialogs/printpreviewdialog.h"

#include "ui_printpreviewdialog.h"

#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/shell/appsettings.h"

#include <QShortcut>

namespace ks {
namespace {

const QString fitKey = QStringLiteral("print/fitWidth");
constexpr double zoomStep = 1.25;

} // namespace

PrintPreviewDialog::PrintPreviewDialog(const QList<RecordedPage>& pages, AppSettings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_ui(std::make_unique<Ui::PrintPreviewDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("printPreview"));
    arrange();
    m_ui->page->setMaximum(std::max<int>(1, static_cast<int>(pages.size())));
    m_ui->page->setSuffix(tr(" of %1", "page number of so many").arg(pages.size()));
    m_ui->view->setFit(settings.value(fitKey).toBool() ? PagesView::Fit::Width : PagesView::Fit::WholePage);
    m_ui->view->setPages(pages);
    wire();
    followPage();
    followZoom();
    m_ui->view->setFocus();
}

PrintPreviewDialog::~PrintPreviewDialog() = default;

void PrintPreviewDialog::arrange() {
    auto* line = new FlowLayout(m_ui->bar); // goes on below with large letters
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 1));
    for (QWidget* each :
         {static_cast<QWidget*>(m_ui->print), static_cast<QWidget*>(m_ui->pageLabel), static_cast<QWidget*>(m_ui->page),
          static_cast<QWidget*>(m_ui->zoomOut), static_cast<QWidget*>(m_ui->zoom), static_cast<QWidget*>(m_ui->zoomIn),
          static_cast<QWidget*>(m_ui->wholePage), static_cast<QWidget*>(m_ui->pageWidth),
          static_cast<QWidget*>(m_ui->close)})
        line->addWidget(each);
    m_ui->print->setIcon(lineIcon(QStringLiteral("print")));
    m_ui->zoomOut->setIcon(lineIcon(QStringLiteral("zoom-out")));
    m_ui->zoomIn->setIcon(lineIcon(QStringLiteral("zoom-in")));
    const int side = m_ui->zoom->sizeHint().height();
    for (QToolButton* each : {m_ui->zoomOut, m_ui->zoomIn}) {
        each->setToolTip(each->accessibleName());
        each->setFixedSize(side, side);
    }
    if (const QWidget* window = parentWidget())
        resize(window->window()->size() * 0.92);
    else
        resizeInSteps(*this, 150, 96);
}

void PrintPreviewDialog::wire() {
    PagesView* view = m_ui->view;
    connect(m_ui->print, &QPushButton::clicked, this, &PrintPreviewDialog::printRequested);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->page, &QSpinBox::valueChanged, view, [view](int number) { view->goToPage(number - 1); });
    connect(view, &PagesView::currentPageChanged, this, &PrintPreviewDialog::followPage);
    connect(view, &PagesView::zoomChanged, this, &PrintPreviewDialog::followZoom);
    const auto larger = [view] { view->setZoom(view->zoom() * zoomStep); };
    const auto smaller = [view] { view->setZoom(view->zoom() / zoomStep); };
    connect(m_ui->zoomIn, &QToolButton::clicked, view, larger);
    connect(m_ui->zoomOut, &QToolButton::clicked, view, smaller);
    connect(m_ui->zoom, &QPushButton::clicked, view, [view] { view->setZoom(1.0); });
    connect(m_ui->wholePage, &QPushButton::clicked, this, [this] { chooseFit(true); });
    connect(m_ui->pageWidth, &QPushButton::clicked, this, [this] { chooseFit(false); });
    // The keys of the window, which does not hear them now.
    const auto key = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, m_ui->view, action);
    };
    key(Qt::CTRL | Qt::Key_Plus, larger);
    key(Qt::CTRL | Qt::Key_Equal, larger);
    key(Qt::CTRL | Qt::Key_Minus, smaller);
    key(Qt::CTRL | Qt::Key_0, [view] { view->setZoom(1.0); });
    key(QKeySequence::Print, [this] { emit printRequested(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { emit printRequested(); });
}

void PrintPreviewDialog::followPage() {
    const QSignalBlocker quiet(m_ui->page); // it would scroll to the top of the page
    m_ui->page->setValue(m_ui->view->currentPage() + 1);
}

void PrintPreviewDialog::followZoom() {
    m_ui->zoom->setText(tr("%1 %").arg(qRound(m_ui->view->zoom() * 100)));
    m_ui->wholePage->setChecked(m_ui->view->fit() == PagesView::Fit::WholePage);
    m_ui->pageWidth->setChecked(m_ui->view->fit() == PagesView::Fit::Width);
}

void PrintPreviewDialog::chooseFit(bool wholePage) {
    m_ui->view->setFit(wholePage ? PagesView::Fit::WholePage : PagesView::Fit::Width);
    m_settings.setValue(fitKey, !wholePage);
    followZoom();
}

} // namespace ks
