"""Words for what colleagues write: who and when, whom it concerns, and what became of an idea. Qt Core only."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject

from content.ideas import Idea, IdeaState
from content.library import Guide
from content.organisation import Organisation
from ui.list_words import short_day
from ui.page_words import party_name


class TalkCounted(QObject):
    """How many of something, in the plural form that the number wants."""

    def helped(self, n: int) -> str:
        """Whom an idea would help, too."""
        return self.tr("Would help me too · %n", "", n)

    def replies(self, n: int) -> str:
        """Replies to an idea."""
        return self.tr("%n reply(s)", "", n)

    def waiting(self, n: int) -> str:
        """What waits until the guide can be written."""
        return self.tr(
            "%n message(s) for colleagues wait(s) on this device: the guide’s folder cannot be written at the moment.",
            "",
            n,
        )


def written_words(by: str, at: datetime | None, today: date) -> str:
    """Who wrote something, and when."""
    day = short_day(at.astimezone().date(), today) if at else ""
    return " · ".join(part for part in (by or unsigned(), day) if part)


def unsigned() -> str:
    """What stands for a name that is not given."""
    return QCoreApplication.translate("TalkWords", "unsigned")


def state_words(state: IdeaState) -> str:
    """What became of an idea."""
    match state:
        case IdeaState.NEW:
            return QCoreApplication.translate("TalkWords", "new")
        case IdeaState.TRYING:
            return QCoreApplication.translate("TalkWords", "being tried")
        case IdeaState.DONE:
            return QCoreApplication.translate("TalkWords", "done")
        case IdeaState.NOT_NOW:
            return QCoreApplication.translate("TalkWords", "not now")


def waits_words() -> str:
    """That something could not be put where colleagues read it, and what becomes of it."""
    return QCoreApplication.translate(
        "TalkWords", "The guide’s folder cannot be written. It waits on this device and is sent later by itself."
    )


def row_words(idea: Idea, today: date) -> str:
    """How an idea stands, for a list."""
    parts = [state_words(idea.state)] if idea.state is not IdeaState.NEW else []
    if idea.replies:
        parts.append(TalkCounted().replies(len(idea.replies)))
    if idea.last:
        parts.append(short_day(idea.last.astimezone().date(), today))
    return " · ".join(parts) or state_words(idea.state)


def concerned_words(guide: Guide, parties: tuple[str, ...], service: str) -> str:
    """Which departments and service something is about; nothing where it is about none."""
    organisation = guide.organisation
    names = [party_name(organisation, party) for party in parties]
    if service:
        names.append(service_name(organisation, parties, service))
    return QCoreApplication.translate("TalkWords", "About: {names}").format(names=", ".join(names)) if names else ""


def service_name(organisation: Organisation, parties: tuple[str, ...], service: str) -> str:
    """What a service of one of these parties is called; what is written where they have none of that id."""
    departments = {organisation.department_of(party) for party in parties}
    offers = (one for one in organisation.offers if one.service.id == service)
    return next((one.service.name for one in offers if one.department in departments), service)


def services_of(organisation: Organisation, parties: tuple[str, ...]) -> list[tuple[str, str]]:
    """Ids and names of the services of some parties, by name."""
    departments = {organisation.department_of(party) for party in parties}
    found = {one.service.id: one.service.name for one in organisation.offers if one.department in departments}
    return sorted(found.items(), key=lambda one: one[1].casefold())
