#include "exchange/content/contentsupport.h"

#include "support/testsupport.h"

#include "exchange/baseline.h"
#include "exchange/modelfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <variant>

namespace ks::test {
namespace {

const RoundId baselineRound(QStringLiteral("2024-najaar"));

/// Cities and themes, and the round of the report.
const Workspace& baselineModel() {
    static const Workspace workspace = [] {
        Result<Workspace> model = readModelFile(contentBytes("model.json"));
        REQUIRE(model.ok());
        model->loadedRound = baselineRound;
        return *model;
    }();
    return workspace;
}

std::optional<Error> read(ContentReader reader, const QByteArray& bytes, RoundContent& content) {
    const Result<JsonNode> document = parseStrictJson(bytes);
    REQUIRE(document.ok());
    JsonProblem problem;
    JsonFields root(*document, {}, problem);
    ContentFile file(root, content, baselineModel());
    reader(file);
    return problem.error();
}

/// A place in a file: keys and indexes from the root.
using Place = QList<std::variant<QString, int>>;

QString pathOf(const Place& place, bool alike) {
    QString path;
    for (const auto& step : place) {
        if (const int* index = std::get_if<int>(&step))
            path += alike ? QStringLiteral("[]") : QStringLiteral("[%1]").arg(*index);
        else
            path += (path.isEmpty() ? QString() : QStringLiteral(".")) + std::get<QString>(step);
    }
    return path;
}

/// The tree with the object around `place` changed.
QJsonValue changed(const QJsonValue& tree, const Place& place, qsizetype depth,
                   const std::function<void(QJsonObject&, const QString&)>& change) {
    if (const int* index = std::get_if<int>(&place[depth])) {
        QJsonArray list = tree.toArray();
        list[*index] = changed(list.at(*index), place, depth + 1, change);
        return list;
    }
    QJsonObject object = tree.toObject();
    const QString key = std::get<QString>(place[depth]);
    if (depth + 1 == place.size())
        change(object, key);
    else
        object[key] = changed(object.value(key), place, depth + 1, change);
    return object;
}

/// Every key of the tree, of places that are alike the first one.
void collect(const QJsonValue& value, const Place& here, QSet<QString>& seen, QList<Place>& places) {
    if (value.isArray()) {
        for (int i = 0; i < value.toArray().size(); ++i)
            collect(value.toArray().at(i), here + Place{i}, seen, places);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Place place = here + Place{it.key()};
        const QString alike = pathOf(place, true);
        if (!seen.contains(alike)) {
            seen.insert(alike);
            places.append(place);
        }
        collect(it.value(), place, seen, places);
    }
}

void checkFault(ContentReader reader, const QJsonValue& tree, const QString& path) {
    CAPTURE(path);
    CHECK(refusalOf(reader, QJsonDocument(tree.toObject()).toJson()).startsWith(path + QStringLiteral(": ")));
}

} // namespace

QByteArray contentBytes(const char* name) {
    QFile file(QStringLiteral(KS_SOURCE_DIR "/data/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonValue contentTree(const char* name) {
    return QJsonDocument::fromJson(contentBytes(name)).object();
}

RoundContent contentOf(ContentReader reader, const char* name) {
    RoundContent content;
    const std::optional<Error> error = read(reader, contentBytes(name), content);
    INFO((error ? error->text.toStdString() : std::string()));
    REQUIRE_FALSE(error);
    return content;
}

void readBefore(ContentFile& file, ContentReader reader, const char* name) {
    const std::optional<Error> error = read(reader, contentBytes(name), file.content());
    REQUIRE_FALSE(error);
}

QString refusalOf(ContentReader reader, const QByteArray& bytes) {
    RoundContent content;
    const std::optional<Error> error = read(reader, bytes, content);
    if (error)
        CHECK(error->code == ErrorCode::InvalidFile);
    return error ? error->text : QString();
}

QString refusalWith(ContentReader reader, const char* name, const QByteArray& from, const QByteArray& to) {
    QByteArray bytes = contentBytes(name);
    const qsizetype at = bytes.indexOf(from);
    REQUIRE(at >= 0);
    return refusalOf(reader, bytes.replace(at, from.size(), to));
}

const Workspace& baselineWithContent() {
    static const Result<Workspace> workspace = baselineWorkspace(Timestamp{1718000000000, 120});
    REQUIRE(workspace.ok());
    return *workspace;
}

int checkEveryKey(ContentReader reader, const char* name) {
    const QJsonValue whole = contentTree(name);
    QSet<QString> seen;
    QList<Place> places;
    QSet<QString> objects;
    collect(whole, {}, seen, places);
    for (const Place& place : places) {
        const auto with = [&](const std::function<void(QJsonObject&, const QString&)>& change) {
            return changed(whole, place, 0, change);
        };
        const QString path = pathOf(place, false);
        checkFault(reader, with([](QJsonObject& object, const QString& key) { object.remove(key); }), path);
        checkFault(reader, with([](QJsonObject& object, const QString& key) {
                       object[key] = object[key].isArray() ? QJsonValue(7) : QJsonValue(QJsonArray());
                   }),
                   path);
        const QString around = pathOf(place.first(place.size() - 1), true);
        if (!objects.contains(around)) {
            objects.insert(around);
            checkFault(reader, with([](QJsonObject& object, const QString& key) { object[key + "Extra"] = true; }),
                       path + QStringLiteral("Extra"));
        }
    }
    return static_cast<int>(places.size() * 2 + objects.size());
}

} // namespace ks::test
