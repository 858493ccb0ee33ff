"""`lotse search`, `lotse ask` and `lotse map`: what can be found without a window."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from main import main

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(__file__).parents[1]

IT = """\
---
title: Informationstechnik
kind: department
contact: [{name: Helpdesk, phone: "4357", mail: helpdesk@kaufhaus.example, deputy: Leitung IT}]
roles: [{id: helpdesk, title: Helpdesk}]
services:
  - id: kasse
    name: Kassenstörung beheben
    also: [Kasse geht nicht, Bon kommt nicht]
    by: helpdesk
    for: all
    request: Telefon 4357
    input: Kassennummer, wer wartet
    response: 15 min
  - id: umzug
    name: Umzug ins neue Haus
    also: [Büro zieht um]
    for: all
    request: "Formular \\u001b[31mUmzug"
    valid: {to: 2026-06-30}
---
# Informationstechnik

Wir halten die Kassen am Laufen.

## Wenn es klemmt

Den Drosselklappenprüfer holen wir aus dem Keller.
"""

Told = tuple[int, str, str]
Lotse = Callable[..., Told]


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all; who changes it takes a copy."""
    folder = tmp_path_factory.mktemp("haus") / "guide"
    folder.mkdir()
    (folder / "index.md").write_text("---\nguide: {id: haus, name: Haus am Markt, lang: de}\n---\n# Haus\n", "utf-8")
    (folder / "it.md").write_text(IT, "utf-8")
    return folder


@pytest.fixture(scope="module", autouse=True)
def one_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The user's cache folder, on systems that let it be named: filled once."""
    with pytest.MonkeyPatch.context() as system:
        system.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def lotse(capsys: pytest.CaptureFixture[str]) -> Lotse:
    """A command within this process, which is quicker."""

    def run(*arguments: str | Path) -> Told:
        code = main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return run


# search


def test_hits_are_printed_in_columns_with_their_passages(lotse: Lotse, guide: Path) -> None:
    code, out, error = lotse("search", guide, "Drosselklappe", "--lang", "en")
    assert (code, error) == (0, "")
    lines = out.splitlines()
    assert lines[0].startswith("Page")
    assert lines[0].endswith("it")
    assert "Informationstechnik" in lines[0]
    assert lines[1].index("Drosselklappenprüfer") > lines[0].index("Informationstechnik")
    assert lines[1].startswith("      ")


def test_what_is_found_speaks_the_language_that_was_chosen(lotse: Lotse, guide: Path) -> None:
    out = lotse("search", guide, "Kassenstörung", "--lang", "de")[1]
    assert out.splitlines()[0].startswith("Leistung  Kassenstörung beheben")


def test_a_heading_is_told_as_a_link_to_it(lotse: Lotse, guide: Path) -> None:
    assert "it#wenn-es-klemmt" in lotse("search", guide, "wenn es klemmt")[1]


def test_hits_as_records(lotse: Lotse, guide: Path) -> None:
    told = json.loads(lotse("search", guide, "kasstörung beheben", "--json")[1])
    assert told[0].keys() == {"kind", "page", "place", "title", "passage", "marked", "score"}
    assert (told[0]["kind"], told[0]["page"], told[0]["place"]) == ("service", "it", "kasse")


def test_nothing_found_is_said_aside(lotse: Lotse, guide: Path) -> None:
    expected = (1, "", "Nothing in “Haus am Markt” fits “Weltraum  fahrt”.\n")
    assert lotse("search", guide, "Weltraum\x1b", "fahrt", "--lang", "en") == expected
    assert lotse("search", guide, "Weltraumfahrt", "--json") == (1, "[]\n", "")


@pytest.mark.parametrize(
    "words",
    [
        '"',
        "*",
        "NEAR(",
        "AND OR",
        "\x00",
        "a" * 2000,
        "🙂",
        "שלום",
        "-",
        "' OR 1",
        '"a b',
        "a",
        "und",
        "",
        "\u202eesak",
    ],
)
def test_no_words_break_a_search_or_a_question(lotse: Lotse, guide: Path, words: str) -> None:
    for command in ("search", "ask"):
        code, out, _ = lotse(command, guide, "--json", "--", words)
        assert (code, bool(json.loads(out))) in ((0, True), (1, False))


def test_what_was_pasted_is_not_repeated_in_full(lotse: Lotse, guide: Path) -> None:
    for command in ("search", "ask"):
        code, out, error = lotse(command, guide, "x" * 2000, "--lang", "en")
        assert (code, out) == (1, "")
        assert "xxx …”" in error
        assert len(error) < 150


def test_on_a_narrow_terminal_every_line_fits(
    lotse: Lotse, guide: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COLUMNS", "44")
    found = lotse("search", guide, "Drosselklappe", "--lang", "en")[1].splitlines()
    assert found[:2] == ["Page  Informationstechnik  it", "      Den Drosselklappenprüfer holen wir aus"]
    monkeypatch.setenv("COLUMNS", "30")
    told = lotse("ask", guide, "die Kasse geht nicht", "--lang", "en")[1].splitlines()
    assert [line for line in told if len(line) > 30 and "@" not in line] == []
    assert told[4:6] == ["  What to bring  Kassennummer,", "                 wer wartet"]
    deep = shutil.copytree(guide, tmp_path / "copy") / "abteilungen-im-haus"
    deep.mkdir()
    (deep / "it.md").write_text("# Hochseefischerei im Allgemeinen\n", "utf-8")
    assert lotse("search", deep.parent, "Hochseefischerei", "--lang", "en")[1].splitlines()[:3] == [
        "Page  Hochseefischerei im",
        "      Allgemeinen",
        "      abteilungen-im-haus/it",
    ]


def test_who_reads_no_further_has_read_enough(guide: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "search", str(guide), "Kasse"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:  # noqa: S603 - our own program
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_a_guide_that_nobody_may_write_to_is_left_as_it_is(lotse: Lotse, guide: Path, tmp_path: Path) -> None:
    medium = shutil.copytree(guide, tmp_path / "medium")
    for path in (*medium.iterdir(), medium):
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = {path.name: path.stat().st_mtime_ns for path in medium.iterdir()}
    try:
        assert lotse("search", medium, "Drosselklappe")[0] == 0
        assert lotse("ask", medium, "Kasse geht nicht")[0] == 0
        assert lotse("map", medium, "--out", tmp_path / "map.svg")[0] == 0
        assert {path.name: path.stat().st_mtime_ns for path in medium.iterdir()} == before
    finally:
        medium.chmod(0o755)


def test_what_changed_on_disk_is_found(lotse: Lotse, guide: Path, tmp_path: Path) -> None:
    guide = shutil.copytree(guide, tmp_path / "copy")
    assert lotse("search", guide, "Hochseefischerei")[0] == 1
    (guide / "meer.md").write_text("# Hochseefischerei\n", "utf-8")
    assert "Hochseefischerei" in lotse("search", guide, "Hochseefischerei")[1]
    (guide / "meer.md").unlink()
    assert lotse("search", guide, "Hochseefischerei")[0] == 1


def test_the_search_is_kept_for_the_next_time(lotse: Lotse, guide: Path, cache: Path) -> None:
    lotse("search", guide, "Kasse")
    kept = [file.name for file in cache.rglob("*.sqlite")]
    assert len([name for name in kept if name.endswith("-search.sqlite")]) == 1
    assert len(kept) == 2
    assert sorted(path.name for path in guide.iterdir()) == ["index.md", "it.md"]


def test_without_a_cache_folder_everything_is_found_all_the_same(lotse: Lotse, guide: Path, cache: Path) -> None:
    cache.write_text("in the way", "utf-8")
    assert lotse("search", guide, "Drosselklappe")[0] == 0
    assert lotse("ask", guide, "Kasse geht nicht")[0] == 0
    assert cache.read_text("utf-8") == "in the way"


# ask


def test_a_party_alone_is_a_question_too(lotse: Lotse, guide: Path) -> None:
    out = lotse("ask", guide, "helpdesk", "--lang", "en")[1]
    assert out.splitlines()[0] == "Kassenstörung beheben"
    assert lotse("ask", guide, "Informationstechnik", "--today", "2026-07-01")[1].count("Helpdesk") == 2


def test_the_service_that_fits_is_told_with_how_to_ask(lotse: Lotse, guide: Path) -> None:
    code, out, error = lotse("ask", guide, "die", "Kasse", "geht", "nicht", "--lang", "en")
    assert (code, error) == (0, "")
    assert out.splitlines() == [
        "Kassenstörung beheben",
        "  Informationstechnik · Helpdesk",
        "  How to ask     Telefon 4357",
        "  What to bring  Kassennummer, wer wartet",
        "  Response time  15 minutes",
        "  Contact        Helpdesk, 4357, helpdesk@kaufhaus.example",
        "  Deputy         Leitung IT",
    ]


def test_answers_as_records(lotse: Lotse, guide: Path) -> None:
    [one, *_] = json.loads(lotse("ask", guide, "Bon kommt nicht", "--json")[1])
    assert (one["service"], one["provider"], one["department"]) == ("kasse", "it/helpdesk", "it")
    assert (one["page"], one["response"], one["contact"]["phone"]) == ("it", "15 min", "4357")
    assert one["score"] > 0


def test_a_service_that_is_over_is_no_answer(lotse: Lotse, guide: Path) -> None:
    before = lotse("ask", guide, "Büro zieht um", "--today", "2026-06-30", "--lang", "en")
    after = lotse("ask", guide, "Büro zieht um", "--today", "2026-07-01", "--lang", "en")
    assert before[0] == 0
    assert "\x1b" not in before[1]
    assert after == (1, "", "No service of “Haus am Markt” fits “Büro zieht um” yet.\n")
    assert lotse("ask", guide, "Büro zieht um", "--today", "2026-07-01", "--json")[:2] == (1, "[]\n")


# map


@pytest.mark.parametrize(("suffix", "begins"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_the_map_becomes_a_file(lotse: Lotse, guide: Path, tmp_path: Path, suffix: str, begins: bytes) -> None:
    file = tmp_path / f"map.{suffix}"
    assert lotse("map", guide, "--out", file, "--lang", "en") == (0, f"Saved: {file}\n", "")
    assert file.read_bytes().startswith(begins)


def test_a_map_needs_a_place_and_a_kind(lotse: Lotse, guide: Path, tmp_path: Path) -> None:
    code, out, error = lotse("map", guide, "--out", tmp_path / "map.doc", "--lang", "en")
    assert (code, out) == (2, "")
    assert ".svg, .png or .pdf" in error
    code, out, error = lotse("map", guide, "--out", tmp_path / "none" / "map.svg", "--lang", "en")
    assert (code, out) == (2, "")
    assert "could not be written" in error
    assert list(tmp_path.iterdir()) == []


# all of them


@pytest.mark.parametrize("more", [("search", "x"), ("ask", "x"), ("map", "--out", "x.svg")], ids=lambda more: more[0])
def test_a_guide_that_is_not_there(lotse: Lotse, tmp_path: Path, cache: Path, more: tuple[str, ...]) -> None:
    command, *rest = more
    code, out, error = lotse(command, tmp_path / "fort", *rest, "--lang", "en")
    assert (code, out) == (2, "")
    assert "is not there" in error
    assert not cache.exists()


def test_no_window_is_loaded_to_find_something(guide: Path) -> None:
    run = (
        "import sys; from main import main; codes = [main(['search', sys.argv[1], 'Kasse']),"
        " main(['ask', sys.argv[1], 'Kasse'])];"
        " sys.exit(any(codes) or any(m in sys.modules for m in ('PySide6.QtGui', 'PySide6.QtWidgets')))"
    )
    command = [sys.executable, "-c", run, str(guide)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, timeout=60)  # noqa: S603 - our own program
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_map_needs_no_screen_and_a_record_no_wide_console(guide: Path, tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {key: value for key, value in os.environ.items() if key not in hidden} | {"PYTHONIOENCODING": "ascii"}

    def lotse(*arguments: str) -> bytes:
        command = [sys.executable, str(ROOT / "main.py"), *arguments]
        return subprocess.run(command, capture_output=True, env=bare, check=True, timeout=60).stdout  # noqa: S603 - our own program

    lotse("map", str(guide), "--out", str(tmp_path / "map.svg"))
    assert (tmp_path / "map.svg").stat().st_size > 1000
    told = json.loads(lotse("ask", str(guide), "Kasse geht nicht", "--json").decode("ascii"))
    assert told[0]["name"] == "Kassenstörung beheben"
