"""What somebody keeps who has inducted many people: the profile for measuring Home."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from msgspec import convert

from content import checklists
from content.library import read_guide
from content.organisation import party_id
from content.page import Kind
from storage.models import ListItem, Run, Tick, TickState
from storage.profile import Profile
from storage.settings import Place, Recent

RUNNING = 8  # lists at the same time; all others are finished


def fill(folder: Path, root: Path, records: int) -> None:
    """Keep that many ticks in a profile, on the lists of a guide, and let the next start show Home."""
    guide = read_guide(root)
    lists = sorted((p for p in guide.pages.values() if p.kind is Kind.CHECKLIST), key=lambda page: page.id)
    profile = Profile(folder)
    profile.open()
    now, first = datetime.now(UTC), date.today() - timedelta(days=10)  # noqa: DTZ011 - a day on the wall
    runs: list[Run] = []
    ticks: list[Tick] = []
    while len(ticks) < records or len(runs) < RUNNING:
        page = lists[len(runs) % len(lists)]
        items = [convert(item, ListItem, from_attributes=True) for item in checklists.items(page)]
        running = len(runs) < RUNNING
        run = Run(
            id=f"run-{len(runs):05}",
            guide=guide.info.id,
            template=party_id(page),
            title=page.title,
            first_day=first,
            begun=now - timedelta(days=10, seconds=len(runs)),
            items=items,
            finished=None if running else now,
        )
        said = items[: len(items) // 3] if running else items
        ticks += [Tick(run.id, item.id, TickState.DONE, now) for item in said]
        runs.append(run)
    profile.checklists.take_over(runs, ticks[:records] if records > len(runs) else ticks, [])
    profile.settings.change(
        area="area.home",
        standing="new",
        language="de",
        places={guide.info.id: Place("marketing/text", first, "DE-BY")},
        recent=[Recent(str(root), guide.info.name, "index")],
    )
    profile.close()
