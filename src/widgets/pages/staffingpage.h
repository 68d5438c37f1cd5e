#pragma once

#include "models/staffingmodel.h"
#include "widgets/pages/recordspage.h"

namespace ks {

/// Staff on climate tasks: the HR benchmark and LEKP-1, each with its reservations beside the figures. The two are
/// never set against each other, since they count different things.
class StaffingPage final : public RecordsPage {
    Q_OBJECT

public:
    explicit StaffingPage(const PageContext& context, QWidget* parent = nullptr);

private:
    QWidget* buildChart(StaffingModel& model, const QString& role);
    void showChart(int tab); ///< none where no city has a figure
    void fillTexts();

    StaffingModel m_fte;
    StaffingModel m_lekp;
    QList<QPair<QLabel*, QString>> m_texts; ///< with the role of their section
    QLabel* m_total = nullptr;
    QList<QWidget*> m_charts;
};

} // namespace ks
