"""`lotse survey`: what a round showed, with its threshold kept, without a window."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from content.answers import Answer, new_answer
from content.entries import write_entry
from content.library import read_guide
from content.surveys import Side, find_round
from main import main

pytestmark = pytest.mark.usefixtures("qapp")

HOME = '---\nguide: {id: haus, name: Haus am Markt, lang: de, surveys: "on"}\n---\n# Haus\n'
PAGE = """\
---
title: {title}
kind: survey
opens: {opens}
closes: {closes}
questions:
- {{id: zeit, text: Zeiten werden eingehalten., dimension: Verlässlichkeit}}
- {{id: ton, text: Der Ton stimmt.}}
---
"""
DEPARTMENTS = ("IT", "Lager", "Verkauf")

Told = tuple[int, str, str]
Lotse = Callable[..., Told]


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two rounds: in the later one seven rated the IT, five of them from sales, and four the store."""
    root = tmp_path_factory.mktemp("haus") / "guide"
    root.mkdir()
    (root / "index.md").write_text(HOME, "utf-8")
    for title in DEPARTMENTS:
        (root / f"{title.lower()}.md").write_text(f"---\ntitle: {title}\nkind: department\n---\n", "utf-8")
    for name, opens, closes in (
        ("herbst", "2026-10-01", "2026-10-31"),
        ("winter", "2027-01-11", "2027-01-29"),
        ("ewig", "2027-01-11", ""),
        ("kurz", "", "2027-01-29"),
    ):
        text = PAGE.format(title=f"Umfrage {name}", opens=opens, closes=closes)
        (root / f"{name}.md").write_text(text, "utf-8")
    told = [
        ("herbst", 5, Answer("it", Side.CUSTOMER, "", {"zeit": 3})),
        ("winter", 5, Answer("it", Side.CUSTOMER, "verkauf", {"zeit": 4, "ton": 2}, "Danke\x1b[31m")),
        ("winter", 5, Answer("it", Side.CUSTOMER, "", {"zeit": 5})),
        ("winter", 4, Answer("lager", Side.CUSTOMER, "", {"zeit": 1}, "Nur vier")),
    ]
    known = read_guide(root)
    for survey, number, answer in told:
        of = find_round(known, survey)
        assert of is not None
        for _ in range(number):
            write_entry(root, new_answer(of, answer))
    return root


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def lotse(capsys: pytest.CaptureFixture[str]) -> Lotse:
    def run(*arguments: str | Path) -> Told:
        code = main(["survey", *(str(argument) for argument in arguments)])
        return code, *capsys.readouterr()

    return run


def test_figures_are_printed_for_groups_that_are_large_enough(lotse: Lotse, guide: Path) -> None:
    code, out, error = lotse(guide, "winter", "--today", "2027-02-01", "--lang", "en")
    assert (code, error) == (0, "")
    assert out.splitlines() == [
        "Umfrage winter, 1/11/27 to 1/29/27",
        "Figures are shown from 5 answers on, and not where subtraction would reveal fewer.",
        "",
        "The whole company",
        "  Seen by those who rely on it: 10 answers",
        "  Verlässlichkeit   4.5   +1.5  1: 0  2: 0  3: 0  4: 5  5: 5",
        "  Der Ton stimmt.   2.0         1: 0  2: 5  3: 0  4: 0  5: 0",
        "",
        "IT",
        "  Seen by those who rely on it: 10 answers",
        "  Verlässlichkeit   4.5   +1.5  1: 0  2: 0  3: 0  4: 5  5: 5",
        "  Der Ton stimmt.   2.0         1: 0  2: 5  3: 0  4: 0  5: 0",
        *["  – Danke[31m"] * 5,
        "",
        "IT, answers from Verkauf",
        "  Seen by those who rely on it: 5 answers",
        "  Verlässlichkeit   4.0         1: 0  2: 0  3: 0  4: 5  5: 0",
        "  Der Ton stimmt.   2.0         1: 0  2: 5  3: 0  4: 0  5: 0",
        "",
        "Fewer than 5 answers, or none: Lager, Verkauf",
    ]


@pytest.mark.parametrize("name", ["winter.md", "UMFRAGE WINTER"])
def test_a_survey_goes_by_its_page_too(name: str, lotse: Lotse, guide: Path) -> None:
    assert lotse(guide, name, "--today", "2027-02-01") == lotse(guide, "winter", "--today", "2027-02-01")


def test_it_speaks_german(lotse: Lotse, guide: Path) -> None:
    out = lotse(guide, "Umfrage winter", "--today", "2027-02-01", "--lang", "de")[1]
    assert "Das ganze Haus\n  Wie es die sehen, die etwas bekommen: 10 Antworten" in out
    assert "  Verlässlichkeit   4,5   +1,5  1: 0" in out
    assert "IT, Antworten aus Verkauf" in out


def test_figures_as_records(lotse: Lotse, guide: Path) -> None:
    told = json.loads(lotse(guide, "winter", "--today", "2027-02-01", "--json")[1])
    assert (told["survey"], told["phase"], told["minimum"], told["scale"]) == ("winter", "closed", 5, 5)
    assert [(group["about"], group["from"], group["answers"]) for group in told["groups"]] == [
        (None, None, 10),
        ("it", None, 10),
        ("it", "verkauf", 5),
    ]
    assert told["groups"][1]["questions"][0] == {
        "id": "zeit",
        "answers": 10,
        "mean": 4.5,
        "counts": [0, 0, 0, 5, 5],
        "course": [{"survey": "herbst", "mean": 3.0}, {"survey": "winter", "mean": 4.5}],
    }
    assert "lager" not in json.dumps(told)
    assert "Nur vier" not in json.dumps(told)


@pytest.mark.parametrize("day", ["2026-12-01", "2027-01-11", "2027-01-29"])
def test_before_it_is_over_it_says_when(day: str, lotse: Lotse, guide: Path) -> None:
    said = "“Umfrage winter” can be answered from 1/11/27 to 1/29/27; there are results after that day.\n"
    assert lotse(guide, "winter", "--today", day, "--lang", "en") == (0, said, "")
    told = json.loads(lotse(guide, "winter", "--today", day, "--json")[1])
    assert told["groups"] is None
    assert (told["opens"], told["closes"]) == ("2027-01-11", "2027-01-29")


@pytest.mark.parametrize(
    ("survey", "said"),
    [
        (
            "ewig",
            "“Umfrage ewig” has no last day yet; there are results once it has one, and that is over.",
        ),
        ("kurz", "“Umfrage kurz” ends on 1/29/27; there are results after that day."),
    ],
)
def test_a_round_whose_days_are_not_set_says_so(survey: str, said: str, lotse: Lotse, guide: Path) -> None:
    assert lotse(guide, survey, "--today", "2027-01-20", "--lang", "en") == (0, f"{said}\n", "")


def test_a_round_nobody_answered_shows_nothing(lotse: Lotse, guide: Path) -> None:
    code, out, error = lotse(guide, "kurz", "--today", "2027-02-01", "--lang", "en")
    assert (code, error) == (0, "")
    assert out.splitlines()[2:] == ["", "Fewer than 5 answers, or none: IT, Lager, Verkauf"]


def test_an_unknown_survey_lists_those_there_are(lotse: Lotse, guide: Path) -> None:
    said = "“Haus am Markt” has no survey “sommer [1m”. There are: kurz, winter, ewig, herbst.\n"
    assert lotse(guide, "sommer\x1b[1m", "--lang", "en") == (1, "", said)


def test_a_page_of_another_kind_is_no_survey(lotse: Lotse, guide: Path) -> None:
    assert lotse(guide, "it", "--lang", "en")[0] == 1


def test_a_guide_that_has_surveys_switched_off_tells_nothing(lotse: Lotse, tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text(HOME.replace('"on"', '"off"'), "utf-8")
    said = "Surveys are switched off in “Haus am Markt”.\n"
    assert lotse(tmp_path, "winter", "--lang", "en") == (1, "", said)


def test_a_guide_without_surveys_says_so(lotse: Lotse, tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text(HOME, "utf-8")
    assert lotse(tmp_path, "winter", "--lang", "en") == (1, "", "“Haus am Markt” has no surveys.\n")


def test_no_guide_is_an_error(lotse: Lotse, tmp_path: Path) -> None:
    code, out, error = lotse(tmp_path / "weg", "winter", "--lang", "en")
    assert (code, out) == (2, "")
    assert error
