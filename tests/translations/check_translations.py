#!/usr/bin/env python3
"""Checks the translations of the program.

    check_translations.py words ROOT                     every entry is there, complete, and in the words of the project
    check_translations.py fresh ROOT LUPDATE OPTION...   the files hold what lupdate finds in the sources, and no more

Ends with 1 and one line per slip.
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

Message = collections.namedtuple("Message", "context source comment plural state forms")

# What rightly reads the same in both languages.
SAME_IN_BOTH = {
    "%1 %2 (n = %3)", "%1 (n = %2)", "&Help", "&Score", "Agenda", "Agenda: %1, %2", "agenda", "AS IS · Monitoring", "Benchmark", "Conflict",
    "conflict", "Delete", "Esc", "Exact", "Heatmap", "Help", "Id", "Impact", "impact", "info", "interview", "LEKP-1", "Letter", "Matrix", "Max.",
    "Min.", "n", "n = %1", "null", "open", "%1: open", "partner", "Q1", "Q3", "Score", "score %1", "score %1, %2", "Team", "Top ",
    "Planning", "Timing", "VVSG", "Was", "workshop",
}
NOT_OUR_DUTCH = re.compile(
    r"\b(gelieve|indien|dien(en|t) te|middels|teneinde|tevens|alvorens|aangaande|omtrent|"
    r"jij|jou|jouw|jullie|je|"                                            # the reader is addressed as "u"
    r"workspaces?|werkruimtes?|backups?|back-ups?|snapshots?|spreadsheets?|"  # the words of the project are others:
    r"rondes?|inleveren|ingeleverd|thema's|folders?)\b",        # werkbestand, reservekopie, meetronde …
    re.IGNORECASE)
ENGLISH = re.compile(
    r"(?<![-\w])(the|and|with|not|you|your|this|from|which|round|city|cities|themes|folder|changed|nothing|"
    r"between|handed|missing|level|levels)(?![-\w])", re.IGNORECASE)
ENDINGS = ("…", ":", "?", ".")


def read(path):
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            messages.append(Message(context.findtext("name"), message.findtext("source"),
                                    message.findtext("comment") or "", plural, translation.get("type"), forms))
    return messages


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d{1,2}|n)", text))


def mnemonics(text):
    return re.findall(r"&(.)", text.replace("&&", "").replace("& ", ""))


def edges(text):
    return re.match(r"\s*", text).group(), re.search(r"\s*$", text).group()


def form_slips(source, text):
    """What every translation owes its source, whatever the language."""
    if not text.strip():
        return ["is empty"]
    slips = []
    if placeholders(text) != placeholders(source):
        slips.append("has other placeholders")
    if len(mnemonics(text)) != len(mnemonics(source)):
        slips.append("has a mnemonic too many or too few")
    if edges(text) != edges(source) or text.count("\n") != source.count("\n"):
        slips.append("begins, ends or breaks its lines in another way")
    if any(text.count(mark) != source.count(mark) for mark in "“”"):
        slips.append("has other quotation marks")
    for ending in ENDINGS:
        abbreviation = ending == "." and text.casefold().endswith("n.v.t.")
        if source.endswith(ending) != text.endswith(ending) and not abbreviation:
            slips.append(f"differs in the “{ending}” at its end")
    return slips


def is_wordless(source):
    return not re.search(r"[^\W\d_]", re.sub(r"%(?:L?\d{1,2}|n)", "", source))


def dutch_slips(source, text):
    slips = [f"says “{found.group()}”" for found in NOT_OUR_DUTCH.finditer(text)]
    slips += [f"keeps the English “{found.group()}”" for found in ENGLISH.finditer(text)]
    if "'" in text:
        slips.append("has a straight apostrophe")
    if text == source and text not in SAME_IN_BOTH and not is_wordless(text):
        slips.append("is the English text")
    return slips


def message_slips(message, dutch):
    slips = []
    if message.state is not None:
        slips.append(f"is {message.state}")
    # Outside a class that lupdate knows, a text gets a context that the program never asks for.
    if not message.context.startswith("ks::"):
        slips.append("is in a context that is no class of the program")
    if message.plural and len(message.forms) != 2:
        slips.append("does not have two plural forms")
    for form in message.forms:
        slips += form_slips(message.source, form)
        if dutch:
            slips += dutch_slips(message.source, form)
    return [f"{message.context}: “{message.source}” {slip}" for slip in dict.fromkeys(slips)]


def dialog_slips(ui, messages):
    """Two things in one dialog must not answer to the same Alt key."""
    root = ElementTree.parse(ui).getroot()
    name = root.findtext("class")
    translated = {message.source: message.forms[0] for message in messages if message.context == name}
    taken = collections.defaultdict(list)
    for string in root.iter("string"):
        text = translated.get(string.text or "", string.text or "")
        for letter in mnemonics(text):
            taken[letter.casefold()].append(text)
    return [f"{name}: {' and '.join(texts)} share a mnemonic" for texts in taken.values() if len(texts) > 1]


def words(root):
    folder = root / "resources" / "translations"
    dutch = read(folder / "klimaatspiegel_nl.ts")
    english = read(folder / "klimaatspiegel_en.ts")
    if not dutch or not english:
        return ["a translation file holds nothing"]
    slips = [slip for message in dutch for slip in message_slips(message, dutch=True)]
    slips += [slip for message in english for slip in message_slips(message, dutch=False)]
    for ui in sorted((root / "ui").rglob("*.ui")):
        slips += dialog_slips(ui, dutch) + dialog_slips(ui, [])
    return slips


def keys(messages):
    return {(message.context, message.source, message.comment, message.plural) for message in messages}


def step_slips(name, kept, found):
    slips = [f"{name}: {context}: “{source}” is in the sources and not in the file"
             for context, source, _, _ in sorted(found - kept)]
    return slips + [f"{name}: {context}: “{source}” is in the file and no longer in the sources"
                    for context, source, _, _ in sorted(kept - found)]


def fresh(root, lupdate, options):
    slips = []
    for name, more in (("klimaatspiegel_nl.ts", ["-target-language", "nl_BE"]),
                       ("klimaatspiegel_en.ts", ["-target-language", "en_GB", "-pluralonly"])):
        kept = root / "resources" / "translations" / name
        with tempfile.TemporaryDirectory() as scratch:
            copy = pathlib.Path(scratch) / name
            shutil.copyfile(kept, copy)
            subprocess.run([lupdate, *options, *more, str(root / "src"), str(root / "ui"), "-ts", str(copy)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            slips += step_slips(name, keys(read(kept)), keys(read(copy)))
    return slips


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "words":
        slips = words(pathlib.Path(arguments[1]))
    elif len(arguments) >= 3 and arguments[0] == "fresh":
        slips = fresh(pathlib.Path(arguments[1]), arguments[2], arguments[3:])
    else:
        sys.exit(__doc__)
    for slip in slips:
        print(slip)
    if any("sources" in slip for slip in slips):
        print("Bring the files up to date: cmake --build --preset dev --target update_translations; then translate.")
    return 1 if slips else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
