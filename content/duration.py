"""Times that a service promises, such as `15 min`, `2 h`, `3 d` (working days) or `1 w`."""

import re

WORKING_DAY = 8 * 60  # minutes
MINUTES = {"min": 1, "h": 60, "d": WORKING_DAY, "w": 5 * WORKING_DAY}

_DURATION = re.compile(r"(\d{1,5})\s{0,3}(min|h|d|w)")


def parse(text: str) -> tuple[int, str] | None:
    """`"15 min"` → `(15, "min")`; None for any other text."""
    match = _DURATION.fullmatch(text.strip())
    return (int(match[1]), match[2]) if match else None


def minutes(text: str) -> int | None:
    """Working minutes of a duration, None for any other text."""
    parsed = parse(text)
    return parsed[0] * MINUTES[parsed[1]] if parsed else None


def same(one: str, other: str) -> bool:
    """Whether two texts promise the same: durations by minutes, other words by folded case and blanks."""
    first, second = minutes(one), minutes(other)
    if first is not None and second is not None:
        return first == second
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
