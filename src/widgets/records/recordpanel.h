#pragma once

#include "base/result.h"
#include "domain/edit.h"
#include "widgets/pages/page.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ks {

class FieldEditor;
class ProblemLabel;
class RecordType;

/// Something that can be done with a record beside changing its fields.
struct RecordTool {
    QString id;    ///< objectName of its button
    QString icon;  ///< as for lineIcon()
    QString label; ///< with its mnemonic
    std::function<void(const PageContext& context, const QString& key)> run;
    bool changes = true; ///< the file, so that it is not offered where that may only be read
};

/// One record at the right of a page: where it comes from, its fields to read and change, what was changed before.
/// Every accepted value is an edit at once; a refused one stays in its field with the reason below it.
class RecordPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit RecordPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Shows a record; one that is not there, or of no kind that can be edited, shows the hint.
    void show(const RowRef& record);
    void rest();
    RowRef record() const { return m_record; }
    /// What is typed and not told yet is told now.
    void flush();
    /// Puts the keyboard in the first field.
    void edit();
    /// For the records that are shown from now on.
    void setTools(const QList<RecordTool>& tools) { m_tools = tools; }
    /// What it says while nothing is selected.
    void setHint(const QString& hint);
    QSize sizeHint() const override;

signals:
    /// The record was removed here.
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        int field; ///< of the type
        FieldEditor* editor;
        ProblemLabel* problem;
    };

    QVBoxLayout* freshColumn();
    void build();
    void fitContent();
    void addHead(QVBoxLayout& column);
    void addFields(QVBoxLayout& column);
    void addTools(QVBoxLayout& column);
    void addHistory(QVBoxLayout& column);
    void refresh();
    void fillHistory();
    void follow(const Change& change);
    void commit(int line);
    void apply(const Result<Edit>& edit);
    void remove();
    void erasePerson();
    void openAddress();
    QPushButton* tool(const char* name, const QString& icon, const QString& text, QVBoxLayout& column);

    PageContext m_context;
    const RecordType* m_type = nullptr;
    RowRef m_record;
    QString m_hint;
    QList<RecordTool> m_tools;
    QList<Line> m_lines;
    QLabel* m_title = nullptr;
    QLabel* m_origin = nullptr;
    QLabel* m_history = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_address = nullptr;
};

} // namespace ks
