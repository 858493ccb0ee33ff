"""Pages, titles and parties under other names, and everything in the guide that calls them by the old ones.

Nothing is written here: each function returns what `content.steps` does in one step, which can be undone. What a
person keeps goes by page id and by the id of a list or party; so the old page id stays as an alias, and a page whose
id as a party or list was its file's name gets that as its `id`. Entries in `dialog/` are never changed.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from content import frontmatter
from content.errors import NameRefused, PageUnreadable
from content.frontmatter import HeaderUnreadable, KeyPath, Value
from content.header import Header
from content.library import FOLDER_PAGES, HOME, Guide, assemble, page_id
from content.link_spans import link_spans
from content.link_targets import LinkTargets
from content.organisation import ALL, party_id
from content.page import Heading, Kind, Page, Task
from content.steps import Change
from content.writing import Source, check_path, encode

Read = Callable[[str], Source]  # a page by its path, as `content.writing.read_source` gives it

_KNOWN_BY_ID = (Kind.DEPARTMENT, Kind.STAKEHOLDER, Kind.CHECKLIST, Kind.SCENARIO, Kind.SURVEY)
_PARTY_KEYS: tuple[KeyPath, ...] = (
    ("part_of",),
    ("provider",),
    ("customer",),
    ("for", 0),
    ("services", 0, "for", 0),
    ("expects", 0, "from"),
)  # where a header names parties; 0 stands for every place of a list
_MAYBE_LINK = re.compile(r"<a\s|\{\{[ \t]*checklist\s", re.IGNORECASE)  # that `Page.links` does not know
_HEADING_LINE = re.compile(r"( {0,3}#[ \t]+)(.*?)([ \t]+#+)?[ \t]*")


class How(StrEnum):
    """In which way a place refers to a page."""

    LINK = "link"
    ITEM = "item"  # an item of a list asks to read it, or names its party
    PARTY = "party"  # a header names its party


@dataclass(frozen=True, slots=True)
class Place:
    """A line that refers to a page."""

    page: str  # id
    line: int  # 1-based
    how: How


def rename(guide: Guide, page: str, new_path: str, read: Read) -> list[Change]:
    """What gives a page another path, mends every link and reference to it, and its own to pages and pictures.

    A page without a title of its own is called by its new file name. Raises `NameRefused` for a path that may not be
    (reason `home` where the guide would lose its own page), `PageUnreadable` and `HeaderUnreadable` for the page
    itself; other pages that cannot be read are left as they are.
    """
    old = guide.pages[page]
    if new_path == old.path:
        return []
    check_path(new_path, _other_paths(guide, old))
    id_ = page_id(new_path)
    if id_ != page and id_ in guide.pages:
        raise NameRefused(new_path, "taken")
    if page == HOME and id_ != HOME:
        raise NameRefused(new_path, "home")
    new = msgspec.structs.replace(old, id=id_, path=new_path, title=_title_at(guide, old, new_path))
    targets = LinkTargets(guide, _with(guide, old, new), {old.path: new_path})
    source = read(old.path)
    text = _relinked(source.text, old, targets)
    if id_ != page:
        if old.kind in _KNOWN_BY_ID and party_id(new) != party_id(old):
            text = _set(text, ("id",), party_id(old))
        if page not in old.header.aliases:
            text = _added(text, ("aliases",), page)
    moved = [
        Change(new_path, encode(text, source), None, moved_from=old.path),
        Change(old.path, None, source.digest),
    ]
    return moved + _mended(guide, old, targets, read)


def retitle(guide: Guide, page: str, title: str, read: Read) -> list[Change]:
    """What gives a page another title, in its header and its first heading, and mends links that call it by the old.

    Raises `NameRefused` for an empty title, `PageUnreadable` and `HeaderUnreadable` for the page itself.
    """
    old = guide.pages[page]
    title = " ".join(title.split())
    if not title:
        raise NameRefused(old.path, "empty")
    if title == old.title:
        return []
    source = read(old.path)
    text = _with_heading(source.text, old, title)
    if old.header.title or text == source.text:
        text = _set(text, ("title",), title)
    new = msgspec.structs.replace(old, title=title, headings=_outline(text, old)[0])
    targets = LinkTargets(guide, _with(guide, old, new), {})
    own = _relinked(text, old, targets)
    return [Change(old.path, encode(own, source), source.digest), *_mended(guide, old, targets, read)]


def rename_party(guide: Guide, old: str, new: str, read: Read) -> list[Change]:
    """What gives a party another id, in its page and wherever headers and items name it; its roles go along.

    A role keeps its department: `verkauf/kasse` may become `verkauf/kassen`. The old id of a department or
    stakeholder becomes an alias of its page. Raises `NameRefused` with the page's path for an id that is empty, taken
    or cannot be one, `PageUnreadable` and `HeaderUnreadable` for the party's own page.
    """
    party = guide.organisation.parties[old]
    page = guide.pages[party.page]
    if new == old:
        return []
    _check_party(guide, old, new, page.path)
    found: list[Change] = []
    for other in sorted((*guide.pages.values(), *guide.doubles), key=lambda one: (one.path != page.path, one.path)):
        try:
            source = read(other.path)
            text = _with_party(source.text, other, old, new)
            if other.path == page.path:
                text = _with_own_id(text, old, new, party.role)
        except (PageUnreadable, HeaderUnreadable):
            if other.path == page.path:
                raise
            continue
        if text != source.text:
            found.append(Change(other.path, encode(text, source), source.digest))
    return found


def linking(guide: Guide, page: str) -> list[Place]:
    """Where other pages refer to a page, or to a party that it describes, by page and line."""
    parties = {party.id for party in guide.organisation.parties.values() if party.page == page}
    found: set[tuple[str, int, How]] = set()
    for other in guide.pages.values():
        if other.id == page:
            continue
        for link in other.links:
            target = guide.resolve(link.target, link.wiki, other.id)
            if target and target.page == page:
                found.add((other.id, link.line, How.LINK))
        for task in other.tasks:
            wanted = guide.named(task.attributes["page"]) if task.attributes.get("page") else None
            named = {task.attributes.get(key, "") for key in ("with", "waits")}
            if (wanted and wanted.id == page) or named & parties:
                found.add((other.id, task.line, How.ITEM))
        found |= {(other.id, other.line(*key), How.PARTY) for party, key in _named(other.header) if party in parties}
    return [Place(*place) for place in sorted(found)]


# pages


def _other_paths(guide: Guide, page: Page) -> list[str]:
    unreadable = [error.path.relative_to(guide.root).as_posix() for error in guide.unreadable]
    return [other.path for other in (*guide.pages.values(), *guide.doubles) if other.path != page.path] + unreadable


def _title_at(guide: Guide, page: Page, path: str) -> str:
    """A page's title under another path; the file's or folder's name is the last that counts."""
    own = page.header.title or next((heading.text for heading in page.headings if heading.level == 1), "")
    if own:
        return own
    folder, _, file = path.removesuffix(".md").rpartition("/")
    return (folder.rpartition("/")[2] or guide.root.name) if file in FOLDER_PAGES else file


def _with(guide: Guide, old: Page, new: Page) -> Guide:
    """The guide as it will be, with one page in another's place."""
    pages = [page for page in (*guide.pages.values(), *guide.doubles) if page is not old]
    return assemble(guide.root, [*pages, new])


def _mended(guide: Guide, page: Page, targets: LinkTargets, read: Read) -> list[Change]:
    """What changes on all other pages."""
    found: list[Change] = []
    for other in sorted((*guide.pages.values(), *guide.doubles), key=lambda one: one.path):
        if other is page:
            continue
        try:
            source = read(other.path)
        except PageUnreadable:
            continue
        if _is_touched(source.text, other, targets):
            text = _relinked(source.text, other, targets)
            if text != source.text:
                found.append(Change(other.path, encode(text, source), source.digest))
    return found


def _is_touched(text: str, page: Page, targets: LinkTargets) -> bool:
    """Whether anything on a page may have to change; parsing it takes far longer than to ask."""
    if _MAYBE_LINK.search(text) or not all(targets.is_kept(link, page.path) for link in page.links):
        return True
    return any(targets.name(task.attributes["page"]) is not None for task in page.tasks if "page" in task.attributes)


def _relinked(text: str, page: Page, targets: LinkTargets) -> str:
    """A page's text with links and items that lead where they led."""
    split = frontmatter.split(text)
    written: list[str] = []
    done = 0
    for span in link_spans(split.body, page.header.lang):
        new = targets.written(span, page.path)
        if new is not None and span.start >= done:
            written += (split.body[done : span.start], new)
            done = span.end
    text = text[: len(text) - len(split.body)] + "".join(written) + split.body[done:]

    def named(task: Task) -> Mapping[str, str]:
        name = targets.name(task.attributes.get("page", ""))
        return {} if name is None else {"page": name}

    return _with_attributes(text, page, named)


def _outline(text: str, page: Page) -> tuple[list[Heading], list[Task]]:
    from content.syntax import outline, parse

    split = frontmatter.split(text)
    found = outline(parse(split.body, page.header.lang), split.body_line)
    return found.headings, found.tasks


def _with_attributes(text: str, page: Page, changed: Callable[[Task], Mapping[str, str]]) -> str:
    """A page's text with other attributes at its items; a line keeps its number."""
    if not any(changed(task) for task in page.tasks):
        return text
    from content.item_edit import set_attributes

    for task in _outline(text, page)[1]:
        new = changed(task)
        if new:
            text = set_attributes(text, task.line, {**task.attributes, **new})
    return text


def _with_heading(text: str, page: Page, title: str) -> str:
    """A page's text with another first heading, where that says the title."""
    heading = next((heading for heading in page.headings if heading.level == 1), None)
    if heading is None or heading.text.split() != page.title.split():
        return text
    lines = text.split("\n")
    at = heading.line - 1
    match = _HEADING_LINE.fullmatch(lines[at]) if at < len(lines) else None
    if match and not heading.attributes:
        lines[at] = match[1] + _escaped(title) + (match[3] or "")
    elif at + 1 < len(lines) and re.fullmatch(r" {0,3}=+[ \t]*", lines[at + 1]):
        lines[at] = _escaped(title)
    return "\n".join(lines)


def _escaped(title: str) -> str:
    """A title that Markdown takes for nothing else."""
    return re.sub(r"[\\`*_\[\]<{]|&(?=#?\w+;)|#(?=#*$)", r"\\\g<0>", title)


# headers


def _set(text: str, path: KeyPath, value: str) -> str:
    from content.header_edit import set_value

    return set_value(text, path, value)


def _added(text: str, path: KeyPath, value: str) -> str:
    from content.header_edit import insert

    return insert(text, path, value)


def _named(header: Header) -> Iterator[tuple[str, KeyPath]]:
    """The parties that a header names, each with its key."""
    yield header.part_of, ("part_of",)
    yield header.provider, ("provider",)
    yield header.customer, ("customer",)
    for place, party in enumerate(header.for_):
        yield party, ("for", place)
    for number, service in enumerate(header.services):
        for place, party in enumerate(service.for_):
            yield party, ("services", number, "for", place)
    for number, need in enumerate(header.expects):
        yield need.from_, ("expects", number, "from")


# parties


def _check_party(guide: Guide, old: str, new: str, path: str) -> None:
    role = guide.organisation.parties[old].role
    department, _, name = new.rpartition("/") if role else ("", "", new)
    if not name.strip() or new == ALL:
        raise NameRefused(path, "empty" if not name.strip() else "reserved")
    if unicodedata.normalize("NFC", new) != new or not re.fullmatch(r"[\w.-]+", name):
        raise NameRefused(path, "characters")
    if new in guide.organisation.parties or (role and department != old.rpartition("/")[0]):
        raise NameRefused(path, "taken" if new in guide.organisation.parties else "outside")


def _with_party(text: str, page: Page, old: str, new: str) -> str:
    """A page's text in which a party, and the roles in it, have another id."""

    def changed(value: str) -> str:
        name = value.strip()
        return new + name[len(old) :] if name == old or name.startswith(f"{old}/") else value

    def named(task: Task) -> Mapping[str, str]:
        attributes = {key: value for key, value in task.attributes.items() if key in ("with", "waits")}
        return {key: changed(value) for key, value in attributes.items() if changed(value) != value}

    text = _with_attributes(text, page, named)
    header = frontmatter.split(text).header
    if old not in header:
        return text
    values = frontmatter.read(header).values
    for pattern in _PARTY_KEYS:
        for path, value in list(_at(values, pattern)):
            if changed(value) != value:
                text = _set(text, path, changed(value))
    return text


def _with_own_id(text: str, old: str, new: str, role: bool) -> str:
    """The text of a party's own page with its new id."""
    if not role:
        return _added(_set(text, ("id",), new), ("aliases",), old)
    before, after = old.rpartition("/")[2], new.rpartition("/")[2]
    values = frontmatter.read(frontmatter.split(text).header).values
    for pattern in (("roles", 0, "id"), ("services", 0, "by"), ("expects", 0, "as")):
        for path, value in list(_at(values, pattern)):
            if value.strip() == before:
                text = _set(text, path, after)
    return text


def _at(value: Value, pattern: KeyPath, path: KeyPath = ()) -> Iterable[tuple[KeyPath, str]]:
    """The texts of a header at a pattern; where a list is meant, a single value stands for a list of one."""
    if not pattern:
        if isinstance(value, str) and value:
            yield path, value
    elif isinstance(pattern[0], str):
        if isinstance(value, dict) and pattern[0] in value:
            yield from _at(value[pattern[0]], pattern[1:], (*path, pattern[0]))
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _at(item, pattern[1:], (*path, place))
    else:
        yield from _at(value, pattern[1:], path)
