"""The keys that a page's front matter may have, typed (FORMAT.md).

Keys are English, values are the company's words. Every key is optional.
"""

from datetime import date

from msgspec import Struct

KINDS = ("department", "stakeholder", "standard", "practice", "checklist", "scenario", "survey", "page")
PASSES = ("information", "object", "service", "expertise")
POINTS = ("request", "input", "response", "resolution", "handover", "escalation", "feedback")
LANGUAGES = ("de", "en")


class Fault(Struct, frozen=True, gc=False):
    """Something in a page that cannot be taken as it stands."""

    code: str  # a code of `content.check`
    line: int  # 1-based, from the top of the file
    fields: dict[str, str] = {}  # what the sentence about it names


class Block(Struct, frozen=True, gc=False, rename=lambda name: name.rstrip("_")):
    """A mapping in a header. A trailing underscore keeps a key apart from Python's own words."""


class Contact(Block, frozen=True, gc=False):
    """How a party is reached."""

    name: str = ""
    phone: str = ""
    mail: str = ""
    hours: str = ""
    deputy: str = ""


class Role(Block, frozen=True, gc=False):
    """A role within a department; its party id is `department/id`."""

    id: str = ""
    title: str = ""
    summary: str = ""


class Valid(Block, frozen=True, gc=False):
    """From when to when a party or service exists, both days included."""

    from_: date | None = None
    to: date | None = None


class Service(Block, frozen=True, gc=False):
    """What a department does for others."""

    id: str = ""
    name: str = ""
    description: str = ""
    also: list[str] = []
    by: str = ""  # a role of this department; empty: the department
    for_: list[str] = []  # parties, or "all"
    passes: str = ""
    request: str = ""
    input: str = ""
    response: str = ""
    resolution: str = ""
    handover: str = ""
    escalation: str = ""
    feedback: str = ""
    impact: str = ""
    goal: str = ""
    valid: Valid = Valid()


class Expectation(Block, frozen=True, gc=False):
    """What a department, or a role in it, expects of somebody else: the customer's side of a service."""

    as_: str = ""  # a role of this department; empty: the department
    from_: str = ""  # a department, stakeholder or role
    service: str = ""  # the provider's service id, or free words
    because: str = ""
    needed_for: str = ""  # an own service that stops without it
    passes: str = ""
    request: str = ""
    input: str = ""
    response: str = ""
    resolution: str = ""
    handover: str = ""
    escalation: str = ""
    feedback: str = ""


class Review(Block, frozen=True, gc=False):
    """Who looks a page over, and by when."""

    owner: str = ""
    due: date | None = None


class GuideInfo(Block, frozen=True, gc=False):
    """What the root's `index.md` says of the guide itself."""

    id: str = ""
    name: str = ""
    lang: str = ""
    region: str = ""
    surveys: bool = False


class Question(Block, frozen=True, gc=False):
    """A question of a survey, answered on its scale."""

    id: str = ""
    text: str = ""
    dimension: str = ""


class Header(Block, frozen=True, gc=False):
    """The front matter of a page."""

    title: str = ""
    kind: str = ""
    lang: str = ""
    id: str = ""
    aliases: list[str] = []
    order: float | None = None
    summary: str = ""
    review: Review = Review()
    revision: int = 0
    guide: GuideInfo = GuideInfo()
    # departments and stakeholders
    part_of: str = ""
    contact: list[Contact] = []
    roles: list[Role] = []
    services: list[Service] = []
    expects: list[Expectation] = []
    exempt: dict[str, str] = {}
    external: bool = False
    condition: str = ""
    availability: str = ""
    channel: str = ""
    valid: Valid = Valid()
    # the company standard
    service: list[str] = []
    department: list[str] = []
    sections: list[str] = []
    defaults: dict[str, str] = {}
    goal: str = ""
    priority: list[str] = []
    # checklists
    for_: list[str] = []
    # scenarios
    provider: str = ""
    customer: str = ""
    happened: str = ""
    # surveys
    opens: date | None = None
    closes: date | None = None
    scale: int = 5
    minimum: int = 5
    questions: list[Question] = []
