"""Settings: kept as they were said, whatever happens to their file."""

import os
import stat
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from storage.errors import StoreUnwritable
from storage.rescue import Recovery
from storage.settings import MOST_RECENT, Place, Recent, Settings, Values

PLACES = st.builds(
    Place,
    party=st.text(max_size=20),
    first_day=st.none() | st.dates(),
    region=st.sampled_from(["", "DE-BY", "AT"]),
    begun=st.lists(st.text(max_size=10), max_size=3),
)


def test_what_was_said_is_still_there(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "profile")
    settings.change(language="de", text_scale=1.5, standing="new")
    settings.set_place("haus", Place("marketing/text", date(2026, 11, 23), "DE-BY", ["erste-tage"]))
    again = Settings(tmp_path / "profile")
    assert again.values == settings.values
    assert again.place("haus").first_day == date(2026, 11, 23)
    assert again.place("anderes") == Place()
    assert again.recovery is None


@examples(max_examples=40)
@given(places=st.dictionaries(st.text(max_size=20), PLACES, max_size=3), scale=st.floats(1.0, 2.0))
def test_any_place_and_size_returns(
    tmp_path_factory: pytest.TempPathFactory, places: dict[str, Place], scale: float
) -> None:
    folder = tmp_path_factory.mktemp("profile")
    Settings(folder).change(places=places, text_scale=scale)
    assert Settings(folder).values == Values(places=places, text_scale=scale)


@examples(max_examples=40)
@given(st.binary(max_size=60))
def test_any_bytes_in_the_file_let_the_program_start(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("profile")
    (folder / "settings.json").write_bytes(data)
    settings = Settings(folder)
    if settings.recovery:
        assert [file.read_bytes() for file in settings.recovery.aside] == [data]
        assert settings.recovery.kept == ("records" if settings.values != Values() else "nothing")


@pytest.mark.parametrize("damaged", [b"", b"{", b'{"language": 7}', b'{"places": {"a": {"first_day": "x"}}}', b"\xff"])
def test_a_damaged_file_is_set_aside_and_the_next_change_is_kept(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(damaged)
    settings = Settings(tmp_path)
    assert settings.recovery == Recovery(settings.file, (tmp_path / "settings.damaged.json",), "nothing")
    assert settings.recovery.aside[0].read_bytes() == damaged
    settings.change(theme="dark")
    assert Settings(tmp_path).values == Values(theme="dark")
    assert Settings(tmp_path).recovery is None


@pytest.mark.parametrize(
    ("damaged", "kept", "language", "standing"),
    [
        (b'{"language": "de", "stan', "backup", "en", "new"),
        (b'{"language": "de", "text_scale": 40}', "records", "de", "new"),
        (b'{"language": "de", "standing": 7}', "records", "de", "new"),
    ],
)
def test_what_is_sound_is_taken_and_the_rest_from_the_backup(
    tmp_path: Path, damaged: bytes, kept: str, language: str, standing: str
) -> None:
    settings = Settings(tmp_path)
    settings.change(language="en", standing="new")
    settings.change(theme="dark")
    settings.file.write_bytes(damaged)
    again = Settings(tmp_path)
    assert again.recovery
    assert again.recovery.kept == kept
    assert again.values == Values(language=language, standing=standing)
    again.change(area="area.home")  # what is damaged does not become the backup
    settings.file.write_bytes(b"")
    assert Settings(tmp_path).values == Values(language="en", standing="new")


def test_what_is_lent_is_not_written(tmp_path: Path) -> None:
    owner, guest = Settings(tmp_path), Settings(tmp_path)
    owner.change(theme="dark")
    guest.lent = True
    guest.change(language="de")
    assert guest.values.language == "de"
    assert Settings(tmp_path).values == Values(theme="dark")


# what the things that are kept of a guide go by


def test_a_guide_goes_by_its_own_id_and_by_it_still_where_it_lost_it(tmp_path: Path) -> None:
    settings, folder = Settings(tmp_path), tmp_path / "Haus"
    assert settings.guide_id(folder, "haus") == "haus"
    settings.same_guide(folder, "haus")
    assert settings.guide_id(folder) == "haus"
    assert settings.guide_id(folder, "markt") == "markt"


def test_a_guide_that_got_an_id_is_renamed_with_its_place(tmp_path: Path) -> None:
    settings, folder = Settings(tmp_path), tmp_path / "Haus"
    made_up = settings.guide_id(folder)
    settings.set_place(made_up, Place("marketing"))
    assert settings.guide_id(folder, "haus") == made_up
    settings.rename_guide(made_up, "haus")
    assert Settings(tmp_path).guide_id(folder, "haus") == "haus"
    assert Settings(tmp_path).values.places == {"haus": Place("marketing")}


def test_keys_of_a_later_version_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"theme": "dark", "hologram": true}')
    assert Settings(tmp_path).values.theme == "dark"


def test_the_file_is_private_and_unchanged_values_write_nothing(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "profile")
    settings.change(theme="system")
    assert not settings.file.exists()
    settings.change(theme="light")
    if os.name == "posix":
        assert stat.S_IMODE(settings.file.stat().st_mode) == 0o600
    assert [path.name for path in settings.file.parent.iterdir()] == ["settings.json"]


def test_a_change_that_cannot_be_written_holds_for_this_run(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.change(theme="light")
    settings.file.chmod(0o400)
    with pytest.raises(StoreUnwritable):
        settings.change(theme="dark")
    assert settings.values.theme == "dark"
    assert Settings(tmp_path).values.theme == "light"
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_the_latest_guide_is_the_first_of_a_short_list(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for number in range(MOST_RECENT + 3):
        settings.remember_guide(Recent(f"/haus/{number}", str(number)))
    settings.remember_guide(Recent("/haus/7", "7", "abteilungen"))
    recent = Settings(tmp_path).values.recent
    assert len(recent) == MOST_RECENT
    assert recent[0] == Recent("/haus/7", "7", "abteilungen")
    assert len({one.path for one in recent}) == MOST_RECENT
