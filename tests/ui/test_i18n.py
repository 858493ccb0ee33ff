"""Both languages are complete, and what is compiled is what is written."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from ui.i18n import LANGUAGES, speak

ROOT = Path(__file__).parents[2]
I18N = ROOT / "ui" / "i18n"
SOURCES = [ROOT / "main.py", *sorted((ROOT / "ui").rglob("*.py"))]
FIELD = re.compile(r"\{[a-z_]+\}|%n|%\d")


def qt_tool(name: str) -> Path:
    """A tool of PySide6, beside the Python that runs."""
    return Path(sys.executable).with_name(f"pyside6-{name}")


def messages(ts: Path) -> dict[tuple[str, str], list[str]]:
    """Context and source → the translations, one for each plural form."""
    found = {}
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[name, message.findtext("source") or ""] = forms
    return found


@pytest.fixture(scope="module")
def in_the_code(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], list[str]]:
    ts = tmp_path_factory.mktemp("i18n") / "code.ts"
    options = ["-source-language", "en", "-target-language", "en", "-silent"]
    subprocess.run([qt_tool("lupdate"), *SOURCES, "-ts", ts, *options], check=True)  # noqa: S603 - PySide6's own
    return messages(ts)


def test_german_has_every_text_of_the_program_and_no_other(
    in_the_code: dict[tuple[str, str], list[str]],
) -> None:
    german = messages(I18N / "lotse_de.ts")
    assert german.keys() == in_the_code.keys()
    assert [source for source, forms in german.items() if not all(forms)] == []


def test_english_has_every_text_with_a_number(in_the_code: dict[tuple[str, str], list[str]]) -> None:
    counted = {key for key, forms in in_the_code.items() if len(forms) > 1 or "%n" in key[1]}
    assert counted == messages(I18N / "lotse_en.ts").keys()
    assert counted


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_of_its_text(language: str) -> None:
    for (_, source), forms in messages(I18N / f"lotse_{language}.ts").items():
        for form in forms:
            expected = set(FIELD.findall(source))
            assert set(FIELD.findall(form)) | {"%n"} == expected | {"%n"}, source


def test_german_neither_says_du_nor_sie() -> None:
    for forms in messages(I18N / "lotse_de.ts").values():
        for form in forms:
            assert not re.search(
                r"\b([Dd]u|[Dd]ein\w*|[Dd]ir|[Dd]ich|Ihr(e[mnrs]?)?|Ihnen)\b|(?<!^)(?<![.!?:] )\bSie\b", form
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "lotse.qm"
    written = I18N / f"lotse_{language}.ts"
    subprocess.run([qt_tool("lrelease"), "-silent", written, "-qm", compiled], check=True)  # noqa: S603 - PySide6's own
    assert compiled.read_bytes() == (I18N / f"lotse_{language}.qm").read_bytes()


@pytest.mark.usefixtures("qapp")
def test_the_program_changes_its_language_while_it_runs() -> None:
    before = QLocale()
    try:
        speak("de")
        assert QCoreApplication.translate("actions", "Back") == "Zurück"
        speak("en")
        assert QCoreApplication.translate("actions", "Back") == "Back"
    finally:
        QLocale.setDefault(before)
