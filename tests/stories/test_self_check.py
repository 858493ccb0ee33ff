"""The self-check in the words on the screen: answered alone, compared with earlier answers, never shared."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from tests.stories.conftest import Desk
from ui.screens.talk import TalkScreen

IN_MARCH = datetime(2027, 3, 1, 9, 12, tzinfo=UTC)
KNOW_THREE = "Can we say off the cuff which three departments rely on us most?"
NEWCOMERS = "After a week, do newcomers know who is waiting for their work?"
STEP = "Ask the tills on Friday"


def part(desk: Desk) -> QWidget:
    screen = desk.window.areas.screen
    assert isinstance(screen, TalkScreen)
    return screen.part


def texts(desk: Desk) -> list[str]:
    return [label.text() for label in part(desk).findChildren(QLabel) if label.isVisible() and label.text()]


def sees(desk: Desk, words: str) -> Callable[[], bool]:
    return lambda: any(words in text for text in texts(desk))


def answer(desk: Desk, question: str, words: str) -> None:
    """Choose an answer by keys."""
    found = [
        b for b in part(desk).findChildren(QRadioButton) if b.isVisible() and b.accessibleDescription() == question
    ]
    button = next(b for b in found if b.text() == words)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def compared(desk: Desk) -> str:
    """What a screen reader says of the answers then and now."""
    found = [w for w in part(desk).findChildren(QWidget) if w.isVisible() and KNOW_THREE in w.accessibleDescription()]
    return found[0].accessibleDescription()


def files(guide: Path) -> dict[str, bytes]:
    return {str(path.relative_to(guide)): path.read_bytes() for path in guide.rglob("*") if path.is_file()}


def at_the_page(desk: Desk, guide: Path) -> None:
    desk.read(guide)
    desk.window.areas.show_page("selbstcheck")
    desk.wait(lambda: "Read (only for me)" in desk.boxes())


def test_answered_alone_and_compared_three_months_later(desk: Desk) -> None:
    guide = desk.copy_example("en")
    at_the_page(desk, guide)
    before = files(guide)
    desk.click("Answer the self-check")
    desk.wait(sees(desk, KNOW_THREE))
    assert sees(desk, "Lotse shows the answers to nobody.")()
    answer(desk, KNOW_THREE, "no")
    answer(desk, NEWCOMERS, "partly")
    desk.write("One small step", STEP)
    desk.click("Done")
    desk.wait(sees(desk, STEP))
    assert sees(desk, "Answers of 11/23/26")()

    desk.stop()
    page = guide / "selbstcheck.md"
    page.write_text(page.read_text("utf-8").replace(NEWCOMERS, "Do newcomers know whom they work for?"), "utf-8")
    desk.clock = IN_MARCH
    at_the_page(desk, guide)
    desk.click("Answer the self-check")
    desk.wait(sees(desk, "Answers of 11/23/26"))
    desk.click("Answer again")
    answer(desk, KNOW_THREE, "yes")
    answer(desk, "Do newcomers know whom they work for?", "yes")
    desk.click("Done")
    desk.wait(sees(desk, "Then and now"))
    assert f"{KNOW_THREE} Then: no. Now: yes." in compared(desk)
    assert "Do newcomers know whom they work for? yes, new question." in compared(desk)
    assert f"{NEWCOMERS} Answered: partly. It is no longer asked." in compared(desk)
    assert "Would we recommend working with us to others? left open, as before." in compared(desk)
    assert sees(desk, f"Noted on 11/23/26: {STEP}")()
    assert files(guide).keys() == before.keys()  # nothing was written there
    assert not [text for text in files(guide).values() if STEP.encode() in text]


def test_answers_are_kept_at_once_may_be_opened_again_and_a_deleted_check_comes_back(desk: Desk) -> None:
    guide = desk.copy_example("en")
    at_the_page(desk, guide)
    desk.click("Answer the self-check")
    desk.wait(sees(desk, KNOW_THREE))
    answer(desk, KNOW_THREE, "no")
    answer(desk, NEWCOMERS, "yes")
    answer(desk, NEWCOMERS, "leave open")
    desk.stop()  # without “Done”

    at_the_page(desk, guide)
    desk.click("Answer the self-check")
    desk.wait(sees(desk, "Answers of 11/23/26"))
    assert f"{KNOW_THREE} no." in compared(desk)
    assert f"{NEWCOMERS} left open." in compared(desk)
    desk.click("Go on with the latest answers")
    answer(desk, NEWCOMERS, "yes")
    desk.click("Done")
    assert f"{NEWCOMERS} yes." in compared(desk)

    desk.click("Delete the self-check of 11/23/26")
    desk.wait(lambda: not sees(desk, "Answers of")())
    assert desk.button("Begin").hasFocus()
    desk.press("Ctrl+Z")
    desk.wait(sees(desk, "Answers of 11/23/26"))


def test_a_guide_without_questions_says_so(desk: Desk) -> None:
    guide = desk.documents / "Plain"
    guide.mkdir(parents=True)
    (guide / "index.md").write_text("# Plain\n\nWords.\n", "utf-8")
    desk.read(guide)
    desk.window.areas.show_part("check")
    desk.wait(sees(desk, "No self-check in this guide"))
    assert not sees(desk, "selfcheck")()
    desk.window.workspace.settings.change(show_upkeep=True)
    (guide / "check.md").write_text("# Check {selfcheck}\n\nNothing yet.\n", "utf-8")
    desk.window.workspace.look()
    desk.wait(sees(desk, "This self-check asks nothing yet"))
