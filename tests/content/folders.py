"""Real folders for tests, and child processes that look at them with other rights."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from content.library import Guide, read_guide

PROJECT = Path(__file__).parents[2]
NOBODY = 65534

_IMPORTS = f"""
import json, os, sys
sys.path.insert(0, {str(PROJECT)!r})
from datetime import date
from pathlib import Path
from content import check, frontmatter, header_reader, index, library, render, syntax
from content import situation_problems, survey_problems
"""
_DROP = f"""
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
"""


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Put files into a folder and return it."""
    for name, content in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def make_guide(root: Path, files: Mapping[str, str | bytes]) -> Guide:
    """Put files into a folder and open it as a guide."""
    return read_guide(write(root, files))


def settle(root: Path, seconds: float = 60) -> None:
    """Let all pages look as if they had been changed a while ago."""
    for file in root.rglob("*.md"):
        then = file.stat().st_mtime_ns - int(seconds * 1e9)
        os.utime(file, ns=(then, then))


def run_child(code: str, folder: Path, as_nobody: bool = False) -> Any:
    """Run Python in a process of its own that stands in `folder`, and return the JSON that it printed last.

    The modules of `content` are imported already. As root may read everything, `as_nobody` gives up root's
    rights after the child has entered the folder.
    """
    if as_nobody:
        folder.chmod(0o755)
    start = _IMPORTS + (_DROP if as_nobody else "")
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", start + code], cwd=folder, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])
