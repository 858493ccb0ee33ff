"""A measured figure beside its reference, and the table of all of them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. What is only told, and not judged, has neither of the two limits."""

    what: str
    ours: float
    reference: float | None = None
    unit: str = "ms"
    most_times: float | None = None  # of the reference
    most: float | None = None  # in the unit

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of the reference."""
        return self.ours / self.reference if self.reference else None

    @property
    def met(self) -> bool | None:
        """Whether every limit is kept; None where there is none."""
        held = []
        if self.most is not None:
            held.append(self.ours <= self.most)
        if self.most_times is not None and self.ratio is not None:
            held.append(self.ratio <= self.most_times)
        return all(held) if held else None

    def row(self) -> tuple[str, ...]:
        """What, reference, ours, ratio, to reach, met."""
        limits = [f"≤ {self.most_times:.2f}×"] if self.most_times else []
        limits += [f"≤ {self.most:g} {self.unit}"] if self.most else []
        return (
            self.what,
            f"{self.reference:.1f} {self.unit}" if self.reference is not None else "–",
            f"{self.ours:.1f} {self.unit}",
            f"{self.ratio:.2f}×" if self.ratio else "–",
            ", ".join(limits) or "–",
            {True: "yes", False: "NO", None: "–"}[self.met],
        )


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that so large a share (0 to 1) of all values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def compared(
    what: str, pairs: Sequence[tuple[float, float]], *, unit: str = "ms", most_times: float | None = None
) -> Figure:
    """The medians of pairs of ours and the reference, measured in turns."""
    ours, reference = (median(side) for side in zip(*pairs, strict=True))
    return Figure(what, ours, reference, unit, most_times)


def table(figures: Sequence[Figure]) -> str:
    """The figures under heads, in columns."""
    rows = [("what", "reference", "ours", "ratio", "to reach", "met"), *(figure.row() for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
