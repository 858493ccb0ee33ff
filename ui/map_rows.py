"""The map in words: the rows of the list beside it, which say everything that the picture shows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from content.organisation import Organisation, Relationship
from content.relation_map import Link, Neighbours, Node
from ui import map_words
from ui.map_picture import Choice
from ui.page_words import party_name


class RowKind(StrEnum):
    """What a row is."""

    HEADING = "heading"
    PARTY = "party"
    RELATIONSHIP = "relationship"


@dataclass(frozen=True, slots=True)
class Row:
    """Two lines of a list, what they choose, and the sentence that a screen reader says."""

    kind: RowKind
    title: str
    below: str = ""
    sentence: str = ""
    choice: Choice = Choice()  # noqa: RUF009 - frozen
    depth: int = 0


def neighbour_rows(organisation: Organisation, found: Neighbours) -> Iterator[Row]:
    """The one in the middle; who is there for it, whom it is there for, each partner with all that runs."""
    centre = found.centre.id
    name = party_name(organisation, centre)
    yield party_row(organisation, centre, map_words.node_below(organisation, found.centre))
    members = organisation.members(centre)
    edges = (*found.providers, *found.customers)
    got = [(edge, [one for one in edge.relationships if one.customer in members]) for edge in edges]
    done = [(edge, [one for one in edge.relationships if one.provider in members]) for edge in edges]
    for words, side in (
        (QCoreApplication.translate("MapRows", "Who is there for {name}"), got),
        (QCoreApplication.translate("MapRows", "Who {name} is there for"), done),
    ):
        if any(several for _, several in side):
            yield Row(RowKind.HEADING, words.format(name=name))
        for edge, several in side:
            if several:
                yield party_row(organisation, edge.target if edge.source == centre else edge.source, "", several)
                for one in several:
                    yield _relationship_row(organisation, one, one.name, map_words.state_of(organisation, one))
    for words, rest in (
        (QCoreApplication.translate("MapRows", "Within {name}"), found.within),
        (QCoreApplication.translate("MapRows", "What others do for everybody"), found.common),
    ):
        if rest:
            yield Row(RowKind.HEADING, words.format(name=name))
        for one in rest:
            yield _ends_row(organisation, one)


def party_rows(
    organisation: Organisation,
    nodes: Iterable[Node],
    shown: Iterable[Relationship],
    of: Callable[[str], str] = str,
) -> Iterator[Row]:
    """Each party, and below it what it does for others; `of` tells to which party a provider's deeds are counted."""
    by_provider: dict[str, list[Relationship]] = {}
    for one in shown:
        by_provider.setdefault(of(one.provider), []).append(one)
    for node in nodes:
        own = by_provider.get(node.id, [])
        yield party_row(organisation, node.id, map_words.node_below(organisation, node), own)
        for one in own:
            if one.provider == node.id:
                customer = map_words.customer_name(organisation, one.customer)
                state = map_words.state_of(organisation, one)
                yield _relationship_row(organisation, one, f"→ {customer}", f"{one.name} · {state}")
            else:
                yield _ends_row(organisation, one, within=True)


def chain_rows(organisation: Organisation, title: str, links: Sequence[Link]) -> Iterator[Row]:
    """What stops, step by step; what follows from a step is set in."""
    yield Row(RowKind.HEADING, title)
    waits = QCoreApplication.translate("MapRows", "waits for “{service}”")
    for link in links:
        one = link.relationship
        customer = map_words.customer_name(organisation, one.customer)
        name = customer if link.external else link.name
        below = waits.format(service=one.name) if link.external else f"{customer} · {waits.format(service=one.name)}"
        yield Row(RowKind.RELATIONSHIP, name, below, f"{name}: {below}", Choice.of([one]), link.depth)


def party_row(organisation: Organisation, party: str, below: str, own: Sequence[Relationship] = ()) -> Row:
    """A party, with how much it does here."""
    name = map_words.customer_name(organisation, party)
    below = map_words.summary(own) if own else below
    return Row(RowKind.PARTY, name, below, f"{name}: {below}" if below else name, Choice(party))


def _ends_row(organisation: Organisation, one: Relationship, within: bool = False) -> Row:
    """A relationship with both of its ends; `within` its department a provider needs no more than its title."""
    provider = organisation.title(one.provider) if within else party_name(organisation, one.provider)
    ends = f"{provider} → {map_words.customer_name(organisation, one.customer)}"
    return _relationship_row(organisation, one, ends, f"{one.name} · {map_words.state_of(organisation, one)}")


def _relationship_row(organisation: Organisation, one: Relationship, title: str, below: str) -> Row:
    sentence = map_words.sentence(organisation, one)
    return Row(RowKind.RELATIONSHIP, title, below, sentence, Choice.of([one]))
