"""What is wrong with pages of kind scenario: nobody finds the situation, or nobody learns anything from it."""

from collections.abc import Iterator, Set

from content.check import Mend, Problem, Severity
from content.library import Guide
from content.organisation import ALL, Organisation
from content.page import Page
from content.situations import ANSWER, scenarios

Pairs = Set[frozenset[str]]  # departments of which one does something for the other; one alone: for all


def situation_problems(guide: Guide) -> Iterator[Problem]:
    """The problems of the situations' sides and answers."""
    found = scenarios(guide)
    related = _related(guide.organisation) if found else frozenset()
    for page in found:
        yield from _sides(guide.organisation, page, related)
        if not any(ANSWER in heading.attributes for heading in page.headings):
            yield Problem("situation-without-answer", Severity.WARNING, page.path, 1, {"title": page.title})


def _sides(organisation: Organisation, page: Page, related: Pairs) -> Iterator[Problem]:
    provider, customer = page.header.provider, page.header.customer
    if not provider and not customer:
        mend = Mend("add", {"key": "provider"})
        yield Problem("situation-without-sides", Severity.HINT, page.path, 1, {"title": page.title}, mend)
    elif provider in organisation.parties and customer in organisation.parties:
        sides = frozenset((organisation.department_of(provider), organisation.department_of(customer)))
        alone = (frozenset((side,)) for side in sides)
        if len(sides) > 1 and sides not in related and related.isdisjoint(alone):
            fields = {"provider": organisation.title(provider), "customer": organisation.title(customer)}
            yield Problem("situation-unrelated", Severity.HINT, page.path, page.line("customer"), fields)


def _related(organisation: Organisation) -> Pairs:
    """Which departments do something for which; what goes from one to another within a department is left out."""
    found: set[frozenset[str]] = set()
    for one in organisation.relationships:
        provider, customer = organisation.department_of(one.provider), organisation.department_of(one.customer)
        if customer == ALL:
            found.add(frozenset((provider,)))
        elif provider != customer:
            found.add(frozenset((provider, customer)))
    return found
