"""Where each row of the source is taught in the starter guide.

A relationship is its provider, the id of its service and its customer; a phrase stands on the page, in each language.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A fact of the source, and where the starter guide has it."""

    page: str = ""  # id of the page that tells it
    de: str = ""  # a phrase of its text
    en: str = ""
    relationships: tuple[tuple[str, str, str], ...] = ()  # provider, service, customer
    served: tuple[str, str, str] | None = None  # page that tells how the program serves it, and how, in each language


ROWS = {
    "S01": Row(
        page="nutzen",
        de="Jedes Unternehmen muss selbst prüfen",
        en="Every company has to judge for itself",
        served=("selbstcheck", "mit „Selbstcheck beantworten“ unter", "with ‘Answer the self-check’ below"),
    ),
    "S02": Row(
        page="was-ist-ein-interner-kunde",
        de="Sie bekommt von jemandem im selben Unternehmen",
        en="someone who receives a particular service",
        relationships=(("informationstechnik/helpdesk", "kassenstoerung", "verkauf/kasse"),),
    ),
    "S03": Row(
        page="was-ist-ein-interner-kunde",
        de="wie gut die anderen ihre machen können",
        en="how well the next can do their job",
        relationships=(("marketing/text", "mailtexte", "marketing/postfach"),),
    ),
    "S04": Row(relationships=(("marketing/text", "mailtexte", "marketing/postfach"),)),
    "S05": Row(
        page="was-ist-ein-interner-kunde",
        de="Auch eine ganze Abteilung kann auf eine Leistung",
        en="A whole department can depend on a service",
        relationships=(("marketing/grafik", "aushaenge", "verkauf"),),
    ),
    "S06": Row(
        page="was-ist-ein-interner-kunde",
        de="nur unter bestimmten Bedingungen in diesen Kreis",
        en="belong to this circle only under certain conditions",
        relationships=(("geschaeftsfuehrung", "pflichtenbericht", "beirat"),),
    ),
    "S07": Row(relationships=(("geschaeftsfuehrung", "pflichtenbericht", "beirat"),)),
    "S08": Row(
        relationships=(
            ("beirat", "foerdermittel", "geschaeftsfuehrung"),
            ("beirat", "foerdermittel", "personal"),
            ("beirat", "foerdermittel", "restaurant"),
        )
    ),
    "S09": Row(
        page="partner/beirat",
        de="arbeitet meist anderswo und ist selten im Haus",
        en="Most board members work elsewhere",
    ),
    "S10": Row(
        page="interne-und-externe-kunden",
        de="hat mit unserem Betrieb von außen zu tun",
        en="deals with our business from outside",
    ),
    "S11": Row(
        page="interne-und-externe-kunden",
        de="Beide erwarten klare Auskunft über das",
        en="Both expect clear information about whatever matters",
    ),
    "S12": Row(
        page="interne-und-externe-kunden",
        de="zum Beispiel der Stand der Lohnabrechnung",
        en="for example the state of the payroll",
        relationships=(("personal/lohn", "lohnabrechnung", "all"),),
    ),
    "S13": Row(
        page="interne-und-externe-kunden",
        de="Im Arbeitsablauf wandern Informationen oder Gegenstände weiter",
        en="Information or objects move along the workflow",
    ),
    "S14": Row(
        page="interne-und-externe-kunden",
        de="oft stehen mehrere Personen für einen Kunden",
        en="several people often stand for one customer",
    ),
    "S15": Row(
        page="interne-und-externe-kunden",
        de="Weitere Käufe, Empfehlungen, gute Bewertungen",
        en="Further purchases, recommendations, good reviews",
    ),
    "S16": Row(
        page="interne-und-externe-kunden",
        de="Häufig wechselseitig: heute brauche ich dich",
        en="Often mutual: today I need you",
        relationships=(
            ("softwareentwicklung/entwicklung", "code", "softwareentwicklung/test"),
            ("softwareentwicklung/test", "fehlerbericht", "softwareentwicklung/entwicklung"),
        ),
    ),
    "S17": Row(relationships=(("marketing/blog", "blogtext", "marketing/social-media"),)),
    "S18": Row(relationships=(("marketing/social-media", "blog-veroeffentlichen", "marketing/blog"),)),
    "S19": Row(page="nutzen", de="geht auch mit anderen besser um", en="their work is seen treat others better"),
    "S20": Row(
        page="nutzen", de="dir leichter und schneller von der Hand", en="it comes more easily and gets done faster"
    ),
    "S21": Row(
        page="nutzen", de="Wer beim Planen beide als Kunden betrachtet", en="count both as customers when you plan"
    ),
    "S22": Row(
        page="nutzen", de="werden auch Auskünfte im Haus genauer", en="what we tell colleagues becomes more exact"
    ),
    "S23": Row(
        page="nutzen",
        de="verstehen alle besser, was draußen gebraucht wird",
        en="everyone understands better what is needed outside",
        relationships=(
            ("verkauf/kasse", "kassieren", "externe-kunden"),
            ("restaurant/service", "gaeste-bewirten", "externe-kunden"),
        ),
    ),
    "S24": Row(
        page="was-ist-ein-interner-kunde",
        de="die Arbeit nach Fachgebiet oder Arbeitsschritt auf",
        en="divide the work by subject or by stage",
        relationships=(
            ("marketing/text", "kurztexte", "marketing/social-media"),
            ("restaurant/kueche", "speisenausgabe", "restaurant/service"),
        ),
    ),
    "S25": Row(
        page="was-ist-ein-interner-kunde",
        de="das Fachwissen einer anderen Person",
        en="someone else’s expertise for a task you share",
        relationships=(("softwareentwicklung/entwicklung", "kassenwissen", "informationstechnik/helpdesk"),),
    ),
    "S26": Row(
        page="abteilungen/softwareentwicklung",
        de="das an der Kasse einfach funktioniert",
        en="a product that simply works at the till",
        relationships=(
            ("softwareentwicklung/entwicklung", "code", "softwareentwicklung/test"),
            ("softwareentwicklung/test", "fehlerbericht", "softwareentwicklung/entwicklung"),
            ("softwareentwicklung/test", "freigabe", "informationstechnik/netzwerk"),
            ("informationstechnik/netzwerk", "einspielen", "verkauf/kasse"),
            ("verkauf/kasse", "kassieren", "externe-kunden"),
        ),
    ),
    "S27": Row(relationships=(("restaurant/kueche", "speisen", "restaurant/leitung"),)),
    "S28": Row(relationships=(("restaurant/service", "servieren", "restaurant/kueche"),)),
    "S29": Row(
        relationships=(
            ("restaurant/spuelkueche", "sauberes-geschirr", "restaurant/leitung"),
            ("restaurant/spuelkueche", "sauberes-geschirr", "restaurant/kueche"),
        )
    ),
    "S30": Row(
        page="abteilungen/restaurant",
        de="Sie gehört zum Team und ist auf Küche",
        en="belongs to the team and relies on kitchen",
        relationships=(("restaurant/kueche", "speisenausgabe", "restaurant/service"),),
    ),
    "S31": Row(relationships=(("verkauf/kasse", "warenverkauf", "verkauf/leitung"),)),
    "S32": Row(
        page="abteilungen/verkauf",
        de="sieht jedes Geschäft anders",
        en="is something every shop sees differently",
        relationships=(
            ("verkauf/lager", "regale", "verkauf/leitung"),
            ("verkauf/lager", "regale", "verkauf/kasse"),
        ),
    ),
    "S33": Row(relationships=(("marketing/text", "kurztexte", "marketing/social-media"),)),
    "S34": Row(relationships=(("marketing/grafik", "beitragsgrafik", "marketing/social-media"),)),
    "S35": Row(
        relationships=(
            ("informationstechnik/helpdesk", "softwarehilfe", "all"),
            ("informationstechnik/helpdesk", "drucker", "all"),
            ("informationstechnik/netzwerk", "netz", "all"),
        )
    ),
    "S36": Row(
        page="abteilungen/informationstechnik",
        de="Hunderte kleiner Vorgänge am Tag gelingen nur",
        en="hundreds of small transactions a day only succeed",
        relationships=(
            ("informationstechnik/netzwerk", "netz", "all"),
            ("informationstechnik/helpdesk", "kassenstoerung", "verkauf/kasse"),
        ),
    ),
    "S37": Row(
        relationships=(
            ("personal/recruiting", "stellenbesetzung", "all"),
            ("personal/betreuung", "leistungen", "all"),
            ("personal/betreuung", "vermittlung", "all"),
        )
    ),
    "S38": Row(
        page="abteilungen/personal",
        de="Besetzen von Stellen drehen sich die Rollen um",
        en="to be filled, the roles turn round",
        relationships=(
            ("verkauf/leitung", "stellenprofil", "personal/recruiting"),
            ("restaurant/leitung", "stellenprofil", "personal/recruiting"),
            ("softwareentwicklung/leitung", "stellenprofil", "personal/recruiting"),
            ("personal/recruiting", "stellenbesetzung", "verkauf"),
            ("personal/recruiting", "stellenbesetzung", "restaurant"),
            ("personal/recruiting", "stellenbesetzung", "softwareentwicklung"),
        ),
    ),
    "S39": Row(
        relationships=(
            ("facility-management/sicherheit", "sicherheit", "all"),
            ("facility-management/reinigung", "reinigung", "all"),
            ("facility-management/transport", "transport", "all"),
            ("facility-management/material", "material", "all"),
        )
    ),
    "S40": Row(
        page="partner/unternehmensberatung",
        de="Das Thema dieses Jahres ist Führung",
        en="subject is leadership that keeps people",
        relationships=(
            ("unternehmensberatung", "strategie", "geschaeftsfuehrung"),
            ("unternehmensberatung", "empfehlungen", "personal"),
            ("unternehmensberatung", "loesungen", "personal"),
            ("unternehmensberatung", "loesungen", "verkauf/leitung"),
        ),
    ),
    "S41": Row(
        page="partner/unternehmensberatung",
        de="Mit dem Vertrag ändert sich das",
        en="The contract changes that: from that day",
    ),
    "S42": Row(
        page="fuenf-tipps",
        de="wie es zwischen den Abteilungen läuft",
        en="how things are going between departments",
        served=("tipps/rueckmeldung", "Haltet sie im Programm unter „Umfrage“ fest", "in the program under ‘Survey’"),
    ),
    "S43": Row(
        page="fuenf-tipps",
        de="sofort, wo noch Luft nach oben ist",
        en="at once where there is room to improve",
        served=("fuenf-tipps", "Sie zeigt jede Lücke", "It shows every gap"),
    ),
    "S44": Row(
        page="fuenf-tipps",
        de="spielt ihr nach, was schon einmal schiefgegangen ist",
        en="you act out what once went wrong",
        served=("tipps/training", "unter „Üben“ als Karten", "are cards under ‘Rehearse’"),
    ),
    "S45": Row(
        page="fuenf-tipps",
        de="Ein gemeinsamer Ort für Ideen hilft",
        en="A common place for ideas helps",
        served=("tipps/ideen", "gibt es eine Tafel für „Ideen“", "has a board for ‘Ideas’"),
    ),
    "S46": Row(
        page="fuenf-tipps",
        de="Wenn eine Sache erledigt ist, sag der Kollegin",
        en="When something is done, thank the colleague",
        served=("tipps/danken", "öffne „Austausch“ und dort „Danke“", "open ‘Talk’ and there ‘Thanks’"),
    ),
}
