"""Pages that surveys need: a new round, and the first page of a guide that has none."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from content.header_edit import set_value
from content.library import Guide
from content.page import Kind
from content.page_names import fit_path
from content.surveys import rounds
from content.templates import new_page
from ui.widgets.page_place import taken_paths
from ui.workspace import Workspace


def new_survey(workspace: Workspace, guide: Guide) -> tuple[str, str]:
    """Path and text of the page of another round: with the questions of the latest, so that they can be compared."""
    today = workspace.today
    known = rounds(guide)
    title = QCoreApplication.translate("SurveyPages", "Survey {month}").format(
        month=QLocale().toString(QDate(today.year, today.month, today.day), "MMMM yyyy")
    )
    folder = guide.pages[known[0].page].path.rpartition("/")[0] if known else _folder()
    drafts = workspace.profile.drafts.drafts(workspace.guide_key)
    path = fit_path(folder, title, [*taken_paths(guide), *(draft.path for draft in drafts)])
    text = new_page(Kind.SURVEY, guide.info.lang or QLocale().name()[:2], title)
    if known and known[0].questions:
        latest = known[0]
        questions = [{"id": one.id, "text": one.text, "dimension": one.dimension} for one in latest.questions]
        text = set_value(text, ("questions",), questions)
        text = set_value(text, ("scale",), str(latest.scale))
        text = set_value(text, ("minimum",), str(latest.minimum))
    return path, text


def home_with_surveys(guide: Guide) -> str:
    """The text of a first page that switches surveys on."""
    return f"---\nguide:\n  surveys: on\n---\n\n# {guide.info.name}\n"


def _folder() -> str:
    return QCoreApplication.translate("NewPageDialog", "surveys")
