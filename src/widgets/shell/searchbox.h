#pragma once

#include "models/searchmodel.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace ks {

class Navigator;
class SearchPanel;

/// The search field over the window. Its hits stand in a panel below it; choosing one leads to its place. Escape
/// leaves, and the keyboard goes back to where it was.
class SearchBox final : public QWidget {
    Q_OBJECT

public:
    /// `session` and `navigator` outlive the box. It stands in a bar that is its parent.
    SearchBox(Session& session, Navigator& navigator, QWidget* bar);

    /// Puts the keyboard in the field. A bar that is hidden because the window fills the screen shows meanwhile.
    void start();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void choose(int row);
    /// The hits go; the keyboard goes back to where it was when `giveBack`.
    void end(bool giveBack);
    void followFocus(const QWidget* now);
    bool isMine(const QWidget* widget) const;
    bool keyInField(int key);
    bool keyInHits(QKeyEvent& event);
    SearchPanel& panel();

    Session& m_session;
    Navigator& m_navigator;
    SearchModel m_model;
    QLineEdit* m_field;
    QPointer<SearchPanel> m_panel; ///< made at the first search, a child of the window
    QPointer<QWidget> m_before;    ///< what had the keyboard
};

} // namespace ks
