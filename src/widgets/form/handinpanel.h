#pragma once

#include "forms/handin.h"
#include "widgets/pages/page.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ks {

class FieldEditor;
class PlainTable;
class ProblemLabel;
struct FieldInfo;

/// What goes with a form when it is handed in: who took part, a note, the reason where it has no scores; then the
/// button with what it hands in, where the frozen copy is, and the hand-ins so far.
class HandInPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit HandInPanel(const PageContext& context, QWidget* parent = nullptr);
    ~HandInPanel() override;

    void showCity(const CityId& city);
    void refresh();
    /// Tells what was typed and is not told yet. False when some of it was refused, and is still there.
    bool flush();
    /// The same; where something was refused its field has the keyboard then.
    bool mayLeave();
    /// Puts the keyboard into one of its fields.
    void enterReason();
    void enterParticipants();
    QSize sizeHint() const override;

private:
    using Read = std::function<QVariant(const SelfEvaluation&)>;
    using Build = std::function<Result<Edit>(const QVariant&)>;
    struct Line {
        FieldEditor* editor;
        ProblemLabel* problem;
        Read read;
        Build build;
        bool refused = false; ///< what stands there, the last time that it was told

        bool isRefused() const;
    };

    void addFields(QVBoxLayout& column);
    void addField(QVBoxLayout& column, const FieldInfo& field, Read read, Build build);
    void addHandIn(QVBoxLayout& column);
    void addHistory(QVBoxLayout& column);
    QPushButton* tool(const char* name, const QString& icon, const QString& text, QVBoxLayout& column);
    void commit(int line);
    bool accept(Line& line);
    void handInNow();
    void handInAgain();
    bool mayHandIn();
    void handInAs(Unchanged unchanged);
    void followHandIns();
    void writeCopy();
    void copyMail();
    QString summaryText() const;
    QString stateText() const;
    bool isColleagues() const;
    bool isCorrectedByCity() const;
    bool hasReasonTyped() const;
    void followReason();
    void fillHistory();
    QString folder() const;
    void lookForCopies();
    void enter(int line);

    PageContext m_context;
    CityId m_city;
    QString m_copy;                   ///< where the frozen copy was written
    std::optional<Submission> m_sent; ///< the latest of which a copy lies beside the form
    int m_told = 0;                   ///< number of the hand-in that a notice tells of; 0: none
    bool m_toldThere = true;          ///< as what: handed in, or taken back
    QList<Line> m_lines;
    QLabel* m_summary = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_handIn = nullptr;
    QPushButton* m_handInAgain = nullptr;
    QPushButton* m_mail = nullptr;
    QPushButton* m_folder = nullptr;
    QPushButton* m_again = nullptr;
    QLabel* m_historyCaption = nullptr;
    PlainTable* m_history = nullptr;
};

} // namespace ks
