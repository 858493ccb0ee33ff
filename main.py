"""Starts Lotse: the window, or a command without one."""

import argparse
import sys
from datetime import date
from pathlib import Path

PROGRAM = "lotse"
COMMANDS = ("check", "lists")


def main(arguments: list[str] | None = None) -> int:
    """Run what the command line asks for and return the process's exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in COMMANDS:
        return _command(given)
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="A desktop guide for people who are new in a company.",
        epilog=f"Without a window: {PROGRAM} check --help, {PROGRAM} lists --help",
    )
    parser.add_argument(
        "guide", nargs="?", type=Path, help="a folder of Markdown; left out: the one that was open last"
    )
    parser.add_argument("--profile", type=Path, help="where settings are kept; left out: the user's own folder")
    parser.add_argument("--lang", choices=("de", "en"), default="", help="the language of the window, for this time")
    options = parser.parse_args(given)

    from ui import display

    packages = display.missing_packages()
    if packages or not display.has_screen():
        from ui.commands import tell_no_window

        return tell_no_window(options.lang, packages)

    # Once Qt is loaded it reads the source of every module that is imported, so these come first.
    import storage.settings  # noqa: F401
    from ui.app import run

    return run(options.guide, options.profile, options.lang)


def _command(given: list[str]) -> int:
    parser = argparse.ArgumentParser(prog=PROGRAM)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="list what is wrong with a guide, or missing in it")
    check.add_argument("guide", type=Path, help="a folder of Markdown")
    check.add_argument("--lang", choices=("de", "en"), default="", help="the language of the sentences")
    check.add_argument("--today", type=date.fromisoformat, default=None, help="the day that reviews are held against")
    check.add_argument("--json", action="store_true", help="print everything that is known of the guide")
    lists = commands.add_parser("lists", help="show the lists that were begun in a guide, and what is done")
    lists.add_argument("guide", type=Path, help="a folder of Markdown")
    lists.add_argument("--profile", type=Path, help="where they are kept; left out: the user's own folder")
    lists.add_argument("--lang", choices=("de", "en"), default="", help="the language of the words")
    lists.add_argument("--today", type=date.fromisoformat, default=None, help="the day that due dates are held against")
    lists.add_argument("--json", action="store_true", help="print everything that is kept of the lists")
    options = parser.parse_args(given)

    from ui import commands as run

    today = options.today or date.today()  # noqa: DTZ011 - what is due is due by the calendar on the wall
    if options.command == "lists":
        return run.lists(options.guide, options.profile, options.lang, today, options.json)
    return run.check(options.guide, options.lang, today, options.json)


if __name__ == "__main__":
    sys.exit(main())
