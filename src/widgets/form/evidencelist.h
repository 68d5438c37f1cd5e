#pragma once

#include "session/evaluation/evidencecommands.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace ks {

class BoundField;
class Session;

/// The evidence of a statement, or of a theme as a whole: a text and a link each, to add, change and remove. What is
/// typed in a new line is kept from the first words on.
class EvidenceList final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceList(Session& session, QWidget* parent = nullptr);

    void show(const EvidencePlace& place);
    void refresh();
    bool flush();
    void setReadOnly(bool readOnly);
    /// The button that adds, or the first text.
    QWidget* firstFocus() const;

public slots:
    void addLine();

private:
    struct Line {
        std::shared_ptr<EvidenceId> id; ///< empty until something was typed
        QWidget* widget;
        BoundField* text;
        BoundField* address;
        QPushButton* open;
        QPushButton* remove;
    };

    void rebuild(const QList<EvidenceId>& ids, bool withNew);
    Line makeLine(const EvidenceId& id, int number);
    void removeLine(const std::shared_ptr<EvidenceId>& id);
    const Evidence* row(const EvidenceId& id) const;
    void openAddress(const EvidenceId& id) const;

    Session& m_session;
    EvidencePlace m_place;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<Line> m_lines;
    bool m_readOnly = false;
};

} // namespace ks
