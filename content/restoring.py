"""A page as it was in an earlier version, fit for the path that it has now."""

from content.errors import NameRefused, PageUnreadable
from content.frontmatter import HeaderUnreadable
from content.header_edit import insert
from content.library import Guide, assemble, page_of
from content.page_source import Source, decoded, encode
from content.renaming import rename


def restored(guide: Guide, path: str, path_then: str, data: bytes) -> bytes:
    """The bytes that a page at `path` gets, for a version whose file was `path_then` and held `data`.

    Under another path its links and pictures lead where they led, and what is kept of the page by one of its ids is
    found: the ids that it had stay as aliases, and its id as a party or list is the old one. Where that cannot be
    done, it is the version byte for byte.
    """
    if path_then == path:
        return data
    source = decoded(path_then, data)

    def read(wanted: str) -> Source:
        if wanted == path_then:
            return source
        raise PageUnreadable(guide.root / wanted, "")  # other pages stay as they are

    now = next((page for page in guide.pages.values() if page.path == path), None)
    then = page_of(guide.root, path_then, source.text, guide.info.lang)
    others = [page for page in guide.pages.values() if page is not now]
    if any(page.id == then.id for page in others):
        return data  # the old name is another page's now
    try:
        moved = rename(assemble(guide.root, [*others, then]), then.id, path, read)[0].data or data
        text = decoded(path, moved).text
        has = page_of(guide.root, path, text, guide.info.lang).header.aliases
        for alias in now.header.aliases if now else ():
            if alias not in has:
                text = insert(text, ("aliases",), alias)
    except (NameRefused, HeaderUnreadable, PageUnreadable):
        return data
    return encode(text, decoded(path, moved))
