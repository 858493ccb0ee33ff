"""What a person can do, declared on the method that does it: menus, shortcut sheet and palette come from here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

Method = TypeVar("Method", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that a person can do."""

    id: str  # group.verb
    text: str  # English, marked with QT_TRANSLATE_NOOP("actions", …)
    keys: tuple[str, ...]  # portable key sequences; Ctrl is Command on macOS
    icon: str

    def label(self) -> str:
        """The name that a person reads."""
        return QCoreApplication.translate("actions", self.text)


def action(id_: str, text: object, keys: str | tuple[str, ...] = (), icon: str = "") -> Callable[[Method], Method]:
    """Declare a method as something that a person can do."""
    spec = ActionSpec(id_, str(text), (keys,) if isinstance(keys, str) else keys, icon)

    def mark(method: Method) -> Method:
        method.action_spec = spec  # type: ignore[attr-defined]  # a function may carry what it is
        return method

    return mark


def specs(of: type) -> Iterator[tuple[str, ActionSpec]]:
    """Method names and their declarations, in the order of the class body."""
    for klass in reversed(of.__mro__):
        for name, member in vars(klass).items():
            spec = getattr(member, "action_spec", None)
            if isinstance(spec, ActionSpec):
                yield name, spec


def make_actions(owner: QObject) -> dict[str, QAction]:
    """`QAction`s for everything declared on `owner`, by id."""
    made: dict[str, QAction] = {}
    for name, spec in specs(type(owner)):
        made[spec.id] = one = QAction(spec.label(), owner)
        one.setObjectName(spec.id)
        one.setData(spec.icon)
        one.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        method = getattr(owner, name)
        one.triggered.connect(lambda _checked=False, method=method: method())
    return made


def with_keys(of: QAction) -> str:
    """What an action does, with the keys for it, as a tool tip says it."""
    keys = of.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{of.text()} ({keys})" if keys else of.text()
