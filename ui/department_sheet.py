"""A department on one sheet of paper: whom to call, what it does for others, whom to turn to when it gets stuck."""

from html import escape

from PySide6.QtCore import QCoreApplication

from content.library import Guide
from content.page import Page
from ui import page_tables


def sheet_html(guide: Guide, page: Page) -> str:
    """Return the sheet of a department or partner, as `ui.printing` takes it."""
    out = [f"<h1>{escape(page.title)}</h1>"]
    if page.header.summary:
        out.append(f'<p class="lead">{escape(page.header.summary)}</p>')
    sections = (
        (QCoreApplication.translate("DepartmentSheet", "Contact"), page_tables.contact(page)),
        (QCoreApplication.translate("DepartmentSheet", "Services"), page_tables.services(guide, page)),
    )
    out += [f"<h2>{escape(title)}</h2>{content}" for title, content in sections if content]
    return "".join(out)
