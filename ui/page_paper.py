"""Pages of the guide on paper."""

from dataclasses import replace
from pathlib import Path

from content.library import Guide
from content.page import Page
from ui.department_sheet import sheet_html
from ui.paper import Paper


def page_paper(guide: Guide | None, page: Page | None, html: str) -> Paper:
    """Return a page, or what stands in for one, as it is composed."""
    title, name = (page.title if page else ""), (guide.info.name if guide else "")
    return Paper(html, title, name, guide.root if guide else Path())


def department_paper(guide: Guide, page: Page) -> Paper:
    """Return contacts, services and escalation of a department on one sheet."""
    return replace(page_paper(guide, page, sheet_html(guide, page)), one_sheet=True)
