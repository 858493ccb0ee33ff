"""Ideas of colleagues across departments, and what becomes of them."""

from ui.talk_part import TalkPart


class IdeasPart(TalkPart):
    """Ideas of colleagues across departments, and what becomes of them."""
