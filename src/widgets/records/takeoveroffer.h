#pragma once

#include "base/result.h"
#include "domain/edit.h"
#include "widgets/pages/page.h"

class QLabel;
class QPushButton;

namespace ks {

/// Offers to fill a round that is empty, or lacks something: the baseline from the report, a later round from the one
/// before it. One step, which can be undone. Hidden where there is nothing to take or nothing may be written.
class TakeOverOffer final : public QWidget {
    Q_OBJECT

public:
    /// `alignment`: in the middle of an empty page, at the left above what is there, where only the button stands
    /// and its tool tip explains.
    TakeOverOffer(const PageContext& context, Qt::AlignmentFlag alignment, QWidget* parent = nullptr);

    /// Looks anew at what can be taken; for when what it stands in has come on show, or has changed.
    void refresh();
    /// Also when what it stands in is hidden.
    bool offers() const { return m_offers; }
    void take();

private:
    bool mayTake() const;
    const Round* previous() const;
    Result<Edit> edit() const;

    PageContext m_context;
    QLabel* m_text;
    QPushButton* m_button;
    bool m_offers = false;
};

} // namespace ks
