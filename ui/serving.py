"""What belongs to a department from all that colleagues share: thanks, ideas, what was agreed, and situations."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from content.actions import Action, ActionState, read_actions
from content.entries import Dialog
from content.ideas import Idea, IdeaState, concerns, read_ideas
from content.library import Guide
from content.organisation import Organisation, party_id
from content.page import Kind, Page
from content.situations import concerns as concerns_situation
from content.situations import scenarios
from content.thanks import Thanks, for_service, read_thanks, to_department
from ui.page_words import party_name
from ui.survey_words import long_day, quoted
from ui.workspace import Workspace

_MOST = 3  # rows of a kind
_MOST_THANKS = 2
_LONGEST = 160  # characters of what somebody wrote


@dataclass(frozen=True, slots=True)
class ServingRow:
    """Something that belongs to a department, and where it is shown in full."""

    part: str  # of the talk, as `ui.screens.talk` names them
    what: str  # its id there
    about: str  # what it is, and by whom or until when
    text: str
    signal: bool = False  # it is overdue


@dataclass(frozen=True, slots=True)
class Shared:
    """What colleagues wrote, as their entries tell it."""

    thanks: tuple[Thanks, ...] = ()  # the newest first
    ideas: tuple[Idea, ...] = ()
    actions: tuple[Action, ...] = ()


class Serving(QObject):
    """What colleagues share, read from the entries in the background: nobody who turns pages waits for it."""

    changed = Signal()  # `shared` is another one

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.shared = Shared()
        workspace.talk.changed.connect(self._look)
        self._look()

    def rows(self, page: Page) -> list[ServingRow]:
        """What belongs to the party of a page, few of each; nothing on other pages."""
        guide = self._workspace.guide
        if guide is None or page.kind not in (Kind.DEPARTMENT, Kind.STAKEHOLDER):
            return []
        home, shared = party_id(page), self.shared
        members = guide.organisation.members(home)
        return [
            *_thanked(guide.organisation, home, shared.thanks),
            *_ideas(guide.organisation, home, shared.ideas),
            *_agreed(members, shared.actions, self._workspace.today),
            *_situations(guide, home),
        ]

    def thanks_for(self, department: str, service: str) -> list[Thanks]:
        """The newest thanks for a service, few."""
        guide = self._workspace.guide
        found = for_service(self.shared.thanks, guide.organisation, department, service) if guide else []
        return found[:_MOST_THANKS]

    def _look(self) -> None:
        dialog = self._workspace.talk.dialog
        if dialog.entries:
            now = self._workspace.now
            self._workspace.jobs.run(self, partial(_read, dialog, now), partial(self._looked, dialog))
        else:
            self._looked(dialog, Shared())

    def _looked(self, dialog: Dialog, shared: Shared) -> None:
        if dialog is self._workspace.talk.dialog and shared != self.shared:
            self.shared = shared
            self.changed.emit()


def _read(dialog: Dialog, now: datetime) -> Shared:
    return Shared(read_thanks(dialog, now), read_ideas(dialog), read_actions(dialog))


def _thanked(organisation: Organisation, home: str, thanks: Iterable[Thanks]) -> Iterator[ServingRow]:
    """The newest thanks."""
    names = {offer.service.id: offer.service.name for offer in organisation.offers if offer.department == home}
    for one in to_department(thanks, organisation, home)[:_MOST_THANKS]:
        parts = [QCoreApplication.translate("Serving", "Thanks"), names.get(one.service, ""), one.by]
        yield ServingRow("thanks", one.id, " · ".join(filter(None, parts)), quoted(short(one.text)))


def _ideas(organisation: Organisation, home: str, ideas: Iterable[Idea]) -> Iterator[ServingRow]:
    """Open ideas that concern it, the one that something was said of last first."""
    found = [idea for idea in ideas if idea.open and concerns(idea, home, organisation)]
    for idea in found[:_MOST]:
        words = QCoreApplication.translate("Serving", "Idea")
        if idea.state is IdeaState.TRYING:
            words = QCoreApplication.translate("Serving", "Idea · is being tried")
        yield ServingRow("ideas", idea.id, words, short(idea.version.title))


def _agreed(members: Set[str], known: Iterable[Action], today: date) -> Iterator[ServingRow]:
    """What was agreed after surveys and is open, the soonest first."""
    actions = [one for one in known if one.state is ActionState.OPEN]
    for action in [one for one in actions if not members.isdisjoint(one.wording.parties)][:_MOST]:
        told = action.wording
        yield ServingRow("survey", told.survey, _agreed_words(action, today), short(told.text), action.overdue(today))


def _agreed_words(action: Action, today: date) -> str:
    told = action.wording
    parts = [QCoreApplication.translate("Serving", "Agreed")]
    if told.owner:
        parts.append(told.owner)
    if told.until:
        words = QCoreApplication.translate("Serving", "until {day}")
        if action.overdue(today):
            words = QCoreApplication.translate("Serving", "overdue since {day}")
        parts.append(words.format(day=long_day(told.until, today)))
    return " · ".join(parts)


def _situations(guide: Guide, home: str) -> Iterator[ServingRow]:
    """Situations that happened between it and others, or within it."""
    members = guide.organisation.members(home)
    found = [page for page in scenarios(guide) if concerns_situation(page, guide.organisation, home)]
    for page in found[:_MOST]:
        yield ServingRow("training", page.id, _situation_words(guide.organisation, page, members), page.title)


def _situation_words(organisation: Organisation, page: Page, members: Set[str]) -> str:
    """With whom it happened."""
    sides = [party for party in (page.header.provider, page.header.customer) if party and party not in members]
    words = QCoreApplication.translate("Serving", "To rehearse")
    if not sides:
        return words
    partner = QCoreApplication.translate("Serving", "with {party}").format(party=party_name(organisation, sides[0]))
    return f"{words} · {partner}"


def short(text: str) -> str:
    """What somebody wrote on one line, cut between two words where it is long."""
    words = " ".join(text.split())
    if len(words) <= _LONGEST:
        return words
    return (
        words[:_LONGEST].rpartition(" ")[0].rstrip(" ,;:–-") + " …"
        if " " in words[:_LONGEST]
        else words[:_LONGEST] + "…"
    )
