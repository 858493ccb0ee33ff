"""The reading view, as a person meets it, and what a page that comes from others cannot do."""

import os
import re
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.page_view import PageView

IMAGE = QTextDocument.ResourceType.ImageResource.value
SEA = QColor("#0B6E78")
LONG = "".join(f'<h2 id="teil-{n}">Teil {n}</h2>' + "<p>Ein Satz mit Wörtern.</p>" * 12 for n in range(8))


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    view = PageView(theme.load("light"))
    qtbot.addWidget(view)
    view.resize(1000, 700)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    root = tmp_path / "guide"
    root.mkdir()
    return root


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A server on this machine that nobody is to call."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def save_picture(path: Path, colour: str, width: int = 40, height: int = 30) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))


def shows(view: PageView, colour: str, least: int = 8) -> bool:
    """Tell whether so many pixels of a colour are seen."""
    image = view.viewport().grab().toImage()
    wanted, step = QColor(colour).rgb(), 4
    found = sum(
        image.pixel(x, y) == wanted for x in range(0, image.width(), step) for y in range(0, image.height(), step)
    )
    return found >= least


def place_of(view: PageView, href: str) -> QPoint:
    """Where a link is, by looking for it."""
    for y in range(0, view.viewport().height(), 4):
        for x in range(0, view.viewport().width(), 4):
            if view.anchorAt(QPoint(x, y)) == href:
                return QPoint(x + 2, y + 2)
    raise AssertionError(f"no link {href}")


# reading


def test_a_link_is_asked_for_as_it_is_written(view: PageView, qtbot: QtBot) -> None:
    view.show_html('<p><a href="page:abteilungen%2Fk%C3%BCche#wann">Küche</a></p>', None)
    with qtbot.waitSignal(view.link_requested) as asked:
        at = place_of(view, "page:abteilungen%2Fk%C3%BCche#wann")
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == ["page:abteilungen%2Fk%C3%BCche#wann"]


def tasks(*boxes: tuple[str, str]) -> str:
    """A list of items: where the box of each leads, and what it shows."""
    task = '<li class="task"><a href="{0}"><img src="check:{1}" width="17" height="17"></a>&nbsp;Etwas</li>'
    return f'<ul class="tasks">{"".join(task.format(*box) for box in boxes)}</ul>'


def boxes_of(view: PageView) -> list[str]:
    """What the boxes show, from top to bottom."""
    return re.findall('src="(check:[^"]*)"', view.document().toHtml())


def test_a_box_is_ticked_by_its_number(view: PageView, qtbot: QtBot) -> None:
    view.show_html(tasks(("task:0", "open"), ("task:1", "done")), None)
    assert shows(view, SEA.name())
    with qtbot.waitSignal(view.task_requested) as asked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, "task:1"))
    assert asked.args == [1, ""]


def test_a_box_of_another_page_is_ticked_by_its_page_and_number(view: PageView, qtbot: QtBot) -> None:
    href = "task:12/listen/k%C3%BCche%20a%2Fb"
    view.show_html(tasks((href, "open")), None)
    with qtbot.waitSignal(view.task_requested) as asked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, href))
    assert asked.args == [12, "listen/küche a/b"]


@pytest.mark.parametrize("href", ["task:", "task:x", "task:-1", "task:1x", "task:12345678901234567890", "task:%3A"])
def test_a_box_without_a_number_asks_for_nothing(view: PageView, qtbot: QtBot, href: str) -> None:
    view.show_html(tasks((href, "open")), None)
    with qtbot.assertNotEmitted(view.task_requested), qtbot.assertNotEmitted(view.link_requested):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, href))


def test_boxes_change_in_place(view: PageView, qtbot: QtBot) -> None:
    view.show_html(LONG + tasks(*((f"task:{n}", "open") for n in range(3)), ("task:1", "open")) + LONG, None)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    focus, scroll, page = view.textCursor().selectionStart(), view.verticalScrollBar().value(), view.document()
    seen = view.viewport().grab().toImage()
    assert scroll > 300
    view.set_boxes({"task:1": "done", "task:2": "not-applicable", "task:7": "done"})
    assert boxes_of(view) == ["check:open", "check:done", "check:not-applicable", "check:done"]
    assert (view.textCursor().selectionStart(), view.verticalScrollBar().value()) == (focus, scroll)
    assert view.document() is page
    assert view.viewport().grab().toImage() != seen
    with qtbot.waitSignal(view.task_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [1, ""]
    view.set_boxes({"task:1": "open", "task:2": "open"})
    assert view.viewport().grab().toImage() == seen


def test_boxes_stay_as_they_are_when_the_look_changes(view: PageView) -> None:
    html = tasks(("task:0", "open"), ("task:1/a%26b", "done"))
    view.show_html(html, None, {"task:1/a%26b": "not-applicable"})
    view.set_boxes({"task:0": "done"})
    view.set_theme(theme.load("dark"), 1.5)
    assert boxes_of(view) == ["check:done", "check:not-applicable"]
    view.show_html(html, None)
    assert boxes_of(view) == ["check:open", "check:done"]


def test_keys_walk_the_links_and_show_where_they_are(view: PageView, qtbot: QtBot) -> None:
    view.show_html('<p><a href="page:eins">Eins</a> und <a href="page:zwei">zwei</a></p>', None)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    before = view.viewport().grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.viewport().grab().toImage() != before
    with qtbot.waitSignal(view.link_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == ["page:zwei"]


def test_space_and_end_scroll(view: PageView) -> None:
    view.show_html(LONG, None)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() > 300
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0


def test_headings_are_found_and_told(view: PageView, qtbot: QtBot) -> None:
    view.show_html('<h1 id="küche">Die <em>Küche</em></h1><h2>Ohne Namen</h2>' + LONG, None)
    assert [(heading.slug, heading.text, heading.level) for heading in view.headings[:2]] == [
        ("küche", "Die Küche", 1),
        ("teil-0", "Teil 0", 2),
    ]
    with qtbot.waitSignal(view.heading_changed, check_params_cb=lambda slug: slug == "teil-3"):
        assert view.scroll_to("teil-3")
    with qtbot.waitSignal(view.heading_changed, check_params_cb=lambda slug: slug == "küche"):
        view.verticalScrollBar().setValue(0)
    assert not view.scroll_to("gibt-es-nicht")


def test_a_footnote_is_reached_within_the_page(view: PageView, qtbot: QtBot) -> None:
    note = '<div class="footnotes"><ol><li id="fn1"><p>Fußnote</p></li></ol></div>'
    view.show_html(f'<p>Text<a href="#fn1">1</a></p>{LONG}{note}', None)
    with qtbot.assertNotEmitted(view.link_requested):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, "#fn1"))
    assert view.verticalScrollBar().value() > 300


def test_find_counts_marks_and_walks_round(view: PageView) -> None:
    view.show_html("<p>Kasse, kasse und Kassenstörung.</p>" + LONG + "<p>KASSE</p>", None)
    assert view.find_all("kasse") == 4
    assert shows(view, theme.load("light").colours.mark)
    assert view.hit == 1
    assert view.find_previous() == 4
    assert view.verticalScrollBar().value() > 300
    assert view.find_next() == 1
    assert view.verticalScrollBar().value() < 100
    view.clear_find()
    assert not shows(view, theme.load("light").colours.mark)
    assert view.find_all("Einhorn") == view.find_next() == view.hit == 0
    assert view.find_all("") == 0


def test_the_hit_stays_selected_when_finding_ends(view: PageView) -> None:
    view.show_html(LONG, None)
    view.find_all("teil 5")
    view.clear_find()
    assert view.textCursor().selectedText() == "Teil 5"
    view.show_html(LONG, None)
    view.clear_find()
    assert not view.textCursor().hasSelection()


def test_words_are_selected_with_keys_from_what_is_seen_or_found(view: PageView) -> None:
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    view.show_html(LONG, None)
    QTest.keyClick(view, Qt.Key.Key_Right, shift | control)
    assert view.textCursor().selectedText() == "Teil "
    view.show_html(LONG, None)
    view.document().size()
    view.verticalScrollBar().setValue(900)
    QTest.keyClick(view, Qt.Key.Key_End, shift)
    assert view.textCursor().selectedText()
    assert view.cursorRect(view.textCursor()).top() < 60
    view.find_all("teil 6")
    QTest.keyClick(view, Qt.Key.Key_Down, shift)
    assert view.textCursor().selectedText().startswith("Teil 6")
    assert len(view.textCursor().selectedText()) > 6
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Down, shift)
    assert view.viewport().rect().contains(view.cursorRect(view.textCursor()))
    QTest.keyClick(view, Qt.Key.Key_C, control)
    assert QGuiApplication.clipboard().text().startswith("Teil 6")


def test_the_passage_stays_when_the_text_grows(view: PageView, qtbot: QtBot) -> None:
    view.show_html(LONG, None)
    view.scroll_to("teil-4")
    with qtbot.waitSignal(view.heading_changed, check_params_cb=lambda slug: slug == "teil-4"):
        view.set_theme(theme.load("dark"), 1.5)
    view.resize(700, 600)
    seen: list[str] = []
    view.heading_changed.connect(seen.append)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40)
    assert seen in ([], ["teil-4"])


def test_a_callout_without_a_title_gets_the_word(view: PageView) -> None:
    view.show_html('<table class="box note" width="100%"><tr><td><p class="title"></p><p>x</p></td></tr></table>', None)
    assert view.toPlainText().split() == ["Note", "x"]
    assert shows(view, theme.load("light").colours.sea_soft)


def test_a_card_is_there_at_the_first_sight_of_a_long_page(view: PageView) -> None:
    card = '<table class="box note" width="100%"><tr><td><p>x</p></td></tr></table>'
    view.show_html(f"<h1>Titel</h1>{card}<p>Text</p>" + LONG, None)
    assert shows(view, theme.load("light").colours.sea_soft)


def test_cards_are_there_wherever_one_scrolls(view: PageView) -> None:
    cell = "<td><p>eins</p><p>zwei</p><p><code>drei</code></p></td><td>vier</td>"
    rows = f'<table class="data">{f"<tr>{cell}</tr>" * 9}</table>'
    card = '<table class="box note" width="100%"><tr><td><p>x</p><p>y</p></td></tr></table>'
    view.show_html(("<p>Ein Satz.</p>" * 9 + card + rows) * 3, None)
    panel = theme.load("light").colours.panel
    assert len(places(view, "drei")) == 27
    assert len(places(view, "x")) == 3
    for y in range(0, view.verticalScrollBar().maximum(), 149):
        view.verticalScrollBar().setValue(y)
        seen = [view.cursorRect(cursor).center().y() for cursor in places(view, "drei")]
        if any(40 < at < 660 for at in seen):
            assert shows(view, panel, least=1)
        if any(40 < view.cursorRect(cursor).center().y() < 660 for cursor in places(view, "x")):
            assert shows(view, theme.load("light").colours.sea_soft)


def places(view: PageView, words: str) -> list[QTextCursor]:
    found, cursor = [], view.document().find(words)
    while not cursor.isNull():
        found.append(cursor)
        cursor = view.document().find(words, cursor)
    return found


def test_a_wide_table_can_be_read_to_its_end(view: PageView, qtbot: QtBot) -> None:
    cells = "".join(f"<td>Betriebsvereinbarung{n}</td>" for n in range(12))
    view.show_html(f'<table class="data"><tbody><tr>{cells}</tr></tbody></table>', None)
    bar = view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert bar.value() > 0
    before = bar.value()
    turn(view, -120, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() > before
    view.show_html("<p>Kurz</p>", None)
    assert bar.maximum() == 0


def test_ctrl_and_wheel_ask_for_another_size(view: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.zoom_requested) as asked:
        turn(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [1]


def turn(view: PageView, by: int, modifier: Qt.KeyboardModifier) -> None:
    middle = QPointF(view.viewport().rect().center())
    no_button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(middle, middle, QPoint(), QPoint(0, by), no_button, modifier, phase, False)
    QApplication.sendEvent(view.viewport(), wheel)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_menu_copies_an_address(view: PageView) -> None:
    view.show_html('<p><a href="https://example.org/a">dort</a></p>', None)
    at = place_of(view, "https://example.org/a")
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))
    menu = view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Copy"].isEnabled()
    actions["Copy link"].trigger()
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    menu.close()


def test_pictures_fit_the_column(view: PageView, guide: Path) -> None:
    save_picture(guide / "größer als.png", "#FF00FF", 3000, 300)
    view.show_html('<p class="figure"><img src="image:gr%C3%B6%C3%9Fer%20als.png" alt="x"></p>', guide)
    assert shows(view, "#FF00FF", least=1200)
    assert view.horizontalScrollBar().maximum() == 0


def test_a_changed_picture_is_seen(view: PageView, guide: Path) -> None:
    save_picture(guide / "a.png", "#FF0000")
    html = '<p><img src="image:a.png"></p>'
    view.show_html(html, guide)
    assert shows(view, "#FF0000")
    save_picture(guide / "a.png", "#00FF00")
    os.utime(guide / "a.png", ns=(1, 1))
    view.show_html(html, guide)
    assert shows(view, "#00FF00")


def test_it_has_a_name_for_screen_readers(view: PageView) -> None:
    assert view.accessibleName() == "Page"


# what pages from others cannot do


@pytest.mark.parametrize(
    "name",
    [
        "image:../outside.png",
        "image:..%2Foutside.png",
        "image:unter/../../outside.png",
        "image:link.png",
        "image:/etc/hostname",
        "image:%2Fetc%2Fhostname",
        "image:",
        "image:unter",
        "image:nul%00.png",
        "file:///etc/hostname",
        "../outside.png",
        "outside.png",
        "data:image/png;base64,AAAA",
    ],
)
def test_pictures_come_from_inside_only(view: PageView, guide: Path, name: str) -> None:
    save_picture(guide.parent / "outside.png", "#FF00FF")
    (guide / "link.png").symlink_to(guide.parent / "outside.png")
    (guide / "unter").mkdir()
    view.show_html(f'<p><img src="{name}" width="40" height="30"></p>', guide)
    assert not shows(view, "#FF00FF", least=1)
    given = view.loadResource(IMAGE, QUrl(name))
    assert isinstance(given, QImage)
    assert not given.isNull()
    assert given.width() == 1


@pytest.mark.parametrize("where", ["inside", "outside"])
def test_a_pipe_is_not_opened(view: PageView, guide: Path, where: str) -> None:
    pipe = (guide if where == "inside" else guide.parent) / "pipe.png"
    os.mkfifo(pipe)
    for name in ("image:pipe.png", "image:../pipe.png", pipe.as_uri(), str(pipe)):
        view.show_html(f'<p><img src="{name}"></p><table background="{name}"><tr><td>x</td></tr></table>', guide)
        view.grab()
        view.loadResource(IMAGE, QUrl(name))
    # Had anybody it open for reading, this would succeed.
    with pytest.raises(OSError, match="No such device"):
        os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)


def test_the_network_is_not_touched(view: PageView, guide: Path, listener: socket.socket) -> None:
    address = "http://{}:{}/bild".format(*listener.getsockname())
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="{address}"/></svg>'
    (guide / "a.svg").write_text(svg)
    view.show_html(
        f'<link rel="stylesheet" href="{address}.css"><p style="background-image:url({address})">'
        f'<img src="{address}.png"><img src="image:a.svg"></p>',
        guide,
    )
    view.grab()
    view.loadResource(IMAGE, QUrl(address))
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.mark.parametrize(
    "inner",
    [
        '<image href="secret.png" width="9" height="9"/>',
        '<image xlink:href = "file:///etc/hostname" width="9" height="9"/>',
        "<image href='data:image/svg+xml;base64,PHN2Zz4='/>",
        '<image href="data:image/png;base64,PHN2Zz4="/>',
        '<rect fill="url(other.svg#a)" width="9" height="9"/>',
        "<style>@import 'a.css';</style>",
    ],
)
def test_drawings_that_refer_elsewhere_are_refused(view: PageView, guide: Path, inner: str) -> None:
    start = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
    end = '<path d="M0 0h40v40h-40z" fill="#FF00FF"/></svg>'
    (guide / "bad.svg").write_text(start + inner + end)
    (guide / "good.svg").write_text(start + '<g id="a"/><use href="#a"/>' + end)
    view.show_html('<p><img src="image:bad.svg"></p>', guide)
    assert not shows(view, "#FF00FF", least=1)
    view.show_html('<p><img src="image:good.svg"></p>', guide)
    assert shows(view, "#FF00FF")


def test_a_picture_that_would_fill_the_memory_is_refused(view: PageView, guide: Path) -> None:
    save_picture(guide / "bomb.png", "#FF00FF", 10, 10)
    content = bytearray((guide / "bomb.png").read_bytes())
    content[16:24] = (60_000).to_bytes(4, "big") * 2  # the size that the header claims
    (guide / "bomb.png").write_bytes(content)
    (guide / "large.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(21 << 20))
    for name in ("bomb.png", "large.png"):
        assert view.loadResource(IMAGE, QUrl(f"image:{name}")).width() == 1


@pytest.mark.usefixtures("qapp")
def test_none_keeps_its_references() -> None:
    # PySide6 6.12.0 drops one at every call on Python 3.11, until the process ends.
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update(QRect())
        widget.parent()
    assert sys.getrefcount(None) > before - 500
