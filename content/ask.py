"""Whom do I ask? A need in one's own words, and the services that fit it, best first.

Three things decide: how much of an everyday phrase (`also`) of a service was said, where its words stand (name before
description before the rest), and how rare each word is among all services. What fits too little is left out, so a
need that nobody serves gets no answer. Whoever names nothing but a party is told what it does, the most general first.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from math import log
from typing import Any

from content import words
from content.header import Valid
from content.library import Guide
from content.meanings import Meanings, counts
from content.organisation import ALL, Offer, Organisation, Party

LIMIT = 8
MAX_WORDS = 24  # of one need; whoever says more pasted something

_PHRASE = 1.2  # what a phrase that was said in full is worth, beside its words alone
_LITTLE = 0.12  # what a stop word is worth in a phrase: "may we buy this" is more than "buy"
_ELSEWHERE = 0.5  # of what a word is worth at its second place and further
_ENOUGH = 0.34  # a service of which no word was said so surely fits too little, however rare the word
_NAMED = 2.0  # what it is worth that a service's party was named and nothing else
_GENERAL = 0.5  # of that: how many the service is for
_BEGUN_LETTERS = 4  # of a party's name, of which nothing else is known
_NEAR = 0.2  # of the best score: what scores less is left out


class _Field(IntEnum):
    """Where a word of a service stands."""

    ALSO = 0
    NAME = 1
    DESCRIPTION = 2
    REST = 3


_WORTH = {_Field.ALSO: 1.0, _Field.NAME: 1.0, _Field.DESCRIPTION: 0.7, _Field.REST: 0.3}


@dataclass(frozen=True, slots=True)
class Answer:
    """A service that fits a need, and who provides it."""

    offer: Offer
    provider: Party
    score: float  # to compare answers to one need with, and nothing else
    matched: list[str]  # the words of the need that led here, as they were written

    def plain(self) -> dict[str, Any]:
        """What is told of it without a window, ready for JSON."""
        service = self.offer.service
        return {
            "service": service.id,
            "name": service.name,
            "description": service.description,
            "provider": {"id": self.provider.id, "title": self.provider.title},
            "department": self.offer.department,
            "page": self.offer.page,
            "contact": [
                {"name": c.name, "phone": c.phone, "mail": c.mail, "hours": c.hours, "deputy": c.deputy}
                for c in self.provider.contact
            ],
            "request": service.request,
            "input": service.input,
            "response": service.response,
            "escalation": service.escalation,
            "score": self.score,
            "matched": self.matched,
        }


@dataclass(frozen=True, slots=True)
class _Phrase:
    """An everyday phrase of a service."""

    service: int
    words: frozenset[int]
    stop_words: frozenset[str]  # folded


def ask(guide: Guide, need: str, limit: int = LIMIT, today: date | None = None) -> list[Answer]:
    """The services that fit, best first. Keep a `Needs` where more than one need is asked of a guide."""
    return Needs(guide, today).ask(need, limit)


class Needs:
    """What a guide's services are asked for by, worked out once for a snapshot. Threads may share it."""

    def __init__(self, guide: Guide, today: date | None = None) -> None:
        """Services that are over or have not begun on the day `today` are left out; without a day none is."""
        self._organisation = guide.organisation
        self._offers = [offer for offer in self._organisation.offers if _is_on(offer, self._organisation, today)]
        self._meanings = Meanings()
        self._places: list[list[tuple[int, _Field, int]]] = []  # by word: service, field, phrase
        self._phrases: list[_Phrase] = []
        self._names = _names(guide)
        reasons = _reasons(self._organisation)
        for number, offer in enumerate(self._offers):
            header = guide.pages[offer.page].header
            told = [*header.aliases, *reasons.get((offer.department, offer.service.id), ())]
            self._add(number, offer, header.lang or guide.info.lang, told)
        self._meanings.finish()
        self._rarity = [self._rarity_of(word) for word in range(len(self._places))]

    def ask(self, need: str, limit: int = LIMIT) -> list[Answer]:
        """The services that fit, best first; none where nothing fits. Never raises, whatever was written."""
        said, stop_words = _heard(need)
        scores: dict[int, float] = defaultdict(float)
        surest: dict[int, float] = defaultdict(float)
        matched: dict[int, list[str]] = defaultdict(list)
        likeness: dict[int, float] = {}  # by word of the guide: how surely it was said
        for word in said:
            meant = self._meanings.meant_by(word)
            for number, how in meant.items():
                likeness[number] = max(likeness.get(number, 0.0), how)
            found = self._sureness(meant)
            rarity = self._rarity_in(len(found))
            for service, sureness in found.items():
                scores[service] += rarity * sureness
                surest[service] = max(surest[service], sureness)
                matched[service].append(word)
        for service, worth in self._said_phrases(likeness, stop_words).items():
            scores[service] += worth
        parties, name = self._named(need, begun=not any(sure >= _ENOUGH for sure in surest.values()))
        as_department = any(not self._organisation.parties[party].role for party in parties)
        top = max(scores.values(), default=0.0)
        for service, worth in self._done_by(parties).items():
            scores[service] = worth + (top if as_department else scores[service])
            surest[service] = 1.0
            matched[service] += [word for word in name if word not in matched[service]]
        fitting = [service for service in scores if surest[service] >= _ENOUGH]
        least = _NEAR * max((scores[service] for service in fitting), default=0.0)
        best = sorted((s for s in fitting if scores[s] >= least), key=lambda s: (-scores[s], s))
        return [
            Answer(offer, _provider(offer, self._organisation), round(scores[service], 3), matched[service])
            for service in best[: max(limit, 0)]
            for offer in [self._offers[service]]
        ]

    def _named(self, need: str, begun: bool) -> tuple[set[str], list[str]]:
        """The parties that a need names and nothing else, and the words that do. Stop words may stand around.

        Around a role none may: "my till" is no question about those who work there. A name that is a stop word itself,
        such as IT, is told from it by its capitals there. Where a name has only `begun`, that is enough.
        """
        said = words.split(need)[: MAX_WORDS + 1]
        if not said or len(said) > MAX_WORDS:
            return set(), []
        if whole := self._names.get(_joined(said)):
            return set(whole), said
        counting = [place for place, word in enumerate(said) if counts(words.fold(word))]
        if counting:
            name = said[counting[0] : counting[-1] + 1]
        else:
            name = [word for word in said if len(word) > 1 and word.isupper()]
            name = name if len(name) < len(said) else []
        joined = _joined(name)
        parties = {party for party in self._names.get(joined, ()) if not self._organisation.parties[party].role}
        if not parties and begun and len(joined) >= _BEGUN_LETTERS:
            parties = {one for known in self._names if known.startswith(joined) for one in self._names[known]}
        return parties, name if parties else []

    def _done_by(self, parties: set[str]) -> dict[int, float]:
        """The services of parties, and what each is worth; a role without one has those of its department."""
        own = [number for number, offer in enumerate(self._offers) if {offer.provider, offer.department} & parties]
        if not own:
            above = {self._organisation.department_of(party) for party in parties}
            own = [number for number, offer in enumerate(self._offers) if offer.department in above]
        count = max(len(self._organisation.parties), 1)
        return {number: _NAMED * (1 - _GENERAL + _GENERAL * self._share(number, count)) for number in own}

    def _share(self, number: int, parties: int) -> float:
        """Which part of all parties a service is for."""
        customers = self._offers[number].service.for_
        return 1.0 if ALL in customers else min(len(customers) / parties, 1.0)

    def _sureness(self, meant: dict[int, float]) -> dict[int, float]:
        """How surely one word of a need means each service: 1 where it stands in its name."""
        found: dict[int, dict[_Field, float]] = defaultdict(dict)
        for word, likeness in meant.items():
            for service, field, _ in self._places[word]:
                fields = found[service]
                if likeness > fields.get(field, 0.0):
                    fields[field] = likeness
        sureness: dict[int, float] = {}
        for service, fields in found.items():
            values = [likeness * _WORTH[field] for field, likeness in fields.items()]
            best = max(values)
            sureness[service] = best + _ELSEWHERE * (sum(values) - best)
        return sureness

    def _said_phrases(self, likeness: dict[int, float], stop_words: set[str]) -> dict[int, float]:
        """What the phrases are worth of which something was said: for each service its best."""
        said: dict[int, float] = defaultdict(float)
        for word, how in likeness.items():
            for _, field, place in self._places[word]:
                if field is _Field.ALSO:
                    said[place] += how * self._rarity[word]
        best: dict[int, float] = {}
        for place, part in said.items():
            phrase = self._phrases[place]
            told = part + _LITTLE * len(phrase.stop_words & stop_words)
            whole = sum(self._rarity[word] for word in phrase.words) + _LITTLE * len(phrase.stop_words)
            best[phrase.service] = max(best.get(phrase.service, 0.0), _PHRASE * told * told / whole)
        return best

    def _rarity_of(self, word: int) -> float:
        return self._rarity_in(len({place[0] for form in self._meanings.forms(word) for place in self._places[form]}))

    def _rarity_in(self, services: int) -> float:
        """From 1, for what one service has, down to little for what most have."""
        count = max(len(self._offers), 1)
        return log(1 + count / (0.5 + services)) / log(1 + count / 1.5)

    def _add(self, number: int, offer: Offer, lang: str, more: Iterable[str]) -> None:
        service = offer.service
        titles = [self._organisation.title(party) for party in dict.fromkeys((offer.provider, offer.department))]
        rest = (service.goal, service.input, service.impact, *titles, *more)
        self._place(service.name, lang, (number, _Field.NAME, -1))
        self._place(service.description, lang, (number, _Field.DESCRIPTION, -1))
        for text in rest:
            self._place(text, lang, (number, _Field.REST, -1))
        for text in service.also:
            known = self._place(text, lang, (number, _Field.ALSO, len(self._phrases)))
            folded = (words.fold(word) for word in words.split(text))
            self._phrases.append(_Phrase(number, frozenset(known), frozenset(w for w in folded if not counts(w))))

    def _place(self, text: str, lang: str, place: tuple[int, _Field, int]) -> list[int]:
        known = self._meanings.learn(text, lang)
        for word in known:
            if word == len(self._places):
                self._places.append([])
            self._places[word].append(place)
        return known


def _heard(need: str) -> tuple[list[str], set[str]]:
    """The words of a need that count, each once as it was written first, and its stop words, folded."""
    said: dict[str, str] = {}
    stop_words: set[str] = set()
    for word in words.split(need):
        folded = words.fold(word)
        if not counts(folded):
            stop_words.add(folded)
        elif len(said) < MAX_WORDS:
            said.setdefault(folded, word)
    return list(said.values()), stop_words


def _names(guide: Guide) -> dict[str, list[str]]:
    """The parties of a guide by what each is called, and by how its page is called otherwise."""
    names: dict[str, list[str]] = defaultdict(list)
    for party in guide.organisation.parties.values():
        aliases = () if party.role else guide.pages[party.page].header.aliases
        for name in dict.fromkeys(_joined(words.split(text)) for text in (party.title, *aliases)):
            if name:
                names[name].append(party.id)
    return names


def _joined(said: Iterable[str]) -> str:
    """Words as one, so that it does not matter how they are parted: Help desk, Helpdesk, Help-Desk."""
    return "".join(words.fold(word) for word in said)


def _reasons(organisation: Organisation) -> dict[tuple[str, str], list[str]]:
    """Why customers want a service, by department and service."""
    reasons: dict[tuple[str, str], list[str]] = defaultdict(list)
    for need in organisation.needs:
        told = need.expectation
        reasons[organisation.department_of(told.from_), told.service].append(told.because)
    return reasons


def _is_on(offer: Offer, organisation: Organisation, today: date | None) -> bool:
    if today is None:
        return True
    parties = (_provider(offer, organisation), organisation.parties[offer.department])
    return all(_covers(valid, today) for valid in (offer.service.valid, *(party.valid for party in parties)))


def _covers(valid: Valid, today: date) -> bool:
    return (valid.from_ is None or valid.from_ <= today) and (valid.to is None or today <= valid.to)


def _provider(offer: Offer, organisation: Organisation) -> Party:
    """The role that does it, or its department where the page names a role that it does not have."""
    return organisation.parties.get(offer.provider) or organisation.parties[offer.department]
