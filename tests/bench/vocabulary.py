"""Words for made-up guides: compounds of two nouns, and sentences with room for them."""

import random
from dataclasses import dataclass

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", " ": "-"})


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a guide in one language is made of."""

    lang: str
    guide: str
    standard: str
    and_: str
    see: str
    folders: dict[str, str]  # of each kind
    sections: tuple[str, ...]  # that the standard asks for
    heads: tuple[str, str, str]
    first: tuple[str, ...]
    second: tuple[str, ...]
    glue: str  # between the parts of a compound
    sentences: tuple[str, ...]  # with {a} and {b} for compounds

    def compound(self, dice: random.Random) -> str:
        """A noun of two parts."""
        return dice.choice(self.first) + self.glue + dice.choice(self.second)

    def sentence(self, dice: random.Random) -> str:
        """A sentence with two compounds."""
        return dice.choice(self.sentences).format(a=self.compound(dice), b=self.compound(dice))

    def plain(self, name: str) -> str:
        """A name as people call files."""
        return name.casefold().translate(_UMLAUTS)


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_GERMAN = Vocabulary(
    lang="de",
    guide="Kaufhaus an der Brücke",
    standard="Unser Serviceprotokoll",
    and_="und",
    see="Siehe auch",
    folders={
        "department": "abteilungen",
        "stakeholder": "partner",
        "checklist": "listen",
        "practice": "tipps",
        "scenario": "situationen",
    },
    sections=("Was wir leisten", "So arbeiten wir zusammen", "Wenn es klemmt"),
    heads=("Vorgang", "Anzahl", "Nachzulesen in"),
    first=_split(
        "Waren Lager Kassen Kunden Personal Rechnungs Liefer Bestell Gebäude Schlüssel Schulungs Einarbeitungs"
        " Qualitäts Prüfungs Reklamations Vertrags Fahrzeug Küchen Büro Geräte Netzwerk Störungs Übergabe Zahlungs"
        " Umsatz Saison Werbe Messe Auszubildenden Betriebsrats Sicherheits Brandschutz Urlaubs Dienst Schicht Zoll"
        " Retouren Größen Möbel Änderungs Jahres Wochen Förder Beschaffungs Verträglichkeits Ausrüstungs"
    ),
    second=_split(
        "annahme ausgabe bestellung prüfung übersicht planung vorlage meldung anweisung rückmeldung freigabe"
        " abrechnung verwaltung gespräch führung liste ablage schulung vertretung beauftragte stelle ordnung"
        " übergabe nachweis bericht verfahren büro verteilung aufnahme ausnahme beschränkung zuständigkeit wechsel"
        " plan gebühr betreuung buchung sperre öffnung pflege störung auskunft größe"
    ),
    glue="",
    sentences=(
        "Die {a} beginnt um acht Uhr, und ohne {b} geht nichts weiter.",
        "Wer für die {a} zuständig ist, ruft vorher an und fragt nach der {b}.",
        "Bei uns gilt: Erst kommt die {a}, danach prüfen wir die {b} gemeinsam.",
        "Für jede {a} gibt es eine Kollegin oder einen Kollegen, die im Zweifel entscheiden.",
        "Fehlt die {a}, wartet das ganze Team, manchmal sogar die Kundschaft im Erdgeschoß.",
        "Am Monatsende häufen sich Fragen zur {a}; plane dafür zwei Stunden mehr ein.",
        "Die `{a}` liegt im Ordner der {b} und wird nie per Post verschickt.",
        "Früher haben wir die {a} auf Papier geführt, heute genügt ein Eintrag in der {b}.",
        "Über Änderungen an der {a} erfährst du spätestens am nächsten Werktag.",
        "Wichtig ist die *richtige* Reihenfolge: {a}, Unterschrift, {b}, Ablage.",
        "Wenn die {a} länger dauert als üblich, melden wir uns von selbst.",
        "Nicht jede {a} ist dringend, aber jede bekommt eine Antwort und einen Namen.",
        "Frag bei der {b} nach, bevor du eine {a} ein zweites Mal anlegst.",
        "„Das haben wir schon immer so gemacht“ ist bei der {a} keine Begründung.",
        "Gemeinsam mit der {b} wurde die {a} im Frühjahr gründlich überarbeitet.",
    ),
)

_ENGLISH = Vocabulary(
    lang="en",
    guide="The Store at the Bridge",
    standard="Our service protocol",
    and_="and",
    see="See also",
    folders={
        "department": "departments",
        "stakeholder": "partners",
        "checklist": "checklists",
        "practice": "tips",
        "scenario": "situations",
    },
    sections=("What we do", "How we work together", "When it gets stuck"),
    heads=("Case", "Count", "To be read in"),
    first=_split(
        "goods storage till customer staff invoice delivery order building key training onboarding quality audit"
        " complaint contract vehicle kitchen office device network incident handover payment season fair safety"
        " holiday shift customs returns furniture budget"
    ),
    second=_split(
        "desk review overview plan template report instruction feedback approval billing care meeting list archive"
        " course cover officer point rule proof procedure share record limit change fee booking lock"
    ),
    glue=" ",
    sentences=(
        "The {a} begins at eight, and nothing moves without the {b}.",
        "Whoever looks after the {a} calls first and asks for the {b}.",
        "With us the {a} comes first; then we check the {b} together.",
        "Every {a} has a colleague who decides in case of doubt.",
        "When the {a} is missing, the whole team waits, and sometimes the customers do.",
        "Questions about the {a} pile up at the end of a month; plan two more hours.",
        "The `{a}` is kept beside the {b} and never sent by post.",
        "We tell about changes to the {a} on the next working day at the latest.",
        "Not every {a} is urgent, but each gets an answer and a name.",
        "Ask the {b} before creating a {a} for the second time.",
    ),
)

VOCABULARIES = {"de": _GERMAN, "en": _ENGLISH}
