"""What the open guide has to offer while a page is written: pages for links, parties for headers and items."""

from collections.abc import Sequence

from content.library import Guide
from ui.page_words import kind_word
from ui.widgets.edit_completion import Candidate
from ui.workspace import Workspace


class GuideCandidates:
    """Asks the snapshot of the moment."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def _guide(self) -> Guide | None:
        return self._workspace.guide

    def knows(self, target: str) -> bool:
        """Whether a page is meant by the target of a wiki link."""
        guide = self._guide
        name, _, _ = target.partition("#")
        return guide is None or not name.strip() or guide.named(name) is not None

    def pages(self) -> Sequence[Candidate]:
        """Pages by title; by id where another page has the same title."""
        guide = self._guide
        if guide is None:
            return ()
        twice = {id_ for ids in guide.titles.values() if len(ids) > 1 for id_ in ids}
        return [
            Candidate(page.id if page.id in twice else page.title, page.title, page.id)
            for page in sorted(guide.pages.values(), key=lambda page: page.title.casefold())
        ]

    def page_ids(self) -> Sequence[Candidate]:
        """Pages by id."""
        guide = self._guide
        pages = sorted(guide.pages.values(), key=lambda page: page.title.casefold()) if guide else ()
        return [Candidate(page.id, page.title, page.id) for page in pages]

    def parties(self) -> Sequence[Candidate]:
        """Departments, roles and stakeholders by id."""
        guide = self._guide
        known = guide.organisation.parties.values() if guide else ()
        return [
            Candidate(party.id, party.title, party.id if party.role else kind_word(party.kind))
            for party in sorted(known, key=lambda party: party.title.casefold())
        ]
