"""What of a line of Markdown is language: no code, targets of links, attributes and signs."""

from ui.widgets.markdown_scan import FENCE, HEADING, LONGEST, attributes_at, is_rule, line_start, pieces

__all__ = ["LONGEST", "prose"]


def prose(line: str) -> str:
    """A line of the same length in which blanks stand for all that is no language."""
    if FENCE.match(line) or is_rule(line):
        return ""
    _, box, callout = line_start(line)
    gaps = [callout] if callout else []
    if box or HEADING.match(line):
        gaps.append((attributes_at(line), len(line)))
    for piece in pieces(line):
        start, end = piece.start, piece.end
        if piece.kind == "wiki":
            bar = line.find("|", start, end)
            gaps.append((start, end if bar < 0 else bar + 1))
        elif piece.kind == "link":
            gaps.append((line.index("](", start, end), end))
        elif piece.kind != "escape":
            gaps.append((start, end))
    for start, end in gaps:
        line = line[:start] + " " * (end - start) + line[end:]
    return line
