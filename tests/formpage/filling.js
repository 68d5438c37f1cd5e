// Somebody fills in the form of a city, with the keyboard alone, and hands it in.
"use strict";
const fs = require("fs");
const { HOSTILE } = require("./made.js");

const OPEN = "nog niet beantwoord";

/* What is pressed on the radio buttons of each statement of Strategie, and what stands in the file because of it. */
const ANSWERS = [
    [async (page) => page.keys("4"), { kind: "exact", quarters: 16 }],
    [async (page) => { // from 3 to 3 is refused on the way to 4
        await page.keys("t3");
        await page.tabTo("combobox", "tot niveau");
        await page.keys("4");
    }, { kind: "between", lowQuarters: 12, highQuarters: 16 }],
    [async (page) => page.keys("3b"), { kind: "approximate", quarters: 12 }],
    [async (page) => page.keys("n"), { kind: "notApplicable" }],
    [async (page) => {
        await page.keys("2");
        await page.tabTo("combobox", "niveau");
        await page.key("ArrowDown"); // one further than 2,5
    }, { kind: "exact", quarters: 11 }],
    [async (page) => page.keys("1"), { kind: "exact", quarters: 4 }],
    [async (page) => { await page.keys("2"); await page.key("Delete"); }, null],
    [async () => {}, null]
];

/* (4 + 3,5 + 3 + 2,75 + 1) / 5 = 2,85: eleven quarters are nearer than twelve. */
const FOLLOWS = { kind: "exact", quarters: 11 };

async function into(page, role, name, text) {
    await page.tabTo(role, name);
    await page.type(text);
}

async function part(page, name) {
    await page.tabTo("button", name);
    await page.key("Enter");
}

async function added(page, name, text) {
    await page.tabTo("button", "Toevoegen: " + name);
    await page.key("Enter"); // which leads into what was added
    await page.type(text);
}

async function team(page) {
    await into(page, "textbox", "Rol van invuller 1", "klimaatcoördinator");
    await into(page, "textbox", "Aantal mensen die meewerkten", "4");
    await into(page, "textbox", "Hun rollen, één per regel", "milieu\nmobiliteit");
}

async function theme(page) {
    await part(page, /^Strategie/);
    for (const [at, [press]] of ANSWERS.entries()) {
        await page.tabTo("radio", OPEN);
        await press(page);
        if (at > 0)
            continue;
        await page.tabTo("combobox", "Hoe zeker");
        await page.keys("z");
        await into(page, "textbox", "Toelichting", HOSTILE);
        await added(page, "Onderbouwing", "Het klimaatplan, blz. 12");
        await into(page, "textbox", "Webadres", "https://stad.example/plan");
    }
    await page.tabTo("radio", OPEN);
    await page.keys("3");
    await into(page, "textbox", "Waarom, als ze afwijkt", "Het plan is intussen goedgekeurd.");
    await page.tabTo("radio", OPEN);
    await page.keys("4");
    await into(page, "textbox", "Tegen wanneer", "eind 2028");
    await added(page, "Verbeterpunten", "Opvolging vastleggen");
}

async function figures(page) {
    await part(page, "Cijfers");
    await into(page, "textbox", "VTE voor klimaattaken (HR-benchmark)", "12,5");
    await into(page, "textbox", "Daarvan gesubsidieerd (%)", "40");
    await page.tabTo("combobox", "Coördinatie");
    await page.keys("j"); // ja, centraal
    await into(page, "textbox", "Hoort bij", "Milieu");
}

/* The path of what was handed in. */
async function fillIn(page) {
    await team(page);
    await theme(page);
    await figures(page);
    await part(page, "Nakijken en indienen");
    await page.tabTo("button", "Indienen en bewaren");
    return page.saved(() => page.key("Enter"));
}

/* Where the form in a file is not what was typed. */
function* differences(form) {
    const expected = (name, found, wanted) =>
        JSON.stringify(found ?? null) === JSON.stringify(wanted) ? [] : [`${name}: ${JSON.stringify(found)}`];
    const questions = form.questionnaire.statements.filter((each) => each.theme === "strategie")
        .sort((a, b) => a.position - b.position).map((each) => each.question);
    for (const [at, [, wanted]] of ANSWERS.entries())
        yield* expected("statement " + (at + 1), level((form.answers.find((each) => each.question === questions[at]) || {}).score),
            level(wanted));
    const first = form.answers.find((each) => each.question === questions[0]) || {};
    yield* expected("sureness", first.sureness, 3);
    yield* expected("comment", first.comment, HOSTILE);
    yield* expected("number of answers", form.answers.length, 6);
    yield* expected("role", form.respondents.map((each) => each.role), ["klimaatcoördinator"]);
    yield* expected("people", [form.evaluation.participantCount, form.evaluation.participantRoles],
        [4, ["milieu", "mobiliteit"]]);
    yield* expected("evidence", form.evidence.map((each) => [each.question, each.text, each.address]),
        [[questions[0], "Het klimaatplan, blz. 12", "https://stad.example/plan"]]);
    const own = form.scores.filter((each) => each.theme === "strategie");
    yield* expected("score of the city", own.map((each) => [level(each.score), level(each.derived), each.reason]),
        [[level({ kind: "exact", quarters: 12 }), level(FOLLOWS), "Het plan is intussen goedgekeurd."]]);
    yield* expected("target", form.targets.map((each) => [each.theme, level(each.score), each.dueText]),
        [["strategie", level({ kind: "exact", quarters: 16 }), "eind 2028"]]);
    yield* expected("strengths", form.strengths.map((each) => each.text), [HOSTILE]);
    yield* expected("improvement points", form.improvementPoints.map((each) => [each.theme, each.text]),
        [["strategie", "Opvolging vastleggen"]]);
    yield* expected("figures", form.fte && [form.fte.state, form.fte.fteHundredths, form.fte.subsidisedPercent],
        ["given", 1250, 40]);
    yield* expected("climate team", form.climateTeam && [form.climateTeam.coordination, form.climateTeam.placedUnder],
        ["central", "Milieu"]);
    yield* expected("state", form.evaluation.state, "handedIn");
}

/* Of a score what it says, whatever the order of its fields. */
const level = (score) => score ? [score.kind, score.quarters, score.lowQuarters, score.highQuarters].map((each) => each ?? null)
                               : null;

const read = (file) => JSON.parse(fs.readFileSync(file, "utf-8"));

module.exports = { fillIn, part, into, differences, read };
