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
            <source>The request is copied and can be pasted anywhere.</source>
            <translation>Die Anfrage ist kopiert und kann überall eingefügt werden.</translation>
        </message>
        <message>
            <source>No program for e-mail was found. The request is copied instead; it goes to {address}.</source>
            <translation>Es wurde kein E-Mail-Programm gefunden. Die Anfrage ist stattdessen kopiert; sie geht an {address}.</translation>
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
    </context>
    <context>
        <name>DeleteDialog</name>
        <message>
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <source>This goes for good, with every copy that Lotse made of it: checklists with their ticks, notes, pages read, “My people”, my place and all settings.</source>
            <translation>Das verschwindet endgültig, mit jeder Kopie, die Lotse davon angelegt hat: Listen mit ihren Haken, Notizen, gelesene Seiten, „Meine Leute“, mein Platz und alle Einstellungen.</translation>
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
            <source>Create the guide</source>
            <translation>Leitfaden anlegen</translation>
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
            <source>Of so many lines those are drawn that belong to what is chosen.</source>
            <translation>Von so vielen Linien sind nur die gezeichnet, die zu dem Gewählten gehören.</translation>
        </message>
        <message>
            <source>A click on a box or a line tells what it stands for.</source>
            <translation>Ein Klick auf ein Kästchen oder eine Linie sagt, wofür sie stehen.</translation>
        </message>
        <message>
            <source>A double click, or Enter, puts a box in the middle.</source>
            <translation>Ein Doppelklick oder die Eingabetaste rückt ein Kästchen in die Mitte.</translation>
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
            <source>Pictures (*.svg *.png);;Documents (*.pdf)</source>
            <translation>Bilder (*.svg *.png);;Dokumente (*.pdf)</translation>
        </message>
        <message>
            <source>Save the map as a picture</source>
            <translation>Landkarte als Bild speichern</translation>
        </message>
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
            <source>Nothing fits what is chosen above.</source>
            <translation>Nichts passt zu dem, was oben gewählt ist.</translation>
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
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
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
            <source>named by {name} only</source>
            <translation>nur von {name} genannt</translation>
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
        <name>MatrixView</name>
        <message>
            <source>The map as a table: rows are there for columns</source>
            <translation>Die Karte als Tabelle: Zeilen sind für Spalten da</translation>
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
            <source>Note without a page</source>
            <translation>Notiz ohne Seite</translation>
        </message>
        <message>
            <source>Show in the guide</source>
            <translation>Im Leitfaden zeigen</translation>
        </message>
        <message>
            <source>Note on “{page}”</source>
            <translation>Notiz zu „{page}“</translation>
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
            <source>{point}: {value}</source>
            <translation>{point}: {value}</translation>
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
            <source>Page</source>
            <translation>Seite</translation>
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
            <source>on {page}</source>
            <comment>a note, by the page that it is about</comment>
            <translation>zu {page}</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
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
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search is being prepared</source>
            <translation>Die Suche wird vorbereitet</translation>
        </message>
        <message>
            <source>Nothing found. Fewer letters, or other words, may find it.</source>
            <translation>Nichts gefunden. Weniger Buchstaben oder andere Wörter führen vielleicht weiter.</translation>
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
            <translation>Treffer</translation>
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
            <source>Here, with the id “{id}”</source>
            <translation>Hier, mit der Kennung „{id}“</translation>
        </message>
        <message>
            <source>What was kept of this guide is here again.</source>
            <translation>Was zu diesem Leitfaden aufbewahrt wurde, ist wieder da.</translation>
        </message>
        <message>
            <source>No guide is open.</source>
            <translation>Es ist kein Leitfaden geöffnet.</translation>
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
        <name>StepRow</name>
        <message>
            <source>Read: {page}</source>
            <translation>Gelesen: {page}</translation>
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
            <source>Taken back: {what}</source>
            <translation>Rückgängig gemacht: {what}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Open a guide …</source>
            <translation>Leitfaden öffnen …</translation>
        </message>
        <message>
            <source>Open a guide that came as one file …</source>
            <translation>Leitfaden aus einer Datei öffnen …</translation>
        </message>
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
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>First page of the guide</source>
            <translation>Erste Seite des Leitfadens</translation>
        </message>
        <message>
            <source>Go to a page by its title</source>
            <translation>Seite nach Titel suchen</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Auf dieser Seite suchen</translation>
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
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
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
            <source>Go to the next part of the window</source>
            <translation>Zum nächsten Bereich des Fensters</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
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
            <source>Nothing in “{guide}” fits “{words}”.</source>
            <translation>In „{guide}“ passt nichts zu „{words}“.</translation>
        </message>
        <message>
            <source>No service of “{guide}” fits “{words}” yet.</source>
            <translation>Zu „{words}“ passt in „{guide}“ noch keine Leistung.</translation>
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
            <source>The folder “{path}” is not empty. Nothing was written there; please choose another one.</source>
            <translation>Der Ordner „{path}“ ist nicht leer. Dort wurde nichts geschrieben; bitte einen anderen wählen.</translation>
        </message>
        <message>
            <source>Nothing could be written to “{path}”: {reason}. What was there before is unchanged.</source>
            <translation>In „{path}“ konnte nichts geschrieben werden: {reason}. Was vorher da war, ist unverändert.</translation>
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
        <message>
            <source>Nothing was unpacked.</source>
            <translation>Es wurde nichts entpackt.</translation>
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
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
</TS>
