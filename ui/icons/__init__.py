"""The program's own line icons, tinted when they are drawn, and its mark.

Each is a 24 × 24 SVG of strokes in `currentColor`; QtSvg is loaded at the first one.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache

_HERE = Path(__file__).parent


def names() -> list[str]:
    """Return the names that `icon` knows."""
    return sorted(path.stem for path in _HERE.glob("*.svg") if "currentColor" in path.read_text(encoding="utf-8"))


def icon(name: str, colour: QColor | str, size: int = 20) -> QIcon:
    """Return an icon in one colour, `size` pixels wide, crisp on this screen; FileNotFoundError for an unknown name.

    Switched off, it is fainter. Pixmaps are kept by Qt's own cache.
    """
    tint = QColor(colour)
    found = QIcon(_pixmap(name, tint, size))
    tint.setAlphaF(0.45)
    found.addPixmap(_pixmap(name, tint, size), QIcon.Mode.Disabled)
    return found


def mark() -> QIcon:
    """Return the program's mark for windows and the task bar."""
    found = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        found.addPixmap(_drawn((_HERE / "lotse.svg").read_bytes(), size, 1.0))
    return found


def _pixmap(name: str, tint: QColor, size: int) -> QPixmap:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    key = f"lotse/{name}/{tint.name(QColor.NameFormat.HexArgb)}/{size}/{ratio}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        svg = (_HERE / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", tint.name())
        pixmap = _drawn(svg.encode(), size, ratio, tint.alphaF())
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _drawn(svg: bytes, size: int, ratio: float, opacity: float = 1.0) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
