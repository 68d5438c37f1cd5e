#pragma once

#include "widgets/pages/page.h"

#include <QVariantMap>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ks {

class BoundField;
class RecordType;

/// The records of one kind that belong to a city, and to a theme where the kind has themes, each with a few of its
/// fields to fill in; to add and to remove.
class RecordLines final : public QWidget {
    Q_OBJECT

public:
    struct Setup {
        QString entity;
        QString title;
        QString note;            ///< below the title; may be empty
        QStringList fields;      ///< ids, in the order in which they are shown
        bool single = false;     ///< one per city: no number, no more than one
        QVariantMap preset = {}; ///< what a new one begins with, by the ids of its fields
    };

    RecordLines(const PageContext& context, const Setup& setup, QWidget* parent = nullptr);
    ~RecordLines() override;

    void show(const CityId& city, const ThemeId& theme = {});
    void refresh();
    /// Tells what was typed and not told yet; a line that was added and left as it came is taken away again. False when
    /// something was refused.
    bool flush();
    void setNote(const QString& note);
    QWidget* firstFocus() const;

private:
    struct Line {
        QString key;
        QWidget* widget;
        QList<BoundField*> fields;
        QPushButton* remove;
    };

    QStringList keys() const;
    void rebuild(const QStringList& keys);
    Line makeLine(const QString& key, int number);
    void add();
    void remove(const QString& key);
    void leave(const QWidget* from, const QWidget* to);
    void enter(const QString& key);
    void takeAwayUnnamed(const QString& key);
    bool isUnnamed(const QString& key) const;
    bool mayEdit() const;

    PageContext m_context;
    Setup m_setup;
    const RecordType& m_type;
    CityId m_city;
    ThemeId m_theme;
    QVBoxLayout* m_column;
    QLabel* m_note;
    QPushButton* m_add;
    QList<Line> m_lines;
};

} // namespace ks
