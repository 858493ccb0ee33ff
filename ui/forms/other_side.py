"""The same said on the other page: an expectation where a service is offered, and the other way round."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from content.errors import ChangedElsewhere
from content.frontmatter import Value
from content.header_edit import insert, set_value
from content.library import Guide
from content.page import Page
from content.steps import Change
from content.suggestions import Suggestion, suggestions
from content.writing import encode, read_source
from ui.forms.section import header_values, items_at
from ui.page_words import party_name
from ui.workspace import Workspace


def other_sides(guide: Guide, page: Page) -> list[Suggestion]:
    """What other pages would have to say so that they agree with this one; roles are named with their departments."""
    found = [one for one in suggestions(guide) if one.says == page.id and one.page != page.id and not one.disagreements]
    return [replace(one, fields=_names(guide, one)) for one in found]


def _names(guide: Guide, one: Suggestion) -> dict[str, str]:
    organisation, between = guide.organisation, one.relationship
    provider, customer = party_name(organisation, between.provider), party_name(organisation, between.customer)
    return {**one.fields, "provider": provider, "customer": customer}


def offer_words(one: Suggestion) -> str:
    """The question whether the other page is to say it, too."""
    if one.key == "expects":
        return QCoreApplication.translate("OtherSide", "Enter it for {customer}, too").format(**one.fields)
    return QCoreApplication.translate("OtherSide", "Enter it for {provider}, too").format(**one.fields)


def reason_words(one: Suggestion) -> str:
    """Why that is asked."""
    if one.key == "expects":
        return QCoreApplication.translate("OtherSide", "{customer} does not expect this yet.").format(**one.fields)
    return QCoreApplication.translate("OtherSide", "{provider} does not name this yet.").format(**one.fields)


def enter(workspace: Workspace, one: Suggestion, told: Callable[[str], None]) -> None:
    """Write it into the other page, in a step that can be undone, and say so."""
    guide = workspace.guide
    other = guide.pages.get(one.page) if guide else None
    if guide is None or other is None:
        return
    if one.key == "expects":
        what = QCoreApplication.translate("OtherSide", "Expectation of {customer}").format(**one.fields)
        words = QCoreApplication.translate(
            "OtherSide", "“{service}” is now among what {customer} expects. Ctrl+Z takes it back."
        )
    else:
        what = QCoreApplication.translate("OtherSide", "Service of {provider}").format(**one.fields)
        words = QCoreApplication.translate(
            "OtherSide", "“{service}” is now named by {provider}, too. Ctrl+Z takes it back."
        )

    def done(_: object) -> None:
        told(words.format(**one.fields))

    workspace.editing.write(partial(_change, guide.root, other, one), what, done)


def _change(root: Path, page: Page, one: Suggestion) -> list[Change]:
    """Off the UI thread. Raises `ChangedElsewhere` where the page no longer has the service that is meant."""
    source = read_source(root, page.path)
    values: dict[str, Any] = dict(one.values)
    if one.place < 0:
        text = insert(source.text, (one.key,), values)
    else:
        place = _place(header_values(source.text), one, page)
        text = source.text
        for key, value in values.items():
            text = set_value(text, (one.key, place, key), value)
    return [Change(page.path, encode(text, source), source.digest)]


def _place(values: Mapping[str, Value], one: Suggestion, page: Page) -> int:
    """Where the service stands now that the suggestion is about."""
    wanted = page.header.services[one.place]
    for place, item in enumerate(items_at(values, (one.key,))):
        if isinstance(item, dict) and item.get("id", "") == wanted.id and item.get("name", "") == wanted.name:
            return place
    raise ChangedElsewhere(page.path)
