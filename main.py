"""Starts Lotse: the window, or a command without one."""

import argparse
import sys
from datetime import date
from pathlib import Path

PROGRAM = "lotse"
COMMANDS = ("check", "lists", "search", "ask", "map", "history", "restore", "survey")


def main(arguments: list[str] | None = None) -> int:
    """Run what the command line asks for and return the process's exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in COMMANDS:
        return _command(given)
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="A desktop guide for people who are new in a company.",
        epilog="Without a window: " + ", ".join(f"{PROGRAM} {command} --help" for command in COMMANDS),
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
    import storage.settings  # noqa: F401 - loaded before Qt is
    from ui.app import run

    return run(options.guide, options.profile, options.lang)


def _command(given: list[str]) -> int:
    options = _parser().parse_args(given)
    today = getattr(options, "today", None) or date.today()  # noqa: DTZ011 - due by the calendar on the wall
    match options.command:
        case "search":
            from ui import find_commands

            return find_commands.search(options.guide, options.words, options.lang, options.json)
        case "ask":
            from ui import find_commands

            return find_commands.ask(options.guide, options.words, options.lang, today, options.json)
        case "map":
            from ui import map_command

            return map_command.save_map(options.guide, options.out, options.lang)
        case "history":
            from ui import edit_commands

            return edit_commands.history(options.guide, options.page, options.profile, options.lang, options.json)
        case "restore":
            from ui import edit_commands

            return edit_commands.restore(options.guide, options.page, options.version, options.profile, options.lang)
        case "survey":
            from ui import survey_command

            return survey_command.survey(options.guide, options.survey, options.lang, today, options.json)
        case "lists":
            from ui import commands

            return commands.lists(options.guide, options.profile, options.lang, today, options.json)
        case _:
            from ui import commands

            return commands.check(options.guide, options.lang, today, options.json)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=PROGRAM)
    commands = parser.add_subparsers(dest="command", required=True)

    def add(name: str, about: str, today: str = "", json: str = "") -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=about, description=about)
        command.add_argument("guide", type=Path, help="a folder of Markdown")
        command.add_argument("--lang", choices=("de", "en"), default="", help="the language of the words")
        if today:
            command.add_argument("--today", type=date.fromisoformat, default=None, help=today)
        if json:
            command.add_argument("--json", action="store_true", help=json)
        return command

    add(
        "check",
        "list what is wrong with a guide, or missing in it",
        "the day that reviews are held against",
        "print everything that is known of the guide",
    )
    lists = add(
        "lists",
        "show the lists that were begun in a guide, and what is done",
        "the day that due dates are held against",
        "print everything that is kept of the lists",
    )
    lists.add_argument("--profile", type=Path, help="where they are kept; left out: the user's own folder")
    search = add("search", "find words in a guide", json="print all hits with their ids")
    ask = add(
        "ask",
        "tell whom to ask for something: the services that fit, the best first",
        "the day that services have to be there on",
        "print all answers with their ids",
    )
    for command, about in ((search, "what to look for"), (ask, "what is needed, in one's own words")):
        command.add_argument("words", nargs="+", help=about)
    history = add("history", "show the versions of a page", json="print all that is known of the versions")
    restore = add("restore", "make a page again what it was in a version")
    for command in (history, restore):
        command.add_argument("page", help="its id, title or path, also of a page that was deleted")
        command.add_argument("--profile", type=Path, help="where settings are kept; left out: the user's own folder")
    restore.add_argument("version", help="the beginning of its id, from the list of versions")
    survey = add(
        "survey",
        "tell what a survey showed, for groups that are large enough",
        "the day that the survey's days are held against",
        "print the figures that are shown, with ids",
    )
    survey.add_argument("survey", help="its id, or the title or path of its page")
    map_ = add("map", "save who is there for whom as a picture")
    map_.add_argument("--out", type=Path, required=True, help="the file: its name ends in .svg, .png or .pdf")
    return parser


if __name__ == "__main__":
    sys.exit(main())
