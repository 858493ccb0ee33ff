"""What a round of a survey showed, without a window. Qt Core only, for the words."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from content.library import Guide
from ui.console import WIDEST, indexed_guide, print_json, printable, put, quoted, spoken

if TYPE_CHECKING:  # a command loads what it needs when it runs
    from content.survey_results import Group, Results
    from content.surveys import Round


def survey(folder: Path, name: str, language: str, today: date, as_json: bool) -> int:
    """Print what a round of a survey showed, or before it is closed, when it will.

    1 where there is no such survey, or the guide has surveys switched off; 2 where there is no guide.
    """
    app = spoken(language)
    guide = indexed_guide(folder)
    if guide is None:
        return 2
    from content.looking import keep_seen, look_at
    from content.surveys import enabled, find_round, rounds

    known, of = rounds(guide), find_round(guide, name) or find_round(guide, name.removesuffix(".md"))
    if not enabled(guide):
        said = QCoreApplication.translate("commands", "Surveys are switched off in “{guide}”.")
        return _nothing(said.format(guide=guide.info.name))
    if of is None:
        return _nothing(_unknown(guide, name, known))
    answers, found = look_at(guide.root, of, known, today)
    if found:
        keep_seen(guide.root, known, answers, found)
    if as_json:
        print_json(_record(of, found, today))
    elif found is None:
        put(printable(_when(of)) + "\n")
    else:
        put("".join(line + "\n" for line in _lines(guide, found, today)))
    del app
    return 0


def _nothing(said: str) -> int:
    sys.stderr.write(printable(said) + "\n")
    return 1


def _unknown(guide: Guide, name: str, known: "tuple[Round, ...]") -> str:
    if not known:
        said = QCoreApplication.translate("commands", "“{guide}” has no surveys.")
        return said.format(guide=guide.info.name)
    said = QCoreApplication.translate("commands", "“{guide}” has no survey “{name}”. There are: {surveys}.")
    return said.format(guide=guide.info.name, name=quoted(name), surveys=", ".join(one.id for one in known))


# for people


def _lines(guide: Guide, found: "Results", today: date) -> Iterator[str]:
    from ui.messages import day

    of = found.round
    days = QCoreApplication.translate("commands", "{title}, {first} to {last}")
    first, last = (day(one) if one else "?" for one in (of.opens, of.closes))
    yield printable(days.format(title=of.title, first=first, last=last))
    least = QCoreApplication.translate(
        "commands", "Figures are shown from {number} answers on, and not where subtraction would reveal fewer."
    )
    yield least.format(number=of.minimum)
    for group in found.groups:
        yield ""
        yield from _group_lines(guide, of, group)
    few = _few(guide, found, today)
    if few:
        yield ""
        words = QCoreApplication.translate("commands", "Fewer than {number} answers, or none: {departments}")
        yield printable(words.format(number=of.minimum, departments=few))


def _group_lines(guide: Guide, of: "Round", group: "Group") -> Iterator[str]:
    from ui.survey_words import SurveyCounted, change_words, mean_words, seen_words

    yield printable(_title(guide, group))
    yield f"  {seen_words(group.side)}: {SurveyCounted().answers(group.answers)}"
    words = {one.id: printable(one.dimension or one.text or one.id)[:WIDEST] for one in of.questions}
    widest = max((len(words[id_]) for id_ in group.figures), default=0)
    for id_, figure in group.figures.items():
        change = group.change(id_)
        changed = change_words(change) if change is not None else ""
        counts = "  ".join(f"{value}: {count}" for value, count in enumerate(figure.counts, start=1))
        yield f"  {words[id_]:<{widest}}  {mean_words(figure.mean):>4}  {changed:>5}  {counts}".rstrip()
    for comment in group.comments:
        yield f"  – {printable(comment)}"


def _title(guide: Guide, group: "Group") -> str:
    if not group.about:
        return QCoreApplication.translate("commands", "The whole company")
    title = guide.organisation.title(group.about)
    if not group.from_:
        return title
    words = QCoreApplication.translate("commands", "{department}, answers from {other}")
    return words.format(department=title, other=guide.organisation.title(group.from_))


def _when(of: "Round") -> str:
    """When a round that is not over can be answered, and from when on it has results."""
    from ui.messages import day

    first, last = (day(one) if one else "" for one in (of.opens, of.closes))
    if of.closes is None:
        words = QCoreApplication.translate(
            "commands", "“{title}” has no last day yet; there are results once it has one, and that is over."
        )
    elif of.opens is None:
        words = QCoreApplication.translate("commands", "“{title}” ends on {last}; there are results after that day.")
    else:
        words = QCoreApplication.translate(
            "commands", "“{title}” can be answered from {first} to {last}; there are results after that day."
        )
    return words.format(title=of.title, first=first, last=last)


def _few(guide: Guide, found: "Results", today: date) -> str:
    """The departments of which nothing is shown, whether or not somebody answered."""
    from content.surveys import rateable

    shown = {group.about for group in found.departments}
    left = [one for one in rateable(guide.organisation, today) if one not in shown]
    return ", ".join(guide.organisation.title(one) for one in left)


# for programs


def _record(of: "Round", found: "Results | None", today: date) -> dict[str, Any]:
    return {
        "survey": of.id,
        "title": of.title,
        "opens": of.opens.isoformat() if of.opens else None,
        "closes": of.closes.isoformat() if of.closes else None,
        "phase": of.phase(today).value,
        "minimum": of.minimum,
        "scale": of.scale,
        "questions": [{"id": one.id, "text": one.text, "dimension": one.dimension} for one in of.questions],
        "groups": [_group_record(group) for group in found.groups] if found else None,
    }


def _group_record(group: "Group") -> dict[str, Any]:
    return {
        "about": group.about or None,
        "side": group.side.value,
        "from": group.from_ or None,
        "answers": group.answers,
        "questions": [
            {
                "id": id_,
                "answers": figure.answers,
                "mean": round(figure.mean, 3),
                "counts": list(figure.counts),
                "course": [
                    {"survey": point.survey, "mean": round(point.mean, 3)} for point in group.courses.get(id_, ())
                ],
            }
            for id_, figure in group.figures.items()
        ],
        "comments": list(group.comments),
    }
