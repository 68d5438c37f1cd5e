<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE">
<context>
    <name>ks::Commands</name>
    <message>
        <source>There is no round “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round “%1” is locked: nothing was changed. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this score is corrected: “%1” is already recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A global score is a value such as 3 or 2,5, or lies between two levels, such as 3-4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on what the global score rests: it is kept with the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The global score of this theme is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw global score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a round: use small letters, digits and hyphens, for example 2027-voorjaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a round “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over from round %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ks::NumberReader</name>
    <message>
        <source>“%1” is not a number. Write for example 2,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is outside the range %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit: use steps of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than one decimal mark. Write for example 2,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too many decimals: at most %n. A point or comma never groups thousands here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was filled in. Write for example 2,5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ks::Score</name>
    <message>
        <source>A score lies between 1 and 5, in steps of 0,25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of score does not go with these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Between” needs a lower and a higher level, the lower one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ks::ScoreText</name>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximately %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate, level not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in, without a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ks::VerifiedWriter</name>
    <message>
        <source>%1 was not saved: the disk of the folder %2 is full (%3 bytes needed). Nothing was changed; make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved: the folder %2 could not be written to (%3 bytes needed). Nothing was changed; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
