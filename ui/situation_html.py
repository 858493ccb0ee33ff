"""A situation as it is practised: what happened and the question; how it went well only once it is asked for."""

from html import escape

from PySide6.QtCore import QCoreApplication

from content.library import Guide
from content.links import Target
from content.page import Page
from content.render import Directive, render
from content.situations import Situation


def situation_html(guide: Guide, page: Page, one: Situation, answered: bool) -> str:
    """Return what is read of a situation; its question stands beside what is written."""
    out = [f"<h1>{escape(one.title)}</h1>", _rendered(guide, page, one.told)]
    if answered:
        out += ["<hr>", answer_html(guide, page, one)]
    return "".join(out)


def told_html(guide: Guide, page: Page, one: Situation) -> str:
    """Return what happened."""
    return _rendered(guide, page, one.told)


def asked_html(guide: Guide, page: Page, one: Situation) -> str:
    """Return the question, set apart."""
    asked = _rendered(guide, page, one.question)
    return f'<table class="box note" width="100%"><tr><td>{asked}</td></tr></table>' if asked else ""


def answer_html(guide: Guide, page: Page, one: Situation) -> str:
    """Return how it went well; where the page does not say, that."""
    if one.answer.strip():
        return _rendered(guide, page, one.answer)
    words = QCoreApplication.translate("Situation", "The guide has no answer to this yet.")
    return f'<p class="muted">{escape(words)}</p>'


def _rendered(guide: Guide, page: Page, text: str) -> str:
    def resolve(target: str, wiki: bool) -> Target | None:
        return guide.resolve(target, wiki, source=page.id)

    rendered = render(text, resolve, page.header.lang or guide.info.lang, path=page.path)
    return "".join(piece for piece in rendered.pieces if not isinstance(piece, Directive))
