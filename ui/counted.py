"""Phrases with a number, in one class: lupdate sees plural forms only where an object's `tr` has them."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """How many of something, in the plural form that the number wants."""

    def minutes(self, n: int) -> str:
        """15 minutes."""
        return self.tr("%n minute(s)", "", n)

    def hours(self, n: int) -> str:
        """2 hours."""
        return self.tr("%n hour(s)", "", n)

    def working_days(self, n: int) -> str:
        """3 working days."""
        return self.tr("%n working day(s)", "", n)

    def weeks(self, n: int) -> str:
        """1 week."""
        return self.tr("%n week(s)", "", n)

    def services(self, n: int) -> str:
        """6 services."""
        return self.tr("%n service(s)", "", n)

    def items(self, n: int) -> str:
        """25 items of a list."""
        return self.tr("%n item(s)", "", n)

    def missing(self, n: int) -> str:
        """2 missing points."""
        return self.tr("%n missing", "", n)

    def problems(self, n: int) -> str:
        """2 problems of a page."""
        return self.tr("%n problem(s)", "", n)
