"""What belongs to each department from all that colleagues share, and from the guide's situations: few of each kind."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from content.actions import Action, ActionState, read_actions
from content.entries import Dialog
from content.ideas import Idea, read_ideas
from content.library import Guide
from content.organisation import Organisation
from content.page import Page
from content.situations import scenarios
from content.thanks import Thanks, read_thanks

T = TypeVar("T")

MOST = 3  # of a kind
MOST_THANKS = 2


@dataclass(slots=True)
class Belongings:
    """What belongs to one department, or to a role in it."""

    thanks: list[Thanks] = field(default_factory=list)  # the newest first
    ideas: list[Idea] = field(default_factory=list)  # open ones, the one that something was said of last first
    actions: list[Action] = field(default_factory=list)  # open ones, the soonest first
    situations: list[Page] = field(default_factory=list)  # in the order of the guide's tree


@dataclass(frozen=True, slots=True)
class Shared:
    """The belongings of all departments."""

    departments: Mapping[str, Belongings] = field(default_factory=dict)  # by party id
    services: Mapping[tuple[str, str], list[Thanks]] = field(default_factory=dict)  # by department and service id


def share_out(guide: Guide, dialog: Dialog, now: datetime) -> Shared:
    """Give each department what belongs to it."""
    departments: dict[str, Belongings] = {}
    services: dict[tuple[str, str], list[Thanks]] = {}
    organisation = guide.organisation

    def of(party: str) -> Belongings:
        return departments.setdefault(party, Belongings())

    for thanks in read_thanks(dialog, now):
        home = organisation.department_of(thanks.to)
        _add(of(home).thanks, thanks, MOST_THANKS)
        if thanks.service:
            _add(services.setdefault((home, thanks.service), []), thanks, MOST_THANKS)
    for idea in read_ideas(dialog):
        if idea.open:
            for home in _homes(organisation, (party for version in idea.versions for party in version.parties)):
                _add(of(home).ideas, idea, MOST)
    for action in read_actions(dialog):
        if action.state is ActionState.OPEN:
            for home in _homes(organisation, action.wording.parties):
                _add(of(home).actions, action, MOST)
    for page in scenarios(guide):
        for home in _homes(organisation, (page.header.provider, page.header.customer)):
            _add(of(home).situations, page, MOST)
    return Shared(departments, services)


def _homes(organisation: Organisation, parties: Iterable[str]) -> dict[str, None]:
    return {organisation.department_of(party): None for party in parties if party}


def _add(to: list[T], one: T, most: int) -> None:
    if len(to) < most:
        to.append(one)
