#include "support/testsupport.h"

#include "../../support/everyblock.h"
#include "../../support/pagetools.h"
#include "../../support/pdftools.h"
#include "base/language.h"
#include "report/render/html/htmlrenderer.h"

#include <QRegularExpression>

using namespace ks;

namespace tst_htmlbrowser {
namespace {

QByteArray page(const ReportDocument& document = test::everyBlock()) {
    const LanguageScope english(Language::English);
    const Result<QByteArray> bytes = renderHtml(document, {});
    REQUIRE(bytes.ok());
    return *bytes;
}

} // namespace

TEST_CASE("axe finds no violation in light with any level colours") {
    CHECK(test::accessibilityViolations(page()) == QString());
}

TEST_CASE("axe finds no violation in dark with any level colours") {
    CHECK(test::accessibilityViolations(page(), {true}) == QString());
}

TEST_CASE("axe would find what is planted in light and dark and in colours that are not chosen") {
    QByteArray bad = page();
    bad.replace("<html lang=\"nl-BE\"", "<html");
    bad.replace("</style>", ":root[data-palette=\"grey\"] { --text-3: #aaaaaa; }\n"
                            "@media (prefers-color-scheme: dark) { .subtitle { color: #555555 } }</style>");
    const QString found = test::accessibilityViolations(bad, {true});
    CHECK(found.contains(QStringLiteral("report: html-has-lang")));
    CHECK(found.contains(QStringLiteral("report: color-contrast: .subtitle")));
    CHECK(found.contains(QStringLiteral("grey: color-contrast: td[data-key=\"2.75\"]")));
}

TEST_CASE("the page's policy lets its own style and script in and the browser has nothing to complain about") {
    QString complaints;
    const QString opened = test::openedPage(page(), complaints);
    CHECK(complaints == QString());
    CHECK(opened.contains(QStringLiteral("<button type=\"button\">Strategie</button>")));
}

TEST_CASE("the browser would complain about a script that the policy does not know") {
    QString complaints;
    const QString changed = test::openedPage(page().replace("'use strict';", "'use strict'; "), complaints);
    CHECK(complaints.contains(QStringLiteral("Content Security Policy")));
    CHECK_FALSE(changed.contains(QStringLiteral("<button type=\"button\">Strategie</button>")));
}

TEST_CASE("a page full of text that would load something asks the browser for nothing (F02)") {
    QString complaints;
    test::openedPage(page(test::hostileDocument()), complaints);
    CHECK(complaints == QString());
    test::openedPage(page().replace("</main>", "<img src=http://example.org/x></main>"), complaints);
    CHECK(complaints.contains(QStringLiteral("example.org")));
}

TEST_CASE("a column title puts the cities in order: by midpoint and without value last while summary rows stay") {
    // Strategie: Aalst 1, Gent 3–4, Genk 5, Hasselt none. Middelen: Aalst and Hasselt none, Gent 4, Genk 3,25.
    const QString said = test::runInPage(page(), R"(
        const table = document.querySelector('table.sortable');
        const press = (title) => {
            const header = [...table.querySelectorAll('th')].find((each) => each.textContent === title);
            header.querySelector('button').click();
            const names = [...table.tBodies].map((body) => [...body.rows].map((row) => row.cells[0].textContent).join());
            const sorted = [...table.querySelectorAll('[aria-sort]')].map((each) => each.getAttribute('aria-sort'));
            return names.join('/') + ' ' + sorted.join() + ' ' + document.getElementById('ks-sorting').textContent;
        };
        const steps = ['Strategie', 'Strategie', 'Middelen', 'Middelen', 'Middelen', 'Stad', 'Stad'];
        report(steps.map(press).join('\n'));
    )");
    CHECK(said ==
          "Globale score,Mediaan/Aalst,Gent,Genk,Hasselt none,ascending,none,none Sorted by Strategie, ascending.\n"
          "Globale score,Mediaan/Genk,Gent,Aalst,Hasselt none,descending,none,none "
          "Sorted by Strategie, descending.\n"
          "Globale score,Mediaan/Genk,Gent,Aalst,Hasselt none,none,none,ascending Sorted by Middelen, ascending.\n"
          "Globale score,Mediaan/Gent,Genk,Aalst,Hasselt none,none,none,descending "
          "Sorted by Middelen, descending.\n"
          "Globale score,Mediaan/Aalst,Gent,Genk,Hasselt none,none,none,none In the order of the report again.\n"
          "Globale score,Mediaan/Aalst,Genk,Gent,Hasselt ascending,none,none,none Sorted by Stad, ascending.\n"
          "Globale score,Mediaan/Hasselt,Gent,Genk,Aalst descending,none,none,none Sorted by Stad, descending.");
}

TEST_CASE("level colours change in the page: cells and pictures and every set of buttons") {
    const QString said = test::runInPage(page(), R"(
        const cell = document.querySelector('td.level-1');
        const state = () => [getComputedStyle(cell).backgroundColor, getComputedStyle(cell).color,
            [...document.querySelectorAll('svg')].filter((each) => each.checkVisibility()).map((each) => each.classList[0]),
            document.querySelector('.colours input:checked').value].join(' ');
        const before = state();
        document.querySelector('.colours input[value=colourBlind]').click();
        report(before + '\n' + state());
    )");
    // #C0392B with white, #00224E with white.
    CHECK(said == "rgb(192, 57, 43) rgb(255, 255, 255) of-report report\n"
                  "rgb(0, 34, 78) rgb(255, 255, 255) of-colourBlind colourBlind");
}

TEST_CASE("from 320 pixels to very wide nothing but a table's own region scrolls sideways and lines stay short") {
    ReportDocument document = test::everyBlock();
    QString words;
    for (int i = 0; i < 60; ++i)
        words += QStringLiteral("woorden van een gewone zin ");
    document.blocks.prepend(ReportParagraph{words});
    const QString said = test::runInPage(page(document), R"(
        document.currentScript.remove();
        const source = '<!DOCTYPE html>' + document.documentElement.outerHTML;
        const measure = (width) => new Promise((done) => {
            const frame = document.createElement('iframe');
            frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
            frame.srcdoc = source;
            const look = () => {
                const page = frame.contentDocument;
                const regions = [...page.querySelectorAll('.scroll')].filter((each) => each.checkVisibility());
                const scrolls = (each) => each.scrollWidth > each.clientWidth;
                if (!regions.every((each) => scrolls(each) === (each.tabIndex === 0)))
                    return setTimeout(look); // the page has not noticed yet
                const paragraph = page.querySelector('.content > p');
                const range = page.createRange();
                range.selectNodeContents(paragraph);
                const lines = new Set([...range.getClientRects()].map((each) => each.top)).size;
                done([width, page.documentElement.scrollWidth <= width ? 'fits' : 'overflows',
                    regions.filter(scrolls).length,
                    Math.ceil(paragraph.textContent.length / lines) <= 75 ? 'short' : 'long'].join(' '));
            };
            frame.onload = look;
            document.body.append(frame);
        });
        Promise.all([320, 768, 1366, 3840].map(measure)).then((all) => report(all.join('\n')));
    )");
    CHECK(said == "320 fits 3 short\n768 fits 1 short\n1366 fits 0 short\n3840 fits 0 short");
}

TEST_CASE("on paper the titles of the columns stand on every page and no row is lost") {
    ReportDocument document = test::everyBlock();
    ReportTable table = test::everyScore();
    const ReportRow city = table.rows[4];
    for (int i = 1; i <= 80; ++i) {
        table.rows.append(city);
        table.rows.last().cells[0].value = QStringLiteral("Stad%1").arg(i, 3, 10, QLatin1Char('0'));
    }
    document.cover.reset();
    document.contentsList = false;
    document.blocks = {table};
    const QStringList pages = test::pageTexts(test::printedPage(page(document)));
    REQUIRE(pages.size() > 2);
    for (const QString& each : pages)
        CHECK(each.count(QStringLiteral("Middelen")) == 1);
    for (int i = 1; i <= 80; ++i)
        CHECK(pages.join(QString()).count(QStringLiteral("Stad%1").arg(i, 3, 10, QLatin1Char('0'))) == 1);
}

} // namespace tst_htmlbrowser
