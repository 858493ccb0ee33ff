"""Where on its page a thing stands that a search has found: under which heading, and in which words."""

from typing import NamedTuple

from content.library import Guide
from content.page import Page


class FoundPlace(NamedTuple):
    """Where to go on a page; its beginning, where both are empty."""

    slug: str = ""  # of a heading
    words: str = ""  # as they stand there


def found_place(guide: Guide, page: Page, place: str) -> FoundPlace:
    """Find a place of a page by what a search calls it: a heading's slug, or the id of a service, a role or an item.

    One that is not there any more is the page's beginning.
    """
    if not place:
        return FoundPlace()
    if any(heading.slug == place for heading in page.headings):
        return FoundPlace(slug=place)
    for service in page.header.services:
        if place in (service.id, service.name):
            return FoundPlace(words=service.name or service.id)
    party = guide.organisation.parties.get(place)
    if party and "/" in place:
        return FoundPlace(words=party.title)
    return _item(page, place)


def _item(page: Page, place: str) -> FoundPlace:
    if not page.tasks:
        return FoundPlace()
    from content.checklists import item_ids

    task = next((task for task, id_ in zip(page.tasks, item_ids(page), strict=True) if id_ == place), None)
    if task is None:
        return FoundPlace()
    return FoundPlace(page.headings[task.heading].slug if task.heading >= 0 else "", task.text)
