#pragma once

#include "widgets/records/fieldeditor.h"

class QComboBox;
class QListWidget;
class QPushButton;

namespace ks {

/// Some of many: what is chosen stands in a list; below it, a line takes words and offers what has them.
class PickFieldEditor final : public FieldEditor {
    Q_OBJECT

public:
    PickFieldEditor(const FieldInfo& field, QWidget* parent);

    void setChoices(const QList<FieldChoice>& choices) override;
    void setValue(const QVariant& value) override;
    Result<QVariant> value() const override { return QVariant(m_chosen); }
    void setReadOnly(bool readOnly) override;
    QWidget* target() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPicker();
    void add(const QString& key);
    void addTyped();
    void removeCurrent();
    void show();
    void offerRest();
    QString labelOf(const QString& key) const;

    QList<FieldChoice> m_choices;
    QStringList m_chosen;
    QListWidget* m_list;
    QComboBox* m_picker;
    QPushButton* m_remove;
    bool m_readOnly = false;
};

} // namespace ks
