// The page in which a city fills in its form, in a real browser, opened from a disk.
//
//     node check_formpage.js fill PROGRAM       filled in by keys alone and handed in; the program reads what was typed;
//                                               nothing leaves the page and no text of a city is taken for markup
//     node check_formpage.js looks PROGRAM AXE  no barrier that axe knows of; nothing cut off at four widths, in the dark,
//                                               under the focus or on paper
//     node check_formpage.js safe PROGRAM       nothing typed is lost; a file that is not of this form is refused
//     node check_formpage.js selftest PROGRAM AXE   a fault of each sort, planted in the page, is found
"use strict";
const fs = require("fs");
const os = require("os");
const path = require("path");
const { Page } = require("./browser.js");
const { Made, planted } = require("./made.js");
const { differences, fillIn, read } = require("./filling.js");
const { looks } = require("./looks.js");
const { safe, closed, shared, outlived, keptTyped, refused, unfinished } = require("./safe.js");

// ---- filled in -----------------------------------------------------------------------------------------------------------

/* What the page asked of anything but itself, ran or complained of. */
async function* leaks(page, file) {
    const own = (url) => url.startsWith("blob:") || decodeURI(url) === "file://" + file;
    for (const url of page.requests.filter((each) => !own(each)))
        yield "asked for " + url;
    for (const text of page.complaints)
        yield "complained: " + text;
    if (await page.evaluate("window.hit !== undefined || document.querySelector('img, b') !== null"))
        yield "text was taken for markup";
    for (const attempt of ["fetch('https://example.org/')", "Object.assign(new Image(), { src: 'https://example.org/' }).decode()"])
        if (!await page.evaluate(`new Promise((resolve) => {
                addEventListener("securitypolicyviolation", () => resolve(true), { once: true });
                ${attempt}.catch(() => setTimeout(() => resolve(false), 500));
            })`))
            yield "the policy of the page allows " + attempt;
}

async function* fill(page, made, file) {
    await page.open(file);
    const saved = await fillIn(page);
    yield* differences(read(saved));
    const told = await page.evaluate("document.getElementById('handed-in').textContent");
    if (!/^Ingediend als nummer 1\. Controlecode: ([0-9a-f]{4} ){15}[0-9a-f]{4}$/.test(told))
        yield "says of the hand-in: " + told;
    yield* leaks(page, file);
    const { tried, form } = made.takenIn(saved);
    if (tried.outcome !== "imported" || tried.answers.new !== 6 || tried.problems.length)
        yield "the program says of it: " + JSON.stringify(tried);
    for (const each of differences(form))
        yield "as the program has it, " + each;
}

// ---- planted faults ------------------------------------------------------------------------------------------------------

const opened = (check) => async function* (page, made, file) {
    await page.open(file);
    yield* check(page, made, file);
};
const leaking = opened((page, _, file) => leaks(page, file));
const closing = (page, _, file) => closed(page, file);
const sharing = (page, _, file) => shared(page, file);
const typing = (page, _, file) => keptTyped(page, file);
const looked = (part) => (page, made, file, axe) => looks(page, made, file, axe, [part]);

const FAULTS = [
    ["a level of another height", fill, "quarters: Number(key) * 4 }", "quarters: Number(key) * 3 + 1 }"],
    ["text taken for markup", leaking, "node.append(...children.filter((child) => child !== null));",
        "children.filter((child) => child !== null).forEach((child) => typeof child === 'string' ? "
            + "node.insertAdjacentHTML('beforeend', child) : node.append(child));"],
    ["a page that may ask for anything", leaking, "default-src 'none'", "default-src *"],
    ["a field without a name", looked("barriers"), "\"aria-label\": hidden ? label : null", "\"aria-label\": null"],
    ["words that are hardly there", looked("barriers"), "--quiet: #4d595d", "--quiet: #9aa4a7"],
    ["a row wider than a telephone", looked("views"), ".level { display: flex; flex-wrap: wrap;", ".level { display: flex; min-width: 30rem;"],
    ["a focus that is not seen", looked("views"), ":focus-visible { outline:", ":focus-visible { outline: none; --of:"],
    ["text that is cut on paper", looked("paper"), "addEventListener(\"beforeprint\"", "addEventListener(\"never\""],
    ["a page that closes without a word", closing, "event.preventDefault();\n            event.returnValue = true;", ""],
    ["work that is not kept", closing, "localStorage.setItem(bufferKey, JSON", "void (bufferKey, JSON"],
    ["a copy that stays", sharing, "localStorage.removeItem(bufferKey);\n        } catch", "void 0;\n        } catch"],
    ["a copy that goes with the saving", sharing, "buffer(link.download);", "forget();"],
    ["a copy that outlives its days", outlived, "found.until < Date.now()", "false"],
    ["a respondent who takes a field along", typing, "if (inTheWay(notRight(\"section:not(#part-team)\")))", "if (false)"],
    ["a row that takes a field along", typing, "if (inTheWay(wrongIn(button.closest(\".statement\"))))", "if (false)"],
    ["a form of another city", opened(refused), "if (typeof read.city === \"string\" && read.city !== form.city)", "if (false)"],
    ["a level that was not chosen", opened(unfinished), "const low = quarter(t(\"from level\"), score.lowQuarters ?? 8, \"between\");",
        "const low = quarter(t(\"from level\"), score.lowQuarters ?? 8, \"other\");"]
];

async function* selftest(_, made, file, axe) {
    for (const [name, check, from, to] of FAULTS) {
        let found = 0;
        await inBrowser(made.folder, async (page) => {
            for await (const each of check(page, made, planted(file, from, to), axe)) {
                console.log(`  ${name}: ${each}`);
                ++found;
                break;
            }
        });
        if (!found)
            yield "not found: " + name;
    }
}

// ---- the run -------------------------------------------------------------------------------------------------------------

async function inBrowser(folder, work) {
    const own = fs.mkdtempSync(path.join(folder, "browser-"));
    const page = await Page.start(own);
    try {
        await work(page);
    } finally {
        await page.close();
        fs.rmSync(own, { recursive: true, force: true, maxRetries: 5 });
    }
}

async function main([mode, program, axe]) {
    const check = { fill, looks, safe, selftest }[mode];
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "formpage-"));
    let faults = 0;
    const tell = async (page) => {
        const made = new Made(program, folder);
        for await (const each of check(page, made, made.hostilePage(), axe)) {
            console.log(each);
            ++faults;
        }
    };
    try {
        await (mode === "selftest" ? tell(null) : inBrowser(folder, tell));
    } finally {
        fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    console.log(`${mode}: ${faults} faults`);
    return faults ? 1 : 0;
}

main(process.argv.slice(2)).then((status) => { process.exitCode = status; },
    (error) => { console.log(error.stack); process.exitCode = 1; });
