<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE">
<context>
    <name>ks::ActionsTable</name>
    <message>
        <source>TO BE · Work packages</source>
        <translation>TO BE · Werkpakketten</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Werkpakket</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Klaar tegen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What was noted down</source>
        <translation>Wat genoteerd werd</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>logboekbericht</translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message>
        <source>Actions and milestones of the work packages</source>
        <translation>Acties en mijlpalen van de werkpakketten</translation>
    </message>
    <message>
        <source>Limited to %1: its own, and those that no city has.</source>
        <translation>Beperkt tot %1: die van de stad zelf en die van geen enkele stad.</translation>
    </message>
    <message>
        <source>No actions and milestones are recorded of this city or without one.</source>
        <translation>Van deze stad of zonder stad zijn er geen acties of mijlpalen genoteerd.</translation>
    </message>
    <message>
        <source>No actions and milestones are recorded in this measuring round.</source>
        <translation>In deze meetronde zijn er geen acties of mijlpalen genoteerd.</translation>
    </message>
    <message>
        <source>Journal and links of the work packages</source>
        <translation>Logboek en koppelingen van de werkpakketten</translation>
    </message>
    <message>
        <source>Nothing was noted down about the work packages in this measuring round.</source>
        <translation>In deze meetronde werd over de werkpakketten niets genoteerd.</translation>
    </message>
</context>
<context>
    <name>ks::Adjustment</name>
    <message>
        <source>workshop</source>
        <translation>workshop</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>analysis of documents</source>
        <translation>documentanalyse</translation>
    </message>
    <message>
        <source>estimate of the Kenniscentrum</source>
        <translation>inschatting van het Kenniscentrum</translation>
    </message>
</context>
<context>
    <name>ks::AdjustmentCommands</name>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Er is geen thema “%1”.</translation>
    </message>
    <message>
        <source>There is no city “%1”.</source>
        <translation>Er is geen stad “%1”.</translation>
    </message>
    <message>
        <source>An adjusted score is a value such as 3 or 2,5, or lies between two levels, such as 3-4.</source>
        <translation>Een bijgestelde score is een waarde zoals 3 of 2,5, of ligt tussen twee niveaus, zoals 3-4.</translation>
    </message>
    <message>
        <source>A global score is a value such as 3 or 2,5, or lies between two levels, such as 3-4.</source>
        <translation>Een globale score is een waarde zoals 3 of 2,5, of ligt tussen twee niveaus, zoals 3-4.</translation>
    </message>
    <message>
        <source>Say on what the adjustment rests: it is kept with the score.</source>
        <translation>Zeg waarop de bijstelling steunt: dat blijft bij de score bewaard.</translation>
    </message>
    <message>
        <source>Say on what the global score rests: it is kept with the score.</source>
        <translation>Geef een reden voor de globale score: ze blijft bij de score bewaard.</translation>
    </message>
    <message>
        <source>This score is not adjusted.</source>
        <translation>Deze score is niet bijgesteld.</translation>
    </message>
    <message>
        <source>The global score of this theme is still open.</source>
        <translation>De globale score van dit thema is nog open.</translation>
    </message>
    <message>
        <source>adjustment of %1</source>
        <translation>bijstelling van %1</translation>
    </message>
    <message>
        <source>global score %1</source>
        <translation>globale score %1</translation>
    </message>
    <message>
        <source>Say why the adjustment is withdrawn: it stays in the history.</source>
        <translation>Zeg waarom de bijstelling wordt ingetrokken: dat blijft in de geschiedenis staan.</translation>
    </message>
    <message>
        <source>Say why the global score is withdrawn: it stays in the history.</source>
        <translation>Geef een reden waarom de globale score wordt ingetrokken: ze blijft in de geschiedenis staan.</translation>
    </message>
    <message>
        <source>withdraw adjustment of %1</source>
        <translation>bijstelling van %1 intrekken</translation>
    </message>
    <message>
        <source>withdraw global score %1</source>
        <translation>globale score %1 intrekken</translation>
    </message>
    <message>
        <source>confirm adjustment of %1</source>
        <translation>bijstelling van %1 bevestigen</translation>
    </message>
    <message>
        <source>confirm global score %1</source>
        <translation>globale score %1 bevestigen</translation>
    </message>
</context>
<context>
    <name>ks::AdjustmentDialog</name>
    <message>
        <source>Adjust</source>
        <translation>Bijstellen</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Score</translation>
    </message>
    <message>
        <source>3, or 3-4 for between two levels</source>
        <translation>3, of 3-4 voor tussen twee niveaus</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>&amp;Rests on</source>
        <translation>&amp;Gebaseerd op</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>&amp;Beslist op</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Beslist &amp;door</translation>
    </message>
    <message>
        <source>a body or a role, not a person</source>
        <translation>een orgaan of een rol, geen persoon</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>Adjust the score</source>
        <translation>De score bijstellen</translation>
    </message>
    <message>
        <source>Global score</source>
        <translation>Globale score</translation>
    </message>
    <message>
        <source>The city&apos;s own score: %1</source>
        <translation>De eigen score van de stad: %1</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n city(s): %1; bounds %2</source>
        <translation>
            <numerusform>Mediaan van %n stad: %1; grenzen %2</numerusform>
            <numerusform>Mediaan van %n steden: %1; grenzen %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No city has a score on this theme yet.</source>
        <translation>Nog geen enkele stad heeft een score voor dit thema.</translation>
    </message>
    <message>
        <source>Adjusted so far to: %1</source>
        <translation>Tot nu toe bijgesteld tot: %1</translation>
    </message>
    <message>
        <source>Global score so far: %1</source>
        <translation>Globale score tot nu toe: %1</translation>
    </message>
    <message>
        <source>The report says: %1</source>
        <translation>Het rapport zegt: %1</translation>
    </message>
    <message>
        <source>Type the score: 3, 2,5 or 3-4.</source>
        <translation>Typ de score: 3, 2,5 of 3-4.</translation>
    </message>
</context>
<context>
    <name>ks::AdjustmentsTable</name>
    <message>
        <source>Adjusted to</source>
        <translation>Bijgesteld tot</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>the same as below it</source>
        <translation>gelijk aan wat eronder ligt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>wijkt af</translation>
    </message>
    <message>
        <source>out of date: to be confirmed</source>
        <translation>verouderd: te bevestigen</translation>
    </message>
    <message>
        <source>The report says: %1</source>
        <translation>Het rapport zegt: %1</translation>
    </message>
    <message>
        <source>This export is limited to %1: of the adjusted cells only its own stand here. Global scores are over all cities.</source>
        <translation>Deze export is beperkt tot %1: van de bijgestelde cellen staan alleen die van deze stad hier. Globale scores gaan over alle steden.</translation>
    </message>
    <message>
        <source>Adjusted scores</source>
        <translation>Bijgestelde scores</translation>
    </message>
    <message>
        <source>AS IS · Maturity assessment</source>
        <translation>AS IS · Maturiteitsinschatting</translation>
    </message>
    <message>
        <source>An adjustment lies over the median of a theme, or over the own score of a city; what is below it stays as it was. Of several the latest holds. The difference is the adjusted score minus what is below it, “between” at its midpoint.</source>
        <translation>Een bijstelling ligt over de mediaan van een thema, of over de eigen score van een stad; wat eronder ligt, blijft zoals het was. Van meerdere geldt de laatste. Het verschil is de bijgestelde score min wat eronder ligt, met “tussen” op het midden.</translation>
    </message>
    <message>
        <source>Out of date: the scores that the adjustment was based on have changed since, and nobody has confirmed it yet.</source>
        <translation>Verouderd: de scores waarop de bijstelling steunt, zijn sindsdien veranderd en niemand heeft ze al bevestigd.</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigen score</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Theme or cell</source>
        <translation>Thema of cel</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>ks::AgendaCommands</name>
    <message>
        <source>Late: it was due on %1.</source>
        <translation>Te laat: het moest klaar zijn op %1.</translation>
    </message>
    <message>
        <source>Soon: it is due on %1.</source>
        <translation>Binnenkort: het moet klaar zijn op %1.</translation>
    </message>
    <message>
        <source>Late: it was to start in %1.</source>
        <translation>Te laat: het moest starten in %1.</translation>
    </message>
    <message>
        <source>Soon: it is to start in %1.</source>
        <translation>Binnenkort: het moet starten in %1.</translation>
    </message>
    <message>
        <source>This meeting is not there any more.</source>
        <translation>Deze vergadering is er niet meer.</translation>
    </message>
    <message>
        <source>agenda of %1</source>
        <translation>agenda van %1</translation>
    </message>
</context>
<context>
    <name>ks::AnnexTables</name>
    <message>
        <source>Annexes</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Documents studied of the Flemish centre cities</source>
        <translation>Onderzochte documenten van de Vlaamse centrumsteden</translation>
    </message>
    <message>
        <source>Main external sources studied</source>
        <translation>Belangrijkste onderzochte externe bronnen</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Andere documenten</translation>
    </message>
    <message>
        <source>Documents and sources studied</source>
        <translation>Onderzochte documenten en bronnen</translation>
    </message>
    <message>
        <source>Document or source</source>
        <translation>Document of bron</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Geïnterviewden</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>all cities</source>
        <translation>alle steden</translation>
    </message>
    <message>
        <source>Slips of the source and their correction</source>
        <translation>Verschrijvingen in de bron en hun verbetering</translation>
    </message>
    <message>
        <source>Place in the report</source>
        <translation>Plaats in het rapport</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In de bron</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Not certain: left as it is.</source>
        <translation>Niet zeker: gelaten zoals het er staat.</translation>
    </message>
</context>
<context>
    <name>ks::AnswerBar</name>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Value of the answer</source>
        <translation>Waarde van het antwoord</translation>
    </message>
    <message>
        <source>A level such as 3 or 2,5, between two such as 3-4, ~3, or n.v.t.</source>
        <translation>Een niveau zoals 3 of 2,5, tussen twee zoals 3-4, ~3, of n.v.t.</translation>
    </message>
    <message>
        <source>A quarter lower</source>
        <translation>Een kwart lager</translation>
    </message>
    <message>
        <source>A quarter higher</source>
        <translation>Een kwart hoger</translation>
    </message>
    <message>
        <source>Between two levels (T)</source>
        <translation>Tussen twee niveaus (T)</translation>
    </message>
    <message>
        <source>Approximate (B)</source>
        <translation>Bij benadering (B)</translation>
    </message>
    <message>
        <source>Not applicable (N)</source>
        <translation>Niet van toepassing (N)</translation>
    </message>
    <message>
        <source>Take back (Del)</source>
        <translation>Wissen (Del)</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Nog niet beantwoord</translation>
    </message>
    <message>
        <source>Press 1 to 5, or choose a level above.</source>
        <translation>Druk 1 tot 5, of kies hierboven een niveau.</translation>
    </message>
    <message>
        <source>Between %1 and … Choose the second level.</source>
        <translation>Tussen %1 en … Kies het tweede niveau.</translation>
    </message>
    <message>
        <source>Choose the two levels that the city lies between, one after the other. Esc stops.</source>
        <translation>Kies na elkaar de twee niveaus waartussen de stad ligt. Met Esc stopt u.</translation>
    </message>
    <message>
        <source>The scale ends here.</source>
        <translation>Hier eindigt de schaal.</translation>
    </message>
    <message>
        <source>Choose a level first; then it moves by a quarter.</source>
        <translation>Kies eerst een niveau; daarna schuift het een kwart op.</translation>
    </message>
    <message>
        <source>An answer between two levels is approximate already.</source>
        <translation>Een antwoord tussen twee niveaus is al bij benadering.</translation>
    </message>
    <message>
        <source>Choose a level first.</source>
        <translation>Kies eerst een niveau.</translation>
    </message>
    <message>
        <source>A statement is answered with a level, or left open.</source>
        <translation>Een stelling krijgt een niveau, of blijft open.</translation>
    </message>
</context>
<context>
    <name>ks::AnswerCommands</name>
    <message>
        <source>Say in what role the form is filled in, for example climate coordinator.</source>
        <translation>Zeg in welke rol het formulier wordt ingevuld, bijvoorbeeld klimaatcoördinator.</translation>
    </message>
    <message>
        <source>There is no city “%1”.</source>
        <translation>Er is geen stad “%1”.</translation>
    </message>
    <message>
        <source>%1 has a form already.</source>
        <translation>%1 heeft al een formulier.</translation>
    </message>
    <message>
        <source>form of %1</source>
        <translation>formulier van %1</translation>
    </message>
    <message>
        <source>respondent %1</source>
        <translation>invuller %1</translation>
    </message>
    <message>
        <source>There is no such respondent.</source>
        <translation>Die invuller is er niet.</translation>
    </message>
    <message>
        <source>remove respondent %1</source>
        <translation>invuller %1 verwijderen</translation>
    </message>
    <message>
        <source>A form has at least one respondent.</source>
        <translation>Een formulier heeft minstens één invuller.</translation>
    </message>
    <message>
        <source>There is no statement “%1” in this round.</source>
        <translation>Er is geen stelling “%1” in deze meetronde.</translation>
    </message>
    <message>
        <source>How sure is one of 1 (a guess), 2 (fairly sure) and 3 (sure).</source>
        <translation>Hoe zeker is een van 1 (een gok), 2 (vrij zeker) en 3 (zeker).</translation>
    </message>
    <message>
        <source>A statement is answered with a level, or left open. Nothing was changed.</source>
        <translation>Een stelling krijgt een niveau, of blijft open. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>answer of %1</source>
        <translation>antwoord van %1</translation>
    </message>
    <message>
        <source>There is no answer to confirm.</source>
        <translation>Er is geen antwoord om te bevestigen.</translation>
    </message>
    <message>
        <source>confirm answer of %1</source>
        <translation>antwoord van %1 bevestigen</translation>
    </message>
    <message>
        <source>agreed answer of %1</source>
        <translation>teamscore van %1</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Er is geen thema “%1”.</translation>
    </message>
    <message>
        <source>score %1, %2</source>
        <translation>score %1, %2</translation>
    </message>
    <message>
        <source>There is no round yet, so there is no form. Add a round first.</source>
        <translation>Er is nog geen meetronde, dus ook geen formulier. Voeg eerst een meetronde toe.</translation>
    </message>
    <message>
        <source>The round “%1” is not open: its forms stay as they are and nothing was changed. Open the round to go on.</source>
        <translation>De meetronde “%1” is niet open: haar formulieren blijven zoals ze zijn en er is niets gewijzigd. Open de meetronde om verder te gaan.</translation>
    </message>
    <message>
        <source>The round “%1” has no questionnaire, so it has no forms.</source>
        <translation>De meetronde “%1” heeft geen vragenlijst en dus geen formulieren.</translation>
    </message>
    <message>
        <source>There is no form of this city yet.</source>
        <translation>Er is nog geen formulier van deze stad.</translation>
    </message>
    <message>
        <source>A role has at most %1 characters, and this one %2. Nothing was changed; make it shorter.</source>
        <translation>Een rol telt hoogstens %1 tekens, en deze %2. Er is niets gewijzigd; maak ze korter.</translation>
    </message>
</context>
<context>
    <name>ks::AnswersTable</name>
    <message>
        <source>a guess</source>
        <translation>een gok</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>vrij zeker</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>all %n the same</source>
        <translation>
            <numerusform>%n invuller</numerusform>
            <numerusform>alle %n hetzelfde</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed by the team</source>
        <translation>teamscore</translation>
    </message>
    <message>
        <source>answers differ, not agreed yet</source>
        <translation>antwoorden verschillen, nog geen teamscore</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Hoe zeker: %1</translation>
    </message>
    <message>
        <source>taken over from the round before, not confirmed yet</source>
        <translation>overgenomen uit de vorige meetronde, nog niet bevestigd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>answer, comment</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Onderbouwing: %1</translation>
    </message>
    <message>
        <source>Follows from the answers</source>
        <translation>Volgt uit de antwoorden</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Waarom: %1</translation>
    </message>
    <message>
        <source>It differs from what follows from the answers; no reason is given yet.</source>
        <translation>Wijkt af van wat volgt uit de antwoorden; er staat nog geen reden bij.</translation>
    </message>
    <message>
        <source>As follows from the answers.</source>
        <translation>Zoals volgt uit de antwoorden.</translation>
    </message>
    <message>
        <source>The city&apos;s own score</source>
        <translation>Score van de stad</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet bepaald</translation>
    </message>
    <message>
        <source>By: %1</source>
        <comment>date</comment>
        <translation>Tegen: %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefniveau</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Answers for %1</source>
        <translation>Antwoorden voor %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stelling</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>In words, comments and evidence</source>
        <translation>In woorden, toelichting en onderbouwing</translation>
    </message>
    <message>
        <source>Score for %1</source>
        <translation>Score voor %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>evidence, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Source: self-evaluation of %1, %2</source>
        <comment>city, round</comment>
        <translation>Bron: zelfevaluatie van %1, %2</translation>
    </message>
</context>
<context>
    <name>ks::AppSettings</name>
    <message>
        <source>The settings in %1 could not be written: they may still hold the name.</source>
        <translation>De instellingen in %1 konden niet worden geschreven: de naam kan er nog in staan.</translation>
    </message>
</context>
<context>
    <name>ks::ApplicationController</name>
    <message>
        <source>new-workspace</source>
        <translation>nieuw-werkbestand</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nieuw werkbestand</translation>
    </message>
    <message>
        <source>Klimaatspiegel workspaces</source>
        <translation>Klimaatspiegel-werkbestanden</translation>
    </message>
    <message>
        <source>Every change is saved already. A snapshot of this moment is kept as %1.</source>
        <translation>Elke wijziging is al opgeslagen. Een momentopname van nu is bewaard als %1.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopie</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie opslaan als</translation>
    </message>
    <message>
        <source>A copy stands in %1; you go on working in this file.</source>
        <translation>Er staat een kopie in %1; u werkt verder in dit bestand.</translation>
    </message>
    <message>
        <source>Every change is saved already, and nothing changed since the snapshot %1.</source>
        <translation>Elke wijziging is al opgeslagen, en sinds de momentopname %1 is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>Open a copy of the snapshot as</source>
        <translation>Kopie van de momentopname openen als</translation>
    </message>
    <message>
        <source>The copy needs another name than the workspace that is open. Nothing was changed.</source>
        <translation>De kopie heeft een andere naam nodig dan het werkbestand dat open is. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Every change is saved already, in %1. There is nothing more to do.</source>
        <translation>Elke wijziging is al opgeslagen, in %1. U hoeft niets meer te doen.</translation>
    </message>
    <message>
        <source>Forms of a self-evaluation</source>
        <translation>Formulieren van een zelfevaluatie</translation>
    </message>
</context>
<context>
    <name>ks::Backups</name>
    <message>
        <source>The backup is not one of this workspace and was not kept.</source>
        <translation>De reservekopie is er geen van dit werkbestand en is niet bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>The latest backup that passed its check is of %1, with %n score(s): %2</source>
        <translation>
            <numerusform>De laatste reservekopie die de controle doorstond, is van %1, met %n score: %2</numerusform>
            <numerusform>De laatste reservekopie die de controle doorstond, is van %1, met %n scores: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only indexes are damaged, the tables read well. A repaired copy with new indexes passed its check: last changed on %1, with %n score(s).</source>
        <translation>
            <numerusform>Alleen indexen zijn beschadigd, de tabellen zijn goed te lezen. Een herstelde kopie met nieuwe indexen kwam goed door de controle: laatst gewijzigd op %1, met %n score.</numerusform>
            <numerusform>Alleen indexen zijn beschadigd, de tabellen zijn goed te lezen. Een herstelde kopie met nieuwe indexen kwam goed door de controle: laatst gewijzigd op %1, met %n scores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::BenchmarkCharts</name>
    <message>
        <source>%1: %2</source>
        <comment>whose value, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>geen waarde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>city, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The cities along the scale: %1</source>
        <translation>De steden op de schaal: %1</translation>
    </message>
</context>
<context>
    <name>ks::BenchmarkPage</name>
    <message>
        <source>Comparison of the cities</source>
        <translation>Vergelijking van de steden</translation>
    </message>
    <message>
        <source>Marked city</source>
        <translation>Aangeduide stad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message>
        <source>Cities along the scale</source>
        <translation>Steden op de schaal</translation>
    </message>
    <message>
        <source>One city</source>
        <translation>Eén stad</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VTE</translation>
    </message>
    <message>
        <source>LEKP-1</source>
        <translation>LEKP-1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Diamond: %1.</source>
        <comment>city</comment>
        <translation>Ruit: %1.</translation>
    </message>
    <message>
        <source>There are no themes.</source>
        <translation>Er zijn geen thema’s.</translation>
    </message>
    <message>
        <source>Choose a city above to see it against the median of the cities, its target and the round before.</source>
        <translation>Kies hierboven een stad om haar naast de mediaan van de steden, haar streefniveau en de vorige meetronde te zien.</translation>
    </message>
    <message>
        <source>%1 against the others</source>
        <comment>city</comment>
        <translation>%1 tegenover de andere steden</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>&amp;Groups…</source>
        <translation>&amp;Groepen…</translation>
    </message>
    <message>
        <source>Make groups of cities, to compare within them</source>
        <translation>Groepen van steden maken, om daarbinnen te vergelijken</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alle steden</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>city, remark</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>Hoe dit cijfer tot stand komt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>city, score</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ks::BenchmarkPictures</name>
    <message>
        <source>%1 %2 (n = %3)</source>
        <comment>theme, median, number of cities</comment>
        <translation>%1 %2 (n = %3)</translation>
    </message>
    <message>
        <source>Medians: %1.</source>
        <translation>Medianen: %1.</translation>
    </message>
    <message>
        <source>A bar per theme, from level 1 to 5, those without a value apart at the end.</source>
        <translation>Eén balk per thema, van niveau 1 tot 5, met de steden zonder waarde apart op het einde.</translation>
    </message>
    <message>
        <source>The cities along the scale: %1</source>
        <translation>De steden op de schaal: %1</translation>
    </message>
    <message>
        <source>A spoke per theme, level 1 inside and level 5 outside.</source>
        <translation>Eén spaak per thema, met niveau 1 binnenin en niveau 5 aan de rand.</translation>
    </message>
    <message>
        <source>A web for each city, named below it: a spoke per theme, level 1 inside and level 5 outside.</source>
        <translation>Een web per stad, met haar naam eronder: één spaak per thema, met niveau 1 binnenin en niveau 5 aan de rand.</translation>
    </message>
    <message>
        <source>%1 (group “%2”)</source>
        <comment>caption, group</comment>
        <translation>%1 (groep “%2”)</translation>
    </message>
    <message>
        <source>Group “%1”: %2. %3</source>
        <comment>group, cities, what the picture shows</comment>
        <translation>Groep “%1”: %2. %3</translation>
    </message>
</context>
<context>
    <name>ks::BenchmarkScenes</name>
    <message>
        <source>without a value</source>
        <translation>zonder waarde</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>geen waarde</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <comment>median, number of cities</comment>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>Box: the middle half of the cities, with the median; whiskers: lowest and highest.</source>
        <translation>Doos: de middelste helft van de steden, met de mediaan; uitlopers: laagste en hoogste.</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediaan %1</translation>
    </message>
    <message>
        <source>Median of the cities</source>
        <translation>Mediaan van de steden</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefniveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>city, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a value: %1.</source>
        <translation>Zonder waarde: %1.</translation>
    </message>
    <message>
        <source>Bar in a box: the bounds of the median, where these differ.</source>
        <translation>Balk in een doos: de grenzen van de mediaan, waar die verschillen.</translation>
    </message>
    <message>
        <source>%1 (no value)</source>
        <comment>city</comment>
        <translation>%1 (geen waarde)</translation>
    </message>
</context>
<context>
    <name>ks::BenchmarkTables</name>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>“Between 3 and 4” counts as its midpoint, %1; scores without a value are left out.</source>
        <translation>“Tussen 3 en 4” telt als het midden, %1; scores zonder waarde tellen niet mee.</translation>
    </message>
    <message>
        <source>Cities per level, theme by theme</source>
        <translation>Steden per niveau, thema per thema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Zonder waarde</translation>
    </message>
    <message>
        <source>A value counts on the nearest level, one halfway on the lower.</source>
        <translation>Een waarde telt bij het dichtstbijzijnde niveau, precies halverwege bij het lagere.</translation>
    </message>
    <message>
        <source>Spread of the scores per theme</source>
        <translation>Spreiding van de scores per thema</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laagste</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>Q1 and Q3 by linear interpolation, as QUARTILE.INC in a spreadsheet.</source>
        <translation>Q1 en Q3 met lineaire interpolatie, zoals KWARTIEL.INC in een rekenblad.</translation>
    </message>
    <message>
        <source>The cities along the scale</source>
        <translation>De steden op de schaal</translation>
    </message>
    <message>
        <source>The cities along the scale: %1</source>
        <translation>De steden op de schaal: %1</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Each city against the median and its target</source>
        <translation>Elke stad tegenover de mediaan en haar streefniveau</translation>
    </message>
    <message>
        <source>%1 against the median and its target</source>
        <translation>%1 tegenover de mediaan en haar streefniveau</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigen score</translation>
    </message>
    <message>
        <source>Median of the cities</source>
        <translation>Mediaan van de steden</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefniveau</translation>
    </message>
    <message>
        <source>Open: no target is set. The line of the picture stops where there is no value.</source>
        <translation>Open: er is geen streefniveau bepaald. De lijn in de figuur stopt waar er geen waarde is.</translation>
    </message>
    <message>
        <source>%1. Group “%2”: %3</source>
        <comment>round, group, cities</comment>
        <translation>%1. Groep “%2”: %3</translation>
    </message>
    <message>
        <source>no cities</source>
        <translation>geen steden</translation>
    </message>
    <message>
        <source>Medians per group of cities</source>
        <translation>Medianen per groep van steden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Steden</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alle steden</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>group, cities</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The groups were made in this file; they are no part of the report of 2025.</source>
        <translation>De groepen zijn in dit bestand gemaakt; ze maken geen deel uit van het rapport van 2025.</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabiel</translation>
    </message>
    <message>
        <source>With a median stand its bounds: the median with every “between” read low, and with every one read high. It is stable where these agree.</source>
        <translation>Bij een mediaan staan haar grenzen: de mediaan als elke “tussen” laag gelezen wordt, en als elke hoog gelezen wordt. Ze is stabiel waar die gelijk zijn.</translation>
    </message>
    <message>
        <source>%1 is marked, but is not in the group “%2”: it does not count in the figures.</source>
        <translation>%1 is aangeduid, maar zit niet in de groep “%2”: de stad telt niet mee in de cijfers.</translation>
    </message>
    <message>
        <source>%1 is marked; each theme says over how many cities with a value (n) its figures are.</source>
        <translation>%1 is aangeduid; bij elk thema staat over hoeveel steden met een waarde (n) de cijfers gaan.</translation>
    </message>
    <message>
        <source>%1 is not in the group “%2”, so it is not shown here.</source>
        <translation>%1 zit niet in de groep “%2” en staat hier dus niet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is marked; the median is over the %n city (cities) with a value.</source>
        <translation>
            <numerusform>%1 is aangeduid; de mediaan gaat over de %n stad met een waarde.</numerusform>
            <numerusform>%1 is aangeduid; de mediaan gaat over de %n steden met een waarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against the median, its target and %2</source>
        <comment>city, round</comment>
        <translation>%1 tegenover de mediaan, haar streefniveau en %2</translation>
    </message>
    <message>
        <source>%1 is not in the group “%2”: the median is that of the cities in it.</source>
        <translation>%1 zit niet in de groep “%2”: de mediaan is die van de steden erin.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first city, last city</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Each city against the median and its target: %1</source>
        <translation>Elke stad tegenover de mediaan en haar streefniveau: %1</translation>
    </message>
    <message>
        <source>Each city against the median, its target and %1: %2</source>
        <comment>round, cities</comment>
        <translation>Elke stad tegenover de mediaan, haar streefniveau en %1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>A line stops where there is no value.</source>
        <translation>Een lijn stopt waar er geen waarde is.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>ks::BuildContext</name>
    <message>
        <source>The reservations with the table “%1” hold for this picture too.</source>
        <translation>De voorbehouden bij de tabel “%1” gelden ook voor deze figuur.</translation>
    </message>
</context>
<context>
    <name>ks::CalendarExport</name>
    <message>
        <source>Save the due dates as a calendar</source>
        <translation>De deadlines opslaan als agenda</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>The due dates stand in %1</source>
        <translation>De deadlines staan in %1</translation>
    </message>
    <message>
        <source>Due dates to a calendar (.ics)…</source>
        <translation>Deadlines naar agenda (.ics)…</translation>
    </message>
    <message>
        <source>Of the actions and milestones that are still to be done</source>
        <translation>Van de acties en mijlpalen die nog te doen zijn</translation>
    </message>
</context>
<context>
    <name>ks::CalendarFile</name>
    <message>
        <source>%1 (work package %2)</source>
        <comment>title, number</comment>
        <translation>%1 (werkpakket %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, work package</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Milestone: %1</source>
        <translation>Mijlpaal: %1</translation>
    </message>
    <message>
        <source>Work package: %1</source>
        <translation>Werkpakket: %1</translation>
    </message>
    <message>
        <source>Part: %1</source>
        <translation>Onderdeel: %1</translation>
    </message>
    <message>
        <source>By whom: %1</source>
        <translation>Door wie: %1</translation>
    </message>
    <message>
        <source>open</source>
        <comment>by whom</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>No action or milestone that is still to be done has a due date, so no calendar was made. Give one a due date first.</source>
        <translation>Geen enkele actie of mijlpaal die nog te doen is, heeft een deadline, dus er werd geen agenda gemaakt. Geef er eerst een deadline aan.</translation>
    </message>
    <message>
        <source>The calendar could not be made.</source>
        <translation>De agenda kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>No action or milestone of this city that is still to be done has a due date, so no calendar was made.</source>
        <translation>Geen enkele actie of mijlpaal van deze stad die nog te doen is, heeft een deadline, dus er werd geen agenda gemaakt.</translation>
    </message>
</context>
<context>
    <name>ks::Catalogue</name>
    <message>
        <source>All themes, chapter by chapter</source>
        <translation>Alle thema’s, hoofdstuk per hoofdstuk</translation>
    </message>
</context>
<context>
    <name>ks::CellSwatch</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>ks::CellText</name>
    <message>
        <source>open</source>
        <extracomment>a value that has not been decided yet</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabel %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figuur %1. %2</translation>
    </message>
</context>
<context>
    <name>ks::ChangeStory</name>
    <message>
        <source>Since %1</source>
        <comment>round</comment>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Signs in the grid: %1</source>
        <translation>Tekens in het raster: %1</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>Score toen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Waarom: %1</translation>
    </message>
    <message>
        <source>No median to compare: in one of the two rounds no city has a score.</source>
        <translation>Geen mediaan om te vergelijken: in een van de twee meetrondes heeft geen enkele stad een score.</translation>
    </message>
    <message numerus="yes">
        <source>Median then, of %n city (cities)</source>
        <translation>
            <numerusform>Mediaan toen, van %n stad</numerusform>
            <numerusform>Mediaan toen, van %n steden</numerusform>
        </translation>
    </message>
    <message>
        <source>Bounds then</source>
        <translation>Grenzen toen</translation>
    </message>
    <message>
        <source>Difference of the medians</source>
        <translation>Verschil van de medianen</translation>
    </message>
</context>
<context>
    <name>ks::ChartPanel</name>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;tabel</translation>
    </message>
    <message>
        <source>Save as a &amp;picture…</source>
        <translation>Opslaan als &amp;afbeelding…</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabel &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>ks::CheckView</name>
    <message>
        <source>The form is complete.</source>
        <translation>Het formulier is volledig.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s). Enter leads to the field; what is mended leaves the list.</source>
        <translation>
            <numerusform>%n opmerking. Enter leidt naar het veld; wat in orde is gebracht, verdwijnt uit de lijst.</numerusform>
            <numerusform>%n opmerkingen. Enter leidt naar het veld; wat in orde is gebracht, verdwijnt uit de lijst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::CitiesList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>ks::CityProfile</name>
    <message>
        <source>shared place %1 of %2</source>
        <translation>gedeeld %1e van %2</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>%1e van %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>places</comment>
        <translation>%1e tot %2e</translation>
    </message>
</context>
<context>
    <name>ks::ClimateTeamsTable</name>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Separate climate team with city-wide, central coordination?</source>
        <translation>Apart klimaatteam met stadsbrede, centrale coördinatie?</translation>
    </message>
    <message>
        <source>What does the climate team belong to?</source>
        <translation>Waar valt het klimaatteam onder?</translation>
    </message>
    <message>
        <source>Function of who leads it</source>
        <translation>Functie van leidinggevende</translation>
    </message>
    <message>
        <source>Nothing is recorded of the climate teams of: %1.</source>
        <translation>Over het klimaatteam van deze steden is niets opgenomen: %1.</translation>
    </message>
    <message>
        <source>Governance and set-up of climate teams in the cities</source>
        <translation>Klimaatgovernance en opzet van de klimaatteams in de steden</translation>
    </message>
    <message>
        <source>AS IS · Approach</source>
        <translation>AS IS · Aanpak</translation>
    </message>
</context>
<context>
    <name>ks::Colleague</name>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>That file is the form of %1, and this one is of %2. Nothing was changed; choose the file that your colleague filled in for %2.</source>
        <translation>Dat bestand is het formulier van %1, en dit is dat van %2. Er is niets gewijzigd; kies het bestand dat uw collega voor %2 invulde.</translation>
    </message>
    <message>
        <source>That file belongs to the round “%1”, and this form to “%2”. Nothing was changed; choose a file of this round.</source>
        <translation>Dat bestand hoort bij de meetronde “%1”, en dit formulier bij “%2”. Er is niets gewijzigd; kies een bestand van deze meetronde.</translation>
    </message>
    <message>
        <source>That file uses %1 of the questionnaire, and this form %2. Nothing was changed; make the file for your colleague anew from this form.</source>
        <translation>Dat bestand gebruikt %1 van de vragenlijst, en dit formulier %2. Er is niets gewijzigd; maak het bestand voor uw collega opnieuw vanuit dit formulier.</translation>
    </message>
    <message>
        <source>There is no such respondent.</source>
        <translation>Die invuller is er niet.</translation>
    </message>
    <message>
        <source>There is no answer in that file yet. Nothing was changed; ask your colleague for the file in which the answers were saved.</source>
        <translation>In dat bestand staat nog geen antwoord. Er is niets gewijzigd; vraag uw collega het bestand waarin de antwoorden bewaard zijn.</translation>
    </message>
    <message>
        <source>answers of %1</source>
        <translation>antwoorden van %1</translation>
    </message>
</context>
<context>
    <name>ks::ColleagueFiles</name>
    <message>
        <source>Take over the answers?</source>
        <translation>De antwoorden overnemen?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 say something else than what stands here. The file&apos;s answers take their place; this can be undone.</source>
        <translation>
            <numerusform>%n antwoord van %1 zegt iets anders dan wat hier staat. Het antwoord uit het bestand komt in de plaats; u kunt dit ongedaan maken.</numerusform>
            <numerusform>%n antwoorden van %1 zeggen iets anders dan wat hier staat. De antwoorden uit het bestand komen in de plaats; u kunt dit ongedaan maken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Another of these files holds other answers of %1, and was taken over. Nothing was changed by this one; take it over by itself when it is the right one.</source>
        <translation>Een ander van deze bestanden bevat andere antwoorden van %1, en is overgenomen. Dit bestand heeft niets gewijzigd; neem het apart over als dit het juiste is.</translation>
    </message>
    <message>
        <source>Taken over from %1:</source>
        <translation>Overgenomen van %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n nieuw antwoord</numerusform>
            <numerusform>%n nieuwe antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n hetzelfde</numerusform>
            <numerusform>%n hetzelfde</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in %1 is here already; nothing was changed.</source>
        <translation>Alles in %1 staat hier al; er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken over.</source>
        <translation>
            <numerusform>%n bestand is niet overgenomen.</numerusform>
            <numerusform>%n bestanden zijn niet overgenomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::CommandLine</name>
    <message>
        <source>Measures, compares and improves climate governance in the Flemish centre cities.</source>
        <translation>Meet, vergelijkt en verbetert de klimaatgovernance van de Vlaamse centrumsteden.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIES</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBOPDRACHT</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Without a subcommand the window opens: klimaatspiegel [FILE.kspiegel]
Exit status: 0 done; 1 done, and there are findings; 2 wrong usage; 3 a file could not be read or written, or is no workspace.</source>
        <translation>Zonder subopdracht opent het venster: klimaatspiegel [FILE.kspiegel]
Afsluitcode: 0 gelukt; 1 gelukt, met aandachtspunten; 2 verkeerd gebruik; 3 een bestand kon niet worden gelezen of geschreven, of is geen werkbestand.</translation>
    </message>
    <message>
        <source>Shows the version and ends</source>
        <translation>Toont de versie en stopt</translation>
    </message>
    <message>
        <source>Shows this help and ends</source>
        <translation>Toont deze hulp en stopt</translation>
    </message>
    <message>
        <source>Language of the texts: nl or en</source>
        <translation>Taal van de teksten: nl of en</translation>
    </message>
    <message>
        <source>Id of the round; without it the latest</source>
        <translation>Id van de meetronde; zonder id de laatste</translation>
    </message>
    <message>
        <source>Form of the result; without it text</source>
        <translation>Vorm van het resultaat; zonder keuze text</translation>
    </message>
    <message>
        <source>Makes a workspace with the 2024 baseline</source>
        <translation>Maakt een werkbestand met de nulmeting van 2024</translation>
    </message>
    <message>
        <source>Only cities, themes and levels; no round</source>
        <translation>Alleen steden, thema’s en niveaus; geen meetronde</translation>
    </message>
    <message>
        <source>Lists the rounds, or adds one</source>
        <translation>Toont de meetrondes, of voegt er een toe</translation>
    </message>
    <message>
        <source>Id of a new round, for example 2027-voorjaar</source>
        <translation>Id van een nieuwe meetronde, bijvoorbeeld 2027-voorjaar</translation>
    </message>
    <message>
        <source>Name of the new round</source>
        <translation>Naam van de nieuwe meetronde</translation>
    </message>
    <message>
        <source>Start with the scores of this round</source>
        <translation>Vertrekt van de scores van deze meetronde</translation>
    </message>
    <message>
        <source>Prints the scores of a round</source>
        <translation>Toont de scores van een meetronde</translation>
    </message>
    <message>
        <source>Prints the figures per theme of a round</source>
        <translation>Toont de cijfers per thema van een meetronde</translation>
    </message>
    <message>
        <source>Lists what export can write</source>
        <translation>Toont wat export kan schrijven</translation>
    </message>
    <message>
        <source>Writes tables to a file</source>
        <translation>Schrijft tabellen naar een bestand</translation>
    </message>
    <message>
        <source>Ids of tables, as the subcommand tables lists them</source>
        <translation>Id’s van tabellen, zoals de subopdracht tables ze toont</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(verplicht)</translation>
    </message>
    <message>
        <source>Of a .csv file: excel (semicolon, decimal comma) or plain (comma, decimal point)</source>
        <translation>Van een .csv-bestand: excel (puntkomma, decimale komma) of plain (komma, decimale punt)</translation>
    </message>
    <message>
        <source>Checks the file and the rules of the report</source>
        <translation>Controleert het bestand en de regels van het rapport</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of --format. Use one of: %2.</source>
        <translation>“%1” kan niet de waarde van --format zijn. Kies uit: %2.</translation>
    </message>
    <message>
        <source>--name and --copy-from are about a new round: give its id with --add.</source>
        <translation>--name en --copy-from gaan over een nieuwe meetronde: geef het id ervan met --add.</translation>
    </message>
    <message>
        <source>A new round needs a name: give it with --name.</source>
        <translation>Een nieuwe meetronde heeft een naam nodig: geef die met --name.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of --dialect. Use one of: %2.</source>
        <translation>“%1” kan niet de waarde van --dialect zijn. Kies uit: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of --lang. Use one of: %2.</source>
        <translation>“%1” kan niet de waarde van --lang zijn. Kies uit: %2.</translation>
    </message>
    <message>
        <source>See klimaatspiegel --help.</source>
        <translation>Zie klimaatspiegel --help.</translation>
    </message>
    <message>
        <source>“%1” is neither a subcommand nor a file.</source>
        <translation>“%1” is geen subopdracht en geen bestand.</translation>
    </message>
    <message>
        <source>A subcommand is missing.</source>
        <translation>Er ontbreekt een subopdracht.</translation>
    </message>
    <message>
        <source>%1 is required and was not given.</source>
        <translation>%1 is verplicht en ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>“%1” is hier niet bekend.</translation>
    </message>
    <message>
        <source>%1 was not given in the right way: it takes one value, once.</source>
        <translation>%1 is niet goed ingevuld: geef één waarde, één keer.</translation>
    </message>
    <message>
        <source>The command line could not be read.</source>
        <translation>De opdrachtregel kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Subopdrachten</translation>
    </message>
    <message>
        <source>The workspace (.kspiegel)</source>
        <translation>Het werkbestand (.kspiegel)</translation>
    </message>
    <message>
        <source>Level colours in the file: as in the report, without red and green, or grey</source>
        <translation>Niveaukleuren in het bestand: zoals in het rapport, zonder rood en groen, of grijs</translation>
    </message>
    <message>
        <source>Id of a city: only its rows; comparison figures stay over all cities</source>
        <translation>Id van een stad: alleen haar rijen; cijfers om te vergelijken blijven over alle steden gaan</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of --palette. Use one of: %2.</source>
        <translation>“%1” kan niet de waarde van --palette zijn. Gebruik een van: %2.</translation>
    </message>
    <message>
        <source>Also the figures that only the steering group may see; without it they stay out</source>
        <translation>Ook de cijfers die alleen de stuurgroep mag zien; zonder deze optie blijven ze weg</translation>
    </message>
    <message>
        <source>Makes the form of a city, to fill in its self-evaluation</source>
        <translation>Maakt het formulier van een stad, om haar zelfevaluatie in te vullen</translation>
    </message>
    <message>
        <source>Id of the city</source>
        <translation>Id van de stad</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .kszelf, or in .html for a page that fills in offline in any browser</source>
        <translation>Het bestand dat u wilt maken; de naam eindigt op .kszelf, of op .html voor een pagina die u zonder internet in elke browser invult</translation>
    </message>
    <message>
        <source>“%1” cannot be the file of a form: its name ends in .kszelf or .html.</source>
        <translation>“%1” kan geen bestand van een formulier zijn: de naam eindigt op .kszelf of .html.</translation>
    </message>
    <message>
        <source>Takes in forms that cities filled in</source>
        <translation>Leest formulieren in die steden hebben ingevuld</translation>
    </message>
    <message>
        <source>The forms (.kszelf), as many as there are</source>
        <translation>De formulieren (.kszelf), zoveel als er zijn</translation>
    </message>
    <message>
        <source>Says what would be taken in, and changes nothing</source>
        <translation>Zegt wat er zou worden ingelezen, en wijzigt niets</translation>
    </message>
    <message>
        <source>An example: the baseline with further rounds that are invented, and say so</source>
        <translation>Een voorbeeld: de nulmeting met verdere meetrondes die verzonnen zijn, en dat ook zeggen</translation>
    </message>
    <message>
        <source>--empty and --example do not go together: choose one of them.</source>
        <translation>--empty en --example gaan niet samen: kies er één.</translation>
    </message>
    <message>
        <source>Name or id of a group of cities: comparison figures are over its cities</source>
        <translation>Naam of id van een groep van steden: vergelijkende cijfers gaan over haar steden</translation>
    </message>
    <message>
        <source>The file to write; its ending tells the format: .pdf, .html, .odt, .xlsx, .csv or .json; with --what actions also .ics, the due dates as a calendar</source>
        <translation>Het bestand om te schrijven; het einde van de naam bepaalt de vorm: .pdf, .html, .odt, .xlsx, .csv of .json; met --what actions ook .ics, de deadlines als agenda</translation>
    </message>
</context>
<context>
    <name>ks::Commands</name>
    <message>
        <source>There is no round “%1”.</source>
        <translation>Er is geen meetronde “%1”.</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>Er is geen cel %1.</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>Say why this score is corrected: “%1” is already recorded.</source>
        <translation>Geef een reden voor de correctie: “%1” is al vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>%1 vergrendelen</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>%1 afsluiten</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a round: use small letters, digits and hyphens, for example 2027-voorjaar.</source>
        <translation>“%1” kan niet het id van een meetronde zijn: gebruik kleine letters, cijfers en koppeltekens, bijvoorbeeld 2027-voorjaar.</translation>
    </message>
    <message>
        <source>There already is a round “%1”.</source>
        <translation>Er is al een meetronde “%1”.</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation>Geef de meetronde een naam.</translation>
    </message>
    <message>
        <source>new round %1</source>
        <translation>nieuwe meetronde %1</translation>
    </message>
    <message>
        <source>taken over from round %1</source>
        <translation>overgenomen uit meetronde %1</translation>
    </message>
</context>
<context>
    <name>ks::ComparisonDialog</name>
    <message>
        <source>Compare with the file on the disk</source>
        <translation>Vergelijken met het bestand op de schijf</translation>
    </message>
    <message>
        <source>The differences</source>
        <translation>De verschillen</translation>
    </message>
    <message>
        <source>“Save a copy” keeps what this window holds in a file of its own. “Load again” shows what is in the file; what only this window holds is then no longer shown anywhere. A change that was refused is in neither.</source>
        <translation>“Kopie opslaan” bewaart wat dit venster toont in een eigen bestand. “Opnieuw laden” toont wat in het bestand staat; wat alleen in dit venster staat, is dan nergens meer te zien. Een geweigerde wijziging staat in geen van beide.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between this window and %1 on the disk</source>
        <translation>
            <numerusform>%n verschil tussen dit venster en %1 op de schijf</numerusform>
            <numerusform>%n verschillen tussen dit venster en %1 op de schijf</numerusform>
        </translation>
    </message>
    <message>
        <source>The content is the same; only the time of the last change differs.</source>
        <translation>De inhoud is dezelfde; alleen het tijdstip van de laatste wijziging verschilt.</translation>
    </message>
    <message>
        <source>No differences: %1 on the disk says what this window says.</source>
        <translation>Geen verschillen: in %1 op de schijf staat wat in dit venster staat.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In dit venster</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) are not listed here.</source>
        <translation>
            <numerusform>Nog %n verschil staat hier niet in de lijst.</numerusform>
            <numerusform>Nog %n verschillen staan hier niet in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost with “Load again”; after it, make the change that was refused once more.</source>
        <translation>Met “Opnieuw laden” gaat niets verloren; breng daarna de geweigerde wijziging opnieuw aan.</translation>
    </message>
    <message>
        <source>Compare with a snapshot</source>
        <translation>Vergelijken met een momentopname</translation>
    </message>
</context>
<context>
    <name>ks::ConfirmHandIn</name>
    <message>
        <source>%1 has not handed in a form yet.</source>
        <translation>%1 heeft nog geen formulier ingediend.</translation>
    </message>
    <message>
        <source>The round “%1” is locked, so nothing was changed. Unlock it first.</source>
        <translation>De meetronde “%1” is vergrendeld; er is dus niets gewijzigd. Ontgrendel ze eerst.</translation>
    </message>
    <message>
        <source>hand-in of %1 confirmed</source>
        <translation>indiening van %1 bevestigd</translation>
    </message>
    <message>
        <source>confirmation of %1 taken back</source>
        <translation>bevestiging van %1 ingetrokken</translation>
    </message>
</context>
<context>
    <name>ks::Console</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Het resultaat kon niet naar de standaarduitvoer worden geschreven.</translation>
    </message>
</context>
<context>
    <name>ks::ContentFile</name>
    <message>
        <source>“%1” is not one of the words that may stand here.</source>
        <translation>“%1” is geen van de woorden die hier mogen staan.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” staat er twee keer.</translation>
    </message>
    <message>
        <source>a link has a text, and nothing else has.</source>
        <translation>bij een link hoort een tekst, en anders niet.</translation>
    </message>
    <message>
        <source>the addresses of the report are lost: null was expected.</source>
        <translation>de adressen van het rapport zijn verloren: hier werd null verwacht.</translation>
    </message>
    <message>
        <source>one earlier practice was expected at most.</source>
        <translation>hier werd hoogstens één eerdere praktijk verwacht.</translation>
    </message>
    <message>
        <source>“%1” does not name this practice in turn.</source>
        <translation>“%1” noemt deze praktijk zelf niet.</translation>
    </message>
    <message>
        <source>there are practices of “%1”.</source>
        <translation>er zijn praktijken van “%1”.</translation>
    </message>
    <message>
        <source>there is no city “%1”.</source>
        <translation>er is geen stad “%1”.</translation>
    </message>
    <message>
        <source>there is no theme “%1”.</source>
        <translation>er is geen thema “%1”.</translation>
    </message>
    <message>
        <source>one entry for each of the %1 cities was expected.</source>
        <translation>hier werd één onderdeel voor elk van de %1 steden verwacht.</translation>
    </message>
    <message>
        <source>a figure that is given has a value, and no other has.</source>
        <translation>een cijfer dat gegeven is, heeft een waarde, en anders niet.</translation>
    </message>
    <message>
        <source>a city with a figure took part.</source>
        <translation>een stad met een cijfer heeft deelgenomen.</translation>
    </message>
    <message>
        <source>a remark stays out of the total.</source>
        <translation>een opmerking telt niet mee in het totaal.</translation>
    </message>
    <message>
        <source>the figures are approximate: true was expected.</source>
        <translation>de cijfers zijn bij benadering: hier werd true verwacht.</translation>
    </message>
    <message>
        <source>the figures of the cities add up to %1.</source>
        <translation>de cijfers van de steden zijn samen %1.</translation>
    </message>
    <message>
        <source>%1 was expected here.</source>
        <translation>hier werd %1 verwacht.</translation>
    </message>
    <message>
        <source>no block refers to “%1”.</source>
        <translation>geen enkel blok verwijst naar “%1”.</translation>
    </message>
    <message>
        <source>a date with the precision that the file gives was expected.</source>
        <translation>een datum met de nauwkeurigheid die het bestand geeft, werd verwacht.</translation>
    </message>
    <message>
        <source>this does not fit the recommendations beside it.</source>
        <translation>dit past niet bij de aanbevelingen ernaast.</translation>
    </message>
    <message>
        <source>these are not the ones with this theme.</source>
        <translation>dit zijn niet die met dit thema.</translation>
    </message>
</context>
<context>
    <name>ks::ContentNotes</name>
    <message>
        <source>changed after the report</source>
        <translation>gewijzigd na het rapport</translation>
    </message>
    <message>
        <source>added after the report</source>
        <translation>toegevoegd na het rapport</translation>
    </message>
    <message>
        <source>Source: entered in this measuring round</source>
        <translation>Bron: ingevoerd in deze meetronde</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed after the report, marked as such.</source>
        <translation>
            <numerusform>%n rij gewijzigd na het rapport; dat staat erbij.</numerusform>
            <numerusform>%n rijen gewijzigd na het rapport; dat staat erbij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added after the report, marked as such.</source>
        <translation>
            <numerusform>%n rij toegevoegd na het rapport; dat staat erbij.</numerusform>
            <numerusform>%n rijen toegevoegd na het rapport; dat staat erbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running text is given in short, after the report of June 2025.</source>
        <translation>Lopende tekst is kort weergegeven naar het rapport van juni 2025.</translation>
    </message>
    <message>
        <source>report Klimaatgovernance, June 2025</source>
        <translation>rapport Klimaatgovernance, juni 2025</translation>
    </message>
    <message>
        <source>Limited to %1.</source>
        <translation>Beperkt tot %1.</translation>
    </message>
    <message>
        <source>This export is limited to %1; this table is about the cities together and stays whole.</source>
        <translation>Deze export is beperkt tot %1; deze tabel gaat over de steden samen en blijft volledig.</translation>
    </message>
    <message numerus="yes">
        <source>%n city (cities) with figures that only the steering group may see; they are left out here.</source>
        <translation>
            <numerusform>Cijfers van %n stad die alleen de stuurgroep mag zien, zijn hier weggelaten.</numerusform>
            <numerusform>Cijfers van %n steden die alleen de stuurgroep mag zien, zijn hier weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>FTE figures are not fully comparable between cities: staff on climate tasks work in different services, some only part of their time, and cities do not all count the same tasks. FTE of the HR benchmark and of LEKP-1 are defined differently: never divide one by the other.</source>
        <translation>VTE-cijfers zijn niet volledig vergelijkbaar tussen steden: klimaatmedewerkers werken in verschillende diensten, sommige maar een deel van hun tijd, en niet elke stad telt dezelfde taken mee. VTE van de HR-benchmark en van LEKP-1 zijn anders gedefinieerd: deel ze nooit door elkaar.</translation>
    </message>
</context>
<context>
    <name>ks::ContentPages</name>
    <message>
        <source>several cities</source>
        <translation>meerdere steden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Good practices of the cities, with the page on the web that tells more. Add the first one with “New good practice”.</source>
        <translation>Goede praktijken van de steden, met de webpagina die er meer over vertelt. Voeg de eerste toe met “Toevoegen: goede praktijk”.</translation>
    </message>
    <message>
        <source>How the cities organise their climate team. Add the first one with “New climate team”.</source>
        <translation>Hoe de steden hun klimaatteam organiseren. Voeg het eerste toe met “Toevoegen: klimaatteam”.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>What the cities together should work on. Add the first one with “New recommendation”.</source>
        <translation>Waar de steden samen werk van maken. Voeg de eerste toe met “Toevoegen: aanbeveling”.</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>nog te bepalen</translation>
    </message>
    <message>
        <source>Packages of work that serve the recommendations. Add the first one with “New work package”.</source>
        <translation>Werkpakketten die de aanbevelingen dienen. Voeg het eerste toe met “Toevoegen: werkpakket”.</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>Climate teams</source>
        <translation>Klimaatteams</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Werkpakketten</translation>
    </message>
    <message>
        <source>The documents and sources that the report rests on.</source>
        <translation>De documenten en bronnen waarop het rapport steunt.</translation>
    </message>
    <message>
        <source>Who was interviewed, by function.</source>
        <translation>Wie geïnterviewd is, naar functie.</translation>
    </message>
    <message>
        <source>Leads, partners and members that are no city.</source>
        <translation>Trekkers, partners en leden die geen stad zijn.</translation>
    </message>
    <message>
        <source>Slips of the source, and what became of each.</source>
        <translation>Slordigheden in de bron, en wat er met elk gebeurde.</translation>
    </message>
    <message>
        <source>Steering group and sources</source>
        <translation>Stuurgroep en bronnen</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Stuurgroep</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Documents and sources</source>
        <translation>Documenten en bronnen</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Geïnterviewden</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Corrections of the source</source>
        <translation>Verbeteringen van de bron</translation>
    </message>
    <message>
        <source>The members of the steering group, by city or organisation. Add the first one with “New member”.</source>
        <translation>De leden van de stuurgroep, per stad of organisatie. Voeg het eerste toe met “Toevoegen: lid”.</translation>
    </message>
    <message>
        <source>no seat in this round</source>
        <translation>geen lid in deze meetronde</translation>
    </message>
    <message>
        <source>Everybody whose personal data the workspace holds: members, and whoever edits here.</source>
        <translation>Iedereen van wie dit werkbestand persoonsgegevens bevat: leden, en wie hier bewerkt.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Leads and partners</source>
        <translation>Trekkers en partners</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>Subthema’s</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Meetings of the steering group, with who was there and the minutes. Add the first one with “New meeting”.</source>
        <translation>Vergaderingen van de stuurgroep, met wie er was en het verslag. Voeg de eerste toe met “Toevoegen: vergadering”.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>niets anders</translation>
    </message>
    <message>
        <source>What stands on the agenda of a meeting. Add a meeting first, then its items with “New agenda item”.</source>
        <translation>Wat op de agenda van een vergadering staat. Voeg eerst een vergadering toe, en dan haar punten met “Toevoegen: agendapunt”.</translation>
    </message>
    <message>
        <source>What the meetings decided. Add a meeting first, then its decisions with “New decision”.</source>
        <translation>Wat de vergaderingen beslisten. Voeg eerst een vergadering toe, en dan haar beslissingen met “Toevoegen: beslissing”.</translation>
    </message>
    <message>
        <source>agreed together</source>
        <translation>samen afgesproken</translation>
    </message>
    <message>
        <source>Which impact, importance and urgency a recommendation was given: by each city, or as one figure that was agreed. The report of 2025 does not give these figures. Add the first one with “New rating”.</source>
        <translation>Welke impact, welk belang en welke urgentie een aanbeveling kreeg: van elke stad, of als één afgesproken cijfer. Het rapport van 2025 geeft deze cijfers niet. Voeg de eerste toe met “Toevoegen: beoordeling”.</translation>
    </message>
    <message>
        <source>What has to be done for a package, by whom and by when, and the milestones it has to reach. Add the first one with “New action”.</source>
        <translation>Wat er voor een pakket te doen is, door wie en tegen wanneer, en welke mijlpalen het moet halen. Voeg de eerste toe met “Toevoegen: actie”.</translation>
    </message>
    <message>
        <source>Who leads a package and who helps, and how certain that is. Add the first one with “New lead or partner”.</source>
        <translation>Wie een pakket trekt en wie meewerkt, en hoe zeker dat is. Voeg de eerste toe met “Toevoegen: trekker of partner”.</translation>
    </message>
    <message>
        <source>The parts that a package is made of. Add the first one with “New part”.</source>
        <translation>De onderdelen waaruit een pakket bestaat. Voeg het eerste toe met “Toevoegen: onderdeel”.</translation>
    </message>
    <message>
        <source>the whole package</source>
        <translation>het hele pakket</translation>
    </message>
    <message>
        <source>Possible subtopics of the packages, a keyword each. Add the first one with “New subtopic”.</source>
        <translation>Mogelijke subthema’s van de pakketten, elk een trefwoord. Voeg het eerste toe met “Toevoegen: subthema”.</translation>
    </message>
    <message>
        <source>What was noted down about a package on its way. Add the first one with “New journal entry”.</source>
        <translation>Wat onderweg over een pakket genoteerd werd. Voeg het eerste toe met “Toevoegen: logboekbericht”.</translation>
    </message>
    <message>
        <source>Where something about a package stands. Add the first one with “New link”.</source>
        <translation>Waar iets over een pakket te vinden is. Voeg de eerste toe met “Toevoegen: koppeling”.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Vergaderingen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Places by hand</source>
        <translation>Plaatsen met de hand</translation>
    </message>
    <message>
        <source>Nothing is open or late that is not on the agenda already.</source>
        <translation>Er is niets open of te laat dat nog niet op de agenda staat.</translation>
    </message>
    <message>
        <source>&amp;Agenda from what is open or late</source>
        <translation>&amp;Agenda met wat open of te laat is</translation>
    </message>
    <message>
        <source>Which recommendations stand in the ranking at another place than their figures give, and why. On the page “Priorities” they are moved up and down.</source>
        <translation>Welke aanbevelingen in de rangschikking op een andere plaats staan dan hun cijfers aangeven, en waarom. Op de pagina “Prioriteiten” verplaatst u ze.</translation>
    </message>
    <message>
        <source>Agenda or minutes as PDF…</source>
        <translation>Agenda of verslag als pdf…</translation>
    </message>
</context>
<context>
    <name>ks::ContextPage</name>
    <message>
        <source>Texts of the report</source>
        <translation>Teksten van het rapport</translation>
    </message>
    <message>
        <source>Restated in short after the report of June 2025. Whoever owns the original text can put it in.</source>
        <translation>Kort weergegeven naar het rapport van juni 2025. Wie de oorspronkelijke tekst heeft, kan die invullen.</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Delen van het rapport</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Tekst van het deel</translation>
    </message>
    <message>
        <source>This round has no texts of the report yet.</source>
        <translation>Deze meetronde heeft nog geen teksten van het rapport.</translation>
    </message>
    <message>
        <source>To the table: %1</source>
        <translation>Naar de tabel: %1</translation>
    </message>
</context>
<context>
    <name>ks::CopyEraser</name>
    <message>
        <source>%1 still holds the person: it could not be rewritten.</source>
        <translation>In %1 staat de persoon nog: dat bestand kon niet worden herschreven.</translation>
    </message>
    <message>
        <source>%1 is a damaged copy that may hold the person, and could not be removed.</source>
        <translation>%1 is een beschadigde kopie waarin de persoon nog kan staan; ze kon niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>ks::CsvRenderer</name>
    <message>
        <source>What was chosen holds no table and CSV can carry nothing else, so nothing was made. Choose another format, such as PDF.</source>
        <translation>Wat gekozen is, bevat geen tabel en CSV kan niets anders bevatten; er is dus niets gemaakt. Kies een andere vorm, zoals PDF.</translation>
    </message>
</context>
<context>
    <name>ks::DataFile</name>
    <message>
        <source>The data file %1 inside the program cannot be read.</source>
        <translation>Het gegevensbestand %1 in het programma kan niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>ks::DayReader</name>
    <message>
        <source>“%1” is no day. Write day, month and year, such as 7/03/2025.</source>
        <translation>“%1” is geen dag. Schrijf dag, maand en jaar, zoals 7/03/2025.</translation>
    </message>
</context>
<context>
    <name>ks::DialogPrompts</name>
    <message>
        <source>Choose a folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>Take over the file?</source>
        <translation>Bestand overnemen?</translation>
    </message>
    <message>
        <source>%1 on %2 opened this file on %3 and did not close it, or still has it open. Whether that computer still works on it cannot be seen from here. Take over only when you know that it does not; otherwise read the file without changing it.</source>
        <translation>%1 heeft dit bestand op computer %2 geopend op %3 en niet gesloten, of heeft het nog open. Van hier is niet te zien of die computer er nog aan werkt. Neem het alleen over als u weet van niet; lees het bestand anders zonder het te wijzigen.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Open a workspace or a form</source>
        <translation>Werkbestand of formulier openen</translation>
    </message>
    <message>
        <source>Workspaces and forms (*.kspiegel *.kszelf)</source>
        <translation>Werkbestanden en formulieren (*.kspiegel *.kszelf)</translation>
    </message>
    <message>
        <source>Forms (*.kszelf)</source>
        <translation>Formulieren (*.kszelf)</translation>
    </message>
    <message>
        <source>Choose forms</source>
        <translation>Formulieren kiezen</translation>
    </message>
</context>
<context>
    <name>ks::DocumentBuilder</name>
    <message>
        <source>There is no city “%1”, so nothing was made. Choose from: %2.</source>
        <translation>Er is geen stad “%1” en er is dus niets gemaakt. Kies uit: %2.</translation>
    </message>
    <message>
        <source>No table was chosen, so nothing was made. Choose one or more of: %1.</source>
        <translation>Er is geen tabel gekozen en dus niets gemaakt. Kies er een of meer uit: %1.</translation>
    </message>
    <message>
        <source>There is no table “%1”, so nothing was made. Choose from: %2.</source>
        <translation>Er is geen tabel “%1” en er is dus niets gemaakt. Kies uit: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Climate governance · %n Flemish centre cities</source>
        <translation>
            <numerusform>Klimaatgovernance · %n Vlaamse centrumstad</numerusform>
            <numerusform>Klimaatgovernance · %n Vlaamse centrumsteden</numerusform>
        </translation>
    </message>
    <message>
        <source>Climate governance of the centre cities</source>
        <translation>Klimaatgovernance van de centrumsteden</translation>
    </message>
    <message>
        <source>The content of the measuring round was not read, so nothing was made. Your data is as it was; open the file again.</source>
        <translation>De inhoud van de meetronde is niet gelezen en er is dus niets gemaakt. Uw gegevens zijn zoals ze waren; open het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Self-evaluation of climate governance</source>
        <translation>Zelfevaluatie klimaatgovernance</translation>
    </message>
    <message>
        <source>There is no group of cities “%1”, so nothing was made. No groups were made here yet.</source>
        <translation>Er is geen groep van steden “%1”, dus er is niets gemaakt. Hier zijn nog geen groepen gemaakt.</translation>
    </message>
    <message>
        <source>There is no group of cities “%1”, so nothing was made. Choose from: %2.</source>
        <translation>Er is geen groep van steden “%1”, dus er is niets gemaakt. Kies uit: %2.</translation>
    </message>
</context>
<context>
    <name>ks::DocumentLayout</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>ks::DocumentPainter</name>
    <message>
        <source>The pages could not be painted: the printer or file takes no output. Nothing was changed.</source>
        <translation>De bladzijden konden niet worden gemaakt: de printer of het bestand neemt niets aan. Er is niets gewijzigd; kies een andere printer of een ander bestand.</translation>
    </message>
</context>
<context>
    <name>ks::EarlierAnswers</name>
    <message>
        <source>no level</source>
        <translation>geen niveau</translation>
    </message>
    <message>
        <source>Team score: %1</source>
        <translation>Teamscore: %1</translation>
    </message>
</context>
<context>
    <name>ks::EraseLog</name>
    <message>
        <source>personal data erased</source>
        <translation>persoonsgegevens gewist</translation>
    </message>
</context>
<context>
    <name>ks::Erasure</name>
    <message>
        <source>The person is deleted in the workspace, but the file could not be rewritten: traces may still stand in its unused parts.</source>
        <translation>De persoon is gewist in het werkbestand, maar het bestand kon niet worden herschreven: in ongebruikte delen ervan kunnen nog sporen staan.</translation>
    </message>
    <message>
        <source>%1 may still hold the person, and could not be removed.</source>
        <translation>In %1 kan de persoon nog staan; dat bestand kon niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>ks::EvaluationBoard</name>
    <message>
        <source>No form made</source>
        <translation>Geen formulier gemaakt</translation>
    </message>
    <message>
        <source>Entered in the heatmap, without a form</source>
        <translation>Ingevuld in de heatmap, zonder formulier</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet gestart</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>Handed in, to review</source>
        <translation>Ingediend, na te kijken</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>%1 of %2 themes complete</source>
        <translation>%1 van %2 thema’s volledig</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>alle thema’s</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>city, column, cell</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>Themes still open</source>
        <translation>Thema’s die nog open staan</translation>
    </message>
    <message>
        <source>Correction in progress</source>
        <translation>Correctie bezig</translation>
    </message>
</context>
<context>
    <name>ks::EvaluationPaper</name>
    <message>
        <source>Not started</source>
        <translation>Niet gestart</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>theme</comment>
        <translation>Niet gestart</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>theme</comment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>theme</comment>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>To review</source>
        <comment>theme</comment>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Genoteerd</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n invuller</numerusform>
            <numerusform>%n invullers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of people, roles</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>title of a questionnaire, number</comment>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>What %1 answered and decided about its climate governance, to be signed in the city.</source>
        <translation>Wat %1 antwoordde en besliste over haar klimaatgovernance, om in de stad te ondertekenen.</translation>
    </message>
    <message>
        <source>The answers are the city&apos;s own. The statements were derived from the report Klimaatgovernance of June 2025. Confidential: for the city and the steering group; no names of people stand in it.</source>
        <translation>De antwoorden zijn die van de stad. De stellingen zijn afgeleid uit het rapport Klimaatgovernance van juni 2025. Vertrouwelijk: voor de stad en de stuurgroep. Invullers staan er met hun rol in, nooit met hun naam.</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Het formulier</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Measuring round</source>
        <translation>Meetronde</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>%1 of %2 themes complete</source>
        <translation>%1 van %2 thema’s volledig</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>Hand-in</source>
        <translation>Indiening</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>Handed in without scores</source>
        <translation>Zonder scores ingediend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>The eight themes</source>
        <translation>De acht thema’s</translation>
    </message>
    <message>
        <source>Scores and targets per theme</source>
        <translation>Scores en streefniveaus per thema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Statements answered</source>
        <translation>Stellingen beantwoord</translation>
    </message>
    <message>
        <source>Follows from the answers</source>
        <translation>Volgt uit de antwoorden</translation>
    </message>
    <message>
        <source>The city&apos;s own score</source>
        <translation>Score van de stad</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefniveau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answered, statements</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Follows from the answers: the mean of their levels, “between” at its midpoint, “not applicable” left out, to the nearest quarter, halfway to the lower one. The city&apos;s own score is what counts in the grid.</source>
        <translation>Volgt uit de antwoorden: het gemiddelde van hun niveaus, met “tussen” op het midden en zonder “niet van toepassing”, afgerond op een kwart; halverwege telt het laagste. De score van de stad is wat in de heatmap staat.</translation>
    </message>
    <message>
        <source>What was open at hand-in</source>
        <translation>Wat open stond bij het indienen</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Wat nog open staat</translation>
    </message>
    <message>
        <source>Nothing: every statement is answered and every theme decided.</source>
        <translation>Niets: elke stelling is beantwoord en elk thema heeft een score van de stad.</translation>
    </message>
    <message>
        <source>Evidence for the theme as a whole</source>
        <translation>Onderbouwing voor het hele thema</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <comment>number, name</comment>
        <translation>Thema %1: %2</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>sterke punten</translation>
    </message>
    <message>
        <source>Points for improvement</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>points for improvement</source>
        <translation>verbeterpunten</translation>
    </message>
    <message>
        <source>good practices</source>
        <translation>goede praktijken</translation>
    </message>
    <message>
        <source>Not given for this theme: %1.</source>
        <translation>Niet ingevuld voor dit thema: %1.</translation>
    </message>
    <message>
        <source>Staff on climate tasks</source>
        <translation>Personeel voor klimaattaken</translation>
    </message>
    <message>
        <source>FTE and LEKP</source>
        <translation>VTE en LEKP</translation>
    </message>
    <message>
        <source>FTE on climate tasks (HR benchmark)</source>
        <translation>VTE voor klimaattaken (HR-benchmark)</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>nam niet deel</translation>
    </message>
    <message>
        <source>Of these subsidised</source>
        <translation>Daarvan gesubsidieerd</translation>
    </message>
    <message>
        <source>FTE paid by LEKP-1, approximately</source>
        <translation>VTE betaald door LEKP-1, bij benadering</translation>
    </message>
    <message>
        <source>Domains and tasks of LEKP-1</source>
        <translation>Domeinen en taken van LEKP-1</translation>
    </message>
    <message>
        <source>Remark on the FTE</source>
        <translation>Opmerking bij de VTE</translation>
    </message>
    <message>
        <source>Remark on LEKP-1</source>
        <translation>Opmerking bij LEKP-1</translation>
    </message>
    <message>
        <source>The hand-in, and how to check it</source>
        <translation>De indiening, en hoe u ze nakijkt</translation>
    </message>
    <message>
        <source>Not handed in yet: what is on this paper can still change. Hand in first, then sign.</source>
        <translation>Nog niet ingediend: wat op dit papier staat, kan nog wijzigen. Dien eerst in, en onderteken dan.</translation>
    </message>
    <message>
        <source>The form was changed after hand-in %1: what is on this paper is not what was handed in. Hand in again, then print and sign.</source>
        <translation>Het formulier is gewijzigd na indiening %1: wat op dit papier staat, is niet wat ingediend is. Dien opnieuw in, en druk dan af om te ondertekenen.</translation>
    </message>
    <message>
        <source>Hand-in number %1</source>
        <translation>Indiening nummer %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Check code (SHA-256)</source>
        <translation>Controlecode (SHA-256)</translation>
    </message>
    <message>
        <source>Check code of the hand-in before</source>
        <translation>Controlecode van de vorige indiening</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versie van het programma</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>the city confirmed this check code</source>
        <translation>de stad bevestigde deze controlecode</translation>
    </message>
    <message>
        <source>The Kenniscentrum takes the form in, sees the check code of hand-in %1 beside the city&apos;s name, and compares it with this one, by telephone or on the signed paper. When all groups are equal, the form is the one that was handed in. One character that differs means that it was changed on the way: then the city sends it again. The code is no proof of who sent it; the signature below is.</source>
        <translation>Het Kenniscentrum leest het formulier in, ziet bij de stad de controlecode van indiening %1, en vergelijkt ze met deze: aan de telefoon of met het ondertekende papier. Zijn alle groepen gelijk, dan is het formulier wat de stad indiende. Verschilt er één teken, dan is het onderweg gewijzigd, en stuurt de stad het opnieuw. De code bewijst niet wie het stuurde; de handtekening hieronder wel.</translation>
    </message>
    <message>
        <source>Signed for the city</source>
        <translation>Ondertekening voor de stad</translation>
    </message>
    <message>
        <source>I have read this self-evaluation and agree with it</source>
        <translation>Ik heb deze zelfevaluatie gelezen en ga ermee akkoord</translation>
    </message>
    <message>
        <source>Agreed for the city</source>
        <translation>Akkoord voor de stad</translation>
    </message>
    <message>
        <source>Self-evaluation of %1, %2</source>
        <comment>city, round</comment>
        <translation>Zelfevaluatie %1, %2</translation>
    </message>
    <message>
        <source>Climate team</source>
        <translation>Klimaatteam</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coördinatie</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Function of the head</source>
        <translation>Functie van de leidinggevende</translation>
    </message>
</context>
<context>
    <name>ks::EvaluationStory</name>
    <message>
        <source>What follows from the answers</source>
        <translation>Wat uit de antwoorden volgt</translation>
    </message>
    <message>
        <source>The score that follows</source>
        <translation>De score die volgt</translation>
    </message>
    <message>
        <source>The city decided otherwise. Why: %1</source>
        <translation>De stad besliste anders. Waarom: %1</translation>
    </message>
    <message>
        <source>The city decided otherwise and gave no reason yet.</source>
        <translation>De stad besliste anders en zei nog niet waarom.</translation>
    </message>
    <message>
        <source>The answers behind it</source>
        <translation>De antwoorden erachter</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>verschillen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>From hand-in %1: %2</source>
        <comment>number, value</comment>
        <translation>Uit indiening %1: %2</translation>
    </message>
    <message>
        <source>In the workspace before hand-in %1: %2</source>
        <comment>number, value</comment>
        <translation>In het werkbestand vóór indiening %1: %2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>value, role</comment>
        <translation>%1, van %2</translation>
    </message>
    <message>
        <source>Not taken over at the intake</source>
        <translation>Niet overgenomen bij het inlezen</translation>
    </message>
</context>
<context>
    <name>ks::EvaluationsPage</name>
    <message>
        <source>Self-evaluations of the cities</source>
        <translation>Zelfevaluaties van de steden</translation>
    </message>
    <message>
        <source>Self-evaluations</source>
        <translation>Zelfevaluaties</translation>
    </message>
    <message>
        <source>This round has no forms: its scores were entered without a questionnaire. Add a round to send forms out; this one stays as it is.</source>
        <translation>Deze meetronde heeft geen formulieren: haar scores zijn zonder vragenlijst ingevoerd. Voeg een meetronde toe om formulieren te versturen; deze blijft zoals ze is.</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nieuwe meetronde…</translation>
    </message>
    <message>
        <source>Make all forms…</source>
        <translation>Formulieren maken…</translation>
    </message>
    <message>
        <source>Take in forms…</source>
        <translation>Formulieren inlezen…</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Formulier openen</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Herinnering kopiëren</translation>
    </message>
    <message>
        <source>Confirm hand-in</source>
        <translation>Indiening bevestigen</translation>
    </message>
    <message>
        <source>Cities shown</source>
        <translation>Getoonde steden</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alle steden</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Niet ingediend</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>%1 of %2 cities have handed in for “%3”.</source>
        <translation>%1 van %2 steden hebben ingediend voor “%3”.</translation>
    </message>
    <message>
        <source>It closes on %1.</source>
        <translation>Ze sluit op %1.</translation>
    </message>
    <message>
        <source>Take back confirmation</source>
        <translation>Bevestiging intrekken</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) stand in %1, ready to be mailed.</source>
        <translation>
            <numerusform>%n formulier staat in %1, klaar om te mailen.</numerusform>
            <numerusform>%n formulieren staan in %1, klaar om te mailen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1</source>
        <translation>Gebleven zoals ze waren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in, as one step: Undo takes all of it back.</source>
        <translation>
            <numerusform>%n formulier ingelezen, als één stap: met Ongedaan maken draait u alles terug.</numerusform>
            <numerusform>%n formulieren ingelezen, als één stap: met Ongedaan maken draait u alles terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reminder for %n city/cities is on the clipboard: paste it in a mail.</source>
        <translation>
            <numerusform>De herinnering voor %n stad staat op het klembord: plak ze in een mail.</numerusform>
            <numerusform>De herinneringen voor %n steden staan op het klembord: plak ze in een mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a city first.</source>
        <translation>Selecteer eerst een stad.</translation>
    </message>
    <message>
        <source>Select one city only.</source>
        <translation>Selecteer maar één stad.</translation>
    </message>
    <message>
        <source>This city has handed in nothing yet.</source>
        <translation>Deze stad diende nog niets in.</translation>
    </message>
    <message>
        <source>Not taken in, since something is still to be decided: %1.</source>
        <translation>Niet ingelezen, omdat er nog iets te beslissen is: %1.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Geweigerd: %1.</translation>
    </message>
    <message>
        <source>It was to close on %1, and is still open.</source>
        <translation>Ze zou sluiten op %1 en staat nog open.</translation>
    </message>
    <message>
        <source>The forms that were taken in are out of the workspace again.</source>
        <translation>De ingelezen formulieren zijn weer uit het werkbestand.</translation>
    </message>
</context>
<context>
    <name>ks::EvidenceCommands</name>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Say what the evidence is, or give its address. Nothing was changed.</source>
        <translation>Zeg wat de onderbouwing is, of geef het adres. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Er is geen thema “%1”.</translation>
    </message>
    <message>
        <source>There is no statement “%1” in this round.</source>
        <translation>Er is geen stelling “%1” in deze meetronde.</translation>
    </message>
    <message>
        <source>There is no such respondent.</source>
        <translation>Die invuller is er niet.</translation>
    </message>
    <message>
        <source>evidence of %1</source>
        <translation>onderbouwing van %1</translation>
    </message>
    <message>
        <source>There is no such evidence any more.</source>
        <translation>Die onderbouwing is er niet meer.</translation>
    </message>
    <message>
        <source>remove evidence of %1</source>
        <translation>onderbouwing van %1 verwijderen</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>A target is a level such as 4 or 3,5, or lies between two levels, such as 3-4.</source>
        <translation>Een streefniveau is een niveau zoals 4 of 3,5, of ligt tussen twee niveaus, zoals 3-4.</translation>
    </message>
    <message>
        <source>Choose the level that the city wants to reach first. Nothing was changed.</source>
        <translation>Kies eerst het niveau dat de stad wil bereiken. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>target %1, %2</source>
        <translation>streefniveau %1, %2</translation>
    </message>
    <message>
        <source>Address of the evidence</source>
        <translation>Adres van de onderbouwing</translation>
    </message>
</context>
<context>
    <name>ks::EvidenceList</name>
    <message>
        <source>Add evidence</source>
        <translation>Onderbouwing toevoegen</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Onderbouwing %1</translation>
    </message>
    <message>
        <source>Link of evidence %1</source>
        <translation>Link bij onderbouwing %1</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link openen</translation>
    </message>
    <message>
        <source>Open the link of evidence %1</source>
        <translation>De link van onderbouwing %1 openen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove evidence %1</source>
        <translation>Onderbouwing %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>ks::EvolutionPage</name>
    <message>
        <source>Evolution</source>
        <translation>Evolutie</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nieuwe meetronde…</translation>
    </message>
    <message>
        <source>Per theme</source>
        <translation>Per thema</translation>
    </message>
    <message>
        <source>Per theme and city</source>
        <translation>Per thema en stad</translation>
    </message>
    <message>
        <source>Most improved and most worrying</source>
        <translation>Meest verbeterd en meest zorgwekkend</translation>
    </message>
    <message>
        <source>Over all rounds</source>
        <translation>Over alle meetrondes</translation>
    </message>
    <message>
        <source>The median of the cities in each round; the band is how far it goes as “between” is read. From round to round these are not always the same cities.</source>
        <translation>De mediaan van de steden in elke meetronde; de band toont hoever die reikt, naargelang u “tussen” leest. Van meetronde tot meetronde zijn het niet altijd dezelfde steden.</translation>
    </message>
    <message>
        <source>Here stands what changed between two measuring rounds: per theme and per city, why, what improved most and what worries most, and the lines over all rounds.</source>
        <translation>Hier staat wat er veranderde tussen twee meetrondes: per thema en per stad, waarom, wat het meest verbeterde en wat het meest zorgen baart, en de lijnen over alle meetrondes.</translation>
    </message>
    <message>
        <source>The round on show is the first one; choose a later one at the top of the window.</source>
        <translation>De meetronde die u ziet, is de eerste; kies bovenaan het venster een latere.</translation>
    </message>
    <message>
        <source>That takes a second round. Until it is there, nothing is compared.</source>
        <translation>Daarvoor is een tweede meetronde nodig. Zolang die er niet is, wordt niets vergeleken.</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alle steden</translation>
    </message>
    <message>
        <source>There is no line to save: no round has a value on this theme.</source>
        <translation>Er is geen lijn om op te slaan: geen enkele meetronde heeft een waarde op dit thema.</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>Hoe dit cijfer tot stand komt</translation>
    </message>
</context>
<context>
    <name>ks::EvolutionRows</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Mediaan %1</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Steden</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message numerus="yes">
        <source>median of %n difference(s): %1</source>
        <translation>
            <numerusform>mediaan van %n verschil: %1</numerusform>
            <numerusform>mediaan van %n verschillen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not over the same cities: %1</source>
        <translation>niet over dezelfde steden: %1</translation>
    </message>
    <message>
        <source>Most improved</source>
        <translation>Meest verbeterd</translation>
    </message>
    <message>
        <source>Most worrying</source>
        <translation>Meest zorgwekkend</translation>
    </message>
    <message>
        <source>not over the same cities</source>
        <translation>niet over dezelfde steden</translation>
    </message>
</context>
<context>
    <name>ks::EvolutionTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 vergeleken met %2</translation>
    </message>
    <message>
        <source>Difference of the medians</source>
        <translation>Verschil van de medianen</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Steden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Low bound</source>
        <translation>Lage grens</translation>
    </message>
    <message>
        <source>High bound</source>
        <translation>Hoge grens</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>Median of their differences</source>
        <translation>Mediaan van hun verschillen</translation>
    </message>
    <message>
        <source>%1: the two medians are not over the same cities (%2).</source>
        <translation>%1: de twee medianen gaan niet over dezelfde steden (%2).</translation>
    </message>
    <message>
        <source>Evolution per theme and city</source>
        <translation>Evolutie per thema en stad</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>%1: no score.</source>
        <translation>%1: geen enkele score.</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3 scores.</source>
        <translation>%1: de eerste %2 van %3 scores.</translation>
    </message>
    <message>
        <source>Most improved and most worrying</source>
        <translation>Meest verbeterd en meest zorgwekkend</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Most improved</source>
        <translation>Meest verbeterd</translation>
    </message>
    <message>
        <source>Most worrying</source>
        <translation>Meest zorgwekkend</translation>
    </message>
    <message>
        <source>Median per theme over all rounds</source>
        <translation>Mediaan per thema over alle meetrondes</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>With each median its bounds, where “between” leaves room, and how many cities it is over. From round to round these are not always the same cities.</source>
        <translation>Bij elke mediaan staan haar grenzen, waar “tussen” ruimte laat, en over hoeveel steden ze gaat. Van meetronde tot meetronde zijn het niet altijd dezelfde steden.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no earlier measuring round was read.</source>
        <translation>Er is niets om mee te vergelijken: er werd geen eerdere meetronde ingelezen.</translation>
    </message>
    <message>
        <source>Evolution between rounds</source>
        <translation>Evolutie tussen de meetrondes</translation>
    </message>
    <message>
        <source>Why the scores changed, per theme</source>
        <translation>Waarom de scores veranderden, per thema</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Som van de delen</translation>
    </message>
    <message>
        <source>Which cities</source>
        <translation>Welke steden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>theme, city</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ks::EvolutionText</name>
    <message>
        <source>not handed in</source>
        <translation>niet bezorgd</translation>
    </message>
    <message>
        <source>handed in, without a level</source>
        <translation>bezorgd, zonder niveau</translation>
    </message>
    <message>
        <source>approximate, level not recorded</source>
        <translation>bij benadering, niveau niet opgenomen</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not part of the round</source>
        <translation>geen deel van de meetronde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>round, what holds there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not to be split: no answers in %1</source>
        <translation>niet op te splitsen: geen antwoorden in %1</translation>
    </message>
    <message>
        <source>not to be split: too few answers in %1</source>
        <translation>niet op te splitsen: te weinig antwoorden in %1</translation>
    </message>
    <message>
        <source>not to be split: the questionnaires have no statement in common</source>
        <translation>niet op te splitsen: de vragenlijsten hebben geen stelling gemeen</translation>
    </message>
    <message>
        <source>not to be split: no statement has an answer that counts in both rounds</source>
        <translation>niet op te splitsen: geen enkele stelling heeft in beide meetrondes een antwoord dat telt</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>hoger</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>onbeslist</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>niet vergelijkbaar</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>difference, its bounds</comment>
        <translation>%1 (%2 tot %3)</translation>
    </message>
    <message>
        <source>the questionnaires have no statement in common</source>
        <translation>de vragenlijsten hebben geen stelling gemeen</translation>
    </message>
    <message>
        <source>higher than in %1: from %2 to %3, %4</source>
        <translation>hoger dan in %1: van %2 naar %3, %4</translation>
    </message>
    <message>
        <source>lower than in %1: from %2 to %3, %4</source>
        <translation>lager dan in %1: van %2 naar %3, %4</translation>
    </message>
    <message>
        <source>the same as in %1: %2</source>
        <translation>gelijk aan %1: %2</translation>
    </message>
    <message>
        <source>higher or lower than in %1 is undecided: from %2 to %3, %4</source>
        <translation>hoger of lager dan in %1 is onbeslist: van %2 naar %3, %4</translation>
    </message>
    <message>
        <source>not comparable with %1: %2</source>
        <translation>niet vergelijkbaar met %1: %2</translation>
    </message>
    <message>
        <source>real change</source>
        <translation>reële verandering</translation>
    </message>
    <message>
        <source>reworded statement</source>
        <translation>herschreven stelling</translation>
    </message>
    <message>
        <source>other respondents</source>
        <translation>andere invullers</translation>
    </message>
    <message>
        <source>other certainty</source>
        <translation>andere zekerheid</translation>
    </message>
    <message>
        <source>statement added or retired</source>
        <translation>stelling toegevoegd of geschrapt</translation>
    </message>
    <message>
        <source>counts in one round only</source>
        <translation>telt in één meetronde</translation>
    </message>
    <message>
        <source>rounding to quarters</source>
        <translation>afronding op een kwart</translation>
    </message>
    <message>
        <source>the city&apos;s own decision</source>
        <translation>eigen beslissing van de stad</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%n statement(s))</source>
        <translation>
            <numerusform>%1 %2 (%n stelling)</numerusform>
            <numerusform>%1 %2 (%n stellingen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>cause, part</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>every answer is as it was</source>
        <translation>elk antwoord is zoals het was</translation>
    </message>
    <message>
        <source>only in %1: %2</source>
        <translation>alleen in %1: %2</translation>
    </message>
    <message>
        <source>Differences are on midpoints, now minus then. Their bounds are the lowest reading now minus the highest then, and the reverse: a change is higher or lower only where every reading says so, and undecided where “between” leaves room for both. The same score twice is the same. Scores without a value are not compared.</source>
        <translation>Verschillen gaan over het midden, nu min toen. Hun grenzen zijn de laagste lezing van nu min de hoogste van toen, en omgekeerd: een verandering is pas hoger of lager als elke lezing dat zegt, en onbeslist waar “tussen” voor beide ruimte laat. Tweemaal dezelfde score is gelijk. Scores zonder waarde worden niet vergeleken.</translation>
    </message>
    <message>
        <source>Why: each statement gives its part to one cause. Reworded goes before other respondents (by role), that before other certainty (another kind of answer, or more or less sure, within what was said before); a real change is what none of these explains. Statements that count in one round only give what they lie away from the others. With the rounding to quarters and the city&apos;s own decision the parts add up exactly to the difference of the scores; here they are shown with two decimals.</source>
        <translation>Waarom: elke stelling geeft haar deel aan één oorzaak. Herschreven gaat voor andere invullers (naar rol), en die voor andere zekerheid (een ander soort antwoord, of meer of minder zeker, binnen wat eerder gezegd werd); een reële verandering is wat geen van deze verklaart. Stellingen die maar in één meetronde tellen, geven wat ze van de andere afwijken. Met de afronding op een kwart en de eigen beslissing van de stad zijn de delen samen precies het verschil van de scores; hier staan ze met twee decimalen.</translation>
    </message>
    <message>
        <source>Most improved: the largest rise that holds whatever way “between” is read. Most worrying: the deepest such fall, then the scores at level 1 or 2 that did not rise, the lowest first. An approximate score is never certain.</source>
        <translation>Meest verbeterd: de grootste stijging die standhoudt, hoe u “tussen” ook leest. Meest zorgwekkend: de diepste zulke daling, dan de scores op niveau 1 of 2 die niet stegen, de laagste eerst. Een score bij benadering is nooit zeker.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, %4 (%5)</source>
        <comment>statement, answer, answer, part, cause</comment>
        <translation>%1: van %2 naar %3, %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1 = %2</source>
        <comment>parts, sum</comment>
        <translation>Samen: %1 = %2</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message numerus="yes">
        <source>all %n cities</source>
        <translation>
            <numerusform>alle %n steden</numerusform>
            <numerusform>alle %n steden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city (cities): %1</source>
        <translation>
            <numerusform>%n stad: %1</numerusform>
            <numerusform>%n steden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cause with its part, cities</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why, per theme: the parts of each cause added up over the cities whose change can be taken apart, and which cities these are; one city may have several causes. Together they are the sum of the differences of these cities. They are no parts of the difference of the medians, for a median is no sum.</source>
        <translation>Waarom, per thema: de delen van elke oorzaak opgeteld over de steden waarvan de verandering op te splitsen is, en welke steden dat zijn; één stad kan verscheidene oorzaken hebben. Samen zijn ze de som van de verschillen van die steden. Het zijn geen delen van het verschil van de medianen, want een mediaan is geen som.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>geen verandering</translation>
    </message>
    <message>
        <source>not to be split</source>
        <translation>niet te splitsen</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <comment>cause with its part, number of cities</comment>
        <translation>%1 (n = %2)</translation>
    </message>
</context>
<context>
    <name>ks::ExportCommands</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A calendar (.ics) holds the due dates of actions and milestones, so nothing was made. Give --what actions, and nothing beside it.</source>
        <translation>Een agenda (.ics) bevat de deadlines van acties en mijlpalen, dus er werd niets gemaakt. Geef --what actions, en niets ernaast.</translation>
    </message>
</context>
<context>
    <name>ks::ExportDesk</name>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>The export was called off. %1 is as it was before.</source>
        <translation>De export is afgebroken. %1 is zoals het was.</translation>
    </message>
    <message>
        <source>Export of %1: gathering</source>
        <translation>Export van %1: gegevens verzamelen</translation>
    </message>
    <message>
        <source>Export of %1: setting the pages</source>
        <translation>Export van %1: opmaken</translation>
    </message>
    <message>
        <source>Export of %1: writing</source>
        <translation>Export van %1: wegschrijven</translation>
    </message>
    <message>
        <source>No program of this computer opened %1. It stands there; open it with another program.</source>
        <translation>Geen programma op deze computer opende %1. Het staat er wel; open het met een ander programma.</translation>
    </message>
</context>
<context>
    <name>ks::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;File name</source>
        <translation>&amp;Bestandsnaam</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>B&amp;laderen…</translation>
    </message>
    <message>
        <source>Excel in Belgium (semicolon, decimal comma)</source>
        <translation>Excel in België (puntkomma, decimale komma)</translation>
    </message>
    <message>
        <source>Exchange (comma, decimal point)</source>
        <translation>Uitwisseling (komma, decimale punt)</translation>
    </message>
    <message>
        <source>Choose at least one table.</source>
        <translation>Kies minstens één tabel.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Bestand vervangen?</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 bestaat al.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Wr&amp;itten for</source>
        <translation>Be&amp;doeld voor</translation>
    </message>
    <message>
        <source>Tables to export</source>
        <translation>Tabellen om te exporteren</translation>
    </message>
    <message>
        <source>What to export, and how</source>
        <translation>Wat er geëxporteerd wordt, en hoe</translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation>&amp;Stad</translation>
    </message>
    <message>
        <source>Also figures that are only for the &amp;steering group</source>
        <translation>Ook de cijfers die alleen de stuur&amp;groep mag zien</translation>
    </message>
    <message>
        <source>To print, to send along and to keep: looks the same everywhere.</source>
        <translation>Om af te drukken, door te sturen en te bewaren: ziet er overal hetzelfde uit.</translation>
    </message>
    <message>
        <source>To read in a browser, on a telephone too; nothing needs to be installed.</source>
        <translation>Om te lezen in een browser, ook op een telefoon; er hoeft niets geïnstalleerd te zijn.</translation>
    </message>
    <message>
        <source>To write on in Word or LibreOffice.</source>
        <translation>Om verder te bewerken in Word of LibreOffice.</translation>
    </message>
    <message>
        <source>To calculate on in Excel: a sheet for each table, numbers as numbers.</source>
        <translation>Om mee verder te rekenen in Excel: een blad per tabel, getallen als getallen.</translation>
    </message>
    <message>
        <source>To take the tables into another program; without colours and running texts.</source>
        <translation>Om de tabellen in een ander programma in te lezen; zonder kleuren en doorlopende teksten.</translation>
    </message>
    <message>
        <source>For other programs: every figure as it is stored.</source>
        <translation>Voor andere programma’s: elk cijfer zoals het bewaard is.</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Afdruk&amp;voorbeeld…</translation>
    </message>
    <message>
        <source>What this &amp;page shows</source>
        <translation>Wat deze &amp;pagina toont</translation>
    </message>
    <message>
        <source>The w&amp;hole report</source>
        <translation>Het &amp;hele rapport</translation>
    </message>
    <message>
        <source>All the&amp;mes</source>
        <translation>Alle th&amp;ema’s</translation>
    </message>
    <message>
        <source>As last tim&amp;e</source>
        <translation>Zoals de vorige kee&amp;r</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alle steden</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geef het bestand een naam.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was made; choose another folder.</source>
        <translation>De map %1 bestaat niet. Er is niets gemaakt; kies een andere map.</translation>
    </message>
    <message>
        <source>Nothing may be written in the folder %1. Nothing was made; choose another folder.</source>
        <translation>In de map %1 mag niet geschreven worden. Er is niets gemaakt; kies een andere map.</translation>
    </message>
    <message>
        <source>Compared withi&amp;n</source>
        <translation>Vergeleken b&amp;innen</translation>
    </message>
</context>
<context>
    <name>ks::FieldEditor</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>ks::FiguresSheet</name>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Bij benadering</translation>
    </message>
    <message>
        <source>Without a level</source>
        <translation>Zonder niveau</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Niet bezorgd</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
</context>
<context>
    <name>ks::FileGate</name>
    <message>
        <source>There is no file %1. Check the name and the folder, or make a new workspace.</source>
        <translation>Het bestand %1 bestaat niet. Controleer de naam en de map, of maak een nieuw werkbestand.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workspace (a file that ends in .kspiegel) in it.</source>
        <translation>%1 is een map. Kies daarin een werkbestand (een bestand dat eindigt op .kspiegel).</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device and not a file, so it was not opened. Choose a workspace (a file that ends in .kspiegel).</source>
        <translation>%1 is een pipe of een apparaat en geen bestand, en is dus niet geopend. Kies een werkbestand (een bestand dat eindigt op .kspiegel).</translation>
    </message>
    <message>
        <source>%1 is empty: there is no workspace in it. It was left as it is; choose another file or a backup, or make a new workspace under another name.</source>
        <translation>%1 is leeg: er zit geen werkbestand in. Het bleef zoals het was; kies een ander bestand of een reservekopie, of maak een nieuw werkbestand onder een andere naam.</translation>
    </message>
    <message>
        <source>%1 is far larger than a workspace can be, so it was not opened. Check whether it is the right file.</source>
        <translation>%1 is veel groter dan een werkbestand kan zijn en is dus niet geopend. Kijk na of dit het juiste bestand is.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may open it, and the connection to its folder.</source>
        <translation>%1 kon niet worden gelezen. Kijk na of u het mag openen en of de map bereikbaar is.</translation>
    </message>
    <message>
        <source>%1 is a text file and not a workspace. It was left as it is; choose a file that ends in .kspiegel, or use Import for a form.</source>
        <translation>%1 is een tekstbestand en geen werkbestand. Het bleef zoals het was; kies een bestand dat eindigt op .kspiegel, of gebruik Importeren voor een formulier.</translation>
    </message>
    <message>
        <source>%1 is not a workspace. It was left as it is; choose a file that ends in .kspiegel.</source>
        <translation>%1 is geen werkbestand. Het bleef zoals het was; kies een bestand dat eindigt op .kspiegel.</translation>
    </message>
    <message>
        <source>%1 is a database of another program and not a workspace. It was left as it is; choose a file that ends in .kspiegel.</source>
        <translation>%1 is een databank van een ander programma en geen werkbestand. Het bleef zoals het was; kies een bestand dat eindigt op .kspiegel.</translation>
    </message>
    <message>
        <source>%1 is a GeoPackage with maps and not a workspace. It was left as it is; choose a file that ends in .kspiegel.</source>
        <translation>%1 is een GeoPackage met kaarten en geen werkbestand. Het bleef zoals het was; kies een bestand dat eindigt op .kspiegel.</translation>
    </message>
    <message>
        <source>%1 does not say which version of a workspace it is, so it was not opened. It was left as it is; choose another file or a backup.</source>
        <translation>%1 zegt niet welke versie van een werkbestand het is en is dus niet geopend. Het bleef zoals het was; kies een ander bestand of een reservekopie.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of this program, which this one cannot read. It was left as it is; install the newer version to open it.</source>
        <translation>%1 is gemaakt met een latere versie van dit programma en kan met deze versie niet worden gelezen. Het bleef zoals het was; installeer de nieuwere versie om het te openen.</translation>
    </message>
    <message>
        <source>%1 is not built as a workspace of this program: something was added, changed or taken away. It was not opened and left as it is; choose a backup or ask the sender for the original.</source>
        <translation>%1 is niet opgebouwd als een werkbestand van dit programma: er is iets toegevoegd, gewijzigd of weggenomen. Het is niet geopend en bleef zoals het was; kies een reservekopie of vraag het origineel aan de afzender.</translation>
    </message>
    <message>
        <source>Checking %1 took far longer than a workspace can need, so it was stopped and the file was not opened. It was left as it is; choose a backup or ask the sender for the original.</source>
        <translation>De controle van %1 duurde veel langer dan nodig is voor een werkbestand. Ze is stopgezet en het bestand is niet geopend. Het bleef zoals het was; kies een reservekopie of vraag het origineel aan de afzender.</translation>
    </message>
    <message>
        <source>%1 is a workspace, but it is damaged and was not opened. It was left as it is; restore a backup, or ask the sender for it again.</source>
        <translation>%1 is een werkbestand, maar het is beschadigd en is niet geopend. Het bleef zoals het was; zet een reservekopie terug, of vraag het opnieuw aan de afzender.</translation>
    </message>
    <message>
        <source>%1 is a workspace, but its end is missing: perhaps it was copied or received only in part. It was not opened and left as it is; copy it again or restore a backup.</source>
        <translation>%1 is een werkbestand, maar het einde ontbreekt: misschien is het maar voor een deel gekopieerd of ontvangen. Het is niet geopend en bleef zoals het was; kopieer het opnieuw of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>%1 is a workspace, but it holds values that cannot be, so it was not opened. It was left as it is; restore a backup, or ask the sender for it again.</source>
        <translation>%1 is een werkbestand, maar er staan onmogelijke waarden in en het is dus niet geopend. Het bleef zoals het was; zet een reservekopie terug, of vraag het opnieuw aan de afzender.</translation>
    </message>
</context>
<context>
    <name>ks::FileIdentity</name>
    <message>
        <source>The file %1 is not there or cannot be reached. Check the folder and the connection to it.</source>
        <translation>Het bestand %1 is er niet of is niet bereikbaar. Controleer de map en de verbinding ermee.</translation>
    </message>
</context>
<context>
    <name>ks::FileNames</name>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>legende</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>cijfers-per-thema</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>bijstellingen</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>niveaus</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>spreiding</translation>
    </message>
    <message>
        <source>standings</source>
        <translation>steden-op-de-schaal</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groepen</translation>
    </message>
    <message>
        <source>evolution</source>
        <translation>evolutie</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>themas</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>sterke-punten</translation>
    </message>
    <message>
        <source>improvement-points</source>
        <translation>verbeterpunten</translation>
    </message>
    <message>
        <source>practices</source>
        <translation>goede-praktijken</translation>
    </message>
    <message>
        <source>help</source>
        <translation>wie-kan-wie-helpen</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>stadsprofiel</translation>
    </message>
    <message>
        <source>climate-teams</source>
        <translation>klimaatteams</translation>
    </message>
    <message>
        <source>monitoring-tools</source>
        <translation>monitoringtools</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>aanbevelingen</translation>
    </message>
    <message>
        <source>work-packages</source>
        <translation>werkpakketten</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>rangschikking</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>beoordelingen</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acties</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>werkpakketten-per-stad</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>opvolgvergaderingen</translation>
    </message>
    <message>
        <source>process</source>
        <translation>proces</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>bronnen</translation>
    </message>
    <message>
        <source>interviewees</source>
        <translation>geinterviewden</translation>
    </message>
    <message>
        <source>steering-group</source>
        <translation>stuurgroep</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>verbeteringen</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>vragenlijst</translation>
    </message>
    <message>
        <source>self-evaluation</source>
        <translation>zelfevaluatie</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>long-list</source>
        <translation>lange-lijst</translation>
    </message>
</context>
<context>
    <name>ks::FindingGroups</name>
    <message>
        <source>All themes</source>
        <translation>Alle thema’s</translation>
    </message>
</context>
<context>
    <name>ks::FindingsList</name>
    <message>
        <source>What asks for attention</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Nothing asks for attention.</source>
        <translation>Er zijn geen aandachtspunten.</translation>
    </message>
    <message numerus="yes">
        <source>(%n place(s))</source>
        <comment>below a message</comment>
        <translation>
            <numerusform>(%n plaats)</numerusform>
            <numerusform>(%n plaatsen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::FindingsWindow</name>
    <message>
        <source>What asks for attention</source>
        <translation>Aandachtspunten</translation>
    </message>
</context>
<context>
    <name>ks::FollowUpText</name>
    <message>
        <source>no longer there</source>
        <translation>is er niet meer</translation>
    </message>
    <message>
        <source>steering group</source>
        <translation>stuurgroep</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>workshop</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Dagelijks Bestuur</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehouden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgelast</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>verontschuldigd</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>work package %1</source>
        <translation>werkpakket %1</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>actie %1</translation>
    </message>
    <message>
        <source>recommendation %1</source>
        <translation>aanbeveling %1</translation>
    </message>
</context>
<context>
    <name>ks::FollowUps</name>
    <message>
        <source>&amp;Work package that serves this</source>
        <translation>Wer&amp;kpakket hiervoor</translation>
    </message>
    <message>
        <source>Ratin&amp;g of this</source>
        <translation>&amp;Cijfer hiervoor</translation>
    </message>
    <message>
        <source>&amp;Lead or partner of this</source>
        <translation>&amp;Trekker of partner hierbij</translation>
    </message>
    <message>
        <source>A&amp;ction for this</source>
        <translation>A&amp;ctie hierbij</translation>
    </message>
    <message>
        <source>A&amp;genda item of this</source>
        <translation>A&amp;gendapunt hierbij</translation>
    </message>
    <message>
        <source>&amp;Decision of this</source>
        <translation>Be&amp;slissing hierbij</translation>
    </message>
    <message>
        <source>&amp;Decision on this</source>
        <translation>Be&amp;slissing hierover</translation>
    </message>
    <message>
        <source>Reco&amp;mmendation that answers this</source>
        <translation>Aanbe&amp;veling hierop</translation>
    </message>
    <message>
        <source>Reco&amp;mmendation for this cell</source>
        <translation>Aanbe&amp;veling voor deze cel</translation>
    </message>
    <message>
        <source>Reco&amp;mmendation for this theme</source>
        <translation>Aanbe&amp;veling voor dit thema</translation>
    </message>
</context>
<context>
    <name>ks::FormAdmission</name>
    <message>
        <source>The form says that it was handed in, but holds something else than what was handed in then: it was changed outside the program, or damaged on its way. Nothing was taken in; ask the city to send it again.</source>
        <translation>Volgens het formulier is het ingediend, maar er staat iets anders in dan wat toen werd ingediend: het is buiten het programma gewijzigd, of onderweg beschadigd. Er is niets ingelezen; vraag de stad om het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>This workspace has no city “%1”. Nothing was taken in.</source>
        <translation>Dit werkbestand heeft geen stad “%1”. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>This workspace has no round “%1” (%2). Nothing was taken in; look whether the form belongs to another workspace.</source>
        <translation>Dit werkbestand heeft geen meetronde “%1” (%2). Er is niets ingelezen; kijk of het formulier bij een ander werkbestand hoort.</translation>
    </message>
    <message>
        <source>The round “%1” is not open (%2). Nothing was taken in; open the round to take in its forms.</source>
        <translation>De meetronde “%1” is niet open (%2). Er is niets ingelezen; open de meetronde om haar formulieren in te lezen.</translation>
    </message>
    <message>
        <source>The round “%1” has no questionnaire, so it takes no forms. Nothing was taken in.</source>
        <translation>De meetronde “%1” heeft geen vragenlijst en neemt dus geen formulieren op. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The form was made with another version of the questionnaire (%1) than this round uses (%2). Nothing was taken in; send the city a form of this round.</source>
        <translation>Het formulier is gemaakt met een andere versie van de vragenlijst (%1) dan deze meetronde gebruikt (%2). Er is niets ingelezen; stuur de stad een formulier van deze meetronde.</translation>
    </message>
    <message>
        <source>Number %1 of %2 is older than number %3, which was taken in. No value of it is used; it can be kept as history.</source>
        <translation>Nummer %1 van %2 is ouder dan nummer %3, dat al is ingelezen. Er wordt geen waarde uit gebruikt; u kunt het bewaren als geschiedenis.</translation>
    </message>
    <message>
        <source>%1 has not handed this form in: what it holds so far does not count as handed in.</source>
        <translation>%1 heeft dit formulier nog niet ingediend: wat erin staat, telt nog niet als ingediend.</translation>
    </message>
    <message>
        <source>The role “%1…” has %2 characters, and a role has at most %3. Nothing was taken in; ask the city to shorten it under Team and to send the form again.</source>
        <translation>De rol “%1…” telt %2 tekens, en een rol telt er hoogstens %3. Er is niets ingelezen; vraag de stad om ze onder Team in te korten en het formulier opnieuw te sturen.</translation>
    </message>
    <message>
        <source>This looks like the file of one colleague of %1 and not like the form of the city: it does not hold what the others answered. Ask the city before you take it in.</source>
        <translation>Dit lijkt het bestand van één collega van %1 en niet het formulier van de stad: wat de anderen antwoordden, staat er niet in. Vraag het de stad voor u het inleest.</translation>
    </message>
    <message>
        <source>%1 handed in number %2 before, with another content. Nothing was taken in; ask the city which one holds, and to hand that in again under the next number.</source>
        <translation>%1 diende nummer %2 al eerder in, met een andere inhoud. Er is niets ingelezen; vraag de stad welke klopt, en om die opnieuw in te dienen onder het volgende nummer.</translation>
    </message>
    <message>
        <source>%1 handed in number %2. Never arrived here: number %3.</source>
        <translation>%1 diende nummer %2 in. Hier nooit aangekomen: nummer %3.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
</context>
<context>
    <name>ks::FormCheck</name>
    <message>
        <source>Statement %1</source>
        <translation>Stelling %1</translation>
    </message>
    <message>
        <source>No theme has a score yet. Handing in without scores is possible; say why.</source>
        <translation>Nog geen enkel thema heeft een score. Zonder scores indienen kan; zeg waarom.</translation>
    </message>
    <message>
        <source>There is a reason for handing in without scores, and every theme has a score.</source>
        <translation>Er staat een reden om zonder scores in te dienen, en toch heeft elk thema een score.</translation>
    </message>
    <message>
        <source>How many people took part is not filled in.</source>
        <translation>Hoeveel mensen meewerkten, is niet ingevuld.</translation>
    </message>
    <message>
        <source>Respondent %1 has no role.</source>
        <translation>Invuller %1 heeft geen rol.</translation>
    </message>
    <message>
        <source>The respondent “%1” has answered nothing.</source>
        <translation>De invuller “%1” heeft niets beantwoord.</translation>
    </message>
    <message>
        <source>The FTE on climate tasks are open.</source>
        <translation>De VTE voor klimaattaken staan open.</translation>
    </message>
    <message>
        <source>The FTE paid by LEKP-1 are open.</source>
        <translation>De VTE betaald met LEKP-1 staan open.</translation>
    </message>
    <message>
        <source>No strength or improvement point is filled in, in any theme. The report is built on them.</source>
        <translation>Bij geen enkel thema is een sterk punt of een verbeterpunt ingevuld. Het rapport steunt daarop.</translation>
    </message>
    <message numerus="yes">
        <source>The theme has a score, and none of its %n statement(s) is answered.</source>
        <translation>
            <numerusform>Het thema heeft een score, en de %n stelling is niet beantwoord.</numerusform>
            <numerusform>Het thema heeft een score, en geen van de %n stellingen is beantwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is filled in: none of the %n statement(s) is answered and there is no score.</source>
        <translation>
            <numerusform>Er is niets ingevuld: de %n stelling is niet beantwoord en er is geen score.</numerusform>
            <numerusform>Er is niets ingevuld: geen van de %n stellingen is beantwoord en er is geen score.</numerusform>
        </translation>
    </message>
    <message>
        <source>The theme has no score of your own yet; %1 follows from the answers.</source>
        <translation>Het thema heeft nog geen eigen score; uit de antwoorden volgt %1.</translation>
    </message>
    <message>
        <source>The theme has no score of your own yet.</source>
        <translation>Het thema heeft nog geen eigen score.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message>
        <source>The answer is “by approximation” without a level, so it does not count in the score.</source>
        <translation>Het antwoord is “bij benadering” zonder niveau, en telt dus niet mee in de score.</translation>
    </message>
    <message>
        <source>The answer comes from the round before and is not confirmed yet.</source>
        <translation>Het antwoord komt uit de vorige meetronde en is nog niet bevestigd.</translation>
    </message>
    <message>
        <source>The respondents are %1 levels apart and there is no team score yet.</source>
        <translation>De invullers liggen %1 niveaus uit elkaar en er is nog geen teamscore.</translation>
    </message>
    <message>
        <source>The respondents differ and there is no team score yet, so the statement does not count.</source>
        <translation>De invullers verschillen en er is nog geen teamscore; de stelling telt dus niet mee.</translation>
    </message>
    <message>
        <source>The team score is lower than what anybody answered, and no comment says why.</source>
        <translation>De teamscore ligt lager dan wat iemand antwoordde, en geen toelichting zegt waarom.</translation>
    </message>
    <message>
        <source>The team score is higher than what anybody answered, and no comment says why.</source>
        <translation>De teamscore ligt hoger dan wat iemand antwoordde, en geen toelichting zegt waarom.</translation>
    </message>
    <message>
        <source>A piece of evidence has neither text nor address.</source>
        <translation>Een onderbouwing heeft geen tekst en geen adres.</translation>
    </message>
    <message>
        <source>Level %1 without evidence.</source>
        <translation>Niveau %1 zonder onderbouwing.</translation>
    </message>
    <message>
        <source>Level 5 with little evidence: name what shows it, with a place to find it.</source>
        <translation>Niveau 5 met weinig onderbouwing: noem wat het aantoont, en waar dat te vinden is.</translation>
    </message>
    <message>
        <source>Level %1 as a guess.</source>
        <translation>Niveau %1 als gok.</translation>
    </message>
    <message>
        <source>All answers of this theme are the same: %1.</source>
        <translation>Alle antwoorden van dit thema zijn gelijk: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of this theme are “not applicable”: more than half.</source>
        <translation>
            <numerusform>%n stelling van dit thema is “niet van toepassing”: meer dan de helft.</numerusform>
            <numerusform>%n stellingen van dit thema zijn “niet van toepassing”: meer dan de helft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The score of the theme is “by approximation” without a level, so it counts nowhere.</source>
        <translation>De score van het thema is “bij benadering” zonder niveau, en telt dus nergens mee.</translation>
    </message>
    <message>
        <source>No score follows from the answers, and no reason says what your own score rests on.</source>
        <translation>Uit de antwoorden volgt geen score, en geen reden zegt waarop uw eigen score steunt.</translation>
    </message>
    <message>
        <source>Your own score (%1) differs from what follows from the answers (%2), and no reason says why.</source>
        <translation>Uw eigen score (%1) verschilt van wat uit de antwoorden volgt (%2), en geen reden zegt waarom.</translation>
    </message>
    <message>
        <source>Your own score is %1 levels from what follows from the answers.</source>
        <translation>Uw eigen score ligt %1 niveaus van wat uit de antwoorden volgt.</translation>
    </message>
    <message>
        <source>The target (%1) is lower than the score (%2).</source>
        <translation>Het streefniveau (%1) ligt lager dan de score (%2).</translation>
    </message>
    <message>
        <source>This is no address of a web page: %1</source>
        <translation>Dit is geen adres van een webpagina: %1</translation>
    </message>
    <message>
        <source>The answer comes from the round before and is not confirmed yet by: %1.</source>
        <translation>Het antwoord komt uit de vorige meetronde en is nog niet bevestigd door: %1.</translation>
    </message>
</context>
<context>
    <name>ks::FormEdits</name>
    <message>
        <source>A form cannot hold this change. Nothing was changed; the form is as it was.</source>
        <translation>Deze wijziging past niet in een formulier. Er is niets gewijzigd; het formulier is zoals het was.</translation>
    </message>
    <message>
        <source>The round before can only be read in a form. Nothing was changed; fill in the round of the form itself.</source>
        <translation>De vorige meetronde kunt u in een formulier alleen lezen. Er is niets gewijzigd; vul de meetronde van het formulier zelf in.</translation>
    </message>
    <message>
        <source>What you changed was changed elsewhere in the meantime. Your change was not stored and nothing was lost; open the form again and make the change again.</source>
        <translation>Wat u wijzigde, is intussen elders gewijzigd. Uw wijziging is niet opgeslagen en er is niets verloren; open het formulier opnieuw en maak de wijziging nog eens.</translation>
    </message>
</context>
<context>
    <name>ks::FormFile</name>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” staat er twee keer.</translation>
    </message>
    <message>
        <source>This form cannot be read: %1 Nothing was taken from it and nothing was changed; ask for the file to be sent again.</source>
        <translation>Dit formulier kan niet worden gelezen: %1 Er is niets uit overgenomen en niets gewijzigd; vraag om het bestand opnieuw te sturen.</translation>
    </message>
    <message>
        <source>This form cannot be read. At %1: %2 Nothing was taken from it and nothing was changed; ask for the file to be sent again.</source>
        <translation>Dit formulier kan niet worden gelezen. Bij %1: %2 Er is niets uit overgenomen en niets gewijzigd; vraag om het bestand opnieuw te sturen.</translation>
    </message>
    <message>
        <source>this is no self-evaluation of Klimaatspiegel.</source>
        <translation>dit is geen zelfevaluatie van Klimaatspiegel.</translation>
    </message>
    <message>
        <source>the version of the form is a whole number from 1.</source>
        <translation>de versie van het formulier is een geheel getal vanaf 1.</translation>
    </message>
    <message>
        <source>This form needs a newer version of the program: it has format %1, this program reads up to %2. Nothing was changed; install the newer version, then open the form again.</source>
        <translation>Voor dit formulier is een nieuwer programma nodig: het heeft formaat %1, dit programma leest tot en met %2. Er is niets gewijzigd; installeer de nieuwere versie en open het formulier dan opnieuw.</translation>
    </message>
    <message>
        <source>a form has a questionnaire.</source>
        <translation>een formulier heeft een vragenlijst.</translation>
    </message>
    <message>
        <source>this is not the questionnaire that the form holds.</source>
        <translation>dit is niet de vragenlijst die in het formulier staat.</translation>
    </message>
    <message>
        <source>five levels were expected, or none.</source>
        <translation>hier werden vijf niveaus verwacht, of geen.</translation>
    </message>
    <message>
        <source>the earlier round is another one than that of the form.</source>
        <translation>de vorige meetronde is een andere dan die van het formulier.</translation>
    </message>
    <message>
        <source>the form says that it was handed in, and holds no hand-in.</source>
        <translation>volgens het formulier is het ingediend, maar er staat geen indiening in.</translation>
    </message>
    <message>
        <source>the form says that it was handed in, and it was changed after that outside the program: its digest is not that of what it holds.</source>
        <translation>volgens het formulier is het ingediend, maar het is daarna buiten het programma gewijzigd: de controlecode klopt niet met wat erin staat.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 is geen bestand.</translation>
    </message>
    <message>
        <source>the file is larger than a form can be.</source>
        <translation>het bestand is groter dan een formulier kan zijn.</translation>
    </message>
    <message>
        <source>The form %1 cannot be read from the disk. Nothing was changed; see whether the file is still there and may be read.</source>
        <translation>Het formulier %1 kan niet van de schijf worden gelezen. Er is niets gewijzigd; kijk of het bestand er nog staat en of u het mag lezen.</translation>
    </message>
    <message>
        <source>The form cannot be saved with this in it (%1). It was not changed on the disk; take back the last change or shorten it.</source>
        <translation>Hiermee kan het formulier niet worden bewaard (%1). Op de schijf is het niet gewijzigd; maak de laatste wijziging ongedaan of kort ze in.</translation>
    </message>
    <message>
        <source>the first position is 1.</source>
        <translation>de eerste plaats is 1.</translation>
    </message>
    <message>
        <source>“%1” is no statement of the theme “%2”.</source>
        <translation>“%1” is geen stelling van het thema “%2”.</translation>
    </message>
    <message>
        <source>a target is a level, or between two levels, or not chosen yet.</source>
        <translation>een streefniveau is een niveau, tussen twee niveaus, of nog niet gekozen.</translation>
    </message>
    <message>
        <source>nobody who fills in the form is “%1”.</source>
        <translation>niemand die het formulier invult is “%1”.</translation>
    </message>
    <message>
        <source>hand-ins are numbered upwards.</source>
        <translation>indieningen zijn oplopend genummerd.</translation>
    </message>
    <message>
        <source>this is not the digest of the hand-in before it.</source>
        <translation>dit is niet de controlecode van de indiening ervoor.</translation>
    </message>
    <message>
        <source>an id of small letters, digits and hyphens was expected.</source>
        <translation>hier werd een id van kleine letters, cijfers en koppeltekens verwacht.</translation>
    </message>
    <message>
        <source>a date as 2026-11-30 was expected.</source>
        <translation>hier werd een datum zoals 2026-11-30 verwacht.</translation>
    </message>
    <message>
        <source>a SHA-256 of 64 hexadecimal digits was expected.</source>
        <translation>hier werd een SHA-256 van 64 hexadecimale cijfers verwacht.</translation>
    </message>
    <message>
        <source>an address of a web page that begins with https:// or http:// was expected.</source>
        <translation>hier werd het adres van een webpagina verwacht, dat begint met https:// of http://.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” is hier niet bekend.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>het bestand is leeg.</translation>
    </message>
</context>
<context>
    <name>ks::FormHub</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 van %n stelling</numerusform>
            <numerusform>%1 van %n stellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3; what follows: %4; own score: %5</source>
        <translation>%1: %2, %3; wat volgt: %4; eigen score: %5</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet gestart</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Na te kijken</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n theme(s) complete</source>
        <translation>
            <numerusform>%1 van %n thema volledig</numerusform>
            <numerusform>%1 van %n thema’s volledig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, statement %2</source>
        <translation>%1, stelling %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n te bevestigen</numerusform>
            <numerusform>%n te bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is closed: its forms can be read, and are no longer filled in.</source>
        <translation>De meetronde is afgesloten: haar formulieren zijn nog te lezen en worden niet meer ingevuld.</translation>
    </message>
    <message>
        <source>The round is locked: its forms can be read, and are no longer filled in.</source>
        <translation>De meetronde is vergrendeld: haar formulieren zijn nog te lezen en worden niet meer ingevuld.</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Dit bestand is alleen open om te lezen.</translation>
    </message>
</context>
<context>
    <name>ks::FormHubView</name>
    <message>
        <source>Themes of the form</source>
        <translation>Thema’s van het formulier</translation>
    </message>
    <message>
        <source>Statements answered</source>
        <translation>Beantwoorde stellingen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s) answered</source>
        <translation>
            <numerusform>%1 van %n stelling beantwoord</numerusform>
            <numerusform>%1 van %n stellingen beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · to be handed in by %2</source>
        <translation>%1 · in te dienen tegen %2</translation>
    </message>
    <message>
        <source>Begin with the first statement</source>
        <translation>Beginnen met de eerste stelling</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Verder waar u gebleven was</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the round before to confirm</source>
        <translation>
            <numerusform>%n antwoord van de vorige meetronde te bevestigen</numerusform>
            <numerusform>%n antwoorden van de vorige meetronde te bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the first statement</source>
        <translation>Lezen vanaf de eerste stelling</translation>
    </message>
    <message>
        <source>Read where it was left off</source>
        <translation>Lezen waar het invullen stopte</translation>
    </message>
</context>
<context>
    <name>ks::FormPage</name>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Invuller</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Delen van het formulier</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Self-evaluation of %1</source>
        <translation>Zelfevaluatie van %1</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Zelfevaluatie</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Check and hand in</source>
        <translation>Nakijken en indienen</translation>
    </message>
</context>
<context>
    <name>ks::FormStart</name>
    <message>
        <source>In what role do you fill in the form?</source>
        <translation>In welke rol vult u het formulier in?</translation>
    </message>
    <message>
        <source>climate coordinator</source>
        <translation>klimaatcoördinator</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nieuwe meetronde…</translation>
    </message>
    <message>
        <source>There is no round yet</source>
        <translation>Er is nog geen meetronde</translation>
    </message>
    <message>
        <source>Here the self-evaluation of a city is filled in. It belongs to a round.</source>
        <translation>Hier vult u de zelfevaluatie van een stad in. Die hoort bij een meetronde.</translation>
    </message>
    <message>
        <source>This round has no forms</source>
        <translation>Deze meetronde heeft geen formulieren</translation>
    </message>
    <message>
        <source>The round “%1” has no questionnaire: its scores were entered without forms. Choose another round above, or add one.</source>
        <translation>De meetronde “%1” heeft geen vragenlijst: de scores zijn zonder formulier ingevoerd. Kies bovenaan een andere meetronde of voeg er een toe.</translation>
    </message>
    <message>
        <source>%1 has no form in this round</source>
        <translation>%1 heeft geen formulier in deze meetronde</translation>
    </message>
    <message>
        <source>The round “%1” is not open, or this file can only be read: no form can be begun.</source>
        <translation>De meetronde “%1” is niet open, of dit bestand is alleen te lezen: er kan geen formulier beginnen.</translation>
    </message>
    <message>
        <source>%1 has no form yet</source>
        <translation>%1 heeft nog geen formulier</translation>
    </message>
    <message>
        <source>Here the self-evaluation of %1 is filled in, theme by theme. It begins with the role of the one who fills in; a name is not needed. More can join later.</source>
        <translation>Hier vult u de zelfevaluatie van %1 in, thema per thema. Begin met de rol van wie invult; een naam hoeft niet. Later kunnen anderen mee invullen.</translation>
    </message>
    <message>
        <source>Nobody fills in the form of %1 yet</source>
        <translation>Nog niemand vult het formulier van %1 in</translation>
    </message>
    <message>
        <source>It begins with the role of the one who fills in; a name is not needed. More can join later.</source>
        <translation>Begin met de rol van wie invult; een naam hoeft niet. Later kunnen anderen mee invullen.</translation>
    </message>
</context>
<context>
    <name>ks::FormStore</name>
    <message>
        <source>This form holds no such round. Nothing was changed.</source>
        <translation>Die meetronde staat niet in dit formulier. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was changed; save a copy to work on.</source>
        <translation>%1 is alleen-lezen geopend. Er is niets gewijzigd; sla een kopie op om in te werken.</translation>
    </message>
    <message>
        <source>%1 was replaced or changed by another program since it was opened. Your last change was not written, and the file there was left alone. Save your work as a copy, or reload the file.</source>
        <translation>%1 is sinds het openen vervangen of gewijzigd door een ander programma. Uw laatste wijziging is niet geschreven en het bestand dat er nu staat, is niet aangeraakt. Sla uw werk op als kopie, of laad het bestand opnieuw.</translation>
    </message>
    <message>
        <source>These personal data are not there any more. Nothing was changed.</source>
        <translation>Deze persoonsgegevens zijn er niet meer. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A copy needs another name than the form itself. Nothing was changed.</source>
        <translation>Een kopie heeft een andere naam nodig dan het formulier zelf. Er is niets gewijzigd; kies een andere naam.</translation>
    </message>
    <message>
        <source>What was handed in as number %1 is no longer what its digest was made of.</source>
        <translation>Wat als nummer %1 is ingediend, is niet meer waar de controlecode van gemaakt is.</translation>
    </message>
</context>
<context>
    <name>ks::FormTitle</name>
    <message>
        <source>Self-evaluation of %1, %2</source>
        <translation>Zelfevaluatie van %1, %2</translation>
    </message>
</context>
<context>
    <name>ks::FormWebPage</name>
    <message>
        <source>between %1 and %2</source>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>approximate, level not recorded</source>
        <translation>bij benadering, niveau niet opgenomen</translation>
    </message>
    <message>
        <source>approximately %1</source>
        <translation>bij benadering %1</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>handed in, without a level</source>
        <translation>bezorgd, zonder niveau</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet gestart</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Type a number, for example %1.</source>
        <translation>Typ een getal, bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>from level</source>
        <translation>van niveau</translation>
    </message>
    <message>
        <source>to level</source>
        <translation>tot niveau</translation>
    </message>
    <message>
        <source>level, approximately</source>
        <translation>niveau, bij benadering</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>niveau niet gekend</translation>
    </message>
    <message>
        <source>The second level has to be higher than the first.</source>
        <translation>Het tweede niveau moet hoger zijn dan het eerste.</translation>
    </message>
    <message>
        <source>a quarter in between</source>
        <translation>een kwart ertussen</translation>
    </message>
    <message>
        <source>between two levels</source>
        <translation>tussen twee niveaus</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>approximately</source>
        <translation>bij benadering</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://. Until then it is not kept.</source>
        <translation>Een webadres begint met http:// of https://. Zolang dat niet zo is, is het niet bewaard.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Waarop het steunt</translation>
    </message>
    <message>
        <source>Before, in %1: %2</source>
        <translation>Vorige keer, in %1: %2</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>invuller</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Nog geen teamscore.</translation>
    </message>
    <message>
        <source>Agreed by the team</source>
        <translation>Teamscore</translation>
    </message>
    <message>
        <source>Agreed answer</source>
        <translation>Teamscore</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Confirm the answer that was taken over: %1</source>
        <translation>Bevestig het overgenomen antwoord: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>een gok</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>vrij zeker</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>Enough: %1</source>
        <translation>Genoeg: %1</translation>
    </message>
    <message>
        <source>Not enough: %1</source>
        <translation>Niet genoeg: %1</translation>
    </message>
    <message>
        <source>Derived from: %1</source>
        <translation>Afgeleid uit: %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Examples of evidence</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>No statement of this theme applies.</source>
        <translation>Geen enkele stelling van dit thema is van toepassing.</translation>
    </message>
    <message>
        <source>No score follows yet: %1 of %2 statements that apply have a level; it takes at least %3.</source>
        <translation>Er volgt nog geen score: %1 van %2 stellingen die van toepassing zijn hebben een niveau; dat moeten er minstens %3 zijn.</translation>
    </message>
    <message>
        <source>%1, halfway between two quarters; the lower one counts: %2.</source>
        <translation>%1, halverwege twee kwarten; het laagste telt: %2.</translation>
    </message>
    <message>
        <source>The score differs from what follows from the answers: say why.</source>
        <translation>De score wijkt af van wat volgt uit de antwoorden: zeg waarom.</translation>
    </message>
    <message>
        <source>Score of the theme</source>
        <translation>Score van het thema</translation>
    </message>
    <message>
        <source>The city&apos;s own score</source>
        <translation>Score van de stad</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>Waarom, als ze afwijkt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefniveau</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>Note on the target</source>
        <translation>Opmerking bij het streefniveau</translation>
    </message>
    <message>
        <source>Points of this theme</source>
        <translation>Punten van dit thema</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>Points for improvement</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <translation>Thema %1: %2</translation>
    </message>
    <message>
        <source>I fill in as</source>
        <translation>Ik vul in als</translation>
    </message>
    <message>
        <source>respondent %1</source>
        <translation>invuller %1</translation>
    </message>
    <message>
        <source>Who fills this in</source>
        <translation>Wie vult in</translation>
    </message>
    <message>
        <source>Role of respondent %1</source>
        <translation>Rol van invuller %1</translation>
    </message>
    <message>
        <source>Number of people who took part</source>
        <translation>Aantal mensen die meewerkten</translation>
    </message>
    <message>
        <source>Their roles, one on a line</source>
        <translation>Hun rollen, één per regel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>FTE on climate tasks (HR benchmark)</source>
        <translation>VTE voor klimaattaken (HR-benchmark)</translation>
    </message>
    <message>
        <source>Of these subsidised (%)</source>
        <translation>Daarvan gesubsidieerd (%)</translation>
    </message>
    <message>
        <source>Remark on the FTE</source>
        <translation>Opmerking bij de VTE</translation>
    </message>
    <message>
        <source>FTE paid by LEKP-1, approximately</source>
        <translation>VTE betaald door LEKP-1, bij benadering</translation>
    </message>
    <message>
        <source>Domains and tasks of LEKP-1, one on a line</source>
        <translation>Domeinen en taken van LEKP-1, één per regel</translation>
    </message>
    <message>
        <source>Remark on LEKP-1</source>
        <translation>Opmerking bij LEKP-1</translation>
    </message>
    <message>
        <source>%1: respondents differ, nothing is agreed yet</source>
        <translation>%1: invullers verschillen, nog geen teamscore</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: geen antwoord</translation>
    </message>
    <message>
        <source>%1: taken over from the round before, not confirmed yet</source>
        <translation>%1: overgenomen uit de vorige meetronde, nog niet bevestigd</translation>
    </message>
    <message>
        <source>%1: no score of the city&apos;s own</source>
        <translation>%1: nog geen score van de stad</translation>
    </message>
    <message>
        <source>%1: the score differs, without a reason</source>
        <translation>%1: de score wijkt af, zonder reden</translation>
    </message>
    <message>
        <source>Hand in and save</source>
        <translation>Indienen en bewaren</translation>
    </message>
    <message>
        <source>Still open, and may stay open knowingly: %1</source>
        <translation>Nog open, en dat mag met opzet zo blijven: %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Niets staat open.</translation>
    </message>
    <message>
        <source>Handed in as number %1. Check code: %2</source>
        <translation>Ingediend als nummer %1. Controlecode: %2</translation>
    </message>
    <message>
        <source>Changed since hand-in number %1: hand in again.</source>
        <translation>Gewijzigd sinds indiening nummer %1: dien opnieuw in.</translation>
    </message>
    <message>
        <source>Check and hand in</source>
        <translation>Nakijken en indienen</translation>
    </message>
    <message>
        <source>Why it is handed in without scores, where it is</source>
        <translation>Waarom u zonder scores indient, als dat zo is</translation>
    </message>
    <message>
        <source>Not handed in: no theme has a score, and no reason says why. Nothing was changed.</source>
        <translation>Niet ingediend: geen enkel thema heeft een score, en er staat geen reden bij. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was changed since hand-in number %1.</source>
        <translation>Er is niets gewijzigd sinds indiening nummer %1.</translation>
    </message>
    <message>
        <source>Not saved: the form cannot be written (%1). Nothing was lost; this page still has it.</source>
        <translation>Niet bewaard: het formulier kan niet worden geschreven (%1). Er ging niets verloren; alles staat nog op deze pagina.</translation>
    </message>
    <message>
        <source>Saved as %1, where your browser keeps what it downloads.</source>
        <translation>Bewaard als %1, waar uw browser zet wat hij downloadt.</translation>
    </message>
    <message>
        <source>%1 was not opened: it is too large for a form. Nothing was changed.</source>
        <translation>%1 is niet geopend: het is te groot voor een formulier. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was not opened: it is no form. Nothing was changed.</source>
        <translation>%1 is niet geopend: het is geen formulier. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was not opened: it needs a newer program. Nothing was changed.</source>
        <translation>%1 is niet geopend: het vraagt een nieuwer programma. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was not opened: it is not right at “%2”. Nothing was changed.</source>
        <translation>%1 is niet geopend: het klopt niet bij “%2”. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>What was filled in here is not saved. Open %1 in its place?</source>
        <translation>Wat hier ingevuld is, is niet bewaard. %1 in de plaats openen?</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 is geopend.</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Delen van het formulier</translation>
    </message>
    <message>
        <source>%1 of %2 themes complete</source>
        <translation>%1 van %2 thema’s volledig</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>nog niet bewaard</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>geen wijzigingen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Work that was not saved</source>
        <translation>Werk dat niet bewaard is</translation>
    </message>
    <message>
        <source>This browser still has work of %1 that was not saved as a file.</source>
        <translation>Deze browser heeft nog werk van %1 dat niet als bestand bewaard is.</translation>
    </message>
    <message>
        <source>Taken up again. Save it as a file.</source>
        <translation>Opnieuw opgenomen. Bewaar het als bestand.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ermee verdergaan</translation>
    </message>
    <message>
        <source>Self-evaluation of %1, %2</source>
        <translation>Zelfevaluatie %1, %2</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Open a saved form…</source>
        <translation>Een bewaard formulier openen…</translation>
    </message>
    <message>
        <source>%1, to the nearest quarter: %2.</source>
        <translation>%1, afgerond op een kwart: %2.</translation>
    </message>
    <message>
        <source>A part of the page (%1) could not be loaded, so nothing was made. Installing the program again helps.</source>
        <translation>Een deel van de pagina (%1) kon niet worden geladen; er is niets gemaakt. Het programma opnieuw installeren helpt.</translation>
    </message>
    <message>
        <source>FTE figures are not fully comparable between cities: staff on climate tasks work in different services, and cities do not all count the same tasks. FTE of the HR benchmark and of LEKP-1 are defined differently: never divide one by the other.</source>
        <translation>VTE-cijfers zijn niet volledig vergelijkbaar tussen steden: klimaatmedewerkers werken in verschillende diensten, en niet elke stad telt dezelfde taken mee. VTE van de HR-benchmark en van LEKP-1 zijn anders gedefinieerd: deel ze nooit door elkaar.</translation>
    </message>
    <message>
        <source>This form needs a browser that may run the script of this page. Nothing of it is sent anywhere.</source>
        <translation>Dit formulier heeft een browser nodig die het script van deze pagina mag uitvoeren. Er wordt niets van verzonden.</translation>
    </message>
    <message>
        <source>Self-evaluation of %1, %2</source>
        <comment>city, round</comment>
        <translation>Zelfevaluatie %1, %2</translation>
    </message>
    <message>
        <source>In a list of levels the keys 1 to 5 choose, T between two levels, B approximately, N not applicable; Delete takes the answer back. Ctrl+S saves.</source>
        <translation>In een lijst van niveaus kiezen de toetsen 1 tot 5 een niveau, T tussen twee niveaus, B bij benadering en N niet van toepassing; Delete wist het antwoord. Ctrl+S bewaart.</translation>
    </message>
    <message>
        <source>What you fill in is kept when you save it: a file that you open again here or in the program, and send to the Kenniscentrum.</source>
        <translation>Wat u invult, is pas bewaard als u het als bestand bewaart. Dat bestand opent u hier of in het programma opnieuw, en stuurt u naar het Kenniscentrum.</translation>
    </message>
    <message>
        <source>Not handed in: a field is not right yet. Nothing was changed.</source>
        <translation>Niet ingediend: een veld klopt nog niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Saved as %1, without what is marked as not right yet.</source>
        <translation>Bewaard als %1, zonder wat nog als fout gemarkeerd is.</translation>
    </message>
    <message>
        <source>%1 was not opened: it is of another city (%2), and this page is for %3. Nothing was changed.</source>
        <translation>%1 is niet geopend: het is van een andere stad (%2), en deze pagina is voor %3. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was not opened: it is of another round (%2), and this page is for %3. Nothing was changed.</source>
        <translation>%1 is niet geopend: het is van een andere meetronde (%2), en deze pagina is voor %3. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was not opened: it follows another version of the questionnaire. Nothing was changed.</source>
        <translation>%1 is niet geopend: het volgt een andere versie van de vragenlijst. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Work that was saved</source>
        <translation>Werk dat bewaard is</translation>
    </message>
    <message>
        <source>This browser still has work of %1, saved as %2. Go on with it, or throw it away here and open that file.</source>
        <translation>Deze browser heeft nog werk van %1, bewaard als %2. Ga ermee verder, of gooi het hier weg en open dat bestand.</translation>
    </message>
    <message>
        <source>This browser keeps nothing by itself: save as a file before you close the page.</source>
        <translation>Deze browser houdt zelf niets bij: bewaar als bestand voor u de pagina sluit.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Opnieuw opgenomen.</translation>
    </message>
    <message>
        <source>The browser keeps it no more.</source>
        <translation>De browser houdt het niet meer bij.</translation>
    </message>
    <message>
        <source>Throw it away here</source>
        <translation>Hier weggooien</translation>
    </message>
    <message>
        <source>This browser keeps a copy of this work until %1, in case %2 was not written.</source>
        <translation>Deze browser houdt tot %1 een kopie van dit werk bij, voor het geval %2 niet geschreven werd.</translation>
    </message>
    <message>
        <source>The file is there: throw the copy away</source>
        <translation>Het bestand staat er: kopie weggooien</translation>
    </message>
    <message>
        <source>Nothing was changed: a field is not right yet. Mend it or empty it first.</source>
        <translation>Er is niets gewijzigd: een veld klopt nog niet. Verbeter het of maak het eerst leeg.</translation>
    </message>
    <message>
        <source>team score: %1</source>
        <translation>teamscore: %1</translation>
    </message>
    <message>
        <source>%1 to confirm</source>
        <translation>%1 te bevestigen</translation>
    </message>
    <message>
        <source>%1: taken over from the round before, not confirmed yet by %2</source>
        <translation>%1: overgenomen uit de vorige meetronde, nog niet bevestigd door %2</translation>
    </message>
    <message>
        <source>Climate team</source>
        <translation>Klimaatteam</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coördinatie</translation>
    </message>
    <message>
        <source>yes, central</source>
        <translation>ja, centraal</translation>
    </message>
    <message>
        <source>no, decentral</source>
        <translation>neen, decentraal</translation>
    </message>
    <message>
        <source>About the coordination</source>
        <translation>Over de coördinatie</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Function of the head</source>
        <translation>Functie van de leidinggevende</translation>
    </message>
    <message>
        <source>Remark on the climate team</source>
        <translation>Opmerking bij het klimaatteam</translation>
    </message>
</context>
<context>
    <name>ks::FteTable</name>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VTE</translation>
    </message>
    <message>
        <source>Subsidised (%)</source>
        <translation>Gesubsidieerd (%)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>not in the report</source>
        <translation>niet in het rapport</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>nam niet deel</translation>
    </message>
    <message>
        <source>for the steering group</source>
        <translation>voor de stuurgroep</translation>
    </message>
    <message>
        <source>High-level HR benchmark of the number of FTE of climate staff</source>
        <translation>High-level HR-benchmark van het aantal VTE van klimaatmedewerkers</translation>
    </message>
    <message>
        <source>AS IS · HR &amp; culture</source>
        <translation>AS IS · HR &amp; cultuur</translation>
    </message>
    <message>
        <source>Open: the source does not say. FTE of this benchmark and of LEKP-1 are defined differently: never divide one by the other.</source>
        <translation>Open: de bron zegt het niet. VTE van deze benchmark en van LEKP-1 zijn anders gedefinieerd: deel ze nooit door elkaar.</translation>
    </message>
</context>
<context>
    <name>ks::GridNotes</name>
    <message>
        <source>%1 = “%2”</source>
        <translation>%1 = “%2”</translation>
    </message>
    <message>
        <source>In the words of the source: %1.</source>
        <translation>In de woorden van de bron: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Corrected after the report: %1.</source>
        <translation>Gecorrigeerd na het rapport: %1.</translation>
    </message>
    <message>
        <source>Median over the cities with a score (n); “between” counts as its midpoint, so 3–4 as %1. Where the median of all low readings differs from that of all high readings, both stand beside n.</source>
        <translation>Mediaan over de steden met een score (n); “tussen” telt als het middelpunt, 3–4 dus als %1. Waar de mediaan van alle lage lezingen verschilt van die van alle hoge lezingen, staan beide bij n.</translation>
    </message>
    <message>
        <source>Source: self-evaluations of the cities, report Klimaatgovernance, June 2025</source>
        <translation>Bron: zelfevaluaties van de steden, rapport Klimaatgovernance, juni 2025</translation>
    </message>
    <message>
        <source>Source: self-evaluations of the cities</source>
        <translation>Bron: zelfevaluaties van de steden</translation>
    </message>
    <message>
        <source>The global scores are still open.</source>
        <translation>De globale scores zijn nog open.</translation>
    </message>
    <message>
        <source>All themes have a global score.</source>
        <translation>Alle thema’s hebben een globale score.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 themes have a global score; the others are still open.</source>
        <translation>
            <numerusform>%n van de %1 thema’s heeft een globale score; de andere zijn nog open.</numerusform>
            <numerusform>%n van de %1 thema’s hebben een globale score; de andere zijn nog open.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (all themes)</source>
        <translation>%1 (alle thema’s)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scores, too many to name; the grid shows which.</source>
        <translation>
            <numerusform>%1: %n score, te veel om op te noemen; het raster toont welke.</numerusform>
            <numerusform>%1: %n scores, te veel om op te noemen; het raster toont welke.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Niet meegeteld. %1</translation>
    </message>
    <message>
        <source>No measuring round yet</source>
        <translation>Nog geen meetronde</translation>
    </message>
    <message>
        <source>%1 to %2 (out of date: to be confirmed)</source>
        <comment>place, score</comment>
        <translation>%1 naar %2 (verouderd: te bevestigen)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>place, score</comment>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>Adjusted over what the cities and their median say, marked by a corner: %1. The reasons stand in the table of the adjusted scores.</source>
        <translation>Bijgesteld ten opzichte van wat de steden en hun mediaan zeggen, met een hoekje gemerkt: %1. De redenen staan in de tabel van de bijgestelde scores.</translation>
    </message>
</context>
<context>
    <name>ks::GridText</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Global score</source>
        <translation>Globale score</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>The median is taken over the cities with a score; “between” counts as its midpoint, and where the low and the high reading give another median both are shown.</source>
        <translation>De mediaan gaat over de steden met een score; “tussen” telt als het middelpunt. Waar de lage en de hoge lezing een andere mediaan geven, staan beide erbij.</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabiel</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>Quartiles by linear interpolation, as QUARTILE.INC in a spreadsheet. Left out: scores without a value.</source>
        <translation>Kwartielen met lineaire interpolatie, zoals KWARTIEL.INC in een rekenblad. Niet meegeteld: scores zonder waarde.</translation>
    </message>
    <message>
        <source>The file is intact.</source>
        <translation>Het bestand is in orde.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Het bestand is beschadigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n aandachtspunt.</numerusform>
            <numerusform>%n aandachtspunten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::GroupStory</name>
    <message>
        <source>%1, group “%2”</source>
        <comment>theme, group</comment>
        <translation>%1, groep “%2”</translation>
    </message>
    <message>
        <source>%1, all cities</source>
        <comment>theme</comment>
        <translation>%1, alle steden</translation>
    </message>
    <message>
        <source>Median: %1 (%2)</source>
        <comment>median, its bounds and number of cities</comment>
        <translation>Mediaan: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ks::GroupsPage</name>
    <message>
        <source>Groups of cities</source>
        <translation>Groepen van steden</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Cities that you want to see beside one another, such as the cities at the coast or those of one size. Add the first one with the button above, then tick its cities; the page Benchmark compares within it.</source>
        <translation>Steden die u naast elkaar wilt zien, zoals de steden aan de kust of steden van één grootte. Voeg de eerste groep toe met de knop hierboven en kruis dan haar steden aan; de pagina Benchmark vergelijkt binnen de groep.</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>Hoe dit cijfer tot stand komt</translation>
    </message>
</context>
<context>
    <name>ks::HandIn</name>
    <message>
        <source>The form was not handed in: no theme has a score, and no reason says why. Nothing was changed; give a score, or the reason for handing in without scores.</source>
        <translation>Het formulier is niet ingediend: geen enkel thema heeft een score, en geen reden zegt waarom. Er is niets gewijzigd; geef een score, of de reden om zonder scores in te dienen.</translation>
    </message>
    <message>
        <source>Nothing was changed since the form was handed in as number %1, so there is nothing to hand in.</source>
        <translation>Er is niets gewijzigd sinds het formulier als nummer %1 werd ingediend; er is dus niets in te dienen.</translation>
    </message>
    <message>
        <source>hand in %1, number %2</source>
        <translation>%1 indienen, nummer %2</translation>
    </message>
    <message>
        <source>The form was changed since it was handed in, so no copy of the hand-in can be made of it. Nothing was changed; hand in the correction first.</source>
        <translation>Het formulier is gewijzigd sinds het werd ingediend; een kopie van die indiening kan er niet meer van worden gemaakt. Er is niets gewijzigd; dien eerst de correctie in.</translation>
    </message>
    <message>
        <source>The form was not handed in yet.</source>
        <translation>Het formulier is nog niet ingediend.</translation>
    </message>
    <message numerus="yes">
        <source>The copy was not written: the folder %1 has %n file(s) of that name already. The form is handed in; tidy up the folder and write the copy again.</source>
        <translation>
            <numerusform>De kopie is niet geschreven: in de map %1 staat al %n bestand met die naam. De indiening staat vast; ruim de map op en schrijf de kopie opnieuw.</numerusform>
            <numerusform>De kopie is niet geschreven: in de map %1 staan al %n bestanden met die naam. De indiening staat vast; ruim de map op en schrijf de kopie opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-evaluation of %1, %2</source>
        <translation>Zelfevaluatie van %1, %2</translation>
    </message>
    <message>
        <source>Self-evaluation of %1, %2: correction %3</source>
        <translation>Zelfevaluatie van %1, %2: correctie %3</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>Dear Kenniscentrum,</source>
        <translation>Beste collega van het Kenniscentrum,</translation>
    </message>
    <message>
        <source>Attached you find our self-evaluation: %1</source>
        <translation>In bijlage vindt u onze zelfevaluatie: %1</translation>
    </message>
    <message>
        <source>It is our first hand-in (number 1).</source>
        <translation>Het is de eerste keer dat we indienen (nummer 1).</translation>
    </message>
    <message>
        <source>It is hand-in number %1 and takes the place of the one before.</source>
        <translation>Het is nummer %1, en het komt in de plaats van het vorige.</translation>
    </message>
    <message>
        <source>To compare, its digest begins with %1.</source>
        <translation>Om te vergelijken: de controlecode begint met %1.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groeten,</translation>
    </message>
</context>
<context>
    <name>ks::HandInCommands</name>
    <message numerus="yes">
        <source>This is too long: at most %n character(s) fit. Nothing was changed.</source>
        <translation>
            <numerusform>Dit is te lang: er past hoogstens %n teken in. Er is niets gewijzigd.</numerusform>
            <numerusform>Dit is te lang: er passen hoogstens %n tekens in. Er is niets gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such respondent.</source>
        <translation>Die invuller is er niet.</translation>
    </message>
    <message>
        <source>reason for no scores</source>
        <translation>reden zonder scores</translation>
    </message>
    <message>
        <source>From 1 to %1 people take part. Nothing was changed.</source>
        <translation>Van 1 tot %1 mensen werken mee. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>aantal deelnemers</translation>
    </message>
    <message numerus="yes">
        <source>At most %n role(s) fit. Nothing was changed.</source>
        <translation>
            <numerusform>Er past hoogstens %n rol. Er is niets gewijzigd.</numerusform>
            <numerusform>Er passen hoogstens %n rollen. Er is niets gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>roles of participants</source>
        <translation>rollen van deelnemers</translation>
    </message>
    <message>
        <source>note with the form</source>
        <translation>opmerking bij het formulier</translation>
    </message>
    <message>
        <source>role of a respondent</source>
        <translation>rol van een invuller</translation>
    </message>
    <message>
        <source>name of a respondent</source>
        <translation>naam van een invuller</translation>
    </message>
</context>
<context>
    <name>ks::HandInPanel</name>
    <message>
        <source>Handing in</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <source>How many people took part</source>
        <translation>Hoeveel mensen meewerkten</translation>
    </message>
    <message>
        <source>In what roles</source>
        <translation>In welke rollen</translation>
    </message>
    <message>
        <source>One role a line, no names.</source>
        <translation>Eén rol per regel, geen namen.</translation>
    </message>
    <message>
        <source>Note for the Kenniscentrum</source>
        <translation>Opmerking voor het Kenniscentrum</translation>
    </message>
    <message>
        <source>Reason for handing in without scores</source>
        <translation>Reden om zonder scores in te dienen</translation>
    </message>
    <message>
        <source>What is handed in</source>
        <translation>Wat u indient</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <source>Copy a mail text</source>
        <translation>Mailtekst kopiëren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Write the copy again</source>
        <translation>Kopie opnieuw schrijven</translation>
    </message>
    <message>
        <source>Handed in so far</source>
        <translation>Indieningen tot nu toe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>When, digest</source>
        <translation>Wanneer, code</translation>
    </message>
    <message>
        <source>Hand in correction %1</source>
        <translation>Correctie %1 indienen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s) answered</source>
        <translation>
            <numerusform>%1 van %n stelling beantwoord</numerusform>
            <numerusform>%1 van %n stellingen beantwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n theme(s) with a score</source>
        <translation>
            <numerusform>%1 van %n thema met een score</numerusform>
            <numerusform>%1 van %n thema’s met een score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n onderbouwing</numerusform>
            <numerusform>%n onderbouwingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n invuller</numerusform>
            <numerusform>%n invullers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) without a level, with your reason</source>
        <translation>
            <numerusform>%n thema zonder niveau, met uw reden</numerusform>
            <numerusform>%n thema’s zonder niveau, met uw reden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be handed in yet: give at least one score, or the reason above.</source>
        <translation>Nog niet in te dienen: geef minstens één score, of de reden hierboven.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) still ask for attention; you may hand in all the same.</source>
        <translation>
            <numerusform>%n opmerking vraagt nog aandacht; u mag toch indienen.</numerusform>
            <numerusform>%n opmerkingen vragen nog aandacht; u mag toch indienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form was changed since it was handed in as number %1.</source>
        <translation>Het formulier is gewijzigd sinds het als nummer %1 werd ingediend.</translation>
    </message>
    <message>
        <source>Handed in as number %1.</source>
        <translation>Ingediend als nummer %1.</translation>
    </message>
    <message>
        <source>Handed in as number %1. The copy to mail to the Kenniscentrum: %2</source>
        <translation>Ingediend als nummer %1. De kopie om naar het Kenniscentrum te mailen: %2</translation>
    </message>
    <message>
        <source>the clock stood earlier than at the number before</source>
        <translation>de klok stond vroeger dan bij het nummer ervoor</translation>
    </message>
    <message>
        <source>The form is handed in. Mail %1, which stands beside the form, to the Kenniscentrum; nothing leaves this computer by itself.</source>
        <translation>Het indienen is gelukt. Mail nu %1, dat naast het formulier staat, naar het Kenniscentrum; niets verlaat deze computer vanzelf.</translation>
    </message>
    <message>
        <source>The mail text is on the clipboard: paste it into a new mail and attach the copy.</source>
        <translation>De mailtekst staat op het klembord: plak hem in een nieuwe mail en voeg de kopie toe als bijlage.</translation>
    </message>
    <message>
        <source>Number %1 was taken back, and its copy may have been mailed by then. The next hand-in is number %2.</source>
        <translation>Nummer %1 is ongedaan gemaakt, maar de kopie kan intussen gemaild zijn. De volgende indiening krijgt nummer %2.</translation>
    </message>
    <message>
        <source>Only where a theme has no score: it then stands in the grid as “handed in, without a level”.</source>
        <translation>Alleen als een thema geen score heeft: het staat dan in het raster als “bezorgd, zonder niveau”.</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>Opnieuw indienen</translation>
    </message>
    <message>
        <source>This looks like the file of one colleague: send it back to who has the form of the city. That form is the one to hand in.</source>
        <translation>Dit lijkt het bestand van één collega: stuur het terug naar wie het formulier van de stad heeft. Dat formulier wordt ingediend.</translation>
    </message>
    <message>
        <source>Hand in a colleague&apos;s file?</source>
        <translation>Bestand van een collega indienen?</translation>
    </message>
    <message>
        <source>This looks like the file of one colleague. What the others answered and what the city decided is not in it, and the Kenniscentrum would take it for the form of the whole city. Send it back to who has that form, to be taken over there under Team.</source>
        <translation>Dit lijkt het bestand van één collega. Wat de anderen antwoordden en wat de stad besliste, staat er niet in, en het Kenniscentrum zou het voor het formulier van de hele stad nemen. Stuur het terug naar wie dat formulier heeft, om het daar onder Team over te nemen.</translation>
    </message>
    <message>
        <source>Hand in all the same</source>
        <translation>Toch indienen</translation>
    </message>
    <message>
        <source>Hand in again?</source>
        <translation>Opnieuw indienen?</translation>
    </message>
    <message>
        <source>Number %1 is handed in again.</source>
        <translation>Nummer %1 is weer ingediend.</translation>
    </message>
    <message>
        <source>Number %1 is no longer handed in. Was its file mailed already? Then tell the Kenniscentrum.</source>
        <translation>Nummer %1 is niet langer ingediend. Was het bestand al gemaild? Laat het dan weten aan het Kenniscentrum.</translation>
    </message>
    <message>
        <source>Hand in again…</source>
        <translation>Opnieuw indienen…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them still to confirm</source>
        <translation>
            <numerusform>waarvan %n nog te bevestigen</numerusform>
            <numerusform>waarvan %n nog te bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in as number %1, and changed here since then. That is no correction by the city: it hands in number %2 from its own form.</source>
        <translation>Ingediend als nummer %1 en daarna hier gewijzigd. Dat is geen correctie van de stad: nummer %2 dient zij in vanuit haar eigen formulier.</translation>
    </message>
    <message>
        <source>Nothing was changed since the form was handed in. Handing it in again gives the same form the next number, %1: do so only when the Kenniscentrum asks for it.</source>
        <translation>Sinds het indienen is er niets gewijzigd. Dient u opnieuw in, dan krijgt hetzelfde formulier het volgende nummer, %1: doe dat alleen als het Kenniscentrum erom vraagt.</translation>
    </message>
    <message>
        <source>Handed in as number %1. Mail the copy that was written then, or write it again.</source>
        <translation>Ingediend als nummer %1. Mail de kopie die toen geschreven werd, of schrijf ze opnieuw.</translation>
    </message>
</context>
<context>
    <name>ks::HeatmapModel</name>
    <message>
        <source>This workspace is open for reading only: scores cannot be changed here.</source>
        <translation>Dit werkbestand is alleen-lezen geopend: scores kunnen hier niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>There is no round yet: make one first.</source>
        <translation>Er is nog geen meetronde: maak er eerst een.</translation>
    </message>
    <message>
        <source>The round “%1” is locked: unlock it to change a score.</source>
        <translation>De meetronde “%1” is vergrendeld: ontgrendel ze om een score te wijzigen.</translation>
    </message>
    <message>
        <source>In the source: “%1”</source>
        <translation>In de bron: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) are corrected</source>
        <translation>
            <numerusform>%n score wordt gecorrigeerd</numerusform>
            <numerusform>%n scores worden gecorrigeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 wordt %3</translation>
    </message>
    <message>
        <source>Adjusted: %1</source>
        <translation>Bijgesteld: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Waarom: %1</translation>
    </message>
    <message>
        <source>The city&apos;s own score has changed since.</source>
        <translation>De eigen score van de stad is sindsdien veranderd.</translation>
    </message>
    <message>
        <source>, adjusted to %1, out of date</source>
        <translation>, bijgesteld tot %1, verouderd</translation>
    </message>
    <message>
        <source>, adjusted to %1</source>
        <translation>, bijgesteld tot %1</translation>
    </message>
</context>
<context>
    <name>ks::HeatmapPage</name>
    <message>
        <source>Scores as the cities gave them themselves. Select a cell for the story behind it.</source>
        <translation>Scores zoals de steden ze zelf gaven. Kies een cel voor het verhaal erachter.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Nog geen meetronde</translation>
    </message>
    <message>
        <source>Here the scores of all cities stand beside one another, per theme. They belong to a round: make the first one.</source>
        <translation>Hier staan de scores van alle steden naast elkaar, per thema. Ze horen bij een meetronde: maak de eerste.</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nieuwe meetronde…</translation>
    </message>
    <message>
        <source>Maturity of %1 cities on %2 themes</source>
        <translation>Maturiteit van %1 steden op %2 thema’s</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy with names</source>
        <translation>Kopiëren met namen</translation>
    </message>
    <message>
        <source>Copy the whole grid</source>
        <translation>Het hele raster kopiëren</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Plakken…</translation>
    </message>
    <message>
        <source>Enter global score…</source>
        <translation>Globale score invoeren…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Opslaan als afbeelding…</translation>
    </message>
    <message>
        <source>Withdraw global score…</source>
        <translation>Globale score intrekken…</translation>
    </message>
    <message>
        <source>Adjust this score…</source>
        <translation>Deze score bijstellen…</translation>
    </message>
    <message>
        <source>Withdraw adjustment…</source>
        <translation>Bijstelling intrekken…</translation>
    </message>
    <message>
        <source>Adjust this score again…</source>
        <translation>Deze score opnieuw bijstellen…</translation>
    </message>
    <message>
        <source>Enter another global score…</source>
        <translation>Andere globale score invoeren…</translation>
    </message>
</context>
<context>
    <name>ks::HeatmapScenes</name>
    <message>
        <source>Second line, the change since then: %1.</source>
        <translation>Tweede regel, de verandering sindsdien: %1.</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <comment>round, round</comment>
        <translation>%1, vergeleken met %2</translation>
    </message>
</context>
<context>
    <name>ks::HeatmapSummaryModel</name>
    <message>
        <source>open, not decided yet</source>
        <translation>open, nog niet beslist</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Global score, %1: %2</source>
        <translation>Globale score, %1: %2</translation>
    </message>
    <message>
        <source>Global score, %1, %2</source>
        <translation>Globale score, %1, %2</translation>
    </message>
    <message>
        <source>Over all cities of the round; “between” counts as its midpoint.</source>
        <translation>Over alle steden van de meetronde; “tussen” telt als het middelpunt.</translation>
    </message>
    <message>
        <source>Median, %1, %2</source>
        <translation>Mediaan, %1, %2</translation>
    </message>
    <message>
        <source>Global score</source>
        <translation>Globale score</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>%1, differs from the median</source>
        <translation>%1, wijkt af van de mediaan</translation>
    </message>
    <message>
        <source>%1, entered before scores of the theme changed</source>
        <translation>%1, ingevuld voor scores van het thema veranderden</translation>
    </message>
</context>
<context>
    <name>ks::HeatmapTable</name>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Global score</source>
        <translation>Globale score</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>under a median: the number of cities that count</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>%1. The scores per city come from the self-evaluations of the cities. %2</source>
        <translation>%1. De scores per stad komen uit de zelfevaluaties van de steden. %2</translation>
    </message>
    <message>
        <source>Maturity assessment per city and theme</source>
        <translation>Maturiteitsinschatting per stad en thema</translation>
    </message>
    <message>
        <source>AS IS · Maturity assessment</source>
        <translation>AS IS · Maturiteitsinschatting</translation>
    </message>
    <message numerus="yes">
        <source>Limited to %1; the global score and the median with its n are those of all %n cities.</source>
        <translation>
            <numerusform>Beperkt tot %1; de globale score en de mediaan met haar n zijn die van alle %n steden.</numerusform>
            <numerusform>Beperkt tot %1; de globale score en de mediaan met haar n zijn die van alle %n steden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::HeatmapToolbar</name>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>As in the grid</source>
        <translation>Zoals in het raster</translation>
    </message>
    <message>
        <source>As in the chapters</source>
        <translation>Zoals in de hoofdstukken</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Steden</translation>
    </message>
    <message>
        <source>As in the grid (Gent before Genk)</source>
        <translation>Zoals in het raster (Gent voor Genk)</translation>
    </message>
    <message>
        <source>As in the member list (Genk before Gent)</source>
        <translation>Zoals in de ledenlijst (Genk voor Gent)</translation>
    </message>
    <message>
        <source>By the alphabet</source>
        <translation>Volgens het alfabet</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alle steden</translation>
    </message>
    <message>
        <source>In the order of the cities</source>
        <translation>In de volgorde van de steden</translation>
    </message>
    <message>
        <source>By the city&apos;s median</source>
        <translation>Op de mediaan van de stad</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Op %1</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Hoogste eerst</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Laagste eerst</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Omdraaien</translation>
    </message>
    <message>
        <source>Themes in rows, cities in columns</source>
        <translation>Thema’s in rijen, steden in kolommen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Volledig scherm (F11)</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Opslaan als afbeelding…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom factor</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Normal size, now %1 %</source>
        <translation>Normale grootte, nu %1 %</translation>
    </message>
    <message>
        <source>Order: grid</source>
        <translation>Volgorde: raster</translation>
    </message>
    <message>
        <source>Order: chapters</source>
        <translation>Volgorde: hoofdstukken</translation>
    </message>
    <message>
        <source>Cities: %1 of %2</source>
        <translation>Steden: %1 van %2</translation>
    </message>
    <message>
        <source>Cities: all</source>
        <translation>Steden: alle</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sorting</comment>
        <translation>niet</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediaan</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Sorteren: %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Kleuren: %1</translation>
    </message>
    <message>
        <source>Show in each cell what became of the score since an earlier round</source>
        <translation>In elke cel tonen wat er van de score werd sinds een eerdere meetronde</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Niet vergelijken</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Vergeleken met %1</translation>
    </message>
    <message>
        <source>Compare with an earlier round</source>
        <translation>Vergelijken met een eerdere meetronde</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
</context>
<context>
    <name>ks::HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Global score and median per theme</source>
        <translation>Globale score en mediaan per thema</translation>
    </message>
    <message>
        <source>Scores of the cities per theme</source>
        <translation>Scores van de steden per thema</translation>
    </message>
    <message>
        <source>Type a score: 2,5 or 3-4 or ~3 or -. Click a theme, or press Alt+Down, to sort the cities by it.</source>
        <translation>Typ een score: 2,5 of 3-4 of ~3 of -. Klik op een thema, of druk op Alt+Pijl omlaag, om de steden erop te sorteren.</translation>
    </message>
</context>
<context>
    <name>ks::HeldStore</name>
    <message>
        <source>A copy needs another name than the workspace itself. Nothing was changed.</source>
        <translation>Een kopie heeft een andere naam nodig dan het werkbestand zelf. Er is niets gewijzigd; kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>ks::Help</name>
    <message>
        <source>In the heatmap</source>
        <translation>In de heatmap</translation>
    </message>
    <message>
        <source>move to another cell; the story at the right follows</source>
        <translation>naar een andere cel gaan; het verhaal rechts volgt</translation>
    </message>
    <message>
        <source>F2, Enter, or typing</source>
        <translation>F2, Enter of typen</translation>
    </message>
    <message>
        <source>change the score of the cell</source>
        <translation>de score van de cel wijzigen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the cell as it was; leave full screen</source>
        <translation>de cel laten zoals ze was; het volledige scherm verlaten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>copy the selected cells for a spreadsheet or a text</source>
        <translation>de gekozen cellen kopiëren voor een rekenblad of een tekst</translation>
    </message>
    <message>
        <source>paste a block from a spreadsheet; it is shown before it is taken over</source>
        <translation>een blok uit een rekenblad plakken; u ziet het voor het wordt overgenomen</translation>
    </message>
    <message>
        <source>What can be typed in a cell</source>
        <translation>Wat u in een cel kunt typen</translation>
    </message>
    <message>
        <source>a value from 1 to 5 in quarters; comma and point both mark decimals</source>
        <translation>een waarde van 1 tot 5 in kwarten; een komma en een punt zijn allebei een decimaalteken</translation>
    </message>
    <message>
        <source>between two levels</source>
        <translation>tussen twee niveaus</translation>
    </message>
    <message>
        <source>approximate, without or with a value</source>
        <translation>bij benadering, zonder of met een waarde</translation>
    </message>
    <message>
        <source>handed in, without a level</source>
        <translation>bezorgd, zonder niveau</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>A score that is already recorded is corrected with a reason, which stays with it.</source>
        <translation>Een score die al is vastgelegd, corrigeert u met een reden, die bij de score blijft.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>undo and redo, step by step</source>
        <translation>ongedaan maken en opnieuw, stap voor stap</translation>
    </message>
    <message>
        <source>export tables as PDF, for a spreadsheet or as data</source>
        <translation>tabellen exporteren als PDF, voor een rekenblad of als gegevens</translation>
    </message>
    <message>
        <source>print preview</source>
        <translation>afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>larger, smaller, normal size</source>
        <translation>groter, kleiner, normale grootte</translation>
    </message>
    <message>
        <source>show or hide the story of the cell; full screen</source>
        <translation>het verhaal van de cel tonen of verbergen; volledig scherm</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>deze hulp</translation>
    </message>
    <message>
        <source>How the grid reads</source>
        <translation>Zo leest u het raster</translation>
    </message>
    <message>
        <source>The scores are those that the cities gave themselves. A cell takes the colour of the nearest level; a tie goes to the lower one. A score between two levels shows both colours, an approximate one is hatched, and the score is always written in the cell.</source>
        <translation>De steden gaven zichzelf deze scores. Een cel krijgt de kleur van het dichtstbijzijnde niveau; ligt de score precies halverwege, dan telt het laagste. Een score tussen twee niveaus toont beide kleuren, een score bij benadering is gearceerd, en de score staat altijd in de cel.</translation>
    </message>
    <message>
        <source>The median is computed over the cities with a score; a score between two levels counts as its midpoint. Where the reading low and the reading high give another median, both bounds are shown. Cities without a value are left out and named in the story of the theme.</source>
        <translation>De mediaan is berekend over de steden met een score; een score tussen twee niveaus telt als het middelpunt. Waar de lage en de hoge lezing een andere mediaan geven, staan beide grenzen erbij. Steden zonder waarde tellen niet mee en staan in het verhaal van het thema.</translation>
    </message>
    <message>
        <source>The global score of a theme is a layer over the median: what the Kenniscentrum and the steering group decide, with a reason. Until then it is open.</source>
        <translation>De globale score van een thema ligt als een laag over de mediaan: wat het Kenniscentrum en de stuurgroep beslissen, met een reden. Tot dan is ze open.</translation>
    </message>
    <message>
        <source>The maturity of climate governance in the 13 Flemish centre cities, after the report of June 2025 of the Kenniscentrum Vlaamse Steden.</source>
        <translation>De maturiteit van de klimaatgovernance in de 13 Vlaamse centrumsteden, naar het rapport van juni 2025 van het Kenniscentrum Vlaamse Steden.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. There is no warranty, as far as the law allows.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later: u mag ze gebruiken, bestuderen, delen en wijzigen. Er is geen garantie, voor zover de wet dat toelaat.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Gebouwd op</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>publiek domein</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Pijlen, Home, End</translation>
    </message>
    <message>
        <source>copy them with the names of cities and themes</source>
        <translation>ze kopiëren met de namen van steden en thema’s</translation>
    </message>
    <message>
        <source>sort the cities by the theme of the cell, highest or lowest first; once more: no sorting</source>
        <translation>de steden sorteren op het thema van de cel, hoogste of laagste eerst; nog eens: niet sorteren</translation>
    </message>
    <message>
        <source>make the cell “not handed in”; in the row of global scores: withdraw it</source>
        <translation>van de cel “niet bezorgd” maken; in de rij met globale scores: de globale score intrekken</translation>
    </message>
    <message>
        <source>keep a snapshot: every change is saved at once, this puts a copy aside; File, Snapshots shows all of them and how long they stay</source>
        <translation>een momentopname bewaren: elke wijziging is meteen opgeslagen, hiermee legt u een kopie opzij; Bestand, Momentopnamen toont ze allemaal en hoe lang ze blijven</translation>
    </message>
    <message>
        <source>search in everything: arrows and Enter lead to the place, Esc leads back</source>
        <translation>zoeken in alles: met pijlen en Enter gaat u naar de plaats, met Esc terug</translation>
    </message>
    <message>
        <source>In the form of the self-evaluation</source>
        <translation>In het formulier van de zelfevaluatie</translation>
    </message>
    <message>
        <source>choose the level of the statement; on a Belgian keyboard also without Shift</source>
        <translation>kies het niveau van de stelling; op een Belgisch toetsenbord ook zonder Shift</translation>
    </message>
    <message>
        <source>a quarter higher, a quarter lower</source>
        <translation>een kwart hoger, een kwart lager</translation>
    </message>
    <message>
        <source>between two levels: type both, one after the other</source>
        <translation>tussen twee niveaus: typ ze na elkaar</translation>
    </message>
    <message>
        <source>approximate, or no longer</source>
        <translation>bij benadering, of niet meer</translation>
    </message>
    <message>
        <source>not applicable, or no longer</source>
        <translation>niet van toepassing, of niet meer</translation>
    </message>
    <message>
        <source>take the answer back</source>
        <translation>wis het antwoord</translation>
    </message>
    <message>
        <source>the next statement, the one before; from a text field with Alt</source>
        <translation>de volgende stelling, de vorige; vanuit een tekstveld met Alt</translation>
    </message>
    <message>
        <source>back to all themes</source>
        <translation>terug naar alle thema’s</translation>
    </message>
    <message>
        <source>Every answer is saved at once. In a text field these keys type what they say.</source>
        <translation>Elk antwoord wordt meteen opgeslagen. In een tekstveld typt u met deze toetsen gewoon tekst.</translation>
    </message>
    <message>
        <source>On the matrix, the board and the timeline</source>
        <translation>Op de matrix, het bord en de tijdlijn</translation>
    </message>
    <message>
        <source>from one to the next on the matrix and the board; on the timeline the arrows do that</source>
        <translation>van de ene naar de volgende op de matrix en het bord; op de tijdlijn doen de pijltjes dat</translation>
    </message>
    <message>
        <source>on the matrix: a step more or less urgent, more or less important</source>
        <translation>op de matrix: een stap dringender of minder dringend, belangrijker of minder belangrijk</translation>
    </message>
    <message>
        <source>on the board: to the next priority</source>
        <translation>op het bord: naar de volgende prioriteit</translation>
    </message>
    <message>
        <source>on the timeline: the work package a quarter earlier, a quarter later; without a quarter it gets that of today</source>
        <translation>op de tijdlijn: het werkpakket een kwartaal vroeger, een kwartaal later; zonder kwartaal krijgt het dat van vandaag</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>Cards and work packages can be dragged with the mouse too; Esc lets go without moving anything.</source>
        <translation>Kaarten en werkpakketten kunt u ook met de muis verslepen; Esc laat los zonder iets te verplaatsen.</translation>
    </message>
    <message>
        <source>on the timeline: the work package has no quarter any more</source>
        <translation>op de tijdlijn: het werkpakket heeft geen kwartaal meer</translation>
    </message>
</context>
<context>
    <name>ks::HelpPage</name>
    <message>
        <source>Can help</source>
        <translation>Kan helpen</translation>
    </message>
    <message>
        <source>No city scores high on this theme.</source>
        <translation>Geen stad scoort hoog op dit thema.</translation>
    </message>
    <message>
        <source>Could use help</source>
        <translation>Kan hulp gebruiken</translation>
    </message>
    <message>
        <source>No city scores low on this theme.</source>
        <translation>Geen stad scoort laag op dit thema.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>city, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No practice of this city is recorded on this theme.</source>
        <translation>Van deze stad is op dit thema geen praktijk genoteerd.</translation>
    </message>
    <message>
        <source>Who can help whom</source>
        <translation>Wie kan wie helpen</translation>
    </message>
</context>
<context>
    <name>ks::HelpTable</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Can help</source>
        <translation>Kan helpen</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigen score</translation>
    </message>
    <message>
        <source>With these practices</source>
        <translation>Met deze praktijken</translation>
    </message>
    <message>
        <source>Could use help</source>
        <translation>Kan hulp gebruiken</translation>
    </message>
    <message>
        <source>no practice recorded on this theme</source>
        <translation>geen praktijk genoteerd op dit thema</translation>
    </message>
    <message>
        <source>no city scores low</source>
        <translation>geen stad scoort laag</translation>
    </message>
    <message>
        <source>no city scores high</source>
        <translation>geen stad scoort hoog</translation>
    </message>
    <message>
        <source>Who can help whom</source>
        <translation>Wie kan wie helpen</translation>
    </message>
    <message>
        <source>High is level 4 or 5, low is level 1 or 2, by the own score of the city; “between” counts as its midpoint. Cities without a value are in neither. The report draws no such pairs: they follow from the grid and the practices.</source>
        <translation>Hoog is niveau 4 of 5, laag is niveau 1 of 2, volgens de eigen score van de stad; “tussen” telt als het midden. Steden zonder waarde staan in geen van beide. Het rapport legt zulke verbanden niet: ze volgen uit het raster en de praktijken.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>This export is limited to %1: the themes on which it can help, or could use help.</source>
        <translation>Deze export is beperkt tot %1: de thema’s waarop de stad kan helpen of hulp kan gebruiken.</translation>
    </message>
</context>
<context>
    <name>ks::HtmlAssets</name>
    <message>
        <source>A part of the web page (%1) could not be loaded, so nothing was made. Installing the program again helps.</source>
        <translation>Een deel van de webpagina (%1) kon niet worden geladen en er is dus niets gemaakt. Installeer het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>ks::HtmlBlocks</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>ks::HtmlPicture</name>
    <message>
        <source>Figure %1</source>
        <translation>Figuur %1</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als tabel</translation>
    </message>
    <message>
        <source>“%1” as a table</source>
        <translation>“%1” als tabel</translation>
    </message>
</context>
<context>
    <name>ks::HtmlRenderer</name>
    <message>
        <source>Sorted by %1, ascending.</source>
        <extracomment>%1: title of a column</extracomment>
        <translation>Gesorteerd op %1, oplopend.</translation>
    </message>
    <message>
        <source>Sorted by %1, descending.</source>
        <translation>Gesorteerd op %1, aflopend.</translation>
    </message>
    <message>
        <source>In the order of the report again.</source>
        <translation>Weer in de volgorde van het rapport.</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Naar de inhoud</translation>
    </message>
</context>
<context>
    <name>ks::HtmlSvg</name>
    <message>
        <source>The picture “%1” could not be drawn, so no page was made. Your data is unchanged; please report this.</source>
        <translation>De figuur “%1” kon niet worden getekend en er is dus geen pagina gemaakt. Uw gegevens zijn ongewijzigd; meld dit aan wie het programma beheert.</translation>
    </message>
</context>
<context>
    <name>ks::HtmlTableBlock</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Colours of the levels</source>
        <translation>Kleuren van de niveaus</translation>
    </message>
</context>
<context>
    <name>ks::ImportCommand</name>
    <message numerus="yes">
        <source>%n value(s) of %1 were changed in the workspace since, and differ from the form. The form was left out; decide in the window, under Self-evaluations.</source>
        <translation>
            <numerusform>%n waarde van %1 is intussen in het werkbestand gewijzigd en verschilt van het formulier. Het formulier bleef liggen; beslis in het venster, onder Zelfevaluaties.</numerusform>
            <numerusform>%n waarden van %1 zijn intussen in het werkbestand gewijzigd en verschillen van het formulier. Het formulier bleef liggen; beslis in het venster, onder Zelfevaluaties.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Meetronde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
</context>
<context>
    <name>ks::Inspector</name>
    <message>
        <source>The story of the selected cell</source>
        <translation>Het verhaal van de gekozen cel</translation>
    </message>
    <message>
        <source>Select a cell to read the story behind it.</source>
        <translation>Kies een cel om het verhaal erachter te lezen.</translation>
    </message>
    <message>
        <source>Enter global score…</source>
        <translation>Globale score invoeren…</translation>
    </message>
    <message>
        <source>Withdraw global score…</source>
        <translation>Globale score intrekken…</translation>
    </message>
    <message>
        <source>What was adjusted rests on scores that have changed since: look whether it still holds.</source>
        <translation>De bijstelling steunt op scores die sindsdien veranderd zijn: kijk of ze nog klopt.</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Ze klopt nog</translation>
    </message>
    <message>
        <source>Adjust this score…</source>
        <translation>Deze score bijstellen…</translation>
    </message>
    <message>
        <source>Withdraw adjustment…</source>
        <translation>Bijstelling intrekken…</translation>
    </message>
    <message>
        <source>%1, %2: to the cell</source>
        <comment>city, score</comment>
        <translation>%1, %2: naar de cel</translation>
    </message>
    <message>
        <source>Adjust this score again…</source>
        <translation>Deze score opnieuw bijstellen…</translation>
    </message>
    <message>
        <source>Enter another global score…</source>
        <translation>Andere globale score invoeren…</translation>
    </message>
</context>
<context>
    <name>ks::IntakeEdit</name>
    <message>
        <source>form of %1 taken in</source>
        <translation>formulier van %1 ingelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in</source>
        <translation>
            <numerusform>%n formulier ingelezen</numerusform>
            <numerusform>%n formulieren ingelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::IntakeReview</name>
    <message>
        <source>Will be taken in</source>
        <translation>Wordt ingelezen</translation>
    </message>
    <message>
        <source>Conflict, left out</source>
        <translation>Conflict, blijft liggen</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n te beslissen</numerusform>
            <numerusform>%n te beslissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in forms</source>
        <translation>Formulieren inlezen</translation>
    </message>
    <message>
        <source>The forms that came in</source>
        <translation>De formulieren die binnenkwamen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>City and round</source>
        <translation>Stad en meetronde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Everything as in the &amp;form</source>
        <translation>Alles zoals in het &amp;formulier</translation>
    </message>
    <message>
        <source>Everything as in the &amp;workspace</source>
        <translation>Alles zoals in het &amp;werkbestand</translation>
    </message>
    <message>
        <source>Keep this older form as &amp;history</source>
        <translation>Dit oudere formulier bewaren als &amp;geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Open to fill in</source>
        <translation>&amp;Openen om in te vullen</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: wat er verandert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>weggenomen</translation>
    </message>
    <message>
        <source>as in the form</source>
        <translation>zoals in het formulier</translation>
    </message>
    <message>
        <source>as in the workspace</source>
        <translation>zoals in het werkbestand</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) will be taken in, as one step that can be undone.</source>
        <translation>
            <numerusform>%n formulier wordt ingelezen, als één stap die u ongedaan kunt maken.</numerusform>
            <numerusform>%n formulieren worden ingelezen, als één stap die u ongedaan kunt maken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) will be left out.</source>
        <translation>
            <numerusform>%n formulier blijft liggen.</numerusform>
            <numerusform>%n formulieren blijven liggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, nummer %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gelijk</numerusform>
            <numerusform>%n gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n ouder</numerusform>
            <numerusform>%n ouder</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this form stands in the workspace already: nothing changes.</source>
        <translation>Alles in dit formulier staat al in het werkbestand: er verandert niets.</translation>
    </message>
    <message>
        <source>Nothing will be taken in.</source>
        <translation>Er wordt niets ingelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) with a conflict wait(s) for your decision.</source>
        <translation>
            <numerusform>%n formulier met een conflict wacht op uw beslissing.</numerusform>
            <numerusform>%n formulieren met een conflict wachten op uw beslissing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold(s) nothing new.</source>
        <translation>
            <numerusform>%n formulier bevat niets nieuws.</numerusform>
            <numerusform>%n formulieren bevatten niets nieuws.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Wat erin zit</translation>
    </message>
    <message>
        <source>Also what stays the &amp;same</source>
        <translation>Ook wat gelijk &amp;blijft</translation>
    </message>
</context>
<context>
    <name>ks::IntakeTexts</name>
    <message>
        <source>%1 FTE</source>
        <translation>%1 VTE</translation>
    </message>
    <message>
        <source>%1 % subsidised</source>
        <translation>%1 % gesubsidieerd</translation>
    </message>
    <message>
        <source>Agreed answer</source>
        <translation>Teamscore</translation>
    </message>
    <message>
        <source>Score of the theme</source>
        <translation>Score van het thema</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefniveau</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterk punt</translation>
    </message>
    <message>
        <source>Improvement point</source>
        <translation>Verbeterpunt</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VTE</translation>
    </message>
    <message>
        <source>LEKP-1</source>
        <translation>LEKP-1</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Invuller</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>older</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>no score follows from the answers</source>
        <translation>uit de antwoorden volgt geen score</translation>
    </message>
    <message>
        <source>%1 follows from the answers</source>
        <translation>%1 volgt uit de antwoorden</translation>
    </message>
    <message>
        <source>Climate team</source>
        <translation>Klimaatteam</translation>
    </message>
</context>
<context>
    <name>ks::Journals</name>
    <message>
        <source>%1 was not opened: beside it stands %2, left by another program, and it could not be moved out of the way. Your work in it is as it was; check whether another program has the file open.</source>
        <translation>%1 is niet geopend: ernaast staat %2, achtergelaten door een ander programma, en dat kon niet worden verplaatst. Uw werk erin bleef zoals het was; kijk na of een ander programma het bestand open heeft.</translation>
    </message>
    <message>
        <source>Another program is writing to %1, so it was not opened. It was left as it is; close the other program and try again.</source>
        <translation>Een ander programma schrijft in %1, dat dus niet is geopend. Het bleef zoals het was; sluit het andere programma en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>ks::JsonFields</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>an object was expected, %1 was found.</source>
        <translation>hier werd een object verwacht, maar er staat %1.</translation>
    </message>
    <message>
        <source>this is required and is not there.</source>
        <translation>dit is verplicht en ontbreekt.</translation>
    </message>
    <message>
        <source>%1 was expected, %2 was found.</source>
        <translation>hier werd %1 verwacht, maar er staat %2.</translation>
    </message>
    <message numerus="yes">
        <source>one line of at most %n character(s) was expected.</source>
        <translation>
            <numerusform>hier werd één regel van hoogstens %n teken verwacht.</numerusform>
            <numerusform>hier werd één regel van hoogstens %n tekens verwacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 was expected.</source>
        <translation>hier werd een geheel getal van %1 tot %2 verwacht.</translation>
    </message>
    <message>
        <source>“%1” is no kind of score.</source>
        <translation>“%1” is geen soort score.</translation>
    </message>
    <message>
        <source>“%1” was expected.</source>
        <translation>hier werd “%1” verwacht.</translation>
    </message>
    <message>
        <source>this program reads version %1 only.</source>
        <translation>dit programma leest alleen versie %1.</translation>
    </message>
    <message>
        <source>this key is not known.</source>
        <translation>deze sleutel is niet bekend.</translation>
    </message>
    <message numerus="yes">
        <source>this is longer than %n character(s).</source>
        <translation>
            <numerusform>dit is langer dan %n teken.</numerusform>
            <numerusform>dit is langer dan %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>this holds characters that cannot be seen and that no text may hold.</source>
        <translation>hier staan onzichtbare tekens in die in geen enkele tekst mogen staan.</translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n entries.</source>
        <translation>
            <numerusform>er is meer dan %n regel.</numerusform>
            <numerusform>er zijn meer dan %n regels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::KeepListDialog</name>
    <message>
        <source>Keep the list as a version</source>
        <translation>De lijst als versie bewaren</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Top %1, %2</source>
        <translation>Top %1 van %2</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Beslist &amp;op</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Beslist &amp;door</translation>
    </message>
    <message>
        <source>a body or a role; open for now</source>
        <translation>een orgaan of een rol; voorlopig open</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>O&amp;pmerking</translation>
    </message>
    <message>
        <source>&amp;From now on this is the top list</source>
        <translation>&amp;Vanaf nu is dit de toplijst</translation>
    </message>
    <message>
        <source>The version itself never changes any more. With the tick the recommendations in it get the state “in the top list”, and the others lose it: rules and tables follow.</source>
        <translation>De versie zelf verandert nooit meer. Met het vinkje krijgen de aanbevelingen erin de stand “in de toplijst” en verliezen de andere die: regels en tabellen volgen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>ks::LeadText</name>
    <message>
        <source>to be examined</source>
        <translation>te onderzoeken</translation>
    </message>
    <message>
        <source>still to be decided</source>
        <translation>nog te bepalen</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
</context>
<context>
    <name>ks::Legend</name>
    <message>
        <source>Between two levels</source>
        <translation>Tussen twee niveaus</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Bij benadering</translation>
    </message>
    <message>
        <source>Handed in, without a level</source>
        <translation>Bezorgd, zonder niveau</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Niet bezorgd</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Zonder waarde</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Bijgesteld</translation>
    </message>
    <message>
        <source>Adjusted, to be confirmed</source>
        <translation>Bijgesteld, te bevestigen</translation>
    </message>
</context>
<context>
    <name>ks::LegendTable</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>of the nearest level</source>
        <translation>van het dichtstbijzijnde niveau</translation>
    </message>
    <message>
        <source>A value from 1 to 5 in steps of %1. Halfway between two levels the lower one gives the colour.</source>
        <translation>Een waarde van 1 tot 5 in stappen van %1. Halverwege twee niveaus geeft het laagste de kleur.</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>split in both</source>
        <translation>gesplitst in beide</translation>
    </message>
    <message>
        <source>Lies between two levels. Counts as the midpoint; the low and the high reading give the bounds of the median.</source>
        <translation>Ligt tussen twee niveaus. Telt als het middelpunt; de lage en de hoge lezing geven de grenzen van de mediaan.</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Bij benadering</translation>
    </message>
    <message>
        <source>hatched</source>
        <translation>gearceerd</translation>
    </message>
    <message>
        <source>Given as an approximation. Counts with its value when one is recorded, otherwise it is left out.</source>
        <translation>Gegeven bij benadering. Telt mee met de waarde als die is opgenomen, anders niet.</translation>
    </message>
    <message>
        <source>Without a level</source>
        <translation>Zonder niveau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Handed in, but without levels. Left out and counted separately.</source>
        <translation>Bezorgd, maar zonder niveaus. Telt niet mee in de cijfers en is apart geteld.</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Niet bezorgd</translation>
    </message>
    <message>
        <source>No self-evaluation yet. Left out and counted separately.</source>
        <translation>Nog geen zelfevaluatie. Telt niet mee in de cijfers en is apart geteld.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>The theme does not apply to this city. Left out and counted separately.</source>
        <translation>Het thema is niet van toepassing op deze stad. Telt niet mee in de cijfers en is apart geteld.</translation>
    </message>
    <message>
        <source>Legend of the maturity levels</source>
        <translation>Legende van de maturiteitsniveaus</translation>
    </message>
    <message>
        <source>AS IS · Maturity assessment</source>
        <translation>AS IS · Maturiteitsinschatting</translation>
    </message>
    <message>
        <source>What the levels, the colours and the marks in the cells mean.</source>
        <translation>Wat de niveaus, de kleuren en de tekens in de cellen betekenen.</translation>
    </message>
    <message>
        <source>Maturity levels</source>
        <translation>Maturiteitsniveaus</translation>
    </message>
    <message>
        <source>Kinds of score</source>
        <translation>Soorten scores</translation>
    </message>
    <message>
        <source>The meaning of each level is given in short, after the legend in the report. Which colour belongs to which level is inferred from how the report words its scores.</source>
        <translation>De betekenis van elk niveau is kort weergegeven naar de legende in het rapport. Welke kleur bij welk niveau hoort, is afgeleid uit hoe het rapport de scores verwoordt.</translation>
    </message>
    <message>
        <source>Source: legend of the report Klimaatgovernance, June 2025</source>
        <translation>Bron: legende van het rapport Klimaatgovernance, juni 2025</translation>
    </message>
</context>
<context>
    <name>ks::LekpTable</name>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>FTE (LEKP-1)</source>
        <translation>VTE (LEKP-1)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>(Most) affected domains/tasks</source>
        <translation>(Meest) geïmpacteerde domeinen/taken</translation>
    </message>
    <message>
        <source>for the steering group</source>
        <translation>voor de stuurgroep</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message numerus="yes">
        <source>The total is that of all %n cities.</source>
        <translation>
            <numerusform>Het totaal is dat van %n stad.</numerusform>
            <numerusform>Het totaal is dat van alle %n steden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the remarks count (with LEKP-2) stays out of the total.</source>
        <translation>Wat in de opmerkingen staat (met LEKP-2), telt niet mee in het totaal.</translation>
    </message>
    <message numerus="yes">
        <source>%n city (cities) without a figure; the total is that of the others.</source>
        <translation>
            <numerusform>%n stad zonder cijfer; het totaal is dat van de andere.</numerusform>
            <numerusform>%n steden zonder cijfer; het totaal is dat van de andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total is that of the figures which are shown here.</source>
        <translation>Het totaal is dat van de cijfers die hier staan.</translation>
    </message>
    <message>
        <source>Overview of LEKP-1 FTE in the centre cities (approximately)</source>
        <translation>Overzicht LEKP-1-VTE centrumsteden (bij benadering)</translation>
    </message>
    <message>
        <source>AS IS · HR &amp; culture</source>
        <translation>AS IS · HR &amp; cultuur</translation>
    </message>
    <message numerus="yes">
        <source>When the means of LEKP-1 fall away, about %1 FTE falls away with them, over %n city (cities) with such staff.</source>
        <translation>
            <numerusform>Als de LEKP-1-middelen wegvallen, valt bij benadering %1 VTE mee weg, in %n stad met zulk personeel.</numerusform>
            <numerusform>Als de LEKP-1-middelen wegvallen, valt bij benadering %1 VTE mee weg, in %n steden met zulk personeel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::LevelLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>ks::LevelPalette</name>
    <message>
        <source>Without red and green</source>
        <translation>Zonder rood en groen</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>Uit het rapport</translation>
    </message>
</context>
<context>
    <name>ks::LevelRow</name>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>part of the answer</source>
        <translation>deel van het antwoord</translation>
    </message>
</context>
<context>
    <name>ks::LinesView</name>
    <message>
        <source>Strengths, improvement points and practices</source>
        <translation>Sterke punten, verbeterpunten en praktijken</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>What the city does well on this theme.</source>
        <translation>Wat de stad goed doet op dit thema.</translation>
    </message>
    <message>
        <source>Improvement points</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>What the city wants to do better on this theme.</source>
        <translation>Wat de stad op dit thema beter wil doen.</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>What other cities can learn from.</source>
        <translation>Waar andere steden van kunnen leren.</translation>
    </message>
    <message>
        <source>Figures of the city</source>
        <translation>Cijfers van de stad</translation>
    </message>
    <message>
        <source>FTE in the HR benchmark</source>
        <translation>VTE in de HR-benchmark</translation>
    </message>
    <message>
        <source>FTE by LEKP-1</source>
        <translation>VTE met LEKP-1</translation>
    </message>
    <message>
        <source>Cities do not all count in the same way: the figures are not fully comparable.</source>
        <translation>De steden tellen niet allemaal op dezelfde manier: de cijfers zijn niet helemaal vergelijkbaar.</translation>
    </message>
    <message>
        <source>Climate team</source>
        <translation>Klimaatteam</translation>
    </message>
    <message>
        <source>How the city organises its climate team.</source>
        <translation>Hoe de stad haar klimaatteam organiseert.</translation>
    </message>
</context>
<context>
    <name>ks::LongListTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Gericht aan</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Waarop ze antwoordt</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (voorstel)</translation>
    </message>
    <message>
        <source>See recommendation %1.</source>
        <translation>Zie aanbeveling %1.</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>Long list of the recommendations</source>
        <translation>Lange lijst van de aanbevelingen</translation>
    </message>
    <message>
        <source>TO BE · Recommendations</source>
        <translation>TO BE · Aanbevelingen</translation>
    </message>
    <message>
        <source>This export is limited to %1: of what the recommendations answer, what is of this city or of all cities.</source>
        <translation>Deze export is beperkt tot %1: van waarop de aanbevelingen antwoorden, wat van deze stad of van alle steden is.</translation>
    </message>
    <message>
        <source>There are no recommendations in this measuring round.</source>
        <translation>In deze meetronde zijn er geen aanbevelingen.</translation>
    </message>
    <message>
        <source>“No.” is the number of the recommendation and no rank.</source>
        <translation>“Nr.” is het nummer van de aanbeveling en geen rang.</translation>
    </message>
    <message>
        <source>Proposed: nobody has confirmed that the recommendation answers this.</source>
        <translation>Voorstel: niemand heeft bevestigd dat de aanbeveling hierop antwoordt.</translation>
    </message>
</context>
<context>
    <name>ks::Main</name>
    <message>
        <source>One file at a time can be opened.</source>
        <translation>Er kan maar één bestand tegelijk worden geopend.</translation>
    </message>
    <message>
        <source>The language is nl or en.</source>
        <translation>De taal is nl of en.</translation>
    </message>
</context>
<context>
    <name>ks::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Meetronde</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New, with the 2024 baseline…</source>
        <translation>&amp;Nieuw, met de nulmeting van 2024…</translation>
    </message>
    <message>
        <source>New, &amp;without scores…</source>
        <translation>Nieuw, &amp;zonder scores…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Keep a &amp;snapshot</source>
        <translation>&amp;Momentopname bewaren</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>&amp;Kopie opslaan als…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Tables as PDF, spreadsheet file or data (%1)</source>
        <translation>Tabellen als PDF, voor een rekenblad of als gegevens (%1)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opni&amp;euw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>&amp;Story of the selected cell</source>
        <translation>&amp;Verhaal van de gekozen cel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Volledig &amp;scherm</translation>
    </message>
    <message>
        <source>&amp;Colours of the levels</source>
        <translation>&amp;Kleuren van de niveaus</translation>
    </message>
    <message>
        <source>As in the &amp;report</source>
        <translation>Uit het &amp;rapport</translation>
    </message>
    <message>
        <source>Without red and &amp;green</source>
        <translation>Zonder rood en &amp;groen</translation>
    </message>
    <message>
        <source>Gre&amp;y</source>
        <translation>Gri&amp;js</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Licht of donker</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Lock this round</source>
        <translation>Deze meetronde &amp;vergrendelen</translation>
    </message>
    <message>
        <source>&amp;New round…</source>
        <translation>&amp;Nieuwe meetronde…</translation>
    </message>
    <message>
        <source>What asks for &amp;attention</source>
        <translation>&amp;Aandachtspunten</translation>
    </message>
    <message>
        <source>&amp;About Klimaatspiegel</source>
        <translation>&amp;Over Klimaatspiegel</translation>
    </message>
    <message>
        <source>Heatmap as p&amp;icture…</source>
        <translation>Heatmap als a&amp;fbeelding…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Afdruk&amp;voorbeeld…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Sn&amp;apshots…</source>
        <translation>Momen&amp;topnamen…</translation>
    </message>
    <message>
        <source>Search in &amp;everything</source>
        <translation>&amp;Zoeken in alles</translation>
    </message>
    <message>
        <source>Copy the t&amp;able</source>
        <translation>De t&amp;abel kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Details of this round…</source>
        <translation>&amp;Gegevens van deze meetronde…</translation>
    </message>
    <message>
        <source>&amp;Close this round</source>
        <translation>Deze meetronde af&amp;sluiten</translation>
    </message>
    <message>
        <source>E&amp;xample with invented further rounds…</source>
        <translation>Voor&amp;beeld met verzonnen verdere meetrondes…</translation>
    </message>
    <message>
        <source>&amp;Take in forms…</source>
        <translation>Formulieren in&amp;lezen…</translation>
    </message>
</context>
<context>
    <name>ks::MainWindow</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Opni&amp;euw: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opni&amp;euw</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nog geen bestanden</translation>
    </message>
    <message>
        <source>This page holds no table to copy.</source>
        <translation>Op deze pagina staat geen tabel om te kopiëren.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were dropped and none was opened: a window shows one. Drop one alone to open it. Several forms are taken in by a workspace with a round for them that can be changed.</source>
        <translation>
            <numerusform>%n bestand is neergezet en niet geopend: een venster toont er één. Zet er één alleen neer om het te openen. Verschillende formulieren leest u in met een werkbestand dat er een meetronde voor heeft en dat gewijzigd kan worden.</numerusform>
            <numerusform>%n bestanden zijn neergezet en er is er geen geopend: een venster toont er één. Zet er één alleen neer om het te openen. Verschillende formulieren leest u in met een werkbestand dat er een meetronde voor heeft en dat gewijzigd kan worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without what was refused?</source>
        <translation>Afsluiten zonder wat geweigerd werd?</translation>
    </message>
    <message>
        <source>A field holds something that was refused, so it is not saved. Everything else is. The field has the keyboard, with the reason below it.</source>
        <translation>In één veld staat iets dat geweigerd werd: dat is niet opgeslagen, al het andere wel. De cursor staat in dat veld, met de reden eronder.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Afsluiten zonder dat</translation>
    </message>
</context>
<context>
    <name>ks::MakeForm</name>
    <message>
        <source>There is no city “%1”.</source>
        <translation>Er is geen stad “%1”.</translation>
    </message>
    <message>
        <source>This round has no questionnaire, so no form can be made of it. Nothing was changed; add a round to send forms out for.</source>
        <translation>Deze meetronde heeft geen vragenlijst en er kan dus geen formulier van worden gemaakt. Er is niets gewijzigd; voeg een meetronde toe om formulieren voor te versturen.</translation>
    </message>
</context>
<context>
    <name>ks::MatrixView</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>importance %1, urgency %2</source>
        <translation>belang %1, urgentie %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>number, title, importance and urgency</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Importance ↑</source>
        <translation>Belang ↑</translation>
    </message>
    <message>
        <source>Urgency →</source>
        <translation>Urgentie →</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>Matrix of importance and urgency</source>
        <translation>Matrix van belang en urgentie</translation>
    </message>
</context>
<context>
    <name>ks::MedianStory</name>
    <message>
        <source>The median is the one in the middle: %1.</source>
        <translation>De mediaan is de middelste: %1.</translation>
    </message>
    <message>
        <source>The median is halfway between the two in the middle: (%1 + %2) / 2 = %3.</source>
        <translation>De mediaan ligt halverwege de twee middelste: (%1 + %2) / 2 = %3.</translation>
    </message>
    <message>
        <source>How the median comes about</source>
        <translation>Hoe de mediaan tot stand komt</translation>
    </message>
    <message>
        <source>%1 · middle</source>
        <comment>score</comment>
        <translation>%1 · midden</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>%1 read low: %2</source>
        <comment>cities, median</comment>
        <translation>%1 laag gelezen: %2</translation>
    </message>
    <message>
        <source>%1 read high: %2</source>
        <comment>cities, median</comment>
        <translation>%1 hoog gelezen: %2</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <comment>one of these cities, median</comment>
        <translation>Zonder %1: %2</translation>
    </message>
    <message>
        <source>One city more: from %1 to %2, by its score</source>
        <comment>medians</comment>
        <translation>Een stad meer: van %1 tot %2, naargelang haar score</translation>
    </message>
    <message>
        <source>No other reading of one score, and no city more or less, moves the median.</source>
        <translation>Geen andere lezing van één score, en geen stad meer of minder, verandert de mediaan.</translation>
    </message>
    <message>
        <source>Each is one change at a time; what is not named leaves the median as it is. In all it stays between %1 and %2.</source>
        <comment>medians</comment>
        <translation>Telkens één verandering; wat niet genoemd is, laat de mediaan zoals hij is. In elk geval blijft hij tussen %1 en %2.</translation>
    </message>
    <message>
        <source>%1 stands at place %2 of %3, counted from the lowest: %4.</source>
        <comment>Q1 or Q3</comment>
        <translation>%1 staat op plaats %2 van %3, geteld vanaf de laagste: %4.</translation>
    </message>
    <message>
        <source>%1 stands at place %2 of %3, counted from the lowest: %4 + %5 × (%6 − %4) = %7.</source>
        <comment>Q1 or Q3</comment>
        <translation>%1 staat op plaats %2 van %3, geteld vanaf de laagste: %4 + %5 × (%6 − %4) = %7.</translation>
    </message>
    <message>
        <source>How the other figures come about</source>
        <translation>Hoe de andere cijfers tot stand komen</translation>
    </message>
    <message>
        <source>Bounds: with every “between” read low the median is %1, with every one read high %2.</source>
        <translation>Grenzen: met elke “tussen” laag gelezen is de mediaan %1, met elke hoog gelezen %2.</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>Mean: %1 / %2 = %3.</source>
        <translation>Gemiddelde: %1 / %2 = %3.</translation>
    </message>
</context>
<context>
    <name>ks::MeetingsTable</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie er was</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Aanwezig: %1</translation>
    </message>
    <message>
        <source>Excused: %1</source>
        <translation>Verontschuldigd: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Afwezig: %1</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <translation>Niet genoteerd: %1</translation>
    </message>
    <message>
        <source>%1 (about %2)</source>
        <comment>text, what it is about</comment>
        <translation>%1 (over %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Meetings that follow up</source>
        <translation>Opvolgvergaderingen</translation>
    </message>
    <message>
        <source>TO BE · Follow-up</source>
        <translation>TO BE · Opvolging</translation>
    </message>
    <message>
        <source>This export is limited to %1: whether this city was there. The meetings themselves stay whole.</source>
        <translation>Deze export is beperkt tot %1: of deze stad er was. De vergaderingen zelf blijven volledig.</translation>
    </message>
    <message>
        <source>No meetings are recorded in this measuring round.</source>
        <translation>In deze meetronde zijn er geen vergaderingen genoteerd.</translation>
    </message>
    <message>
        <source>The minutes of a meeting are a paper of their own.</source>
        <translation>Het verslag van een vergadering is een document op zich.</translation>
    </message>
</context>
<context>
    <name>ks::MinutesPaper</name>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Over: %1</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Verslag van een vergadering</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>De vergadering</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Measuring round</source>
        <translation>Meetronde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>Moment in words</source>
        <translation>Moment in woorden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie er was</translation>
    </message>
    <message>
        <source>Cities and organisations</source>
        <translation>Steden en organisaties</translation>
    </message>
    <message>
        <source>City or organisation</source>
        <translation>Stad of organisatie</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing is recorded on the agenda.</source>
        <translation>Op de agenda is niets genoteerd.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>No decisions are recorded.</source>
        <translation>Er zijn geen beslissingen genoteerd.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>No minutes were written yet.</source>
        <translation>Er werd nog geen verslag geschreven.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>These minutes were read and approved</source>
        <translation>Dit verslag werd gelezen en goedgekeurd</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>Minutes: %1, %2</source>
        <comment>meeting, day</comment>
        <translation>Verslag: %1, %2</translation>
    </message>
    <message>
        <source>day still open</source>
        <translation>dag nog open</translation>
    </message>
    <message>
        <source>Follow-up of climate governance</source>
        <translation>Opvolging van de klimaatgovernance</translation>
    </message>
    <message>
        <source>Agenda of a meeting</source>
        <translation>Agenda van een vergadering</translation>
    </message>
    <message>
        <source>Agenda: %1, %2</source>
        <comment>meeting, day</comment>
        <translation>Agenda: %1, %2</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <comment>meeting, day</comment>
        <translation>Afgelast: %1, %2</translation>
    </message>
</context>
<context>
    <name>ks::ModelFile</name>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” staat er twee keer.</translation>
    </message>
    <message>
        <source>an id of small letters, digits and hyphens was expected.</source>
        <translation>hier werd een id van kleine letters, cijfers en koppeltekens verwacht.</translation>
    </message>
    <message>
        <source>%1 entries were expected, %2 were found.</source>
        <translation>hier werden %1 onderdelen verwacht, maar er staan er %2.</translation>
    </message>
    <message>
        <source>“%1” is no state of a round.</source>
        <translation>“%1” is geen staat van een meetronde.</translation>
    </message>
    <message>
        <source>there is no city “%1”.</source>
        <translation>er is geen stad “%1”.</translation>
    </message>
    <message>
        <source>there is no theme “%1”.</source>
        <translation>er is geen thema “%1”.</translation>
    </message>
    <message>
        <source>this cell stands there twice.</source>
        <translation>deze cel staat er twee keer.</translation>
    </message>
</context>
<context>
    <name>ks::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>ks::NewForm</name>
    <message>
        <source>%1 is being edited by %2, so nothing was written. Try again when it is closed there.</source>
        <translation>%1 wordt bewerkt door %2 en er is dus niets geschreven. Probeer het opnieuw als het daar gesloten is.</translation>
    </message>
    <message>
        <source>%1 is a form in which something was filled in that is not here yet. It was left as it is; take that form in first, or choose another name.</source>
        <translation>%1 is een formulier waarin iets is ingevuld dat hier nog niet staat. Het bleef zoals het was; lees dat formulier eerst in, of kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>ks::NewMemberDialog</name>
    <message>
        <source>New member</source>
        <translation>Nieuw lid</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>E-&amp;mail at work</source>
        <translation>E-&amp;mail op het werk</translation>
    </message>
    <message>
        <source>City or &amp;organisation</source>
        <translation>Stad of &amp;organisatie</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>The name and the address are kept in one place of the workspace, and can be erased from it for good.</source>
        <translation>De naam en het adres staan op één plaats in het werkbestand, en kunnen er voorgoed uit worden gewist.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Lid toevoegen</translation>
    </message>
</context>
<context>
    <name>ks::NewRecordDialog</name>
    <message>
        <source>New %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3.</source>
        <comment>field</comment>
        <translation>%1: typ een getal van %2 tot %3.</translation>
    </message>
</context>
<context>
    <name>ks::NewRoundDialog</name>
    <message>
        <source>New round</source>
        <translation>Nieuwe meetronde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>for example Measurement spring 2027</source>
        <translation>bijvoorbeeld Meting voorjaar 2027</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Korte naam</translation>
    </message>
    <message>
        <source>Make the round</source>
        <translation>Meetronde maken</translation>
    </message>
    <message>
        <source>&amp;Go on from</source>
        <translation>&amp;Verdergaan op</translation>
    </message>
    <message>
        <source>Nothing: an empty round</source>
        <translation>Niets: een lege meetronde</translation>
    </message>
    <message>
        <source>The answers of %1 stand in the forms of the new round, to be confirmed anew by each city.</source>
        <translation>De antwoorden van %1 staan in de formulieren van de nieuwe meetronde; elke stad bevestigt ze opnieuw.</translation>
    </message>
    <message>
        <source>%1 has no forms, so there are no answers to go on from.</source>
        <translation>%1 heeft geen formulieren, dus zijn er geen antwoorden om op verder te gaan.</translation>
    </message>
    <message>
        <source>The forms of the new round start without answers.</source>
        <translation>De formulieren van de nieuwe meetronde beginnen zonder antwoorden.</translation>
    </message>
    <message>
        <source>Earlier rounds stay as they are. A new round can be undone.</source>
        <translation>Vorige meetrondes blijven zoals ze zijn. Een nieuwe meetronde kunt u ongedaan maken.</translation>
    </message>
    <message>
        <source>Copy i&amp;ts scores too</source>
        <translation>Ook de s&amp;cores overnemen</translation>
    </message>
</context>
<context>
    <name>ks::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Opnieuw exporteren…</translation>
    </message>
</context>
<context>
    <name>ks::NumberReader</name>
    <message>
        <source>“%1” is not a number. Write for example 2,5.</source>
        <translation>“%1” is geen getal. Schrijf bijvoorbeeld 2,5.</translation>
    </message>
    <message>
        <source>“%1” is outside the range %2 to %3.</source>
        <translation>“%1” valt buiten het bereik van %2 tot %3.</translation>
    </message>
    <message>
        <source>“%1” does not fit: use steps of %2.</source>
        <translation>“%1” past niet: gebruik stappen van %2.</translation>
    </message>
    <message>
        <source>“%1” has more than one decimal mark. Write for example 2,5.</source>
        <translation>“%1” heeft meer dan één decimaalteken. Schrijf bijvoorbeeld 2,5.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too many decimals: at most %n. A point or comma never groups thousands here.</source>
        <translation>
            <numerusform>“%1” heeft te veel decimalen: hoogstens %n. Een punt of komma scheidt hier nooit duizendtallen.</numerusform>
            <numerusform>“%1” heeft te veel decimalen: hoogstens %n. Een punt of komma scheidt hier nooit duizendtallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was filled in. Write for example 2,5.</source>
        <translation>Er is niets ingevuld. Schrijf bijvoorbeeld 2,5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write digits only, for example %2.</source>
        <translation>“%1” is geen geheel getal. Schrijf alleen cijfers, bijvoorbeeld %2.</translation>
    </message>
</context>
<context>
    <name>ks::OdtContent</name>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figuur %1. %2</translation>
    </message>
    <message>
        <source>Figure %1 as a table</source>
        <translation>Figuur %1 als tabel</translation>
    </message>
    <message>
        <source>The picture as a table</source>
        <translation>De figuur als tabel</translation>
    </message>
</context>
<context>
    <name>ks::OdtFront</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>ks::OdtPackage</name>
    <message>
        <source>The text document could not be put together, so none was made. Your data is unchanged; please report this.</source>
        <translation>Het tekstdocument kon niet worden samengesteld en is niet gemaakt. Uw gegevens zijn ongewijzigd; meld dit aan wie het programma beheert.</translation>
    </message>
</context>
<context>
    <name>ks::OdtPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>Stand van de gegevens</translation>
    </message>
</context>
<context>
    <name>ks::OdtStyles</name>
    <message>
        <source>Opening paragraph</source>
        <translation>Inleidende alinea</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Numbered item</source>
        <translation>Genummerd punt</translation>
    </message>
    <message>
        <source>Detail in a list</source>
        <translation>Detail in een lijst</translation>
    </message>
    <message>
        <source>Note in a list</source>
        <translation>Noot in een lijst</translation>
    </message>
    <message>
        <source>Line of the title page</source>
        <translation>Regel van het titelblad</translation>
    </message>
    <message>
        <source>Note of the title page</source>
        <translation>Noot van het titelblad</translation>
    </message>
    <message>
        <source>Below the title of a table</source>
        <translation>Onder de titel van een tabel</translation>
    </message>
    <message>
        <source>Title of a small table</source>
        <translation>Titel van een kleine tabel</translation>
    </message>
    <message>
        <source>Table, open</source>
        <translation>Tabel, open</translation>
    </message>
    <message>
        <source>Table, strong</source>
        <translation>Tabel, vet</translation>
    </message>
    <message>
        <source>Table, subheading</source>
        <translation>Tabel, tussenkop</translation>
    </message>
    <message>
        <source>Table, heading over columns</source>
        <translation>Tabel, kop boven kolommen</translation>
    </message>
    <message>
        <source>Table, small</source>
        <translation>Tabel, klein</translation>
    </message>
    <message>
        <source>Table, score</source>
        <translation>Tabel, score</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Voorbehoud</translation>
    </message>
    <message>
        <source>Note to a table</source>
        <translation>Noot bij een tabel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
</context>
<context>
    <name>ks::OpenForm</name>
    <message>
        <source>%1 is being edited by %2, so nothing was written. Try again when it is closed there.</source>
        <translation>%1 wordt bewerkt door %2 en er is dus niets geschreven. Probeer het opnieuw als het daar gesloten is.</translation>
    </message>
</context>
<context>
    <name>ks::OpenNotices</name>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>een onbekende computer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>%1 on %2 since %3</source>
        <translation>%1 op %2 sinds %3</translation>
    </message>
    <message>
        <source>%1 is being edited by %2. You can read and export it; to edit, wait until it is closed there, or save a copy.</source>
        <translation>%1 wordt bewerkt door %2. U kunt het lezen en exporteren; wacht om te bewerken tot het daar gesloten is, of sla een kopie op.</translation>
    </message>
    <message>
        <source>%1 or its folder cannot be written to, so it is open for reading only. To edit, save a copy in a folder of your own.</source>
        <translation>In %1 of de map ervan kan niet worden geschreven: het is alleen-lezen geopend. Sla een kopie op in een eigen map om te bewerken.</translation>
    </message>
    <message>
        <source>%1 is on a network folder. Every edit is written to it with the safest settings; if the connection is lost, the last edit may have to be entered again.</source>
        <translation>%1 staat in een netwerkmap. Elke wijziging wordt er met de veiligste instellingen in geschreven; valt de verbinding weg, dan moet u misschien de laatste wijziging opnieuw invoeren.</translation>
    </message>
    <message>
        <source>Beside %1 stood a file of another program that would have changed it. It was not used and is now called %2.</source>
        <translation>Naast %1 stond een bestand van een ander programma dat het zou hebben gewijzigd. Het is niet gebruikt en heet nu %2.</translation>
    </message>
    <message>
        <source>Beside %1 stands %2, a file of another program that would change it. It is not used: what you see is %1 alone.</source>
        <translation>Naast %1 staat %2, een bestand van een ander programma dat het zou wijzigen. Het is niet gebruikt: u ziet alleen %1.</translation>
    </message>
    <message>
        <source>The program was stopped while it wrote to %1. That one unfinished edit was taken back; all edits before it are there.</source>
        <translation>Het programma is gestopt terwijl het in %1 schreef. Die ene onafgewerkte wijziging is teruggenomen; alle wijzigingen ervoor zijn er.</translation>
    </message>
    <message>
        <source>%1 was last written by another program that keeps part of a file in a second one. Both were brought together, checked and saved as one file.</source>
        <translation>%1 is het laatst geschreven door een ander programma, dat een deel van een bestand in een tweede bewaart. Beide zijn samengevoegd, gecontroleerd en als één bestand opgeslagen.</translation>
    </message>
    <message>
        <source>%1 was last written by another program that keeps part of a file in a second one. What you see is a checked copy of both; the files themselves were not touched.</source>
        <translation>%1 is het laatst geschreven door een ander programma, dat een deel van een bestand in een tweede bewaart. U ziet een gecontroleerde kopie van beide; de bestanden zelf zijn niet aangeraakt.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of this program. You can read and export it; to edit, install the newer version.</source>
        <translation>%1 is gemaakt met een latere versie van dit programma. U kunt het lezen en exporteren; installeer de nieuwere versie om te bewerken.</translation>
    </message>
    <message>
        <source>%1 was brought up to date for this version of the program. The file as it was is kept as a backup.</source>
        <translation>%1 is bijgewerkt voor deze versie van het programma. Het bestand zoals het was, is bewaard als reservekopie.</translation>
    </message>
    <message>
        <source>%1 is the copy of hand-in number %2, made to be mailed: it can be read, and stays as it is. Go on in the form itself; where that is lost, save a copy of this one under another name and go on in that.</source>
        <translation>%1 is de kopie van indiening nummer %2, gemaakt om te mailen: u kunt ze lezen en ze blijft zoals ze is. Werk verder in het formulier zelf. Hebt u dat niet meer, bewaar dan een kopie van dit bestand onder een andere naam en werk daarin verder.</translation>
    </message>
</context>
<context>
    <name>ks::OpenPoints</name>
    <message>
        <source>no statement is answered</source>
        <translation>geen enkele stelling is beantwoord</translation>
    </message>
    <message>
        <source>no answer to %1</source>
        <comment>numbers of statements</comment>
        <translation>geen antwoord op %1</translation>
    </message>
    <message>
        <source>answers differ without an agreed one: %1</source>
        <comment>numbers</comment>
        <translation>antwoorden verschillen zonder teamscore: %1</translation>
    </message>
    <message>
        <source>taken over from the round before and not confirmed: %1</source>
        <comment>numbers</comment>
        <translation>overgenomen uit de vorige meetronde en niet bevestigd: %1</translation>
    </message>
    <message>
        <source>the city has not decided on its own score</source>
        <translation>nog geen score van de stad</translation>
    </message>
    <message>
        <source>the city&apos;s own score differs from what follows, without a reason</source>
        <translation>de score van de stad wijkt af van wat volgt uit de antwoorden, zonder reden</translation>
    </message>
    <message>
        <source>Who filled the form in is not recorded.</source>
        <translation>Wie het formulier invulde, staat er niet bij.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>theme, what it lacks</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>ks::OpenWorkspace</name>
    <message>
        <source>%1 is being edited by %2, so nothing was written. Try again when it is closed there.</source>
        <translation>%1 wordt bewerkt door %2 en er is dus niets geschreven. Probeer het opnieuw als het daar gesloten is.</translation>
    </message>
</context>
<context>
    <name>ks::Opening</name>
    <message>
        <source>There is no round yet. Add one with: klimaatspiegel rounds FILE --add ID --name NAME</source>
        <translation>Er is nog geen meetronde. Voeg er een toe met: klimaatspiegel rounds FILE --add ID --name NAME</translation>
    </message>
    <message>
        <source>There is no round “%1”. Choose from: %2.</source>
        <translation>Er is geen meetronde “%1”. Kies uit: %2.</translation>
    </message>
</context>
<context>
    <name>ks::OverviewAttention</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>alle thema’s</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) divided over two levels</source>
        <translation>
            <numerusform>%n score verdeeld over twee niveaus</numerusform>
            <numerusform>%n scores verdeeld over twee niveaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approximate score(s)</source>
        <translation>
            <numerusform>%n score bij benadering</numerusform>
            <numerusform>%n scores bij benadering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) handed in without a level</source>
        <translation>
            <numerusform>%n score bezorgd zonder niveau</numerusform>
            <numerusform>%n scores bezorgd zonder niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) not handed in</source>
        <translation>
            <numerusform>%n score niet bezorgd</numerusform>
            <numerusform>%n scores niet bezorgd</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads: to be decided</source>
        <translation>Trekkers: nog te bepalen</translation>
    </message>
    <message>
        <source>Leads: %1</source>
        <translation>Trekkers: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>ks::OverviewFigures</name>
    <message>
        <source>not handed in</source>
        <translation>niet bezorgd</translation>
    </message>
    <message>
        <source>handed in, without levels</source>
        <translation>bezorgd, zonder niveaus</translation>
    </message>
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
            <numerusform>%n bij benadering</numerusform>
            <numerusform>%n bij benadering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a level</source>
        <translation>
            <numerusform>%n zonder niveau</numerusform>
            <numerusform>%n zonder niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n niet bezorgd</numerusform>
            <numerusform>%n niet bezorgd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n city(s) with scores</source>
        <translation>
            <numerusform>%1 van %n stad met scores</numerusform>
            <numerusform>%1 van %n steden met scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>How the themes stand</source>
        <translation>Zo staan de thema’s ervoor</translation>
    </message>
    <message>
        <source>Median over the cities with a score; a score between two levels counts as its midpoint. The bounds read every such score low, then high. The box spans the middle half of the cities, the line all of them.</source>
        <translation>Mediaan over de steden met een score; een score tussen twee niveaus telt als het middelpunt. Voor de grenzen lezen we al die scores eerst laag en dan hoog. Het blok toont de middelste helft, de lijn alle steden.</translation>
    </message>
    <message>
        <source>Who has handed in</source>
        <translation>Wie heeft al bezorgd</translation>
    </message>
    <message>
        <source>What asks for attention</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Laatste wijzigingen</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Nog geen meetronde</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 naar %2</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>No changes yet: everything is as in the report.</source>
        <translation>Nog geen wijzigingen: alles is zoals in het rapport.</translation>
    </message>
    <message>
        <source>How many cities stand on each level</source>
        <translation>Hoeveel steden op elk niveau staan</translation>
    </message>
    <message>
        <source>A score counts for the nearest level, halfway for the lower one. At the end of each bar, without a colour: the cities without a level.</source>
        <translation>Een score telt voor het dichtstbijzijnde niveau, halverwege voor het laagste. Aan het einde van elke balk, zonder kleur: de steden zonder niveau.</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>Nog geen wijzigingen.</translation>
    </message>
    <message>
        <source>There is no round yet. A round holds the scores of the cities, and everything that goes with them.</source>
        <translation>Er is nog geen meetronde. Een meetronde bevat de scores van de steden en alles wat daarbij hoort.</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nieuwe meetronde…</translation>
    </message>
    <message>
        <source>All points of attention</source>
        <translation>Alle aandachtspunten</translation>
    </message>
    <message>
        <source>Fill in the heatmap</source>
        <translation>Heatmap invullen</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Wat volgt</translation>
    </message>
    <message>
        <source>No work packages yet that are to start or run.</source>
        <translation>Nog geen werkpakketten die lopen of moeten starten.</translation>
    </message>
    <message>
        <source>To the work packages</source>
        <translation>Naar de werkpakketten</translation>
    </message>
    <message>
        <source>Recommendations and work packages that ask for attention</source>
        <translation>Aanbevelingen en werkpakketten die aandacht vragen</translation>
    </message>
    <message>
        <source>Priority is about timing. Packages, leads and timing are subject to change: they bind nobody and are not exhaustive.</source>
        <translation>De prioriteit gaat over de timing. Werkpakketten, trekkers en timing zijn onder voorbehoud: ze binden niemand en zijn niet exhaustief.</translation>
    </message>
    <message>
        <source>Levels and latest changes</source>
        <translation>Niveaus en laatste wijzigingen</translation>
    </message>
    <message>
        <source>Nobody has handed in yet.</source>
        <translation>Nog niemand heeft iets bezorgd.</translation>
    </message>
    <message>
        <source>Every city has a score on every theme.</source>
        <translation>Elke stad heeft een score voor elk thema.</translation>
    </message>
    <message>
        <source>Without all scores – %1</source>
        <translation>Niet alle scores – %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n point(s) of attention</source>
        <translation>
            <numerusform>Het aandachtspunt (%n)</numerusform>
            <numerusform>Alle %n aandachtspunten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::PackageCards</name>
    <message>
        <source>lead to be decided</source>
        <translation>trekker nog te bepalen</translation>
    </message>
    <message>
        <source>Late: was to start in %1</source>
        <translation>Te laat: moest starten in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n actie te laat</numerusform>
            <numerusform>%n acties te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Soon: is to start in %1</source>
        <translation>Binnenkort: moet starten in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) soon</source>
        <translation>
            <numerusform>%n actie binnenkort</numerusform>
            <numerusform>%n acties binnenkort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::PackageText</name>
    <message>
        <source>still to start</source>
        <translation>nog te starten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>lopend</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopgezet</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>mijlpaal</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>Work package %1, %2</source>
        <translation>Werkpakket %1, %2</translation>
    </message>
    <message>
        <source>Work package “%1”</source>
        <translation>Werkpakket “%1”</translation>
    </message>
    <message>
        <source>Work packages, leads, timing and subtopics are provisional, not exhaustive and not binding.</source>
        <translation>Werkpakketten, trekkers, timing en subtopics zijn onder voorbehoud, niet exhaustief en niet bindend.</translation>
    </message>
</context>
<context>
    <name>ks::PackageTimeline</name>
    <message>
        <source>, late</source>
        <translation>, te laat</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
</context>
<context>
    <name>ks::PackagesTable</name>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Werkpakket</translation>
    </message>
    <message>
        <source>Timing (from)</source>
        <translation>Timing (vanaf)</translation>
    </message>
    <message>
        <source>Priority %1, timing %2: %3</source>
        <translation>Prioriteit %1, timing %2: %3</translation>
    </message>
</context>
<context>
    <name>ks::PageFonts</name>
    <message>
        <source>The font for printed pages could not be loaded, so nothing was made. Installing the program again helps.</source>
        <translation>Het lettertype voor afgedrukte bladzijden kon niet worden geladen en er is dus niets gemaakt. Installeer het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>ks::PageFrame</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>gegevens van %1</translation>
    </message>
</context>
<context>
    <name>ks::PageRegistry</name>
    <message>
        <source>Measure</source>
        <translation>Meten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>FTE and LEKP</source>
        <translation>VTE en LEKP</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>Climate teams</source>
        <translation>Klimaatteams</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Werkpakketten</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Steering group and sources</source>
        <translation>Stuurgroep en bronnen</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Teksten van het rapport</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Self-evaluations</source>
        <translation>Zelfevaluaties</translation>
    </message>
    <message>
        <source>Who can help whom</source>
        <translation>Wie kan wie helpen</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Groups of cities</source>
        <translation>Groepen van steden</translation>
    </message>
    <message>
        <source>City profile</source>
        <translation>Stadsprofiel</translation>
    </message>
    <message>
        <source>Evolution</source>
        <translation>Evolutie</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>From score to action</source>
        <translation>Van score naar actie</translation>
    </message>
</context>
<context>
    <name>ks::PagesView</name>
    <message>
        <source>The pages as they are printed</source>
        <translation>De bladzijden zoals ze worden afgedrukt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>ks::PastePlan</name>
    <message numerus="yes">
        <source>%n cell(s) fall outside the grid and are left out.</source>
        <translation>
            <numerusform>%n cel valt buiten het raster en wordt niet overgenomen.</numerusform>
            <numerusform>%n cellen vallen buiten het raster en worden niet overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A city or theme stands twice in it: the first one counts.</source>
        <translation>Een stad of thema staat er twee keer in: de eerste keer telt.</translation>
    </message>
    <message>
        <source>“%1” is not a city of this grid: left out.</source>
        <translation>“%1” is geen stad in dit raster en wordt niet overgenomen.</translation>
    </message>
    <message>
        <source>“%1” is not a theme of this grid: left out.</source>
        <translation>“%1” is geen thema in dit raster en wordt niet overgenomen.</translation>
    </message>
</context>
<context>
    <name>ks::PastePreviewDialog</name>
    <message>
        <source>stays as it is</source>
        <translation>blijft zoals ze is</translation>
    </message>
    <message>
        <source>The cells of the block</source>
        <translation>De cellen van het blok</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Paste scores</source>
        <translation>Scores plakken</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) change, as one step that can be undone.</source>
        <translation>
            <numerusform>%n score wijzigt, als één stap die u ongedaan kunt maken.</numerusform>
            <numerusform>%n scores wijzigen, als één stap die u ongedaan kunt maken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read as a score and stay as they are.</source>
        <translation>
            <numerusform>%n cel is niet te lezen als score en blijft zoals ze is.</numerusform>
            <numerusform>%n cellen zijn niet te lezen als score en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>wijzigt</translation>
    </message>
</context>
<context>
    <name>ks::PastedBlock</name>
    <message>
        <source>There is nothing on the clipboard to paste here.</source>
        <translation>Op het klembord staat niets dat hier kan worden geplakt.</translation>
    </message>
    <message>
        <source>This is too much to paste into the grid; nothing was changed. Copy only the cells with scores.</source>
        <translation>Dit is te veel om in het raster te plakken; er is niets gewijzigd. Kopieer alleen de cellen met scores.</translation>
    </message>
</context>
<context>
    <name>ks::PdfFinish</name>
    <message>
        <source>The PDF could not be completed, so none was made. Your data is unchanged; please report this.</source>
        <translation>De PDF kon niet worden afgewerkt en is niet gemaakt. Uw gegevens zijn ongewijzigd; meld dit aan wie het programma beheert.</translation>
    </message>
</context>
<context>
    <name>ks::PersonEraser</name>
    <message>
        <source>These personal data are not there any more. Nothing was changed.</source>
        <translation>Deze persoonsgegevens zijn er niet meer. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>ks::PersonErasing</name>
    <message>
        <source>The name and the e-mail address of %1 are erased for good:</source>
        <translation>De naam en het e-mailadres van %1 worden voorgoed gewist:</translation>
    </message>
    <message>
        <source>in this workspace, with the seats in the steering group, also in unused parts of the file and in its journals;</source>
        <translation>in dit werkbestand, samen met de plaatsen in de stuurgroep, ook in ongebruikte delen van het bestand en in de journalen ervan;</translation>
    </message>
    <message>
        <source>in all backups and snapshots of it that the program keeps: these are rewritten without the person;</source>
        <translation>in alle reservekopieën en momentopnamen die het programma ervan bewaart: die worden herschreven zonder de persoon;</translation>
    </message>
    <message>
        <source>in the settings of the program on this computer.</source>
        <translation>in de instellingen van het programma op deze computer.</translation>
    </message>
    <message>
        <source>This cannot be undone, and it empties the list of steps to undo. The log says that somebody was erased, not who.</source>
        <translation>Dit kan niet ongedaan worden gemaakt, en de stappen die u nu nog ongedaan kunt maken, vervallen. Het logboek vermeldt dat er iemand is gewist, niet wie.</translation>
    </message>
    <message>
        <source>Files that were exported, copied or mailed are out of reach and keep the name.</source>
        <translation>Bestanden die zijn geëxporteerd, gekopieerd of gemaild, zijn buiten bereik en houden de naam.</translation>
    </message>
    <message>
        <source>Erase personal data?</source>
        <translation>Persoonsgegevens wissen?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>The personal data are erased in the workspace, but something is left:</source>
        <translation>De persoonsgegevens zijn gewist in het werkbestand, maar er blijft nog iets over:</translation>
    </message>
    <message>
        <source>This is tried again when the workspace is next opened.</source>
        <translation>Het wordt opnieuw geprobeerd als het werkbestand weer wordt geopend.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged or unfinished copy(ies) that may have held them were deleted.</source>
        <translation>
            <numerusform>%n beschadigde of onvolledige kopie waarin ze konden staan, is verwijderd.</numerusform>
            <numerusform>%n beschadigde of onvolledige kopieën waarin ze konden staan, zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n backup(s) or snapshot(s) it stands in such a text as well.</source>
        <translation>
            <numerusform>Ook in %n reservekopie of momentopname staat dat in zo’n tekst.</numerusform>
            <numerusform>Ook in %n reservekopieën of momentopnamen staat dat in zo’n tekst.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds the name too and was left alone: %1</source>
        <translation>Ook in dit bestand staat de naam; het is niet aangeraakt: %1</translation>
    </message>
    <message>
        <source>The personal data are erased.</source>
        <translation>De persoonsgegevens zijn gewist.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) and snapshot(s) were rewritten without them.</source>
        <translation>
            <numerusform>%n reservekopie of momentopname is zonder die gegevens herschreven.</numerusform>
            <numerusform>%n reservekopieën en momentopnamen zijn zonder die gegevens herschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>in this form;</source>
        <translation>in dit formulier;</translation>
    </message>
    <message>
        <source>in all copies of it that the program keeps: these are rewritten without the person;</source>
        <translation>in alle kopieën die het programma ervan bewaart: die worden herschreven zonder de persoon;</translation>
    </message>
    <message>
        <source>This cannot be undone, and it empties the list of steps to undo.</source>
        <translation>Dit kan niet ongedaan worden gemaakt, en de stappen die u nu nog ongedaan kunt maken, vervallen.</translation>
    </message>
    <message numerus="yes">
        <source>The name or the address also stands in %n other place(s) of this file, where somebody typed it. Look for it and take it out there.</source>
        <translation>
            <numerusform>De naam of het adres staat nog op %n andere plaats in dit bestand, waar iemand die heeft getypt. Zoek die en haal ze daar weg.</numerusform>
            <numerusform>De naam of het adres staat nog op %n andere plaatsen in dit bestand, waar iemand die heeft getypt. Zoek die en haal ze daar weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::PickFieldEditor</name>
    <message>
        <source>Del takes the selected line out.</source>
        <translation>Delete haalt de gekozen regel weg.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>%1: take out the selected line</source>
        <translation>%1: de gekozen regel weghalen</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: toevoegen</translation>
    </message>
    <message>
        <source>Add: type a word, or choose</source>
        <translation>Toevoegen: typ een woord of kies</translation>
    </message>
</context>
<context>
    <name>ks::PictureBlock</name>
    <message>
        <source>Figure %1</source>
        <extracomment>before the source of a picture, at the foot of a page with several</extracomment>
        <translation>Figuur %1</translation>
    </message>
</context>
<context>
    <name>ks::PictureFile</name>
    <message>
        <source>Save “%1” as a picture</source>
        <translation>“%1” opslaan als afbeelding</translation>
    </message>
    <message>
        <source>Picture for documents (*.png);;Drawing that scales (*.svg)</source>
        <translation>Afbeelding voor documenten (*.png);;Schaalbare tekening (*.svg)</translation>
    </message>
    <message>
        <source>The picture stands in %1</source>
        <translation>De afbeelding staat in %1</translation>
    </message>
</context>
<context>
    <name>ks::Places</name>
    <message>
        <source>table of the report, on the page “%1”</source>
        <translation>tabel van het rapport, op de pagina “%1”</translation>
    </message>
</context>
<context>
    <name>ks::PlainTable</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, cell</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>ks::PlanIntake</name>
    <message>
        <source>Another of these files is a later hand-in of %1: this one is left.</source>
        <translation>Een ander van deze bestanden is een latere indiening van %1: dit blijft liggen.</translation>
    </message>
    <message>
        <source>Two of these files are of %1 and hold something else: take them in one after the other.</source>
        <translation>Twee van deze bestanden zijn van %1 en verschillen van inhoud: lees ze na elkaar in.</translation>
    </message>
    <message>
        <source>Two of these files are hand-in number %1 of %2, with another content. Neither is taken in; ask the city which one holds, and to hand that in again under the next number.</source>
        <translation>Twee van deze bestanden zijn indiening nummer %1 van %2, met een andere inhoud. Geen van beide wordt ingelezen; vraag de stad welke klopt, en om die opnieuw in te dienen onder het volgende nummer.</translation>
    </message>
</context>
<context>
    <name>ks::PlanningPage</name>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Per prioriteit</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Per kwartaal</translation>
    </message>
    <message>
        <source>Per city</source>
        <translation>Per stad</translation>
    </message>
    <message>
        <source>Work packages per city</source>
        <translation>Werkpakketten per stad</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Trekt</translation>
    </message>
    <message>
        <source>Leads perhaps</source>
        <translation>Trekt misschien</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Helpt</translation>
    </message>
    <message>
        <source>To the work packages</source>
        <translation>Naar de werkpakketten</translation>
    </message>
    <message>
        <source>There are no work packages in this round yet. Once there are, they stand here on a board by priority, along the quarters, and per city.</source>
        <translation>Er zijn nog geen werkpakketten in deze meetronde. Zodra ze er zijn, staan ze hier op een bord per prioriteit, langs de kwartalen en per stad.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Voorbehoud</translation>
    </message>
    <message>
        <source>City that leads or helps</source>
        <translation>Stad die trekt of meewerkt</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alle steden</translation>
    </message>
</context>
<context>
    <name>ks::PointedChart</name>
    <message>
        <source>Click to see how this comes about.</source>
        <translation>Klik om te zien hoe dit tot stand komt.</translation>
    </message>
</context>
<context>
    <name>ks::PracticesTable</name>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Weak point, no good practice.</source>
        <translation>Zwak punt, geen goede praktijk.</translation>
    </message>
    <message>
        <source>Information, no good practice.</source>
        <translation>Informatie, geen goede praktijk.</translation>
    </message>
    <message>
        <source>The same as “%1” (%2).</source>
        <translation>Dezelfde als “%1” (%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, item</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No good practices are recorded of: %1.</source>
        <translation>Van deze steden zijn geen goede praktijken opgenomen: %1.</translation>
    </message>
    <message>
        <source>AS IS · Good practices</source>
        <translation>AS IS · Goede praktijken</translation>
    </message>
    <message>
        <source>Open addresses: the report had a link here; its address is lost.</source>
        <translation>Open adressen: het rapport had hier een link, waarvan het adres verloren is.</translation>
    </message>
    <message>
        <source>Good practices of the cities</source>
        <translation>Goede praktijken van de steden</translation>
    </message>
    <message>
        <source>Good practices for %1</source>
        <translation>Goede praktijken voor %1</translation>
    </message>
    <message>
        <source>The systems and tools used most for climate monitoring and reporting</source>
        <translation>De meest gebruikte systemen/tools voor klimaatmonitoring en rapportering</translation>
    </message>
    <message>
        <source>AS IS · Monitoring</source>
        <translation>AS IS · Monitoring</translation>
    </message>
    <message>
        <source>Systems and tools</source>
        <translation>Systemen en tools</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
</context>
<context>
    <name>ks::PrintPreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Blad&amp;zijde</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As large as the paper</source>
        <translation>Zo groot als het papier</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Hele bladzijde</translation>
    </message>
    <message>
        <source>Page wi&amp;dth</source>
        <translation>&amp;Breedte van de bladzijde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>page number of so many</comment>
        <translation> van %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ks::PrintableText</name>
    <message>
        <source>Characters that the font of this page lacks stand as “?”: %1 and others.</source>
        <translation>Tekens die in het lettertype van deze bladzijde ontbreken, staan als “?”: %1 en andere.</translation>
    </message>
    <message>
        <source>Characters that the font of this page lacks stand as “?”: %1.</source>
        <translation>Tekens die in het lettertype van deze bladzijde ontbreken, staan als “?”: %1.</translation>
    </message>
</context>
<context>
    <name>ks::PrioritiesPage</name>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangschikking</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Importance and urgency of each recommendation</source>
        <translation>Belang en urgentie van elke aanbeveling</translation>
    </message>
    <message>
        <source>open</source>
        <comment>rating</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>chosen; their order is not known</source>
        <translation>gekozen; hun volgorde is niet bekend</translation>
    </message>
    <message>
        <source>open</source>
        <comment>day</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>open</source>
        <comment>who decided</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>To the recommendations</source>
        <translation>Naar de aanbevelingen</translation>
    </message>
    <message>
        <source>There are no recommendations in this round yet. Once there are, they are ranked here by maturity, impact and importance, and stand in a matrix of importance and urgency.</source>
        <translation>Er zijn nog geen aanbevelingen in deze meetronde. Zodra ze er zijn, worden ze hier gerangschikt volgens maturiteit, impact en belang, en staan ze in een matrix van belang en urgentie.</translation>
    </message>
    <message>
        <source> (sum %1)</source>
        <comment>after a title</comment>
        <translation> (som %1)</translation>
    </message>
    <message>
        <source>, by hand: %1</source>
        <comment>after a title, reason</comment>
        <translation>, met de hand: %1</translation>
    </message>
</context>
<context>
    <name>ks::PrioritiesTable</name>
    <message>
        <source>Place</source>
        <comment>in a ranking</comment>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Hoe ze tot stand komt</translation>
    </message>
    <message>
        <source>TO BE · Recommendations</source>
        <translation>TO BE · Aanbevelingen</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>beslist op %1</translation>
    </message>
    <message>
        <source>day of the decision open</source>
        <translation>dag van de beslissing open</translation>
    </message>
    <message>
        <source>who decided is open</source>
        <translation>wie besliste is open</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>door %1</translation>
    </message>
    <message>
        <source>%1 (by the rule: place %2)</source>
        <comment>reason, place</comment>
        <translation>%1 (volgens de regel: plaats %2)</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturiteit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Mate van impact</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Met de hand geplaatst</translation>
    </message>
    <message>
        <source>Chosen; their order is not known, and the numbers are no ranks.</source>
        <translation>Gekozen; hun volgorde is niet bekend, en de nummers zijn geen rangen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, sentences</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ranking of the recommendations</source>
        <translation>Rangschikking van de aanbevelingen</translation>
    </message>
    <message>
        <source>There are no recommendations in this measuring round, so there is nothing to rank.</source>
        <translation>In deze meetronde zijn er geen aanbevelingen, dus valt er niets te rangschikken.</translation>
    </message>
    <message>
        <source>“No.” is the number of the recommendation and no rank.</source>
        <translation>“Nr.” is het nummer van de aanbeveling en geen rang.</translation>
    </message>
    <message>
        <source>The report of June 2025 gives no ratings and no order: what stands here was added after it.</source>
        <translation>Het rapport van juni 2025 geeft geen beoordelingen en geen volgorde: wat hier staat, kwam er daarna bij.</translation>
    </message>
    <message>
        <source>Versions of the top list</source>
        <translation>Versies van de toplijst</translation>
    </message>
    <message>
        <source>A version keeps titles and figures as they were when it was made.</source>
        <translation>Een versie bewaart titels en cijfers zoals ze waren toen ze gemaakt werd.</translation>
    </message>
    <message>
        <source>“The list” is a top %1, as many as the list that was kept last.</source>
        <comment>number</comment>
        <translation>“De lijst” is een top %1, zoveel als de lijst die het laatst bewaard is.</translation>
    </message>
    <message>
        <source>“The list” is a top %1; none was kept yet.</source>
        <comment>number</comment>
        <translation>“De lijst” is een top %1; er is nog geen lijst bewaard.</translation>
    </message>
</context>
<context>
    <name>ks::Prioritising</name>
    <message>
        <source>The order stays as it was.</source>
        <translation>De volgorde blijft zoals ze was.</translation>
    </message>
    <message>
        <source>A recommendation that is no longer on the list has a place by hand: take that place away.</source>
        <translation>Een aanbeveling die niet meer op de lijst staat, heeft nog een plaats met de hand: neem die plaats weg.</translation>
    </message>
    <message>
        <source>“%1” has two places by hand: keep one of them.</source>
        <translation>“%1” heeft twee plaatsen met de hand: behoud er één van.</translation>
    </message>
    <message>
        <source>“%1” can stand at a place from 1 to %2.</source>
        <translation>“%1” kan op een plaats van 1 tot %2 staan.</translation>
    </message>
    <message>
        <source>Place %1 is given twice: choose another one for “%2”.</source>
        <translation>Plaats %1 is twee keer gegeven: kies een andere voor “%2”.</translation>
    </message>
    <message>
        <source>“%1” is placed by hand: write down why.</source>
        <translation>“%1” is met de hand geplaatst: noteer waarom.</translation>
    </message>
</context>
<context>
    <name>ks::PriorityBoard</name>
    <message>
        <source>priority %1</source>
        <translation>prioriteit %1</translation>
    </message>
    <message>
        <source>priority open</source>
        <translation>prioriteit open</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioriteit %1</translation>
    </message>
    <message>
        <source>Work packages by priority</source>
        <translation>Werkpakketten per prioriteit</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>Zonder prioriteit</translation>
    </message>
</context>
<context>
    <name>ks::PriorityText</name>
    <message>
        <source>The sum is %1.</source>
        <translation>De som is %1.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>criterion, lowest, highest</comment>
        <translation>%1 van %2 tot %3</translation>
    </message>
    <message>
        <source>Scales: %1.</source>
        <translation>Schalen: %1.</translation>
    </message>
    <message>
        <source>maturity (the lower first)</source>
        <translation>maturiteit (de laagste eerst)</translation>
    </message>
    <message>
        <source>%1 (the higher first)</source>
        <translation>%1 (de hoogste eerst)</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>place on the list</source>
        <translation>plaats op de lijst</translation>
    </message>
    <message>
        <source>Among equal sums decides, one after the other: %1.</source>
        <translation>Bij gelijke sommen beslissen achtereenvolgens: %1.</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>samen afgesproken</translation>
    </message>
    <message numerus="yes">
        <source>mean of the votes of %n city(ies)</source>
        <translation>
            <numerusform>stem van %n stad</numerusform>
            <numerusform>gemiddelde van de stemmen van %n steden</numerusform>
        </translation>
    </message>
    <message>
        <source>global score of %1</source>
        <translation>globale score van %1</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>mediaan van %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, where it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>maturity (it belongs to no theme)</source>
        <translation>maturiteit (hoort bij geen thema)</translation>
    </message>
    <message>
        <source>maturity (of %1)</source>
        <translation>maturiteit (van %1)</translation>
    </message>
    <message>
        <source>their number alone</source>
        <translation>alleen hun nummer</translation>
    </message>
    <message>
        <source>their place on the list alone</source>
        <translation>alleen hun plaats op de lijst</translation>
    </message>
    <message>
        <source>maturity</source>
        <translation>maturiteit</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>mate van impact</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>belang</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgentie</translation>
    </message>
    <message>
        <source>Maturity is the global score of the theme, or its median while the global score is open; of several themes the lowest counts.</source>
        <translation>De maturiteit is de globale score van het thema, of de mediaan zolang de globale score open is; van meerdere thema’s telt de laagste.</translation>
    </message>
    <message>
        <source>Figures are whole thousandths; half a thousandth goes up.</source>
        <translation>Cijfers zijn hele duizendsten; een halve duizendste gaat naar boven.</translation>
    </message>
    <message>
        <source>What lacks a figure of the sum is not ranked and stands apart, with what is missing.</source>
        <translation>Wat een cijfer van de som mist, krijgt geen plaats en staat apart, met wat ontbreekt.</translation>
    </message>
    <message>
        <source>sum: %1</source>
        <translation>som: %1</translation>
    </message>
    <message>
        <source>%1: %2 (decides among equal sums)</source>
        <translation>%1: %2 (beslist bij gelijke sommen)</translation>
    </message>
    <message>
        <source>%1: open (comes after equal sums that have it)</source>
        <translation>%1: open (komt na gelijke sommen die ze hebben)</translation>
    </message>
    <message>
        <source>placed by hand: %1</source>
        <translation>met de hand geplaatst: %1</translation>
    </message>
    <message>
        <source>%1 would leave the top %2</source>
        <translation>%1 zou uit de top %2 vallen</translation>
    </message>
    <message>
        <source>%1 would enter the top %2</source>
        <translation>%1 zou in de top %2 komen</translation>
    </message>
    <message>
        <source>%1 with %2 at %3 instead of %4: %5</source>
        <comment>recommendation, criterion, figure, figure, what follows</comment>
        <translation>%1 met %2 op %3 in plaats van %4: %5</translation>
    </message>
    <message>
        <source>%1 inside and %2 outside the top list have the same sum; between them decides: %3.</source>
        <translation>%1 binnen en %2 buiten de toplijst hebben dezelfde som; tussen hen beslist: %3.</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ontbreekt: %1</translation>
    </message>
    <message>
        <source>A rating is the figure agreed on, or the mean of the votes of the cities that gave one.</source>
        <translation>Een beoordeling is het cijfer dat is afgesproken, of het gemiddelde van de stemmen van de steden die er een gaven.</translation>
    </message>
    <message>
        <source>Nothing is ranked yet: a recommendation needs its ratings first.</source>
        <translation>Nog geen enkele aanbeveling heeft een plaats: ze heeft eerst haar beoordelingen nodig.</translation>
    </message>
    <message>
        <source>No single step of a rating moves a recommendation into or out of the list.</source>
        <translation>Geen enkele stap van één beoordeling brengt een aanbeveling in of uit de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without all figures could still enter the list.</source>
        <translation>
            <numerusform>%n aanbeveling zonder alle cijfers kan nog in de lijst komen.</numerusform>
            <numerusform>%n aanbevelingen zonder alle cijfers kunnen nog in de lijst komen.</numerusform>
        </translation>
    </message>
    <message>
        <source>placed by hand instead of at place %1: %2</source>
        <translation>met de hand geplaatst in plaats van op plaats %1: %2</translation>
    </message>
</context>
<context>
    <name>ks::PrivateImage</name>
    <message>
        <source>%1 could not be read. Check that you may open it, and the connection to its folder.</source>
        <translation>%1 kon niet worden gelezen. Kijk na of u het mag openen en of de map bereikbaar is.</translation>
    </message>
    <message>
        <source>%1 was not opened: there is no room for a temporary copy in %2. Nothing was changed; make room and try again.</source>
        <translation>%1 is niet geopend: in %2 is geen plaats voor een tijdelijke kopie. Er is niets gewijzigd; maak plaats vrij en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>ks::ProcessPage</name>
    <message>
        <source>The other reading: %1</source>
        <translation>De andere lezing: %1</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>The steps in words</source>
        <translation>De stappen in woorden</translation>
    </message>
    <message>
        <source>No steps are recorded in this round yet. Add the first one with “New step”.</source>
        <translation>In deze meetronde staan nog geen stappen. Voeg de eerste toe met “Toevoegen: stap”.</translation>
    </message>
</context>
<context>
    <name>ks::ProcessTable</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Elsewhere in the source</source>
        <translation>Elders in de bron</translation>
    </message>
    <message>
        <source>Stages of the report</source>
        <translation>Stadia van het rapport</translation>
    </message>
    <message>
        <source>Phases and approach of the work</source>
        <translation>Fases en aanpak van het werkspoor</translation>
    </message>
    <message>
        <source>Introduction · Process</source>
        <translation>Introductie · Proces</translation>
    </message>
</context>
<context>
    <name>ks::ProfileFacts</name>
    <message>
        <source>all of them stand in the chapters of the themes</source>
        <translation>ze staan allemaal in de hoofdstukken van de thema’s</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>No good practice of this city is recorded.</source>
        <translation>Van deze stad is geen goede praktijk opgetekend.</translation>
    </message>
    <message>
        <source>%1 (weak point, no good practice)</source>
        <translation>%1 (zwak punt, geen goede praktijk)</translation>
    </message>
    <message>
        <source>Climate team</source>
        <translation>Klimaatteam</translation>
    </message>
    <message>
        <source>Nothing is recorded of its climate team.</source>
        <translation>Over het klimaatteam is niets opgetekend.</translation>
    </message>
    <message>
        <source>coordinated centrally, city-wide</source>
        <translation>centrale, stadsbrede coördinatie</translation>
    </message>
    <message>
        <source>no central coordination</source>
        <translation>geen centrale coördinatie</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>valt onder %1</translation>
    </message>
    <message>
        <source>led by: %1</source>
        <translation>leiding: %1</translation>
    </message>
    <message>
        <source>recorded, but with nothing filled in</source>
        <translation>opgenomen, maar nog niets ingevuld</translation>
    </message>
    <message>
        <source>The source does not say.</source>
        <translation>De bron zegt er niets over.</translation>
    </message>
    <message>
        <source>for the steering group</source>
        <translation>voor de stuurgroep</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>niet deelgenomen</translation>
    </message>
    <message>
        <source>took part, not in the report</source>
        <translation>deelgenomen, niet in het rapport</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 VTE</translation>
    </message>
    <message>
        <source>%1 % subsidised</source>
        <translation>%1 % gesubsidieerd</translation>
    </message>
    <message>
        <source>all of it stands in the table of LEKP-1</source>
        <translation>alles staat in de tabel over LEKP-1</translation>
    </message>
    <message>
        <source>timing open</source>
        <translation>nog geen timing</translation>
    </message>
    <message>
        <source>all of them stand in the table of work packages</source>
        <translation>ze staan allemaal in de tabel met werkpakketten</translation>
    </message>
    <message>
        <source>sent on %1, not started</source>
        <translation>verstuurd op %1, niet gestart</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>niet gestart</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>hand-in %1 of %2</source>
        <translation>indiening %1 op %2</translation>
    </message>
    <message>
        <source>confirmed by the city</source>
        <translation>bevestigd door de stad</translation>
    </message>
    <message>
        <source>not confirmed by the city yet</source>
        <translation>nog niet bevestigd door de stad</translation>
    </message>
    <message>
        <source>handed in on %1</source>
        <translation>bezorgd op %1</translation>
    </message>
    <message>
        <source>%1 of %2 themes complete</source>
        <translation>%1 van %2 thema’s volledig</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>The scores were taken over from the report; there is no form.</source>
        <translation>De scores komen uit het rapport; er is geen formulier.</translation>
    </message>
    <message>
        <source>No form was made in this round.</source>
        <translation>In deze meetronde is geen formulier gemaakt.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>alle thema’s</translation>
    </message>
    <message>
        <source>no level: %1</source>
        <comment>themes</comment>
        <translation>geen niveau: %1</translation>
    </message>
    <message>
        <source>no target: %1</source>
        <comment>themes</comment>
        <translation>geen streefniveau: %1</translation>
    </message>
    <message>
        <source>not handed in yet</source>
        <translation>nog niet bezorgd</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>None of this city alone; those of the cities together stand with the themes.</source>
        <translation>Geen van deze stad alleen; die van de steden samen staan bij de thema’s.</translation>
    </message>
    <message>
        <source>Improvement points</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>Leads no work package.</source>
        <translation>Van geen enkel werkpakket.</translation>
    </message>
    <message>
        <source>FTE (HR benchmark)</source>
        <translation>VTE (HR-benchmark)</translation>
    </message>
    <message>
        <source>FTE (LEKP-1, approx.)</source>
        <translation>VTE (LEKP-1, ca.)</translation>
    </message>
    <message>
        <source>Leads work packages</source>
        <translation>Trekker van werkpakketten</translation>
    </message>
    <message>
        <source>Partner in packages</source>
        <translation>Partner in werkpakketten</translation>
    </message>
    <message>
        <source>Place 1 is the highest; equal values share a place. “Between” counts at its midpoint; “can be” is the best and the worst place when each “between” is read low or high. The median and the mean of the city are over its own themes with a value.</source>
        <translation>Plaats 1 is de hoogste; gelijke waarden delen een plaats. “Tussen” telt als het midden; “kan zijn” is de beste en de slechtste plaats als elke “tussen” laag of hoog gelezen wordt. Mediaan en gemiddelde van de stad gaan over haar eigen thema’s met een waarde.</translation>
    </message>
    <message>
        <source>they stand in the report, with each theme</source>
        <translation>ze staan in het rapport, bij elk thema</translation>
    </message>
</context>
<context>
    <name>ks::ProfileModel</name>
    <message>
        <source>no place: no value</source>
        <translation>geen plaats: geen waarde</translation>
    </message>
    <message>
        <source>open</source>
        <comment>target</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>not adjusted</source>
        <translation>niet bijgesteld</translation>
    </message>
    <message>
        <source>%1 compared with the median of all cities</source>
        <translation>%1 tegenover de mediaan van alle steden</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>geen streefniveau bepaald</translation>
    </message>
    <message>
        <source>%1 from the own score</source>
        <translation>%1 vanaf de eigen score</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>theme, column, cell</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigen score</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Bijgesteld</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefniveau</translation>
    </message>
    <message>
        <source>can be %1</source>
        <comment>places</comment>
        <translation>kan %1 zijn</translation>
    </message>
</context>
<context>
    <name>ks::ProfilePage</name>
    <message>
        <source>City profile</source>
        <translation>Stadsprofiel</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>This page on paper…</source>
        <translation>Deze pagina op papier…</translation>
    </message>
    <message>
        <source>Exports or previews the profile of this city</source>
        <translation>Exporteert het profiel van deze stad of toont het vooraf</translation>
    </message>
    <message>
        <source>%1 of %2 themes with a value</source>
        <comment>own scores</comment>
        <translation>%1 van %2 thema’s met een waarde</translation>
    </message>
    <message>
        <source> · median of the city %1 (bounds %2) · mean %3</source>
        <translation> · mediaan van de stad %1 (grenzen %2) · gemiddelde %3</translation>
    </message>
    <message>
        <source>Scores of %1 per theme</source>
        <translation>Scores van %1 per thema</translation>
    </message>
    <message>
        <source>What is recorded of %1</source>
        <translation>Wat van %1 is opgetekend</translation>
    </message>
    <message>
        <source>How the figures of this theme come about</source>
        <translation>Hoe de cijfers van dit thema tot stand komen</translation>
    </message>
</context>
<context>
    <name>ks::ProfileTable</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigen score</translation>
    </message>
    <message>
        <source>Adjusted to</source>
        <translation>Bijgesteld tot</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefniveau</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>verouderd</translation>
    </message>
    <message numerus="yes">
        <source>Limited to %1; places, medians and n are those over all %n cities.</source>
        <translation>
            <numerusform>Beperkt tot %1; plaatsen, medianen en n gaan over %n stad.</numerusform>
            <numerusform>Beperkt tot %1; plaatsen, medianen en n gaan over alle %n steden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Scores of %1, and where it stands</source>
        <translation>Scores van %1, en waar de stad staat</translation>
    </message>
    <message>
        <source>Median of the city</source>
        <translation>Mediaan van de stad</translation>
    </message>
    <message numerus="yes">
        <source>And %n other(s): %1.</source>
        <translation>
            <numerusform>En %n andere: %1.</numerusform>
            <numerusform>En %n andere: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded of %1</source>
        <translation>Wat van %1 is opgetekend</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Opgetekend</translation>
    </message>
    <message>
        <source>Limited to %1. Open: nobody has filled it in yet, or the source does not say.</source>
        <translation>Beperkt tot %1. Open: nog niet ingevuld, of de bron zegt er niets over.</translation>
    </message>
    <message>
        <source>City profile</source>
        <translation>Stadsprofiel</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profiel van %1</translation>
    </message>
    <message>
        <source>Can be</source>
        <translation>Kan zijn</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>no value, no place</source>
        <translation>geen waarde, geen plaats</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>gemiddelde %1</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Nog te gaan</translation>
    </message>
    <message>
        <source>Points of the city</source>
        <translation>Punten van de stad</translation>
    </message>
    <message>
        <source>%1 Further reservations stand with the table of work packages.</source>
        <translation>%1 De andere voorbehouden staan bij de tabel met werkpakketten.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all: %1.</source>
        <translation>
            <numerusform>%n in totaal: %1.</numerusform>
            <numerusform>%n in totaal: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>day or year, themes</comment>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>Targets: %1.</source>
        <translation>Streefniveaus: %1.</translation>
    </message>
</context>
<context>
    <name>ks::ProfileText</name>
    <message>
        <source>none</source>
        <comment>cities</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Standing: %1, with %2. Higher: %3. As high: %4.</source>
        <comment>place, score, cities, cities</comment>
        <translation>Stand: %1, met %2. Hoger: %3. Even hoog: %4.</translation>
    </message>
    <message>
        <source>No place and no difference: %1.</source>
        <comment>score in words</comment>
        <translation>Geen plaats en geen verschil: %1.</translation>
    </message>
    <message>
        <source>Place %1 with its own “between” read high and every other one low, place %2 the other way round.</source>
        <translation>Plaats %1 als de eigen “tussen” hoog en elke andere laag wordt gelezen, plaats %2 omgekeerd.</translation>
    </message>
    <message numerus="yes">
        <source>Difference with the median of %n city(ies): %1 − %2 = %3.</source>
        <translation>
            <numerusform>Verschil met de mediaan van %n stad: %1 − %2 = %3.</numerusform>
            <numerusform>Verschil met de mediaan van %n steden: %1 − %2 = %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the target: %1 − %2 = %3.</source>
        <translation>Tot het streefniveau: %1 − %2 = %3.</translation>
    </message>
</context>
<context>
    <name>ks::ProseSheet</name>
    <message>
        <source>%1: see the sheet “%2”</source>
        <translation>%1: zie het blad “%2”</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>ks::QuestionnaireCommands</name>
    <message>
        <source>There is no statement “%1” in this version. Nothing was changed.</source>
        <translation>Er is geen stelling “%1” in deze versie. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no such version of the questionnaire. Nothing was changed.</source>
        <translation>Die versie van de vragenlijst bestaat niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Version %1 is in use and never changes, and version %2 is a draft already. Nothing was changed; make the change in version %2.</source>
        <translation>Versie %1 ligt vast en wijzigt nooit, en versie %2 is al een ontwerp. Er is niets gewijzigd; breng de wijziging aan in versie %2.</translation>
    </message>
    <message>
        <source>rewording of a statement</source>
        <translation>herformulering van een stelling</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters. Nothing was changed; make it shorter.</source>
        <translation>Deze tekst is langer dan %1 tekens. Er is niets gewijzigd; maak hem korter.</translation>
    </message>
    <message>
        <source>A statement needs a text. Nothing was changed; leave a statement out to be rid of it.</source>
        <translation>Een stelling heeft een tekst nodig. Er is niets gewijzigd; wilt u de stelling niet meer, laat ze dan weg.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Er is geen thema “%1”.</translation>
    </message>
    <message>
        <source>new statement</source>
        <translation>nieuwe stelling</translation>
    </message>
    <message>
        <source>There is no level %1.</source>
        <translation>Er is geen niveau %1.</translation>
    </message>
    <message>
        <source>order of the statements</source>
        <translation>volgorde van de stellingen</translation>
    </message>
    <message>
        <source>a statement left out</source>
        <translation>een stelling weggelaten</translation>
    </message>
    <message>
        <source>a statement taken in again</source>
        <translation>een stelling weer opgenomen</translation>
    </message>
    <message>
        <source>note of the questionnaire</source>
        <translation>toelichting bij de vragenlijst</translation>
    </message>
    <message>
        <source>Version %1 is a draft already: it can be changed as it is.</source>
        <translation>Versie %1 is al een ontwerp: u kunt ze wijzigen zoals ze is.</translation>
    </message>
    <message>
        <source>new version of the questionnaire</source>
        <translation>nieuwe versie van de vragenlijst</translation>
    </message>
    <message>
        <source>Version %1 of the questionnaire has no statements, so it cannot be used. Nothing was changed; add statements first.</source>
        <translation>Versie %1 van de vragenlijst heeft geen stellingen en kan dus niet gebruikt worden. Er is niets gewijzigd; voeg eerst stellingen toe.</translation>
    </message>
    <message>
        <source>use of a version of the questionnaire</source>
        <translation>gebruik van een versie van de vragenlijst</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 of the questionnaire is not finished, and what is in use never changes. %n statement(s) lack(s) the description of a level: %2. Nothing was changed; describe the levels, leave the statement out, or choose another version.</source>
        <translation>
            <numerusform>Versie %1 van de vragenlijst is niet af, en wat in gebruik is, verandert nooit meer. Bij %n stelling ontbreekt de beschrijving van een niveau: %2. Er is niets gewijzigd; beschrijf de niveaus, laat de stelling weg of kies een andere versie.</numerusform>
            <numerusform>Versie %1 van de vragenlijst is niet af, en wat in gebruik is, verandert nooit meer. Bij %n stellingen ontbreekt de beschrijving van een niveau: %2. Er is niets gewijzigd; beschrijf de niveaus, laat de stellingen weg of kies een andere versie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::QuestionnaireFile</name>
    <message>
        <source>there is no theme “%1”.</source>
        <translation>er is geen thema “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” staat er tweemaal.</translation>
    </message>
    <message>
        <source>%1 entries were expected, %2 were found.</source>
        <translation>%1 onderdelen werden verwacht, %2 gevonden.</translation>
    </message>
</context>
<context>
    <name>ks::QuestionnaireForm</name>
    <message>
        <source>Not enough: %1</source>
        <translation>Niet genoeg: %1</translation>
    </message>
    <message>
        <source>Derived from: %1</source>
        <comment>a passage of the report</comment>
        <translation>Afgeleid uit: %1</translation>
    </message>
    <message>
        <source>%1. Derived from the report Klimaatgovernance of June 2025.</source>
        <comment>questionnaire, version</comment>
        <translation>%1. Afgeleid uit het rapport Klimaatgovernance van juni 2025.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>title of a questionnaire, number</comment>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>Who fills this in</source>
        <translation>Wie vult in</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>In te vullen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Measuring round</source>
        <translation>Meetronde</translation>
    </message>
    <message>
        <source>Number of people who fill this in</source>
        <translation>Aantal invullers</translation>
    </message>
    <message>
        <source>Their roles (no names needed)</source>
        <translation>Hun rol (een naam hoeft niet)</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Ingevuld op</translation>
    </message>
    <message>
        <source>How to choose a level</source>
        <translation>Hoe kiest u een niveau</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Vakje</translation>
    </message>
    <message>
        <source>Tick one box for each statement. When the level is not known exactly, tick “approximately” and write the level if there is one. A statement that does not apply in your city gets “not applicable”.</source>
        <translation>Kruis per stelling één vakje aan. Kent u het niveau niet precies, kruis dan “bij benadering” aan en schrijf het niveau erbij als u er een hebt. Past een stelling niet bij uw stad, kruis dan “niet van toepassing” aan.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Say how sure you are, and on what the answer rests: a text, a decision, a figure, an address on the web. An example of enough and of not enough stands with each statement.</source>
        <translation>Zeg hoe zeker u bent, en waarop het antwoord steunt: een tekst, een beslissing, een cijfer, een webadres. Bij elke stelling staat een voorbeeld van genoeg en van niet genoeg onderbouwing.</translation>
    </message>
    <message>
        <source>Score of a theme</source>
        <translation>Score van een thema</translation>
    </message>
    <message>
        <source>It follows from the answers: the mean of their levels, “between” at its midpoint, “not applicable” left out, as soon as at least half of the statements that apply have a level; to the nearest quarter, halfway to the lower one. The city decides on its own score and says why where it differs.</source>
        <translation>Ze volgt uit de antwoorden: het gemiddelde van hun niveaus, met “tussen” op het midden en zonder “niet van toepassing”, zodra minstens de helft van de stellingen die van toepassing zijn een niveau heeft. Afgerond op een kwart; halverwege telt het laagste. De stad beslist zelf over haar score, en zegt waarom als die afwijkt.</translation>
    </message>
    <message>
        <source>The five levels</source>
        <translation>De vijf niveaus</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>between%1and%1</source>
        <comment>%1: room to write a level</comment>
        <translation>tussen%1en%1</translation>
    </message>
    <message>
        <source>approximately%1</source>
        <comment>%1: room to write a level</comment>
        <translation>bij benadering%1</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>een gok</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>vrij zeker</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Score and points of this theme</source>
        <translation>Score en punten van dit thema</translation>
    </message>
    <message>
        <source>Follows from the answers</source>
        <translation>Volgt uit de antwoorden</translation>
    </message>
    <message>
        <source>The city&apos;s own score</source>
        <translation>Score van de stad</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>Waarom, als ze afwijkt</translation>
    </message>
    <message>
        <source>Target, and by when</source>
        <translation>Streefniveau, en tegen wanneer</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>Points for improvement</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <comment>number, name</comment>
        <translation>Thema %1: %2</translation>
    </message>
    <message>
        <source>Statements about %1</source>
        <translation>Stellingen over %1</translation>
    </message>
    <message>
        <source>Tick one box</source>
        <translation>Kruis één vakje aan</translation>
    </message>
    <message>
        <source>What fits your city best</source>
        <translation>Wat het best bij uw stad past</translation>
    </message>
    <message>
        <source>Staff and remarks</source>
        <translation>Personeel en opmerkingen</translation>
    </message>
    <message>
        <source>Staff on climate tasks</source>
        <translation>Personeel voor klimaattaken</translation>
    </message>
    <message>
        <source>FTE on climate tasks (HR benchmark)</source>
        <translation>VTE voor klimaattaken (HR-benchmark)</translation>
    </message>
    <message>
        <source>Of these subsidised (%)</source>
        <translation>Daarvan gesubsidieerd (%)</translation>
    </message>
    <message>
        <source>FTE paid by LEKP-1, approximately</source>
        <translation>VTE betaald door LEKP-1, bij benadering</translation>
    </message>
    <message>
        <source>Domains and tasks of LEKP-1</source>
        <translation>Domeinen en taken van LEKP-1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Self-evaluation: blank form</source>
        <translation>Zelfevaluatie: leeg formulier</translation>
    </message>
    <message>
        <source>Enough: %1</source>
        <translation>Genoeg: %1</translation>
    </message>
    <message>
        <source>Examples of evidence</source>
        <translation>Voorbeelden</translation>
    </message>
</context>
<context>
    <name>ks::QuestionnairePage</name>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>Versio&amp;n</source>
        <translation>&amp;Versie</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Ver&amp;gelijken met</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nieuwe stelling</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation>Alt+Omhoog in de lijst</translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation>Alt+Omlaag in de lijst</translation>
    </message>
    <message>
        <source>no other version</source>
        <translation>geen andere versie</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n geherformuleerd</numerusform>
            <numerusform>%n geherformuleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Weer opnemen</translation>
    </message>
    <message>
        <source>Version %1 was made as a draft: version %2 stays as it is. Undo takes it back.</source>
        <translation>Versie %1 is gemaakt als ontwerp: versie %2 blijft zoals ze is. Met Ongedaan maken neemt u dit terug.</translation>
    </message>
    <message>
        <source>The new version is there again.</source>
        <translation>De nieuwe versie is er weer.</translation>
    </message>
    <message>
        <source>The new version is taken back.</source>
        <translation>De nieuwe versie is teruggenomen.</translation>
    </message>
</context>
<context>
    <name>ks::RankingView</name>
    <message>
        <source>Ranking of the recommendations</source>
        <translation>Rangschikking van de aanbevelingen</translation>
    </message>
    <message>
        <source>Place &amp;lower…</source>
        <translation>L&amp;ager plaatsen…</translation>
    </message>
    <message>
        <source>One place up, with the reason why (Alt+Up)</source>
        <translation>Eén plaats hoger, met de reden (Alt+pijl omhoog)</translation>
    </message>
    <message>
        <source>One place down, with the reason why (Alt+Down)</source>
        <translation>Eén plaats lager, met de reden (Alt+pijl omlaag)</translation>
    </message>
    <message>
        <source>How many the list holds</source>
        <translation>Hoeveel er op de lijst staan</translation>
    </message>
    <message>
        <source>Top </source>
        <comment>before a number</comment>
        <translation>Top </translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>%1, agreed together</source>
        <translation>%1, samen afgesproken</translation>
    </message>
    <message>
        <source>%1: open</source>
        <comment>criterion</comment>
        <translation>%1: open</translation>
    </message>
    <message>
        <source>How the order follows, and what would change it</source>
        <translation>Hoe de volgorde volgt, en wat ze zou wijzigen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>place in a ranking</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <comment>place in a ranking</comment>
        <translation>%1, met de hand</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ontbreekt: %1</translation>
    </message>
    <message>
        <source>open</source>
        <comment>rating</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Hoe ze tot stand komt</translation>
    </message>
    <message>
        <source>%1: to place %2 by hand</source>
        <comment>recommendation, number</comment>
        <translation>%1: met de hand naar plaats %2</translation>
    </message>
    <message>
        <source>Place hi&amp;gher…</source>
        <translation>H&amp;oger plaatsen…</translation>
    </message>
    <message>
        <source>Where the fig&amp;ures put it</source>
        <translation>Zoals de ci&amp;jfers</translation>
    </message>
    <message>
        <source>&amp;Keep this list as a version…</source>
        <translation>Deze lijst als &amp;versie bewaren…</translation>
    </message>
    <message>
        <source>%1: %2 by votes</source>
        <comment>criterion, figure</comment>
        <translation>%1: %2 uit stemmen</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Met de hand plaatsen</translation>
    </message>
    <message>
        <source>&amp;Why does it stand there?</source>
        <translation>&amp;Waarom staat ze daar?</translation>
    </message>
    <message>
        <source>The reason is kept with the place, and stands beside it in the ranking and on paper.</source>
        <translation>De reden wordt bij de plaats bewaard, en staat ernaast in de rangschikking en op papier.</translation>
    </message>
    <message>
        <source>Place it there</source>
        <translation>Daar plaatsen</translation>
    </message>
</context>
<context>
    <name>ks::RatingCommands</name>
    <message>
        <source>This recommendation is not there any more.</source>
        <translation>Deze aanbeveling is er niet meer.</translation>
    </message>
    <message>
        <source>A rating is a whole number from 1 to 5.</source>
        <translation>Een beoordeling is een geheel getal van 1 tot 5.</translation>
    </message>
    <message>
        <source>rating of %1</source>
        <translation>beoordeling van %1</translation>
    </message>
    <message>
        <source>Nothing is ranked yet: a recommendation needs its ratings first. Nothing was kept.</source>
        <translation>Er is nog niets gerangschikt: een aanbeveling heeft eerst haar beoordelingen nodig. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Top %1, %2</source>
        <comment>number, day</comment>
        <translation>Top %1 van %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>“%1” can stand at a place from 1 to %2. Nothing was changed.</source>
        <translation>“%1” kan op een plaats van 1 tot %2 staan. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Write down why “%1” is placed by hand. Nothing was changed.</source>
        <translation>Noteer waarom “%1” met de hand wordt geplaatst. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>place of %1</source>
        <translation>plaats van %1</translation>
    </message>
</context>
<context>
    <name>ks::RatingsTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Rated for</source>
        <translation>Beoordeeld op</translation>
    </message>
    <message>
        <source>Agreed figure</source>
        <translation>Afgesproken cijfer</translation>
    </message>
    <message>
        <source>Votes of the cities</source>
        <translation>Stemmen van de steden</translation>
    </message>
    <message>
        <source>Number of votes</source>
        <translation>Aantal stemmen</translation>
    </message>
    <message>
        <source>Mean of the votes</source>
        <translation>Gemiddelde van de stemmen</translation>
    </message>
    <message>
        <source>Ratings of the recommendations</source>
        <translation>Beoordelingen van de aanbevelingen</translation>
    </message>
    <message>
        <source>TO BE · Recommendations</source>
        <translation>TO BE · Aanbevelingen</translation>
    </message>
    <message>
        <source>This export is limited to %1: of the votes those of this city. What was agreed and the means stay those of all cities.</source>
        <translation>Deze export is beperkt tot %1: van de stemmen die van deze stad. Wat afgesproken is en de gemiddelden blijven die van alle steden.</translation>
    </message>
    <message>
        <source>No recommendation was rated yet, by a city or together.</source>
        <translation>Nog geen enkele aanbeveling werd beoordeeld, door een stad of samen.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without any rating.</source>
        <translation>
            <numerusform>%n aanbeveling zonder enige beoordeling.</numerusform>
            <numerusform>%n aanbevelingen zonder enige beoordeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings are whole numbers from 1 to 5. In the ranking counts the figure agreed on, or else the mean of the votes; a city without a vote does not count.</source>
        <translation>Beoordelingen zijn gehele getallen van 1 tot 5. In de rangorde telt het afgesproken cijfer, of anders het gemiddelde van de stemmen; een stad zonder stem telt niet mee.</translation>
    </message>
</context>
<context>
    <name>ks::ReasonDialog</name>
    <message>
        <source>Correct a recorded score</source>
        <translation>Vastgelegde score corrigeren</translation>
    </message>
    <message>
        <source>&amp;Why is it corrected?</source>
        <translation>&amp;Waarom wordt de score gecorrigeerd?</translation>
    </message>
    <message>
        <source>The reason is kept with the score and shows in its history.</source>
        <translation>De reden blijft bij de score bewaard en staat in de geschiedenis.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigeren</translation>
    </message>
</context>
<context>
    <name>ks::RecommendationText</name>
    <message>
        <source>city</source>
        <translation>stad</translation>
    </message>
    <message>
        <source>Knowledge Centre</source>
        <translation>Kenniscentrum</translation>
    </message>
    <message>
        <source>VVSG</source>
        <translation>VVSG</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provincie</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <source>federal</source>
        <translation>federaal</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>on the long list</source>
        <translation>op de lange lijst</translation>
    </message>
    <message>
        <source>in the top list</source>
        <translation>in de toplijst</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
</context>
<context>
    <name>ks::RecommendationsTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>See recommendation %1.</source>
        <translation>Zie aanbeveling %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) that were not chosen are not in this table.</source>
        <translation>
            <numerusform>%n aanbeveling die niet gekozen werd, staat niet in deze tabel.</numerusform>
            <numerusform>%n aanbevelingen die niet gekozen werden, staan niet in deze tabel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, sentences</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>TO BE · Recommendations</source>
        <translation>TO BE · Aanbevelingen</translation>
    </message>
    <message>
        <source>Top 10 recommendations by importance and impact</source>
        <translation>Top 10 aanbevelingen volgens belang en impact</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>Recommendations for %1</source>
        <translation>Aanbevelingen voor %1</translation>
    </message>
</context>
<context>
    <name>ks::RecordComparison</name>
    <message>
        <source>is there</source>
        <translation>staat er</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>staat er niet</translation>
    </message>
    <message>
        <source>as in this window</source>
        <translation>zoals in dit venster</translation>
    </message>
    <message>
        <source>with other details, or in another place</source>
        <translation>met andere details, of op een andere plaats</translation>
    </message>
    <message>
        <source>Other content of %1</source>
        <translation>Andere inhoud van %1</translation>
    </message>
    <message>
        <source>self-evaluation: %1</source>
        <translation>zelfevaluatie: %1</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>vragenlijst</translation>
    </message>
</context>
<context>
    <name>ks::RecordLines</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>%1 %2 verwijderen</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
</context>
<context>
    <name>ks::RecordPanel</name>
    <message>
        <source>Select a line to read and change it here.</source>
        <translation>Kies een regel om ze hier te lezen en te wijzigen.</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>Het gekozen gegeven</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Adres openen</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>Zoals in het rapport</translation>
    </message>
    <message>
        <source>Takes back what was changed here since the report of June 2025.</source>
        <translation>Neemt terug wat hier sinds het rapport van juni 2025 is gewijzigd.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Wis persoonsgegevens…</translation>
    </message>
</context>
<context>
    <name>ks::RecordTexts</name>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>%1, %2: undone – %3</source>
        <translation>%1, %2: ongedaan gemaakt – %3</translation>
    </message>
    <message>
        <source>%1, %2: done again – %3</source>
        <translation>%1, %2: opnieuw gedaan – %3</translation>
    </message>
    <message>
        <source>Added here; not in the report of June 2025.</source>
        <translation>Hier toegevoegd; staat niet in het rapport van juni 2025.</translation>
    </message>
    <message>
        <source>From the report of June 2025, changed here since.</source>
        <translation>Uit het rapport van juni 2025, hier sindsdien gewijzigd.</translation>
    </message>
    <message>
        <source>Restated in short after the report of June 2025.</source>
        <translation>Kort weergegeven naar het rapport van juni 2025.</translation>
    </message>
    <message>
        <source>From the report of June 2025.</source>
        <translation>Uit het rapport van juni 2025.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier change(s)</source>
        <translation>
            <numerusform>en %n eerdere wijziging</numerusform>
            <numerusform>en %n eerdere wijzigingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::Records</name>
    <message>
        <source>recommendation</source>
        <translation>aanbeveling</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>A recommendation needs a short or a long title. Nothing was changed.</source>
        <translation>Een aanbeveling heeft een korte of een lange titel nodig. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Sub-points</source>
        <translation>Deelpunten</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Gericht aan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Follows the themes; no rank.</source>
        <translation>Volgt de thema’s; geen rangorde.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Korte titel</translation>
    </message>
    <message>
        <source>Long title</source>
        <translation>Lange titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eén per regel.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>work package</source>
        <translation>werkpakket</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Werkpakketten</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Trekkers</translation>
    </message>
    <message>
        <source>Together with the Knowledge Centre.</source>
        <translation>In samenwerking met het Kenniscentrum.</translation>
    </message>
    <message>
        <source>Possible subtopics</source>
        <translation>Mogelijke subtopics</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>1 to 4, about timing.</source>
        <translation>1 tot 4, gaat over de timing.</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Voorbehoud</translation>
    </message>
    <message>
        <source>A member is of a city or of an organisation: choose one of the two. Nothing was changed.</source>
        <translation>Een lid hoort bij een stad of bij een organisatie: kies een van de twee. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>persoonsgegevens</translation>
    </message>
    <message>
        <source>E-mail at work</source>
        <translation>E-mail op het werk</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>member</source>
        <translation>lid</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Stuurgroep</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contactpersoon</translation>
    </message>
    <message>
        <source>author of the report</source>
        <translation>auteur van het rapport</translation>
    </message>
    <message>
        <source>About the record, never a name.</source>
        <translation>Over dit gegeven, nooit een naam.</translation>
    </message>
    <message>
        <source>interviewee</source>
        <translation>geïnterviewde</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Geïnterviewden</translation>
    </message>
    <message>
        <source>A function, no name.</source>
        <translation>Een functie, geen naam.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>%1: a day such as %2 is expected. Nothing was changed.</source>
        <translation>%1: een dag zoals %2 wordt verwacht. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>this cannot be empty.</source>
        <translation>dit kan niet leeg zijn.</translation>
    </message>
    <message numerus="yes">
        <source>this is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>dit is te lang: er past hoogstens %n teken in.</numerusform>
            <numerusform>dit is te lang: er passen hoogstens %n tekens in.</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no address of a web page; it begins with https:// or http://.</source>
        <translation>dit is geen adres van een webpagina; dat begint met https:// of http://.</translation>
    </message>
    <message numerus="yes">
        <source>these are too many: at most %n line(s) fit.</source>
        <translation>
            <numerusform>dit zijn er te veel: er past hoogstens %n regel in.</numerusform>
            <numerusform>dit zijn er te veel: er passen hoogstens %n regels in.</numerusform>
        </translation>
    </message>
    <message>
        <source>choose one from the list.</source>
        <translation>kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>choose from the list.</source>
        <translation>kies uit de lijst.</translation>
    </message>
    <message>
        <source>choose at least one.</source>
        <translation>kies er minstens een.</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected.</source>
        <translation>een getal van %1 tot %2 wordt verwacht.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>There is no round yet. Make one first; nothing was changed.</source>
        <translation>Er is nog geen meetronde. Maak er eerst een; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The round “%1” is locked: nothing was changed. Unlock it first.</source>
        <translation>De meetronde “%1” is vergrendeld: er is niets gewijzigd. Ontgrendel ze eerst.</translation>
    </message>
    <message>
        <source>This is no longer there (%1). Nothing was changed; choose it again from the list.</source>
        <translation>Dit is er niet meer (%1). Er is niets gewijzigd; kies het opnieuw uit de lijst.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>nieuw: %1</translation>
    </message>
    <message>
        <source>remove %1 “%2”</source>
        <translation>%1 “%2” verwijderen</translation>
    </message>
    <message>
        <source>move %1 “%2”</source>
        <translation>%1 “%2” verplaatsen</translation>
    </message>
    <message>
        <source>%1 “%2” as in the report</source>
        <translation>%1 “%2” zoals in het rapport</translation>
    </message>
    <message>
        <source>report text</source>
        <translation>rapporttekst</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Teksten van het rapport</translation>
    </message>
    <message>
        <source>without title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>“- ” begins an item of a list, “1. ” a numbered one, “&gt; ” a quotation.</source>
        <translation>“- ” begint een punt van een lijst, “1. ” een genummerd punt, “&gt; ” een citaat.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Nothing was changed.</source>
        <translation>De laatste dag valt voor de eerste. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>event</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>stage of the report</source>
        <translation>stadium van het rapport</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>That the wording can mean; empty while open.</source>
        <translation>Die met de woorden bedoeld kan zijn; leeg zolang dit open is.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Andere lezing</translation>
    </message>
    <message>
        <source>The other side, where the source contradicts itself.</source>
        <translation>De andere kant, waar de bron zichzelf tegenspreekt.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>Documents and sources</source>
        <translation>Documenten en bronnen</translation>
    </message>
    <message>
        <source>document of the cities</source>
        <translation>document van de steden</translation>
    </message>
    <message>
        <source>external source</source>
        <translation>externe bron</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>verbetering</translation>
    </message>
    <message>
        <source>Corrections of the source</source>
        <translation>Verbeteringen van de bron</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In de bron</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Getoond als</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>verbeterd</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>gelaten zoals het is</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>steering group only</source>
        <translation>alleen de stuurgroep</translation>
    </message>
    <message>
        <source>climate team</source>
        <translation>klimaatteam</translation>
    </message>
    <message>
        <source>Climate teams</source>
        <translation>Klimaatteams</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coördinatie</translation>
    </message>
    <message>
        <source>a team with central coordination</source>
        <translation>een team met centrale coördinatie</translation>
    </message>
    <message>
        <source>decentral</source>
        <translation>decentraal</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>About the coordination</source>
        <translation>Over de coördinatie</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Valt onder</translation>
    </message>
    <message>
        <source>Function of the head</source>
        <translation>Functie van leidinggevende</translation>
    </message>
    <message>
        <source>FTE figure</source>
        <translation>VTE-cijfer</translation>
    </message>
    <message>
        <source>FTE in the HR benchmark</source>
        <translation>VTE in de HR-benchmark</translation>
    </message>
    <message>
        <source>A city that did not take part has no figure. Nothing was changed; empty the figure first, or choose another state.</source>
        <translation>Een stad die niet deelnam, heeft geen cijfer. Er is niets gewijzigd; maak eerst het cijfer leeg of kies een andere stand.</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VTE</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>withheld in the report</source>
        <translation>niet in het rapport opgenomen</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>nam niet deel</translation>
    </message>
    <message>
        <source>Subsidised, in %</source>
        <translation>Gesubsidieerd, in %</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>LEKP figure</source>
        <translation>LEKP-cijfer</translation>
    </message>
    <message>
        <source>FTE by LEKP-1</source>
        <translation>VTE met LEKP-1</translation>
    </message>
    <message>
        <source>Approximately.</source>
        <translation>Bij benadering.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Stays out of the total.</source>
        <translation>Blijft buiten het totaal.</translation>
    </message>
    <message>
        <source>Domains and tasks</source>
        <translation>Domeinen en taken</translation>
    </message>
    <message>
        <source>One keyword a line.</source>
        <translation>Eén trefwoord per regel.</translation>
    </message>
    <message>
        <source>There are more domains</source>
        <translation>Er zijn nog andere domeinen</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>Judgements per theme</source>
        <translation>Oordelen per thema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>In the management summary</source>
        <translation>In de managementsamenvatting</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>sterk punt</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>improvement point</source>
        <translation>verbeterpunt</translation>
    </message>
    <message>
        <source>Improvement points</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>Empty: of the cities together.</source>
        <translation>Leeg: van de steden samen.</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>goede praktijk</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>A practice is of a city, or says under “About whom” whose it is. Nothing was changed.</source>
        <translation>Een praktijk is van een stad, of zegt bij “Over wie” van wie ze is. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Of the web page. The addresses of the report&apos;s links are lost.</source>
        <translation>Van de webpagina. De adressen van de links in het rapport zijn verloren.</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Only where it is no single city.</source>
        <translation>Alleen waar het niet om één stad gaat.</translation>
    </message>
    <message>
        <source>weak point</source>
        <translation>zwak punt</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informatie</translation>
    </message>
    <message>
        <source>Sub-list</source>
        <translation>Deellijst</translation>
    </message>
    <message>
        <source>There already is one for %1. Nothing was added; change that one.</source>
        <translation>Er is er al een voor %1. Er is niets toegevoegd; wijzig dat.</translation>
    </message>
    <message>
        <source>interviewed as %1</source>
        <translation>geïnterviewd als %1</translation>
    </message>
    <message>
        <source>In this round</source>
        <translation>In deze meetronde</translation>
    </message>
    <message>
        <source>City or organisation</source>
        <translation>Stad of organisatie</translation>
    </message>
    <message>
        <source>group of cities</source>
        <translation>groep van steden</translation>
    </message>
    <message>
        <source>Groups of cities</source>
        <translation>Groepen van steden</translation>
    </message>
    <message>
        <source>There already is a group “%1”. Nothing was changed; choose another name.</source>
        <translation>Er is al een groep “%1”. Er is niets gewijzigd; kies een andere naam.</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Steden</translation>
    </message>
    <message>
        <source>By what they were chosen</source>
        <translation>Waarom deze steden samen</translation>
    </message>
    <message>
        <source>Improvement points it answers</source>
        <translation>Verbeterpunten waarop ze antwoordt</translation>
    </message>
    <message>
        <source>Cells it answers</source>
        <translation>Cellen waarop ze antwoordt</translation>
    </message>
    <message>
        <source>These links are confirmed</source>
        <translation>Deze verbanden zijn bevestigd</translation>
    </message>
    <message>
        <source>A link that you add is a proposal until a body confirms it.</source>
        <translation>Een verband dat u toevoegt, is een voorstel tot een orgaan het bevestigt.</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>belang</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgentie</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>beoordeling</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>agreed together</source>
        <translation>samen afgesproken</translation>
    </message>
    <message>
        <source>A rating is of a recommendation, and there is none yet. Nothing was changed; add the recommendation first.</source>
        <translation>Een beoordeling hoort bij een aanbeveling, en die is er nog niet. Er is niets gewijzigd; voeg eerst de aanbeveling toe.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Empty: one figure that was agreed together.</source>
        <translation>Leeg: één cijfer dat samen afgesproken is.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>From 1, the lowest, to 5, the highest.</source>
        <translation>Van 1, het laagste, tot 5, het hoogste.</translation>
    </message>
    <message>
        <source>Quarter: a quarter such as 2026-Q1 is expected. Nothing was changed; leave it empty while it is open.</source>
        <translation>Kwartaal: vul een kwartaal in zoals 2026-Q1. Er is niets gewijzigd; laat het leeg zolang het open is.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Recommendations it serves</source>
        <translation>Aanbevelingen die het dient</translation>
    </message>
    <message>
        <source>Targets it works towards</source>
        <translation>Streefniveaus waaraan het werkt</translation>
    </message>
    <message>
        <source>There are more subtopics</source>
        <translation>Er zijn nog subthema’s</translation>
    </message>
    <message>
        <source>When it is known, such as 2026-Q1.</source>
        <translation>Wanneer het bekend is, zoals 2026-Q1.</translation>
    </message>
    <message>
        <source>What cities want to reach, as they set it in their form.</source>
        <translation>Wat steden willen bereiken, zoals ze het in hun formulier zetten.</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>vergadering</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Vergaderingen</translation>
    </message>
    <message>
        <source>steering group</source>
        <translation>stuurgroep</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>workshop</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Dagelijks Bestuur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Moment in words</source>
        <translation>Moment in woorden</translation>
    </message>
    <message>
        <source>Such as the hour, or a month while the day is open.</source>
        <translation>Zoals het uur, of een maand zolang de dag open is.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehouden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgelast</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Verontschuldigd</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Say who by city, organisation or role. No names of people.</source>
        <translation>Zeg wie met de stad, de organisatie of de rol. Geen namen van mensen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>This belongs to a meeting, and there is none yet. Nothing was changed; add the meeting first.</source>
        <translation>Dit hoort bij een vergadering, en die is er nog niet. Er is niets gewijzigd; voeg eerst de vergadering toe.</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>agendapunt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslissing</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>lead or partner</source>
        <translation>trekker of partner</translation>
    </message>
    <message>
        <source>Leads and partners</source>
        <translation>Trekkers en partners</translation>
    </message>
    <message>
        <source>Choose a city or an organisation, or say in words who it is while that is open. Nothing was changed.</source>
        <translation>Kies een stad of een organisatie, of zeg in woorden wie het is zolang dat open is. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>still to be decided</source>
        <translation>nog te bepalen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Who it is while no city or organisation is chosen yet.</source>
        <translation>Wie het is zolang er nog geen stad of organisatie gekozen is.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>trekker</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>to be examined</source>
        <translation>te onderzoeken</translation>
    </message>
    <message>
        <source>part</source>
        <translation>onderdeel</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>subtopic</source>
        <translation>subthema</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>Subthema’s</translation>
    </message>
    <message>
        <source>This part is of another work package. Nothing was changed; choose one of the same.</source>
        <translation>Dit onderdeel hoort bij een ander werkpakket. Er is niets gewijzigd; kies een onderdeel van hetzelfde.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Trefwoord</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Empty: of the package as a whole.</source>
        <translation>Leeg: van het hele pakket.</translation>
    </message>
    <message>
        <source>What the keyword covers.</source>
        <translation>Wat het trefwoord omvat.</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Werkpakket</translation>
    </message>
    <message>
        <source>This belongs to a work package, and there is none yet. Nothing was changed; add the package first.</source>
        <translation>Dit hoort bij een werkpakket, en dat is er nog niet. Er is niets gewijzigd; voeg eerst het pakket toe.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>City that owns it</source>
        <translation>Stad die het doet</translation>
    </message>
    <message>
        <source>Organisation that owns it</source>
        <translation>Organisatie die het doet</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>mijlpaal</translation>
    </message>
    <message>
        <source>Role or body</source>
        <translation>Rol of orgaan</translation>
    </message>
    <message>
        <source>Who sees to it, by role. No names of people.</source>
        <translation>Wie ervoor zorgt, met de rol. Geen namen van mensen.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Klaar tegen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>logboekbericht</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Of the web page.</source>
        <translation>Van de webpagina.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>is er niet meer</translation>
    </message>
    <message>
        <source>%1, all cities</source>
        <translation>%1, alle steden</translation>
    </message>
    <message>
        <source>Cities where it shows</source>
        <translation>Steden waar het blijkt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>place by hand</source>
        <translation>plaats met de hand</translation>
    </message>
    <message>
        <source>Places by hand</source>
        <translation>Plaatsen met de hand</translation>
    </message>
    <message>
        <source>%1: place %2</source>
        <comment>recommendation, number</comment>
        <translation>%1: plaats %2</translation>
    </message>
    <message>
        <source>A place by hand is of a recommendation that has none yet. Nothing was changed.</source>
        <translation>Een plaats met de hand hoort bij een aanbeveling die er nog geen heeft. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Where it stands in the ranking, whatever its figures say.</source>
        <translation>Waar ze in de rangschikking staat, wat haar cijfers ook zeggen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Place: %1 is given to another recommendation already. Nothing was changed.</source>
        <translation>Plaats: %1 is al aan een andere aanbeveling gegeven. Er werd niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>ks::RecordsPage</name>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
</context>
<context>
    <name>ks::RecordsView</name>
    <message>
        <source>Filter by words</source>
        <translation>Filteren op woorden</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filteren op: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in totaal</numerusform>
            <numerusform>%n in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Niets past bij deze filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n added or changed since the report</source>
        <translation>
            <numerusform>%n toegevoegd of gewijzigd sinds het rapport</numerusform>
            <numerusform>%n toegevoegd of gewijzigd sinds het rapport</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::Recovery</name>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read, so nothing was changed.</source>
        <translation>De reservekopie %1 kan niet worden gelezen: er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Put the backup back?</source>
        <translation>De reservekopie terugzetten?</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>The damaged file %1 could not be put aside, so nothing was changed. Close other programs that use it, and open it again.</source>
        <translation>Het beschadigde bestand %1 kon niet opzij worden gezet en er is dus niets gewijzigd. Sluit andere programma’s die het gebruiken en open het opnieuw.</translation>
    </message>
    <message>
        <source>Use the repaired copy?</source>
        <translation>De herstelde kopie gebruiken?</translation>
    </message>
    <message>
        <source>Use the repaired copy</source>
        <translation>Herstelde kopie gebruiken</translation>
    </message>
    <message>
        <source>This is the repaired copy. The damaged file is kept as %1.</source>
        <translation>Dit is de herstelde kopie. Het beschadigde bestand is bewaard als %1.</translation>
    </message>
    <message>
        <source>This is the backup. The damaged file is kept as %1.</source>
        <translation>Dit is de reservekopie. Het beschadigde bestand is bewaard als %1.</translation>
    </message>
</context>
<context>
    <name>ks::RemarkList</name>
    <message>
        <source>What is missing or odd</source>
        <translation>Wat ontbreekt of opvalt</translation>
    </message>
    <message>
        <source>To mend before handing in</source>
        <translation>In orde te brengen vóór het indienen</translation>
    </message>
    <message>
        <source>Asks for attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Nog eens te bekijken</translation>
    </message>
    <message>
        <source>the form as a whole</source>
        <translation>het hele formulier</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is odd.</source>
        <translation>Er ontbreekt niets en niets valt op.</translation>
    </message>
</context>
<context>
    <name>ks::Reminder</name>
    <message>
        <source>We have not received your form yet. You may well be working on it: that is something we cannot see.</source>
        <translation>We kregen uw formulier nog niet. Misschien bent u er volop mee bezig: dat kunnen wij niet zien.</translation>
    </message>
    <message>
        <source>We have received the form that you handed in. Thank you.</source>
        <translation>We kregen het formulier dat u indiende. Dank u wel.</translation>
    </message>
    <message>
        <source>In the form that we last received from you %1 of %2 themes are complete. It was not handed in yet.</source>
        <translation>In het formulier dat we het laatst van u kregen, zijn %1 van de %2 thema’s volledig. U had het nog niet ingediend.</translation>
    </message>
    <message>
        <source>Still open then: %1.</source>
        <translation>Toen nog open: %1.</translation>
    </message>
    <message>
        <source>We look forward to your form until %1.</source>
        <translation>U hebt tot %1 om uw formulier in te dienen.</translation>
    </message>
    <message>
        <source>No closing date is set for this round. Please let us know when we can expect your form.</source>
        <translation>Voor deze meetronde ligt geen einddatum vast. Laat ons weten wanneer we uw formulier mogen verwachten.</translation>
    </message>
    <message>
        <source>Subject: self-evaluation of %1, %2</source>
        <translation>Onderwerp: zelfevaluatie van %1, %2</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Beste collega,</translation>
    </message>
    <message>
        <source>This is a reminder of the self-evaluation of %1 for “%2”.</source>
        <translation>We herinneren u graag aan de zelfevaluatie van %1 voor “%2”.</translation>
    </message>
    <message>
        <source>In the program you hand in under “Check and hand in”; then mail us the file.</source>
        <translation>In het programma dient u in onder “Nakijken en indienen”; mail ons daarna het bestand.</translation>
    </message>
    <message>
        <source>Is something unclear, or does the date not suit you? Let us know.</source>
        <translation>Is iets niet duidelijk, of past de datum u niet? Laat het ons weten.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groeten,</translation>
    </message>
    <message>
        <source>This is about the self-evaluation of %1 for “%2”.</source>
        <translation>Dit bericht gaat over de zelfevaluatie van %1 voor “%2”.</translation>
    </message>
    <message>
        <source>We have not received your form.</source>
        <translation>We kregen uw formulier niet.</translation>
    </message>
    <message>
        <source>You handed in number %1, and that one counts now. After that you sent us a form with changes that were not handed in.</source>
        <translation>U diende nummer %1 in, en dat telt nu. Daarna stuurde u ons een formulier met wijzigingen die niet ingediend zijn.</translation>
    </message>
    <message>
        <source>The round is closed: what you handed in counts.</source>
        <translation>De meetronde is afgesloten: wat u indiende, telt.</translation>
    </message>
    <message>
        <source>The round is closed: no form is taken in any more.</source>
        <translation>De meetronde is afgesloten: er wordt geen formulier meer ingelezen.</translation>
    </message>
    <message>
        <source>You need not do anything more. Do you want to change something after all? Hand in the correction by %1, and mail us that file.</source>
        <translation>U hoeft niets meer te doen. Wilt u toch nog iets wijzigen? Dien de correctie dan in tegen %1 en mail ons dat bestand.</translation>
    </message>
    <message>
        <source>You need not do anything more. Do you want to change something after all? Hand in the correction, and mail us that file.</source>
        <translation>U hoeft niets meer te doen. Wilt u toch nog iets wijzigen? Dien de correctie dan in en mail ons dat bestand.</translation>
    </message>
    <message>
        <source>Are the changes to count? Hand in the correction by %1, and mail us that file.</source>
        <translation>Moeten de wijzigingen tellen? Dien de correctie dan in tegen %1 en mail ons dat bestand.</translation>
    </message>
    <message>
        <source>Are the changes to count? Hand in the correction, and mail us that file.</source>
        <translation>Moeten de wijzigingen tellen? Dien de correctie dan in en mail ons dat bestand.</translation>
    </message>
    <message>
        <source>Is something unclear? Let us know.</source>
        <translation>Is iets niet duidelijk? Laat het ons weten.</translation>
    </message>
    <message>
        <source>We asked for your form by %1, and still take it in. Please hand in as soon as you can, or let us know when we can expect your form.</source>
        <translation>We vroegen uw formulier tegen %1 en lezen het nog altijd in. Dien zo snel mogelijk in, of laat ons weten wanneer we uw formulier mogen verwachten.</translation>
    </message>
</context>
<context>
    <name>ks::Renderer</name>
    <message>
        <source>CSV (spreadsheet)</source>
        <translation>CSV (rekenblad)</translation>
    </message>
    <message>
        <source>JSON (data)</source>
        <translation>JSON (gegevens)</translation>
    </message>
    <message>
        <source>The ending of “%1” is not one that can be written, so nothing was made. Use one of: %2.</source>
        <translation>Het einde van de naam “%1” is geen vorm die kan worden geschreven en er is dus niets gemaakt. Kies uit: %2.</translation>
    </message>
    <message>
        <source>PDF (archive form PDF/A-1b)</source>
        <translation>PDF (archiefvorm PDF/A-1b)</translation>
    </message>
    <message>
        <source>HTML (web page)</source>
        <translation>HTML (webpagina)</translation>
    </message>
    <message>
        <source>OpenDocument text (Word, LibreOffice)</source>
        <translation>OpenDocument-tekst (Word, LibreOffice)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
</context>
<context>
    <name>ks::ReportLanguage</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>ks::ReportPictures</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message numerus="yes">
        <source>%n city (cities) without a figure.</source>
        <translation>
            <numerusform>%n stad zonder cijfer.</numerusform>
            <numerusform>%n steden zonder cijfer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city (cities) on level %1</source>
        <translation>
            <numerusform>%n stad op niveau %1</numerusform>
            <numerusform>%n steden op niveau %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Zonder waarde</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n zonder waarde</numerusform>
            <numerusform>%n zonder waarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Cities per level for %1</source>
        <translation>Steden per niveau voor %1</translation>
    </message>
    <message>
        <source>FTE of climate staff per city</source>
        <translation>VTE klimaatmedewerkers per stad</translation>
    </message>
    <message>
        <source>LEKP-1 FTE per city, approximately</source>
        <translation>VTE uit LEKP-1 per stad, bij benadering</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>cities, figure</comment>
        <translation>%1 met %2</translation>
    </message>
    <message>
        <source>Most: %1; least: %2.</source>
        <translation>Meest: %1; minst: %2.</translation>
    </message>
</context>
<context>
    <name>ks::RespondentsModel</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Naam (niet verplicht)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
</context>
<context>
    <name>ks::Round</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vergrendeld</translation>
    </message>
</context>
<context>
    <name>ks::RoundActions</name>
    <message>
        <source>Un&amp;lock this round</source>
        <translation>Deze meetronde &amp;ontgrendelen</translation>
    </message>
    <message>
        <source>&amp;Lock this round</source>
        <translation>Deze meetronde &amp;vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Open this round again</source>
        <translation>Deze meetronde opnieuw &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Close this round</source>
        <translation>Deze meetronde af&amp;sluiten</translation>
    </message>
</context>
<context>
    <name>ks::RoundCommands</name>
    <message>
        <source>The round would close on %1, before it opens on %2. Nothing was changed; give a later day to close.</source>
        <translation>De meetronde zou sluiten op %1, voor ze opent op %2. Er is niets gewijzigd; geef een latere dag om te sluiten.</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>vragenlijst</translation>
    </message>
    <message>
        <source>There is no round yet. Add a round first.</source>
        <translation>Er is nog geen meetronde. Maak er eerst een.</translation>
    </message>
    <message>
        <source>The round “%1” is locked: nothing was changed. Unlock it first.</source>
        <translation>De meetronde “%1” is vergrendeld: er is niets gewijzigd. Ontgrendel ze eerst.</translation>
    </message>
    <message>
        <source>Give the round a name. Nothing was changed.</source>
        <translation>Geef de meetronde een naam. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>details of %1</source>
        <translation>gegevens van %1</translation>
    </message>
    <message>
        <source>The forms of this round were sent out or hold answers already, so it keeps its questionnaire: a form of another version cannot be taken in. Nothing was changed; the next round can use another one.</source>
        <translation>De formulieren van deze meetronde zijn al verstuurd of bevatten al antwoorden, dus ze houdt haar vragenlijst: een formulier van een andere versie kan niet ingelezen worden. Er is niets gewijzigd; de volgende meetronde kan een andere gebruiken.</translation>
    </message>
</context>
<context>
    <name>ks::RoundDialog</name>
    <message>
        <source>This round</source>
        <translation>Deze meetronde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>ks::RoundFields</name>
    <message>
        <source>&amp;Opens on</source>
        <translation>&amp;Opent op</translation>
    </message>
    <message>
        <source>&amp;Closes on</source>
        <translation>S&amp;luit op</translation>
    </message>
    <message>
        <source>day, month and year, such as 7/03/2027</source>
        <translation>dag, maand en jaar, zoals 7/03/2027</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>None: the scores are entered in the grid</source>
        <translation>Geen: de scores worden in het raster ingevoerd</translation>
    </message>
    <message>
        <source>The questionnaire of the program</source>
        <translation>De vragenlijst van het programma</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>Vra&amp;genlijst</translation>
    </message>
    <message>
        <source>Forms were sent out or hold answers, so the questionnaire stays.</source>
        <translation>Er zijn formulieren verstuurd of ingevuld, dus de vragenlijst blijft.</translation>
    </message>
</context>
<context>
    <name>ks::RoundGuard</name>
    <message>
        <source>There is no round “%1”.</source>
        <translation>Er is geen meetronde “%1”.</translation>
    </message>
    <message>
        <source>The round “%1” is locked: nothing was changed. Unlock it first.</source>
        <translation>De meetronde “%1” is vergrendeld: er is niets gewijzigd. Ontgrendel ze eerst.</translation>
    </message>
</context>
<context>
    <name>ks::Rules</name>
    <message>
        <source>Not to be judged: whether this theme needs a recommendation in the top 10 depends on its global score, which is open.</source>
        <translation>Niet te bepalen: of dit thema een aanbeveling in de top 10 nodig heeft, hangt af van de globale score, en die is open.</translation>
    </message>
    <message>
        <source>The global score is open.</source>
        <translation>De globale score is open.</translation>
    </message>
    <message>
        <source>Not to be judged: on which scores the global score was based is not recorded.</source>
        <translation>Niet te bepalen: op welke scores de globale score steunde, is niet vastgelegd.</translation>
    </message>
    <message>
        <source>The median is %1, and lies between %2 and %3 depending on how “between” is read.</source>
        <translation>De mediaan is %1 en ligt tussen %2 en %3, afhankelijk van hoe “tussen” wordt gelezen.</translation>
    </message>
    <message>
        <source>The score is approximate and its level is not recorded, so it counts in no figure.</source>
        <translation>De score is bij benadering en het niveau is niet opgenomen: ze telt in geen enkel cijfer mee.</translation>
    </message>
    <message>
        <source>Handed in without a level on any theme: the city counts in no figure.</source>
        <translation>Bezorgd zonder niveau voor alle thema’s: de stad telt in geen enkel cijfer mee.</translation>
    </message>
    <message>
        <source>Handed in without a level on %1.</source>
        <translation>Bezorgd zonder niveau voor %1.</translation>
    </message>
    <message>
        <source>Nothing was handed in.</source>
        <translation>Er is niets bezorgd.</translation>
    </message>
    <message>
        <source>Not handed in on %1.</source>
        <translation>Niet bezorgd voor %1.</translation>
    </message>
    <message>
        <source>The model has %1 of these instead of %2.</source>
        <translation>Het model heeft er %1 in plaats van %2.</translation>
    </message>
    <message>
        <source>The order has a gap or a place that stands twice, near place %1.</source>
        <translation>De volgorde heeft een gat of een dubbele plaats, rond plaats %1.</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>steden</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thema’s</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaus</translation>
    </message>
    <message>
        <source>cities in the order of the grid</source>
        <translation>steden in de volgorde van het raster</translation>
    </message>
    <message>
        <source>cities in the order of the members</source>
        <translation>steden in de volgorde van de leden</translation>
    </message>
    <message>
        <source>themes in the order of the grid</source>
        <translation>thema’s in de volgorde van het raster</translation>
    </message>
    <message>
        <source>themes in the order of the chapters</source>
        <translation>thema’s in de volgorde van de hoofdstukken</translation>
    </message>
    <message>
        <source>There is no round yet, so there is nothing to judge.</source>
        <translation>Er is nog geen meetronde en er valt dus nog niets te bepalen.</translation>
    </message>
    <message>
        <source>Recommendation %1, %2</source>
        <translation>Aanbeveling %1, %2</translation>
    </message>
    <message>
        <source>Recommendation “%1”</source>
        <translation>Aanbeveling “%1”</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) are in the top list, which holds %1.</source>
        <translation>
            <numerusform>Er staat %n aanbeveling in de toplijst, en daar is plaats voor %1.</numerusform>
            <numerusform>Er staan %n aanbevelingen in de toplijst, en daar is plaats voor %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no work packages yet that could serve the top list.</source>
        <translation>Er zijn nog geen werkpakketten die de toplijst dienen.</translation>
    </message>
    <message>
        <source>No work package serves it; one that was stopped does not count.</source>
        <translation>Geen enkel werkpakket dient deze aanbeveling; een stopgezet pakket telt niet mee.</translation>
    </message>
    <message>
        <source>They have the same number.</source>
        <translation>Ze hebben hetzelfde nummer.</translation>
    </message>
    <message>
        <source>Nobody leads it.</source>
        <translation>Het heeft geen trekker.</translation>
    </message>
    <message>
        <source>Who leads it is not decided yet.</source>
        <translation>De trekker ligt nog niet vast.</translation>
    </message>
    <message>
        <source>Not to be judged: a global score at level %1 asks for a recommendation in the top 10, and the recommendations were not read.</source>
        <translation>Niet te bepalen: een globale score op niveau %1 vraagt een aanbeveling in de top 10, en de aanbevelingen werden niet gelezen.</translation>
    </message>
    <message>
        <source>The global score is at level %1, which asks for a recommendation in the top 10; there is none.</source>
        <translation>De globale score staat op niveau %1, en dat vraagt een aanbeveling in de top 10; er is er geen.</translation>
    </message>
    <message>
        <source>It belongs to no theme, so that it counts for none.</source>
        <translation>Ze hoort bij geen enkel thema en telt dus voor geen enkel thema mee.</translation>
    </message>
    <message>
        <source>It has no timing.</source>
        <translation>Het heeft geen timing.</translation>
    </message>
    <message>
        <source>It serves no recommendation.</source>
        <translation>Het dient geen enkele aanbeveling.</translation>
    </message>
    <message>
        <source>No judgement is recorded.</source>
        <translation>Er is geen oordeel opgenomen.</translation>
    </message>
    <message>
        <source>No strengths are recorded.</source>
        <translation>Er zijn geen sterke punten opgenomen.</translation>
    </message>
    <message>
        <source>No improvement points are recorded.</source>
        <translation>Er zijn geen verbeterpunten opgenomen.</translation>
    </message>
    <message>
        <source>No good practices are recorded.</source>
        <translation>Er zijn geen goede praktijken opgenomen.</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message numerus="yes">
        <source>The source has a link for %n practice(s) and its address is lost: fill it in where you know it.</source>
        <translation>
            <numerusform>De bron heeft voor %n praktijk een link waarvan het adres verloren is: vul het in als u het kent.</numerusform>
            <numerusform>De bron heeft voor %n praktijken een link waarvan het adres verloren is: vul het in waar u het kent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The FTE figure counts as given and is not there.</source>
        <translation>Het VTE-cijfer staat als gegeven, maar is niet ingevuld.</translation>
    </message>
    <message>
        <source>Steering group, place %1</source>
        <translation>Stuurgroep, plaats %1</translation>
    </message>
    <message>
        <source>This person is of no city and of no organisation.</source>
        <translation>Deze persoon hoort bij geen stad en bij geen organisatie.</translation>
    </message>
    <message>
        <source>It refers to a practice that no longer exists.</source>
        <translation>Ze verwijst naar een praktijk die niet meer bestaat.</translation>
    </message>
    <message>
        <source>There is no table “%1” to stand with this text.</source>
        <translation>Bij deze tekst hoort een tabel “%1”, maar die bestaat niet.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet beside the scores: no judgements, practices, recommendations or work packages.</source>
        <translation>Naast de scores is er nog niets opgenomen: geen oordelen, praktijken, aanbevelingen of werkpakketten.</translation>
    </message>
    <message>
        <source>“%1” stands there more than once.</source>
        <translation>“%1” staat er meer dan één keer.</translation>
    </message>
    <message>
        <source>Not to be judged: what the round holds beside its scores was not read.</source>
        <translation>Niet te bepalen: wat de meetronde naast de scores bevat, werd niet gelezen.</translation>
    </message>
    <message>
        <source>The city&apos;s own score has changed since it was adjusted: look whether the adjustment still holds, and confirm it.</source>
        <translation>De eigen score van de stad is veranderd nadat ze werd bijgesteld: kijk of de bijstelling nog klopt, en bevestig ze.</translation>
    </message>
    <message>
        <source>One or more of its leads are still to be decided or examined.</source>
        <translation>Een of meer trekkers zijn nog te bepalen of te onderzoeken.</translation>
    </message>
    <message>
        <source>None of them is linked yet to the improvement points or cells that it answers.</source>
        <translation>Geen enkele is al gekoppeld aan de verbeterpunten of cellen waarop ze antwoordt.</translation>
    </message>
    <message>
        <source>It answers no improvement point and no cell.</source>
        <translation>Ze antwoordt op geen verbeterpunt en geen cel.</translation>
    </message>
    <message>
        <source>Scores have changed since the global score was entered: look whether it still holds, and confirm it or enter another one.</source>
        <translation>Er zijn scores veranderd sinds de globale score werd ingevoerd: kijk na of ze nog klopt, en bevestig ze of voer een andere in.</translation>
    </message>
</context>
<context>
    <name>ks::SameFileGuard</name>
    <message>
        <source>The file %1 could not be opened. Check that you may read it.</source>
        <translation>Het bestand %1 kon niet worden geopend. Kijk na of u het mag lezen.</translation>
    </message>
    <message>
        <source>%1 was replaced or changed by another program since it was opened. Your last change was not written, and the file there was left alone. Save your work as a copy, or reload the file.</source>
        <translation>%1 is sinds het openen vervangen of gewijzigd door een ander programma. Uw laatste wijziging is niet geschreven en het bestand dat er nu staat, is niet aangeraakt. Sla uw werk op als kopie, of laad het bestand opnieuw.</translation>
    </message>
</context>
<context>
    <name>ks::Score</name>
    <message>
        <source>A score lies between 1 and 5, in steps of 0,25.</source>
        <translation>Een score ligt tussen 1 en 5, in stappen van 0,25.</translation>
    </message>
    <message>
        <source>This kind of score does not go with these values.</source>
        <translation>Deze soort score past niet bij deze waarden.</translation>
    </message>
    <message>
        <source>“Between” needs a lower and a higher level, the lower one first.</source>
        <translation>“Tussen” vraagt een lager en een hoger niveau, het laagste eerst.</translation>
    </message>
</context>
<context>
    <name>ks::ScoreField</name>
    <message>
        <source>A level such as 3 or 2,5, or between two such as 3-4; empty: open</source>
        <translation>Een niveau zoals 3 of 2,5, of tussen twee zoals 3-4; leeg: open</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>ks::ScoreStrip</name>
    <message>
        <source>Scores of the cities on %1</source>
        <translation>Scores van de steden op %1</translation>
    </message>
</context>
<context>
    <name>ks::ScoreText</name>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>approximately %1</source>
        <translation>bij benadering %1</translation>
    </message>
    <message>
        <source>approximate, level not recorded</source>
        <translation>bij benadering, niveau niet opgenomen</translation>
    </message>
    <message>
        <source>handed in, without a level</source>
        <translation>bezorgd, zonder niveau</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>niet bezorgd</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
</context>
<context>
    <name>ks::SearchBox</name>
    <message>
        <source>Search in everything</source>
        <translation>Zoeken in alles</translation>
    </message>
</context>
<context>
    <name>ks::SearchEntries</name>
    <message>
        <source>Adjustment of %1, %2</source>
        <translation>Bijstelling van %1, %2</translation>
    </message>
    <message>
        <source>Global score of %1</source>
        <translation>Globale score van %1</translation>
    </message>
    <message>
        <source>Pages and tables</source>
        <translation>Pagina’s en tabellen</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Steden</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Maturity levels</source>
        <translation>Maturiteitsniveaus</translation>
    </message>
    <message>
        <source>Global scores and adjustments</source>
        <translation>Globale scores en bijstellingen</translation>
    </message>
    <message>
        <source>Scores of the cities</source>
        <translation>Scores van de steden</translation>
    </message>
</context>
<context>
    <name>ks::SearchModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::SearchPanel</name>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>Type two letters or more: cities, themes, scores, practices, recommendations, people …</source>
        <translation>Typ twee letters of meer: steden, thema’s, scores, praktijken, aanbevelingen, personen …</translation>
    </message>
    <message>
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>Niets gevonden. Met minder of kortere woorden vindt u meer.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::SectionBlocks</name>
    <message>
        <source>given in short after the report of June 2025</source>
        <translation>kort weergegeven naar het rapport van juni 2025</translation>
    </message>
    <message>
        <source>given in short after the report of June 2025, “%1”</source>
        <translation>kort weergegeven naar het rapport van juni 2025, “%1”</translation>
    </message>
</context>
<context>
    <name>ks::SendForms</name>
    <message>
        <source>“%1” is there already and is no form that can be read. It was left as it is; choose another folder.</source>
        <translation>“%1” bestaat al en is geen formulier dat kan worden gelezen. Het is gebleven zoals het was; kies een andere map.</translation>
    </message>
    <message>
        <source>This round has no questionnaire, so it has no forms. Nothing was made; add a new round to send forms out for.</source>
        <translation>Deze meetronde heeft geen vragenlijst en dus geen formulieren. Er is niets gemaakt; voeg een nieuwe meetronde toe om formulieren voor te versturen.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) sent out</source>
        <translation>
            <numerusform>%n formulier verstuurd</numerusform>
            <numerusform>%n formulieren verstuurd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Uw &amp;naam</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Licht of &amp;donker</translation>
    </message>
    <message>
        <source>Your name stands with the changes you make, in this file and for those who share it.</source>
        <translation>Uw naam staat bij de wijzigingen die u maakt, in dit bestand en dus ook voor wie het met u deelt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
</context>
<context>
    <name>ks::SheetColumns</name>
    <message>
        <source>Note on %1</source>
        <translation>Toelichting bij %1</translation>
    </message>
</context>
<context>
    <name>ks::SheetNames</name>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
    </message>
</context>
<context>
    <name>ks::SheetPage</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 and %2 are filled in by the spreadsheet</extracomment>
        <translation>Bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>ks::SignOff</name>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>Opgesteld door</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
</context>
<context>
    <name>ks::Snapshots</name>
    <message>
        <source>No snapshot could be kept: the folder %1 could not be made. The workspace is as it was; save a copy elsewhere.</source>
        <translation>Er kon geen momentopname worden bewaard: de map %1 kon niet worden gemaakt. Het werkbestand bleef zoals het was; sla elders een kopie op.</translation>
    </message>
    <message>
        <source>The snapshot %1 could not be removed: it is still there. Close other programs that use it.</source>
        <translation>De momentopname %1 kon niet worden verwijderd: ze is er nog. Sluit andere programma’s die ze gebruiken.</translation>
    </message>
    <message>
        <source>All snapshots of the last %1 days stay, and always the %2 newest. Of older ones the last of each month stays.</source>
        <translation>Alle momentopnamen van de laatste %1 dagen blijven, en altijd de %2 nieuwste. Van oudere blijft de laatste van elke maand.</translation>
    </message>
</context>
<context>
    <name>ks::SnapshotsDialog</name>
    <message>
        <source>Snapshots</source>
        <translation>Momentopnamen</translation>
    </message>
    <message>
        <source>No snapshot of this workspace has been kept yet. Every change is saved at once; a snapshot keeps a moment to come back to (Ctrl+S).</source>
        <translation>Van dit werkbestand is nog geen momentopname bewaard. Elke wijziging is meteen opgeslagen; met een momentopname bewaart u een moment om naar terug te keren (Ctrl+S).</translation>
    </message>
    <message>
        <source>The snapshots</source>
        <translation>De momentopnamen</translation>
    </message>
    <message>
        <source>&amp;Compare with this window</source>
        <translation>Met dit venster &amp;vergelijken</translation>
    </message>
    <message>
        <source>&amp;Open a copy…</source>
        <translation>Kopie &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>They are kept in %1</source>
        <translation>Ze staan in %1</translation>
    </message>
    <message>
        <source>Remove the snapshot?</source>
        <translation>De momentopname verwijderen?</translation>
    </message>
    <message>
        <source>The snapshot of %1 goes for good. The workspace itself stays as it is.</source>
        <translation>De momentopname van %1 verdwijnt voorgoed. Het werkbestand zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>ks::StaffingModel</name>
    <message>
        <source>withheld in the report</source>
        <translation>niet in het rapport opgenomen</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>nam niet deel</translation>
    </message>
    <message>
        <source>open: not in the report</source>
        <translation>open: niet in het rapport</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VTE</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>ks::StaffingPage</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Full-time equivalents on climate tasks per city, as the HR benchmark counts them.</source>
        <translation>Voltijdse equivalenten met klimaattaken per stad, zoals de HR-benchmark ze telt.</translation>
    </message>
    <message>
        <source>Full-time equivalents that LEKP-1 pays, approximately.</source>
        <translation>Voltijdse equivalenten die LEKP-1 betaalt, bij benadering.</translation>
    </message>
    <message>
        <source>FTE and LEKP</source>
        <translation>VTE en LEKP</translation>
    </message>
    <message>
        <source>HR benchmark</source>
        <translation>HR-benchmark</translation>
    </message>
    <message>
        <source>LEKP-1</source>
        <translation>LEKP-1</translation>
    </message>
    <message>
        <source>Reservations to the figures</source>
        <translation>Voorbehoud bij de cijfers</translation>
    </message>
    <message>
        <source>Read these figures with care</source>
        <translation>Lees deze cijfers met voorzichtigheid</translation>
    </message>
    <message numerus="yes">
        <source>In all %1 FTE, approximately, over %n city(ies); remarks stay out of the total.</source>
        <translation>
            <numerusform>Samen %1 VTE, bij benadering, over %n stad; opmerkingen blijven buiten het totaal.</numerusform>
            <numerusform>Samen %1 VTE, bij benadering, over %n steden; opmerkingen blijven buiten het totaal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::StaffingView</name>
    <message>
        <source>FTE</source>
        <translation>VTE</translation>
    </message>
    <message>
        <source>Full-time equivalents per city</source>
        <translation>Voltijdse equivalenten per stad</translation>
    </message>
</context>
<context>
    <name>ks::StatementDelegate</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>ks::StatementEditor</name>
    <message>
        <source>The statement and its answer</source>
        <translation>De stelling en het antwoord</translation>
    </message>
    <message>
        <source>On what the answer rests</source>
        <translation>Waarop het antwoord steunt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Hoe zeker?</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>een gok</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>vrij zeker</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Hoe zeker: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>%1 · statement %2 of %3</source>
        <translation>%1 · stelling %2 van %3</translation>
    </message>
    <message>
        <source>An earlier round</source>
        <translation>Een vroegere meetronde</translation>
    </message>
    <message>
        <source>The answer below, %1, was taken over. Look at it again: does it still hold?</source>
        <translation>Het antwoord hieronder, %1, is overgenomen. Kijk het opnieuw na: klopt het nog?</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Bevestigen: %1</translation>
    </message>
    <message>
        <source>Confirm the answer that was taken over: %1</source>
        <translation>Het overgenomen antwoord bevestigen: %1</translation>
    </message>
</context>
<context>
    <name>ks::StatementForm</name>
    <message>
        <source>The selected statement</source>
        <translation>De gekozen stelling</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stelling</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Niveau %1: %2</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Enough evidence, for example</source>
        <translation>Genoeg onderbouwing, bijvoorbeeld</translation>
    </message>
    <message>
        <source>Not enough evidence, for example</source>
        <translation>Onvoldoende onderbouwing, bijvoorbeeld</translation>
    </message>
    <message>
        <source>Passage that it comes from</source>
        <translation>Passage waar ze uit komt</translation>
    </message>
    <message>
        <source>Before: nothing</source>
        <translation>Voordien: niets</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Voordien: %1</translation>
    </message>
    <message>
        <source>Key: %1 – it stays the same when the statement is reworded or moved.</source>
        <translation>Sleutel: %1 – die blijft dezelfde als u de stelling herformuleert of verplaatst.</translation>
    </message>
</context>
<context>
    <name>ks::StatementHelp</name>
    <message>
        <source>Enough evidence, for example</source>
        <translation>Genoeg onderbouwing, bijvoorbeeld</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Niet genoeg</translation>
    </message>
    <message>
        <source>How to choose a level</source>
        <translation>Zo kiest u een niveau</translation>
    </message>
    <message>
        <source>Derived from the report</source>
        <translation>Afgeleid uit het rapport</translation>
    </message>
</context>
<context>
    <name>ks::StatementListModel</name>
    <message>
        <source>taken over, to be confirmed</source>
        <translation>overgenomen, te bevestigen</translation>
    </message>
    <message>
        <source>respondents more than a level apart</source>
        <translation>invullers meer dan een niveau uit elkaar</translation>
    </message>
    <message>
        <source>Score of the theme</source>
        <translation>Score van het thema</translation>
    </message>
    <message>
        <source>a reason is missing</source>
        <translation>de reden ontbreekt</translation>
    </message>
    <message>
        <source>Strengths, improvement points and practices</source>
        <translation>Sterke punten, verbeterpunten en praktijken</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Stelling %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>ks::StatementTree</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>geherformuleerd</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>Statements by theme</source>
        <translation>Stellingen per thema</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stelling</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2 (%n statement(s))</source>
        <translation>
            <numerusform>%1. %2 (%n stelling)</numerusform>
            <numerusform>%1. %2 (%n stellingen)</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelaten: %1</translation>
    </message>
</context>
<context>
    <name>ks::StatisticsTable</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Low bound</source>
        <translation>Lage grens</translation>
    </message>
    <message>
        <source>High bound</source>
        <translation>Hoge grens</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabiel</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laagste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Bij benadering</translation>
    </message>
    <message>
        <source>Without level</source>
        <translation>Zonder niveau</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Niet bezorgd</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>N.v.t.</translation>
    </message>
    <message>
        <source>Global score</source>
        <translation>Globale score</translation>
    </message>
    <message>
        <source>Global score of %1: %2 (%3)</source>
        <translation>Globale score van %1: %2 (%3)</translation>
    </message>
    <message>
        <source>All figures but the bounds are computed on midpoints: “between 3 and 4” counts as %1. The bounds are the median of all low and of all high readings; the median is stable when they agree.</source>
        <translation>Alle cijfers behalve de grenzen zijn berekend op middelpunten: “tussen 3 en 4” telt als %1. De grenzen zijn de mediaan van alle lage en van alle hoge lezingen; de mediaan is stabiel als ze gelijk zijn.</translation>
    </message>
    <message>
        <source>Q1 and Q3 by linear interpolation, as QUARTILE.INC in a spreadsheet. The mean is rounded to two decimals here.</source>
        <translation>Q1 en Q3 met lineaire interpolatie, zoals KWARTIEL.INC in een rekenblad. Het gemiddelde is hier afgerond op twee decimalen.</translation>
    </message>
    <message>
        <source>Figures per theme</source>
        <translation>Cijfers per thema</translation>
    </message>
    <message>
        <source>AS IS · Maturity assessment</source>
        <translation>AS IS · Maturiteitsinschatting</translation>
    </message>
    <message>
        <source>%1. Median, quartiles and counts over the cities. %2</source>
        <translation>%1. Mediaan, kwartielen en aantallen over de steden. %2</translation>
    </message>
    <message>
        <source>Cities per kind of score</source>
        <translation>Steden per soort score</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message numerus="yes">
        <source>This export is limited to %1. Figures per theme compare cities, so this table stays whole, over all %n cities.</source>
        <translation>
            <numerusform>Deze export is beperkt tot %1. Cijfers per thema vergelijken steden; deze tabel blijft dus heel, over alle %n steden.</numerusform>
            <numerusform>Deze export is beperkt tot %1. Cijfers per thema vergelijken steden; deze tabel blijft dus heel, over alle %n steden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Alles is opgeslagen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Opgeslagen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of attention</source>
        <translation>
            <numerusform>%n aandachtspunt</numerusform>
            <numerusform>%n aandachtspunten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::SteeringGroupTable</name>
    <message>
        <source>name erased</source>
        <translation>naam gewist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>city, remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Members of the climate governance/transition steering group</source>
        <translation>Leden stuurgroep klimaatgovernance/transitie</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>City or organisation</source>
        <translation>Stad of organisatie</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Authors and contact</source>
        <translation>Auteurs en contact</translation>
    </message>
</context>
<context>
    <name>ks::Storage</name>
    <message>
        <source>The workspace holds an adjustment from a source that does not exist, so it is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>In het werkbestand staat een bijstelling uit een bron die niet bestaat: het is dus beschadigd. Er is niets gewijzigd; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>There already is a file %1. It was left as it is; choose another name.</source>
        <translation>Er is al een bestand %1. Het bleef zoals het was; kies een andere naam.</translation>
    </message>
    <message>
        <source>The parts of the new workspace do not fit together, so no file was made.</source>
        <translation>De delen van het nieuwe werkbestand passen niet bij elkaar en er is dus geen bestand gemaakt.</translation>
    </message>
    <message>
        <source>%1 could not be made. Nothing was changed; choose another folder.</source>
        <translation>%1 kon niet worden gemaakt. Er is niets gewijzigd; kies een andere map.</translation>
    </message>
    <message>
        <source>What you changed was changed elsewhere in the meantime. Your change was not stored and nothing was lost; reload the workspace and make the change again.</source>
        <translation>Wat u wijzigde, is intussen elders gewijzigd. Uw wijziging is niet opgeslagen en er is niets verloren; laad het werkbestand opnieuw en maak de wijziging nog eens.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pagina’s</translation>
    </message>
    <message>
        <source>A row refers to one in “%1” that does not exist.</source>
        <translation>Een rij verwijst naar een rij in “%1” die niet bestaat.</translation>
    </message>
    <message>
        <source>This part of the file is missing or is not as it should be.</source>
        <translation>Dit deel van het bestand ontbreekt of is niet zoals het hoort.</translation>
    </message>
    <message>
        <source>This part does not belong in the file.</source>
        <translation>Dit deel hoort niet in het bestand.</translation>
    </message>
    <message>
        <source>Submission %1 of %2 in round %3 is no longer what was handed in.</source>
        <translation>Indiening %1 van %2 in meetronde %3 is niet meer wat is ingediend.</translation>
    </message>
    <message>
        <source>The workspace is damaged, so no copy was made. Nothing was changed; restore it from a backup.</source>
        <translation>Het werkbestand is beschadigd en er is dus geen kopie gemaakt. Er is niets gewijzigd; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date: some of its parts do not fit together. Nothing was changed; restore it from a backup.</source>
        <translation>%1 kon niet worden bijgewerkt: sommige delen passen niet bij elkaar. Er is niets gewijzigd; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>%1 does not say which version of a workspace it is, so it was left as it is. Choose another file or a backup.</source>
        <translation>%1 zegt niet welke versie van een werkbestand het is en bleef dus zoals het was. Kies een ander bestand of een reservekopie.</translation>
    </message>
    <message>
        <source>%1 was made by an earlier version of the program and has to be brought up to date, but it can only be read here. Copy it to a folder where you may write.</source>
        <translation>%1 is gemaakt met een vroegere versie van het programma en moet worden bijgewerkt, maar kan hier alleen worden gelezen. Kopieer het naar een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <source>The workspace holds a round in a state that does not exist, so it is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>In het werkbestand staat een meetronde in een staat die niet bestaat: het is dus beschadigd. Er is niets gewijzigd; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The workspace holds a score that cannot exist, so it is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>In het werkbestand staat een score die niet kan bestaan: het is dus beschadigd. Er is niets gewijzigd; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room, or save a copy elsewhere.</source>
        <translation>%1 staat op een schijf die vol is. Er is niets gewijzigd; maak plaats vrij of sla elders een kopie op.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>%1 is beschadigd. Er is niets gewijzigd; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was changed; try again in a moment.</source>
        <translation>%1 is in gebruik door een ander programma. Er is niets gewijzigd; probeer het straks opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was changed; check the disk or the connection.</source>
        <translation>%1 kon niet worden gelezen. Er is niets gewijzigd; controleer de schijf of de verbinding.</translation>
    </message>
    <message>
        <source>%1 could not be written to. Nothing was changed; check the folder, or save a copy elsewhere.</source>
        <translation>In %1 kon niet worden geschreven. Er is niets gewijzigd; controleer de map of sla elders een kopie op.</translation>
    </message>
    <message>
        <source>%1 no longer holds what this change was based on. Nothing was changed; reload it first.</source>
        <translation>%1 bevat niet meer waarop deze wijziging steunde. Er is niets gewijzigd; laad het eerst opnieuw.</translation>
    </message>
    <message>
        <source>A text is too long to be stored. Nothing was changed; shorten it.</source>
        <translation>Een tekst is te lang om op te slaan. Er is niets gewijzigd; maak hem korter.</translation>
    </message>
    <message>
        <source>%1 could not store this because of a fault in the program. Nothing was changed.</source>
        <translation>%1: opslaan is niet gelukt door een fout in het programma. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Het werkbestand</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program. It was left as it is; choose another file.</source>
        <translation>%1 is geen werkbestand van dit programma. Het bleef zoals het was; kies een ander bestand.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of the program. It was left as it is; install the latest version to open it.</source>
        <translation>%1 is gemaakt met een latere versie van het programma. Het bleef zoals het was; installeer de nieuwste versie om het te openen.</translation>
    </message>
    <message>
        <source>There is no round “%1”.</source>
        <translation>Er is geen meetronde “%1”.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was changed; save a copy to work on.</source>
        <translation>%1 is alleen-lezen geopend. Er is niets gewijzigd; sla een kopie op om in te werken.</translation>
    </message>
    <message>
        <source>A copy needs another name than the workspace itself. Nothing was changed.</source>
        <translation>Een kopie heeft een andere naam nodig dan het werkbestand zelf. Er is niets gewijzigd; kies een andere naam.</translation>
    </message>
    <message>
        <source>The workspace does not say which one it is, so it is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>Het werkbestand zegt niet welk werkbestand het is: het is dus beschadigd. Er is niets gewijzigd; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The workspace holds a value that does not exist, so it is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>Het werkbestand bevat een waarde die niet bestaat en is dus beschadigd. Er is niets gewijzigd; herstel het uit een reservekopie.</translation>
    </message>
</context>
<context>
    <name>ks::Story</name>
    <message>
        <source>Against the others</source>
        <translation>Tegenover de anderen</translation>
    </message>
    <message>
        <source>No city has a score on this theme yet.</source>
        <translation>Nog geen enkele stad heeft een score voor dit thema.</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n city(s)</source>
        <translation>
            <numerusform>Mediaan van %n stad</numerusform>
            <numerusform>Mediaan van %n steden</numerusform>
        </translation>
    </message>
    <message>
        <source>Bounds of the median</source>
        <translation>Grenzen van de mediaan</translation>
    </message>
    <message>
        <source>%1 is left out of the median: %2.</source>
        <translation>%1 telt niet mee in de mediaan: %2.</translation>
    </message>
    <message>
        <source>Difference (midpoint %1)</source>
        <translation>Verschil (middelpunt %1)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Cities higher / equal / lower</source>
        <translation>Hoger / gelijk / lager</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>%1, %2: from %3 to %4</source>
        <comment>date, person, old score, new score</comment>
        <translation>%1, %2: van %3 naar %4</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (ongedaan gemaakt)</translation>
    </message>
    <message>
        <source> (done again)</source>
        <translation> (opnieuw gedaan)</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Nog geen wijzigingen</translation>
    </message>
    <message>
        <source>Global score, latest first</source>
        <translation>Globale score, laatste eerst</translation>
    </message>
    <message>
        <source>Still open: the colours of 2024 were in a picture and are not in the text of the report. Whoever knows them can enter them here.</source>
        <translation>Nog open: de kleuren van 2024 stonden in een afbeelding en staan niet in de tekst van het rapport. Wie ze kent, kan ze hier invoeren.</translation>
    </message>
    <message>
        <source>Scores of this theme have changed since.</source>
        <translation>Sindsdien zijn scores van dit thema gewijzigd.</translation>
    </message>
    <message>
        <source>The cities&apos; own scores</source>
        <translation>De eigen scores van de steden</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Kwartielen</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>Laagste en hoogste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>A score between two levels counts as its midpoint. The bounds are the median when every such score is read low, and when it is read high; the median is stable when they agree.</source>
        <translation>Een score tussen twee niveaus telt als het middelpunt. De grenzen zijn de mediaan als al die scores laag worden gelezen, en als ze hoog worden gelezen; de mediaan is stabiel als de grenzen gelijk zijn.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>Nobody: every city counts.</source>
        <translation>Geen enkele: alle steden tellen mee.</translation>
    </message>
    <message>
        <source>Self-evaluation, %1</source>
        <translation>Zelfevaluatie, %1</translation>
    </message>
    <message>
        <source>Entered in this program</source>
        <translation>Ingevoerd in dit programma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>All cities, %1</source>
        <translation>Alle steden, %1</translation>
    </message>
    <message>
        <source>Global score: %1</source>
        <translation>Globale score: %1</translation>
    </message>
    <message>
        <source>Global score: still open</source>
        <translation>Globale score: nog open</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>Restated briefly after the report of June 2025.</source>
        <translation>Kort weergegeven naar het rapport van juni 2025.</translation>
    </message>
    <message>
        <source>%1, stable</source>
        <translation>%1, stabiel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>nearest level: %1</source>
        <translation>dichtstbijzijnde niveau: %1</translation>
    </message>
    <message>
        <source>approximate, level not recorded</source>
        <translation>bij benadering, niveau niet opgenomen</translation>
    </message>
    <message>
        <source>handed in, without a level</source>
        <translation>bezorgd, zonder niveau</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>niet bezorgd</translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <comment>line of the history</comment>
        <translation>Bijstelling: %1</translation>
    </message>
    <message>
        <source>Still open: nothing was decided over the median yet.</source>
        <translation>Nog open: over de mediaan is nog niets beslist.</translation>
    </message>
    <message>
        <source>What the report says of it</source>
        <translation>Wat het rapport erover zegt</translation>
    </message>
    <message>
        <source>Adjusted, latest first</source>
        <translation>Bijgesteld, laatste eerst</translation>
    </message>
    <message>
        <source>The city&apos;s own score</source>
        <translation>Eigen score van de stad</translation>
    </message>
    <message>
        <source>Adjusted to</source>
        <translation>Bijgesteld tot</translation>
    </message>
    <message>
        <source>The city&apos;s own score has changed since.</source>
        <translation>De eigen score van de stad is sindsdien veranderd.</translation>
    </message>
    <message>
        <source>These figures are over all cities of the round, not over a group of them; those of a group stand on the page Benchmark.</source>
        <translation>Deze cijfers gaan over alle steden van de meetronde, niet over een groep ervan; die van een groep staan op de pagina Benchmark.</translation>
    </message>
    <message>
        <source>taken in with the form of the city</source>
        <translation>ingelezen met het formulier van de stad</translation>
    </message>
    <message>
        <source>%1, %2: %3 still holds</source>
        <comment>date, person, score</comment>
        <translation>%1, %2: %3 klopt nog</translation>
    </message>
</context>
<context>
    <name>ks::StrictJson</name>
    <message>
        <source>A text at %1 holds a NUL character, which no text may hold.</source>
        <translation>Een tekst bij %1 bevat een NUL-teken; dat mag in geen enkele tekst.</translation>
    </message>
    <message>
        <source>A key holds a NUL character, which no text may hold.</source>
        <translation>Een sleutel bevat een NUL-teken; dat mag in geen enkele tekst.</translation>
    </message>
    <message>
        <source>The key %1 stands there twice; which one is meant cannot be told.</source>
        <translation>De sleutel %1 staat er twee keer; welke bedoeld is, is niet te bepalen.</translation>
    </message>
    <message>
        <source>This is not well-formed JSON: there is a fault at byte %1.</source>
        <translation>Dit is geen geldige JSON: er zit een fout bij byte %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n values.</source>
        <translation>
            <numerusform>Het bestand bevat meer dan %n waarde.</numerusform>
            <numerusform>Het bestand bevat meer dan %n waarden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is no text in UTF-8.</source>
        <translation>Het bestand bevat NUL-bytes: het is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>The file is no valid UTF-8.</source>
        <translation>Het bestand is geen geldige UTF-8.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>Het bestand is groter dan %1 bytes.</translation>
    </message>
    <message>
        <source>This is not well-formed JSON.</source>
        <translation>Dit is geen geldige JSON.</translation>
    </message>
    <message numerus="yes">
        <source>The file nests deeper than %n level(s), at %1.</source>
        <translation>
            <numerusform>Het bestand is bij %1 dieper genest dan %n niveau.</numerusform>
            <numerusform>Het bestand is bij %1 dieper genest dan %n niveaus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::SummaryTable</name>
    <message>
        <source>Maturity level (AS IS)</source>
        <translation>Maturiteitsniveau (AS IS)</translation>
    </message>
    <message>
        <source>Recommendations (TO BE)</source>
        <translation>Aanbevelingen (TO BE)</translation>
    </message>
    <message>
        <source>Management summary: maturity and recommendations</source>
        <translation>Managementsamenvatting: maturiteit en aanbevelingen</translation>
    </message>
    <message>
        <source>Management summary</source>
        <translation>Managementsamenvatting</translation>
    </message>
</context>
<context>
    <name>ks::SummaryText</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message numerus="yes">
        <source>%n approximate</source>
        <translation>
            <numerusform>%n bij benadering</numerusform>
            <numerusform>%n bij benadering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed in without a level</source>
        <translation>
            <numerusform>%n bezorgd zonder niveau</numerusform>
            <numerusform>%n bezorgd zonder niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed in</source>
        <translation>
            <numerusform>%n niet bezorgd</numerusform>
            <numerusform>%n niet bezorgd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n niet van toepassing</numerusform>
            <numerusform>%n niet van toepassing</numerusform>
        </translation>
    </message>
    <message>
        <source>no median: no score counts</source>
        <translation>geen mediaan: er telt geen enkele score mee</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>niet meegeteld: %1</translation>
    </message>
    <message numerus="yes">
        <source>median %1 of %n score(s)</source>
        <translation>
            <numerusform>mediaan %1 van %n score</numerusform>
            <numerusform>mediaan %1 van %n scores</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2, depending on how “between” is read</source>
        <translation>tussen %1 en %2, afhankelijk van hoe “tussen” wordt gelezen</translation>
    </message>
</context>
<context>
    <name>ks::TableBlock</name>
    <message>
        <source>Table %1</source>
        <extracomment>before the source of a table, at the foot of a page with several</extracomment>
        <translation>Tabel %1</translation>
    </message>
</context>
<context>
    <name>ks::TableLayout</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (vervolg)</translation>
    </message>
</context>
<context>
    <name>ks::TakeOver</name>
    <message>
        <source>take over from the report</source>
        <translation>overname uit het rapport</translation>
    </message>
    <message>
        <source>take over from the previous round</source>
        <translation>overname uit de vorige meetronde</translation>
    </message>
</context>
<context>
    <name>ks::TakeOverOffer</name>
    <message>
        <source>The texts, lists and figures of the report of June 2025 can be taken over in one step, which can be undone. What is there already stays.</source>
        <translation>U kunt de teksten, lijsten en cijfers van het rapport van juni 2025 in één stap overnemen. Wat er al staat, blijft; de stap kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Take over from the report of 2025</source>
        <translation>Neem over uit het rapport van 2025</translation>
    </message>
    <message>
        <source>The content of “%1” can be copied to go on from, in one step which can be undone. What is there already stays.</source>
        <translation>U kunt de inhoud van “%1” in één stap overnemen om op verder te werken. Wat er al staat, blijft; de stap kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Take over from the previous round</source>
        <translation>Neem over uit de vorige meetronde</translation>
    </message>
    <message>
        <source>The previous round has nothing either that this one lacks.</source>
        <translation>Ook de vorige meetronde heeft niets wat hier nog ontbreekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were taken over.</source>
        <translation>
            <numerusform>%n gegeven is overgenomen.</numerusform>
            <numerusform>%n gegevens zijn overgenomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::TaskProgress</name>
    <message>
        <source>Call off</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Call off: %1</source>
        <translation>Afbreken: %1</translation>
    </message>
</context>
<context>
    <name>ks::TeamComparisonModel</name>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>fewer than two answers</source>
        <translation>minder dan twee antwoorden</translation>
    </message>
    <message>
        <source>%1, more than a level</source>
        <translation>%1, meer dan een niveau</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Between the lowest and the highest answer, in levels</source>
        <translation>Tussen het laagste en het hoogste antwoord, in niveaus</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stelling</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message>
        <source>Team score</source>
        <translation>Teamscore</translation>
    </message>
    <message>
        <source>Comment of the team</source>
        <translation>Toelichting van het team</translation>
    </message>
    <message>
        <source>Give the team score first: the comment goes with it. Nothing was changed.</source>
        <translation>Geef eerst de teamscore: de toelichting hoort daarbij. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A team score is a level, “~” or “n.v.t.”. Nothing was changed; empty the field to take the team score back.</source>
        <translation>Een teamscore is een niveau, “~” of “n.v.t.”. Er is niets gewijzigd; maak het veld leeg om de teamscore terug te nemen.</translation>
    </message>
    <message>
        <source>level or not</source>
        <comment>between answers of which some give no level</comment>
        <translation>wel/geen niveau</translation>
    </message>
</context>
<context>
    <name>ks::TeamView</name>
    <message>
        <source>Respondents</source>
        <translation>Invullers</translation>
    </message>
    <message>
        <source>The role is enough. A name is personal data: it stays in this file, is not handed in, and can be erased.</source>
        <translation>De rol volstaat. Een naam is een persoonsgegeven: hij blijft in dit bestand, gaat niet mee bij het indienen en kan worden gewist.</translation>
    </message>
    <message>
        <source>Role of a new respondent</source>
        <translation>Rol van een nieuwe invuller</translation>
    </message>
    <message>
        <source>Role, for example mobility department</source>
        <translation>Rol, bijvoorbeeld dienst mobiliteit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a respondent in this role</source>
        <translation>Een invuller in deze rol toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removes the selected respondent with all answers; this can be undone.</source>
        <translation>Verwijdert de gekozen invuller met alle antwoorden; u kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>Naam wissen…</translation>
    </message>
    <message>
        <source>Erases the name of the selected respondent for good, from copies as well.</source>
        <translation>Wist de naam van de gekozen invuller voorgoed, ook uit kopieën.</translation>
    </message>
    <message>
        <source>File for this respondent…</source>
        <translation>Bestand voor deze invuller…</translation>
    </message>
    <message>
        <source>A form for the selected respondent to fill in elsewhere, without what others answered.</source>
        <translation>Een formulier dat de gekozen invuller elders invult, zonder wat anderen antwoordden.</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Antwoorden naast elkaar</translation>
    </message>
    <message>
        <source>Only where we differ</source>
        <translation>Alleen waar we verschillen</translation>
    </message>
    <message>
        <source>With a second respondent the answers stand side by side here.</source>
        <translation>Met een tweede invuller staan de antwoorden hier naast elkaar.</translation>
    </message>
    <message>
        <source>You differ nowhere.</source>
        <translation>U verschilt nergens.</translation>
    </message>
    <message numerus="yes">
        <source>You differ on %n statement(s)</source>
        <translation>
            <numerusform>U verschilt bij %n stelling</numerusform>
            <numerusform>U verschilt bij %n stellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by more than a level</source>
        <translation>
            <numerusform>bij %n daarvan meer dan een niveau</numerusform>
            <numerusform>bij %n daarvan meer dan een niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still without a team score</source>
        <translation>
            <numerusform>%n nog zonder teamscore</numerusform>
            <numerusform>%n nog zonder teamscore</numerusform>
        </translation>
    </message>
    <message>
        <source>File for this respondent</source>
        <translation>Bestand voor deze invuller</translation>
    </message>
    <message>
        <source>Self-evaluations (*.kszelf)</source>
        <translation>Zelfevaluaties (*.kszelf)</translation>
    </message>
    <message>
        <source>This file is the form itself. Nothing was written; choose another name for the colleague&apos;s file.</source>
        <translation>Dit bestand is het formulier zelf. Er is niets geschreven; kies een andere naam voor het bestand van de collega.</translation>
    </message>
    <message>
        <source>The form for %1 is in %2. Mail it, and take the file over here when it comes back.</source>
        <translation>Het formulier voor %1 staat in %2. Mail het, en neem het bestand hier over wanneer het terugkomt.</translation>
    </message>
    <message>
        <source>Take over colleagues&apos; files…</source>
        <translation>Bestanden van collega’s overnemen…</translation>
    </message>
</context>
<context>
    <name>ks::ThemeCard</name>
    <message>
        <source>follows</source>
        <translation>volgt</translation>
    </message>
    <message>
        <source>own score</source>
        <translation>eigen score</translation>
    </message>
</context>
<context>
    <name>ks::ThemeChapter</name>
    <message>
        <source>No judgement of this theme is recorded.</source>
        <translation>Over dit thema is geen oordeel opgenomen.</translation>
    </message>
    <message>
        <source>In the management summary: %1</source>
        <translation>In de managementsamenvatting: %1</translation>
    </message>
    <message>
        <source>This judgement was %1.</source>
        <comment>changed/added after the report</comment>
        <translation>Dit oordeel is %1.</translation>
    </message>
    <message>
        <source>Maturity assessment</source>
        <translation>Maturiteitsinschatting</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>city, point</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Climate teams</source>
        <translation>Klimaatteams</translation>
    </message>
    <message>
        <source>HR benchmark</source>
        <translation>HR-benchmark</translation>
    </message>
    <message>
        <source>LEKP benchmark</source>
        <translation>Benchmark LEKP</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>No good practices are recorded here.</source>
        <translation>Hier zijn geen goede praktijken opgenomen.</translation>
    </message>
    <message>
        <source>Systems and tools</source>
        <translation>Systemen en tools</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>/ (no recommendation for this theme in the top 10)</source>
        <translation>/ (geen aanbeveling voor dit thema in de top 10)</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Werkpakketten</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>No strengths are recorded.</source>
        <translation>Er zijn geen sterke punten opgenomen.</translation>
    </message>
    <message>
        <source>Points for improvement</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>No points for improvement are recorded.</source>
        <translation>Er zijn geen verbeterpunten opgenomen.</translation>
    </message>
    <message>
        <source>Theme %1 | %2</source>
        <comment>number, name</comment>
        <translation>Thema %1 | %2</translation>
    </message>
</context>
<context>
    <name>ks::ThemeDistributionModel</name>
    <message>
        <source>without a level</source>
        <translation>zonder niveau</translation>
    </message>
</context>
<context>
    <name>ks::ThemeDistributionView</name>
    <message>
        <source>Number of cities per level, for each theme</source>
        <translation>Aantal steden per niveau, voor elk thema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ks::ThemeForm</name>
    <message>
        <source>All themes</source>
        <translation>Alle thema’s</translation>
    </message>
    <message>
        <source>Statements of the theme</source>
        <translation>Stellingen van het thema</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>PageUp, or Alt with the arrow up</source>
        <translation>PageUp, of Alt met pijl omhoog</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Enter, PageDown, or Alt with the arrow down</source>
        <translation>Enter, PageDown, of Alt met pijl omlaag</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Stelling %1 van %2</translation>
    </message>
</context>
<context>
    <name>ks::ThemePointsTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>AS IS · Themes</source>
        <translation>AS IS · Thema’s</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>Points for improvement</source>
        <translation>Verbeterpunten</translation>
    </message>
</context>
<context>
    <name>ks::ThemeReading</name>
    <message>
        <source>How the report judges it</source>
        <translation>Hoe het rapport oordeelt</translation>
    </message>
    <message>
        <source>Open: this round has no judgement of the theme yet.</source>
        <translation>Open: deze meetronde heeft nog geen oordeel over het thema.</translation>
    </message>
    <message>
        <source>In the management summary</source>
        <translation>In de managementsamenvatting</translation>
    </message>
    <message>
        <source> (weak point)</source>
        <translation> (zwak punt)</translation>
    </message>
    <message>
        <source>The address of this link is open.</source>
        <translation>Het adres van deze link is open.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>None in the top list for this theme.</source>
        <translation>Geen in de toplijst voor dit thema.</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Werkpakketten</translation>
    </message>
    <message>
        <source>None for this theme.</source>
        <translation>Geen voor dit thema.</translation>
    </message>
    <message>
        <source>Leads: %1 · %2</source>
        <translation>Trekkers: %1 · %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>None recorded in this round.</source>
        <translation>Geen opgenomen in deze meetronde.</translation>
    </message>
    <message>
        <source>Improvement points</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede praktijken</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Ter informatie</translation>
    </message>
</context>
<context>
    <name>ks::ThemeScoreView</name>
    <message>
        <source>The score of the theme</source>
        <translation>De score van het thema</translation>
    </message>
    <message>
        <source>On what the score as a whole rests</source>
        <translation>Waarop de score als geheel steunt</translation>
    </message>
    <message>
        <source>What follows from the answers</source>
        <translation>Wat volgt uit de antwoorden</translation>
    </message>
    <message>
        <source>The city&apos;s own score</source>
        <translation>De eigen score van de stad</translation>
    </message>
    <message>
        <source>Take over the score that follows</source>
        <translation>De score die volgt overnemen</translation>
    </message>
    <message>
        <source>Score of the city</source>
        <translation>Score van de stad</translation>
    </message>
    <message>
        <source>Why the city decides so</source>
        <translation>Waarom de stad zo beslist</translation>
    </message>
    <message>
        <source>What the city wants to reach</source>
        <translation>Wat de stad wil bereiken</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefniveau</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Score van %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give the score of the city first. Nothing was changed.</source>
        <translation>Geef eerst de score van de stad. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Take over the score that follows: %1</source>
        <translation>De score die volgt overnemen: %1</translation>
    </message>
    <message>
        <source>This differs from what follows from the answers (%1).</source>
        <translation>Dit wijkt af van wat uit de antwoorden volgt (%1).</translation>
    </message>
    <message>
        <source>Too few statements are answered for a score to follow.</source>
        <translation>Er zijn te weinig stellingen beantwoord om er een score uit te laten volgen.</translation>
    </message>
    <message>
        <source>Say why the city decides so.</source>
        <translation>Zeg waarom de stad zo beslist.</translation>
    </message>
</context>
<context>
    <name>ks::ThemeScoresTable</name>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Global score</source>
        <translation>Globale score</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>between %1 and %2, %3</source>
        <translation>tussen %1 en %2, %3</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>AS IS · Themes</source>
        <translation>AS IS · Thema’s</translation>
    </message>
    <message>
        <source>Cities per level for %1</source>
        <translation>Steden per niveau voor %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Steden</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Zonder waarde</translation>
    </message>
    <message>
        <source>Each score at its nearest level; “between” counts at its midpoint, and halfway between two levels the lower one counts.</source>
        <translation>Elke score bij haar dichtstbijzijnde niveau; “tussen” telt op het midden, en halfweg tussen twee niveaus telt het laagste.</translation>
    </message>
    <message>
        <source>Scores of the cities for %1</source>
        <translation>Scores van de steden voor %1</translation>
    </message>
    <message numerus="yes">
        <source>The global score and the median are those of all %n cities.</source>
        <translation>
            <numerusform>De globale score en de mediaan zijn die van %n stad.</numerusform>
            <numerusform>De globale score en de mediaan zijn die van alle %n steden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::ThemeSpreadView</name>
    <message>
        <source>%1: lowest %2, Q1 %3, median %4, Q3 %5, highest %6</source>
        <translation>%1: laagste %2, Q1 %3, mediaan %4, Q3 %5, hoogste %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>theme, what stands in place of figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; %1 between %2 and %3</source>
        <comment>city, low, high</comment>
        <translation>; %1 tussen %2 en %3</translation>
    </message>
    <message>
        <source>; %1 %2</source>
        <comment>city, score</comment>
        <translation>; %1 %2</translation>
    </message>
    <message>
        <source>Spread of the scores per theme</source>
        <translation>Spreiding van de scores per thema</translation>
    </message>
    <message>
        <source>; median between %1 and %2</source>
        <comment>bounds</comment>
        <translation>; mediaan tussen %1 en %2</translation>
    </message>
</context>
<context>
    <name>ks::ThemesPage</name>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Geen thema</translation>
    </message>
    <message>
        <source>Median %1 (bounds %2), n = %3 · global score: %4</source>
        <translation>Mediaan %1 (grenzen %2), n = %3 · globale score: %4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>What the report says about %1</source>
        <translation>Wat het rapport zegt over %1</translation>
    </message>
</context>
<context>
    <name>ks::ThemesTable</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 tot 5</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Global score</source>
        <translation>Globale score</translation>
    </message>
    <message>
        <source>from %1 to %2, middle half from %3 to %4</source>
        <translation>van %1 tot %2, middelste helft van %3 tot %4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2, bounds %3, %n city(s), global score %4</source>
        <translation>
            <numerusform>%1: mediaan %2, grenzen %3, %n stad, globale score %4</numerusform>
            <numerusform>%1: mediaan %2, grenzen %3, %n steden, globale score %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::TimedFiles</name>
    <message>
        <source>No backup could be made: the folder %1 could not be made. Your work is as it was; save a copy elsewhere.</source>
        <translation>Er kon geen reservekopie worden gemaakt: de map %1 kon niet worden gemaakt. Uw werk bleef zoals het was; sla elders een kopie op.</translation>
    </message>
</context>
<context>
    <name>ks::Timeline</name>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>event</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>stage of the report</source>
        <translation>stadium van het rapport</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>known to the month, not to the day</source>
        <translation>op de maand bekend, niet op de dag</translation>
    </message>
    <message>
        <source>known to the season, not to the day</source>
        <translation>op het seizoen bekend, niet op de dag</translation>
    </message>
    <message>
        <source>known to the year, not to the day</source>
        <translation>op het jaar bekend, niet op de dag</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>zonder einde</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Momenten</translation>
    </message>
    <message>
        <source>Stages of the report</source>
        <translation>Stadia van het rapport</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>work package</source>
        <translation>werkpakket</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vervaldag</translation>
    </message>
    <message>
        <source>known to the quarter, not to the day</source>
        <translation>op het kwartaal bekend, niet op de dag</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Werkpakketten</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>ks::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>without a quarter</source>
        <translation>zonder kwartaal</translation>
    </message>
</context>
<context>
    <name>ks::TopBar</name>
    <message>
        <source>%1 (locked)</source>
        <translation>%1 (vergrendeld)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Nog geen meetronde</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Meetronde: %1</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nieuwe meetronde…</translation>
    </message>
</context>
<context>
    <name>ks::TracePage</name>
    <message>
        <source>From score to action</source>
        <translation>Van score naar actie</translation>
    </message>
    <message>
        <source>Choose a line to see what it answers and what follows from it. Enter leads to where it stands.</source>
        <translation>Kies een regel om te zien waarop hij antwoordt en wat eruit volgt. Enter leidt naar de plaats waar hij staat.</translation>
    </message>
    <message>
        <source>Where the chain is broken</source>
        <translation>Waar de keten onderbroken is</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Where it is broken</source>
        <translation>Waar ze onderbroken is</translation>
    </message>
</context>
<context>
    <name>ks::TraceText</name>
    <message>
        <source>%1, all cities</source>
        <translation>%1, alle steden</translation>
    </message>
    <message>
        <source>%1: adjusted to %2</source>
        <translation>%1: bijgesteld naar %2</translation>
    </message>
    <message>
        <source>%1: median %2</source>
        <translation>%1: mediaan %2</translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation>nog geen trekker</translation>
    </message>
    <message>
        <source>lead: %1</source>
        <translation>trekker: %1</translation>
    </message>
    <message>
        <source>What the grid shows</source>
        <translation>Wat het raster toont</translation>
    </message>
    <message>
        <source>Improvement points</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Werkpakketten</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Streefniveaus</translation>
    </message>
    <message>
        <source>the same theme, not linked</source>
        <translation>zelfde thema, niet gekoppeld</translation>
    </message>
</context>
<context>
    <name>ks::TraceView</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Only what sc&amp;ores low</source>
        <translation>Alleen wat laag sc&amp;oort</translation>
    </message>
    <message>
        <source>Levels 1 and 2 of the grid, adjusted where a score was adjusted</source>
        <translation>Niveau 1 en 2 van het raster, bijgesteld waar een score is bijgesteld</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>Alles to&amp;nen</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle thema’s</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alle steden</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>stage</comment>
        <translation>%1: geen</translation>
    </message>
</context>
<context>
    <name>ks::TrendPanel</name>
    <message>
        <source>Median per theme over all rounds</source>
        <translation>Mediaan per thema over alle meetrondes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>city: %1</source>
        <translation>stad: %1</translation>
    </message>
    <message>
        <source>Median of the cities</source>
        <translation>Mediaan van de steden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Save as a &amp;picture…</source>
        <translation>Opslaan als &amp;afbeelding…</translation>
    </message>
</context>
<context>
    <name>ks::TrendPicture</name>
    <message>
        <source>Bounds of the median</source>
        <translation>Grenzen van de mediaan</translation>
    </message>
</context>
<context>
    <name>ks::TrendPictures</name>
    <message>
        <source>Median of the cities</source>
        <translation>Mediaan van de steden</translation>
    </message>
    <message>
        <source>A point per measuring round; the median of the cities as a dashed line, its bounds as a band where “between” leaves room.</source>
        <translation>Een punt per meetronde; de mediaan van de steden als streepjeslijn, haar grenzen als een band waar “tussen” ruimte laat.</translation>
    </message>
    <message>
        <source>%1 over all rounds: the median of the cities, and %2</source>
        <comment>theme, city</comment>
        <translation>%1 over alle meetrondes: de mediaan van de steden, en %2</translation>
    </message>
    <message>
        <source>%1 over all rounds: the median of the cities</source>
        <comment>theme</comment>
        <translation>%1 over alle meetrondes: de mediaan van de steden</translation>
    </message>
    <message>
        <source>Each theme over all rounds: the median of the cities, and %1</source>
        <translation>Elk thema over alle meetrondes: de mediaan van de steden, en %1</translation>
    </message>
    <message>
        <source>Each theme over all rounds: the median of the cities</source>
        <translation>Elk thema over alle meetrondes: de mediaan van de steden</translation>
    </message>
</context>
<context>
    <name>ks::TrendStory</name>
    <message>
        <source>%1: %2</source>
        <comment>city, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>theme, round</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ks::TrendView</name>
    <message>
        <source>Bounds of the median</source>
        <translation>Grenzen van de mediaan</translation>
    </message>
    <message>
        <source>%1 over the rounds</source>
        <translation>%1 over de meetrondes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>round, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>city or median, round, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ks::VerifiedWriter</name>
    <message>
        <source>%1 was not saved: the disk of the folder %2 is full (%3 bytes needed). Nothing was changed; make room or choose another folder.</source>
        <translation>%1 is niet opgeslagen: de schijf van de map %2 is vol (%3 bytes nodig). Er is niets gewijzigd; maak plaats vrij of kies een andere map.</translation>
    </message>
    <message>
        <source>%1 was not saved: the folder %2 could not be written to (%3 bytes needed). Nothing was changed; choose another folder.</source>
        <translation>%1 is niet opgeslagen: in de map %2 kon niet worden geschreven (%3 bytes nodig). Er is niets gewijzigd; kies een andere map.</translation>
    </message>
</context>
<context>
    <name>ks::VersionForm</name>
    <message>
        <source>A draft: it can be changed. It is fixed once a round uses it.</source>
        <translation>Een ontwerp: u kunt het wijzigen. Het ligt vast zodra een meetronde het gebruikt.</translation>
    </message>
    <message>
        <source>Fixed: it never changes. What you change here goes into a new version, a draft.</source>
        <translation>Ligt vast en wijzigt nooit. Wat u hier wijzigt, komt in een nieuwe versie: een ontwerp.</translation>
    </message>
    <message>
        <source>In use, so it never changes. What you change here goes into a new version, a draft.</source>
        <translation>In gebruik, en wijzigt dus nooit. Wat u hier wijzigt, komt in een nieuwe versie: een ontwerp.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n statement(s); fewer than 6 say little about a theme.</source>
        <translation>
            <numerusform>%1: %n stelling; minder dan 6 zeggen weinig over een thema.</numerusform>
            <numerusform>%1: %n stellingen; minder dan 6 zeggen weinig over een thema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n statement(s); more than 9 ask much of who fills it in.</source>
        <translation>
            <numerusform>%1: %n stelling; meer dan 9 vragen veel van wie ze invult.</numerusform>
            <numerusform>%1: %n stellingen; meer dan 9 vragen veel van wie ze invult.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, “%2”: %n level(s) without description.</source>
        <translation>
            <numerusform>%1, “%2”: %n niveau zonder beschrijving.</numerusform>
            <numerusform>%1, “%2”: %n niveaus zonder beschrijving.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version on show</source>
        <translation>De getoonde versie</translation>
    </message>
    <message>
        <source>Note, shown in every form</source>
        <translation>Toelichting, te zien in elk formulier</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Every theme has 6 to 9 statements with five levels described.</source>
        <translation>Elk thema heeft 6 tot 9 stellingen met vijf beschreven niveaus.</translation>
    </message>
    <message>
        <source>It never changes. Version %1 is a draft: choose that one to change something.</source>
        <translation>Ze verandert nooit. Versie %1 is een ontwerp: kies die om iets te wijzigen.</translation>
    </message>
</context>
<context>
    <name>ks::VersionText</name>
    <message>
        <source>Version %1 – draft</source>
        <translation>Versie %1 – ontwerp</translation>
    </message>
    <message>
        <source>Version %1 – fixed</source>
        <translation>Versie %1 – ligt vast</translation>
    </message>
    <message>
        <source>Version %1 – in use: %2</source>
        <translation>Versie %1 – in gebruik: %2</translation>
    </message>
</context>
<context>
    <name>ks::WholeReport</name>
    <message>
        <source>Further tables</source>
        <translation>Verdere tabellen</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Het hele rapport</translation>
    </message>
    <message>
        <source>Climate governance of the centre cities</source>
        <translation>Klimaatgovernance van de centrumsteden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Facts, figures, names and short titles are those of the report Klimaatgovernance of June 2025 by Kenniscentrum Vlaamse Steden. Running text is given in short after it, in other words; what was changed or added since is marked as such.</source>
        <translation>Feiten, cijfers, namen en korte titels zijn die van het rapport Klimaatgovernance van juni 2025 van het Kenniscentrum Vlaamse Steden. Lopende tekst is er kort naar weergegeven, in andere woorden; bij wat sindsdien gewijzigd of toegevoegd is, staat dat.</translation>
    </message>
</context>
<context>
    <name>ks::WindowDialogs</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>About Klimaatspiegel</source>
        <translation>Over Klimaatspiegel</translation>
    </message>
</context>
<context>
    <name>ks::WithdrawDialog</name>
    <message>
        <source>Withdraw the global score</source>
        <translation>Globale score intrekken</translation>
    </message>
    <message>
        <source>&amp;Why is it withdrawn?</source>
        <translation>&amp;Waarom wordt ze ingetrokken?</translation>
    </message>
    <message>
        <source>The reason stays in the history of the theme. The step can be undone.</source>
        <translation>De reden blijft in de geschiedenis van het thema staan. U kunt de stap ongedaan maken.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Wordt ingetrokken: %1</translation>
    </message>
    <message>
        <source>Entered because: %1</source>
        <translation>Reden bij de invoer: %1</translation>
    </message>
    <message>
        <source>The global score is open again afterwards.</source>
        <translation>Daarna is de globale score weer open.</translation>
    </message>
    <message>
        <source>Afterwards the one before it holds again: %1</source>
        <translation>Daarna geldt de vorige opnieuw: %1</translation>
    </message>
    <message>
        <source>Withdraw the adjustment</source>
        <translation>De bijstelling intrekken</translation>
    </message>
    <message>
        <source>The city&apos;s own score holds again afterwards.</source>
        <translation>Daarna geldt opnieuw de eigen score van de stad.</translation>
    </message>
</context>
<context>
    <name>ks::WorkPackageText</name>
    <message>
        <source>%1 serves %2</source>
        <comment>package, recommendations</comment>
        <translation>%1 dient %2</translation>
    </message>
    <message>
        <source>Packages and recommendations: %1.</source>
        <translation>Werkpakketten en aanbevelingen: %1.</translation>
    </message>
    <message>
        <source>The report does not say this: these links are proposed by Klimaatspiegel.</source>
        <translation>Het rapport zegt dit niet: deze koppelingen zijn een voorstel van Klimaatspiegel.</translation>
    </message>
</context>
<context>
    <name>ks::WorkPackagesTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Werkpakket</translation>
    </message>
    <message>
        <source>Possible subtopics</source>
        <translation>Mogelijke subtopics</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Lead (together with the KC)</source>
        <translation>Trekker (i.s.m. het KC)</translation>
    </message>
    <message>
        <source>Priority in timing (1-4)</source>
        <translation>Prioriteit qua timing (1-4)</translation>
    </message>
    <message>
        <source>Timing (from)</source>
        <translation>Timing (vanaf)</translation>
    </message>
    <message>
        <source>TO BE · Work packages</source>
        <translation>TO BE · Werkpakketten</translation>
    </message>
    <message>
        <source>From recommendations to work packages</source>
        <translation>Van aanbevelingen naar werkpakketten</translation>
    </message>
    <message>
        <source>Work packages for %1</source>
        <translation>Werkpakketten voor %1</translation>
    </message>
</context>
<context>
    <name>ks::WorkbookWriter</name>
    <message>
        <source>The workbook was not made: there is too little room in the folder for temporary files, %1. Nothing was changed; make room there and try again.</source>
        <translation>De werkmap is niet gemaakt: in de map voor tijdelijke bestanden, %1, is te weinig plaats. Er is niets gewijzigd; maak daar plaats en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” has more rows or columns than a sheet can hold (1,048,576 and 16,384), so no workbook was made. Choose CSV instead.</source>
        <translation>“%1” heeft meer rijen of kolommen dan een blad kan bevatten (1.048.576 en 16.384) en er is dus geen werkmap gemaakt. Kies in de plaats CSV.</translation>
    </message>
    <message>
        <source>The workbook could not be put together, so nothing was made. Choose another format, such as CSV.</source>
        <translation>De werkmap kon niet worden samengesteld en er is dus niets gemaakt. Kies een andere vorm, zoals CSV.</translation>
    </message>
</context>
<context>
    <name>ks::WorkedScore</name>
    <message>
        <source>The answers: %1; divided by %2 that is %3.</source>
        <translation>De antwoorden: %1; gedeeld door %2 is dat %3.</translation>
    </message>
    <message>
        <source>The answers: %1; divided by %2 that is about %3.</source>
        <translation>De antwoorden: %1; gedeeld door %2 is dat ongeveer %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s) that apply have a level; at least %2 have to.</source>
        <translation>
            <numerusform>%1 van %n stelling die van toepassing is heeft een niveau; minstens %2 is nodig.</numerusform>
            <numerusform>%1 van de %n stellingen die van toepassing zijn hebben een niveau; minstens %2 zijn nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement of this theme applies to the city, so no score follows.</source>
        <translation>Geen stelling van dit thema is op de stad van toepassing, dus volgt er geen score.</translation>
    </message>
    <message>
        <source>Rounded to quarters that is %1: the mean lies in the middle of two quarters, and then the lower one counts.</source>
        <translation>Afgerond op een kwart is dat %1: het gemiddelde ligt midden tussen twee kwarten, en dan telt het laagste.</translation>
    </message>
    <message>
        <source>Rounded to quarters that is %1.</source>
        <translation>Afgerond op een kwart is dat %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) do not apply and are left out.</source>
        <translation>
            <numerusform>%n stelling is niet van toepassing en telt niet mee.</numerusform>
            <numerusform>%n stellingen zijn niet van toepassing en tellen niet mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n statement(s) the respondents differ: they count once the team has agreed.</source>
        <translation>
            <numerusform>Over %n stelling verschillen de invullers: die telt mee zodra er een teamscore is.</numerusform>
            <numerusform>Over %n stellingen verschillen de invullers: die tellen mee zodra er een teamscore is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approximate answer(s) without a value do not count.</source>
        <translation>
            <numerusform>%n antwoord bij benadering zonder waarde telt niet mee.</numerusform>
            <numerusform>%n antwoorden bij benadering zonder waarde tellen niet mee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::Workload</name>
    <message numerus="yes">
        <source>leads %n</source>
        <translation>
            <numerusform>trekt er %n</numerusform>
            <numerusform>trekt er %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps %n</source>
        <translation>
            <numerusform>misschien %n</numerusform>
            <numerusform>misschien %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Work packages per city</source>
        <translation>Werkpakketten per stad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>helps with %n</source>
        <translation>
            <numerusform>helpt bij %n</numerusform>
            <numerusform>helpt bij %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ks::WorkloadTable</name>
    <message>
        <source>Work packages per city</source>
        <translation>Werkpakketten per stad</translation>
    </message>
    <message>
        <source>TO BE · Work packages</source>
        <translation>TO BE · Werkpakketten</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Trekt</translation>
    </message>
    <message>
        <source>Leads perhaps</source>
        <translation>Trekt misschien</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Helpt</translation>
    </message>
    <message>
        <source>No work package goes on in this measuring round, so no city has a part in one.</source>
        <translation>In deze meetronde loopt er geen werkpakket, dus heeft geen enkele stad er een aandeel in.</translation>
    </message>
    <message>
        <source>Counted are work packages that are still to start or running, each once per city, in its strongest part. “Leads perhaps”: still to be decided or examined. Leads and partners that are no city are not in this table.</source>
        <translation>Geteld zijn de werkpakketten die nog moeten starten of lopen, elk één keer per stad, in haar sterkste rol. “Trekt misschien”: nog te bepalen of te onderzoeken. Trekkers en partners die geen stad zijn, staan niet in deze tabel.</translation>
    </message>
</context>
<context>
    <name>ks::WorkspaceCommands</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
</context>
<context>
    <name>ks::WorkspaceComparison</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>entered in this program</source>
        <translation>ingevoerd in dit programma</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Steden</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Which workspace it is</source>
        <translation>Welk werkbestand het is</translation>
    </message>
    <message>
        <source>this workspace</source>
        <translation>dit werkbestand</translation>
    </message>
    <message>
        <source>another workspace, made apart from this one</source>
        <translation>een ander werkbestand, dat los van dit is gemaakt</translation>
    </message>
    <message>
        <source>Title of the workspace</source>
        <translation>Titel van het werkbestand</translation>
    </message>
    <message>
        <source>Time of the last change</source>
        <translation>Tijdstip van de laatste wijziging</translation>
    </message>
    <message>
        <source>as in this window</source>
        <translation>zoals in dit venster</translation>
    </message>
    <message>
        <source>with other texts or another order</source>
        <translation>met andere teksten of een andere volgorde</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>staat er niet in</translation>
    </message>
    <message>
        <source>Adjustment %1</source>
        <translation>Bijstelling %1</translation>
    </message>
    <message>
        <source>Global score %1</source>
        <translation>Globale score %1</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>opent op %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>sluit op %1</translation>
    </message>
    <message>
        <source>questionnaire %1</source>
        <translation>vragenlijst %1</translation>
    </message>
    <message>
        <source>from the answers: %1</source>
        <translation>uit de antwoorden: %1</translation>
    </message>
</context>
<context>
    <name>ks::WorkspaceFiles</name>
    <message>
        <source>The folder %1 cannot be made, so no file was made either. Choose another folder.</source>
        <translation>De map %1 kan niet worden gemaakt en er is dus ook geen bestand gemaakt. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>ks::WorkspaceLock</name>
    <message>
        <source>Nothing can be written in the folder of %1.</source>
        <translation>In de map van %1 kan niets worden geschreven.</translation>
    </message>
</context>
<context>
    <name>ks::XlsxRenderer</name>
    <message>
        <source>(figures)</source>
        <extracomment>end of the name of a sheet; at most 12 characters, brackets included</extracomment>
        <translation>(cijfers)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
</TS>
