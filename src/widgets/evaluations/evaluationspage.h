#pragma once

#include "models/evaluationboard.h"
#include "widgets/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ks {

struct IntakePlan;

/// The board of the Kenniscentrum: how each city stands with its form, the forms sent out, the ones that come in.
class EvaluationsPage final : public Page {
    Q_OBJECT

public:
    explicit EvaluationsPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    void showRecord(const RowRef& record) override;

    void takeInForms(const QStringList& paths) override;

public slots:
    void copy();

private:
    QWidget* buildHead();
    QWidget* buildTools();
    QPushButton* tool(const char* name, const QString& icon, const QString& text, QWidget* parent);
    void follow();
    void followReasons(const QString& roundClosed);
    void send();
    Result<void> showRoundOf(const IntakePlan& plan);
    QDate today() const;
    void followTaken();
    void remind();
    void confirm();
    void openForm();
    QList<BoardRow> chosen() const;
    QString folder() const;

    PageContext m_context;
    EvaluationBoard* m_board;
    BoardFilter* m_filter;
    QLabel* m_summary = nullptr;
    QLabel* m_nothing = nullptr;
    QComboBox* m_shown = nullptr;
    QWidget* m_tools = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_send = nullptr;
    QPushButton* m_takeIn = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_remind = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_addRound = nullptr;
    QString m_taken; ///< the step that took in forms last; empty once it was undone
};

} // namespace ks
