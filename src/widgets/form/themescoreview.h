#pragma once

#include "domain/edit.h"
#include "domain/evaluation/formfield.h"
#include "drawing/levelpalette.h"
#include "session/records/recordtype.h"
#include "widgets/form/formplace.h"
#include "widgets/form/steparea.h"
#include "widgets/pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ks {

class BoundField;
class CellSwatch;
class EarlierAnswers;
class EvidenceList;
class ScoreField;

/// The score of a theme: what follows from the answers, worked out in words; what the city decides, with a reason where
/// that differs; what it wants to reach; and on what the score as a whole rests.
class ThemeScoreView final : public StepArea {
    Q_OBJECT

public:
    ThemeScoreView(const PageContext& context, const EarlierAnswers& earlier, QWidget* parent = nullptr);

    void show(const CityId& city, const ThemeId& theme);
    void refresh();
    bool flush();
    QWidget* firstFocus() const;
    QWidget* fieldOf(FormPart part) const;
    void setLevelPalette(LevelPaletteId palette);

private:
    QVBoxLayout* card(const char* name, const QString& title);
    void buildDerived();
    void buildDecision();
    void buildTarget();
    BoundField* targetField(const char* name, const FieldInfo& field, QString Target::*member);
    void refreshDecision(const Score& derived);
    void refreshTarget();
    void decide(const Score& score, const QString& reason);
    void takeOver();
    void aim(const Score& score);
    const ThemeScore* cell() const;
    const Target* target() const;
    Score derived() const;
    bool mayEdit() const;
    void apply(const Result<Edit>& edit);

    PageContext m_context;
    const EarlierAnswers& m_earlier;
    CityId m_city;
    ThemeId m_theme;
    QVBoxLayout* m_column;
    QLabel* m_title = nullptr;
    CellSwatch* m_derivedChip = nullptr;
    QLabel* m_worked = nullptr;
    QLabel* m_earlierScore = nullptr;
    ScoreField* m_decision = nullptr;
    QPushButton* m_takeOver = nullptr;
    QLabel* m_differs = nullptr;
    BoundField* m_reason = nullptr;
    ScoreField* m_target = nullptr;
    BoundField* m_due = nullptr;
    BoundField* m_note = nullptr;
    EvidenceList* m_evidence = nullptr;
};

} // namespace ks
