"""A folder of Markdown as a guide: its pages by id, and how their links find each other.

A `Guide` is a snapshot: it never changes, so threads and screens may share it. What changed on disk gives a new one.
"""

import codecs
import errno
import hashlib
import os
import time
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from content import links
from content.errors import GuideMissing, GuideUnreadable, PageUnreadable
from content.header import Fault, GuideInfo, Header
from content.page import Kind, Page

if TYPE_CHECKING:
    from content.index import Index
    from content.near_names import NearNames
    from content.organisation import Organisation
    from content.standard import Coverage
    from content.syntax import Parsed

HOME = "index"  # id of the root's own page
FOLDER_PAGES = ("index", "_index", "README")  # stand for their folder; the first that exists counts
DIALOG = "dialog"  # what colleagues write: no pages
RACY_NS = 2_000_000_000  # a file changed within 2 s of being read may change again with the same time and size
BATCH = 50  # pages that are kept at once, and told of
MAX_PAGE_BYTES = 20 * 1024 * 1024  # beyond this only the beginning is read


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looked like from outside when it was read."""

    path: str  # as on disk, relative to the guide, with /
    mtime: int  # nanoseconds
    size: int  # bytes


@dataclass(frozen=True)
class Guide:
    """A snapshot of an opened folder."""

    root: Path
    pages: Mapping[str, Page]
    doubles: tuple[Page, ...] = ()  # pages whose id another page has already
    unreadable: tuple[PageUnreadable, ...] = ()
    stamps: Mapping[str, Stamp] = field(default_factory=dict)  # by path, of the pages that need no second look

    @property
    def info(self) -> GuideInfo:
        """What the root's page says of the guide; a guide without a name is called by its folder."""
        home = self.pages.get(HOME)
        info = home.header.guide if home else GuideInfo()
        return info if info.name else GuideInfo(info.id, self.root.name, info.lang, info.region, info.surveys)

    @cached_property
    def organisation(self) -> "Organisation":
        """Who serves whom."""
        from content import organisation  # a start shows a page before it is asked for

        return organisation.build(self.pages[id_] for id_ in sorted(self.pages))

    @cached_property
    def coverage(self) -> "Coverage":
        """How far each party meets the company's standard."""
        from content import standard

        return standard.coverage(self.pages, self.organisation)

    @cached_property
    def _names(self) -> dict[str, str]:
        """Folded titles and aliases to page ids; a title counts before an alias, an earlier id before a later one."""
        names: dict[str, str] = {}
        ordered = [self.pages[id_] for id_ in sorted(self.pages)]
        for page in ordered:
            names.setdefault(_fold(page.title), page.id)
        for page in ordered:
            for alias in page.header.aliases:
                names.setdefault(_fold(alias), page.id)
        return names

    @cached_property
    def near_titles(self) -> "NearNames":
        """Titles for names that no page has: by other titles, and by the last part of ids."""
        from content.near_names import NearNames

        names = {id_.rsplit("/", 1)[-1]: page.title for id_, page in self.pages.items()}
        return NearNames(names | {page.title: page.title for page in self.pages.values()})

    @cached_property
    def near_ids(self) -> "NearNames":
        """Ids for those that no page has."""
        from content.near_names import NearNames

        return NearNames({id_.rsplit("/", 1)[-1]: id_ for id_ in self.pages})

    @cached_property
    def titles(self) -> Mapping[str, list[str]]:
        """Folded titles to the ids of all pages that bear them."""
        titles: dict[str, list[str]] = {}
        for id_ in sorted(self.pages):
            titles.setdefault(_fold(self.pages[id_].title), []).append(id_)
        return titles

    @cached_property
    def _backlinks(self) -> dict[str, list[str]]:
        sources: dict[str, dict[str, None]] = {}
        for page in self.pages.values():
            for link in page.links:
                target = self.resolve(link.target, link.wiki, page.id)
                if target and target.page != page.id:
                    sources.setdefault(target.page, {})[page.id] = None
        return {page: sorted(ids, key=lambda id_: _fold(self.pages[id_].title)) for page, ids in sources.items()}

    def backlinks(self, page_id: str) -> list[Page]:
        """The pages that link to this one, by title."""
        return [self.pages[id_] for id_ in self._backlinks.get(page_id, [])]

    def named(self, name: str) -> Page | None:
        """A page by its exact id, title or alias, in this order."""
        id_ = unicodedata.normalize("NFC", name).strip().strip("/")
        found = id_ if id_ in self.pages else self._names.get(_fold(name))
        return self.pages[found] if found else None

    def resolve(self, target: str, wiki: bool, source: str) -> links.Target | None:
        """Where a link on the page `source` leads, or None where no page is meant by it."""
        name, fragment = links.split_fragment(target)
        if wiki:
            page = self.named(name) if name else self.pages.get(source)
        else:
            page = self._by_path(name, source) if name else self.pages.get(source)
        if page is None:
            return None
        return links.Target(page.id, _slug(page, fragment), page.title)

    def _by_path(self, name: str, source: str) -> Page | None:
        at = self.pages.get(source)
        path = links.page_path(name, at.path if at else "")
        if path is None:
            return None
        id_ = page_id(path) or HOME
        return self.pages.get(id_) or self.pages.get(f"{id_}/{HOME}") or self.named(id_)

    def with_page(self, page: Page) -> "Guide":
        """The guide as it would be with this page in the place of the one that has its id, or beside the others."""
        guide = Guide(self.root, {**self.pages, page.id: page}, self.doubles, self.unreadable, self.stamps)
        known, before = self.__dict__.get("organisation"), self.pages.get(page.id)
        if known and before and _states_the_same(before, page):  # while text is typed: who serves whom stays
            guide.__dict__["organisation"] = known
        return guide

    def body(self, page_id: str) -> str:
        """The Markdown of a page, without its header. Raises `PageUnreadable`."""
        from content import frontmatter

        text, _ = read_text(self.root / self.pages[page_id].path)
        return frontmatter.split(text).body

    @cached_property
    def folders(self) -> Mapping[str, str]:
        """Folder → title, for the breadcrumb: the title of the page that stands for it, or the folder's name."""
        parents = {id_.rsplit("/", depth)[0] for id_ in self.pages for depth in range(1, id_.count("/") + 1)}
        return {f: self.pages[f].title if f in self.pages else f.rsplit("/", 1)[-1] for f in parents}


def _states_the_same(one: Page, other: Page) -> bool:
    """Whether the organisation is the same with either page."""
    facts = [(page.path, page.title, page.kind, page.header, page.lines) for page in (one, other)]
    return facts[0] == facts[1]


def page_id(path: str) -> str:
    """`abteilungen/verkauf.md` → `abteilungen/verkauf`; `abteilungen/index.md` → `abteilungen`; NFC."""
    stem = unicodedata.normalize("NFC", path.removesuffix(".md") if path.endswith(".md") else path).strip("/")
    folder, _, name = stem.rpartition("/")
    if name in FOLDER_PAGES:
        return folder or HOME
    return stem


def scan(root: Path) -> list[Stamp]:
    """All pages of a folder. Raises `GuideMissing` and `GuideUnreadable`.

    Folders behind links are left out, so nothing goes in a circle; a linked file counts when it lies inside.
    """
    real_root = os.path.realpath(root)
    try:
        entries = list(os.scandir(root))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise GuideMissing(root) from error
    except OSError as error:
        raise GuideUnreadable(root, error.strerror or "") from error
    stamps: list[Stamp] = []
    waiting = [("", entries)]
    while waiting:
        prefix, entries = waiting.pop()
        for entry in sorted(entries, key=lambda e: e.name):
            if entry.name.startswith("."):
                continue
            path = prefix + entry.name
            try:
                if entry.is_dir(follow_symlinks=False):
                    if path != DIALOG:
                        waiting.append((path + "/", list(os.scandir(entry.path))))
                elif entry.name.endswith(".md") and _is_inside(entry, real_root):
                    stat = entry.stat()
                    stamps.append(Stamp(path, stat.st_mtime_ns, stat.st_size))
            except OSError:
                continue  # a folder that may not be listed, or that vanished: what can be shown is shown
    return stamps


def _is_inside(entry: os.DirEntry[str], real_root: str) -> bool:
    """A regular file; behind a link only where the link stays within the guide. Never a pipe or device."""
    if not entry.is_file():
        return False
    return not entry.is_symlink() or os.path.realpath(entry.path).startswith(real_root + os.sep)


def read_text(path: Path) -> tuple[str, list[Fault]]:
    """The text of a page with LF line ends, whatever its encoding. Raises `PageUnreadable`."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_PAGE_BYTES + 1)
    except OSError as error:
        raise PageUnreadable(path, error.strerror or "") from error
    faults = []
    if len(data) > MAX_PAGE_BYTES:
        data = data[:MAX_PAGE_BYTES]
        faults.append(Fault("page-too-long", 1, {"megabytes": str(MAX_PAGE_BYTES // 1024 // 1024)}))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
        faults.append(Fault("encoding", 1, {"encoding": "UTF-16"}))
    else:
        try:
            text, _ = codecs.utf_8_decode(data, "strict", not faults)  # a cut may go through a letter
            text = text.removeprefix("\ufeff")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            text = data.decode("cp1252", "replace")
            faults.append(Fault("encoding", line, {"encoding": ""}))
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd"), faults


def read_page(root: Path, path: str, lang: str = "") -> Page:
    """Read what a page says. Raises `PageUnreadable`; whatever else is wrong with it becomes its faults."""
    name = path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if name != path:  # a page goes by its path, which could neither be kept nor shown
        raise PageUnreadable(root / name, os.strerror(errno.EILSEQ))
    text, faults = read_text(root / path)
    return page_of(root, path, text, lang, faults)


def page_of(
    root: Path,
    path: str,
    text: str,
    lang: str = "",
    faults: Iterable[Fault] = (),
    parsed: "Parsed | None" = None,
) -> Page:
    """What a page says that stands at `path` and has this text, with LF line ends; `faults` are those of its file.

    `parsed` is its body, where somebody has parsed it already.
    """
    # A start that shows a known page needs none of these.
    from content import frontmatter
    from content.header_reader import read_header
    from content.syntax import outline, parse

    parts = frontmatter.split(text)
    head = read_header(parts.header) if parts.header else None
    header = head.header if head else Header()
    found = outline(parsed or parse(parts.body, header.lang or lang), parts.body_line)
    return Page(
        id=page_id(path),
        path=path,
        title=header.title or found.title or _file_title(root, path),
        kind=Kind(header.kind) if header.kind in set(Kind) else Kind.PAGE,
        header=header,
        lines=head.lines if head else {},
        faults=[*faults, *(head.faults if head else []), *found.faults],
        headings=list(found.headings),
        links=list(found.links),
        images=list(found.images),
        tasks=list(found.tasks),
        words=found.words,
        body_line=parts.body_line,
        digest=text_digest(text),
    )


def text_digest(text: str) -> str:
    """What `Page.digest` is for a page with this text."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _file_title(root: Path, path: str) -> str:
    """The file's name, or for a page that stands for a folder, the folder's."""
    file = root / path
    return file.parent.name if file.stem in FOLDER_PAGES else file.stem


def known_guide(root: Path, index: "Index") -> Guide:
    """The guide as it was when it was read last, without a look at its pages.

    Empty where its own page is not known, as it may just have been written: what the guide is called depends on it.
    """
    known = index.known()
    names = [f"{name}.md" for name in FOLDER_PAGES]
    if known.keys().isdisjoint(names) and any((root / name).exists() for name in names):
        return Guide(root, {})
    return assemble(root, [page for _, page in known.values()], stamps={path: kept[0] for path, kept in known.items()})


def read_guide(
    root: Path,
    index: "Index | None" = None,
    before: Guide | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Guide:
    """Read a folder, taking from `before` what did not change since. What was read anew is kept in `index`.

    `progress` gets now and then the pages done and the pages in all. Raises `GuideMissing` and `GuideUnreadable`;
    pages that cannot be read are listed in the guide. A guide in which nothing changed is returned as it was.
    """
    stamps = {stamp.path: stamp for stamp in scan(root)}
    known = {page.path: page for page in (*before.pages.values(), *before.doubles)} if before else {}
    pages: list[Page] = []
    unreadable: list[PageUnreadable] = []
    fresh: list[tuple[Stamp, Page]] = []
    racy: set[str] = set()
    changed = not before
    for done, (path, stamp) in enumerate(stamps.items()):
        page = known.get(path)
        if before is None or page is None or before.stamps.get(path) != stamp:
            try:
                fresh_page = read_page(root, path)
            except PageUnreadable as error:
                unreadable.append(error)
                continue
            changed = changed or fresh_page != page
            page = fresh_page
            if time.time_ns() - stamp.mtime > RACY_NS:
                fresh.append((stamp, page))
            else:
                racy.add(path)
            if progress and ((done + 1) % BATCH == 0 or done + 1 == len(stamps)):
                progress(done + 1, len(stamps))
        pages.append(page)
        if index and len(fresh) >= BATCH:
            index.keep(fresh)
            fresh.clear()
    gone = known.keys() - {page.path for page in pages}
    if index:
        index.keep(fresh)
        index.forget(gone)
    if before and not changed and not gone and len(unreadable) == len(before.unreadable):
        return before
    settled = {path: stamp for path, stamp in stamps.items() if path not in racy}
    return assemble(root, pages, tuple(unreadable), settled)


def assemble(
    root: Path,
    pages: Iterable[Page],
    unreadable: tuple[PageUnreadable, ...] = (),
    stamps: Mapping[str, Stamp] | None = None,
) -> Guide:
    """A guide from its pages. Of two pages with one id, the better folder page or else the earlier path counts."""
    by_id: dict[str, Page] = {}
    doubles: list[Page] = []
    for page in sorted(pages, key=_rank):
        if page.id in by_id:
            doubles.append(page)
        else:
            by_id[page.id] = page
    return Guide(root, by_id, tuple(doubles), unreadable, stamps or {})


def _rank(page: Page) -> tuple[int, str]:
    stem = page.path.rsplit("/", 1)[-1].removesuffix(".md")
    return (FOLDER_PAGES.index(stem) if stem in FOLDER_PAGES else -1, page.path)


def _fold(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def _slug(page: Page, fragment: str) -> str:
    """A heading by its slug or text; an unknown one leads to the top of the page."""
    if not fragment:
        return ""
    wanted = _fold(fragment)
    return next((h.slug for h in page.headings if wanted in (_fold(h.slug), _fold(h.text))), "")
