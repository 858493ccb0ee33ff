"""The part of the tour for what colleagues share: ideas and thanks."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from content.files import copy_example
from storage.profile import Profile
from storage.settings import Place
from ui.screens.ideas import IdeasPart
from ui.screens.talk import TalkScreen

if TYPE_CHECKING:
    from tests.tour import Walk


def share(walk: "Walk", home: Path, scale: float, size: tuple[int, int]) -> None:
    """Ideas, read and written, and thanks."""
    guide = copy_example(walk.language, home / "guide")
    settings = Profile(home / "profile").settings
    settings.change(standing="keeper", show_upkeep=True)
    settings.set_place("kaufhaus-am-markt", Place("verkauf/kasse"))
    program = walk.program(home, scale, size, guide)
    window, areas = program.window, program.window.areas
    walk.wait(lambda: program.workspace.guide is not None)
    areas.show_part("ideas")
    ideas = cast(IdeasPart, cast(TalkScreen, areas.screen).part)
    walk.wait(lambda: bool(ideas.ideas))
    walk.picture(window, f"{home.name}-ideas")
    ideas.show_one(ideas.ideas[0].id)
    walk.picture(window, f"{home.name}-idea")
    ideas.sheet.show_form("state")
    walk.picture(window, f"{home.name}-idea-state")
    ideas.write_idea()
    walk.picture(window, f"{home.name}-idea-new")
    areas.show_part("thanks")
    walk.picture(window, f"{home.name}-thanks")
    walk.end(program)
