#pragma once

#include "widgets/pages/page.h"

#include <memory>

namespace ks {

struct Change;
namespace Ui {
class OverviewPage;
}

/// Answers at a glance: who has handed in, how the themes stand, what asks for attention, what changed last.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);
    ~OverviewPage() override;

    QWidget* firstFocus() override;

private:
    void arrange();
    void connectLists();
    void fill();
    void fillThemes();
    void fillCities();
    void fillChanges();

    PageContext m_context;
    std::unique_ptr<Ui::OverviewPage> m_ui;
};

} // namespace ks
