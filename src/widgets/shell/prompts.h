#pragma once

#include "models/reasonsource.h"
#include "storage/workspacefile.h"

#include <QStringList>

#include <optional>

namespace ks {

/// Where a file is to be written.
struct FileQuestion {
    QString title;
    QString suggestion; ///< a whole path
    QString filter;     ///< as a file dialog wants it: "PDF (*.pdf)"
};

/// A choice between doing something and leaving it.
struct ChoiceQuestion {
    QString title;
    QString text;
    QString accept;       ///< the word on the button that does it
    bool careful = false; ///< it cannot be taken back: Enter alone leaves it
};

/// Why something is done, to be kept with it.
struct ReasonQuestion {
    QString title;
    QString what;   ///< names what is done
    QString label;  ///< of the field, with its mnemonic
    QString hint;   ///< where the reason is kept
    QString accept; ///< the word on the button that does it
};

/// Everything the program asks a person while it waits for the answer. Tests answer from a script; the others are
/// dialogs that stand beside the window.
class Prompts : public StaleLockPrompt, public ReasonSource {
public:
    /// None when the person thought better of it; the same for all that follow.
    virtual std::optional<QString> fileToOpen(const QString& folder) = 0;
    /// Forms of cities, as many as are chosen; none when the person thought better of it.
    virtual QStringList formsToOpen(const QString& folder) = 0;
    virtual std::optional<QString> fileToWrite(const FileQuestion& question) = 0;
    virtual std::optional<QString> folder(const QString& start) = 0;
    virtual bool choose(const ChoiceQuestion& question) = 0;
    virtual std::optional<QString> askWhy(const ReasonQuestion& question) = 0;
    /// Shows a file or folder with the program that the person has for it; false when there is none.
    virtual bool showOutside(const QString& path) = 0;
    /// Something that must be known before there is a window to tell it in.
    virtual void explain(const Error& error) = 0;
};

} // namespace ks
