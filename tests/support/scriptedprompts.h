#pragma once

#include "widgets/shell/prompts.h"

#include <QStringList>

#include <utility>

namespace ks::test {

/// Answers what a person would be asked, from a script, and keeps what was asked.
class ScriptedPrompts final : public Prompts {
public:
    QStringList reasons; ///< given one after another; when none is left the person calls it off
    QStringList paths;   ///< the same for files and folders
    QList<bool> choices; ///< the same for what is to be chosen; when none is left, as `accepts`
    bool accepts = true;
    bool takesOver = false;

    QStringList asked;
    QList<Error> explained;
    QStringList shownOutside;

    std::optional<QString> fileToOpen(const QString& start) override { return next(paths, start); }
    QStringList formsToOpen(const QString& start) override {
        asked.append(start);
        return std::exchange(paths, {});
    }
    std::optional<QString> fileToWrite(const FileQuestion& question) override {
        return next(paths, question.suggestion);
    }
    std::optional<QString> folder(const QString& start) override { return next(paths, start); }
    std::optional<QString> askReason(const QString& what) override { return next(reasons, what); }
    std::optional<QString> askWhy(const ReasonQuestion& question) override { return next(reasons, question.what); }
    bool choose(const ChoiceQuestion& question) override {
        asked.append(question.text);
        return choices.isEmpty() ? accepts : choices.takeFirst();
    }
    bool showOutside(const QString& path) override {
        shownOutside.append(path);
        return accepts;
    }
    void explain(const Error& error) override { explained.append(error); }
    bool takeOverFrom(const LockHolder& holder) override {
        asked.append(holder.computer);
        return takesOver;
    }

private:
    std::optional<QString> next(QStringList& answers, const QString& question) {
        asked.append(question);
        return answers.isEmpty() ? std::nullopt : std::optional(answers.takeFirst());
    }
};

} // namespace ks::test
