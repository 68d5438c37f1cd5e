/* The page itself: everything is shown as text, never as markup; every field is one of the browser's own. */
(() => {
    const given = JSON.parse(document.getElementById("given").textContent);
    const { schema, texts, model } = given;
    const rules = formRules;
    const t = (text, ...values) => (texts[text] || text).replace(/%([1-9])/g, (whole, i) => values[i - 1] ?? whole);
    const themes = model.themes;
    const ids = { cities: model.cities.map((each) => each.id), themes: themes.map((each) => each.id) };
    const clone = (value) => JSON.parse(JSON.stringify(value));
    const OWN = "klimaatspiegel:"; // begins every key that a page of a form has in this browser
    const bufferKey = OWN + [given.form.workspace.id, given.form.city, given.form.round.id, given.digest].join(":");
    const LONGEST_ROLE = 200; // characters, as in the program
    const KEPT_DAYS = 3; // that a browser still has what was saved
    let form = clone(given.form);
    let me = "";            // the respondent who fills in
    let unsaved = false;
    let shown = "team";
    let bufferTimer = 0;
    let keeps = true;       // whether this browser keeps what is not saved yet
    let copy = null;        // of what was saved, what this browser still has: the name of the file, and until when
    const parts = new Map(); // of what is shown and follows what is filled in

    // ---- small helpers -------------------------------------------------------------------------------------------

    function element(name, attributes = {}, ...children) {
        const node = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) {
            if (typeof value === "function")
                node.addEventListener(key, value);
            else if (value === true)
                node.setAttribute(key, "");
            else if (value !== false && value !== null)
                node.setAttribute(key, value);
        }
        node.append(...children.filter((child) => child !== null));
        return node;
    }

    let lastId = 0;
    const freshId = (prefix) => prefix + "-" + (++lastId);

    function newKey(prefix) {
        const bytes = crypto.getRandomValues(new Uint8Array(8));
        return prefix + "-" + Array.from(bytes, (each) => each.toString(16).padStart(2, "0")).join("");
    }

    function now() {
        const date = new Date();
        return { utcMilliseconds: date.getTime(), offsetMinutes: -date.getTimezoneOffset() };
    }

    const number = (quarters) => String(quarters / 4).replace(".", t("."));
    const decimal = (value, digits) => String(Number(value.toFixed(digits))).replace(".", t("."));

    function scoreText(score) {
        switch (score.kind) {
        case "exact": return number(score.quarters);
        case "between": return t("between %1 and %2", number(score.lowQuarters), number(score.highQuarters));
        case "approximate":
            return score.quarters === null ? t("approximate, level not recorded")
                                           : t("approximately %1", number(score.quarters));
        case "notApplicable": return t("not applicable");
        case "unscored": return t("handed in, without a level");
        default: return t("open");
        }
    }

    const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
    const sameScore = (a, b) => ["kind", "quarters", "lowQuarters", "highQuarters"].every((key) =>
        (a[key] ?? null) === (b[key] ?? null));

    // ---- what the form holds ---------------------------------------------------------------------------------------

    function begin() {
        form.evaluation = form.evaluation || { state: "notStarted", noScoreReason: "", participantCount: null, participantRoles: [],
            sentOn: null, handedInOn: null, note: "", lastQuestion: null };
        if (!form.respondents.length)
            form.respondents.push({ id: newKey("invuller"), position: 1, role: "", person: null });
        if (!form.respondents.some((each) => each.id === me))
            me = form.respondents[0].id;
    }

    const statementsOf = (theme) => form.questionnaire.statements.filter((each) => each.theme === theme)
        .sort((a, b) => a.position - b.position);
    const answerOf = (respondent, question) =>
        form.answers.find((each) => each.respondent === respondent && each.question === question);
    /* Whose answer to a statement was taken over from the round before and not looked at again. */
    const yetToConfirm = (question) => form.respondents.filter((each) => {
        const answer = answerOf(each.id, question);
        return answer && !answer.confirmed;
    });
    const agreedOf = (question) => form.agreedAnswers.find((each) => each.question === question);
    const scoreOf = (theme) => form.scores.find((each) => each.theme === theme);
    const missing = { kind: "missing" };

    function teamAnswer(question) {
        const said = form.respondents.map((each) => answerOf(each.id, question)).filter((each) => each)
            .map((each) => each.score).filter((score) => score.kind !== "missing");
        const agreed = agreedOf(question);
        const middles = said.map(rules.eighths).filter((value) => value !== null);
        const spread = middles.length ? Math.max(...middles) - Math.min(...middles) : 0;
        const settled = agreed && agreed.score.kind !== "missing";
        const one = said.length > 0 && said.every((score) => sameScore(score, said[0]));
        return { score: settled ? agreed.score : one ? said[0] : missing, said: said.length,
            differs: !settled && said.length > 0 && !one, farApart: spread > 8 };
    }

    const derivedOf = (theme) => rules.derived(statementsOf(theme).map((each) => teamAnswer(each.question).score));
    const isOwn = (score) => score && score.kind !== "missing" && score.kind !== "unscored";

    function progressOf(theme) {
        const statements = statementsOf(theme);
        const answers = statements.map((each) => teamAnswer(each.question));
        const own = scoreOf(theme);
        const decided = own && own.score.kind !== "missing";
        const open = statements.map((each) => yetToConfirm(each.question).length > 0);
        const toConfirm = open.filter((each) => each).length;
        const answered = answers.filter((each, i) => each.score.kind !== "missing" && !open[i]).length;
        const lacksReason = decided && !sameScore(own.score, derivedOf(theme).score) && !own.reason;
        const touched = decided || answers.some((each) => each.said > 0 || each.score.kind !== "missing") ||
            form.evidence.some((each) => each.theme === theme);
        let state = t("Not started");
        if (touched && (toConfirm || lacksReason || answers.some((each) => each.differs && each.farApart)))
            state = t("To review");
        else if (touched)
            state = answered === statements.length && decided ? t("Complete") : t("In progress");
        return { statements: statements.length, answered, toConfirm, decided, lacksReason, state, answers };
    }

    // ---- every change ------------------------------------------------------------------------------------------------

    function changed(question) {
        unsaved = true;
        form.evaluation.state = "inProgress";
        form.evaluation.handedInOn = null;
        if (question)
            form.evaluation.lastQuestion = question;
        for (const each of form.scores)
            each.derived = derivedOf(each.theme).score;
        form.workspace.changedAt = now();
        copy = null; // what is kept from here on was not saved
        tellKept();
        tell("");
        follow();
        clearTimeout(bufferTimer);
        bufferTimer = setTimeout(buffer, 400);
    }

    /* Against a crash, and against a saved file that was never written, of which a page is told nothing: the file is what
       counts. Others may use this computer: what was saved stays for some days, and goes at once when that is asked. */
    function buffer(savedAs = "") {
        clearTimeout(bufferTimer);
        const until = savedAs ? Date.now() + KEPT_DAYS * 24 * 3600 * 1000 : null;
        try {
            localStorage.setItem(bufferKey, JSON.stringify({ at: Date.now(), savedAs, until, form }));
            keeps = true;
            copy = savedAs ? { savedAs, until } : null;
        } catch (error) {
            keeps = false; // storage is off or full; the page works without, and says so
        }
        tellKept();
    }

    const dayText = (time) => new Date(time).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });

    function tellKept() {
        kept.textContent = keepingText();
        copied.replaceChildren(...copy ? [
            element("p", {}, t("This browser keeps a copy of this work until %1, in case %2 was not written.", dayText(copy.until),
                copy.savedAs)),
            element("button", { type: "button", id: "drop", click: dropCopy }, t("The file is there: throw the copy away"))] : []);
    }

    function dropCopy() {
        forget();
        tell(t("The browser keeps it no more."));
        document.getElementById("save").focus(); // the button that had the focus is gone
    }

    /* Of all forms that were filled in here: a saved one outlives its days until any page of a form is opened. */
    function sweep() {
        const outlived = (key) => {
            try {
                const found = JSON.parse(localStorage.getItem(key));
                return found.savedAs !== "" && found.until < Date.now();
            } catch (error) {
                return false; // of another page
            }
        };
        try {
            Object.keys(localStorage).filter((key) => key.startsWith(OWN) && outlived(key))
                .forEach((key) => localStorage.removeItem(key));
        } catch (error) {
            // Storage is off.
        }
    }

    const keepingText = () => keeps ? "" : t("This browser keeps nothing by itself: save as a file before you close the page.");

    function probe() {
        try {
            localStorage.setItem(bufferKey + ":probe", "");
            localStorage.removeItem(bufferKey + ":probe");
        } catch (error) {
            keeps = false;
        }
    }

    function forget() {
        clearTimeout(bufferTimer);
        try {
            localStorage.removeItem(bufferKey);
        } catch (error) {
            // Nothing was kept there.
        }
        copy = null;
        tellKept();
    }

    function buffered() {
        try {
            const kept = JSON.parse(localStorage.getItem(bufferKey));
            return kept && rules.judge(kept.form, schema, ids).outcome === "accepted" ? kept : null;
        } catch (error) {
            return null;
        }
    }

    // ---- fields --------------------------------------------------------------------------------------------------------

    function textField(label, value, write, { lines = 1, most = 20000, id = freshId("field") } = {}) {
        const field = element(lines > 1 ? "textarea" : "input", { id, maxlength: most });
        if (lines > 1)
            field.rows = lines;
        field.value = value;
        field.addEventListener("input", () => write(rules.cleanText(lines > 1 ? field.value : field.value.trim(), most)));
        return element("div", { class: "field" }, element("label", { for: id }, label), field);
    }

    function problem(field, text) {
        let told = field.querySelector(".problem");
        if (!told) {
            told = element("p", { class: "problem", role: "alert", id: freshId("problem") });
            field.append(told);
        }
        told.textContent = text;
        const input = field.querySelector("input, select");
        mark(input, told, text);
    }

    function mark(input, told, text) {
        for (const [key, value] of [["aria-invalid", "true"], ["aria-describedby", told.id]])
            text ? input.setAttribute(key, value) : input.removeAttribute(key);
    }

    const notRight = (where = "") => main.querySelector(where + " [aria-invalid]");

    /* A field whose text stands nowhere but in it, among those about to be made anew: nothing is done before it is right. */
    function inTheWay(wrong) {
        if (!wrong)
            return false;
        leadTo(wrong);
        tell(t("Nothing was changed: a field is not right yet. Mend it or empty it first."));
        return true;
    }

    /* A whole or decimal number that a person types, times `times`; null for an empty field. */
    function numberField(label, value, times, most, write) {
        const shownValue = value === null ? "" : decimal(value / times, 2);
        const field = textField(label, shownValue, (text) => {
            const read = text.replace(",", ".");
            const scaled = Math.round(Number(read) * times);
            const fits = read === "" || (/^\d{1,6}(\.\d{1,2})?$/.test(read) && scaled <= most &&
                Math.abs(Number(read) * times - scaled) < 1e-6);
            problem(field, fits ? "" : t("Type a number, for example %1.", times > 1 ? "2" + t(".") + "5" : "25"));
            if (fits)
                write(read === "" ? null : scaled);
        }, { most: 12 });
        field.querySelector("input").setAttribute("inputmode", "decimal");
        field.classList.add("short");
        return field;
    }

    function choice(label, options, value, write, { hidden = false, id = freshId("choice") } = {}) {
        const field = element("select", { id, "aria-label": hidden ? label : null, change: () => write(field.value) });
        for (const [key, text] of options)
            field.append(element("option", { value: key }, text));
        field.value = value;
        return hidden ? field : element("div", { class: "field" }, element("label", { for: id }, label), field);
    }

    const quarterOptions = () => Array.from({ length: 17 }, (_, i) => [String(i + 4), number(i + 4)]);

    /* A score in any of its kinds. `levels`: what each of the five looks like; `kinds`: those that may be chosen. */
    function scoreField(legend, score, write, { levels = [], approximate = true, notApplicable = true, id } = {}) {
        const name = freshId("score");
        const told = element("p", { class: "problem", role: "alert", id: freshId("problem") });
        const radios = [];
        const quarter = (label, value, key) => choice(label, quarterOptions(), String(value), () => pick(key), { hidden: true });
        const other = quarter(t("level"), score.kind === "exact" ? score.quarters : 10, "other");
        const low = quarter(t("from level"), score.lowQuarters ?? 8, "between");
        const high = quarter(t("to level"), score.highQuarters ?? 12, "between");
        const about = choice(t("level, approximately"), [["", t("level not known")], ...quarterOptions()],
            score.kind === "approximate" && score.quarters !== null ? String(score.quarters) : "",
            () => pick("approximate"), { hidden: true });
        const read = {
            other: () => ({ kind: "exact", quarters: Number(other.value) }),
            between: () => ({ kind: "between", lowQuarters: Number(low.value), highQuarters: Number(high.value) }),
            approximate: () => ({ kind: "approximate", quarters: about.value === "" ? null : Number(about.value) }),
            notApplicable: () => ({ kind: "notApplicable" }),
            open: () => missing
        };
        function pick(key) {
            radios.find((each) => each.value === key).checked = true;
            const chosen = read[key] ? read[key]() : { kind: "exact", quarters: Number(key) * 4 };
            const turned = chosen.kind === "between" && chosen.lowQuarters >= chosen.highQuarters;
            told.textContent = turned ? t("The second level has to be higher than the first.") : "";
            mark(high, told, told.textContent);
            if (!turned)
                write(clone(chosen));
        }
        function line(key, text, ...more) {
            const radio = element("input", { type: "radio", name, value: key, change: () => pick(key) });
            radios.push(radio);
            return element("div", { class: "choice" }, element("label", {}, radio, element("span", {}, text)),
                element("div", { class: "level" }, ...more.filter((each) => each)));
        }
        const group = element("fieldset", { id: id || null, tabindex: id ? "-1" : null },
            element("legend", {}, legend));
        for (const each of model.levels)
            group.append(line(String(each.number), each.number + "  " + each.name,
                levels[each.number - 1] ? element("p", {}, levels[each.number - 1]) : null));
        group.append(line("other", t("a quarter in between"), other),
            line("between", t("between two levels"), low, element("span", {}, t("and")), high));
        if (approximate)
            group.append(line("approximate", t("approximately"), about));
        if (notApplicable)
            group.append(line("notApplicable", t("not applicable")));
        group.append(line("open", t("not answered yet")), told);
        const whole = score.kind === "exact" && score.quarters % 4 === 0;
        const now = whole ? String(score.quarters / 4) : score.kind === "exact" ? "other" : score.kind;
        (radios.find((each) => each.value === now) || radios[radios.length - 1]).checked = true;
        /* The keys of the program's own window. */
        const keys = { t: "between", b: "approximate", n: "notApplicable", delete: "open" };
        group.addEventListener("keydown", (event) => {
            const key = event.key.toLowerCase();
            const wanted = radios.find((each) => each.value === (/^[1-5]$/.test(key) ? key : keys[key]));
            if (!wanted || event.ctrlKey || event.altKey || event.metaKey || event.target.type !== "radio")
                return;
            const level = radios.find((each) => each.checked).value;
            if (key === "b" && /^[1-5]$/.test(level))
                about.value = String(Number(level) * 4);
            pick(wanted.value);
            (key === "t" ? low : wanted).focus();
            event.preventDefault();
        });
        return group;
    }

    const wrongIn = (host, row = null) => [...host.querySelectorAll("[aria-invalid]")].find((each) => !row?.contains(each));

    /* Rows of a list that may be added to. `fields(row)` gives what is filled in of one. */
    function listField(title, rows, add, fields, again) {
        const list = element("div", { class: "rows" });
        for (const row of rows) {
            const remove = element("button", { type: "button", click: () => {
                const own = remove.parentNode;
                if (inTheWay(wrongIn(own.closest(".statement"), own)))
                    return;
                const owner = row.owner;
                owner.splice(owner.indexOf(row.data), 1);
                changed();
                again(title, false);
            } }, t("Remove"));
            remove.setAttribute("aria-label", t("Remove: %1", (row.data.text || row.data.title || "").slice(0, 60)));
            list.append(element("div", { class: "row" }, ...fields(row.data), remove));
        }
        const button = element("button", { type: "button", click: () => {
            if (inTheWay(wrongIn(button.closest(".statement"))))
                return;
            add();
            changed();
            again(title, true);
        } }, t("Add: %1", title));
        return element("div", { class: "list", "data-of": title }, element("h4", {}, title), list, button);
    }

    function addressField(row) {
        const field = textField(t("Address on the web"), row.address, (text) => {
            const fits = text === "" || /^https?:\/\/[^/\s]/i.test(text);
            problem(field, fits ? "" : t("An address begins with http:// or https://. Until then it is not kept."));
            row.address = fits ? text : "";
            if ("addressState" in row)
                row.addressState = row.address ? "known" : "none";
            changed();
        }, { most: 500 });
        return field;
    }

    function evidenceList(theme, question, again) {
        const isOf = (row) => row.theme === theme && row.question === question;
        return listField(t("Evidence"), form.evidence.filter(isOf).map((data) => ({ data, owner: form.evidence })),
            () => form.evidence.push({ id: newKey("bewijs"), theme, question, respondent: question ? me : null,
                position: form.evidence.filter(isOf).length + 1, text: "", address: "" }),
            (row) => [textField(t("What it rests on"), row.text, (text) => { row.text = text; changed(question); }),
                addressField(row)], again);
    }

    // ---- sections --------------------------------------------------------------------------------------------------------

    function redraw(host, make) {
        const again = (title, added) => { // of a list that a row was added to or taken from, where it is for one
            host.replaceChildren(...make(again));
            follow();
            const list = [...host.querySelectorAll(".list")].find((each) => each.dataset.of === title);
            const place = !list ? "button" : added ? ".row:last-child input, .row:last-child textarea" : ":scope > button";
            (list || host).querySelector(place)?.focus();
        };
        host.replaceChildren(...make(again));
        return host;
    }

    function earlierText(question) {
        if (!form.earlier)
            return null;
        const agreed = form.earlier.agreedAnswers.find((each) => each.question === question);
        const before = form.earlier.answers.filter((each) => each.question === question);
        const said = before.map((each) => {
            const who = form.earlier.respondents.find((respondent) => respondent.id === each.respondent);
            return who && (agreed || before.length > 1) ? who.role + ": " + scoreText(each.score) : scoreText(each.score);
        });
        if (agreed)
            said.unshift(t("team score: %1", scoreText(agreed.score)));
        return said.length ? element("p", { class: "quiet" },
            t("Before, in %1: %2", form.earlier.round.name, said.join("; "))) : null;
    }

    /* Only a level confirms an answer that was taken over from the round before; a comment on it does not. */
    function setAnswer(question, change) {
        let answer = answerOf(me, question);
        if (!answer) {
            answer = { respondent: me, question, score: missing, sureness: null, comment: "", confirmed: true };
            form.answers.push(answer);
        }
        Object.assign(answer, change);
        if (answer.score.kind === "missing" && !answer.comment && answer.sureness === null)
            form.answers.splice(form.answers.indexOf(answer), 1);
        changed(question);
    }

    function setAgreed(question, change) {
        let agreed = agreedOf(question);
        if (!agreed) {
            agreed = { question, score: missing, sureness: null, comment: "" };
            form.agreedAnswers.push(agreed);
        }
        Object.assign(agreed, change);
        if (agreed.score.kind === "missing" && !agreed.comment)
            form.agreedAnswers.splice(form.agreedAnswers.indexOf(agreed), 1);
        changed(question);
    }

    function agreement(statement) {
        const question = statement.question;
        if (form.respondents.length < 2)
            return [];
        const agreed = agreedOf(question);
        const said = element("p", {});
        parts.set("said:" + question, () => {
            const each = form.respondents.map((respondent) => {
                const answer = answerOf(respondent.id, question);
                return (respondent.role || t("respondent")) + ": " + scoreText(answer ? answer.score : missing);
            });
            said.textContent = each.join("; ") + (teamAnswer(question).differs ? ". " + t("Not agreed yet.") : "");
        });
        return [element("details", {}, element("summary", {}, t("Agreed by the team")), said,
            scoreField(t("Agreed answer"), agreed ? agreed.score : missing, (score) => setAgreed(question, { score })),
            textField(t("Comment"), agreed ? agreed.comment : "", (comment) => setAgreed(question, { comment }),
                { lines: 2 }))];
    }

    function statementCard(statement, name) {
        const host = element("div", { class: "statement", role: "group", "aria-labelledby": "statement-" + statement.question });
        return redraw(host, (again) => {
            const question = statement.question;
            const answer = answerOf(me, question);
            const confirm = answer && !answer.confirmed ? element("button", { type: "button", click: () => {
                if (inTheWay(wrongIn(host)))
                    return;
                setAnswer(question, { confirmed: true });
                again();
            } }, t("Confirm the answer that was taken over: %1", scoreText(answer.score))) : null;
            const sure = [["", t("not said")], ["1", t("a guess")], ["2", t("fairly sure")], ["3", t("sure")]];
            const example = [[t("Enough: %1"), statement.enoughEvidence], [t("Not enough: %1"), statement.notEnoughEvidence],
                [t("Derived from: %1"), statement.source]].filter(([, text]) => text)
                .map(([label, text]) => element("p", { class: "quiet" }, label.replace("%1", () => text)));
            return [element("h3", { id: "statement-" + question }, name + "  " + statement.text),
                statement.help ? element("p", {}, statement.help) : null, earlierText(question), confirm,
                scoreField(t("Level"), answer ? answer.score : missing, (score) => setAnswer(question, { score, confirmed: true }),
                    { levels: statement.levels, id: "answer-" + question }),
                choice(t("How sure"), sure, answer && answer.sureness ? String(answer.sureness) : "",
                    (value) => setAnswer(question, { sureness: value ? Number(value) : null })),
                textField(t("Comment"), answer ? answer.comment : "", (comment) => setAnswer(question, { comment }),
                    { lines: 2 }),
                evidenceList(statement.theme, question, again),
                example.length ? element("details", { class: "examples" }, element("summary", {}, t("Examples of evidence")),
                    ...example) : null,
                ...agreement(statement)].filter((each) => each);
        });
    }

    function worked(theme) {
        const statements = statementsOf(theme);
        const scores = statements.map((each) => teamAnswer(each.question).score);
        const found = rules.derived(scores);
        if (found.score.kind === "notApplicable")
            return t("No statement of this theme applies.");
        const applying = scores.filter((each) => each.kind !== "notApplicable").length;
        if (found.score.kind === "missing")
            return t("No score follows yet: %1 of %2 statements that apply have a level; it takes at least %3.",
                String(found.answered), String(applying), String(found.needed));
        const terms = scores.map(rules.eighths).filter((value) => value !== null).map((value) => decimal(value / 8, 3));
        const mean = decimal(found.sum / 8 / found.answered, 3);
        const sum = "(" + terms.join(" + ") + ") ÷ " + found.answered + " = " + mean;
        return t(found.tie ? "%1, halfway between two quarters; the lower one counts: %2."
                           : "%1, to the nearest quarter: %2.", sum, scoreText(found.score));
    }

    function setScore(theme, change) {
        let row = scoreOf(theme);
        if (!row) {
            row = { theme, score: missing, derived: null, reason: "", wording: "", source: "" };
            form.scores.push(row);
        }
        Object.assign(row, change);
        if (change.score)
            Object.assign(row, { wording: "", source: "" });
        if (row.score.kind === "missing" && !row.reason)
            form.scores.splice(form.scores.indexOf(row), 1);
        changed();
    }

    function setTarget(theme, change) {
        let row = form.targets.find((each) => each.theme === theme);
        if (!row) {
            row = { theme, score: missing, dueText: "", note: "" };
            form.targets.push(row);
        }
        Object.assign(row, change);
        if (row.score.kind === "missing" && !row.dueText && !row.note)
            form.targets.splice(form.targets.indexOf(row), 1);
        changed();
    }

    function decisionCard(theme) {
        const own = scoreOf(theme.id);
        const target = form.targets.find((each) => each.theme === theme.id) || { score: missing, dueText: "", note: "" };
        const follows = element("p", { class: "worked" });
        const asked = element("p", { class: "problem" });
        parts.set("score:" + theme.id, () => {
            follows.textContent = worked(theme.id);
            asked.textContent = progressOf(theme.id).lacksReason
                ? t("The score differs from what follows from the answers: say why.") : "";
        });
        const before = form.earlier && form.earlier.scores.find((each) => each.theme === theme.id);
        const title = freshId("title");
        return element("div", { class: "statement", role: "group", "aria-labelledby": title },
            element("h3", { id: title }, t("Score of the theme")), follows,
            before ? element("p", { class: "quiet" }, t("Before, in %1: %2", form.earlier.round.name, scoreText(before.score))) : null,
            scoreField(t("The city's own score"), own ? own.score : missing, (score) => setScore(theme.id, { score }),
                { id: "own-" + theme.id }),
            textField(t("Why, where it differs"), own ? own.reason : "", (reason) => setScore(theme.id, { reason }),
                { lines: 3, id: "reason-" + theme.id }), asked,
            scoreField(t("Target"), target.score, (score) => setTarget(theme.id, { score }),
                { approximate: false, notApplicable: false }),
            textField(t("By when"), target.dueText, (dueText) => setTarget(theme.id, { dueText })),
            textField(t("Note on the target"), target.note, (note) => setTarget(theme.id, { note }), { lines: 2 }));
    }

    function pointsCard(theme) {
        const title = freshId("title");
        const host = element("div", { class: "statement", role: "group", "aria-labelledby": title });
        const points = (name, title, prefix, again) => listField(title,
            form[name].filter((each) => each.theme === theme.id).map((data) => ({ data, owner: form[name] })),
            () => form[name].push({ id: newKey(prefix), theme: theme.id,
                position: form[name].filter((each) => each.theme === theme.id).length + 1, text: "", note: "" }),
            (row) => [textField(title, row.text, (text) => { row.text = text; changed(); }, { lines: 2 })], again);
        return redraw(host, (again) => [element("h3", { id: title }, t("Points of this theme")),
            points("strengths", t("Strengths"), "sterk", again),
            points("improvementPoints", t("Points for improvement"), "verbeter", again),
            listField(t("Good practices"), form.practices.filter((each) => each.theme === theme.id)
                .map((data) => ({ data, owner: form.practices })),
            () => form.practices.push({ id: newKey("praktijk"), theme: theme.id, subject: "", kind: "practice",
                position: form.practices.filter((each) => each.theme === theme.id).length + 1, title: "", heading: "",
                text: "", note: "", address: "", addressState: "none", sameAs: "", related: [] }),
            (row) => [textField(t("Name"), row.title, (title) => { row.title = title; changed(); }),
                textField(t("Explanation"), row.text, (text) => { row.text = text; changed(); }, { lines: 2 }),
                addressField(row)], again),
            evidenceList(theme.id, null, again)]);
    }

    function themeSection(theme) {
        const order = theme.order;
        return [element("h2", { tabindex: "-1" }, t("Theme %1: %2", String(order), theme.name)),
            theme.definition ? element("p", { class: "lead" }, theme.definition) : null,
            ...statementsOf(theme.id).map((each, i) => statementCard(each, order + "." + (i + 1))),
            decisionCard(theme), pointsCard(theme)];
    }

    function become(respondent) {
        if (inTheWay(notRight("section:not(#part-team)"))) {
            document.getElementById("me").value = me;
            return;
        }
        me = respondent;
        drawThemes();
    }

    const nameOf = (respondent) => respondent.role || t("respondent %1", String(respondent.position));

    function rename(respondent, role) {
        respondent.role = role;
        const option = [...(document.getElementById("me")?.options || [])].find((each) => each.value === respondent.id);
        if (option)
            option.textContent = nameOf(respondent);
        changed();
    }

    function teamSection() {
        const host = element("div", {});
        const note = form.questionnaire.version.note;
        redraw(host, (again) => [
            ...(form.respondents.length > 1 ? [choice(t("I fill in as"), form.respondents.map((each) => [each.id, nameOf(each)]), me,
                become, { id: "me" })] : []),
            element("div", { class: "list" }, element("h3", {}, t("Who fills this in")),
                ...form.respondents.map((each) => textField(t("Role of respondent %1", String(each.position)), each.role,
                    (role) => rename(each, role), { most: LONGEST_ROLE })),
                element("button", { type: "button", click: () => {
                    if (inTheWay(notRight()))
                        return;
                    const last = Math.max(...form.respondents.map((each) => each.position));
                    form.respondents.push({ id: newKey("invuller"), position: last + 1, role: "", person: null });
                    changed();
                    drawThemes();
                    again();
                    host.querySelectorAll("input")[form.respondents.length - 1].focus();
                } }, t("Add: %1", t("respondent")))),
            numberField(t("Number of people who took part"), form.evaluation.participantCount, 1, 9999,
                (count) => { form.evaluation.participantCount = count; changed(); }),
            textField(t("Their roles, one on a line"), form.evaluation.participantRoles.join("\n"), (text) => {
                form.evaluation.participantRoles = text.split("\n").map((each) => each.trim().slice(0, LONGEST_ROLE))
                    .filter((each) => each).slice(0, 100);
                changed();
            }, { lines: 3 })]);
        return [element("h2", { tabindex: "-1" }, t("People")),
            element("p", { class: "lead" }, form.questionnaire.title),
            element("p", { class: "quiet" }, form.questionnaire.derivation),
            note ? element("p", {}, note) : null,
            element("p", {}, t("In a list of levels the keys 1 to 5 choose, T between two levels, B approximately, N not "
                + "applicable; Delete takes the answer back. Ctrl+S saves.")),
            element("p", {}, t("What you fill in is kept when you save it: a file that you open again here or in the "
                + "program, and send to the Kenniscentrum.")), host];
    }

    function figuresSection() {
        const fte = form.fte || { state: "open", fteHundredths: null, subsidisedPercent: null, note: "",
            visibility: "steeringGroup" };
        const lekp = form.lekp || { fteHundredths: null, note: "", domains: [], domainsOpenEnded: false,
            visibility: "everyone" };
        const put = (name, row, change) => {
            Object.assign(row, change);
            if (name === "fte" && "fteHundredths" in change)
                row.state = row.fteHundredths === null ? "open" : "given";
            form[name] = row;
            changed();
        };
        const team = form.climateTeam || { coordination: "open", coordinationNote: "", placedUnder: "", leadFunction: "",
            note: "" };
        const putTeam = (change) => { // with nothing in it there is no team
            Object.assign(team, change);
            const says = team.coordination !== "open" ||
                ["coordinationNote", "placedUnder", "leadFunction", "note"].some((key) => team[key]);
            if (says)
                form.climateTeam = team;
            else
                delete form.climateTeam;
            changed();
        };
        const coordinations = [["open", t("open")], ["central", t("yes, central")], ["decentral", t("no, decentral")]];
        return [element("h2", { tabindex: "-1" }, t("Figures")), element("p", {}, given.reservation),
            numberField(t("FTE on climate tasks (HR benchmark)"), fte.fteHundredths, 100, 10000000,
                (fteHundredths) => put("fte", fte, { fteHundredths })),
            numberField(t("Of these subsidised (%)"), fte.subsidisedPercent, 1, 100,
                (subsidisedPercent) => put("fte", fte, { subsidisedPercent })),
            textField(t("Remark on the FTE"), fte.note, (note) => put("fte", fte, { note }), { lines: 2 }),
            numberField(t("FTE paid by LEKP-1, approximately"), lekp.fteHundredths, 100, 10000000,
                (fteHundredths) => put("lekp", lekp, { fteHundredths })),
            textField(t("Domains and tasks of LEKP-1, one on a line"), lekp.domains.join("\n"), (text) => put("lekp", lekp, {
                domains: text.split("\n").map((each) => each.trim().slice(0, 500)).filter((each) => each).slice(0, 100)
            }), { lines: 3 }),
            textField(t("Remark on LEKP-1"), lekp.note, (note) => put("lekp", lekp, { note }), { lines: 2 }),
            element("h3", {}, t("Climate team")),
            choice(t("Coordination"), coordinations, team.coordination, (coordination) => putTeam({ coordination })),
            textField(t("About the coordination"), team.coordinationNote,
                (coordinationNote) => putTeam({ coordinationNote }), { lines: 2 }),
            textField(t("Belongs to"), team.placedUnder, (placedUnder) => putTeam({ placedUnder })),
            textField(t("Function of the head"), team.leadFunction, (leadFunction) => putTeam({ leadFunction })),
            textField(t("Remark on the climate team"), team.note, (note) => putTeam({ note }), { lines: 2 })];
    }

    // ---- check and hand in ---------------------------------------------------------------------------------------------

    function openPoints() {
        const points = [];
        for (const theme of themes) {
            const progress = progressOf(theme.id);
            statementsOf(theme.id).forEach((statement, i) => {
                const name = theme.order + "." + (i + 1);
                const to = { section: theme.id, field: "answer-" + statement.question };
                if (progress.answers[i].differs)
                    points.push([t("%1: respondents differ, nothing is agreed yet", name), to]);
                else if (progress.answers[i].score.kind === "missing")
                    points.push([t("%1: no answer", name), to]);
                const whose = yetToConfirm(statement.question);
                if (whose.length && form.respondents.length > 1)
                    points.push([t("%1: taken over from the round before, not confirmed yet by %2", name,
                        whose.map(nameOf).join(", ")), Object.assign({}, to, { respondent: whose[0].id })]);
                else if (whose.length)
                    points.push([t("%1: taken over from the round before, not confirmed yet", name), to]);
            });
            if (!isOwn((scoreOf(theme.id) || { score: missing }).score))
                points.push([t("%1: no score of the city's own", theme.name), { section: theme.id, field: "own-" + theme.id }]);
            else if (progress.lacksReason)
                points.push([t("%1: the score differs, without a reason", theme.name),
                    { section: theme.id, field: "reason-" + theme.id }]);
        }
        return points;
    }

    const mayHandIn = () => form.scores.some((each) => isOwn(each.score)) || form.evaluation.noScoreReason.trim() !== "";

    function checkSection() {
        const list = element("ul", {});
        const none = element("p", {});
        const button = element("button", { type: "button", class: "main", id: "hand-in", click: handIn },
            t("Hand in and save"));
        const said = element("p", { role: "status", id: "handed-in" });
        parts.set("check", () => {
            const points = openPoints();
            none.textContent = points.length ? t("Still open, and may stay open knowingly: %1", String(points.length))
                                             : t("Nothing is open.");
            list.replaceChildren(...points.slice(0, 200).map(([text, to]) => element("li", {},
                element("button", { type: "button", class: "link", click: () => lead(to) }, text))));
            const last = rules.lastHandIn(form);
            const frozen = last && rules.handInState(form) === "frozen" && form.evaluation.state === "handedIn";
            said.textContent = frozen ? t("Handed in as number %1. Check code: %2", String(last.sequence), grouped(last.digest))
                : last ? t("Changed since hand-in number %1: hand in again.", String(last.sequence)) : "";
        });
        return [element("h2", { tabindex: "-1" }, t("Check and hand in")), none, list,
            textField(t("Why it is handed in without scores, where it is"), form.evaluation.noScoreReason,
                (text) => { form.evaluation.noScoreReason = text; changed(); }, { lines: 2, id: "no-score" }),
            button, said];
    }

    const grouped = (digest) => digest.match(/.{4}/g).join(" ");

    function handIn() {
        const wrong = notRight();
        if (wrong) {
            leadTo(wrong);
            return tell(t("Not handed in: a field is not right yet. Nothing was changed."));
        }
        if (!mayHandIn()) {
            tell(t("Not handed in: no theme has a score, and no reason says why. Nothing was changed."));
            document.getElementById("no-score").focus();
            return;
        }
        const last = rules.lastHandIn(form);
        if (last && form.evaluation.state === "handedIn" && rules.handInState(form) === "frozen")
            return tell(t("Nothing was changed since hand-in number %1.", String(last.sequence)));
        changed();
        if (form.evaluation.noScoreReason.trim())
            for (const theme of themes) {
                const row = scoreOf(theme.id);
                if (!row || !isOwn(row.score)) {
                    const reason = form.evaluation.noScoreReason;
                    const unscored = { theme: theme.id, score: { kind: "unscored" }, derived: derivedOf(theme.id).score,
                        reason, wording: "", source: "" };
                    form.scores = form.scores.filter((each) => each.theme !== theme.id).concat(unscored);
                }
            }
        const head = { id: newKey("inzending"), sequence: last ? last.sequence + 1 : 1,
            previousDigest: last ? last.digest : "", digest: "", programVersion: given.programVersion, handedInAt: now() };
        head.digest = rules.formDigest(form, head);
        form.handIns.push(head);
        const date = new Date();
        const two = (value) => String(value).padStart(2, "0");
        form.evaluation.state = "handedIn";
        form.evaluation.handedInOn = date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate());
        drawThemes();
        document.getElementById("hand-in").focus(); // a new one
        save();
    }

    // ---- files ---------------------------------------------------------------------------------------------------------

    function fileText() {
        return JSON.stringify(form, null, 1) + "\n";
    }

    function save() {
        const judged = rules.judge(form, schema, ids);
        if (judged.outcome !== "accepted")
            return tell(t("Not saved: the form cannot be written (%1). Nothing was lost; this page still has it.", judged.where));
        const url = URL.createObjectURL(new Blob([fileText()], { type: "application/json" }));
        const link = element("a", { href: url, download: form.city + "-" + form.round.id + ".kszelf" });
        document.body.append(link);
        link.click();
        link.remove();
        setTimeout(() => URL.revokeObjectURL(url), 60000);
        unsaved = Boolean(notRight());
        buffer(link.download);
        follow();
        tell(unsaved ? t("Saved as %1, without what is marked as not right yet.", link.download)
                     : t("Saved as %1, where your browser keeps what it downloads.", link.download));
    }

    function open(file) {
        if (!file)
            return;
        if (file.size > rules.MOST_BYTES)
            return tell(t("%1 was not opened: it is too large for a form. Nothing was changed.", file.name));
        file.arrayBuffer().then((bytes) => take(file, bytes),
            () => tell(t("%1 was not opened: it is no form. Nothing was changed.", file.name)));
    }

    /* What is said of a form that this page is not for; empty where it is, or where it is no form. */
    function foreignText(file, read) {
        const short = (text) => rules.cleanText(String(text), 80);
        if (!read || read.format !== form.format)
            return "";
        if (typeof read.city === "string" && read.city !== form.city)
            return t("%1 was not opened: it is of another city (%2), and this page is for %3. Nothing was changed.",
                file.name, short(read.city), city);
        if (read.round && typeof read.round.id === "string" && read.round.id !== form.round.id)
            return t("%1 was not opened: it is of another round (%2), and this page is for %3. Nothing was changed.",
                file.name, short(read.round.name || read.round.id), form.round.name);
        const version = read.questionnaire && read.questionnaire.version;
        return version && typeof version.id === "string" && version.id !== form.questionnaire.version.id
            ? t("%1 was not opened: it follows another version of the questionnaire. Nothing was changed.", file.name) : "";
    }

    function take(file, bytes) {
        let read = null;
        try {
            read = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
        } catch (error) {
            return tell(t("%1 was not opened: it is no form. Nothing was changed.", file.name));
        }
        const judged = rules.judge(read, schema, ids);
        if (judged.outcome === "newerFile" || (judged.outcome === "accepted" && read.formatVersion !== form.formatVersion))
            return tell(t("%1 was not opened: it needs a newer program. Nothing was changed.", file.name));
        const foreign = foreignText(file, read);
        if (foreign)
            return tell(foreign);
        if (judged.outcome !== "accepted" && !judged.where)
            return tell(t("%1 was not opened: it is no form. Nothing was changed.", file.name));
        if (judged.outcome !== "accepted")
            return tell(t("%1 was not opened: it is not right at “%2”. Nothing was changed.", file.name, judged.where));
        if (unsaved && !confirm(t("What was filled in here is not saved. Open %1 in its place?", file.name)))
            return;
        form = read;
        unsaved = false;
        forget();
        start();
        tell(t("%1 is open.", file.name));
    }

    // ---- the page --------------------------------------------------------------------------------------------------------

    const city = model.cities[0].name;
    const status = element("p", { role: "status", id: "status" });
    const tell = (text) => { status.textContent = text; };
    const state = element("p", { id: "state" });
    const kept = element("p", { id: "kept", class: "problem" });
    const copied = element("div", { id: "copied" });
    const nav = element("nav", { "aria-label": t("Parts of the form") });
    const main = element("main", {});

    const sections = () => [["team", t("People"), teamSection],
        ...themes.map((theme) => [theme.id, theme.name, () => themeSection(theme)]),
        ["figures", t("Figures"), figuresSection], ["check", t("Check and hand in"), checkSection]];

    /* The fields of a part are made when it is first shown: all of them are some thousands. */
    function build(id) {
        const section = document.getElementById("part-" + id);
        if (section.childElementCount)
            return;
        const [, , make] = sections().find((each) => each[0] === id);
        section.replaceChildren(...make().filter((each) => each));
        follow();
    }

    function show(id, focus = true) {
        shown = id;
        build(id);
        for (const section of main.children)
            section.hidden = section.id !== "part-" + id;
        for (const button of nav.querySelectorAll("button"))
            button.setAttribute("aria-current", String(button.dataset.part === id));
        if (focus)
            document.querySelector("#part-" + id + " h2").focus();
    }

    const leadTo = (field) => lead({ section: field.closest("section").id.slice("part-".length), field: field.id });

    function lead(to) {
        if (to.respondent && to.respondent !== me) {
            become(to.respondent);
            if (me !== to.respondent)
                return; // a field is in the way, and has the keyboard
            document.getElementById("me").value = me;
        }
        show(to.section, false);
        const field = document.getElementById(to.field);
        (field.matches("fieldset") ? field.querySelector("input:checked") || field : field).focus();
        field.scrollIntoView({ block: "center" });
    }

    function follow() {
        for (const part of parts.values())
            part();
        const complete = themes.filter((theme) => progressOf(theme.id).state === t("Complete")).length;
        state.textContent = t("%1 of %2 themes complete", String(complete), String(themes.length)) + " · " +
            (unsaved ? t("not saved yet") : t("no changes"));
        for (const theme of themes) {
            const progress = progressOf(theme.id);
            const place = nav.querySelector("[data-part='" + theme.id + "'] small");
            if (place)
                place.textContent = progress.state + " · " + t("%1 of %2", String(progress.answered),
                    String(progress.statements)) +
                    (progress.toConfirm ? ", " + t("%1 to confirm", String(progress.toConfirm)) : "");
        }
    }

    function drawThemes() {
        for (const [id, , make] of sections()) {
            const section = document.getElementById("part-" + id);
            if (section.childElementCount && id !== "team")
                section.replaceChildren(...make().filter((each) => each));
        }
        follow();
    }

    function start() {
        begin();
        parts.clear();
        main.replaceChildren(...sections().map(([id]) => element("section", { id: "part-" + id })));
        nav.replaceChildren(element("ul", {}, ...sections().map(([id, name]) => element("li", {},
            element("button", { type: "button", "data-part": id, click: () => show(id) }, name, element("small", {}))))));
        follow();
        const question = form.questionnaire.statements.find((each) => each.question === form.evaluation.lastQuestion);
        show(question ? question.theme : shown, false);
    }

    /* Asked before anything is filled in, as that takes the place of what the browser has. */
    function offerBuffer() {
        const found = buffered();
        if (!found || same(found.form, given.form))
            return;
        const when = new Date(found.at).toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
        const title = element("h2", { id: "offer-title" }, found.savedAs ? t("Work that was saved") : t("Work that was not saved"));
        const dialog = element("dialog", { "aria-labelledby": title.id, cancel: (event) => event.preventDefault() }, title,
            element("p", {}, found.savedAs
                ? t("This browser still has work of %1, saved as %2. Go on with it, or throw it away here and open that file.", when,
                    found.savedAs)
                : t("This browser still has work of %1 that was not saved as a file.", when)),
            element("button", { type: "button", class: "main", click: () => {
                form = found.form;
                unsaved = !found.savedAs;
                copy = found.savedAs && found.until ? { savedAs: found.savedAs, until: found.until } : null;
                tellKept();
                start();
                close(unsaved ? t("Taken up again. Save it as a file.") : t("Taken up again."));
            } }, t("Go on with it")),
            element("button", { type: "button", click: () => { forget(); close(t("The browser keeps it no more.")); } },
                t("Throw it away here")));
        function close(text) {
            dialog.close();
            dialog.remove();
            tell(text);
        }
        document.body.append(dialog);
        dialog.showModal();
    }

    const chooser = element("input", { type: "file", accept: ".kszelf", id: "chooser", class: "unseen", tabindex: "-1",
        "aria-hidden": "true", change: () => { open(chooser.files[0]); chooser.value = ""; } });
    document.title = t("Self-evaluation of %1, %2", city, form.round.name);
    document.body.replaceChildren(element("header", {}, element("h1", {}, document.title), state,
        element("div", { class: "buttons" },
            element("button", { type: "button", class: "main", id: "save", click: save }, t("Save as a file")),
            element("button", { type: "button", click: () => chooser.click() }, t("Open a saved form…")), chooser), kept, copied, status),
        nav, main);
    probe();
    sweep();
    tellKept();
    start();
    offerBuffer();
    addEventListener("beforeunload", (event) => {
        if (unsaved) {
            event.preventDefault();
            event.returnValue = true; // for browsers of some years ago
        }
    });
    addEventListener("pagehide", () => { if (unsaved) buffer(); });
    // A file that is dropped would take the place of the page.
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => {
        event.preventDefault();
        open(event.dataTransfer.files[0]);
    });
    addEventListener("beforeprint", () => {
        sections().forEach(([id]) => build(id));
        for (const field of main.querySelectorAll(".field > input, .field > textarea")) {
            field.parentNode.querySelector(".printed")?.remove();
            field.after(element("div", { class: "printed", "aria-hidden": "true" }, field.value));
        }
        for (const each of main.querySelectorAll("details:not([open], .examples)"))
            each.open = each.dataset.closed = true;
    });
    addEventListener("afterprint", () => {
        main.querySelectorAll(".printed").forEach((each) => each.remove());
        for (const each of main.querySelectorAll("details[data-closed]")) {
            each.open = false;
            delete each.dataset.closed;
        }
    });
    addEventListener("keydown", (event) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
            event.preventDefault();
            save();
        }
    });
})();
