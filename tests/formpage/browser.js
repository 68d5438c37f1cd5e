// A real browser (Chromium) that a test works as a person does: by keys alone, told what has the focus by what a screen
// reader is told. Spoken to over its own pipe, so that nothing else has to be installed.
"use strict";
const { spawn } = require("child_process");
const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");

const MOST_WAITING = 120000; // milliseconds until an answer counts as none

/* Containers and build servers run it as root, which its sandbox refuses. */
const ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-dev-shm-usage", "--disable-extensions", "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--remote-debugging-pipe"];

const KEYS = {
    Tab: { code: "Tab", windowsVirtualKeyCode: 9 }, Enter: { code: "Enter", windowsVirtualKeyCode: 13, text: "\r" },
    " ": { code: "Space", windowsVirtualKeyCode: 32, text: " " }, Home: { code: "Home", windowsVirtualKeyCode: 36 },
    Delete: { code: "Delete", windowsVirtualKeyCode: 46 }, Escape: { code: "Escape", windowsVirtualKeyCode: 27 },
    ArrowUp: { code: "ArrowUp", windowsVirtualKeyCode: 38 }, ArrowDown: { code: "ArrowDown", windowsVirtualKeyCode: 40 }
};

const MODIFIERS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

class Browser {
    constructor(folder) {
        this.waiting = new Map();
        this.listeners = [];
        this.lastId = 0;
        this.process = spawn("chromium", [...ARGUMENTS, "--user-data-dir=" + path.join(folder, "profile"), "about:blank"],
            { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
        this.ended = new Promise((resolve) => this.process.on("exit", resolve));
        this.process.on("error", (error) => this.fail(error));
        this.process.on("exit", () => this.fail(new Error("the browser ended")));
        this.process.stdio[3].on("error", () => {}); // of a browser that has ended already
        let rest = Buffer.alloc(0);
        this.process.stdio[4].on("data", (bytes) => {
            rest = Buffer.concat([rest, bytes]);
            for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
                this.take(JSON.parse(rest.subarray(0, end).toString("utf-8")));
                rest = rest.subarray(end + 1);
            }
        });
    }

    fail(error) {
        for (const { reject } of this.waiting.values())
            reject(error);
        this.waiting.clear();
    }

    take(message) {
        const asked = this.waiting.get(message.id);
        this.waiting.delete(message.id);
        if (asked)
            message.error ? asked.reject(new Error(asked.method + ": " + message.error.message)) : asked.resolve(message.result);
        else
            [...this.listeners].forEach((listener) => listener(message.method, message.params || {}));
    }

    send(method, params = {}, sessionId = undefined) {
        const id = ++this.lastId;
        return new Promise((resolve, reject) => {
            const late = setTimeout(() => this.waiting.delete(id) && reject(new Error(method + ": no answer")), MOST_WAITING);
            const settled = (how) => (value) => { clearTimeout(late); how(value); };
            this.waiting.set(id, { method, resolve: settled(resolve), reject: settled(reject) });
            this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
        });
    }

    /* The next event of this name that fits. */
    next(name, fits = () => true) {
        const coming = new Promise((resolve, reject) => {
            const stop = () => { this.listeners.splice(this.listeners.indexOf(listener), 1); clearTimeout(late); };
            const listener = (method, params) => {
                if (method === name && fits(params)) {
                    stop();
                    resolve(params);
                }
            };
            const late = setTimeout(() => { stop(); reject(new Error(name + " never came")); }, MOST_WAITING);
            this.listeners.push(listener);
        });
        coming.catch(() => {}); // whoever waits is told; nobody does when what leads to it failed
        return coming;
    }

    async close() {
        await this.send("Browser.close").catch(() => {});
        await this.ended;
    }
}

class Page {
    /* A page of a browser with a profile of its own in `folder`, where what it downloads goes too. */
    static async start(folder) {
        const browser = new Browser(folder);
        const page = new Page();
        page.browser = browser;
        page.downloads = path.join(folder, "downloads");
        fs.mkdirSync(page.downloads, { recursive: true });
        await browser.send("Browser.setDownloadBehavior",
            { behavior: "allow", downloadPath: page.downloads, eventsEnabled: true });
        const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
        page.session = (await browser.send("Target.attachToTarget", { targetId, flatten: true })).sessionId;
        page.requests = [];
        page.complaints = [];
        page.asked = []; // the questions of the browser's own that were answered
        browser.listeners.push((method, params) => page.note(method, params));
        for (const part of ["Page", "Runtime", "Network", "Log", "Accessibility", "DOM"])
            await page.send(part + ".enable");
        return page;
    }

    note(method, params) {
        if (method === "Network.requestWillBeSent")
            this.requests.push(params.request.url);
        else if (method === "Log.entryAdded")
            this.complaints.push(params.entry.text);
        else if (method === "Runtime.exceptionThrown")
            this.complaints.push(params.exceptionDetails.text + " " + (params.exceptionDetails.exception || {}).description);
        else if (method === "Page.javascriptDialogOpening") {
            this.asked.push(params.type);
            this.send("Page.handleJavaScriptDialog", { accept: true }).catch(() => {});
        }
    }

    send(method, params = {}) {
        return this.browser.send(method, params, this.session);
    }

    async open(file) {
        const loaded = this.browser.next("Page.loadEventFired");
        await this.send("Page.navigate", { url: pathToFileURL(file).href });
        await loaded;
        await this.send("Page.bringToFront");
    }

    /* The value of an expression in the page, waited for where it is a promise. */
    async evaluate(expression) {
        const { result, exceptionDetails } = await this.send("Runtime.evaluate",
            { expression, returnByValue: true, awaitPromise: true, userGesture: true });
        if (exceptionDetails)
            throw new Error(exceptionDetails.text + " " + ((exceptionDetails.exception || {}).description || ""));
        return result.value;
    }

    async key(name, ...modifiers) {
        const known = KEYS[name] || { code: "", text: name, windowsVirtualKeyCode: name.toUpperCase().charCodeAt(0) };
        const event = { key: name, ...known, modifiers: modifiers.reduce((sum, each) => sum | MODIFIERS[each], 0) };
        if (modifiers.some((each) => each !== "Shift"))
            delete event.text;
        await this.send("Input.dispatchKeyEvent", { type: event.text ? "keyDown" : "rawKeyDown", ...event });
        await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...event, text: undefined });
    }

    async keys(text) {
        for (const each of text)
            await this.key(each);
    }

    /* Text into the field with the focus, as a keyboard of its language gives it. */
    async type(text) {
        await this.send("Input.insertText", { text });
    }

    /* What a screen reader says of what has the focus: its role, its name, what is said of it beside that. */
    async focus() {
        const { result } = await this.send("Runtime.evaluate", { expression: "document.activeElement" });
        const { nodes } = await this.send("Accessibility.getPartialAXTree",
            { objectId: result.objectId, fetchRelatives: false });
        await this.send("Runtime.releaseObject", { objectId: result.objectId });
        const value = (field) => (field ? String(field.value) : "");
        const node = nodes[0];
        const state = Object.fromEntries((node.properties || []).map((each) => [each.name, each.value.value]));
        return { role: value(node.role), name: value(node.name), description: value(node.description),
            value: value(node.value), ...state };
    }

    /* Presses Tab until something of that role and name has the focus; fails when nothing in a whole turn does. */
    async tabTo(role, name, most = 400) {
        const fits = (found) => found.role === role && (name instanceof RegExp ? name.test(found.name) : found.name === name);
        const seen = [];
        for (let i = 0; i < most; ++i) {
            await this.key("Tab");
            const found = await this.focus();
            if (fits(found))
                return found;
            seen.push(found.role + " “" + found.name + "”");
        }
        throw new Error(`no Tab leads to ${role} ${name}; the last ones were ${seen.slice(-12).join(", ")}`);
    }

    /* Does what saves a file, and gives its path. */
    async saved(action) {
        const begun = this.browser.next("Browser.downloadWillBegin");
        const done = this.browser.next("Browser.downloadProgress", (params) => params.state !== "inProgress");
        await action();
        const name = (await begun).suggestedFilename;
        if ((await done).state !== "completed")
            throw new Error(name + " was not saved");
        return path.join(this.downloads, name);
    }

    /* Chooses a file where the action asks for one. */
    async choose(action, file) {
        await this.send("Page.setInterceptFileChooserDialog", { enabled: true });
        const asked = this.browser.next("Page.fileChooserOpened");
        await action();
        const { backendNodeId } = await asked;
        await this.send("DOM.setFileInputFiles", { files: [file], backendNodeId });
    }

    async look(width, height, { dark = false, scale = 1, media = "" } = {}) {
        await this.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: scale, mobile: false });
        await this.send("Emulation.setEmulatedMedia",
            { media, features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }] });
    }

    async picture(file) {
        const { data } = await this.send("Page.captureScreenshot", { format: "png" });
        fs.writeFileSync(file, Buffer.from(data, "base64"));
    }

    async close() {
        await this.browser.close();
    }
}

module.exports = { Page };
