"""A session on paper: what happened, the roles to play and the question; for the trainer, at the end, the answers."""

from html import escape

from PySide6.QtCore import QCoreApplication

from content.errors import PageUnreadable
from content.library import Guide
from content.page import Page
from content.situations import Situation, situation
from storage.models import Session
from ui.former_names import page_now
from ui.list_words import full_day
from ui.paper import Paper
from ui.situation_html import answer_html, asked_html, told_html
from ui.training_words import between, session_title

_LINES = 4  # to write on, below each question


def session_paper(guide: Guide, session: Session) -> Paper:
    """Return the sheet of a session; situations that the guide has no more are left out."""
    return Paper(sheet_html(guide, session), session_title(session), guide.info.name, guide.root)


def session_pages(guide: Guide, session: Session) -> list[tuple[str, Page]]:
    """The situations of a session that the guide has, each with the id that it had when the session was planned."""
    return [(id_, page) for id_ in session.pages if (page := page_now(guide, id_))]


def sheet_html(guide: Guide, session: Session) -> str:
    """Return the sheet as `ui.printing` takes it."""
    found = [
        (page, one, session.roles.get(page_id, "") or between(guide.organisation, page))
        for page_id, page in session_pages(guide, session)
        if (one := _read(guide, page))
    ]
    out = [f"<h1>{escape(session_title(session))}</h1>", f'<p class="lead">{escape(full_day(session.day))}</p>']
    if session.note:
        out.append("".join(f"<p>{escape(line)}</p>" for line in session.note.splitlines() if line.strip()))
    for number, (page, one, roles) in enumerate(found, start=1):
        out.append(f"<h2>{escape(_numbered(number, one.title))}</h2>")
        if roles:
            words = QCoreApplication.translate("SessionSheet", "Roles to play: {roles}").format(roles=roles)
            out.append(f"<p><b>{escape(words)}</b></p>")
        out += [told_html(guide, page, one), asked_html(guide, page, one), _room()]
    apart = QCoreApplication.translate("SessionSheet", "For whoever leads the session")
    out.append(f'<h1 style="page-break-before: always">{escape(apart)}</h1>')
    late = QCoreApplication.translate("SessionSheet", "To be kept back until everybody has played and spoken.")
    out.append(f'<p class="lead">{escape(late)}</p>')
    for number, (page, one, _) in enumerate(found, start=1):
        out += [f"<h2>{escape(_numbered(number, one.title))}</h2>", answer_html(guide, page, one)]
    return "".join(out)


def _read(guide: Guide, page: Page) -> Situation | None:
    try:
        return situation(guide, page)
    except PageUnreadable:
        return None


def _numbered(number: int, title: str) -> str:
    return QCoreApplication.translate("SessionSheet", "{number}. {title}").format(number=number, title=title)


def _room() -> str:
    """Lines to write on."""
    words = QCoreApplication.translate("SessionSheet", "The best sentence:")
    lines = "<tr><td>&nbsp;</td></tr>" * _LINES
    return f'<p class="muted">{escape(words)}</p><table width="100%">{lines}</table>'
