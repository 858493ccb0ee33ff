"""markdown-it-py with the rules that FORMAT.md adds to CommonMark.

Tokens of our own: `callout_open` (`info`: its kind), `callout_title_open`, `directive` (`meta`: name, argument),
`shortcode` and `shortcode_inline` (`content`), `wiki_link` (`meta`: target; `content`: its text, or empty) and `plain`
(`content` is shown as it stands; `info`: code of the fault).

In `meta`: a `heading_open` has its attributes, every `inline` its `text`, that of a task also `mark` and `attributes`;
the task's `list_item_open` and the list have `task`.
"""

import re
import threading

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from content.tasks import split_attributes, split_box

MAX_LEVEL = 24  # of block tokens: a quote is one level, a list two
MAX_INLINE = 16_000  # characters of one paragraph; smart quotes and brackets take quadratic time
CALLOUTS = {kind: kind for kind in ("note", "tip", "important", "warning", "caution")} | {
    "info": "note",
    "hint": "tip",
    "attention": "warning",
    "danger": "caution",
    "error": "caution",
}
DIRECTIVES = frozenset({"services", "expects", "contact", "map", "coverage"})  # and checklist ID

_QUOTES = {"de": "„“‚‘", "en": "“”‘’"}
_CALLOUT = re.compile(r"\[!([A-Za-z][\w-]{0,30})\][+-]?(?:[ \t]+(.*))?")
_SHORTCODE = re.compile(r"\{\{[^{}\n]{1,500}\}\}|\{%[^{}\n]{1,500}%\}|\{\{%[^{}\n]{1,500}%\}\}")
_DIRECTIVE = re.compile(r"\{\{[ \t]*(\w{1,20})(?:[ \t]+([^{}\s]{1,300}))?[ \t]*\}\}")
_WIKI_LINK = re.compile(r"\[\[(?!\^)([^\[\]\n]{1,500})\]\](?!\()")


def plain_token(text: str, line: int, code: str) -> Token:
    """Text that is shown as it stands, from a 0-based line on, and the fault that says why."""
    return Token("plain", "", 0, content=text, info=code, map=[line, line + text.count("\n") + 1], block=True)


def words(children: list[Token]) -> str:
    """What inline tokens say, without markup."""
    found = []
    for child in children:
        if child.type in ("text", "text_special", "code_inline", "shortcode_inline"):
            found.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            found.append(" ")
        elif child.type == "wiki_link":
            found.append(child.content or child.meta["target"])
        elif child.type == "image":
            found.append(words(child.children or []))
    return "".join(found)


class Parsers(threading.local):
    """One parser for each thread and language: threads that share one mix their pages."""

    def __init__(self) -> None:
        self._by_lang: dict[str, MarkdownIt] = {}

    def get(self, lang: str) -> MarkdownIt:
        """The parser with the quotation marks of `lang`; English where it is not German."""
        lang = "de" if lang.casefold().startswith("de") else "en"
        if lang not in self._by_lang:
            self._by_lang[lang] = _make_parser(lang)
        return self._by_lang[lang]

    def forget(self) -> None:
        """Make new ones: an instance that has raised may be left half way."""
        self._by_lang.clear()


class _Parser(MarkdownIt):
    """Leaves addresses as they are written; `content.links` says what may become of them."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the library's own name
        return url

    def validateLink(self, _url: str) -> bool:  # noqa: N802 - the library's own name
        return True


def _make_parser(lang: str) -> MarkdownIt:
    # At most two levels lie between two looks of `_too_deep`, so markdown-it's own limit never drops a text.
    options = {"typographer": True, "quotes": _QUOTES[lang], "maxNesting": MAX_LEVEL + 3}
    parser = _Parser("commonmark", options).enable(["table", "strikethrough", "smartquotes"])
    parser.use(footnote_plugin, inline=False).use(deflist_plugin).use(admon_plugin)
    parser.block.ruler.before("table", "too_deep", _too_deep)
    ends = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("table", "shortcode", _shortcode, {"alt": ends})
    parser.inline.ruler.before("link", "wiki_link", _wiki_link)
    parser.inline.ruler.before("link", "shortcode_inline", _shortcode_inline)
    parser.core.ruler.before("inline", "own_blocks", _own_blocks)
    parser.core.ruler.before("smartquotes", "keep_texts", _keep_texts)
    return parser


def _too_deep(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take what is nested too deeply as plain text."""
    if silent or state.level < MAX_LEVEL:
        return False
    line = start + 1
    while line < end and (state.isEmpty(line) or state.sCount[line] >= state.blkIndent):
        line += 1
    text = state.getLines(start, line, state.blkIndent, False).rstrip()
    state.tokens.append(plain_token(text, start, "markdown-too-deep"))
    state.line = line
    return True


def _shortcode(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """`{{ … }}` or `{% … %}` on a line of its own: a directive, or another program's."""
    position = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith("{", position) or state.is_code_block(start):
        return False
    text = state.src[position : state.eMarks[start]].rstrip()
    if not _SHORTCODE.fullmatch(text):
        return False
    if silent:
        return True
    token = state.push("shortcode", "", 0)
    token.map = [start, start + 1]
    token.content = text
    directive = _DIRECTIVE.fullmatch(text)
    if directive and state.level == 0 and (directive[1] == "checklist" if directive[2] else directive[1] in DIRECTIVES):
        token.type = "directive"
        token.meta = {"name": directive[1], "argument": directive[2] or ""}
    state.line = start + 1
    return True


def _shortcode_inline(state: StateInline, silent: bool) -> bool:
    match = _SHORTCODE.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        state.push("shortcode_inline", "", 0).content = match[0]
    state.pos = match.end()
    return True


def _wiki_link(state: StateInline, silent: bool) -> bool:
    """`[[Title or id]]`, `[[id#heading|text]]`; tables and Obsidian write `\\|`."""
    match = None if state.linkLevel else _WIKI_LINK.match(state.src, state.pos, state.posMax)
    target, _, text = match[1].replace("\\|", "|").partition("|") if match else ("", "", "")
    if not match or not target.strip():
        return False
    if not silent:
        token = state.push("wiki_link", "", 0)
        token.content = text.strip()
        token.meta = {"target": target.strip()}
    state.pos = match.end()
    return True


def _own_blocks(state: StateCore) -> None:
    """Find headings' attributes, tasks and callouts, before quotation marks and links are looked at."""
    waiting = state.tokens[::-1]
    done: list[Token] = []
    lists: list[Token] = []
    quotes: list[Token] = []
    while waiting:
        token = waiting.pop()
        done.append(token)
        match token.type:
            case "heading_open":
                waiting[-1].content, token.meta = split_attributes(waiting[-1].content)
            case "bullet_list_open" | "ordered_list_open":
                lists.append(token)
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                _find_task(token, waiting, lists[-1])
            case "blockquote_open":
                quotes.append(token)
                _find_callout(token, waiting)
            case "blockquote_close":
                token.type = quotes.pop().type.replace("_open", "_close")
            case "admonition_open":
                _read_admonition(token, waiting)
            case "admonition_close":
                token.type = "callout_close"
            case "inline" if len(token.content) > MAX_INLINE:
                token.children = [Token("text", "", 0, content=token.content)]
                token.content = ""
            case _:
                pass
    state.tokens = done


def _keep_texts(state: StateCore) -> None:
    """Keep what is written, before quotation marks are curled: ticks and links are known by it."""
    for token in state.tokens:
        if token.type == "inline":
            token.meta["text"] = words(token.children or []).strip()


def _find_task(item: Token, waiting: list[Token], list_: Token) -> None:
    if waiting[-1].type != "paragraph_open":
        return
    inline = waiting[-2]
    task = split_box(inline.content)
    if not task:
        return
    mark, text = task
    first, newline, rest = text.partition("\n")
    first, attributes = split_attributes(first)
    rest, later = split_attributes(rest)
    inline.content = first + newline + rest
    inline.meta = {"mark": mark, "attributes": {**later, **attributes}}
    item.meta = list_.meta = {"task": True}


def _find_callout(quote: Token, waiting: list[Token]) -> None:
    """Turn a quote that begins with `[!NOTE] Title` into a callout."""
    if waiting[-1].type != "paragraph_open":
        return
    paragraph, inline = waiting[-1], waiting[-2]
    first, _, rest = inline.content.partition("\n")
    match = _CALLOUT.fullmatch(first.rstrip())
    if not match:
        return
    line = (inline.map or [0])[0]
    if rest:
        inline.content = rest
        inline.map = paragraph.map = [line + 1, (inline.map or [0, line + 2])[1]]
    else:
        del waiting[-3:]
    _make_callout(quote, match[1], (match[2] or "").strip(), line, waiting)


def _read_admonition(token: Token, waiting: list[Token]) -> None:
    """Turn `!!! note "Title"` into a callout; the plugin repeats the kind as the title where there is none."""
    kind, title = token.meta["tag"], token.content
    if waiting[-1].type == "admonition_title_open":
        del waiting[-3:]
    if '"' not in token.info:
        title = "" if title == kind.title() else title
        if kind not in CALLOUTS:
            title = token.info.strip()
    _make_callout(token, kind, title, (token.map or [0])[0], waiting)


def _make_callout(token: Token, kind: str, title: str, line: int, waiting: list[Token]) -> None:
    """Give a token the kind of callout that a word means. An unknown word is a note of that title."""
    known = CALLOUTS.get(kind.casefold())
    token.type = "callout_open"
    token.info = known or "note"
    title = title or ("" if known else kind.capitalize())
    inline = Token("inline", "", 0, content=title, children=[], map=[line, line + 1], block=True)
    waiting += [Token("callout_title_close", "p", -1), inline, Token("callout_title_open", "p", 1)]
