"""How working together goes, asked in rounds and measured for groups only."""

from ui.talk_part import TalkPart


class SurveyPart(TalkPart):
    """How working together goes, asked in rounds and measured for groups only."""
