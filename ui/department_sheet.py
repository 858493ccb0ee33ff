"""A department on one sheet of paper: whom to call, what it does for others, and whom to turn to when it gets stuck."""

from html import escape

from PySide6.QtCore import QCoreApplication

from content.library import Guide
from content.page import Page
from ui import page_tables
from ui.page_words import duration_words


def sheet_html(guide: Guide, page: Page) -> str:
    """Return the sheet of a department or partner, as `ui.printing` takes it."""
    out = [f"<h1>{escape(page.title)}</h1>"]
    if page.header.summary:
        out.append(f'<p class="lead">{escape(page.header.summary)}</p>')
    sections = (
        (QCoreApplication.translate("DepartmentSheet", "Contact"), page_tables.contact(page)),
        (QCoreApplication.translate("DepartmentSheet", "Services"), page_tables.services(guide, page)),
        (QCoreApplication.translate("DepartmentSheet", "When it gets stuck"), _escalation(page)),
    )
    out += [f"<h2>{escape(title)}</h2>{content}" for title, content in sections if content]
    return "".join(out)


def _escalation(page: Page) -> str:
    """Whom to turn to, for each service; once where it is the same for all."""
    heads = (
        QCoreApplication.translate("DepartmentSheet", "Service"),
        QCoreApplication.translate("DepartmentSheet", "Done within"),
        QCoreApplication.translate("DepartmentSheet", "Whom to turn to"),
    )
    named = [service for service in page.header.services if service.escalation]
    if len({service.escalation for service in named}) == 1 and len(named) == len(page.header.services):
        return f"<p>{escape(named[0].escalation)}</p>"
    return page_tables.table(
        heads,
        [(escape(s.name or s.id), escape(duration_words(s.resolution)), escape(s.escalation)) for s in named],
    )
