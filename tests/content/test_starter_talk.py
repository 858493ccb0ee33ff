"""What the starter guide's colleagues wrote: the same in both languages, signed by roles, and it goes along."""

import re
import tomllib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from content.entries import Dialog, read_dialog
from content.files import copy_example, unpack
from content.handing_on import write_archive
from content.ideas import IdeaState, read_ideas
from content.library import DIALOG, read_guide
from content.organisation import Organisation
from content.thanks import read_thanks, to_department

PROJECT = Path(__file__).parents[2]
GUIDES = PROJECT / "content" / "guide"
SINCE, NOW = datetime(2026, 9, 22, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
OWN_WORDS = {"title", "by"}  # what differs between the languages

both = pytest.mark.parametrize("lang", ["de", "en"])


@cache
def written(lang: str) -> Dialog:
    return read_dialog(GUIDES / lang)


@cache
def organisation(lang: str) -> Organisation:
    return read_guide(GUIDES / lang).organisation


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in (root / DIALOG).rglob("*.*")}


@both
def test_three_ideas_are_new_being_tried_and_done(lang: str) -> None:
    """Row S45: a forum where colleagues exchange ideas across departments."""
    ideas = read_ideas(written(lang))
    assert sorted(idea.state for idea in ideas) == sorted([IdeaState.NEW, IdeaState.TRYING, IdeaState.DONE])
    for idea in ideas:
        departments = {organisation(lang).department_of(party) for party in idea.version.parties}
        assert len(departments) > 1, idea.id
        assert len(idea.replies) >= 3, idea.id
        assert len(idea.supporters) >= 3, idea.id
        assert (len(idea.versions), len(idea.said) < 2) == (1, True), idea.id
        assert bool(idea.reason) == (idea.state is not IdeaState.NEW), idea.id


@both
def test_thanks_go_to_several_departments_for_services_of_theirs(lang: str) -> None:
    """Row S46: thanks to a colleague after something was finished together."""
    thanks = read_thanks(written(lang), NOW)
    offers = {(offer.provider, offer.service.id) for offer in organisation(lang).offers}
    assert all((one.to, one.service) in offers for one in thanks if one.service)
    assert {bool(one.service) for one in thanks} == {True, False}
    served = {organisation(lang).department_of(one.to) for one in thanks}
    assert len(served) >= 4
    for department in served:
        assert to_department(thanks, organisation(lang), department)


@both
def test_all_of_it_is_understood_and_about_what_the_guide_has(lang: str) -> None:
    assert written(lang).unreadable == ()
    assert {entry.path for entry in written(lang).entries.values()} == set(files(GUIDES / lang))
    for idea in read_ideas(written(lang)):
        assert set(idea.version.parties) <= organisation(lang).parties.keys(), idea.id
        concerned = {organisation(lang).department_of(party) for party in idea.version.parties}
        services = {o.service.id for o in organisation(lang).offers if o.department in concerned}
        assert idea.version.service in services | {""}, idea.id


@both
def test_roles_sign_in_the_season_and_clocks_tell_the_same_as_what_comes_after_what(lang: str) -> None:
    roles = {party.title for party in organisation(lang).parties.values()}
    by_folder: dict[str, dict[str, datetime]] = {}
    for entry in written(lang).entries.values():
        assert (entry.text("by") in roles) == (entry.text("event") != "support"), entry.path
        assert entry.at, entry.path
        assert SINCE <= entry.at <= NOW, entry.path
        by_folder.setdefault(entry.folder, {})[entry.name] = entry.at
    for entry in written(lang).entries.values():
        known = by_folder[entry.folder]
        assert all(known[name] < known[entry.name] for name in entry.texts("after")), entry.path


@both
def test_it_is_plain_text_without_addresses(lang: str) -> None:
    for path, data in files(GUIDES / lang).items():
        assert not re.search(r"[<>*_`@]|://|\r", data.decode()), path


def test_both_languages_tell_the_same() -> None:
    de, en = ({path: entry.fields for path, entry in written(lang).entries.items()} for lang in ("de", "en"))
    assert de.keys() == en.keys()
    for path, fields in de.items():
        assert fields.keys() == en[path].keys(), path
        assert all(value == en[path][key] for key, value in fields.items() if key not in OWN_WORDS), path


@both
def test_it_goes_along_when_the_example_is_copied_and_handed_on(tmp_path: Path, lang: str) -> None:
    copied = copy_example(lang, tmp_path / "Beispiel")
    assert files(copied) == files(GUIDES / lang)
    answer = copied / DIALOG / "answers" / "zusammenarbeit" / "1.json"
    answer.parent.mkdir(parents=True)
    answer.write_text("{}")
    write_archive(copied, tmp_path / "weiter.zip")
    assert files(unpack(tmp_path / "weiter.zip", tmp_path / "neu")) == files(GUIDES / lang)


def test_it_is_packaged() -> None:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = settings["tool"]["setuptools"]["package-data"]["content"]
    packaged = {path for pattern in patterns for path in (PROJECT / "content").glob(pattern)}
    for lang in ("de", "en"):
        assert {GUIDES / lang / path for path in files(GUIDES / lang)} <= packaged
