"""Plants one slip of every kind and expects check_translations.py to name it."""
import contextlib
import io
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_translations as check  # noqa: E402

FRAME = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE"><context><name>ks::Sample</name>{}</context></TS>
"""
PLURAL = """<message numerus="yes"><source>%n cell(s)</source><translation>
<numerusform>%n cel</numerusform><numerusform>%n cellen</numerusform></translation></message>"""


def message(source, translation, attributes=""):
    return f"<message><source>{source}</source><translation{attributes}>{translation}</translation></message>"


def slips_of(*messages, dutch=True):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "sample.ts"
        path.write_text(FRAME.format("".join(messages)), encoding="utf-8")
        return [slip for each in check.read(path) for slip in check.message_slips(each, dutch)]


class PlantedSlips(unittest.TestCase):
    def assert_named(self, part, *messages):
        slips = slips_of(*messages)
        self.assertTrue(any(part in slip for slip in slips), f"“{part}” is not among {slips}")

    def test_good_entries_pass(self):
        self.assertEqual(slips_of(message("&amp;Save %1 as “%2”…", "%1 op&amp;slaan als “%2”…"), PLURAL,
                                  message("%1, %2", "%1, %2"), message("open", "open"),
                                  message("HR &amp; culture", "HR &amp; cultuur"),
                                  message("not applicable", "n.v.t.")), [])

    def test_state(self):
        self.assert_named("is unfinished", message("Save", "Opslaan", ' type="unfinished"'))
        self.assert_named("is vanished", message("Save", "Opslaan", ' type="vanished"'))
        self.assert_named("is obsolete", message("Save", "Opslaan", ' type="obsolete"'))
        self.assert_named("is empty", message("Save", ""))

    def test_plural_forms(self):
        self.assert_named("two plural forms", PLURAL.replace("<numerusform>%n cel</numerusform>", ""))
        self.assert_named("is empty", PLURAL.replace("%n cellen", ""))
        self.assert_named("placeholders", PLURAL.replace("%n cel<", "één cel<"))

    def test_context_that_is_never_asked_for(self):
        slips = check.message_slips(check.Message("Texts", "Save", "", False, None, ["Opslaan"]), dutch=True)
        self.assertIn("no class of the program", slips[0])

    def test_form(self):
        self.assert_named("placeholders", message("%1 of %2", "%1 van %1"))
        self.assert_named("placeholders", message("Saved %1", "Opgeslagen"))
        self.assert_named("mnemonic", message("&amp;File", "Bestand"))
        self.assert_named("mnemonic", message("File", "&amp;Bestand"))
        self.assert_named("breaks its lines", message(" (undone)", "(ongedaan gemaakt)"))
        self.assert_named("breaks its lines", message("one\ntwo", "een twee"))
        self.assert_named("quotation marks", message("“%1” is gone.", "'%1' is weg."))
        self.assert_named("“…” at its end", message("Open…", "Openen"))
        self.assert_named("“.” at its end", message("Done.", "Klaar"))

    def test_words(self):
        for wrong in ("Gelieve te wachten", "Indien nodig", "U dient te wachten", "Die dienen te wachten",
                      "Middels een kopie", "Teneinde te wachten", "Sla je werk op", "Open de workspace",
                      "Zet een back-up terug", "Een nieuwe ronde", "Alle thema's"):
            self.assert_named("says", message("Something", wrong))
        self.assert_named("straight apostrophe", message("Photos", "Foto's"))
        self.assertEqual(slips_of(message("A round", "Een meetronde")), [])

    def test_english_left_over(self):
        self.assert_named("is the English text", message("Overview", "Overview"))
        self.assert_named("keeps the English “the”", message("Read the file", "Lees the bestand"))
        self.assertEqual(slips_of(message("Give --copy-from too", "Geef ook --copy-from")), [])

    def test_english_plurals_are_held_to_form_only(self):
        plural = """<message numerus="yes"><source>%n cell(s)</source><translation>
<numerusform>%n cell</numerusform><numerusform>%n cells</numerusform></translation></message>"""
        self.assertEqual(slips_of(plural, dutch=False), [])

    def test_one_alt_key_for_two_things_in_a_dialog(self):
        form = ("<ui><class>ks::Sample</class><widget><property><string>&amp;Name</string></property>"
                "<property><string>&amp;Short name</string></property></widget></ui>")
        with tempfile.TemporaryDirectory() as folder:
            ui = pathlib.Path(folder) / "sample.ui"
            ui.write_text(form, encoding="utf-8")

            def translated(name, short):
                return [check.Message("ks::Sample", "&Name", "", False, None, [name]),
                        check.Message("ks::Sample", "&Short name", "", False, None, [short])]
            self.assertEqual(check.dialog_slips(ui, translated("&Naam", "&Korte naam")), [])
            self.assertEqual(len(check.dialog_slips(ui, translated("&Naam", "Korte &naam"))), 1)

    def test_out_of_step(self):
        found = {("ks::A", "new", "", False), ("ks::A", "both", "", False)}
        kept = {("ks::A", "both", "", False), ("ks::A", "old", "", False)}
        slips = check.step_slips("x.ts", kept, found)
        self.assertEqual(len(slips), 2)
        self.assertIn("“new” is in the sources and not in the file", slips[0])
        self.assertIn("“old” is in the file and no longer in the sources", slips[1])
        self.assertEqual(check.step_slips("x.ts", found, found), [])

    def test_wrong_arguments_do_not_pass(self):
        with contextlib.redirect_stderr(io.StringIO()), self.assertRaises(SystemExit):
            check.main(["word"])


if __name__ == "__main__":
    unittest.main()
