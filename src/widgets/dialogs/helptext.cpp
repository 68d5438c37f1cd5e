#include "widgets/dialogs/textwindow.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Help)
};

QString keys(const QKeySequence& sequence) {
    return sequence.toString(QKeySequence::NativeText);
}

TextPart gridKeys() {
    return {
        Texts::tr("In the heatmap"),
        {{Texts::tr("Arrows, Home, End"), Texts::tr("move to another cell; the story at the right follows")},
         {Texts::tr("F2, Enter, or typing"), Texts::tr("change the score of the cell")},
         {Texts::tr("Esc"), Texts::tr("leave the cell as it was; leave full screen")},
         {Texts::tr("Delete"), Texts::tr("make the cell “not handed in”; in the row of global scores: withdraw it")},
         {keys(QKeySequence::Copy), Texts::tr("copy the selected cells for a spreadsheet or a text")},
         {keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
          Texts::tr("copy them with the names of cities and themes")},
         {keys(QKeySequence(Qt::ALT | Qt::Key_Down)) + QLatin1Char('\n') + keys(QKeySequence(Qt::ALT | Qt::Key_Up)),
          Texts::tr("sort the cities by the theme of the cell, highest or lowest first; once more: no sorting")},
         {keys(QKeySequence::Paste),
          Texts::tr("paste a block from a spreadsheet; it is shown before it is taken over")}},
        {}};
}

TextPart whatToType() {
    return {Texts::tr("What can be typed in a cell"),
            {{QStringLiteral("3   2,5   2.75"),
              Texts::tr("a value from 1 to 5 in quarters; comma and point both mark decimals")},
             {QStringLiteral("3-4"), Texts::tr("between two levels")},
             {QStringLiteral("~   ~3"), Texts::tr("approximate, without or with a value")},
             {QStringLiteral("-"), Texts::tr("handed in, without a level")},
             {QStringLiteral("nvt"), Texts::tr("not applicable")}},
            {Texts::tr("A score that is already recorded is corrected with a reason, which stays with it.")}};
}

TextPart formKeys() {
    return {
        Texts::tr("In the form of the self-evaluation"),
        {{QStringLiteral("1 – 5"),
          Texts::tr("choose the level of the statement; on a Belgian keyboard also without Shift")},
         {QStringLiteral("+   −"), Texts::tr("a quarter higher, a quarter lower")},
         {QStringLiteral("T"), Texts::tr("between two levels: type both, one after the other")},
         {QStringLiteral("B"), Texts::tr("approximate, or no longer")},
         {QStringLiteral("N"), Texts::tr("not applicable, or no longer")},
         {keys(QKeySequence(Qt::Key_Delete)), Texts::tr("take the answer back")},
         {QStringLiteral("Enter   PageDown   PageUp") + QLatin1Char('\n') + keys(QKeySequence(Qt::ALT | Qt::Key_Down)) +
              QStringLiteral("   ") + keys(QKeySequence(Qt::ALT | Qt::Key_Up)),
          Texts::tr("the next statement, the one before; from a text field with Alt")},
         {QStringLiteral("Esc"), Texts::tr("back to all themes")}},
        {Texts::tr("Every answer is saved at once. In a text field these keys type what they say.")}};
}

TextPart planningKeys() {
    return {
        Texts::tr("On the matrix, the board and the timeline"),
        {{QStringLiteral("Tab   ") + keys(QKeySequence(Qt::SHIFT | Qt::Key_Tab)),
          Texts::tr("from one to the next on the matrix and the board; on the timeline the arrows do that")},
         {QStringLiteral("← → ↑ ↓"), Texts::tr("on the matrix: a step more or less urgent, more or less important")},
         {QStringLiteral("← →"), Texts::tr("on the board: to the next priority")},
         {keys(QKeySequence(Qt::CTRL | Qt::Key_Left)) + QStringLiteral("   ") +
              keys(QKeySequence(Qt::CTRL | Qt::Key_Right)),
          Texts::tr("on the timeline: the work package a quarter earlier, a quarter later; without a quarter it gets "
                    "that of today")},
         {keys(QKeySequence(Qt::Key_Delete)), Texts::tr("on the timeline: the work package has no quarter any more")},
         {QStringLiteral("Enter"), Texts::tr("open it")}},
        {Texts::tr("Cards and work packages can be dragged with the mouse too; Esc lets go without moving anything.")}};
}

TextPart generalKeys() {
    const QKeySequence again(Qt::CTRL | Qt::Key_Y);
    return {
        Texts::tr("Everywhere"),
        {{keys(QKeySequence::Find),
          Texts::tr("search in everything: arrows and Enter lead to the place, Esc leads back")},
         {keys(QKeySequence::Undo) + QStringLiteral("   ") + keys(again), Texts::tr("undo and redo, step by step")},
         {keys(QKeySequence::Save),
          Texts::tr("keep a snapshot: every change is saved at once, this puts a copy aside; File, Snapshots shows "
                    "all of them and how long they stay")},
         {keys(QKeySequence(Qt::CTRL | Qt::Key_E)), Texts::tr("export tables as PDF, for a spreadsheet or as data")},
         {keys(QKeySequence::Print), Texts::tr("print preview")},
         {keys(QKeySequence(Qt::CTRL | Qt::Key_Plus)) + QStringLiteral("   ") +
              keys(QKeySequence(Qt::CTRL | Qt::Key_Minus)) + QStringLiteral("   ") +
              keys(QKeySequence(Qt::CTRL | Qt::Key_0)),
          Texts::tr("larger, smaller, normal size")},
         {QStringLiteral("F4   F11"), Texts::tr("show or hide the story of the cell; full screen")},
         {QStringLiteral("F1"), Texts::tr("this help")}},
        {}};
}

TextPart howToRead() {
    return {
        Texts::tr("How the grid reads"),
        {},
        {Texts::tr(
             "The scores are those that the cities gave themselves. A cell takes the colour of the nearest level; "
             "a tie goes to the lower one. A score between two levels shows both colours, an approximate one is "
             "hatched, and the score is always written in the cell."),
         Texts::tr("The median is computed over the cities with a score; a score between two levels counts as its "
                   "midpoint. Where the reading low and the reading high give another median, both bounds are shown. "
                   "Cities without a value are left out and named in the story of the theme."),
         Texts::tr("The global score of a theme is a layer over the median: what the Kenniscentrum and the steering "
                   "group decide, with a reason. Until then it is open.")}};
}

} // namespace

QList<TextPart> helpText() {
    return {gridKeys(), whatToType(), formKeys(), planningKeys(), generalKeys(), howToRead()};
}

QList<TextPart> aboutText(const QString& version) {
    return {
        {QStringLiteral("Klimaatspiegel ") + version,
         {},
         {Texts::tr("The maturity of climate governance in the 13 Flemish centre cities, after the report of June 2025 "
                    "of the Kenniscentrum Vlaamse Steden.")}},
        {Texts::tr("Licence"),
         {},
         {Texts::tr("Free software under the GNU General Public License, version 3 or later: you may use, study, share "
                    "and change it. There is no warranty, as far as the law allows.")}},
        {Texts::tr("Built on"),
         {{QStringLiteral("Qt ") + QLatin1String(qVersion()),
           QStringLiteral("Widgets, SVG, SQL, Print Support, Charts (GPL-3.0)")},
          {QStringLiteral("SQLite"), Texts::tr("public domain")},
          {QStringLiteral("nlohmann/json"), QStringLiteral("MIT")},
          {QStringLiteral("QPDF"), QStringLiteral("Apache-2.0")},
          {QStringLiteral("CLI11"), QStringLiteral("BSD-3-Clause")},
          {QStringLiteral("libical"), QStringLiteral("MPL-2.0")},
          {QStringLiteral("Open Sans"), QStringLiteral("Apache-2.0")}},
         {}}};
}

} // namespace ks
