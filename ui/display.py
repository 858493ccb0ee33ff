"""Whether this machine can show a window. Qt would end with a dump; the person gets one sentence. No Qt in here."""

import ctypes
import os
import sys

# Debian's names; other distributions call them much the same.
_ALWAYS = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libfontconfig.so.1": "libfontconfig1"}
_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_packages() -> list[str]:
    """The packages that a window needs and that are not installed; none on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    needed = _ALWAYS | (_X11 if _on_x11() else {})
    return [package for library, package in needed.items() if not _loads(library)]


def has_screen() -> bool:
    """Whether there is something to show a window on."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def _on_x11() -> bool:
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return chosen.startswith("xcb") or (not chosen and not os.environ.get("WAYLAND_DISPLAY"))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
