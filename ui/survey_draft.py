"""Answers to a survey as somebody gives them: kept on their side until they are sent or dropped."""

from collections.abc import Sequence

import msgspec
from msgspec import Struct, field

from content.answers import Answer, new_answer
from content.entries import NewEntry
from content.surveys import Round, Side

UNSURE = 0  # what somebody chooses who cannot say

_MOST = 400  # departments and sides in a draft


class Said(Struct):
    """What is said of one department from one side."""

    values: dict[str, int] = field(default_factory=dict)  # by question; `UNSURE` where the person cannot say
    comment: str = ""


class Rated(Struct, frozen=True):
    """One department that is rated, and what the person is to it."""

    about: str  # party id
    side: Side


class Sending(Struct, frozen=True):
    """A file that is on its way. It is written again after a crash, under the same name."""

    path: str
    text: str


class Draft(Struct):
    """Answers of one person to one round."""

    chosen: list[Rated] = field(default_factory=list)  # in the order in which they are asked
    said: dict[str, Said] = field(default_factory=dict)  # by `key`
    step: int = 0  # 0: with whom; then one for each chosen; then all are read once more
    from_told: bool = False  # answers say from which department they come: only where the person wants it
    sending: list[Sending] = field(default_factory=list)

    def of(self, rated: Rated) -> Said:
        """What is said of a department; a new one where nothing is."""
        return self.said.setdefault(key(rated), Said())

    def answer(self, rated: Rated, of: Round, from_: str) -> Answer:
        """The answer as it is sent, without what cannot be said or is not asked."""
        said = self.of(rated)
        asked = {question.id for question in of.questions}
        values = {id_: value for id_, value in said.values.items() if id_ in asked and 1 <= value <= of.scale}
        return Answer(rated.about, rated.side, from_ if self.from_told else "", values, said.comment.strip())

    def choose(self, chosen: Sequence[Rated]) -> None:
        """Rate these; what was said of others stays, in case they are chosen again."""
        self.chosen = list(chosen)[:_MOST]


def key(rated: Rated) -> str:
    """What a department and side go by in a draft."""
    return f"{rated.side} {rated.about}"


def place(survey: str) -> str:
    """Where the draft of a round is kept."""
    return f"survey:{survey}"


def written(draft: Draft) -> str:
    """The draft as it is kept; nothing where nothing was chosen."""
    return msgspec.json.encode(draft).decode() if draft.chosen or draft.sending else ""


def read(text: str) -> Draft:
    """The draft that was kept; a new one where there is none, or it cannot be read."""
    try:
        return msgspec.json.decode(text.encode("utf-8", "replace"), type=Draft)
    except (msgspec.MsgspecError, RecursionError):
        return Draft()


def entries(draft: Draft, of: Round, from_: str) -> list[NewEntry]:
    """The files of all answers in which something is said."""
    answers = [draft.answer(rated, of, from_) for rated in draft.chosen]
    return [new_answer(of, answer) for answer in answers if answer.values or answer.comment]
