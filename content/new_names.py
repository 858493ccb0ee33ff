"""A page with another title and another path at once, in one step."""

from dataclasses import replace

from content.library import Guide, assemble, page_of
from content.page import Page
from content.page_source import decoded
from content.renaming import Read, rename, retitle
from content.steps import Change
from content.writing import Source


def give_names(guide: Guide, page: str, title: str, path: str, read: Read) -> list[Change]:
    """What gives a page this title and this path, and mends whatever calls it by the old ones.

    Raises what `content.renaming.retitle` and `content.renaming.rename` do.
    """
    titled = {change.path: change for change in retitle(guide, page, title, read)}
    if path == guide.pages[page].path:
        return list(titled.values())

    def read_titled(path: str) -> Source:
        change = titled.get(path)
        return decoded(path, change.data) if change and change.data is not None else read(path)

    def page_titled(one: Page) -> Page:
        return page_of(guide.root, one.path, read_titled(one.path).text) if one.path in titled else one

    pages = [page_titled(one) for one in (*guide.pages.values(), *guide.doubles)]
    together = dict(titled)
    for change in rename(assemble(guide.root, pages, guide.unreadable), page, path, read_titled):
        before = titled.get(change.path)
        together[change.path] = replace(change, seen=before.seen) if before else change
    return list(together.values())


def mended_lines(page: str, changes: list[Change], read: Read) -> tuple[int, int]:
    """How many lines of other pages than the one at the path `page` these changes alter, and on how many pages."""
    lines = pages = 0
    for change in changes:
        if change.data is None or page in (change.path, change.moved_from):
            continue
        before, after = read(change.path).text.split("\n"), decoded(change.path, change.data).text.split("\n")
        lines += sum(one != other for one, other in zip(before, after, strict=False))
        pages += 1
    return lines, pages
