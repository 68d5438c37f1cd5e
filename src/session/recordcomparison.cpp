#include "session/recordcomparison.h"

#include "session/records/recordregistry.h"

#include <QCoreApplication>
#include <QSet>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::RecordComparison)
};

/// `text` from a little before the place where it parts from `other`, when it is long.
QString aroundDifference(const QString& text, const QString& other) {
    constexpr qsizetype before = 40;
    constexpr qsizetype most = 200;
    qsizetype part = 0;
    while (part < std::min(text.size(), other.size()) && text[part] == other[part])
        ++part;
    const qsizetype start = std::max(text.size(), other.size()) > most ? std::max<qsizetype>(0, part - before) : 0;
    QString shown = text.mid(start, most);
    if (start > 0)
        shown.prepend(QStringLiteral("…"));
    if (start + most < text.size())
        shown.append(QStringLiteral("…"));
    return shown;
}

/// One record on both sides; a null side does not have it.
class RecordPair final {
public:
    RecordPair(const RecordType& type, const QString& key, const Workspace& here, const Workspace& there)
        : m_type(type), m_key(key), m_here(here), m_there(there) {}

    bool differs() const { return isHere() != isThere() || (isHere() && !m_type.sameRow(m_here, m_there, m_key)); }

    WorkspaceDifference difference() const {
        const QString title = m_type.title(isHere() ? m_here : m_there, m_key);
        WorkspaceDifference found{
            WorkspaceDifference::Kind::Content, m_type.name() + QStringLiteral(": ") + title, {}, {}};
        if (isHere() != isThere()) {
            found.here = isHere() ? allFields(m_here) : Texts::tr("is not there");
            found.there = isThere() ? allFields(m_there) : Texts::tr("is not there");
            return found;
        }
        compareFields(found);
        return found;
    }

private:
    bool isHere() const { return m_type.contains(m_here, m_key); }
    bool isThere() const { return m_type.contains(m_there, m_key); }

    /// What is filled in, a line each.
    QString allFields(const Workspace& workspace) const {
        QStringList lines;
        const QList<FieldInfo> fields = m_type.fields();
        for (int i = 0; i < fields.size(); ++i) {
            const QString text = fieldText(workspace, fields[i], m_type.value(workspace, m_key, i));
            if (!text.isEmpty() && !fields[i].listOnly)
                lines.append(fields[i].label + QStringLiteral(": ") + aroundDifference(text, {}));
        }
        return lines.isEmpty() ? Texts::tr("is there") : lines.join(QLatin1Char('\n'));
    }

    void compareFields(WorkspaceDifference& found) const {
        QStringList here;
        QStringList there;
        const QList<FieldInfo> fields = m_type.fields();
        for (int i = 0; i < fields.size(); ++i) {
            const QString mine = fieldText(m_here, fields[i], m_type.value(m_here, m_key, i));
            const QString other = fieldText(m_there, fields[i], m_type.value(m_there, m_key, i));
            if (mine == other || fields[i].listOnly)
                continue;
            here.append(fields[i].label + QStringLiteral(": ") + aroundDifference(mine, other));
            there.append(fields[i].label + QStringLiteral(": ") + aroundDifference(other, mine));
        }
        found.here = here.isEmpty() ? Texts::tr("as in this window") : here.join(QLatin1Char('\n'));
        found.there =
            there.isEmpty() ? Texts::tr("with other details, or in another place") : there.join(QLatin1Char('\n'));
    }

    const RecordType& m_type;
    QString m_key;
    const Workspace& m_here;
    const Workspace& m_there;
};

/// What of a kind of rows that no record shows differs between two rounds: the names of its cities, where it has any.
class OtherRows final {
public:
    OtherRows(const Workspace& here, const Workspace& there) : m_here(here), m_there(there) {
        ContentRows::each([this]<class T>(const T*) {
            if (!recordType(QLatin1String(T::entity)))
                compare<T>();
        });
    }

    /// Adds what differs; what belongs to all rounds only where `told` does not hold it yet.
    void addTo(QList<WorkspaceDifference>& found, QSet<QString>& told, bool explained) const {
        const QString round = m_here.round() ? m_here.round()->name : m_here.loadedRound.value;
        for (const City& each : m_here.cities) {
            if (m_cities.contains(each.id.value))
                add(found, Texts::tr("self-evaluation: %1").arg(each.name + QStringLiteral(", ") + round));
        }
        const QString questionnaire = QStringLiteral("questionnaire");
        if (m_questionnaire && !told.contains(questionnaire)) {
            told.insert(questionnaire);
            add(found, Texts::tr("questionnaire"));
        }
        if (m_other && !explained && m_cities.isEmpty() && !m_questionnaire)
            add(found, Texts::tr("Other content of %1").arg(round));
    }

private:
    template<class T>
    void compare() {
        const Table<T>& here = m_here.content.of<T>();
        const Table<T>& there = m_there.content.of<T>();
        if (here == there)
            return;
        if constexpr (std::is_same_v<T, Questionnaire> || std::is_same_v<T, QuestionnaireVersion> ||
                      std::is_same_v<T, Question> || std::is_same_v<T, QuestionWording>) {
            m_questionnaire = true;
        } else if constexpr (requires(const T& row) { QString(row.city.value); }) {
            noteCities(here, there);
            noteCities(there, here);
        } else {
            m_other = true;
        }
    }
    template<class T>
    void noteCities(const Table<T>& rows, const Table<T>& others) {
        for (const auto& [key, row] : rows) {
            const T* other = others.find(key);
            if (!other || !(*other == row))
                m_cities.insert(row.city.value);
        }
    }
    static void add(QList<WorkspaceDifference>& found, const QString& where) {
        found.append({WorkspaceDifference::Kind::Content, where, Texts::tr("as in this window"),
                      Texts::tr("with other details, or in another place")});
    }

    const Workspace& m_here;
    const Workspace& m_there;
    QSet<QString> m_cities;
    bool m_questionnaire = false;
    bool m_other = false;
};

QStringList keysOfBoth(const RecordType& type, const Workspace& here, const Workspace& there) {
    QStringList keys = type.keys(here);
    for (const QString& each : type.keys(there)) {
        if (!keys.contains(each))
            keys.append(each);
    }
    return keys;
}

const Workspace* withRound(const QList<Workspace>& rounds, const RoundId& id) {
    for (const Workspace& each : rounds) {
        if (each.loadedRound == id)
            return &each;
    }
    return nullptr;
}

} // namespace

QList<WorkspaceDifference> recordDifferences(const QList<Workspace>& here, const QList<Workspace>& there) {
    QList<WorkspaceDifference> found;
    QSet<QString> told; // people and organisations belong to all rounds
    for (const Workspace& mine : here) {
        const Workspace* other = withRound(there, mine.loadedRound);
        if (!other || mine.content == other->content)
            continue;
        bool explained = false;
        for (const RecordType* type : recordTypes()) {
            if (type->isPart())
                continue;
            for (const QString& key : keysOfBoth(*type, mine, *other)) {
                const RecordPair pair(*type, key, mine, *other);
                const QString name = type->entity() + QLatin1Char(' ') + key;
                if (!pair.differs())
                    continue;
                explained = true;
                if (told.contains(name))
                    continue;
                told.insert(name);
                found.append(pair.difference());
            }
        }
        OtherRows(mine, *other).addTo(found, told, explained);
    }
    return found;
}

} // namespace ks
