"""HTML of a browser, a word processor or a spreadsheet → clean Markdown.

nh3 drops scripts, styles and what is not listed, and closes every tag; the standard library's parser then walks what is
left without ever going deeper than its own loop.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

import nh3

from content import table_text
from content.links import LinkKind, classify

MAX_HTML = 300_000  # characters, which take half a second
MAX_LISTS = 8  # in each other
MAX_DEPTH = 200  # blocks in each other

_BLOCK_NAMES = (
    "p div section article header footer main h1 h2 h3 h4 h5 h6 li ul ol blockquote pre hr table dl dt dd figure"
)
_GONE_NAMES = "script style head title template noscript svg math iframe object select textarea button"
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INLINE = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*", "s": "~~", "del": "~~", "strike": "~~"}
_GONE = set(_GONE_NAMES.split())
_OTHER_NAMES = "a br code tt kbd span td th tr thead tbody tfoot font input"
_TAGS = _BLOCKS | set(_INLINE) | set(_OTHER_NAMES.split())
_STYLED = {"span", "b", "strong", "i", "em", "font", "p"}
_BOLD = re.compile(r"font-weight:\s{0,5}(?:bold|[6-9]00)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"font-weight:\s{0,5}(?:normal|[1-5]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style:\s{0,5}italic", re.IGNORECASE)
_WORD_LIST = re.compile(r"mso-list:\s{0,5}l\d{1,5} level(\d{1,2})", re.IGNORECASE)
_WORD_MARK = re.compile(r"\s{0,20}(?:([·•o§▪–-])|(\d{1,4}|[a-z])[.)])\s{1,40}")
_BLANKS = re.compile(r"[ \t\r\n\f]{1,1000}")
_SIGNS = re.compile(r"([\\`*\[\]<]|(?<![^\W_])_|_(?![^\W_])|\{(?=[{%])|~(?=~)|!(?=\[))")
_LINE_START = re.compile(r"^([ ]{0,3})(#{1,6}(?=\s|$)|[-+>](?=\s|$)|\d{1,9}[.)](?=\s|$)|-{3,}|={3,})")
_HOLDS_NOTHING = re.compile("\1[*~]{1,3}(\\s{0,50})\2[*~]{1,3}")  # \1 and \2 stand before signs that open and close
_AFTER_OPENING = re.compile("(\1[*~]{1,3})(\\s{1,50})")
_BEFORE_CLOSING = re.compile("(?<!\\s)(\\s{1,50})(\2[*~]{1,3})")
_CONTAINER = re.compile(r"<(/?)(?:ul|ol|dl|div|table|blockquote|section|article)\b", re.IGNORECASE)
_BEGINS, _ENDS = "<!--StartFragment-->", "<!--EndFragment-->"
_COLUMN_SPAN = re.compile(r"[0-9]{1,2}")
_STRUCTURE = re.compile(r"<(?:b|strong|i|em|a|h[1-6]|li|ul|ol|table|blockquote|img|s|del)[\s>]", re.IGNORECASE)


def has_structure(html: str) -> bool:
    """Whether HTML says more than its words do: headings, lists, links, tables, bold or italics."""
    part = _fragment(html)[:MAX_HTML]
    return any(pattern.search(part) for pattern in (_STRUCTURE, _BOLD, _ITALIC, _WORD_LIST))


def to_markdown(html: str) -> str:
    """Markdown that says what the HTML does. Pictures are left out, as are addresses that the guide would not follow.

    Nothing where it is longer than `MAX_HTML`, or blocks are nested so deeply that no person has written them: its
    words alone are taken then.
    """
    html = _fragment(html)
    if len(html) > MAX_HTML or _depth(html) > MAX_DEPTH:
        return ""
    reader = _Reader()
    reader.feed(_cleaner.clean(html))
    reader.close()
    return reader.done()


def _fragment(html: str) -> str:
    """What was copied of a page: word processors put their whole style sheet before it."""
    start, end = html.find(_BEGINS), html.rfind(_ENDS)
    return html[start + len(_BEGINS) : end] if 0 <= start < end else html


def _depth(html: str) -> int:
    """How many blocks are open at once."""
    depth = deepest = 0
    for tag in _CONTAINER.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name == "style":
        return value if tag in _STYLED else None
    return value


_cleaner = nh3.Cleaner(
    tags=set(_TAGS),
    clean_content_tags=_GONE - _TAGS,
    attributes={
        "a": {"href"},
        "td": {"colspan"},
        "th": {"colspan"},
        "input": {"type", "checked"},
        "ol": {"start"},
        **{tag: {"style"} for tag in _STYLED},
    },
    attribute_filter=_attribute,
    link_rel=None,
    url_schemes={"http", "https", "mailto", "tel"},
)


@dataclass(slots=True)
class _List:
    """A list that is open."""

    number: int | None  # of the next item; None for bullets


@dataclass(slots=True)
class _Grid:
    """A table that is open."""

    rows: list[list[str]] = field(default_factory=list)


class _Reader(HTMLParser):
    """Walks well-formed HTML and writes paragraphs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[tuple[str, bool]] = []  # text, and whether it is an item that follows the one before closely
        self._words: list[str] = []
        self._marks: list[tuple[str, str]] = []  # tag and sign that are open
        self._open_signs: Counter[str] = Counter()
        self._lists: list[_List] = []
        self._quotes = 0
        self._heading = 0
        self._item = ""  # what stands before the first words of an item
        self._word_list = 0  # level of a word processor's item
        self._pre = 0
        self._code = 0
        self._links: list[str] = []
        self._grids: list[_Grid] = []

    def done(self) -> str:
        """The Markdown."""
        self._end_block()
        text = ""
        for block, tight in self._blocks:
            text += ("" if not text else "\n" if tight else "\n\n") + block
        return text

    # tags

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if self._grids and tag not in ("table", "tr", "td", "th"):
            self._start_inline(tag, values)
            if tag in _BLOCKS or tag == "br":
                self._words.append(" ")
            return
        if tag in _BLOCKS:
            self._end_block()
        match tag:
            case "ul" | "ol":
                start = values.get("start", "1")
                self._lists.append(_List((int(start) if start.isdecimal() else 1) if tag == "ol" else None))
            case "li":
                self._begin_item()
            case "blockquote":
                self._quotes += 1
            case "pre":
                self._pre += 1
            case "hr":
                self._blocks.append(("---", False))
            case "table":
                self._grids.append(_Grid())
            case "tr":
                self._begin_row()
            case "td" | "th":
                self._words = []
            case "br":
                self._words.append("\n" if self._pre else "\\\n")
            case "input":
                if values.get("type") == "checkbox" and self._item:
                    self._item += "[x] " if "checked" in values else "[ ] "
            case _ if tag in _HEADINGS:
                self._heading = _HEADINGS[tag]
            case "p":
                level = _WORD_LIST.search(values.get("style", ""))
                self._word_list = min(int(level[1]), MAX_LISTS) if level else 0
            case _:
                self._start_inline(tag, values)
        if tag in ("td", "th") and self._grids and self._grids[-1].rows:
            span = _COLUMN_SPAN.fullmatch(values.get("colspan", "1"))
            self._span = min(int(span[0]) if span else 1, table_text.MAX_COLUMNS)

    def _start_inline(self, tag: str, values: dict[str, str]) -> None:
        if self._pre:
            return
        if tag == "a":
            self._links.append(values.get("href", ""))
            self._words.append("\0[")
        elif tag in ("code", "tt", "kbd"):
            self._code += 1
            self._words.append("`")
        elif tag in _STYLED or tag in _INLINE:
            self._open_mark(tag, self._mark_of(tag, values.get("style", "")))

    def _mark_of(self, tag: str, style: str) -> str:
        """The sign for a tag and its style; nothing where it says nothing."""
        if self._heading:
            return ""
        mark = _INLINE.get(tag, "")
        if mark == "**" and _NOT_BOLD.search(style):
            mark = ""
        elif not mark:
            mark = "**" if _BOLD.search(style) else ""
            mark = mark + "*" if _ITALIC.search(style) else mark
        return "" if self._open_signs[mark] else mark

    def _open_mark(self, tag: str, sign: str) -> None:
        self._marks.append((tag, sign))
        self._open_signs[sign] += bool(sign)
        if sign:
            self._words.append(f"\1{sign}")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._links and not self._pre:
            self._end_link(self._links.pop())
        elif tag in ("code", "tt", "kbd") and self._code:
            self._code -= 1
            self._words.append("`")
        elif tag in ("td", "th") and self._grids and self._grids[-1].rows:
            cell = self._inline().replace("\\\n", " ").replace("\n", " ").strip()
            self._grids[-1].rows[-1] += [cell] + [""] * (self._span - 1)
            self._words = []
        elif tag == "table" and self._grids:
            self._end_table(self._grids.pop())
        elif self._marks and self._marks[-1][0] == tag:
            sign = self._marks.pop()[1]
            if sign:
                self._open_signs[sign] -= 1
                self._words.append(f"\2{sign}")
        elif tag in _BLOCKS and not self._grids:
            self._end_block(tag)

    # blocks

    _span = 1

    def _begin_item(self) -> None:
        list_ = self._lists[-1] if self._lists else _List(None)
        if list_.number is None:
            self._item = "- "
        else:
            self._item = f"{list_.number}. "
            list_.number += 1

    def _begin_row(self) -> None:
        if self._grids:
            self._grids[-1].rows.append([])
        self._words = []

    def _end_block(self, tag: str = "") -> None:
        raw = "".join(self._words).strip("\n") if self._pre else ""
        text = "" if self._pre else self._inline()
        self._words, self._marks = [], []
        self._open_signs.clear()
        if raw:
            fence = "`" * max([3, *(len(run) + 1 for run in re.findall("`{3,50}", raw))])
            self._put(f"{fence}\n{raw}\n{fence}")
        elif text:
            self._put_text(text)
        match tag:
            case "ul" | "ol":
                del self._lists[-1:]
            case "li":
                self._item = ""
            case "blockquote":
                self._quotes = max(0, self._quotes - 1)
            case "pre":
                self._pre = max(0, self._pre - 1)
            case _:
                pass
        if tag in _HEADINGS:
            self._heading = 0
        if tag == "p":
            self._word_list = 0

    def _put_text(self, text: str) -> None:
        mark = _WORD_MARK.match(text.replace("\\", "").replace("\xa0", " ") + " ") if self._word_list else None
        if mark:
            words = text.replace("\\", "", 1)[mark.end() :] if "\\" in text[: mark.end()] else text[mark.end() :]
            number = f"{mark[2] if mark[2].isdecimal() else 1}. " if mark[2] else "- "
            self._lists, kept = [_List(None)] * self._word_list, self._lists
            self._item = number
            self._put(words.strip())
            self._lists, self._item = kept, ""
        elif self._heading:
            self._put(f"{'#' * self._heading} {' '.join(text.replace(chr(92) + chr(10), ' ').split())}")
        else:
            self._put(text)

    def _put(self, text: str) -> None:
        """Add a block below lists and quotations that are open."""
        depth = min(len(self._lists), MAX_LISTS)
        before = "  " * (depth - 1) if depth else ""
        tight = False
        if self._item:
            last = self._blocks[-1][0].lstrip("> ") if self._blocks else ""
            tight = bool(re.match(r"(?:[-]|\d{1,9}\.) ", last))
            text = self._item + text.replace("\n", "\n" + " " * len(self._item))
            self._item = ""
        elif depth:
            before += "  "
        lines = "\n".join((before + line).rstrip() if line else line for line in text.split("\n"))
        if self._quotes:
            sign = "> " * min(self._quotes, MAX_LISTS)
            lines = "\n".join(f"{sign}{line}".rstrip() for line in lines.split("\n"))
        self._blocks.append((lines, tight))

    def _end_table(self, grid: _Grid) -> None:
        rows = [row for row in grid.rows if any(row)]
        width = max((len(row) for row in rows), default=0)
        if self._grids:  # in a cell of another one: its words only
            self._words = [" ".join(cell for row in rows for cell in row if cell)]
        elif width <= 1 or len(rows) < 1:
            for row in rows:
                self._put(row[0])
        else:
            cells = rows[: table_text.MAX_ROWS]
            self._put("\n".join(table_text.tidy(table_text.from_cells(cells))))
        if not self._grids:
            self._words = []

    # words

    def handle_data(self, data: str) -> None:
        if self._pre:
            self._words.append(data)
        elif self._code:
            self._words.append(_BLANKS.sub(" ", data.replace("`", "'")))
        else:
            self._words.append(
                _SIGNS.sub(r"\\\1", _BLANKS.sub(" ", data.replace("\0", "").replace("\1", "").replace("\2", "")))
            )

    def _end_link(self, href: str) -> None:
        at = max((at for at, word in enumerate(self._words) if word == "\0["), default=-1)
        if at < 0:
            return
        words = self._words[at + 1 :]
        text = "".join(words)
        bare = text.strip(" \1\2*~\\\n")
        if not bare or classify(href) != LinkKind.OUTSIDE:
            self._words[at:] = words
        elif bare.replace("\\", "") == href:
            self._words[at:] = [f"<{href}>"]
        else:
            address = f"<{href}>" if any(sign in href for sign in "() ") else href
            self._words[at:] = [f"[{text.strip()}]({address})"]

    def _inline(self) -> str:
        """The words of a block; signs stand close to what they hold, and hold nothing empty."""
        text = "".join(self._words).replace("\0[", "")
        for _ in range(3):
            text = _HOLDS_NOTHING.sub(r"\1", text)
        text = _AFTER_OPENING.sub(r"\2\1", text)
        text = _BEFORE_CLOSING.sub(r"\2\1", text)
        text = text.replace("\1", "").replace("\2", "")
        text = re.sub(r"[ ]{2,1000}", " ", text).strip()
        while text.endswith(("\\\n", "\\")):
            text = text.removesuffix("\n").removesuffix("\\").rstrip()
        lines = (line.strip() for line in text.split("\n"))
        return "\n".join(_LINE_START.sub(_escaped, line, count=1) for line in lines)


def _escaped(match: re.Match[str]) -> str:
    sign = match[2]
    return f"{match[1]}{sign[:-1]}\\{sign[-1]}" if sign[0].isdigit() else f"{match[1]}\\{sign}"
