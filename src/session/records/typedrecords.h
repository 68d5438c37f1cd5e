#pragma once

#include "session/records/recordtype.h"

#include <QCoreApplication>

#include <functional>

namespace ks {

/// What every record says of a value that does not fit, and of a round that refuses; in recordtype.cpp.
namespace recordRules {

/// Cleaned for storing, or what is wrong with it.
Result<QVariant> cleaned(const Workspace& workspace, const FieldInfo& field, const QVariant& value);
Result<void> writable(const Workspace& workspace);
Error notThere(const QString& name);
QString editLabel(const QString& name, const QString& title);
QString addLabel(const QString& name);
QString removeLabel(const QString& name, const QString& title);
QString moveLabel(const QString& name, const QString& title);
QString restoreLabel(const QString& name, const QString& title);

} // namespace recordRules

/// Records of the row type T: fields by member, rows by key.
template<class T>
class TypedRecords : public RecordType {
public:
    struct Field {
        FieldInfo info;
        std::function<QVariant(const T&)> get;
        std::function<void(T&, const QVariant&)> set;
        /// Instead of `get`, for what needs the names of other rows.
        std::function<QVariant(const Workspace&, const T&)> show = {};
    };

    QString entity() const override { return QLatin1String(T::entity); }

    QList<FieldInfo> fields() const override {
        QList<FieldInfo> infos;
        for (const Field& each : describe())
            infos.append(each.info);
        return infos;
    }

    QStringList keys(const Workspace& workspace) const override {
        QList<const T*> rows = rowsInOrder<T>(workspace.content);
        arrange(workspace, rows);
        QStringList keys;
        for (const T* row : rows)
            keys.append(keyText(row->key()));
        return keys;
    }
    bool contains(const Workspace& workspace, const QString& key) const override { return find(workspace, key); }
    QString title(const Workspace& workspace, const QString& key) const override {
        const T* row = find(workspace, key);
        return row ? titleOf(workspace, *row) : QString();
    }
    QVariant value(const Workspace& workspace, const QString& key, int field) const override {
        const T* row = find(workspace, key);
        const QList<Field> all = describe();
        if (!row || field < 0 || field >= all.size())
            return {};
        return all[field].show ? all[field].show(workspace, *row) : all[field].get(*row);
    }
    Origin origin(const Workspace& workspace, const QString& key) const override {
        const T* row = find(workspace, key);
        return row ? originOf(workspace.content, *row) : Origin::Added;
    }
    bool sameRow(const Workspace& a, const Workspace& b, const QString& key) const override {
        const T* one = find(a, key);
        const T* other = find(b, key);
        return one && other ? *one == *other : one == other;
    }

    Result<Edit> setValue(const Workspace& workspace, const QString& key, int field,
                          const QVariant& value) const override {
        const T* row = find(workspace, key);
        const QList<Field> all = describe();
        if (!row || field < 0 || field >= all.size() || all[field].info.readOnly)
            return recordRules::notThere(name());
        if (const Result<void> may = writable(workspace); !may)
            return may.error();
        const Result<QVariant> clean = recordRules::cleaned(workspace, all[field].info, value);
        if (!clean)
            return clean.error();
        T after = *row;
        all[field].set(after, *clean);
        if (const Result<void> fits = check(workspace, after); !fits)
            return fits.error();
        if (!(after.key() == row->key()) && contains(workspace, keyText(after.key())))
            return alreadyThere(workspace, after);
        Edit edit = editTo(*row, after, recordRules::editLabel(name(), titleOf(workspace, *row)));
        edit.mergeKey = entity() + QLatin1Char(' ') + key + QLatin1Char(' ') + all[field].info.id;
        return edit;
    }

    Result<RecordAddition> add(const Workspace& workspace, const QVariantMap& preset) const override {
        if (const Result<void> may = writable(workspace); !may)
            return may.error();
        T row = fresh(workspace);
        for (const Field& each : describe()) {
            const auto given = preset.constFind(each.info.id);
            if (given == preset.constEnd() || each.info.readOnly || !each.set)
                continue;
            const Result<QVariant> clean = recordRules::cleaned(workspace, each.info, *given);
            if (!clean)
                return clean.error();
            each.set(row, *clean);
        }
        place(workspace, row);
        if (const Result<void> fits = check(workspace, row); !fits)
            return fits.error();
        RecordAddition addition;
        addition.key = keyText(row.key());
        if (contains(workspace, addition.key))
            return alreadyThere(workspace, row);
        addition.edit.label = recordRules::addLabel(name());
        addition.edit.deltas.push_back(RowDelta<T>{std::nullopt, row});
        return addition;
    }

    Result<Edit> remove(const Workspace& workspace, const QString& key) const override {
        const T* row = find(workspace, key);
        if (!row)
            return recordRules::notThere(name());
        if (const Result<void> may = writable(workspace); !may)
            return may.error();
        Edit edit;
        edit.label = recordRules::removeLabel(name(), titleOf(workspace, *row));
        cutBefore(workspace, *row, edit);
        edit.deltas.push_back(RowDelta<T>{*row, std::nullopt});
        return edit;
    }

    Result<Edit> move(const Workspace& workspace, const QString& key, int by) const override {
        const T* row = find(workspace, key);
        if (!row)
            return recordRules::notThere(name());
        if (const Result<void> may = writable(workspace); !may)
            return may.error();
        Edit edit;
        if constexpr (requires { row->position; }) {
            const QList<const T*> siblings =
                rowsInOrder<T>(workspace.content, [&](const T& each) { return areSiblings(each, *row); });
            const qsizetype from = siblings.indexOf(row);
            const qsizetype to = from + by;
            if (to >= 0 && to < siblings.size()) {
                QList<const T*> order = siblings;
                order.move(from, to);
                edit.label = recordRules::moveLabel(name(), titleOf(workspace, *row));
                renumber(order, edit);
            }
        }
        return edit;
    }

    Result<Edit> restore(const Workspace& workspace, const QString& key, const Workspace& report) const override {
        const T* row = find(workspace, key);
        const T* original = find(report, key);
        if (!original)
            return recordRules::notThere(name());
        if (const Result<void> may = writable(workspace); !may)
            return may.error();
        if (row)
            return editTo(*row, *original, recordRules::restoreLabel(name(), titleOf(workspace, *row)));
        Edit edit;
        edit.label = recordRules::restoreLabel(name(), titleOf(report, *original));
        edit.deltas.push_back(RowDelta<T>{std::nullopt, *original});
        return edit;
    }

protected:
    /// The fields, in the order of the form.
    virtual QList<Field> describe() const = 0;
    virtual QString titleOf(const Workspace& workspace, const T& row) const = 0;
    /// A new row of the loaded round with a key of its own.
    virtual T fresh(const Workspace& workspace) const {
        T row;
        if constexpr (requires { row.id.value; })
            row.id = decltype(row.id)::make();
        if constexpr (requires { row.round; })
            row.round = workspace.loadedRound;
        return row;
    }
    /// Whether rows may be changed while this round is loaded. Error: RoundLocked.
    virtual Result<void> writable(const Workspace& workspace) const { return recordRules::writable(workspace); }
    /// What a row has to be beyond its single fields. Error: InvalidInput.
    virtual Result<void> check(const Workspace&, const T&) const { return {}; }
    /// Brings the rows, sorted by position, to the order in which they are shown.
    virtual void arrange(const Workspace&, QList<const T*>&) const {}
    /// Rows that share one order of positions.
    virtual bool areSiblings(const T&, const T&) const { return true; }
    /// Removes or changes what points to the row, before it goes.
    virtual void cutBefore(const Workspace&, const T&, Edit&) const {}
    virtual Error alreadyThere(const Workspace& workspace, const T& row) const {
        return {ErrorCode::InvalidInput,
                QCoreApplication::translate("ks::Records",
                                            "There already is one for %1. Nothing was added; change that one.")
                    .arg(titleOf(workspace, row)),
                {}};
    }

    static const T* find(const Workspace& workspace, const QString& key) {
        const auto parsed = keyFromText<typename T::Key>(key);
        return parsed ? workspace.content.of<T>().find(*parsed) : nullptr;
    }

    // Makers of fields. `label` in the language in force.
    static Field line(const char* id, const QString& label, QString T::*member, bool required = false) {
        Field field = textual(id, label, FieldKind::Line, member);
        field.info.required = required;
        return field;
    }
    static Field text(const char* id, const QString& label, QString T::*member, bool required = false) {
        Field field = textual(id, label, FieldKind::Text, member);
        field.info.required = required;
        return field;
    }
    static Field address(const char* id, const QString& label, QString T::*member) {
        return textual(id, label, FieldKind::Address, member);
    }
    static Field lines(const char* id, const QString& label, QStringList T::*member) {
        return {{QLatin1String(id), label, FieldKind::Lines},
                [member](const T& row) { return QVariant(row.*member); },
                [member](T& row, const QVariant& value) { row.*member = value.toStringList(); }};
    }
    template<class Owner, class Identity>
    static Field reference(const char* id, const QString& label, FieldKind kind, Identity Owner::*member) {
        Field field{{QLatin1String(id), label, kind},
                    [member](const T& row) { return QVariant((row.*member).value); },
                    [member](T& row, const QVariant& value) { row.*member = Identity(value.toString()); }};
        field.info.required = true;
        return field;
    }
    template<class Owner, class Identity>
    static Field reference(const char* id, const QString& label, FieldKind kind,
                           std::optional<Identity> Owner::*member) {
        return {{QLatin1String(id), label, kind},
                [member](const T& row) { return QVariant(row.*member ? (row.*member)->value : QString()); },
                [member](T& row, const QVariant& value) {
                    const QString chosen = value.toString();
                    row.*member = chosen.isEmpty() ? std::nullopt : std::optional(Identity(chosen));
                }};
    }
    static Field cities(const char* id, const QString& label, QStringList T::*member) {
        Field field = lines(id, label, member);
        field.info.kind = FieldKind::Cities;
        return field;
    }
    static Field themes(const char* id, const QString& label, QList<ThemeId> T::*member) {
        return {{QLatin1String(id), label, FieldKind::Themes},
                [member](const T& row) {
                    QStringList ids;
                    for (const ThemeId& each : row.*member)
                        ids.append(each.value);
                    return QVariant(ids);
                },
                [member](T& row, const QVariant& value) {
                    (row.*member).clear();
                    for (const QString& each : value.toStringList())
                        (row.*member).append(ThemeId(each));
                }};
    }
    /// `labels` in the order of the enumeration.
    template<class E>
    static Field choice(const char* id, const QString& label, E T::*member, const QStringList& labels) {
        Field field{{QLatin1String(id), label, FieldKind::Choice},
                    [member](const T& row) { return QVariant(enumName(row.*member)); },
                    [member](T& row, const QVariant& value) {
                        row.*member = enumFromName<E>(value.toString()).value_or(row.*member);
                    }};
        for (qsizetype i = 0; i < labels.size(); ++i)
            field.info.choices.append({enumName(static_cast<E>(i)), labels[i]});
        field.info.required = true;
        return field;
    }
    static Field number(const char* id, const QString& label, FieldKind kind, std::optional<int> T::*member,
                        int minimum, int maximum) {
        Field field{{QLatin1String(id), label, kind},
                    [member](const T& row) { return row.*member ? QVariant(*(row.*member)) : QVariant(); },
                    [member](T& row, const QVariant& value) {
                        row.*member = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
                    }};
        field.info.minimum = minimum;
        field.info.maximum = maximum;
        return field;
    }
    /// A number that there always is.
    static Field count(const char* id, const QString& label, int T::*member, int minimum, int maximum) {
        Field field{{QLatin1String(id), label, FieldKind::Number},
                    [member](const T& row) { return QVariant(row.*member); },
                    [member](T& row, const QVariant& value) { row.*member = value.toInt(); }};
        field.info.required = true;
        field.info.minimum = minimum;
        field.info.maximum = maximum;
        return field;
    }
    /// One of what the source gives, by its id.
    template<class Identity>
    static Field chosen(const char* id, const QString& label, const ChoiceSource& source, Identity T::*member) {
        Field field = reference(id, label, FieldKind::Choice, member);
        field.info.source = source;
        return field;
    }
    /// Some of what the source gives, by keys that `get` and `set` read.
    static Field several(const char* id, const QString& label, const ChoiceSource& source,
                         std::function<QStringList(const T&)> get, std::function<void(T&, const QStringList&)> set) {
        Field field{{QLatin1String(id), label, FieldKind::Choices},
                    [get = std::move(get)](const T& row) { return QVariant(get(row)); },
                    [set = std::move(set)](T& row, const QVariant& value) { set(row, value.toStringList()); }};
        field.info.source = source;
        return field;
    }
    static Field date(const char* id, const QString& label, QDate T::*member) {
        return {{QLatin1String(id), label, FieldKind::Date},
                [member](const T& row) { return QVariant(row.*member); },
                [member](T& row, const QVariant& value) { row.*member = value.toDate(); }};
    }
    static Field flag(const char* id, const QString& label, bool T::*member) {
        return {{QLatin1String(id), label, FieldKind::Flag},
                [member](const T& row) { return QVariant(row.*member); },
                [member](T& row, const QVariant& value) { row.*member = value.toBool(); }};
    }
    /// Lines that are put together from parts of the row, to read.
    static Field shown(const char* id, const QString& label,
                       std::function<QVariant(const Workspace&, const T&)> lines) {
        Field field{{QLatin1String(id), label, FieldKind::Lines}, {}, {}, std::move(lines)};
        field.info.readOnly = true;
        return field;
    }
    static Field withHelp(Field field, const QString& help) {
        field.info.help = help;
        return field;
    }

    static Edit editTo(const T& before, const T& after, const QString& label) {
        Edit edit;
        if (before == after)
            return edit;
        edit.label = label;
        if (before.key() == after.key())
            edit.deltas = {RowDelta<T>{before, after}};
        else // another place: gone from the old one, new at the other
            edit.deltas = {RowDelta<T>{before, std::nullopt}, RowDelta<T>{std::nullopt, after}};
        return edit;
    }

private:
    static Field textual(const char* id, const QString& label, FieldKind kind, QString T::*member) {
        return {{QLatin1String(id), label, kind},
                [member](const T& row) { return QVariant(row.*member); },
                [member](T& row, const QVariant& value) { row.*member = value.toString(); }};
    }
    void place(const Workspace& workspace, T& row) const {
        if constexpr (requires { row.position; }) {
            for (const T* each :
                 rowsInOrder<T>(workspace.content, [&](const T& other) { return areSiblings(other, row); }))
                row.position = std::max(row.position, each->position);
            ++row.position;
        }
    }
    static void renumber(const QList<const T*>& order, Edit& edit) {
        for (qsizetype i = 0; i < order.size(); ++i) {
            T after = *order[i];
            if constexpr (requires { after.position; })
                after.position = static_cast<int>(i) + 1;
            if (!(after == *order[i]))
                edit.deltas.push_back(RowDelta<T>{*order[i], after});
        }
    }
};

} // namespace ks
