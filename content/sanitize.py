"""What HTML a page may bring, and a last look at everything that is shown.

`complete_tags` takes a page's own HTML apart first, so that nothing unfinished reaches past its paragraph; `clean` then
keeps what is listed, whoever wrote it; `is_bounded` finds HTML that would take long to lay out.
"""

import math
import re
from collections.abc import Callable
from html import escape, unescape
from urllib.parse import quote, unquote

import nh3

from content import links
from content.page import Mark

MAX_DEPTH = 60
MAX_TABLES = 6  # in each other: Qt needs twice the time for each further one
MAX_CELLS = 10_000
MAX_SPAN = 20  # columns or rows of a cell
MAX_SIDE = 2_000  # pixels of a picture

_CLASSES = "box note tip important warning caution quote code neutral data tasks task title figure broken footnotes who"
_SIMPLE = "b blockquote br caption dd del dl dt em hr i ins kbd mark pre s small span strong sub sup thead tr u"
_KNOWN = (  # to HTML, and without a meaning here: the tag goes, its text stays
    "article aside body button center cite col colgroup details dfn figcaption figure font footer form header html"
    " input label main nav picture q samp section source summary tbody tfoot time tt var wbr"
)
_ATTRIBUTES = {
    "a": {"href", "title", "id", "class"},
    "img": {"src", "alt", "title", "width", "height"},
    "table": {"class", "width"},
    "th": {"align", "colspan", "rowspan"},
    "td": {"align", "colspan", "rowspan"},
    "ol": {"start", "class"},
    "ul": {"class"},
    "li": {"class", "id"},
    "p": {"class", "align"},
    "code": {"class"},
    "span": {"class"},
    "div": {"class", "id"},
    "abbr": {"title"},
} | {f"h{level}": {"id"} for level in range(1, 7)}
_TAGS = set(_SIMPLE.split()) | set(_ATTRIBUTES)
_DROPPED = frozenset(_KNOWN.split())
CLASSES = frozenset(_CLASSES.split())
_URL_SCHEMES = {"http", "https", "mailto", "tel", "page", "missing", "attachment", "task", "image", "check"}

_TAG = re.compile(r"""<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*+)?)/?>""")
_ATTRIBUTE = re.compile(r"""([\w:@.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ANY_TAG = re.compile(r"""<(/?)([a-z0-9]+)(?:[^<>"]|"[^"]*")*+>""")
_SPAN = re.compile(r'span="([0-9]+)"')
_AFTER_BLOCK = re.compile(r"(</(?:table|ul|ol|dl)>)\s+")
_MARKS = frozenset(f"check:{mark}" for mark in (*Mark, "none"))  # none: the place of a box
_SHAPES = {
    "href": re.compile(
        r"(?:https?|mailto|tel|page|missing|attachment):.*|task:[0-9]+|#fn(?:ref)?-[0-9]+", re.IGNORECASE | re.DOTALL
    ),
    "width": re.compile(r"[0-9]{1,4}%?"),
    "height": re.compile(r"[0-9]{1,4}%?"),
    "align": re.compile(r"left|center|right"),
    "start": re.compile(r"[0-9]{1,9}"),
    "colspan": re.compile(r"[0-9]{1,2}"),
    "rowspan": re.compile(r"[0-9]{1,2}"),
    "id": re.compile(r"[^\s\"'<>&]{1,200}"),
}
_LIMITS = {"width": MAX_SIDE, "height": MAX_SIDE, "colspan": MAX_SPAN, "rowspan": MAX_SPAN}

Href = Callable[[str], str | None]  # an address as the page writes it → as the window knows it


def complete_tags(html: str, href: Href, src: Href) -> str:
    """A page's own HTML with whole tags of known names only; whatever else looks like one is shown as text."""
    html = _COMMENT.sub("", html)
    done = []
    position = 0
    while (start := html.find("<", position)) >= 0:
        done.append(html[position:start])
        tag = _TAG.match(html, start)
        position = tag.end() if tag else start + 1
        done.append(_own_tag(tag, href, src) if tag else "&lt;")
    return "".join([*done, html[position:]])


def _own_tag(tag: re.Match[str], href: Href, src: Href) -> str:
    name = tag[2].lower()
    if name not in _TAGS:
        return "" if name in _DROPPED else escape(tag[0], quote=False)
    if tag[1]:
        return f"</{name}>"
    attributes: dict[str, str] = {}
    for attribute in _ATTRIBUTE.finditer(tag[3]):
        key = attribute[1].lower()
        value = unescape(attribute[2] or attribute[3] or attribute[4] or "")
        if key in _ATTRIBUTES.get(name, ()) and key != "class":
            kept = href(value) if key == "href" else src(value) if key == "src" else value
            if kept is not None:
                attributes.setdefault(key, f' {key}="{escape(kept)}"')
    return f"<{name}{''.join(attributes.values())}>"


def clean(html: str) -> str:
    """HTML with nothing in it but what is listed here, every tag closed."""
    # Qt shows blanks after these as an empty paragraph.
    return _AFTER_BLOCK.sub(r"\1", _cleaner.clean(html))


def _attribute(_tag: str, name: str, value: str) -> str | None:
    """The value an attribute may keep, or None."""
    if name == "class":
        return " ".join(word for word in value.split() if word in CLASSES) or None
    if name == "src":
        return _source(value)
    if name in _SHAPES and not _SHAPES[name].fullmatch(value):
        return None
    if name in _LIMITS and int(value.rstrip("%")) > _LIMITS[name]:
        return None
    return value


def _source(value: str) -> str:
    if value in _MARKS:
        return value
    path = unquote(value.removeprefix("image:")) if value.startswith("image:") else ""
    return f"image:{quote(path)}" if links.page_path(path, "") == path else "image:"


def is_bounded(html: str, length: int) -> bool:
    """Whether cleaned HTML, made of `length` characters, is laid out in reasonable time."""
    if len(html) > 4 * length + 1_000:
        return False
    depth = tables = cells = 0
    for tag in _ANY_TAG.finditer(html):
        if tag[2] in ("td", "th") and not tag[1]:
            cells += math.prod(int(span) for span in _SPAN.findall(tag[0]))
        if tag[2] not in ("br", "hr", "img"):
            step = -1 if tag[1] else 1
            depth += step
            tables += step if tag[2] == "table" else 0
            if depth > MAX_DEPTH or tables > MAX_TABLES or cells > MAX_CELLS:
                return False
    return True


_cleaner = nh3.Cleaner(
    tags=_TAGS,
    attributes=_ATTRIBUTES,
    attribute_filter=_attribute,
    url_schemes=_URL_SCHEMES,
    link_rel=None,
    clean_content_tags=set(),
)
