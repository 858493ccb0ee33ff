"""What keys make of text: `[` and `]` show the selection, `|` the caret."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import formatting
from content.formatting import Lines

Change = Callable[[Lines], Lines | None]


def read(shown: str) -> Lines:
    if "|" in shown:
        at = shown.index("|")
        return Lines(shown.replace("|", ""), at, at)
    start, end = shown.index("⟦"), shown.index("⟧") - 1
    return Lines(shown.replace("⟦", "").replace("⟧", ""), start, end)


def show(lines: Lines | None) -> str | None:
    if lines is None:
        return None
    if lines.start == lines.end:
        return lines.text[: lines.start] + "|" + lines.text[lines.start :]
    return f"{lines.text[: lines.start]}⟦{lines.selected}⟧{lines.text[lines.end :]}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ein ⟦Wort⟧ hier", "ein **⟦Wort⟧** hier"),
        ("ein **⟦Wort⟧** hier", "ein ⟦Wort⟧ hier"),
        ("ein ⟦**Wort**⟧ hier", "ein ⟦Wort⟧ hier"),
        ("ein ⟦ Wort ⟧hier", "ein  **⟦Wort⟧** hier"),
        ("ein Wo|rt hier", "ein **Wo|rt** hier"),
        ("ein **Wo|rt** hier", "ein Wo|rt hier"),
        ("ein *⟦Wort⟧* hier", "ein ***⟦Wort⟧*** hier"),
        ("ein ***⟦Wort⟧*** hier", "ein *⟦Wort⟧* hier"),
        ("hier |", "hier **|**"),
        ("hier **|**", "hier |"),
        ("⟦- eins\n- zwei⟧", "- ⟦**eins**\n- **zwei**⟧"),
    ],
)
def test_bold(before: str, after: str) -> None:
    assert show(formatting.bold(read(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ein ⟦Wort⟧", "ein *⟦Wort⟧*"),
        ("ein *⟦Wort⟧*", "ein ⟦Wort⟧"),
        ("ein **⟦Wort⟧**", "ein ***⟦Wort⟧***"),
        ("ein ***⟦Wort⟧***", "ein **⟦Wort⟧**"),
        ("Grün|zeug", "*Grün|zeug*"),
    ],
)
def test_italic(before: str, after: str) -> None:
    assert show(formatting.italic(read(before))) == after


@pytest.mark.parametrize(
    ("change", "before", "after"),
    [
        (formatting.heading, "Was| wir", "## Was| wir"),
        (formatting.heading, "## Was| wir", "### Was| wir"),
        (formatting.heading, "### Was| wir", "Was| wir"),
        (formatting.heading, "|", "## |"),
        (formatting.bullets, "⟦eins\nzwei⟧", "- ⟦eins\n- zwei⟧"),
        (formatting.bullets, "- ⟦eins\n- zwei⟧", "⟦eins\nzwei⟧"),
        (formatting.bullets, "1. ei|ns", "- ei|ns"),
        (formatting.bullets, "- [ ] ei|ns", "- ei|ns"),
        (formatting.numbers, "⟦eins\n\nzwei⟧", "1. ⟦eins\n\n2. zwei⟧"),
        (formatting.tasks, "- ei|ns", "- [ ] ei|ns"),
        (formatting.tasks, "- [x] ei|ns", "ei|ns"),
        (formatting.tasks, "> ei|ns", "> - [ ] ei|ns"),
        (formatting.quote, "⟦eins\n\nzwei⟧", "> ⟦eins\n>\n> zwei⟧"),
        (formatting.callout, "Vor|sicht", "> [!NOTE]\n> Vor|sicht"),
        (formatting.callout, "> [!TIP] Ja\n> Vor|sicht", "Vor|sicht"),
        (formatting.callout, "|", "> [!NOTE]\n> |"),
        (formatting.page_link, "siehe ⟦Kasse⟧", "siehe [[||Kasse]]"),
        (formatting.page_link, "siehe |", "siehe [[|]]"),
    ],
)
def test_lines(change: Change, before: str, after: str) -> None:
    assert show(change(read(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- eins|", "- eins\n- |"),
        ("- eins| zwei", "- eins\n- |zwei"),
        ("9. eins|", "9. eins\n10. |"),
        ("- [x] eins|", "- [x] eins\n- [ ] |"),
        ("- [ ] eins| {#a due=2}", "- [ ] eins {#a due=2}\n- [ ] |"),
        ("> eins|", "> eins\n> |"),
        (">eins|", ">eins\n> |"),
        ("> - eins|", "> - eins\n> - |"),
        ("- |", "|"),
        ("- [ ] |", "|"),
        ("  - |", "- |"),
        ("> |", "|"),
        ("> - |", "> |"),
        ("> > |", "> |"),
        ("eins|", None),
        ("|- eins", None),
        ("", None),
    ],
)
def test_enter_goes_on_and_ends(before: str, after: str | None) -> None:
    assert show(formatting.continued(read(before or "|"))) == after


@pytest.mark.parametrize(
    ("back", "before", "after"),
    [
        (False, "- ei|ns", "  - ei|ns"),
        (False, "1. ei|ns", "   1. ei|ns"),
        (False, "> - ei|ns", ">   - ei|ns"),
        (True, "  - ei|ns", "- ei|ns"),
        (True, "   1. ei|ns", "1. ei|ns"),
        (True, "- ei|ns", "- ei|ns"),
        (False, "eins|", None),
    ],
)
def test_indenting(back: bool, before: str, after: str | None) -> None:
    assert show(formatting.indented(read(before), back)) == after


CHANGES = [
    formatting.bold,
    formatting.italic,
    formatting.heading,
    formatting.bullets,
    formatting.numbers,
    formatting.tasks,
    formatting.quote,
    formatting.callout,
    formatting.indented,
    formatting.continued,
    formatting.page_link,
]
TEXTS = st.text(st.sampled_from("ab *->#[]1.|{}x~ \n"), max_size=60)


@given(st.sampled_from(CHANGES), TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_any_text_keeps_its_letters_and_its_selection(change: Change, text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    new = change(Lines(text, start, end))
    if new is not None:
        assert 0 <= new.start <= new.end <= len(new.text)
        assert [c for c in new.text if c in "ab"] == [c for c in text if c in "ab"]


@given(st.sampled_from([formatting.bullets, formatting.tasks]), st.lists(st.text("abä ", min_size=1), min_size=1))
def test_a_list_can_be_taken_back(change: Change, words: list[str]) -> None:
    text = "\n".join(f"a{word}".strip() for word in words)
    there = change(Lines(text, 0, len(text)))
    assert there is not None
    back = change(there)
    assert back is not None
    assert back.text == text
