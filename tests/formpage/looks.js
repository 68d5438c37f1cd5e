// The page of a form as it is seen: barriers, what is cut off, what has the focus, and what comes on paper.
"use strict";
const { spawnSync } = require("child_process");
const fs = require("fs");
const { HOSTILE } = require("./made.js");
const { into, part } = require("./filling.js");

const PARTS = ["team", "strategie", "figures", "check"];

/* Width, height, and how many dots a point has: a telephone, a tablet, a small laptop, the same at 200 %. */
const VIEWS = [[320, 640, 2], [768, 1024, 1], [1366, 768, 1], [683, 384, 2]];

const LONG = "Een lange toelichting die op papier helemaal te lezen moet zijn. ".repeat(20) + "Tot en met hier.";

const showPart = (page, id) => page.evaluate(`document.querySelector("nav [data-part='${id}']").click()`);

/* Some of everything: two who fill in, a fault that is told, lists with a row, text that is long. */
async function prepare(page) {
    await into(page, "textbox", "Rol van invuller 1", "klimaatcoördinator");
    await part(page, "Toevoegen: invuller");
    await page.type("dienst mobiliteit");
    await part(page, /^Strategie/);
    await page.tabTo("radio", "nog niet beantwoord");
    await page.keys("4");
    await into(page, "textbox", "Toelichting", LONG);
    await part(page, "Toevoegen: Onderbouwing");
    await into(page, "textbox", "Webadres", "geen adres");
    await page.tabTo("radio", "nog niet beantwoord");
    await page.keys("t4");
    await part(page, "Toevoegen: Goede praktijken");
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
}

async function* barriers(page, where, options) {
    const found = await page.evaluate(`axe.run(document, ${options}).then(({ violations }) => violations.flatMap((rule) =>
        rule.nodes.map((node) => rule.id + ": " + node.target + " " + node.failureSummary)))`);
    for (const each of found)
        yield `${where}: ${each}`;
}

/* What reaches over the side, or holds more than it shows. */
const CUT = `[...document.querySelectorAll("body *")].filter((each) => each.checkVisibility() &&
    !each.matches(".unseen, option, [type=file]")).filter((each) => {
        const box = each.getBoundingClientRect();
        return box.width > 0 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1 ||
            (each.matches("button, select, label, p, h1, h2, h3, h4, legend") && each.scrollWidth > each.clientWidth + 1));
    }).map((each) => each.tagName + " " + each.textContent.slice(0, 40))`;

/* Of what has the focus: whether a ring is drawn, and whether something lies over all of it. */
const FOCUS = `(() => {
    const each = document.activeElement, box = each.getBoundingClientRect(), style = getComputedStyle(each);
    const name = each.tagName + " " + (each.textContent || each.id).slice(0, 30);
    if (each === document.body)
        return "";
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1)
        return name + ": no ring";
    const isSeen = (y) => {
        const over = document.elementFromPoint(box.left + box.width / 2, y);
        return over && (each.contains(over) || over.contains(each));
    };
    return [0.1, 0.5, 0.9].some((part) => isSeen(box.top + part * box.height)) ? "" : name + ": is not to be seen";
})()`;

async function* views(page) {
    for (const [width, height, scale] of VIEWS) {
        await page.look(width, height, { scale });
        for (const id of PARTS) {
            await showPart(page, id);
            for (const each of await page.evaluate(CUT))
                yield `${width} wide, ${id}: cut off: ${each}`;
        }
        await showPart(page, "strategie");
        for (let i = 0; i < 30; ++i) {
            await page.key("Tab");
            const fault = await page.evaluate(FOCUS);
            if (fault)
                yield `${width} wide, Tab ${i + 1}: ${fault}`;
        }
    }
}

async function* paper(page, made) {
    await page.look(1366, 768);
    const { data } = await page.send("Page.printToPDF", { paperWidth: 8.27, paperHeight: 11.69, printBackground: false });
    fs.writeFileSync(made.path("form.pdf"), Buffer.from(data, "base64"));
    const read = spawnSync("pdftotext", ["-layout", made.path("form.pdf"), "-"], { encoding: "utf-8" });
    if (read.status !== 0)
        throw new Error("pdftotext: " + (read.error || read.stderr));
    const text = read.stdout.replace(/\s+/g, " ");
    const themes = await page.evaluate("[...document.querySelectorAll('h2')].map((each) => each.textContent)");
    if (themes.length !== 11)
        yield "on paper are the parts " + themes;
    for (const each of [...themes, "Tot en met hier.", "klimaatcoördinator", HOSTILE.slice(0, 14), "4 Matuur"])
        if (!text.includes(each))
            yield "on paper is no " + each;
    for (const each of ["Bewaren als bestand", "Toevoegen:"])
        if (text.includes(each))
            yield "on paper is " + each;
    const answered = text.slice(text.indexOf("1.1 "), text.indexOf("1.2 "));
    if (!answered.includes("4 Matuur") || answered.includes("3 Gestructureerde aanzet") || answered.includes("tussen twee"))
        yield "on paper is more or less than the level that was chosen";
}

async function* everyBarrier(page, axe) {
    await page.evaluate(fs.readFileSync(axe, "utf-8") + "; undefined");
    for (const dark of [false, true]) {
        await page.look(1366, 768, { dark });
        for (const id of PARTS) {
            await showPart(page, id);
            yield* barriers(page, (dark ? "dark, " : "") + id,
                dark ? "{ runOnly: ['color-contrast'] }" : "{ rules: { 'target-size': { enabled: true } } }");
        }
    }
}

/* `parts`: those that are looked at, of the three there are. */
async function* looks(page, made, file, axe, parts = ["barriers", "views", "paper"]) {
    await page.look(1366, 768);
    await page.open(file);
    await prepare(page);
    if (parts.includes("barriers"))
        yield* everyBarrier(page, axe);
    if (parts.includes("views"))
        yield* views(page);
    if (parts.includes("paper"))
        yield* paper(page, made);
}

module.exports = { looks };
