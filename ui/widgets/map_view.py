"""The view of the drawn map: a person moves about in it, chooses boxes and lines, and puts a box in the middle."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QWidget

from ui.map_picture import Choice, Picture
from ui.theme import Theme
from ui.widgets.map_items import BoxItem, LineItem
from ui.widgets.map_scene import MapScene

_STEP = 1.2  # of zooming
_SMALLEST, _LARGEST = 0.05, 4.0  # against the usual size
_READABLE = 0.85  # a picture that is new is shown smaller than its letters are meant only where it fits across then
_SETTLED = 160  # milliseconds after the last movement, when lines are drawn smoothly again
_PAN = 60  # pixels at normal text size
_DIRECTIONS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class MapView(QGraphicsView):
    """Moves about a scene: drag, wheel and Shift with arrow keys pan; Ctrl with the wheel zooms.

    Arrow keys go from box to box; a click chooses, a double click or Enter asks for a box to be put in the middle.
    """

    chosen = Signal(object)  # a Choice
    centre_requested = Signal(str)  # party id

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale
        self._zoom = 1.0
        self._fitting = False  # stays fitted while the window changes
        self._pressed: QPoint | None = None
        self._dragged = False
        self._shown: MapScene | None = None
        self.setInteractive(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("The map as a picture"))
        self.setAccessibleDescription(self.tr("The list beside it says the same in words."))
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(self._settle)

    # what is shown

    @property
    def shown(self) -> MapScene | None:
        """The scene."""
        return self._shown

    @property
    def zoom(self) -> float:
        """How large it is, against the usual."""
        return self._zoom

    def show_picture(self, picture: Picture) -> None:
        """Show a picture that has its places."""
        before = self._shown
        if before and before.picture == picture:
            return  # as large, and in the same place
        self._shown = MapScene(picture, self._theme, self)
        self.setScene(self._shown)
        if before:
            before.deleteLater()
        self._begin()

    def choose(self, choice: Choice) -> None:
        """Mark what is chosen, and make sure that it is seen."""
        if self._shown is None:
            return
        self._shown.choose(choice, self.hasFocus())
        margin = round(30 * self._scale)
        for place in self._shown.chosen_places():
            self.ensureVisible(place, margin, margin)
        if box := self._shown.chosen_box:
            self.setAccessibleDescription(box.box.words)

    # zoom and movement

    def zoom_by(self, steps: float) -> None:
        """Make everything larger, or smaller with fewer than no steps."""
        self._fitting = False
        self._set_zoom(self._zoom * _STEP**steps)

    def _zoom_at_pointer(self, steps: float) -> None:
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.zoom_by(steps)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)

    def fit(self) -> None:
        """Show all of it."""
        self._fitting = True
        self._fit(_SMALLEST)

    def _begin(self) -> None:
        """Show a new picture as large as can be read; where it does not fit, its middle in full size."""
        if self._shown is None:
            return
        self._fitting = False
        whole, across = self._fitting_zoom()
        self._set_zoom(min(1.0, next((zoom for zoom in (whole, across) if zoom >= _READABLE), 1.0)))
        middle = self._shown.sceneRect().center()
        boxes = [item.place.center() for item in self._shown.boxes.values()]
        centre = self._shown.boxes.get(self._shown.picture.centre)
        nearest = min(boxes, key=lambda at: (at - middle).manhattanLength(), default=middle)
        self.centerOn(centre.place.center() if centre else nearest)

    def _fit(self, smallest: float) -> None:
        fitting, _ = self._fitting_zoom()
        if self._shown and fitting:
            self._set_zoom(max(smallest, min(1.0, fitting)))
            self.centerOn(self._shown.sceneRect().center())

    def _fitting_zoom(self) -> tuple[float, float]:
        """At which all of the picture is seen, and at which its width is; 0 where there is none, or no room."""
        whole, room = self._shown.sceneRect() if self._shown else QRectF(), self.viewport().rect()
        if whole.isEmpty() or room.isEmpty():
            return 0.0, 0.0
        across = room.width() / whole.width() / self._scale
        return min(across, room.height() / whole.height() / self._scale), across

    def _set_zoom(self, zoom: float) -> None:
        self._move()
        self._zoom = max(_SMALLEST, min(_LARGEST, zoom))
        self.resetTransform()
        self.scale(self._zoom * self._scale, self._zoom * self._scale)

    def _move(self) -> None:
        """While things move nobody sees whether lines are smooth."""
        self.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._settling.start()

    def _settle(self) -> None:
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Pan."""
        self._move()
        super().scrollContentsBy(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing all of it."""
        super().resizeEvent(event)
        if self._fitting:
            self._fit(_SMALLEST)
        elif event.oldSize().isEmpty() or not self.isVisible():
            self._begin()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_at_pointer(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    # pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, or to drag."""
        self._pressed, self._dragged = event.position().toPoint(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or look at what is below the pointer."""
        at = event.position().toPoint()
        if self._pressed is None:
            if self._shown:
                self._shown.look_at(self._item(at))
        elif (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
        if self._pressed is None or self._dragged:
            super().mouseMoveEvent(event)
        self._show_hand(self._dragged)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        super().mouseReleaseEvent(event)
        clicked = self._pressed is not None and not self._dragged
        self._pressed, self._dragged = None, False
        self._show_hand(dragging=False)
        if clicked and event.button() == Qt.MouseButton.LeftButton:
            item = self._item(event.position().toPoint())
            if isinstance(item, BoxItem):
                self.chosen.emit(item.box.choice)
            else:
                self.chosen.emit(item.line.choice if item else Choice())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a party to be put in the middle."""
        item = self._item(event.position().toPoint())
        if isinstance(item, BoxItem):
            self._ask_centre(item)

    def leaveEvent(self, event: object) -> None:
        """Nothing is looked at any more."""
        if self._shown:
            self._shown.look_at(None)

    def _show_hand(self, dragging: bool) -> None:
        shape = Qt.CursorShape.ClosedHandCursor if dragging else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _item(self, at: QPoint) -> BoxItem | LineItem | None:
        near: Iterable[object] = self.items(at)
        return next((item for item in near if isinstance(item, BoxItem | LineItem)), None)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from box to box, pan, or put a box in the middle."""
        direction = _DIRECTIONS.get(Qt.Key(event.key()))
        box = self._shown.chosen_box if self._shown else None
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if direction is not None:
            if shift or not self._go(box, direction):
                self._pan(direction)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and box:
            self._ask_centre(box)
        elif event.key() == Qt.Key.Key_Home and self._shown and self._shown.boxes:
            first = self._shown.boxes.get(self._shown.picture.centre) or next(iter(self._shown.boxes.values()))
            self.chosen.emit(first.box.choice)
        elif event.key() == Qt.Key.Key_Escape:
            self.chosen.emit(Choice())
        else:
            super().keyPressEvent(event)

    def _go(self, box: BoxItem | None, direction: QPointF) -> bool:
        if self._shown is None or not self._shown.boxes:
            return False
        if box is None:
            near = self._shown.boxes.get(self._shown.picture.centre)
            following = near or next(iter(self._shown.boxes.values()))
        else:
            found = self._shown.towards(box, direction)
            if found is None:
                return False
            following = found
        self.chosen.emit(following.box.choice)
        return True

    def _pan(self, direction: QPointF) -> None:
        step = direction * _PAN * self._scale
        for bar, by in ((self.horizontalScrollBar(), step.x()), (self.verticalScrollBar(), step.y())):
            bar.setValue(bar.value() + round(by))

    def _ask_centre(self, item: BoxItem) -> None:
        if item.box.choice.party:
            self.centre_requested.emit(item.box.choice.party)

    # focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where keys go."""
        super().focusInEvent(event)
        self._show_focus(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys go elsewhere."""
        super().focusOutEvent(event)
        self._show_focus(focused=False)

    def _show_focus(self, focused: bool) -> None:
        if self._shown:
            for item in self._shown.boxes.values():
                item.mark(item is self._shown.chosen_box, focused and item is self._shown.chosen_box)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ring around the view that has the focus; a box that is chosen has one of its own."""
        super().drawForeground(painter, rect)
        if self.hasFocus() and not (self._shown and self._shown.chosen_box):
            painter.save()
            painter.resetTransform()
            painter.setPen(QPen(self._theme.colour("sea"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.restore()
