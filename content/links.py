"""What a link names, by its letters alone: no file is looked at here."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, unquote


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link within the guide leads."""

    page: str  # id
    slug: str = ""  # of a heading; empty: the top of the page
    title: str = ""  # of the page


class LinkKind(StrEnum):
    """What may be done with a Markdown link."""

    PAGE = "page"  # another page, or a heading of this one
    FILE = "file"  # something else in the folder, by its ending
    OUTSIDE = "outside"
    REFUSED = "refused"  # another scheme, another host, control characters, a path out of the guide


ATTACHMENTS = frozenset(  # endings of what a program shows as a document, and that runs nothing by itself
    ["pdf", "txt", "csv", "ics", "vcf", "odt", "ods", "odp", "rtf", "docx", "xlsx", "pptx", "png", "jpg", "jpeg"]
)

_OUTSIDE = re.compile(r"https?://[^/\\]|mailto:.|tel:.", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_FILE_ENDING = re.compile(r"\.(?!md$)[a-z][a-z0-9]{0,4}$", re.IGNORECASE)
_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f]")
_URL_SAFE = "%/:?#[]@!$&'()*+,;=~"


def readable(href: str) -> str:
    """A link's address with percent signs decoded once, in NFC; addresses outside the guide stay as written."""
    href = href.strip()
    return href if _OUTSIDE.match(href) else unicodedata.normalize("NFC", unquote(href))


def split_fragment(target: str) -> tuple[str, str]:
    """`"a/b.md#x"` → `("a/b.md", "x")`, both in NFC."""
    path, _, fragment = unicodedata.normalize("NFC", target).partition("#")
    return path.strip(), fragment.strip()


def classify(target: str) -> LinkKind:
    """What a Markdown link, as `readable` gave it, may be. Wiki links always mean a page."""
    path, fragment = split_fragment(target)
    if _FORBIDDEN.search(target):
        return LinkKind.REFUSED
    if _OUTSIDE.match(target):
        return LinkKind.OUTSIDE
    if _SCHEME.match(path) or path.replace("\\", "/").startswith("//") or not (path or fragment):
        return LinkKind.REFUSED
    return LinkKind.FILE if _FILE_ENDING.search(path) else LinkKind.PAGE


def page_path(path: str, source: str) -> str | None:
    """The path, from the guide's root, of a page or picture that the page at path `source` names.

    None where it leaves the guide or could mean a drive, a host or, on Windows, a folder above.
    """
    path = path.replace("\\", "/")
    if path.startswith("//") or _FORBIDDEN.search(path):
        return None
    folder = "" if path.startswith("/") else source.rpartition("/")[0]
    steps: list[str] = []
    for step in f"{folder}/{path}".split("/"):
        if step == "..":
            if not steps:
                return None
            steps.pop()
        elif step not in ("", "."):
            if _SCHEME.match(step) or not step.strip(" ."):
                return None
            steps.append(step)
    return "/".join(steps)


def page_href(target: Target) -> str:
    """The address by which the window knows a place in the guide."""
    return f"page:{quote(target.page)}" + (f"#{quote(target.slug)}" if target.slug else "")


def missing_href(target: str) -> str:
    """The address of a link that leads nowhere: it can be asked what was meant."""
    return f"missing:{quote(target)}"


def outside_href(target: str) -> str:
    """An address outside the guide, with what does not belong into one encoded."""
    return quote(target, safe=_URL_SAFE)


def is_attachment(path: str) -> bool:
    """Whether a file may be opened from a page, by its ending."""
    return path.rpartition(".")[2].casefold() in ATTACHMENTS


def file_href(path: str, source: str) -> str | None:
    """The address of a file inside the guide that a page may open; None for any other."""
    if classify(path) is not LinkKind.FILE or not is_attachment(split_fragment(path)[0]):
        return None
    inside = page_path(split_fragment(path)[0], source)
    return f"attachment:{quote(inside)}" if inside else None


def image_href(path: str, source: str) -> str:
    """The address of a picture inside the guide, or `image:` alone for any other."""
    if classify(path) in (LinkKind.OUTSIDE, LinkKind.REFUSED):
        return "image:"
    return f"image:{quote(page_path(path, source) or '')}"
