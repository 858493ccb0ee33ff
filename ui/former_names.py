"""What a person keeps goes by ids: what a page or party is called now that had another id when it was kept.

Pages keep the ids that they had among their aliases, so this holds as well for those who only see the guide after it.
"""

from content.library import Guide
from content.page import Kind, Page


def page_now(guide: Guide, id_: str) -> Page | None:
    """The page with this id or, where there is none, the one that had it before."""
    return guide.pages.get(id_) or next((page for page in guide.pages.values() if id_ in page.header.aliases), None)


def former_ids(guide: Guide, page: Page) -> list[str]:
    """What a page may have been called before; not what another page is called now."""
    return [alias for alias in page.header.aliases if alias not in guide.pages]


def party_now(guide: Guide, party: str) -> str:
    """The id of the department or role that had this one before; the same where nothing is known of it."""
    parties = guide.organisation.parties
    if party in parties:
        return party
    from content.organisation import party_id

    department, slash, role = party.partition("/")
    for page in guide.pages.values():
        if page.kind in (Kind.DEPARTMENT, Kind.STAKEHOLDER) and department in page.header.aliases:
            now = f"{party_id(page)}{slash}{role}"
            if now in parties:
                return now
    return party
