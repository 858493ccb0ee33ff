"""Ten questions on how a department lives internal service, answered alone."""

from ui.talk_part import TalkPart


class SelfCheckPart(TalkPart):
    """Ten questions on how a department lives internal service, answered alone."""
