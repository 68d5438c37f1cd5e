#pragma once

#include <QScrollArea>

class QKeyEvent;

namespace ks {

/// A step of the form: a page that scrolls, and that is left by keyboard to the next or the one before.
class StepArea : public QScrollArea {
    Q_OBJECT

public:
    explicit StepArea(const char* name, QWidget* parent = nullptr);

    QWidget* content() const { return m_content; }

signals:
    void nextWanted();
    void previousWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) final;
    /// A key that no field wanted; true when it was taken. Enter presses the button that has the focus.
    virtual bool takeKey(QKeyEvent* event);

private:
    QWidget* m_content;
};

} // namespace ks
