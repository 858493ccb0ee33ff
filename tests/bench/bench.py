"""Processes that are measured: where they find their guides and profiles, and how they are started."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from content.files import copy_example
from tests.bench.generate import WRITTEN_AT, generate

ROOT = Path(__file__).parents[2]
STARTER = "starter"
_TOO_LONG = 180  # seconds


@dataclass(frozen=True, slots=True)
class Bench:
    """A folder to work in, and the platform that windows are shown on."""

    folder: Path
    platform: str = "offscreen"

    def guide(self, name: str) -> Path:
        """The starter guide, or one of so many pages, made at first use."""
        folder = self.folder / "guides" / name
        if not folder.exists():
            folder.parent.mkdir(exist_ok=True)
            if name == STARTER:
                copy_example("de", folder)
                for page in folder.rglob("*.md"):
                    os.utime(page, (WRITTEN_AT, WRITTEN_AT))
            else:
                generate(folder, int(name), seed=1)
        return folder

    def warm(self, name: str) -> tuple[Path, Path]:
        """The profile of somebody who has read a guide before, and a file with the HTML of their last page."""
        profile = self.folder / "profiles" / f"{name}-{self.platform}"
        html = profile / "page.html"
        if not html.exists():
            arguments = [str(self.guide(name)), "--profile", str(profile), "--lang", "de"]
            shown = json.loads(self.answer("child_lotse", "settle", *arguments))
            html.write_text(shown, encoding="utf-8")
            # Once more, as a start from what is known: the modules of both paths are compiled then.
            self.first_paint("child_lotse", "start", "--profile", str(profile), "--lang", "de")
            self.first_paint("child_bare", str(html))
        return profile, html

    def answer(self, child: str, *arguments: str) -> str:
        """Run a child to its end and return the last line that it printed."""
        done = subprocess.run(  # noqa: S603 - our own modules
            self._command(child, *arguments),
            cwd=ROOT, env=self._environment(), stdout=subprocess.PIPE, timeout=_TOO_LONG, check=True, encoding="utf-8",
        )  # fmt: skip
        return done.stdout.splitlines()[-1]

    def first_paint(self, child: str, *arguments: str) -> float:
        """Milliseconds from before a process is started until it has painted its page."""
        began = time.monotonic_ns()
        with self._running(child, *arguments) as process:
            return (_number(process) - began) / 1e6

    def memory(self, child: str, *arguments: str, after: float) -> float:
        """Proportional memory (PSS) in MB, so many seconds after a process was started."""
        import psutil

        began = time.monotonic()
        with self._running(child, *arguments) as process:
            _number(process)
            time.sleep(max(0.0, began + after - time.monotonic()))
            used: Any = psutil.Process(process.pid).memory_full_info()
            return float(used.pss) / 1e6

    @contextmanager
    def _running(self, child: str, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
        """A child that stays until it is ended from here."""
        with subprocess.Popen(  # noqa: S603 - our own modules
            self._command(child, *arguments),
            cwd=ROOT, env=self._environment(), stdout=subprocess.PIPE, encoding="utf-8",
        ) as process:  # fmt: skip
            try:
                yield process
            finally:
                process.kill()

    def _command(self, child: str, *arguments: str) -> list[str]:
        return [sys.executable, "-c", f"from tests.bench.{child} import main; main()", *arguments]

    def _environment(self) -> dict[str, str]:
        """As it is for people: compiled modules are kept, and each run finds those of the last one."""
        ours = {"QT_QPA_PLATFORM": self.platform, "PYTHONPYCACHEPREFIX": str(self.folder / "compiled")}
        left_out = {"PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "PYTHONPATH"}
        return {name: value for name, value in os.environ.items() if name not in left_out} | ours


def _number(process: "subprocess.Popen[str]") -> int:
    line = process.stdout.readline() if process.stdout else ""
    if not line.strip():
        raise RuntimeError("the window was closed, or never painted a page")
    return int(line)
