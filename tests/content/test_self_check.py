"""Questions that a page asks, and answers then and now."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from content.library import read_guide
from content.self_check import LONGEST, MOST, Compared, Reply, check_pages, compare, questions

GUIDES = Path(__file__).parents[2] / "content" / "guide"

PAGE = """Words.

1. Not asked

## Three questions {selfcheck}

Before it.

1. Do we *answer* [[desk|the desk]]?
   - not this
2. Do we say when we are late,
   without being asked?
3. Do we say when we are late, without being asked?

> 1. Not this either

### Deeper

1) And this?

## After

1. Not asked
"""

replies = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from([*Reply, "", "maybe", "YES"]))


def test_the_numbered_lists_under_the_heading_are_the_questions() -> None:
    assert questions(PAGE, "en") == (
        "Do we answer the desk?",
        "Do we say when we are late, without being asked?",
        "And this?",
    )


def test_both_starter_guides_ask_ten_questions_and_say_which_heading_has_them() -> None:
    for lang in ("de", "en"):
        guide = read_guide(GUIDES / lang)
        (page,) = check_pages(guide)
        assert page.id == "selbstcheck"
        assert len(questions(guide.body(page.id), lang)) == 10
        assert not [heading.text for heading in page.headings if "{" in heading.text]


def test_a_page_that_never_ends_asks_no_more_than_can_be_answered() -> None:
    long = "# A {selfcheck}\n\n" + "".join(f"1. {number} {'x' * 5_000}\n" for number in range(500))
    found = questions(long, "en")
    assert len(found) == MOST
    assert all(len(question) <= LONGEST + 2 for question in found)


@given(st.text(alphabet="#1.) {selfcheck}\n-*>[]x ", max_size=300))
def test_whatever_a_page_holds_questions_are_words_on_one_line(body: str) -> None:
    found = questions(f"# A {{selfcheck}}\n\n{body}", "en")
    assert len(set(found)) == len(found)
    assert all(question and "\n" not in question for question in found)


def test_then_and_now() -> None:
    asked = ["same", "better", "open", "new"]
    now = {"same": "no", "better": "yes", "new": "partly", "mistyped": "maybe"}
    then = {"same": "no", "better": "partly", "open": "yes", "gone": "no"}
    assert compare(asked, now, then) == [
        Compared("same", Reply.NO, Reply.NO),
        Compared("better", Reply.YES, Reply.PARTLY),
        Compared("open", None, Reply.YES),
        Compared("new", Reply.PARTLY, None, new=True),
        Compared("gone", None, Reply.NO, gone=True),
    ]


@given(st.lists(st.sampled_from("abcdef")), replies, st.none() | replies)
def test_nothing_that_was_said_is_left_out_and_nothing_is_new_without_something_earlier(
    asked: list[str], now: dict[str, str], then: dict[str, str] | None
) -> None:
    rows = compare(asked, now, then)
    assert [row.question for row in rows if not row.gone] == list(dict.fromkeys(asked))
    said = {question for answers in (now, then or {}) for question, reply in answers.items() if reply in set(Reply)}
    assert said <= {row.question for row in rows}
    assert not any(row.new for row in rows if then is None)
