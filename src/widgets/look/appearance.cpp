#include "widgets/look/appearance.h"

#include "drawing/contrast.h"

#include <QString>

namespace ks {
namespace {

constexpr QRgb accentColour = 0xff0b6e6e;
constexpr QRgb accentOnDark = 0xff63c7c2; // the same hue, light enough to be read on a dark ground

bool isHighContrast(const QPalette& palette) {
    return contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 20.9;
}

QPalette made(QRgb window, QRgb base, QRgb alternate, QRgb button, QRgb text, QRgb disabled) {
    QPalette palette{QColor(button), QColor(window)};
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(base));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(text));
        palette.setColor(QPalette::Disabled, role, QColor(disabled));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(disabled));
    return palette;
}

/// Sets on `target` the roles that the window leans on, as they fit `ground`.
void addAccent(QPalette& target, const QPalette& ground) {
    const QColor link(isDark(ground) ? accentOnDark : accentColour);
    target.setColor(QPalette::Highlight, QColor(accentColour));
    target.setColor(QPalette::HighlightedText, Qt::white);
    target.setColor(QPalette::Disabled, QPalette::Highlight, hairline(ground));
    target.setColor(QPalette::Disabled, QPalette::HighlightedText, quietText(ground));
    target.setColor(QPalette::Link, link);
    target.setColor(QPalette::LinkVisited, link);
}

void addQuietRoles(QPalette& target, const QPalette& ground) {
    target.setColor(QPalette::PlaceholderText, quietText(ground));
    target.setColor(QPalette::Mid, hairline(ground));
}

QPalette completed(QPalette palette) {
    addAccent(palette, palette);
    addQuietRoles(palette, palette);
    return palette;
}

} // namespace

QString appearanceName(Appearance appearance) {
    switch (appearance) {
    case Appearance::System:
        break;
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    return QStringLiteral("system");
}

std::optional<Appearance> appearanceFromName(const QString& name) {
    for (const Appearance each : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        if (appearanceName(each) == name)
            return each;
    }
    return std::nullopt;
}

QPalette paletteFor(Appearance appearance, const QPalette& system) {
    switch (appearance) {
    case Appearance::Light:
        return completed(made(0xffeef1f2, 0xffffffff, 0xfff6f8f8, 0xfff8f9f9, 0xff1d2426, 0xff8b9497));
    case Appearance::Dark:
        return completed(made(0xff1f2526, 0xff171c1d, 0xff222829, 0xff2b3233, 0xffe7ecec, 0xff7d8789));
    case Appearance::System:
        break;
    }
    QPalette additions; // only these roles: the others go on following the system
    if (!isHighContrast(system))
        addAccent(additions, system);
    addQuietRoles(additions, system);
    return additions;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor quietText(const QPalette& palette) {
    const QColor strong = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    for (double share = 0.42; share > 0.0; share -= 0.06) {
        const QColor quiet = mixed(strong, window, share);
        if (contrastRatio(quiet, window) >= 4.5 && contrastRatio(quiet, base) >= 4.5)
            return quiet;
    }
    return strong;
}

QColor hairline(const QPalette& palette) {
    return mixed(palette.color(QPalette::Active, QPalette::Window),
                 palette.color(QPalette::Active, QPalette::WindowText), isDark(palette) ? 0.18 : 0.14);
}

QColor accent(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Link);
}

} // namespace ks
