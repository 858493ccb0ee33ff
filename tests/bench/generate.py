"""Makes guides that read like a company's: any number of pages, the same ones for the same seed.

    python -m tests.bench.generate FOLDER PAGES [--seed 1] [--language de]

Departments with services and expectations, stakeholders, a standard, checklists, practices, scenarios and plain pages
in folders. A page has 300 to 1,500 words, one in a hundred 3,000; every link leads somewhere.
"""

import argparse
import json
import os
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.vocabulary import VOCABULARIES, Vocabulary

WRITTEN_AT = 1_750_000_000  # seconds; long ago, so that no page counts as being written just now
_LONG = 3_000  # words
_PAGES_IN_FOLDER = 24
_AREAS_IN_FOLDER = 12


@dataclass(frozen=True, slots=True)
class _Entry:
    """A page before it has words."""

    id: str
    title: str
    kind: str

    @property
    def party(self) -> str:
        return self.id.rsplit("/", 1)[-1]


def generate(folder: Path, pages: int, seed: int, language: str = "de") -> Path:
    """Write a guide of exactly so many pages (20 at least) into a folder that is not there yet, and return it."""
    words = VOCABULARIES[language]
    entries = list(_plan(pages, random.Random(f"plan {seed}"), words))  # noqa: S311 - texts, no secrets
    for entry in entries:
        path = folder / (f"{entry.id}/index.md" if entry.kind == "folder" else f"{entry.id}.md")
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = _Writer(entry, entries, random.Random(f"{seed} {entry.id}"), words)  # noqa: S311 - pages, no secrets
        path.write_text(writer.page(), encoding="utf-8", newline="\n")
        os.utime(path, (WRITTEN_AT, WRITTEN_AT))
    return folder


def _plan(pages: int, dice: random.Random, words: Vocabulary) -> Iterator[_Entry]:
    """The pages of a guide: the more there are, the more of them are plain ones; a company has its departments once."""
    departments = min(60, max(4, pages // 15))
    counts = {
        "department": departments,
        "stakeholder": max(2, departments // 4),
        "checklist": max(3, departments // 2 + pages // 60),
        "practice": max(3, pages // 40),
        "scenario": max(3, pages // 40),
    }
    yield _Entry("index", words.guide, "home")
    yield _Entry("standard", words.standard, "standard")
    made = 2
    for kind, count in counts.items():
        yield _Entry(words.folders[kind], words.folders[kind].capitalize(), "folder")
        for number in range(count):
            subject = words.compound(dice)
            yield _Entry(f"{words.folders[kind]}/{words.plain(subject)}-{number}", f"{subject} {number}", kind)
        made += count + 1
    number = folder = 0
    path = ""
    while made < pages:
        if number % _PAGES_IN_FOLDER == 0:
            subject = words.compound(dice)
            area = words.plain(words.first[folder // _AREAS_IN_FOLDER % len(words.first)])
            path = f"{area}/{words.plain(subject)}-{folder}"
            yield _Entry(path, f"{subject} {words.and_} {words.compound(dice)} ({folder})", "folder")
            folder += 1
        else:
            subject = words.compound(dice)
            yield _Entry(
                f"{path}/{words.plain(subject)}-{number}", f"{subject} {words.compound(dice)} {number}", "page"
            )
        number += 1
        made += 1


class _Writer:
    """Writes one page."""

    def __init__(self, entry: _Entry, entries: list[_Entry], dice: random.Random, words: Vocabulary) -> None:
        self._entry, self._entries, self._dice, self._words = entry, entries, dice, words
        self._parties = [other for other in entries if other.kind == "department"]

    def page(self) -> str:
        entry = self._entry
        body = self._tasks() if entry.kind == "checklist" else self._sections()
        header = "\n".join(line for line in self._header() if line)
        return f"---\n{header}\n---\n\n{self._paragraph()}\n\n{body}"

    # the header

    def _header(self) -> Iterator[str]:
        entry, dice = self._entry, self._dice
        yield f"title: {_quoted(entry.title)}"
        if entry.kind not in ("home", "folder", "page"):
            yield f"kind: {entry.kind}"
        yield f"summary: {_quoted(self._sentence())}"
        yield f"order: {dice.randrange(100)}"
        yield f"review: {{owner: {_quoted(self._name())}, due: 2027-0{dice.randint(1, 9)}-15}}"
        match entry.kind:
            case "home":
                yield f"guide: {{id: bench, name: {_quoted(entry.title)}, lang: {self._words.lang}, region: DE-BY}}"
            case "standard":
                yield from self._standard()
            case "department":
                yield from self._department()
            case "stakeholder":
                yield f"external: true\nchannel: {_quoted(self._sentence())}\nservices:"
                yield from self._services(2)
            case "checklist":
                yield f"for: [{dice.choice(self._parties).party}]"
            case "scenario":
                provider, customer = dice.sample(self._parties, 2)
                yield f"provider: {provider.party}\ncustomer: {customer.party}\nhappened: 2026-0{dice.randint(1, 9)}"
            case _:
                pass

    def _standard(self) -> Iterator[str]:
        yield "service: [request, response, handover, escalation, feedback]"
        yield "department: [contact, contact.deputy]"
        yield f"sections: {_quoted([*self._words.sections])}"
        yield f"defaults: {{feedback: {_quoted(self._sentence())}}}"

    def _department(self) -> Iterator[str]:
        dice = self._dice
        yield f"aliases: [{_quoted(self._entry.title + ' ' + self._words.compound(dice))}]"
        yield "contact:"
        for _ in range(dice.randint(1, 3)):
            yield f'  - {{name: {_quoted(self._name())}, phone: "4{dice.randint(100, 999)}", mail: post@haus.example,'
            yield f"     hours: 7–19, deputy: {_quoted(self._name())}}}"
        yield "roles:"
        yield from (f"  - {{id: role-{n}, title: {_quoted(self._name())}}}" for n in range(3))
        yield "services:"
        yield from self._services(dice.randint(3, 8))
        yield "expects:"
        for other in dice.sample(self._parties, min(len(self._parties), dice.randint(2, 6))):
            if other is not self._entry:
                yield f"  - {{from: {other.party}, service: service-{dice.randrange(3)}, response: 2 d,"
                yield f"     because: {_quoted(self._sentence())}, needed_for: service-0}}"

    def _services(self, count: int) -> Iterator[str]:
        dice = self._dice
        for number in range(count):
            customers = [other.party for other in dice.sample(self._parties, 3) if other is not self._entry]
            yield f"  - id: service-{number}"
            yield f"    name: {_quoted(self._name())}"
            yield f"    description: {_quoted(self._sentence())}"
            yield f"    also: {_quoted([self._name(), self._name()])}"
            if self._entry.kind == "department" and dice.random() < 0.5:  # half of them
                yield f"    by: role-{dice.randrange(3)}"
            yield f"    for: {_quoted(customers) if number else 'all'}"
            yield f"    request: {_quoted(self._name())}"
            yield f"    input: {_quoted(self._name())}"
            yield f"    response: {dice.randint(1, 5)} {dice.choice(('h', 'd'))}"
            yield f"    handover: {_quoted(self._sentence())}"
            if dice.random() < 0.9:  # a few forget it
                yield f"    escalation: {_quoted(self._name())}"

    # the text

    def _sections(self) -> str:
        dice = self._dice
        wanted = _LONG if dice.random() < 0.01 else dice.randint(300, 1_500)  # one in a hundred
        blocks = [self._prose, self._prose, self._prose, self._list, self._table, self._callout, self._links]
        parts: list[str] = []
        headings = list(self._words.sections) if self._entry.kind == "department" else []
        written = 0
        while written < wanted or headings:
            heading = headings.pop(0) if headings else self._name()
            answer = " {answer}" if self._entry.kind == "scenario" and parts else ""
            made = [f"{'##' if dice.random() < 0.6 else '###'} {heading}{answer}"]  # most of them
            made += [dice.choice(blocks)() for _ in range(dice.randint(2, 4))]
            parts += made
            written += sum(text.count(" ") for text in made)
        if self._entry.kind == "page" and dice.random() < 0.2:  # one in five
            parts.append("\n".join(f"- [ ] {self._sentence()}" for _ in range(4)))
        return "\n\n".join(parts) + "\n"

    def _tasks(self) -> str:
        dice = self._dice
        parts = []
        for section in range(4):
            parts.append(f"## {self._name()} {{due={section * 5 - 5}}}\n")
            for item in range(dice.randint(4, 9)):
                page = dice.choice(self._entries).id
                partner = dice.choice(self._parties).party
                parts.append(f"- [ ] {self._sentence()} {{#item-{section}-{item} with={partner} page={page}}}")
            parts.append("")
        return "\n".join(parts) + self._sections()

    def _prose(self) -> str:
        return self._paragraph()

    def _paragraph(self) -> str:
        return " ".join(self._sentence() for _ in range(self._dice.randint(3, 6)))

    def _list(self) -> str:
        mark = self._dice.choice(("-", "1."))
        return "\n".join(f"{mark} **{self._name()}:** {self._sentence()}" for _ in range(self._dice.randint(3, 7)))

    def _table(self) -> str:
        rows = [[self._name(), f"{self._dice.randint(1, 90)}", self._link()] for _ in range(self._dice.randint(3, 9))]
        head = "| " + " | ".join(self._words.heads) + " |\n|---|---:|---|\n"
        return head + "\n".join("| " + " | ".join(row) + " |" for row in rows)

    def _callout(self) -> str:
        kind = self._dice.choice(("NOTE", "TIP", "IMPORTANT", "WARNING"))
        return f"> [!{kind}] {self._name()}\n> {self._paragraph()}"

    def _links(self) -> str:
        return f"{self._sentence()} {self._words.see} {self._link()}, {self._link()} {self._words.and_} {self._link()}."

    def _link(self) -> str:
        """A link as people write them: by id, by title, or as a path from the guide's root."""
        other = self._dice.choice(self._entries)
        path = f"/{other.id}/index.md" if other.kind == "folder" else f"/{other.id}.md"
        return self._dice.choice((f"[[{other.id}]]", f"[[{other.title}]]", f"[{self._name()}]({path})"))

    def _name(self) -> str:
        return self._words.compound(self._dice)

    def _sentence(self) -> str:
        return self._words.sentence(self._dice)


def _quoted(value: str | list[str]) -> str:
    return json.dumps(value, ensure_ascii=False)


def main() -> int:
    """Make a guide from the command line."""
    parser = argparse.ArgumentParser(description="Make a guide to measure with.")
    parser.add_argument("folder", type=Path, help="a folder that is not there yet")
    parser.add_argument("pages", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--language", choices=sorted(VOCABULARIES), default="de")
    options = parser.parse_args()
    generate(options.folder, options.pages, options.seed, options.language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
