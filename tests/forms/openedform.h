#pragma once

#include "support/filledform.h"
#include "support/testsupport.h"

#include "base/clock.h"
#include "base/verifiedwriter.h"
#include "forms/formstore.h"
#include "forms/openform.h"
#include "session/session.h"

#include <QFile>
#include <QTemporaryDir>

namespace ks::test {

inline QByteArray fileBytes(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void putFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// What the file holds, read anew.
inline FormFile formIn(const QString& path) {
    const Result<FormFile> form = readForm(fileBytes(path), formModel());
    if (!form)
        FAIL(form.error().text.toStdString());
    return *form;
}

/// A filled form in a folder of its own, opened as the window does.
struct OpenedForm {
    explicit OpenedForm(const FormFile& form = filledForm()) : path(folder.filePath(QStringLiteral("aalst.kszelf"))) {
        putFile(path, writeForm(form));
        open();
    }

    void open() {
        session.reset();
        Result<OpenedWorkspace> opened = openForm(path, formModel());
        REQUIRE(opened.ok());
        adopt(std::move(*opened));
    }
    void openWith(FormStore::Writer writer) {
        session.reset();
        FormStore::Options options;
        options.write = std::move(writer);
        Result<std::unique_ptr<FormStore>> store = FormStore::open(path, formModel(), options);
        REQUIRE(store.ok());
        OpenedWorkspace opened;
        opened.store = std::move(*store);
        adopt(std::move(opened));
    }
    void adopt(OpenedWorkspace opened) {
        const Actor actor{ActorId(QStringLiteral("actor-1")), QStringLiteral("Voorbeeld Naam")};
        session = std::move(*Session::start(std::move(opened), actor, clock));
        REQUIRE(session->needContent().ok());
    }

    const Workspace& workspace() const { return session->workspace(); }
    CityKey city() const { return {workspace().loadedRound, workspace().cities.first().id}; }

    QTemporaryDir folder;
    QString path;
    ManualClock clock{Timestamp{1'790'000'000'000, 60}};
    std::unique_ptr<Session> session;
};

/// An edit that changes one row of the loaded round, whatever there is of it now.
template<class T>
Edit putRow(const Workspace& workspace, const T& row) {
    RowDelta<T> delta;
    if (const T* stored = workspace.content.of<T>().find(row.key()))
        delta.before = *stored;
    delta.after = row;
    Edit edit;
    edit.label = QStringLiteral("edit");
    edit.deltas.push_back(delta);
    return edit;
}

inline Answer anAnswer(const Workspace& workspace, int quarters, const QString& comment = {}) {
    Answer answer;
    answer.round = workspace.loadedRound;
    answer.city = workspace.cities.first().id;
    answer.respondent = RespondentId(QStringLiteral("invuller-2"));
    answer.question = QuestionId(QStringLiteral("strategie-participatie"));
    answer.score = quarterScore(quarters);
    answer.comment = comment;
    return answer;
}

} // namespace ks::test
