"""What the text of a situation has of what rehearsing needs: a question, and an answer that is shown when wanted."""

import re
from dataclasses import dataclass

from content.page import Page

ANSWER = "answer"  # the mark of a heading: what stands below is the answer

_COMMENT = re.compile(r"<!--.{0,4000}?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ScenarioText:
    """The parts that are shown one after the other."""

    question: str  # the last paragraph before the answer, on one line; nothing where there is none
    answers: tuple[str, ...]  # headings of the answer


def scenario_text(page: Page, text: str) -> ScenarioText:
    """Read the parts of a situation's page from its text."""
    answers = [heading for heading in page.headings if ANSWER in heading.attributes]
    lines = text.split("\n")
    told = lines[page.body_line - 1 : answers[0].line - 1 if answers else len(lines)]
    blocks = [block.strip() for block in _COMMENT.sub("", "\n".join(told)).split("\n\n")]
    paragraphs = [" ".join(block.split()) for block in blocks if block and not block.startswith("#")]
    return ScenarioText(paragraphs[-1] if paragraphs else "", tuple(heading.text for heading in answers))


def with_answer(text: str, heading: str) -> str:
    """The text with a heading for the answer at its end."""
    return f"{text.rstrip()}\n\n## {heading} {{{ANSWER}}}\n\n"
