<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CareCounted</name>
        <message numerus="yes">
            <source>%n page(s) lead here.</source>
            <translation>
                <numerusform>%n page leads here.</numerusform>
                <numerusform>%n pages lead here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This service is there for %n place(s).</source>
            <translation>
                <numerusform>This service is there for %n place.</numerusform>
                <numerusform>This service is there for %n places.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of this kind on the page.</source>
            <translation>
                <numerusform>There is %n more of this kind on the page.</numerusform>
                <numerusform>There are %n more of this kind on the page.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) nowhere</source>
            <translation>
                <numerusform>%n leads nowhere</numerusform>
                <numerusform>%n lead nowhere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) due</source>
            <translation>
                <numerusform>%n page due</numerusform>
                <numerusform>%n pages due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictView</name>
        <message numerus="yes">
            <source>%n place(s) say(s) something different; the words that differ are marked.</source>
            <translation>
                <numerusform>%n place says something different; the words that differ are marked.</numerusform>
                <numerusform>%n places say something different; the words that differ are marked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) still open</source>
            <translation>
                <numerusform>%n place still open</numerusform>
                <numerusform>%n places still open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n service</numerusform>
                <numerusform>%n services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
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
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeletePageDialog</name>
        <message numerus="yes">
            <source>%n page(s) refer to it; their links will lead nowhere:</source>
            <translation>
                <numerusform>One page refers to it; its links will lead nowhere:</numerusform>
                <numerusform>%n pages refer to it; their links will lead nowhere:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueCounted</name>
        <message numerus="yes">
            <source>%n working day(s) before the first day</source>
            <translation>
                <numerusform>%n working day before the first day</numerusform>
                <numerusform>%n working days before the first day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) after the first day</source>
            <translation>
                <numerusform>%n week after the first day</numerusform>
                <numerusform>%n weeks after the first day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) after the first day</source>
            <translation>
                <numerusform>%n month after the first day</numerusform>
                <numerusform>%n months after the first day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) before the first day</source>
            <translation>
                <numerusform>%n week before the first day</numerusform>
                <numerusform>%n weeks before the first day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) before the first day</source>
            <translation>
                <numerusform>%n month before the first day</numerusform>
                <numerusform>%n months before the first day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditFind</name>
        <message numerus="yes">
            <source>%n place(s) replaced</source>
            <translation>
                <numerusform>%n place replaced</numerusform>
                <numerusform>%n places replaced</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditorFoot</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditorProblems</name>
        <message numerus="yes">
            <source>Readers see %n of them</source>
            <translation>
                <numerusform>Readers see %n of them</numerusform>
                <numerusform>Readers see %n of them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterCounted</name>
        <message numerus="yes">
            <source>%n department(s)</source>
            <translation>
                <numerusform>%n department</numerusform>
                <numerusform>%n departments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s)</source>
            <translation>
                <numerusform>%n kind</numerusform>
                <numerusform>%n kinds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n state(s)</source>
            <translation>
                <numerusform>%n state</numerusform>
                <numerusform>%n states</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstDayNotice</name>
        <message numerus="yes">
            <source>%n running list(s) of mine count from another first day.</source>
            <translation>
                <numerusform>%n running list of mine counts from another first day.</numerusform>
                <numerusform>%n running lists of mine count from another first day.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message numerus="yes">
            <source>%n filled in</source>
            <translation>
                <numerusform>%n filled in</numerusform>
                <numerusform>%n filled in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message numerus="yes">
            <source>Show more (%n left)</source>
            <translation>
                <numerusform>Show more (%n left)</numerusform>
                <numerusform>Show more (%n left)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListCounted</name>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>%n day overdue</numerusform>
                <numerusform>%n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) came after the list was begun.</source>
            <translation>
                <numerusform>%n item came after the list was begun.</numerusform>
                <numerusform>%n items came after the list was begun.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open item(s) get another date.</source>
            <translation>
                <numerusform>%n open item gets another date.</numerusform>
                <numerusform>%n open items get another date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them would be overdue at once.</source>
            <translation>
                <numerusform>%n of them would be overdue at once.</numerusform>
                <numerusform>%n of them would be overdue at once.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MapCounted</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relationship(s)</source>
            <translation>
                <numerusform>%n relationship</numerusform>
                <numerusform>%n relationships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n named by one side only</source>
            <translation>
                <numerusform>%n named by one side only</numerusform>
                <numerusform>%n named by one side only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n where the two sides differ</source>
            <translation>
                <numerusform>%n where the two sides differ</numerusform>
                <numerusform>%n where the two sides differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n service</numerusform>
                <numerusform>%n services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) of others for everybody</source>
            <translation>
                <numerusform>and %n service of others for everybody</numerusform>
                <numerusform>and %n services of others for everybody</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in the list</source>
            <translation>
                <numerusform>%n more in the list</numerusform>
                <numerusform>%n more in the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MendedWords</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MineCard</name>
        <message numerus="yes">
            <source>%n checklist(s)</source>
            <translation>
                <numerusform>%n checklist</numerusform>
                <numerusform>%n checklists</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tick(s)</source>
            <translation>
                <numerusform>%n tick</numerusform>
                <numerusform>%n ticks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) read</source>
            <translation>
                <numerusform>%n page read</numerusform>
                <numerusform>%n pages read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of “My people”</source>
            <translation>
                <numerusform>%n of “My people”</numerusform>
                <numerusform>%n of “My people”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) of pages</source>
            <translation>
                <numerusform>%n draft of a page</numerusform>
                <numerusform>%n drafts of pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n situation(s) practised</source>
            <translation>
                <numerusform>%n situation practised</numerusform>
                <numerusform>%n situations practised</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n self-check(s)</source>
            <translation>
                <numerusform>%n self-check</numerusform>
                <numerusform>%n self-checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) planned</source>
            <translation>
                <numerusform>%n session planned</numerusform>
                <numerusform>%n sessions planned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) written for colleagues</source>
            <translation>
                <numerusform>%n own entry in Talk</numerusform>
                <numerusform>%n own entries in Talk</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotesScreen</name>
        <message numerus="yes">
            <source>Exported %n note(s) to “{folder}”.</source>
            <translation>
                <numerusform>Exported %n note to “{folder}”.</numerusform>
                <numerusform>Exported %n notes to “{folder}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaletteCounted</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The search is being prepared: {done} of %n page(s). What is ready can be found.</source>
            <translation>
                <numerusform>The search is being prepared: {done} of %n page. What is ready can be found.</numerusform>
                <numerusform>The search is being prepared: {done} of %n pages. What is ready can be found.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message numerus="yes">
            <source>{read} of %n page(s)</source>
            <translation>
                <numerusform>{read} of %n page</numerusform>
                <numerusform>{read} of %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RolesSection</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicesSection</name>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SurveyCounted</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>fewer than %n answer(s)</source>
            <translation>
                <numerusform>fewer than %n answer</numerusform>
                <numerusform>fewer than %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>anonymous, figures from %n answer(s) on</source>
            <translation>
                <numerusform>anonymous, figures from %n answer on</numerusform>
                <numerusform>anonymous, figures from %n answers on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) could not be sent yet. They wait on this device and are sent later.</source>
            <translation>
                <numerusform>%n answer could not be sent yet. It waits on this device and is sent later.</numerusform>
                <numerusform>%n answers could not be sent yet. They wait on this device and are sent later.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lotse shows figures and comments only after {day}, and only from %n answer(s) on.</source>
            <translation>
                <numerusform>Lotse shows figures and comments only after {day}, and only from %n answer on.</numerusform>
                <numerusform>Lotse shows figures and comments only after {day}, and only from %n answers on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lotse shows figures and comments only after the end, and only from %n answer(s) on.</source>
            <translation>
                <numerusform>Lotse shows figures and comments only after the end, and only from %n answer on.</numerusform>
                <numerusform>Lotse shows figures and comments only after the end, and only from %n answers on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TalkCounted</name>
        <message numerus="yes">
            <source>Would help me too · %n</source>
            <translation>
                <numerusform>Would help me too · %n</numerusform>
                <numerusform>Would help me too · %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s)</source>
            <translation>
                <numerusform>%n reply</numerusform>
                <numerusform>%n replies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) for colleagues wait(s) on this device: the guide’s folder cannot be written at the moment.</source>
            <translation>
                <numerusform>%n message for colleagues waits on this device: the guide’s folder cannot be written at the moment.</numerusform>
                <numerusform>%n messages for colleagues wait on this device: the guide’s folder cannot be written at the moment.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingCounted</name>
        <message numerus="yes">
            <source>%n situation(s) to practise today</source>
            <translation>
                <numerusform>%n situation to practise today</numerusform>
                <numerusform>%n situations to practise today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>comes back in %n day(s)</source>
            <translation>
                <numerusform>comes back in %n day</numerusform>
                <numerusform>comes back in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n situation(s)</source>
            <translation>
                <numerusform>%n situation</numerusform>
                <numerusform>%n situations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Upkeep</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Quiet</name>
        <message numerus="yes">
            <source>Show %n more line(s)</source>
            <translation>
                <numerusform>Show %n more line</numerusform>
                <numerusform>Show %n more lines</numerusform>
            </translation>
        </message>
    </context>
</TS>
