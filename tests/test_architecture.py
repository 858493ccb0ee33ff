"""The layers, read from the syntax trees (DESIGN.md, STYLE.md)."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LAYERS = ("content", "storage", "ui")
TOP_LEVEL = {"main.py", "ui", "content", "storage", "tests", "pyproject.toml", "README.md", "LICENSE"}
MADE = {"__pycache__", "build", "dist", "lotse.egg-info"}  # by tools, in no version of the project
WORDS = (
    "messages",
    "page_words",
    "counted",
    "started_lists",
    "list_export",
    "ask_words",
    "console",
)  # for commands, too
QT_CORE_ONLY = [ROOT / "ui" / f"{name}.py" for name in (*WORDS, "commands", "find_commands", "edit_commands")] + sorted(
    (ROOT / "ui" / "i18n").rglob("*.py")
)
NAMELESS = {"utils", "util", "common", "helpers", "helper", "manager", "managers", "misc"}


TESTS = ("tests/content", "tests/storage", "tests/stories", "tests/ui")  # a benchmark drives the loop itself


def sources(*folders: str) -> list[Path]:
    return [file for folder in folders for file in sorted((ROOT / folder).rglob("*.py"))]


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def imported(file: Path) -> Iterator[str]:
    """Every module that a file imports anywhere, with its package: `a.b` and, for `from a import b`, `a.b`, too."""
    package = file.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*above, *filter(None, [node.module])))
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def named(file: Path) -> set[str]:
    """Every attribute and name that a file uses."""
    nodes = list(ast.walk(tree(file)))
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return attributes | {node.id for node in nodes if isinstance(node, ast.Name)}


def short(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize(
    ("layer", "others"), [("content", {"storage", "ui", "main"}), ("storage", {"content", "ui", "main"})]
)
def test_content_and_storage_know_neither_qt_nor_each_other(layer: str, others: set[str]) -> None:
    forbidden = {"PySide6", "shiboken6", "PyQt6", "tests"} | others
    files = sources(layer)
    assert files
    found = {(short(file), name) for file in files for name in imported(file) if name.partition(".")[0] in forbidden}
    assert not found


def test_the_window_does_not_lean_on_tests_or_on_the_start() -> None:
    found = {(short(f), n) for f in sources("ui") for n in imported(f) if n.partition(".")[0] in {"tests", "main"}}
    assert not found


@pytest.mark.parametrize("file", QT_CORE_ONLY, ids=short)
def test_words_and_commands_need_qt_core_alone(file: Path) -> None:
    qt = {name for name in imported(file) if name.partition(".")[0] in {"PySide6", "shiboken6"}}
    assert {name for name in qt if not f"{name}.".startswith("PySide6.QtCore.")} <= set()
    inner = {name for name in imported(file) if name.startswith("ui.")}
    assert {name for name in inner if name.split(".")[1] not in (*WORDS, "i18n")} == set()


def test_the_start_imports_no_window_for_a_command() -> None:
    at_once = [node for node in tree(ROOT / "main.py").body if isinstance(node, ast.Import | ast.ImportFrom)]
    modules = {alias.name for node in at_once if isinstance(node, ast.Import) for alias in node.names}
    modules |= {node.module or "" for node in at_once if isinstance(node, ast.ImportFrom)}
    assert not {module for module in modules if module.partition(".")[0] in {*LAYERS, "PySide6"}}


def test_nothing_is_mocked() -> None:
    found = {
        (short(file), name)
        for file in sources(*LAYERS, "tests")
        for name in imported(file)
        if f"{name}.".startswith(("unittest.mock.", "mock.", "pytest_mock."))
    }
    assert not found


def test_style_sheets_come_from_the_theme_alone() -> None:
    theme = ROOT / "ui" / "theme"
    users = {short(f) for f in sources(*LAYERS) if theme not in f.parents and "setStyleSheet" in named(f)}
    assert not users


def test_no_layout_is_asked_for_its_items() -> None:
    """PySide keeps what `itemAt` hands out beyond its life (`ui.widgets.layout_parts`)."""
    assert not {short(file) for file in sources("ui") if ".itemAt(" in file.read_text(encoding="utf-8")}


def test_events_are_processed_by_the_loop_alone() -> None:
    assert not {short(file) for file in sources(*LAYERS, *TESTS) if "processEvents" in named(file)}


def test_tests_do_not_sleep() -> None:
    found = {
        short(file)
        for file in sources(*TESTS)
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Call)
        and (ast.unparse(node.func).endswith(".sleep") or ast.unparse(node.func) in {"sleep", "qWait"})
    }
    assert not found


def test_modules_are_named_for_what_they_are() -> None:
    parts = {(short(f), part) for f in sources(*LAYERS, "tests") for part in f.relative_to(ROOT).with_suffix("").parts}
    assert not {(file, part) for file, part in parts if part in NAMELESS or part.endswith(("_utils", "_manager"))}


def test_the_top_level_holds_what_the_design_lists() -> None:
    found = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")} - MADE
    assert found <= TOP_LEVEL
    assert found >= TOP_LEVEL - {"LICENSE"}
