"""My place: who is there for us, me, and whom we are there for, in three columns with lines between them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from content.library import Guide
from content.organisation import Organisation, Relationship
from ui.page_words import party_name
from ui.relations import PartnerRow, relations
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.widgets.relations_panel import PartnerButton

MOST = 6  # partners in a column
_WIDE = 640  # pixels at normal text size; below, the columns stand one above the other
_SIDE, _MIDDLE, _GAP = 290, 220, 48  # pixels at normal text size: the widest columns, the smallest gap
_ARROW = 9  # pixels, likewise


@dataclass(frozen=True)
class MyPlace:
    """A party as its members see it."""

    party: str
    name: str
    page: str
    theirs: tuple[PartnerRow, ...]  # who is there for us
    ours: tuple[PartnerRow, ...]  # whom we are there for


def my_place(guide: Guide, party: str) -> MyPlace | None:
    """What concerns a party first; nothing for one that the guide does not have.

    For a role: its own partners before those of its department. What others in the department do among
    themselves is left out, as long as anything else is there.
    """
    organisation = guide.organisation
    known = organisation.parties.get(party)
    page = guide.pages.get(known.page) if known else None
    if page is None:
        return None
    ours, theirs = relations(guide, page)
    serves = {one.customer: one for one in reversed(organisation.served_by({party}))}
    served = {one.provider: one for one in reversed(organisation.serving({party}))}
    return MyPlace(
        party=party,
        name=party_name(organisation, party),
        page=page.id,
        theirs=_nearest(organisation, party, theirs, served),
        ours=_nearest(organisation, party, ours, serves),
    )


def _nearest(
    organisation: Organisation, party: str, rows: Iterable[PartnerRow], own: dict[str, Relationship]
) -> tuple[PartnerRow, ...]:
    """Partners with the one service that says most: what they have to do with the party itself."""
    members = organisation.members(organisation.department_of(party))
    others = [row for row in rows if row.party != party]
    shown = [row for row in others if row.party in own or row.party not in members] or others
    shown.sort(key=lambda row: row.party not in own)
    return tuple(
        replace(row, services=(own[row.party].name,) if row.party in own else row.services[:1]) for row in shown
    )


class PlaceColumns(QWidget):
    """Partners are buttons, for keys and screen readers; behind them lines lead from those who serve to those served.

    A dashed line in the signal colour is a relationship that only one side names. Where there is no room for three
    columns they stand one above the other, without lines.
    """

    page_requested = Signal(str)

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self._theme, self._scale = theme, scale
        self._place: MyPlace | None = None
        self._theirs = _Side(self, self.tr("Who we rely on"), self.tr("Nobody is named yet."))
        self._ours = _Side(self, self.tr("Who relies on us"), self.tr("Nobody is named yet."))
        self._me = MeButton(theme, scale)
        self._me.clicked.connect(self._ask_own)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._me)
        middle.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(self._theirs.column, _SIDE)
        self._columns.addLayout(middle, _MIDDLE)
        self._columns.addLayout(self._ours.column, _SIDE)
        for side in (self._theirs, self._ours):
            side.more.clicked.connect(self._ask_own)

    @property
    def wide(self) -> bool:
        """Whether there is room for three columns."""
        return self.width() >= _WIDE * self._scale

    def show_place(self, place: MyPlace) -> None:
        """Show a party with its partners; nothing is made anew where nothing changed."""
        if place == self._place:
            return
        self._place = place
        self._me.setText(place.name)
        self._me.setAccessibleDescription(self.tr("My place"))
        self._me.updateGeometry()
        for side, rows in ((self._theirs, place.theirs), (self._ours, place.ours)):
            for made in side.show_rows(rows):
                made.page_requested.connect(self.page_requested)
            side.more.setText(self.tr("All {count} on my page").format(count=self.locale().toString(len(rows))))
            side.more.setVisible(len(rows) > MOST)
        self.update()

    def _ask_own(self) -> None:
        if self._place:
            self.page_requested.emit(self._place.page)

    # room and lines

    def minimumSizeHint(self) -> QSize:
        """Return the room that the columns need one above the other: what is narrower changes their direction."""
        narrow = max(self._theirs.column.minimumSize().width(), self._ours.column.minimumSize().width())
        return QSize(min(narrow, round(_SIDE * self._scale)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other or one above the other."""
        super().resizeEvent(event)
        spare = self.width() - (2 * _SIDE + _MIDDLE) * self._scale
        direction = QBoxLayout.Direction.LeftToRight if self.wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self._columns.setSpacing(max(round(_GAP * self._scale), round(spare / 2)) if self.wide else 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the boxes of the partners, and the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        me = QRectF(self._me.geometry())
        for side, rows in ((self._theirs, self._rows(0)), (self._ours, self._rows(1))):
            for node, row in zip(side.shown, rows, strict=False):
                box = QRectF(node.geometry())
                if self.wide:
                    start, end = (box, me) if side is self._theirs else (me, box)
                    self._draw_line(painter, _right(start), _left(end), row)
                painter.setPen(QPen(self._theme.colour("edge"), 1))
                painter.setBrush(self._theme.colour("card"))
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7 * self._scale, 7 * self._scale)
        painter.end()

    def _rows(self, side: int) -> tuple[PartnerRow, ...]:
        return () if self._place is None else (self._place.theirs, self._place.ours)[side]

    def _draw_line(self, painter: QPainter, start: QPointF, end: QPointF, row: PartnerRow) -> None:
        size = _ARROW * self._scale
        colour = self._theme.colour("signal" if row.gap else "sea")
        pen = QPen(colour, 1.5 * self._scale, Qt.PenStyle.DashLine if row.gap else Qt.PenStyle.SolidLine)
        tip, foot = end - QPointF(2, 0), end - QPointF(2 + size, 0)
        bend = (foot.x() - start.x()) * 0.5
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(bend, 0), foot - QPointF(bend, 0), foot)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        self._draw_arrow(painter, tip, foot, colour)

    def _draw_arrow(self, painter: QPainter, tip: QPointF, foot: QPointF, colour: QColor) -> None:
        half = QPointF(0, (tip.x() - foot.x()) / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([tip, foot + half, foot - half]))


def _left(box: QRectF) -> QPointF:
    return QPointF(box.left(), box.center().y())


def _right(box: QRectF) -> QPointF:
    return QPointF(box.right(), box.center().y())


class _Side:
    """The left or right column: a heading and a button for each partner. Buttons are kept and used again."""

    def __init__(self, parent: QWidget, title: str, nobody: str) -> None:
        self._parent = parent
        self.nodes: list[PartnerButton] = []
        self.shown: list[PartnerButton] = []
        self._nobody = plain_label(nobody, "muted")
        self.more = QPushButton(autoDefault=True)
        self.more.setProperty("kind", "quiet")
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self.column.addWidget(plain_label(title, "section"))
        self.column.addStretch(1)
        self._partners = QVBoxLayout()
        self._partners.setSpacing(8)
        self.column.addLayout(self._partners)
        self.column.addWidget(self._nobody)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def show_rows(self, rows: tuple[PartnerRow, ...]) -> list[PartnerButton]:
        """Show the first partners. Returns the buttons that had to be made."""
        shown = rows[:MOST]
        made = [PartnerButton(self._parent) for _ in shown[len(self.nodes) :]]
        for node in made:
            self._partners.addWidget(node)
        self.nodes += made
        self.shown = self.nodes[: len(shown)]
        for node, row in zip(self.shown, shown, strict=True):
            node.set_row(row)
            leads = bool(row.page)
            node.setEnabled(True)
            node.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
            node.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not leads)
        for node in self.nodes:
            node.setVisible(node in self.shown)
        self._nobody.setVisible(not shown)
        return made


class MeButton(QAbstractButton):
    """The own party, dark among the others; leads to its page."""

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self._theme, self._scale = theme, scale
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _pad(self) -> int:
        return round(14 * self._scale)

    def _metrics(self) -> QFontMetrics:
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        return QFontMetrics(font)

    def sizeHint(self) -> QSize:
        """Return the room that the name wants."""
        width = round(_MIDDLE * self._scale)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room that the longest word needs."""
        widest = max((self._metrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(widest + 2 * self._pad, self._metrics().height() + 2 * self._pad)

    def hasHeightForWidth(self) -> bool:
        """Tell that a long name is broken."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the name with the room around it."""
        room = QRect(0, 0, max(1, width - 2 * self._pad), 10_000)
        return self._metrics().boundingRect(room, _CENTRED, self.text()).height() + 2 * self._pad

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name on its dark ground; the focus is a ring inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = 8 * self._scale
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        plain = self._theme.name == "light"  # elsewhere the ground is hardly darker than the card, or not at all
        painter.setPen(QPen(self._theme.colour("rail" if plain else "edge"), 1))
        painter.setBrush(self._theme.colour("rail_soft" if self.underMouse() else "rail"))
        painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("rail_ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), radius - 2, radius - 2)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.colour("rail_ink"))
        room = self.rect().adjusted(self._pad, self._pad, -self._pad, -self._pad)
        painter.drawText(room, _CENTRED, self.text())
        painter.end()


_CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
