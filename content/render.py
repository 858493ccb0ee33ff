"""The Markdown of a page as HTML that Qt lays out well, in pieces between which the window puts its own tables.

Qt knows little of CSS: what is shown as a card is a table of one cell with the class "box". Cards within cards take
exponential time, so the innermost come as plain quotes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from markdown_it.token import Token

from content import links
from content.links import LinkKind, Target, readable
from content.parser import words
from content.sanitize import clean, complete_tags, is_bounded
from content.syntax import MAX_PART, Parsed, Used, parse

MAX_BOXES = 4  # in each other

Resolve = Callable[[str, bool], Target | None]  # a link's target as `Link.target` has it, and whether it is [[…]]


@dataclass(frozen=True, slots=True)
class Directive:
    """A place where the window shows something that is not in the page's text."""

    name: str  # services, expects, contact, map, coverage, checklist
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page, or a part of one, to be shown."""

    pieces: tuple[str | Directive, ...]  # safe HTML and directives, in order
    lead_end: int  # index into pieces: after the first paragraphs, before the first heading of level 2 or more


def task_box(mark: str, href: str, who: str = "") -> str:
    """Return the box before a task. What somebody else does has none, only its place; a `span.who` names them."""
    if who:
        return '<img src="check:none" width="17" height="17">&nbsp;'
    return f'<a href="{href}"><img src="check:{mark}" width="17" height="17"></a>&nbsp;'


def render(
    text: str, resolve: Resolve, lang: str, title: str = "", path: str = "", used: Used | None = None
) -> Rendered:
    """Render the body of the page at `path`. Never raises, unless `resolve` does.

    A first heading that says `title` is left out. Parts of a long page are rendered in order with one `used`.
    """
    return render_parsed(parse(text, lang, used), resolve, title, path)


def render_parsed(parsed: Parsed, resolve: Resolve, title: str = "", path: str = "") -> Rendered:
    """Render what was parsed already, as `render` does."""
    page = _Page(resolve, path)
    page.write(_without_title(parsed.tokens, title))
    return Rendered(tuple(page.pieces), page.lead_end)


def _without_title(tokens: list[Token], title: str) -> list[Token]:
    """The tokens without the first heading of level 1, if it says the title that stands above the page."""
    for position, token in enumerate(tokens):
        if token.type == "heading_open" and token.tag == "h1":
            same = token.meta["text"].split() == title.split()
            return tokens[:position] + tokens[position + 3 :] if same else tokens
    return tokens


class _Page:
    """Writes tokens as HTML."""

    def __init__(self, resolve: Resolve, path: str) -> None:
        self.resolve = resolve
        self.path = path
        self.pieces: list[str | Directive] = []
        self.lead_end = -1  # not reached yet
        self.out: list[str] = []  # HTML of the piece that is being written
        self.raw: dict[int, str] = {}  # place in `out` → the page's own HTML as written
        self.boxes = 0  # that are open
        self.open_link = False

    def write(self, tokens: list[Token]) -> None:
        for token, following in pairwise([*tokens, Token("end", "", 0)]):
            if token.type == "directive":
                self.end_piece()
                self.pieces.append(Directive(token.meta["name"], token.meta["argument"]))
            elif token.type == "inline":
                self.inline(token)
            elif token.type == "html_block":
                self.own_html(token.content)
            elif not token.hidden:
                if self.lead_end < 0 and token.type == "heading_open" and token.tag != "h1" and not token.level:
                    self.end_lead()
                self.out.append(_TAGS.get(token.type) or self.block(token, following))
        self.end_piece()
        if self.lead_end < 0:
            self.lead_end = len(self.pieces)

    def end_lead(self) -> None:
        self.end_piece()
        self.lead_end = len(self.pieces)

    def end_piece(self) -> None:
        """Close what was written so far. The page's own HTML comes as text if it would take long to lay out."""
        written = "".join(self.out)
        html = clean(written)
        if self.raw and not is_bounded(html, len(written)):
            for place, text in self.raw.items():
                self.out[place] = escape(text, quote=False)
            html = clean("".join(self.out))
        if html.strip():
            self.pieces.append(html)
        self.out.clear()
        self.raw.clear()

    def own_html(self, html: str) -> None:
        self.raw[len(self.out)] = html
        self.out.append(complete_tags(html, self.address, self.picture))

    def block(self, token: Token, following: Token) -> str:
        match token.type:
            case "paragraph_open":
                return '<p class="figure">' if _is_figure(following) else "<p>"
            case "heading_open":
                return f'<{token.tag} id="{escape(token.meta["slug"])}">'
            case "heading_close":
                return f"</{token.tag}>"
            case "bullet_list_open" | "ordered_list_open":
                tasks = ' class="tasks"' if token.meta else ""
                start = f' start="{token.attrs["start"]}"' if "start" in token.attrs else ""
                return f"<{token.tag}{tasks}{start}>"
            case "list_item_open":
                return '<li class="task">' if token.meta else "<li>"
            case "blockquote_open":
                return self.open_box("quote")
            case "callout_open":
                return self.open_box(token.info)
            case "callout_title_open":
                return '<p class="title">' if self.boxes <= MAX_BOXES else "<p>"
            case "blockquote_close" | "callout_close":
                return self.close_box()
            case "fence" | "code_block":
                code = f"<pre>{escape(token.content, quote=False).rstrip()}</pre>"
                return self.open_box("code") + code + self.close_box()
            case "shortcode":
                text = escape(token.content, quote=False)
                return f'<table class="box neutral"><tr><td><p>{text}</p></td></tr></table>'
            case "th_open" | "td_open":
                align = str(token.attrs.get("style", "")).removeprefix("text-align:")
                return f'<{token.tag} align="{align}">' if align else f"<{token.tag}>"
            case "footnote_block_open":
                return f'<div class="footnotes"><ol start="{following.meta["number"]}">'
            case "footnote_open":
                return f'<li id="fn-{token.meta["number"]}">'
            case "footnote_anchor":
                first = not token.meta["subId"]
                return f'&nbsp;<a href="#fnref-{token.meta["number"]}">↩</a>' if first else ""
            case "plain":
                text = token.content if len(token.content) <= MAX_PART else token.content[:MAX_PART] + "…"
                return f"<p>{escape(text, quote=False).replace(chr(10), '<br>')}</p>"
            case _:
                return ""

    def open_box(self, kind: str) -> str:
        self.boxes += 1
        return f'<table class="box {kind}" width="100%"><tr><td>' if self.boxes <= MAX_BOXES else "<blockquote>"

    def close_box(self) -> str:
        self.boxes -= 1
        return "</td></tr></table>" if self.boxes < MAX_BOXES else "</blockquote>"

    def inline(self, inline: Token) -> None:
        who = ""
        if "mark" in inline.meta:
            who = inline.meta["attributes"].get("who", "")
            self.out.append(task_box(inline.meta["mark"], f"task:{inline.meta['number']}", who))
        for child in inline.children or []:
            if child.type == "text":
                self.out.append(escape(child.content, quote=False))
            elif child.type == "html_inline":
                self.own_html(child.content)
            else:
                self.out.append(_TAGS.get(child.type) or self.span(child))
        if who:
            self.out.append(f'<span class="who">{escape(who)}</span>')

    def span(self, token: Token) -> str:
        match token.type:
            case "code_inline":
                return f"<code>{escape(token.content, quote=False)}</code>"
            case "link_open":
                opening = self.link(readable(str(token.attrs["href"])), str(token.attrs.get("title", "")))
                self.open_link = bool(opening)
                return opening
            case "link_close":
                return "</a>" if self.open_link else ""
            case "wiki_link":
                return self.wiki_link(token)
            case "image":
                title = _attribute("title", str(token.attrs.get("title", "")))
                src = self.picture(str(token.attrs["src"]))
                return f'<img src="{src}" alt="{escape(words(token.children or []))}"{title}>'
            case "shortcode_inline":
                return f'<code class="neutral">{escape(token.content, quote=False)}</code>'
            case "footnote_ref":
                number = token.meta["number"]
                name = "" if token.meta["subId"] else f' id="fnref-{number}"'
                return f'<sup><a href="#fn-{number}"{name}>{number}</a></sup>'
            case _:
                return ""

    def link(self, target: str, title: str = "") -> str:
        """The opening tag of a link, or nothing where the target is none of a page's business."""
        address = self.address(target)
        if address is None:
            return ""
        broken = ' class="broken"' if address.startswith("missing:") else ""
        return f'<a{broken} href="{escape(address)}"{_attribute("title", title)}>'

    def address(self, target: str) -> str | None:
        """What the window is asked for when a Markdown link is followed, or None where it should not be."""
        target = readable(target)
        kind = links.classify(target)
        if kind is LinkKind.OUTSIDE:
            return links.outside_href(target)
        found = self.resolve(target, False) if kind is not LinkKind.REFUSED else None
        if found:
            return links.page_href(found)
        return links.missing_href(target) if kind is LinkKind.PAGE else links.file_href(target, self.path)

    def wiki_link(self, token: Token) -> str:
        target = token.meta["target"]
        found = self.resolve(target, True)
        name, fragment = links.split_fragment(target)
        if found and name == found.page:
            name = found.title or name
        text = escape(token.content or " › ".join(filter(None, (name, fragment))), quote=False)
        if found:
            return f'<a href="{escape(links.page_href(found))}">{text}</a>'
        return f'<a class="broken" href="{escape(links.missing_href(target))}">{text}</a>'

    def picture(self, src: str) -> str:
        return links.image_href(readable(src), self.path)


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escape(value)}"' if value else ""


def _is_figure(inline: Token) -> bool:
    """A paragraph with nothing but a picture."""
    shown = [child.type for child in inline.children or [] if child.type not in ("link_open", "link_close")]
    return shown == ["image"]


_TAGS = {  # tokens that are always the same
    "paragraph_close": "</p>",
    "callout_title_close": "</p>",
    "bullet_list_close": "</ul>",
    "ordered_list_close": "</ol>",
    "list_item_close": "</li>",
    "hr": "<hr>",
    "table_open": '<table class="data">',
    "table_close": "</table>",
    "thead_open": "<thead>",
    "thead_close": "</thead>",
    "tr_open": "<tr>",
    "tr_close": "</tr>",
    "th_close": "</th>",
    "td_close": "</td>",
    "dl_open": "<dl>",
    "dl_close": "</dl>",
    "dt_open": "<dt>",
    "dt_close": "</dt>",
    "dd_open": "<dd>",
    "dd_close": "</dd>",
    "footnote_close": "</li>",
    "footnote_block_close": "</ol></div>",
    "softbreak": "\n",
    "hardbreak": "<br>",
    "strong_open": "<strong>",
    "strong_close": "</strong>",
    "em_open": "<em>",
    "em_close": "</em>",
    "s_open": "<del>",
    "s_close": "</del>",
}
