#pragma once

#include "domain/edit.h"

#include <QVariant>

#include <functional>

namespace ks {

/// What a field of a record holds, and as which value it is handed over.
enum class FieldKind {
    Line,         ///< QString on one line
    Text,         ///< QString in the notation of prose.h
    Lines,        ///< QStringList, one item a line
    Address,      ///< QString, http or https, or empty
    City,         ///< QString with the id of a city, empty = none
    Cities,       ///< QStringList of city ids
    Theme,        ///< QString with the id of a theme
    Themes,       ///< QStringList of theme ids
    Organisation, ///< QString with the id of an organisation, empty = none
    Choice,       ///< QString, one of the choices
    Choices,      ///< QStringList, some of the choices
    Number,       ///< int between minimum and maximum, invalid = open
    Hundredths,   ///< int, shown with up to two decimals, invalid = open
    Date,         ///< QDate, invalid = open
    Flag,         ///< bool
};

struct FieldChoice {
    QString key;
    QString label;

    bool operator==(const FieldChoice&) const = default;
};

/// What may be chosen where that depends on what the workspace holds, such as a record of another kind.
struct ChoiceSource {
    std::function<QList<FieldChoice>(const Workspace&)> all = {};
    std::function<QString(const Workspace&, const QString& key)> label = {};

    explicit operator bool() const { return static_cast<bool>(all); }
};

/// A field as forms, tables and search show it, in the language in force.
struct FieldInfo {
    QString id; ///< stable, as in fields() of the row
    QString label;
    FieldKind kind = FieldKind::Line;
    QList<FieldChoice> choices = {};
    QString help = {}; ///< one line below the editor
    bool required = false;
    bool readOnly = false; ///< put together from parts of the record; shown, searched and copied, not edited as one
    bool personal = false; ///< never in the log, never searched in other places (M14)
    bool listOnly = false; ///< for tables, where a form has the parts that it is put together from
    int minimum = 0;
    int maximum = 100000;
    ChoiceSource source = {}; ///< instead of `choices`
    bool many = false;        ///< too many choices to tick: chosen one after the other
};

struct RecordAddition {
    Edit edit;
    QString key;
};

/// One kind of row of a round's content, without its type: what a form, a table, search and rules need of it.
/// A new kind is a RecordType in this folder and a line in the registry.
class RecordType {
public:
    virtual ~RecordType() = default;

    virtual QString entity() const = 0; ///< as the change log names it
    virtual QString name() const = 0;   ///< "strength", for titles and steps
    virtual QString plural() const = 0;
    virtual QList<FieldInfo> fields() const = 0;
    int fieldIndex(const QString& id) const;

    /// Keys of the loaded round's rows, in the order in which they are shown.
    virtual QStringList keys(const Workspace& workspace) const = 0;
    virtual bool contains(const Workspace& workspace, const QString& key) const = 0;
    /// Names the row on one line.
    virtual QString title(const Workspace& workspace, const QString& key) const = 0;
    /// An invalid value for a key that is not there.
    virtual QVariant value(const Workspace& workspace, const QString& key, int field) const = 0;
    virtual Origin origin(const Workspace& workspace, const QString& key) const = 0;
    /// True when `a` and `b` hold equal rows under this key.
    virtual bool sameRow(const Workspace& a, const Workspace& b, const QString& key) const = 0;

    /// Errors: RoundLocked, NotFound, InvalidInput (said of the field). An unchanged value gives an empty edit.
    virtual Result<Edit> setValue(const Workspace& workspace, const QString& key, int field,
                                  const QVariant& value) const = 0;
    /// A new row at the end of its siblings. `preset`: values by field id.
    virtual Result<RecordAddition> add(const Workspace& workspace, const QVariantMap& preset) const = 0;
    /// Also removes or cuts what points to the row.
    virtual Result<Edit> remove(const Workspace& workspace, const QString& key) const = 0;
    /// One place up (-1) or down (+1) among its siblings; an empty edit at the end.
    virtual Result<Edit> move(const Workspace& workspace, const QString& key, int by) const = 0;
    /// Makes the row what it is in `report`, the workspace as the report gives it. NotFound when it is not there.
    virtual Result<Edit> restore(const Workspace& workspace, const QString& key, const Workspace& report) const = 0;

    /// Other kinds of rows whose fields are shown as fields of this one, by name.
    virtual QStringList alsoShows() const { return {}; }
    /// Whose personal data the record holds or points to, if it is about a person.
    virtual std::optional<PersonId> personOf(const Workspace&, const QString&) const { return std::nullopt; }

    /// A part of another kind of row: found, compared and marked with that one, not by itself.
    virtual bool isPart() const { return false; }
    /// Under which row the log tells of this one.
    virtual RowRef loggedAs(const QString& key) const { return {entity(), key}; }

    /// Whether a round has its own, which can be taken over from the report or the round before.
    virtual bool belongsToRound() const { return true; }
    virtual bool canAdd() const { return true; }
    virtual bool canRemove() const { return true; }
    virtual bool canMove() const { return false; }
};

/// How a value is shown on one line: names instead of ids, the locale's decimal mark, an empty text for what is open.
QString fieldText(const Workspace& workspace, const FieldInfo& field, const QVariant& value);

} // namespace ks
