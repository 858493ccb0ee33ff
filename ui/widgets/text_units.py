"""Places in a text as Python and as Qt count them: an emoji is one character there, and two units here."""


def units(text: str) -> str:
    """A text in which every character is one of Qt's units."""
    if _is_same(text):
        return text
    data = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(data[at] | data[at + 1] << 8) for at in range(0, len(data), 2))


def whole(parted: str) -> str:
    """The text that `units` has parted."""
    return parted if parted.isascii() else parted.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def to_units(text: str, place: int) -> int:
    """Qt's place for one of Python's."""
    return place if _is_same(text) else len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def from_units(text: str, place: int) -> int:
    """Python's place for one of Qt's."""
    if _is_same(text):
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore"))


def _is_same(text: str) -> bool:
    return text.isascii() or max(text) <= "\uffff"
