#include "report/render/html/htmlassets.h"

#include "drawing/heatcell.h"
#include "drawing/heatmappicture.h"
#include "report/render/html/htmltableblock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HtmlAssets)
};

Result<QByteArray> part(const QString& name) {
    QFile file(QStringLiteral(":/ks/report/render/html/") + name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error{ErrorCode::Internal,
                 Texts::tr("A part of the web page (%1) could not be loaded, so nothing was made. Installing the "
                           "program again helps.")
                     .arg(name),
                 {}};
}

/// The colours of one choice as custom properties: ground, text and bands of a hatch of each level.
QString paletteRule(LevelPaletteId palette) {
    QString rule = QStringLiteral(":root[data-palette=\"%1\"] {").arg(htmlPaletteName(palette));
    for (int level = 1; level <= 5; ++level) {
        const Result<Score> hatched = Score::approximate(Quarters{level * 4});
        const LevelColours colours = levelColours(palette, level);
        const QColor bands =
            hatched ? heatCellLook(*hatched, palette, QLocale::c(), paperPalette()).hatch : colours.text;
        rule += QStringLiteral(" --ground-%1: %2; --text-%1: %3; --bands-%1: %4;")
                    .arg(QString::number(level), colours.fill.name(), colours.text.name(), bands.name());
    }
    return rule + QLatin1String(" }\n");
}

/// Makes the columns of a grid equally wide where their words allow it: a rule for each number of them.
QString evenColumns() {
    constexpr int most = 24;
    constexpr double share = 88; // the rest is for the names of the rows
    QString rules;
    for (int columns = 1; columns <= most; ++columns)
        rules += QStringLiteral(".scores-%1 .heat { width: %2%; }\n")
                     .arg(QString::number(columns), QString::number(share / columns, 'f', 2));
    return rules;
}

QString source(const QByteArray& bytes) {
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64();
    return QLatin1String("'sha256-") + QString::fromLatin1(digest) + QLatin1Char('\'');
}

} // namespace

QString HtmlAssets::policy() const {
    // Pictures may bring pixels, but only as part of the page itself.
    return QStringLiteral("default-src 'none'; style-src %1; script-src %2; img-src data:; base-uri 'none'; "
                          "form-action 'none'")
        .arg(source(style), source(script));
}

Result<HtmlAssets> loadHtmlAssets() {
    const Result<QByteArray> style = part(QStringLiteral("page.css"));
    const Result<QByteArray> script = part(QStringLiteral("page.js"));
    if (!style || !script)
        return style ? script.error() : style.error();
    QString rules = evenColumns();
    for (const LevelPaletteId palette : {LevelPaletteId::Report, LevelPaletteId::ColourBlind, LevelPaletteId::Grey})
        rules += paletteRule(palette);
    return HtmlAssets{*style + rules.toUtf8(), *script};
}

} // namespace ks
