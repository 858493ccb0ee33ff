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
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
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
            <source>Back: part {number} of {count}</source>
            <translation>Zurück: Teil {number} von {count}</translation>
        </message>
        <message>
            <source>Read on: part {number} of {count}</source>
            <translation>Weiterlesen: Teil {number} von {count}</translation>
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
            <source>What Lotse keeps, and where</source>
            <translation>Was Lotse behält und wo</translation>
        </message>
        <message>
            <source>My settings</source>
            <translation>Meine Einstellungen</translation>
        </message>
        <message>
            <source>Index of the guides</source>
            <translation>Index der Leitfäden</translation>
        </message>
        <message>
            <source>The index may be deleted at any time; Lotse builds it again.</source>
            <translation>Der Index darf jederzeit gelöscht werden; Lotse legt ihn neu an.</translation>
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
            <source>Recent guides</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Offline – everything is on this device</source>
            <translation>Offline – alles auf diesem Gerät</translation>
        </message>
        <message>
            <source>This folder has no pages yet. A page is a text file whose name ends with “.md”.</source>
            <translation>Dieser Ordner hat noch keine Seiten. Eine Seite ist eine Textdatei, deren Name auf „.md“ endet.</translation>
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
