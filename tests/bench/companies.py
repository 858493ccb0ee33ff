"""Writes guides of companies of any size: who is there for whom, and no other pages."""

import random
from pathlib import Path

from tests.bench.vocabulary import VOCABULARIES, Vocabulary

PASSES = ("information", "object", "service", "expertise")


def write_company(folder: Path, departments: int, roles: int, relationships: int, language: str = "de") -> Path:
    """Write so many departments with as many roles between them, into a folder that is not there yet.

    About a third of the relationships is named by both sides, a few of those differ; the rest by one side only. The
    last department has an external customer. The same sizes give the same guide.
    """
    words, dice = VOCABULARIES[language], random.Random(f"{departments} {roles}")  # noqa: S311 - texts, no secrets
    homes = [f"d{number}" for number in range(departments)]
    own: dict[str, list[str]] = {home: [] for home in homes}
    for number in range(roles):
        own[dice.choice(homes)].append(f"r{number}")
    parties = [*homes, *(f"{home}/{role}" for home, several in own.items() for role in several)]
    pairs: dict[tuple[str, str], None] = {}
    while len(pairs) < relationships:
        pairs[dice.choice(parties), dice.choice(parties)] = None
    pages = {home: _begin(words, dice, home, own[home]) for home in homes}
    expects: dict[str, list[str]] = {home: [] for home in homes}
    for number, (provider, customer) in enumerate(pairs):
        kind = dice.choice(("both", "provider", "customer"))
        if kind != "customer":
            pages[provider.partition("/")[0]].append(_service(words, dice, number, provider, customer))
        if kind != "provider":
            service = words.compound(dice) if kind == "customer" else f"s{number}"
            expects[customer.partition("/")[0]].append(_expectation(words, dice, service, provider, customer))
    pages[homes[-1]].append("  - {id: sold, name: Ware, for: [guests], passes: object}")
    folder.mkdir(parents=True)
    for home, lines in pages.items():
        text = "\n".join(["---", *lines, "expects:" if expects[home] else "", *expects[home], "---", ""])
        (folder / f"{home}.md").write_text(text, encoding="utf-8")
    guests = "---\ntitle: Kunden\nkind: stakeholder\nexternal: true\n---\n"
    (folder / "guests.md").write_text(guests, encoding="utf-8")
    index = f"---\ntitle: {words.guide}\nguide: {{id: company, name: {words.guide}, lang: {language}}}\n---\n"
    (folder / "index.md").write_text(index, encoding="utf-8")
    return folder


def _begin(words: Vocabulary, dice: random.Random, home: str, roles: list[str]) -> list[str]:
    listed = [f"  - {{id: {role}, title: {words.compound(dice)}}}" for role in roles]
    title = f"title: {words.compound(dice)} {home[1:]}"
    return [title, "kind: department", *(["roles:", *listed] if roles else []), "services:"]


def _service(words: Vocabulary, dice: random.Random, number: int, provider: str, customer: str) -> str:
    role = provider.partition("/")[2]
    by = f"by: {role}, " if role else ""
    name, passes = words.compound(dice), dice.choice(PASSES)
    return f"  - {{id: s{number}, name: {name}, {by}for: [{customer}], passes: {passes}, response: 1 d}}"


def _expectation(words: Vocabulary, dice: random.Random, service: str, provider: str, customer: str) -> str:
    role = customer.partition("/")[2]
    own = f"as: {role}, " if role else ""
    response = dice.choice(("1 d", "1 d", "2 d"))
    return f"  - {{from: {provider}, service: {service}, {own}response: {response}, because: {words.sentence(dice)!r}}}"
