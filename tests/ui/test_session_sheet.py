"""The sheet of a session: what each situation is called now, who plays, and the answers on sheets of their own."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF

from storage.models import Session
from tests.content.folders import make_guide
from ui import printing
from ui.session_sheet import session_pages, sheet_html

pytestmark = pytest.mark.usefixtures("qapp")
BODY = QSizeF(650, 978)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SCENARIO = """---
title: {title}
kind: scenario
provider: it
customer: sales
aliases: [{before}]
---
It <b>stood</b> still.

Who says what?

## How it went {{answer}}

Somebody rang up about {title}.
"""


def session(*pages: str, **roles: str) -> Session:
    return Session("s", "shop", date(2026, 12, 1), "<i>Before</i> the sale", [*pages], NOW, "Room 3", roles)


def test_a_situation_by_another_name_keeps_its_roles_and_one_that_is_gone_is_left_out(tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"cases/till.md": SCENARIO.format(title="The till", before="till")})
    planned = session("till", "gone", till="Till 3, two who watch")
    assert [(id_, page.title) for id_, page in session_pages(guide, planned)] == [("till", "The till")]
    sheet = sheet_html(guide, planned)
    assert "Till 3, two who watch" in sheet
    assert "Who says what?" in sheet
    assert "&lt;i&gt;Before&lt;/i&gt;" in sheet


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_the_answers_begin_on_a_sheet_of_their_own(count: int, tmp_path: Path) -> None:
    names = [f"case-{number}" for number in range(count)]
    guide = make_guide(tmp_path, {f"{name}.md": SCENARIO.format(title=name, before="x") for name in names})
    page = printing.lay_out(sheet_html(guide, session(*names)), BODY, None)
    sheets = printing.cut(page, BODY.height())
    layout = page.documentLayout()
    told = [(block.text(), layout.blockBoundingRect(block).top()) for block in page.blocks()]
    [apart] = [top for text, top in told if text == "For whoever leads the session"]
    assert any(abs(sheet.top - apart) < 60 for sheet in sheets)
    [first] = [sheet for sheet in sheets if sheet.top <= apart < sheet.bottom]
    assert all(top < first.top for text, top in told if text == "Who says what?")
    assert all(top > first.top for text, top in told if text.startswith("Somebody rang up"))
    assert all(sheet.bottom - sheet.top <= BODY.height() + 0.1 for sheet in sheets)
