"""What stands on a page, in the words that a reader sees."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from content.library import Guide, read_guide
from ui.department_sheet import sheet_html
from ui.messages import page_fault
from ui.page_html import compose, part_of

STARTER = Path(__file__).parents[2] / "content" / "guide" / "de"
ATTACK = "<img src=x onerror=alert(1)>\"'&<script>"


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


@pytest.fixture(scope="module")
def starter() -> Guide:
    return read_guide(STARTER)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Guide]:
    def write(**pages: str) -> Guide:
        for name, text in pages.items():
            (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
        return read_guide(tmp_path)

    return write


def page(guide: Guide, id_: str, part: int = 0) -> str:
    return compose(guide, guide.pages[id_], part)


def test_a_department_says_what_it_does_and_how_to_ask(starter: Guide) -> None:
    shown = words(page(starter, "abteilungen/informationstechnik"))
    assert shown.startswith("Department · 8 services Informationstechnik Fast alles")
    assert "Kassenstörung beheben Die Kasse bucht nicht, druckt nicht oder ist ohne Netz Verkauf · Kasse" in shown
    assert "Nur Telefon 4357 To bring: Kassennummer" in shown
    assert "15 minutes done within 2 hours" in shown
    assert "all departments" in shown
    assert shown.count("When it gets stuck: Leitung IT, Telefon 4350") == 1  # the same for all services


def test_what_is_relied_on_names_services_in_words(starter: Guide) -> None:
    shown = words(page(starter, "abteilungen/informationstechnik"))
    assert "Personal Neue im Team melden Konten und Geräte brauchen Vorlauf" in shown
    assert "Needed for: Arbeitsplatz einrichten 5 working days" in shown


def test_contacts_can_be_called_and_written_to(starter: Guide) -> None:
    html = page(starter, "abteilungen/informationstechnik")
    assert '<a href="tel:4357">4357</a>' in html
    assert 'href="mailto:helpdesk@kaufhaus.example"' in html


def test_the_standard_tells_its_rules_and_only_gaps_have_words(starter: Guide) -> None:
    html = page(starter, "serviceprotokoll")
    shown = words(html)
    assert "Every service states How to ask, Response time, Handover, Escalation, Progress update" in shown
    assert "What comes first Sicherheit wartende externe Kunden" in shown
    assert shown.count("missing") == 1
    assert "1 missing Internetseite anpassen" in shown


def test_a_partner_tells_how_it_is_reached(starter: Guide) -> None:
    shown = words(page(starter, "partner/externe-kunden"))
    assert shown.startswith("Partner · external Externe Kunden")
    assert "Availability Während der Öffnungszeiten" in shown


def test_a_checklist_says_how_many_items_it_has_and_for_whom(starter: Guide) -> None:
    shown = words(page(starter, "listen/einarbeitung-marketing"))
    assert re.match(r"Checklist · \d+ items · for Marketing Einarbeitungsplan Marketing", shown)


def test_a_plain_page_has_no_line_above_its_title(starter: Guide) -> None:
    assert page(starter, "index").startswith("<h1>Willkommen im Kaufhaus am Markt</h1>")


def test_where_the_map_is_meant_one_reads_who_is_there_for_whom(starter: Guide) -> None:
    shown = words(page(starter, "abteilungen"))
    assert "Who is there for whom?" in shown
    assert "Facility Management → all departments" in shown


def test_services_come_by_themselves_after_the_first_paragraphs(write: Callable[..., Guide]) -> None:
    guide = write(it="---\nkind: department\nservices: [{id: a, name: Hilfe, response: 1 d}]\n---\nWir.\n\n## Später\n")
    html = page(guide, "it")
    assert html.index("Wir.") < html.index("Hilfe") < html.index("Später")
    assert "1 working day" in html


def test_the_summary_stands_in_for_first_words(write: Callable[..., Guide]) -> None:
    guide = write(a="---\nsummary: Worum es geht.\n---\n## Erstens\n", b="---\nsummary: Nicht nötig.\n---\nText.\n")
    assert "Worum es geht." in page(guide, "a")
    assert "Nicht nötig." not in page(guide, "b")


def test_each_service_tells_its_own_escalation_where_they_differ(write: Callable[..., Guide]) -> None:
    guide = write(
        it="---\nkind: department\nservices:\n- {name: A, escalation: Anna}\n- {name: B, escalation: Bo}\n---\n"
    )
    shown = words(page(guide, "it"))
    assert "When it gets stuck: Anna" in shown
    assert "When it gets stuck: Bo" in shown


def test_a_checklist_can_be_shown_on_another_page(write: Callable[..., Guide]) -> None:
    guide = write(
        a="{{ checklist start }}\n\n{{ checklist weg }}",
        start="---\nkind: checklist\ntitle: Der Anfang\n---\n- [x] Schlüssel holen {#s}\n- [~] Rechner\n"
        "- [ ] Vertrag *schicken* {who=Personal}\n",
    )
    html = page(guide, "a")
    assert '<a href="page:start"><b>Der Anfang</b></a>' in html
    assert '<a href="task:0/start"><img src="check:open" width="17" height="17"></a>&nbsp;Schlüssel holen<' in html
    assert 'src="check:not-applicable"' in html
    assert "The checklist “weg” is not in this guide." in html


@pytest.mark.parametrize("id_", ["a", "start"])
def test_what_a_colleague_does_has_no_box(write: Callable[..., Guide], id_: str) -> None:
    guide = write(
        a="{{ checklist start }}",
        start="---\nkind: checklist\n---\n- [ ] Vertrag *schicken* {who=Personal}\n- [ ] Lesen\n",
    )
    html = page(guide, id_)
    assert html.count('href="task:') == 1
    assert 'check:none" width="17" height="17">&nbsp;Vertrag' in html
    assert "Done by: Personal. Ask if needed." in words(html)


def test_parties_that_nobody_describes_stay_words(write: Callable[..., Guide]) -> None:
    guide = write(it="---\nkind: department\nservices: [{name: Hilfe, for: [mond]}]\n---\n")
    assert "<p>mond</p>" in page(guide, "it")


def test_nothing_of_a_header_becomes_markup(write: Callable[..., Guide]) -> None:
    quoted = ATTACK.replace("'", "''")
    service = ", ".join(f"{key}: '{quoted}'" for key in ("id", "name", "description", "request", "input", "escalation"))
    times = f"response: '{quoted}', resolution: '{quoted}'"
    contact = ", ".join(f"{key}: '{quoted}'" for key in ("name", "phone", "mail", "hours", "deputy"))
    expects = ", ".join(f"{key}: '{quoted}'" for key in ("from", "service", "because", "needed_for", "response"))
    header = (
        f"title: '{quoted}'\nsummary: '{quoted}'\ncondition: '{quoted}'\nchannel: '{quoted}'\ngoal: '{quoted}'\n"
        f"contact: [{{{contact}}}]\nservices: [{{{service}, {times}, for: ['{quoted}']}}]\nexpects: [{{{expects}}}]\n"
        f"roles: [{{id: r, title: '{quoted}'}}]\ndefaults: {{feedback: '{quoted}'}}\npriority: ['{quoted}']\n"
        f"service: [request, '{quoted}']\nsections: ['{quoted}']\npart_of: '{quoted}'\nfor: ['{quoted}']\n"
    )
    body = "\n\n{{ services }}\n\n{{ expects }}\n\n{{ contact }}\n\n{{ coverage }}\n\n{{ map }}\n\n{{ checklist r }}\n"
    kinds = ("department", "stakeholder", "standard", "checklist")
    guide = write(**{kind: f"---\nkind: {kind}\n{header}---\n{body}" for kind in kinds})
    for shown in guide.pages.values():
        for html in (compose(guide, shown, 0, lambda _: ATTACK), sheet_html(guide, shown)):
            assert ATTACK in unescape(html)
            assert "<script" not in html
            assert "<img src=x" not in html
            assert not re.search(r"<a [^>]*href=\"(?!page:|tel:|mailto:|missing:)", html)


@pytest.mark.parametrize("number", ["javascript:1", "4357 (Büro)", "", "+", "'\"><b>"])
def test_only_numbers_can_be_dialled(write: Callable[..., Guide], number: str) -> None:
    text = number.replace("'", "''")
    guide = write(a=f"---\nkind: department\ncontact: [{{name: N, phone: '{text}'}}]\n---\n{{{{ contact }}}}\n")
    assert "tel:" not in page(guide, "a")


def test_a_long_page_comes_in_parts(write: Callable[..., Guide]) -> None:
    guide = write(a="".join(f"## Kapitel {number}\n\n{'Wort ' * 200}\n\n" for number in range(200)))
    first = page(guide, "a")
    assert "Read on: part 2 of 4" in first
    assert "Back:" not in first
    second = page(guide, "a", 1)
    assert '<a href="part:1">Back: part 1 of 4</a>' in second
    assert '<a href="part:3">Read on: part 3 of 4</a>' in second
    assert '<h2 id="kapitel-150">' in page(guide, "a", part_of(guide, guide.pages["a"], "kapitel-150"))
    assert part_of(guide, guide.pages["a"], "no-such-heading") == 0
    assert "Read on" not in page(guide, "a", 99)


def test_a_page_that_cannot_be_taken_as_it_stands_says_so(write: Callable[..., Guide]) -> None:
    guide = write(a="---\ntitle: [\n---\nText\n")
    html = compose(guide, guide.pages["a"], 0, page_fault)
    assert html.startswith('<table class="box neutral"')
    assert "Text" in html


def test_an_empty_page_says_that_nothing_is_there(write: Callable[..., Guide]) -> None:
    guide = write(a="---\ntitle: Leer\n---\n")
    assert words(page(guide, "a")) == "Leer Nothing is written here yet."


def test_the_sheet_of_a_department_has_what_one_needs_at_the_wall(starter: Guide) -> None:
    shown = words(sheet_html(starter, starter.pages["abteilungen/informationstechnik"]))
    for wanted in ("Helpdesk 4357", "Kassenstörung beheben", "15 minutes", "Leitung IT, Telefon 4350"):
        assert wanted in shown


def test_every_page_of_both_starter_guides_can_be_shown() -> None:
    for language in ("de", "en"):
        guide = read_guide(STARTER.parent / language)
        for shown in guide.pages.values():
            assert f"<h1>{shown.title}" in unescape(compose(guide, shown, 0, page_fault))
