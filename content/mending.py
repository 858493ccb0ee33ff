"""Mends that need no thought: a page's text without one of its problems."""

import re
from datetime import date

from content.check import Problem
from content.frontmatter import HeaderUnreadable
from content.header_edit import set_value

_WRONG = ("target", "party", "value", "heading", "service", "key")  # fields that name what stands there, best first
_YEAR = 365  # days until a page that was looked over is due again


def mended(text: str, problem: Problem, today: date) -> str | None:
    """The text with the mend that belongs to a problem; None where a person has to think."""
    if problem.mend is None:
        return None
    try:
        match problem.mend.code:
            case "replace":
                return _replaced(text, problem)
            case "look-over":
                return set_value(text, ("review", "due"), date.fromordinal(today.toordinal() + _YEAR).isoformat())
            case _:
                return None
    except HeaderUnreadable:
        return None


def can_mend(problem: Problem) -> bool:
    """Whether `mended` may know what to do."""
    return problem.mend is not None and problem.mend.code in ("replace", "look-over")


def _replaced(text: str, problem: Problem) -> str | None:
    """Put the right word in the place of the wrong one, in the line of the problem."""
    lines = text.split("\n")
    if not (problem.mend and 0 < problem.line <= len(lines)):
        return None
    line, right = lines[problem.line - 1], problem.mend.fields["with"]
    if problem.code == "relationship-contradicted":
        wrong, before = problem.fields["expected"], rf"(\b{re.escape(problem.fields['point'])}:\s*[\"']?)"
    else:
        wrong, before = next((problem.fields[key] for key in _WRONG if problem.fields.get(key)), ""), "()"
    found = re.search(before + re.escape(wrong), line) if wrong else None
    if found is None:
        return None
    lines[problem.line - 1] = line[: found.end(1)] + right + line[found.end() :]
    return "\n".join(lines)
