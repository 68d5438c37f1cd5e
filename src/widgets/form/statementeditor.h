#pragma once

#include "domain/edit.h"
#include "domain/evaluation/formfield.h"
#include "drawing/levelpalette.h"
#include "widgets/form/formplace.h"
#include "widgets/form/steparea.h"
#include "widgets/pages/page.h"

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;

namespace ks {

class AnswerBar;
class BoundField;
class Card;
class EarlierAnswers;
class EvidenceList;
class LevelChoice;
class StatementHelp;

/// One statement, to answer: what it says, its five levels, the answer in all its kinds, how sure, a comment, the
/// evidence, what was said in the round before, and what helps to choose. Each answer is an edit at once.
class StatementEditor final : public StepArea {
    Q_OBJECT

public:
    StatementEditor(const PageContext& context, const EarlierAnswers& earlier, QWidget* parent = nullptr);

    /// `place` has a statement. What was typed for the one before is told first.
    void show(const FormPlace& place, int number, int of);
    void refresh();
    /// False when something that was typed was refused.
    bool flush();
    QWidget* firstFocus() const;
    QWidget* fieldOf(FormPart part) const;
    void setLevelPalette(LevelPaletteId palette);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool takeKey(QKeyEvent* event) override;

private:
    QWidget* buildMain();
    Card* buildEarlier(QWidget* parent);
    QWidget* buildSureness(QWidget* parent);
    void buildComment(QWidget* parent);
    void answer(const Score& score);
    void setSureness(int sureness);
    void confirm();
    void fit();
    void showEarlier();
    const QuestionWording* wording() const;
    const Answer* stored() const;
    bool mayAnswer() const;
    void apply(const Result<Edit>& edit);

    PageContext m_context;
    const EarlierAnswers& m_earlier;
    FormPlace m_place;
    QBoxLayout* m_columns;
    QLabel* m_caption = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_help = nullptr;
    Card* m_earlierCard = nullptr;
    QLabel* m_earlierCaption = nullptr;
    QLabel* m_earlierText = nullptr;
    QLabel* m_unconfirmed = nullptr;
    QPushButton* m_confirm = nullptr;
    LevelChoice* m_levels = nullptr;
    AnswerBar* m_answer = nullptr;
    QButtonGroup* m_sureness = nullptr;
    BoundField* m_comment = nullptr;
    EvidenceList* m_evidence = nullptr;
    StatementHelp* m_side = nullptr;
};

} // namespace ks
