"""What the area Upkeep and its report say: how a guide stands, what is wrong, why it matters. Qt Core only."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from content.check import Problem
from content.library import HOME, Guide
from content.organisation import State
from content.quality import Matter, NextMend, Report, Review, Where
from content.standard import Cell, Met
from content.suggestions import Disagreement, Suggestion
from ui.counted import Counted
from ui.messages import day, fault, mend
from ui.page_words import point_word


class CareCounted(QObject):
    """Numbers of what there is to do, in the plural form that the number wants."""

    def lead_here(self, n: int) -> str:
        """12 pages lead here."""
        return self.tr("%n page(s) lead here.", "", n)

    def served(self, n: int) -> str:
        """This service is there for 4 places."""
        return self.tr("This service is there for %n place(s).", "", n)

    def alike(self, n: int) -> str:
        """3 more of this kind on the page."""
        return self.tr("%n more of this kind on the page.", "", n)

    def nowhere(self, n: int) -> str:
        """12 lead nowhere."""
        return self.tr("%n lead(s) nowhere", "", n)

    def due(self, n: int) -> str:
        """3 pages are due."""
        return self.tr("%n page(s) due", "", n)

    def pages(self, n: int) -> str:
        """3 pages."""
        return self.tr("%n page(s)", "", n)

    def more(self, n: int) -> str:
        """Show 20 more."""
        return self.tr("Show %n more", "", n)


# sentences


def mend_words(one: NextMend) -> str:
    """What is wrong."""
    return fault(one.code, one.fields)


def why_words(one: NextMend) -> str:
    """Why it matters."""
    match one.matter:
        case Matter.READERS | Matter.REVIEW if one.page == HOME:
            return QCoreApplication.translate("CareWords", "This is the page that everybody sees first.")
        case Matter.CONTRADICTED:
            return QCoreApplication.translate("CareWords", "Readers cannot know which of the two holds.")
        case Matter.ONE_SIDED if one.suggestion and one.suggestion.relationship.state is State.OFFERED:
            words = QCoreApplication.translate("CareWords", "{customer} does not learn of it from the own page.")
            return words.format(customer=one.fields["customer"])
        case Matter.ONE_SIDED:
            words = QCoreApplication.translate("CareWords", "{customer} counts on it, and {provider} cannot know.")
            return words.format(customer=one.fields["customer"], provider=one.fields["provider"])
        case Matter.POINT if "service" in one.fields and one.count:
            return CareCounted().served(one.count)
        case Matter.POINT:
            return QCoreApplication.translate("CareWords", "The company standard asks for it.")
        case _ if one.count:
            return CareCounted().lead_here(one.count)
        case Matter.READERS:
            return QCoreApplication.translate("CareWords", "Readers see something wrong here, or nothing at all.")
        case _:
            return ""


def place_words(guide: Guide, page: str, where: Where, path: str = "") -> str:
    """Where it is; a file that is no page of the guide is named by its path."""
    found = guide.pages.get(page)
    if found is None:
        return path
    line = where if isinstance(where, int) else found.line(*where)
    words = QCoreApplication.translate("CareWords", "{page}, line {line}")
    return words.format(page=found.title, line=QLocale().toString(line))


def suggestion_words(one: Suggestion) -> str:
    """On what two sides do not agree; where they differ, only about what."""
    if not one.disagreements:
        return fault(one.code, one.fields)
    words = QCoreApplication.translate("CareWords", "{provider} and {customer} differ on “{service}”.")
    return words.format(**one.fields)


def difference_words(one: Disagreement) -> str:
    """What each side says about one point, with its line."""
    words = QCoreApplication.translate(
        "CareWords",
        "{point}: {provider} says “{offered}” (line {offered_line}), {customer} “{expected}” (line {expected_line}).",
    )
    return words.format(
        point=point_word(one.point),
        provider=one.offered.title,
        offered=one.offered.value,
        offered_line=QLocale().toString(one.offered.line),
        customer=one.expected.title,
        expected=one.expected.value,
        expected_line=QLocale().toString(one.expected.line),
    )


def review_words(one: Review) -> str:
    """Until when, and by whom."""
    if not one.owner:
        return QCoreApplication.translate("CareWords", "Due {day}; nobody is named for it.").format(day=day(one.due))
    words = QCoreApplication.translate("CareWords", "Due {day}, with {owner}.")
    return words.format(day=day(one.due), owner=one.owner)


def link_mend_words(problem: Problem) -> str:
    """What is perhaps meant instead."""
    return mend(problem.mend) if problem.mend else ""


def cell_words(cell: Cell) -> str:
    """How a point stands for one party."""
    if cell.missing:
        return Counted().missing(len(cell.missing))
    if not cell.places:
        return QCoreApplication.translate("CareWords", "does not apply")
    if cell.count(Met.EXEMPT):
        return QCoreApplication.translate("CareWords", "not needed")
    return QCoreApplication.translate("CareWords", "complete")


def missing_words(cell: Cell) -> str:
    """The services or sections that lack a point, one after the other."""
    return ", ".join(filter(None, (place.service or place.heading for place in cell.missing)))


# figures


def points_words(report: Report) -> str:
    """How much of the standard is met."""
    if not report.figures.points:
        return QCoreApplication.translate("CareWords", "This guide has no page that sets a standard.")
    words = QCoreApplication.translate("CareWords", "{met} of {points} points met")
    return _of(words, met=report.figures.met, points=report.figures.points)


def agreed_words(report: Report) -> str:
    """How many relationships both sides name alike."""
    if not report.figures.two_sided:
        return QCoreApplication.translate("CareWords", "No page names a partner yet.")
    words = QCoreApplication.translate("CareWords", "{agreed} of {all} agreed by both sides")
    return _of(words, agreed=report.figures.agreed, all=report.figures.two_sided)


def links_words(report: Report) -> str:
    """How many links and pictures lead nowhere."""
    if not report.links:
        return QCoreApplication.translate("CareWords", "All of them lead somewhere.")
    return CareCounted().nowhere(len(report.links))


def reviews_words(report: Report) -> str:
    """How many pages are to be looked over."""
    if not report.reviews:
        return QCoreApplication.translate("CareWords", "No page is due.")
    return CareCounted().due(len(report.reviews))


def orphans_words(report: Report) -> str:
    """How many pages nobody is led to."""
    if not report.orphans:
        return QCoreApplication.translate("CareWords", "Every page can be reached.")
    return CareCounted().pages(len(report.orphans))


def _of(words: str, **numbers: int) -> str:
    return words.format(**{name: QLocale().toString(number) for name, number in numbers.items()})


# titles


def next_title() -> str:
    """Name what comes first."""
    return QCoreApplication.translate("CareWords", "Next")


def standard_title() -> str:
    """Name the coverage."""
    return QCoreApplication.translate("CareWords", "What the company standard asks for")


def relationships_title() -> str:
    """Name what two sides say of each other."""
    return QCoreApplication.translate("CareWords", "Who is there for whom")


def links_title() -> str:
    """Name what leads nowhere."""
    return QCoreApplication.translate("CareWords", "Links and pictures")


def reviews_title() -> str:
    """Name the dates by which pages are looked over."""
    return QCoreApplication.translate("CareWords", "Review dates")


def orphans_title() -> str:
    """Name the pages that stand alone."""
    return QCoreApplication.translate("CareWords", "Pages that nothing leads to")
