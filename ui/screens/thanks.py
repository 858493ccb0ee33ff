"""A word of thanks after something went well."""

from ui.talk_part import TalkPart


class ThanksPart(TalkPart):
    """A word of thanks after something went well."""
