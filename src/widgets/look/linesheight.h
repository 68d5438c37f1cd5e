#pragma once

#include <QObject>

class QListView;

namespace ks {

/// Keeps a list as high as its lines, however they wrap, so that the page around it scrolls and not the list.
class LinesHeight final : public QObject {
    Q_OBJECT

public:
    explicit LinesHeight(QListView& list);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void fitSoon();

    QListView& m_list;
    bool m_waiting = false;
};

} // namespace ks
