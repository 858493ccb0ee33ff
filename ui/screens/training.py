"""Earlier situations to be practised, alone or in a session."""

from ui.talk_part import TalkPart


class TrainingPart(TalkPart):
    """Earlier situations to be practised, alone or in a session."""
