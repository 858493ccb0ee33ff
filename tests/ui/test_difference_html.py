"""What changed on a page, as the person sees it."""

from pathlib import Path

import pytest

from content.library import Guide, read_guide
from ui.difference_html import difference_html


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    (tmp_path / "index.md").write_text("# Start\n", "utf-8")
    return read_guide(tmp_path)


def test_words_are_struck_out_and_marked_and_never_taken_as_html(guide: Guide) -> None:
    html = difference_html(guide, guide.pages["index"], "Answer in **two** days.", "Answer in `<b>one</b>` days.")
    assert "Answer in <del>two</del> <mark>&lt;b&gt;one&lt;/b&gt;</mark> days." in html


def test_the_same_words_say_so(guide: Guide) -> None:
    html = difference_html(guide, guide.pages["index"], "Some *words*.", "Some words.")
    assert "The words are the same" in html


def test_of_very_many_changes_only_the_beginning_is_shown(guide: Guide) -> None:
    before = "\n\n".join(f"Paragraph {number} is old." for number in range(2000))
    html = difference_html(guide, guide.pages["index"], before, before.replace("old", "new"))
    assert html.count("<p>") == 300
    assert html.endswith('<p class="muted">… More has changed than is shown here.</p>')
