"""The words that stand over callouts without a title of their own, in the language of the window."""

import re

from PySide6.QtCore import QCoreApplication

_UNTITLED = re.compile(
    r'(<table class="box (\w{3,9})"[^>]{0,40}>\s{0,9}<tr>\s{0,9}<td>\s{0,9}<p class="title">)(?=</p>)'
)


def titled(html: str) -> str:
    """Put the word for its kind on each callout of a composed page that has no title."""
    if '<p class="title"></p>' not in html:
        return html
    words = {
        "note": QCoreApplication.translate("PageView", "Note"),
        "tip": QCoreApplication.translate("PageView", "Tip"),
        "important": QCoreApplication.translate("PageView", "Important"),
        "warning": QCoreApplication.translate("PageView", "Warning"),
        "caution": QCoreApplication.translate("PageView", "Caution"),
    }
    return _UNTITLED.sub(lambda found: found[1] + words.get(found[2], ""), html)
