"""Answers to a survey: one small file for one department rated, in the guide's `dialog/answers/SURVEY/`.

An answer has no author and no time, and its file has a random name and the time at which the survey began. Who runs
the shared folder can still see when a file appears: the screen says so before anything is sent.

**Doubles.** Two honest answers may say exactly the same, so equal words are no double. Every answer has a random `id`,
which is its file's name, too. Whatever a program makes of it when folders are merged (`… (1).json`, `… - Kopie.json`,
`….sync-conflict-….json`), an id counts once: the file that bears the id as its name, else the one whose words come
first. So every device counts the same. An answer without an id goes by the long random part of its file's name.

**What counts.** An answer counts with the values that are whole numbers, and its comment. Which questions a round asks,
and on which scale, is for `content.survey_results`: whatever somebody changes there, the same answers are there.
"""

import hashlib
import os
import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import msgspec

from content.entries import NewEntry
from content.errors import NameRefused
from content.header_writing import cleaned
from content.looks import Look, read_looks, waves
from content.surveys import SCALES, Round, Side
from content.writing import locate

MAX_BYTES = 32 * 1024  # of a file
MAX_FILES = 50_000  # of a round
MAX_NAME = 200  # characters of a department's or question's id
MAX_COMMENT = 4_000  # characters

_SUFFIX = ".json"
_RANDOM = re.compile(r"[0-9a-f]{16,}", re.IGNORECASE)
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


class Answer(msgspec.Struct, frozen=True, gc=False):
    """What somebody said of one department."""

    about: str  # party id of the department that is rated
    side: Side  # what they are to it
    from_: str = ""  # their own department; empty where they left that out
    values: dict[str, int] = {}  # question id → value; a question may be skipped
    comment: str = ""


# What a file looked like from outside when it was read: when its content and when its entry in the folder was changed,
# where the system tells that, in nanoseconds (the former is the same for all answers), and its size in bytes.
Stamp: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Answers:
    """A snapshot of the answers to one round."""

    survey: str = ""
    answers: tuple[Answer, ...] = ()  # without doubles, in an order that tells nothing
    ids: tuple[str, ...] = ()  # of the answers, in their order
    looks: tuple[Look, ...] = ()  # at the results
    unreadable: int = 0  # files that are no answers to this round
    doubles: int = 0  # files that were counted already
    stamps: Mapping[str, Stamp] = field(default_factory=dict)  # by file name
    read: Mapping[str, "ReadAnswer | None"] = field(default_factory=dict)  # by file name; for the next reading

    @property
    def waves(self) -> list[list[Answer]]:
        """The answers, by the look at results that saw them first; last those that none has seen."""
        return waves(self.ids, self.answers, self.looks)


class ReadAnswer(msgspec.Struct, frozen=True, gc=False):
    """A file that is an answer."""

    id: str
    answer: Answer


def new_answer(of: Round, answer: Answer) -> NewEntry:
    """The file of an answer, to be handed to `Talk.post`. Questions of other rounds and other values are left out.

    Keys stand in a fixed order, and questions in that of the page, not in that in which they were answered.
    """
    id_ = secrets.token_hex(16)
    told: dict[str, Any] = {"id": id_, "survey": of.id, "about": answer.about, "side": answer.side.value}
    if answer.from_:
        told["from"] = answer.from_
    told["values"] = {
        question.id: answer.values[question.id]
        for question in of.questions
        if answer.values.get(question.id) in range(1, of.scale + 1)
    }
    comment = _comment(answer.comment)
    if comment:
        told["comment"] = comment
    text = msgspec.json.format(msgspec.json.encode(told), indent=1).decode()
    return NewEntry(f"{of.folder}/{id_}{_SUFFIX}", text + "\n", of.stamp)


def read_answers(root: Path, of: Round, before: Answers | None = None) -> Answers:
    """Read the answers to a round, in a job; files known from `before` are taken from it.

    Junk is passed over, and counted. Returns `before` where nothing changed.
    """
    if before is None or before.survey != of.id:
        before = Answers(of.id)
    folder = _folder(root, of)
    stamps = _stamps(folder) if folder else {}
    looks = read_looks(root, of)
    if stamps == before.stamps:
        return before if looks == before.looks else replace(before, looks=looks)
    read: dict[str, ReadAnswer | None] = {}
    prefix = f"{folder}{os.sep}"
    for name, stamp in stamps.items():
        if name in before.read and before.stamps[name] == stamp:
            read[name] = before.read[name]
        else:
            data = _data(f"{prefix}{name}", stamp[2])
            read[name] = parse_answer(name, data, of.id) if data is not None else None
    return replace(_together(of.id, stamps, read), looks=looks)


def parse_answer(name: str, data: bytes, survey: str) -> ReadAnswer | None:
    """The answer in a file of this name; None where it is none, or one to another round."""
    try:
        told: _Told | _ToldAnyhow = _plain.decode(data)
        values = told.values
    except _UNREADABLE:
        try:
            told = _anyhow.decode(data)
        except _UNREADABLE:
            return None
        values = {
            question: value
            for question, value in told.values.items()
            if type(value) is int and value in _VALUES and len(question) <= MAX_NAME
        }
    about = _party(told.about)
    if told.survey != survey or not about:
        return None
    comment = _comment(told.comment) if isinstance(told.comment, str) and told.comment else ""
    if not values and not comment:
        return None
    found = _RANDOM.fullmatch(told.id) if isinstance(told.id, str) else None
    found = found or _RANDOM.search(name)
    from_ = _party(told.from_) if isinstance(told.from_, str) else ""
    return ReadAnswer(found[0].lower() if found else name, Answer(about, told.side, from_, values, comment))


_Name = Annotated[str, msgspec.Meta(max_length=MAX_NAME)]
_Value = Annotated[int, msgspec.Meta(ge=1, lt=SCALES.stop)]


class _Told(msgspec.Struct, frozen=True, rename={"from_": "from"}):
    """A file as this program writes it."""

    survey: str
    about: str
    side: Side
    values: dict[_Name, _Value] = {}
    id: Any = ""
    from_: Any = ""
    comment: Any = ""


class _ToldAnyhow(msgspec.Struct, frozen=True, rename={"from_": "from"}):
    """A file in which some values are something else."""

    survey: str
    about: str
    side: Side
    values: dict[str, Any] = {}
    id: Any = ""
    from_: Any = ""
    comment: Any = ""


_plain = msgspec.json.Decoder(_Told)
_anyhow = msgspec.json.Decoder(_ToldAnyhow)
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
_VALUES = range(1, SCALES.stop)


def _together(survey: str, stamps: Mapping[str, Stamp], read: Mapping[str, ReadAnswer | None]) -> Answers:
    """Count each id once, in the order of the ids, which are random."""
    found: dict[str, tuple[str, Answer]] = {}
    others: dict[str, list[tuple[str, Answer]]] = {}
    unreadable = 0
    for name, one in read.items():
        if one is None:
            unreadable += 1
        elif one.id in found:
            others.setdefault(one.id, []).append((name, one.answer))
        else:
            found[one.id] = (name, one.answer)
    for id_, files in others.items():
        found[id_] = _first(id_, [found[id_], *files])
    ids = tuple(sorted(found))
    answers = tuple([found[id_][1] for id_ in ids])
    doubles = len(read) - unreadable - len(answers)
    return Answers(survey, answers, ids, unreadable=unreadable, doubles=doubles, stamps=stamps, read=read)


def _first(id_: str, files: list[tuple[str, Answer]]) -> tuple[str, Answer]:
    """Which counts of those with one id: the same on every device, whatever its files are called."""
    named = [file for file in files if file[0].lower() == f"{id_}{_SUFFIX}"]
    return min(named or files, key=lambda file: repr(file[1]))


def _folder(root: Path, of: Round) -> Path | None:
    try:
        return locate(root, of.folder)
    except NameRefused:
        return None


def _stamps(folder: Path) -> dict[str, Stamp]:
    """The files that may be answers; hidden ones, links and whatever is too large are left out."""
    found: dict[str, Stamp] = {}
    try:
        with os.scandir(folder) as listing:
            for file in listing:
                name = file.name
                if name[0] != "." and name.lower().endswith(_SUFFIX) and file.is_file(follow_symlinks=False):
                    told = file.stat(follow_symlinks=False)
                    found[name] = (told.st_mtime_ns, told.st_ctime_ns, told.st_size)
    except OSError:
        return found
    return found if len(found) <= MAX_FILES else {name: found[name] for name in sorted(found)[:MAX_FILES]}


def _data(path: str, size: int) -> bytes | None:
    if size > MAX_BYTES:
        return None
    try:
        file = os.open(path, _FLAGS)
        try:
            return os.read(file, size + 1)
        finally:
            os.close(file)
    except OSError:
        return None


@lru_cache(maxsize=4_096)
def _party(told: str) -> str:
    """A department's id; empty for whatever cannot be one."""
    return told.strip() if len(told) <= MAX_NAME and told.isprintable() else ""


def _comment(told: str) -> str:
    return str(cleaned(told)).strip()[:MAX_COMMENT].strip()


def comments(of: Iterable[Answer]) -> list[str]:
    """The words of some answers, in an order that only depends on the words: it tells nothing of who said what."""
    said = [answer.comment for answer in of if answer.comment]
    return sorted(said, key=lambda words: hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=16).digest())
