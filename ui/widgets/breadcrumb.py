"""Where a page lies: its folders, those with a page of their own as links, and its title."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from content.library import HOME, Guide


class Breadcrumb(QWidget):
    """One line. Where there is little room the title is cut first, never the window made wider."""

    page_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str, bool], ...] = ()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.setAccessibleName(QCoreApplication.translate("Breadcrumb", "Where this page lies"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_page(self, guide: Guide, page_id: str) -> None:
        """Show the way to a page."""
        steps = tuple(_steps(guide, page_id))
        if steps == self._shown:
            return
        self._shown = steps
        while (item := self._layout.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for id_, title, is_page in steps[:-1]:
            self._layout.addWidget(self._step(id_, title, is_page))
            self._layout.addWidget(_muted("/"))
        current = ElidedLabel(steps[-1][1])
        current.setProperty("role", "strong")
        self._layout.addWidget(current, 1)

    def _step(self, id_: str, title: str, is_page: bool) -> QWidget:
        if not is_page:
            return _muted(title)
        button = QPushButton(title.replace("&", "&&"), self)
        button.setProperty("kind", "quiet")
        button.clicked.connect(partial(self.page_requested.emit, id_))
        return button


class ElidedLabel(QLabel):
    """Plain text on one line, cut at its end where there is no room; the tool tip has all of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        return QSize(self.fontMetrics().horizontalAdvance("mmm…"), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.style().drawItemText(
            painter, area, self.alignment().value, self.palette(), self.isEnabled(), text, self.foregroundRole()
        )


def _steps(guide: Guide, page_id: str) -> Iterator[tuple[str, str, bool]]:
    """Id, title and whether it is a page, from the outermost folder to the page."""
    parts = page_id.split("/")
    for depth in range(1, len(parts)):
        folder = "/".join(parts[:depth])
        yield folder, guide.folders.get(folder, folder), folder in guide.pages
    page = guide.pages.get(page_id)
    name = guide.info.name if page_id == HOME else ""
    yield page_id, (page.title if page else "") or name or page_id, page is not None


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "muted")
    return label
