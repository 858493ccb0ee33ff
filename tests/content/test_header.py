"""The typed header: everything that fits is taken, everything else is told with its line."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.frontmatter import MAX_BYTES
from content.header import Contact, Fault, Header, Valid
from content.header_reader import read_header


def faults(text: str) -> list[tuple[str, int, str]]:
    return [(fault.code, fault.line, fault.fields.get("key", "")) for fault in read_header(text).faults]


def only_fault(text: str) -> Fault:
    (fault,) = read_header(text).faults
    return fault


def test_a_department_of_the_format_is_read_whole() -> None:
    found = read_header(
        """title: Informationstechnik
kind: department
aliases: [IT, EDV]
contact: [{name: Helpdesk, phone: "4357", mail: helpdesk@kaufhaus.example, hours: Mo–Fr 7–19, deputy: Leitung IT}]
roles:
  - {id: helpdesk, title: Helpdesk}
services:
  - id: kassenstoerung
    by: helpdesk
    for: [verkauf/kasse]
    response: 15 min
    valid: {from: 2026-01-01}
expects:
  - {as: helpdesk, from: personal, service: neue-im-team, response: 5 d, needed_for: arbeitsplatz}
"""
    )
    header = found.header
    assert not found.faults
    assert header.aliases == ["IT", "EDV"]
    assert header.contact == [Contact("Helpdesk", "4357", "helpdesk@kaufhaus.example", "Mo–Fr 7–19", "Leitung IT")]
    assert header.services[0].for_ == ["verkauf/kasse"]
    assert header.services[0].valid == Valid(from_=date(2026, 1, 1))
    assert (header.expects[0].as_, header.expects[0].from_) == ("helpdesk", "personal")
    assert found.lines["services.0.response"] == 12


def test_yaml_surprises_stay_words() -> None:
    header = read_header("title: no\nid: 1.10\nsummary: 22:30\ncontact: {phone: 0049}\nhappened: 2025-13-40\n").header
    assert (header.title, header.id, header.summary, header.happened) == ("no", "1.10", "22:30", "2025-13-40")
    assert header.contact[0].phone == "0049"


@pytest.mark.parametrize(
    ("value", "taken"), [("yes", True), ("An", True), ("1", True), ("no", False), ('"off"', False), ("nein", False)]
)
def test_yes_and_no_in_both_languages(value: str, taken: bool) -> None:
    found = read_header(f"external: {value}\n")
    assert (found.header.external, found.faults) == (taken, [])


@pytest.mark.parametrize(
    ("text", "expected", "value", "key"),
    [
        ("external: vielleicht", "yes-or-no", "vielleicht", "external"),
        ("order: vorn", "number", "vorn", "order"),
        ("order: nan", "number", "nan", "order"),
        ("order: inf", "number", "inf", "order"),
        ("order: 1e400", "number", "1e400", "order"),
        ("revision: 1.5", "whole-number", "1.5", "revision"),
        ("revision: 99999999999999999999999", "whole-number", "99999999999999999999999", "revision"),
        ("opens: 2025-13-40", "date", "2025-13-40", "opens"),
        ("opens: 31.03.2026", "date", "31.03.2026", "opens"),
        ("review: {due: bald}", "date", "bald", "due"),
        ("scale: [5]", "text", "", "scale"),
        ("title: {de: A}", "text", "", "title"),
        ("guide: mein", "mapping", "", "guide"),
        ("exempt: escalation", "mapping", "", "exempt"),
        ("exempt: {escalation: [warum]}", "text", "", "escalation"),
        ("contact: 4357", "mapping", "", "contact"),
        ("services:\n- Helfen", "mapping", "", "services"),
        ("aliases: [{a: b}]", "text", "", "aliases"),
    ],
)
def test_what_does_not_fit_is_told_and_left_at_its_default(text: str, expected: str, value: str, key: str) -> None:
    found = read_header(f"# first line\n{text}\n")
    (fault,) = found.faults
    assert fault.code == "header-type"
    assert fault.line == (4 if "\n" in text else 3)
    assert (fault.fields["expected"], fault.fields.get("value", ""), fault.fields["key"]) == (expected, value, key)
    header = found.header
    assert (header.external, header.order, header.revision, header.opens) == (False, None, 0, None)


@pytest.mark.parametrize("value", ["1.10", "-3", "0"])
def test_numbers_order_pages(value: str) -> None:
    found = read_header(f"order: {value}\n")
    assert (found.header.order, found.faults) == (float(value), [])


def test_one_value_stands_for_a_list_of_one() -> None:
    header = read_header("aliases: IT\nfor: marketing\ncontact: {name: A}\n").header
    assert (header.aliases, header.for_, len(header.contact)) == (["IT"], ["marketing"], 1)


def test_empty_values_are_as_good_as_none() -> None:
    found = read_header("title:\norder: ~\nservices:\naliases: [a, '', ~]\nreview:\n")
    assert (found.header, found.faults) == (Header(aliases=["a"]), [])


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("titel: A", "title"),
        ("Kind: department", "kind"),
        ("service_s: []", "services"),
        ("services: [{respons: 1 h}]", "response"),
        ("roles: [{name: A}]", ""),
    ],
)
def test_a_key_that_is_nearly_right_is_pointed_out(text: str, near: str) -> None:
    fault = only_fault(text + "\n")
    assert (fault.code, fault.line, fault.fields["near"]) == ("header-key-unknown", 2, near)


def test_a_page_may_have_keys_of_its_own() -> None:
    assert not faults("tags: [a]\ncssclass: wide\nweight: 3\n")


@pytest.mark.parametrize(
    ("text", "near", "choices"),
    [
        ("kind: departement", "department", "department, stakeholder"),
        ("kind: Abteilung", "", "department, stakeholder"),
        ("lang: fr", "", "de, en"),
        ("services: [{passes: informations}]", "information", "information, object"),
    ],
)
def test_a_word_that_is_not_among_the_choices(text: str, near: str, choices: str) -> None:
    fault = only_fault(text + "\n")
    assert (fault.code, fault.fields["near"]) == ("header-choice", near)
    assert fault.fields["choices"].startswith(choices)


def test_all_faults_are_told_in_the_order_of_their_lines() -> None:
    text = """kind: departement
order: vorn
titel: A
services:
  - id: a
    respons: 1 h
    for: {a: b}
  - id: b
    valid: {from: gestern}
kind: page
review:
  due: 31.3.2026
"""
    assert faults(text) == [
        ("header-type", 3, "order"),
        ("header-key-unknown", 4, "titel"),
        ("header-key-unknown", 7, "respons"),
        ("header-type", 8, "for"),
        ("header-type", 10, "from"),
        ("header-key-twice", 11, "kind"),
        ("header-type", 13, "due"),
    ]


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("a: 1\nb: [\n", "syntax", 4),
        ("a: &x 1\nb: *x\n", "alias", 3),
        ("[" * 900, "not_a_mapping", 2),
        ("a: " + "[" * 60_000, "too_deep", 2),
        ("a: " + "x" * MAX_BYTES, "too_long", 1),
    ],
)
def test_an_unreadable_header_is_one_fault(text: str, reason: str, line: int) -> None:
    found = read_header(text)
    fault = only_fault(text)
    assert (found.header, found.lines) == (Header(), {})
    assert (fault.code, fault.fields["reason"], fault.line) == ("header-unreadable", reason, line)


def test_a_header_full_of_slips_stays_cheap() -> None:
    before = time.process_time()
    found = read_header("".join(f"aliase{n:x}: \n" for n in range(4_500)))
    assert found.faults
    assert time.process_time() - before < 2


_KEYS = [*Header.__struct_fields__, "for", "titel", "id", "from", "due", "phone"]
_LINES = st.tuples(
    st.sampled_from(_KEYS), st.text(alphabet="ab1-: []{},", max_size=12) | st.sampled_from(["nan", "{id: [a]}", "[{}]"])
)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80) | st.lists(_LINES, max_size=6).map(lambda ls: "".join(f"{k}: {v}\n" for k, v in ls)))
def test_no_header_raises(text: str) -> None:
    found = read_header(text)
    assert isinstance(found.header, Header)
    assert all(fault.line >= 1 for fault in found.faults)
