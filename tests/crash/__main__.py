"""Kills a process that ticks and writes notes, or saves pages, at random moments, and counts what was lost.

    python -m tests.crash [keep | save] [--kills N]

Ends with 1 where an acknowledged change was lost, or a file cannot be read.
"""

import argparse
import secrets
import sys

from tests.crash.kills import kill_repeatedly
from tests.crash.saving import save_repeatedly


def main() -> int:
    """Kill, look, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("what", nargs="?", choices=("keep", "save"), default="keep", help="ticks and notes, or pages")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6), help="of the moments")
    options = parser.parse_args()
    repeatedly = save_repeatedly if options.what == "save" else kill_repeatedly
    toll = repeatedly(options.kills, options.seed)
    for what, number in [*toll.rows(), ("seed", options.seed)]:
        print(f"{what:<34}{number:>8,}")  # noqa: T201 - what the command is for
    return 0 if toll.clean else 1


if __name__ == "__main__":
    sys.exit(main())
