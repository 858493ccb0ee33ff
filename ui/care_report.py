"""How a guide stands, as Markdown to be handed around. Qt Core only."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from content.library import Guide
from content.quality import Report
from content.standard import Cell, Met
from ui import care_words
from ui.messages import day, fault
from ui.page_words import point_word

_MARKUP = re.compile(r"[\\`*_\[\]<>|~#]|&(?=#?\w{1,40};)")


def report_title(guide: Guide) -> str:
    """What the report is called."""
    return QCoreApplication.translate("CareReport", "{guide}: how it stands").format(guide=guide.info.name)


def markdown(report: Report) -> str:
    """Set out everything as Markdown with tables. What pages say stays words, whatever signs are in it."""
    state = QCoreApplication.translate("CareReport", "As of {day}.").format(day=day(report.today))
    out = [f"# {_words(report_title(report.guide))}", state]
    if report.in_order:
        out.append(QCoreApplication.translate("CareReport", "Everything is in order."))
    out += [_figures(report), *_next(report), *_coverage(report), *_relationships(report)]
    out += [*_links(report), *_reviews(report), *_orphans(report)]
    return "\n\n".join(out) + "\n"


def _figures(report: Report) -> str:
    heads = ("", QCoreApplication.translate("CareReport", "State"))
    rows = (
        (care_words.standard_title(), care_words.points_words(report)),
        (care_words.relationships_title(), care_words.agreed_words(report)),
        (care_words.links_title(), care_words.links_words(report)),
        (care_words.reviews_title(), care_words.reviews_words(report)),
        (care_words.orphans_title(), care_words.orphans_words(report)),
    )
    return _table(heads, rows)


def _next(report: Report) -> Iterable[str]:
    if not report.mends:
        return
    yield f"## {care_words.next_title()}"
    rows = [
        (
            care_words.mend_words(one),
            care_words.place_words(report.guide, one.page, one.where, one.path),
            care_words.why_words(one),
        )
        for one in report.mends
    ]
    yield _table((_what(), _where(), QCoreApplication.translate("CareReport", "Why")), rows)


def _coverage(report: Report) -> Iterable[str]:
    held = report.guide.coverage
    if not held.cells:
        return
    yield f"## {care_words.standard_title()}"
    heads = [QCoreApplication.translate("CareReport", "Department"), *map(point_word, held.points)]
    title = report.guide.organisation.title
    yield _table(
        heads, ([title(party), *(_told(held.cells[party, point]) for point in held.points)] for party in held.parties)
    )
    gaps = [cell for cell in held.cells.values() if care_words.missing_words(cell)]
    if gaps:
        missing = QCoreApplication.translate("CareReport", "Missing for")
        point = QCoreApplication.translate("CareReport", "Point")
        yield _table(
            (heads[0], point, missing),
            ((title(c.party), point_word(c.point), care_words.missing_words(c)) for c in gaps),
        )


def _told(cell: Cell) -> str:
    if not cell.places:
        return ""
    return "✓" if not cell.missing and not cell.count(Met.EXEMPT) else care_words.cell_words(cell)


def _relationships(report: Report) -> Iterable[str]:
    if not report.suggestions:
        return
    yield f"## {care_words.relationships_title()}"
    rows = []
    for one in report.suggestions:
        said = [care_words.suggestion_words(one), *map(care_words.difference_words, one.disagreements)]
        rows.append((" ".join(said), care_words.place_words(report.guide, one.page, one.where)))
    yield _table((_what(), QCoreApplication.translate("CareReport", "Where to mend it")), rows)


def _links(report: Report) -> Iterable[str]:
    if not report.links:
        return
    yield f"## {care_words.links_title()}"
    rows = (
        (fault(one.code, one.fields), f"{one.path}:{one.line}", care_words.link_mend_words(one)) for one in report.links
    )
    yield _table((_what(), _where(), QCoreApplication.translate("CareReport", "Perhaps")), rows)


def _reviews(report: Report) -> Iterable[str]:
    if not report.reviews:
        return
    yield f"## {care_words.reviews_title()}"
    heads = (
        QCoreApplication.translate("CareReport", "Page"),
        QCoreApplication.translate("CareReport", "Due"),
        QCoreApplication.translate("CareReport", "With"),
    )
    yield _table(heads, ((report.guide.pages[one.page].title, day(one.due), one.owner) for one in report.reviews))


def _orphans(report: Report) -> Iterable[str]:
    if not report.orphans:
        return
    yield f"## {care_words.orphans_title()}"
    pages = report.guide.pages
    heads = (QCoreApplication.translate("CareReport", "Page"), QCoreApplication.translate("CareReport", "File"))
    yield _table(heads, ((pages[id_].title, pages[id_].path) for id_ in report.orphans))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads)]
    out = ["| " + " | ".join(lines[0]) + " |", "| " + " | ".join(lines[1]) + " |"]
    out += ["| " + " | ".join(map(_words, row)) + " |" for row in rows]
    return "\n".join(out)


def _words(text: str) -> str:
    """Words on one line that Markdown shall not take for markup."""
    return _MARKUP.sub(lambda found: f"\\{found[0]}", " ".join(text.split()))


def _what() -> str:
    return QCoreApplication.translate("CareReport", "What")


def _where() -> str:
    return QCoreApplication.translate("CareReport", "Where")
