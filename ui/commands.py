"""What the program does without a window. Qt Core only, for the words."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from content.check import Problem, Severity, problems
from content.errors import ContentError
from content.library import Guide, read_guide
from content.standard import Met
from ui import messages
from ui.i18n import speak, system_language


def check(folder: Path, language: str, today: date, as_json: bool) -> int:
    """Print a guide's problems, or all that is known of it; 1 where there is an error, 2 where there is no guide."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    speak(language or system_language())
    try:
        guide = read_guide(folder)
    except ContentError as error:
        sys.stderr.write(messages.error(error) + "\n")
        return 2
    found = problems(guide, today)
    if as_json:
        json.dump(_everything(guide, found), sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    else:
        sys.stdout.writelines(_line(problem) + "\n" for problem in found)
    del app
    return 1 if any(problem.severity is Severity.ERROR for problem in found) else 0


def tell_no_window(language: str, packages: list[str]) -> int:
    """Say in one sentence why no window can be shown, and return the exit code."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    speak(language or system_language())
    sys.stderr.write(messages.no_window(packages) + "\n")
    del app
    return 1


def _line(problem: Problem) -> str:
    """`path:line: severity: sentence`, with the mend as a second sentence."""
    sentences = [messages.problem(problem)]
    if problem.mend:
        sentences.append(messages.mend(problem.mend))
    return f"{problem.path}:{problem.line}: {messages.severity(problem.severity)}: {' '.join(sentences)}"


def _everything(guide: Guide, found: list[Problem]) -> dict[str, Any]:
    organisation = guide.organisation
    return {
        "pages": [
            {"id": page.id, "path": page.path, "title": page.title, "kind": page.kind.value, "words": page.words}
            for page in guide.pages.values()
        ],
        "parties": [
            {"id": party.id, "title": party.title, "page": party.page, "kind": party.kind.value, "role": party.role}
            for party in organisation.parties.values()
        ],
        "services": [
            {
                "id": offer.service.id,
                "name": offer.service.name,
                "provider": offer.provider,
                "department": offer.department,
                "for": offer.service.for_,
            }
            for offer in organisation.offers
        ],
        "relationships": [
            {
                "id": relationship.id,
                "provider": relationship.provider,
                "customer": relationship.customer,
                "service": relationship.service,
                "state": relationship.state.value,
                "mutual": relationship.mutual,
            }
            for relationship in organisation.relationships
        ],
        "coverage": [
            {"party": cell.party, "point": cell.point, **{met.value: cell.count(met) for met in Met}}
            for cell in guide.coverage.cells.values()
        ],
        "problems": [
            {
                "code": problem.code,
                "severity": problem.severity.value,
                "path": problem.path,
                "line": problem.line,
                "sentence": messages.problem(problem),
                "mend": messages.mend(problem.mend) if problem.mend else None,
            }
            for problem in found
        ],
    }
