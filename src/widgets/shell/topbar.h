#pragma once

#include "base/error.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace ks {

class Navigator;
class SearchBox;
class Session;

/// The strip over the window: the program's name, the round, undo and redo with the name of the step, search, export.
/// Over a form the city and the round stand there, with nothing to choose or to search.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    /// The actions and the navigator outlive the bar.
    TopBar(Session& session, Navigator& navigator, QAction* undo, QAction* redo, QAction* exporting,
           QWidget* parent = nullptr);

    SearchBox& search() const { return *m_search; }
    QSize minimumSizeHint() const override;

signals:
    void newRoundRequested();
    /// The round could not be shown; the one before stays.
    void failed(const ks::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followRound();
    void fillRoundMenu();
    QToolButton* stepButton(QAction* action);
    void followStep(QToolButton& button, const QAction& action);

    Session& m_session;
    QPushButton* m_round;
    QLabel* m_form; ///< city and round of a form, which has one round only
    SearchBox* m_search;
    QList<QPair<QToolButton*, QAction*>> m_steps;
    int m_spare = 0; ///< by how much the name of the round can be shortened further
};

} // namespace ks
