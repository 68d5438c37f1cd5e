#include "report/content/datadigest.h"

#include "domain/analysis/layers.h"

#include <QCryptographicHash>

namespace ks {
namespace {

/// Fields are prefixed with their length, so that no two different rows can give the same bytes.
class Canonical {
public:
    void row(const char* entity, const QStringList& fields) {
        m_hash.addData(QByteArray(entity));
        for (const QString& field : fields) {
            const QByteArray bytes = field.toUtf8();
            m_hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        }
        m_hash.addData(QByteArray("\n"));
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QString quarters(const std::optional<Quarters>& value) {
    return value ? QString::number(value->count) : QString();
}

QStringList parts(const Score& score) {
    return {scoreKindName(score.kind()), quarters(score.low()), quarters(score.high())};
}

void addModel(Canonical& canonical, const Workspace& workspace) {
    for (const City& city : workspace.cities)
        canonical.row("city", {city.id.value, city.name});
    for (const Theme& theme : workspace.themes)
        canonical.row("theme", {theme.id.value, theme.name, theme.definition});
    for (const MaturityLevel& level : workspace.levels)
        canonical.row("level", {QString::number(level.number), level.name, level.colour, level.description});
}

/// Everything beside the grid, each kind of row in the order of its keys.
void addContent(Canonical& canonical, const RoundContent& content) {
    ContentRows::each([&]<class T>(const T*) {
        for (const auto& [key, row] : content.of<T>())
            canonical.row(T::entity, {keyText(key), contentDigest(row)});
    });
}

} // namespace

QString dataDigest(const Workspace& workspace) {
    Canonical canonical;
    addModel(canonical, workspace);
    if (const Round* round = workspace.round())
        canonical.row("round", {round->id.value, round->name, round->period, roundStateName(round->state)});
    for (const auto& [key, row] : workspace.scores)
        canonical.row("score",
                      QStringList{key.theme.value, key.city.value, row.wording, row.source} + parts(row.score));
    for (const Theme& theme : workspace.themes) {
        for (const Adjustment& row : workspace.adjustmentsOf({theme.id}))
            canonical.row("adjustment", QStringList{theme.id.value, QString::number(row.sequence), row.reason,
                                                    adjustmentSourceName(row.source),
                                                    row.decidedOn.toString(Qt::ISODate), row.decidedBy} +
                                            parts(row.value));
    }
    for (const Layers& each : adjustedPlaces(workspace)) {
        if (each.place.city)
            canonical.row("adjusted cell",
                          QStringList{each.place.theme.value, each.place.city->value, each.adjustment->reason,
                                      QString::number(static_cast<int>(each.state))} +
                              parts(each.adjustment->value));
    }
    addContent(canonical, workspace.content);
    return canonical.result();
}

QString shortDigest(const QString& digest) {
    return digest.first(4) + QLatin1Char(' ') + digest.sliced(4, 4);
}

} // namespace ks
