"use strict";
/* The rules of a form as docs/data-format.md has them, for a page that fills one in. Held against the same table of
   cases as the program: tests/data/form-cases.json. Whole numbers only; nothing here knows of a page. */
const formRules = (() => {
    const LISTS = {
        respondents: ["id"], answers: ["respondent", "question"], agreedAnswers: ["question"], evidence: ["id"],
        scores: ["theme"], targets: ["theme"], strengths: ["id"], improvementPoints: ["id"], practices: ["id"]
    };
    const LEFT_OUT = { respondents: ["person"], evaluation: ["state", "sentOn", "handedInOn", "lastQuestion"] };
    const MOST_BYTES = 8 * 1024 * 1024;
    const VERSION = 1;

    /* SHA-256 of bytes, in hexadecimal. A page that was opened from a disk is not given that of the browser. */
    function sha256(bytes) {
        const primes = [];
        for (let n = 2; primes.length < 64; ++n)
            if (primes.every((prime) => n % prime))
                primes.push(n);
        const fraction = (root) => ((root - Math.floor(root)) * 4294967296) | 0;
        const hash = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
        const round = primes.map((prime) => fraction(Math.cbrt(prime)));
        const turn = (word, by) => (word >>> by) | (word << (32 - by));
        const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
        padded.set(bytes);
        padded[bytes.length] = 0x80;
        const view = new DataView(padded.buffer);
        view.setUint32(padded.length - 8, Math.floor(bytes.length / 536870912));
        view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
        const words = new Int32Array(64);
        for (let at = 0; at < padded.length; at += 64) {
            for (let i = 0; i < 64; ++i) {
                if (i < 16) {
                    words[i] = view.getInt32(at + i * 4);
                    continue;
                }
                const x = words[i - 15], y = words[i - 2];
                const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
                const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
                words[i] = words[i - 16] + s0 + words[i - 7] + s1;
            }
            let [a, b, c, d, e, f, g, h] = hash;
            for (let i = 0; i < 64; ++i) {
                const t1 = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + round[i] + words[i]) | 0;
                const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
                [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
            }
            [a, b, c, d, e, f, g, h].forEach((word, i) => { hash[i] = (hash[i] + word) | 0; });
        }
        return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
    }

    /* By code points, as bytes in UTF-8 are ordered. */
    function inOrder(a, b) {
        const x = Array.from(a), y = Array.from(b);
        for (let i = 0; i < Math.min(x.length, y.length); ++i)
            if (x[i] !== y[i])
                return x[i].codePointAt(0) - y[i].codePointAt(0);
        return x.length - y.length;
    }

    function canonicalText(value) {
        if (value === true || value === false)
            return value ? "1" : "0";
        if (Array.isArray(value))
            return "[" + value.map(canonicalText).join(",") + "]";
        if (typeof value === "object")
            return "{" + Object.keys(value).filter((key) => value[key] !== null).sort(inOrder)
                .map((key) => JSON.stringify(key) + ":" + canonicalText(value[key])).join(",") + "}";
        return JSON.stringify(value);
    }

    const without = (row, keys) => Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));

    /* What is handed in, frozen and free of names. */
    function canonicalForm(form, head) {
        const handed = {
            format: "klimaatspiegel-hand-in", formatVersion: 1, city: form.city, round: form.round.id,
            questionnaire: form.questionnaire.version.id
        };
        for (const key of ["id", "sequence", "previousDigest", "programVersion"])
            handed[key] = head[key];
        for (const [name, order] of Object.entries(LISTS))
            handed[name] = form[name].map((row) => without(row, LEFT_OUT[name] || [])).sort((a, b) =>
                order.reduce((found, key) => found || inOrder(a[key], b[key]), 0));
        const own = form.practices.map((each) => each.id);
        for (const row of handed.practices) { // a link out of the form says nothing to whoever gets it
            row.sameAs = own.includes(row.sameAs) ? row.sameAs : "";
            row.related = row.related.filter((each) => own.includes(each));
        }
        for (const name of ["evaluation", "fte", "lekp", "climateTeam"]) // the last one is not in every form
            if (form[name])
                handed[name] = without(form[name], LEFT_OUT[name] || []);
        return canonicalText(handed);
    }

    const formDigest = (form, head) => sha256(new TextEncoder().encode(canonicalForm(form, head)));

    const lastHandIn = (form) => form.handIns.reduce(
        (last, each) => !last || each.sequence > last.sequence ? each : last, null);

    function handInState(form) {
        const last = lastHandIn(form);
        if (!last)
            return "none";
        return formDigest(form, last) === last.digest ? "frozen" : "editedSince";
    }

    /* Of a score the sum of its two bounds, in quarters; none where it has no value. */
    function eighths(score) {
        if (score.kind === "between")
            return score.lowQuarters + score.highQuarters;
        return typeof score.quarters === "number" ? 2 * score.quarters : null;
    }

    /* The score that follows from the answers of a theme: a score, how many are needed, how many count. */
    function derived(answers) {
        const applying = answers.filter((each) => each.kind !== "notApplicable");
        const values = applying.map(eighths).filter((value) => value !== null);
        const needed = Math.floor((applying.length + 1) / 2);
        const found = { score: { kind: "missing" }, needed, answered: values.length, sum: 0, tie: false };
        found.sum = values.reduce((sum, value) => sum + value, 0);
        if (answers.length && !applying.length)
            found.score = { kind: "notApplicable" };
        if (needed > 0 && values.length >= needed) {
            // The mean in quarters is sum / 2n; rounding half down is the ceiling of what lies half a quarter lower.
            const above = found.sum - values.length, halves = 2 * values.length;
            found.score = { kind: "exact", quarters: Math.floor((above + halves - 1) / halves) };
            found.tie = above % halves === 0;
        }
        return found;
    }

    /* The keywords of JSON Schema that the schema of a form uses. The place of the first fault; empty for none. */
    function schemaFault(schema, value, root, place) {
        if (schema.$ref)
            return schemaFault(root.$defs[schema.$ref.split("/").pop()], value, root, place);
        const fits = (part) => schemaFault(part, value, root, place) === "";
        const here = place || "format";
        const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
        const types = schema.type === undefined ? null : [].concat(schema.type);
        const isType = (name) => name === type || (name === "integer" && Number.isInteger(value));
        if (types && !types.some(isType))
            return here;
        if (schema.const !== undefined && schema.const !== value)
            return here;
        if (schema.enum && !schema.enum.includes(value))
            return here;
        if (schema.anyOf && !schema.anyOf.some(fits))
            return here;
        if (schema.oneOf && schema.oneOf.filter(fits).length !== 1)
            return here;
        for (const part of schema.allOf || []) {
            const fault = schemaFault(part, value, root, place);
            if (fault)
                return fault;
        }
        if (type === "string" && ((schema.pattern && !new RegExp(schema.pattern, "u").test(value)) ||
            value.length > (schema.maxLength ?? Infinity)))
            return here;
        if (type === "number" && (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity)))
            return here;
        if (type === "array")
            return arrayFault(schema, value, root, place);
        return type === "object" ? objectFault(schema, value, root, place) : "";
    }

    function arrayFault(schema, value, root, place) {
        if (value.length > (schema.maxItems ?? Infinity) || value.length < (schema.minItems ?? 0))
            return place;
        for (let i = 0; schema.items && i < value.length; ++i) {
            const fault = schemaFault(schema.items, value[i], root, place + "[" + i + "]");
            if (fault)
                return fault;
        }
        return "";
    }

    function objectFault(schema, value, root, place) {
        const within = (key) => place ? place + "." + key : key;
        const known = schema.properties || {};
        for (const key of schema.required || [])
            if (!Object.hasOwn(value, key))
                return within(key);
        for (const key of Object.keys(value)) {
            if (!Object.hasOwn(known, key)) {
                if (schema.additionalProperties === false)
                    return within(key);
                continue;
            }
            const fault = schemaFault(known[key], value[key], root, within(key));
            if (fault)
                return fault;
        }
        return "";
    }

    function isDay(text) {
        const [year, month, day] = text.split("-").map(Number);
        const date = new Date(Date.UTC(year, month - 1, day));
        return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    }

    /* What a schema cannot say. `model`: ids of the cities and themes there are. */
    function ruleFault(form, model) {
        const statements = new Map(form.questionnaire.statements.map((each) => [each.question, each]));
        if (!model.cities.includes(form.city))
            return "city";
        if (form.round.questionnaire !== form.questionnaire.version.id)
            return "round.questionnaire";
        if (form.earlier && form.earlier.round.id === form.round.id)
            return "earlier.round.id";
        for (const [i, each] of form.questionnaire.statements.entries()) {
            if (!model.themes.includes(each.theme))
                return "questionnaire.statements[" + i + "].theme";
            if (statements.get(each.question) !== each)
                return "questionnaire.statements[" + i + "].question";
        }
        if (form.evaluation && form.evaluation.lastQuestion !== null && !statements.has(form.evaluation.lastQuestion))
            return "evaluation.lastQuestion";
        return daysFault(form) || rowsFault(form, model, statements, "") ||
            (form.earlier && rowsFault(Object.assign({ strengths: [], improvementPoints: [], practices: [] }, form.earlier), model,
                null, "earlier.")) || peopleFault(form) || handInsFault(form);
    }

    function daysFault(form) {
        const days = [["round", form.round], ["evaluation", form.evaluation]];
        if (form.earlier)
            days.push(["earlier.round", form.earlier.round], ["earlier.evaluation", form.earlier.evaluation]);
        for (const [place, row] of days)
            for (const key of ["startsOn", "endsOn", "sentOn", "handedInOn"])
                if (row && typeof row[key] === "string" && !isDay(row[key]))
                    return place + "." + key;
        return "";
    }

    /* `statements`: null where they may have been retired. */
    function rowsFault(rows, model, statements, before) {
        const respondents = new Set(rows.respondents.map((each) => each.id));
        for (const [name, order] of Object.entries(LISTS)) {
            const keys = new Set();
            for (const [i, row] of rows[name].entries()) {
                const place = before + name + "[" + i + "]";
                const key = order.map((part) => row[part]).join(" ");
                if (keys.has(key))
                    return place;
                keys.add(key);
                const fault = rowFault(row, model, statements, respondents);
                if (fault)
                    return place + "." + fault;
            }
        }
        return "";
    }

    function rowFault(row, model, statements, respondents) {
        if (row.theme && !model.themes.includes(row.theme))
            return "theme";
        if (row.question && statements && !statements.has(row.question))
            return "question";
        if (row.question && row.theme && statements && statements.get(row.question).theme !== row.theme)
            return "question";
        if (row.respondent && !respondents.has(row.respondent))
            return "respondent";
        const turned = (score) => score && score.kind === "between" && score.lowQuarters >= score.highQuarters;
        return turned(row.score) ? "score" : turned(row.derived) ? "derived" : "";
    }

    function peopleFault(form) {
        const people = new Set(form.people.map((each) => each.id));
        const named = new Set(form.respondents.map((each) => each.person));
        for (const [i, each] of form.respondents.entries())
            if (each.person !== null && !people.has(each.person))
                return "respondents[" + i + "].person";
        return people.size === form.people.length && form.people.every((each) => named.has(each.id)) ? "" : "people";
    }

    function handInsFault(form) {
        const ids = new Set();
        let last = { sequence: 0, digest: "" };
        for (const [i, each] of form.handIns.entries()) {
            const place = "handIns[" + i + "].";
            if (each.sequence <= last.sequence)
                return place + "sequence";
            if (each.sequence === last.sequence + 1 && each.previousDigest !== last.digest)
                return place + "previousDigest";
            if (ids.has(each.id))
                return place + "id";
            ids.add(each.id);
            last = each;
        }
        const handedIn = form.evaluation && form.evaluation.state === "handedIn";
        return handedIn && handInState(form) !== "frozen" ? "handIns" : "";
    }

    /* The outcome of a form that was parsed: "accepted", "invalidFile" or "newerFile", and where it is wrong. */
    function judge(form, schema, model) {
        if (form === null || typeof form !== "object" || form.format !== schema.properties.format.const)
            return { outcome: "invalidFile", where: "" };
        let known = form;
        if (Number.isInteger(form.formatVersion) && form.formatVersion > VERSION) {
            if (form.readableBy !== VERSION)
                return { outcome: "newerFile", where: "formatVersion" };
            known = Object.assign({}, form, { formatVersion: VERSION });
            for (const key of Object.keys(known))
                if (!Object.hasOwn(schema.properties, key))
                    delete known[key];
        }
        const where = schemaFault(schema, known, schema, "") || ruleFault(known, model);
        return { outcome: where ? "invalidFile" : "accepted", where };
    }

    /* What a person types, as a file may hold it. */
    function cleanText(text, most) {
        const plain = text.replace(/\r\n?/g, "\n")
            .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "")
            .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
        const cut = plain.slice(0, most);
        return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
    }

    return { sha256, canonicalForm, formDigest, lastHandIn, handInState, eighths, derived, judge, cleanText, MOST_BYTES };
})();
if (typeof module !== "undefined")
    module.exports = formRules;
