"""What one view of the map shows, worked out off the UI thread: the picture or the matrix, and the list beside it."""

from dataclasses import dataclass, field, replace

from content.organisation import ALL, Organisation, Relationship
from content.relation_map import EVERYTHING, Filters, Matrix, Neighbours, Whole, matrix
from ui.map_picture import (
    Picture,
    View,
    chain_picture,
    measure,
    neighbours_picture,
    place,
    whole_picture,
)
from ui.map_rows import Row, chain_rows, neighbour_rows, party_rows
from ui.theme import Theme

MOST_PARTIES = 80  # more than that are hard to read as a drawn map


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person wants to see. Equal ones show the same as long as the guide does."""

    view: View = View.NEIGHBOURS
    party: str = ""  # in the middle
    service: tuple[str, str] = ("", "")  # provider department and service id that a chain begins with
    filters: Filters = EVERYTHING
    mine: str = ""  # the person's own party
    anyway: bool = False  # the whole map, however many parties there are


@dataclass(slots=True)
class Shown:
    """What is shown of it. With too many parties for a drawn map there is neither picture nor matrix."""

    wanted: Wanted
    organisation: Organisation
    picture: Picture | None = None
    matrix: Matrix | None = None
    parties: int = 0
    relationships: list[Relationship] = field(default_factory=list)  # in this view
    admitted: list[Relationship] = field(default_factory=list)  # by the filters, in any view
    rows: list[Row] = field(default_factory=list)

    @property
    def title(self) -> str:
        """What the picture is about."""
        return self.picture.title if self.picture else ""


def first_party(organisation: Organisation) -> str:
    """Who stands in the middle where nobody was chosen: the department with the most relationships."""
    counts: dict[str, int] = {party.id: 0 for party in organisation.parties.values() if not party.role}
    for relationship in organisation.relationships:
        for party in {
            organisation.department_of(relationship.provider),
            organisation.department_of(relationship.customer),
        }:
            if party in counts:
                counts[party] += 1
    return max(counts, key=lambda party: counts[party], default="")


def settled(organisation: Organisation, wanted: Wanted, mine: str) -> Wanted:
    """What is wanted, with somebody in the middle who is there, and the person's own place."""
    party = wanted.party
    if party not in organisation.parties:
        named = {id_ for one in organisation.relationships for id_ in (one.provider, one.customer)}
        if party not in named:
            party = mine if mine in organisation.parties else first_party(organisation)
    return replace(wanted, party=party, mine=mine)


def work_out(organisation: Organisation, wanted: Wanted, theme: Theme) -> Shown:
    """Everything that a view needs; takes a while for large guides, and runs on any thread."""
    shown = Shown(wanted, organisation)
    shown.admitted = [one for one in organisation.relationships if wanted.filters.admit(organisation, one)]
    if not organisation.parties:
        return shown
    match wanted.view:
        case View.NEIGHBOURS:
            shown.picture = neighbours_picture(organisation, wanted.party, wanted.filters, wanted.mine)
            _tell_neighbours(shown, shown.picture.source)
        case View.WHOLE:
            shown.picture = whole_picture(organisation, wanted.filters, wanted.mine)
            _tell_whole(shown, shown.picture.source)
        case View.MATRIX:
            shown.matrix = matrix(organisation, wanted.filters)
            nodes, shown.relationships = shown.matrix.departments, shown.admitted
            shown.parties = len(nodes)
            shown.rows = list(party_rows(organisation, nodes, shown.admitted, organisation.department_of))
        case View.CHAIN:
            shown.picture = chain_picture(organisation, *wanted.service)
            _tell_chain(shown, shown.picture)
    if wanted.view is View.WHOLE and shown.parties > MOST_PARTIES and not wanted.anyway:
        shown.picture = None
    if shown.picture:
        measure(shown.picture, theme)
        place(shown.picture)
    return shown


def _tell_neighbours(shown: Shown, found: object) -> None:
    if isinstance(found, Neighbours):
        named = [one for edge in (*found.providers, *found.customers) for one in edge.relationships]
        shown.relationships = [*named, *found.within, *found.common]
        shown.parties = len(found.nodes.keys() - {ALL})
        shown.rows = list(neighbour_rows(shown.organisation, found))


def _tell_whole(shown: Shown, found: object) -> None:
    if isinstance(found, Whole):
        shown.relationships, shown.parties = shown.admitted, len(found.nodes)
        shown.rows = list(party_rows(shown.organisation, found.nodes.values(), shown.admitted))


def _tell_chain(shown: Shown, picture: Picture) -> None:
    links = picture.source if isinstance(picture.source, tuple) else ()
    shown.relationships = list({link.relationship.id: link.relationship for link in links}.values())
    ends = {end for one in shown.relationships for end in (one.provider, one.customer)}
    shown.parties = len(ends - {ALL})
    shown.rows = list(chain_rows(shown.organisation, picture.title, links))
