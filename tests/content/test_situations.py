"""Situations in their parts: what happened, the question, the answers; whatever a page looks like."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.library import Guide, read_guide
from content.page import Kind
from content.situations import Situation, concerns, scenarios, situation

STARTER = Path(__file__).parents[2] / "content" / "guide"
HEAD = "---\nkind: scenario\nprovider: technik/helpdesk\ncustomer: verkauf\nhappened: 2026-03\n---\n"


def guide_of(folder: Path, **pages: str) -> Guide:
    for name, text in pages.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return read_guide(folder)


def told(folder: Path, body: str) -> Situation:
    guide = guide_of(folder, fall=HEAD + body)
    return situation(guide, guide.pages["fall"])


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_situation_of_the_starter_guide_has_all_parts(lang: str) -> None:
    guide = read_guide(STARTER / lang)
    found = [situation(guide, page) for page in scenarios(guide)]
    assert [one.page for one in found] == [
        "situationen/kasse-steht-still",
        "situationen/grafik-ohne-text",
        "situationen/geschirr-fehlt",
        "situationen/neuer-kollege-ohne-rechner",
    ]
    for one in found:
        assert one.asked.endswith("?")
        assert one.asked not in one.told
        assert one.answer.startswith("## ")
        assert one.answer.count("{answer}") == 2
        assert len(one.told.split()) > 80
        assert one.provider
        assert one.customer


def test_the_question_is_the_last_paragraph_before_the_answer(tmp_path: Path) -> None:
    one = told(
        tmp_path,
        "# Fall\n\nDie *Kasse* steht.\n\n- Eine wartet\n- Zwei warten\n\nWas **hilft**\njetzt?\n\n<!-- Hinweis -->\n\n"
        "## Gut {answer}\n\nAnrufen.\n\n"
        "### Warum\n\nWeil.\n\n## Danach\n\nNicht mehr.\n\n## Gelernt {answer}\n\nNummer.\n",
    )
    assert one.question == "Was **hilft**\njetzt?"
    assert one.asked == "Was hilft jetzt?"
    assert one.told.endswith("- Zwei warten")
    assert one.answer == "## Gut {answer}\n\nAnrufen.\n\n### Warum\n\nWeil.\n\n## Gelernt {answer}\n\nNummer.\n"


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        ("", ("", "", "")),
        ("Nur eine Frage?\n", ("", "Nur eine Frage?", "")),
        ("Erst das.\n\nDann die Frage?\n", ("Erst das.", "Dann die Frage?", "")),
        ("## Antwort {answer}\n\nSo.\n", ("", "", "## Antwort {answer}\n\nSo.\n")),
        ("- nur\n- eine Liste\n\n## A {answer}\n", ("- nur\n- eine Liste", "", "## A {answer}\n")),
        ("```\n## Nein {answer}\n```\n\nFrage?\n", ("```\n## Nein {answer}\n```", "Frage?", "")),
    ],
)
def test_a_page_without_some_parts_has_the_others(tmp_path: Path, body: str, parts: tuple[str, str, str]) -> None:
    one = told(tmp_path, body)
    assert (one.told, one.question, one.answer) == parts


@given(body=st.text(alphabet="ab#{answer}\n -`>*|", max_size=80))
def test_any_page_is_parted_and_nothing_of_the_answer_is_told_before(
    tmp_path_factory: pytest.TempPathFactory, body: str
) -> None:
    one = told(tmp_path_factory.mktemp("fall"), body)
    for line in one.answer.splitlines()[:1]:
        assert line.lstrip(" ").startswith("#") or "answer" not in one.told


def test_situations_are_mine_where_a_side_is_of_my_department(tmp_path: Path) -> None:
    department = "---\nkind: department\nroles: [{id: helpdesk, title: Helpdesk}]\n---\n"
    guide = guide_of(
        tmp_path, technik=department, verkauf=department, lager=department, fall=HEAD, ohne="---\nkind: scenario\n---\n"
    )
    organisation, fall = guide.organisation, guide.pages["fall"]
    assert [concerns(fall, organisation, party) for party in ("technik", "technik/helpdesk", "verkauf/helpdesk")] == [
        True,
        True,
        True,
    ]
    assert not concerns(fall, organisation, "lager")
    assert not concerns(fall, organisation, "")
    assert not concerns(guide.pages["ohne"], organisation, "technik")
    assert [page.kind for page in scenarios(guide)] == [Kind.SCENARIO, Kind.SCENARIO]
