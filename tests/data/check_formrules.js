// Runs the table of cases of forms over the rules that the page to fill in carries.
//
//     node check_formrules.js RULES DATA TESTS [selftest]
"use strict";
const fs = require("fs");
const path = require("path");
const crypto = require("crypto");
const [rulesPath, data, tests, mode] = process.argv.slice(2);
const rules = require(path.resolve(rulesPath));
const load = (...parts) => JSON.parse(fs.readFileSync(path.join(...parts), "utf-8"));
const schema = load(data, "schemas", "self-evaluation.schema.json");
const modelFile = load(data, "model.json");
const model = { cities: modelFile.cities.map((each) => each.id), themes: modelFile.themes.map((each) => each.id) };

function targetOf(holder, pointer) {
    const steps = pointer.split("/").slice(1);
    const last = steps.pop();
    return [steps.reduce((found, step) => found[step], holder), last];
}

function patched(document, patch) {
    const form = structuredClone(document);
    for (const step of patch) {
        const [holder, key] = targetOf(form, step.path);
        let value = structuredClone(step.value);
        if (step.op === "copy") {
            const [from, name] = targetOf(form, step.from);
            value = structuredClone(from[name]);
        }
        if (step.op === "remove")
            Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
        else if (key === "-")
            holder.push(value);
        else
            holder[key] = value;
    }
    return form;
}

function* check(example, cases) {
    for (const each of cases.files) {
        const form = patched(example, each.patch);
        const { outcome, where } = rules.judge(form, schema, model);
        if (outcome !== each.outcome)
            yield `${each.name}: ${outcome} at ${where}`;
        else if (outcome === "accepted" && rules.handInState(form) !== each.handIn)
            yield `${each.name}: is ${rules.handInState(form)}`;
    }
    for (const each of cases.derivedScores) {
        const found = rules.derived(each.answers);
        if (JSON.stringify(found.score) !== JSON.stringify(each.score) || found.needed !== each.needed ||
            found.answered !== each.answered)
            yield `${each.name}: follows ${JSON.stringify(found)}`;
    }
    for (const length of [0, 1, 55, 56, 63, 64, 65, 1000]) {
        const bytes = Buffer.alloc(length, "klimaat");
        if (rules.sha256(bytes) !== crypto.createHash("sha256").update(bytes).digest("hex"))
            yield `the digest of ${length} bytes is another`;
    }
}

const cases = load(tests, "form-cases.json");
const example = load(tests, cases.example);
let found = [...check(example, cases)];
if (mode === "selftest") {
    const faults = {
        "a level changed": (e) => { e.answers[1].score = { kind: "exact", quarters: 9 }; },
        "a key too many": (e) => { e.colour = 1; },
        "a refused case accepted": (_, c) => { c.files.find((each) => each.name === "a level above the scale").outcome = "accepted"; },
        "a score rounded up": (_, c) => { c.derivedScores[4].score.quarters = 11; }
    };
    found = [];
    for (const [name, change] of Object.entries(faults)) {
        const [e, c] = [structuredClone(example), structuredClone(cases)];
        change(e, c);
        if (![...check(e, c)].length)
            found.push(`not found: ${name}`);
    }
}
found.forEach((each) => console.log(each));
console.log(`${cases.files.length} cases of files, ${cases.derivedScores.length} of scores`);
process.exit(found.length ? 1 : 0);
