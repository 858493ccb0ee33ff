"""What links name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.links import LinkKind, Target, classify, image_href, page_href, page_path, readable, split_fragment


@pytest.mark.parametrize(
    ("path", "source", "found"),
    [
        ("b.md", "a/c.md", "a/b.md"),
        ("../b.md", "a/c.md", "b.md"),
        ("./x/../b", "a/c.md", "a/b"),
        ("/b/c", "a/c.md", "b/c"),
        ("b", "c.md", "b"),
        ("..\\b.md", "a/c.md", "b.md"),
        ("../../b.md", "a/c.md", None),
        ("/../b.md", "a/c.md", None),
        ("//host/b", "c.md", None),
        ("\\\\host\\b", "c.md", None),
        ("/C:/x", "c.md", None),
        ("a/.. /.. /x", "c.md", None),
        ("a\0b", "c.md", None),
    ],
)
def test_paths_stay_inside(path: str, source: str, found: str | None) -> None:
    assert page_path(path, source) == found


@given(st.text(alphabet="./\\ab:~ %", max_size=40), st.sampled_from(["c.md", "a/c.md", "a/b/c.md"]))
def test_no_path_climbs(path: str, source: str) -> None:
    found = page_path(path, source)
    assert found is None or (not found.startswith("/") and ".." not in found.split("/"))


@pytest.mark.parametrize(
    ("href", "kind"),
    [
        ("a/b.md#x", LinkKind.PAGE),
        ("#x", LinkKind.PAGE),
        ("../version-1.2", LinkKind.PAGE),
        ("formular.pdf", LinkKind.FILE),
        ("https://example.org", LinkKind.OUTSIDE),
        ("MAILTO:a@b.example", LinkKind.OUTSIDE),
        ("tel:4357", LinkKind.OUTSIDE),
        ("http:a", LinkKind.REFUSED),
        ("javascript:alert(1)", LinkKind.REFUSED),
        ("java%73cript:alert(1)", LinkKind.REFUSED),
        ("java%0Ascript:alert(1)", LinkKind.REFUSED),
        ("  javascript:alert(1)", LinkKind.REFUSED),
        ("data:text/html,x", LinkKind.REFUSED),
        ("file:///etc/passwd", LinkKind.REFUSED),
        ("page:a", LinkKind.REFUSED),
        ("task:1", LinkKind.REFUSED),
        ("C:\\x", LinkKind.REFUSED),
        ("//host/x", LinkKind.REFUSED),
        ("%2f%2fhost/x", LinkKind.REFUSED),
        ("\\\\host\\x", LinkKind.REFUSED),
        ("", LinkKind.REFUSED),
    ],
)
def test_kinds_of_links(href: str, kind: LinkKind) -> None:
    assert classify(readable(href)) == kind


def test_percent_signs_are_decoded_once_and_letters_composed() -> None:
    assert readable("u%CC%88ber%2520uns.md#%C3%A4") == "über%20uns.md#ä"
    assert readable("https://example.org/a%20b") == "https://example.org/a%20b"
    assert split_fragment("u\u0308ber#a#b") == ("über", "a#b")


def test_addresses_are_encoded() -> None:
    assert page_href(Target("abteilungen/größe & co", "über-uns")) == (
        "page:abteilungen/gr%C3%B6%C3%9Fe%20%26%20co#%C3%BCber-uns"
    )
    assert image_href("../bilder/a b.png", "x/y.md") == "image:bilder/a%20b.png"
    assert image_href("../../a.png", "x/y.md") == "image:"
