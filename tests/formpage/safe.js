// Nothing that was typed into the page of a form is lost, and no file of something else takes its place.
"use strict";
const fs = require("fs");
const { into, part, read } = require("./filling.js");

const ROLE = "klimaatcoördinator";
const ROLE_FIELD = "Rol van invuller 1";

const status = (page) => page.evaluate("document.getElementById('status').textContent");
const role = (page) => page.evaluate("document.querySelector('#part-team input').value");
const kept = (page) => page.evaluate("Object.keys(localStorage).filter((each) => each.startsWith('klimaatspiegel:')).length");
const isOffered = (page) => page.evaluate("document.querySelector('dialog') !== null");

/* Without the work of before, which the page may offer. */
async function afresh(page, file) {
    await page.open(file);
    if (!await isOffered(page))
        return;
    await page.tabTo("button", "Hier weggooien");
    await page.key("Enter");
}

async function opened(page, file) {
    await page.evaluate("document.getElementById('status').textContent = ''"); // of what was said before
    await page.choose(async () => {
        await page.tabTo("button", "Een bewaard formulier openen…");
        await page.key("Enter");
    }, file);
    await page.evaluate("new Promise((resolve) => { const look = () => document.getElementById('status').textContent ? resolve() "
        + ": requestAnimationFrame(look); look(); })");
    return status(page);
}

/* The page is closed with work in it, and opened again. */
async function* closed(page, file) {
    await page.open(file);
    await into(page, "textbox", ROLE_FIELD, ROLE);
    await page.open(file);
    if (!page.asked.includes("beforeunload"))
        yield "the page closes without a word while work is not saved";
    if (!await isOffered(page))
        return yield "work that was not saved is not offered";
    await page.key("Escape");
    if (!await isOffered(page))
        return yield "work that was not saved is put aside by Escape";
    await page.key("Enter"); // on the first of the two
    if (await role(page) !== ROLE || await status(page) !== "Opnieuw opgenomen. Bewaar het als bestand.")
        yield "work that was not saved is not taken up again: " + await status(page);
    const saved = await page.saved(() => page.key("s", "Control"));
    page.asked.length = 0;
    await page.open(file);
    if (page.asked.length)
        yield "the page asks though all was saved";
    if (!await isOffered(page) || !await page.evaluate("document.querySelector('dialog').textContent.includes('.kszelf')"))
        return yield "work whose file may never have been written is not offered";
    await page.tabTo("button", "Hier weggooien");
    await page.key("Enter");
    if (await kept(page) !== 0)
        yield "work that was thrown away is still in the browser";
    if (await role(page) !== "" || await isOffered(page))
        yield "work that was thrown away is still there";
    if (await opened(page, saved) !== saved.slice(saved.lastIndexOf("/") + 1) + " is geopend." || await role(page) !== ROLE)
        yield "the saved file is not opened: " + await status(page);
}

/* On a computer that others use too: what was saved is said to be here still, and goes when that is asked. */
async function* shared(page, file) {
    await page.open(file);
    await into(page, "textbox", ROLE_FIELD, ROLE);
    const copied = () => page.evaluate("document.getElementById('copied').textContent");
    if (await copied() !== "")
        yield "a copy is told of before anything was saved: " + await copied();
    const saved = await page.saved(() => page.key("s", "Control"));
    const name = saved.slice(saved.lastIndexOf("/") + 1);
    const until = new Date(Date.now() + 3 * 24 * 3600 * 1000)
        .toLocaleDateString("nl-BE", { day: "numeric", month: "long", year: "numeric" });
    const told = `Deze browser houdt tot ${until} een kopie van dit werk bij, voor het geval ${name} niet geschreven werd.`;
    if (!(await copied()).startsWith(told))
        yield "of the copy is said: " + await copied();
    if (await kept(page) !== 1)
        yield "what was saved is gone before anybody saw the file";
    await page.tabTo("button", "Het bestand staat er: kopie weggooien");
    await page.key("Enter");
    if (await kept(page) !== 0 || await copied() !== "")
        yield "the copy is still in the browser: " + await copied();
    if (await role(page) !== ROLE || (await page.focus()).name !== "Bewaren als bestand")
        yield "with the copy went what is on the page, or the focus";
    await page.open(file);
    if (await isOffered(page))
        yield "the copy is still offered";
}

/* A copy of what was saved goes after its days, whatever form is opened then; work that was not saved never goes. */
async function* outlived(page, made, file) {
    await page.open(file);
    await into(page, "textbox", ROLE_FIELD, ROLE);
    await page.saved(() => page.key("s", "Control"));
    const earlier = (days) => page.evaluate(`(() => { const key = Object.keys(localStorage).find((each) =>
        each.startsWith("klimaatspiegel:")), held = JSON.parse(localStorage.getItem(key)); held.at -= ${days} * 86400000;
        if (held.until) held.until -= ${days} * 86400000; localStorage.setItem(key, JSON.stringify(held)); })()`);
    const other = made.form("aalst.html", "aalst");
    await earlier(2);
    await page.open(other);
    if (await kept(page) !== 1)
        yield "a copy goes before its day";
    for (const opening of [file, other]) {
        await earlier(2);
        await page.open(opening);
        if (await kept(page) !== 0)
            yield "a copy stays after its day";
        await page.open(file);
        await into(page, "textbox", ROLE_FIELD, ROLE);
        await page.saved(() => page.key("s", "Control"));
        await earlier(2);
    }
    await page.evaluate("localStorage.clear()");
    await page.open(file);
    await into(page, "textbox", ROLE_FIELD, ROLE);
    await page.evaluate("dispatchEvent(new Event('pagehide'))");
    await earlier(400);
    await page.open(other);
    if (await kept(page) !== 1)
        yield "work that was not saved is gone";
    await page.evaluate("localStorage.clear()");
}

/* What is typed but not right yet stands in its field only: nothing makes that field anew before it is mended. */
async function* keptTyped(page, file) {
    await page.open(file);
    await page.tabTo("button", "Toevoegen: invuller");
    await page.key("Enter");
    await page.type("collega");
    await part(page, /^Strategie/);
    await page.tabTo("radio", "nog niet beantwoord");
    await page.tabTo("button", "Toevoegen: Onderbouwing");
    await page.key("Enter");
    await into(page, "textbox", "Webadres", "www.stad.example");
    const address = "document.querySelector('#part-strategie [aria-invalid]')";
    const said = "Er is niets gewijzigd: een veld klopt nog niet. Verbeter het of maak het eerst leeg.";
    const stands = async (what) => await page.evaluate(address + "?.value") === "www.stad.example" && await status(page) === said &&
        (await page.focus()).name === "Webadres" ? [] : [what + " loses what was typed: " + await status(page)];
    await page.tabTo("button", "Toevoegen: Onderbouwing");
    await page.key("Enter");
    yield* await stands("a second row");
    await part(page, "Team");
    await page.tabTo("combobox", "Ik vul in als");
    await page.keys("c");
    yield* await stands("another respondent");
    if (await page.evaluate("document.getElementById('me').selectedIndex") !== 0)
        yield "the respondent is said to be another";
    await page.tabTo("button", "Verwijderen: ");
    await page.key("Enter");
    if (await page.evaluate(address + " !== null"))
        yield "the row with the fault cannot be removed";
    await part(page, "Team");
    await page.tabTo("combobox", "Ik vul in als");
    await page.keys("c");
    if (await page.evaluate("document.getElementById('me').selectedIndex") !== 1)
        yield "the respondent cannot be changed: " + await status(page);
    await page.evaluate("localStorage.clear()");
}

/* Files that are not of this form, and what is said of each. */
function strangers(made, file) {
    const form = read(made.form("own.kszelf"));
    const written = (name, text) => {
        fs.writeFileSync(made.path(name), text);
        return made.path(name);
    };
    const changed = (name, change) => { const other = structuredClone(form); change(other); return written(name, JSON.stringify(other)); };
    const round = "deze pagina is voor " + form.round.name + ". Er is niets gewijzigd.";
    return [
        [made.form("aalst.kszelf", "aalst"), "is van een andere stad (aalst), en deze pagina is voor Gent. Er is niets gewijzigd."],
        [changed("round.kszelf", (each) => { each.round.id = "2028"; each.round.name = "Najaar 2028"; }),
            "is van een andere meetronde (Najaar 2028), en " + round],
        [changed("questions.kszelf", (each) => { each.questionnaire.version.id = each.round.questionnaire = "andere-2"; }),
            "volgt een andere versie van de vragenlijst. Er is niets gewijzigd."],
        [changed("newer.kszelf", (each) => { each.formatVersion = 9; }), "vraagt een nieuwer programma. Er is niets gewijzigd."],
        [changed("level.kszelf", (each) => { each.targets.push({ theme: "strategie", dueText: "", note: "",
            score: { kind: "exact", quarters: 99 } }); }), "klopt niet bij “targets[0].score”. Er is niets gewijzigd."],
        [written("list.kszelf", "[1, 2]"), "is geen formulier. Er is niets gewijzigd."],
        [written("text.kszelf", "geen JSON"), "is geen formulier. Er is niets gewijzigd."],
        [written("half.kszelf", JSON.stringify(form).slice(0, 5000)), "is geen formulier. Er is niets gewijzigd."],
        [written("large.kszelf", Buffer.alloc(9 * 1024 * 1024, " ")), "is te groot voor een formulier. Er is niets gewijzigd."],
        [file, "is geen formulier. Er is niets gewijzigd."]
    ];
}

async function* refused(page, made, file) {
    const before = await role(page);
    for (const [stranger, wanted] of strangers(made, file)) {
        const said = await opened(page, stranger);
        const name = stranger.slice(stranger.lastIndexOf("/") + 1);
        if (said !== `${name} is niet geopend: het ${wanted}`)
            yield "said of " + name + ": " + said;
        if (await role(page) !== before)
            yield name + " took the place of what was typed";
    }
}

/* What is not right is not written, is said, and keeps a form from being handed in. */
async function* unfinished(page) {
    await part(page, /^Strategie/);
    await page.tabTo("radio", "nog niet beantwoord");
    await page.keys("3t4"); // from 4 to 3
    const saved = await page.saved(() => page.key("s", "Control"));
    const score = read(saved).answers.map((each) => each.score);
    if (score.length !== 1 || score[0].kind !== "between" || score[0].lowQuarters !== 8 || score[0].highQuarters !== 12)
        yield "a level was written that was not chosen: " + JSON.stringify(score);
    if (!/^Bewaard als .*, zonder wat nog als fout gemarkeerd is\.$/.test(await status(page)))
        yield "what is not right goes by in silence: " + await status(page);
    await part(page, "Nakijken en indienen");
    await part(page, "Indienen en bewaren");
    if (await status(page) !== "Niet ingediend: een veld klopt nog niet. Er is niets gewijzigd." ||
        (await page.focus()).name !== "tot niveau")
        yield "a form with a fault is handed in: " + await status(page);
}

/* A browser that keeps nothing for a page from a disk. */
async function* withoutStorage(page, file) {
    await page.send("Page.addScriptToEvaluateOnNewDocument",
        { source: "Object.defineProperty(window, 'localStorage', { get() { throw new Error('off'); } });" });
    await page.open(file);
    await into(page, "textbox", ROLE_FIELD, ROLE);
    if (!await page.evaluate("document.getElementById('kept').textContent.startsWith('Deze browser houdt zelf niets bij: bewaar')"))
        yield "nothing says that this browser keeps nothing";
    if (read(await page.saved(() => page.key("s", "Control"))).respondents[0].role !== ROLE)
        yield "without storage nothing is saved";
}

async function* safe(page, made, file) {
    await page.look(1366, 768);
    yield* closed(page, file);
    yield* shared(page, file);
    yield* outlived(page, made, file);
    yield* keptTyped(page, file);
    await afresh(page, file);
    yield* refused(page, made, file);
    yield* unfinished(page);
    yield* withoutStorage(page, file);
}

module.exports = { safe, closed, shared, outlived, keptTyped, refused, unfinished };
