<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>PageHtml</name>
        <message>
            <source>Nothing is written here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>external</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for {parties}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it applies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to reach them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{point}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every service states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every department page has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unless stated otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The checklist “{name}” is not in this guide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back: part {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read on: part {number} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageTables</name>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Response time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To bring: {things}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done within {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it gets stuck: {whom}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed for: {service}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deputy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all departments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is there for whom?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who relies on us:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who we rely on:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Important</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Company standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Situation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to bring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Response time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Escalation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress update</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deputy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n minute(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n hour(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n working day(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n week(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Page %1 of %2</source>
            <translation type="unfinished" />
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
        <name>Window</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Recent guides</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Offline – everything is on this device</source>
            <translation>Offline – alles auf diesem Gerät</translation>
        </message>
        <message>
            <source>Guide: {name}</source>
            <translation>Leitfaden: {name}</translation>
        </message>
        <message>
            <source>Reading the guide: {done} of {count} pages</source>
            <translation>Der Leitfaden wird eingelesen: {done} von {count} Seiten</translation>
        </message>
        <message>
            <source>Open another guide …</source>
            <translation>Anderen Leitfaden öffnen …</translation>
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
            <source>Open a guide</source>
            <translation>Leitfaden öffnen</translation>
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
            <source>Guide</source>
            <translation>Leitfaden</translation>
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
            <source>The file “{name}” holds a file name that is not allowed: “{member}”.</source>
            <translation>Die Datei „{name}“ enthält einen Dateinamen, der nicht erlaubt ist: „{member}“.</translation>
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
            <source>“{path}” could not be written: {reason}. What was kept before is safe; the change is lost at the end.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {reason}. Bisher Gespeichertes ist sicher; die Änderung gilt nur, bis Lotse beendet wird.</translation>
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
            <source>how to ask</source>
            <translation>Anfrageweg</translation>
        </message>
        <message>
            <source>what you bring</source>
            <translation>Mitwirkung</translation>
        </message>
        <message>
            <source>response time</source>
            <translation>Reaktionszeit</translation>
        </message>
        <message>
            <source>when it is done</source>
            <translation>Fertigstellung</translation>
        </message>
        <message>
            <source>handover</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <source>escalation</source>
            <translation>Eskalation</translation>
        </message>
        <message>
            <source>progress update</source>
            <translation>Zwischenstand</translation>
        </message>
        <message>
            <source>what is passed on</source>
            <translation>was weitergegeben wird</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>name of the contact</source>
            <translation>Name des Kontakts</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>deputy</source>
            <translation>Vertretung</translation>
        </message>
        <message>
            <source>sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>what stops if it is late</source>
            <translation>was sonst stillsteht</translation>
        </message>
        <message>
            <source>description</source>
            <translation>Beschreibung</translation>
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
</TS>
