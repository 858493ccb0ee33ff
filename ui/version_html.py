"""Two versions of a page as one: in the words that readers see, or line by line in the source. Off the UI thread."""

from collections.abc import Callable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from content import frontmatter, syntax
from content.alignment import aligned
from content.difference import Change, difference, words
from content.library import Guide, page_of
from content.passages import plain
from ui import messages, page_html
from ui.word_marks import marked, marked_html

_MOST = 400  # paragraphs or lines that are shown
_AROUND = 2  # lines of the source that are shown before and after a change


def page_as_read(guide: Guide, path: str, text: str) -> str:
    """The whole page that a text makes, as HTML."""
    page = page_of(guide.root, path, text, guide.info.lang)
    with_page, lang = guide.with_page(page), page.header.lang or guide.info.lang
    texts = syntax.parts(frontmatter.split(text).body)
    return "".join(
        page_html.compose_part(
            with_page, page, texts, part, page_html.parse_part(texts, part, lang), messages.page_fault
        )
        for part in range(len(texts))
    )


def words_difference(guide: Guide, path: str, before: str, now: str) -> str:
    """What readers see other: struck out what went, marked what came, the rest left out."""
    changes = difference(_read_as(guide, path, before), _read_as(guide, path, now))
    if all(change.kind == "same" for change in changes):
        if before == now:
            return _muted(QCoreApplication.translate("VersionDifference", "Both are the same."))
        same = QCoreApplication.translate(
            "VersionDifference", "Readers see the same words. Only the source of the page is another one."
        )
        return _muted(same)
    return "".join(_near(changes, 1, _paragraph))


def source_difference(before: str, now: str) -> str:
    """Which lines of the source are other ones."""
    if before == now:
        return _muted(QCoreApplication.translate("VersionDifference", "Both are the same."))
    return "".join(_near(_line_changes(before.split("\n"), now.split("\n")), _AROUND, _source_line))


def _read_as(guide: Guide, path: str, text: str) -> str:
    """The words of a page, a paragraph for each block; nothing for a page that was not there."""
    if not text.strip():
        return ""
    lines = plain(page_as_read(guide, path, text)).splitlines()
    return "\n\n".join(line for line in lines if line.strip())


def _near(changes: list[Change], around: int, shown: Callable[[Change], str]) -> Iterator[str]:
    """What changed and what stands beside it, up to a limit."""
    changed = [place for place, change in enumerate(changes) if change.kind != "same"]
    near = sorted(
        {beside for place in changed for beside in range(place - around, place + around + 1)} & set(range(len(changes)))
    )
    last = -1
    for place in near[:_MOST]:
        if place > last + 1:
            yield _muted("…")
        yield shown(changes[place])
        last = place
    if len(near) > _MOST:
        more = QCoreApplication.translate("VersionDifference", "More has changed than is shown here.")
        yield _muted(f"… {more}")
    elif last + 1 < len(changes):
        yield _muted("…")


def _paragraph(change: Change) -> str:
    match change.kind:
        case "same":
            return _muted(change.now)
        case "removed":
            return f"<p><del>{escape(change.before)}</del></p>"
        case "added":
            return f"<p><mark>{escape(change.now)}</mark></p>"
        case "changed":
            tags = {"same": "{}", "removed": "<del>{}</del>", "added": "<mark>{}</mark>"}
            return f"<p>{' '.join(tags[op].format(escape(text)) for op, text in words(change.before, change.now))}</p>"


def _line_changes(before: list[str], now: list[str]) -> list[Change]:
    """What became of each line; lines that stand in the same place of a change are one that was changed."""
    changes: list[Change] = []
    start = from_ = 0
    for one, other in [*aligned(before, now), (len(before), len(now))]:
        gone, came = before[start:one], now[from_:other]
        paired = len(gone) if len(gone) == len(came) else 0
        changes += (Change("changed", *pair) for pair in zip(gone[:paired], came[:paired], strict=True))
        changes += (Change("removed", line, "") for line in gone[paired:])
        changes += (Change("added", "", line) for line in came[paired:])
        if one < len(before):
            changes.append(Change("same", before[one], now[other]))
        start, from_ = one + 1, other + 1
    return changes


def _source_line(change: Change) -> str:
    match change.kind:
        case "same":
            return _line(" ", escape(change.now), ' class="muted"')
        case "removed":
            return _line("−", f"<del>{escape(change.before)}</del>")
        case "added":
            return _line("+", f"<mark>{escape(change.now)}</mark>")
        case "changed":
            old, new = marked(change.before, change.now)
            return _line("−", marked_html(old, "<del>")) + _line("+", marked_html(new, "<mark>"))


def _line(sign: str, html: str, look: str = "") -> str:
    return f"<pre{look}>{sign} {html}</pre>"


def _muted(text: str) -> str:
    return f'<p class="muted">{escape(text)}</p>'
