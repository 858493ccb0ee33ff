"""Selecting words of a page with the keys that do it everywhere: Shift with arrows, Home and End."""

from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

_Key, _Move = QKeySequence.StandardKey, QTextCursor.MoveOperation
_MOVES = {
    _Key.SelectNextChar: _Move.NextCharacter,
    _Key.SelectPreviousChar: _Move.PreviousCharacter,
    _Key.SelectNextWord: _Move.NextWord,
    _Key.SelectPreviousWord: _Move.PreviousWord,
    _Key.SelectNextLine: _Move.Down,
    _Key.SelectPreviousLine: _Move.Up,
    _Key.SelectStartOfLine: _Move.StartOfLine,
    _Key.SelectEndOfLine: _Move.EndOfLine,
    _Key.SelectStartOfBlock: _Move.StartOfBlock,
    _Key.SelectEndOfBlock: _Move.EndOfBlock,
    _Key.SelectStartOfDocument: _Move.Start,
    _Key.SelectEndOfDocument: _Move.End,
}


def selecting_move(event: QKeyEvent) -> QTextCursor.MoveOperation | None:
    """Where a key moves the end of a selection; None for every other key."""
    return next((move for key, move in _MOVES.items() if event.matches(key)), None)
