"""Words for the steps of a reading path: why a page is worth reading, and how long it takes."""

from PySide6.QtCore import QCoreApplication

from content.library import HOME, Guide
from content.path import Reason, Step
from ui.counted import Counted
from ui.page_words import party_name


def step_words(guide: Guide, step: Step) -> str:
    """Say why to read a page, and how long it takes."""
    minutes = Counted().minutes(step.minutes).replace(" ", "\N{NO-BREAK SPACE}")
    return QCoreApplication.translate("PathWords", "{why} {minutes}.").format(
        why=reason_words(guide, step), minutes=minutes
    )


def reason_words(guide: Guide, step: Step) -> str:
    """Say why to read a page, in one sentence."""
    match step.reason:
        case Reason.OWN:
            return QCoreApplication.translate("PathWords", "This is my own place.")
        case Reason.MUTUAL if step.service:
            return QCoreApplication.translate("PathWords", "We rely on each other: {service}.").format(
                service=step.service
            )
        case Reason.MUTUAL:
            return QCoreApplication.translate("PathWords", "We rely on each other.")
        case Reason.CUSTOMER if step.service:
            return QCoreApplication.translate("PathWords", "Relies on us: {service}.").format(service=step.service)
        case Reason.CUSTOMER:
            return QCoreApplication.translate("PathWords", "Relies on us.")
        case Reason.PROVIDER if step.service:
            return QCoreApplication.translate("PathWords", "We rely on it: {service}.").format(service=step.service)
        case Reason.PROVIDER:
            return QCoreApplication.translate("PathWords", "We rely on it.")
        case Reason.NEXT:
            return _further(guide, step)
        case Reason.STANDARD:
            return QCoreApplication.translate("PathWords", "Holds for everybody.")
        case Reason.LIST:
            return _leads_here(guide, step)


def _further(guide: Guide, step: Step) -> str:
    partner = party_name(guide.organisation, step.via)
    if step.service:
        return QCoreApplication.translate("PathWords", "One step further, through {partner}: {service}.").format(
            partner=partner, service=step.service
        )
    return QCoreApplication.translate("PathWords", "One step further, through {partner}.").format(partner=partner)


def _leads_here(guide: Guide, step: Step) -> str:
    if step.via == HOME or step.via not in guide.pages:
        return QCoreApplication.translate("PathWords", "The guide’s first page leads here.")
    title = guide.pages[step.via].title
    return QCoreApplication.translate("PathWords", "Belongs to “{list}”.").format(list=title)
