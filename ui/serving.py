"""What belongs to a department from all that colleagues share: thanks, ideas, what was agreed, and situations."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from content.actions import Action
from content.entries import Dialog
from content.ideas import Idea, IdeaState
from content.library import Guide
from content.organisation import Organisation, party_id
from content.page import Kind, Page
from content.serving import Belongings, Shared, share_out
from content.thanks import Thanks
from ui.page_words import party_name
from ui.survey_words import long_day, quoted
from ui.workspace import Workspace

_LONGEST = 160  # characters of what somebody wrote


@dataclass(frozen=True, slots=True)
class ServingRow:
    """Something that belongs to a department, and where it is shown in full."""

    part: str  # of the talk, as `ui.screens.talk` names them
    what: str  # its id there
    about: str  # what it is, and by whom or until when
    text: str
    signal: bool = False  # it is overdue


class Serving(QObject):
    """What colleagues share, given out to departments in the background: nobody who turns pages waits for it."""

    changed = Signal()  # `shared` is another one

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.shared = Shared()
        workspace.talk.changed.connect(self._look)
        workspace.guide_opened.connect(self._look)
        workspace.guide_changed.connect(self._look)
        self._look()

    def rows(self, page: Page) -> list[ServingRow]:
        """What belongs to the party of a page; nothing on other pages."""
        guide = self._workspace.guide
        if guide is None or page.kind not in (Kind.DEPARTMENT, Kind.STAKEHOLDER):
            return []
        home = party_id(page)
        found = self.shared.departments.get(home, Belongings())
        return [
            *(_thanked(guide.organisation, home, one) for one in found.thanks),
            *(_idea(one) for one in found.ideas),
            *(_agreed(one, self._workspace.today) for one in found.actions),
            *(_situation(guide.organisation, home, one) for one in found.situations),
        ]

    def thanks_for(self, department: str, service: str) -> list[Thanks]:
        """The newest thanks for a service, few."""
        return self.shared.services.get((department, service), [])

    def _look(self) -> None:
        guide, dialog = self._workspace.guide, self._workspace.talk.dialog
        if guide:
            work = partial(share_out, guide, dialog, self._workspace.now)
            self._workspace.jobs.run(self, work, partial(self._looked, guide, dialog))

    def _looked(self, guide: Guide, dialog: Dialog, shared: Shared) -> None:
        if guide is self._workspace.guide and dialog is self._workspace.talk.dialog and shared != self.shared:
            self.shared = shared
            self.changed.emit()


def _thanked(organisation: Organisation, home: str, thanks: Thanks) -> ServingRow:
    names = (o.service.name for o in organisation.offers if (o.department, o.service.id) == (home, thanks.service))
    parts = [QCoreApplication.translate("Serving", "Thanks"), next(names, ""), thanks.by]
    return ServingRow("thanks", thanks.id, " · ".join(filter(None, parts)), quoted(short(thanks.text)))


def _idea(idea: Idea) -> ServingRow:
    words = QCoreApplication.translate("Serving", "Idea")
    if idea.state is IdeaState.TRYING:
        words = QCoreApplication.translate("Serving", "Idea · is being tried")
    return ServingRow("ideas", idea.id, words, short(idea.version.title))


def _agreed(action: Action, today: date) -> ServingRow:
    """What was agreed after a survey; the row leads to the round."""
    told, late = action.wording, action.overdue(today)
    return ServingRow("survey", told.survey, _agreed_words(action, today), short(told.text), late)


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


def _situation(organisation: Organisation, home: str, page: Page) -> ServingRow:
    """A situation, and with whom it happened."""
    words = QCoreApplication.translate("Serving", "To rehearse")
    sides = (page.header.provider, page.header.customer)
    others = [side for side in sides if side and organisation.department_of(side) != home]
    if others:
        partner = QCoreApplication.translate("Serving", "with {party}")
        words += " · " + partner.format(party=party_name(organisation, others[0]))
    return ServingRow("training", page.id, words, page.title)


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
