#include "widgets/look/appearance.h"

#include "drawing/contrast.h"
#include "support/testsupport.h"
#include "widgets/look/calmstyle.h"
#include "widgets/look/iconfactory.h"

#include <QApplication>
#include <QDirIterator>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>

using namespace ks;

namespace tst_appearance {
namespace {

/// As the application would have it: the given roles over those of the system.
QPalette inForce(Appearance appearance, const QPalette& system) {
    return paletteFor(appearance, system).resolve(system);
}

QPalette highContrast() {
    QPalette palette(Qt::black, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0, 255, 255));
    return palette;
}

void checkReadable(const QPalette& palette) {
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
        CHECK(contrastRatio(palette.color(QPalette::WindowText), palette.color(ground)) >= 7.0);
        CHECK(contrastRatio(palette.color(QPalette::PlaceholderText), palette.color(ground)) >= 4.5);
        CHECK(contrastRatio(palette.color(QPalette::Link), palette.color(ground)) >= 4.5);
    }
    CHECK(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

/// The strongest ink of an icon on nothing.
QColor inkOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal) {
    const QImage image = icon.pixmap(QSize(48, 48), mode).toImage();
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    return strongest;
}

struct PaletteGuard {
    ~PaletteGuard() { QApplication::setPalette(QPalette()); }
};

} // namespace

TEST_CASE("light and dark keep text, quiet text, links and selection readable") {
    const QPalette system = QApplication::palette();
    for (const Appearance each : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        INFO(appearanceName(each).toStdString());
        checkReadable(inForce(each, system));
    }
    CHECK(isDark(inForce(Appearance::Dark, system)));
    CHECK_FALSE(isDark(inForce(Appearance::Light, system)));
    CHECK(inForce(Appearance::Light, system).color(QPalette::Highlight) == QColor("#0B6E6E"));
}

TEST_CASE("a high-contrast palette keeps its own selection; all else follows the system") {
    const QPalette mine = inForce(Appearance::System, highContrast());
    CHECK(mine.color(QPalette::Highlight) == QColor(0, 255, 255));
    CHECK(mine.color(QPalette::Window) == QColor(Qt::black));
    CHECK(contrastRatio(mine.color(QPalette::PlaceholderText), Qt::black) >= 4.5);
    const QPalette additions = paletteFor(Appearance::System, QApplication::palette());
    CHECK_FALSE(additions.isBrushSet(QPalette::Active, QPalette::Window));
    CHECK_FALSE(additions.isBrushSet(QPalette::Active, QPalette::Base));
    CHECK(additions.isBrushSet(QPalette::Active, QPalette::Highlight));
}

TEST_CASE("appearances have stable names") {
    for (const Appearance each : {Appearance::System, Appearance::Light, Appearance::Dark})
        CHECK(appearanceFromName(appearanceName(each)) == each);
    CHECK_FALSE(appearanceFromName("sepia"));
}

TEST_CASE("an icon is drawn in the text colour in force, and in that of the selection when selected") {
    const PaletteGuard guard;
    const QIcon icon = lineIcon(QStringLiteral("heatmap"));
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::ButtonText, QColor("#102030"));
    palette.setColor(QPalette::HighlightedText, QColor("#fefefe"));
    QApplication::setPalette(palette);
    CHECK(inkOf(icon).name() == QString("#102030"));
    CHECK(inkOf(icon, QIcon::Selected).name() == QString("#fefefe"));
    palette.setColor(QPalette::ButtonText, QColor("#e0f0ff"));
    QApplication::setPalette(palette);
    CHECK(inkOf(icon).name() == QString("#e0f0ff"));
    CHECK(lineIcon(QStringLiteral("no-such-icon")).isNull());
}

TEST_CASE("every line icon is drawn on the 24-pixel grid and takes its ink from the palette") {
    int seen = 0;
    QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(QStringLiteral("klimaatspiegel.svg")))
            continue;
        ++seen;
        INFO(file.fileName().toStdString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        CHECK(drawing.contains("viewBox=\"0 0 24 24\""));
        CHECK(drawing.contains("stroke=\"currentColor\""));
        CHECK_FALSE(drawing.contains("#"));
        CHECK(inkOf(lineIcon(QFileInfo(file.fileName()).completeBaseName())).alpha() > 200);
    }
    CHECK(seen > 30);
}

TEST_CASE("an empty field and an unticked box have an outline that is seen, light and dark") {
    CalmStyle style;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        CAPTURE(appearanceName(appearance).toStdString());
        const QPalette palette = inForce(appearance, QPalette());
        for (const QStyle::PrimitiveElement element :
             {QStyle::PE_FrameLineEdit, QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck}) {
            CAPTURE(element);
            QImage image(60, 60, QImage::Format_RGB32);
            image.fill(palette.color(QPalette::Base));
            QStyleOptionFrame frame;
            QStyleOptionViewItem item;
            QStyleOptionButton button;
            QStyleOption& option = element == QStyle::PE_FrameLineEdit       ? static_cast<QStyleOption&>(frame)
                                   : element == QStyle::PE_IndicatorCheckBox ? static_cast<QStyleOption&>(button)
                                                                             : item;
            option.palette = palette;
            option.rect = QRect(10, 10, 40, 40);
            option.state = QStyle::State_Enabled | QStyle::State_Off;
            frame.lineWidth = 1;
            QPainter painter(&image);
            style.drawPrimitive(element, &option, &painter, nullptr);
            painter.end();
            double strongest = 1.0;
            for (int x = 8; x < 14; ++x)
                strongest = std::max(strongest, contrastRatio(image.pixelColor(x, 30), palette.color(QPalette::Base)));
            CHECK(strongest >= 3.0);
        }
    }
}

TEST_CASE("what is typed in has an outline that is seen, light and dark, with the keyboard in it or not") {
    CalmStyle style;
    QPlainTextEdit text;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QPalette palette = inForce(appearance, QPalette());
        for (const QStyle::State focus : {QStyle::State(QStyle::State_None), QStyle::State(QStyle::State_HasFocus)}) {
            CAPTURE(appearanceName(appearance).toStdString(), focus);
            const auto outline = [&](const auto& draw) {
                QImage image(80, 40, QImage::Format_RGB32);
                image.fill(palette.color(QPalette::Base));
                QPainter painter(&image);
                draw(painter, image.rect().adjusted(10, 5, -10, -5));
                painter.end();
                double strongest = 1.0;
                for (int x = 8; x < 14; ++x)
                    strongest =
                        std::max(strongest, contrastRatio(image.pixelColor(x, 20), palette.color(QPalette::Base)));
                return strongest;
            };
            CHECK(outline([&](QPainter& painter, const QRect& place) {
                      QStyleOptionFrame option;
                      option.palette = palette;
                      option.rect = place;
                      option.lineWidth = 1;
                      option.state = QStyle::State_Enabled | focus;
                      style.drawPrimitive(QStyle::PE_Frame, &option, &painter, &text);
                  }) >= 3.0);
            CHECK(outline([&](QPainter& painter, const QRect& place) {
                      QStyleOptionFrame option;
                      option.palette = palette;
                      option.rect = place;
                      option.lineWidth = 1;
                      option.state = QStyle::State_Enabled | focus;
                      style.drawPrimitive(QStyle::PE_FrameLineEdit, &option, &painter, nullptr);
                  }) >= 3.0);
            CHECK(outline([&](QPainter& painter, const QRect& place) {
                      QStyleOptionSpinBox option;
                      option.palette = palette;
                      option.rect = place;
                      option.frame = true;
                      option.state = QStyle::State_Enabled | focus;
                      style.drawComplexControl(QStyle::CC_SpinBox, &option, &painter, nullptr);
                  }) >= 3.0);
        }
    }
}

TEST_CASE("the icon on a button of the accent is drawn in the ink of the accent") {
    CalmStyle style;
    const QPalette palette = inForce(Appearance::Light, QPalette());
    QApplication::setPalette(palette);
    const PaletteGuard guard;
    QImage image(120, 40, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Highlight));
    QStyleOptionButton option;
    option.palette = palette;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled;
    option.features = QStyleOptionButton::DefaultButton;
    option.icon = lineIcon(QStringLiteral("print"));
    option.iconSize = QSize(24, 24);
    QPainter painter(&image);
    style.drawControl(QStyle::CE_PushButtonLabel, &option, &painter, nullptr);
    painter.end();
    double strongest = 1.0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            strongest = std::max(strongest, contrastRatio(image.pixelColor(x, y), palette.color(QPalette::Highlight)));
    }
    CHECK(strongest >= 4.5);
}

TEST_CASE("the icon of the chosen entry of a menu is drawn in the ink of the accent") {
    CalmStyle style;
    QPalette palette = inForce(Appearance::Light, QPalette());
    QApplication::setPalette(palette);
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QStyleOptionMenuItem option;
    option.palette = palette;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled | QStyle::State_Selected;
    option.menuItemType = QStyleOptionMenuItem::Normal;
    option.icon = lineIcon(QStringLiteral("save"));
    option.maxIconWidth = 24;
    QPainter painter(&image);
    style.drawControl(QStyle::CE_MenuItem, &option, &painter, nullptr);
    painter.end();
    double lightest = 0;
    double darkest = 1;
    for (int y = 4; y < 26; ++y) {
        for (int x = 4; x < 30; ++x) {
            lightest = std::max(lightest, double(image.pixelColor(x, y).lightnessF()));
            darkest = std::min(darkest, double(image.pixelColor(x, y).lightnessF()));
        }
    }
    CHECK(lightest > 0.9);
    CHECK(darkest > 0.15); // the accent itself, and no black line on it
    QApplication::setPalette(QPalette());
}

TEST_CASE("a push button shows that it has the focus, the one of the accent too") {
    CalmStyle style;
    const QPalette palette = inForce(Appearance::Light, QPalette());
    for (const auto features :
         {QStyleOptionButton::None, QStyleOptionButton::HasMenu, QStyleOptionButton::DefaultButton}) {
        CAPTURE(features);
        const auto drawn = [&](QStyle::State focus) {
            QImage image(120, 40, QImage::Format_RGB32);
            image.fill(palette.color(QPalette::Window));
            QStyleOptionButton option;
            option.palette = palette;
            option.rect = image.rect();
            option.state = QStyle::State_Enabled | focus;
            option.features = features;
            QPainter painter(&image);
            style.drawControl(QStyle::CE_PushButton, &option, &painter, nullptr);
            return image;
        };
        const QImage without = drawn(QStyle::State_None);
        const QImage with = drawn(QStyle::State_HasFocus);
        double strongest = 1.0;
        for (int x = 0; x < 6; ++x)
            strongest = std::max(strongest, contrastRatio(with.pixelColor(x, 20), without.pixelColor(x, 20)));
        CHECK(strongest >= 3.0);
    }
}

TEST_CASE("a line of a list has room for its letters, whatever their size") {
    CalmStyle style;
    for (const int pixels : {12, 16, 26, 40}) {
        CAPTURE(pixels);
        QFont font;
        font.setPixelSize(pixels);
        QStyleOptionViewItem option;
        option.font = font;
        option.fontMetrics = QFontMetrics(font);
        option.text = QStringLiteral("Maturiteitsinschatting per stad");
        option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasCheckIndicator;
        const QSize size = style.sizeFromContents(QStyle::CT_ItemViewItem, &option, {}, nullptr);
        CHECK(size.height() >= option.fontMetrics.height() * 1.3);
    }
}

TEST_CASE("the chosen tab is told apart by a line in the accent, light and dark") {
    const PaletteGuard guard;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        CalmStyle style;
        QTabBar bar;
        bar.setStyle(&style);
        bar.setPalette(paletteFor(appearance, QPalette()));
        bar.addTab("Levels");
        bar.addTab("Spread");
        bar.setCurrentIndex(1);
        bar.resize(bar.sizeHint());
        const QImage image = bar.grab().toImage();
        const auto isMarked = [&](int tab) {
            const QRect area = bar.tabRect(tab);
            for (int y = area.top(); y <= area.bottom(); ++y) {
                if (image.pixelColor(area.center().x(), y) == accent(bar.palette()))
                    return true;
            }
            return false;
        };
        CHECK(isMarked(1));
        CHECK_FALSE(isMarked(0));
    }
}

} // namespace tst_appearance
