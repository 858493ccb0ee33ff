"""How links must read after pages moved or were given other titles, so that they lead where they led.

Only what would lead elsewhere is changed, and in the manner in which it was written: from the root or from the page,
with or without `.md`, by id or by title.
"""

import posixpath
import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import quote

from content import links
from content.library import FOLDER_PAGES, HOME, Guide, page_id
from content.link_spans import Form, LinkSpan
from content.links import LinkKind
from content.organisation import party_id
from content.page import Kind, Link, Page

_HASH = re.compile(r"\\?#|%23")  # where a written target's heading begins
_ENCODED_LETTER = re.compile(r"%[89A-Fa-f][0-9A-Fa-f]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_NO_NAME = re.compile(r"[\[\]|#\n]")  # what a wiki link cannot hold
_NO_ARGUMENT = re.compile(r"[{}\s]")


class LinkTargets:
    """What each link has to name: `before` are the pages as they were, `after` as they will be.

    `paths` leads from the former path of each page that moves to its new one.
    """

    def __init__(self, before: Guide, after: Guide, paths: Mapping[str, str]) -> None:
        self._before, self._after, self._paths = before, after, paths
        self._known = {page.path: page for page in (*before.pages.values(), *before.doubles)}
        self._new = {page.path: page for page in (*after.pages.values(), *after.doubles)}

    def is_kept(self, link: Link, path: str) -> bool:
        """Whether a link on the page at (former) path leads to the right place as it stands."""
        if link.wiki:
            return self._wiki(link.target, path) is None
        return self._parts(link.target, False, path) == (None, None)

    def written(self, span: LinkSpan, path: str) -> str | None:
        """What a target on the page at (former) path must read; None where it stays as it is."""
        if span.form is Form.WIKI:
            return self._wiki(span.written, path)
        if span.form is Form.LIST:
            return self._list(span.written)
        name, fragment = self._parts(span.target, span.image, path)
        if name is None and fragment is None:
            return None
        hash_ = _HASH.search(span.written)
        old, rest = (span.written[: hash_.start()], span.written[hash_.start() :]) if hash_ else (span.written, "")
        if fragment is not None:
            rest = "#" + quote(fragment, safe="".join(c for c in fragment if c.isalnum()))
        return (old if name is None else _address(name, old, span.form)) + rest

    def name(self, name: str) -> str | None:
        """What an item must say that asks for a page by its id or title; None where it stays as it is."""
        old = self._before.named(name) if name else None
        if old is None:
            return None
        expected = self._expected(old)
        was_id = _is_id(self._before, name)
        if self._after.named(name) is expected and _is_id(self._after, name) == was_id:
            return None
        id_ = ("/" if name.startswith("/") else "") + expected.id
        by_title = not was_id and _fold(name) == _fold(old.title)
        choices = (expected.title, id_) if by_title else (id_, expected.title)
        fit = (c for c in choices if not _NO_NAME.search(c) and self._after.named(c) is expected)
        return next(fit, None)

    def _expected(self, old: Page) -> Page:
        return self._new[self._paths.get(old.path, old.path)]

    def _wiki(self, written: str, path: str) -> str | None:
        name, hash_, fragment = written.partition("#")
        folded = unicodedata.normalize("NFC", name).strip()
        old = self._before.named(folded) if folded else self._known.get(path)
        new_name = self.name(folded)
        heading = self._heading(old, fragment)
        if new_name is None and heading is None:
            return None
        return (name if new_name is None else new_name) + hash_ + (fragment if heading is None else heading)

    def _list(self, written: str) -> str | None:
        """The argument of a directive: a list's id counts before a page's."""
        if any(page.kind is Kind.CHECKLIST and party_id(page) == written for page in self._before.pages.values()):
            return None
        name, old = self.name(written), self._before.named(written)
        if name is not None and old is not None and _NO_ARGUMENT.search(name):
            name = party_id(self._expected(old))
        return name

    def _heading(self, old: Page | None, fragment: str) -> str | None:
        """What a heading is called now, if it is not what it was."""
        if old is None or not fragment.strip():
            return None
        new, wanted = self._expected(old), _fold(fragment)
        if any(wanted in (_fold(h.slug), _fold(h.text)) for h in new.headings):
            return None
        for before, after in zip(old.headings, new.headings, strict=False):
            if wanted in (_fold(before.slug), _fold(before.text)):
                by_slug = fragment.strip() == before.slug or wanted != _fold(before.text)
                return after.slug if by_slug or _NO_NAME.search(after.text) else after.text
        return None

    def _parts(self, target: str, image: bool, path: str) -> tuple[str | None, str | None]:
        """A Markdown link's new path and heading, each None where it stays."""
        if links.classify(target) in (LinkKind.OUTSIDE, LinkKind.REFUSED):
            return None, None
        name, fragment = links.split_fragment(target)
        if not name:
            return None, self._heading(self._known.get(path), fragment)
        to = self._paths.get(path, path)
        old, by_path = (None, True) if image else _meant(self._before, name, path)
        if old is None:
            return _file_reference(name, path, to), None
        return self._page_reference(name, old, by_path, path), self._heading(old, fragment)

    def _page_reference(self, name: str, old: Page, by_path: bool, path: str) -> str | None:
        """The address of a page; None where it stays. The shortest way to a page stays the shortest."""
        expected, to = self._expected(old), self._paths.get(path, path)
        was_shortest = path != to and _reference(self._before, name, old, path) == name
        was_file = links.page_path(name, path) == unicodedata.normalize("NFC", old.path)
        is_file = links.page_path(name, to) == unicodedata.normalize("NFC", expected.path)
        found, is_path = _meant(self._after, name, to)
        if not was_shortest and found is expected and is_path >= by_path and is_file >= was_file:
            return None
        new = _reference(self._after, name, expected, to)
        return None if new == name else new


def _reference(guide: Guide, name: str, page: Page, source: str) -> str | None:
    """A page's address on the page at `source`, written like `name`."""
    name = name.replace("\\", "/")
    path = unicodedata.normalize("NFC", page.path)
    stem = path.removesuffix(".md")
    stands_for_folder = stem.rpartition("/")[2] in FOLDER_PAGES
    if name.endswith(".md"):
        choices = [path]
    elif name.rstrip("/").rpartition("/")[2] in FOLDER_PAGES:
        choices = [stem, path]
    else:
        id_ = "" if page.id == HOME else page.id
        choices = [id_ + "/" if name.endswith("/") and stands_for_folder and id_ else id_, path]
    for choice in choices:
        found = "/" + choice if name.startswith("/") else _relative(choice, source, name.startswith("./"))
        meant, by_path = _meant(guide, found, source)
        if meant is page and by_path and links.classify(found) is LinkKind.PAGE:
            return found
    return None


def _meant(guide: Guide, name: str, path: str) -> tuple[Page | None, bool]:
    """The page that a Markdown link on the page at `path` means, and whether by its path: as the guide resolves it."""
    found = links.page_path(name, path)
    if found is None:
        return None, True
    id_ = page_id(found) or HOME
    page = guide.pages.get(id_) or guide.pages.get(f"{id_}/{HOME}")
    return (page, True) if page else (guide.named(id_), False)


def _is_id(guide: Guide, name: str) -> bool:
    return unicodedata.normalize("NFC", name).strip().strip("/") in guide.pages


def _file_reference(name: str, path: str, to: str) -> str | None:
    """The address of a picture or other file, after the page that names it moved; None where it stays."""
    file = links.page_path(name, path)
    if path == to or file is None:
        return None
    dotted = name.startswith("./")
    was_shortest = _relative(file, path, dotted) == name
    if not was_shortest and links.page_path(name, to) == file:
        return None
    new = _relative(file, to, dotted)
    return None if new == name else new


def _relative(path: str, source: str, dotted: bool) -> str:
    path, source = unicodedata.normalize("NFC", path), unicodedata.normalize("NFC", source)
    found = posixpath.relpath("/" + path, "/" + source.rpartition("/")[0]) + ("/" if path.endswith("/") else "")
    if found in (".", "..") or found.endswith("/.."):
        found += "/"
    return f"./{found}" if dotted and not found.startswith(".") else found


def _address(path: str, old: str, form: Form) -> str:
    """A path as it is written in a link, with percent signs for letters if the old one had them."""
    if _ENCODED_LETTER.search(old):
        return quote(path)
    shown = "".join(quote(c) if c in '%#\\|`<>"' or not c.isprintable() else c for c in path)
    if form is not Form.ANGLED:
        shown = shown.replace(" ", "%20").replace("'", "%27" if form is Form.HTML else "'")
        if not _is_balanced(shown):
            shown = shown.replace("(", "%28").replace(")", "%29")
    return _ENTITY.sub("%26", shown)


def _is_balanced(text: str) -> bool:
    depth = 0
    for letter in text:
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return False
    return depth == 0


def _fold(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
