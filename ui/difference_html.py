"""What changed on a page since it was read, as one reads it: the words themselves, not their Markdown."""

from collections.abc import Iterator
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication

from content.difference import Change, difference, words
from content.library import Guide
from content.page import Page
from content.passages import plain
from content.render import render

_MOST = 300  # paragraphs that are shown: more than anybody reads, and the window does not wait for them


def difference_html(guide: Guide, page: Page, before: str, now: str) -> str:
    """Show two texts of a page (Markdown) as one: what went is struck out, what came is marked, the rest left out."""
    changes = difference(_read_as(guide, page, before), _read_as(guide, page, now))
    shown = "".join(_shown(changes))
    if not any(change.kind != "same" for change in changes):
        same = QCoreApplication.translate(
            "Difference", "The words are the same; only their form or the page’s facts changed."
        )
        shown = f'<p class="muted">{escape(same)}</p>'
    return f"<h1>{escape(page.title)}</h1>{shown}"


def _read_as(guide: Guide, page: Page, text: str) -> str:
    """The words of Markdown, a paragraph for each block."""
    rendered = render(
        text, partial(guide.resolve, source=page.id), page.header.lang or guide.info.lang, page.title, page.path
    )
    html = "".join(piece for piece in rendered.pieces if isinstance(piece, str))
    return "\n\n".join(line for line in plain(html).splitlines() if line.strip())


def _shown(changes: list[Change]) -> Iterator[str]:
    skipped, room = False, _MOST
    for place, change in enumerate(changes):
        near = any(other.kind != "same" for other in changes[max(0, place - 1) : place + 2])
        if near and not room:
            rest = QCoreApplication.translate("Difference", "More has changed than is shown here.")
            yield f'<p class="muted">… {escape(rest)}</p>'
            return
        if near:
            room -= 1
            if skipped:
                yield '<p class="muted">…</p>'
            yield _paragraph(change)
        skipped = not near


def _paragraph(change: Change) -> str:
    match change.kind:
        case "same":
            return f'<p class="muted">{escape(change.now)}</p>'
        case "removed":
            return f"<p><del>{escape(change.before)}</del></p>"
        case "added":
            return f"<p><mark>{escape(change.now)}</mark></p>"
        case "changed":
            tags = {"same": "{}", "removed": "<del>{}</del>", "added": "<mark>{}</mark>"}
            return f"<p>{' '.join(tags[op].format(escape(text)) for op, text in words(change.before, change.now))}</p>"
