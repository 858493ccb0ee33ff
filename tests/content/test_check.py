"""What is wrong with a guide: where, how bad, and what would mend it; and the command that prints it."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from content import check
from content.check import Problem, Severity, problems
from main import main
from tests.content.folders import make_guide, run_child, write
from ui import messages
from ui.i18n import speak

TODAY = date(2026, 3, 2)

# code, files, path, line, severity, some of the fields, the mend with what it names
Case = tuple[str, dict[str, str | bytes], str, int, str, dict[str, str], tuple[str, dict[str, str]] | None]

IT = "---\ntitle: Informationstechnik\nkind: department\nservices:\n- {id: kasse, name: Kasse, for: [verkauf]}\n---\n"
SURVEY = "---\nkind: survey\ntitle: Umfrage\nquestions:\n- {id: a, text: Was?}\n"
SALES = "---\ntitle: Verkauf\nkind: department\n"

CASES: list[Case] = [
    ("header-unreadable", {"a.md": "---\na: [\n---\n"}, "a.md", 3, "error", {"reason": "syntax"}, None),
    ("header-type", {"a.md": "---\n\norder: x\n---\n"}, "a.md", 3, "error", {"value": "x", "key": "order"}, None),
    ("header-key-twice", {"a.md": "---\ntitle: a\ntitle: b\n---\n"}, "a.md", 3, "error", {"key": "title"}, None),
    (
        "header-choice",
        {"a.md": "---\nkind: checklst\n---\n"},
        "a.md",
        2,
        "warning",
        {"value": "checklst"},
        ("replace", {"with": "checklist"}),
    ),
    (
        "header-key-unknown",
        {"a.md": "---\ntitel: a\n---\n"},
        "a.md",
        2,
        "warning",
        {"key": "titel"},
        ("replace", {"with": "title"}),
    ),
    ("encoding", {"a.md": b"# A\n\nGr\xfc\xdfe"}, "a.md", 3, "warning", {"encoding": ""}, None),
    ("encoding", {"a.md": "# Grüße".encode("utf-16")}, "a.md", 1, "warning", {"encoding": "UTF-16"}, None),
    ("page-too-long", {"a.md": "\n\n" + "x" * 1_100_000}, "a.md", 3, "warning", {"megabytes": "1"}, None),
    ("markdown-too-deep", {"a.md": "# A\n\n" + "> " * 40 + "a"}, "a.md", 3, "warning", {}, None),
    (
        "link-broken",
        {"a.md": "---\nid: a\n---\n\n[[Verkuaf]]", "verkauf.md": "# Verkauf"},
        "a.md",
        5,
        "error",
        {"target": "Verkuaf"},
        ("replace", {"with": "Verkauf"}),
    ),
    (
        "link-broken",
        {"a.md": "\n[x](texte/nutzn.md)", "texte/nutzen.md": "# Was es bringt"},
        "a.md",
        2,
        "error",
        {"target": "texte/nutzn.md"},
        ("replace", {"with": "Was es bringt"}),
    ),
    ("link-broken", {"a.md": "[x](../../a.md)"}, "a.md", 1, "error", {"target": "../../a.md"}, None),
    (
        "link-broken",
        {"a.md": "- [ ] Lesen {page=serviceprotokol}", "serviceprotokoll.md": ""},
        "a.md",
        1,
        "error",
        {"target": "serviceprotokol"},
        ("replace", {"with": "serviceprotokoll"}),
    ),
    (
        "link-heading",
        {"a.md": "[[b#Ablauff]]", "b.md": "# B\n## Ablauf"},
        "a.md",
        1,
        "warning",
        {"title": "B", "heading": "Ablauff"},
        ("replace", {"with": "Ablauf"}),
    ),
    ("link-refused", {"a.md": "a\n[x](javascript:1)"}, "a.md", 2, "warning", {"target": "javascript:1"}, None),
    ("image-outside", {"a.md": "![](https://x.example/a.png)"}, "a.md", 1, "warning", {}, None),
    ("image-outside", {"b/a.md": "![](../../a.png)"}, "b/a.md", 1, "warning", {"target": "../../a.png"}, None),
    ("image-outside", {"a.md": "![](data:image/png;base64,AA)"}, "a.md", 1, "warning", {}, None),
    ("image-missing", {"a.md": "![](gro%C3%9F.png)"}, "a.md", 1, "error", {"target": "groß.png"}, None),
    ("image-missing", {"a.md": f"![]({'x' * 5_000}.png)"}, "a.md", 1, "error", {}, None),
    (
        "item-id-twice",
        {"a.md": "- [ ] a {#x}\n- [ ] b\n- [ ] c {#x}"},
        "a.md",
        3,
        "error",
        {"id": "x", "first": "1"},
        ("rename", {}),
    ),
    ("due-unreadable", {"a.md": "- [ ] a\n- [ ] b {due=bald}"}, "a.md", 2, "warning", {"value": "bald"}, None),
    ("due-unreadable", {"a.md": "# A\n## B {due=2y}\n- [ ] b {due=-3}"}, "a.md", 2, "warning", {"value": "2y"}, None),
    ("page-id-twice", {"b.md": "", "b/index.md": ""}, "b/index.md", 1, "error", {"other": "b.md"}, ("rename", {})),
    (
        "list-id-twice",
        {"a/x.md": "---\nkind: checklist\n---\n", "b.md": "---\nkind: checklist\nid: x\n---\n"},
        "b.md",
        3,
        "error",
        {"id": "x", "other": "a/x.md"},
        ("rename", {}),
    ),
    (
        "party-id-twice",
        {"a/it.md": "---\nkind: department\n---\n", "b.md": "---\nkind: department\nid: it\n---\n"},
        "b.md",
        3,
        "error",
        {"id": "it", "other": "a/it.md"},
        ("rename", {}),
    ),
    (
        "party-id-twice",
        {"it.md": "---\nkind: department\nroles: [{id: a}, {id: a}]\n---\n"},
        "it.md",
        3,
        "error",
        {"id": "it/a"},
        ("rename", {}),
    ),
    (
        "service-id-twice",
        {"it.md": "---\nkind: department\nservices:\n- id: a\n- id: a\n---\n"},
        "it.md",
        5,
        "error",
        {"id": "a"},
        ("rename", {}),
    ),
    (
        "service-without-id",
        {"it.md": "---\nkind: department\nservices:\n- name: Hilfe\n---\n"},
        "it.md",
        4,
        "warning",
        {"service": "Hilfe"},
        ("add", {"key": "id"}),
    ),
    ("title-twice", {"a.md": "# X", "b.md": "---\n\ntitle: x\n---\n"}, "b.md", 3, "hint", {"other": "a.md"}, None),
    (
        "party-unknown",
        {"it.md": IT, "b/verkauft.md": SALES + "---\n"},
        "it.md",
        5,
        "error",
        {"party": "verkauf"},
        ("replace", {"with": "verkauft"}),
    ),
    (
        "party-unknown",
        {"it.md": "---\nkind: department\nroles: [{id: netz}]\nservices:\n- {id: a, by: nez}\n---\n"},
        "it.md",
        5,
        "error",
        {"party": "it/nez"},
        ("replace", {"with": "it/netz"}),
    ),
    ("party-unknown", {"a.md": "\n- [ ] a {with=lager}"}, "a.md", 2, "error", {"party": "lager"}, None),
    ("party-unknown", {"a.md": "- [ ] a {waits=lager}"}, "a.md", 1, "error", {"party": "lager"}, None),
    ("party-unknown", {"a.md": "---\nkind: scenario\nprovider: x\n---\n"}, "a.md", 3, "error", {"party": "x"}, None),
    ("party-unknown", {"a.md": "---\nfor:\n- all\n- x\n---\n"}, "a.md", 4, "error", {"party": "x"}, None),
    ("party-unknown", {"a.md": SALES + "part_of: x\n---\n"}, "a.md", 4, "error", {"party": "x"}, None),
    (
        "service-unknown",
        {
            "it.md": IT,
            "verkauf.md": SALES + "services: [{id: bon}]\n"
            "expects:\n- from: it\n  service: kasse\n  needed_for: bonn\n---\n",
        },
        "verkauf.md",
        8,
        "warning",
        {"service": "bonn", "title": "Verkauf"},
        ("replace", {"with": "bon"}),
    ),
    (
        "part-of-circle",
        {"a.md": SALES + "part_of: b\n---\n", "b.md": "---\nkind: department\npart_of: a\n---\n"},
        "a.md",
        4,
        "error",
        {"title": "Verkauf"},
        None,
    ),
    (
        "relationship-offered",
        {"it.md": IT, "b/verkauf.md": SALES + "---\n"},
        "it.md",
        5,
        "warning",
        {"provider": "Informationstechnik", "customer": "Verkauf", "service": "Kasse"},
        ("say", {"page": "Verkauf", "path": "b/verkauf.md"}),
    ),
    (
        "relationship-expected",
        {
            "it.md": "---\nkind: department\n---\n# IT\n",
            "verkauf.md": SALES + "expects:\n- {from: it, service: x}\n---\n",
        },
        "verkauf.md",
        5,
        "warning",
        {"provider": "IT", "customer": "Verkauf", "service": "x"},
        ("say", {"page": "IT", "path": "it.md"}),
    ),
    (
        "relationship-contradicted",
        {
            "it.md": IT.replace("for:", "response: 1 h, for:"),
            "verkauf.md": SALES + "expects:\n- from: it\n  service: kasse\n  response: 2 h\n---\n",
        },
        "verkauf.md",
        7,
        "warning",
        {"point": "response", "offered": "1 h", "expected": "2 h"},
        ("replace", {"with": "1 h"}),
    ),
    (
        "service-point",
        {"s.md": "---\nkind: standard\nservice: [goal]\n---\n", "it.md": IT.replace("[verkauf]", "all")},
        "it.md",
        5,
        "warning",
        {"point": "goal", "service": "Kasse"},
        ("add", {"key": "goal"}),
    ),
    (
        "department-point",
        {
            "s.md": "---\nkind: standard\ndepartment: [contact.deputy]\n---\n",
            "it.md": SALES + "contact:\n- {name: A, deputy: B}\n- name: C\n---\n",
        },
        "it.md",
        6,
        "warning",
        {"point": "contact.deputy", "title": "Verkauf"},
        ("add", {"key": "contact.deputy"}),
    ),
    (
        "section-missing",
        {"s.md": "---\nkind: standard\nsections: [Wenn es klemmt]\n---\n", "it.md": SALES + "---\n# A\n"},
        "it.md",
        1,
        "warning",
        {"heading": "Wenn es klemmt"},
        ("add", {"key": "Wenn es klemmt"}),
    ),
    (
        "situation-without-sides",
        {"a.md": "---\nkind: scenario\n---\n# A\n\n## B {answer}"},
        "a.md",
        1,
        "hint",
        {"title": "A"},
        ("add", {"key": "provider"}),
    ),
    (
        "situation-unrelated",
        {
            "it.md": IT.replace("[verkauf]", "[personal]"),
            "personal.md": SALES.replace("Verkauf", "Personal") + "---\n",
            "verkauf.md": SALES + "---\n",
            "a.md": "---\nkind: scenario\nprovider: it\ncustomer: verkauf\n---\n# A\n\n## B {answer}",
        },
        "a.md",
        4,
        "hint",
        {"provider": "Informationstechnik", "customer": "Verkauf"},
        None,
    ),
    (
        "situation-without-answer",
        {
            "it.md": IT.replace("[verkauf]", "all"),
            "verkauf.md": SALES + "---\n",
            "a.md": "---\nkind: scenario\nprovider: it\ncustomer: verkauf\n---\n# A\n\n## B",
        },
        "a.md",
        1,
        "warning",
        {"title": "A"},
        None,
    ),
    (
        "survey-minimum",
        {"a.md": SURVEY + "minimum: 3\n---\n"},
        "a.md",
        6,
        "warning",
        {"value": "3", "least": "5"},
        ("replace", {"with": "5"}),
    ),
    (
        "survey-scale",
        {"a.md": SURVEY + "scale: 11\n---\n"},
        "a.md",
        6,
        "warning",
        {"value": "11", "usual": "5"},
        ("replace", {"with": "5"}),
    ),
    (
        "survey-without-questions",
        {"a.md": "---\nkind: survey\n---\n# A"},
        "a.md",
        1,
        "warning",
        {"title": "A"},
        ("add", {"key": "questions"}),
    ),
    (
        "survey-days",
        {"a.md": SURVEY + "opens: 2026-03-02\ncloses: 2026-03-01\n---\n"},
        "a.md",
        7,
        "error",
        {"opens": "2026-03-02", "closes": "2026-03-01"},
        None,
    ),
    (
        "survey-without-end",
        {"a.md": SURVEY + "opens: 2026-03-02\n---\n"},
        "a.md",
        6,
        "warning",
        {},
        ("add", {"key": "closes"}),
    ),
    (
        "survey-without-beginning",
        {"a.md": SURVEY + "closes: 2026-03-02\n---\n"},
        "a.md",
        6,
        "warning",
        {},
        ("add", {"key": "opens"}),
    ),
    (
        "question-without-id",
        {"a.md": SURVEY + "- {text: Wie?}\n---\n"},
        "a.md",
        6,
        "error",
        {"question": "Wie?"},
        ("add", {"key": "id"}),
    ),
    (
        "question-id-twice",
        {"a.md": SURVEY + "- {id: a, text: Wie?}\n---\n"},
        "a.md",
        6,
        "error",
        {"id": "a"},
        ("rename", {}),
    ),
    (
        "question-without-text",
        {"a.md": SURVEY + "- id: b\n---\n"},
        "a.md",
        6,
        "warning",
        {"id": "b"},
        ("add", {"key": "text"}),
    ),
    (
        "review-overdue",
        {"a.md": "---\nreview:\n  due: 2026-03-01\n---\n"},
        "a.md",
        3,
        "warning",
        {"due": "2026-03-01", "owner": ""},
        ("look-over", {}),
    ),
]
NOT_IN_A_FOLDER = {"page-unreadable", "markdown-unreadable"}  # shown elsewhere, or kept against parser bugs


def codes() -> set[str]:
    """Every code of a problem, as the modules that find them spell them."""
    folder = Path(check.__file__).parent
    pages = "header|page|markdown|link|image|item|list|title|review|due|survey|question|situation"
    spelled = rf'"((?:{pages}|party|service|department|section|part)(?:-[a-z]+)+)"'
    names = ("check.py", "survey_problems.py", "situation_problems.py")
    told = "".join((folder / name).read_text(encoding="utf-8") for name in names)
    found = set(re.findall(spelled, told)) | {"encoding"}
    return found | {f"relationship-{state}" for state in ("offered", "expected", "contradicted")}


def found_in(folder: Path, files: Mapping[str, str | bytes]) -> list[Problem]:
    return problems(make_guide(folder, files), TODAY)


@pytest.mark.parametrize("case", CASES, ids=[f"{case[0]}-{number}" for number, case in enumerate(CASES)])
def test_a_problem_is_told_with_its_place_and_mend(case: Case, tmp_path: Path) -> None:
    code, files, path, line, severity, fields, mend = case
    found = [problem for problem in found_in(tmp_path, files) if (problem.code, problem.path) == (code, path)]
    assert [(problem.line, problem.severity) for problem in found] == [(line, Severity(severity))]
    assert fields.items() <= found[0].fields.items()
    assert (found[0].mend and (found[0].mend.code, dict(found[0].mend.fields))) == mend


def test_every_code_has_a_case() -> None:
    assert {case[0] for case in CASES} | NOT_IN_A_FOLDER == codes()


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"a.md": "# A\n[x](b.md) ![](b.png) [y](formular.pdf) <https://x.example>", "b.md": "# B", "b.png": b""},
        {"a.md": "---\nreview: {due: 2026-03-02}\n---\n"},
        {"it.md": IT, "verkauf.md": SALES + "expects: [{from: it, service: kasse}]\n---\n"},
        {"a.md": "- [ ] a {#x}\n", "b.md": "- [ ] b {#x}\n"},
        {"start.md": "[a](/) [b](sub/) [c](sub/x)", "index.md": "", "sub/README.md": "", "sub/x.md": "[u](..)"},
    ],
)
def test_what_is_in_order_is_not_mentioned(files: dict[str, str | bytes], tmp_path: Path) -> None:
    assert found_in(tmp_path, files) == []


def test_problems_come_by_page_and_line_and_once(tmp_path: Path) -> None:
    found = found_in(tmp_path, {"b.md": "[[x]] [[x]]\n\n[[y]]\n", "a.md": "![](x.png)\n[[z]]\n"})
    assert [(problem.path, problem.line, problem.code) for problem in found] == [
        ("a.md", 1, "image-missing"),
        ("a.md", 2, "link-broken"),
        ("b.md", 1, "link-broken"),
        ("b.md", 3, "link-broken"),
    ]


def test_a_picture_behind_a_link_out_of_the_guide_is_outside(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"x.png": b""})
    write(tmp_path / "guide", {"a.md": "![](bild.png)"})
    (tmp_path / "guide" / "bild.png").symlink_to(outside / "x.png")
    assert [problem.code for problem in found_in(tmp_path / "guide", {})] == ["image-outside"]


def test_a_page_that_may_not_be_read_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "# A", "sub/b.md": "# B"})
    (tmp_path / "sub" / "b.md").chmod(0)
    found = run_child(
        "found = check.problems(library.read_guide(Path()), date(2026, 3, 2))\n"
        "print(json.dumps([[p.code, p.severity, p.path, p.line, p.fields] for p in found]))",
        tmp_path,
        as_nobody=True,
    )
    assert found == [["page-unreadable", "error", "sub/b.md", 1, {"reason": "Permission denied"}]]


@pytest.fixture
def _words(qapp: QApplication) -> Iterator[QApplication]:
    """The sentences need an application, the one that all tests share; afterwards English is spoken again."""
    before = QLocale()
    yield qapp
    speak("en")
    QLocale.setDefault(before)


EXAMPLES: dict[str, list[dict[str, str]]] = {
    "header-unreadable": [{"reason": r} for r in ("syntax", "too_long", "too_deep", "alias", "not_a_mapping")],
    "header-type": [
        {"key": "k", "value": "v", "expected": e}
        for e in ("mapping", "text", "date", "whole-number", "number", "yes-or-no")
    ],
    "encoding": [{"encoding": "UTF-16"}, {"encoding": ""}],
    "page-unreadable": [{"reason": "r"}],
    "markdown-unreadable": [{}],
}


@pytest.mark.usefixtures("_words")
def test_every_code_has_a_sentence_in_both_languages(tmp_path: Path) -> None:
    examples = {
        code: [Problem(code, Severity.ERROR, "a.md", 1, f) for f in fields] for code, fields in EXAMPLES.items()
    }
    for number, case in enumerate(CASES):
        found = found_in(tmp_path / str(number), case[1])
        examples.setdefault(case[0], []).extend(problem for problem in found if problem.code == case[0])
    assert examples.keys() == codes()
    spoken: dict[str, tuple[list[str], list[str], list[str]]] = {}
    for lang in ("de", "en"):
        speak(lang)
        sentences = [messages.problem(problem) for code in sorted(examples) for problem in examples[code]]
        mends = [messages.mend(p.mend) for code in sorted(examples) for p in examples[code] if p.mend]
        assert not [text for text in sentences + mends if re.search(r"[{}]", text) or not re.search(r"[.!?]$", text)]
        spoken[lang] = sentences, mends, [messages.severity(severity) for severity in Severity]
    for de, en in zip(spoken["de"], spoken["en"], strict=True):
        assert not [text for text in de if text in en]


@pytest.mark.usefixtures("_words")
def test_the_command_prints_a_line_for_each_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {"a.md": "\n[[Verkuaf]]", "verkauf.md": "---\ntitle: Verkauf\nreview: {due: 2026-03-01}\n---\n"})
    assert main(["check", str(tmp_path), "--lang", "en", "--today", "2026-03-02"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "a.md:2: error: The link “Verkuaf” leads to no page. Perhaps “Verkauf” is meant.",
        "verkauf.md:3: warning: This page was to be looked over by 3/1/26. Look it over and set a new date.",
    ]
    assert main(["check", str(tmp_path), "--lang", "de", "--today", "2026-03-02"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" ")[:2] for line in lines] == [["a.md:2:", "Fehler:"], ["verkauf.md:3:", "Lücke:"]]
    assert "01.03.26" in lines[1]


@pytest.mark.usefixtures("_words")
@pytest.mark.parametrize(
    ("text", "today", "code"),
    [
        ("# A", "2026-03-02", 0),
        ("---\nreview: {due: 2026-03-01}\n---\n", "2026-03-02", 0),
        ("[[weg]]", "2026-03-02", 1),
    ],
)
def test_only_an_error_ends_with_1(
    text: str, today: str, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"a.md": text})
    assert main(["check", str(tmp_path), "--lang", "en", "--today", today]) == code
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("_words")
@pytest.mark.parametrize(("today", "lines"), [("2026-03-01", 0), ("2026-03-02", 1)])
def test_a_review_is_held_against_the_day_that_is_given(
    today: str, lines: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"a.md": "---\nreview: {due: 2026-03-01}\n---\n"})
    assert main(["check", str(tmp_path), "--today", today]) == 0
    assert len(capsys.readouterr().out.splitlines()) == lines


@pytest.mark.usefixtures("_words")
def test_no_guide_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    for place in (tmp_path / "weg", tmp_path / "file"):
        assert main(["check", str(place), "--lang", "en"]) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert str(place) in told.err


@pytest.mark.parametrize("arguments", [["check"], ["check", ".", "--today", "gestern"], ["check", ".", "--lang", "fr"]])
def test_what_is_not_understood_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == 2
    assert "usage: lotse" in capsys.readouterr().err


@pytest.mark.usefixtures("_words")
def test_all_that_is_known_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    standard = "---\nkind: standard\nservice: [goal]\n---\n"
    write(tmp_path, {"it.md": IT, "verkauf.md": SALES + "---\nWort [[wge]]\n", "s.md": standard})
    assert main(["check", str(tmp_path), "--lang", "en", "--json"]) == 1
    known = json.loads(capsys.readouterr().out)
    assert list(known) == ["pages", "parties", "services", "relationships", "coverage", "problems"]
    assert known["pages"][2] == {
        "id": "verkauf",
        "path": "verkauf.md",
        "title": "Verkauf",
        "kind": "department",
        "words": 2,
    }
    assert known["parties"][0] == {
        "id": "it",
        "title": "Informationstechnik",
        "page": "it",
        "kind": "department",
        "role": False,
    }
    assert known["services"] == [
        {"id": "kasse", "name": "Kasse", "provider": "it", "department": "it", "for": ["verkauf"]}
    ]
    assert known["relationships"] == [
        {
            "id": "it/kasse/verkauf",
            "provider": "it",
            "customer": "verkauf",
            "service": "kasse",
            "state": "offered",
            "mutual": False,
        }
    ]
    assert known["coverage"][0] == {
        "party": "it",
        "point": "goal",
        "met": 0,
        "inherited": 0,
        "exempt": 0,
        "missing": 1,
    }
    assert [(p["code"], p["severity"], p["path"], p["line"]) for p in known["problems"]] == [
        ("relationship-offered", "warning", "it.md", 5),
        ("service-point", "warning", "it.md", 5),
        ("link-broken", "error", "verkauf.md", 5),
    ]
    assert known["problems"][1]["mend"] == "Add “Goal”."
    assert known["problems"][2]["mend"] is None
