// What the program makes for the checks of the page, and how it reads back what the page saved.
"use strict";
const { spawnSync } = require("child_process");
const crypto = require("crypto");
const fs = require("fs");
const path = require("path");

const CITY = "gent";
const ROUND = "2026-najaar";

/* Text that would do something if it were ever taken for markup. */
const HOSTILE = "</script><img src=x onerror=\"window.hit = 1\"><b>&amp;\u201c%1";

class Made {
    constructor(program, folder) {
        this.program = program;
        this.folder = folder;
        this.workspace = this.path("w.kspiegel");
        this.run("new", this.workspace);
        this.run("rounds", this.workspace, "--add", ROUND, "--name", "Najaar " + HOSTILE);
    }

    path(name) {
        return path.join(this.folder, name);
    }

    run(...args) {
        const ended = spawnSync(this.program, args, { encoding: "utf-8" });
        if (ended.error || ended.status !== 0)
            throw new Error(`${args[0]} ended with ${ended.status}: ${ended.error || ended.stderr}`);
        return ended.stdout;
    }

    form(name, city = CITY, round = ROUND) {
        this.run("form", this.workspace, "--city", city, "--round", round, "--to", this.path(name));
        return this.path(name);
    }

    /* The page of a city that has handed over text which is hostile already. */
    hostilePage() {
        const form = JSON.parse(fs.readFileSync(this.form("before.kszelf"), "utf-8"));
        form.strengths.push({ id: "sterk-1", theme: "strategie", position: 1, text: HOSTILE, note: "" });
        fs.writeFileSync(this.path("hostile.kszelf"), JSON.stringify(form));
        this.run("import", this.workspace, this.path("hostile.kszelf"));
        return this.form("form.html");
    }

    /* The form as the program has it after it took in a file. */
    takenIn(file) {
        const tried = JSON.parse(this.run("import", this.workspace, file, "--dry-run", "--format", "json")).forms[0];
        this.run("import", this.workspace, file);
        return { tried, form: JSON.parse(fs.readFileSync(this.form("back.kszelf"), "utf-8")) };
    }
}

/* A page with a change in its script or style, which its policy allows as it allowed what stood there. */
function planted(page, from, to) {
    const source = (text) => "'sha256-" + crypto.createHash("sha256").update(text).digest("base64") + "'";
    const before = fs.readFileSync(page, "utf-8");
    if (!before.includes(from))
        throw new Error("there is no " + from + " to plant a fault in");
    const changed = before.replace(from, () => to);
    const style = /<style>([^]*?)<\/style>/.exec(changed)[1];
    const script = changed.slice(changed.lastIndexOf("<script>") + "<script>".length, changed.lastIndexOf("</script>"));
    const file = page.replace(".html", "-planted.html");
    fs.writeFileSync(file, changed.replace(/style-src '[^']*'/, () => "style-src " + source(style))
        .replace(/script-src '[^']*'/, () => "script-src " + source(script)));
    return file;
}

module.exports = { Made, planted, HOSTILE, CITY };
