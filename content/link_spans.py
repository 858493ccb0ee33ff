"""Where exactly the links of a page are written, so that one can be changed and nothing beside it.

The parser itself says what is a link; its places are then looked up in the lines of the page. Code is no link.
"""

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from content.links import readable
from content.parser import Parsers
from content.syntax import MAX_PARSED, parts


class Form(StrEnum):
    """How a link is written."""

    WIKI = "wiki"  # [[…]]: what stands before a | in it
    PLAIN = "plain"  # [text](target), also in the line that a reference stands for
    ANGLED = "angled"  # [text](<target>): what stands between < and >
    HTML = "html"  # <a href="…">: what stands between the quotation marks
    LIST = "list"  # {{ checklist ID }}


@dataclass(frozen=True, slots=True)
class LinkSpan:
    """The target of one link."""

    start: int  # in the body, in characters
    end: int
    form: Form
    written: str
    image: bool = False

    @property
    def target(self) -> str:
        """What is meant: as `Link.target` has it."""
        match self.form:
            case Form.WIKI | Form.LIST:
                return self.written
            case Form.HTML:
                return readable(unescape(self.written))
            case _:
                return readable(unescapeAll(self.written))


_WIKI = re.compile(r"\[\[\s*(.*?)\s*(?:\\?\||\]\]$)", re.DOTALL)
_DEFINITION = re.compile(r"\[(?:[^\[\]\\]|\\.)+\]:[ \t]*(?:\n[ \t>]*)?(<[^<>\n]*>|[^\s<]\S*)")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ADDRESS = re.compile(
    r"""<(?:a\b[^<>]*?\shref|(?P<image>img)\b[^<>]*?\ssrc)\s*=\s*(?:"(?P<double>[^"<>]*)"|'(?P<single>[^'<>]*)')""",
    re.IGNORECASE,
)
_DIRECTIVE = re.compile(r"\{\{[ \t]*checklist[ \t]+([^{}\s]{1,300})")
_SPAN = "span"  # in the `meta` of a token: where its target begins and ends in the text of its paragraph
_Rule = Callable[[StateInline, bool], bool]


def link_spans(body: str, lang: str) -> list[LinkSpan]:
    """The targets of all links and pictures of a page, in their order. Never raises."""
    found: set[LinkSpan] = set()
    position = 0
    for part in parts(body):
        if position >= MAX_PARSED:
            break
        spans = _part_spans(part, lang)
        found.update(LinkSpan(s.start + position, s.end + position, s.form, s.written, s.image) for s in spans)
        position += len(part)
    return sorted(found, key=lambda span: (span.start, span.end))


class _Locators(threading.local):
    """One parser for each thread and language that notes where targets are."""

    def __init__(self) -> None:
        self._parsers = Parsers()
        self._noting: set[int] = set()

    def get(self, lang: str) -> MarkdownIt:
        parser = self._parsers.get(lang)
        if id(parser) not in self._noting:
            rules = dict(zip(parser.inline.ruler.get_active_rules(), parser.inline.ruler.getRules(""), strict=True))
            for name in ("link", "image", "wiki_link"):
                parser.inline.ruler.at(name, _noting(rules[name]))
            self._noting.add(id(parser))
        return parser

    def forget(self) -> None:
        self._parsers.forget()
        self._noting.clear()


_locators = _Locators()


def _noting(rule: _Rule) -> _Rule:
    """A rule that notes where the target of what it found is written."""

    def noting(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        if not silent:
            token = next(t for t in state.tokens[count:] if t.type in ("link_open", "image", "wiki_link"))
            span = _wiki_place(state, start) if token.type == "wiki_link" else _target_place(state, start, token.type)
            if span:
                token.meta[_SPAN] = span
        return True

    return noting


def _wiki_place(state: StateInline, start: int) -> tuple[int, int] | None:
    match = _WIKI.match(state.src[start : state.pos])
    return (start + match.start(1), start + match.end(1)) if match else None


def _target_place(state: StateInline, start: int, kind: str) -> tuple[int, int] | None:
    """Where `(target` is; None for a link that goes by a reference."""
    image = kind == "image"
    after = state.md.helpers.parseLinkLabel(state, start + image, not image) + 1
    if after >= state.pos or state.src[after] != "(":
        return None
    at = after + 1
    while at < state.pos and state.src[at] in " \t\n":
        at += 1
    found = state.md.helpers.parseLinkDestination(state.src, at, state.posMax)
    return (at, found.pos) if found.ok and found.pos > at else None


def _part_spans(text: str, lang: str) -> list[LinkSpan]:
    references: dict[str, object] = {}
    try:
        tokens = _locators.get(lang).parse(text, references)
    except Exception:  # such a page is shown as plain text, in which there are no links
        _locators.forget()
        return []
    lines = _Lines(text)
    found: list[LinkSpan] = []
    for token in tokens:
        if token.type == "inline" and token.children and token.map:
            found += _inline_spans(token, lines)
        elif token.type == "directive" and token.meta["argument"] and token.map:
            found += lines.matches(_DIRECTIVE, token.map, Form.LIST)
        elif token.type == "html_block" and token.map:
            found += lines.addresses(token.map)
    found += _definition_spans(references, lines)
    return found


def _definition_spans(env: dict[str, object], lines: "_Lines") -> Iterator[LinkSpan]:
    known = env.get("references")
    for reference in known.values() if isinstance(known, dict) else ():
        for span in lines.matches(_DEFINITION, reference["map"], Form.PLAIN):
            yield _without_angles(span)
            break


def _without_angles(span: LinkSpan) -> LinkSpan:
    if not span.written.startswith("<"):
        return span
    return LinkSpan(span.start + 1, span.end - 1, Form.ANGLED, span.written[1:-1], span.image)


def _inline_spans(inline: Token, lines: "_Lines") -> Iterator[LinkSpan]:
    children = inline.children or []
    has_html = any(child.type == "html_inline" for child in children)
    noted = [child for child in children if _SPAN in child.meta]
    if not noted and not has_html:
        return
    places = lines.places(inline.content, (inline.map or [0])[0])
    for child in noted:
        start, end = child.meta[_SPAN]
        if places[start] < 0 or places[end - 1] < 0:
            continue  # written in a way that the lines do not show: better left alone
        form = Form.WIKI if child.type == "wiki_link" else Form.PLAIN
        yield _without_angles(lines.span(places[start], places[end - 1] + 1, form, child.type == "image"))
    at = 0
    for child in children:
        if child.type == "html_inline":
            at = inline.content.find(child.content, at)
            for match in _ADDRESS.finditer(child.content) if at >= 0 else ():
                start, end = match.span("double" if match["double"] is not None else "single")
                if end > start and places[at + start] >= 0 and places[at + end - 1] >= 0:
                    yield lines.span(places[at + start], places[at + end - 1] + 1, Form.HTML, bool(match["image"]))
            at = max(at, 0)


class _Lines:
    """The lines of a text, and what of them was found in paragraphs already."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0]
        for line in text.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._done: dict[int, int] = {}  # line → where the last cell of a table that was found in it ends

    def span(self, start: int, end: int, form: Form, image: bool = False) -> LinkSpan:
        return LinkSpan(start, end, form, self._text[start:end], image)

    def places(self, content: str, first: int) -> list[int]:
        """Where each character of a paragraph stands in the text; -1 for one that is not to be found."""
        places: list[int] = []
        line = first
        for written in content.split("\n"):
            found, line = self._line_places(written, line)
            places += [*found, -1]
        return places

    def _line_places(self, written: str, first: int) -> tuple[list[int], int]:
        """The places of one line, which is the first that has it from `first` on, and the line after it."""
        wanted = written.strip()
        lead = len(written) - len(written.lstrip())
        for line in range(first, min(first + 3, len(self._starts) - 1)):
            start, end = self._starts[line] + self._done.get(line, 0), self._starts[line + 1] - 1
            for form in dict.fromkeys((wanted, wanted.replace("|", "\\|"))):
                at = self._text.find(form, start, end)
                if at < 0 or not wanted:
                    continue
                self._done[line] = at + len(form) - self._starts[line]
                escaped = form != wanted
                places = [-1] * lead
                for letter in wanted:
                    at += escaped and letter == "|"
                    places.append(at)
                    at += 1
                return places + [-1] * (len(written) - lead - len(wanted)), line + 1
        return [-1] * len(written), first + 1

    def matches(self, pattern: re.Pattern[str], lines: list[int], form: Form) -> Iterator[LinkSpan]:
        for match in pattern.finditer(self._text, self._starts[lines[0]], self._end(lines)):
            yield self.span(*match.span(1), form)

    def addresses(self, lines: list[int]) -> Iterator[LinkSpan]:
        """The addresses in a block of HTML."""
        start = self._starts[lines[0]]
        html = _COMMENT.sub(lambda comment: " " * len(comment[0]), self._text[start : self._end(lines)])
        for match in _ADDRESS.finditer(html):
            first, end = match.span("double" if match["double"] is not None else "single")
            if end > first:
                yield self.span(start + first, start + end, Form.HTML, bool(match["image"]))

    def _end(self, lines: list[int]) -> int:
        return min(self._starts[min(lines[1], len(self._starts) - 1)], len(self._text))
