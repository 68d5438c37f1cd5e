#pragma once

#include "widgets/shell/prompts.h"

namespace ks {

/// Asks with the system's file choosers and with dialogs over the active window.
class DialogPrompts final : public Prompts {
public:
    std::optional<QString> fileToOpen(const QString& folder) override;
    QStringList formsToOpen(const QString& folder) override;
    std::optional<QString> fileToWrite(const FileQuestion& question) override;
    std::optional<QString> folder(const QString& start) override;
    bool choose(const ChoiceQuestion& question) override;
    bool showOutside(const QString& path) override;
    void explain(const Error& error) override;
    bool takeOverFrom(const LockHolder& holder) override;
    std::optional<QString> askReason(const QString& what) override;
    std::optional<QString> askWhy(const ReasonQuestion& question) override;
};

} // namespace ks
