#pragma once

#include "widgets/pages/page.h"

namespace ks {

class FindingsList;
class TabbedStack;
class TraceView;

/// Why something is done and what comes of a score, both ways, and where the chain is broken.
class TracePage final : public Page {
    Q_OBJECT

public:
    explicit TracePage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { ChainTab, GapsTab };

    void fill();

    PageContext m_context;
    bool m_stale = true;
    TabbedStack* m_tabs = nullptr;
    TraceView* m_view = nullptr;
    FindingsList* m_gaps = nullptr;
};

} // namespace ks
