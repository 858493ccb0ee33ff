"""A day that may be left out: typed as people write it, or chosen from a calendar."""

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

from ui.forms.field import Answer, Field
from ui.icons import icon
from ui.theme import Theme

_ICON = 18  # pixels at normal text size


class DateField(Field):
    """A day. What is typed and is none stays, and is said to be none; the page keeps the day it had."""

    def __init__(self, question: str, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self._day = ""  # as the page writes it
        self.edit = QLineEdit()
        self.edit.textEdited.connect(self.typed)
        self.edit.editingFinished.connect(self.flush)
        self.edit.setPlaceholderText(_written(QDate(QDate.currentDate().year() + 1, 1, 31)))
        self.button = QToolButton()
        size = round(_ICON * scale)
        self.button.setIcon(icon("chevron-down", theme.colours.ink2, size))
        self.button.setIconSize(QSize(size, size))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setAccessibleName(self.tr("{question}: choose from a calendar").format(question=question))
        self.button.setToolTip(self.tr("Choose from a calendar"))
        self.button.clicked.connect(self._open_calendar)
        self.ask(self.edit, self.button)

    def answer(self) -> str:
        """The day as `2026-01-31`; what the page says where nothing else was typed."""
        typed = self.edit.text().strip()
        if typed == _shown(self._day):
            return self._day
        day = _parsed(typed)
        if not typed:
            return ""
        return day.toString(Qt.DateFormat.ISODate) if day.isValid() else self._day

    def flush(self) -> None:
        """Tell the day, or that none was typed."""
        typed = self.edit.text().strip()
        is_day = not typed or typed == _shown(self._day) or _parsed(typed).isValid()
        example = _written(QDate(2027, 1, 31))
        self.tell("" if is_day else self.tr("Please write a day such as {example}.").format(example=example), "signal")
        self._day = self.answer()
        super().flush()

    def _show(self, answer: Answer) -> None:
        self._day = answer if isinstance(answer, str) else ""
        self.edit.setText(_shown(self._day))

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        day = _parsed(self.edit.text())
        calendar.setSelectedDate(day if day.isValid() else QDate.currentDate())
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)

        def take(chosen: QDate) -> None:
            menu.close()
            self.edit.setText(_written(chosen))
            self.chosen()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
        calendar.setFocus()


def _written(day: QDate) -> str:
    """A day in the window's language, with all digits of the year."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(day, form if "yyyy" in form else form.replace("yy", "yyyy"))


def _parsed(text: str) -> QDate:
    """What somebody wrote, as a day; an invalid one for anything else."""
    typed = text.strip()
    day = QDate.fromString(typed, Qt.DateFormat.ISODate)
    forms = [QLocale().dateFormat(QLocale.FormatType.ShortFormat), QLocale().dateFormat(QLocale.FormatType.LongFormat)]
    for form in (*forms, forms[0].replace("yy", "yyyy"), "d.M.yyyy"):
        if not day.isValid() and ("yyyy" in form):
            day = QLocale().toDate(typed, form)
    return day


def _shown(day: str) -> str:
    found = QDate.fromString(day, Qt.DateFormat.ISODate)
    return _written(found) if found.isValid() and len(day) == len("2026-01-31") else day
