#pragma once

#include "base/result.h"

#include <QByteArray>

namespace ks {

/// What every page brings along: the same bytes each time, so that a policy can name them by their digest.
struct HtmlAssets {
    QByteArray style;
    QByteArray script;

    /// The content security policy that lets in these two and nothing from outside the page.
    QString policy() const;
};

/// Error: Internal (the program lacks a part of itself).
Result<HtmlAssets> loadHtmlAssets();

} // namespace ks
