<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>ks::AdjustmentDialog</name>
    <message numerus="yes">
        <source>Median of %n city(s): %1; bounds %2</source>
        <translation>
            <numerusform>Median of %n city: %1; bounds %2</numerusform>
            <numerusform>Median of %n cities: %1; bounds %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::AnswersTable</name>
    <message numerus="yes">
        <source>all %n the same</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>all %n the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::Backups</name>
    <message numerus="yes">
        <source>The latest backup that passed its check is of %1, with %n score(s): %2</source>
        <translation>
            <numerusform>The latest backup that passed its check is of %1, with %n score: %2</numerusform>
            <numerusform>The latest backup that passed its check is of %1, with %n scores: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only indexes are damaged, the tables read well. A repaired copy with new indexes passed its check: last changed on %1, with %n score(s).</source>
        <translation>
            <numerusform>Only indexes are damaged, the tables read well. A repaired copy with new indexes passed its check: last changed on %1, with %n score.</numerusform>
            <numerusform>Only indexes are damaged, the tables read well. A repaired copy with new indexes passed its check: last changed on %1, with %n scores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::BenchmarkTables</name>
    <message numerus="yes">
        <source>%1 is marked; the median is over the %n city (cities) with a value.</source>
        <translation>
            <numerusform>%1 is marked; the median is over the %n city with a value.</numerusform>
            <numerusform>%1 is marked; the median is over the %n cities with a value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ChangeStory</name>
    <message numerus="yes">
        <source>Median then, of %n city (cities)</source>
        <translation>
            <numerusform>Median then, of %n city</numerusform>
            <numerusform>Median then, of %n cities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::CheckView</name>
    <message numerus="yes">
        <source>%n remark(s). Enter leads to the field; what is mended leaves the list.</source>
        <translation>
            <numerusform>%n remark. Enter leads to the field; what is mended leaves the list.</numerusform>
            <numerusform>%n remarks. Enter leads to the field; what is mended leaves the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ColleagueFiles</name>
    <message numerus="yes">
        <source>%n answer(s) of %1 say something else than what stands here. The file&apos;s answers take their place; this can be undone.</source>
        <translation>
            <numerusform>%n answer of %1 says something else than what stands here. The file&apos;s answer takes its place; this can be undone.</numerusform>
            <numerusform>%n answers of %1 say something else than what stands here. The file&apos;s answers take their place; this can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n new answer</numerusform>
            <numerusform>%n new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken over.</source>
        <translation>
            <numerusform>%n file was not taken over.</numerusform>
            <numerusform>%n files were not taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::Commands</name>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n difference(s) between this window and %1 on the disk</source>
        <translation>
            <numerusform>%n difference between this window and %1 on the disk</numerusform>
            <numerusform>%n differences between this window and %1 on the disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) are not listed here.</source>
        <translation>
            <numerusform>%n more difference is not listed here.</numerusform>
            <numerusform>%n more differences are not listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ContentNotes</name>
    <message numerus="yes">
        <source>%n row(s) changed after the report, marked as such.</source>
        <translation>
            <numerusform>%n row changed after the report, marked as such.</numerusform>
            <numerusform>%n rows changed after the report, marked as such.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added after the report, marked as such.</source>
        <translation>
            <numerusform>%n row added after the report, marked as such.</numerusform>
            <numerusform>%n rows added after the report, marked as such.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city (cities) with figures that only the steering group may see; they are left out here.</source>
        <translation>
            <numerusform>Figures of %n city that only the steering group may see are left out here.</numerusform>
            <numerusform>Figures of %n cities that only the steering group may see are left out here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::DocumentBuilder</name>
    <message numerus="yes">
        <source>Climate governance · %n Flemish centre cities</source>
        <translation>
            <numerusform>Climate governance · %n Flemish centre city</numerusform>
            <numerusform>Climate governance · %n Flemish centre cities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::EvaluationPaper</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::EvaluationsPage</name>
    <message numerus="yes">
        <source>%n form(s) stand in %1, ready to be mailed.</source>
        <translation>
            <numerusform>%n form stands in %1, ready to be mailed.</numerusform>
            <numerusform>%n forms stand in %1, ready to be mailed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in, as one step: Undo takes all of it back.</source>
        <translation>
            <numerusform>%n form taken in, as one step: Undo takes all of it back.</numerusform>
            <numerusform>%n forms taken in, as one step: Undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reminder for %n city/cities is on the clipboard: paste it in a mail.</source>
        <translation>
            <numerusform>The reminder for %n city is on the clipboard: paste it in a mail.</numerusform>
            <numerusform>The reminders for %n cities are on the clipboard: paste them in a mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::EvolutionRows</name>
    <message numerus="yes">
        <source>median of %n difference(s): %1</source>
        <translation>
            <numerusform>median of %n difference: %1</numerusform>
            <numerusform>median of %n differences: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::EvolutionText</name>
    <message numerus="yes">
        <source>%1 %2 (%n statement(s))</source>
        <translation>
            <numerusform>%1 %2 (%n statement)</numerusform>
            <numerusform>%1 %2 (%n statements)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n cities</source>
        <translation>
            <numerusform>all %n city</numerusform>
            <numerusform>all %n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city (cities): %1</source>
        <translation>
            <numerusform>%n city: %1</numerusform>
            <numerusform>%n cities: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::FindingsList</name>
    <message numerus="yes">
        <source>(%n place(s))</source>
        <comment>below a message</comment>
        <translation>
            <numerusform>(%n place)</numerusform>
            <numerusform>(%n places)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::FormCheck</name>
    <message numerus="yes">
        <source>The theme has a score, and none of its %n statement(s) is answered.</source>
        <translation>
            <numerusform>The theme has a score, and none of its %n statement is answered.</numerusform>
            <numerusform>The theme has a score, and none of its %n statements is answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is filled in: none of the %n statement(s) is answered and there is no score.</source>
        <translation>
            <numerusform>Nothing is filled in: none of the %n statement is answered and there is no score.</numerusform>
            <numerusform>Nothing is filled in: none of the %n statements is answered and there is no score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of this theme are “not applicable”: more than half.</source>
        <translation>
            <numerusform>%n statement of this theme is “not applicable”: more than half.</numerusform>
            <numerusform>%n statements of this theme are “not applicable”: more than half.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::FormHub</name>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 of %n statement</numerusform>
            <numerusform>%1 of %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n theme(s) complete</source>
        <translation>
            <numerusform>%1 of %n theme complete</numerusform>
            <numerusform>%1 of %n themes complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::FormHubView</name>
    <message numerus="yes">
        <source>%1 of %n statement(s) answered</source>
        <translation>
            <numerusform>%1 of %n statement answered</numerusform>
            <numerusform>%1 of %n statements answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the round before to confirm</source>
        <translation>
            <numerusform>%n answer of the round before to confirm</numerusform>
            <numerusform>%n answers of the round before to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::GridNotes</name>
    <message numerus="yes">
        <source>%n of the %1 themes have a global score; the others are still open.</source>
        <translation>
            <numerusform>%n of the %1 themes has a global score; the others are still open.</numerusform>
            <numerusform>%n of the %1 themes have a global score; the others are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scores, too many to name; the grid shows which.</source>
        <translation>
            <numerusform>%1: %n score, too many to name; the grid shows which.</numerusform>
            <numerusform>%1: %n scores, too many to name; the grid shows which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::GridText</name>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::HandIn</name>
    <message numerus="yes">
        <source>The copy was not written: the folder %1 has %n file(s) of that name already. The form is handed in; tidy up the folder and write the copy again.</source>
        <translation>
            <numerusform>The copy was not written: the folder %1 has %n file of that name already. The form is handed in; tidy up the folder and write the copy again.</numerusform>
            <numerusform>The copy was not written: the folder %1 has %n files of that name already. The form is handed in; tidy up the folder and write the copy again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::HandInCommands</name>
    <message numerus="yes">
        <source>This is too long: at most %n character(s) fit. Nothing was changed.</source>
        <translation>
            <numerusform>This is too long: at most %n character fits. Nothing was changed.</numerusform>
            <numerusform>This is too long: at most %n characters fit. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n role(s) fit. Nothing was changed.</source>
        <translation>
            <numerusform>At most %n role fits. Nothing was changed.</numerusform>
            <numerusform>At most %n roles fit. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::HandInPanel</name>
    <message numerus="yes">
        <source>%1 of %n statement(s) answered</source>
        <translation>
            <numerusform>%1 of %n statement answered</numerusform>
            <numerusform>%1 of %n statements answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n theme(s) with a score</source>
        <translation>
            <numerusform>%1 of %n theme with a score</numerusform>
            <numerusform>%1 of %n themes with a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) without a level, with your reason</source>
        <translation>
            <numerusform>%n theme without a level, with your reason</numerusform>
            <numerusform>%n themes without a level, with your reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) still ask for attention; you may hand in all the same.</source>
        <translation>
            <numerusform>%n remark still asks for attention; you may hand in all the same.</numerusform>
            <numerusform>%n remarks still ask for attention; you may hand in all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still to confirm</source>
        <translation>
            <numerusform>%n of them still to confirm</numerusform>
            <numerusform>%n of them still to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::HeatmapModel</name>
    <message numerus="yes">
        <source>%n score(s) are corrected</source>
        <translation>
            <numerusform>%n score is corrected</numerusform>
            <numerusform>%n scores are corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::HeatmapTable</name>
    <message numerus="yes">
        <source>Limited to %1; the global score and the median with its n are those of all %n cities.</source>
        <translation>
            <numerusform>Limited to %1; the global score and the median with its n are those of all %n cities.</numerusform>
            <numerusform>Limited to %1; the global score and the median with its n are those of all %n cities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ImportCommand</name>
    <message numerus="yes">
        <source>%n value(s) of %1 were changed in the workspace since, and differ from the form. The form was left out; decide in the window, under Self-evaluations.</source>
        <translation>
            <numerusform>%n value of %1 was changed in the workspace since, and differs from the form. The form was left out; decide in the window, under Self-evaluations.</numerusform>
            <numerusform>%n values of %1 were changed in the workspace since, and differ from the form. The form was left out; decide in the window, under Self-evaluations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::IntakeEdit</name>
    <message numerus="yes">
        <source>%n form(s) taken in</source>
        <translation>
            <numerusform>%n form taken in</numerusform>
            <numerusform>%n forms taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::IntakeReview</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) will be taken in, as one step that can be undone.</source>
        <translation>
            <numerusform>%n form will be taken in, as one step that can be undone.</numerusform>
            <numerusform>%n forms will be taken in, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) will be left out.</source>
        <translation>
            <numerusform>%n form will be left out.</numerusform>
            <numerusform>%n forms will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n older</numerusform>
            <numerusform>%n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) with a conflict wait(s) for your decision.</source>
        <translation>
            <numerusform>%n form with a conflict waits for your decision.</numerusform>
            <numerusform>%n forms with a conflict wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold(s) nothing new.</source>
        <translation>
            <numerusform>%n form holds nothing new.</numerusform>
            <numerusform>%n forms hold nothing new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::JsonFields</name>
    <message numerus="yes">
        <source>one line of at most %n character(s) was expected.</source>
        <translation>
            <numerusform>one line of at most %n character was expected.</numerusform>
            <numerusform>one line of at most %n characters was expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this is longer than %n character(s).</source>
        <translation>
            <numerusform>this is longer than %n character.</numerusform>
            <numerusform>this is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n entries.</source>
        <translation>
            <numerusform>there is more than %n entry.</numerusform>
            <numerusform>there are more than %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::LekpTable</name>
    <message numerus="yes">
        <source>The total is that of all %n cities.</source>
        <translation>
            <numerusform>The total is that of %n city.</numerusform>
            <numerusform>The total is that of all %n cities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city (cities) without a figure; the total is that of the others.</source>
        <translation>
            <numerusform>%n city without a figure; the total is that of the others.</numerusform>
            <numerusform>%n cities without a figure; the total is that of the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the means of LEKP-1 fall away, about %1 FTE falls away with them, over %n city (cities) with such staff.</source>
        <translation>
            <numerusform>When the means of LEKP-1 fall away, about %1 FTE falls away with them, in %n city with such staff.</numerusform>
            <numerusform>When the means of LEKP-1 fall away, about %1 FTE falls away with them, in %n cities with such staff.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) were dropped and none was opened: a window shows one. Drop one alone to open it. Several forms are taken in by a workspace with a round for them that can be changed.</source>
        <translation>
            <numerusform>%n file was dropped and not opened: a window shows one. Drop one alone to open it. Several forms are taken in by a workspace with a round for them that can be changed.</numerusform>
            <numerusform>%n files were dropped and none was opened: a window shows one. Drop one alone to open it. Several forms are taken in by a workspace with a round for them that can be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::NumberReader</name>
    <message numerus="yes">
        <source>“%1” has too many decimals: at most %n. A point or comma never groups thousands here.</source>
        <translation>
            <numerusform>“%1” has too many decimals: at most %n. A point or comma never groups thousands here.</numerusform>
            <numerusform>“%1” has too many decimals: at most %n. A point or comma never groups thousands here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::OverviewAttention</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) divided over two levels</source>
        <translation>
            <numerusform>%n score divided over two levels</numerusform>
            <numerusform>%n scores divided over two levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approximate score(s)</source>
        <translation>
            <numerusform>%n approximate score</numerusform>
            <numerusform>%n approximate scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) handed in without a level</source>
        <translation>
            <numerusform>%n score handed in without a level</numerusform>
            <numerusform>%n scores handed in without a level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) not handed in</source>
        <translation>
            <numerusform>%n score not handed in</numerusform>
            <numerusform>%n scores not handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::OverviewFigures</name>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approximate</source>
        <translation>
            <numerusform>%n approximate</numerusform>
            <numerusform>%n approximate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a level</source>
        <translation>
            <numerusform>%n without a level</numerusform>
            <numerusform>%n without a level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n city(s) with scores</source>
        <translation>
            <numerusform>%1 of %n city with scores</numerusform>
            <numerusform>%1 of %n cities with scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::OverviewPage</name>
    <message numerus="yes">
        <source>All %n point(s) of attention</source>
        <translation>
            <numerusform>The point of attention (%n)</numerusform>
            <numerusform>All %n points of attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::PackageCards</name>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n action late</numerusform>
            <numerusform>%n actions late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) soon</source>
        <translation>
            <numerusform>%n action soon</numerusform>
            <numerusform>%n actions soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::PastePlan</name>
    <message numerus="yes">
        <source>%n cell(s) fall outside the grid and are left out.</source>
        <translation>
            <numerusform>%n cell falls outside the grid and is left out.</numerusform>
            <numerusform>%n cells fall outside the grid and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::PastePreviewDialog</name>
    <message numerus="yes">
        <source>%n score(s) change, as one step that can be undone.</source>
        <translation>
            <numerusform>%n score changes, as one step that can be undone.</numerusform>
            <numerusform>%n scores change, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read as a score and stay as they are.</source>
        <translation>
            <numerusform>%n cell cannot be read as a score and stays as it is.</numerusform>
            <numerusform>%n cells cannot be read as a score and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::PersonErasing</name>
    <message numerus="yes">
        <source>%n damaged or unfinished copy(ies) that may have held them were deleted.</source>
        <translation>
            <numerusform>%n damaged or unfinished copy that may have held them was deleted.</numerusform>
            <numerusform>%n damaged or unfinished copies that may have held them were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n backup(s) or snapshot(s) it stands in such a text as well.</source>
        <translation>
            <numerusform>In %n backup or snapshot it stands in such a text as well.</numerusform>
            <numerusform>In %n backups or snapshots it stands in such a text as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) and snapshot(s) were rewritten without them.</source>
        <translation>
            <numerusform>%n backup or snapshot was rewritten without them.</numerusform>
            <numerusform>%n backups and snapshots were rewritten without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name or the address also stands in %n other place(s) of this file, where somebody typed it. Look for it and take it out there.</source>
        <translation>
            <numerusform>The name or the address also stands in %n other place of this file, where somebody typed it. Look for it and take it out there.</numerusform>
            <numerusform>The name or the address also stands in %n other places of this file, where somebody typed it. Look for it and take it out there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::PriorityText</name>
    <message numerus="yes">
        <source>mean of the votes of %n city(ies)</source>
        <translation>
            <numerusform>vote of %n city</numerusform>
            <numerusform>mean of the votes of %n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without all figures could still enter the list.</source>
        <translation>
            <numerusform>%n recommendation without all figures could still enter the list.</numerusform>
            <numerusform>%n recommendations without all figures could still enter the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ProfileTable</name>
    <message numerus="yes">
        <source>Limited to %1; places, medians and n are those over all %n cities.</source>
        <translation>
            <numerusform>Limited to %1; places, medians and n are those over %n city.</numerusform>
            <numerusform>Limited to %1; places, medians and n are those over all %n cities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n other(s): %1.</source>
        <translation>
            <numerusform>And %n other: %1.</numerusform>
            <numerusform>And %n others: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all: %1.</source>
        <translation>
            <numerusform>%n in all: %1.</numerusform>
            <numerusform>%n in all: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ProfileText</name>
    <message numerus="yes">
        <source>Difference with the median of %n city(ies): %1 − %2 = %3.</source>
        <translation>
            <numerusform>Difference with the median of %n city: %1 − %2 = %3.</numerusform>
            <numerusform>Difference with the median of %n cities: %1 − %2 = %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::QuestionnaireCommands</name>
    <message numerus="yes">
        <source>Version %1 of the questionnaire is not finished, and what is in use never changes. %n statement(s) lack(s) the description of a level: %2. Nothing was changed; describe the levels, leave the statement out, or choose another version.</source>
        <translation>
            <numerusform>Version %1 of the questionnaire is not finished, and what is in use never changes. %n statement lacks the description of a level: %2. Nothing was changed; describe the levels, leave the statement out, or choose another version.</numerusform>
            <numerusform>Version %1 of the questionnaire is not finished, and what is in use never changes. %n statements lack the description of a level: %2. Nothing was changed; describe the levels, leave the statement out, or choose another version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::QuestionnairePage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::RatingsTable</name>
    <message numerus="yes">
        <source>%n recommendation(s) without any rating.</source>
        <translation>
            <numerusform>%n recommendation without any rating.</numerusform>
            <numerusform>%n recommendations without any rating.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::RecommendationsTable</name>
    <message numerus="yes">
        <source>%n recommendation(s) that were not chosen are not in this table.</source>
        <translation>
            <numerusform>%n recommendation that was not chosen is not in this table.</numerusform>
            <numerusform>%n recommendations that were not chosen are not in this table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::RecordTexts</name>
    <message numerus="yes">
        <source>and %n earlier change(s)</source>
        <translation>
            <numerusform>and %n earlier change</numerusform>
            <numerusform>and %n earlier changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::Records</name>
    <message numerus="yes">
        <source>this is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>this is too long: at most %n character fits.</numerusform>
            <numerusform>this is too long: at most %n characters fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>these are too many: at most %n line(s) fit.</source>
        <translation>
            <numerusform>these are too many: at most %n line fits.</numerusform>
            <numerusform>these are too many: at most %n lines fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::RecordsView</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added or changed since the report</source>
        <translation>
            <numerusform>%n added or changed since the report</numerusform>
            <numerusform>%n added or changed since the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ReportPictures</name>
    <message numerus="yes">
        <source>%n city (cities) without a figure.</source>
        <translation>
            <numerusform>%n city without a figure.</numerusform>
            <numerusform>%n cities without a figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city (cities) on level %1</source>
        <translation>
            <numerusform>%n city on level %1</numerusform>
            <numerusform>%n cities on level %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n without a value</numerusform>
            <numerusform>%n without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::Rules</name>
    <message numerus="yes">
        <source>%n recommendation(s) are in the top list, which holds %1.</source>
        <translation>
            <numerusform>%n recommendation is in the top list, which holds %1.</numerusform>
            <numerusform>%n recommendations are in the top list, which holds %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source has a link for %n practice(s) and its address is lost: fill it in where you know it.</source>
        <translation>
            <numerusform>The source has a link for %n practice and its address is lost: fill it in if you know it.</numerusform>
            <numerusform>The source has a link for %n practices and their addresses are lost: fill them in where you know them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::SearchModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::SearchPanel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::SendForms</name>
    <message numerus="yes">
        <source>%n form(s) sent out</source>
        <translation>
            <numerusform>%n form sent out</numerusform>
            <numerusform>%n forms sent out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::StaffingPage</name>
    <message numerus="yes">
        <source>In all %1 FTE, approximately, over %n city(ies); remarks stay out of the total.</source>
        <translation>
            <numerusform>In all %1 FTE, approximately, over %n city; remarks stay out of the total.</numerusform>
            <numerusform>In all %1 FTE, approximately, over %n cities; remarks stay out of the total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::StatementTree</name>
    <message numerus="yes">
        <source>%1. %2 (%n statement(s))</source>
        <translation>
            <numerusform>%1. %2 (%n statement)</numerusform>
            <numerusform>%1. %2 (%n statements)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::StatisticsTable</name>
    <message numerus="yes">
        <source>This export is limited to %1. Figures per theme compare cities, so this table stays whole, over all %n cities.</source>
        <translation>
            <numerusform>This export is limited to %1. Figures per theme compare cities, so this table stays whole, over all %n cities.</numerusform>
            <numerusform>This export is limited to %1. Figures per theme compare cities, so this table stays whole, over all %n cities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::StatusLine</name>
    <message numerus="yes">
        <source>%n point(s) of attention</source>
        <translation>
            <numerusform>%n point of attention</numerusform>
            <numerusform>%n points of attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::Story</name>
    <message numerus="yes">
        <source>Median of %n city(s)</source>
        <translation>
            <numerusform>Median of %n city</numerusform>
            <numerusform>Median of %n cities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::StrictJson</name>
    <message numerus="yes">
        <source>The file holds more than %n values.</source>
        <translation>
            <numerusform>The file holds more than %n value.</numerusform>
            <numerusform>The file holds more than %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file nests deeper than %n level(s), at %1.</source>
        <translation>
            <numerusform>The file nests deeper than %n level, at %1.</numerusform>
            <numerusform>The file nests deeper than %n levels, at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::SummaryText</name>
    <message numerus="yes">
        <source>%n approximate</source>
        <translation>
            <numerusform>%n approximate</numerusform>
            <numerusform>%n approximate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed in without a level</source>
        <translation>
            <numerusform>%n handed in without a level</numerusform>
            <numerusform>%n handed in without a level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed in</source>
        <translation>
            <numerusform>%n not handed in</numerusform>
            <numerusform>%n not handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median %1 of %n score(s)</source>
        <translation>
            <numerusform>median %1 of %n score</numerusform>
            <numerusform>median %1 of %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::TakeOverOffer</name>
    <message numerus="yes">
        <source>%n item(s) were taken over.</source>
        <translation>
            <numerusform>%n item was taken over.</numerusform>
            <numerusform>%n items were taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::TeamView</name>
    <message numerus="yes">
        <source>You differ on %n statement(s)</source>
        <translation>
            <numerusform>You differ on %n statement</numerusform>
            <numerusform>You differ on %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by more than a level</source>
        <translation>
            <numerusform>%n of them by more than a level</numerusform>
            <numerusform>%n of them by more than a level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still without a team score</source>
        <translation>
            <numerusform>%n still without a team score</numerusform>
            <numerusform>%n still without a team score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ThemeScoresTable</name>
    <message numerus="yes">
        <source>The global score and the median are those of all %n cities.</source>
        <translation>
            <numerusform>The global score and the median are those of %n city.</numerusform>
            <numerusform>The global score and the median are those of all %n cities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ThemesTable</name>
    <message numerus="yes">
        <source>%1: median %2, bounds %3, %n city(s), global score %4</source>
        <translation>
            <numerusform>%1: median %2, bounds %3, %n city, global score %4</numerusform>
            <numerusform>%1: median %2, bounds %3, %n cities, global score %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::VersionForm</name>
    <message numerus="yes">
        <source>%1: %n statement(s); fewer than 6 say little about a theme.</source>
        <translation>
            <numerusform>%1: %n statement; fewer than 6 say little about a theme.</numerusform>
            <numerusform>%1: %n statements; fewer than 6 say little about a theme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n statement(s); more than 9 ask much of who fills it in.</source>
        <translation>
            <numerusform>%1: %n statement; more than 9 ask much of who fills it in.</numerusform>
            <numerusform>%1: %n statements; more than 9 ask much of who fills it in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, “%2”: %n level(s) without description.</source>
        <translation>
            <numerusform>%1, “%2”: %n level without description.</numerusform>
            <numerusform>%1, “%2”: %n levels without description.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::WorkedScore</name>
    <message numerus="yes">
        <source>%1 of %n statement(s) that apply have a level; at least %2 have to.</source>
        <translation>
            <numerusform>%1 of %n statement that applies has a level; at least %2 has to.</numerusform>
            <numerusform>%1 of %n statements that apply have a level; at least %2 have to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) do not apply and are left out.</source>
        <translation>
            <numerusform>%n statement does not apply and is left out.</numerusform>
            <numerusform>%n statements do not apply and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n statement(s) the respondents differ: they count once the team has agreed.</source>
        <translation>
            <numerusform>On %n statement the respondents differ: it counts once the team has agreed.</numerusform>
            <numerusform>On %n statements the respondents differ: they count once the team has agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approximate answer(s) without a value do not count.</source>
        <translation>
            <numerusform>%n approximate answer without a value does not count.</numerusform>
            <numerusform>%n approximate answers without a value do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::Workload</name>
    <message numerus="yes">
        <source>leads %n</source>
        <translation>
            <numerusform>leads %n</numerusform>
            <numerusform>leads %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps %n</source>
        <translation>
            <numerusform>perhaps %n</numerusform>
            <numerusform>perhaps %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helps with %n</source>
        <translation>
            <numerusform>helps with %n</numerusform>
            <numerusform>helps with %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::WorkspaceComparison</name>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
</context>
</TS>
