"""What is said of surveys: when a round is open, what its scale means, and how anonymous it is, and is not."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from content.organisation import Organisation
from content.surveys import Phase, Round, Side


class SurveyCounted(QObject):
    """Phrases with a number."""

    def answers(self, n: int) -> str:
        """12 answers."""
        return self.tr("%n answer(s)", "", n)

    def fewer_than(self, n: int) -> str:
        """Why there is no figure; n is the least number of answers."""
        return self.tr("fewer than %n answer(s)", "", n)

    def from_on(self, n: int) -> str:
        """From how many answers on figures are shown."""
        return self.tr("anonymous, figures from %n answer(s) on", "", n)

    def waiting(self, n: int) -> str:
        """Answers that could not be written into the guide yet."""
        return self.tr("%n answer(s) could not be sent yet. They wait on this device and are sent later.", "", n)

    def figures_after(self, n: int, day: str) -> str:
        """When and from how many answers on Lotse shows something."""
        text = self.tr("Lotse shows figures and comments only after {day}, and only from %n answer(s) on.", "", n)
        return text.format(day=day)

    def figures_at_end(self, n: int) -> str:
        """The same where no last day is set."""
        return self.tr("Lotse shows figures and comments only after the end, and only from %n answer(s) on.", "", n)


_SOON = 300  # days, within which a day needs no year


def long_day(day: date, today: date) -> str:
    """29 January; with its year where that is not clear."""
    near = day.year == today.year or 0 <= (day - today).days < _SOON
    form = (
        QCoreApplication.translate("SurveyWords", "d MMMM", "a day in Qt's letters for dates")
        if near
        else QCoreApplication.translate("SurveyWords", "d MMMM yyyy", "a day in Qt's letters for dates")
    )
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def month(day: date) -> str:
    """Jan 2027, as a round is called in a curve."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMM yyyy")


def phase_words(of: Round, today: date) -> str:
    """Where a round is: until 29 January."""
    phase = of.phase(today)
    if phase is Phase.CLOSED and of.closes:
        text = QCoreApplication.translate("SurveyWords", "closed on {day}")
        return text.format(day=long_day(of.closes, today))
    if phase is Phase.OPEN:
        if of.closes is None:
            return QCoreApplication.translate("SurveyWords", "open")
        if of.closes == today:
            return QCoreApplication.translate("SurveyWords", "open, today is the last day")
        return QCoreApplication.translate("SurveyWords", "until {day}").format(day=long_day(of.closes, today))
    if of.opens is None:
        return QCoreApplication.translate("SurveyWords", "without a first day yet")
    if of.closes and of.closes < of.opens:
        return QCoreApplication.translate("SurveyWords", "ends before it begins")
    return QCoreApplication.translate("SurveyWords", "from {day} on").format(day=long_day(of.opens, today))


def results_words(of: Round, today: date) -> str:
    """When results come."""
    if of.closes is None:
        return QCoreApplication.translate("SurveyWords", "Results come when the round has ended.")
    first = long_day(of.closes + timedelta(days=1), today)
    return QCoreApplication.translate("SurveyWords", "Results are here from {day} on.").format(day=first)


def anonymity(of: Round, today: date) -> list[str]:
    """How anonymous answers are, and are not, in plain words."""
    counted = SurveyCounted()
    return [
        QCoreApplication.translate(
            "SurveyWords", "Answers carry no name and no time. Each is a file of its own with a random name."
        ),
        QCoreApplication.translate(
            "SurveyWords",
            "Whoever can open the guide’s folder can read single answers there. Whoever runs the folder sees when "
            "files appear, and often from which account.",
        ),
        QCoreApplication.translate(
            "SurveyWords",
            "Where only few people work together, it is easy to guess who answered. The way somebody writes may "
            "give them away, too.",
        ),
        counted.figures_after(of.minimum, long_day(of.closes, today))
        if of.closes
        else counted.figures_at_end(of.minimum),
    ]


def side_words(side: Side) -> str:
    """What a department is to the one who answers, as a choice."""
    if side is Side.CUSTOMER:
        return QCoreApplication.translate("SurveyWords", "we rely on them")
    return QCoreApplication.translate("SurveyWords", "they rely on us")


def rated_words(organisation: Organisation, about: str, side: Side) -> str:
    """One department and side, as a heading."""
    text = (
        QCoreApplication.translate("SurveyWords", "We rely on {department}")
        if side is Side.CUSTOMER
        else QCoreApplication.translate("SurveyWords", "{department} relies on us")
    )
    return text.format(department=organisation.title(about))


def seen_words(side: Side) -> str:
    """From which side results are seen."""
    if side is Side.CUSTOMER:
        return QCoreApplication.translate("SurveyWords", "Seen by those who rely on it")
    return QCoreApplication.translate("SurveyWords", "Seen by those it relies on")


def lowest_words() -> str:
    """What the lowest value of a scale means."""
    return QCoreApplication.translate("SurveyWords", "not at all true")


def highest_words() -> str:
    """What the highest value of a scale means."""
    return QCoreApplication.translate("SurveyWords", "completely true")


def value_words(value: int, scale: int) -> str:
    """A value, with what it means at the ends of the scale."""
    if value == 1:
        return QCoreApplication.translate("SurveyWords", "1 (not at all true)")
    if value == scale:
        return QCoreApplication.translate("SurveyWords", "{value} (completely true)").format(value=value)
    return QLocale().toString(value)


def mean_words(mean: float) -> str:
    """A mean to one place."""
    return QLocale().toString(mean, "f", 1)


def change_words(change: float) -> str:
    """A difference with its sign; what rounds to nothing is no change."""
    rounded = round(change, 1)
    if not rounded:
        return QCoreApplication.translate("SurveyWords", "±0")
    return ("+" if rounded > 0 else "−") + mean_words(abs(rounded))


def counts_words(counts: tuple[int, ...]) -> str:
    """A distribution as text: 1: 0, 2: 1, 3: 4."""
    number = QLocale().toString
    return ", ".join(f"{number(value)}: {number(count)}" for value, count in enumerate(counts, start=1))


def quoted(words: str) -> str:
    """What somebody wrote, in quotation marks."""
    return QCoreApplication.translate("SurveyWords", "“{words}”").format(words=words)
