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
    assert again.recovered is None


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
    if settings.recovered:
        assert settings.recovered.read_bytes() == data
        assert settings.values == Values()


@pytest.mark.parametrize("damaged", [b"", b"{", b'{"language": 7}', b'{"places": {"a": {"first_day": "x"}}}', b"\xff"])
def test_a_damaged_file_is_set_aside_and_the_next_change_is_kept(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(damaged)
    settings = Settings(tmp_path)
    assert settings.recovered == tmp_path / "settings.damaged.json"
    assert settings.recovered.read_bytes() == damaged
    settings.change(theme="dark")
    assert Settings(tmp_path).values == Values(theme="dark")


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
