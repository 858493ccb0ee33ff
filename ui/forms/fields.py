"""The answers that forms are made of, in one place: each is a question in words above what answers it."""

from ui.forms.field import Answer, Field, GrowingText, LineField, TextField
from ui.forms.field_choice import CalmCombo, ChoiceField, YesNoField
from ui.forms.field_date import DateField
from ui.forms.field_duration import DurationField
from ui.forms.field_parties import PartiesField, PartyField, everybody, party_choices
from ui.forms.field_words import Chip, WordsField

__all__ = [
    "Answer",
    "CalmCombo",
    "Chip",
    "ChoiceField",
    "DateField",
    "DurationField",
    "Field",
    "GrowingText",
    "LineField",
    "PartiesField",
    "PartyField",
    "TextField",
    "WordsField",
    "YesNoField",
    "everybody",
    "party_choices",
]
