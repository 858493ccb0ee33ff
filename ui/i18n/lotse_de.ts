<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Lotse</source>
            <translation>Über Lotse</translation>
        </message>
        <message>
            <source>Built with Python {python}, Qt {qt} and PySide {pyside}.</source>
            <translation>Gebaut mit Python {python}, Qt {qt} und PySide {pyside}.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>A guide to a company: who is there for whom, and what to do in the first weeks.</source>
            <translation>Ein Leitfaden durchs Unternehmen: wer für wen da ist und was in den ersten Wochen zu tun ist.</translation>
        </message>
        <message>
            <source>Nothing leaves this machine: Lotse uses no network and needs no account.</source>
            <translation>Nichts verlässt dieses Gerät: Lotse braucht weder Netz noch Anmeldung.</translation>
        </message>
        <message>
            <source>Free software under the licence LGPL-3.0-or-later, without any warranty.</source>
            <translation>Freie Software unter der Lizenz LGPL-3.0-or-later, ohne jede Gewährleistung.</translation>
        </message>
    </context>
    <context>
        <name>ActionList</name>
        <message>
            <source>Agree on something …</source>
            <translation>Etwas verabreden …</translation>
        </message>
        <message>
            <source>Go on writing what was agreed …</source>
            <translation>Verabredung weiterschreiben …</translation>
        </message>
        <message>
            <source>Also written: {text}</source>
            <translation>Ebenfalls aufgeschrieben: {text}</translation>
        </message>
        <message>
            <source>Two people wrote about this at the same time. Whoever has seen both saves what counts.</source>
            <translation>Zwei Personen haben gleichzeitig daran geschrieben. Wer beides gesehen hat, speichert, was gilt.</translation>
        </message>
        <message>
            <source>Seen to by: {role}</source>
            <translation>Zuständig: {role}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>Take up again …</source>
            <translation>Wieder aufnehmen …</translation>
        </message>
        <message>
            <source>What became of it? …</source>
            <translation>Was wurde daraus? …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>The guide cannot be written at the moment. What was agreed waits on this device and is sent later.</source>
            <translation>In den Leitfaden lässt sich gerade nicht schreiben. Die Verabredung wartet auf diesem Gerät und wird später gesendet.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>not pursued</source>
            <translation>nicht weiterverfolgt</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
    </context>
    <context>
        <name>AgreeForm</name>
        <message>
            <source>What was agreed?</source>
            <translation>Was wurde verabredet?</translation>
        </message>
        <message>
            <source>Change what was agreed</source>
            <translation>Verabredung ändern</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Festhalten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>What is done, in a sentence or two</source>
            <translation>Was geschieht, in ein, zwei Sätzen</translation>
        </message>
        <message>
            <source>Who sees to it? A role, not a name</source>
            <translation>Wer kümmert sich darum? Eine Funktion, kein Name</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>Bis wann?</translation>
        </message>
        <message>
            <source>Which department is it about?</source>
            <translation>Um welche Abteilung geht es?</translation>
        </message>
        <message>
            <source>No particular department</source>
            <translation>Keine bestimmte Abteilung</translation>
        </message>
        <message>
            <source>Name, as colleagues read it</source>
            <translation>Name, wie ihn andere lesen</translation>
        </message>
    </context>
    <context>
        <name>AgreementForm</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Copy request</source>
            <translation>Anfrage kopieren</translation>
        </message>
        <message>
            <source>Write e-mail</source>
            <translation>E-Mail schreiben</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Who helps</source>
            <translation>Wer hilft</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>That is us</source>
            <translation>Das sind wir selbst</translation>
        </message>
        <message>
            <source>Details are shown.</source>
            <translation>Einzelheiten sind aufgeklappt.</translation>
        </message>
        <message>
            <source>Details are hidden.</source>
            <translation>Einzelheiten sind zugeklappt.</translation>
        </message>
    </context>
    <context>
        <name>AskCard</name>
        <message>
            <source>What do I need?</source>
            <translation>Was brauche ich?</translation>
        </message>
        <message>
            <source>For example: my screen stays black</source>
            <translation>Zum Beispiel: Mein Bildschirm bleibt schwarz</translation>
        </message>
        <message>
            <source>Services that fit come below while this is written.</source>
            <translation>Während des Schreibens erscheinen darunter passende Leistungen.</translation>
        </message>
        <message>
            <source>Show more that may fit</source>
            <translation>Weitere, die passen könnten</translation>
        </message>
        <message>
            <source>None of these fits</source>
            <translation>Nichts davon passt</translation>
        </message>
        <message>
            <source>The request is copied and can be pasted anywhere.</source>
            <translation>Die Anfrage ist kopiert und kann überall eingefügt werden.</translation>
        </message>
        <message>
            <source>No program for e-mail was found. The request is copied instead; it goes to {address}.</source>
            <translation>Es wurde kein E-Mail-Programm gefunden. Die Anfrage ist stattdessen kopiert; sie geht an {address}.</translation>
        </message>
    </context>
    <context>
        <name>AskWords</name>
        <message>
            <source>How to ask</source>
            <translation>So frage ich an</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Das halte ich bereit</translation>
        </message>
        <message>
            <source>Done within</source>
            <translation>Fertig nach</translation>
        </message>
        <message>
            <source>If it gets stuck</source>
            <translation>Wenn es nicht weitergeht</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>BeginListDialog</name>
        <message>
            <source>Begin a list</source>
            <translation>Liste beginnen</translation>
        </message>
        <message>
            <source>for me</source>
            <translation>für mich</translation>
        </message>
        <message>
            <source>for somebody whom I induct</source>
            <translation>für jemanden, den ich einarbeite</translation>
        </message>
        <message>
            <source>A name or a word for them</source>
            <translation>Ein Name oder ein Stichwort</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>A name or a word is needed here.</source>
            <translation>Hier wird ein Name oder ein Stichwort gebraucht.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>Whom it is for</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>Done by me</source>
            <translation>Erledige ich</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Erster Tag</translation>
        </message>
        <message>
            <source>This list is running already, since {day}.</source>
            <translation>Diese Liste läuft schon, seit dem {day}.</translation>
        </message>
        <message>
            <source>The first item is due on {first}, the last one on {last}.</source>
            <translation>Der erste Punkt ist am {first} fällig, der letzte am {last}.</translation>
        </message>
        <message>
            <source>Nothing on this list has a date.</source>
            <translation>Kein Punkt dieser Liste hat ein Datum.</translation>
        </message>
    </context>
    <context>
        <name>Breadcrumb</name>
        <message>
            <source>Where this page lies</source>
            <translation>Wo diese Seite liegt</translation>
        </message>
    </context>
    <context>
        <name>CareCounted</name>
        <message numerus="yes">
            <source>%n page(s) lead here.</source>
            <translation>
                <numerusform>%n Seite führt hierher.</numerusform>
                <numerusform>%n Seiten führen hierher.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This service is there for %n place(s).</source>
            <translation>
                <numerusform>Diese Leistung ist für %n Stelle da.</numerusform>
                <numerusform>Diese Leistung ist für %n Stellen da.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of this kind on the page.</source>
            <translation>
                <numerusform>Auf der Seite gibt es noch %n Stelle dieser Art.</numerusform>
                <numerusform>Auf der Seite gibt es noch %n Stellen dieser Art.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) nowhere</source>
            <translation>
                <numerusform>%n führt ins Leere</numerusform>
                <numerusform>%n führen ins Leere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) due</source>
            <translation>
                <numerusform>%n Seite fällig</numerusform>
                <numerusform>%n Seiten fällig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weitere zeigen</numerusform>
                <numerusform>%n weitere zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CareMatrix</name>
        <message>
            <source>How departments meet the company standard, by its points</source>
            <translation>Wie Abteilungen das Serviceprotokoll erfüllen, nach Punkten</translation>
        </message>
    </context>
    <context>
        <name>CareReport</name>
        <message>
            <source>{guide}: how it stands</source>
            <translation>{guide}: wie es darum steht</translation>
        </message>
        <message>
            <source>As of {day}.</source>
            <translation>Stand: {day}.</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>Alles in Ordnung.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Missing for</source>
            <translation>Es fehlt bei</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Where to mend it</source>
            <translation>Wo es zu ergänzen ist</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Vielleicht</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
    </context>
    <context>
        <name>CareScreen</name>
        <message>
            <source>Upkeep</source>
            <translation>Pflege</translation>
        </message>
        <message>
            <source>Save the report …</source>
            <translation>Bericht speichern …</translation>
        </message>
        <message>
            <source>Hand on the guide …</source>
            <translation>Leitfaden weitergeben …</translation>
        </message>
        <message>
            <source>✓ complete, or inherited from the standard   – not needed, as the page explains</source>
            <translation>✓ vollständig oder vom Serviceprotokoll übernommen   – nicht nötig, die Seite sagt warum</translation>
        </message>
        <message>
            <source>The guide is being looked over …</source>
            <translation>Der Leitfaden wird durchgesehen …</translation>
        </message>
        <message>
            <source>This guide has no pages yet.</source>
            <translation>Dieser Leitfaden hat noch keine Seiten.</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>Alles in Ordnung.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Zur Stelle</translation>
        </message>
        <message>
            <source>Suggest the other side</source>
            <translation>Gegenseite vorschlagen</translation>
        </message>
        <message>
            <source>To the first one</source>
            <translation>Zur ersten Angabe</translation>
        </message>
        <message>
            <source>To the second one</source>
            <translation>Zur zweiten Angabe</translation>
        </message>
        <message>
            <source>To be named on the page “{page}”.</source>
            <translation>Auf der Seite „{page}“ zu ergänzen.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Set a new date</source>
            <translation>Neuen Termin setzen</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Please choose another place.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {reason}. Bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
    </context>
    <context>
        <name>CareSection</name>
        <message>
            <source>Unfolded</source>
            <translation>Aufgeklappt</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Zugeklappt</translation>
        </message>
    </context>
    <context>
        <name>CareWords</name>
        <message>
            <source>This is the page that everybody sees first.</source>
            <translation>Diese Seite sehen alle zuerst.</translation>
        </message>
        <message>
            <source>Readers cannot know which of the two holds.</source>
            <translation>Wer liest, kann nicht wissen, was gilt.</translation>
        </message>
        <message>
            <source>{customer} does not learn of it from the own page.</source>
            <translation>Auf der Seite von {customer} ist davon nichts zu lesen.</translation>
        </message>
        <message>
            <source>{customer} counts on it, and {provider} cannot know.</source>
            <translation>{customer} rechnet damit, und {provider} kann es nicht wissen.</translation>
        </message>
        <message>
            <source>The company standard asks for it.</source>
            <translation>Das Serviceprotokoll verlangt es.</translation>
        </message>
        <message>
            <source>Readers see something wrong here, or nothing at all.</source>
            <translation>Wer liest, sieht hier etwas Falsches oder gar nichts.</translation>
        </message>
        <message>
            <source>{page}, line {line}</source>
            <translation>{page}, Zeile {line}</translation>
        </message>
        <message>
            <source>{provider} and {customer} differ on “{service}”.</source>
            <translation>Bei „{service}“ weichen die Angaben von {provider} und {customer} voneinander ab.</translation>
        </message>
        <message>
            <source>{point}: {provider} says “{offered}” (line {offered_line}), {customer} “{expected}” (line {expected_line}).</source>
            <translation>{point}: {provider} nennt „{offered}“ (Zeile {offered_line}), {customer} „{expected}“ (Zeile {expected_line}).</translation>
        </message>
        <message>
            <source>Due {day}; nobody is named for it.</source>
            <translation>Fällig am {day}; zuständig ist niemand.</translation>
        </message>
        <message>
            <source>Due {day}, with {owner}.</source>
            <translation>Fällig am {day}, zuständig: {owner}.</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>trifft nicht zu</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>This guide has no page that sets a standard.</source>
            <translation>Dieser Leitfaden hat kein Serviceprotokoll.</translation>
        </message>
        <message>
            <source>{met} of {points} points met</source>
            <translation>{met} von {points} Punkten erfüllt</translation>
        </message>
        <message>
            <source>No page names a partner yet.</source>
            <translation>Noch nennt keine Seite einen Partner.</translation>
        </message>
        <message>
            <source>{agreed} of {all} agreed by both sides</source>
            <translation>{agreed} von {all} abgestimmt</translation>
        </message>
        <message>
            <source>All of them lead somewhere.</source>
            <translation>Keiner führt ins Leere.</translation>
        </message>
        <message>
            <source>No page is due.</source>
            <translation>Keine Seite ist fällig.</translation>
        </message>
        <message>
            <source>Every page can be reached.</source>
            <translation>Jede Seite ist zu erreichen.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>What the company standard asks for</source>
            <translation>Was das Serviceprotokoll verlangt</translation>
        </message>
        <message>
            <source>Who is there for whom</source>
            <translation>Wer für wen da ist</translation>
        </message>
        <message>
            <source>Links and pictures</source>
            <translation>Verweise und Bilder</translation>
        </message>
        <message>
            <source>Review dates</source>
            <translation>Prüftermine</translation>
        </message>
        <message>
            <source>Pages that nothing leads to</source>
            <translation>Seiten, zu denen nichts führt</translation>
        </message>
    </context>
    <context>
        <name>ChangedNotice</name>
        <message>
            <source>Show what changed</source>
            <translation>Unterschied zeigen</translation>
        </message>
        <message>
            <source>This page has changed since it was read on {day}.</source>
            <translation>Diese Seite hat sich geändert, seit sie am {day} gelesen wurde.</translation>
        </message>
    </context>
    <context>
        <name>CheckAnswer</name>
        <message>
            <source>One small step</source>
            <translation>Ein kleiner Schritt</translation>
        </message>
        <message>
            <source>What can I try in the next days so that one answer changes? It may stay empty.</source>
            <translation>Was lässt sich in den nächsten Tagen ausprobieren, damit sich eine Antwort ändert? Das Feld kann leer bleiben.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Every answer is kept at once. Questions may stay open.</source>
            <translation>Jede Antwort wird sofort gespeichert. Fragen können offenbleiben.</translation>
        </message>
    </context>
    <context>
        <name>CheckQuestion</name>
        <message>
            <source>leave open</source>
            <translation>offenlassen</translation>
        </message>
    </context>
    <context>
        <name>CheckResult</name>
        <message>
            <source>Answer again</source>
            <translation>Noch einmal beantworten</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Go on with the latest answers</source>
            <translation>Letzte Antworten ergänzen</translation>
        </message>
        <message>
            <source>Read the page</source>
            <translation>Seite lesen</translation>
        </message>
        <message>
            <source>Then and now</source>
            <translation>Damals und jetzt</translation>
        </message>
        <message>
            <source>Answers of {day}</source>
            <translation>Antworten vom {day}</translation>
        </message>
        <message>
            <source>Then: {then}. Now: {now}.</source>
            <translation>Damals: {then}. Jetzt: {now}.</translation>
        </message>
        <message>
            <source>Now: {day}. Compared with:</source>
            <translation>Jetzt: {day}. Verglichen mit:</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Verglichen mit</translation>
        </message>
        <message>
            <source>One small step</source>
            <translation>Ein kleiner Schritt</translation>
        </message>
        <message>
            <source>Noted on {day}: {step}</source>
            <translation>Notiert am {day}: {step}</translation>
        </message>
        <message>
            <source>My self-checks</source>
            <translation>Meine Selbstchecks</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete the self-check of {day}</source>
            <translation>Selbstcheck vom {day} löschen</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>No longer asked: {question}</source>
            <translation>Nicht mehr gefragt: {question}</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>Lotse shows the answers to nobody. They stay on this device, and nothing of them gets into the guide.</source>
            <translation>Lotse zeigt die Antworten niemandem. Sie bleiben auf diesem Gerät, und nichts davon kommt in den Leitfaden.</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>an answer</comment>
            <translation>ja</translation>
        </message>
        <message>
            <source>partly</source>
            <comment>an answer</comment>
            <translation>teils</translation>
        </message>
        <message>
            <source>no</source>
            <comment>an answer</comment>
            <translation>nein</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>new question</source>
            <translation>neue Frage</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>wie zuvor</translation>
        </message>
        <message>
            <source>{question} Answered: {answer}. It is no longer asked.</source>
            <translation>{question} Antwort: {answer}. Die Frage wird nicht mehr gestellt.</translation>
        </message>
        <message>
            <source>{question} Then: {then}. Now: {now}.</source>
            <translation>{question} Damals: {then}. Jetzt: {now}.</translation>
        </message>
        <message>
            <source>{question} {now}, {remark}.</source>
            <translation>{question} {now}, {remark}.</translation>
        </message>
        <message>
            <source>{question} {now}.</source>
            <translation>{question} {now}.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistRow</name>
        <message>
            <source>More about: {item}</source>
            <translation>Mehr zu: {item}</translation>
        </message>
        <message>
            <source>The tick is no proof that it was done.</source>
            <translation>Der Haken ist kein Nachweis dafür, dass es geschehen ist.</translation>
        </message>
        <message>
            <source>This item is no longer in the list.</source>
            <translation>Dieser Punkt steht nicht mehr in der Liste.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>trifft nicht zu</translation>
        </message>
        <message>
            <source>Note on: {item}</source>
            <translation>Notiz zu: {item}</translation>
        </message>
        <message>
            <source>Applies after all</source>
            <translation>Trifft doch zu</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Trifft nicht zu</translation>
        </message>
        <message>
            <source>Edit note …</source>
            <translation>Notiz ändern …</translation>
        </message>
        <message>
            <source>Note …</source>
            <translation>Notiz …</translation>
        </message>
        <message>
            <source>Open “{page}”</source>
            <translation>„{page}“ öffnen</translation>
        </message>
    </context>
    <context>
        <name>ChecklistsScreen</name>
        <message>
            <source>No guide is open.</source>
            <translation>Es ist kein Leitfaden geöffnet.</translation>
        </message>
        <message>
            <source>These lists fit. Each one counts its dates from the first day.</source>
            <translation>Diese Listen passen. Jede zählt ihre Fristen ab dem ersten Tag.</translation>
        </message>
        <message>
            <source>These are the lists that the guide has.</source>
            <translation>Diese Listen gibt es im Leitfaden.</translation>
        </message>
        <message>
            <source>This guide has no checklists yet.</source>
            <translation>In diesem Leitfaden gibt es noch keine Listen.</translation>
        </message>
        <message>
            <source>Delete “{list}”?</source>
            <translation>„{list}“ löschen?</translation>
        </message>
        <message>
            <source>Its ticks and notes are deleted with it.</source>
            <translation>Haken und Notizen werden mit gelöscht.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Deleted: “{list}”. It can still be taken back.</source>
            <translation>Gelöscht: „{list}“. Das lässt sich noch rückgängig machen.</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>Nothing that is open on this list has a date.</source>
            <translation>Kein offener Punkt dieser Liste hat ein Datum.</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Liste exportieren</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Please choose another place.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {reason}. Bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{name}: take away</source>
            <translation>{name}: wegnehmen</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Suggestions: {first}. Up and down choose, Enter takes, Escape closes.</source>
            <translation>Vorschläge: {first}. Auf und Ab wählen, Enter übernimmt, Escape schließt.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>This page is no longer in the guide.</source>
            <translation>Diese Seite gibt es im Leitfaden nicht mehr.</translation>
        </message>
        <message>
            <source>This page cannot be read at the moment.</source>
            <translation>Diese Seite lässt sich gerade nicht lesen.</translation>
        </message>
    </context>
    <context>
        <name>ConflictPiece</name>
        <message>
            <source>Place {number} of {count}</source>
            <translation>Stelle {number} von {count}</translation>
        </message>
        <message>
            <source>Place {number} of {count}: among the page’s facts</source>
            <translation>Stelle {number} von {count}: in den Angaben der Seite</translation>
        </message>
        <message>
            <source>My version</source>
            <translation>Meine Fassung</translation>
        </message>
        <message>
            <source>Nothing stands here any more.</source>
            <translation>Hier steht nichts mehr.</translation>
        </message>
        <message>
            <source>The other version</source>
            <translation>Die andere Fassung</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>Meine übernehmen</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Die andere übernehmen</translation>
        </message>
        <message>
            <source>Take both, one after the other</source>
            <translation>Beide nacheinander übernehmen</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>{place}: own words</source>
            <translation>{place}: eigene Worte</translation>
        </message>
    </context>
    <context>
        <name>ConflictView</name>
        <message>
            <source>Mine everywhere</source>
            <translation>Überall meine</translation>
        </message>
        <message>
            <source>The other everywhere</source>
            <translation>Überall die andere</translation>
        </message>
        <message>
            <source>Next open place</source>
            <translation>Nächste offene Stelle</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>This page was also changed elsewhere meanwhile.</source>
            <translation>Diese Seite wurde inzwischen auch anderswo geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) say(s) something different; the words that differ are marked.</source>
            <translation>
                <numerusform>An %n Stelle steht Verschiedenes; die abweichenden Wörter sind markiert.</numerusform>
                <numerusform>An %n Stellen steht Verschiedenes; die abweichenden Wörter sind markiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both versions are kept. What is used here becomes the draft and can still be changed.</source>
            <translation>Beide Fassungen bleiben erhalten. Was hier übernommen wird, kommt in den Entwurf und lässt sich noch ändern.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) still open</source>
            <translation>
                <numerusform>Noch %n Stelle offen</numerusform>
                <numerusform>Noch %n Stellen offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is chosen.</source>
            <translation>Alles ist gewählt.</translation>
        </message>
    </context>
    <context>
        <name>ContactSection</name>
        <message>
            <source>How to reach us</source>
            <translation>So sind wir zu erreichen</translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation>Kontakt hinzufügen</translation>
        </message>
        <message>
            <source>A contact without a name</source>
            <translation>Kontakt ohne Namen</translation>
        </message>
        <message>
            <source>The company standard asks for a contact.</source>
            <translation>Das Serviceprotokoll verlangt einen Kontakt.</translation>
        </message>
        <message>
            <source>Name or role</source>
            <translation>Name oder Funktion</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Sprechzeiten</translation>
        </message>
        <message>
            <source>Deputy, and how to reach them</source>
            <translation>Vertretung und wie sie zu erreichen ist</translation>
        </message>
        <message>
            <source>The company standard asks for this.</source>
            <translation>Das Serviceprotokoll verlangt diese Angabe.</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n Arbeitstag</numerusform>
                <numerusform>%n Arbeitstage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n Woche</numerusform>
                <numerusform>%n Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n Leistung</numerusform>
                <numerusform>%n Leistungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Punkt</numerusform>
                <numerusform>%n Punkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n fehlt</numerusform>
                <numerusform>%n fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n Hinweis</numerusform>
                <numerusform>%n Hinweise</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>{question}: choose from a calendar</source>
            <translation>{question}: aus einem Kalender wählen</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>Aus einem Kalender wählen</translation>
        </message>
        <message>
            <source>Please write a day such as {example}.</source>
            <translation>Bitte einen Tag eintragen, etwa {example}.</translation>
        </message>
    </context>
    <context>
        <name>DeleteDialog</name>
        <message>
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <source>This goes for good, with every copy that Lotse made of it: checklists with their ticks, notes, pages read, “My people”, what was practised and answered, what waits for colleagues, my place and all settings.</source>
            <translation>Das verschwindet endgültig, mit jeder Kopie, die Lotse davon angelegt hat: Listen mit ihren Haken, Notizen, gelesene Seiten, „Meine Leute“, was geübt und beantwortet wurde, was noch an andere hinausgehen soll, mein Platz und alle Einstellungen.</translation>
        </message>
        <message>
            <source>This stays: the guide with its folder, and whatever was exported or saved as a file.</source>
            <translation>Das bleibt: der Leitfaden mit seinem Ordner und alles, was exportiert oder als Datei gespeichert wurde.</translation>
        </message>
        <message>
            <source>Delete everything that Lotse keeps for me?</source>
            <translation>Alles löschen, was Lotse für mich aufbewahrt?</translation>
        </message>
        <message>
            <source>Export everything first …</source>
            <translation>Vorher alles exportieren …</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exportiert</translation>
        </message>
    </context>
    <context>
        <name>DeletePageDialog</name>
        <message>
            <source>Delete the page</source>
            <translation>Seite löschen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Who refers to it is being looked up …</source>
            <translation>Es wird nachgesehen, wer auf sie verweist …</translation>
        </message>
        <message>
            <source>It stays among the versions: “Take back” brings it here again, “Deleted pages …” also much later.</source>
            <translation>Sie bleibt bei den Versionen: „Rückgängig machen“ holt sie zurück, „Gelöschte Seiten …“ auch viel später noch.</translation>
        </message>
        <message>
            <source>There is a draft of this page that is not in the guide. It stays, and waits for the page.</source>
            <translation>Zu dieser Seite gibt es einen Entwurf, der noch nicht im Leitfaden steht. Er bleibt erhalten und wartet auf die Seite.</translation>
        </message>
        <message>
            <source>No other page refers to it.</source>
            <translation>Keine andere Seite verweist auf sie.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) refer to it; their links will lead nowhere:</source>
            <translation>
                <numerusform>Eine Seite verweist auf sie; deren Links führen dann ins Leere:</numerusform>
                <numerusform>%n Seiten verweisen auf sie; deren Links führen dann ins Leere:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeletedDialog</name>
        <message>
            <source>Deleted pages</source>
            <translation>Gelöschte Seiten</translation>
        </message>
        <message>
            <source>Deleted pages, the last one first</source>
            <translation>Gelöschte Seiten, die letzte zuerst</translation>
        </message>
        <message>
            <source>Versions are being read …</source>
            <translation>Fassungen werden gelesen …</translation>
        </message>
        <message>
            <source>The page as it was</source>
            <translation>Die Seite, wie sie war</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>No page was deleted, or all of them are back.</source>
            <translation>Es wurde keine Seite gelöscht, oder alle sind zurückgeholt.</translation>
        </message>
        <message>
            <source>Deleted on {when} by {who}</source>
            <translation>Gelöscht am {when} von: {who}</translation>
        </message>
        <message>
            <source>Page {path} brought back</source>
            <translation>Seite {path} zurückgeholt</translation>
        </message>
        <message>
            <source>The page is back as {path}.</source>
            <translation>Die Seite ist wieder da: {path}.</translation>
        </message>
        <message>
            <source>The page is back as {path}, because another one is called {before} now.</source>
            <translation>Die Seite ist wieder da, und zwar als {path}: {before} heißt jetzt eine andere.</translation>
        </message>
    </context>
    <context>
        <name>DepartmentRow</name>
        <message>
            <source>{side} (answered already)</source>
            <translation>{side} (schon beantwortet)</translation>
        </message>
    </context>
    <context>
        <name>DepartmentSheet</name>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Was wir leisten</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>The words are the same; only their form or the page’s facts changed.</source>
            <translation>Der Wortlaut ist gleich geblieben; geändert haben sich nur die Form oder die Angaben im Kopf der Seite.</translation>
        </message>
        <message>
            <source>More has changed than is shown here.</source>
            <translation>Es hat sich mehr geändert, als hier gezeigt wird.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceDialog</name>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>Read (only for me)</source>
            <translation>Gelesen (nur für mich)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>DueCard</name>
        <message>
            <source>Nothing more is due today.</source>
            <translation>Heute ist nichts mehr fällig.</translation>
        </message>
        <message>
            <source>All {count} in Checklists</source>
            <translation>Alle {count} in den Listen</translation>
        </message>
        <message>
            <source>For today</source>
            <translation>Für heute</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <source>Due next</source>
            <translation>Als Nächstes fällig</translation>
        </message>
    </context>
    <context>
        <name>DueCounted</name>
        <message numerus="yes">
            <source>%n working day(s) before the first day</source>
            <translation>
                <numerusform>%n Arbeitstag vor dem ersten Tag</numerusform>
                <numerusform>%n Arbeitstage vor dem ersten Tag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) after the first day</source>
            <translation>
                <numerusform>%n Woche nach dem ersten Tag</numerusform>
                <numerusform>%n Wochen nach dem ersten Tag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) after the first day</source>
            <translation>
                <numerusform>%n Monat nach dem ersten Tag</numerusform>
                <numerusform>%n Monate nach dem ersten Tag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) before the first day</source>
            <translation>
                <numerusform>%n Woche vor dem ersten Tag</numerusform>
                <numerusform>%n Wochen vor dem ersten Tag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) before the first day</source>
            <translation>
                <numerusform>%n Monat vor dem ersten Tag</numerusform>
                <numerusform>%n Monate vor dem ersten Tag</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueField</name>
        <message>
            <source>on the first day</source>
            <translation>am ersten Tag</translation>
        </message>
        <message>
            <source>on working day {number}</source>
            <translation>am {number}. Arbeitstag</translation>
        </message>
        <message>
            <source>on working day</source>
            <translation>am Arbeitstag</translation>
        </message>
        <message>
            <source>working days before</source>
            <translation>Arbeitstage vorher</translation>
        </message>
        <message>
            <source>weeks after</source>
            <translation>Wochen danach</translation>
        </message>
        <message>
            <source>months after</source>
            <translation>Monate danach</translation>
        </message>
        <message>
            <source>weeks before</source>
            <translation>Wochen vorher</translation>
        </message>
        <message>
            <source>months before</source>
            <translation>Monate vorher</translation>
        </message>
        <message>
            <source>{question}: number</source>
            <translation>{question}: Anzahl</translation>
        </message>
    </context>
    <context>
        <name>DueRow</name>
        <message>
            <source>Read “{page}”</source>
            <translation>„{page}“ lesen</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>entfällt</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>done at {time}</source>
            <translation>erledigt um {time}</translation>
        </message>
    </context>
    <context>
        <name>DurationField</name>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>Arbeitstage</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <source>in words</source>
            <translation>in Worten</translation>
        </message>
        <message>
            <source>{question}: unit</source>
            <translation>{question}: Einheit</translation>
        </message>
    </context>
    <context>
        <name>EditFind</name>
        <message>
            <source>Find in the text</source>
            <translation>Im Text suchen</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß- und Kleinschreibung beachten</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Nur ganze Wörter</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) replaced</source>
            <translation>
                <numerusform>%n Stelle ersetzt</numerusform>
                <numerusform>%n Stellen ersetzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n Treffer</numerusform>
                <numerusform>%n Treffer</numerusform>
            </translation>
        </message>
        <message>
            <source>{hit} of {count}</source>
            <translation>{hit} von {count}</translation>
        </message>
    </context>
    <context>
        <name>EditToolbar</name>
        <message>
            <source>Formatting</source>
            <translation>Formatierung</translation>
        </message>
        <message>
            <source>B</source>
            <comment>bold, as word processors write it on their button</comment>
            <translation>F</translation>
        </message>
        <message>
            <source>I</source>
            <comment>italic, as word processors write it on their button</comment>
            <translation>K</translation>
        </message>
        <message>
            <source>H2</source>
            <comment>heading of the second level</comment>
            <translation>H2</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>The versions kept so far were damaged. They were put aside as {folder}, and new ones are begun; the pages themselves are fine.</source>
            <translation>Die bisher aufbewahrten Fassungen waren beschädigt. Sie liegen jetzt in {folder}, und neue werden begonnen; die Seiten selbst sind in Ordnung.</translation>
        </message>
        <message>
            <source>A change to several pages had been cut off and was completed now. Nothing is missing.</source>
            <translation>Eine Änderung an mehreren Seiten war unterbrochen worden und ist jetzt vollständig. Es fehlt nichts.</translation>
        </message>
    </context>
    <context>
        <name>EditorFoot</name>
        <message>
            <source>As in the guide</source>
            <translation>Wie im Leitfaden</translation>
        </message>
        <message>
            <source>Being written …</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <source>Draft kept at {time}, not in the guide yet</source>
            <translation>Entwurf gesichert um {time}, noch nicht im Leitfaden</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Saved in the guide at {time}</source>
            <translation>Im Leitfaden gespeichert um {time}</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>Nicht gespeichert: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {line}, column {column} · {words}</source>
            <translation>Zeile {line}, Spalte {column} · {words}</translation>
        </message>
        <message>
            <source>Preview up to date</source>
            <translation>Vorschau aktuell</translation>
        </message>
        <message>
            <source>Preview follows …</source>
            <translation>Vorschau folgt …</translation>
        </message>
    </context>
    <context>
        <name>EditorHead</name>
        <message>
            <source>Form</source>
            <translation>Formular</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Fill in what the page says, field by field</source>
            <translation>Ausfüllen, was auf der Seite steht, Feld für Feld</translation>
        </message>
        <message>
            <source>Write the page as Markdown</source>
            <translation>Die Seite als Markdown schreiben</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Versions …</source>
            <translation>Verlauf …</translation>
        </message>
        <message>
            <source>To the page</source>
            <translation>Zur Seite</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>EditorProblems</name>
        <message>
            <source>Problems of this page</source>
            <translation>Hinweise zu dieser Seite</translation>
        </message>
        <message numerus="yes">
            <source>Readers see %n of them</source>
            <translation>
                <numerusform>%n davon sieht man beim Lesen</numerusform>
                <numerusform>%n davon sieht man beim Lesen</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {line}: {sentence}</source>
            <translation>Zeile {line}: {sentence}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Replace by “{word}”</source>
            <translation>Durch „{word}“ ersetzen</translation>
        </message>
        <message>
            <source>Looked over: again in a year</source>
            <translation>Durchgesehen: wieder in einem Jahr</translation>
        </message>
    </context>
    <context>
        <name>EditorScreen</name>
        <message>
            <source>The page as readers will see it</source>
            <translation>Die Seite, wie sie zu lesen sein wird</translation>
        </message>
        <message>
            <source>This is the draft that was being written. It is not in the guide yet.</source>
            <translation>Das ist der Entwurf, der in Arbeit war. Im Leitfaden steht er noch nicht.</translation>
        </message>
        <message>
            <source>This page cannot be saved here: its file or folder is read-only. What is written stays a draft.</source>
            <translation>Diese Seite lässt sich hier nicht speichern: Datei oder Ordner ist schreibgeschützt. Was geschrieben wird, bleibt ein Entwurf.</translation>
        </message>
        <message>
            <source>Saved. Readers will see: {problem}</source>
            <translation>Gespeichert. Beim Lesen fällt auf: {problem}</translation>
        </message>
        <message>
            <source>Somebody else saved this page meanwhile. Nothing is lost: please choose what holds.</source>
            <translation>Jemand anderes hat diese Seite inzwischen gespeichert. Nichts ist verloren: Bitte wählen, was gelten soll.</translation>
        </message>
        <message>
            <source>Once it is saved, the page counts as unread for everybody.</source>
            <translation>Nach dem Speichern gilt die Seite für alle als ungelesen.</translation>
        </message>
        <message>
            <source>Discard what is not saved?</source>
            <translation>Verwerfen, was nicht gespeichert ist?</translation>
        </message>
        <message>
            <source>The page will be as it is in the guide. This cannot be undone.</source>
            <translation>Die Seite ist dann wieder wie im Leitfaden. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Entwurf verwerfen</translation>
        </message>
        <message>
            <source>Links work when the page is read.</source>
            <translation>Links funktionieren beim Lesen der Seite.</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>No service in this guide fits that yet. Another word may help: the thing itself, or what does not work.</source>
            <translation>Dazu passt im Leitfaden noch keine Leistung. Vielleicht hilft ein anderes Wort: die Sache selbst, oder was nicht geht.</translation>
        </message>
        <message>
            <source>Who else may know</source>
            <translation>Wer sonst weiterhilft</translation>
        </message>
        <message>
            <source>Whoever sits nearby, or the buddy from the first days.</source>
            <translation>Wer nebenan sitzt – oder die Patin, der Pate aus den ersten Tagen.</translation>
        </message>
        <message>
            <source>Search the whole guide</source>
            <translation>Im ganzen Leitfaden suchen</translation>
        </message>
    </context>
    <context>
        <name>EntriesSection</name>
        <message>
            <source>“{name}” is removed. Ctrl+Z brings it back.</source>
            <translation>„{name}“ ist entfernt. Strg+Z holt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>{name}: move or remove</source>
            <translation>{name}: verschieben oder entfernen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>More details</source>
            <translation>Weitere Angaben</translation>
        </message>
        <message>
            <source>{party} says of “{point}”: {value}</source>
            <translation>{party} sagt zu „{point}“: {value}</translation>
        </message>
        <message>
            <source>Take this over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>{customer} expects this service.</source>
            <translation>{customer} erwartet diese Leistung.</translation>
        </message>
        <message>
            <source>Add {customer}</source>
            <translation>{customer} hinzufügen</translation>
        </message>
        <message>
            <source>From the standard: {text}</source>
            <translation>Vom Standard: {text}</translation>
        </message>
        <message>
            <source>The company standard asks for this.</source>
            <translation>Das verlangt der Standard.</translation>
        </message>
        <message>
            <source>Not needed here: {reason}</source>
            <translation>Hier nicht nötig: {reason}</translation>
        </message>
        <message>
            <source>Enter it there, too</source>
            <translation>Auch dort eintragen</translation>
        </message>
    </context>
    <context>
        <name>ExemptSection</name>
        <message>
            <source>Exceptions from the standard</source>
            <translation>Ausnahmen vom Serviceprotokoll</translation>
        </message>
        <message>
            <source>Which point need not be stated here?</source>
            <translation>Welche Angabe ist hier nicht nötig?</translation>
        </message>
        <message>
            <source>The standard of this guide asks for nothing that could be left out.</source>
            <translation>Dieser Leitfaden schreibt nichts vor, wovon es eine Ausnahme geben könnte.</translation>
        </message>
        <message>
            <source>A reason helps those who look for this point.</source>
            <translation>Eine Begründung hilft allen, die diese Angabe suchen.</translation>
        </message>
        <message>
            <source>{point}: why is it not needed here?</source>
            <translation>{point}: Warum ist das hier nicht nötig?</translation>
        </message>
        <message>
            <source>Choose a point …</source>
            <translation>Angabe wählen …</translation>
        </message>
    </context>
    <context>
        <name>ExpectForm</name>
        <message>
            <source>Of whom?</source>
            <translation>Von wem?</translation>
        </message>
        <message>
            <source>What?</source>
            <translation>Was?</translation>
        </message>
        <message>
            <source>Who of us expects it?</source>
            <translation>Wer von uns erwartet das?</translation>
        </message>
        <message>
            <source>For which service of ours is it needed?</source>
            <translation>Für welche unserer Leistungen wird es gebraucht?</translation>
        </message>
        <message>
            <source>What for?</source>
            <translation>Wofür?</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>Bis wann?</translation>
        </message>
        <message>
            <source>Done by when?</source>
            <translation>Fertig bis wann?</translation>
        </message>
        <message>
            <source>All of us</source>
            <translation>Wir alle</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Keine Angabe</translation>
        </message>
    </context>
    <context>
        <name>ExpectsSection</name>
        <message>
            <source>What we expect of others</source>
            <translation>Was wir von anderen erwarten</translation>
        </message>
        <message>
            <source>Add an expectation</source>
            <translation>Erwartung hinzufügen</translation>
        </message>
        <message>
            <source>Of {whom}</source>
            <translation>Von {whom}</translation>
        </message>
        <message>
            <source>time: {time}</source>
            <translation>Frist: {time}</translation>
        </message>
        <message>
            <source>for {role}</source>
            <translation>für {role}</translation>
        </message>
        <message>
            <source>An expectation without words</source>
            <translation>Erwartung ohne Worte</translation>
        </message>
        <message>
            <source>A new expectation</source>
            <translation>Neue Erwartung</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>Das fehlt noch.</translation>
        </message>
    </context>
    <context>
        <name>FilterCounted</name>
        <message numerus="yes">
            <source>%n department(s)</source>
            <translation>
                <numerusform>%n Abteilung</numerusform>
                <numerusform>%n Abteilungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s)</source>
            <translation>
                <numerusform>%n Art</numerusform>
                <numerusform>%n Arten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n state(s)</source>
            <translation>
                <numerusform>%n Stand</numerusform>
                <numerusform>%n Stände</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Auf dieser Seite suchen</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>{hit} of {count}</source>
            <translation>{hit} von {count}</translation>
        </message>
    </context>
    <context>
        <name>FirstCard</name>
        <message>
            <source>First of all</source>
            <translation>Zuerst</translation>
        </message>
        <message>
            <source>Read it now</source>
            <translation>Jetzt lesen</translation>
        </message>
        <message>
            <source>Go to the list</source>
            <translation>Zur Liste</translation>
        </message>
    </context>
    <context>
        <name>FirstDayNotice</name>
        <message>
            <source>Move them, too</source>
            <translation>Mit verschieben</translation>
        </message>
        <message numerus="yes">
            <source>%n running list(s) of mine count from another first day.</source>
            <translation>
                <numerusform>%n laufende eigene Liste zählt ab einem anderen ersten Tag.</numerusform>
                <numerusform>%n laufende eigene Listen zählen ab einem anderen ersten Tag.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message numerus="yes">
            <source>%n filled in</source>
            <translation>
                <numerusform>%n ausgefüllt</numerusform>
                <numerusform>%n ausgefüllt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormRow</name>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove all the same</source>
            <translation>Trotzdem entfernen</translation>
        </message>
    </context>
    <context>
        <name>GeneralSection</name>
        <message>
            <source>The page</source>
            <translation>Die Seite</translation>
        </message>
        <message>
            <source>What is it called?</source>
            <translation>Wie heißt sie?</translation>
        </message>
        <message>
            <source>Part of which department?</source>
            <translation>Zu welcher Abteilung gehört sie?</translation>
        </message>
        <message>
            <source>In a sentence</source>
            <translation>In einem Satz</translation>
        </message>
        <message>
            <source>More about the page</source>
            <translation>Mehr zur Seite</translation>
        </message>
        <message>
            <source>Who looks the page over?</source>
            <translation>Wer prüft die Seite?</translation>
        </message>
        <message>
            <source>Next time on</source>
            <translation>Nächste Prüfung am</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>What kind of page is it?</source>
            <translation>Was für eine Seite ist das?</translation>
        </message>
        <message>
            <source>A page like any other</source>
            <translation>Eine Seite wie andere auch</translation>
        </message>
        <message>
            <source>What else is it called?</source>
            <translation>Wie wird sie noch genannt?</translation>
        </message>
        <message>
            <source>Place among its neighbours (a number)</source>
            <translation>Platz unter den Nachbarn (eine Zahl)</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>As in the guide</source>
            <translation>Wie im Leitfaden</translation>
        </message>
        <message>
            <source>In which language?</source>
            <translation>In welcher Sprache?</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Welcome to {department}</source>
            <translation>Willkommen in der Abteilung {department}</translation>
        </message>
        <message>
            <source>Welcome to {guide}</source>
            <comment>the name of a guide</comment>
            <translation>Willkommen bei „{guide}“</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Guten Morgen</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Guten Tag</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Guten Abend</translation>
        </message>
        <message>
            <source>The first day: {day}. My place: {place}.</source>
            <translation>Der erste Tag: {day}. Mein Platz: {place}.</translation>
        </message>
        <message>
            <source>The first day: {day}.</source>
            <translation>Der erste Tag: {day}.</translation>
        </message>
        <message>
            <source>Today is the first day. My place: {place}.</source>
            <translation>Heute ist der erste Tag. Mein Platz: {place}.</translation>
        </message>
        <message>
            <source>Today is the first day.</source>
            <translation>Heute ist der erste Tag.</translation>
        </message>
        <message>
            <source>Day {number} in {place}</source>
            <translation>Tag {number} · {place}</translation>
        </message>
        <message>
            <source>Day {number}</source>
            <translation>Tag {number}</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Mean {mean} · {answers} · {change} since the round before</source>
            <translation>Mittel {mean} · {answers} · {change} seit der Runde davor</translation>
        </message>
        <message>
            <source>Mean {mean} · {answers}</source>
            <translation>Mittel {mean} · {answers}</translation>
        </message>
        <message>
            <source>From round to round</source>
            <translation>Von Runde zu Runde</translation>
        </message>
        <message>
            <source>The mean of all questions from round to round</source>
            <translation>Das Mittel aller Fragen von Runde zu Runde</translation>
        </message>
        <message>
            <source>The mean of all questions: {figures}</source>
            <translation>Mittel aller Fragen: {figures}</translation>
        </message>
        <message>
            <source>Both sides: {provider} for {customer}</source>
            <translation>Beide Seiten: {provider} für {customer}</translation>
        </message>
        <message>
            <source>{customer} finds</source>
            <translation>So sieht es {customer}</translation>
        </message>
        <message>
            <source>{provider} finds</source>
            <translation>So sieht es {provider}</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Beide Seiten</translation>
        </message>
        <message>
            <source>Those who rely on others</source>
            <translation>Wer etwas bekommt</translation>
        </message>
        <message>
            <source>Those who do the work</source>
            <translation>Wer etwas leistet</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>In eigenen Worten</translation>
        </message>
        <message>
            <source>In no particular order. Who wrote what is not kept.</source>
            <translation>In zufälliger Reihenfolge. Wer was geschrieben hat, wird nicht festgehalten.</translation>
        </message>
        <message numerus="yes">
            <source>Show more (%n left)</source>
            <translation>
                <numerusform>Mehr zeigen (noch %n)</numerusform>
                <numerusform>Mehr zeigen (noch %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>too few answers to show this apart</source>
            <translation>zu wenige Antworten, um das einzeln zu zeigen</translation>
        </message>
    </context>
    <context>
        <name>GuideChooser</name>
        <message>
            <source>Open a guide that came as one file</source>
            <translation>Leitfaden öffnen, der als eine Datei kam</translation>
        </message>
        <message>
            <source>Guide in one file (*.zip)</source>
            <translation>Leitfaden in einer Datei (*.zip)</translation>
        </message>
        <message>
            <source>Open the guide I was given …</source>
            <translation>Leitfaden öffnen, den ich bekommen habe …</translation>
        </message>
        <message>
            <source>It came as a folder or as one file.</source>
            <translation>Er kam als Ordner oder als eine Datei.</translation>
        </message>
        <message>
            <source>Look at an example</source>
            <translation>Beispiel ansehen</translation>
        </message>
        <message>
            <source>An invented department store, to look round and try things out.</source>
            <translation>Ein erfundenes Kaufhaus, zum Umsehen und Ausprobieren.</translation>
        </message>
        <message>
            <source>Create a guide of my own …</source>
            <translation>Eigenen Leitfaden anlegen …</translation>
        </message>
        <message>
            <source>It begins with the standard, one department and one list.</source>
            <translation>Er beginnt mit dem Standard, einer Abteilung und einer Liste.</translation>
        </message>
        <message>
            <source>How did the guide come?</source>
            <translation>Wie kam der Leitfaden?</translation>
        </message>
        <message>
            <source>As a folder …</source>
            <translation>Als Ordner …</translation>
        </message>
        <message>
            <source>As one file …</source>
            <translation>Als eine Datei …</translation>
        </message>
        <message>
            <source>&amp;Name of the guide</source>
            <translation>&amp;Name des Leitfadens</translation>
        </message>
        <message>
            <source>Name of the company, for example</source>
            <translation>Zum Beispiel der Name des Unternehmens</translation>
        </message>
        <message>
            <source>Keep it in another folder …</source>
            <translation>Anderen Ort wählen …</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Open a guide</source>
            <translation>Leitfaden öffnen</translation>
        </message>
        <message>
            <source>Open the example</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Create the guide</source>
            <translation>Leitfaden anlegen</translation>
        </message>
        <message>
            <source>Example department store</source>
            <translation>Kaufhaus am Markt</translation>
        </message>
        <message>
            <source>Our guide</source>
            <translation>Unser Leitfaden</translation>
        </message>
        <message>
            <source>Where to keep the guide</source>
            <translation>Ort für den Leitfaden</translation>
        </message>
        <message>
            <source>It will be kept in the folder {folder}.</source>
            <translation>Er kommt in den Ordner {folder}.</translation>
        </message>
    </context>
    <context>
        <name>GuideOpener</name>
        <message>
            <source>Open a guide</source>
            <translation>Leitfaden öffnen</translation>
        </message>
        <message>
            <source>Recent guides</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
    </context>
    <context>
        <name>GuideSection</name>
        <message>
            <source>The guide as a whole</source>
            <translation>Der Leitfaden als Ganzes</translation>
        </message>
        <message>
            <source>What is the guide called?</source>
            <translation>Wie heißt der Leitfaden?</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>In which language?</source>
            <translation>In welcher Sprache?</translation>
        </message>
        <message>
            <source>None: only weekends</source>
            <translation>Keine, nur Wochenenden</translation>
        </message>
        <message>
            <source>Whose public holidays count?</source>
            <translation>Wessen Feiertage gelten?</translation>
        </message>
        <message>
            <source>Colleagues are asked in surveys</source>
            <translation>Es gibt Umfragen unter Kolleginnen und Kollegen</translation>
        </message>
        <message>
            <source>As long as this is off, surveys are pages like any other, and nobody is asked anything.</source>
            <translation>Solange das aus ist, sind Umfragen Seiten wie andere auch, und niemand wird etwas gefragt.</translation>
        </message>
    </context>
    <context>
        <name>HandOnDialog</name>
        <message>
            <source>Hand on my progress</source>
            <translation>Stand weitergeben</translation>
        </message>
        <message>
            <source>With the items that are still open</source>
            <translation>Mit den Punkten, die noch offen sind</translation>
        </message>
        <message>
            <source>With my notes</source>
            <translation>Mit meinen Notizen</translation>
        </message>
        <message>
            <source>The text of the file</source>
            <translation>Der Text der Datei</translation>
        </message>
        <message>
            <source>This text, and nothing else, goes into the file. Lotse sends it to nobody.</source>
            <translation>Dieser Text und sonst nichts kommt in die Datei. Lotse schickt sie an niemanden.</translation>
        </message>
        <message>
            <source>Save as file …</source>
            <translation>Als Datei speichern …</translation>
        </message>
        <message>
            <source>Save my progress</source>
            <translation>Meinen Stand speichern</translation>
        </message>
        <message>
            <source>Text (*.md)</source>
            <translation>Text (*.md)</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Please choose another place.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {reason}. Bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
    </context>
    <context>
        <name>HeaderRows</name>
        <message>
            <source>This is written in another way, and can be changed as text.</source>
            <translation>Das ist anders geschrieben und lässt sich als Text ändern.</translation>
        </message>
        <message>
            <source>“{name}” is removed. Ctrl+Z brings it back.</source>
            <translation>„{name}“ ist entfernt. Strg+Z holt den Eintrag zurück.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Versions: {title}</source>
            <translation>Verlauf: {title}</translation>
        </message>
        <message>
            <source>Versions, newest first</source>
            <translation>Fassungen, die neueste zuerst</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Verglichen mit</translation>
        </message>
        <message>
            <source>the version before it</source>
            <translation>der Fassung davor</translation>
        </message>
        <message>
            <source>the page as it is now</source>
            <translation>der Seite, wie sie jetzt ist</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>Changes as they are read</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Changes in the source</source>
            <translation>Im Quelltext</translation>
        </message>
        <message>
            <source>The whole page</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <source>Struck out: only in the older one. Marked: only in the newer one.</source>
            <translation>Durchgestrichen: nur in der älteren Fassung. Markiert: nur in der neueren.</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Diese Fassung wiederherstellen</translation>
        </message>
        <message>
            <source>Compared with:</source>
            <translation>Verglichen mit:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Versions are being read …</source>
            <translation>Fassungen werden gelesen …</translation>
        </message>
        <message>
            <source>The versions kept so far were damaged. They were put aside as {folder}; the pages themselves are fine.</source>
            <translation>Die bisherigen Fassungen waren beschädigt und liegen jetzt in {folder}. Die Seiten selbst sind in Ordnung.</translation>
        </message>
        <message>
            <source>No version of this page is kept yet. From the first save on, each one will be listed here.</source>
            <translation>Von dieser Seite ist noch keine Fassung aufbewahrt. Ab dem ersten Speichern steht hier jede.</translation>
        </message>
        <message>
            <source>There is a draft of this page. It stays as it is; a version that is restored is merged into it.</source>
            <translation>Von dieser Seite gibt es einen Entwurf. Er bleibt erhalten; eine wiederhergestellte Fassung wird mit ihm zusammengeführt.</translation>
        </message>
        <message>
            <source>“{title}” restored as of {when}</source>
            <translation>„{title}“ wiederhergestellt, Stand {when}</translation>
        </message>
        <message>
            <source>The page “{title}” is again as it was on {when}. {keys} takes that back.</source>
            <translation>Die Seite „{title}“ ist wieder auf dem Stand vom {when}. {keys} nimmt das zurück.</translation>
        </message>
        <message>
            <source>The page “{title}” is already as it was on {when}.</source>
            <translation>Die Seite „{title}“ ist schon auf dem Stand vom {when}.</translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>My place: who is there for whom?</source>
            <translation>Mein Platz: Wer ist für wen da?</translation>
        </message>
        <message>
            <source>Where do I work?</source>
            <translation>Wo arbeite ich?</translation>
        </message>
        <message>
            <source>Once the place is known, this page shows who is there for whom, and what to read first.</source>
            <translation>Mit einem Platz steht hier, wer für wen da ist und was zuerst zu lesen ist.</translation>
        </message>
        <message>
            <source>Choose my place</source>
            <translation>Meinen Platz angeben</translation>
        </message>
        <message>
            <source>Here it says who is there for what.</source>
            <translation>Hier steht, wer wofür da ist.</translation>
        </message>
    </context>
    <context>
        <name>IdeaDesk</name>
        <message>
            <source>The idea is posted.</source>
            <translation>Die Idee ist veröffentlicht.</translation>
        </message>
        <message>
            <source>The idea is changed.</source>
            <translation>Die Idee ist geändert.</translation>
        </message>
        <message>
            <source>It is said.</source>
            <translation>Der Stand ist festgehalten.</translation>
        </message>
        <message>
            <source>The reply is sent.</source>
            <translation>Die Antwort ist gesendet.</translation>
        </message>
    </context>
    <context>
        <name>IdeaFilters</name>
        <message>
            <source>Words in ideas and replies</source>
            <translation>Wörter in Ideen und Antworten</translation>
        </message>
        <message>
            <source>Find ideas by words</source>
            <translation>Ideen nach Wörtern finden</translation>
        </message>
        <message>
            <source>Which ideas</source>
            <translation>Welche Ideen</translation>
        </message>
        <message>
            <source>Open ideas</source>
            <translation>Offene Ideen</translation>
        </message>
        <message>
            <source>All ideas</source>
            <translation>Alle Ideen</translation>
        </message>
        <message>
            <source>For my department</source>
            <translation>Für meine Abteilung</translation>
        </message>
    </context>
    <context>
        <name>IdeaForm</name>
        <message>
            <source>A new idea</source>
            <translation>Eine neue Idee</translation>
        </message>
        <message>
            <source>The idea in other words</source>
            <translation>Die Idee in anderen Worten</translation>
        </message>
        <message>
            <source>The idea in a few words</source>
            <translation>Die Idee in wenigen Worten</translation>
        </message>
        <message>
            <source>What is it about, and whom would it help?</source>
            <translation>Worum geht es, und wem würde es helfen?</translation>
        </message>
        <message>
            <source>Which departments does it concern?</source>
            <translation>Welche Abteilungen betrifft es?</translation>
        </message>
        <message>
            <source>Is it about a particular service?</source>
            <translation>Geht es um eine bestimmte Leistung?</translation>
        </message>
        <message>
            <source>Name, as colleagues read it</source>
            <translation>Name, wie andere ihn lesen</translation>
        </message>
        <message>
            <source>Post the idea</source>
            <translation>Idee veröffentlichen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Everybody who has this guide can read it. Nothing is deleted later.</source>
            <translation>Alle, die diesen Leitfaden haben, können sie lesen. Gelöscht wird später nichts.</translation>
        </message>
        <message>
            <source>No particular one</source>
            <translation>Um keine bestimmte</translation>
        </message>
    </context>
    <context>
        <name>IdeaSheet</name>
        <message>
            <source>It was changed by two people at the same time. Both versions are kept.</source>
            <translation>Zwei haben die Idee zur gleichen Zeit geändert. Beide Fassungen sind erhalten.</translation>
        </message>
        <message>
            <source>{state}: {reason}</source>
            <translation>{state}: {reason}</translation>
        </message>
        <message>
            <source>Would help me too</source>
            <translation>Würde mir auch helfen</translation>
        </message>
        <message>
            <source>What became of it …</source>
            <translation>Was daraus wurde …</translation>
        </message>
        <message>
            <source>Bring both together …</source>
            <translation>Beide zusammenführen …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>What became of it?</source>
            <translation>Was ist daraus geworden?</translation>
        </message>
        <message>
            <source>Why, or how does it go?</source>
            <translation>Warum, oder wie läuft es?</translation>
        </message>
        <message>
            <source>A word on why is needed here.</source>
            <translation>Hier braucht es ein Wort zum Warum.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Show earlier replies</source>
            <translation>Frühere Antworten zeigen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Send the reply</source>
            <translation>Antwort senden</translation>
        </message>
    </context>
    <context>
        <name>IdeasPart</name>
        <message>
            <source>New idea</source>
            <translation>Neue Idee</translation>
        </message>
        <message>
            <source>All ideas</source>
            <translation>Alle Ideen</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>No idea fits.</source>
            <translation>Keine Idee passt.</translation>
        </message>
        <message>
            <source>Room for ideas</source>
            <translation>Platz für Ideen</translation>
        </message>
        <message>
            <source>What would make work between departments easier? Here everybody who has this guide reads it, answers, and says whether it would help them, too.</source>
            <translation>Was würde die Arbeit zwischen den Abteilungen leichter machen? Hier lesen es alle, die diesen Leitfaden haben, antworten und sagen, ob es ihnen auch helfen würde.</translation>
        </message>
        <message>
            <source>It is signed with the name from the settings, or not at all.</source>
            <translation>Unterschrieben wird mit dem Namen aus den Einstellungen oder gar nicht.</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>What is to be done?</source>
            <translation>Was ist zu tun?</translation>
        </message>
        <message>
            <source>When is it due?</source>
            <translation>Bis wann?</translation>
        </message>
        <message>
            <source>as the heading</source>
            <translation>wie die Überschrift</translation>
        </message>
        <message>
            <source>Who, with whom, what to read</source>
            <translation>Wer, mit wem, was zu lesen ist</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>ohne Termin</translation>
        </message>
        <message>
            <source>an item without words</source>
            <translation>Punkt ohne Text</translation>
        </message>
        <message>
            <source>{name}: details</source>
            <translation>{name}: weitere Angaben</translation>
        </message>
        <message>
            <source>done by: {name}</source>
            <translation>zuständig: {name}</translation>
        </message>
        <message>
            <source>with: {name}</source>
            <translation>mit: {name}</translation>
        </message>
        <message>
            <source>waits: {name}</source>
            <translation>wartet: {name}</translation>
        </message>
        <message>
            <source>page: {name}</source>
            <translation>Seite: {name}</translation>
        </message>
        <message>
            <source>a duty</source>
            <translation>Pflicht</translation>
        </message>
        <message>
            <source>Who does it?</source>
            <translation>Wer ist zuständig?</translation>
        </message>
        <message>
            <source>Who helps with it?</source>
            <translation>Wer hilft dabei?</translation>
        </message>
        <message>
            <source>Who waits for it?</source>
            <translation>Wer wartet darauf?</translation>
        </message>
        <message>
            <source>Which page is to be read?</source>
            <translation>Welche Seite gehört dazu?</translation>
        </message>
        <message>
            <source>A duty</source>
            <translation>Pflicht</translation>
        </message>
        <message>
            <source>Such as an instruction: the tick is no proof that it was done.</source>
            <translation>Etwa eine Unterweisung: Der Haken ist kein Nachweis, dass sie stattgefunden hat.</translation>
        </message>
        <message>
            <source>the person whose list it is</source>
            <translation>die Person, deren Liste es ist</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
    </context>
    <context>
        <name>ItemsSection</name>
        <message>
            <source>What is to be done</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Add a phase</source>
            <translation>Phase hinzufügen</translation>
        </message>
        <message>
            <source>Add an item to: {phase}</source>
            <translation>Punkt hinzufügen bei: {phase}</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Punkt hinzufügen</translation>
        </message>
        <message>
            <source>This could not be written into the list. It can be changed as text.</source>
            <translation>Das ließ sich nicht in die Liste schreiben. Es lässt sich als Text ändern.</translation>
        </message>
        <message>
            <source>“{item}” is removed. Ctrl+Z brings it back.</source>
            <translation>„{item}“ ist entfernt. Strg+Z holt den Punkt zurück.</translation>
        </message>
        <message>
            <source>New phase</source>
            <translation>Neue Phase</translation>
        </message>
    </context>
    <context>
        <name>ListChoice</name>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Begin: {list}</source>
            <translation>Beginnen: {list}</translation>
        </message>
        <message>
            <source>Not now: {list}</source>
            <translation>Jetzt nicht: {list}</translation>
        </message>
    </context>
    <context>
        <name>ListCounted</name>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>seit %n Tag überfällig</numerusform>
                <numerusform>seit %n Tagen überfällig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n überfällig</numerusform>
                <numerusform>%n überfällig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) came after the list was begun.</source>
            <translation>
                <numerusform>%n Punkt kam nach dem Beginn der Liste hinzu.</numerusform>
                <numerusform>%n Punkte kamen nach dem Beginn der Liste hinzu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open item(s) get another date.</source>
            <translation>
                <numerusform>%n offener Punkt bekommt ein anderes Datum.</numerusform>
                <numerusform>%n offene Punkte bekommen ein anderes Datum.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them would be overdue at once.</source>
            <translation>
                <numerusform>%n davon wäre sofort überfällig.</numerusform>
                <numerusform>%n davon wären sofort überfällig.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListExport</name>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>trifft nicht zu</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Done at</source>
            <translation>Erledigt am</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>Waiting for it</source>
            <translation>Wartet darauf</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>For {name}</source>
            <translation>Für {name}</translation>
        </message>
        <message>
            <source>Done by: {who}</source>
            <translation>Zuständig: {who}</translation>
        </message>
        <message>
            <source>No longer in the list</source>
            <translation>Nicht mehr in der Liste</translation>
        </message>
        <message>
            <source>As of {day}: {progress}.</source>
            <translation>Stand vom {day}: {progress}.</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>erledigt am {day}</translation>
        </message>
        <message>
            <source>{list}, for {name}</source>
            <translation>{list}, für {name}</translation>
        </message>
        <message>
            <source>{done} of {total} done</source>
            <translation>{done} von {total} erledigt</translation>
        </message>
        <message>
            <source>First day: {day}</source>
            <translation>Erster Tag: {day}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>fällig am {day}</translation>
        </message>
        <message>
            <source>With: {party}</source>
            <translation>Mit: {party}</translation>
        </message>
        <message>
            <source>Waiting for it: {party}</source>
            <translation>Wartet darauf: {party}</translation>
        </message>
        <message>
            <source>To read: {page}</source>
            <translation>Zu lesen: {page}</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Take up again</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <source>Delete …</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>For {name}</source>
            <translation>Für {name}</translation>
        </message>
        <message>
            <source>Start {day}</source>
            <translation>Start {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>Done: {progress}</source>
            <translation>Erledigt: {progress}</translation>
        </message>
        <message>
            <source>This list is put away, with all its ticks and notes.</source>
            <translation>Diese Liste ist weggelegt, mit allen Haken und Notizen.</translation>
        </message>
        <message>
            <source>Nothing on this list is open any more. It was finished on {day}.</source>
            <translation>Auf dieser Liste ist nichts mehr offen. Abgeschlossen am {day}.</translation>
        </message>
        <message>
            <source>The guide does not have this list any more. What was ticked and noted is all still here.</source>
            <translation>Der Leitfaden hat diese Liste nicht mehr. Alle Haken und Notizen sind noch da.</translation>
        </message>
    </context>
    <context>
        <name>ListIndex</name>
        <message>
            <source>My checklists</source>
            <translation>Meine Listen</translation>
        </message>
        <message>
            <source>Begin a list …</source>
            <translation>Liste beginnen …</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Laufend</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Weggelegt</translation>
        </message>
    </context>
    <context>
        <name>ListOffer</name>
        <message>
            <source>Begin a list</source>
            <translation>Eine Liste beginnen</translation>
        </message>
        <message>
            <source>No lists</source>
            <translation>Keine Listen</translation>
        </message>
        <message>
            <source>Begin …</source>
            <translation>Beginnen …</translation>
        </message>
        <message>
            <source>Begin: {list}</source>
            <translation>Beginnen: {list}</translation>
        </message>
    </context>
    <context>
        <name>ListPicker</name>
        <message>
            <source>My checklists</source>
            <translation>Meine Listen</translation>
        </message>
    </context>
    <context>
        <name>ListWords</name>
        <message>
            <source>d MMM yyyy</source>
            <comment>a day, in Qt's letters for dates</comment>
            <translation>dd.MM.yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a day of this year, in Qt's letters for dates</comment>
            <translation>dd.MM.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>a day of this week, in Qt's letters for dates</comment>
            <translation>ddd dd.MM.</translation>
        </message>
        <message>
            <source>overdue since yesterday</source>
            <translation>seit gestern überfällig</translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>überfällig seit {day}</translation>
        </message>
        <message>
            <source>Done by: {name}. Ask if needed.</source>
            <translation>Erledigt: {name}. Bei Bedarf nachfragen.</translation>
        </message>
        <message>
            <source>responsible: me ({name})</source>
            <translation>zuständig: ich ({name})</translation>
        </message>
        <message>
            <source>done by: {name}</source>
            <translation>erledigt: {name}</translation>
        </message>
        <message>
            <source>with: {name}</source>
            <translation>mit: {name}</translation>
        </message>
        <message>
            <source>waits: {name}</source>
            <translation>wartet darauf: {name}</translation>
        </message>
        <message>
            <source>page: {name}</source>
            <translation>Seite: {name}</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>{list} – for {name}</source>
            <translation>{list} – für {name}</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>Begin “{list}”</source>
            <translation>„{list}“ begonnen</translation>
        </message>
        <message>
            <source>Tick at “{item}”</source>
            <translation>Haken bei „{item}“</translation>
        </message>
        <message>
            <source>Note at “{item}”</source>
            <translation>Notiz bei „{item}“</translation>
        </message>
        <message>
            <source>First day of “{list}”</source>
            <translation>Erster Tag von „{list}“</translation>
        </message>
        <message>
            <source>Put “{list}” away</source>
            <translation>„{list}“ weggelegt</translation>
        </message>
        <message>
            <source>Take “{list}” up again</source>
            <translation>„{list}“ wieder aufgenommen</translation>
        </message>
        <message>
            <source>Delete “{list}”</source>
            <translation>„{list}“ gelöscht</translation>
        </message>
    </context>
    <context>
        <name>MapBeside</name>
        <message>
            <source>The map in words</source>
            <translation>Die Karte in Worten</translation>
        </message>
        <message>
            <source>A cell tells what the department of its row does for that of its column.</source>
            <translation>Ein Feld sagt, was die Abteilung seiner Zeile für die seiner Spalte tut.</translation>
        </message>
        <message>
            <source>The guide names nobody whose work would stop.</source>
            <translation>Der Leitfaden nennt niemanden, dessen Arbeit dann stillsteht.</translation>
        </message>
        <message>
            <source>A double click, or Enter, puts a box in the middle.</source>
            <translation>Ein Doppelklick oder die Eingabetaste rückt ein Kästchen in die Mitte.</translation>
        </message>
        <message>
            <source>Of so many lines those are drawn that belong to what is chosen.</source>
            <translation>Von so vielen Linien sind nur die gezeichnet, die zu dem Gewählten gehören.</translation>
        </message>
        <message>
            <source>A click on a box or a line tells what it stands for.</source>
            <translation>Ein Klick auf ein Kästchen oder eine Linie sagt, wofür sie stehen.</translation>
        </message>
    </context>
    <context>
        <name>MapCounted</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n Stelle</numerusform>
                <numerusform>%n Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relationship(s)</source>
            <translation>
                <numerusform>%n Beziehung</numerusform>
                <numerusform>%n Beziehungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n named by one side only</source>
            <translation>
                <numerusform>%n nur von einer Seite genannt</numerusform>
                <numerusform>%n nur von einer Seite genannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n where the two sides differ</source>
            <translation>
                <numerusform>bei %n weichen die Angaben ab</numerusform>
                <numerusform>bei %n weichen die Angaben ab</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n Leistung</numerusform>
                <numerusform>%n Leistungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) of others for everybody</source>
            <translation>
                <numerusform>dazu %n Leistung anderer, die für alle da ist</numerusform>
                <numerusform>dazu %n Leistungen anderer, die für alle da sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in the list</source>
            <translation>
                <numerusform>%n weitere in der Liste</numerusform>
                <numerusform>%n weitere in der Liste</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MapExport</name>
        <message>
            <source>The file's name has to end in .svg, .png or .pdf.</source>
            <translation>Der Dateiname muss auf .svg, .png oder .pdf enden.</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Please choose another place.</source>
            <translation>„{path}“ ließ sich nicht schreiben: {reason}. Bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
        <message>
            <source>Save the map as a picture</source>
            <translation>Landkarte als Bild speichern</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png);;Documents (*.pdf)</source>
            <translation>Bilder (*.svg *.png);;Dokumente (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>MapFilters</name>
        <message>
            <source>All departments</source>
            <translation>Alle Abteilungen</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Abteilungen</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>What is passed on</source>
            <translation>Was weitergegeben wird</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Jeder Stand</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Stand der Abstimmung</translation>
        </message>
        <message>
            <source>Nothing said</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Nachbarn</translation>
        </message>
        <message>
            <source>One place with those around it</source>
            <translation>Eine Stelle mit denen um sie herum</translation>
        </message>
        <message>
            <source>Whole map</source>
            <translation>Ganze Karte</translation>
        </message>
        <message>
            <source>All departments with their roles</source>
            <translation>Alle Abteilungen mit ihren Rollen</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>Departments as a table, for many of them</source>
            <translation>Abteilungen als Tabelle, wenn es viele sind</translation>
        </message>
        <message>
            <source>My place</source>
            <translation>Mein Platz</translation>
        </message>
        <message>
            <source>Put my place in the middle</source>
            <translation>Meinen Platz in die Mitte rücken</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
        <message>
            <source>What is chosen in full, and the map as a list</source>
            <translation>Das Gewählte mit allen Angaben, und die Karte als Liste</translation>
        </message>
    </context>
    <context>
        <name>MapLegend</name>
        <message>
            <source>named by one side only</source>
            <translation>nur von einer Seite genannt</translation>
        </message>
        <message>
            <source>there for each other</source>
            <translation>füreinander da</translation>
        </message>
    </context>
    <context>
        <name>MapList</name>
        <message>
            <source>The map in words</source>
            <translation>Die Karte in Worten</translation>
        </message>
    </context>
    <context>
        <name>MapMessage</name>
        <message>
            <source>Nothing fits what is chosen above.</source>
            <translation>Nichts passt zu dem, was oben gewählt ist.</translation>
        </message>
        <message>
            <source>Show the matrix</source>
            <translation>Matrix zeigen</translation>
        </message>
        <message>
            <source>Draw it all the same</source>
            <translation>Trotzdem zeichnen</translation>
        </message>
        <message>
            <source>{places} are too many to be read as a drawn map. The matrix shows their departments.</source>
            <translation>{places} sind zu viele für eine lesbare Zeichnung. Die Matrix zeigt ihre Abteilungen.</translation>
        </message>
        <message>
            <source>No department of this guide has said yet whom it is there for.</source>
            <translation>In diesem Leitfaden hat noch keine Abteilung gesagt, für wen sie da ist.</translation>
        </message>
    </context>
    <context>
        <name>MapPicture</name>
        <message>
            <source>Who is there for whom?</source>
            <translation>Wer ist für wen da?</translation>
        </message>
        <message>
            <source>What stops if “{service}” is late?</source>
            <translation>Was steht still, wenn „{service}“ zu spät kommt?</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>für alle</translation>
        </message>
        <message>
            <source>my place</source>
            <translation>mein Platz</translation>
        </message>
        <message>
            <source>{party} · goes on elsewhere here</source>
            <translation>{party} · geht an anderer Stelle weiter</translation>
        </message>
    </context>
    <context>
        <name>MapRows</name>
        <message>
            <source>Who is there for {name}</source>
            <translation>Wer für {name} da ist</translation>
        </message>
        <message>
            <source>Who {name} is there for</source>
            <translation>Für wen {name} da ist</translation>
        </message>
        <message>
            <source>Within {name}</source>
            <translation>Innerhalb von {name}</translation>
        </message>
        <message>
            <source>What others do for everybody</source>
            <translation>Was andere für alle tun</translation>
        </message>
        <message>
            <source>waits for “{service}”</source>
            <translation>wartet auf „{service}“</translation>
        </message>
    </context>
    <context>
        <name>MapScreen</name>
        <message>
            <source>Lotse does not know my place yet. It is chosen in the settings.</source>
            <translation>Lotse kennt meinen Platz noch nicht. Er lässt sich in den Einstellungen wählen.</translation>
        </message>
    </context>
    <context>
        <name>MapSide</name>
        <message>
            <source>What is chosen on the map</source>
            <translation>Was auf der Karte gewählt ist</translation>
        </message>
        <message>
            <source>No page of the guide describes it.</source>
            <translation>Keine Seite des Leitfadens beschreibt diese Stelle.</translation>
        </message>
        <message>
            <source>Who {name} is there for</source>
            <translation>Für wen {name} da ist</translation>
        </message>
        <message>
            <source>Who is there for {name}</source>
            <translation>Wer für {name} da ist</translation>
        </message>
        <message>
            <source>Within {name}</source>
            <translation>Innerhalb von {name}</translation>
        </message>
        <message>
            <source>Nothing is named here.</source>
            <translation>Hier ist nichts genannt.</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Put in the middle</source>
            <translation>In die Mitte rücken</translation>
        </message>
        <message>
            <source>Thanks · {by}</source>
            <translation>Danke · {by}</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Danke</translation>
        </message>
        <message>
            <source>Page “{title}”</source>
            <translation>Seite „{title}“</translation>
        </message>
        <message>
            <source>What stops if this is late?</source>
            <translation>Was steht still, wenn das zu spät kommt?</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>The map as a picture</source>
            <translation>Die Karte als Bild</translation>
        </message>
        <message>
            <source>The list beside it says the same in words.</source>
            <translation>Die Liste daneben sagt dasselbe in Worten.</translation>
        </message>
    </context>
    <context>
        <name>MapWords</name>
        <message>
            <source>agreed by both sides</source>
            <translation>abgestimmt</translation>
        </message>
        <message>
            <source>named only by those who do it</source>
            <translation>nur von denen genannt, die es leisten</translation>
        </message>
        <message>
            <source>named only by those who need it</source>
            <translation>nur von denen genannt, die es brauchen</translation>
        </message>
        <message>
            <source>the two sides differ</source>
            <translation>Angaben weichen ab</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>für alle</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Informationen</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Gegenstände</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Dienstleistungen</translation>
        </message>
        <message>
            <source>Expertise</source>
            <translation>Fachwissen</translation>
        </message>
        <message>
            <source>named by {name} only</source>
            <translation>nur von {name} genannt</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>{provider} is there for {customer}: {service} ({state})</source>
            <translation>{provider} ist für {customer} da: {service} ({state})</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>external</source>
            <translation>extern</translation>
        </message>
        <message>
            <source>Needed for: {service}</source>
            <translation>Gebraucht für: {service}</translation>
        </message>
        <message>
            <source>“{customer}” has no page that could name it.</source>
            <translation>„{customer}“ hat keine Seite, auf der es stehen könnte.</translation>
        </message>
        <message>
            <source>The page “{page}” would have to say that {customer} expects “{service}” of {provider}.</source>
            <translation>Auf der Seite „{page}“ müsste stehen, dass {customer} „{service}“ von {provider} erwartet.</translation>
        </message>
        <message>
            <source>“{provider}” has no page that could name it.</source>
            <translation>„{provider}“ hat keine Seite, auf der es stehen könnte.</translation>
        </message>
        <message>
            <source>The page “{page}” would have to name {customer} among those whom “{service}” is for.</source>
            <translation>Auf der Seite „{page}“ müsste {customer} unter denen stehen, für die „{service}“ da ist.</translation>
        </message>
        <message>
            <source>The page “{page}” would have to list “{service}” among its services, for {customer}.</source>
            <translation>Auf der Seite „{page}“ müsste „{service}“ unter den Leistungen stehen, für {customer}.</translation>
        </message>
    </context>
    <context>
        <name>MarkdownEdit</name>
        <message>
            <source>Text of the page</source>
            <translation>Text der Seite</translation>
        </message>
    </context>
    <context>
        <name>MatrixView</name>
        <message>
            <source>The map as a table: rows are there for columns</source>
            <translation>Die Karte als Tabelle: Zeilen sind für Spalten da</translation>
        </message>
    </context>
    <context>
        <name>MendedWords</name>
        <message>
            <source>Nothing has to change on other pages.</source>
            <translation>Auf anderen Seiten muss nichts geändert werden.</translation>
        </message>
        <message>
            <source>Changed along with it: {places} on {pages}.</source>
            <translation>Mit angepasst: {places} auf {pages}.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n Stelle</numerusform>
                <numerusform>%n Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Mine</name>
        <message>
            <source>This folder holds everything that Lotse kept for one person.</source>
            <translation>In diesem Ordner steht alles, was Lotse für eine Person aufbewahrt hat.</translation>
        </message>
        <message>
            <source>It is private: whoever can open the folder can read it.</source>
            <translation>Er ist privat: Wer den Ordner öffnen kann, kann alles lesen.</translation>
        </message>
        <message>
            <source>lotse.json: everything, in the form that Lotse takes over again.</source>
            <translation>lotse.json: alles, in der Form, die Lotse wieder übernimmt.</translation>
        </message>
        <message>
            <source>lists: each checklist as a text and as a table, with ticks and notes.</source>
            <translation>lists: jede Liste als Text und als Tabelle, mit Haken und Notizen.</translation>
        </message>
        <message>
            <source>notes: all notes, as texts.</source>
            <translation>notes: alle Notizen als Texte.</translation>
        </message>
        <message>
            <source>drafts: pages that are being written, not saved in the guide yet.</source>
            <translation>drafts: Seiten in Arbeit, noch nicht im Leitfaden gespeichert.</translation>
        </message>
        <message>
            <source>training: situations that were practised, with all own answers.</source>
            <translation>training: geübte Situationen mit allen eigenen Antworten.</translation>
        </message>
        <message>
            <source>sessions: what was planned to be practised with others.</source>
            <translation>sessions: geplante Übungsrunden.</translation>
        </message>
        <message>
            <source>self-checks: the answers and the steps taken from them.</source>
            <translation>self-checks: Selbstchecks mit den Antworten und dem Schritt, der daraus folgt.</translation>
        </message>
        <message>
            <source>being-written: words for colleagues, and own answers, not finished yet.</source>
            <translation>being-written: angefangene Texte für andere und angefangene eigene Antworten.</translation>
        </message>
        <message>
            <source>waiting: what could not be written into the guide yet.</source>
            <translation>waiting: was noch nicht in den Leitfaden geschrieben werden konnte.</translation>
        </message>
        <message>
            <source>ticks-on-pages.csv: ticks on pages that are no checklists.</source>
            <translation>ticks-on-pages.csv: Haken auf Seiten, die keine Listen sind.</translation>
        </message>
        <message>
            <source>reading.csv: the pages that were read, and when.</source>
            <translation>reading.csv: die gelesenen Seiten mit Datum.</translation>
        </message>
        <message>
            <source>people.csv: “My people”.</source>
            <translation>people.csv: „Meine Leute“.</translation>
        </message>
        <message>
            <source>surveys.csv: which departments were rated, never how.</source>
            <translation>surveys.csv: welche Abteilungen bewertet wurden, nie wie.</translation>
        </message>
        <message>
            <source>A file that is not there would have been empty.</source>
            <translation>Eine Datei, die fehlt, wäre leer gewesen.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>Wer es ist</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Vorgesetzte Person</translation>
        </message>
        <message>
            <source>Buddy</source>
            <translation>Patin oder Pate</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Umfrage</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Comes back on {day}</source>
            <translation>Kommt wieder am {day}</translation>
        </message>
        <message>
            <source>to be practised again</source>
            <translation>noch mal üben</translation>
        </message>
        <message>
            <source>known well</source>
            <translation>sitzt</translation>
        </message>
        <message>
            <source>Roles: {roles}</source>
            <translation>Rollen: {roles}</translation>
        </message>
        <message>
            <source>My step: {step}</source>
            <translation>Mein Schritt: {step}</translation>
        </message>
        <message>
            <source>Guide: {name}</source>
            <translation>Leitfaden: {name}</translation>
        </message>
    </context>
    <context>
        <name>MineCard</name>
        <message>
            <source>What Lotse keeps for me</source>
            <translation>Was Lotse für mich aufbewahrt</translation>
        </message>
        <message>
            <source>The index may be deleted at any time; Lotse builds it again.</source>
            <translation>Das Verzeichnis darf jederzeit gelöscht werden; Lotse legt es neu an.</translation>
        </message>
        <message>
            <source>Export everything …</source>
            <translation>Alles exportieren …</translation>
        </message>
        <message>
            <source>Import …</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Delete everything …</source>
            <translation>Alles löschen …</translation>
        </message>
        <message>
            <source>A folder with all of it, to be read, kept, or taken over elsewhere.</source>
            <translation>Ein Ordner mit allem, zum Lesen, Aufheben oder Übernehmen an anderer Stelle.</translation>
        </message>
        <message>
            <source>Adds what was exported elsewhere. Nothing here is deleted.</source>
            <translation>Nimmt auf, was anderswo exportiert wurde. Hier wird nichts gelöscht.</translation>
        </message>
        <message>
            <source>Begins anew with nothing. The guide stays.</source>
            <translation>Beginnt von vorn, ohne alles. Der Leitfaden bleibt.</translation>
        </message>
        <message>
            <source>My folder</source>
            <translation>Mein Ordner</translation>
        </message>
        <message>
            <source>Index of the guides</source>
            <translation>Verzeichnis der Leitfäden</translation>
        </message>
        <message>
            <source>Nothing new can be kept now: the folder “{path}” cannot be written.</source>
            <translation>Zurzeit kann nichts Neues aufbewahrt werden: In den Ordner „{path}“ kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>No checklists and no notes yet.</source>
            <translation>Noch keine Listen und keine Notizen.</translation>
        </message>
        <message numerus="yes">
            <source>%n checklist(s)</source>
            <translation>
                <numerusform>%n Liste</numerusform>
                <numerusform>%n Listen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tick(s)</source>
            <translation>
                <numerusform>%n Haken</numerusform>
                <numerusform>%n Haken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Notiz</numerusform>
                <numerusform>%n Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) read</source>
            <translation>
                <numerusform>%n gelesene Seite</numerusform>
                <numerusform>%n gelesene Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of “My people”</source>
            <translation>
                <numerusform>%n Person in „Meine Leute“</numerusform>
                <numerusform>%n Personen in „Meine Leute“</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) of pages</source>
            <translation>
                <numerusform>%n Entwurf einer Seite</numerusform>
                <numerusform>%n Entwürfe von Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n situation(s) practised</source>
            <translation>
                <numerusform>%n geübte Situation</numerusform>
                <numerusform>%n geübte Situationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n self-check(s)</source>
            <translation>
                <numerusform>%n Selbstcheck</numerusform>
                <numerusform>%n Selbstchecks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) planned</source>
            <translation>
                <numerusform>%n geplante Übungsrunde</numerusform>
                <numerusform>%n geplante Übungsrunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) written for colleagues</source>
            <translation>
                <numerusform>%n eigener Eintrag zum Austausch</numerusform>
                <numerusform>%n eigene Einträge zum Austausch</numerusform>
            </translation>
        </message>
        <message>
            <source>Where to export everything</source>
            <translation>Wohin alles exportiert wird</translation>
        </message>
        <message>
            <source>This folder is inside the guide, which others read. Please choose another one.</source>
            <translation>Dieser Ordner liegt im Leitfaden, den auch andere lesen. Bitte einen anderen wählen.</translation>
        </message>
        <message>
            <source>Lotse export {day}</source>
            <translation>Lotse-Export {day}</translation>
        </message>
        <message>
            <source>Exported to {folder}</source>
            <translation>Exportiert nach {folder}</translation>
        </message>
        <message>
            <source>The folder that was exported</source>
            <translation>Der exportierte Ordner</translation>
        </message>
        <message>
            <source>Take over what was exported?</source>
            <translation>Das Exportierte übernehmen?</translation>
        </message>
        <message>
            <source>In it: {things}. What is not here is added; of two the newer counts. Nothing is deleted.</source>
            <translation>Darin: {things}. Was hier fehlt, kommt dazu; von zweien gilt das neuere. Gelöscht wird nichts.</translation>
        </message>
        <message>
            <source>settings alone</source>
            <translation>nur Einstellungen</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>my place</source>
            <translation>mein Platz</translation>
        </message>
        <message>
            <source>All of it is here already.</source>
            <translation>Alles davon ist schon hier.</translation>
        </message>
        <message>
            <source>Taken over: {things}.</source>
            <translation>Übernommen: {things}.</translation>
        </message>
        <message>
            <source>Everything was deleted. The guide is still here.</source>
            <translation>Alles wurde gelöscht. Der Leitfaden ist noch da.</translation>
        </message>
    </context>
    <context>
        <name>MinimumField</name>
        <message>
            <source>From fewer than five answers one could see who gave them. Five is the least.</source>
            <translation>Bei weniger als fünf Antworten ließe sich erkennen, von wem sie stammen. Fünf ist das Mindeste.</translation>
        </message>
    </context>
    <context>
        <name>MonthField</name>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
    </context>
    <context>
        <name>MoveFirstDayDialog</name>
        <message>
            <source>Move the first day</source>
            <translation>Ersten Tag verschieben</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Erster Tag</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>No date changes.</source>
            <translation>Kein Datum ändert sich.</translation>
        </message>
        <message>
            <source>{before} → {now}</source>
            <translation>{before} → {now}</translation>
        </message>
        <message>
            <source>Without a heading</source>
            <translation>Ohne Überschrift</translation>
        </message>
    </context>
    <context>
        <name>MovePageDialog</name>
        <message>
            <source>Move the page</source>
            <translation>Seite verschieben</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
    </context>
    <context>
        <name>NewPageDialog</name>
        <message>
            <source>surveys</source>
            <translation>umfragen</translation>
        </message>
        <message>
            <source>New page</source>
            <translation>Neue Seite</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>What is it to be?</source>
            <translation>Was soll es werden?</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Who it is, what it does for others, and what it expects of them.</source>
            <translation>Wer sie ist, was sie für andere tut und was sie von ihnen braucht.</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Somebody outside the departments: customers, suppliers, an advisory board.</source>
            <translation>Alle außerhalb der Abteilungen: Kundschaft, Lieferanten, ein Beirat.</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>Gute Praxis</translation>
        </message>
        <message>
            <source>What works well between departments, as a tip for all.</source>
            <translation>Was zwischen Abteilungen gut funktioniert, als Tipp für alle.</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Items to tick off, with dates that count from a day.</source>
            <translation>Punkte zum Abhaken, mit Terminen ab einem ersten Tag.</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>A case between two departments to practise with: the question first, then an answer.</source>
            <translation>Ein Fall zwischen zwei Abteilungen zum Üben: erst die Frage, dann eine Antwort.</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Umfrage</translation>
        </message>
        <message>
            <source>Questions on working together, answered on a scale.</source>
            <translation>Fragen zur Zusammenarbeit, beantwortet auf einer Skala.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Whatever else is worth reading.</source>
            <translation>Alles andere, was sich zu lesen lohnt.</translation>
        </message>
        <message>
            <source>departments</source>
            <translation>abteilungen</translation>
        </message>
        <message>
            <source>partners</source>
            <translation>partner</translation>
        </message>
        <message>
            <source>tips</source>
            <translation>tipps</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>listen</translation>
        </message>
        <message>
            <source>situations</source>
            <translation>situationen</translation>
        </message>
    </context>
    <context>
        <name>NextReading</name>
        <message>
            <source>Everything on the path is read.</source>
            <translation>Auf dem Lesepfad ist alles gelesen.</translation>
        </message>
        <message>
            <source>Reading path</source>
            <translation>Lesepfad</translation>
        </message>
        <message>
            <source>Read next</source>
            <translation>Als Nächstes lesen</translation>
        </message>
        <message>
            <source>Next pages only</source>
            <translation>Nur die nächsten</translation>
        </message>
        <message>
            <source>All {count} pages</source>
            <translation>Alle {count} Seiten</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Words of the note</source>
            <translation>Text der Notiz</translation>
        </message>
        <message>
            <source>What is worth keeping in mind</source>
            <translation>Was im Gedächtnis bleiben soll</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Mit Kommas getrennt</translation>
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation>S&amp;chlagwörter</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Show in the guide</source>
            <translation>Im Leitfaden zeigen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Not saved yet: the window stays open until this is saved or dropped.</source>
            <translation>Noch nicht gespeichert: Das Fenster bleibt offen, bis dies gespeichert oder verworfen ist.</translation>
        </message>
        <message>
            <source>Note on “{page}”</source>
            <translation>Notiz zu „{page}“</translation>
        </message>
        <message>
            <source>Note without a page</source>
            <translation>Notiz ohne Seite</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message>
            <source>Ctrl+Enter keeps the note, Esc discards it.</source>
            <translation>Strg+Eingabe behält die Notiz, Esc verwirft sie.</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
    </context>
    <context>
        <name>NotePlaces</name>
        <message>
            <source>The page is no longer in the guide.</source>
            <translation>Die Seite ist nicht mehr im Leitfaden.</translation>
        </message>
        <message>
            <source>The passage is no longer on the page.</source>
            <translation>Die Textstelle steht nicht mehr auf der Seite.</translation>
        </message>
    </context>
    <context>
        <name>Notebook</name>
        <message>
            <source>New note “{note}”</source>
            <translation>Neue Notiz „{note}“</translation>
        </message>
        <message>
            <source>Change of the note “{note}”</source>
            <translation>Änderung der Notiz „{note}“</translation>
        </message>
        <message>
            <source>Delete the note “{note}”</source>
            <translation>Notiz „{note}“ gelöscht</translation>
        </message>
    </context>
    <context>
        <name>NotesScreen</name>
        <message>
            <source>The note that is chosen in the list can be read here.</source>
            <translation>Hier steht die Notiz, die in der Liste ausgewählt ist.</translation>
        </message>
        <message>
            <source>No note fits.</source>
            <translation>Keine Notiz passt.</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Alle Notizen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Neue Notiz</translation>
        </message>
        <message>
            <source>Words, or #tag</source>
            <translation>Wörter oder #Schlagwort</translation>
        </message>
        <message>
            <source>Find notes by words or tags</source>
            <translation>Notizen nach Wörtern oder Schlagwörtern suchen</translation>
        </message>
        <message>
            <source>On pages</source>
            <translation>Zu Seiten</translation>
        </message>
        <message>
            <source>On no page</source>
            <translation>Ohne Seite</translation>
        </message>
        <message>
            <source>Place is gone</source>
            <translation>Stelle fehlt</translation>
        </message>
        <message>
            <source>Changed last</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <source>Written last</source>
            <translation>Zuletzt geschrieben</translation>
        </message>
        <message>
            <source>By page</source>
            <translation>Nach Seite</translation>
        </message>
        <message>
            <source>Which notes</source>
            <translation>Welche Notizen</translation>
        </message>
        <message>
            <source>Order of the notes</source>
            <translation>Reihenfolge der Notizen</translation>
        </message>
        <message>
            <source>Room for what is worth keeping in mind</source>
            <translation>Platz für alles, was im Gedächtnis bleiben soll</translation>
        </message>
        <message>
            <source>On a page, select words and choose “Note” in their menu: they stay marked, and the note is listed here.</source>
            <translation>Auf einer Seite Wörter auswählen und im Kontextmenü „Notiz“ wählen: Die Wörter bleiben markiert, und die Notiz steht hier in der Liste.</translation>
        </message>
        <message>
            <source>A note may also be about the page as a whole, or about no page at all.</source>
            <translation>Eine Notiz kann auch für eine ganze Seite gelten oder ganz ohne Seite stehen.</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <source>Folder for the notes</source>
            <translation>Ordner für die Notizen</translation>
        </message>
        <message>
            <source>Nothing was exported: “{file}” is there already. Another folder will do.</source>
            <translation>Es wurde nichts exportiert: „{file}“ gibt es schon. In einem anderen Ordner ist Platz.</translation>
        </message>
        <message>
            <source>The notes could not be written to “{folder}”: {reason}.</source>
            <translation>Die Notizen ließen sich nicht in „{folder}“ schreiben: {reason}.</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n note(s) to “{folder}”.</source>
            <translation>
                <numerusform>%n Notiz nach „{folder}“ exportiert.</numerusform>
                <numerusform>%n Notizen nach „{folder}“ exportiert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Please write a number.</source>
            <translation>Bitte eine Zahl eintragen.</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>working days from the first day, or 2w, 3m</source>
            <translation>Arbeitstage ab dem ersten Tag, oder 2w, 3m</translation>
        </message>
        <message>
            <source>the department it is done with</source>
            <translation>die Abteilung, mit der es geschieht</translation>
        </message>
        <message>
            <source>who is responsible</source>
            <translation>wer zuständig ist</translation>
        </message>
        <message>
            <source>who waits for it</source>
            <translation>wer darauf wartet</translation>
        </message>
        <message>
            <source>what to read</source>
            <translation>was dazu zu lesen ist</translation>
        </message>
        <message>
            <source>the answer of a situation</source>
            <translation>die Antwort zu einer Situation</translation>
        </message>
        <message>
            <source>must be done</source>
            <translation>ist Pflicht</translation>
        </message>
    </context>
    <context>
        <name>OtherSide</name>
        <message>
            <source>Enter it for {customer}, too</source>
            <translation>Auch bei {customer} eintragen</translation>
        </message>
        <message>
            <source>Enter it for {provider}, too</source>
            <translation>Auch bei {provider} eintragen</translation>
        </message>
        <message>
            <source>{customer} does not expect this yet.</source>
            <translation>{customer} erwartet das noch nicht.</translation>
        </message>
        <message>
            <source>{provider} does not name this yet.</source>
            <translation>{provider} nennt das noch nicht.</translation>
        </message>
        <message>
            <source>Expectation of {customer}</source>
            <translation>Erwartung von {customer}</translation>
        </message>
        <message>
            <source>“{service}” is now among what {customer} expects. Ctrl+Z takes it back.</source>
            <translation>„{service}“ steht jetzt auch bei {customer}. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>Service of {provider}</source>
            <translation>Leistung von {provider}</translation>
        </message>
        <message>
            <source>“{service}” is now named by {provider}, too. Ctrl+Z takes it back.</source>
            <translation>„{service}“ steht jetzt auch bei {provider}. Strg+Z nimmt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>PageActions</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>New page …</source>
            <translation>Neue Seite …</translation>
        </message>
        <message>
            <source>Rename …</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Move …</source>
            <translation>Verschieben …</translation>
        </message>
        <message>
            <source>Delete …</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <source>Page “{title}” renamed</source>
            <translation>Seite „{title}“ umbenannt</translation>
        </message>
        <message>
            <source>The page is called “{title}” now.</source>
            <translation>Die Seite heißt jetzt „{title}“.</translation>
        </message>
        <message>
            <source>Page “{title}” moved</source>
            <translation>Seite „{title}“ verschoben</translation>
        </message>
        <message>
            <source>The page is at “{path}” now.</source>
            <translation>Die Seite liegt jetzt unter „{path}“.</translation>
        </message>
        <message>
            <source>“{title}” is deleted.</source>
            <translation>„{title}“ ist gelöscht.</translation>
        </message>
        <message>
            <source>Page “{title}” deleted</source>
            <translation>Seite „{title}“ gelöscht</translation>
        </message>
    </context>
    <context>
        <name>PageDraft</name>
        <message>
            <source>Page “{title}” saved</source>
            <translation>Seite „{title}“ gespeichert</translation>
        </message>
    </context>
    <context>
        <name>PageField</name>
        <message>
            <source>No page is called “{name}”.</source>
            <translation>Keine Seite heißt „{name}“.</translation>
        </message>
    </context>
    <context>
        <name>PageForm</name>
        <message>
            <source>The page as a form</source>
            <translation>Die Seite als Formular</translation>
        </message>
    </context>
    <context>
        <name>PageHtml</name>
        <message>
            <source>Nothing is written here yet.</source>
            <translation>Hier steht noch nichts.</translation>
        </message>
        <message>
            <source>external</source>
            <translation>extern</translation>
        </message>
        <message>
            <source>for {parties}</source>
            <translation>für {parties}</translation>
        </message>
        <message>
            <source>When it applies</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Erreichbarkeit</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Every service states</source>
            <translation>Jede Leistung nennt</translation>
        </message>
        <message>
            <source>Every department page has</source>
            <translation>Jede Abteilungsseite nennt</translation>
        </message>
        <message>
            <source>Sections on it</source>
            <translation>Abschnitte darauf</translation>
        </message>
        <message>
            <source>Unless stated otherwise</source>
            <translation>Wenn nichts anderes dasteht</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>What comes first</source>
            <translation>Was zuerst kommt</translation>
        </message>
        <message>
            <source>{point}: {value}</source>
            <translation>{point}: {value}</translation>
        </message>
        <message>
            <source>The checklist “{name}” is not in this guide.</source>
            <translation>Die Liste „{name}“ gibt es in diesem Leitfaden nicht.</translation>
        </message>
        <message>
            <source>Done by: {who}. Ask if needed.</source>
            <translation>Erledigt: {who}. Bei Bedarf nachfragen.</translation>
        </message>
        <message>
            <source>Back: part {number} of {count}</source>
            <translation>Zurück: Teil {number} von {count}</translation>
        </message>
        <message>
            <source>Read on: part {number} of {count}</source>
            <translation>Weiterlesen: Teil {number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>PageMenu</name>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>PagePlace</name>
        <message>
            <source>The guide itself</source>
            <translation>Der Leitfaden selbst</translation>
        </message>
        <message>
            <source>{title} – {folder}</source>
            <translation>{title} – {folder}</translation>
        </message>
        <message>
            <source>Another folder …</source>
            <translation>Anderer Ordner …</translation>
        </message>
        <message>
            <source>Name of the new folder</source>
            <translation>Name des neuen Ordners</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <source>Name of the f&amp;ile</source>
            <translation>&amp;Dateiname</translation>
        </message>
    </context>
    <context>
        <name>PageSpelling</name>
        <message>
            <source>No word looks misspelled.</source>
            <translation>Kein Wort sieht falsch geschrieben aus.</translation>
        </message>
        <message>
            <source>Spelling cannot be checked: the lists of words are not installed.</source>
            <translation>Die Rechtschreibung lässt sich nicht prüfen: Die Wortlisten sind nicht installiert.</translation>
        </message>
        <message>
            <source>The lists of words are being loaded.</source>
            <translation>Die Wortlisten werden gerade geladen.</translation>
        </message>
        <message>
            <source>Spelling can be checked in German and English.</source>
            <translation>Die Rechtschreibung lässt sich für Deutsch und Englisch prüfen.</translation>
        </message>
        <message>
            <source>Nothing like it is known</source>
            <translation>Nichts Ähnliches bekannt</translation>
        </message>
        <message>
            <source>Add “{word}” to my dictionary</source>
            <translation>„{word}“ ins eigene Wörterbuch aufnehmen</translation>
        </message>
        <message>
            <source>Remove “{word}” from my dictionary</source>
            <translation>„{word}“ aus dem eigenen Wörterbuch nehmen</translation>
        </message>
    </context>
    <context>
        <name>PageTables</name>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>How to ask</source>
            <translation>So fragt man an</translation>
        </message>
        <message>
            <source>Response time</source>
            <translation>Reaktionszeit</translation>
        </message>
        <message>
            <source>To bring: {things}</source>
            <translation>Mitzubringen: {things}</translation>
        </message>
        <message>
            <source>done within {time}</source>
            <translation>bis fertig: {time}</translation>
        </message>
        <message>
            <source>When it gets stuck: {whom}</source>
            <translation>Wenn es klemmt: {whom}</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Von wem</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Bis wann</translation>
        </message>
        <message>
            <source>Needed for: {service}</source>
            <translation>Gebraucht für: {service}</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Vertretung</translation>
        </message>
        <message>
            <source>all departments</source>
            <translation>alle Abteilungen</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>In order everywhere: {points}</source>
            <translation>Überall in Ordnung: {points}</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <source>Who is there for whom?</source>
            <translation>Wer ist für wen da?</translation>
        </message>
        <message>
            <source>Who relies on us:</source>
            <translation>Für wen wir da sind:</translation>
        </message>
        <message>
            <source>Who we rely on:</source>
            <translation>Wer für uns da ist:</translation>
        </message>
    </context>
    <context>
        <name>PageTree</name>
        <message>
            <source>Filter pages</source>
            <translation>Seiten filtern</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Abteilungen</translation>
        </message>
        <message>
            <source>Other partners</source>
            <translation>Weitere Partner</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>Gute Praxis</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Situations</source>
            <translation>Situationen</translation>
        </message>
        <message>
            <source>Surveys</source>
            <translation>Umfragen</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Unternehmen</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>Tipp</translation>
        </message>
        <message>
            <source>Important</source>
            <translation>Wichtig</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Vorsicht</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Verweis kopieren</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Company standard</source>
            <translation>Unternehmensstandard</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>Gute Praxis</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Umfrage</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>vom {first} bis {last}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>ab {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Section</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>on {page}</source>
            <comment>a note, by the page that it is about</comment>
            <translation>zu {page}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Suche und Befehle</translation>
        </message>
        <message>
            <source>Department, service, term, command …</source>
            <translation>Abteilung, Leistung, Begriff, Befehl …</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Search is being prepared</source>
            <translation>Die Suche wird vorbereitet</translation>
        </message>
        <message>
            <source>Nothing found. Fewer letters, or other words, may find it.</source>
            <translation>Nichts gefunden. Vielleicht helfen weniger Buchstaben oder andere Wörter.</translation>
        </message>
        <message>
            <source>Escape closes</source>
            <translation>Esc schließt</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter opens · {hits}</source>
            <translation>↑↓ wählen · Eingabe öffnet · {hits}</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter opens</source>
            <translation>↑↓ wählen · Eingabe öffnet</translation>
        </message>
        <message>
            <source>{kind}: {title}</source>
            <translation>{kind}: {title}</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
    </context>
    <context>
        <name>PaletteCounted</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n Treffer</numerusform>
                <numerusform>%n Treffer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The search is being prepared: {done} of %n page(s). What is ready can be found.</source>
            <translation>
                <numerusform>Die Suche wird vorbereitet: {done} von %n Seite. Was fertig ist, lässt sich schon finden.</numerusform>
                <numerusform>Die Suche wird vorbereitet: {done} von %n Seiten. Was fertig ist, lässt sich schon finden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Please choose another place.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {reason}. Bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>PartiesField</name>
        <message>
            <source>All departments</source>
            <translation>Alle Abteilungen</translation>
        </message>
        <message>
            <source>Type a name; ↓ shows all</source>
            <translation>Namen tippen; ↓ zeigt alle</translation>
        </message>
        <message>
            <source>Nobody here is called “{name}”.</source>
            <translation>Niemand heißt hier „{name}“.</translation>
        </message>
    </context>
    <context>
        <name>PartyField</name>
        <message>
            <source>Type a name; ↓ shows all</source>
            <translation>Namen tippen; ↓ zeigt alle</translation>
        </message>
    </context>
    <context>
        <name>PathWords</name>
        <message>
            <source>{why} {minutes}.</source>
            <translation>{why} {minutes}.</translation>
        </message>
        <message>
            <source>This is my own place.</source>
            <translation>Hier arbeite ich.</translation>
        </message>
        <message>
            <source>We rely on each other: {service}.</source>
            <translation>Füreinander da: {service}.</translation>
        </message>
        <message>
            <source>We rely on each other.</source>
            <translation>Füreinander da.</translation>
        </message>
        <message>
            <source>Relies on us: {service}.</source>
            <translation>Wir sind dafür da: {service}.</translation>
        </message>
        <message>
            <source>Relies on us.</source>
            <translation>Dafür sind wir da.</translation>
        </message>
        <message>
            <source>We rely on it: {service}.</source>
            <translation>Für uns da: {service}.</translation>
        </message>
        <message>
            <source>We rely on it.</source>
            <translation>Für uns da.</translation>
        </message>
        <message>
            <source>Holds for everybody.</source>
            <translation>Gilt für alle.</translation>
        </message>
        <message>
            <source>One step further, through {partner}: {service}.</source>
            <translation>Einen Schritt weiter, über {partner}: {service}.</translation>
        </message>
        <message>
            <source>One step further, through {partner}.</source>
            <translation>Einen Schritt weiter, über {partner}.</translation>
        </message>
        <message>
            <source>The guide’s first page leads here.</source>
            <translation>Die erste Seite des Leitfadens führt hierher.</translation>
        </message>
        <message>
            <source>Belongs to “{list}”.</source>
            <translation>Gehört zu „{list}“.</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>Manager</source>
            <translation>Führungskraft</translation>
        </message>
        <message>
            <source>Buddy</source>
            <translation>Patin oder Pate</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit my people</source>
            <translation>Meine Leute bearbeiten</translation>
        </message>
        <message>
            <source>My people</source>
            <translation>Meine Leute</translation>
        </message>
        <message>
            <source>Who are my people?</source>
            <translation>Wer sind meine Leute?</translation>
        </message>
        <message>
            <source>Only for me</source>
            <translation>Nur für mich</translation>
        </message>
        <message>
            <source>Manager, buddy and team, with their numbers. Only for me: Lotse shows them to nobody.</source>
            <translation>Führungskraft, Patin oder Pate und Team, mit ihren Nummern. Nur für mich: Lotse zeigt sie niemandem.</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Jemanden hinzufügen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change of my people</source>
            <translation>Änderung an „Meine Leute“</translation>
        </message>
    </context>
    <context>
        <name>PersonEditor</name>
        <message>
            <source>Who it is</source>
            <translation>Wer es ist</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
    </context>
    <context>
        <name>PhaseHead</name>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>When is it due?</source>
            <translation>Bis wann?</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>ohne Termin</translation>
        </message>
        <message>
            <source>Can be removed once nothing stands below it</source>
            <translation>Lässt sich entfernen, sobald nichts mehr darunter steht</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>A phase needs a name; the page keeps the one it had.</source>
            <translation>Eine Phase braucht einen Namen; auf der Seite bleibt der bisherige.</translation>
        </message>
    </context>
    <context>
        <name>PlaceColumns</name>
        <message>
            <source>Who we rely on</source>
            <translation>Wer für uns da ist</translation>
        </message>
        <message>
            <source>Nobody is named yet.</source>
            <translation>Noch niemand genannt.</translation>
        </message>
        <message>
            <source>Who relies on us</source>
            <translation>Für wen wir da sind</translation>
        </message>
        <message>
            <source>My place</source>
            <translation>Mein Platz</translation>
        </message>
        <message>
            <source>All {count} on my page</source>
            <translation>Alle {count} auf meiner Seite</translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>My place</source>
            <translation>Mein Platz</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>&amp;Department</source>
            <translation>&amp;Abteilung</translation>
        </message>
        <message>
            <source>R&amp;ole</source>
            <translation>&amp;Rolle</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Erster Arbeitstag</translation>
        </message>
        <message>
            <source>&amp;Public holidays</source>
            <translation>&amp;Feiertage</translation>
        </message>
        <message>
            <source>As in the guide: {region}</source>
            <translation>Wie im Leitfaden: {region}</translation>
        </message>
        <message>
            <source>No particular role</source>
            <translation>Keine bestimmte Rolle</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>Lotse shows ticks and notes to nobody. Whoever uses or manages this user account can read the files.</source>
            <translation>Lotse zeigt Haken und Notizen niemandem. Wer dieses Benutzerkonto nutzt oder verwaltet, kann die Dateien lesen.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie im System</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>All text, in pages and everywhere else.</source>
            <translation>Alle Texte, auf den Seiten und überall sonst.</translation>
        </message>
        <message>
            <source>Size of pages</source>
            <translation>Größe der Seiten</translation>
        </message>
        <message>
            <source>Only the pages of the guide, on top of the text size.</source>
            <translation>Nur die Seiten des Leitfadens, zusätzlich zur Schriftgröße.</translation>
        </message>
        <message>
            <source>What applies?</source>
            <translation>Was trifft zu?</translation>
        </message>
        <message>
            <source>New here</source>
            <translation>Neu hier</translation>
        </message>
        <message>
            <source>Here for some time</source>
            <translation>Schon länger hier</translation>
        </message>
        <message>
            <source>I look after this guide</source>
            <translation>Ich betreue diesen Leitfaden</translation>
        </message>
        <message>
            <source>Show editing and upkeep</source>
            <translation>Bearbeiten und Pflege zeigen</translation>
        </message>
        <message>
            <source>For those who look after the guide.</source>
            <translation>Für alle, die den Leitfaden betreuen.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>My start</source>
            <translation>Mein Einstieg</translation>
        </message>
        <message numerus="yes">
            <source>{read} of %n page(s)</source>
            <translation>
                <numerusform>{read} von %n Seite</numerusform>
                <numerusform>{read} von %n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading path</source>
            <translation>Lesepfad</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>{title}: {share}</source>
            <translation>{title}: {share}</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>Read (only for me)</source>
            <translation>Gelesen (nur für mich)</translation>
        </message>
        <message>
            <source>Nobody else sees this.</source>
            <translation>Das sieht sonst niemand.</translation>
        </message>
        <message>
            <source>Answer the self-check</source>
            <translation>Selbstcheck beantworten</translation>
        </message>
        <message>
            <source>Read next: {page}</source>
            <translation>Als Nächstes: {page}</translation>
        </message>
        <message>
            <source>Open my list</source>
            <translation>Zu meiner Liste</translation>
        </message>
        <message>
            <source>Begin this list …</source>
            <translation>Diese Liste beginnen …</translation>
        </message>
    </context>
    <context>
        <name>ReadingProgress</name>
        <message>
            <source>“{page}” is read</source>
            <translation>„{page}“ gelesen</translation>
        </message>
        <message>
            <source>“{page}” is not read</source>
            <translation>„{page}“ nicht gelesen</translation>
        </message>
    </context>
    <context>
        <name>Regions</name>
        <message>
            <source>Baden-Württemberg</source>
            <translation>Baden-Württemberg</translation>
        </message>
        <message>
            <source>Bavaria</source>
            <translation>Bayern</translation>
        </message>
        <message>
            <source>Berlin</source>
            <translation>Berlin</translation>
        </message>
        <message>
            <source>Brandenburg</source>
            <translation>Brandenburg</translation>
        </message>
        <message>
            <source>Bremen</source>
            <translation>Bremen</translation>
        </message>
        <message>
            <source>Hamburg</source>
            <translation>Hamburg</translation>
        </message>
        <message>
            <source>Hesse</source>
            <translation>Hessen</translation>
        </message>
        <message>
            <source>Mecklenburg-Western Pomerania</source>
            <translation>Mecklenburg-Vorpommern</translation>
        </message>
        <message>
            <source>Lower Saxony</source>
            <translation>Niedersachsen</translation>
        </message>
        <message>
            <source>North Rhine-Westphalia</source>
            <translation>Nordrhein-Westfalen</translation>
        </message>
        <message>
            <source>Rhineland-Palatinate</source>
            <translation>Rheinland-Pfalz</translation>
        </message>
        <message>
            <source>Saarland</source>
            <translation>Saarland</translation>
        </message>
        <message>
            <source>Saxony</source>
            <translation>Sachsen</translation>
        </message>
        <message>
            <source>Saxony-Anhalt</source>
            <translation>Sachsen-Anhalt</translation>
        </message>
        <message>
            <source>Schleswig-Holstein</source>
            <translation>Schleswig-Holstein</translation>
        </message>
        <message>
            <source>Thuringia</source>
            <translation>Thüringen</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Aargau</source>
            <translation>Aargau</translation>
        </message>
        <message>
            <source>Appenzell Innerrhoden</source>
            <translation>Appenzell Innerrhoden</translation>
        </message>
        <message>
            <source>Appenzell Ausserrhoden</source>
            <translation>Appenzell Ausserrhoden</translation>
        </message>
        <message>
            <source>Bern</source>
            <translation>Bern</translation>
        </message>
        <message>
            <source>Basel-Landschaft</source>
            <translation>Basel-Landschaft</translation>
        </message>
        <message>
            <source>Basel-Stadt</source>
            <translation>Basel-Stadt</translation>
        </message>
        <message>
            <source>Fribourg</source>
            <translation>Freiburg</translation>
        </message>
        <message>
            <source>Geneva</source>
            <translation>Genf</translation>
        </message>
        <message>
            <source>Glarus</source>
            <translation>Glarus</translation>
        </message>
        <message>
            <source>Grisons</source>
            <translation>Graubünden</translation>
        </message>
        <message>
            <source>Jura</source>
            <translation>Jura</translation>
        </message>
        <message>
            <source>Lucerne</source>
            <translation>Luzern</translation>
        </message>
        <message>
            <source>Neuchâtel</source>
            <translation>Neuenburg</translation>
        </message>
        <message>
            <source>Nidwalden</source>
            <translation>Nidwalden</translation>
        </message>
        <message>
            <source>Obwalden</source>
            <translation>Obwalden</translation>
        </message>
        <message>
            <source>St. Gallen</source>
            <translation>St. Gallen</translation>
        </message>
        <message>
            <source>Schaffhausen</source>
            <translation>Schaffhausen</translation>
        </message>
        <message>
            <source>Solothurn</source>
            <translation>Solothurn</translation>
        </message>
        <message>
            <source>Schwyz</source>
            <translation>Schwyz</translation>
        </message>
        <message>
            <source>Thurgau</source>
            <translation>Thurgau</translation>
        </message>
        <message>
            <source>Ticino</source>
            <translation>Tessin</translation>
        </message>
        <message>
            <source>Uri</source>
            <translation>Uri</translation>
        </message>
        <message>
            <source>Vaud</source>
            <translation>Waadt</translation>
        </message>
        <message>
            <source>Valais</source>
            <translation>Wallis</translation>
        </message>
        <message>
            <source>Zug</source>
            <translation>Zug</translation>
        </message>
        <message>
            <source>Zurich</source>
            <translation>Zürich</translation>
        </message>
        <message>
            <source>England</source>
            <translation>England</translation>
        </message>
        <message>
            <source>Northern Ireland</source>
            <translation>Nordirland</translation>
        </message>
        <message>
            <source>Scotland</source>
            <translation>Schottland</translation>
        </message>
        <message>
            <source>Wales</source>
            <translation>Wales</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
    </context>
    <context>
        <name>Relations</name>
        <message>
            <source>All departments</source>
            <translation>Alle Abteilungen</translation>
        </message>
        <message>
            <source>The two sides differ</source>
            <translation>Angaben weichen ab</translation>
        </message>
        <message>
            <source>Named by us only</source>
            <translation>nur von uns genannt</translation>
        </message>
        <message>
            <source>Named by {name} only</source>
            <translation>nur von {name} genannt</translation>
        </message>
    </context>
    <context>
        <name>RelationsPanel</name>
        <message>
            <source>About this page</source>
            <translation>Zu dieser Seite</translation>
        </message>
        <message>
            <source>Who relies on us</source>
            <translation>Für wen wir da sind</translation>
        </message>
        <message>
            <source>Who we rely on</source>
            <translation>Wer für uns da ist</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Auf dieser Seite</translation>
        </message>
        <message>
            <source>Tasks on this page</source>
            <translation>Aufgaben auf dieser Seite</translation>
        </message>
        <message>
            <source>Links to this page</source>
            <translation>Verweise hierher</translation>
        </message>
    </context>
    <context>
        <name>RenamePageDialog</name>
        <message>
            <source>The former name goes on leading to the page, and ticks, notes and what was read stay with it.</source>
            <translation>Der bisherige Name führt weiterhin zur Seite; Haken, Notizen und Gelesenes bleiben bei ihr.</translation>
        </message>
        <message>
            <source>Rename the page</source>
            <translation>Seite umbenennen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>Lotse made a mistake. What was saved is safe, and the program goes on. If it happens again, please pass on the details below to whoever looks after the program.</source>
            <translation>Lotse hat einen Fehler gemacht. Gespeichertes ist sicher, und das Programm läuft weiter. Tritt der Fehler wieder auf, bitte die Einzelheiten unten an die Stelle weitergeben, die das Programm betreut.</translation>
        </message>
    </context>
    <context>
        <name>RolesSection</name>
        <message>
            <source>Roles with tasks of their own</source>
            <translation>Rollen mit eigenen Aufgaben</translation>
        </message>
        <message>
            <source>Add a role</source>
            <translation>Rolle hinzufügen</translation>
        </message>
        <message>
            <source>A role without a title</source>
            <translation>Rolle ohne Bezeichnung</translation>
        </message>
        <message>
            <source>What is the role called?</source>
            <translation>Wie heißt die Rolle?</translation>
        </message>
        <message>
            <source>What is it there for?</source>
            <translation>Wofür ist sie da?</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere Stelle</numerusform>
                <numerusform>%n weitere Stellen</numerusform>
            </translation>
        </message>
        <message>
            <source>“{role}” is still named in: {places}. There it would lead nowhere.</source>
            <translation>„{role}“ steht noch in: {places}. Dort würde der Name ins Leere führen.</translation>
        </message>
        <message>
            <source>service “{service}” of {provider}</source>
            <translation>Leistung „{service}“ von {provider}</translation>
        </message>
        <message>
            <source>expectation of {customer}: “{service}”</source>
            <translation>Erwartung von {customer}: „{service}“</translation>
        </message>
        <message>
            <source>page “{title}”</source>
            <translation>Seite „{title}“</translation>
        </message>
    </context>
    <context>
        <name>RowTools</name>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>{name}: move up</source>
            <translation>{name}: nach oben</translation>
        </message>
        <message>
            <source>{name}: move down</source>
            <translation>{name}: nach unten</translation>
        </message>
        <message>
            <source>{name}: remove</source>
            <translation>{name}: entfernen</translation>
        </message>
    </context>
    <context>
        <name>SaveNoteDialog</name>
        <message>
            <source>Save with a line about it</source>
            <translation>Mit einer Zeile dazu speichern</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>&amp;What changed, in a line?</source>
            <translation>&amp;Was ist anders, in einer Zeile?</translation>
        </message>
        <message>
            <source>It stands among the versions of the page, for colleagues.</source>
            <translation>Sie steht im Verlauf der Seite, für Kolleginnen und Kollegen.</translation>
        </message>
    </context>
    <context>
        <name>ScaleQuestion</name>
        <message>
            <source>can’t say</source>
            <translation>kann ich nicht beurteilen</translation>
        </message>
    </context>
    <context>
        <name>ScenarioSection</name>
        <message>
            <source>About this situation</source>
            <translation>Zu dieser Situation</translation>
        </message>
        <message>
            <source>Who was there?</source>
            <translation>Wer war da?</translation>
        </message>
        <message>
            <source>For whom?</source>
            <translation>Für wen?</translation>
        </message>
        <message>
            <source>In which month did it happen?</source>
            <translation>In welchem Monat war das?</translation>
        </message>
        <message>
            <source>Add a heading for the answer</source>
            <translation>Überschrift für die Antwort ergänzen</translation>
        </message>
        <message>
            <source>The question: “{question}”</source>
            <translation>Die Frage: „{question}“</translation>
        </message>
        <message>
            <source>The text has no question yet.</source>
            <translation>Der Text hat noch keine Frage.</translation>
        </message>
        <message>
            <source>The answer, shown when wanted: {headings}</source>
            <translation>Die Antwort, auf Wunsch gezeigt: {headings}</translation>
        </message>
        <message>
            <source>The text has no answer yet.</source>
            <translation>Der Text hat noch keine Antwort.</translation>
        </message>
        <message>
            <source>The text tells what happened, without names, and ends with a question. The answer stands below headings that end with {mark}.</source>
            <translation>Der Text erzählt, was geschehen ist, ohne Namen, und endet mit einer Frage. Die Antwort steht unter Überschriften, die mit {mark} enden.</translation>
        </message>
        <message>
            <source>A good answer</source>
            <translation>Eine gute Antwort</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search: department, service, term, command …</source>
            <translation>Suchen: Abteilung, Leistung, Begriff, Befehl …</translation>
        </message>
        <message>
            <source>Search …</source>
            <translation>Suchen …</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Suche und Befehle</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>This could not be written into the page's header. It can be changed as text.</source>
            <translation>Das ließ sich nicht in den Kopf der Seite schreiben. Im Text kann es geändert werden.</translation>
        </message>
    </context>
    <context>
        <name>SelfCheckPart</name>
        <message>
            <source>Which self-check</source>
            <translation>Welcher Selbstcheck</translation>
        </message>
        <message>
            <source>This self-check asks nothing yet</source>
            <translation>Dieser Selbstcheck hat noch keine Fragen</translation>
        </message>
        <message>
            <source>Its questions are a numbered list under the heading with {mark}.</source>
            <translation>Seine Fragen sind eine nummerierte Liste unter der Überschrift mit {mark}.</translation>
        </message>
        <message>
            <source>No self-check in this guide</source>
            <translation>In diesem Leitfaden gibt es keinen Selbstcheck</translation>
        </message>
        <message>
            <source>With a self-check a person answers alone how their department works for others.</source>
            <translation>Mit einem Selbstcheck beantwortet jede Person für sich, wie die eigene Abteilung für andere da ist.</translation>
        </message>
        <message>
            <source>## Ten questions {mark}</source>
            <comment>a heading in Markdown</comment>
            <translation>## Zehn Fragen {mark}</translation>
        </message>
        <message>
            <source>A page gets one by a numbered list of questions under a heading such as: {example}</source>
            <translation>Eine Seite bekommt einen durch eine nummerierte Liste von Fragen unter einer Überschrift wie: {example}</translation>
        </message>
    </context>
    <context>
        <name>SelfChecks</name>
        <message>
            <source>Delete the self-check of {day}</source>
            <translation>Selbstcheck vom {day} löschen</translation>
        </message>
    </context>
    <context>
        <name>ServiceField</name>
        <message>
            <source>One of their services, or own words</source>
            <translation>Eine ihrer Leistungen oder eigene Worte</translation>
        </message>
    </context>
    <context>
        <name>ServiceForm</name>
        <message>
            <source>What do we offer?</source>
            <translation>Was bieten wir an?</translation>
        </message>
        <message>
            <source>For whom?</source>
            <translation>Für wen?</translation>
        </message>
        <message>
            <source>Who of us does it?</source>
            <translation>Wer von uns macht das?</translation>
        </message>
        <message>
            <source>How to ask for it</source>
            <translation>So fragt man an</translation>
        </message>
        <message>
            <source>What we need for it</source>
            <translation>Das brauchen wir dafür</translation>
        </message>
        <message>
            <source>We answer within</source>
            <translation>Wir melden uns innerhalb von</translation>
        </message>
        <message>
            <source>Usually done within</source>
            <translation>Fertig in der Regel nach</translation>
        </message>
        <message>
            <source>If it gets stuck</source>
            <translation>Wenn es klemmt</translation>
        </message>
        <message>
            <source>How it is handed over</source>
            <translation>So übergeben wir</translation>
        </message>
        <message>
            <source>What is heard on the way</source>
            <translation>Zwischenstand</translation>
        </message>
        <message>
            <source>In a sentence</source>
            <translation>In einem Satz</translation>
        </message>
        <message>
            <source>What others call it</source>
            <translation>Wie andere das nennen</translation>
        </message>
        <message>
            <source>What is passed on?</source>
            <translation>Was wird weitergegeben?</translation>
        </message>
        <message>
            <source>What stops if it is late?</source>
            <translation>Was steht still, wenn es sich verspätet?</translation>
        </message>
        <message>
            <source>What is it for in the end?</source>
            <translation>Wozu dient es am Ende?</translation>
        </message>
        <message>
            <source>Offered from</source>
            <translation>Angeboten ab</translation>
        </message>
        <message>
            <source>Offered until</source>
            <translation>Angeboten bis</translation>
        </message>
        <message>
            <source>All of us</source>
            <translation>Wir alle</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Auskunft</translation>
        </message>
        <message>
            <source>An object</source>
            <translation>Ein Gegenstand</translation>
        </message>
        <message>
            <source>A service</source>
            <translation>Eine Dienstleistung</translation>
        </message>
        <message>
            <source>Expertise</source>
            <translation>Fachwissen</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Keine Angabe</translation>
        </message>
    </context>
    <context>
        <name>ServicesSection</name>
        <message>
            <source>What we do for others</source>
            <translation>Was wir für andere tun</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Leistung hinzufügen</translation>
        </message>
        <message>
            <source>{whom} · response time: {time}</source>
            <translation>{whom} · Reaktionszeit: {time}</translation>
        </message>
        <message>
            <source>Response time: {time}</source>
            <translation>Reaktionszeit: {time}</translation>
        </message>
        <message>
            <source>A service without a name</source>
            <translation>Leistung ohne Namen</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} und %n weitere Stelle</numerusform>
                <numerusform>{names} und %n weitere Stellen</numerusform>
            </translation>
        </message>
        <message>
            <source>A new service</source>
            <translation>Neue Leistung</translation>
        </message>
        <message>
            <source>A name is needed here.</source>
            <translation>Hier fehlt noch ein Name.</translation>
        </message>
    </context>
    <context>
        <name>Serving</name>
        <message>
            <source>Thanks</source>
            <translation>Danke</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>Idea · is being tried</source>
            <translation>Idee · wird ausprobiert</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Verabredet</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>überfällig seit {day}</translation>
        </message>
        <message>
            <source>To rehearse</source>
            <translation>Zum Üben</translation>
        </message>
        <message>
            <source>with {party}</source>
            <translation>mit {party}</translation>
        </message>
    </context>
    <context>
        <name>ServingSection</name>
        <message>
            <source>From Talk</source>
            <translation>Aus dem Austausch</translation>
        </message>
    </context>
    <context>
        <name>SessionDialog</name>
        <message>
            <source>Plan a session</source>
            <translation>Übungsrunde planen</translation>
        </message>
        <message>
            <source>Keep the session</source>
            <translation>Runde speichern</translation>
        </message>
        <message>
            <source>For example: Before the Christmas trade</source>
            <translation>Zum Beispiel: Vor dem Weihnachtsgeschäft</translation>
        </message>
        <message>
            <source>Where, from when to when, what to bring</source>
            <translation>Wo, von wann bis wann, was mitzubringen ist</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Tag</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>T&amp;itel</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <source>Situations, in their order</source>
            <translation>Situationen in ihrer Reihenfolge</translation>
        </message>
        <message>
            <source>Beside each: the roles that are played.</source>
            <translation>Jeweils darunter: die Rollen, die gespielt werden.</translation>
        </message>
    </context>
    <context>
        <name>SessionList</name>
        <message>
            <source>Planned sessions</source>
            <translation>Geplante Übungsrunden</translation>
        </message>
        <message>
            <source>Two play a case, the others watch; then all say what helped. The answers are read last.</source>
            <translation>Zwei spielen einen Fall, die anderen schauen zu; danach sagen alle, was geholfen hat. Die Antworten werden zuletzt gelesen.</translation>
        </message>
        <message>
            <source>Plan a session …</source>
            <translation>Übungsrunde planen …</translation>
        </message>
        <message>
            <source>over</source>
            <translation>vorbei</translation>
        </message>
        <message>
            <source>Sheet as PDF …</source>
            <translation>Blatt als PDF …</translation>
        </message>
        <message>
            <source>Print the sheet …</source>
            <translation>Blatt drucken …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>{what}: {session}</source>
            <translation>{what}: {session}</translation>
        </message>
        <message>
            <source>The sheet of a session</source>
            <translation>Das Blatt einer Übungsrunde</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Please choose another place.</source>
            <translation>„{path}“ ließ sich nicht schreiben: {reason}. Bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
    </context>
    <context>
        <name>SessionSheet</name>
        <message>
            <source>Roles to play: {roles}</source>
            <translation>Rollen: {roles}</translation>
        </message>
        <message>
            <source>For whoever leads the session</source>
            <translation>Für die Leitung der Runde</translation>
        </message>
        <message>
            <source>To be kept back until everybody has played and spoken.</source>
            <translation>Erst aufdecken, wenn alle gespielt und gesprochen haben.</translation>
        </message>
        <message>
            <source>{number}. {title}</source>
            <translation>{number}. {title}</translation>
        </message>
        <message>
            <source>The best sentence:</source>
            <translation>Der beste Satz:</translation>
        </message>
        <message>
            <source>Session on {day}</source>
            <translation>Übungsrunde am {day}</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>My place</source>
            <translation>Mein Platz</translation>
        </message>
        <message>
            <source>This guide</source>
            <translation>Dieser Leitfaden</translation>
        </message>
        <message>
            <source>Language and looks</source>
            <translation>Sprache und Darstellung</translation>
        </message>
        <message>
            <source>Name in the versions of pages</source>
            <translation>Name im Verlauf der Seiten</translation>
        </message>
        <message>
            <source>Others see it beside what was saved. It may stay empty.</source>
            <translation>Andere sehen ihn bei dem, was gespeichert wurde. Das Feld darf leer bleiben.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Open another guide …</source>
            <translation>Anderen Leitfaden öffnen …</translation>
        </message>
        <message>
            <source>Was this guide elsewhere before? Then what was kept of it there belongs here.</source>
            <translation>War dieser Leitfaden früher an einem anderen Ort? Dann gehört hierher, was dort zu ihm aufbewahrt wurde.</translation>
        </message>
        <message>
            <source>Where this guide was before</source>
            <translation>Wo dieser Leitfaden vorher war</translation>
        </message>
        <message>
            <source>It is the same guide</source>
            <translation>Es ist derselbe Leitfaden</translation>
        </message>
        <message>
            <source>No guide is open.</source>
            <translation>Es ist kein Leitfaden geöffnet.</translation>
        </message>
        <message>
            <source>Here, with the id “{id}”</source>
            <translation>Hier, mit der Kennung „{id}“</translation>
        </message>
        <message>
            <source>What was kept of this guide is here again.</source>
            <translation>Was zu diesem Leitfaden aufbewahrt wurde, ist wieder da.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Areas</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Leitfäden</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>Situation</name>
        <message>
            <source>The guide has no answer to this yet.</source>
            <translation>Im Leitfaden steht dazu noch keine Antwort.</translation>
        </message>
    </context>
    <context>
        <name>SituationCard</name>
        <message>
            <source>My own answer</source>
            <translation>Meine eigene Antwort</translation>
        </message>
        <message>
            <source>My own answer, in my own words</source>
            <translation>Die eigene Antwort, in eigenen Worten</translation>
        </message>
        <message>
            <source>Show how it went well</source>
            <translation>Zeigen, wie es gut ging</translation>
        </message>
        <message>
            <source>Practise again</source>
            <translation>Noch mal üben</translation>
        </message>
        <message>
            <source>I have it</source>
            <translation>Sitzt</translation>
        </message>
        <message>
            <source>Back to the one before</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>On to the next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>comes once more in a moment</source>
            <translation>kommt gleich noch einmal</translation>
        </message>
        <message>
            <source>Keys: 1 practises again, 2 has it</source>
            <translation>Tasten: 1 übt noch mal, 2 sitzt</translation>
        </message>
        <message>
            <source>Keys: Ctrl+Enter</source>
            <translation>Tasten: Strg+Eingabe</translation>
        </message>
        <message>
            <source>My earlier answers</source>
            <translation>Meine früheren Antworten</translation>
        </message>
    </context>
    <context>
        <name>StakeholderSection</name>
        <message>
            <source>About this partner</source>
            <translation>Über diesen Partner</translation>
        </message>
        <message>
            <source>From outside the company</source>
            <translation>Von außerhalb des Unternehmens</translation>
        </message>
        <message>
            <source>On what condition is it there for us?</source>
            <translation>Unter welcher Bedingung steht er zur Verfügung?</translation>
        </message>
        <message>
            <source>When can it be reached?</source>
            <translation>Wann ist er zu erreichen?</translation>
        </message>
        <message>
            <source>By which way?</source>
            <translation>Auf welchem Weg?</translation>
        </message>
        <message>
            <source>There from</source>
            <translation>Dabei ab</translation>
        </message>
        <message>
            <source>There until</source>
            <translation>Dabei bis</translation>
        </message>
        <message>
            <source>This day is before the first one.</source>
            <translation>Dieser Tag liegt vor dem ersten.</translation>
        </message>
    </context>
    <context>
        <name>StandardSection</name>
        <message>
            <source>What the standard asks for</source>
            <translation>Was das Serviceprotokoll verlangt</translation>
        </message>
        <message>
            <source>What must every service state?</source>
            <translation>Was muss bei jeder Leistung stehen?</translation>
        </message>
        <message>
            <source>What must every department state?</source>
            <translation>Was muss bei jeder Abteilung stehen?</translation>
        </message>
        <message>
            <source>Add a section</source>
            <translation>Abschnitt hinzufügen</translation>
        </message>
        <message>
            <source>Name of the section</source>
            <translation>Name des Abschnitts</translation>
        </message>
        <message>
            <source>Which sections must every department page have?</source>
            <translation>Welche Abschnitte braucht jede Abteilungsseite?</translation>
        </message>
        <message>
            <source>What holds where a service says nothing?</source>
            <translation>Was gilt, wenn bei einer Leistung nichts steht?</translation>
        </message>
        <message>
            <source>What is the goal of all services?</source>
            <translation>Was ist das Ziel aller Leistungen?</translation>
        </message>
        <message>
            <source>Add what comes next</source>
            <translation>Nächstes hinzufügen</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Was als Nächstes kommt</translation>
        </message>
        <message>
            <source>What comes first when not everything can be done at once?</source>
            <translation>Was kommt zuerst, wenn nicht alles gleichzeitig geht?</translation>
        </message>
    </context>
    <context>
        <name>StateForm</name>
        <message>
            <source>What became of it?</source>
            <translation>Was wurde daraus?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Es ist erledigt</translation>
        </message>
        <message>
            <source>It is not pursued any more</source>
            <translation>Es wird nicht weiterverfolgt</translation>
        </message>
        <message>
            <source>It is still open</source>
            <translation>Es ist noch offen</translation>
        </message>
        <message>
            <source>How did it go, or why not?</source>
            <translation>Wie lief es, oder warum nicht?</translation>
        </message>
        <message>
            <source>A word on why is needed here.</source>
            <translation>Hier fehlt noch ein Wort zum Grund.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Offline – everything is on this device</source>
            <translation>Offline – alles liegt auf diesem Gerät</translation>
        </message>
        <message>
            <source>Guide: {name}</source>
            <translation>Leitfaden: {name}</translation>
        </message>
        <message>
            <source>Reading the guide: {done} of {count} pages</source>
            <translation>Der Leitfaden wird gelesen: {done} von {count} Seiten</translation>
        </message>
        <message>
            <source>Saved at {time} · {keys} takes back: {what}</source>
            <translation>Gespeichert um {time} · Rückgängig mit {keys}: {what}</translation>
        </message>
        <message>
            <source>Saved at {time}</source>
            <translation>Gespeichert um {time}</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <source>Changed since it was read</source>
            <translation>Seit dem Lesen geändert</translation>
        </message>
    </context>
    <context>
        <name>StepField</name>
        <message>
            <source>One small step</source>
            <translation>Ein kleiner Schritt</translation>
        </message>
        <message>
            <source>for example: ask the tills on Friday what they wait for most often</source>
            <translation>zum Beispiel: am Freitag die Kassen fragen, worauf sie am häufigsten warten</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Read: {page}</source>
            <translation>Gelesen: {page}</translation>
        </message>
    </context>
    <context>
        <name>SurveyAnswer</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} von {count}</translation>
        </message>
        <message>
            <source>Before sending</source>
            <translation>Vor dem Absenden</translation>
        </message>
        <message>
            <source>To begin with</source>
            <translation>Zu Beginn</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Absenden</translation>
        </message>
        <message>
            <source>Choose at least one department.</source>
            <translation>Bitte mindestens eine Abteilung auswählen.</translation>
        </message>
        <message>
            <source>Nothing is said yet that could be sent.</source>
            <translation>Noch steht hier nichts, das sich senden ließe.</translation>
        </message>
        <message>
            <source>With whom was there something to do in the last months?</source>
            <translation>Mit wem gab es in den letzten Monaten zu tun?</translation>
        </message>
        <message>
            <source>Questions follow for each department that is chosen here.</source>
            <translation>Zu jeder Abteilung, die hier ausgewählt ist, folgen ein paar Fragen.</translation>
        </message>
        <message>
            <source>Named in the guide for my place</source>
            <translation>Im Leitfaden für meinen Platz genannt</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Abteilungen</translation>
        </message>
        <message>
            <source>The guide names no departments that could be asked about.</source>
            <translation>Der Leitfaden nennt keine Abteilungen, nach denen gefragt werden könnte.</translation>
        </message>
        <message>
            <source>How does it go, seen from the side of those who do the work?</source>
            <translation>Wie läuft es, von der Seite derer gesehen, die die Arbeit machen?</translation>
        </message>
        <message>
            <source>How does it go, thinking of the last months?</source>
            <translation>Wie lief es in den letzten Monaten?</translation>
        </message>
        <message>
            <source>What would we &amp;need to do it well?</source>
            <translation>&amp;Was bräuchten wir, um es gut zu machen?</translation>
        </message>
        <message>
            <source>In &amp;own words, if wanted</source>
            <translation>In &amp;eigenen Worten, wenn gewünscht</translation>
        </message>
        <message>
            <source>Please leave out names, and whatever shows who wrote it.</source>
            <translation>Bitte keine Namen, und nichts, woran zu erkennen ist, von wem es stammt.</translation>
        </message>
        <message>
            <source>Is everything as it is meant?</source>
            <translation>Ist alles so gemeint?</translation>
        </message>
        <message>
            <source>Who could recognise what</source>
            <translation>Wer was erkennen könnte</translation>
        </message>
        <message>
            <source>Say where the answers come from: {department}</source>
            <translation>Angeben, woher die Antworten kommen: {department}</translation>
        </message>
        <message>
            <source>Then results can also be shown for this one relationship. In a small department it is better left out.</source>
            <translation>Dann lassen sich auch Ergebnisse für genau diese Beziehung zeigen. In einer kleinen Abteilung bleibt die Angabe besser weg.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change: {department}</source>
            <translation>Ändern: {department}</translation>
        </message>
        <message>
            <source>Nothing is said here, so nothing is sent.</source>
            <translation>Hier ist nichts gesagt, also wird nichts gesendet.</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <source>can’t say</source>
            <translation>kann ich nicht beurteilen</translation>
        </message>
    </context>
    <context>
        <name>SurveyCounted</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n Antwort</numerusform>
                <numerusform>%n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>fewer than %n answer(s)</source>
            <translation>
                <numerusform>weniger als %n Antwort</numerusform>
                <numerusform>weniger als %n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>anonymous, figures from %n answer(s) on</source>
            <translation>
                <numerusform>anonym, Zahlen ab %n Antwort</numerusform>
                <numerusform>anonym, Zahlen ab %n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) could not be sent yet. They wait on this device and are sent later.</source>
            <translation>
                <numerusform>%n Antwort konnte noch nicht gesendet werden. Sie wartet auf diesem Gerät und wird später gesendet.</numerusform>
                <numerusform>%n Antworten konnten noch nicht gesendet werden. Sie warten auf diesem Gerät und werden später gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lotse shows figures and comments only after {day}, and only from %n answer(s) on.</source>
            <translation>
                <numerusform>Zahlen und freie Texte zeigt Lotse erst nach dem {day} und erst ab %n Antwort.</numerusform>
                <numerusform>Zahlen und freie Texte zeigt Lotse erst nach dem {day} und erst ab %n Antworten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lotse shows figures and comments only after the end, and only from %n answer(s) on.</source>
            <translation>
                <numerusform>Zahlen und freie Texte zeigt Lotse erst nach dem Ende und erst ab %n Antwort.</numerusform>
                <numerusform>Zahlen und freie Texte zeigt Lotse erst nach dem Ende und erst ab %n Antworten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SurveyExport</name>
        <message>
            <source>Survey</source>
            <translation>Umfrage</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Answers from</source>
            <translation>Antworten aus</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Number of answers</source>
            <translation>Anzahl der Antworten</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Mean of the round before</source>
            <translation>Mittel der Runde davor</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Freier Text</translation>
        </message>
        <message>
            <source>all questions</source>
            <translation>alle Fragen</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>alle zusammen</translation>
        </message>
        <message>
            <source>the whole company</source>
            <translation>das ganze Haus</translation>
        </message>
    </context>
    <context>
        <name>SurveyLine</name>
        <message>
            <source>Go to the survey</source>
            <translation>Zur Umfrage</translation>
        </message>
        <message>
            <source>A survey is open: {title} ({until})</source>
            <translation>Eine Umfrage läuft: {title} ({until})</translation>
        </message>
    </context>
    <context>
        <name>SurveyList</name>
        <message>
            <source>Rounds of the survey</source>
            <translation>Runden der Umfrage</translation>
        </message>
        <message>
            <source>New survey …</source>
            <translation>Neue Umfrage …</translation>
        </message>
        <message>
            <source>Switch surveys off …</source>
            <translation>Umfragen ausschalten …</translation>
        </message>
        <message>
            <source>{title} ({state})</source>
            <translation>{title} ({state})</translation>
        </message>
    </context>
    <context>
        <name>SurveyPages</name>
        <message>
            <source>Survey {month}</source>
            <translation>Umfrage {month}</translation>
        </message>
    </context>
    <context>
        <name>SurveyPart</name>
        <message>
            <source>No survey yet</source>
            <translation>Noch keine Umfrage</translation>
        </message>
        <message>
            <source>When there is one, it can be answered here, and its results are shown here.</source>
            <translation>Sobald es eine gibt, lässt sie sich hier ausfüllen, und hier stehen dann auch die Ergebnisse.</translation>
        </message>
        <message>
            <source>A new one begins with five questions on working together; they can be changed.</source>
            <translation>Eine neue beginnt mit fünf Fragen zur Zusammenarbeit; sie lassen sich ändern.</translation>
        </message>
        <message>
            <source>New survey …</source>
            <translation>Neue Umfrage …</translation>
        </message>
        <message>
            <source>Surveys are switched off in this guide</source>
            <translation>Umfragen sind in diesem Leitfaden ausgeschaltet</translation>
        </message>
        <message>
            <source>Whoever looks after it can switch them on when the company has decided to ask.</source>
            <translation>Wer ihn betreut, kann sie einschalten, wenn das Haus so weit ist.</translation>
        </message>
        <message>
            <source>A survey asks how well departments are there for each other, without names.</source>
            <translation>Eine Umfrage fragt ohne Namen, wie gut die Abteilungen füreinander da sind.</translation>
        </message>
        <message>
            <source>Please settle it with the works council or the staff representatives first: what is asked, who sees the results, and what is done with them.</source>
            <translation>Bitte vorher mit dem Betriebsrat oder der Mitarbeitervertretung klären, was gefragt wird, wer die Ergebnisse sieht und was damit geschieht.</translation>
        </message>
        <message>
            <source>Switching on is written into the guide’s first page, and can be taken back.</source>
            <translation>Das Einschalten steht dann auf der ersten Seite des Leitfadens und lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>Switch surveys on …</source>
            <translation>Umfragen einschalten …</translation>
        </message>
        <message>
            <source>The guide cannot be written at the moment. The answers wait on this device and are sent later.</source>
            <translation>In den Leitfaden lässt sich gerade nicht schreiben. Die Antworten warten auf diesem Gerät und werden später gesendet.</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>Export the results</source>
            <translation>Ergebnisse exportieren</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Please choose another place.</source>
            <translation>„{path}“ ließ sich nicht schreiben: {reason}. Bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
    </context>
    <context>
        <name>SurveyResults</name>
        <message>
            <source>Agreed after the round before</source>
            <translation>Nach der Runde davor verabredet</translation>
        </message>
        <message>
            <source>Agreed after this round</source>
            <translation>Nach dieser Runde verabredet</translation>
        </message>
        <message>
            <source>Which department?</source>
            <translation>Welche Abteilung?</translation>
        </message>
        <message>
            <source>Whose answers?</source>
            <translation>Wessen Antworten?</translation>
        </message>
        <message>
            <source>Export as table (CSV) …</source>
            <translation>Als Tabelle exportieren (CSV) …</translation>
        </message>
        <message>
            <source>The answers are being read …</source>
            <translation>Die Antworten werden gelesen …</translation>
        </message>
        <message>
            <source>No department has enough answers to be shown.</source>
            <translation>Zu keiner Abteilung gibt es genug Antworten.</translation>
        </message>
        <message>
            <source>From {answers}</source>
            <translation>Aus {answers}</translation>
        </message>
        <message>
            <source>What became of it? It can be closed here.</source>
            <translation>Was ist daraus geworden? Hier lässt es sich abschließen.</translation>
        </message>
        <message>
            <source>The whole company</source>
            <translation>Das ganze Haus</translation>
        </message>
        <message>
            <source>{department} ({why})</source>
            <translation>{department} ({why})</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Alle zusammen</translation>
        </message>
        <message>
            <source>Answers from {department}</source>
            <translation>Antworten aus: {department}</translation>
        </message>
        <message>
            <source>Nothing is shown of {department} from this side: {why}.</source>
            <translation>Von dieser Seite ist zu {department} nichts zu sehen: {why}.</translation>
        </message>
        <message>
            <source>Nothing is shown from this side: {why} for every department.</source>
            <translation>Von dieser Seite ist nichts zu sehen: {why} für jede Abteilung.</translation>
        </message>
    </context>
    <context>
        <name>SurveyRound</name>
        <message>
            <source>Read about it</source>
            <translation>Mehr darüber lesen</translation>
        </message>
        <message>
            <source>Agreed after the round before</source>
            <translation>Nach der Runde davor verabredet</translation>
        </message>
        <message>
            <source>Thank you for answering. {results}</source>
            <translation>Danke fürs Ausfüllen. {results}</translation>
        </message>
        <message>
            <source>Answered: {departments}</source>
            <translation>Beantwortet: {departments}</translation>
        </message>
        <message>
            <source>Go on answering</source>
            <translation>Weiter ausfüllen</translation>
        </message>
        <message>
            <source>Answer for other departments</source>
            <translation>Für weitere Abteilungen ausfüllen</translation>
        </message>
        <message>
            <source>Answer the survey</source>
            <translation>Umfrage ausfüllen</translation>
        </message>
        <message>
            <source>How anonymous is this?</source>
            <translation>Wie anonym ist das?</translation>
        </message>
        <message>
            <source>It can be answered when it begins.</source>
            <translation>Ausfüllen lässt sie sich, sobald sie beginnt.</translation>
        </message>
        <message>
            <source>Its page asks no questions yet.</source>
            <translation>Auf ihrer Seite stehen noch keine Fragen.</translation>
        </message>
    </context>
    <context>
        <name>SurveySection</name>
        <message>
            <source>The survey</source>
            <translation>Die Umfrage</translation>
        </message>
        <message>
            <source>When does it begin?</source>
            <translation>Wann beginnt sie?</translation>
        </message>
        <message>
            <source>On which day does it end?</source>
            <translation>An welchem Tag endet sie?</translation>
        </message>
        <message>
            <source>1 to {most} (as usual)</source>
            <translation>1 bis {most} (wie üblich)</translation>
        </message>
        <message>
            <source>1 to {most}</source>
            <translation>1 bis {most}</translation>
        </message>
        <message>
            <source>How is it answered?</source>
            <translation>Wie wird geantwortet?</translation>
        </message>
        <message>
            <source>Least number of answers</source>
            <translation>Mindestanzahl der Antworten</translation>
        </message>
        <message>
            <source>This guide asks nobody yet: surveys are switched off on the form of its first page.</source>
            <translation>In diesem Leitfaden wird noch niemand gefragt: Umfragen sind im Formular seiner ersten Seite ausgeschaltet.</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Frage hinzufügen</translation>
        </message>
        <message>
            <source>A question without words</source>
            <translation>Frage ohne Text</translation>
        </message>
        <message>
            <source>What is asked of each department?</source>
            <translation>Was wird zu jeder Abteilung gefragt?</translation>
        </message>
        <message>
            <source>Each is asked about every department that somebody worked with. Figures show after the last day only, and for a department only from this number of answers on.</source>
            <translation>Gefragt wird zu jeder Abteilung, mit der jemand zu tun hatte. Zahlen erscheinen erst nach dem letzten Tag, und zu einer Abteilung erst ab dieser Zahl von Antworten.</translation>
        </message>
        <message>
            <source>Statement or question</source>
            <translation>Aussage oder Frage</translation>
        </message>
        <message>
            <source>What is it about, in one word?</source>
            <translation>Worum geht es, in einem Wort?</translation>
        </message>
        <message>
            <source>This day is before the first one.</source>
            <translation>Dieser Tag liegt vor dem ersten.</translation>
        </message>
        <message>
            <source>The survey is open now: answers to changed questions cannot be compared.</source>
            <translation>Die Umfrage läuft gerade: Antworten auf geänderte Fragen lassen sich nicht vergleichen.</translation>
        </message>
    </context>
    <context>
        <name>SurveySwitch</name>
        <message>
            <source>Switch surveys on for this guide?</source>
            <translation>Umfragen für diesen Leitfaden einschalten?</translation>
        </message>
        <message>
            <source>Everybody who has the guide is asked then. In many companies the works council or the staff representatives have to agree first.</source>
            <translation>Dann werden alle gefragt, die den Leitfaden haben. In vielen Häusern müssen Betriebsrat oder Mitarbeitervertretung vorher zustimmen.</translation>
        </message>
        <message>
            <source>It is settled: switch on</source>
            <translation>Ist geklärt: einschalten</translation>
        </message>
        <message>
            <source>Switch surveys off for this guide?</source>
            <translation>Umfragen für diesen Leitfaden ausschalten?</translation>
        </message>
        <message>
            <source>Nobody is asked and no results are shown any more. Answers that are there stay.</source>
            <translation>Dann wird niemand mehr gefragt, und Ergebnisse sind nicht mehr zu sehen. Vorhandene Antworten bleiben.</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Surveys switched on or off</source>
            <translation>Umfragen ein- oder ausgeschaltet</translation>
        </message>
    </context>
    <context>
        <name>SurveyWords</name>
        <message>
            <source>d MMMM</source>
            <comment>a day in Qt's letters for dates</comment>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a day in Qt's letters for dates</comment>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>closed on {day}</source>
            <translation>beendet am {day}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>open, today is the last day</source>
            <translation>läuft, heute ist der letzte Tag</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>without a first day yet</source>
            <translation>noch ohne Beginn</translation>
        </message>
        <message>
            <source>ends before it begins</source>
            <translation>endet vor dem Beginn</translation>
        </message>
        <message>
            <source>from {day} on</source>
            <translation>ab {day}</translation>
        </message>
        <message>
            <source>Results come when the round has ended.</source>
            <translation>Ergebnisse gibt es, wenn die Runde zu Ende ist.</translation>
        </message>
        <message>
            <source>Results are here from {day} on.</source>
            <translation>Ergebnisse stehen ab {day} hier.</translation>
        </message>
        <message>
            <source>Answers carry no name and no time. Each is a file of its own with a random name.</source>
            <translation>Antworten haben keinen Namen und keine Uhrzeit. Jede ist eine eigene Datei mit einem zufälligen Namen.</translation>
        </message>
        <message>
            <source>Whoever can open the guide’s folder can read single answers there. Whoever runs the folder sees when files appear, and often from which account.</source>
            <translation>Wer den Ordner des Leitfadens öffnen kann, kann dort einzelne Antworten lesen. Wer den Ordner verwaltet, sieht, wann Dateien erscheinen, und oft auch, von welchem Konto.</translation>
        </message>
        <message>
            <source>Where only few people work together, it is easy to guess who answered. The way somebody writes may give them away, too.</source>
            <translation>Wo nur wenige miteinander arbeiten, lässt sich leicht erraten, wer geantwortet hat. Auch am Schreibstil ist manchmal zu erkennen, von wem ein Text stammt.</translation>
        </message>
        <message>
            <source>we rely on them</source>
            <translation>ist für uns da</translation>
        </message>
        <message>
            <source>they rely on us</source>
            <translation>wir sind für sie da</translation>
        </message>
        <message>
            <source>We rely on {department}</source>
            <translation>Für uns da: {department}</translation>
        </message>
        <message>
            <source>{department} relies on us</source>
            <translation>Wir sind da für: {department}</translation>
        </message>
        <message>
            <source>Seen by those who rely on it</source>
            <translation>Wie es die sehen, die etwas bekommen</translation>
        </message>
        <message>
            <source>Seen by those it relies on</source>
            <translation>Wie es die sehen, die etwas leisten</translation>
        </message>
        <message>
            <source>not at all true</source>
            <translation>stimmt gar nicht</translation>
        </message>
        <message>
            <source>completely true</source>
            <translation>stimmt genau</translation>
        </message>
        <message>
            <source>1 (not at all true)</source>
            <translation>1 (stimmt gar nicht)</translation>
        </message>
        <message>
            <source>{value} (completely true)</source>
            <translation>{value} (stimmt genau)</translation>
        </message>
        <message>
            <source>±0</source>
            <translation>±0</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
    </context>
    <context>
        <name>TalkCounted</name>
        <message numerus="yes">
            <source>Would help me too · %n</source>
            <translation>
                <numerusform>Würde mir auch helfen · %n</numerusform>
                <numerusform>Würde mir auch helfen · %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s)</source>
            <translation>
                <numerusform>%n Antwort</numerusform>
                <numerusform>%n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) for colleagues wait(s) on this device: the guide’s folder cannot be written at the moment.</source>
            <translation>
                <numerusform>%n Mitteilung wartet auf diesem Gerät: In den Ordner des Leitfadens kann gerade nicht geschrieben werden.</numerusform>
                <numerusform>%n Mitteilungen warten auf diesem Gerät: In den Ordner des Leitfadens kann gerade nicht geschrieben werden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TalkScreen</name>
        <message>
            <source>Survey</source>
            <translation>Umfrage</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Danke</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Selbstcheck</translation>
        </message>
        <message>
            <source>Parts of the talk</source>
            <translation>Bereiche im Austausch</translation>
        </message>
    </context>
    <context>
        <name>TalkWords</name>
        <message>
            <source>unsigned</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>being tried</source>
            <translation>wird ausprobiert</translation>
        </message>
        <message>
            <source>done</source>
            <translation>umgesetzt</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>jetzt nicht</translation>
        </message>
        <message>
            <source>The guide’s folder cannot be written. It waits on this device and is sent later by itself.</source>
            <translation>In den Ordner des Leitfadens kann gerade nicht geschrieben werden. Es wartet auf diesem Gerät und wird später von selbst gesendet.</translation>
        </message>
        <message>
            <source>About: {names}</source>
            <translation>Betrifft: {names}</translation>
        </message>
    </context>
    <context>
        <name>TextColumn</name>
        <message>
            <source>Picture for the page</source>
            <translation>Bild für die Seite</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Bilder ({kinds})</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>bild</translation>
        </message>
        <message>
            <source>The picture was too large for a guide and was made smaller.</source>
            <translation>Das Bild war zu groß für einen Leitfaden und wurde verkleinert.</translation>
        </message>
        <message>
            <source>Picture put into the guide</source>
            <translation>Bild in den Leitfaden gelegt</translation>
        </message>
        <message>
            <source>File put into the guide</source>
            <translation>Datei in den Leitfaden gelegt</translation>
        </message>
    </context>
    <context>
        <name>ThanksPart</name>
        <message>
            <source>Whom is it for?</source>
            <translation>Wem gilt der Dank?</translation>
        </message>
        <message>
            <source>For which service?</source>
            <translation>Für welche Leistung?</translation>
        </message>
        <message>
            <source>In a sentence: what helped?</source>
            <translation>In einem Satz: Was hat geholfen?</translation>
        </message>
        <message>
            <source>Name, as colleagues read it</source>
            <translation>Name, wie andere ihn lesen</translation>
        </message>
        <message>
            <source>Say thanks</source>
            <translation>Danke sagen</translation>
        </message>
        <message>
            <source>Copy as a message</source>
            <translation>Als Nachricht kopieren</translation>
        </message>
        <message>
            <source>It is shown to that department, and everybody who has this guide can read it.</source>
            <translation>Die Abteilung sieht es, und alle, die diesen Leitfaden haben, können es lesen.</translation>
        </message>
        <message>
            <source>No particular one</source>
            <translation>Für keine bestimmte</translation>
        </message>
        <message>
            <source>For my department</source>
            <translation>An meine Abteilung</translation>
        </message>
        <message>
            <source>By me</source>
            <translation>Von mir</translation>
        </message>
        <message>
            <source>Lately in the house</source>
            <translation>Zuletzt im Haus</translation>
        </message>
        <message>
            <source>Nobody has said thanks here yet. Somebody will be glad to be the first to hear it.</source>
            <translation>Hier hat noch niemand Danke gesagt. Irgendwer freut sich, das erste zu bekommen.</translation>
        </message>
        <message>
            <source>Thanks are said.</source>
            <translation>Der Dank ist ausgesprochen.</translation>
        </message>
        <message>
            <source>It is about: {service}</source>
            <translation>Es geht um: {service}</translation>
        </message>
        <message>
            <source>The message is copied and can be pasted anywhere.</source>
            <translation>Die Nachricht ist kopiert und lässt sich überall einfügen.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>“{situation}” practised</source>
            <translation>„{situation}“ geübt</translation>
        </message>
        <message>
            <source>Session “{title}” planned</source>
            <translation>Übungsrunde „{title}“ geplant</translation>
        </message>
        <message>
            <source>Session “{title}” deleted</source>
            <translation>Übungsrunde „{title}“ gelöscht</translation>
        </message>
    </context>
    <context>
        <name>TrainingCounted</name>
        <message numerus="yes">
            <source>%n situation(s) to practise today</source>
            <translation>
                <numerusform>%n Situation ist heute zu üben</numerusform>
                <numerusform>%n Situationen sind heute zu üben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>comes back in %n day(s)</source>
            <translation>
                <numerusform>kommt in %n Tag wieder</numerusform>
                <numerusform>kommt in %n Tagen wieder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n situation(s)</source>
            <translation>
                <numerusform>%n Situation</numerusform>
                <numerusform>%n Situationen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingLine</name>
        <message>
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>How would I have said it? Practise with an earlier case.</source>
            <translation>Was hätte ich gesagt? Mit einem früheren Fall üben.</translation>
        </message>
    </context>
    <context>
        <name>TrainingModes</name>
        <message>
            <source>What to practise</source>
            <translation>Was geübt wird</translation>
        </message>
        <message>
            <source>Only with my department</source>
            <translation>Nur mit meiner Abteilung</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <source>New from the guide</source>
            <translation>Neu aus dem Leitfaden</translation>
        </message>
        <message>
            <source>Only look</source>
            <translation>Nur ansehen</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Übungsrunden</translation>
        </message>
        <message>
            <source>{name} · {count}</source>
            <translation>{name} · {count}</translation>
        </message>
    </context>
    <context>
        <name>TrainingPart</name>
        <message>
            <source>New situation …</source>
            <translation>Neue Situation …</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <source>This guide has no situations yet.</source>
            <translation>In diesem Leitfaden stehen noch keine Situationen.</translation>
        </message>
        <message>
            <source>A situation tells of a case between two departments, and asks what would have helped.</source>
            <translation>Eine Situation erzählt von einem Fall zwischen zwei Abteilungen und fragt, was geholfen hätte.</translation>
        </message>
        <message>
            <source>Every situation was practised at least once.</source>
            <translation>Jede Situation wurde schon mindestens einmal geübt.</translation>
        </message>
        <message>
            <source>Earlier situations, to find better words for before it matters.</source>
            <translation>Frühere Situationen: in Ruhe bessere Worte finden, bevor es darauf ankommt.</translation>
        </message>
        <message>
            <source>First one's own answer, then how it went well. What sits comes back later and later.</source>
            <translation>Erst die eigene Antwort, dann wie es gut ging. Was sitzt, kommt in immer größeren Abständen wieder.</translation>
        </message>
        <message>
            <source>Begin with a new one</source>
            <translation>Mit einer neuen beginnen</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Leave out all that somebody could be recognised by.</source>
            <translation>Bitte alles weglassen, woran jemand zu erkennen wäre.</translation>
        </message>
        <message>
            <source>No names, no dates, only roles; place and time may be changed. It is about the case, never about somebody.</source>
            <translation>Keine Namen, keine Daten, nur Rollen; Ort und Zeit dürfen andere sein. Es geht um den Fall, nie um die Person.</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Aufschreiben</translation>
        </message>
    </context>
    <context>
        <name>TrainingWords</name>
        <message>
            <source>after a case in {month}</source>
            <translation>nach einem Fall im {month}</translation>
        </message>
        <message>
            <source>after a case in {month} {year}</source>
            <translation>nach einem Fall im {month} {year}</translation>
        </message>
        <message>
            <source>comes back today</source>
            <translation>kommt heute wieder</translation>
        </message>
        <message>
            <source>comes back tomorrow</source>
            <translation>kommt morgen wieder</translation>
        </message>
        <message>
            <source>comes back on {day}</source>
            <translation>kommt am {day} wieder</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Heute ist nichts fällig.</translation>
        </message>
        <message>
            <source>Done for today. The next situation comes on {day}.</source>
            <translation>Für heute geschafft. Die nächste Situation kommt am {day}.</translation>
        </message>
    </context>
    <context>
        <name>Upkeep</name>
        <message>
            <source>The guide as one file</source>
            <translation>Der Leitfaden als eine Datei</translation>
        </message>
        <message>
            <source>Guide (*.zip)</source>
            <translation>Leitfaden (*.zip)</translation>
        </message>
        <message>
            <source>Handed on as {file}: {pages}. Whoever opens it with Lotse has the guide.</source>
            <translation>Weitergegeben als {file}: {pages}. Wer die Datei mit Lotse öffnet, hat den Leitfaden.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VersionDifference</name>
        <message>
            <source>Both are the same.</source>
            <translation>Beide sind gleich.</translation>
        </message>
        <message>
            <source>Readers see the same words. Only the source of the page is another one.</source>
            <translation>Beim Lesen sind die Worte dieselben. Nur der Quelltext der Seite ist anders.</translation>
        </message>
        <message>
            <source>More has changed than is shown here.</source>
            <translation>Es hat sich mehr geändert, als hier zu sehen ist.</translation>
        </message>
    </context>
    <context>
        <name>VersionWords</name>
        <message>
            <source>somebody without a name</source>
            <translation>jemand ohne Namen</translation>
        </message>
        <message>
            <source>renamed, before: {path}</source>
            <translation>umbenannt von {path}</translation>
        </message>
        <message>
            <source>created</source>
            <translation>angelegt</translation>
        </message>
        <message>
            <source>adjusted to a page’s new name</source>
            <translation>an einen neuen Seitennamen angepasst</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>an earlier version restored</source>
            <translation>wiederhergestellt</translation>
        </message>
        <message>
            <source>a change undone</source>
            <translation>Änderung rückgängig gemacht</translation>
        </message>
        <message>
            <source>found like this, not saved with Lotse</source>
            <translation>so vorgefunden, nicht mit Lotse gespeichert</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>gespeichert</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <comment>a day, in Qt's letters for dates</comment>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a day, in Qt's letters for dates</comment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{when} · {who} · {what}</source>
            <translation>{when} · {who} · {what}</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>created</source>
            <translation>angelegt</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>umbenannt</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>zurückgeholt</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>rückgängig gemacht</translation>
        </message>
        <message>
            <source>found</source>
            <translation>vorgefunden</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>gespeichert</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Step {step} of {total}</source>
            <translation>Schritt {step} von {total}</translation>
        </message>
        <message>
            <source>Reading the guide: {done} of {count} pages</source>
            <translation>Der Leitfaden wird gelesen: {done} von {count} Seiten</translation>
        </message>
        <message>
            <source>Welcome to Lotse</source>
            <translation>Willkommen bei Lotse</translation>
        </message>
        <message>
            <source>Here it says who is there for what. No network is needed.</source>
            <translation>Hier steht, wer wofür da ist. Ein Netz ist nicht nötig.</translation>
        </message>
        <message>
            <source>What is due in the first weeks shows first.</source>
            <translation>Zuerst steht da, was in den ersten Wochen ansteht.</translation>
        </message>
        <message>
            <source>Looking things up, ticking off lists, finding whom to ask.</source>
            <translation>Nachschlagen, Listen abhaken, die richtige Ansprechperson finden.</translation>
        </message>
        <message>
            <source>Editing and upkeep are shown, too. The settings can change that.</source>
            <translation>Auch Bearbeiten und Pflege sind zu sehen. In den Einstellungen lässt sich das ändern.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>My place</source>
            <translation>Mein Platz</translation>
        </message>
        <message>
            <source>Then what belongs to it shows first.</source>
            <translation>Was dazu passt, erscheint dann zuerst.</translation>
        </message>
        <message>
            <source>Lists that fit</source>
            <translation>Listen, die passen</translation>
        </message>
        <message>
            <source>A list can be begun later just as well.</source>
            <translation>Eine Liste lässt sich auch später beginnen.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>This folder has no pages yet. A page is a text file whose name ends with “.md”.</source>
            <translation>Dieser Ordner hat noch keine Seiten. Eine Seite ist eine Textdatei, deren Name auf „.md“ endet.</translation>
        </message>
        <message>
            <source>Open another guide …</source>
            <translation>Anderen Leitfaden öffnen …</translation>
        </message>
        <message>
            <source>Was this guide elsewhere before? What was kept of it then can be taken over in the settings.</source>
            <translation>War dieser Leitfaden vorher woanders? Was damals dazu aufbewahrt wurde, lässt sich in den Einstellungen übernehmen.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>A page is still being written: “{title}”. It is not in the guide yet.</source>
            <translation>Eine Seite ist noch in Arbeit: „{title}“. Im Leitfaden steht sie noch nicht.</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>The guide has no page “{target}” yet.</source>
            <translation>Eine Seite „{target}“ gibt es in diesem Leitfaden noch nicht.</translation>
        </message>
        <message>
            <source>This link leads out of the guide. Open it with another program?</source>
            <translation>Dieser Verweis führt aus dem Leitfaden hinaus. Mit einem anderen Programm öffnen?</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Verweis öffnen</translation>
        </message>
        <message>
            <source>The guide has no file “{name}”.</source>
            <translation>Im Leitfaden gibt es keine Datei „{name}“.</translation>
        </message>
        <message>
            <source>Open this file of the guide with another program?</source>
            <translation>Diese Datei des Leitfadens mit einem anderen Programm öffnen?</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Rückgängig gemacht: {what}</translation>
        </message>
        <message>
            <source>Close all the same? What was written on this page would be lost.</source>
            <translation>Trotzdem schließen? Was auf dieser Seite geschrieben wurde, ginge verloren.</translation>
        </message>
        <message>
            <source>Close and lose it</source>
            <translation>Schließen und verlieren</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <source>Add …</source>
            <translation>Hinzufügen …</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteres zeigen</numerusform>
                <numerusform>%n weitere zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Quiet</name>
        <message>
            <source>What is new here in the other version is already in.</source>
            <translation>Was hier in der anderen Fassung neu ist, ist schon enthalten.</translation>
        </message>
        <message>
            <source>Hide the other facts</source>
            <translation>Übrige Angaben ausblenden</translation>
        </message>
        <message>
            <source>Show fewer lines</source>
            <translation>Weniger Zeilen zeigen</translation>
        </message>
        <message>
            <source>Show the other facts of the page</source>
            <translation>Übrige Angaben der Seite zeigen</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more line(s)</source>
            <translation>
                <numerusform>%n weitere Zeile zeigen</numerusform>
                <numerusform>%n weitere Zeilen zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Alt+Up and Alt+Down change its place</source>
            <translation>Alt+Auf und Alt+Ab ändern den Platz</translation>
        </message>
        <message>
            <source>Roles in “{situation}”</source>
            <translation>Rollen in „{situation}“</translation>
        </message>
        <message>
            <source>“{situation}” earlier</source>
            <translation>„{situation}“ früher</translation>
        </message>
        <message>
            <source>“{situation}” later</source>
            <translation>„{situation}“ später</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Whom do I ask?</source>
            <translation>Wen frage ich?</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Landkarte</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Austausch</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Umfrage</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Danke</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Selbstcheck</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Open a guide …</source>
            <translation>Leitfaden öffnen …</translation>
        </message>
        <message>
            <source>Open a guide that came as one file …</source>
            <translation>Leitfaden aus einer Datei öffnen …</translation>
        </message>
        <message>
            <source>New page …</source>
            <translation>Neue Seite …</translation>
        </message>
        <message>
            <source>Rename the page …</source>
            <translation>Seite umbenennen …</translation>
        </message>
        <message>
            <source>Move the page …</source>
            <translation>Seite verschieben …</translation>
        </message>
        <message>
            <source>Delete the page …</source>
            <translation>Seite löschen …</translation>
        </message>
        <message>
            <source>Deleted pages …</source>
            <translation>Gelöschte Seiten …</translation>
        </message>
        <message>
            <source>Save a report of the guide …</source>
            <translation>Bericht über den Leitfaden speichern …</translation>
        </message>
        <message>
            <source>Hand on the guide …</source>
            <translation>Leitfaden weitergeben …</translation>
        </message>
        <message>
            <source>Begin a list …</source>
            <translation>Liste beginnen …</translation>
        </message>
        <message>
            <source>Move the first day …</source>
            <translation>Ersten Tag verschieben …</translation>
        </message>
        <message>
            <source>Put this list away</source>
            <translation>Diese Liste weglegen</translation>
        </message>
        <message>
            <source>Export as CSV …</source>
            <translation>Als CSV exportieren …</translation>
        </message>
        <message>
            <source>Export as calendar (iCal) …</source>
            <translation>Als Kalender exportieren (iCal) …</translation>
        </message>
        <message>
            <source>Hand on my progress …</source>
            <translation>Stand weitergeben …</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Seite speichern</translation>
        </message>
        <message>
            <source>Save with a line about it …</source>
            <translation>Mit einer Zeile dazu speichern …</translation>
        </message>
        <message>
            <source>Stop editing and read the page</source>
            <translation>Bearbeiten beenden und lesen</translation>
        </message>
        <message>
            <source>Readers must read this page again</source>
            <translation>Alle müssen diese Seite neu lesen</translation>
        </message>
        <message>
            <source>Discard the draft …</source>
            <translation>Entwurf verwerfen …</translation>
        </message>
        <message>
            <source>Versions of the page …</source>
            <translation>Verlauf der Seite …</translation>
        </message>
        <message>
            <source>Form or text</source>
            <translation>Formular oder Text</translation>
        </message>
        <message>
            <source>Show or hide the preview</source>
            <translation>Vorschau zeigen oder ausblenden</translation>
        </message>
        <message>
            <source>New idea</source>
            <translation>Neue Idee</translation>
        </message>
        <message>
            <source>My place on the map</source>
            <translation>Mein Platz auf der Landkarte</translation>
        </message>
        <message>
            <source>Map: one place with its neighbours</source>
            <translation>Landkarte: eine Stelle mit ihren Nachbarn</translation>
        </message>
        <message>
            <source>Map: all departments</source>
            <translation>Landkarte: alle Abteilungen</translation>
        </message>
        <message>
            <source>Map: as a matrix</source>
            <translation>Landkarte: als Matrix</translation>
        </message>
        <message>
            <source>Map: back to what was shown before</source>
            <translation>Landkarte: zurück zum Vorigen</translation>
        </message>
        <message>
            <source>Map: larger</source>
            <translation>Landkarte: größer</translation>
        </message>
        <message>
            <source>Map: smaller</source>
            <translation>Landkarte: kleiner</translation>
        </message>
        <message>
            <source>Map: all of it</source>
            <translation>Landkarte: alles zeigen</translation>
        </message>
        <message>
            <source>Save the map as a picture …</source>
            <translation>Landkarte als Bild speichern …</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Neue Notiz</translation>
        </message>
        <message>
            <source>Show the note in the guide</source>
            <translation>Notiz im Leitfaden zeigen</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <source>Export notes …</source>
            <translation>Notizen exportieren …</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>Department sheet as PDF …</source>
            <translation>Abteilungsblatt als PDF …</translation>
        </message>
        <message>
            <source>Larger text on the page</source>
            <translation>Text der Seite größer</translation>
        </message>
        <message>
            <source>Smaller text on the page</source>
            <translation>Text der Seite kleiner</translation>
        </message>
        <message>
            <source>Usual text size on the page</source>
            <translation>Text der Seite in üblicher Größe</translation>
        </message>
        <message>
            <source>Show or hide the list of pages</source>
            <translation>Seitenliste ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide relationships and outline</source>
            <translation>Beziehungen und Gliederung ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Go to a page by its title</source>
            <translation>Seite nach Titel suchen</translation>
        </message>
        <message>
            <source>Go to the next part of the window</source>
            <translation>Zum nächsten Bereich des Fensters</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Auf dieser Seite suchen</translation>
        </message>
        <message>
            <source>Next hit on the page</source>
            <translation>Nächste Fundstelle auf der Seite</translation>
        </message>
        <message>
            <source>Previous hit on the page</source>
            <translation>Vorige Fundstelle auf der Seite</translation>
        </message>
        <message>
            <source>Write a note here</source>
            <translation>Hier eine Notiz schreiben</translation>
        </message>
        <message>
            <source>Go to the next note on the page</source>
            <translation>Zur nächsten Notiz auf der Seite</translation>
        </message>
        <message>
            <source>Page is read, or not</source>
            <translation>Seite gelesen oder nicht</translation>
        </message>
        <message>
            <source>Answer the self-check</source>
            <translation>Selbstcheck beantworten</translation>
        </message>
        <message>
            <source>Answer the survey</source>
            <translation>Umfrage ausfüllen</translation>
        </message>
        <message>
            <source>Export the results as a table (CSV) …</source>
            <translation>Ergebnisse als Tabelle exportieren (CSV) …</translation>
        </message>
        <message>
            <source>Agree on something after the survey …</source>
            <translation>Nach der Umfrage etwas verabreden …</translation>
        </message>
        <message>
            <source>Copy the thanks as a message</source>
            <translation>Dank als Nachricht kopieren</translation>
        </message>
        <message>
            <source>Show how it went well</source>
            <translation>Zeigen, wie es gut ging</translation>
        </message>
        <message>
            <source>Practise again</source>
            <translation>Noch mal üben</translation>
        </message>
        <message>
            <source>I have it</source>
            <translation>Sitzt</translation>
        </message>
        <message>
            <source>New situation …</source>
            <translation>Neue Situation …</translation>
        </message>
        <message>
            <source>Plan a session …</source>
            <translation>Übungsrunde planen …</translation>
        </message>
        <message>
            <source>Next word that may be misspelled</source>
            <translation>Nächstes vielleicht falsch geschriebenes Wort</translation>
        </message>
        <message>
            <source>Mark words that may be misspelled</source>
            <translation>Vielleicht falsch geschriebene Wörter kennzeichnen</translation>
        </message>
        <message>
            <source>Edit the page</source>
            <translation>Seite bearbeiten</translation>
        </message>
        <message>
            <source>Upkeep</source>
            <translation>Pflege</translation>
        </message>
        <message>
            <source>Hand the guide on …</source>
            <translation>Leitfaden weitergeben …</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Nummerierte Liste</translation>
        </message>
        <message>
            <source>Items to tick</source>
            <translation>Punkte zum Abhaken</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Table: add a column</source>
            <translation>Tabelle: Spalte einfügen</translation>
        </message>
        <message>
            <source>Table: remove this row</source>
            <translation>Tabelle: diese Zeile entfernen</translation>
        </message>
        <message>
            <source>Table: remove this column</source>
            <translation>Tabelle: diese Spalte entfernen</translation>
        </message>
        <message>
            <source>Link to a page</source>
            <translation>Verweis auf eine Seite</translation>
        </message>
        <message>
            <source>Callout</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Picture …</source>
            <translation>Bild …</translation>
        </message>
        <message>
            <source>Paste without formatting</source>
            <translation>Ohne Formatierung einfügen</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>Im Text suchen</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Suchen und ersetzen</translation>
        </message>
        <message>
            <source>Next hit in the text</source>
            <translation>Nächster Treffer im Text</translation>
        </message>
        <message>
            <source>Previous hit in the text</source>
            <translation>Voriger Treffer im Text</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Suche und Befehle</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message>
            <source>First page of the guide</source>
            <translation>Erste Seite des Leitfadens</translation>
        </message>
        <message>
            <source>Read the guide again</source>
            <translation>Leitfaden neu einlesen</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Als PDF speichern …</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>About Lotse</source>
            <translation>Über Lotse</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>No list of “{guide}” has been begun.</source>
            <translation>In „{guide}“ ist noch keine Liste begonnen.</translation>
        </message>
        <message>
            <source>(put away)</source>
            <translation>(weggelegt)</translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>war fällig am {day}</translation>
        </message>
        <message>
            <source>No version of “{page}” is kept in “{guide}”.</source>
            <translation>In „{guide}“ ist keine Version von „{page}“ aufbewahrt.</translation>
        </message>
        <message>
            <source>No single version of “{page}” is called “{version}”.</source>
            <translation>Keine einzelne Version von „{page}“ heißt „{version}“.</translation>
        </message>
        <message>
            <source>“{path}” is as it was in version {version}.</source>
            <translation>„{path}“ ist schon so wie in Version {version}.</translation>
        </message>
        <message>
            <source>“{path}” is again as it was in version {version} of {when}.</source>
            <translation>„{path}“ ist wieder so wie in Version {version} vom {when}.</translation>
        </message>
        <message>
            <source>The versions were damaged. They were put aside as {folder}, and new ones are begun.</source>
            <translation>Die Versionen waren beschädigt. Sie liegen jetzt in {folder}, und neue werden begonnen.</translation>
        </message>
        <message>
            <source>Nothing in “{guide}” fits “{words}”.</source>
            <translation>In „{guide}“ passt nichts zu „{words}“.</translation>
        </message>
        <message>
            <source>No service of “{guide}” fits “{words}” yet.</source>
            <translation>Zu „{words}“ passt in „{guide}“ noch keine Leistung.</translation>
        </message>
        <message>
            <source>Surveys are switched off in “{guide}”.</source>
            <translation>In „{guide}“ sind Umfragen ausgeschaltet.</translation>
        </message>
        <message>
            <source>“{guide}” has no surveys.</source>
            <translation>„{guide}“ hat keine Umfragen.</translation>
        </message>
        <message>
            <source>“{guide}” has no survey “{name}”. There are: {surveys}.</source>
            <translation>„{guide}“ hat keine Umfrage „{name}“. Es gibt: {surveys}.</translation>
        </message>
        <message>
            <source>{title}, {first} to {last}</source>
            <translation>{title}, {first} bis {last}</translation>
        </message>
        <message>
            <source>Figures are shown from {number} answers on, and not where subtraction would reveal fewer.</source>
            <translation>Zahlen erscheinen ab {number} Antworten und nicht dort, wo durch Abziehen eine kleinere Gruppe erkennbar würde.</translation>
        </message>
        <message>
            <source>Fewer than {number} answers, or none: {departments}</source>
            <translation>Weniger als {number} Antworten oder keine: {departments}</translation>
        </message>
        <message>
            <source>The whole company</source>
            <translation>Das ganze Haus</translation>
        </message>
        <message>
            <source>{department}, answers from {other}</source>
            <translation>{department}, Antworten aus {other}</translation>
        </message>
        <message>
            <source>“{title}” has no last day yet; there are results once it has one, and that is over.</source>
            <translation>„{title}“ hat noch keinen letzten Tag; Ergebnisse gibt es, wenn er festgelegt und vorüber ist.</translation>
        </message>
        <message>
            <source>“{title}” ends on {last}; there are results after that day.</source>
            <translation>„{title}“ endet am {last}; Ergebnisse gibt es nach diesem Tag.</translation>
        </message>
        <message>
            <source>“{title}” can be answered from {first} to {last}; there are results after that day.</source>
            <translation>„{title}“ läuft vom {first} bis zum {last}; Ergebnisse gibt es nach diesem Tag.</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>The file “{name}” is damaged or is no guide in one file.</source>
            <translation>Die Datei „{name}“ ist beschädigt oder enthält keinen Leitfaden.</translation>
        </message>
        <message>
            <source>The file “{name}” is protected by a password.</source>
            <translation>Die Datei „{name}“ ist mit einem Kennwort geschützt.</translation>
        </message>
        <message>
            <source>The file “{name}” would unpack to more than a guide can be.</source>
            <translation>Der Inhalt der Datei „{name}“ wäre größer, als ein Leitfaden sein kann.</translation>
        </message>
        <message>
            <source>The file “{name}” holds more files than a guide can have.</source>
            <translation>Die Datei „{name}“ enthält mehr Dateien, als ein Leitfaden haben kann.</translation>
        </message>
        <message>
            <source>The file “{name}” holds no pages.</source>
            <translation>Die Datei „{name}“ enthält keine Seiten.</translation>
        </message>
        <message>
            <source>The file “{name}” cannot be read.</source>
            <translation>Die Datei „{name}“ lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>The file “{name}” is packed in a way that Lotse does not know; please pack it as a plain zip.</source>
            <translation>Die Datei „{name}“ ist auf eine Weise gepackt, die Lotse nicht kennt; bitte als gewöhnliche Zip-Datei packen.</translation>
        </message>
        <message>
            <source>The file “{name}” holds a link to somewhere else: “{member}”.</source>
            <translation>Die Datei „{name}“ enthält eine Verknüpfung, die hinausführt: „{member}“.</translation>
        </message>
        <message>
            <source>The file “{name}” holds two files that some systems take for one: “{member}”.</source>
            <translation>Die Datei „{name}“ enthält zwei Dateien, die manche Systeme für dieselbe halten: „{member}“.</translation>
        </message>
        <message>
            <source>The file “{name}” holds a file name that is not allowed: “{member}”.</source>
            <translation>Die Datei „{name}“ enthält einen Dateinamen, der nicht erlaubt ist: „{member}“.</translation>
        </message>
        <message>
            <source>{what}: the file was damaged or gone. The state before the last change was taken; that change may be missing.</source>
            <translation>{what}: Die Datei war beschädigt oder fehlte. Übernommen wurde der Stand vor der letzten Änderung; diese Änderung fehlt vielleicht.</translation>
        </message>
        <message>
            <source>{what}: the file was damaged. All that is sound was taken over; single entries may be missing, or be as they were before the last change.</source>
            <translation>{what}: Die Datei war beschädigt. Alles Lesbare wurde übernommen; einzelne Einträge können fehlen oder auf dem Stand vor der letzten Änderung sein.</translation>
        </message>
        <message>
            <source>{what}: the file was damaged, and nothing in it could be read. It begins anew.</source>
            <translation>{what}: Die Datei war beschädigt, und nichts darin war lesbar. Sie beginnt von vorn.</translation>
        </message>
        <message>
            <source>A page needs a name.</source>
            <translation>Eine Seite braucht einen Namen.</translation>
        </message>
        <message>
            <source>“{path}” would lie outside the guide. Please choose a folder in it.</source>
            <translation>„{path}“ läge außerhalb des Leitfadens. Bitte einen Ordner darin wählen.</translation>
        </message>
        <message>
            <source>Windows keeps the name “{path}” for itself; the guide could not be opened there. Please choose another.</source>
            <translation>Den Namen „{path}“ behält sich Windows vor; dort ließe sich der Leitfaden nicht öffnen. Bitte einen anderen wählen.</translation>
        </message>
        <message>
            <source>“{path}” has characters that some systems do not allow in names. Letters, digits and hyphens are safe.</source>
            <translation>„{path}“ enthält Zeichen, die manche Systeme in Namen nicht erlauben. Buchstaben, Ziffern und Bindestriche gehen immer.</translation>
        </message>
        <message>
            <source>The name “{path}” is too long. Please choose a shorter one.</source>
            <translation>Der Name „{path}“ ist zu lang. Bitte einen kürzeren wählen.</translation>
        </message>
        <message>
            <source>“{path}” begins with a dot, and would be hidden. Please choose another name.</source>
            <translation>„{path}“ beginnt mit einem Punkt und wäre unsichtbar. Bitte einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>There is a page “{path}” already, or one that some systems take for it.</source>
            <translation>Eine Seite „{path}“ gibt es schon, oder eine, die manche Systeme dafür halten.</translation>
        </message>
        <message>
            <source>The name of a page's file ends with “.md”.</source>
            <translation>Der Dateiname einer Seite endet auf „.md“.</translation>
        </message>
        <message>
            <source>The guide's own first page stays where it is.</source>
            <translation>Die Startseite des Leitfadens bleibt, wo sie ist.</translation>
        </message>
        <message>
            <source>The file “{name}” is too large for a guide: at most {megabytes} MB.</source>
            <translation>Die Datei „{name}“ ist zu groß für einen Leitfaden: höchstens {megabytes} MB.</translation>
        </message>
        <message>
            <source>Files like “{name}” are not put into a guide; documents and pictures are.</source>
            <translation>Dateien wie „{name}“ kommen nicht in den Leitfaden, nur Dokumente und Bilder.</translation>
        </message>
        <message>
            <source>The file “{name}” is no picture that Lotse can show.</source>
            <translation>Die Datei „{name}“ ist kein Bild, das Lotse zeigen kann.</translation>
        </message>
        <message>
            <source>This folder holds no export of Lotse: “{path}” is not there. Nothing was taken over.</source>
            <translation>In diesem Ordner liegt kein Export von Lotse: „{path}“ fehlt. Nichts wurde übernommen.</translation>
        </message>
        <message>
            <source>“{path}” is damaged or cannot be read. Nothing was taken over.</source>
            <translation>„{path}“ ist beschädigt oder nicht lesbar. Nichts wurde übernommen.</translation>
        </message>
        <message>
            <source>“{path}” was exported by a newer Lotse. Nothing was taken over; please update Lotse.</source>
            <translation>„{path}“ wurde mit einem neueren Lotse exportiert. Nichts wurde übernommen; bitte Lotse aktualisieren.</translation>
        </message>
        <message>
            <source>To show a window Lotse needs: sudo apt install {packages}</source>
            <translation>Um ein Fenster zu zeigen, braucht Lotse: sudo apt install {packages}</translation>
        </message>
        <message>
            <source>There is no screen that Lotse could show a window on.</source>
            <translation>Es gibt keinen Bildschirm, auf dem Lotse ein Fenster zeigen könnte.</translation>
        </message>
        <message>
            <source>The guide's folder “{path}” is not there. Perhaps a drive is not connected or the folder was moved.</source>
            <translation>Der Ordner des Leitfadens „{path}“ ist nicht da. Vielleicht ist ein Laufwerk nicht verbunden, oder der Ordner wurde verschoben.</translation>
        </message>
        <message>
            <source>The guide's folder “{path}” cannot be opened: {reason}. Nothing in it was changed.</source>
            <translation>Der Ordner des Leitfadens „{path}“ lässt sich nicht öffnen: {reason}. An seinem Inhalt wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The page “{path}” cannot be read: {reason}. The rest of the guide can.</source>
            <translation>Die Seite „{path}“ lässt sich nicht lesen: {reason}. Der übrige Leitfaden ist lesbar.</translation>
        </message>
        <message>
            <source>The page “{path}” was changed by somebody else meanwhile. Nothing was written over.</source>
            <translation>Die Seite „{path}“ wurde inzwischen von jemand anderem geändert. Überschrieben wurde nichts.</translation>
        </message>
        <message>
            <source>The folder “{path}” is not empty. Nothing was written there; please choose another one.</source>
            <translation>Der Ordner „{path}“ ist nicht leer. Dort wurde nichts geschrieben; bitte einen anderen wählen.</translation>
        </message>
        <message>
            <source>Nothing could be written to “{path}”: {reason}. What was there before is unchanged.</source>
            <translation>In „{path}“ konnte nichts geschrieben werden: {reason}. Was vorher da war, ist unverändert.</translation>
        </message>
        <message>
            <source>What stands above the text of the page cannot be read from line {line} on, so nothing was changed. Please mend that first.</source>
            <translation>Die Angaben über dem Text der Seite sind ab Zeile {line} nicht lesbar; deshalb wurde nichts geändert. Bitte zuerst diese Stelle berichtigen.</translation>
        </message>
        <message>
            <source>Nothing was unpacked.</source>
            <translation>Es wurde nichts entpackt.</translation>
        </message>
        <message>
            <source>“{path}” cannot be written now. What was kept before is safe; the change is lost at the end.</source>
            <translation>„{path}“ kann zurzeit nicht geschrieben werden. Was vorher aufbewahrt wurde, ist sicher; die Änderung geht am Ende verloren.</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. What was kept before is safe; the change is lost at the end.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {reason}. Bisher Gespeichertes ist sicher; die Änderung gilt nur, bis Lotse beendet wird.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read: {reason}. It was left untouched, and nothing is kept in it for now.</source>
            <translation>„{path}“ ist nicht lesbar: {reason}. Die Datei blieb unberührt; vorerst wird nichts darin aufbewahrt.</translation>
        </message>
        <message>
            <source>“{path}” was written by a newer Lotse. It was left untouched, and nothing is kept in it for now; please update Lotse.</source>
            <translation>„{path}“ wurde mit einem neueren Lotse geschrieben. Die Datei blieb unberührt, und vorerst wird nichts darin aufbewahrt; bitte Lotse aktualisieren.</translation>
        </message>
        <message>
            <source>Another window of Lotse is open and has “{path}”. Nothing can be kept from this one; please go on in the other.</source>
            <translation>Ein anderes Fenster von Lotse ist offen und hat „{path}“. In diesem hier kann nichts aufbewahrt werden; bitte im anderen weitermachen.</translation>
        </message>
        <message>
            <source>Nothing was thrown away; the damaged file is here: {paths}</source>
            <translation>Weggeworfen wurde nichts; die beschädigte Datei liegt hier: {paths}</translation>
        </message>
    </context>
    <context>
        <name>mends</name>
        <message>
            <source>Perhaps “{with}” is meant.</source>
            <translation>Gemeint ist vielleicht „{with}“.</translation>
        </message>
        <message>
            <source>Add “{key}”.</source>
            <translation>Zu ergänzen: {key}.</translation>
        </message>
        <message>
            <source>Name it on the page “{page}”, too, or remove it here.</source>
            <translation>Entweder auch auf der Seite „{page}“ nennen oder hier streichen.</translation>
        </message>
        <message>
            <source>Give one of the two another id.</source>
            <translation>Einem der beiden eine andere Kennung geben.</translation>
        </message>
        <message>
            <source>Look it over and set a new date.</source>
            <translation>Durchsehen und einen neuen Prüftermin setzen.</translation>
        </message>
    </context>
    <context>
        <name>points</name>
        <message>
            <source>How to ask</source>
            <translation>Anfrageweg</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Mitwirkung</translation>
        </message>
        <message>
            <source>Response time</source>
            <translation>Reaktionszeit</translation>
        </message>
        <message>
            <source>When it is done</source>
            <translation>Fertigstellung</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <source>Escalation</source>
            <translation>Eskalation</translation>
        </message>
        <message>
            <source>Progress update</source>
            <translation>Zwischenstand</translation>
        </message>
        <message>
            <source>What is passed on</source>
            <translation>Was weitergegeben wird</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>What stops if it is late</source>
            <translation>Was sonst stillsteht</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Name of the contact</source>
            <translation>Name des Kontakts</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Vertretung</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <source>This page cannot be read: {reason}.</source>
            <translation>Diese Seite lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>“{key}” needs keys of its own, one on each line; what stands there is passed over.</source>
            <translation>„{key}“ braucht eigene Angaben, je eine in einer Zeile; was dort steht, wird übergangen.</translation>
        </message>
        <message>
            <source>“{key}” needs a single text; what stands there is passed over.</source>
            <translation>„{key}“ braucht einen einzelnen Text; was dort steht, wird übergangen.</translation>
        </message>
        <message>
            <source>“{value}” at “{key}” is no date; dates are written like 2026-03-31.</source>
            <translation>„{value}“ bei „{key}“ ist kein Datum; geschrieben wird es wie 2026-03-31.</translation>
        </message>
        <message>
            <source>“{value}” at “{key}” is not a whole number.</source>
            <translation>„{value}“ bei „{key}“ ist keine ganze Zahl.</translation>
        </message>
        <message>
            <source>“{value}” at “{key}” is not a number.</source>
            <translation>„{value}“ bei „{key}“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>“{value}” at “{key}” is neither “yes” nor “no”.</source>
            <translation>„{value}“ bei „{key}“ ist weder „ja“ noch „nein“.</translation>
        </message>
        <message>
            <source>“{key}” stands twice in the header; only the last one counts.</source>
            <translation>„{key}“ steht zweimal im Kopf der Seite; nur die letzte Angabe zählt.</translation>
        </message>
        <message>
            <source>“{value}” is not known at “{key}”; it can be {choices}.</source>
            <translation>„{value}“ ist bei „{key}“ nicht bekannt; möglich sind {choices}.</translation>
        </message>
        <message>
            <source>The header has no key “{key}” at this place.</source>
            <translation>Eine Angabe „{key}“ gibt es an dieser Stelle im Kopf der Seite nicht.</translation>
        </message>
        <message>
            <source>The header cannot be read from this line on; the page is shown without it.</source>
            <translation>Der Kopf der Seite lässt sich ab dieser Zeile nicht lesen; die Seite wird ohne ihn gezeigt.</translation>
        </message>
        <message>
            <source>The header is longer than 64 kB; the page is shown without it.</source>
            <translation>Der Kopf der Seite ist länger als 64 kB; die Seite wird ohne ihn gezeigt.</translation>
        </message>
        <message>
            <source>The header is nested too deeply; the page is shown without it.</source>
            <translation>Der Kopf der Seite ist zu tief verschachtelt; die Seite wird ohne ihn gezeigt.</translation>
        </message>
        <message>
            <source>The header uses references (“*name”), which are not allowed; the page is shown without it.</source>
            <translation>Der Kopf der Seite enthält Verweise („*name“), die nicht erlaubt sind; die Seite wird ohne ihn gezeigt.</translation>
        </message>
        <message>
            <source>The header does not consist of “key: value” lines; the page is shown without it.</source>
            <translation>Der Kopf der Seite besteht nicht aus Zeilen der Form „Schlüssel: Wert“; die Seite wird ohne ihn gezeigt.</translation>
        </message>
        <message>
            <source>The file is saved as UTF-16; guides are kept in UTF-8.</source>
            <translation>Die Datei ist in UTF-16 gespeichert; Leitfäden sind in UTF-8 geschrieben.</translation>
        </message>
        <message>
            <source>The file is not saved in UTF-8; some letters on this page may be wrong.</source>
            <translation>Die Datei ist nicht in UTF-8 gespeichert; einzelne Buchstaben auf dieser Seite können falsch sein.</translation>
        </message>
        <message>
            <source>The page is very long; only its beginning is taken into account.</source>
            <translation>Die Seite ist sehr lang; nur ihr Anfang wird ausgewertet.</translation>
        </message>
        <message>
            <source>Lists or quotes are nested too deeply here; the innermost are shown as plain text.</source>
            <translation>Listen oder Zitate sind hier zu tief verschachtelt; die innersten erscheinen als einfacher Text.</translation>
        </message>
        <message>
            <source>This page cannot be laid out; it is shown as plain text.</source>
            <translation>Diese Seite lässt sich nicht gestalten; sie erscheint als einfacher Text.</translation>
        </message>
        <message>
            <source>The link “{target}” leads to no page.</source>
            <translation>Der Verweis „{target}“ führt zu keiner Seite.</translation>
        </message>
        <message>
            <source>The page “{title}” has no heading “{heading}”.</source>
            <translation>Die Seite „{title}“ hat keine Überschrift „{heading}“.</translation>
        </message>
        <message>
            <source>The link “{target}” leads out of the guide and is not followed.</source>
            <translation>Der Verweis „{target}“ führt aus dem Leitfaden hinaus und wird nicht geöffnet.</translation>
        </message>
        <message>
            <source>The picture “{target}” lies outside the guide and is not shown; put it into the guide's folder.</source>
            <translation>Das Bild „{target}“ liegt außerhalb des Leitfadens und wird nicht gezeigt; es gehört in dessen Ordner.</translation>
        </message>
        <message>
            <source>The picture “{target}” is not there.</source>
            <translation>Das Bild „{target}“ fehlt.</translation>
        </message>
        <message>
            <source>The id “{id}” already belongs to the item in line {first}.</source>
            <translation>Die Kennung „{id}“ gehört schon zum Punkt in Zeile {first}.</translation>
        </message>
        <message>
            <source>The id “{id}” already belongs to {other}; this page is not shown.</source>
            <translation>Die Kennung „{id}“ gehört schon zu {other}; diese Seite wird nicht gezeigt.</translation>
        </message>
        <message>
            <source>The id “{id}” already belongs to {other}.</source>
            <translation>Die Kennung „{id}“ gehört schon zu {other}.</translation>
        </message>
        <message>
            <source>The id “{id}” already belongs to {other}; only that one counts.</source>
            <translation>Die Kennung „{id}“ gehört schon zu {other}; nur diese Angabe zählt.</translation>
        </message>
        <message>
            <source>Two services of this page have the id “{id}”.</source>
            <translation>Zwei Leistungen dieser Seite haben die Kennung „{id}“.</translation>
        </message>
        <message>
            <source>The service “{service}” has no id.</source>
            <translation>Die Leistung „{service}“ hat keine Kennung.</translation>
        </message>
        <message>
            <source>{other} has the title “{title}”, too; links by this title lead there.</source>
            <translation>Auch {other} heißt „{title}“; Verweise auf diesen Titel führen dorthin.</translation>
        </message>
        <message>
            <source>“{party}” is neither a department nor a role nor a stakeholder of this guide.</source>
            <translation>„{party}“ ist in diesem Leitfaden weder Abteilung noch Rolle noch Partner.</translation>
        </message>
        <message>
            <source>“{title}” has no service “{service}”.</source>
            <translation>„{title}“ hat keine Leistung „{service}“.</translation>
        </message>
        <message>
            <source>“{title}” would be a part of itself.</source>
            <translation>„{title}“ wäre ein Teil von sich selbst.</translation>
        </message>
        <message>
            <source>Only {provider} names “{service}” for {customer}; {customer} does not mention it.</source>
            <translation>Nur {provider} nennt „{service}“ für {customer}; bei {customer} steht davon nichts.</translation>
        </message>
        <message>
            <source>Only {customer} names “{service}” from {provider}; {provider} does not mention it.</source>
            <translation>Nur {customer} nennt „{service}“ von {provider}; bei {provider} steht davon nichts.</translation>
        </message>
        <message>
            <source>{provider} and {customer} differ on “{service}” ({point}): one says “{offered}”, the other “{expected}”.</source>
            <translation>{provider} und {customer} weichen bei „{service}“ voneinander ab ({point}): hier „{offered}“, dort „{expected}“.</translation>
        </message>
        <message>
            <source>The service “{service}” does not say: {point}.</source>
            <translation>Bei der Leistung „{service}“ fehlt: {point}.</translation>
        </message>
        <message>
            <source>“{title}” does not say: {point}.</source>
            <translation>Auf der Seite „{title}“ fehlt: {point}.</translation>
        </message>
        <message>
            <source>“{title}” has no section “{heading}”.</source>
            <translation>Auf der Seite „{title}“ fehlt der Abschnitt „{heading}“.</translation>
        </message>
        <message>
            <source>“due={value}” is no time. Known are working days (4, -5), weeks (2w) and months (3m).</source>
            <translation>„due={value}“ ist keine Frist. Möglich sind Arbeitstage (4, -5), Wochen (2w) und Monate (3m).</translation>
        </message>
        <message>
            <source>“{title}” does not say between whom it happened; no department finds it among its situations.</source>
            <translation>„{title}“ sagt nicht, zwischen wem es geschehen ist; keine Abteilung findet sie unter ihren Situationen.</translation>
        </message>
        <message>
            <source>The situation is about {provider} and {customer}, but neither is named to do something for the other.</source>
            <translation>Die Situation handelt von {provider} und {customer}, aber im Leitfaden steht bei keiner Seite, dass sie für die andere da ist.</translation>
        </message>
        <message>
            <source>“{title}” has no answer: none of its headings is marked as one.</source>
            <translation>„{title}“ hat keine Antwort: Keine Überschrift ist als Antwort gekennzeichnet.</translation>
        </message>
        <message>
            <source>From fewer than {least} answers one could see who gave them; {least} count instead of {value}.</source>
            <translation>Bei weniger als {least} Antworten wäre zu erkennen, von wem sie sind; statt {value} gilt {least}.</translation>
        </message>
        <message>
            <source>A scale can go from 1 to 2 up to 1 to {most}; 1 to {usual} counts instead of {value}.</source>
            <translation>Eine Skala geht mindestens von 1 bis 2 und höchstens von 1 bis {most}; statt {value} gilt 1 bis {usual}.</translation>
        </message>
        <message>
            <source>“{title}” asks no questions.</source>
            <translation>„{title}“ stellt keine Fragen.</translation>
        </message>
        <message>
            <source>The survey ends on {closes}, before it begins on {opens}; nobody can answer it.</source>
            <translation>Die Umfrage endet am {closes}, bevor sie am {opens} beginnt; so kann niemand antworten.</translation>
        </message>
        <message>
            <source>The survey has no last day: it stays open, and its results are never shown.</source>
            <translation>Die Umfrage hat keinen letzten Tag: Sie bleibt offen, und ihre Ergebnisse erscheinen nie.</translation>
        </message>
        <message>
            <source>The survey has no first day: nobody can answer it.</source>
            <translation>Die Umfrage hat keinen ersten Tag: So kann niemand antworten.</translation>
        </message>
        <message>
            <source>The question “{question}” has no id, and is not asked.</source>
            <translation>Die Frage „{question}“ hat keine Kennung und wird nicht gestellt.</translation>
        </message>
        <message>
            <source>Two questions have the id “{id}”; only the first one is asked.</source>
            <translation>Zwei Fragen haben die Kennung „{id}“; gestellt wird nur die erste.</translation>
        </message>
        <message>
            <source>The question “{id}” has no words.</source>
            <translation>Die Frage „{id}“ hat keinen Text.</translation>
        </message>
        <message>
            <source>This page was to be looked over by {due} ({owner}).</source>
            <translation>Diese Seite sollte bis zum {due} durchgesehen werden (zuständig: {owner}).</translation>
        </message>
        <message>
            <source>This page was to be looked over by {due}.</source>
            <translation>Diese Seite sollte bis zum {due} durchgesehen werden.</translation>
        </message>
    </context>
    <context>
        <name>severities</name>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Lücke</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>Hinweis</translation>
        </message>
    </context>
    <context>
        <name>stores</name>
        <message>
            <source>Checklists and ticks</source>
            <translation>Listen und Haken</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Pages read</source>
            <translation>Gelesene Seiten</translation>
        </message>
        <message>
            <source>My people</source>
            <translation>Meine Leute</translation>
        </message>
        <message>
            <source>Drafts of pages</source>
            <translation>Entwürfe von Seiten</translation>
        </message>
        <message>
            <source>What waits to be sent to colleagues</source>
            <translation>Was noch an den Leitfaden zu senden ist</translation>
        </message>
        <message>
            <source>Drafts for colleagues, surveys answered and self-checks</source>
            <translation>Entwürfe für den Austausch, ausgefüllte Umfragen und Selbstchecks</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
</TS>
