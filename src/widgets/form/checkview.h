#pragma once

#include "domain/evaluation/formfield.h"
#include "widgets/pages/page.h"

class QLabel;

namespace ks {

class HandInPanel;
class RemarkList;
struct FormRemark;

/// What is missing from a city's form or odd in it, each line leading to its field; beside it what goes with handing
/// in. The list follows every edit.
class CheckView final : public QWidget {
    Q_OBJECT

public:
    explicit CheckView(const PageContext& context, QWidget* parent = nullptr);
    ~CheckView() override;

    void showCity(const CityId& city);
    /// The fields that stand here: who took part, and the reason for handing in without scores.
    void showField(const FormField& field);
    QWidget* firstFocus();
    /// False when something that was typed was refused; its field has the keyboard then.
    bool mayLeave();

signals:
    /// A field on another part of the form is wanted; those that stand here get the keyboard at once.
    void fieldWanted(const ks::FormField& field);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void refresh();
    void choose(const FormRemark& remark);

    PageContext m_context;
    CityId m_city;
    RemarkList* m_list = nullptr;
    QLabel* m_count = nullptr;
    HandInPanel* m_panel = nullptr;
    bool m_stale = true; ///< something changed while it was not on show
};

} // namespace ks
